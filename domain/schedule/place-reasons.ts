import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { MomentExplanation, Reason } from '../planning/solution.ts';
import type { Step } from '../template/template.ts';
import { momentName } from '../texts/nl/names.ts';
import { type PlanningNames, sentence } from '../texts/nl/planning.ts';
import { proposalTexts } from '../texts/nl/proposal.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { programmeWeek } from './programme-week.ts';

/**
 * Why a moment of a proposal stands where it stands, as Dutch sentences, the most telling first: what the template
 * says of its time, and of what the planner knows only what somebody can do something with. That it stands in the week
 * that was meant is said only where nothing else is.
 */
export function placeReasons(
  step: Step,
  moment: Moment,
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  told: MomentExplanation | undefined,
  names: PlanningNames,
): readonly string[] {
  const ofTemplate = [...whyThatWeek(step, moment, trajectory, calendar), ...whyThatTime(step, trajectory)];
  // Work at a desk is no meeting: nothing was sought for it.
  if (told === undefined) return step.place === 'desk' ? ofTemplate : [];
  if (!told.placed) return [];
  const telling = tellingOf(told.reasons);
  const asMeant = told.reasons.find(({ code }) => code === 'preferred' || code === 'offPreferred');
  const said = [...ofTemplate, ...telling.map((one) => sentence(one, names))];
  if (said.length > 0) return said;
  return asMeant
    ? [sentence({ code: 'preferred' }, names)]
    : told.reasons.slice(0, 1).map((one) => sentence(one, names));
}

/** Each thing once: a moment that somebody put there needs no other reason, and one link says what it hangs on. */
function tellingOf(reasons: readonly Reason[]): readonly Reason[] {
  const pinned = reasons.filter(({ code }) => code === 'pinned');
  if (pinned.length > 0) return pinned;
  const links = reasons.filter((one) => one.code === 'linked');
  const [nearest] = links.toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
  return reasons.filter((one) => {
    switch (one.code) {
      case 'preferred':
      case 'fewOptions':
        return false;
      case 'offPreferred':
        return one.weeks !== 0;
      case 'linked':
        return one === (links.find(({ kind }) => kind === 'sameLesson') ?? nearest);
      default:
        return true;
    }
  });
}

/** Of a week of the programme that is another one of the school. */
function whyThatWeek(
  step: Step,
  { cycle }: Moment,
  trajectory: Trajectory,
  calendar: SchoolCalendar,
): readonly string[] {
  const found = programmeWeek(step, cycle, trajectory, calendar);
  if (!found) return [];
  const { moved, own, week } = found;
  if (moved === 'inTime') return [proposalTexts.weekMoved[own ? 'contract' : 'between'](cycle)];
  if (moved !== undefined) return [proposalTexts.weekMoved[moved](cycle)];
  return week.number !== cycle ? [proposalTexts.ownCount(cycle, week.number)] : [];
}

function whyThatTime({ timing }: Step, { moments }: Trajectory): readonly string[] {
  switch (timing.kind) {
    case 'first':
      return [proposalTexts.timing.first(timing.withinDays)];
    case 'halfway':
      return [proposalTexts.timing.halfway];
    case 'closing':
      return [proposalTexts.timing.closing];
    case 'deadline': {
      const after = moments.find(({ step }) => step === timing.after);
      return after ? [proposalTexts.timing.deadline(timing.workingDays, momentName(after))] : [];
    }
    default:
      return [];
  }
}
