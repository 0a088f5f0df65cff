import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Act, StartRequest } from './act.ts';

/** Somebody as picked, by id alone: names and mail addresses are never taken from the sender. */
export interface Picked {
  readonly person: PersonId;
}

/** A start request as a door takes it. */
export type NamelessStart = Omit<StartRequest, 'people'> & {
  readonly people: readonly (Picked & { readonly role: Role; readonly track?: string })[];
};

/** An act as a door takes it, before the directory said who is named. */
export type NamelessAct =
  | Exclude<Act, { readonly act: 'amendStart' | 'assignCoach' | 'assignRole' }>
  | ({ readonly act: 'amendStart' } & NamelessStart)
  | { readonly act: 'assignCoach'; readonly coach: Picked }
  | {
      readonly act: 'assignRole';
      readonly role: Role;
      readonly person: Picked;
      readonly instead?: PersonId;
    };
