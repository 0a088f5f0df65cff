import { useState } from 'react';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import type { Refusal } from '../../../domain/result.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { RostersView, RosterView } from '../../../domain/views/school/rosters.ts';
import type { DraftKeeper, DraftState } from '../../api/draft-keeper.ts';
import { useDraftState } from '../../api/use-draft.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/page/notice.tsx';

/** By person: what stands there now, upon which version. Without one: upon what is saved now. */
type Changed = Readonly<Record<string, { readonly roster: Roster; readonly version?: string }>>;

/** Rosters while somebody changes them: kept as a draft until they are saved or put back. */
export function useRosters(view: RostersView, keeper: DraftKeeper) {
  const changed = changedIn(useDraftState(keeper));
  const setChanged = (now: Changed) =>
    keeper.set('rosters', Object.keys(now).length > 0 ? JSON.stringify(now) : '');
  const cache = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [sent, setSent] = useState<readonly string[]>([]);
  const differing = view.people.filter(({ person, roster }) => {
    const now = changed[person];
    return now !== undefined && JSON.stringify(now.roster) !== JSON.stringify(roster);
  });

  async function save(): Promise<void> {
    setBusy(true);
    setSent(differing.map(({ person }) => person));
    const rosters = differing.map(({ person, version }) => ({ person, version, ...changed[person]! }));
    const ids = { school: view.school };
    const answer = await cache.client.call('saveRosters', { ids, body: { rosters } });
    setBusy(false);
    if (answer.ok) {
      setRefusals([]);
      setChanged({});
      cache.readAnew();
      return notice({ tone: 'done', text: rosterTexts.saved });
    }
    const { failure } = answer;
    const said = failure.kind === 'refused' ? failure.refusals : [];
    setRefusals(said);
    const late = said.some(({ code }) => code === 'changedMeanwhile');
    if (late) {
      // Told that another saved since: what she saves now goes over that.
      setChanged(Object.fromEntries(differing.map(({ person }) => [person, upon(changed[person]!.roster)])));
      cache.readAnew();
    }
    const { title, text } = tabs.failed[failure.kind];
    const detail = late
      ? rosterTexts.changedMeanwhile
      : [...new Set(said.map(refusalText))].join(' ') || text;
    notice({ tone: 'failed', text: title, detail });
  }

  return {
    ...{ busy, save },
    count: differing.length,
    rosterOf: ({ person, roster }: RosterView): Roster => changed[person]?.roster ?? roster,
    isChanged: ({ person }: RosterView) => differing.some((one) => one.person === person),
    change: (rosters: Readonly<Record<string, Roster>>) => {
      const now = Object.entries(rosters).map(([person, roster]) => {
        const version = changed[person]
          ? changed[person].version
          : view.people.find((one) => one.person === person)?.version;
        return [person, upon(roster, version)];
      });
      setChanged({ ...changed, ...Object.fromEntries(now) });
    },
    reset: () => {
      setChanged({});
      setRefusals([]);
    },
    /** The sentence beside a field of a person's roster. */
    said: ({ person }: RosterView, field: string): string | undefined => {
      const at = `rosters.${sent.indexOf(person)}.${field}`;
      const own = refusals.filter((one) => one.field === at).map(refusalText);
      return own.length > 0 ? own.join(' ') : undefined;
    },
  };
}

function upon(roster: Roster, version?: string): Changed[string] {
  return version === undefined ? { roster } : { roster, version };
}

/** What she was changing when she left; nothing when it was saved or put back. */
function changedIn({ values }: DraftState): Changed {
  if (typeof values.rosters !== 'string' || values.rosters === '') return {};
  try {
    return JSON.parse(values.rosters);
  } catch {
    return {};
  }
}
