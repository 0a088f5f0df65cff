import { useState } from 'react';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import type { Refusal } from '../../../domain/result.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { RostersView, RosterView } from '../../../domain/views/rosters.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/notice.tsx';

export type Changed = Readonly<Record<string, Roster>>;

/** Rosters while somebody changes them; `changed` is what differs from what was read, by person. */
export function useRosters(view: RostersView, changed: Changed, setChanged: (now: Changed) => void) {
  const cache = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [sent, setSent] = useState<readonly string[]>([]);
  const differing = view.people.filter(({ person, roster }) => {
    const now = changed[person];
    return now !== undefined && JSON.stringify(now) !== JSON.stringify(roster);
  });

  async function save(): Promise<void> {
    setBusy(true);
    setSent(differing.map(({ person }) => person));
    const rosters = differing.map(({ person, version }) => ({ person, version, roster: changed[person]! }));
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
    if (late) cache.readAnew();
    const { title, text } = tabs.failed[failure.kind];
    const detail = late
      ? rosterTexts.changedMeanwhile
      : [...new Set(said.map(refusalText))].join(' ') || text;
    notice({ tone: 'failed', text: title, detail });
  }

  return {
    ...{ busy, save },
    count: differing.length,
    rosterOf: ({ person, roster }: RosterView): Roster => changed[person] ?? roster,
    isChanged: ({ person }: RosterView) => differing.some((one) => one.person === person),
    change: ({ person }: RosterView, roster: Roster) => setChanged({ ...changed, [person]: roster }),
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
