import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { reactionKey } from '../../../domain/documents/draft-key.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { MAX_REACTION } from '../../../domain/trajectory/document.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraft, useDraftState, useNewsOf } from '../../api/use-draft.ts';
import { Ask } from '../../parts/ask.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { LongText } from '../../parts/fields/long-text.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import { SavedLine } from '../../parts/fields/saved-line.tsx';
import { TwoWindows } from '../../parts/fields/two-texts.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReactionProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** Jouw reactie: the teacher's own view, which goes along with the report. */
export function Reaction({ trajectory, document }: ReactionProps) {
  const styles = useStyles();
  const { reaction, acts, reactUntil, readBy } = document;
  if (acts.includes('react')) return <Opening trajectory={trajectory} document={document} />;
  return (
    <>
      {reaction && (
        <Section title={tabs.reaction.of(reaction.name)} note={dayAndTimeText(reaction.at)} surface="card">
          <Text as="p" block className={styles.text}>
            {reaction.text || tabs.reaction.none}
          </Text>
        </Section>
      )}
      {reactUntil && readBy && <Unsent trajectory={trajectory} document={document} />}
    </>
  );
}

/** What she wrote and could not send any more: it is still hers. */
function Unsent({ trajectory, document }: ReactionProps) {
  const opened = useReaction(trajectory, document);
  return opened.state === 'ready' ? <UnsentText document={document} keeper={opened.keeper} /> : null;
}

function UnsentText({
  document,
  keeper,
}: Pick<ReactionProps, 'document'> & { readonly keeper: DraftKeeper }) {
  const styles = useStyles();
  const { text } = useDraftState(keeper).values;
  useNewsOf(keeper);
  if (typeof text !== 'string' || text.trim() === '' || text.trim() === document.reaction?.text) return null;
  return (
    <Section title={tabs.reaction.unsent} note={tabs.reaction.unsentHelp} surface="card">
      <Text as="p" block className={styles.text}>
        {text}
      </Text>
    </Section>
  );
}

function useReaction(trajectory: string, document: DocumentView) {
  return useDraft(reactionKey(trajectory, document.id), async () => ({ ok: true, value: { values: {} } }));
}

function Opening({ trajectory, document }: ReactionProps) {
  const opened = useReaction(trajectory, document);
  if (opened.state === 'loading') return null;
  if (opened.state === 'failed') return <Text role="alert">{tabs.failed[opened.failure.kind].text}</Text>;
  return <ReactionForm trajectory={trajectory} document={document} keeper={opened.keeper} />;
}

function ReactionForm({ trajectory, document, keeper }: ReactionProps & { readonly keeper: DraftKeeper }) {
  const styles = useStyles();
  const acting = useActs(trajectory);
  const dated = useDated();
  const { values, saved } = useDraftState(keeper);
  useNewsOf(keeper);
  const typed = typeof values.text === 'string' ? values.text : '';
  const { said, refuse } = useRefused({ text: typed });
  const send = async (text: string) => {
    if (!(await keeper.isLast())) return;
    await acting.act({ act: 'react', document: document.id, text }, (failed) => {
      if (!failed) void keeper.end();
      return refuse(failed);
    });
  };
  return (
    <Section
      title={tabs.reaction.title}
      {...(document.reactUntil ? { note: tabs.reaction.until(dated(document.reactUntil)) } : {})}
      surface="card"
    >
      <TwoWindows
        keeper={keeper}
        show={(other) => <Text className={styles.text}>{String(other.text)}</Text>}
      />
      <LongText
        id="reaction"
        label={tabs.reaction.label}
        help={tabs.reaction.help}
        required={false}
        max={MAX_REACTION}
        value={typed}
        onChange={(text) => keeper.set('text', text)}
        said={said('text')}
      />
      <SavedLine saved={saved} />
      <div className={styles.row}>
        <Ask
          title={tabs.reaction.ask}
          warning={tabs.reaction.warn}
          yes={tabs.reaction.send}
          onYes={() => void send(typed)}
          may={() => typed.trim() !== ''}
        >
          <Button appearance="primary" disabledFocusable={acting.busy || typed.trim() === ''}>
            {tabs.reaction.send}
          </Button>
        </Ask>
        <Ask
          title={tabs.reaction.askNothing}
          warning={tabs.reaction.warnNothing}
          yes={tabs.reaction.nothing}
          onYes={() => void send('')}
        >
          <Button disabledFocusable={acting.busy}>{tabs.reaction.nothing}</Button>
        </Ask>
      </div>
    </Section>
  );
}
