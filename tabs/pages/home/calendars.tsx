import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import type { HomeView } from '../../../domain/views/view.ts';
import { Section } from '../../parts/section.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '& a': { minHeight: '44px' },
  },
});

/** The calendars that one keeps, for who leads a school or is its secretary. */
export function Calendars({ calendars }: { readonly calendars: NonNullable<HomeView['calendars']> }) {
  const styles = useStyles();
  return (
    <Section title={schoolCalendar.home} note={schoolCalendar.homeNote} surface="plain">
      <div className={styles.links}>
        {calendars.map(({ school, name }) => (
          <Button
            key={school}
            as="a"
            href={href({ page: 'calendar', school })}
            icon={<CalendarEditRegular />}
          >
            {name}
          </Button>
        ))}
      </div>
    </Section>
  );
}
