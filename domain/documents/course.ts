import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { longDateText } from '../calendar/wording.ts';
import { composeTexts as say } from '../texts/nl/compose.ts';
import { words } from '../texts/nl/words.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import { whenHeld } from '../trajectory/moments.ts';
import type { Participant } from '../trajectory/participant.ts';
import { agreementsOf, agreementText, dayText, perGoal, type Sources } from './sources.ts';

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
    people.join('\n'),
    until === undefined ? '' : say.period(longDay(trajectory.startsOn), longDay(until)),
    [
      say.held(minutes),
      ...held.map(
        (each) => `- ${say.heldMoment(dayText(each.start), sources.nameOf(each), each.durationMin)}`,
      ),
    ].join('\n'),
    off.length === 0 ? '' : say.notHeld(off.map((moment) => sources.nameOf(moment)).join(', ')),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Moment by moment: its day, and what its report says was gained and agreed. */
export function course(sources: Sources, reports: readonly Document[]): string {
  const { goals } = sources.standing.trajectory;
  return heldMoments(sources)
    .map((moment) => {
      const about = reports.filter((each) => each.momentId === moment.id);
      const gained = about.flatMap((each) =>
        goals.flatMap((goal) => {
          const text = perGoal(each.values, 'outcomes')[goal.id];
          return text ? [`${say.goal(goal.text)}\n${text}`] : [];
        }),
      );
      const agreed = about.flatMap((each) => agreementsOf(each.values).map((a) => `- ${agreementText(a)}`));
      return [
        say.heldMoment(dayText(moment.start), sources.nameOf(moment), 0),
        ...gained,
        ...(agreed.length > 0 ? [[say.agreements, ...agreed].join('\n')] : []),
      ].join('\n');
    })
    .join('\n\n');
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

function longDay(day: string): string {
  return longDateText(Temporal.PlainDate.from(day));
}
