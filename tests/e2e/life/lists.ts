import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The SharePoint lists that somebody can open. */
export class Lists {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(name: string): Promise<void> {
    const places = this.#page.getByRole('navigation', { name: 'Onderdelen' });
    await places.getByRole('link', { name: 'Chat' }).click();
    await places.getByRole('link', { name: 'Lijsten' }).click();
    await this.#page.getByRole('button', { name, exact: true }).click();
    await this.#page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Opens it, and again until that stands in one of its rows. */
  async openUntil(name: string, says: string): Promise<void> {
    await expect
      .poll(
        async () => {
          await this.open(name);
          return this.row(says).count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
  }

  /** The row in which that stands. */
  row(says: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: says });
  }

  /** Fills in columns of a row by their names, and saves it. Empty clears. */
  async change(says: string, columns: Readonly<Record<string, string>>): Promise<void> {
    await this.row(says).getByRole('button').click();
    const form = this.#page.getByRole('dialog');
    for (const [name, value] of Object.entries(columns)) {
      await form.getByLabel(name, { exact: true }).fill(value);
    }
    await form.getByRole('button', { name: 'Bewaren' }).click();
    await form.waitFor({ state: 'hidden' });
  }
}
