import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentEdit16Regular } from '@fluentui/react-icons/svg/document-edit';
import { memo } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayText } from '../../parts/dates/when.ts';
import { stepName } from '../../parts/names.ts';
import { StageBadge } from '../../parts/stage-badge.tsx';
import { Strip } from '../../parts/timeline/strip.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
    ':hover': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
      boxShadow: tokens.shadow4,
    },
    '@media (min-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 2fr)',
      alignItems: 'center',
      gap: tokens.spacingHorizontalXXL,
    },
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  open: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface TrajectoryRowProps {
  readonly trajectory: TrajectorySummary;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Who, the small picture, and in words where it stands. */
export const TrajectoryRow = memo(function TrajectoryRow({ trajectory, now }: TrajectoryRowProps) {
  const styles = useStyles();
  const { id, teacher, coach, school, myRoles, heldCount, plannedCount, openCount, next, stage } = trajectory;
  /** Her own name is no news to who guides. */
  const guide = myRoles.includes('coach') ? [] : [coach ? tabs.home.withCoach(coach) : tabs.home.noCoach];
  return (
    <li>
      <a href={href({ page: 'trajectory', trajectory: id })} className={styles.row}>
        <span className={styles.words}>
          <Text weight="semibold" size={400} wrap>
            {teacher}
          </Text>
          <Text size={200} className={styles.detail} wrap>
            {[school, ...guide].join(', ')}
          </Text>
          <StageBadge of={trajectory} />
        </span>
        <Strip {...trajectory} now={now} />
        <span className={styles.words}>
          {plannedCount > 0 && <Text wrap>{tabs.home.held(heldCount, plannedCount)}</Text>}
          <Text size={200} className={styles.detail} wrap>
            {next
              ? tabs.home.next(stepName(next.step, next.cycle), dayText(next.start))
              : plannedCount > 0 && heldCount >= plannedCount
                ? tabs.home.allBeen
                : tabs.home[stage === 'completed' || stage === 'stopped' ? 'nothingMore' : 'nothingNext']}
          </Text>
          <WeekLine at={next?.start} week={next?.week} />
          {openCount > 0 && (
            <Text size={200} className={styles.open} wrap>
              <DocumentEdit16Regular aria-hidden />
              {tabs.home.openReports(openCount)}
            </Text>
          )}
        </span>
      </a>
    </li>
  );
});
