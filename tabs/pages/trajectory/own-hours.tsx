import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { hoursTexts } from '../../../domain/texts/nl/hours.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Section } from '../../parts/page/section.tsx';

const useStyles = makeStyles({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    '& dd': { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});

/** What being guided takes of her own time, for herself. */
export function OwnHours({ minutes }: { readonly minutes: TrajectoryView['myMinutes'] }) {
  const styles = useStyles();
  if (!minutes || minutes.planned === 0) return null;
  const { planned, realised } = minutes;
  return (
    <Section title={tabs.trajectory.ownHours} note={tabs.trajectory.ownHoursNote} surface="card">
      <dl className={styles.pairs}>
        {(
          [
            ['realised', realised],
            ['planned', planned],
          ] as const
        ).map(([name, count]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <Text>{tabs.trajectory.ownHoursOf[name]}</Text>
            </dt>
            <dd>{hoursTexts.hours(count / 60)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
