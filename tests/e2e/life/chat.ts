import type { Locator, Page } from 'playwright-core';

/** The chat with the bot. */
export class Chat {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async addApp(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Trajectwijzer toevoegen' }).click();
    await this.cards('Hoi, ik ben Trajectwijzer').waitFor();
  }

  async open(): Promise<void> {
    await this.#page.getByRole('navigation').getByRole('link', { name: /^Chat/ }).click();
    await this.cards('Hoi, ik ben Trajectwijzer').waitFor();
  }

  /** Every message that holds a text. */
  cards(text: string | RegExp): Locator {
    return this.#page
      .getByRole('list', { name: 'Berichten' })
      .getByRole('listitem')
      .filter({ hasText: text });
  }

  /** The newest card that holds a text, once it has come. */
  async card(text: string | RegExp): Promise<Locator> {
    const newest = this.cards(text).last();
    await newest.waitFor();
    return newest;
  }

  /** Presses a button on the newest card with a text, and waits for the card that says what came of it. */
  async press(text: string | RegExp, button: string, said: string | RegExp): Promise<Locator> {
    const card = await this.card(text);
    await card.getByRole('button', { name: button }).click();
    return this.card(said);
  }

  /** Goes along a link on the newest card with a text. */
  async follow(text: string | RegExp, link: string): Promise<void> {
    const card = await this.card(text);
    await card.getByRole('link', { name: link }).click();
  }
}
