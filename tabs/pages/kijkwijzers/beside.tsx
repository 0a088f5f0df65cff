import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Block } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { dayText } from '../../parts/dates/when.ts';
import { wordOf } from '../../parts/documents/rated.tsx';
import { Section } from '../../parts/page/section.tsx';
import { type Compared, compared } from './compared.ts';
import type { Filled } from './filled.ts';
import { Legend, Shape } from './marker.tsx';
import { OnlyIn } from './only-in.tsx';

const width = 200;
const height = 28;

const useStyles = makeStyles({
  blocks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (min-width: 700px)': { gridTemplateColumns: `minmax(0, 1fr) ${width}px` },
  },
  head: { display: 'flex', alignItems: 'end', justifyContent: 'space-between' },
  /** What the ends of the line mean, where the lines stand under each other. */
  ends: {
    display: 'none',
    width: `${width}px`,
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    '@media (min-width: 700px)': { display: 'flex' },
  },
  words: { display: 'grid' },
  said: { color: tokens.colorNeutralForeground2 },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: '2px' },
  stop: { fill: tokens.colorNeutralStroke1 },
  notes: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: tokens.spacingVerticalS,
    '@media (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  note: { display: 'grid', alignContent: 'start', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface BesideProps {
  readonly hers: Filled;
  readonly other: Filled;
}

/**
 * What the two saw, item by item on one line: in words, and as a picture of where they are near or apart. What only one
 * of their kijkwijzers asks stands below, by itself.
 */
export function Beside({ hers, other }: BesideProps) {
  const styles = useStyles();
  const both = compared(hers, other);
  const { differ, sameScale, blocks } = both;
  const { differ: texts } = growth.kijkwijzers;
  const kinds = {
    not: [],
    version: [texts.version],
    instrument: [texts.instrument(hers.instrument.name, other.instrument.name)],
  }[differ];
  const rest = blocks.length === 0 ? texts.nothing : texts.rest;
  const said = [
    ...kinds,
    ...(differ === 'not' ? [] : [rest]),
    ...(sameScale || blocks.length === 0 ? [] : [texts.scale]),
  ];
  return (
    <Section
      title={growth.kijkwijzers.beside}
      note={growth.kijkwijzers.besideNote(dayText(other.at))}
      aside={<Legend names={[hers, other]} />}
      surface="card"
    >
      <div className={styles.blocks}>
        {said.length > 0 && <Text>{said.join(' ')}</Text>}
        {blocks.map(({ block, rows, notes }) => (
          <div key={block.id} className={styles.block}>
            <div className={styles.head}>
              <Text as="h3" size={400} weight="semibold" block>
                {block.name}
              </Text>
              {sameScale && (
                <span className={styles.ends} aria-hidden>
                  <Text size={100}>{hers.instrument.scale[0]?.word}</Text>
                  <Text size={100}>{hers.instrument.scale.at(-1)?.word}</Text>
                </span>
              )}
            </div>
            <Rows rows={rows} {...both} />
            <Notes block={block} noted={notes} />
          </div>
        ))}
        {both.apart.map((one) => (
          <OnlyIn key={one.of.document} {...one} />
        ))}
      </div>
    </Section>
  );
}

function Rows({
  rows,
  pair,
  sameScale,
}: Pick<Compared, 'pair' | 'sameScale'> & Pick<Compared['blocks'][number], 'rows'>) {
  const styles = useStyles();
  return (
    <ul>
      {rows.map(({ item, ids }) => {
        const steps = pair.map((one, at) => one.ratings.items[ids[at]!]);
        return (
          <li key={item.id} className={styles.row}>
            <span className={styles.words}>
              <Text>{item.text}</Text>
              {pair.map((one, at) => (
                <Text key={one.document} size={200} className={styles.said}>
                  {growth.kijkwijzers.said(
                    one.name,
                    wordOf(one.instrument, steps[at]) ?? growth.kijkwijzers.notSeen,
                  )}
                </Text>
              ))}
            </span>
            {sameScale && <Line pair={pair} steps={steps} />}
          </li>
        );
      })}
    </ul>
  );
}

interface LineProps {
  readonly pair: readonly Filled[];
  /** The step that each of them chose. */
  readonly steps: readonly (string | undefined)[];
}

/** The steps of the scale as stops on a line. It says nothing that the words beside it do not say. */
function Line({ pair, steps }: LineProps) {
  const styles = useStyles();
  const scale = pair[0]?.instrument.scale ?? [];
  const gap = (width - 40) / Math.max(1, scale.length - 1);
  const stops = steps.map((step) => scale.findIndex(({ id }) => id === step));
  const together = stops.every((stop) => stop === stops[0]);
  return (
    <svg width={width} height={height} aria-hidden focusable={false}>
      <line x1={20} x2={width - 20} y1={height / 2} y2={height / 2} className={styles.line} />
      {scale.map((step, at) => (
        <circle key={step.id} cx={20 + at * gap} cy={height / 2} r={3} className={styles.stop} />
      ))}
      {pair.map((one, index) => {
        const stop = stops[index] ?? -1;
        if (stop < 0) return null;
        // Where both saw the same, they stand against each other.
        const aside = together ? (index === 0 ? -7 : 7) : 0;
        return <Shape key={one.document} eyes={one.eyes} x={20 + stop * gap + aside} y={height / 2} />;
      })}
    </svg>
  );
}

function Notes({ block, noted }: { readonly block: Block; readonly noted: readonly Filled[] }) {
  const styles = useStyles();
  if (noted.length === 0) return null;
  return (
    <div className={styles.notes}>
      {noted.map((one) => (
        <div key={one.document} className={styles.note}>
          <Text size={200} className={styles.said}>
            {growth.kijkwijzers.noteOf(one.name)}
          </Text>
          <Text>{one.ratings.notes[block.id]}</Text>
        </div>
      ))}
    </div>
  );
}
