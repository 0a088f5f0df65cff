import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { Acting } from '../../parts/use-acts.ts';

/** What every part of the moment's page is given. */
export interface AboutMoment {
  readonly view: TrajectoryView;
  readonly moment: MomentView;
  readonly acting: Acting;
}
