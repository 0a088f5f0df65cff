import { Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { replanTexts } from '../../../domain/texts/nl/replan.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { ReplanRowView } from '../../../domain/views/replan.ts';
import type { Span } from '../../../domain/views/view/span.ts';
import { Clashes } from '../../parts/clashes.tsx';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { clockText, dayText } from '../../parts/dates/when.ts';
import { DateAndTime } from '../../parts/fields/date-and-time.tsx';
import { stepName } from '../../parts/names.ts';
import { href } from '../../route/router.ts';
import type { Choice } from './use-replan.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 560px)' },
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  head: { display: 'grid', gap: tokens.spacingVerticalXXS, alignContent: 'start' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  /** As tall as a finger. */
  name: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  detail: { color: tokens.colorNeutralForeground2 },
  times: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    maxWidth: '560px',
  },
  time: {
    display: 'grid',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    alignContent: 'start',
    alignSelf: 'stretch',
  },
  new: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground2, fontSize: '20px', display: 'grid' },
  choices: {
    '& > div': { flexWrap: 'wrap' },
    '@media (max-width: 640px)': { display: 'grid' },
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface ReplanRowProps {
  readonly row: ReplanRowView;
  readonly choice: Choice;
  readonly said: readonly string[];
  /** What is in the way of a time of her own. */
  readonly inTheWay: readonly string[];
  readonly onChoose: (choice: Choice) => void;
}

/** One meeting: why it cannot stay, where it stood, where it could stand, and what she does with it. */
export function ReplanRow({ row, choice, said, inTheWay, onChoose }: ReplanRowProps) {
  const styles = useStyles();
  const name = stepName(row.step, row.cycle);
  const { answer } = replanTexts;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold" size={400}>
          <Link
            className={styles.name}
            href={href({ page: 'moment', trajectory: row.trajectory, moment: row.moment })}
          >
            {name}
          </Link>
        </Text>
        <Text className={styles.detail}>{replanTexts.because(row.because)}</Text>
        <Text size={200} className={styles.detail}>
          {[words.places[row.place], row.with.join(', ')].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={styles.body}>
        <div className={styles.times}>
          <div className={styles.time}>
            <Text size={200} className={styles.detail}>
              {replanTexts.was}
            </Text>
            <When span={row.was} className={styles.gone} />
          </div>
          <span className={styles.arrow} aria-hidden>
            <ArrowRightRegular />
          </span>
          <div className={row.now ? `${styles.time} ${styles.new}` : styles.time}>
            <Text size={200} className={styles.detail}>
              {replanTexts.now}
            </Text>
            {row.now ? <When span={row.now} /> : <Text>{replanTexts.noPlace}</Text>}
          </div>
        </div>
        {[...row.blockers, ...row.reasons, ...(row.now ? [] : [replanTexts.help])].map((sentence) => (
          <Text key={sentence} size={200} className={styles.detail}>
            {sentence}
          </Text>
        ))}
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          aria-label={replanTexts.answerOf(name)}
          value={choice.kind}
          onChange={(_, { value }) => onChoose({ ...choice, kind: value as Choice['kind'] })}
        >
          {row.now && <Radio value="take" label={answer.take} />}
          <Radio value="own" label={answer.own} />
          <Radio value="leave" label={answer.leave} />
        </RadioGroup>
        {choice.kind === 'own' && (
          <DateAndTime
            value={choice.own}
            onChange={(own) => onChoose({ kind: 'own', own })}
            refused={undefined}
          />
        )}
        <Clashes said={inTheWay} />
        {choice.kind === 'leave' && (
          <Text size={200} className={styles.detail}>
            {replanTexts.leaveNote}
          </Text>
        )}
        {said.length > 0 && (
          <Text role="alert" className={styles.wrong}>
            {said.join(' ')}
          </Text>
        )}
      </div>
    </li>
  );
}

function When({ span, className }: { readonly span: Span; readonly className?: string }) {
  return (
    <span className={className}>
      <Text block weight="semibold">
        {dayText(span.start)}
      </Text>
      <Text block>{`${clockText(span.start)}–${clockText(span.end)}`}</Text>
      <WeekLine at={span.start} week={span.week} />
    </span>
  );
}
