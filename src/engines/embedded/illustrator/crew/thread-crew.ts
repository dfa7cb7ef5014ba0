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
/** Each harvest begins at a multiple of this in a slot: copying to odd places goes byte by byte. */
const ALIGNMENT_BYTES = 8;
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
    const room = SLOT_BYTES - ALIGNMENT_BYTES * harvests.length;
    const height = Math.max(1, Math.min(Math.ceil(count / (members * STRIPES)), Math.floor(room / rowBytes)));
    return {
      bytes: aligned(height * rowBytes) + ALIGNMENT_BYTES * harvests.length,
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
  for (const harvest of harvests) {
    const { pixels, values, rows } = harvest;
    if (rows === undefined) {
      const part = pixels.subarray(from * values, Math.min(pixels.length, to * values));
      const held = heldLike(pixels, slot, place, part.length);
      if (way === 'give') held.set(part);
      else part.set(held);
      place = aligned(place + part.byteLength);
    } else place = aligned(carryColumns(harvest, rows, [from, to], slot, place, way));
  }
}

/** As `carry` for columns of one harvest. Element by element: a view for every row would take longer than its few values. */
function carryColumns(
  { pixels, values }: Harvest,
  rows: number,
  [from, to]: readonly [from: number, to: number],
  slot: Uint8Array,
  place: number,
  way: 'give' | 'take',
): number {
  const pitch = pixels.length / rows;
  const width = Math.min(to * values, pitch) - from * values;
  const held = heldLike(pixels, slot, place, width * rows);
  const own: Columns = { numbers: pixels, first: from * values, pitch };
  const there: Columns = { numbers: held, first: 0, pitch: width };
  const [source, target] = way === 'give' ? [own, there] : [there, own];
  if (pixels instanceof Float32Array) copyWords(wordsOf(source), wordsOf(target), width, rows);
  else copyNumbers(source, target, width, rows);
  return place + held.byteLength;
}

/** Columns of a picture whose rows lie `pitch` numbers apart. */
interface Columns<Numbers = Harvest['pixels']> {
  readonly numbers: Numbers;
  readonly first: number;
  readonly pitch: number;
}

function wordsOf({ numbers, first, pitch }: Columns): Columns<Int32Array> {
  return { numbers: new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length), first, pitch };
}

/** `copyNumbers` for 32-bit numbers: a loop that knows but one type of array takes two thirds of the time. */
function copyWords(source: Columns<Int32Array>, target: Columns<Int32Array>, width: number, rows: number): void {
  const { numbers: from } = source;
  const { numbers: to } = target;
  for (let row = 0; row < rows; row++) {
    const first = source.first + row * source.pitch;
    let there = target.first + row * target.pitch;
    for (let i = first; i < first + width; i++) to[there++] = from[i]!;
  }
}

function copyNumbers(source: Columns, target: Columns, width: number, rows: number): void {
  const { numbers: from } = source;
  const { numbers: to } = target;
  for (let row = 0; row < rows; row++) {
    const first = source.first + row * source.pitch;
    let there = target.first + row * target.pitch;
    for (let i = first; i < first + width; i++) to[there++] = from[i]!;
  }
}

/** Numbers of the pixels' type that lie in a slot from a place on. */
function heldLike(pixels: Harvest['pixels'], slot: Uint8Array, place: number, length: number): Harvest['pixels'] {
  const offset = slot.byteOffset + place;
  if (pixels instanceof Float32Array) return new Float32Array(slot.buffer, offset, length);
  return pixels instanceof Uint16Array
    ? new Uint16Array(slot.buffer, offset, length)
    : new Uint8Array(slot.buffer, offset, length);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
}
