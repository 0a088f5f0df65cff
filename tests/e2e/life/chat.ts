import type { Locator, Page } from 'playwright-core';

/** What stands on a card, in whatever order. */
type Says = string | RegExp | readonly string[];

/** The chat with the bot. */
export class Chat {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Adds the app, unless it was there for her already. */
  async addApp(): Promise<void> {
    const add = this.#page.getByRole('button', { name: 'Trajectwijzer toevoegen' });
    const welcome = this.cards('Hoi, ik ben Trajectwijzer');
    await add.or(welcome).waitFor();
    if (await add.isVisible()) await add.click();
    await welcome.waitFor();
  }

  async open(): Promise<void> {
    await this.#page.getByRole('navigation').getByRole('link', { name: /^Chat/ }).click();
    await this.cards('Hoi, ik ben Trajectwijzer').waitFor();
  }

  cards(says: Says): Locator {
    const all = this.#page.getByRole('list', { name: 'Berichten' }).getByRole('listitem');
    return [says].flat().reduce((found, hasText) => found.filter({ hasText }), all);
  }

  /** The newest card that says so, once it has come. */
  async card(says: Says): Promise<Locator> {
    const newest = this.cards(says).last();
    await newest.waitFor();
    return newest;
  }

  /** Presses a button on the newest card that says so, and waits for the card that says what came of it. */
  async press(says: Says, button: string, said: Says): Promise<Locator> {
    const card = await this.card(says);
    await card.getByRole('button', { name: button }).click();
    return this.card(said);
  }

  /** Types something. */
  async say(text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Bericht' }).fill(text);
    await this.#page.keyboard.press('Enter');
  }

  /** Goes along a link on the newest card that says so. */
  async follow(says: Says, link: string): Promise<void> {
    const card = await this.card(says);
    await card.getByRole('link', { name: link }).click();
  }
}
