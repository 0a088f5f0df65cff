import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { instrumentIn } from '../../../domain/kijkwijzers/catalogue.ts';
import { type Instrument, NOT_APPLICABLE, type Ratings } from '../../../domain/kijkwijzers/instrument.ts';
import { notApplicableText } from '../../../domain/texts/nl/growth.ts';

const useStyles = makeStyles({
  blocks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  word: { color: tokens.colorNeutralForeground2 },
  note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalS },
});

/** A filled-in kijkwijzer as it reads: per item the word that was chosen, per block what was seen. */
export function Rated({ ratings }: { readonly ratings: Ratings }) {
  const styles = useStyles();
  const instrument = instrumentIn(ratings);
  if (!instrument) return null;
  return (
    <div className={styles.blocks}>
      {instrument.blocks.map((block) => {
        const seen = block.items.filter((item) => ratings.items[item.id]);
        const note = ratings.notes[block.id];
        if (seen.length === 0 && !note) return null;
        return (
          <div key={block.id} className={styles.block}>
            <Text as="h3" weight="semibold" block>
              {block.name}
            </Text>
            <dl>
              {seen.map((item) => (
                <div key={item.id} className={styles.row}>
                  <dt>
                    <Text>{item.text}</Text>
                  </dt>
                  <dd>
                    <Text className={styles.word}>{wordOf(instrument, ratings.items[item.id])}</Text>
                  </dd>
                </div>
              ))}
            </dl>
            {note && (
              <Text as="p" block className={styles.note}>
                {note}
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The word of a step of the scale; undefined when nothing was said of it. */
export function wordOf({ scale }: Instrument, step: string | undefined): string | undefined {
  return step === NOT_APPLICABLE ? notApplicableText : scale.find((one) => one.id === step)?.word;
}
