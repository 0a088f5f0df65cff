import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Item, NOT_APPLICABLE } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { dayText, shortDayText } from '../../parts/dates/when.ts';
import { wordOf } from '../../parts/documents/rated.tsx';
import { Section } from '../../parts/page/section.tsx';
import { allBlocks, type Filled } from './filled.ts';
import { Legend, Moon, Words } from './marker.tsx';

const column = 52;
const wide = '@media (min-width: 700px)';

const useStyles = makeStyles({
  blocks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) min(var(--strip), 55%)' },
  },
  head: { alignItems: 'end' },
  strip: { display: 'grid', justifyItems: 'center', alignItems: 'center', maxWidth: 'var(--strip)' },
  day: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
  none: { color: tokens.colorNeutralForeground2 },
  explained: { display: 'grid', gap: tokens.spacingVerticalS },
});

/**
 * Every item through the year, moment under moment: a sign that is fuller the more of it was to be seen, and the same
 * in words for who listens. All stand at one height: nothing rises and nothing falls.
 */
export function OverTime({ filled }: { readonly filled: readonly Filled[] }) {
  const styles = useStyles();
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return null;
  const people = filled
    .filter((one, at) => filled.findIndex(({ eyes, name }) => eyes === one.eyes && name === one.name) === at)
    .sort((a, b) => (a.eyes === b.eyes ? 0 : a.eyes === 'bySubject' ? -1 : 1));
  const strip = { '--strip': `${filled.length * column}px` } as React.CSSProperties;
  return (
    <Section
      title={growth.kijkwijzers.overTime}
      note={growth.kijkwijzers.overTimeNote(last.instrument.name, dayText(first.at), dayText(last.at))}
      aside={<Legend names={people} />}
      surface="card"
    >
      <Words scale={last.instrument.scale} eyes={people[0]?.eyes ?? 'byOther'} />
      <div className={styles.blocks} style={strip}>
        {allBlocks(filled).map((block) => (
          <div key={block.id} className={styles.block}>
            <div className={styles.row}>
              <Text as="h3" size={400} weight="semibold" block>
                {block.name}
              </Text>
              <Days filled={filled} />
            </div>
            <ul>
              {block.items.map((item) => (
                <li key={item.id} className={styles.row}>
                  <Text>{item.text}</Text>
                  <Strip item={item} filled={filled} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function columnsOf(filled: readonly Filled[]) {
  return { gridTemplateColumns: `repeat(${filled.length}, minmax(0, 1fr))` };
}

function Days({ filled }: { readonly filled: readonly Filled[] }) {
  const styles = useStyles();
  return (
    <div className={styles.strip} style={columnsOf(filled)} aria-hidden>
      {filled.map(({ document, at }) => (
        <Text key={document} size={100} className={styles.day}>
          {shortDayText(at)}
        </Text>
      ))}
    </div>
  );
}

function Strip({ item, filled }: { readonly item: Item; readonly filled: readonly Filled[] }) {
  const styles = useStyles();
  const said = filled.flatMap((one) => {
    const word = wordOf(one.instrument, one.ratings.items[item.id]);
    return word ? [growth.kijkwijzers.saidOn(dayText(one.at), one.name, word)] : [];
  });
  return (
    <div>
      <div className={styles.strip} style={columnsOf(filled)} aria-hidden>
        {filled.map((one) => (
          <Sign key={one.document} item={item} of={one} />
        ))}
      </div>
      <ul className="only-read-aloud">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function Sign({ item, of }: { readonly item: Item; readonly of: Filled }) {
  const styles = useStyles();
  const { scale } = of.instrument;
  const step = scale.findIndex(({ id }) => id === of.ratings.items[item.id]);
  if (step >= 0) return <Moon eyes={of.eyes} part={step / Math.max(1, scale.length - 1)} />;
  return <Text className={styles.none}>{of.ratings.items[item.id] === NOT_APPLICABLE ? '–' : ''}</Text>;
}
