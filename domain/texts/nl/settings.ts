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
  noticeDays: {
    name: 'Nieuwe afspraak, schooldagen vooruit',
    help: 'Een plan zet niets neer dat binnen zo veel schooldagen al is. Wie zelf een tijd kiest, mag dat wel.',
  },
  announceDays: {
    name: 'Bezoek aankondigen',
    help: 'Een bezoek dat aangekondigd hoort te worden, staat ten minste zo veel schooldagen van tevoren vast. Geldt voor wat hierna wordt gepland.',
  },
  meetingsPerDay: {
    name: 'Afspraken op een dag',
    help: 'Een plan geeft een begeleider liever niet meer afspraken op een dag dan dit.',
  },
  travelMinutes: {
    name: 'Reistijd tussen twee scholen',
    help: 'Zo veel tijd houdt een plan vrij tussen afspraken op twee scholen.',
  },
  lateHour: {
    name: 'Laat op de dag',
    help: 'Een plan begint liever niets vanaf dit uur. 16,5 is half vijf.',
  },
  sendUntilHour: {
    name: 'Berichten, tot hoe laat',
    help: 'Vanaf dit uur stuurt de app niets meer. Een herinnering komt dan eerder, de rest de volgende werkdag. 18,5 is half zeven.',
  },
  filmWeeks: {
    name: 'Film bewaren',
    help: 'Zo lang na het bezoek kan een film hoogstens blijven. Een datum die al gekozen is, blijft staan.',
  },
  abandonedMonths: {
    name: 'Begonnen en niet verstuurd',
    help: 'Zo lang na de laatste keer schrijven blijft staan wat iemand begon en waar geen traject uit kwam. Daarna is het weg.',
  },
};

const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'weken',
  months: 'maanden',
  schoolDays: 'schooldagen',
  minutes: 'minuten',
  meetings: 'afspraken',
  hour: 'uur',
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
