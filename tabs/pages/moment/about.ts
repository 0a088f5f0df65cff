import type { MomentView, TrajectoryView } from '../../../domain/views/view.ts';
import type { Acting } from '../../parts/use-acts.ts';

/** What every part of the moment's page is given. */
export interface AboutMoment {
  readonly view: TrajectoryView;
  readonly moment: MomentView;
  readonly acting: Acting;
}
