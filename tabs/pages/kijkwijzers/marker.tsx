import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Instrument } from '../../../domain/kijkwijzers/instrument.ts';
import type { Eyes } from './filled.ts';
import { coloured, outlined } from './fullness.ts';

const useStyles = makeStyles({
  hers: { fill: tokens.colorBrandForeground1 },
  other: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteBerryBorderActive,
    strokeWidth: '2.5px',
  },
  sign: { display: 'block' },
  outline: { fill: tokens.colorNeutralBackground1, strokeWidth: '1.75px' },
  brand: { stroke: tokens.colorBrandForeground1 },
  berry: { stroke: tokens.colorPaletteBerryBorderActive },
  brandFill: { fill: tokens.colorBrandForeground1 },
  berryFill: { fill: tokens.colorPaletteBerryBorderActive },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A filled dot for her own eyes, an open diamond for the other's: they differ in shape as well as in colour. */
export function Shape({ eyes, x, y }: { readonly eyes: Eyes; readonly x: number; readonly y: number }) {
  const styles = useStyles();
  return eyes === 'bySubject' ? (
    <circle cx={x} cy={y} r={6} className={styles.hers} />
  ) : (
    <path d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} className={styles.other} />
  );
}

/** The same sign, as full as it was to be seen: empty at the first word of the scale, full at the last. */
export function Moon({ eyes, part }: { readonly eyes: Eyes; readonly part: number }) {
  const styles = useStyles();
  const hers = eyes === 'bySubject';
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} className={styles.sign} aria-hidden focusable={false}>
      <path d={outlined(eyes)} className={mergeClasses(styles.outline, hers ? styles.brand : styles.berry)} />
      <path d={coloured(eyes, part)} className={hers ? styles.brandFill : styles.berryFill} />
    </svg>
  );
}

/** Which shape is whose. */
export function Legend({
  names,
}: {
  readonly names: readonly { readonly eyes: Eyes; readonly name: string }[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {names.map(({ eyes, name }) => (
        <span key={`${eyes}/${name}`} className={styles.entry}>
          <svg width={18} height={18} aria-hidden focusable={false}>
            <Shape eyes={eyes} x={9} y={9} />
          </svg>
          <Text>{name}</Text>
        </span>
      ))}
    </div>
  );
}

/** What each fullness says: the words of the scale, from empty to full. */
export function Words({ scale, eyes }: { readonly scale: Instrument['scale']; readonly eyes: Eyes }) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {scale.map(({ id, word }, at) => (
        <span key={id} className={styles.entry}>
          <Moon eyes={eyes} part={at / Math.max(1, scale.length - 1)} />
          <Text size={200}>{word}</Text>
        </span>
      ))}
    </div>
  );
}
