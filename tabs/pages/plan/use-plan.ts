import { useCallback, useEffect, useState } from 'react';
import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { type Hold, type Holds, heldFast, withHolds } from './holds.ts';

interface Planning {
  readonly proposal: ProposalView | undefined;
  /** The moments as they would stand, with what is held. */
  readonly moments: readonly ProposedMoment[];
  /** How many were pinned, moved or dropped since the planner was asked. */
  readonly changes: number;
  readonly asking: boolean;
  readonly failure: Failure | undefined;
  hold(moment: string, hold: Hold): void;
  /** Asks for a proposal around what is held. */
  ask(): void;
}

/** Trying a plan: nothing of it reaches anybody before it is confirmed. */
export function usePlan(trajectory: string): Planning {
  const { client } = useCache();
  const [proposal, setProposal] = useState<ProposalView>();
  const [holds, setHolds] = useState<Holds>({});
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Failure>();

  const request = useCallback(
    async (moments: PlannedMoment[]) => {
      setAsking(true);
      setFailure(undefined);
      const answer = await client.call('proposal', { ids: { trajectory }, body: { moments } });
      setAsking(false);
      if (!answer.ok) return setFailure(answer.failure);
      setProposal(answer.value);
      setHolds({});
    },
    [client, trajectory],
  );

  useEffect(() => void request([]), [request]);

  const moments = proposal ? withHolds(proposal, holds) : [];
  return {
    proposal,
    moments,
    changes: Object.keys(holds).length,
    asking,
    failure,
    hold: (moment, hold) => setHolds((before) => ({ ...before, [moment]: hold })),
    ask: () => void request(heldFast(moments)),
  };
}
