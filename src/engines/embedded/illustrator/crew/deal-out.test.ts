import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { ALONE } from './crew.ts';
import { dealOut } from './deal-out.ts';
import { createCrewMemory } from './thread-crew.ts';

/** Sheets of odd sizes; the last one is larger than what is handed over at once. */
const SIDES = [3, 40, 1, 900, 7];

/** A member makes its sheets, each filled with numbers of its own, and tells which they were. */
const MEMBER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const { joinCrew } = await import(workerData.crewModule);
  const { dealOut } = await import(workerData.dealModule);
  const made = [];
  const sheets = dealOut(joinCrew(workerData.memory, workerData.rank), workerData.sides.map((side) => side * side), (index) => {
    made.push(index);
    const side = workerData.sides[index];
    return { widthPx: side, heightPx: side + 1, pixels: Float32Array.from({ length: side * (side + 1) }, (_, i) => i + index / 8) };
  });
  parentPort.postMessage({ made, sheets });
`;

interface Dealt {
  readonly made: readonly number[];
  readonly sheets: ReturnType<typeof dealOut>;
}

function deal(members: number): Promise<Dealt[]> {
  const memory = createCrewMemory(members);
  const crewModule = new URL('./thread-crew.ts', import.meta.url).href;
  const dealModule = new URL('./deal-out.ts', import.meta.url).href;
  const source = new URL(`data:text/javascript,${encodeURIComponent(MEMBER)}`);
  return Promise.all(
    Array.from({ length: members }, (_, rank) => {
      const worker = new Worker(source, { workerData: { crewModule, dealModule, memory, rank, sides: SIDES } });
      return new Promise<Dealt>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    }),
  );
}

it.each([1, 2, 3])('has %i threads make each sheet once, and gives all of them to all', async (members) => {
  const dealt = await deal(members);
  expect(dealt.flatMap(({ made }) => made).sort()).toEqual([0, 1, 2, 3, 4]);
  for (const { sheets } of dealt) {
    expect(sheets.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual(SIDES.map((side) => [side, side + 1]));
    for (const [index, { pixels }] of sheets.entries()) {
      const last = pixels.length - 1;
      for (const i of [0, last >> 1, last]) expect(pixels[i]).toBe(Math.fround(i + index / 8));
    }
  }
});

it('gives the largest sheets to different threads', async () => {
  const [one, other] = await deal(2);
  expect([one!.made, other!.made]).toEqual([[3], [1, 4, 0, 2]]);
});

it('leaves a thread by itself its own sheets', () => {
  const sheet = { widthPx: 1, heightPx: 1, pixels: Float32Array.of(7) };
  expect(dealOut(ALONE, [1], () => sheet)[0]).toBe(sheet);
});
