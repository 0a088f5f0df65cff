import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { MovedInTime } from '../../parts/dates/moved-in-time.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { goInstead } from '../../route/router.ts';
import { toConfirm } from './holds.ts';
import { PlanCalendar } from './plan-calendar.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { PlanList } from './plan-list.tsx';
import { momentOf, type RefusedPlan, refusedByMoment } from './refused-plan.ts';
import { showRow } from './show-row.ts';
import { usePlan } from './use-plan.ts';

const useStyles = makeStyles({ asking: { color: tokens.colorNeutralForeground2 } });

/** All moments at once: a proposal as a calendar and as a list, to try until it is right, and then to confirm. */
export function PlanPage({ trajectory }: { readonly trajectory: string }) {
  return <WithTrajectory id={trajectory}>{(view) => <Plan view={view} />}</WithTrajectory>;
}

function Plan({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const plan = usePlan(view.id);
  const acting = useActs(view.id);
  const [last, setLast] = useState<RefusedPlan>({ sent: [], refusals: [] });
  const confirm = async () => {
    if (plan.outdated || (await plan.look())) return;
    const sent = toConfirm(plan.moments);
    await acting.act({ act: 'confirmPlan', moments: sent }, (failure) => {
      if (failure?.kind === 'refused') {
        const { refusals } = failure;
        setLast({ sent, refusals });
        const [first, ...rest] = refusals.map((one) => momentOf(one, sent)?.moment);
        if (first) showRow(first);
        return first && rest.every(Boolean) ? 'said' : undefined;
      }
      if (failure) return;
      plan.done();
      goInstead({ page: 'trajectory', trajectory: view.id });
    });
  };
  const { proposal, moments } = plan;
  const dated = useDated();
  return (
    <Page
      title={tabs.plan.title}
      lead={tabs.plan.lead(view.teacher)}
      back={{ to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }}
    >
      <Text role="status" className={styles.asking}>
        {plan.asking
          ? tabs.plan.asking
          : proposal && tabs.plan.period(dated(proposal.from), dated(proposal.until))}
      </Text>
      {!proposal && plan.asking && <Loading />}
      {plan.failure && <Failed failure={plan.failure} retry={plan.ask} />}
      {proposal && (
        <>
          {plan.outdated && <Outdated ask={plan.ask} />}
          <Notes proposal={proposal} />
          <MovedInTime moved={view.movedInTime} tooLate={view.judgedTooLate} />
          <Section title={tabs.plan.calendar} surface="card">
            <PlanCalendar proposal={proposal} moments={moments} schoolWeeks={view.schoolWeeks} />
          </Section>
          <PlanList moments={moments} hold={plan.hold} refused={refusedByMoment(last, toConfirm(moments))} />
          <PlanFoot plan={plan} gated={proposal.gated} busy={acting.busy} onConfirm={confirm} />
        </>
      )}
    </Page>
  );
}

/** Said before anything is confirmed of it. */
function Outdated({ ask }: { readonly ask: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{tabs.plan.outdated}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={ask}>{tabs.plan.askAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Notes({ proposal }: { readonly proposal: NonNullable<ReturnType<typeof usePlan>['proposal']> }) {
  const { unknownCalendars, extendedBy } = proposal;
  return (
    <>
      {unknownCalendars.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{tabs.plan.unknown(unknownCalendars.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
      {extendedBy && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {tabs.plan.extended(extendedBy.weeks, extendedBy.because)}{' '}
            {tabs.plan[extendedBy.agreed ? 'endAgreed' : 'endSubject']}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
