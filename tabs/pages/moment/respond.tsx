import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Failure } from '../../api/failure.ts';
import { DateAndTime } from '../../parts/date-and-time.tsx';
import { refusedAt } from '../../parts/refused.ts';
import { Section } from '../../parts/section.tsx';
import { fieldsOf, instantAt } from '../../parts/when.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** Coming or not, or rather at another time. The time itself only changes when the coach takes it over. */
export function Respond({ moment, acting }: AboutMoment) {
  const styles = useStyles();
  const [proposing, setProposing] = useState(false);
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
        <Button aria-expanded={proposing} onClick={() => setProposing(!proposing)}>
          {tabs.moment.respond.propose}
        </Button>
      </div>
      {proposing && <OtherTime moment={moment} acting={acting} onDone={() => setProposing(false)} />}
    </Section>
  );
}

interface OtherTimeProps extends Pick<AboutMoment, 'moment' | 'acting'> {
  readonly onDone: () => void;
}

function OtherTime({ moment, acting, onDone }: OtherTimeProps) {
  const styles = useStyles();
  const [value, setValue] = useState(() => fieldsOf(moment.start));
  const [failure, setFailure] = useState<Failure>();
  const send = async () => {
    const proposedStart = instantAt(value.day, value.time);
    if (!proposedStart) return;
    const { moment: id, revision } = moment;
    const failed = await acting.act({
      act: 'respond',
      moment: id,
      revision,
      answer: 'tentative',
      proposedStart,
    });
    setFailure(failed);
    if (!failed) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Text>{tabs.moment.respond.proposeText}</Text>
      <DateAndTime value={value} onChange={setValue} refused={refusedAt(failure, 'proposedStart')} />
      <Button type="submit" appearance="primary" disabledFocusable={acting.busy}>
        {tabs.moment.respond.send}
      </Button>
    </form>
  );
}
