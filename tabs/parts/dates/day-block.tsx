import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, dayText, shortDayText } from './when.ts';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    width: '48px',
    height: '56px',
    borderRadius: tokens.borderRadiusLarge,
    // Only there in contrast, where the surface has no colour of its own.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    flexShrink: 0,
  },
  day: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  month: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A day as on a tear-off calendar; read aloud as a date. Takes an instant or a day. */
export function DayBlock({ at }: { readonly at: string }) {
  const styles = useStyles();
  return (
    <>
      <span className="only-read-aloud">{dayText(at)}:</span>
      <span className={styles.block} aria-hidden>
        <span className={styles.month}>{dayText(at).slice(0, 2)}</span>
        <span className={styles.day}>{dayOf(at).day}</span>
        <span className={styles.month}>{shortDayText(at).split(' ')[1]}</span>
      </span>
    </>
  );
}
