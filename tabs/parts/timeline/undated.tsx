import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TimelinePoint } from '../../../domain/views/view/timeline.ts';
import { href } from '../../route/router.ts';
import { stepName } from '../names.ts';
import { useFew } from '../page/few.tsx';
import { StateMark } from '../state-mark.tsx';
import { wide } from './measures.ts';

const useStyles = makeStyles({
  all: { display: 'none', [wide]: { display: 'block', marginTop: tokens.spacingVerticalM } },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** Before there is a plan nothing has a date. */
const FEW = 10;

interface UndatedProps {
  readonly trajectory: string;
  readonly points: readonly TimelinePoint[];
}

/** What has no place in the picture yet, below it; upright the timeline has it among the others. */
export function Undated({ trajectory, points }: UndatedProps) {
  const styles = useStyles();
  const { shown, more } = useFew(points, FEW);
  if (points.length === 0) return null;
  return (
    <div className={styles.all}>
      <Text weight="semibold" as="h3" block>
        {tabs.trajectory.undated}
      </Text>
      <ul className={styles.list} aria-label={tabs.trajectory.undated}>
        {shown.map((point) => (
          <li key={point.moment}>
            <a href={href({ page: 'moment', trajectory, moment: point.moment })} className={styles.link}>
              <StateMark point={point} next={false} />
              {stepName(point.step, point.cycle)}
            </a>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
