import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Pin16Filled } from '@fluentui/react-icons/svg/pin';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';
import { DayBlock } from '../../parts/dates/day-block.tsx';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { spanText } from '../../parts/dates/when.ts';
import { stepName } from '../../parts/names.ts';
import type { Hold } from './holds.ts';
import { PlanRowActs } from './plan-row-acts.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: '48px minmax(0, 1fr) auto' },
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    scrollMarginBlock: '96px',
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, gridColumnStart: 2 },
  name: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground2 },
  help: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
  clash: { color: tokens.colorStatusWarningForeground1 },
});

interface PlanRowProps {
  readonly moment: ProposedMoment;
  readonly hold: (hold: Hold) => Promise<string>;
  /** Why it could not be confirmed where it stands. */
  readonly refused: readonly string[];
  /** What belongs with it and is out of the plan. */
  readonly without: readonly ProposedMoment[];
}

/** One moment of the proposal: when, why there, and for what found no place, what would help. */
export function PlanRow({ moment, hold, refused, without }: PlanRowProps) {
  const styles = useStyles();
  const { start, step, cycle, durationMin, place, attendees, reasons, blockers, helps, pinned, fixed } =
    moment;
  return (
    <li className={styles.row} id={`plan-${moment.moment}`}>
      {start && !moment.dropped && <DayBlock at={start} />}
      <div className={styles.words}>
        <span className={styles.name}>
          <Text weight="semibold" size={400}>
            {stepName(step, cycle)}
          </Text>
          {(pinned || fixed) && (
            <Text size={200} className={styles.name}>
              <Pin16Filled aria-hidden />
              {fixed ? tabs.plan.stands : tabs.plan.pinned}
            </Text>
          )}
        </span>
        {start && !moment.dropped && (
          <Text>
            {place === 'desk' ? tabs.plan.readyBy(spanText(start, 0)) : spanText(start, durationMin)} ·{' '}
            {words.places[place]}
          </Text>
        )}
        {!moment.dropped && <WeekLine at={start} />}
        {attendees.length > 0 && (
          <Text size={200} className={styles.detail}>
            {tabs.plan.with(attendees.join(', '))}
          </Text>
        )}
        {refused.map((sentence) => (
          <Text key={sentence} size={200} className={styles.help}>
            <ErrorCircle16Filled aria-hidden className={styles.refused} />
            {sentence}
          </Text>
        ))}
        {moment.clashes.map((sentence) => (
          <Text key={sentence} size={200} className={styles.help}>
            <Warning16Regular aria-hidden className={styles.clash} />
            {sentence}
          </Text>
        ))}
        {without.map((one) => (
          <Text key={one.moment} size={200} className={styles.help}>
            <Warning16Regular aria-hidden className={styles.clash} />
            {tabs.plan.leftAlone(stepName(one.step, one.cycle))}
          </Text>
        ))}
        {[...blockers, ...(moment.dropped ? [] : reasons)].map((sentence) => (
          <Text key={sentence} size={200} className={styles.detail}>
            {sentence}
          </Text>
        ))}
        {helps.map((sentence) => (
          <Text key={sentence} size={200} className={styles.help}>
            <Lightbulb16Regular aria-hidden />
            {sentence}
          </Text>
        ))}
      </div>
      {!fixed && <PlanRowActs moment={moment} hold={hold} />}
    </li>
  );
}
