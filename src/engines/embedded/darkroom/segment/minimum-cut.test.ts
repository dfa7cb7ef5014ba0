import { describe, expect, it } from 'vitest';
import { DIRECTIONS, paddedIndex, STEP_X, STEP_Y } from './grid-graph.ts';
import { minimumCut } from './minimum-cut.ts';

const WIDTH = 4;
const HEIGHT = 3;
const PADDED_WIDTH = WIDTH + 2;

/** Small repeatable random numbers, 0–1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomGraph(seed: number) {
  const next = numbers(seed);
  const nodes = PADDED_WIDTH * (HEIGHT + 2);
  const capacities = new Float32Array(nodes * DIRECTIONS);
  const terminals = new Float64Array(nodes);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const node = paddedIndex(PADDED_WIDTH, x, y);
      terminals[node] = Math.round((next() - 0.5) * 40);
      for (let k = 0; k < DIRECTIONS; k++) {
        const inside = x + STEP_X[k] >= 0 && x + STEP_X[k] < WIDTH && y + STEP_Y[k] >= 0 && y + STEP_Y[k] < HEIGHT;
        if (inside) capacities[node * DIRECTIONS + k] = Math.round(next() * 12);
      }
    }
  return { paddedWidth: PADDED_WIDTH, paddedHeight: HEIGHT + 2, capacities, terminals };
}

function costOf(
  { capacities, terminals }: ReturnType<typeof randomGraph>,
  side: (x: number, y: number) => number,
): number {
  let cost = 0;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const node = paddedIndex(PADDED_WIDTH, x, y);
      const terminal = terminals[node];
      cost += side(x, y) ? Math.max(0, -terminal) : Math.max(0, terminal);
      for (let k = 0; k < DIRECTIONS; k++) {
        const capacity = capacities[node * DIRECTIONS + k];
        if (capacity > 0 && side(x, y) && !side(x + STEP_X[k], y + STEP_Y[k])) cost += capacity;
      }
    }
  return cost;
}

describe('the minimum cut', () => {
  it('costs as little as the best of all possible divisions', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const graph = randomGraph(seed);
      const untouched = { ...graph, capacities: graph.capacities.slice(), terminals: graph.terminals.slice() };
      const sides = minimumCut(graph);
      const found = costOf(untouched, (x, y) => sides[paddedIndex(PADDED_WIDTH, x, y)]);
      let best = Number.POSITIVE_INFINITY;
      for (let division = 0; division < 2 ** (WIDTH * HEIGHT); division++)
        best = Math.min(
          best,
          costOf(untouched, (x, y) => (division >> (y * WIDTH + x)) & 1),
        );
      expect(found, `graph ${seed}`).toBeCloseTo(best, 3);
    }
  });
});
