import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { MovedInTime } from '../../parts/dates/moved-in-time.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { Agreements } from '../../parts/documents/agreements.tsx';
import { stepName } from '../../parts/names.ts';
import { Columns } from '../../parts/page/columns.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { Documents } from './documents.tsx';
import { Goals } from './goals.tsx';
import { Growth } from './growth.tsx';
import { Log } from './log.tsx';
import { NowCard } from './now-card.tsx';
import { OwnHours } from './own-hours.tsx';
import { People } from './people.tsx';
import { RareActs } from './rare-acts.tsx';
import { StageSteps } from './stage-steps.tsx';
import { ToGive } from './to-give.tsx';

/** A trajectory as a picture first: where it stands, what is next, and below it goals, people and documents. */
export function TrajectoryPage({ trajectory }: { readonly trajectory: string }) {
  return <WithTrajectory id={trajectory}>{(view) => <Trajectory view={view} />}</WithTrajectory>;
}

function Trajectory({ view }: { readonly view: TrajectoryView }) {
  const dated = useDated();
  const mine = view.myRoles.includes('teacher');
  const goalsFirst = view.acts.includes('seeGoals') || view.acts.includes('agreeGoals');
  const next = view.next && [stepName(view.next.step, view.next.cycle), dated(view.next.start)].join(', ');
  return (
    <Page
      title={mine ? tabs.trajectory.titleMine : tabs.trajectory.title(view.teacher)}
      lead={[
        view.school,
        view.coach && tabs.home.withCoach(view.coach),
        tabs.trajectory.period(dated(view.startsOn), dated(view.endsOn)),
      ]
        .filter(Boolean)
        .join(' · ')}
      {...(mine ? {} : { back: { to: { page: 'home' }, label: tabs.nav.begin } })}
    >
      <StageSteps view={view} />
      <NowCard view={view} />
      <AgreedPause view={view} />
      <Extended view={view} />
      <MovedInTime moved={view.movedInTime} tooLate={view.judgedTooLate} />
      {goalsFirst && <Goals view={view} />}
      <Section
        title={tabs.trajectory.picture}
        note={tabs.trajectory.summary(view.heldCount, view.plannedCount, next)}
        surface="card"
      >
        <Timeline
          trajectory={view.id}
          points={view.timeline}
          closed={view.closed}
          startsOn={view.startsOn}
          endsOn={view.endsOn}
          next={view.next?.moment}
          schoolWeeks={view.schoolWeeks}
          now={Date.parse(view.now)}
        />
      </Section>
      <Columns
        kind="sections"
        main={
          <>
            <Agreements trajectory={view.id} agreements={view.agreements} ended={view.ended} />
            <Growth view={view} />
            <ToGive view={view} />
            <Documents view={view} />
            <Log view={view} />
          </>
        }
        aside={
          <>
            {!goalsFirst && <Goals view={view} />}
            <People view={view} />
            <OwnHours minutes={view.myMinutes} />
          </>
        }
      />
      <RareActs view={view} />
    </Page>
  );
}

/** What was agreed when it was paused; nothing where nothing was. */
function AgreedPause({ view: { pause } }: { readonly view: TrajectoryView }) {
  const dated = useDated();
  if (!pause?.until && !pause?.newEnd) return null;
  const { until, newEnd, subject } = tabs.trajectory.paused;
  const said = [
    pause.until && until(dated(pause.until)),
    pause.newEnd && newEnd(dated(pause.newEnd)),
    pause.subject && subject,
  ];
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{said.filter(Boolean).join(' ')}</MessageBarBody>
    </MessageBar>
  );
}

/** To who leads it: it ends later than its months alone would have it. */
function Extended({ view: { id, extended } }: { readonly view: TrajectoryView }) {
  const acting = useActs(id);
  const dated = useDated();
  if (!extended) return null;
  const { weeks, until } = extended;
  const { yes, ask, warn } = tabs.trajectory.agreeEnd;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {weeks === undefined
          ? tabs.trajectory.saidAtPause(dated(until))
          : tabs.trajectory.extended(weeks, dated(until))}
      </MessageBarBody>
      <MessageBarActions>
        <Ask
          title={ask(dated(until))}
          warning={warn}
          yes={yes}
          onYes={() => void acting.act({ act: 'agreeEnd', until })}
        >
          <Button disabledFocusable={acting.busy}>{yes}</Button>
        </Ask>
      </MessageBarActions>
    </MessageBar>
  );
}
