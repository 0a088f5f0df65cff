import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Agreements } from '../../parts/documents/agreements.tsx';
import { DocumentList } from '../../parts/documents/document-list.tsx';
import { LessonPoints } from '../../parts/documents/lesson-points.tsx';
import { WriteLinks } from '../../parts/documents/write-links.tsx';
import { stepName } from '../../parts/names.ts';
import { Columns } from '../../parts/page/columns.tsx';
import { Failed } from '../../parts/page/failed.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { AskedTimes } from './asked-times.tsx';
import { Attendees } from './attendees.tsx';
import { FilmCard } from './film-card.tsx';
import { HeldQuestion } from './held-question.tsx';
import { LessonThread } from './lesson-thread.tsx';
import { Prepare } from './prepare.tsx';
import { Question } from './question.tsx';
import { Reschedule } from './reschedule.tsx';
import { Respond } from './respond.tsx';
import { TimePoll } from './time-poll.tsx';
import { WhenCard } from './when-card.tsx';

/** One moment: when and with whom, what to bring, and afterwards whether it took place and what was written. */
export function MomentPage({ trajectory, moment }: { readonly trajectory: string; readonly moment: string }) {
  return (
    <WithTrajectory id={trajectory}>
      {(view) => {
        const found = view.moments.find((one) => one.moment === moment);
        if (found) return <Moment view={view} moment={found} />;
        return (
          <main>
            <Failed failure={{ kind: 'missing' }} retry={() => undefined} />
          </main>
        );
      }}
    </WithTrajectory>
  );
}

function Moment({ view, moment }: { readonly view: TrajectoryView; readonly moment: MomentView }) {
  const acting = useActs(view.id);
  const about = { view, moment, acting };
  return (
    <Page
      title={stepName(moment.step, moment.cycle)}
      lead={view.myRoles.includes('teacher') ? view.school : `${view.teacher} · ${view.school}`}
      back={{ to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }}
    >
      <Columns
        kind="sections"
        main={
          <>
            <WhenCard moment={moment} />
            <Question {...about} />
            <AskedTimes key={moment.timesAsked?.asked ?? ''} {...about} />
            <TimePoll {...about} />
            <Respond {...about} />
            <HeldQuestion {...about} />
            <LessonThread view={view} moment={moment} />
            <Agreements trajectory={view.id} agreements={moment.agreements} />
            <Prepare view={view} moment={moment} />
            {moment.announced && (
              <Section
                title={tabs.moment.announced.title}
                note={tabs.moment.announced[moment.announced.chosen ? 'chosen' : 'goals']}
                surface="card"
              >
                <LessonPoints points={moment.announced.points} />
              </Section>
            )}
            {moment.prepared && (
              <Section title={tabs.moment.prepared.title} note={tabs.moment.prepared.note} surface="card">
                <DocumentList trajectory={view.id} documents={moment.prepared} />
              </Section>
            )}
            {(moment.documents.length > 0 || moment.toWrite.length > 0) && (
              <Section title={tabs.trajectory.documents} surface="card">
                <WriteLinks
                  trajectory={view.id}
                  moment={moment.moment}
                  kinds={moment.toWrite}
                  appearance={moment.acts.includes('held') ? 'secondary' : 'primary'}
                />
                <DocumentList trajectory={view.id} documents={moment.documents} />
              </Section>
            )}
            <FilmCard {...about} />
          </>
        }
        aside={
          <>
            <Attendees {...about} />
            <Reschedule {...about} />
          </>
        }
      />
    </Page>
  );
}
