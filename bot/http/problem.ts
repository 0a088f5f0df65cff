import type { Refusal } from '../../domain/result.ts';
import { Unavailable } from '../application/ports/breakage.ts';
import { Unauthenticated } from './authenticate.ts';
import type { Problem } from './contract.ts';

/** The body was not what the contract says. */
export class Malformed extends Error {}

/** Every way in which this door says no (RFC 9457). The text of an error never leaves the server. */
export function problemOf(error: unknown, correlationId: string): Problem {
  if (error instanceof Unauthenticated) return problem(401, 'signIn', correlationId);
  if (error instanceof Malformed) return problem(400, 'malformed', correlationId);
  if (error instanceof Unavailable) return problem(503, 'unavailable', correlationId);
  return problem(500, 'broken', correlationId);
}

/** An expected refusal: its status, and the refusals for beside the fields. */
export function refusalProblem(refusals: readonly Refusal[], correlationId: string): Problem {
  const codes = refusals.map((one) => one.code);
  const status = codes.includes('notFound')
    ? 404
    : codes.includes('notAllowed')
      ? 403
      : codes.includes('changedMeanwhile')
        ? 409
        : 422;
  return { ...problem(status, 'refused', correlationId), refusals };
}

/** What never came as far as an endpoint. */
export function unroutedProblem(status: number, correlationId: string): Problem {
  return problem(status, status < 500 ? 'malformed' : 'broken', correlationId);
}

type Title = 'signIn' | 'malformed' | 'unavailable' | 'broken' | 'refused';

function problem(status: number, title: Title, correlationId: string): Problem {
  return { type: `about:blank#${title}`, title, status, correlationId };
}
