/** Delta tokens carry the generation in which they were made: an expired generation makes them all 410. */
export interface Generation {
  current(): number;
  expireAll(): void;
}

export function createGeneration(): Generation {
  let generation = 1;
  return {
    current: () => generation,
    expireAll() {
      generation += 1;
    },
  };
}
