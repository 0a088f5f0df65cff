import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Template } from '../../../domain/template/template.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { StartFields } from './fields.ts';
import { guidedIn } from './start-state.ts';

const useStyles = makeStyles({
  people: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

/** Of a programme for a group: who is in it, and in a programme in tracks in which track. Else nothing. */
export function GroupFields({
  state,
  change,
  said,
  template,
}: StartFields & { readonly template: Template }) {
  const styles = useStyles();
  const { tracks = [] } = template;
  const people = guidedIn(state, template);
  if (people.length === 0 || (tracks.length === 0 && people.length === 1)) return null;
  const names: Readonly<Record<string, string>> = tabs.start.trackNames;
  const wrong = said('people.teacher');
  return (
    <ul className={styles.people} aria-label={tabs.start.group}>
      {people.map(({ person, name }) => (
        <li key={person} className={styles.person}>
          {tracks.length === 0 ? (
            <Text>{name}</Text>
          ) : (
            <Field
              label={tabs.start.track(name)}
              required
              {...(wrong && !state.tracks[person] ? { validationMessage: wrong } : {})}
            >
              <Select
                value={state.tracks[person] ?? ''}
                onChange={(_, data) => change({ tracks: { ...state.tracks, [person]: data.value } })}
              >
                <option value="">{tabs.acts.choose}</option>
                {tracks.map((track) => (
                  <option key={track} value={track}>
                    {names[track] ?? track}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {person !== state.teacher?.person && (
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={tabs.start.removeOther(name)}
              onClick={() => change({ group: state.group.filter((one) => one.person !== person) })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
