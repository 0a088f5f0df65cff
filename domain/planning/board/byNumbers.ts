/** What is made once for each list of numbers: most moments have the same few people at the same few schools. */
export class ByNumbers<T> {
  readonly #root: Branch<T> = { next: new Map(), made: undefined };

  /** What these numbers, in this order, have; `make` is asked when it is not there yet. */
  of(numbers: readonly number[], make: (numbers: readonly number[]) => T): T {
    let branch = this.#root;
    for (let i = 0; i < numbers.length; i++) {
      let next = branch.next.get(numbers[i]!);
      if (!next) {
        next = { next: new Map(), made: undefined };
        branch.next.set(numbers[i]!, next);
      }
      branch = next;
    }
    branch.made ??= make(numbers);
    return branch.made;
  }
}

interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  made: T | undefined;
}
