import type { Refusal } from '../../domain/result.ts';

/** The sentence of a refusal, until the shared ones stand in domain/texts. */
export function refusalText({ code }: Refusal): string {
  return code === 'required' ? 'Dit is nog leeg.' : 'Dat kan nu niet.';
}
