import { kindsOf } from '../../template/expand.ts';
import type { Template } from '../../template/template.ts';
import type { Moment } from '../../trajectory/moment.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { KindChoice } from '../view/kind-choice.ts';

/** What a moment may be, its own kind among them, with what each brings. */
export function kindChoices(
  moment: Moment,
  { options }: Pick<Trajectory, 'options'>,
  template: Template,
): readonly KindChoice[] {
  return kindsOf(template, moment, options).map(({ id: step, durationMin, place, placeChoices }) => ({
    step,
    durationMin,
    place,
    placeChoices,
  }));
}
