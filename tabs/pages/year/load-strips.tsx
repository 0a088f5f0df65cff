import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type CoachLoad,
  fullestFirst,
  fullnessOf,
  type LoadedWeek,
} from '../../../domain/board-year/loads.ts';
import type { YearPlanView } from '../../../domain/board-year/view.ts';
import { weekLine } from '../../../domain/calendar/date-texts.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { shortDayText } from '../../parts/dates/when.ts';

const HEIGHT = 36;
const stripes = (colour: string) => `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 4px)`;
const wide = '@media (min-width: 720px)';

const useStyles = makeStyles({
  strips: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    [wide]: {
      gridTemplateColumns: '200px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalL,
      alignItems: 'end',
    },
  },
  who: { display: 'grid', overflowWrap: 'anywhere' },
  more: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  weeks: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', columnGap: '1px' },
  months: { [wide]: { gridColumnStart: 2 } },
  month: {
    gridRowStart: 1,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: '3px',
  },
  /** Narrow, a month is its first letter. */
  rest: { '@media (max-width: 719px)': { display: 'none' } },
  week: {
    position: 'relative',
    height: `${HEIGHT}px`,
    display: 'flex',
    alignItems: 'flex-end',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  away: { backgroundImage: stripes(tokens.colorNeutralStroke1) },
  bar: { width: '100%', minHeight: '2px', forcedColorAdjust: 'none' },
  light: { backgroundColor: tokens.colorBrandStroke2 },
  busy: { backgroundColor: tokens.colorBrandBackground },
  full: {
    backgroundColor: tokens.colorStatusWarningBackground3,
    backgroundImage: stripes(tokens.colorNeutralForegroundInverted),
  },
  /** Also without colours one sees that something found no place. */
  mark: {
    position: 'absolute',
    top: '1px',
    insetInline: 0,
    marginInline: 'auto',
    width: '5px',
    height: '5px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground1,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  sign: { display: 'inline-flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  sample: { width: '14px', height: '20px' },
});

interface StripsProps {
  readonly plan: YearPlanView;
  readonly schoolWeeks: Readonly<Record<string, number>>;
}

/** Of more coaches than this only so many are drawn at first. */
const FIRST = 15;

/**
 * How full the year is: a strip of weeks for each coach, as high as what is taken of her time. Of many coaches first those
 * for whom something has to give.
 */
export function LoadStrips({ plan, schoolWeeks }: StripsProps) {
  const styles = useStyles();
  const weeks = plan.coaches[0]?.weeks ?? [];
  const [all, setAll] = useState(false);
  const isCut = !all && plan.coaches.length > FIRST;
  const shown = isCut ? fullestFirst(plan.coaches).slice(0, FIRST) : plan.coaches;
  return (
    <>
      <div className={styles.legend} aria-hidden>
        {(['light', 'busy', 'full'] as const).map((kind) => (
          <span key={kind} className={styles.sign}>
            <span className={mergeClasses(styles.week, styles.sample)}>
              <span className={mergeClasses(styles.bar, styles[kind])} style={{ height: SAMPLE[kind] }} />
              {kind === 'full' && <span className={styles.mark} />}
            </span>
            <Text size={200}>{texts.legend[kind]}</Text>
          </span>
        ))}
      </div>
      <ul className={styles.strips}>
        <li aria-hidden className={styles.row}>
          <div className={mergeClasses(styles.weeks, styles.months)} style={columns(weeks.length)}>
            {monthsOf(weeks).map(({ name, from, count }) => (
              <span key={from} className={styles.month} style={{ gridColumn: `${from + 1} / span ${count}` }}>
                {count > 1 && (
                  <>
                    {name.slice(0, 1)}
                    <span className={styles.rest}>{name.slice(1)}</span>
                  </>
                )}
              </span>
            ))}
          </div>
        </li>
        {shown.map((coach) => (
          <Strip key={coach.person} coach={coach} schoolWeeks={schoolWeeks} />
        ))}
      </ul>
      {isCut && (
        <div className={styles.more}>
          <Text size={200} className={styles.quiet}>
            {texts.fullestFirst(FIRST)}
          </Text>
          <Button onClick={() => setAll(true)}>{texts.allCoaches(plan.coaches.length)}</Button>
        </div>
      )}
    </>
  );
}

const SAMPLE = { light: '30%', busy: '65%', full: '80%' } as const;

function Strip({
  coach,
  schoolWeeks,
}: {
  readonly coach: CoachLoad;
  readonly schoolWeeks: StripsProps['schoolWeeks'];
}) {
  const styles = useStyles();
  const kinds: Readonly<Partial<Record<ReturnType<typeof fullnessOf>, string>>> = styles;
  const name = coach.name || texts.extraCoach;
  const full = coach.weeks.filter((week) => fullnessOf(week) === 'full');
  const lacking = coach.weeks.reduce((sum, week) => sum + week.lacking, 0);
  const said = (week: LoadedWeek) => saidOf(week, schoolWeeks[week.monday]);
  const busiest = [...coach.weeks].sort((a, b) => partOf(b) - partOf(a))[0];
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {texts.fullIn(full.map(({ monday }) => schoolWeeks[monday] ?? shortDayText(monday)))}
          {lacking > 0 && `: ${texts.lacking(lacking)}`}
        </Text>
      </span>
      <div
        role="img"
        aria-label={texts.spoken(
          name,
          full.map(({ monday }) => `week ${schoolWeeks[monday] ?? shortDayText(monday)}`),
          busiest ? said(busiest) : '',
        )}
        className={styles.weeks}
        style={columns(coach.weeks.length)}
      >
        {coach.weeks.map((week) => {
          const kind = fullnessOf(week);
          return (
            <span
              key={week.monday}
              title={said(week)}
              className={mergeClasses(styles.week, week.available === 0 && styles.away)}
            >
              {week.booked > 0 && (
                <span
                  className={mergeClasses(styles.bar, kinds[kind])}
                  style={{ height: `${Math.min(100, Math.round(partOf(week) * 100))}%` }}
                />
              )}
              {week.lacking > 0 && <span className={styles.mark} />}
            </span>
          );
        })}
      </div>
    </li>
  );
}

function partOf({ booked, available }: LoadedWeek): number {
  return available === 0 ? (booked > 0 ? 1 : 0) : booked / available;
}

function saidOf(week: LoadedWeek, number: number | undefined): string {
  const { monday, booked, available, lacking } = week;
  const said = texts.week(
    weekLine(monday, number === undefined ? undefined : { monday, number }),
    texts.hours(booked),
    texts.hours(available),
  );
  return lacking > 0 ? `${said}, ${texts.lacking(lacking)}` : said;
}

function columns(count: number) {
  return { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` };
}

/** Which weeks lie in a month, by their Monday. */
function monthsOf(weeks: readonly LoadedWeek[]) {
  const months: { name: string; from: number; count: number }[] = [];
  weeks.forEach(({ monday }, at) => {
    const name = shortDayText(monday).split(' ')[1] ?? '';
    const last = months.at(-1);
    if (last?.name === name) last.count++;
    else months.push({ name, from: at, count: 1 });
  });
  return months;
}
