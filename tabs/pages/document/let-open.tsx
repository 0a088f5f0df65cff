import { Button, Text } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { Ask } from '../../parts/ask.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';

interface LetOpenProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** To whom it is about: may the others read what her coach prepared? Without her it stays between the two. */
export function LetOpen({ trajectory, document }: LetOpenProps) {
  const { busy, act } = useActs(trajectory);
  if (!document.acts.includes('letOpen')) return null;
  const { title, text, ask, warning, yes } = tabs.documents.letOpen;
  const names = document.readers.filter(({ when }) => when === 'onceAgreed').map(({ name }) => name);
  return (
    <Section title={title} surface="card">
      <Text>{text(names.join(', '))}</Text>
      <div>
        <Ask
          title={ask}
          warning={warning(names.join(', '))}
          yes={yes}
          onYes={() => void act({ act: 'letOpen', document: document.id })}
        >
          <Button appearance="primary" disabledFocusable={busy}>
            {yes}
          </Button>
        </Ask>
      </div>
    </Section>
  );
}
