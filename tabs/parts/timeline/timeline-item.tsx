import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { TimelinePoint } from '../../../domain/views/view/timeline.ts';
import { href } from '../../route/router.ts';
import { stepName } from '../names.ts';
import { StateMark, stateWord } from '../state-mark.tsx';
import { clockText, dayText, shortDayText } from '../when.ts';
import type { Dot } from './layout.ts';
import { dotLine, lanesTop, wide } from './measures.ts';

/** Pixels up to the nearest neighbour in the lane. */
const room = 'var(--room) * 100cqw';

/** A width that is nothing below so many pixels of room. */
function whenRoom(pixels: number): string {
  return `clamp(0px, calc((${room} - ${pixels}px) * 1000), 92px)`;
}

const useStyles = makeStyles({
  item: {
    position: 'relative',
    // The line on which the moments stand, where the timeline is upright.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '13px',
      top: 0,
      bottom: 0,
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    [wide]: {
      position: 'absolute',
      left: 'calc(var(--x) * 100%)',
      top: `calc(${lanesTop + dotLine}px + var(--lane) * var(--lane-height))`,
      '::before': { display: 'none' },
      ':hover': { zIndex: 1 },
      ':focus-within': { zIndex: 1 },
    },
  },
  cycle: {
    '::before': { borderLeft: `4px solid ${tokens.colorBrandStroke2}`, left: '12px' },
  },
  far: { display: 'none', [wide]: { display: 'block' } },
  unplaced: { [wide]: { display: 'none' } },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [wide]: {
      flexDirection: 'column',
      alignItems: 'center',
      gap: tokens.spacingVerticalXXS,
      // No wider than up to its neighbour, which can be pressed as well.
      width: `clamp(24px, calc(${room}), 84px)`,
      padding: 0,
      transform: 'translate(-50%, -14px)',
      ':hover': { backgroundColor: 'transparent', textDecorationLine: 'underline' },
    },
  },
  words: {
    display: 'grid',
    [wide]: {
      justifyItems: 'center',
      textAlign: 'center',
      // The thread passes behind the words.
      backgroundColor: tokens.colorNeutralBackground1,
      borderRadius: tokens.borderRadiusMedium,
      // Where a neighbour leaves no room for a day, it shows when it is looked at.
      maxWidth: whenRoom(38),
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      'a:hover > &': { maxWidth: 'none' },
      'a:focus-visible > &': { maxWidth: 'none' },
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  /** Said aloud; for the eye the lane says it, or the mark. */
  unseen: {
    [wide]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  long: { [wide]: { display: 'none' } },
  short: { display: 'none', [wide]: { display: 'inline' } },
  state: { color: tokens.colorNeutralForeground2, [wide]: { maxWidth: whenRoom(56), overflow: 'hidden' } },
});

interface TimelineItemProps {
  readonly trajectory: string;
  readonly point: TimelinePoint;
  /** Absent as long as it has no date. */
  readonly dot: Dot | undefined;
  readonly next: boolean;
  /** Left out at first where the timeline stands upright. */
  readonly far: boolean;
  /** Leaves its state to its mark, which says it as well. */
  readonly dense: boolean;
  readonly schoolWeek: number | undefined;
}

export function TimelineItem(props: TimelineItemProps) {
  const { trajectory, point, dot, next, far, dense, schoolWeek } = props;
  const styles = useStyles();
  const cycle = point.cycle > 0;
  const open = point.open && point.state === 'held';
  const place = dot ? ({ '--x': dot.x, '--lane': dot.lane, '--room': dot.room } as React.CSSProperties) : {};
  return (
    <li
      className={mergeClasses(styles.item, cycle && styles.cycle, far && styles.far, !dot && styles.unplaced)}
      style={place}
    >
      <a href={href({ page: 'moment', trajectory, moment: point.moment })} className={styles.link}>
        <StateMark point={point} next={next} />
        <span className={styles.words}>
          <span className={mergeClasses(styles.name, cycle && styles.unseen)}>
            {stepName(point.step, point.cycle)}
          </span>
          <When start={point.start} desk={point.place === 'desk'} schoolWeek={schoolWeek} />
          <span className={mergeClasses(styles.state, dense && !open && styles.unseen)}>
            {open ? (
              <>
                <span className={styles.long}>{stateWord(point)}</span>
                <span className={styles.short}>{words.standsOpenShort}</span>
              </>
            ) : (
              stateWord(point)
            )}
            <span className={styles.long}> · {words.places[point.place]}</span>
          </span>
        </span>
      </a>
    </li>
  );
}

interface WhenProps {
  readonly start: string | undefined;
  readonly desk: boolean;
  readonly schoolWeek: number | undefined;
}

function When({ start, desk, schoolWeek }: WhenProps) {
  const styles = useStyles();
  if (!start) return <span>{tabs.trajectory.unplaced}</span>;
  return (
    <span>
      <span className={styles.short}>{shortDayText(start)}</span>
      <span className={styles.long}>
        {dayText(start)}
        {!desk && `, ${clockText(start)}`}
        {schoolWeek !== undefined && ` · ${tabs.trajectory.schoolWeek(schoolWeek)}`}
      </span>
    </span>
  );
}
