import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { wordOf } from '../../parts/documents/rated.tsx';
import type { Compared } from './compared.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  said: { color: tokens.colorNeutralForeground2 },
  note: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What only one of two kijkwijzers asks: in words, because there is nothing to lay it beside. */
export function OnlyIn({ of, blocks }: Compared['apart'][number]) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <Text as="h3" size={400} weight="semibold" block>
        {of.name === growth.kijkwijzers.you
          ? growth.kijkwijzers.onlyInYours
          : growth.kijkwijzers.onlyIn(of.name)}
      </Text>
      {blocks.map(({ id, name, items, note }) => (
        <div key={id}>
          <Text weight="semibold">{name}</Text>
          <ul>
            {items.map((item) => (
              <li key={item.id} className={styles.row}>
                <Text>{item.text}</Text>
                <Text size={200} className={styles.said}>
                  {growth.kijkwijzers.said(of.name, wordOf(of.instrument, of.ratings.items[item.id]) ?? '')}
                </Text>
              </li>
            ))}
          </ul>
          {note && <Text className={styles.note}>{note}</Text>}
        </div>
      ))}
    </div>
  );
}
