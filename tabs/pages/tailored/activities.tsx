import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { capital } from '../../../domain/texts/nl/names.ts';
import { tailoring as texts } from '../../../domain/texts/nl/tailoring.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { TailoredActivity, TailoredView } from '../../../domain/views/view/tailored.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayText, shortDayText } from '../../parts/dates/when.ts';
import { Minutes } from '../../parts/minutes.tsx';

const useStyles = makeStyles({
  weeks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0, margin: 0, padding: 0 },
  week: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 560px)': {
      gridTemplateColumns: '152px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalL,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    alignContent: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  number: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  body: { margin: 0 },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalXXS,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  out: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  detail: { color: tokens.colorNeutralForeground2 },
  reason: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
  },
});

const names: Readonly<Record<string, string>> = words.steps;

/** What becomes of each activity, in the order of the year: what stays is quiet, what changes stands out. */
export function Activities({ plan }: { readonly plan: TailoredView }) {
  const styles = useStyles();
  const heads = [...new Set(plan.activities.map(headOf))];
  return (
    <dl className={styles.weeks}>
      {heads.map((head) => (
        <div key={head} className={styles.week}>
          <dt className={styles.head}>
            <Text weight="semibold" className={styles.number}>
              {head}
            </Text>
            <WeekLine at={fromOf(head, plan)} />
          </dt>
          <dd className={styles.body}>
            <ul className={styles.rows}>
              {plan.activities
                .filter((one) => headOf(one) === head)
                .map((activity) => (
                  <Row key={activity.moment} activity={activity} />
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** In which week that lies, of a week or a day. */
function fromOf(head: string, { activities }: TailoredView): string | undefined {
  return activities.find((one) => one.by !== 'month' && headOf(one) === head)?.from;
}

/** Under which week, month or day it stands. */
function headOf({ by, week, from }: TailoredActivity): string {
  if (by === 'week') return texts.week(week);
  if (by === 'month') return texts.month(week);
  return from === undefined ? texts.noDayYet : texts.onDay(shortDayText(from));
}

function Row({ activity }: { readonly activity: TailoredActivity }) {
  const styles = useStyles();
  const { step, round, week, minutes, stated, ordinaryMinutes, leftOut, added, reason, changed, done } =
    activity;
  const moved = !added && week !== round;
  const lastsOtherwise = minutes !== ordinaryMinutes;
  return (
    <li className={styles.row}>
      <span className={styles.line}>
        <Text weight="semibold" className={mergeClasses(leftOut && styles.out)}>
          {capital(names[step] ?? step)}
        </Text>
        {leftOut && <Badge appearance="outline">{texts.choices.leaveOut}</Badge>}
        {added && <Badge appearance="tint">{texts.choices.extra}</Badge>}
        {moved && !leftOut && <Badge appearance="tint">{texts.fromWeek(round)}</Badge>}
        {done && <Badge appearance="ghost">{texts.done}</Badge>}
      </span>
      {!leftOut && (
        <Text size={200} className={styles.detail}>
          {activity.by === 'asked' && `${texts.askedFor} · `}
          <Minutes minutes={minutes} stated={stated} />
          {lastsOtherwise && ` · ${texts.wasMinutes(ordinaryMinutes)}`}
        </Text>
      )}
      {reason && <Text className={styles.reason}>{reason}</Text>}
      {changed && (
        <Text size={200} className={styles.detail}>
          {texts.changedBy(changed.name, dayText(changed.at))}
        </Text>
      )}
    </li>
  );
}
