/** Entries that a queue has room for at first. */
const FIRST_ROOM = 1 << 14;
const NONE = -1;

/**
 * Priority queue for small whole-number priorities: a chain of entries per priority, last in first out. Far faster than a heap;
 * chains of numbers rather than lists, which would grow one by one.
 */
export class BucketQueue {
  /** Latest entry of each priority. */
  readonly #latest: Int32Array;
  /** What each entry holds, and the entry before it: of the same priority, or in the chain of free ones. */
  #values = new Float64Array(FIRST_ROOM);
  #before = new Int32Array(FIRST_ROOM);
  #used = 0;
  #free = NONE;
  #lowest = 0;

  constructor(priorities: number) {
    this.#latest = new Int32Array(priorities).fill(NONE);
  }

  /** `priority` is a whole number from 0 to one less than the constructor's; the value must not be negative. */
  push(priority: number, value: number): void {
    let entry = this.#free;
    if (entry === NONE) {
      if (this.#used === this.#values.length) this.#grow();
      entry = this.#used++;
    } else this.#free = this.#before[entry]!;
    this.#values[entry] = value;
    this.#before[entry] = this.#latest[priority]!;
    this.#latest[priority] = entry;
    if (priority < this.#lowest) this.#lowest = priority;
  }

  /** Takes a value of the lowest priority; -1 when empty. */
  pop(): number {
    const latest = this.#latest;
    while (this.#lowest < latest.length) {
      const entry = latest[this.#lowest]!;
      if (entry !== NONE) {
        latest[this.#lowest] = this.#before[entry]!;
        this.#before[entry] = this.#free;
        this.#free = entry;
        return this.#values[entry]!;
      }
      this.#lowest++;
    }
    return -1;
  }

  #grow(): void {
    const values = new Float64Array(this.#values.length * 2);
    values.set(this.#values);
    this.#values = values;
    const before = new Int32Array(values.length);
    before.set(this.#before);
    this.#before = before;
  }
}
