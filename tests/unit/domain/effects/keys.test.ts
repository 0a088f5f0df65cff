import { expect, test } from 'vitest';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { cardKinds } from '../../../../domain/effects/effect.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { context, now, worldOf } from '../access/starter-world.ts';
import { at, people, request, Story } from '../acts/story.ts';
import { bothIn, running as schoolYear } from '../growth/running.ts';
import { calendar, done, friday, givenId, situation, verslag, written } from '../release/written.ts';
import { endingContract } from '../starter/in-time.ts';
import { unplanned } from '../starter/unplanned.ts';
import { agrees, planned as tailored, writes } from '../tailoring/made.ts';
import { contextOf, inSessions, underWay, withMoment } from './due.ts';

const kees = { person: 'kees', name: 'Kees', mail: 'kees@x.nl', external: false };
const keysOf = (story: Story, unreachable: readonly string[] = []) =>
  tellings(story.trajectory, [], contextOf(story, { unreachable })).map((one) => one.key);

const asksTimes = (story: Story) =>
  story.act('karin', {
    ...{ act: 'askTimes', ...story.revision('tussenevaluatie') },
    ...{ times: [at('2026-10-15')], people: ['els'] },
  });

/**
 * Keys stand in the ledgers of running installations: a key that changes is told again to everybody. Kinds that
 * settling itself makes (refusedLater, rowPutBack) are not made here.
 */
test('the keys of tellings are a stored format', () => {
  const draft = new Story(inSessions, 'karin');
  const discussed = new Story(inSessions).act('paul', { act: 'markDiscussed' });
  const seen = new Story(inSessions).discussed();
  const met = new Story(inSessions).planned().holds('klikgesprek');
  const refused = new Story(inSessions).planned().holds('klikgesprek');
  refused.act('karin', { act: 'matchAnswer', goOn: false });
  const running = underWay().writes('sanne', 'lesvoorbereiding', 'c1.coTeaching');
  running.act('karin', { act: 'move', ...running.revision('tussenevaluatie'), start: at('2026-10-15') });
  running.act('sanne', { act: 'respond', ...running.revision('c1.coTeaching'), answer: 'declined' });
  const proposedStart = at('2026-10-16');
  const about = running.revision('c2.groepsbezoek');
  running.act('sanne', {
    act: 'respond',
    ...about,
    answer: 'tentative',
    proposedStart: at('2026-10-12', '09:00'),
  });
  running.act('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept: false });
  const bothMoved = {
    kind: 'bothMoved',
    at: at('2026-09-11'),
    calendarStart: proposedStart,
    listStart: at('2026-10-09'),
  } as const;
  withMoment(running, 'driegesprek', { question: bothMoved });
  const ended = new Story().guided().closes('driegesprek', ['drieverslag']).writes('karin', 'eindrapportage');
  ended.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  const goals = new Story().running().closes('klikgesprek', []);
  goals
    .on('2026-09-22')
    .writes('karin', 'nuMeting', 'nuMeting', { sharpened: { g1: 'Rust in vijf minuten' } });
  const reading = keysOf(goals);
  goals.act('sanne', { act: 'react', document: 'nuMeting.nuMeting.v1', text: '' });
  const doubted = keysOf(goals);
  const { at: proposed = '' } = goals.trajectory.goalProposal ?? {};
  goals.act('sanne', { act: 'doubtGoals', proposed });
  const film = underWay();
  const films = [{ momentId: 'c2.groepsbezoek', marks: [], deleteOn: '2026-11-01' }];
  film.trajectory = { ...film.trajectory, films };

  const without = underWay().on('2026-09-14');
  const off = { act: 'setAttendance', ...without.revision('tussenevaluatie'), attendee: 'sanne' } as const;
  const taken = keysOf(without.act('paul', { ...off, attends: false }));
  const [heard] = tellings(without.trajectory, [], contextOf(without)).filter(
    ({ card }) => card.card === 'notExpected',
  );
  without.act('paul', { ...off, attends: true });
  const told1 = { key: '', at: without.now, outcome: 'sent', card: heard!.card, to: 'sanne' } as const;
  const back = tellings(without.trajectory, [told1], contextOf(without)).map(({ key }) => key);
  const led = new Story().running();
  led.act('paul', { act: 'assignRole', role: 'leidinggevende', person: people.els, left: [] });
  const all = [draft, discussed, seen, met, refused, running, ended, goals, film].flatMap((one) =>
    keysOf(one),
  );
  const part = { act: 'release', document: verslag, to: 'dirk', passages: ['teacherSaid:1'] } as const;
  const asks = done(written, 'fenna', part);
  const agreed = done(asks, 'coen', { act: 'agreeExcerpt', release: givenId(asks), agree: true });
  const made = writes(tailored, 'coen', []);
  const released = [
    asks,
    elapse(agreed, situation(friday)),
    schoolYear,
    bothIn,
    unplanned,
    endingContract,
    { ...endingContract, options: { ...endingContract.options, contractEnd: '2026-10-31' } },
    done(written, 'dirk', { act: 'assignCoach', coach: { ...kees } }),
    elapse(
      { ...written, stage: 'stopped', ended: { on: '2026-08-01', by: 'dirk', early: true } },
      { ...situation(friday), terms: { verslag: 1 } },
    ),
  ].flatMap((one) =>
    tellings(one, [], { template, calendar, rosters: {}, now: situation(friday).now, unreachable: [] }),
  );
  const told = [made, agrees(made, 'fenna')].flatMap((one) =>
    tellings(one, [], { template, calendar, rosters: {}, now: situation(friday).now, unreachable: [] }),
  );
  const told38 = worldOf({ kind: 'aanstellingsadvies', life: 'told', earlier: false, opened: true });
  const every = new Set([
    ...all,
    ...released.map(({ key }) => key),
    ...told.map(({ key }) => key).filter((key) => key.startsWith('tailored')),
    ...keysOf(underWay().act('karin', { act: 'pause', until: '2026-09-21' })),
    ...keysOf(underWay().act('paul', { act: 'stop' })),
    ...keysOf(new Story().guided()).filter((key) => key.startsWith('reportOpen')),
    ...reading,
    ...taken,
    ...back,
    ...doubted,
    ...keysOf(new Story({ ...request, startsOn: '2026-11-09' }).on('2026-11-05').discussed()),
    ...keysOf(led).filter((key) => key.startsWith('roleChanged')),
    ...keysOf(underWay().on('2026-09-30'), ['sanne']),
    ...keysOf(asksTimes(underWay())),
    ...tellings(told38.with, [], {
      ...{
        template,
        calendar,
        rosters: {},
        now: situation(now).now,
        unreachable: [],
        board: context(now).board!,
      },
    })
      .map(({ key }) => key)
      .filter((key) => key.startsWith('adviceDelivered')),
  ]);
  const first = cardKinds.map((kind) => [...every].filter((key) => key.startsWith(`${kind}/`)).sort()[0]);
  const named = first.map((key) => key?.replace(givenId(asks), 'r1'));
  expect(named).toMatchInlineSnapshot(`
    [
      "toDiscuss/trajectory/0/paul",
      "goalsToSee/trajectory/0/sanne",
      "planNeeded/trajectory/discussed.1/karin",
      "matchQuestion/klikgesprek/1/karin",
      "paused/trajectory/1/els",
      "pauseOver/trajectory/1/karin",
      "stopped/trajectory/0/coen",
      "reportOpen/eindrapportage/0/karin",
      "coachChanged/trajectory/2/coen",
      "roleChanged/trajectory/leidinggevende.1/els",
      "coachNeeded/trajectory/1/paul",
      "planReady/trajectory/1/paul",
      "prepare/c1.coTeaching/2/karin",
      "reminder/c1.coTeaching/2/karin",
      "join/c1.coTeaching/2/karin",
      "verslag/c1.coTeaching/2/karin",
      "verslagOpen/c1.coTeaching+2/2/karin",
      "changed/tussenevaluatie/3/els",
      "expected/tussenevaluatie/2/sanne",
      "notExpected/tussenevaluatie/1/sanne",
      "answered/c1.coTeaching+sanne/2@declined/karin",
      "proposalAnswered/c2.groepsbezoek/2@2026-10-12T07:00:00Z/sanne",
      "timesAsked/tussenevaluatie/2@2026-09-11T08:00:00Z/els",
      "timesOpen/tussenevaluatie/2@2026-09-11T08:00:00Z/els",
      "timesIn/tussenevaluatie/2@2026-09-11T08:00:00Z/karin",
      "question/driegesprek/2@2026-09-11T13:30:00Z/karin",
      "goalsToAgree/trajectory/2026-09-22T08:00:00Z/paul",
      "goalsDoubted/sanne/2026-09-22T08:00:00Z/karin",
      "reportToRead/nuMeting.nuMeting.v1/1/sanne",
      "reportDelivered/eindrapportage.trajectory.v1/1/els",
      "excerptToAgree/r1/0/coen",
      "released/r1/0/dirk",
      "lessonShared/lesvoorbereiding.c1.coTeaching.v1/1/karin",
      "invited/w1.tripartite/1/fenna",
      "bothIn/w18.kijkwijzergesprek/0/fenna",
      "evenContact/m3.maandcontact/0/coen",
      "tailoredToAgree/opMaatPlan.trajectory.v1/0/fenna",
      "tailoredToDiscuss/opMaatPlan/1/dirk",
      "periodExtended/trajectory/2027-03-02/paul",
      "movedInTime/trajectory/2027-06-07/dirk",
      "judgedTooLate/trajectory/2026-09-30/dirk",
      "filmToDelete/c2.groepsbezoek/2026-11-01/karin",
      "erased/verslag/0/coen",
      "decisionOpen/vaststelling/0/paul",
      undefined,
      undefined,
      undefined,
      "notReached/sanne/0/karin",
      "adviceDelivered/aanstellingsadvies.w38.beoordelingsgesprek.v1/1/H",
    ]
  `);
});
