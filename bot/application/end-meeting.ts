import type { Clock } from './ports/clock.ts';
import type { Jobs } from './ports/jobs.ts';
import type { MeetingEnds } from './ports/meeting-ends.ts';
import type { ReadModel } from './ports/read-model.ts';

export interface EndMeetingPorts {
  readonly readModel: Pick<ReadModel, 'withJoinUrl' | 'known'>;
  readonly meetingEnds: Pick<MeetingEnds, 'note'>;
  readonly jobs: Jobs;
  readonly clock: Clock;
}

/** Notes that an online meeting just ended: the prompt for its verslag may be due earlier than planned. */
export async function endMeeting(ports: EndMeetingPorts, joinUrl: string): Promise<void> {
  const trajectory = await ports.readModel.withJoinUrl(joinUrl);
  if (trajectory === undefined) return;
  const { stored } = await ports.readModel.known(trajectory);
  const moment = stored?.trajectory.moments.find((one) => one.calendar?.joinUrl === joinUrl);
  if (!moment) return;
  await ports.meetingEnds.note(trajectory, moment.id, new Date(ports.clock.now()).toISOString());
  await ports.jobs.settleSoon(trajectory);
}
