import type { Jobs } from './ports/jobs.ts';
import type { ReadModel } from './ports/read-model.ts';

/** Marks the trajectory whose online meeting just ended: the prompt for the verslag may be due earlier than planned. */
export async function endMeeting(
  ports: { readonly readModel: Pick<ReadModel, 'withJoinUrl'>; readonly jobs: Jobs },
  joinUrl: string,
): Promise<void> {
  const trajectory = await ports.readModel.withJoinUrl(joinUrl);
  if (trajectory) await ports.jobs.settleSoon(trajectory);
}
