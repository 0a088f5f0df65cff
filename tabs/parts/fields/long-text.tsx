import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  area: {
    maxHeight: 'none',
    '& textarea': { fieldSizing: 'content', minHeight: '96px', maxHeight: '60vh' },
  },
});

interface LongTextProps {
  readonly id: string;
  readonly label: string;
  /** Empty: none. */
  readonly help: string;
  readonly required: boolean;
  readonly max: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly said: string | undefined;
}

/** A text of some length, that grows with what is typed. Near its end it says how much is left. */
export function LongText({ id, label, help, required, max, value, onChange, said }: LongTextProps) {
  const styles = useStyles();
  const left = max - value.length;
  const message = said ?? (left < 0 ? tabs.write.tooLong(-left) : undefined);
  return (
    <Field
      label={label}
      hint={left < max * 0.1 && left >= 0 ? `${help} ${tabs.write.left(left)}` : help}
      required={required}
      {...(message ? { validationMessage: message } : {})}
    >
      <Textarea
        id={id}
        className={styles.area}
        resize="vertical"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
