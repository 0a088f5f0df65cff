import { maySee } from '../../access/access.ts';
import { peopleIn, rolesOf } from '../../access/roles.ts';
import type { CardFact } from '../card-view.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
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
  const facts: CardFact[] = isIn && holder ? [{ fact: 'inRole', role, name: holder.name }] : [];
  return {
    state: 'open',
    title: subjectFor(at),
    facts,
    notes: [isHers ? 'roleIsYours' : isIn ? 'roleWithAnother' : 'roleWasYours'],
    actions: isIn ? [openTrajectory(at)] : [],
  };
};
