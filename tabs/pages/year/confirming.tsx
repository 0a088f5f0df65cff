import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { YearPlanState } from '../../../domain/board-year/plan.ts';
import type { ConfirmingView } from '../../../domain/board-year/view.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface ConfirmingProps {
  readonly confirming: ConfirmingView;
  readonly state: YearPlanState;
}

/** How much of a plan stands in the calendars, and how long the rest takes. */
export function Confirming({ confirming, state }: ConfirmingProps) {
  const styles = useStyles();
  const { total, done, underWay, isChecked, secondsLeft, refused, clashing } = confirming;
  return (
    <div className={styles.stack}>
      <ProgressBar
        value={total === 0 ? 1 : done / total}
        thickness="large"
        color={state === 'confirmed' ? 'success' : 'brand'}
        aria-label={texts.doneOf(done, total)}
      />
      <Text weight="semibold">{texts.doneOf(done, total)}</Text>
      {state === 'confirming' && !isChecked && <Text className={styles.quiet}>{texts.checking}</Text>}
      {state === 'confirming' && secondsLeft !== undefined && (
        <Text className={styles.quiet}>{texts.left(secondsLeft)}</Text>
      )}
      {state === 'paused' && underWay > 0 && <Text className={styles.quiet}>{texts.underWay(underWay)}</Text>}
      {clashing > 0 && <Text>{texts.clashing(clashing)}</Text>}
      {refused.length > 0 && (
        <>
          <Text>{texts.notKept}</Text>
          <ul className={styles.list}>
            {refused.map(({ trajectory, teacher, school }) => (
              <li key={trajectory}>
                {teacher}, {school}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
