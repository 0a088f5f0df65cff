import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The tab of the app, in its frame. */
export class Tab {
  readonly #page: Page;
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.#page = page;
    this.frame = page.frameLocator('iframe[title="Begeleidingen"]');
  }

  /** Opens the tab at its beginning, read anew. */
  async open(): Promise<void> {
    const places = this.#page.getByRole('navigation', { name: 'Onderdelen' });
    // A tab that stands open already stays where it is: leave it first, as people do.
    await places.getByRole('link', { name: /^Chat/ }).click();
    await places.getByRole('link', { name: 'Begeleidingen' }).click();
    await this.heading().waitFor();
  }

  heading(name?: string | RegExp): Locator {
    return this.frame.getByRole('heading', { level: 1, ...(name ? { name } : {}) });
  }

  /** A part of the page, by its heading. */
  region(name: string | RegExp): Locator {
    return this.frame.getByRole('region', { name });
  }

  field(label: string | RegExp): Locator {
    return this.frame.getByRole('textbox', { name: label });
  }

  /** Goes along a link to the page with that heading. */
  async follow(link: string | RegExp, heading: string | RegExp): Promise<void> {
    await this.frame.getByRole('link', { name: link }).first().click();
    await this.heading(heading).waitFor();
  }

  /** Presses a button, and waits until the page says what came of it. */
  async press(button: string, said: string): Promise<void> {
    await this.frame.getByRole('button', { name: button, exact: true }).click();
    await this.says(said);
  }

  /** Presses a button that asks first, says yes, and waits until the page says what came of it. */
  async pressAndConfirm(button: string, said: string, yes = button): Promise<void> {
    await this.frame.getByRole('button', { name: button, exact: true }).click();
    const asked = this.frame.getByRole('alertdialog');
    await asked.getByRole('button', { name: yes, exact: true }).click();
    await this.says(said);
  }

  async says(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }
}
