import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0, '& input': { minHeight: '42px' } },
});

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly said: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line of text, with what is wrong with it beside it. */
export function LineField({ label, value, max, said, onChange }: LineFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(said ? { validationMessage: said } : {})}>
      <Input
        className={styles.narrow}
        maxLength={max}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

interface LineRowProps extends Omit<LineFieldProps, 'onChange'> {
  /** What the button that takes it away is called; undefined: it stays. */
  readonly remove: string | undefined;
  /** Undefined: it goes. */
  readonly onChange: (value: string | undefined) => void;
}

/** The same, among others of its kind. */
export function LineRow({ remove, onChange, ...field }: LineRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <LineField {...field} onChange={onChange} />
      {remove && (
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={remove}
          onClick={() => onChange(undefined)}
        />
      )}
    </div>
  );
}
