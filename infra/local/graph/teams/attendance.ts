import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';

/** Who was in a meeting, as the control plane reports it. Times are epoch ms. */
export interface Presence {
  readonly userId: string;
  readonly from: number;
  readonly to: number;
}

export interface HeldMeeting {
  readonly id: string;
  readonly joinUrl: string;
  readonly present: readonly Presence[];
}

/** The meetings that were really held. */
export interface Attendance {
  hold(joinUrl: string, present: readonly Presence[]): void;
  of(joinUrl: string): readonly HeldMeeting[];
}

export function createAttendance(world: World, snapshots: Snapshots): Attendance {
  let held: HeldMeeting[] = [];
  snapshots.add({
    name: 'attendance',
    save: () => held,
    load(saved) {
      held = saved as HeldMeeting[];
    },
    reset() {
      held = [];
    },
  });
  return {
    hold(joinUrl, present) {
      held.push({ id: world.newId(), joinUrl, present });
      world.changed('attendance');
    },
    of: (joinUrl) => held.filter((each) => each.joinUrl === joinUrl),
  };
}
