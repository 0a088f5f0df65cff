import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { Section } from '../../parts/page/section.tsx';
import { ChoiceField, type KeptFields } from './fields.tsx';

const { rules } = schoolCalendar;
/** The public days of which the school says whether it closes. */
const ownChoice = ['goedeVrijdag', 'bevrijdingsdag'] as const;

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '360px',
  },
  ticks: { display: 'grid', justifyItems: 'start' },
});

/** What holds for the whole year: the region, and how weeks are counted. */
export function Rules({ kept, change }: KeptFields) {
  const styles = useStyles();
  return (
    <Section title={rules.title} surface="card">
      <div className={styles.choices}>
        <ChoiceField
          label={rules.region}
          value={kept.region}
          choices={rules.regions}
          onChange={(region) => change({ region })}
        />
        <ChoiceField
          label={rules.weekCounting}
          value={kept.weekCounting}
          choices={rules.countings}
          onChange={(weekCounting) => change({ weekCounting })}
        />
      </div>
      <div className={styles.ticks}>
        {(['secondMayWeek', 'week18BeforeKerst'] as const).map((rule) => (
          <Checkbox
            key={rule}
            label={rules[rule]}
            checked={kept[rule]}
            onChange={(_, { checked }) => change({ [rule]: checked === true })}
          />
        ))}
        {ownChoice.map((day) => (
          <Checkbox
            key={day}
            label={rules.open[day]}
            checked={kept.openOn.includes(day)}
            onChange={(_, { checked }) =>
              change({
                openOn: checked === true ? [...kept.openOn, day] : kept.openOn.filter((one) => one !== day),
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
