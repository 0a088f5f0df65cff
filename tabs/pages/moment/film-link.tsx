import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { filmKey } from '../../../domain/documents/draft-key.ts';
import { isInSharePoint, isWebLink } from '../../../domain/forms/values.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraft, useDraftState, useNewsOf } from '../../api/use-draft.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import { SavedLine } from '../../parts/fields/saved-line.tsx';
import { TwoWindows } from '../../parts/fields/two-texts.tsx';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'stretch' },
});

/** Where the film is and until when. What is typed is kept on the server, also when it could not be kept after all. */
export function FilmLink({ view, moment, acting }: AboutMoment) {
  const { reference = '', deleteOn = '' } = moment.film ?? {};
  const opened = useDraft(filmKey(view.id, moment.moment), async () => ({
    ok: true,
    value: { values: { reference, deleteOn } },
  }));
  if (opened.state === 'loading') return null;
  if (opened.state === 'failed') return <Text role="alert">{tabs.failed[opened.failure.kind].text}</Text>;
  return <LinkForm moment={moment} acting={acting} keeper={opened.keeper} />;
}

interface LinkFormProps extends Pick<AboutMoment, 'moment' | 'acting'> {
  readonly keeper: DraftKeeper;
}

function LinkForm({ moment, acting, keeper }: LinkFormProps) {
  const styles = useStyles();
  const dated = useDated();
  const lastDay = moment.film?.lastDay;
  const { values, saved } = useDraftState(keeper);
  useNewsOf(keeper);
  const typed = (field: 'reference' | 'deleteOn') => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  const [reference, deleteOn] = [typed('reference'), typed('deleteOn')];
  const { said, refuse } = useRefused({ reference, deleteOn });
  const wrongLink = said('reference');
  const wrongDay = said('deleteOn');
  const isElsewhere = isWebLink(reference.trim()) && !isInSharePoint(reference.trim());
  const linkSaid = wrongLink
    ? { validationMessage: wrongLink }
    : isElsewhere
      ? { validationState: 'warning' as const, validationMessage: tabs.film.elsewhere }
      : {};
  const send = async () => {
    if (!(await keeper.isLast())) return;
    const film = { moment: moment.moment, reference, deleteOn };
    await acting.act({ act: 'referFilm', ...film }, (failed) => {
      if (!failed) void keeper.end();
      return refuse(failed);
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TwoWindows keeper={keeper} show={(other) => <Text>{String(other.reference)}</Text>} />
      <Field label={tabs.film.link} hint={tabs.film.linkHelp} required {...linkSaid}>
        <Input type="url" value={reference} onChange={(_, data) => keeper.set('reference', data.value)} />
      </Field>
      <Field
        label={tabs.film.deleteDay}
        {...(lastDay && { hint: tabs.film.deleteHelp(dated(lastDay)) })}
        required
        {...(wrongDay && { validationMessage: wrongDay })}
      >
        <DayInput value={deleteOn} onChange={(day) => keeper.set('deleteOn', day)} />
      </Field>
      {saved.kind !== 'untouched' && <SavedLine saved={saved} />}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={acting.busy}>
          {tabs.film.keep}
        </Button>
      </div>
    </form>
  );
}
