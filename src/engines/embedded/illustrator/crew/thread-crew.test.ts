import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createCrewMemory, dissolveCrew, joinCrew } from './thread-crew.ts';

/** Members fill rows and then columns of a picture with numbers of their place, then a plane in rows that each picks by itself. */
const MEMBER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const { joinCrew } = await import(workerData.module);
  const crew = joinCrew(workerData.memory, workerData.rank);
  const { columns, rows } = workerData;
  const picture = new Float32Array(columns * rows * 3);
  const labels = new Uint16Array(columns * rows);
  const own = [];
  crew.share(rows, (from, to) => {
    own.push([from, to]);
    for (let i = from * columns; i < to * columns; i++) { picture[i * 3] = i; labels[i] = i % 60000; }
  }, { pixels: picture, values: columns * 3 }, { pixels: labels, values: columns });
  crew.share(columns, (from, to) => {
    for (let y = 0; y < rows; y++) for (let x = from; x < to; x++) picture[(y * columns + x) * 3 + 1] = picture[(y * columns + x) * 3] + x;
  }, { pixels: picture, values: 3, rows });
  const plane = new Float32Array(columns * rows);
  const mine = crew.ownOf(rows, { pixels: plane, values: columns });
  for (let y = rows - 1; y >= 0; y--) if (mine[y]) plane.fill(y + 1, y * columns, (y + 1) * columns);
  crew.exchange(rows, { pixels: plane, values: columns });
  parentPort.postMessage({ picture, labels, own, plane, mine });
`;

interface Filled {
  readonly picture: Float32Array;
  readonly labels: Uint16Array;
  readonly own: readonly (readonly [number, number])[];
  readonly plane: Float32Array;
  readonly mine: Uint8Array;
}

function fill(members: number, columns: number, rows: number): Promise<Filled[]> {
  const memory = createCrewMemory(members);
  const module = new URL('./thread-crew.ts', import.meta.url).href;
  return Promise.all(
    Array.from(
      { length: members },
      (_, rank) =>
        new Promise<Filled>((resolve, reject) => {
          const source = new URL(`data:text/javascript,${encodeURIComponent(MEMBER)}`);
          const worker = new Worker(source, { workerData: { module, memory, rank, columns, rows } });
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
}

describe('a crew of threads', () => {
  it.each([
    [1, 40, 30],
    [2, 40, 31],
    [3, 7, 5],
    [2, 900, 500],
  ])('of %i fills %i × %i pixels as one thread would, each a part of them', async (members, columns, rows) => {
    const filled = await fill(members, columns, rows);
    for (const { picture, labels, own } of filled) {
      for (const i of [0, 1, columns - 1, columns, (columns * rows) >> 1, columns * rows - 1]) {
        expect(picture.slice(i * 3, i * 3 + 3)).toEqual(Float32Array.of(i, i + (i % columns), 0));
        expect(labels[i]).toBe(i % 60000);
      }
      expect(Buffer.compare(Buffer.from(picture.buffer), Buffer.from(filled[0]!.picture.buffer))).toBe(0);
      expect(own.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThanOrEqual(
        Math.ceil(rows / members) + rows / 6,
      );
    }
    for (const { plane } of filled)
      for (const y of [0, rows >> 1, rows - 1]) expect(plane[y * columns + columns - 1]).toBe(y + 1);
    for (let y = 0; y < rows; y++) expect(filled.filter(({ mine }) => mine[y] === 1)).toHaveLength(1);
    const all = filled.flatMap(({ own }) => own).reduce((sum, [from, to]) => sum + to - from, 0);
    expect(all).toBe(rows);
  });

  it('throws instead of waiting for somebody who has left', () => {
    const memory = createCrewMemory(2);
    dissolveCrew(memory);
    const pixels = new Float32Array(4);
    expect(() => joinCrew(memory, 0).share(4, () => {}, { pixels, values: 1 })).toThrow('has left');
  });
});
