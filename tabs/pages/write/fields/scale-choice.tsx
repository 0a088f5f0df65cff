import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ScaleStep } from '../../../../domain/kijkwijzers/instrument.ts';

const useStyles = makeStyles({
  item: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  text: { padding: 0, marginBottom: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // Narrow: each word keeps its place, whatever is chosen.
    '@media (max-width: 640px)': {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      gap: tokens.spacingHorizontalXS,
    },
  },
  chip: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: '22px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '@media (max-width: 640px)': {
      minHeight: '44px',
      paddingInline: tokens.spacingHorizontalXS,
      justifyContent: 'center',
      textAlign: 'center',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ...{ borderTopColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1 },
    ...{ borderLeftColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1 },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  aside: {
    borderTopStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    borderRightStyle: 'dashed',
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

interface ScaleChoiceProps {
  readonly name: string;
  /** Where a refusal puts the focus; undefined: nowhere here. */
  readonly id: string | undefined;
  readonly text: string;
  /** The words of the scale, and last what stands outside it. */
  readonly options: readonly ScaleStep[];
  readonly value: string | undefined;
  readonly onChange: (step: string | undefined) => void;
}

/** One item and its words, as radio buttons of one name: arrow keys go through them. What was chosen can be undone. */
export function ScaleChoice({ name, id, text, options, value, onChange }: ScaleChoiceProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.item}>
      <legend className={styles.text}>
        <Text>{text}</Text>
      </legend>
      <div className={styles.row}>
        {options.map(({ id: step, word }, index) => {
          const isChosen = value === step;
          const isAside = index === options.length - 1;
          return (
            <label
              key={step}
              className={mergeClasses(styles.chip, isAside && styles.aside, isChosen && styles.chosen)}
            >
              <input
                type="radio"
                className={styles.radio}
                name={name}
                {...(id && index === 0 ? { id } : {})}
                value={step}
                checked={isChosen}
                onChange={() => onChange(step)}
                onClick={() => isChosen && onChange(undefined)}
                // A browser clicks a chosen radio button with the mouse, and not with the keyboard.
                onKeyDown={(event) => {
                  if (!isChosen || event.key !== ' ') return;
                  event.preventDefault();
                  onChange(undefined);
                }}
              />
              {isChosen && <CheckmarkRegular aria-hidden />}
              {word}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
