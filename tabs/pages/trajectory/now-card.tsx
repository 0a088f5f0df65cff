import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Role } from '../../../domain/trajectory/participant.ts';
import type { TrajectoryView } from '../../../domain/views/view.ts';
import { Needs } from '../../parts/needs.tsx';
import { TrajectoryActs } from './trajectory-acts.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
});

const inOrder: readonly Role[] = ['teacher', 'coach', 'leidinggevende', 'schoolleiding'];

/** What happens now, in a plain sentence for this reader, and what she can do about it. */
export function NowCard({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const role = inOrder.find((candidate) => view.myRoles.includes(candidate)) ?? 'schoolleiding';
  return (
    <>
      <section className={styles.card} aria-label={tabs.trajectory.now}>
        <Text as="p" size={400}>
          {tabs.stages[view.stage].next[role]}
        </Text>
        <TrajectoryActs view={view} />
      </section>
      {view.needs.length > 0 && <Needs needs={view.needs} naming="nobody" />}
    </>
  );
}
