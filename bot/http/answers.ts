import type { Response } from 'restify';
import type { Problem } from './contract.ts';

/** A no of this door, as problem+json. */
export function sendProblem(response: Response, said: Problem): void {
  response.header('Content-Type', 'application/problem+json');
  response.sendRaw(said.status, JSON.stringify(said));
}
