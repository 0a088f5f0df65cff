import { Temporal } from 'temporal-polyfill';
import { matchedRoles } from '../access/acting.ts';
import { dayOf } from '../access/roles.ts';
import { stepOf } from '../template/expand.ts';
import { composeTexts as say } from '../texts/nl/compose.ts';
import { words } from '../texts/nl/words.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import { whenHeld } from '../trajectory/moments.ts';
import type { Participant } from '../trajectory/participant.ts';
import { agreementsOf, perGoal, type Sources } from './sources.ts';

/** Who took part, from when to when, and every moment that was held with its planned duration. */
export function method(sources: Sources): string {
  const { trajectory } = sources.standing;
  const held = heldMoments(sources);
  const people = trajectory.participants
    .filter((one) => one.until === undefined || tookPart(one, held))
    .map(({ name, role }) => `- ${name}, ${words.roles[role]}`);
  const minutes = held.reduce((sum, moment) => sum + moment.durationMin, 0);
  const last = held.at(-1)?.start;
  const until = trajectory.ended?.on ?? (last ? dayOf(last) : undefined);
  const off = trajectory.moments.filter((moment) => moment.state === 'notHeld');
  return [
    [say.participants, ...people].join('\n'),
    until === undefined ? '' : say.period(sources.dated(trajectory.startsOn), sources.dated(until)),
    [
      say.held(minutes),
      ...held.map(
        (each) => `- ${say.heldMoment(sources.dated(each.start), sources.nameOf(each), each.durationMin)}`,
      ),
    ].join('\n'),
    off.length === 0 ? '' : say.notHeld(off.map((moment) => sources.nameOf(moment)).join(', ')),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/**
 * Moment by moment, each under a heading: its day, and what was gained and agreed as far as its readers know of it. What was said in the
 * klikgesprek and the driegesprek stays there: of the first that they go on together, of the last when it is.
 */
export function course(sources: Sources, reports: readonly Document[]): string {
  const { trajectory, template } = sources.standing;
  const asked = matchedRoles(sources.standing).length;
  const goesOn = asked > 0 && trajectory.matchAnswers.filter((one) => one.goOn).length >= asked;
  const last = heldMoments(sources).findLast(({ step }) => step === template.matchStep);
  return [
    ...heldMoments(sources).map((moment) =>
      [
        say.headOfMoment(sources.dated(moment.start), sources.nameOf(moment)),
        ...(moment.place === 'desk' ? [] : [say.lasted(moment.durationMin)]),
        ...(goesOn && moment.id === last?.id ? [say.goesOn] : []),
        ...gainedIn(moment, reports, sources),
      ].join('\n'),
    ),
    ...closingsAhead(sources).map((moment) =>
      [say.headOfMoment(sources.dated(moment.start), sources.nameOf(moment)), say.stillToCome].join('\n'),
    ),
  ].join('\n\n');
}

function gainedIn({ id }: Moment, reports: readonly Document[], sources: Sources): readonly string[] {
  const { goals } = sources.standing.trajectory;
  const about = reports.filter((each) => each.momentId === id);
  const gained = about.flatMap((each) =>
    goals.flatMap((goal) => {
      const text = perGoal(each.values, 'outcomes')[goal.id];
      return text ? [`${say.goal(goal.text)}\n${unbroken(text)}`] : [];
    }),
  );
  const agreed = about.flatMap((each) =>
    agreementsOf(each.values).map((a) => `- ${sources.agreementText(a)}`),
  );
  return [...gained, ...(agreed.length > 0 ? [[say.agreements, ...agreed].join('\n')] : [])];
}

/** A blank line would begin what may be read as another moment. */
function unbroken(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}

/** The talk that closes it is often held with this report in hand. */
function closingsAhead({ standing }: Sources): readonly (Moment & { readonly start: string })[] {
  const { trajectory, template } = standing;
  return trajectory.moments.flatMap((moment) => {
    const { timing } = stepOf(template, moment, trajectory.options);
    const { start } = moment;
    return timing.kind === 'closing' && moment.state === 'scheduled' && start !== undefined
      ? [{ ...moment, start }]
      : [];
  });
}

/** In order; `start` is when it was. */
function heldMoments({ standing }: Sources): readonly (Moment & { readonly start: string })[] {
  return standing.trajectory.moments
    .flatMap((moment) => {
      const start = moment.state === 'held' ? whenHeld(moment) : undefined;
      return start === undefined ? [] : [{ ...moment, start }];
    })
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start));
}

/** Of who left only those with whom something was held: of a match that was none, nothing is reported. */
function tookPart({ person }: Participant, held: readonly Moment[]): boolean {
  return held.some((moment) => moment.attendees.some((one) => one.person === person));
}
