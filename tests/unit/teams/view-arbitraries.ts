import fc from 'fast-check';
import type { Act } from '../../../domain/acts/act.ts';
import { cardKinds } from '../../../domain/effects/effect.ts';
import { forms } from '../../../domain/forms/catalogue.ts';
import { cardNotes, cardOvers, cardReceipts } from '../../../domain/views/cards/card-notes.ts';
import {
  type CardAction,
  type CardFact,
  type CardForm,
  type CardLabel,
  type CardView,
  cardChoices,
  cardLabels,
} from '../../../domain/views/cards/card-view.ts';

/** Names and rooms as a hostile directory would have them. */
export const hostile = [
  'Sanne **de** Vries',
  '[klik hier](javascript:alert(1))',
  '<script>alert(1)</script>',
  '![](https://evil.example/x.png)',
  '# Kop',
  '1. lijst',
  'a\u202Eb\u0007c',
  '`code` ~~weg~~ _schuin_',
  '{{constructor}} $(whoami) __proto__',
  'https://evil.example/',
  "O'Brien-van 't Hof",
] as const;

const name = fc.constantFrom(...hostile);
const instant = fc
  .date({ min: new Date('2026-08-01'), max: new Date('2028-07-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const span = fc.tuple(instant, fc.integer({ min: 15, max: 120 })).map(([start, minutes]) => ({
  start,
  end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
}));
const step = fc.constantFrom('klikgesprek', 'groepsbezoek', 'nabespreking', 'onbekend');
const documentKind = fc.constantFrom('klikverslag', 'rapportage', 'eindrapportage', 'onbekend');
const place = fc.constantFrom('online' as const, 'onsite' as const, 'desk' as const);

const fact: fc.Arbitrary<CardFact> = fc.oneof(
  ...(['when', 'was', 'proposed', 'inCalendar', 'inList', 'canTime'] as const).map((kind) =>
    span.map((times): CardFact => ({ fact: kind, ...times })),
  ),
  instant.map((at): CardFact => ({ fact: 'until', at })),
  instant.map((at): CardFact => ({ fact: 'answerBy', at })),
  fc
    .record({ times: span, can: fc.array(name, { maxLength: 3 }), cannot: fc.array(name, { maxLength: 3 }) })
    .map(({ times, ...said }): CardFact => ({ fact: 'votes', ...times, ...said })),
  fc.record({
    fact: fc.constant('notHeard' as const),
    people: fc.array(fc.record({ name, reachable: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ fact: fc.constant('where' as const), place, room: name }),
  fc.record({ fact: fc.constant('wasWhere' as const), place }),
  fc.record({ fact: fc.constant('wasKind' as const), step: name, cycle: fc.nat(5) }),
  fc.record({ fact: fc.constant('with' as const), names: fc.array(name, { minLength: 1, maxLength: 4 }) }),
  fc.record({ fact: fc.constantFrom('teacher' as const, 'coach' as const), name }) as fc.Arbitrary<CardFact>,
  fc.record({
    fact: fc.constant('bring' as const),
    documents: fc.array(documentKind, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    fact: fc.constant('reason' as const),
    reason: fc.constantFrom('moved' as const, 'cancelled' as const),
  }),
  fc.record({
    fact: fc.constant('answer' as const),
    answer: fc.constantFrom('accepted' as const, 'declined' as const),
  }),
  fc.record({ fact: fc.constant('count' as const), moments: fc.integer({ min: 1, max: 18 }) }),
  fc
    .record({ code: fc.constantFrom('personBusy' as const, 'changedMeanwhile' as const), name })
    .map(({ code, name: who }): CardFact => ({ fact: 'why', refusals: [{ code, params: { name: who } }] })),
  fc.constant<CardFact>({ fact: 'deleteOn', day: '2027-02-01' }),
  name.map((who): CardFact => ({ fact: 'inRole', name: who, role: 'coach' })),
  fc
    .record({ was: span, name, step, blockers: fc.array(name, { maxLength: 2 }) })
    .map((given): CardFact => ({ fact: 'difference', cycle: 1, because: { code: 'calledOff' }, ...given })),
  fc
    .record({ span, can: fc.array(name), cannot: fc.array(name), waiting: fc.array(name) })
    .map(({ span: times, ...who }): CardFact => ({ fact: 'votes', ...times, ...who })),
);

const act: fc.Arbitrary<Act> = fc.constantFrom<Act>(
  { act: 'markDiscussed' },
  { act: 'matchAnswer', goOn: true },
  { act: 'held', moment: 'c1.groepsbezoek', revision: 2, held: true },
  { act: 'answerQuestion', moment: 'klikgesprek', revision: 1, choice: 'takeList' },
);
const label: fc.Arbitrary<CardLabel> = fc.constantFrom(...cardLabels);
const action: fc.Arbitrary<CardAction> = fc.oneof(
  fc.record({ kind: fc.constant('act' as const), label, act }),
  fc.record({
    kind: fc.constant('choose' as const),
    label: fc.constantFrom(...cardChoices),
    choices: fc.array(fc.record({ label, act }), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant<CardAction>({ kind: 'moveTo', label: 'moveTo', moment: 'klikgesprek', revision: 3 }),
  fc.constant<CardAction>({ kind: 'proposeTime', label: 'proposeTime', moment: 'klikgesprek', revision: 3 }),
  fc.array(span, { minLength: 1, maxLength: 5 }).chain((times) =>
    fc.constantFrom<CardAction>(
      { ...{ kind: 'takeTime', label: 'takeTime', moment: 'klikgesprek', revision: 3 }, times },
      {
        ...{ kind: 'sendTimes', label: 'sendTimes', moment: 'klikgesprek', revision: 3, times },
        asked: '2026-10-06T08:00:00Z',
      },
    ),
  ),
  fc
    .constantFrom('https://teams.microsoft.com/l/meetup-join/x', 'javascript:alert(1)', 'http://evil.example')
    .map((url): CardAction => ({ kind: 'join', label: 'join', url })),
  fc.record({
    kind: fc.constant('open' as const),
    label,
    page: fc.constant('traject/t1/moment/klikgesprek'),
  }),
);
const actions = fc.array(action, { maxLength: 6 });

const cardForm: fc.Arbitrary<CardForm> = fc.constantFrom(...forms).map((form) => ({
  form: form.id,
  documentKind: form.id,
  moment: 'm1',
  fields: form.fields.filter(({ inCard }) => inCard),
  readers: hostile.map((name, index) => ({
    ...{ name, role: 'coach' as const },
    when: (['now', 'onceBoth', 'onceBegun', 'onceAgreed', 'onceDelivered'] as const)[index % 5]!,
  })),
}));

const cardHead = fc
  .record({
    card: fc.constantFrom(...cardKinds),
    title: fc.record(
      { step, cycle: fc.integer({ min: 0, max: 5 }), name, documentKind },
      { requiredKeys: [] },
    ),
    facts: fc.array(fact, { maxLength: 6 }),
  })
  .map((given) => ({ ...given, ref: { card: given.card, trajectory: 't1', revision: 1 }, to: 'p1' }));

/** Sentences of which a name is a part: what is in the way, and what a draft still asks. */
export const sentences = fc.array(
  name.map((who) => `Dan heeft ${who} een andere afspraak.`),
  { maxLength: 3 },
);

/** Any view that the door can be asked to draw, with hostile names in it. */
export const cardViews: fc.Arbitrary<CardView> = fc.oneof(
  fc
    .record({
      head: cardHead,
      notes: fc.subarray([...cardNotes], { maxLength: 3 }),
      actions,
      clashes: sentences,
    })
    .map(({ head, ...rest }): CardView => ({ ...head, state: 'open', ...rest })),
  fc
    .record({ head: cardHead, notes: fc.subarray([...cardNotes], { maxLength: 2 }), form: cardForm, actions })
    .map(({ head, actions: others, ...rest }): CardView => {
      const { documentKind: kind } = rest.form;
      const send: CardAction = { kind: 'submit', label: 'send', documentKind: kind, moment: 'm1' };
      return { ...head, state: 'open', ...rest, actions: [send, ...others.slice(0, 5)] };
    }),
  fc
    .record({ head: cardHead, receipt: fc.constantFrom(...cardReceipts), at: instant, actions })
    .map(({ head, ...rest }): CardView => ({ ...head, state: 'receipt', ...rest })),
  fc
    .record({ head: cardHead, why: fc.constantFrom(...cardOvers), actions })
    .map(({ head, ...rest }): CardView => ({ ...head, state: 'over', ...rest })),
);
