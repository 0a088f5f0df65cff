import { Temporal } from 'temporal-polyfill';
import type { Act } from '../../../domain/acts/act.ts';
import { decide } from '../../../domain/decide.ts';
import { formOf } from '../../../domain/forms/catalogue.ts';
import { holdsTyped } from '../../../domain/forms/holds-typed.ts';
import { ok } from '../../../domain/result.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import { foundTrajectories } from '../../../domain/views/home/found.ts';
import { homeView } from '../../../domain/views/home/home.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import {
  type Name,
  people,
  type Story,
  school,
  situationAt,
  viewer as viewerNamed,
} from '../../unit/domain/acts/story.ts';
import { BRAM, KARIN, SANNE, VERA } from './chat-house.ts';
import { type QuietUses, quietUses } from './quiet-uses.ts';

/** The people of the tenant, as the story knows them. */
const names: Readonly<Record<string, Name>> = {
  [SANNE]: 'sanne',
  [KARIN]: 'karin',
  [VERA]: 'vera',
  [BRAM]: 'els',
};

/** Use cases over one trajectory in memory, decided and shown by the domain itself. */
export interface StoryUses extends QuietUses {
  /** How often the trajectory changed. */
  changes(): number;
}

export function storyUses(story: Story): StoryUses {
  const kept = new Set<string>();
  let changes = 0;
  const viewer = (person: string) => viewerNamed(names[person]!);
  const context = (): ViewContext => ({
    schools: new Map([[school.id, school]]),
    rosters: {},
    unreachable: new Set(),
    coaches: new Set([people.karin.person]),
    templateOf,
    now: Temporal.Instant.from(story.now),
  });
  const uses = quietUses({
    async act(asker, ref, key, body) {
      const entry = `${asker.person}:${key}`;
      const card = () => cardView(ref, story.trajectory, viewer(asker.person), context());
      if (ref.trajectory !== story.trajectory.id) return { ok: false, refusals: [{ code: 'notFound' }] };
      if (kept.has(entry)) return ok(card());
      const decided = decide(
        story.trajectory,
        body as Act,
        viewer(asker.person),
        situationAt(story.now, entry),
      );
      if (!decided.ok) return decided;
      kept.add(entry);
      changes += 1;
      story.trajectory = decided.value;
      return ok(card());
    },
    async keepTyped(_asker, { kind, moment, values }) {
      const { documents, goals } = story.trajectory;
      const document = documents.findLast((one) => one.kind === kind && one.momentId === moment);
      const form = formOf(kind);
      const isNew = !document || !holdsTyped(form, values, document.values, goals);
      return ok({ form: form.id, isNew, open: [] });
    },
    card: async (asker, ref) => cardView(ref, story.trajectory, viewer(asker.person), context()),
    find: async (asker, search, count) =>
      foundTrajectories(
        [story.trajectory],
        { search, filter: 'all', from: 0, count },
        viewer(asker.person),
        context(),
      ),
    home: async (asker) => homeView([story.trajectory], viewer(asker.person), context()),
  });
  return { ...uses, changes: () => changes };
}
