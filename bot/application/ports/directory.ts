import type { PersonId } from '../../../domain/trajectory/participant.ts';

export interface DirectoryPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly external: boolean;
  readonly jobTitle?: string;
}

export interface Directory {
  find(person: PersonId): Promise<DirectoryPerson | undefined>;
  /** Who of these people it does not know any more. */
  leftAmong(people: readonly PersonId[]): Promise<readonly PersonId[]>;
  search(text: string): Promise<readonly DirectoryPerson[]>;
}
