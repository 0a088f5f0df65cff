import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { assertNever } from '../../../domain/result.ts';
import { privacyHintText } from '../../../domain/texts/nl/forms.ts';
import type { FieldProps } from './field-props.ts';
import { AgreementsField } from './fields/agreements-field.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { ContactsField } from './fields/contacts-field.tsx';
import { LeerdoelenField } from './fields/leerdoelen-field.tsx';
import { LineField } from './fields/line-field.tsx';
import { LinesField } from './fields/lines-field.tsx';
import { LongTextField } from './fields/long-text-field.tsx';
import { MarksField } from './fields/marks-field.tsx';
import { PerGoalField } from './fields/per-goal-field.tsx';
import { PerPointField } from './fields/per-point-field.tsx';
import { ProgrammeField } from './fields/programme-field.tsx';
import { RatingsField } from './fields/ratings-field.tsx';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  hint: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/** A field of a form, drawn by its kind; below it a gentle word when a text may say too much of a person. */
export function FieldOf(props: FieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      {drawn(props)}
      <div role="status">
        {props.hints.map((word) => (
          <Text key={word} size={200} className={styles.hint}>
            <InfoRegular aria-hidden />
            {privacyHintText(word)}
          </Text>
        ))}
      </div>
    </div>
  );
}

function drawn(props: FieldProps) {
  const { field } = props;
  switch (field.kind) {
    case 'text':
    case 'date':
    case 'link':
      return <LineField {...props} field={field} />;
    case 'longText':
      return <LongTextField {...props} field={field} />;
    case 'choice':
      return <ChoiceField {...props} field={field} />;
    case 'perGoal':
      return <PerGoalField {...props} field={field} />;
    case 'perPoint':
      return <PerPointField {...props} field={field} />;
    case 'lines':
      return <LinesField {...props} field={field} />;
    case 'agreements':
      return <AgreementsField {...props} field={field} />;
    case 'marks':
      return <MarksField {...props} field={field} />;
    case 'ratings':
      return <RatingsField {...props} field={field} />;
    case 'leerdoelen':
      return <LeerdoelenField {...props} field={field} />;
    case 'contacts':
      return <ContactsField {...props} field={field} />;
    case 'programme':
      return <ProgrammeField {...props} field={field} />;
    default:
      return assertNever(field);
  }
}
