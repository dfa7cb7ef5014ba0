/**
 * Priority queue for small whole-number priorities: a list per priority, last in first out. Far faster than a heap; the lists are
 * linked through arrays, since thousands of growing lists would keep the collector busy.
 */
export class BucketQueue {
  /** Entry on top of each list, -1 for none. */
  readonly #tops: Int32Array;
  /** Of each entry: the one below it in its list, or the next free one. */
  #below = new Int32Array(FIRST_ENTRIES);
  #values = new Float64Array(FIRST_ENTRIES);
  #used = 0;
  #free = -1;
  #lowest = 0;

  constructor(priorities: number) {
    this.#tops = new Int32Array(priorities).fill(-1);
  }

  /** `priority` is a whole number from 0 to one less than the constructor's; the value must not be negative. */
  push(priority: number, value: number): void {
    const entry = this.#takeEntry();
    this.#values[entry] = value;
    this.#below[entry] = this.#tops[priority]!;
    this.#tops[priority] = entry;
    if (priority < this.#lowest) this.#lowest = priority;
  }

  /** Takes a value of the lowest priority; -1 when empty. */
  pop(): number {
    while (this.#lowest < this.#tops.length) {
      const entry = this.#tops[this.#lowest]!;
      if (entry >= 0) {
        this.#tops[this.#lowest] = this.#below[entry]!;
        this.#below[entry] = this.#free;
        this.#free = entry;
        return this.#values[entry]!;
      }
      this.#lowest++;
    }
    return -1;
  }

  #takeEntry(): number {
    const entry = this.#free;
    if (entry >= 0) {
      this.#free = this.#below[entry]!;
      return entry;
    }
    if (this.#used === this.#below.length) {
      const [below, values] = [new Int32Array(this.#used * 2), new Float64Array(this.#used * 2)];
      below.set(this.#below);
      values.set(this.#values);
      [this.#below, this.#values] = [below, values];
    }
    return this.#used++;
  }
}

const FIRST_ENTRIES = 16_384;
