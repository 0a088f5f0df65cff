import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { weekBriefly, weekLine } from '../../../domain/calendar/date-texts.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { TimelinePoint } from '../../../domain/views/view/timeline.ts';
import { href } from '../../route/router.ts';
import { unbroken, useWeekOf } from '../dates/school-weeks.ts';
import { clockText, dayText, shortDayText } from '../dates/when.ts';
import { stepName } from '../names.ts';
import { StateMark, stateWord } from '../state-mark.tsx';
import type { Dot } from './layout.ts';
import { dotLine, lanesTop, wide } from './measures.ts';

/** Wide enough for the longest name of what stands alone. */
const widest = '120px';

/** A width that is nothing when the nearest words on the same side are not so many pixels away. */
function whenRoom(pixels: number): string {
  return `clamp(0px, calc((var(--word-room) * 100cqw - ${pixels}px) * 1000), ${widest})`;
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
      width: 0,
      top: `calc(${lanesTop + dotLine}px + var(--lane) * var(--lane-height))`,
      '::before': { display: 'none' },
      ':hover': { zIndex: 1 },
      ':focus-within': { zIndex: 1 },
    },
  },
  threaded: {
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
      // No wider than up to its neighbour, which can be pressed as well, or the edge of the card.
      width: `clamp(24px, min(var(--room) * 100cqw, (1 - var(--x)) * 200cqw + 72px), ${widest})`,
      padding: 0,
      transform: 'translate(-50%, -14px)',
      ':hover': { backgroundColor: 'transparent', textDecorationLine: 'underline' },
    },
  },
  above: {
    [wide]: { flexDirection: 'column-reverse', transform: 'translate(-50%, calc(-100% + 14px))' },
  },
  /** A thread leaves to the right: the words hang to the left of it. */
  leaving: { [wide]: { alignItems: 'flex-end', transform: 'translate(calc(-100% + 14px), -14px)' } },
  words: {
    display: 'grid',
    [wide]: {
      width: 'max-content',
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
  leavingWords: { [wide]: { justifyItems: 'end', marginRight: '14px' } },
  name: { fontWeight: tokens.fontWeightSemibold },
  /** Said aloud; for the eye the lane says it, or the mark. */
  unseen: {
    [wide]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  long: { [wide]: { display: 'none' } },
  short: { display: 'none', [wide]: { display: 'inline' } },
  state: {
    color: tokens.colorNeutralForeground2,
    [wide]: { maxWidth: whenRoom(60), maxHeight: whenRoom(60), overflow: 'hidden' },
  },
  /** The neighbour's thread lies between. */
  leavingState: { [wide]: { maxWidth: whenRoom(72), maxHeight: whenRoom(72) } },
  /** What is longer than 'gehouden', up to 'nog niet bevestigd'. */
  leavingLong: { [wide]: { maxWidth: whenRoom(120), maxHeight: whenRoom(120) } },
});

interface TimelineItemProps {
  readonly trajectory: string;
  readonly point: TimelinePoint;
  /** Absent as long as it has no date. */
  readonly dot: Dot | undefined;
  /** Where in its thread it stands, if it hangs on one. */
  readonly onThread: 'leaving' | 'last' | undefined;
  readonly next: boolean;
  /** Left out at first where the timeline stands upright. */
  readonly far: boolean;
  /** Leaves its state to its mark, which says it as well. */
  readonly dense: boolean;
}

export function TimelineItem(props: TimelineItemProps) {
  const { trajectory, point, dot, onThread, next, far, dense } = props;
  const styles = useStyles();
  const cycle = point.cycle > 0;
  /** Of a proposal without a day there is no more to say. */
  const says = point.start !== undefined || point.state !== 'proposed';
  const leaving = onThread === 'leaving';
  const open = point.open && point.state === 'held';
  const isLong = (open ? words.standsOpenShort : stateWord(point)).length > words.momentStates.held.length;
  const place = dot
    ? { '--x': dot.x, '--lane': dot.lane, '--room': dot.room, '--word-room': dot.wordRoom }
    : {};
  return (
    <li
      className={mergeClasses(
        styles.item,
        onThread && styles.threaded,
        far && styles.far,
        !dot && styles.unplaced,
      )}
      style={place as React.CSSProperties}
    >
      <a
        href={href({ page: 'moment', trajectory, moment: point.moment })}
        className={mergeClasses(styles.link, dot?.above && styles.above, leaving && styles.leaving)}
      >
        <StateMark point={point} next={next} />
        <span className={mergeClasses(styles.words, leaving && styles.leavingWords)}>
          <span className={mergeClasses(styles.name, cycle && styles.unseen)}>
            {stepName(point.step, point.cycle)}
          </span>
          <When start={point.start} desk={point.place === 'desk'} />
          {says && (
            <span
              className={mergeClasses(
                styles.state,
                leaving && (isLong ? styles.leavingLong : styles.leavingState),
                ((dense && !open) || dot?.above) && styles.unseen,
              )}
            >
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
          )}
        </span>
      </a>
    </li>
  );
}

interface WhenProps {
  readonly start: string | undefined;
  readonly desk: boolean;
}

function When({ start, desk }: WhenProps) {
  const styles = useStyles();
  const weekOf = useWeekOf();
  if (!start) return <span>{tabs.trajectory.unplaced}</span>;
  return (
    <span>
      <span className={styles.short} title={weekLine(start, weekOf(start))}>
        {shortDayText(start)}
      </span>
      <span className={styles.long}>
        {dayText(start)}
        {!desk && `, ${clockText(start)}`}
        {` · ${unbroken(weekBriefly(start, weekOf(start)))}`}
      </span>
    </span>
  );
}
