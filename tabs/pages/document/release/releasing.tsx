import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import { words } from '../../../../domain/texts/nl/words.ts';
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
  const isGiven = (person: string) =>
    releases.some((one) => one.person === person && ['waits', 'asksAuthor', 'delivered'].includes(one.state));
  return (
    <Section title={tabs.release.title} note={tabs.release.note} surface="card">
      <div className={styles.stack}>
        {releases.length > 0 && <Given trajectory={trajectory} releases={releases} />}
        {chosen ? (
          <Choosing trajectory={trajectory} document={document} to={chosen} onDone={() => setTo(undefined)} />
        ) : (
          <div className={styles.row}>
            {releasableTo.map((one) => (
              <Button key={one.person} onClick={() => setTo(one.person)}>
                {tabs.release[isGiven(one.person) ? 'beginMore' : 'begin'](calledAmong(releasableTo, one))}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

/** Her name; with her role where another goes by the same. */
function calledAmong(
  all: DocumentView['releasableTo'],
  { person, name, role }: (typeof all)[number],
): string {
  const isShared = all.some((one) => one.person !== person && one.name === name);
  return isShared ? `${name} (${words.roles[role]})` : name;
}
