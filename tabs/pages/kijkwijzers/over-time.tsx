import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Item } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { wordOf } from '../../parts/rated.tsx';
import { Section } from '../../parts/section.tsx';
import { dayText } from '../../parts/when.ts';
import type { Filled } from './filled.ts';
import { Legend, Shape } from './marker.tsx';

const column = 26;
const level = 15;
const margin = 10;

const useStyles = makeStyles({
  blocks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  items: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: '1fr auto',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  guide: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  picture: { maxWidth: '100%', overflow: 'visible' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Every item through the year: small signs in order of time, and the same in words for who listens. */
export function OverTime({ filled }: { readonly filled: readonly Filled[] }) {
  const styles = useStyles();
  const [first] = filled;
  if (!first) return null;
  const same = filled.filter((one) => one.instrument.id === first.instrument.id);
  const people = same
    .filter((one, at) => same.findIndex((other) => other.eyes === one.eyes && other.name === one.name) === at)
    .sort((a, b) => (a.eyes === b.eyes ? 0 : a.eyes === 'bySubject' ? -1 : 1));
  return (
    <Section
      title={growth.kijkwijzers.overTime}
      note={growth.kijkwijzers.overTimeNote(dayText(first.at), dayText(same.at(-1)?.at ?? first.at))}
      aside={<Legend names={people} />}
      surface="card"
    >
      <div className={styles.blocks}>
        {first.instrument.blocks.map((block) => (
          <div key={block.id} className={styles.block}>
            <Text as="h3" size={400} weight="semibold" block>
              {block.name}
            </Text>
            <ul className={styles.items}>
              {block.items
                .filter(({ id }) => same.some((one) => one.ratings.items[id]))
                .map((item) => (
                  <li key={item.id} className={styles.item}>
                    <Text>{item.text}</Text>
                    <Picture item={item} filled={same} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Picture({ item, filled }: { readonly item: Item; readonly filled: readonly Filled[] }) {
  const styles = useStyles();
  const levels = Math.max(...filled.map((one) => one.instrument.scale.length));
  const width = Math.max(filled.length, 6) * column;
  const height = (levels - 1) * level + 2 * margin;
  const said = filled.flatMap((one) => {
    const word = wordOf(one.instrument, one.ratings.items[item.id]);
    return word ? [growth.kijkwijzers.saidOn(dayText(one.at), one.name, word)] : [];
  });
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.picture}
        aria-hidden
        focusable={false}
      >
        {Array.from({ length: levels }, (_, at) => margin + at * level).map((y) => (
          <line key={y} x1={0} x2={width} y1={y} y2={y} className={styles.guide} />
        ))}
        {filled.map((one, at) => {
          const step = one.instrument.scale.findIndex(({ id }) => id === one.ratings.items[item.id]);
          if (step < 0) return null;
          const y = margin + (levels - 1 - step) * level;
          return <Shape key={one.document} eyes={one.eyes} x={column / 2 + at * column} y={y} />;
        })}
      </svg>
      <ul className="only-read-aloud">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
