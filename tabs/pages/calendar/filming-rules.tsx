import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import type { Filming } from '../../../domain/trajectory/filming.ts';
import { Section } from '../../parts/page/section.tsx';
import { ChoiceField, type KeptFields } from './fields.tsx';

const { filming: texts } = schoolCalendar;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
  },
});

/** On what the school lets lessons be filmed, and whom to ask. */
export function FilmingRules({ kept, change, said }: KeptFields) {
  const styles = useStyles();
  const { filming } = kept;
  const wrong = said('filming.ask');
  return (
    <Section title={texts.title} note={texts.note} surface="card">
      <div className={styles.fields}>
        <ChoiceField<Filming['basis'] | 'none'>
          label={texts.basis}
          value={filming?.basis ?? 'none'}
          choices={texts.bases}
          onChange={(basis) =>
            change({ filming: basis === 'none' ? undefined : { basis, ask: filming?.ask ?? '' } })
          }
        />
        {filming && (
          <Field label={texts.ask} {...(wrong ? { validationMessage: wrong } : {})}>
            <Input
              value={filming.ask}
              onChange={(_, { value }) => change({ filming: { ...filming, ask: value } })}
            />
          </Field>
        )}
      </div>
    </Section>
  );
}
