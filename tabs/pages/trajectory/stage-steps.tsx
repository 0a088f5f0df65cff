import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { Stage } from '../../../domain/trajectory/trajectory.ts';
import type { TrajectoryView } from '../../../domain/views/view.ts';
import { capital } from '../../parts/names.ts';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalS },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `4px dotted ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  done: { borderTop: `4px solid ${tokens.colorBrandBackground}` },
  here: {
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForeground1,
  },
  names: { '@media (max-width: 560px)': { display: 'none' } },
  /** Narrow: one line says where it is. */
  line: {
    display: 'none',
    '@media (max-width: 560px)': { display: 'block', marginTop: tokens.spacingVerticalXS },
  },
});

const stepOf: Readonly<Record<Stage, number>> = {
  draft: 0,
  discussed: 0,
  acquainting: 1,
  awaitingCoach: 1,
  running: 2,
  paused: 2,
  completed: 3,
  stopped: 3,
};

/** The trajectory in four steps. Narrow: only the step where it is has its name beside it. */
export function StageSteps({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const here = stepOf[view.stage];
  return (
    <div>
      <ol className={styles.list} aria-label={tabs.stages.label}>
        {tabs.stages.strip.map((name, step) => (
          <li
            key={name}
            aria-current={step === here ? 'step' : undefined}
            className={mergeClasses(styles.step, step < here && styles.done, step === here && styles.here)}
          >
            {step < here && <Checkmark16Filled aria-hidden className={styles.names} />}
            <Text wrap weight={step === here ? 'semibold' : 'regular'} className={styles.names}>
              {step === here && step > 0 ? capital(words.stages[view.stage]) : name}
            </Text>
          </li>
        ))}
      </ol>
      <Text aria-hidden className={styles.line} weight="semibold">
        {tabs.stages.line(here + 1, tabs.stages.strip.length, capital(words.stages[view.stage]))}
      </Text>
    </div>
  );
}
