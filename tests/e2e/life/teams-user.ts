import type { Page } from 'playwright-core';
import type { House } from '../../support/house/house.ts';
import { Agenda } from './agenda.ts';
import { Chat } from './chat.ts';
import { Lists } from './lists.ts';
import { Tab } from './tab.ts';

/** One person in Teams: what stands in front of her, and what she does with it. */
export class TeamsUser {
  readonly page: Page;
  readonly chat: Chat;
  readonly agenda: Agenda;
  readonly lists: Lists;
  readonly tab: Tab;
  readonly #house: House;

  constructor(page: Page, house: House) {
    this.page = page;
    this.#house = house;
    this.chat = new Chat(page);
    this.agenda = new Agenda(page);
    this.lists = new Lists(page);
    this.tab = new Tab(page);
  }

  /** Sets the clock of the tenant, on its wall (`2026-11-05T09:00`), and waits until the app has done what fell due. */
  async setClock(local: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Klok/ }).click();
    await this.page.getByLabel('Datum en tijd').fill(local);
    await this.page.getByRole('button', { name: 'Zet', exact: true }).click();
    await this.page.keyboard.press('Escape');
    await this.#house.quiet();
  }
}
