import type { Directory, DirectoryPerson } from '../application/ports/directory.ts';
import type { BatchRequest, BatchResult } from './batch.ts';
import type { Graph } from './client.ts';
import { failureOf, GraphRefused } from './failures.ts';
import { query, segment } from './odata.ts';

interface GraphUser {
  readonly id: string;
  readonly displayName: string | null;
  readonly mail: string | null;
  readonly userPrincipalName: string;
  readonly userType: string | null;
  readonly jobTitle: string | null;
  readonly accountEnabled: boolean;
}

const fields = 'id,displayName,mail,userPrincipalName,userType,jobTitle,accountEnabled';
const mostFound = 15;
const longestSearch = 60;

/** The people of the tenant. Whoever left, or can no longer sign in, is not found. */
export function createDirectory(graph: Graph): Directory {
  return {
    async find(person) {
      try {
        const user = await graph.call<GraphUser>(
          'find a person',
          `/users/${segment(person)}?$select=${fields}`,
        );
        return user.accountEnabled ? personOf(user) : undefined;
      } catch (error) {
        if (error instanceof GraphRefused && error.status === 404) return undefined;
        throw error;
      }
    },
    async leftAmong(people) {
      if (people.length === 0) return [];
      const answers = await graph.batch(
        'find people',
        people.map(
          (one): BatchRequest => ({ method: 'GET', url: `/users/${segment(one)}?$select=accountEnabled` }),
        ),
      );
      return people.filter((_, index) => hasLeft(answers[index]!));
    },
    async search(text) {
      // In a clause of $search a quote or backslash ends it; every word must begin a word of the name.
      const wanted = text.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestSearch);
      if (wanted === '') return [];
      const clauses = ['displayName', 'mail', 'userPrincipalName'].map((name) => `"${name}:${wanted}"`);
      const found = await graph.call<{ value: readonly GraphUser[] }>(
        'search people',
        `/users?${query({ $search: clauses.join(' OR '), $select: fields, $top: mostFound })}`,
        { headers: { ConsistencyLevel: 'eventual' } },
      );
      return found.value
        .filter((user) => user.accountEnabled)
        .map(personOf)
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },
  };
}

function hasLeft({ status, code, body, retryAfterMs }: BatchResult): boolean {
  if (status === 404) return true;
  if (status >= 400) throw failureOf('find people', status, code, retryAfterMs);
  return !(body as Pick<GraphUser, 'accountEnabled'>).accountEnabled;
}

function personOf(user: GraphUser): DirectoryPerson {
  return {
    person: user.id,
    name: user.displayName ?? user.userPrincipalName,
    mail: user.mail ?? user.userPrincipalName,
    external: user.userType === 'Guest',
    ...(user.jobTitle ? { jobTitle: user.jobTitle } : {}),
  };
}
