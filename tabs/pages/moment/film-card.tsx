import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { recoverableUntil } from '../../../domain/retention/recycle-bin.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Ask } from '../../parts/ask.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { dayOf, dayText } from '../../parts/dates/when.ts';
import { FilmMarks } from '../../parts/documents/film-marks.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useHost } from '../../teams/host-context.ts';
import type { AboutMoment } from './about.ts';
import { FilmLink } from './film-link.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The film of a visit: may it be made, where it is, its marks, and that it goes. Never the film itself. */
export function FilmCard({ view, moment, acting }: AboutMoment) {
  const styles = useStyles();
  const host = useHost();
  const dated = useDated();
  const [changing, setChanging] = useState(false);
  const { film, acts, moment: id } = moment;
  if (!film) return null;
  const { reference, deleteOn, deletedAt, marks, basisChecked } = film;
  const isOverdue = deleteOn !== undefined && deleteOn < dayOf(view.now).toString();
  const backUntil = dated(recoverableUntil(deletedAt ?? view.now));
  return (
    <Section title={tabs.film.title} note={tabs.film.whoSees} surface="card">
      <Text>{basisChecked ? tabs.film.basisChecked : tabs.film.basisOpen}</Text>
      {acts.includes('checkFilmBasis') && (
        <Text>
          {tabs.film.settled[film.filming?.basis ?? 'none']}
          {film.filming?.ask && ` ${tabs.film.askAt(film.filming.ask)}`}
        </Text>
      )}
      {acts.includes('checkFilmBasis') && (
        <div>
          <Ask
            title={tabs.film.askBasis}
            warning={tabs.film.basisCovers}
            yes={tabs.film.checkBasis}
            onYes={() => void acting.act({ act: 'checkFilmBasis', moment: id })}
          >
            <Button disabledFocusable={acting.busy}>{tabs.film.checkBasis}</Button>
          </Ask>
        </div>
      )}
      {reference && (
        <div className={styles.row}>
          <Button onClick={() => host.openLink(reference)}>{tabs.film.open}</Button>
          {acts.includes('referFilm') && (
            <Button appearance="subtle" aria-expanded={changing} onClick={() => setChanging(!changing)}>
              {tabs.film.change}
            </Button>
          )}
          {deleteOn && <Text>{tabs.film[isOverdue ? 'deleteWas' : 'deleteOn'](dated(deleteOn))}</Text>}
        </div>
      )}
      {acts.includes('referFilm') && (!reference || changing) && (
        <FilmLink key={`${reference} ${deleteOn}`} view={view} moment={moment} acting={acting} />
      )}
      <FilmMarks marks={marks} />
      {acts.includes('confirmFilmDeleted') && (
        <div>
          <Ask
            title={tabs.film.askDeleted}
            warning={tabs.film.deletedCovers(backUntil)}
            yes={tabs.film.confirmDeleted}
            onYes={() => void acting.act({ act: 'confirmFilmDeleted', moment: id })}
          >
            <Button disabledFocusable={acting.busy}>{tabs.film.confirmDeleted}</Button>
          </Ask>
        </div>
      )}
      {deletedAt && <Text>{tabs.film.deletedAt(dayText(deletedAt), backUntil)}</Text>}
    </Section>
  );
}
