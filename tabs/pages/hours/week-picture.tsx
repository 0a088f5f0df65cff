import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { weekText } from '../../../domain/calendar/date-texts.ts';
import type { FullWeek } from '../../../domain/hours/full-weeks.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';

const useStyles = makeStyles({
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    margin: 0,
  },
  picture: { width: '100%', height: '96px', display: 'block' },
  bar: { fill: tokens.colorBrandBackground },
  elsewhere: { fill: tokens.colorNeutralStroke1 },
  over: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  base: { stroke: tokens.colorNeutralStroke1 },
  limit: { stroke: tokens.colorNeutralForeground2, strokeDasharray: '4 3' },
  legend: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
  },
});

interface WeekPictureProps {
  readonly title: string;
  readonly weeks: readonly FullWeek[];
  readonly weekly: number;
}

const HEIGHT = 90;
const BAR = 6;
const STEP = 10;

/**
 * The weeks of a year as bars, with a line at what there is in a week: where it asks too much is seen before it is read. The
 * foot of a bar is what is done elsewhere.
 */
export function WeekPicture({ title, weeks, weekly }: WeekPictureProps) {
  const styles = useStyles();
  const last = Math.max(0, ...weeks.map(({ week }) => week));
  const most = Math.max(weekly * 1.2, ...weeks.map(({ minutes }) => minutes));
  const at = (minutes: number) => HEIGHT - (minutes / most) * HEIGHT;
  const width = (last + 1) * STEP;
  if (weeks.length === 0) return null;
  const [first, final] = [weeks[0], weeks.at(-1)];
  return (
    <figure className={styles.figure}>
      <figcaption>
        <Text size={200}>{title}</Text>
      </figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {weeks.map(({ week, monday, minutes, elsewhere }) => {
          const top = at(minutes);
          const limit = at(weekly);
          return (
            <g key={week}>
              <title>{texts.aWeek(weekText({ number: week, monday }), texts.hours(minutes / 60))}</title>
              <rect
                className={styles.bar}
                x={week * STEP}
                width={BAR}
                y={Math.max(top, limit)}
                height={HEIGHT - Math.max(top, limit)}
              />
              {elsewhere > 0 && (
                <rect
                  className={styles.elsewhere}
                  x={week * STEP}
                  width={BAR}
                  y={at(elsewhere)}
                  height={HEIGHT - at(elsewhere)}
                />
              )}
              {minutes > weekly && (
                <rect className={styles.over} x={week * STEP} width={BAR} y={top} height={limit - top} />
              )}
            </g>
          );
        })}
        <line
          className={styles.limit}
          x1={0}
          x2={width}
          y1={at(weekly)}
          y2={at(weekly)}
          vectorEffect="non-scaling-stroke"
        />
        <line
          className={styles.base}
          x1={0}
          x2={width}
          y1={HEIGHT}
          y2={HEIGHT}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div className={styles.legend}>
        <Text size={200}>{first && weekText({ number: first.week, monday: first.monday })}</Text>
        <Text size={200}>
          - - {texts.limit}
          {weeks.some(({ elsewhere }) => elsewhere > 0) && ` · ${texts.elsewhereInPicture}`}
        </Text>
        <Text size={200}>{final && weekText({ number: final.week, monday: final.monday })}</Text>
      </div>
    </figure>
  );
}
