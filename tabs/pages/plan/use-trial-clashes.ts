import { useRef, useState } from 'react';
import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';
import { useCache } from '../../api/use-load.ts';
import { type Holds, toConfirm } from './holds.ts';

interface TrialClashes {
  /** Whether an answer is awaited: until then nobody knows what is in the way. */
  readonly looking: boolean;
  /** The moments as they would stand, with what is in the way of those that are held since the planner was asked. */
  saidOf(moments: readonly ProposedMoment[], holds: Holds): readonly ProposedMoment[];
  /** Why a moment cannot stand where it is tried; empty when it can, or when nobody can say. */
  refusedThere(moments: readonly ProposedMoment[], moment: string): Promise<string>;
  /** Looks what is in the way of what is held. */
  look(moments: readonly ProposedMoment[], holds: Holds): void;
}

/** What is in the way of where the coach puts moments herself, said while she tries. */
export function useTrialClashes(trajectory: string): TrialClashes {
  const { client } = useCache();
  const [said, setSaid] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [looking, setLooking] = useState(false);
  const last = useRef(0);
  const isHeld = (holds: Holds, moment: string) => holds[moment]?.kind === 'pinned';

  async function ask(moments: readonly ProposedMoment[], about: string[]) {
    last.current += 1;
    const turn = last.current;
    setLooking(true);
    const body = { moments: toConfirm(moments), about };
    const answer = await client.call('clashes', { ids: { trajectory }, body });
    if (turn !== last.current) return;
    setLooking(false);
    const found = answer.ok ? answer.value.clashes : [];
    setSaid(new Map(found.map(({ moment, sentences }) => [moment, sentences])));
  }

  return {
    looking,
    saidOf: (moments, holds) =>
      moments.map((one) =>
        isHeld(holds, one.moment) ? { ...one, clashes: said.get(one.moment) ?? [] } : one,
      ),
    async refusedThere(moments, moment) {
      setLooking(true);
      const body = { moments: toConfirm(moments), about: [moment] };
      const answer = await client.call('clashes', { ids: { trajectory }, body });
      setLooking(false);
      return answer.ok ? answer.value.clashes.flatMap(({ refused }) => refused).join(' ') : '';
    },
    look(moments, holds) {
      const about = Object.keys(holds).filter((moment) => isHeld(holds, moment));
      if (about.length > 0) void ask(moments, about);
    },
  };
}
