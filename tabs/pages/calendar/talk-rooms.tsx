import { Field, Input, makeStyles } from '@fluentui/react-components';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { Section } from '../../parts/page/section.tsx';
import type { KeptFields } from './fields.tsx';

const { talkRooms: texts } = schoolCalendar;

const useStyles = makeStyles({ number: { maxWidth: '360px' } });

/** How many rooms for talks the school has; left empty, nobody counts them. */
export function TalkRooms({ kept, change, said }: KeptFields) {
  const styles = useStyles();
  const wrong = said('talkRooms');
  return (
    <Section title={texts.title} note={texts.note} surface="card">
      <Field
        className={styles.number}
        label={texts.count}
        {...(wrong ? { validationMessage: wrong } : { hint: texts.hint })}
      >
        <Input
          type="number"
          min={1}
          value={kept.talkRooms === undefined ? '' : String(kept.talkRooms)}
          onChange={(_, { value }) =>
            change({ talkRooms: value === '' ? undefined : Math.round(Number(value)) })
          }
        />
      </Field>
    </Section>
  );
}
