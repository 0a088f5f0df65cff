import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CalendarSearchRegular } from '@fluentui/react-icons/svg/calendar-search';
import { CalendarSyncRegular } from '@fluentui/react-icons/svg/calendar-sync';
import type { YearView } from '../../../domain/board-year/view.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';
import { LoadStrips } from './load-strips.tsx';
import { PlanCard } from './plan-card.tsx';
import { UnplacedList } from './unplaced-list.tsx';
import { useYear } from './use-year.ts';
import { WhatIf } from './what-if.tsx';
import { YearTrajectories } from './year-trajectories.tsx';

const useStyles = makeStyles({
  years: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A board's year for its coordinator: plan all of it, see what does not fit, try what if, confirm. */
export function YearPage({ year }: { readonly year?: string }) {
  const loaded = useLoad(`board-year/${year ?? ''}`, (client) =>
    client.call('boardYear', year ? { query: { year } } : {}),
  );
  if (loaded.state === 'ready') return <Year first={loaded.value} />;
  return (
    <main aria-label={tabs.loading.text}>
      {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
    </main>
  );
}

function Year({ first }: { readonly first: YearView }) {
  const styles = useStyles();
  const year = useYear(first);
  const { view, busy, plan } = year;
  const base = view.plans.find(({ role }) => role === 'base');
  const { trajectories, moments } = view.toPlan;
  const mayPlan = trajectories > 0 && base?.state !== 'planning' && base?.state !== 'confirming';
  return (
    <Page
      title={texts.title}
      lead={trajectories > 0 ? texts.lead(trajectories, moments) : texts.yearName(view.year)}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
      actions={
        mayPlan && (
          <Button
            appearance={base && !base.isStale ? 'secondary' : 'primary'}
            icon={<CalendarSyncRegular />}
            disabledFocusable={busy}
            onClick={() => void plan({ kind: 'asIs' })}
          >
            {base ? texts.again : texts.plan}
          </Button>
        )
      }
    >
      <nav aria-label={texts.year} className={styles.years}>
        {view.years.map((one) => (
          <Button
            key={one}
            as="a"
            href={href({ page: 'year', year: one })}
            appearance={one === view.year ? 'outline' : 'subtle'}
            {...(one === view.year ? { 'aria-current': 'page' } : {})}
          >
            {texts.yearName(one)}
          </Button>
        ))}
      </nav>
      {trajectories === 0 && !base && (
        <Message room="page" icon={<CalendarCheckmarkRegular />} {...texts.nothing} />
      )}
      {trajectories > 0 && !base && (
        <Message room="section" icon={<CalendarSearchRegular />} {...texts.notYet} />
      )}
      {base && <PlanCard plan={base} year={year} />}
      {base && base.coaches.length > 0 && (
        <Section title={texts.strip} note={texts.stripNote} surface="card">
          <LoadStrips plan={base} schoolWeeks={view.schoolWeeks} />
        </Section>
      )}
      {base?.figures && base.state !== 'planning' && <UnplacedList plan={base} />}
      {base?.figures && <WhatIf base={base} year={year} />}
      {trajectories > 0 && <YearTrajectories view={view} plan={base} />}
    </Page>
  );
}
