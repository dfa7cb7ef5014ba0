import type { Crew } from './crew.ts';
import { notePixels } from './kept-code.ts';

/** A picture of a size that only its maker knows beforehand: `height × width ×` some channels. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixels: Float32Array;
}

/** Numbers of one sheet that all threads are told: width, height, values. */
const FACTS = 3;
/** Values of each thread that are handed over at once. */
const HANDFUL = 512 * 1024;

/**
 * Has each of several sheets made by one thread and hands all of them to all. `weights` tells about how long each takes. A sheet
 * must depend on nothing that the making of another changes.
 */
export function dealOut(crew: Crew, weights: readonly number[], make: (index: number) => Sheet): Sheet[] {
  const hands = handsOf(weights, crew.members);
  const facts = new Float32Array(crew.members * weights.length * FACTS);
  const sheets: Sheet[] = [];
  const makeHands = (from: number, to: number): void => {
    for (let member = from; member < to; member++) {
      for (const index of hands[member]!) {
        const sheet = make(index);
        sheets[index] = sheet;
        facts.set([sheet.widthPx, sheet.heightPx, sheet.pixels.length], (member * weights.length + index) * FACTS);
      }
    }
  };
  crew.share(crew.members, makeHands, { pixels: facts, values: weights.length * FACTS });
  if (crew.members === 1) return sheets;
  for (const [member, hand] of hands.entries()) {
    for (const index of hand) {
      const [widthPx, heightPx, values] = facts.subarray((member * weights.length + index) * FACTS);
      const pixels = (): Float32Array => notePixels(new Float32Array(values!));
      sheets[index] ??= { widthPx: widthPx!, heightPx: heightPx!, pixels: pixels() };
    }
  }
  handOver(
    crew,
    hands.map((hand) => hand.map((index) => sheets[index]!.pixels)),
  );
  return sheets;
}

/** Which thread makes which: the longest first, each by the one that has least to do. */
function handsOf(weights: readonly number[], members: number): number[][] {
  const hands = Array.from({ length: members }, (): number[] => []);
  const loads = new Float64Array(members);
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!);
  for (const index of order) {
    const least = loads.indexOf(Math.min(...loads));
    hands[least]!.push(index);
    loads[least]! += weights[index]!;
  }
  return hands;
}

/** Completes each member's planes, of which only the member itself has the values. */
function handOver(crew: Crew, planes: readonly (readonly Float32Array[])[]): void {
  const longest = Math.max(...planes.map((own) => own.reduce((sum, plane) => sum + plane.length, 0)));
  for (let start = 0; start < longest; start += HANDFUL) {
    const values = Math.min(HANDFUL, longest - start);
    const handful = notePixels(new Float32Array(crew.members * values));
    const ofMember = (member: number): Float32Array => handful.subarray(member * values, (member + 1) * values);
    const gather = (from: number, to: number): void => {
      for (let member = from; member < to; member++)
        eachPart(planes[member]!, start, values, (part, at) => ofMember(member).set(part, at));
    };
    crew.share(crew.members, gather, { pixels: handful, values });
    for (const [member, own] of planes.entries())
      eachPart(own, start, values, (part, at) => part.set(ofMember(member).subarray(at, at + part.length)));
  }
}

/** Visits what lies within `values` values from `start` on of planes that follow each other, and where in that stretch it lies. */
function eachPart(
  planes: readonly Float32Array[],
  start: number,
  values: number,
  visit: (part: Float32Array, at: number) => void,
): void {
  let first = 0;
  for (const plane of planes) {
    const from = Math.max(start, first);
    const to = Math.min(start + values, first + plane.length);
    if (from < to) visit(plane.subarray(from - first, to - first), from - start);
    first += plane.length;
  }
}
