import { Badge } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { HandWave16Regular } from '@fluentui/react-icons/svg/hand-wave';
import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team';
import type { ReactElement } from 'react';
import type { Stage } from '../../domain/trajectory/trajectory.ts';
import type { TrajectorySummary } from '../../domain/views/view/trajectory.ts';
import { whereItStands } from './phase-name.ts';

const looks: Readonly<
  Record<Stage, { readonly color: 'brand' | 'informative'; readonly icon: ReactElement }>
> = {
  draft: { color: 'informative', icon: <Clock16Regular /> },
  discussed: { color: 'informative', icon: <HandWave16Regular /> },
  acquainting: { color: 'brand', icon: <HandWave16Regular /> },
  running: { color: 'brand', icon: <PeopleTeam16Regular /> },
  awaitingCoach: { color: 'informative', icon: <Clock16Regular /> },
  paused: { color: 'informative', icon: <Clock16Regular /> },
  completed: { color: 'informative', icon: <CheckmarkCircle16Regular /> },
  stopped: { color: 'informative', icon: <CheckmarkCircle16Regular /> },
};

/** Where a trajectory stands, in a word. Never a verdict: all stages look equally calm. */
export function StageBadge({ of }: { readonly of: Pick<TrajectorySummary, 'stage' | 'phase'> }) {
  const { color, icon } = looks[of.stage];
  return (
    <Badge appearance="tint" color={color} icon={icon} size="large">
      {whereItStands(of)}
    </Badge>
  );
}
