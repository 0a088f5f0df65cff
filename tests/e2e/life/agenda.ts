import type { Locator, Page } from 'playwright-core';

/** Somebody's Outlook. */
export class Agenda {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The week in which an instant (UTC ISO) falls. */
  async open(instant: string): Promise<void> {
    const [person] = new URL(this.#page.url()).hash.replace(/^#\//, '').split(/[/?]/);
    await this.#page.goto(new URL(`/#/${person}/agenda/${instant.slice(0, 10)}`, this.#page.url()).href);
    await this.#week().waitFor();
  }

  /** An appointment, by its time and subject. */
  appointment(name: string | RegExp): Locator {
    return this.#week().getByRole('button', { name });
  }

  /** Opens an appointment and proposes another time (`2026-12-04T14:45`) to who organises it. */
  async proposeInstead(name: string | RegExp, from: string, until: string): Promise<void> {
    await this.appointment(name).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByText('Andere tijd voorstellen').click();
    await dialog.getByLabel('Van').fill(from);
    await dialog.getByLabel('Tot').fill(until);
    await dialog.getByRole('button', { name: 'Voorstellen' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Moves an appointment of one's own, as its organiser (`2026-12-04T14:45`). */
  async move(name: string | RegExp, from: string, until: string): Promise<void> {
    await this.appointment(name).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.locator('summary', { hasText: 'Verzetten' }).click();
    await dialog.getByLabel('Van').fill(from);
    await dialog.getByLabel('Tot').fill(until);
    await dialog.getByRole('button', { name: 'Verzetten' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  #week(): Locator {
    return this.#page.getByRole('region', { name: 'Afspraken van de week' });
  }
}
