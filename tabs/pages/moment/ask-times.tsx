import { Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TimesToAsk } from '../../../domain/views/view/time-poll.ts';
import { useLoad } from '../../api/use-load.ts';
import { useRefused } from '../../parts/fields/refused.ts';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import type { AboutMoment } from './about.ts';
import { TimeChoice } from './time-choice.tsx';

const useStyles = makeStyles({
  people: { display: 'grid' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface AskTimesProps extends AboutMoment {
  readonly opener: string;
  readonly onDone: () => void;
}

/** Puts a few times to who shows no calendar: free for all others, as far as can be seen. */
export function AskTimes(props: AskTimesProps) {
  const { view, moment } = props;
  const ids = { trajectory: view.id, moment: moment.moment };
  const loaded = useLoad(`times/${view.id}/${moment.moment}/${moment.revision}`, (client) =>
    client.call('times', { ids }),
  );
  if (loaded.state === 'loading') return <Spinner size="tiny" label={tabs.moment.ask.looking} />;
  if (loaded.state === 'failed') return <Text>{tabs.moment.ask.failed}</Text>;
  if (loaded.value.times.length === 0) return <Text>{tabs.moment.ask.noTimes}</Text>;
  return <AskForm {...props} found={loaded.value} />;
}

function AskForm({ moment, acting, opener, onDone, found }: AskTimesProps & { readonly found: TimesToAsk }) {
  const styles = useStyles();
  const texts = tabs.moment.ask;
  const unknown = found.people.filter(({ known }) => !known).map(({ person }) => person);
  const [times, setTimes] = useState<readonly string[]>(found.times.map(({ start }) => start));
  // Where there is one person to ask there is nothing to choose.
  const [people, setPeople] = useState<readonly string[]>(
    found.people.length === 1 ? found.people.map(({ person }) => person) : unknown,
  );
  const { said, refuse } = useRefused({ times });
  const refused = said('times');
  const send = async () => {
    if (times.length === 0 || people.length === 0) return;
    const { moment: id, revision } = moment;
    const about = { moment: id, revision, times: [...times], people: [...people] };
    await acting.act({ act: 'askTimes', ...about }, (failed) => {
      if (!failed) onDone();
      return refuse(failed);
    });
  };
  return (
    <UnfoldedForm
      opener={opener}
      submit={texts.send}
      busy={acting.busy || times.length === 0 || people.length === 0}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      <Text>{texts.times}</Text>
      <TimeChoice times={found.times} chosen={times} onChange={setTimes} />
      {refused && <Text role="alert">{refused}</Text>}
      {unknown.length === 0 && <Text>{texts.allKnown}</Text>}
      <Text>{texts.people}</Text>
      <div className={styles.people}>
        {found.people.map(({ person, name, known, reachable }) => (
          <Checkbox
            key={person}
            checked={people.includes(person)}
            label={[name, texts[known ? 'known' : 'unknown'], ...(reachable ? [] : [texts.unreachable])].join(
              ' · ',
            )}
            onChange={(_, { checked }) =>
              setPeople(checked === true ? [...people, person] : people.filter((one) => one !== person))
            }
          />
        ))}
      </div>
      {people.length === 0 && <Text>{texts.nobody}</Text>}
      {times.length === 0 && <Text>{texts.noTimeLeft}</Text>}
      <Text size={200} className={styles.note}>
        {texts.told}
      </Text>
    </UnfoldedForm>
  );
}
