import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { DocumentList } from '../../parts/documents/document-list.tsx';
import { Section } from '../../parts/page/section.tsx';

/** To the teacher, when another coach came: what there is to give her, each behind the page that shows what she sees. */
export function ToGive({ view }: { readonly view: TrajectoryView }) {
  if (!view.toGive || view.toGive.open.length === 0) return null;
  const { name, open } = view.toGive;
  /** Who has read it stands with all that is about her. */
  const documents = view.documents
    .filter(({ id }) => open.includes(id))
    .map(({ readBy: _, ...document }) => document);
  return (
    <Section title={tabs.trajectory.toGive(name)} note={tabs.trajectory.toGiveText} surface="card">
      <DocumentList trajectory={view.id} documents={documents} />
    </Section>
  );
}
