import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Section } from '../../parts/page/section.tsx';
import type { AboutMoment } from './about.ts';
import { ReasonForm } from './reason-form.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Did it take place? Asked once its time has come; answered in one press when it did. */
export function HeldQuestion({ moment, acting }: AboutMoment) {
  const styles = useStyles();
  const [no, setNo] = useState(false);
  const opener = useId();
  const { moment: id, revision } = moment;
  if (moment.acts.includes('undoHeld')) {
    return (
      <div>
        <Button
          appearance="subtle"
          disabledFocusable={acting.busy}
          onClick={() => void acting.act({ act: 'undoHeld', moment: id, revision })}
        >
          {tabs.moment.held.undo}
        </Button>
      </div>
    );
  }
  if (!moment.acts.includes('held')) return null;
  const desk = moment.place === 'desk';
  return (
    <Section title={desk ? tabs.moment.held.deskTitle : tabs.moment.held.title} surface="card">
      <Text>{desk ? tabs.moment.held.deskText : tabs.moment.held.text}</Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={acting.busy}
          onClick={() => void acting.act({ act: 'held', moment: id, revision, held: true })}
        >
          {desk ? tabs.moment.held.deskYes : tabs.moment.held.yes}
        </Button>
        <Button id={opener} aria-expanded={no} onClick={() => setNo(!no)}>
          {tabs.moment.held.no}
        </Button>
      </div>
      {no && (
        <ReasonForm
          busy={acting.busy}
          opener={opener}
          onCancel={() => setNo(false)}
          onReason={(reason) => void acting.act({ act: 'held', moment: id, revision, held: false, reason })}
        />
      )}
    </Section>
  );
}
