import { Field, Input } from '@fluentui/react-components';
import { labelChars } from '../../../domain/calendar/check-kept.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { Section } from '../../parts/page/section.tsx';
import { Entries } from './entries.tsx';
import { ChoiceField, DayField, type KeptFields } from './fields.tsx';

const { closures, daysOff, ownHolidays } = schoolCalendar;
/** As many as the door lets through. */
const most = { closures: 100, daysOff: 200, ownHolidays: 60 };

/** A strike or a snow day: one entry for the whole school. `today`: `YYYY-MM-DD`. */
export function Closures({ kept, change, said, today }: KeptFields & { readonly today: string }) {
  return (
    <Section title={closures.title} note={closures.note} surface="card">
      <Entries
        entries={kept.closures}
        max={most.closures}
        empty={{ from: today, to: today, kind: 'weather' }}
        texts={closures}
        onChange={(all) => change({ closures: all })}
      >
        {(one, index, set) => (
          <>
            <DayField
              label={closures.from}
              value={one.from}
              said={said(`closures.${index}.from`)}
              onChange={(from) => set({ from, ...(one.to < from ? { to: from } : {}) })}
            />
            <DayField
              label={closures.to}
              value={one.to}
              said={said(`closures.${index}.to`)}
              onChange={(to) => set({ to })}
            />
            <ChoiceField
              label={closures.kind}
              value={one.kind}
              choices={closures.kinds}
              onChange={(kind) => set({ kind })}
            />
          </>
        )}
      </Entries>
    </Section>
  );
}

/** The days without lessons that the school chose itself. */
export function DaysOff({ kept, change, said }: KeptFields) {
  return (
    <Section title={daysOff.title} note={daysOff.note} surface="card">
      <Entries
        entries={kept.daysOff}
        max={most.daysOff}
        empty={{ date: '', kind: 'studiedag', label: '' }}
        texts={daysOff}
        onChange={(all) => change({ daysOff: all })}
      >
        {(one, index, set) => {
          const wrongLabel = said(`daysOff.${index}.label`);
          return (
            <>
              <DayField
                label={daysOff.date}
                value={one.date}
                said={said(`daysOff.${index}.date`)}
                onChange={(date) => set({ date })}
              />
              <ChoiceField
                label={daysOff.kind}
                value={one.kind}
                choices={daysOff.kinds}
                onChange={(kind) => set({ kind })}
              />
              <Field label={daysOff.label} {...(wrongLabel ? { validationMessage: wrongLabel } : {})}>
                <Input
                  value={one.label}
                  maxLength={labelChars}
                  onChange={(_, { value: label }) => set({ label })}
                />
              </Field>
            </>
          );
        }}
      </Entries>
    </Section>
  );
}

/** Holidays that differ from the region's. */
export function OwnHolidays({ kept, change, said }: KeptFields) {
  return (
    <Section title={ownHolidays.title} note={ownHolidays.note} surface="card">
      <Entries
        entries={kept.ownHolidays}
        max={most.ownHolidays}
        empty={{ name: 'herfst', from: '', to: '' }}
        texts={ownHolidays}
        onChange={(all) => change({ ownHolidays: all })}
      >
        {(one, index, set) => (
          <>
            <ChoiceField
              label={ownHolidays.name}
              value={one.name}
              choices={ownHolidays.names}
              said={said(`ownHolidays.${index}.name`)}
              onChange={(name) => set({ name })}
            />
            <DayField
              label={ownHolidays.from}
              value={one.from}
              said={said(`ownHolidays.${index}.from`)}
              onChange={(from) => set({ from })}
            />
            <DayField
              label={ownHolidays.to}
              value={one.to}
              said={said(`ownHolidays.${index}.to`)}
              onChange={(to) => set({ to })}
            />
          </>
        )}
      </Entries>
    </Section>
  );
}
