import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { nameOf } from '../views/trajectory/people.ts';

/** Times about which she was asked, or asked others, as it stands with the moment; what another answered is hers. */
export interface PollAboutMe {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  /** When it was asked, an instant. */
  readonly at: string;
  readonly byName: string;
  /** Instants at which it could begin. */
  readonly times: readonly string[];
  /** Whom she asked, where it was she. */
  readonly askedNames?: readonly string[];
  /** What she answered, which of the times she could, and when. */
  readonly answered?: { readonly at: string; readonly can: readonly string[] };
}

/** The polls in which she had part; that others were asked is theirs, and her log says no more of it than that. */
export function pollsAboutMe({ person }: Viewer, { trajectory }: Standing): readonly PollAboutMe[] {
  return trajectory.moments.flatMap(({ id, step, cycle, poll }): PollAboutMe[] => {
    if (!poll || !(poll.by === person || poll.asked.includes(person))) return [];
    const { by, at, times, asked, answers } = poll;
    const mine = answers.find((one) => one.by === person);
    return [
      {
        ...{ moment: id, step, cycle, at, times, byName: nameOf(trajectory, by) },
        ...(by === person ? { askedNames: asked.map((one) => nameOf(trajectory, one)) } : {}),
        ...(mine ? { answered: { at: mine.at, can: mine.can } } : {}),
      },
    ];
  });
}
