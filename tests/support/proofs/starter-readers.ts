/**
 * Who reads what of a starting teacher's guidance, as the field asks it ("Opzet begeleiding beginnende leerkrachten" and
 * README, "Who can read what"); written down here by hand, and not asked of the code that it judges.
 *
 * S the starting teacher · C her coach of now · D her director · H who reads for the board. Nobody else reads anything:
 * not her maatje, not a coach before or after, nor anybody else of the board.
 */
export interface Readers {
  /** Where it is written apart: who reads it before the other's is in, or before the meeting begins. */
  readonly apart?: string;
  readonly read: string;
  /** To whom she may let it be read: D, and a coach who came later (C). */
  readonly gives: string;
  /** Who reads it before it was told her in person, where it has to be. */
  readonly untold?: string;
  /** Who reads it outside the trajectory, once it was told her in person. */
  readonly outside?: string;
}

export const starterReaders: Readonly<Record<string, Readers>> = {
  pop: { read: 'SC', gives: 'DC' },
  opMaatPlan: { read: 'SC', gives: 'DC' },
  kijkwijzerLeerkracht: { apart: 'S', read: 'SC', gives: 'DC' },
  kijkwijzerCoach: { apart: 'C', read: 'SC', gives: 'DC' },
  bezoekkijkwijzer: { read: 'SC', gives: 'DC' },
  modelleskijkwijzer: { read: 'SC', gives: 'DC' },
  videoanalyse: { read: 'SC', gives: 'DC' },
  kijkpunten: { read: 'SC', gives: 'C' },
  kijkpuntenDirectie: { read: 'SCD', gives: 'C' },
  kortVerslag: { read: 'SC', gives: 'DC' },
  afsluitendVerslag: { read: 'SC', gives: 'DC' },
  tripartiteLeerkracht: { apart: 'S', read: 'SCD', gives: 'C' },
  // To her director once she said so: nobody says so here.
  tripartiteCoach: { apart: 'C', read: 'SC', gives: 'C' },
  tripartiteDirectie: { apart: 'D', read: 'SCD', gives: 'C' },
  tripartiteverslag: { read: 'SCD', gives: 'C' },
  directieverslag: { read: 'SCD', gives: 'C' },
  gespreksverwijzing: { read: 'SD', gives: '' },
  aanstellingsadvies: { untold: 'D', read: 'SD', outside: 'H', gives: '' },
};
