import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { LongText } from '../../parts/fields/long-text.tsx';
import { Rows } from '../../parts/fields/rows.tsx';
import type { StartFields } from './fields.ts';

const useStyles = makeStyles({
  goal: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  day: { maxWidth: '240px' },
  said: { color: tokens.colorStatusDangerForeground1 },
});

const mostGoals = 10;
const longestGoal = 1_000;

/** The verbeterdoelen, each with the beoordelingsgesprek that it comes from. The coach never invents one. */
export function GoalRows({ state, change, said }: StartFields) {
  const styles = useStyles();
  return (
    <>
      {said('goals') && (
        <Text role="alert" className={styles.said}>
          {said('goals')}
        </Text>
      )}
      <Rows
        rows={state.goals}
        max={mostGoals}
        empty={{ text: '', appraisedOn: state.goals.at(-1)?.appraisedOn ?? '' }}
        add={tabs.start.addGoal}
        onChange={(goals) => change({ goals })}
      >
        {(goal, index, set) => {
          const wrongDay = said(`goals.${index}.appraisedOn`);
          return (
            <div className={styles.goal}>
              <LongText
                id={`goals.${index}.text`}
                label={tabs.start.goal(index + 1)}
                help={tabs.start.goalHelp}
                required
                max={longestGoal}
                value={goal.text}
                onChange={(text) => set({ ...goal, text })}
                said={said(`goals.${index}.text`)}
              />
              <Field
                className={styles.day}
                label={tabs.start.appraisedOn}
                required
                {...(wrongDay ? { validationMessage: wrongDay } : {})}
              >
                <DayInput
                  id={`goals.${index}.appraisedOn`}
                  value={goal.appraisedOn}
                  onChange={(appraisedOn) => set({ ...goal, appraisedOn })}
                />
              </Field>
            </div>
          );
        }}
      </Rows>
    </>
  );
}
