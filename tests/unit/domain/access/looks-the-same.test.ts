import { describe, expect, test } from 'vitest';
import { momentRow } from '../../../../bot/graph/lists/moment-rows.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { mayStandWithSchool } from '../../../../domain/access/with-school.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { plannable } from '../../../../domain/board-year/question.ts';
import { inScope } from '../../../../domain/board-year/scope.ts';
import { yearTrajectories } from '../../../../domain/board-year/trajectories.ts';
import { cardKinds } from '../../../../domain/effects/effect.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { aboutMe } from '../../../../domain/export/about-me.ts';
import { hoursView } from '../../../../domain/hours/view.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { engagementsOf } from '../../../../domain/schedule/engaged.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { homeView } from '../../../../domain/views/home/home.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import {
  bothIn,
  hersIn,
  kijkwijzerOf,
  momentAt,
  popWith,
  running,
  submits,
  today,
} from '../growth/running.ts';
import { calendar, done, givenId, situation, verslag, viewContext } from '../release/written.ts';
import { actsOn, answered, onlyIn } from './trying-acts.ts';

/*
 * Two worlds that differ in nothing but what is between coach and starter, lived through the same days: whoever else
 * looks gets the same, to the letter, from everything that a page, a card, a message, a list or a file is made of.
 */

const { start: _, ...unplanned } = momentAt('begeleidingsgesprek', 12, '', 'proposed');
const base: Trajectory = {
  ...running,
  moments: [
    ...running.moments,
    momentAt('klassenbezoek', 7, '2026-10-14T08:30:00Z', 'scheduled'),
    // What a coordinator has to plan.
    unplanned,
  ],
};
/** Where rosa leads and kees guides, and her coach guides somebody else as well. */
const elsewhere: Trajectory = {
  ...base,
  id: 't-2',
  schoolId: 'z',
  participants: base.participants.map((one) => {
    const person = { leidinggevende: 'rosa', teacher: 'guus' }[one.role as string] ?? one.person;
    return { ...one, person, name: person };
  }),
  documents: [],
};
const others = ['dirk', 'mila', 'hilde', 'anne', 'els', 'rosa', 'kees', 'niemand'];
const hilde = 'hilde';

const by =
  (who: string, act: Act, at = today) =>
  (from: Trajectory) =>
    done(from, who, act, at);
const after =
  (...deeds: readonly ((from: Trajectory) => Trajectory)[]) =>
  (from: Trajectory): Trajectory =>
    deeds.reduce((so, deed) => deed(so), from);
const gives = by('fenna', { act: 'release', document: verslag, to: 'dirk' });
const givesPart = by('fenna', {
  ...{ act: 'release', document: verslag, to: 'dirk', passages: ['teacherSaid:1'] },
});
const takesBack = (from: Trajectory) =>
  done(from, 'fenna', { act: 'takeBack', release: givenId(from) }, today);
const says = (agree: boolean) => (from: Trajectory) =>
  done(from, 'coen', { act: 'agreeExcerpt', release: givenId(from), agree }, today);
const asks = submits('pop', popWith('2026-11-12', '2026-11-26'));
const talk = 'w18.kijkwijzergesprek';

/** What passes between the two, and what that causes. None of it is on its way to anybody. */
const between: Readonly<Record<string, (from: Trajectory) => Trajectory>> = {
  'a POP that asks for contact': by('fenna', asks),
  'a POP that both signed': after(
    by('fenna', asks),
    by('fenna', { act: 'sign', document: 'pop.trajectory.v1' }),
    by('coen', { act: 'sign', document: 'pop.trajectory.v1' }),
  ),
  'a contact that is asked for no more': after(
    by('fenna', asks),
    by('fenna', submits('pop', popWith('2026-11-12'))),
  ),
  'kijkpunten for a visit': by('coen', submits('kijkpunten', { points: ['Iets'] }, 'w7.klassenbezoek')),
  'her kijkwijzer': by('fenna', submits('kijkwijzerLeerkracht', kijkwijzerOf('often'), talk)),
  'both kijkwijzers': after(
    by('fenna', submits('kijkwijzerLeerkracht', kijkwijzerOf('often'), talk)),
    by('coen', submits('kijkwijzerCoach', kijkwijzerOf('sometimes'), talk)),
  ),
  'a plan op maat that is being made': by(
    'coen',
    submits('opMaatPlan', { support: 'Kort.', activities: [] }),
  ),
  'an agreement that was done': by('coen', {
    ...{ act: 'settleAgreement', document: verslag, index: 0, done: true },
  }),
  'a reading': by('fenna', { act: 'read', document: verslag }),
  'a release that was taken back': after(gives, takesBack),
  'two that were': after(gives, takesBack, gives, takesBack),
  'an excerpt that waits for its author': givesPart,
  'an excerpt that was turned down': after(givesPart, says(false)),
  'an excerpt that was agreed to and taken back': after(givesPart, says(true), takesBack),
  'a whole that was taken back and an excerpt that waits': after(gives, takesBack, givesPart),
};

const noon = '2026-10-05T11:00:00Z';
/** What then becomes of the trajectory, in both worlds. */
const stages: Readonly<
  Record<string, { readonly at: string; readonly so: (from: Trajectory) => Trajectory }>
> = {
  'that goes on': { at: noon, so: (from) => from },
  'the morning after': {
    at: '2026-10-06T08:00:00Z',
    so: (from) => elapse(from, situation('2026-10-06T08:00:00Z')),
  },
  'that stands still': { at: noon, so: by('dirk', { act: 'pause' }, noon) },
  'that stops': { at: noon, so: by('dirk', { act: 'stop' }, noon) },
  'that is over': {
    at: '2027-08-20T08:00:00Z',
    so: (from) => elapse(from, situation('2027-08-20T08:00:00Z')),
  },
  'that was erased': {
    at: '2030-10-01T08:00:00Z',
    so: (from) =>
      elapse(elapse(from, situation('2027-08-20T08:00:00Z')), {
        ...situation('2030-10-01T08:00:00Z'),
        terms: { verslag: 1, rapportage: 1, logboek: 1 },
      }),
  },
};

/** Documents and moments of which anybody might have the id, in both worlds. */
const everything = after(...Object.values(between).slice(1, 7))(base);
const known = {
  documents: [...everything.documents, ...bothIn.documents, ...hersIn.documents].map(({ id }) => id),
  moments: everything.moments.map(({ id }) => id),
};

function seenBy(who: string, trajectory: Trajectory, at: string): string {
  const seen = viewContext(at);
  const school = seen.schools.get('s')!;
  const context = {
    ...seen,
    schools: new Map([...seen.schools, ['z', { ...school, id: 'z', name: 'Z', leaders: ['rosa'] }]]),
    coaches: new Set(['coen', 'kees']),
    coordinators: [hilde],
    board: [{ person: 'anne', name: 'Anne' }],
  };
  const viewer = viewerOf(who, who);
  const standing = standingIn(trajectory, context);
  const owed = { template, calendar, rosters: {}, now: context.now, unreachable: [] };
  const standings = [standing, standingIn(elsewhere, context)];
  const scope = inScope(standings, '2026-2027', viewer, [hilde]);
  const led = [trajectory, elsewhere].filter(({ schoolId }) =>
    context.schools.get(schoolId)?.leaders.includes(who),
  );
  const cards = cardKinds.flatMap((card) =>
    known.moments.flatMap((moment) =>
      [undefined, ...known.documents].flatMap((document) => {
        // What is about both is about few: the rest is looked at by one of the two.
        if (document && moment !== talk) return [];
        const ref = {
          card,
          trajectory: trajectory.id,
          moment,
          revision: 1,
          ...(document ? { document } : {}),
        };
        return cardView(ref, trajectory, viewer, context) ?? [];
      }),
    ),
  );
  return JSON.stringify(
    {
      page: trajectoryView(trajectory, viewer, context),
      home: homeView([trajectory, elsewhere], viewer, context),
      hours: hoursView(led, viewer, context, [trajectory, elsewhere]),
      about: aboutMe(trajectory, viewer, context),
      documents: allDocuments(trajectory, template).flatMap(
        (one) => documentView(trajectory, one, viewer, context) ?? [],
      ),
      told: tellings(trajectory, [], owed).filter(({ to }) => to === who),
      year: scope.map((one) => plannable(one.trajectory)),
      yearRows: yearTrajectories(scope, undefined, new Map([['s', 'S']]), new Map([['s', calendar]]), {
        ...{ search: '', lacking: true, from: 0, count: 9 },
      }),
      engaged: engagementsOf(viewer, [standing]),
      school: trajectory.moments
        .filter((one) => mayStandWithSchool(one, trajectory, template))
        .map((one) => [one, momentRow(trajectory, one)]),
      cards,
    },
    undefined,
    1,
  );
}

/**
 * Before a release (`EVERY_POINT`) each deed in each stage, and acts by everybody; else each in a third of them, all stages
 * among those, and acts by the director and one of the others.
 */
const lived = Object.entries(between).flatMap(([what, deed], nth) =>
  Object.entries(stages)
    .filter((_, stage) => process.env.EVERY_POINT || (nth + stage) % 3 === 0)
    .map(([stage, then]) => {
      const trying = process.env.EVERY_POINT ? others : ['dirk', others[1 + (nth % (others.length - 1))]!];
      return [what, stage, deed, then, trying] as const;
    }),
);

/** How somebody sees a stage in which nothing of it was: the same for each deed. */
const seenWithout = new Map<string, string>();

describe('to everybody else a trajectory looks the same with and without', () => {
  test.each(lived)('%s, in one %s', (_what, stage, deed, { at, so }, trying) => {
    const [without, withIt] = [so(base), so(deed(base))];
    expect(withIt).not.toEqual(without);
    const fresh = onlyIn(withIt, without);
    for (const who of others) {
      const plain = seenWithout.get(`${stage} ${who}`) ?? seenBy(who, without, at);
      seenWithout.set(`${stage} ${who}`, plain);
      const [one, other] = [plain, seenBy(who, withIt, at)].map((all) => all.split('\n'));
      const line = other!.findIndex((each, n) => each !== one![n]);
      expect(`${who}: ${other!.slice(line - 3, line + 4).join('')}`.slice(0, line < 0 ? 0 : 600)).toBe('');
      expect(other!.length).toBe(one!.length);
    }
    // And what they try, on what is there in one of them alone as on what everybody sees.
    const acts = actsOn({ ...fresh, moments: [...fresh.moments, talk, 'w7.klassenbezoek'] });
    for (const who of trying) {
      expect([who, answered(who, acts, withIt, at)]).toEqual([who, answered(who, acts, without, at)]);
    }
  });

  test('though the two themselves see what there is', () => {
    const withPop = between['a POP that asks for contact']!(base);
    for (const who of ['fenna', 'coen']) expect(seenBy(who, withPop, noon)).not.toBe(seenBy(who, base, noon));
    const acts = actsOn(onlyIn(withPop, base));
    const heard = (who: string, from: Trajectory) => answered(who, acts, from, noon);
    for (const who of ['fenna', 'coen']) expect(heard(who, withPop)).not.toEqual(heard(who, base));
    // Of who leads it more comes than a refusal: some acts name nothing that is hidden.
    expect(heard('dirk', withPop).some((line) => line.endsWith(': done'))).toBe(true);
  });
});
