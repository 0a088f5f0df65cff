import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view/proposal.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { type Hold, type Holds, heldFast, sameTimes, withHolds } from './holds.ts';
import { fromDraft, toDraft, trialKey } from './trial.ts';
import { useTrialClashes } from './use-trial-clashes.ts';

interface Planning {
  readonly proposal: ProposalView | undefined;
  /** The moments as they would stand, with what is held. */
  readonly moments: readonly ProposedMoment[];
  /** How many were pinned, moved or dropped since the planner was asked. */
  readonly changes: number;
  readonly asking: boolean;
  readonly failure: Failure | undefined;
  /** Somebody's calendar or the school's changed since: asked now, the proposal would be another. */
  readonly outdated: boolean;
  /** Looks whether it is, where the proposal is no longer of just now. True when it turns out so. */
  look(): Promise<boolean>;
  /** Answers with why it cannot stand there: then it stays where it was. */
  hold(moment: string, hold: Hold): Promise<string>;
  /** Asks for a proposal around what is held. */
  ask(): void;
  /** The plan stands: there is nothing left to try. */
  done(): void;
}

/** A proposal is taken for what calendars say now for so long. */
const freshMs = 60_000;

/**
 * Trying a plan: nothing of it reaches anybody before it is confirmed. What is held is kept as a draft, so that it is
 * still held after coming back.
 */
export function usePlan(trajectory: string): Planning {
  const { client } = useCache();
  const [proposal, setProposal] = useState<ProposalView>();
  const [holds, setHolds] = useState<Holds>({});
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Failure>();
  const [outdated, setOutdated] = useState(false);
  /** What was asked last, and when it was last looked at. */
  const last = useRef<{ at: number; wishes: readonly PlannedMoment[] }>({ at: 0, wishes: [] });
  const looking = useRef<Promise<boolean>>(undefined);

  const request = useCallback(
    async (moments: PlannedMoment[]) => {
      setAsking(true);
      setFailure(undefined);
      const answer = await client.call('proposal', { ids: { trajectory }, body: { moments } });
      setAsking(false);
      if (!answer.ok) return setFailure(answer.failure);
      last.current = { at: Date.now(), wishes: moments };
      setProposal(answer.value);
      setOutdated(false);
      setHolds({});
    },
    [client, trajectory],
  );

  const ids = { key: trialKey(trajectory) };
  const kept = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other, so that the last is what stays. */
  const inTurn = (work: () => Promise<unknown>) => {
    kept.current = kept.current.then(work);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the trajectory says under which key
  useEffect(() => {
    let left = false;
    void client.call('getDraft', { ids }).then((draft) => {
      if (!left) void request(draft.ok && draft.value ? fromDraft(draft.value.values) : []);
    });
    return () => {
      left = true;
    };
  }, [client, trajectory, request]);

  const compare = useCallback(async () => {
    const { at, wishes } = last.current;
    if (!proposal || Date.now() - at < freshMs) return false;
    const body = { moments: [...wishes] };
    const answer = await client.call('proposal', { ids: { trajectory }, body });
    if (last.current.wishes !== wishes) return false;
    last.current = { at: Date.now(), wishes };
    const differs = answer.ok && !sameTimes(answer.value, proposal);
    if (differs) setOutdated(true);
    return differs;
  }, [client, trajectory, proposal]);

  /** One at a time: who asks meanwhile hears what comes of that. */
  const look = useCallback(() => {
    looking.current ??= compare().finally(() => {
      looking.current = undefined;
    });
    return looking.current;
  }, [compare]);

  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, [look]);

  const clashes = useTrialClashes(trajectory);
  const moments = proposal ? clashes.saidOf(withHolds(proposal, holds), holds) : [];
  return {
    ...{ outdated, look },
    proposal,
    moments,
    changes: Object.keys(holds).length,
    asking: asking || clashes.looking,
    failure,
    async hold(moment, hold) {
      if (!proposal) return '';
      const now = { ...holds, [moment]: hold };
      if (hold.kind === 'pinned') {
        const refused = await clashes.refusedThere(withHolds(proposal, now), moment);
        if (refused) return refused;
      }
      setHolds(now);
      clashes.look(withHolds(proposal, now), now);
      const values = toDraft(heldFast(withHolds(proposal, now)));
      inTurn(() => client.call('putDraft', { ids, body: { values }, keepalive: true }));
      return '';
    },
    ask: () => void request(heldFast(moments)),
    done: () => inTurn(() => client.call('removeDraft', { ids })),
  };
}
