import type { DocumentSummary } from '../views/view/document.ts';
import type { TrajectoryView } from '../views/view/trajectory.ts';

/** What one person has read of what the view holds. */
export interface ReadBy {
  readonly name: string;
  /** The last first. */
  readonly read: readonly (Pick<DocumentSummary, 'kind' | 'cycle' | 'step' | 'version'> & {
    readonly at: string;
  })[];
}

/** Who else than the teacher herself has read what and when, as she may know it; in the order of the alphabet. */
export function readByPerson({
  documents,
  teacher,
}: Pick<TrajectoryView, 'documents' | 'teacher'>): readonly ReadBy[] {
  const readings = documents.flatMap(({ kind, cycle, step, version, readBy = [] }) =>
    readBy.map(({ name, at }) => ({
      name,
      kind,
      version,
      at,
      ...(cycle === undefined ? {} : { cycle }),
      ...(step === undefined ? {} : { step }),
    })),
  );
  const names = [...new Set(readings.map(({ name }) => name))]
    .filter((name) => name !== teacher)
    .sort((a, b) => a.localeCompare(b, 'nl'));
  return names.map((name) => ({
    name,
    read: readings
      .filter((one) => one.name === name)
      .map(({ name: _, ...one }) => one)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  }));
}
