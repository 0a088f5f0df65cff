/** Lists of numbers of which equal ones are one and the same: most moments have the same few people and schools. */
export class SharedLists {
  readonly #known = new Map<string, Int32Array>();

  /** The list with these numbers. */
  of(numbers: readonly number[]): Int32Array {
    const key = numbers.join();
    let list = this.#known.get(key);
    if (!list) {
      list = Int32Array.from(numbers);
      this.#known.set(key, list);
    }
    return list;
  }
}
