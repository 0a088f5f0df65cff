import { mayDo } from '../access/acting.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { lastAgreed, notAgreed } from '../tailoring/versions.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Waiting } from './needs.ts';

/** What a plan made to measure asks of the viewer: to look at what another of its authors made, or to discuss it. */
export function tailoredNeeds(viewer: Viewer, standing: Standing): readonly Waiting[] {
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
      return [
        ...(isAsked && mayDo(viewer, 'agreeTailored', standing, { kind })
          ? [{ kind: 'tailoredToAgree', documentKind: kind } as const]
          : []),
        ...(agreed && !agreed.discussed && mayDo(viewer, 'discussTailored', standing, { kind })
          ? [{ kind: 'tailoredToDiscuss', documentKind: kind } as const]
          : []),
      ];
    });
}
