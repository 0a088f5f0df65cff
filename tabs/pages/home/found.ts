import type { TrajectorySummary } from '../../../domain/views/view.ts';

export const filters = ['all', 'active', 'open', 'done'] as const;
export type Filter = (typeof filters)[number];

/** Those whose teacher, coach or school holds every word of `search`, and that the filter lets through. */
export function found(
  trajectories: readonly TrajectorySummary[],
  search: string,
  filter: Filter,
): readonly TrajectorySummary[] {
  const words = plain(search).split(' ').filter(Boolean);
  return trajectories.filter((trajectory) => {
    if (!passes(trajectory, filter)) return false;
    if (words.length === 0) return true;
    const { teacher, coach = '', school } = trajectory;
    const text = plain(`${teacher} ${coach} ${school}`);
    return words.every((word) => text.includes(word));
  });
}

function passes({ stage, openCount }: TrajectorySummary, filter: Filter): boolean {
  const ended = stage === 'completed' || stage === 'stopped';
  if (filter === 'active') return !ended;
  if (filter === 'done') return ended;
  return filter === 'all' || openCount > 0;
}

/** Without accents and capitals: 'Yılmaz' is found by 'yilmaz', 'Noë' by 'noe'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
}
