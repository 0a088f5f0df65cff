import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../../domain/views/view/document.ts';
import { Section } from '../../../parts/page/section.tsx';
import { Choosing } from './choosing.tsx';
import { Given } from './given.tsx';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ReleasingProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** Vrijgeven: she alone lets somebody read what is between her and its author, and sees what she gave. */
export function Releasing({ trajectory, document }: ReleasingProps) {
  const styles = useStyles();
  const [to, setTo] = useState<string>();
  const { releases, releasableTo } = document;
  if (releasableTo.length === 0) return null;
  const chosen = releasableTo.find(({ person }) => person === to);
  const isGiven = (name: string) =>
    releases.some((one) => one.to === name && ['waits', 'asksAuthor', 'delivered'].includes(one.state));
  return (
    <Section title={tabs.release.title} note={tabs.release.note} surface="card">
      <div className={styles.stack}>
        {releases.length > 0 && <Given trajectory={trajectory} releases={releases} />}
        {chosen ? (
          <Choosing trajectory={trajectory} document={document} to={chosen} onDone={() => setTo(undefined)} />
        ) : (
          <div className={styles.row}>
            {releasableTo.map(({ person, name }) => (
              <Button key={person} onClick={() => setTo(person)}>
                {tabs.release[isGiven(name) ? 'beginMore' : 'begin'](name)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}
