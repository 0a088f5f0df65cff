import type { FormValues } from './form.ts';

/** A word that may say more of a person than belongs in a report, and the field in which it stands. */
export interface PrivacyHint {
  readonly field: string;
  /** As it was written. */
  readonly word: string;
}

/*
 * Health, pregnancy, faith, union, private life: what an employer may not keep in a report (AVG, articles 5 and 9). A
 * hint for the writer and no refusal: "de zieke plant op de vensterbank" is nobody's business to forbid.
 */
const told =
  /(?<![\p{L}\p{N}])(?:ziek(?:te|e|en|melding|gemeld|teverlof|teverzuim|enhuis)?|verzuim\p{L}*|burn-?\s?out\p{L}*|overspannen\p{L}*|overspanning|zwanger\p{L}*|miskra\p{L}*|depressi\p{L}*|medicijn\p{L}*|medicatie|therap\p{L}*|psycho(?:loog|log|se|tisch)\p{L}*|psychiat\p{L}*|diagnos\p{L}*|adhd|add|autis\p{L}*|huisarts\p{L}*|bedrijfsarts\p{L}*|operatie\p{L}*|chronisch\p{L}*|handicap\p{L}*|verslaafd\p{L}*|verslaving\p{L}*|echtscheiding\p{L}*|vakbond\p{L}*|geloof|geloofsovertuiging|religie\p{L}*|moslim\p{L}*|kerkelijk\p{L}*)(?![\p{L}\p{N}])/giu;

/** Such words in what was filled in, each once per field. Nothing of this is kept or logged. */
export function privacyHints(values: FormValues): readonly PrivacyHint[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const words = new Map(
      textsOf(value)
        .flatMap((text) => text.match(told) ?? [])
        .map((word) => [word.toLowerCase(), word]),
    );
    return [...words.values()].map((word) => ({ field, word }));
  });
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
