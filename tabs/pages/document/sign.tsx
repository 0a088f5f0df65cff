import { Button, Text } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';

interface SignProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** Who put her name under this version, and a button for who may. */
export function Sign({ trajectory, document }: SignProps) {
  const { busy, act } = useActs(trajectory);
  const { signed, acts, id } = document;
  const may = acts.includes('sign');
  if (!may && (signed ?? []).length === 0) return null;
  const { title, text, yes, by } = tabs.documents.sign;
  return (
    <Section title={title} surface="card">
      {signed?.map(({ name, at }) => (
        <Text key={name} block>
          {by(name, dayAndTimeText(at))}
        </Text>
      ))}
      {may && (
        <>
          <Text>{text}</Text>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void act({ act: 'sign', document: id })}
            >
              {yes}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
