import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { DocumentList } from '../../parts/documents/document-list.tsx';
import { WriteLinks } from '../../parts/documents/write-links.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Section } from '../../parts/page/section.tsx';
import { AboutMeFacts, AboutMeFiles } from './about-me.tsx';

/** All that was written and that the viewer may read; for the teacher, with who has read it and when. */
export function Documents({ view }: { readonly view: TrajectoryView }) {
  const mine = view.myRoles.includes('teacher');
  // Who left reads nothing here any more, and is promised nothing either.
  if (view.myRoles.length === 0 && view.documents.length === 0 && view.toWrite.length === 0) return null;
  // What grows or is made to measure has its own way in above.
  const elsewhere = [...(view.growing ?? []), ...(view.tailored ?? [])].map(({ kind }) => kind);
  const toWrite = view.toWrite.filter((kind) => !elsewhere.includes(kind));
  return (
    <Section
      title={mine ? tabs.trajectory.aboutMe : tabs.trajectory.documents}
      {...(mine ? { note: tabs.trajectory.aboutMeText } : {})}
      {...(mine ? { aside: <AboutMeFiles view={view} /> } : {})}
      surface="card"
    >
      {view.documents.length === 0 && (
        <Message
          room="section"
          icon={<DocumentRegular />}
          {...tabs.trajectory[view.ended ? 'noDocumentsLeft' : 'noDocuments']}
        />
      )}
      <WriteLinks trajectory={view.id} kinds={toWrite} ended={view.ended} appearance="secondary" />
      <DocumentList trajectory={view.id} documents={view.documents} />
      {mine && <AboutMeFacts view={view} />}
    </Section>
  );
}
