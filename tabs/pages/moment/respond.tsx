import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Clashes } from '../../parts/clashes.tsx';
import { fieldsOf, instantAt } from '../../parts/dates/when.ts';
import { DateAndTime } from '../../parts/fields/date-and-time.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useClashes } from '../../parts/use-clashes.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

/** Coming or not, or rather at another time. The time itself only changes when the coach takes it over. */
export function Respond({ view, moment, acting }: AboutMoment) {
  const styles = useStyles();
  const [proposing, setProposing] = useState(false);
  const opener = useId();
  if (!moment.acts.includes('respond')) return null;
  const say = (answer: 'accepted' | 'declined') =>
    void acting.act({ act: 'respond', moment: moment.moment, revision: moment.revision, answer });
  return (
    <Section title={tabs.moment.respond.title} surface="card">
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={acting.busy} onClick={() => say('accepted')}>
          {tabs.moment.respond.accept}
        </Button>
        <Button disabledFocusable={acting.busy} onClick={() => say('declined')}>
          {tabs.moment.respond.decline}
        </Button>
        <Button id={opener} aria-expanded={proposing} onClick={() => setProposing(!proposing)}>
          {tabs.moment.respond.propose}
        </Button>
      </div>
      {proposing && (
        <OtherTime
          view={view}
          moment={moment}
          acting={acting}
          opener={opener}
          onDone={() => setProposing(false)}
        />
      )}
    </Section>
  );
}

interface OtherTimeProps extends Pick<AboutMoment, 'view' | 'moment' | 'acting'> {
  readonly opener: string;
  readonly onDone: () => void;
}

function OtherTime({ view, moment, acting, opener, onDone }: OtherTimeProps) {
  const [value, setValue] = useState(() => fieldsOf(moment.start));
  const { said, refuse } = useRefused({ proposedStart: value });
  const clashes = useClashes(view.id);
  const send = async () => {
    const proposedStart = instantAt(value.day, value.time);
    if (!proposedStart) return;
    const { moment: id, revision, place } = moment;
    if (!(await clashes.clear({ moment: id, start: proposedStart, place }))) return;
    const other = { moment: id, revision, answer: 'tentative', proposedStart } as const;
    await acting.act({ act: 'respond', ...other }, (failed) => {
      if (!failed) onDone();
      return refuse(failed);
    });
  };
  return (
    <UnfoldedForm
      opener={opener}
      submit={clashes.said.length > 0 ? tabs.moment.clashes.propose : tabs.moment.respond.send}
      busy={acting.busy || clashes.looking}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      <Text>{tabs.moment.respond.proposeText}</Text>
      <DateAndTime
        value={value}
        onChange={(to) => {
          clashes.forget();
          setValue(to);
        }}
        refused={said('proposedStart')}
      />
      <Clashes said={clashes.said} />
    </UnfoldedForm>
  );
}
