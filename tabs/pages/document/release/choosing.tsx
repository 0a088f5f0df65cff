import { Button, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { excerptOf, passagesOf } from '../../../../domain/release/passages.ts';
import { fieldText } from '../../../../domain/texts/nl/forms.ts';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../../domain/views/view/document.ts';
import { Ask } from '../../../parts/ask.tsx';
import { useDated } from '../../../parts/dates/school-weeks.ts';
import { useActs } from '../../../parts/use-acts.ts';
import { Sheet } from '../content.tsx';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  passages: { display: 'grid', gap: tokens.spacingVerticalXS, border: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ChoosingProps {
  readonly trajectory: string;
  readonly document: DocumentView;
  readonly to: DocumentView['releasableTo'][number];
  readonly onDone: () => void;
}

/** All of it or sentence by sentence, with exactly what the other will see below it. */
export function Choosing({ trajectory, document, to, onDone }: ChoosingProps) {
  const styles = useStyles();
  const dated = useDated();
  const { busy, act } = useActs(trajectory);
  const [whole, setWhole] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const form = formOf(document.form);
  const passages = passagesOf(form, document.values, dated);
  const values = whole ? document.values : excerptOf(form, document.values, chosen);
  const isEmpty = !whole && chosen.length === 0;
  const send = async () => {
    const parts = whole ? {} : { passages: [...chosen] };
    await act({ act: 'release', document: document.id, to: to.person, ...parts }, (failure) => {
      if (!failure) onDone();
    });
  };
  const fields = [...new Set(passages.map(({ field }) => field))];
  return (
    <div className={styles.stack}>
      <RadioGroup
        aria-label={tabs.release.what}
        value={whole ? 'whole' : 'parts'}
        onChange={(_, data) => setWhole(data.value === 'whole')}
      >
        <Radio value="whole" label={tabs.release.whole} />
        <Radio value="parts" label={tabs.release.parts} />
      </RadioGroup>
      {!whole && (
        <>
          {!document.byMe && <Text>{tabs.release.partsHelp}</Text>}
          {fields.map((field) => (
            <fieldset key={field} className={styles.passages}>
              <legend>
                <Text weight="semibold">{fieldText(document.form, field).label}</Text>
              </legend>
              {passages
                .filter((one) => one.field === field)
                .map(({ id, text }) => (
                  <Checkbox
                    key={id}
                    label={text}
                    checked={chosen.includes(id)}
                    onChange={(_, data) =>
                      setChosen(data.checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))
                    }
                  />
                ))}
            </fieldset>
          ))}
        </>
      )}
      <Text weight="semibold">{tabs.release.preview(to.name)}</Text>
      {isEmpty ? <Text>{tabs.release.nothingYet}</Text> : <Sheet document={{ ...document, values }} />}
      <div className={styles.row}>
        <Ask
          title={tabs.release.ask(to.name)}
          warning={whole || document.byMe ? tabs.release.warn : tabs.release.warnPart}
          yes={tabs.release.send}
          onYes={() => void send()}
        >
          <Button appearance="primary" disabledFocusable={busy || isEmpty}>
            {tabs.release.send}
          </Button>
        </Ask>
        <Button onClick={onDone}>{tabs.acts.cancel}</Button>
      </div>
    </div>
  );
}
