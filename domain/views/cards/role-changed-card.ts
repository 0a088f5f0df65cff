import { maySee } from '../../access/access.ts';
import { peopleIn, rolesOf, type Standing } from '../../access/roles.ts';
import type { Participant, Role } from '../../trajectory/participant.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
import type { CardFact } from './card-view.ts';
import { openTrajectory } from './stage-cards.ts';

/** That a role went to somebody else, to each in her own words; to who held it no more than that it is over. */
export const roleChanged: CardMaker = (at) => {
  const { viewer, standing, ref } = at;
  const { trajectory, day } = standing;
  const { role } = ref;
  const isIn = maySee(viewer, standing);
  const held = trajectory.participants.some(
    (one) => one.person === viewer.person && one.role === role && one.until !== undefined,
  );
  if (role === undefined || !(isIn || held)) return undefined;
  const isHers = rolesOf(trajectory, viewer.person, day).includes(role);
  const holders = peopleIn(trajectory, role, day);
  const holder = isHers ? holders.find((one) => one.person === viewer.person) : holders.at(-1);
  const gone = isHers ? undefined : goneFrom(role, standing);
  const named = gone ?? holder;
  const facts: CardFact[] =
    isIn && named ? [{ fact: gone ? 'outOfRole' : 'inRole', role, name: named.name }] : [];
  return {
    state: 'open',
    title: subjectFor(at),
    facts,
    notes: [isHers ? 'roleIsYours' : isIn ? 'roleWithAnother' : 'roleWasYours'],
    actions: isIn ? [openTrajectory(at)] : [],
  };
};

/** Whose part in the role ended last, where that was the last that happened to it and nobody followed. */
function goneFrom(role: Role, { trajectory }: Standing): Participant | undefined {
  const last = trajectory.log.findLast(
    ({ what, detail }) => (what === 'assignRole' || what === 'endRole') && detail?.role === role,
  );
  if (last?.what !== 'endRole') return undefined;
  return trajectory.participants.find((one) => one.role === role && one.person === last.detail?.went);
}
