import { mayDo, mayWrite } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { lastAgreed, notAgreed } from '../../tailoring/versions.ts';
import { stepOf } from '../../template/expand.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import { hasBegun } from '../../trajectory/moments.ts';
import type { ViewContext } from '../view-context.ts';
import type { Waiting } from './waiting.ts';

/** Four weeks: behind those it is an invitation that was let pass. */
const INVITED_MS = 28 * 86_400_000;

/**
 * What a plan made to measure asks of the viewer: to make it, for a while after the moment that invites to it; to look at
 * what another of its authors made; to discuss it.
 */
export function tailoredNeeds(viewer: Viewer, standing: Standing, { now }: ViewContext): readonly Waiting[] {
  const { trajectory, template, day } = standing;
  if (trajectory.ended) return [];
  return template.documents
    .filter(({ tailors }) => tailors)
    .flatMap((rule): readonly Waiting[] => {
      const { kind } = rule;
      const current = currentDocument(trajectory, kind);
      const agreed = lastAgreed(rule, trajectory, day);
      const isAsked =
        current && notAgreed(current, rule, trajectory, day).some((one) => one.person === viewer.person);
      const isTime = trajectory.moments.some(
        (moment) =>
          stepOf(template, moment, trajectory.options).invites?.includes(kind) &&
          hasBegun(moment, now) &&
          now.epochMilliseconds - Date.parse(moment.start ?? '') < INVITED_MS,
      );
      return [
        ...(!current && isTime && trajectory.stage === 'running' && mayWrite(viewer, kind, standing)
          ? [{ kind: 'tailoredToMake', documentKind: kind } as const]
          : []),
        ...(isAsked && mayDo(viewer, 'agreeTailored', standing, { kind })
          ? [{ kind: 'tailoredToAgree', documentKind: kind } as const]
          : []),
        ...(agreed && !agreed.discussed && mayDo(viewer, 'discussTailored', standing, { kind })
          ? [{ kind: 'tailoredToDiscuss', documentKind: kind } as const]
          : []),
      ];
    });
}
