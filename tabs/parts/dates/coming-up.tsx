import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { placeText } from '../../../domain/texts/nl/place-text.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { PlaceKind } from '../../../domain/trajectory/moment.ts';
import type { SchoolWeekView } from '../../../domain/views/view/school-week.ts';
import { href } from '../../route/router.ts';
import { DayBlock } from './day-block.tsx';
import { WeekLine } from './week-line.tsx';
import { clockText, dayText } from './when.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '56px',
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface ComingUpProps {
  readonly trajectory: string;
  readonly moment: string;
  readonly title: string;
  /** Instant. */
  readonly start: string;
  readonly place: PlaceKind;
  readonly school?: string | undefined;
  readonly room?: string | undefined;
  readonly week?: SchoolWeekView | undefined;
  /** Instant. */
  readonly now: string;
}

/** A moment that comes, as on a tear-off calendar; leads to its page. */
export function ComingUp({
  trajectory,
  moment,
  title,
  start,
  place,
  school,
  room,
  week,
  now,
}: ComingUpProps) {
  const styles = useStyles();
  return (
    <a className={styles.row} href={href({ page: 'moment', trajectory, moment })}>
      <DayBlock at={start} />
      <span className={styles.words}>
        <Text weight="semibold" wrap>
          {title}
        </Text>
        <Text size={200} className={styles.detail} wrap>
          {dayText(start) === dayText(now) && `${tabs.trajectory.today} · `}
          {place !== 'desk' && `${clockText(start)} · `}
          {placeText({ place, school, room })}
        </Text>
        <WeekLine at={start} week={week} />
      </span>
    </a>
  );
}
