import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useState } from 'react';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import type { HomeView } from '../../../domain/views/view/home.ts';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  schools: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  school: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { flex: '0 1 240px' },
  search: { maxWidth: '360px', width: '100%' },
});

/** More than one looks through at a glance. */
const many = 12;

/** The schools whose calendar and rosters one keeps, for who leads a school or is its secretary. */
export function Calendars({ calendars }: { readonly calendars: NonNullable<HomeView['calendars']> }) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const words = search.toLocaleLowerCase('nl').trim().split(/\s+/);
  const found = calendars.filter(({ name }) =>
    words.every((word) => name.toLocaleLowerCase('nl').includes(word)),
  );
  return (
    <Section
      title={schoolCalendar.home}
      note={schoolCalendar.homeNote}
      surface="plain"
      aside={
        calendars.length > many && (
          <SearchBox
            className={styles.search}
            aria-label={schoolCalendar.searchSchool}
            placeholder={schoolCalendar.searchSchool}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        )
      }
    >
      <ul className={styles.schools}>
        {found.slice(0, search ? found.length : many).map(({ school, name }) => (
          <li key={school} className={styles.school}>
            <Text weight="semibold" className={styles.name}>
              {name}
            </Text>
            <Button
              as="a"
              href={href({ page: 'calendar', school })}
              icon={<CalendarEditRegular />}
              aria-label={schoolCalendar.title(name)}
            >
              {schoolCalendar.open}
            </Button>
            <Button
              as="a"
              href={href({ page: 'rosters', school })}
              icon={<PeopleRegular />}
              aria-label={rosterTexts.title(name)}
            >
              {rosterTexts.open}
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <Text role="status">{schoolCalendar.noSchool}</Text>}
      {!search && calendars.length > many && (
        <Text role="status">{schoolCalendar.moreSchools(calendars.length - many)}</Text>
      )}
    </Section>
  );
}
