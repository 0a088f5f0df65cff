import { Field as Choice, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FieldValue } from '../../../../domain/forms/form.ts';
import { currentInstrument, instrumentIn } from '../../../../domain/kijkwijzers/catalogue.ts';
import { type Instrument, NOT_APPLICABLE, type Ratings } from '../../../../domain/kijkwijzers/instrument.ts';
import { type OwnInstrument, offered } from '../../../../domain/kijkwijzers/own.ts';
import { growth, notApplicableText } from '../../../../domain/texts/nl/growth.ts';
import { instrumentTexts as texts } from '../../../../domain/texts/nl/instruments.ts';
import { LongText } from '../../../parts/fields/long-text.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';
import { Group } from './group.tsx';
import { ScaleChoice } from './scale-choice.tsx';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  which: { minWidth: 0, maxWidth: '360px', '& select': { minHeight: '42px' } },
  items: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** A kijkwijzer, block by block: per item a word of its scale, and below them room for what was seen. */
export function RatingsField(props: FieldProps<'ratings'>) {
  const { form, field, value, onChange, refusals, instruments = [] } = props;
  const styles = useStyles();
  const { instrument, ratings } = openedFrom(value, instruments);
  const choices = [...offered(instruments), currentInstrument()];
  const begun = useRef(new Map<string, Ratings>());
  const options = [...instrument.scale, { id: NOT_APPLICABLE, word: notApplicableText }];
  return (
    <Group form={form} field={field} refusals={refusals}>
      {choices.length > 1 && (
        <Choice label={texts.which} hint={texts.whichHelp}>
          <Select
            className={styles.which}
            value={instrument.id}
            onChange={(_, data) => {
              const chosen = choices.find(({ id }) => id === data.value);
              if (!chosen || chosen.id === instrument.id) return;
              // Who chooses another and then this one again finds what she filled in.
              begun.current.set(instrument.id, ratings);
              onChange(begun.current.get(chosen.id) ?? begunWith(chosen));
            }}
          >
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Choice>
      )}
      {instrument.blocks.map((block) => (
        <section key={block.id} className={styles.block} aria-label={block.name}>
          <Text as="h3" size={400} weight="semibold" block>
            {block.name}
          </Text>
          <div className={styles.items}>
            {block.items.map((item, index) => (
              <ScaleChoice
                key={item.id}
                name={`${field.id}.${item.id}`}
                // What is missing is shown at the first of them.
                id={block === instrument.blocks[0] && index === 0 ? field.id : undefined}
                text={item.text}
                options={options}
                value={ratings.items[item.id]}
                onChange={(step) => onChange({ ...ratings, items: withStep(ratings.items, item.id, step) })}
              />
            ))}
          </div>
          <LongText
            id={`${field.id}.${block.id}`}
            label={growth.note(block.name)}
            help=""
            required={false}
            max={field.max}
            value={ratings.notes[block.id] ?? ''}
            onChange={(text) => onChange({ ...ratings, notes: { ...ratings.notes, [block.id]: text } })}
            said={saidAt(refusals, form, `${field.id}.${block.id}`)}
          />
        </section>
      ))}
    </Group>
  );
}

/** What was begun goes on with the instrument that it was begun with; what begins, with what the school puts first. */
function openedFrom(
  value: FieldValue | undefined,
  instruments: readonly OwnInstrument[],
): { instrument: Instrument; ratings: Ratings } {
  if (typeof value === 'object' && 'instrument' in value) {
    const ratings = value as Ratings;
    const ofSchool = instruments.find(
      ({ id, version }) => id === ratings.instrument && version === ratings.version,
    );
    const instrument = ofSchool ?? instrumentIn(ratings);
    if (instrument) return { instrument, ratings };
  }
  const [first] = offered(instruments);
  const instrument = first?.first ? first : currentInstrument();
  return { instrument, ratings: begunWith(instrument) };
}

function begunWith({ id, version }: Instrument): Ratings {
  return { instrument: id, version, items: {}, notes: {} };
}

function withStep(items: Ratings['items'], item: string, step: string | undefined): Ratings['items'] {
  if (step !== undefined) return { ...items, [item]: step };
  const { [item]: _, ...rest } = items;
  return rest;
}
