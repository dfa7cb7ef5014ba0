import { type Crew, type Harvest, workInSteps } from './crew.ts';
import { noteLoop } from './kept-code.ts';

/** Places in the shared state. */
const ARRIVED = 0;
const ROUND = 1;
const DISSOLVED = 2;

const SLOT_BYTES = 4 * 1024 * 1024;
/** Two areas by turns: nobody writes where somebody may still read. */
const AREAS = 2;
/** Stripes of each thread in one piece of work: light and heavy parts of a picture are mixed. */
const STRIPES = 6;
/** How often somebody who waits looks whether the crew still exists. */
const LOOK_MS = 100;

/** Memory through which a crew works together; made once per picture, handed to each of its threads. */
export interface CrewMemory {
  readonly members: number;
  readonly state: SharedArrayBuffer;
  readonly slots: SharedArrayBuffer;
}

export function createCrewMemory(members: number): CrewMemory {
  return {
    members,
    state: new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT),
    slots: new SharedArrayBuffer(SLOT_BYTES * AREAS * members),
  };
}

/** Tells all members that one has left: whoever waits for it, or will, throws. */
export function dissolveCrew({ state }: CrewMemory): void {
  const words = new Int32Array(state);
  Atomics.store(words, DISSOLVED, 1);
  Atomics.notify(words, ROUND);
}

/**
 * The crew as member `rank` (from 0) sees it.
 *
 * @throws Error from `share` when the crew was dissolved.
 */
export function joinCrew({ members, state, slots }: CrewMemory, rank: number): Crew {
  const words = new Int32Array(state);
  let area = 0;

  const slotOf = (member: number): Uint8Array =>
    new Uint8Array(slots, (area * members + member) * SLOT_BYTES, SLOT_BYTES);

  const meet = (): void => {
    const round = Atomics.load(words, ROUND);
    if (Atomics.add(words, ARRIVED, 1) === members - 1) {
      Atomics.store(words, ARRIVED, 0);
      Atomics.add(words, ROUND, 1);
      Atomics.notify(words, ROUND);
      return;
    }
    while (Atomics.load(words, ROUND) === round) {
      if (Atomics.load(words, DISSOLVED) === 1) throw new Error('A thread of the crew has left.');
      Atomics.wait(words, ROUND, round, LOOK_MS);
    }
  };

  const stripesOf = (count: number, harvests: readonly Harvest[]): Stripes => {
    const rowBytes = harvests.reduce(
      (sum, { pixels, values, rows = 1 }) => sum + pixels.BYTES_PER_ELEMENT * values * rows,
      0,
    );
    const height = Math.max(1, Math.min(Math.ceil(count / (members * STRIPES)), Math.floor(SLOT_BYTES / rowBytes)));
    return {
      bytes: height * rowBytes,
      number: Math.ceil(count / (height * members)),
      of: (index, member) => {
        const from = Math.min(count, (index * members + member) * height);
        return [from, Math.min(count, from + height)];
      },
    };
  };

  const exchange = ({ bytes, number, of }: Stripes, harvests: readonly Harvest[]): void => {
    // As many stripes at a time as a slot holds: meeting takes longer than copying.
    const together = Math.max(1, Math.floor(SLOT_BYTES / bytes));
    for (let first = 0; first < number; first += together) {
      const last = Math.min(number, first + together);
      area = 1 - area;
      for (let index = first; index < last; index++)
        carry(harvests, of(index, rank), slotOf(rank), (index - first) * bytes, 'give');
      meet();
      for (let member = 0; member < members; member++) {
        if (member === rank) continue;
        for (let index = first; index < last; index++)
          carry(harvests, of(index, member), slotOf(member), (index - first) * bytes, 'take');
      }
    }
  };

  return {
    members,
    share(count, work, ...harvests) {
      noteLoop(work);
      const stripes = stripesOf(count, harvests);
      for (let index = 0; index < stripes.number; index++) workInSteps(work, ...stripes.of(index, rank));
      exchange(stripes, harvests);
    },
    ownOf(count, ...harvests) {
      const own = new Uint8Array(count);
      const stripes = stripesOf(count, harvests);
      for (let index = 0; index < stripes.number; index++) own.fill(1, ...stripes.of(index, rank));
      return own;
    },
    exchange(count, ...harvests) {
      exchange(stripesOf(count, harvests), harvests);
    },
  };
}

/** How a piece of work falls into stripes, each member's by turns. */
interface Stripes {
  /** Of all harvests of a whole stripe. */
  readonly bytes: number;
  /** Of each member. */
  readonly number: number;
  of(index: number, member: number): readonly [from: number, to: number];
}

/** Copies a stripe of all harvests into a slot from a place on, or out of it. */
function carry(
  harvests: readonly Harvest[],
  [from, to]: readonly [from: number, to: number],
  slot: Uint8Array,
  start: number,
  way: 'give' | 'take',
): void {
  if (to <= from) return;
  let place = start;
  for (const { pixels, values, rows } of harvests) {
    const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
    const size = values * pixels.BYTES_PER_ELEMENT;
    const pitch = bytes.length / (rows ?? 1);
    const length = Math.min(to * size, pitch) - from * size;
    for (let row = 0; row < (rows ?? 1); row++) {
      const at = row * pitch + from * size;
      if (way === 'give') slot.set(bytes.subarray(at, at + length), place);
      else bytes.set(slot.subarray(place, place + length), at);
      place += length;
    }
  }
}
