import { handedToBoard } from '../access/board.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import type { Document } from '../trajectory/document.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { nameOf } from './trajectory/people.ts';
import { subjectName } from './trajectory/summary.ts';
import type { AdviceSummary, AdviceView } from './view/advice.ts';
import { standingIn, type ViewContext } from './view-context.ts';

/** What was handed over to the board, for who reads it there, the newest first; of each the version that stands. */
export function advicesView(
  all: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): readonly AdviceSummary[] {
  return all
    .flatMap((trajectory) => {
      const standing = standingIn(trajectory, context);
      const handed = handedToBoard(viewer, standing);
      // Among what it was handed: that a newer one is being written, the board is not told before whom it is about.
      return handed
        .filter((one) => !handed.some((other) => replaces(other, one)))
        .map((one) => summaryOf(one, viewer, standing, context));
    })
    .sort((a, b) => Date.parse(b.deliveredAt) - Date.parse(a.deliveredAt));
}

/** One of them with its text; undefined for whoever does not read it for the board. */
export function adviceView(
  trajectory: Trajectory,
  document: string,
  viewer: Viewer,
  context: ViewContext,
): AdviceView | undefined {
  const standing = standingIn(trajectory, context);
  const found = handedToBoard(viewer, standing).find(({ id }) => id === document);
  const rule = standing.template.documents.find(({ kind }) => kind === found?.kind);
  if (!found || !rule) return undefined;
  return { ...summaryOf(found, viewer, standing, context), form: rule.form, values: found.values };
}

function replaces(newer: Document, { kind, momentId, version }: Document): boolean {
  return newer.kind === kind && newer.momentId === momentId && newer.version > version;
}

function summaryOf(
  { id, kind, author, version, deliveredAt = '', readBy }: Document,
  viewer: Viewer,
  standing: Standing,
  { schools }: ViewContext,
): AdviceSummary {
  const { trajectory } = standing;
  const school = schools.get(trajectory.schoolId);
  const week = school && schoolWeekAt(deliveredAt, school.calendar);
  const readAt = readBy.find(({ by }) => by === viewer.person)?.at;
  return {
    ...{ trajectory: trajectory.id, document: id, kind, version, deliveredAt },
    ...{ teacher: subjectName(standing), school: school?.name ?? '' },
    authorName: nameOf(trajectory, author),
    ...(week ? { week } : {}),
    ...(readAt === undefined ? {} : { readAt }),
  };
}
