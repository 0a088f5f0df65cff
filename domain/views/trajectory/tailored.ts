import { holdsOneOf, mayRead, maySee, maySeeMoment } from '../../access/access.ts';
import { mayDo, mayWrite } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { mayWriteNow } from '../../acts/may-write-now.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { type Activity, chosenActivities, ownActivities } from '../../tailoring/activities.ts';
import { openWeeks } from '../../tailoring/check.ts';
import { countedBy, daysInYear } from '../../tailoring/in-year.ts';
import {
  doneBy,
  inForce,
  keyOf,
  lastAgreed,
  linesOf,
  notAgreed,
  numberAmongAgreed,
} from '../../tailoring/versions.ts';
import type { DocumentRule } from '../../template/template.ts';
import type { Document } from '../../trajectory/document.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import { hasBegun } from '../../trajectory/moments.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { TailoredActivity, TailoredView } from '../view/tailored.ts';
import type { ViewContext } from '../view-context.ts';
import { nameOf } from './people.ts';

/**
 * The plans made to measure of a trajectory, as far as the viewer may know of them: who writes one sees its last
 * version, with reasons and who changed what; who it is discussed with sees what will be done and when, of the last
 * version on which they agree.
 */
export function tailoredView(
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly TailoredView[] {
  return standing.template.documents.flatMap((rule) => {
    const one =
      rule.tailors && maySee(viewer, standing) ? ofRule(rule, viewer, standing, context) : undefined;
    return one ? [one] : [];
  });
}

function ofRule(
  rule: DocumentRule,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): TailoredView | undefined {
  const { trajectory, template, day } = standing;
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  if (!calendar || !rule.tailors) return undefined;
  const writes = mayWrite(viewer, rule.kind, standing);
  const reads = holdsOneOf(viewer, [rule.tailors.discussedWith], standing);
  const document = writes
    ? currentDocument(trajectory, rule.kind)
    : reads
      ? lastAgreed(rule, trajectory, day)
      : undefined;
  if (!writes && !document) return undefined;
  const own = ownActivities(trajectory, template, calendar);
  const waiting = document ? notAgreed(document, rule, trajectory, day) : [];
  const held = inForce(trajectory, rule.kind);
  const opens = document !== undefined && mayRead(viewer, document, standing);
  const numbered = (one: Document) => (writes ? one.version : numberAmongAgreed(one, rule, trajectory));
  return {
    kind: rule.kind,
    writes,
    mayWrite: writes && mayWriteNow(rule, trajectory, template, undefined).ok,
    ...(document ? { version: numbered(document) } : {}),
    ...(document && writes ? { base: document.id } : {}),
    ...(held ? { inForce: numbered(held) } : {}),
    state: !document ? 'none' : document.discussed ? 'inForce' : waiting.length > 0 ? 'beingMade' : 'agreed',
    waitingFor: waiting.map(({ name }) => name),
    ...agreement(document, writes, trajectory),
    ...(document?.discussed
      ? { discussed: { name: nameOf(trajectory, document.discussed.by), at: document.discussed.at } }
      : {}),
    activities: activitiesOf(rule, document, { viewer, own, calendar, opens, writes }, standing, context),
    weeks: writes
      ? openWeeks(trajectory, calendar, context.now).map(({ week, monday }) => ({
          week,
          monday: monday.toString(),
        }))
      : [],
    adds: writes
      ? template.steps
          .filter(({ possible }) => possible?.adds)
          .map(({ id, durationMin, durationStated }) => ({ step: id, durationMin, durationStated }))
      : [],
    acts: [
      ...(mayDo(viewer, 'agreeTailored', standing, { kind: rule.kind }) &&
      waiting.some(({ person }) => person === viewer.person)
        ? (['agreeTailored'] as const)
        : []),
      ...(mayDo(viewer, 'discussTailored', standing, { kind: rule.kind }) &&
      document &&
      !document.discussed &&
      !trajectory.ended
        ? (['discussTailored'] as const)
        : []),
    ],
  };
}

/** Who agreed when is between who writes it: to others one who took long would look as if she had hesitated. */
function agreement(
  document: Document | undefined,
  writes: boolean,
  trajectory: Trajectory,
): Pick<TailoredView, 'agreed' | 'agreedOn'> {
  const agreed = document?.agreed ?? [];
  if (writes) return { agreed: agreed.map(({ by, at }) => ({ name: nameOf(trajectory, by), at })) };
  const last = agreed.at(-1);
  return { agreed: [], ...(last ? { agreedOn: last.at } : {}) };
}

/**
 * Every activity, week by week, as the version has it. Reasons and who gave them only for who reads the document. What
 * another document asked for is there for who does not write this one once it has a date and she may see it.
 */
function activitiesOf(
  rule: DocumentRule,
  document: Document | undefined,
  { viewer, own, calendar, opens, writes }: Seen,
  standing: Standing,
  { now }: ViewContext,
): readonly TailoredActivity[] {
  const { trajectory, template } = standing;
  const dayOf = daysInYear(trajectory, calendar, writes);
  const planned = (id: string) =>
    trajectory.moments.some(
      (one) => one.id === id && one.start !== undefined && maySeeMoment(viewer, one, standing),
    );
  return chosenActivities(own, linesOf(rule, document?.values), template)
    .filter(({ moment, step }) => writes || countedBy(step) !== 'asked' || planned(moment))
    .map((activity): TailoredActivity => {
      const { moment: id, step, round, week, minutes, leftOut, added, line } = activity;
      const moment = trajectory.moments.find((each) => each.id === id);
      const from = dayOf(activity);
      const changed = opens && line ? lastChange(rule, keyOf(line), standing) : undefined;
      return {
        moment: id,
        step: step.id,
        round,
        week,
        minutes,
        stated: step.durationStated && minutes === step.durationMin,
        ordinaryMinutes: step.durationMin,
        leftOut,
        added,
        by: countedBy(step),
        ...(from === undefined ? {} : { from }),
        ...(step.possible?.with === undefined ? {} : { with: step.possible.with }),
        ...(moment && hasBegun(moment, now) ? { done: true } : {}),
        ...(opens && line?.reason ? { reason: line.reason } : {}),
        ...(changed ? { changed } : {}),
      };
    })
    .sort((a, b) => (a.from ?? LAST).localeCompare(b.from ?? LAST) || a.week - b.week);
}

/** Behind every day. */
const LAST = '9999';

interface Seen {
  readonly viewer: Viewer;
  readonly own: readonly Activity[];
  readonly calendar: SchoolCalendar;
  /** She reads the document, or is one of its authors. */
  readonly opens: boolean;
  readonly writes: boolean;
}

/** Who wrote what a line says now, and when: the first version since which it says the same. */
function lastChange(
  rule: DocumentRule,
  key: string,
  { trajectory }: Standing,
): TailoredActivity['changed'] | undefined {
  const versions = trajectory.documents.filter((one) => one.kind === rule.kind && !one.withdrawnAt);
  let found: Document | undefined;
  let said: string | undefined;
  for (const version of versions) {
    const line = linesOf(rule, version.values).find((one) => keyOf(one) === key);
    const says = line && `${doneBy(line)} ${line.reason}`;
    if (says !== said) found = version;
    said = says;
  }
  return found && { name: nameOf(trajectory, found.author), at: found.at };
}
