import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mayRead, maySee } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { desiredEvent } from '../../../../domain/effects/desired-event.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { momentAt, running, submits, today } from '../growth/running.ts';
import { asked, calendar, done, givenId, situation, verslag, viewContext } from '../release/written.ts';

const kees = { person: 'kees', name: 'Kees', mail: 'kees@x.nl', external: false };
const handing: Act = { act: 'assignCoach', coach: kees };
const tomorrow = '2026-10-06T10:00:00Z';

/** A talk was held on Friday and its verslag is still to be written; then she goes to another coach. */
const open: Trajectory = {
  ...running,
  moments: [
    ...running.moments.filter(({ step }) => step !== 'tripartite'),
    momentAt('begeleidingsgesprek', 4, '2026-10-02T13:30:00Z', 'held'),
  ],
};
const handed = done(open, 'dirk', handing, today);
const standing = (trajectory: Trajectory, at: string) =>
  standingAt(trajectory, template, Temporal.Instant.from(at));
const sees = (person: string, at: string, trajectory = handed) =>
  maySee(viewerOf(person, person), standing(trajectory, at));
const view = (person: string, at: string, trajectory = handed) =>
  trajectoryView(trajectory, viewerOf(person, person), viewContext(at));
const kortVerslag = submits(
  'kortVerslag',
  { teacherSaid: 'Het ging goed.', agreements: [{ who: 'fenna', what: 'timer', byWhen: '2026-10-20' }] },
  'w4.begeleidingsgesprek',
);

describe('with another coach it goes on as it stands', () => {
  test('what was planned stays where it is, with her and in her calendar; what was held stays whose it was', () => {
    expect(handed.stage).toBe('running');
    for (const moment of handed.moments) {
      const was = open.moments.find(({ id }) => id === moment.id)!;
      expect([moment.state, moment.start]).toEqual([was.state, was.start]);
      const people = moment.attendees.map(({ person }) => person);
      expect(people.includes(moment.state === 'held' ? 'coen' : 'kees'), moment.id).toBe(true);
      expect(people.includes(moment.state === 'held' ? 'kees' : 'coen'), moment.id).toBe(false);
    }
    const taken = handed.moments
      .filter(({ takenOverBy }) => takenOverBy?.includes('kees'))
      .map(({ id }) => id);
    const firm = handed.moments.filter(({ state }) => state === 'scheduled').map(({ id }) => id);
    expect(taken).toEqual(firm);
    const context = { ...situation(today), unreachable: [] };
    const talk = handed.moments.find(({ id }) => id === 'w6.begeleidingsgesprek')!;
    expect(desiredEvent(handed, talk, context)).toMatchObject({ organiser: 'kees' });
    expect(desiredEvent(open, open.moments.find(({ id }) => id === talk.id)!, context)?.organiser).toBe(
      'coen',
    );
  });

  test('is done by who leads it, also while it stands still, and not with who has another part in it', () => {
    for (const by of ['fenna', 'coen', 'mila']) expect(asked(open, by, handing, today).ok, by).toBe(false);
    const maatje: Act = { act: 'assignCoach', coach: { ...kees, person: 'mila' } };
    expect(asked(open, 'dirk', maatje, today)).toMatchObject({ refusals: [{ code: 'rolesOverlap' }] });
    const paused = done(open, 'dirk', { act: 'pause' }, today);
    expect(done(paused, 'dirk', handing, today).stage).toBe('paused');
  });

  test('is told once to everybody whom it concerns, each in words for her, and not to the maatje', () => {
    const context = { template, calendar, rosters: {}, unreachable: [], now: Temporal.Instant.from(today) };
    const told = tellings(handed, [], context).filter(({ card }) => card.card === 'coachChanged');
    expect(told.map(({ to }) => to).sort()).toEqual(['coen', 'fenna', 'kees']);
    const notes = told.map(({ to, card }) => {
      const drawn = cardView(card, handed, viewerOf(to, to), viewContext(today));
      return [to, drawn?.state === 'open' ? drawn.notes : drawn];
    });
    expect(Object.fromEntries(notes)).toEqual({
      kees: ['yoursFromNow'],
      fenna: ['chooseWhatToGive'],
      coen: ['yoursNoMore'],
    });
    const again = told.map(({ key, to, card }) => ({ key, to, card, at: today, outcome: 'sent' as const }));
    expect(tellings(handed, again, context).filter(({ card }) => card.card === 'coachChanged')).toEqual([]);
    const ref = { card: 'coachChanged', trajectory: handed.id } as const;
    expect(cardView(ref, handed, viewerOf('mila', 'mila'), viewContext(today))).toBeUndefined();
  });
});

describe('rights follow dates', () => {
  test('who guided until then keeps one thing: to finish the verslag of the talk that she had', () => {
    expect(view('coen', tomorrow)?.moments.map(({ moment, toWrite }) => [moment, toWrite])).toEqual([
      ['w4.begeleidingsgesprek', ['kortVerslag']],
    ]);
    expect(view('coen', tomorrow)?.documents).toEqual([]);
    expect(asked(handed, 'coen', submits('kortVerslag', {}, 'w2.nagesprek'), tomorrow)).toMatchObject({
      ok: false,
    });
    expect(asked(handed, 'coen', { act: 'pause' }, tomorrow)).toMatchObject({ ok: false });
    const written = done(handed, 'coen', kortVerslag, tomorrow);
    expect(written.documents.at(-1)).toMatchObject({ author: 'coen', momentId: 'w4.begeleidingsgesprek' });
    expect(view('coen', tomorrow, written)?.documents).toHaveLength(1);
    expect(sees('coen', '2026-10-20T10:00:00Z', written)).toBe(false);
    // Without anything open she sees nothing from the first day.
    expect(
      sees(
        'coen',
        tomorrow,
        done({ ...running, moments: open.moments.slice(0, -1) }, 'dirk', handing, today),
      ),
    ).toBe(false);
  });

  test('she is asked for it, and who came after her is not', () => {
    const context = {
      template,
      calendar,
      rosters: {},
      unreachable: [],
      now: Temporal.Instant.from(tomorrow),
    };
    const asksFor = tellings(handed, [], context).filter(({ card }) => card.card.startsWith('verslag'));
    const about = asksFor.filter(({ card }) => card.moment === 'w4.begeleidingsgesprek');
    expect(new Set(about.map(({ to }) => to))).toEqual(new Set(['coen']));
    const mine = view('kees', tomorrow)?.moments.find(({ moment }) => moment === 'w4.begeleidingsgesprek');
    expect(mine?.toWrite).toEqual([]);
    expect(view('kees', tomorrow)?.needs.filter(({ kind }) => kind.startsWith('verslag'))).toEqual([]);
  });
});

test('who had a visit and its talk on one day says of both that they took place with one tap, also after she left', () => {
  const asWas = (step: string, start: string) => momentAt(step, 6, start, 'scheduled');
  const talk = asWas('nagesprek', '2026-10-02T13:30:00Z');
  const visit = asWas('klassenbezoek', '2026-10-02T09:30:00Z');
  const other = asWas('begeleidingsgesprek', '2026-10-02T07:30:00Z');
  const both = done({ ...open, moments: [visit, talk, other] }, 'dirk', handing, today);
  const card = cardView(
    { card: 'verslag', trajectory: 't-1', moment: talk.id, revision: talk.revision },
    both,
    viewerOf('coen', 'coen'),
    viewContext(tomorrow),
  );
  const yes = card?.actions.find(({ label }) => label === 'tookPlace');
  const act = yes?.kind === 'act' ? yes.act : undefined;
  expect(act).toMatchObject({ along: [{ moment: visit.id }] });
  const after = done(both, 'coen', act as Act, tomorrow);
  expect(after.moments.map(({ state }) => state)).toEqual(['held', 'held', 'scheduled']);
  const more = { ...act, along: [{ moment: other.id, revision: other.revision }] } as Act;
  expect(asked(both, 'coen', more, tomorrow)).toMatchObject({ refusals: [{ code: 'notAllowed' }] });
});

describe('the new coach reads of before what the teacher gives her', () => {
  const release: Act = { act: 'release', document: verslag, to: 'kees' };
  const readable = (trajectory: Trajectory, at: string) =>
    allDocuments(trajectory, template)
      .filter((one) => mayRead(viewerOf('kees', 'kees'), one, standing(trajectory, at)))
      .map(({ id }) => id);

  test('nothing before she does, the whole of it the next school morning, and nothing when it was taken back', () => {
    expect(readable(handed, tomorrow)).toEqual([]);
    const given = done(handed, 'fenna', release, today);
    expect(readable(given, today)).toEqual([]);
    expect(readable(elapse(given, situation(tomorrow)), tomorrow)).toEqual([`vrijgave.${givenId(given)}`]);
    const back = done(given, 'fenna', { act: 'takeBack', release: givenId(given) }, today);
    expect(readable(elapse(back, situation(tomorrow)), tomorrow)).toEqual([]);
  });

  test('she is shown what there is to give, until she gave it, and nobody else is', () => {
    expect(view('fenna', today)?.toGive).toEqual({ name: 'Kees', open: [verslag] });
    expect(view('fenna', today)?.needs.map(({ kind }) => kind)).toContain('coachChanged');
    for (const person of ['kees', 'dirk']) expect(view(person, today)?.toGive).toBeUndefined();
    const given = done(handed, 'fenna', release, today);
    expect(view('fenna', today, given)?.toGive?.open).toEqual([]);
    expect(view('fenna', today, given)?.needs.map(({ kind }) => kind)).not.toContain('coachChanged');
    expect(view('fenna', today, open)?.toGive).toBeUndefined();
  });

  test('a part goes to nobody when who wrote it can no longer say that it may stand under her name', () => {
    const part: Act = { ...release, passages: ['teacherSaid:1'] };
    expect(asked(handed, 'fenna', part, today)).toMatchObject({ refusals: [{ code: 'authorLeft' }] });
  });

  test('nor does one that still waited for her word: it waits no more, and its giver is told so', () => {
    const before = '2026-10-05T08:00:00Z';
    const asking = done(
      open,
      'fenna',
      { ...release, to: 'dirk', passages: ['teacherSaid:1'] } as Act,
      before,
    );
    const left = done(asking, 'dirk', handing, today);
    const value = givenId(asking);
    const states = (who: string, from: Trajectory, at: string) =>
      documentView(
        from,
        from.documents.find(({ id }) => id === verslag)!,
        viewerOf(who, who),
        viewContext(at),
      )?.releases.map(({ state, acts }) => `${state} ${acts}`);
    const needs = (who: string, from: Trajectory, at: string) =>
      view(who, at, from)?.needs.map(({ kind }) => kind) ?? [];
    const told = (from: Trajectory, at: string) =>
      tellings(from, [], { template, calendar, rosters: {}, unreachable: [], now: situation(at).now }).filter(
        ({ card }) => card.card === 'excerptToAgree',
      );
    expect(states('fenna', asking, before)).toEqual(['asksAuthor takeBack']);
    expect(needs('coen', asking, before)).toContain('excerptToAgree');
    expect(told(asking, before)).toHaveLength(1);
    expect(states('fenna', left, today)).toEqual(['authorLeft takeBack']);
    expect(needs('fenna', left, today)).toContain('excerptStuck');
    expect(told(left, today)).toEqual([]);
    expect(asked(left, 'coen', { act: 'agreeExcerpt', release: value, agree: true }, today).ok).toBe(false);
    // He never hears of it, whatever becomes of it.
    expect(view('dirk', tomorrow, elapse(left, situation(tomorrow)))).toEqual(
      view('dirk', tomorrow, elapse(handed, situation(tomorrow))),
    );
    const back = done(left, 'fenna', { act: 'takeBack', release: value }, today);
    expect(needs('fenna', back, today)).not.toContain('excerptStuck');
    expect(states('fenna', back, today)).toEqual(['takenBack ']);
  });
});
