import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { anchoredWeeks } from '../../../domain/calendar/anchor-week.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { Section } from '../../parts/page/section.tsx';
import type { KeptFields } from './fields.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  week: { flex: '0 1 140px', minWidth: 0 },
});
const { anchors: texts } = schoolCalendar;

/** In which school week the weeks of a programme fall here that everything else hangs on. */
export function Anchors({ kept, change, said }: KeptFields) {
  const styles = useStyles();
  const { anchors = {} } = kept;
  return (
    <Section title={texts.title} note={texts.note} surface="card">
      <div className={styles.row}>
        {anchoredWeeks.map((week) => {
          const wrong = said(`anchors.${week}`);
          return (
            <Field
              key={week}
              className={styles.week}
              label={texts.week(week)}
              {...(wrong ? { validationMessage: wrong } : {})}
            >
              <Input
                type="number"
                min={1}
                max={43}
                placeholder={week}
                value={anchors[week] === undefined ? '' : String(anchors[week])}
                onChange={(_, { value }) => {
                  const { [week]: _was, ...rest } = anchors;
                  change({ anchors: value === '' ? rest : { ...rest, [week]: Number(value) } });
                }}
              />
            </Field>
          );
        })}
      </div>
      <Text size={200}>{texts.help}</Text>
    </Section>
  );
}
