import type { Tab } from './tab.ts';

/** What goes in a form: a text per label; in a group, one for each of its fields from the top. */
export type Written = Readonly<Record<string, string | readonly string[]>>;

/** Fills in the form on the page. */
export async function write(tab: Tab, written: Written): Promise<void> {
  for (const [label, text] of Object.entries(written)) {
    if (typeof text === 'string') {
      await tab.field(label).fill(text);
      continue;
    }
    const fields = tab.frame.getByRole('group', { name: label }).getByRole('textbox');
    for (const [index, one] of text.entries()) {
      if ((await fields.count()) <= index) {
        await tab.frame
          .getByRole('group', { name: label })
          .getByRole('button', { name: /erbij$/ })
          .click();
      }
      await fields.nth(index).fill(one);
    }
  }
}

/** Notes one agreement: who, what and by when (ISO date). */
export async function agree(
  tab: Tab,
  group: string,
  who: string,
  what: string,
  byWhen: string,
): Promise<void> {
  const agreements = tab.frame.getByRole('group', { name: group });
  await agreements.getByLabel('Wie').first().fill(who);
  await agreements.getByLabel('Wat', { exact: true }).first().fill(what);
  await agreements.getByLabel('Voor wanneer').first().fill(byWhen);
}

/** Sends the form, and says yes to the question that comes first. */
export async function send(tab: Tab): Promise<void> {
  await tab.pressAndConfirm('Verstuur', 'Verstuurd');
}
