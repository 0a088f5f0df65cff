import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CalendarMultipleRegular } from '@fluentui/react-icons/svg/calendar-multiple';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read';
import { Temporal } from 'temporal-polyfill';
import { longDatedText } from '../../../domain/calendar/date-texts.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { adviceTexts } from '../../../domain/texts/nl/advices.ts';
import { hoursTexts } from '../../../domain/texts/nl/hours.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { HomeView } from '../../../domain/views/view/home.ts';
import { capital } from '../../parts/names.ts';
import { NeedList } from '../../parts/need-list.tsx';
import { Columns } from '../../parts/page/columns.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';
import { Calendars } from './calendars.tsx';
import { Leaderless } from './leaderless.tsx';
import { ReplanNotice } from './replan-notice.tsx';
import { Trajectories } from './trajectories.tsx';
import { Week } from './week.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What waits for me first, then this week, then all trajectories as timelines. */
export function Home({ view }: { readonly view: HomeView }) {
  const styles = useStyles();
  const hour = Temporal.Instant.from(view.now).toZonedDateTimeISO(ZONE).hour;
  const audience = audienceOf(view);
  /** Who does no more here than keep a calendar misses no trajectory. */
  const keepsOnly =
    (view.calendars !== undefined || view.coordinates === true || view.readsForBoard === true) &&
    audience === 'teacher';
  /** To who has no trajectory and nothing to do, an empty list and an empty week say nothing. */
  const busy = view.total > 0 || view.needs.length > 0 || view.week.length > 0;
  return (
    <Page
      title={tabs.home.greeting(view.name.split(' ')[0] ?? view.name, hour)}
      lead={`${capital(longDatedText(view.now, view.schoolWeek))}. ${tabs.home.waiting(view.needsTotal)}`}
      actions={
        <div className={styles.actions}>
          {view.roles.some((role) => role === 'coach' || role === 'leidinggevende') && (
            <Button as="a" href={href({ page: 'hours' })} icon={<ClockRegular />}>
              {hoursTexts.open}
            </Button>
          )}
          {view.readsForBoard && (
            <Button as="a" href={href({ page: 'advices' })} icon={<MailReadRegular />}>
              {adviceTexts.title}
            </Button>
          )}
          {view.coordinates && (
            <Button
              as="a"
              href={href({ page: 'year' })}
              appearance={view.mayStart ? 'secondary' : 'primary'}
              icon={<CalendarMultipleRegular />}
            >
              {tabs.nav.year}
            </Button>
          )}
          {view.mayStart && (
            <Button as="a" href={href({ page: 'start' })} appearance="primary" icon={<AddRegular />}>
              {tabs.home.start}
            </Button>
          )}
        </div>
      }
    >
      {view.toReplan !== undefined && <ReplanNotice open={view.toReplan} />}
      {audience === 'leader' && <Leaderless />}
      {busy && (
        <Columns
          kind="sections"
          main={
            <Section title={tabs.home.needs} surface="card">
              {view.needs.length === 0 ? (
                <Message room="section" icon={<CheckmarkCircleRegular />} {...tabs.home.needsDone} />
              ) : (
                <NeedList needs={view.needs} total={view.needsTotal} naming="teacher" />
              )}
            </Section>
          }
          aside={<Week week={view.week} now={view.now} />}
        />
      )}
      {!busy && view.readsForBoard && (
        <Message
          room="section"
          icon={<MailReadRegular />}
          title={adviceTexts.title}
          text={adviceTexts.only}
        />
      )}
      {!busy && view.coordinates && (
        <Message room="section" icon={<CalendarMultipleRegular />} {...tabs.home.none.coordinator} />
      )}
      {(view.total > 0 || !keepsOnly) && <Trajectories home={view} audience={audience} />}
      {view.calendars && <Calendars calendars={view.calendars} />}
    </Page>
  );
}

function audienceOf(view: HomeView): 'coach' | 'leader' | 'teacher' {
  if (view.roles.includes('leidinggevende') || view.roles.includes('schoolleiding')) return 'leader';
  if (view.roles.includes('coach') || view.mayStart) return 'coach';
  return 'teacher';
}
