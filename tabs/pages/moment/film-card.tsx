import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Failure } from '../../api/failure.ts';
import { Ask } from '../../parts/ask.tsx';
import { FilmMarks } from '../../parts/film-marks.tsx';
import { refusedAt } from '../../parts/refused.ts';
import { Section } from '../../parts/section.tsx';
import { dayText } from '../../parts/when.ts';
import { useHost } from '../../teams/host-context.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'stretch' },
});

/** The film of a visit: may it be made, where it is, its marks, and that it goes. Never the film itself. */
export function FilmCard({ moment, acting }: AboutMoment) {
  const styles = useStyles();
  const host = useHost();
  const { film, acts, moment: id } = moment;
  if (!film) return null;
  const { reference, deleteOn, deletedAt, marks, basisChecked } = film;
  return (
    <Section title={tabs.film.title} note={tabs.film.whoSees} surface="card">
      <Text>{basisChecked ? tabs.film.basisChecked : tabs.film.basisOpen}</Text>
      {acts.includes('checkFilmBasis') && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={acting.busy}
            onClick={() => void acting.act({ act: 'checkFilmBasis', moment: id })}
          >
            {tabs.film.checkBasis}
          </Button>
        </div>
      )}
      {reference && (
        <div className={styles.row}>
          <Button onClick={() => host.openLink(reference)}>{tabs.film.open}</Button>
          {deleteOn && <Text>{tabs.film.deleteOn(dayText(deleteOn))}</Text>}
        </div>
      )}
      {acts.includes('referFilm') && <ReferFilm moment={moment} acting={acting} />}
      <FilmMarks marks={marks} />
      {acts.includes('confirmFilmDeleted') && (
        <div>
          <Ask
            title={tabs.film.askDeleted}
            warning={tabs.film.deletedCovers}
            yes={tabs.film.confirmDeleted}
            onYes={() => void acting.act({ act: 'confirmFilmDeleted', moment: id })}
          >
            <Button disabledFocusable={acting.busy}>{tabs.film.confirmDeleted}</Button>
          </Ask>
        </div>
      )}
      {deletedAt && <Text>{tabs.film.deletedAt(dayText(deletedAt))}</Text>}
    </Section>
  );
}

function ReferFilm({ moment, acting }: Pick<AboutMoment, 'moment' | 'acting'>) {
  const styles = useStyles();
  const [reference, setReference] = useState(moment.film?.reference ?? '');
  const [deleteOn, setDeleteOn] = useState(moment.film?.deleteOn ?? '');
  const [failure, setFailure] = useState<Failure>();
  const wrongLink = refusedAt(failure, 'reference');
  const wrongDay = refusedAt(failure, 'deleteOn');
  const send = async () =>
    setFailure(await acting.act({ act: 'referFilm', moment: moment.moment, reference, deleteOn }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={tabs.film.link}
        hint={tabs.film.linkHelp}
        required
        {...(wrongLink && { validationMessage: wrongLink })}
      >
        <Input type="url" value={reference} onChange={(_, data) => setReference(data.value)} />
      </Field>
      <Field
        label={tabs.film.deleteDay}
        hint={tabs.film.deleteHelp}
        required
        {...(wrongDay && { validationMessage: wrongDay })}
      >
        <Input type="date" value={deleteOn} onChange={(_, data) => setDeleteOn(data.value)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={acting.busy}>
          {tabs.film.keep}
        </Button>
      </div>
    </form>
  );
}
