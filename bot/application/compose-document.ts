import { mayWrite } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { compose } from '../../domain/documents/compose.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { standingOf } from './steps/standing.ts';

/** What a document starts with, composed from what was recorded; only for the one who writes it. */
export async function composeDocument(
  ports: FreshestPorts,
  viewer: Viewer,
  trajectoryId: string,
  kind: string,
  moment: string | undefined,
): Promise<Result<{ values: FormValues }>> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return refuse('notFound');
  const standing = standingOf(ports.clock, trajectory);
  if (!mayWrite(viewer, kind, standing)) return refuse('notFound');
  return ok({ values: compose(kind, moment, standing) });
}
