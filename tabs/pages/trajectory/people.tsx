import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { initialsOf } from '../../parts/initials.ts';
import { Section } from '../../parts/page/section.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  person: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Who have a part in it, and once it ended who had. */
export function People({ view: { people, ended } }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  return (
    <Section title={ended ? tabs.trajectory.peopleOfThen : tabs.trajectory.people} surface="card">
      <ul className={styles.list}>
        {people.map(({ person, name, role, external }) => (
          <li key={`${person}/${role}`} className={styles.person}>
            <Avatar name={name} initials={initialsOf(name)} color="colorful" size={36} aria-hidden />
            <span className={styles.words}>
              <Text weight="semibold">{name}</Text>
              <Text size={200} className={styles.detail}>
                {words.roles[role]}
                {external && `, ${tabs.trajectory.external}`}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
