import { type SettingId, type SettingUnit, settingRules } from '../../settings/settings.ts';

interface SettingText {
  readonly name: string;
  /** What changes when it does. */
  readonly help: string;
}

/** In the list in which the board says its own numbers. */
export const settingTexts: Readonly<Record<SettingId, SettingText>> = {
  invitationWeeks: {
    name: 'Uitnodigen, weken vooruit',
    help: 'Zo ver vooruit krijgen anderen een uitnodiging. Wat later komt, staat alleen in de agenda van de begeleider. Wie al uitgenodigd is, blijft dat.',
  },
  prepareDays: {
    name: 'Voorbereiden, schooldagen vooruit',
    help: 'Zo veel schooldagen van tevoren krijgt wie iets meebrengt de vraag om dat klaar te zetten.',
  },
  reminderDays: {
    name: 'Herinnering, schooldagen vooruit',
    help: 'Zo veel schooldagen van tevoren krijgt iedereen die nodig is een herinnering.',
  },
  joinMinutes: {
    name: 'Meedoen, minuten vooruit',
    help: 'Zo veel minuten voor een online gesprek komt de kaart waarmee je meedoet.',
  },
  firstNagDays: {
    name: 'Verslag staat nog open, eerste keer',
    help: 'Zo veel schooldagen na een gesprek wordt aan het verslag herinnerd.',
  },
  secondNagDays: {
    name: 'Verslag staat nog open, tweede keer',
    help: 'Zo veel schooldagen na een gesprek wordt nog één keer aan het verslag herinnerd. Daarna niet meer.',
  },
  reactionDays: {
    name: 'Reactie op een rapportage',
    help: 'Zo veel schooldagen kan een leerkracht die een rapportage als eerste leest erop reageren. Geldt voor wat hierna wordt verstuurd.',
  },
  announceDays: {
    name: 'Bezoek aankondigen',
    help: 'Een bezoek dat aangekondigd hoort te worden, staat ten minste zo veel schooldagen van tevoren vast. Geldt voor wat hierna wordt gepland.',
  },
  filmWeeks: {
    name: 'Film bewaren',
    help: 'Zo lang na het bezoek kan een film hoogstens blijven. Een datum die al gekozen is, blijft staan.',
  },
};

const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'weken',
  schoolDays: 'schooldagen',
  minutes: 'minuten',
};

export function settingUnitText(id: SettingId): string {
  return units[settingRules[id].unit];
}

/** 'Van 1 tot en met 26.' */
export function settingRangeText(id: SettingId): string {
  const { min, max, step = 1 } = settingRules[id];
  const steps = step === 1 ? '' : `, in stappen van ${numberText(step)}`;
  return `Van ${numberText(min)} tot en met ${numberText(max)}${steps}.`;
}

/** In the row that was put back. `said`: what stood there; absent: nothing. `value`: what counts. */
export function settingPutBackText(id: SettingId, said: number | undefined, value: number): string {
  const what = said === undefined ? 'Er stond geen getal.' : `${numberText(said)} kan hier niet.`;
  return `${what} ${settingRangeText(id)} Teruggezet op ${numberText(value)}.`;
}

export const unknownSettingText =
  'Deze rij doet niets. Alleen de rijen die de app zelf heeft gemaakt, tellen mee.';

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
