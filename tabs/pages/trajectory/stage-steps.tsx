import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { phaseName, whereItStands } from '../../parts/phase-name.ts';

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

/** The trajectory in its phases. Narrow: only the one where it is has its name beside it. */
export function StageSteps({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const { all, at: here } = view.phase;
  return (
    <div>
      <ol className={styles.list} aria-label={tabs.stages.label}>
        {all.map((phase, step) => (
          <li
            key={phase}
            aria-current={step === here ? 'step' : undefined}
            className={mergeClasses(styles.step, step < here && styles.done, step === here && styles.here)}
          >
            {step < here && <Checkmark16Filled aria-hidden className={styles.names} />}
            <Text wrap weight={step === here ? 'semibold' : 'regular'} className={styles.names}>
              {step === here ? whereItStands(view) : phaseName(phase)}
            </Text>
          </li>
        ))}
      </ol>
      <Text aria-hidden className={styles.line} weight="semibold">
        {tabs.stages.line(here + 1, all.length, whereItStands(view))}
      </Text>
    </div>
  );
}
