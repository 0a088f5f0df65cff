import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { LeaderlessView } from '../../../domain/views/view/leaderless.ts';
import { useLoad } from '../../api/use-load.ts';
import { Ask } from '../../parts/ask.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { href } from '../../route/router.ts';

const { guideless: guidelessTexts } = tabs.home.leaderless;

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flex: '1 1 220px', display: 'grid', overflowWrap: 'anywhere' },
});

/**
 * To who may lead here: what nobody leads or guides any more. Read behind the page, and not there as long as nothing
 * waits.
 */
export function Leaderless() {
  const styles = useStyles();
  const waiting = useLoad('leaderless', (client) => client.call('leaderless', {}));
  if (waiting.state !== 'ready') return null;
  const { trajectories, guideless } = waiting.value;
  return (
    <>
      {trajectories.length > 0 && (
        <Section title={tabs.home.leaderless.title} note={tabs.home.leaderless.note} surface="card">
          <ul className={styles.list}>
            {trajectories.map((one) => (
              <Waiting key={one.trajectory} one={one} />
            ))}
          </ul>
        </Section>
      )}
      {guideless.length > 0 && (
        <Section title={guidelessTexts.title} note={guidelessTexts.note} surface="card">
          <ul className={styles.list}>
            {guideless.map(({ trajectory, teacher, school, coach }) => (
              <li key={trajectory} className={styles.row}>
                <span className={styles.words}>
                  <Text weight="semibold">{teacher}</Text>
                  <Text size={200}>{guidelessTexts.was(coach, school)}</Text>
                </span>
                <Button
                  as="a"
                  href={href({ page: 'trajectory', trajectory })}
                  aria-label={`${guidelessTexts.open}: ${teacher}`}
                >
                  {guidelessTexts.open}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Waiting({ one }: { readonly one: LeaderlessView }) {
  const styles = useStyles();
  const acting = useActs(one.trajectory);
  const { ask, warning, take } = tabs.home.leaderless;
  const what = words.templates[one.templateId as keyof typeof words.templates] ?? '';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Text weight="semibold">{one.teacher}</Text>
        <Text size={200}>{[what, one.school].filter(Boolean).join(', ')}</Text>
      </span>
      <Ask
        title={ask(one.teacher)}
        warning={warning}
        yes={take}
        onYes={() => void acting.act({ act: 'assignRole', role: one.role, person: { person: one.person } })}
      >
        <Button disabledFocusable={acting.busy} aria-label={`${take}: ${one.teacher}`}>
          {take}
        </Button>
      </Ask>
    </li>
  );
}
