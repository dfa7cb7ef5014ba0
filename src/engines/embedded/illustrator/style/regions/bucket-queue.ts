/** Priority queue for small whole-number priorities: a list per priority, last in first out. Far faster than a heap. */
export class BucketQueue {
  readonly #buckets: number[][];
  #lowest = 0;

  constructor(priorities: number) {
    this.#buckets = Array.from({ length: priorities }, () => []);
  }

  /** `priority` is a whole number from 0 to one less than the constructor's; the value must not be negative. */
  push(priority: number, value: number): void {
    this.#buckets[priority]!.push(value);
    if (priority < this.#lowest) this.#lowest = priority;
  }

  /** Takes a value of the lowest priority; -1 when empty. */
  pop(): number {
    while (this.#lowest < this.#buckets.length) {
      const value = this.#buckets[this.#lowest]!.pop();
      if (value !== undefined) return value;
      this.#lowest++;
    }
    return -1;
  }
}
