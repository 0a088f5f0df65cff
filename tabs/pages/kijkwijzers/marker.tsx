import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Eyes } from './filled.ts';

const useStyles = makeStyles({
  hers: { fill: tokens.colorBrandForeground1 },
  other: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteBerryBorderActive,
    strokeWidth: '2.5px',
  },
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
