import { expect, it } from 'vitest';
import { DIRECTIONS, paddedIndex, STEP_X, STEP_Y } from './grid-graph.ts';
import { cutWithFlow, noFlow } from './kept-flow.ts';

const WIDTH = 12;
const HEIGHT = 9;
const PADDED_WIDTH = WIDTH + 2;
const NODES = PADDED_WIDTH * (HEIGHT + 2);

/** Small repeatable random numbers, 0–1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function forEachNode(visit: (node: number, x: number, y: number) => void): void {
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) visit(paddedIndex(PADDED_WIDTH, x, y), x, y);
}

function randomWeights(next: () => number): Float32Array {
  const weights = new Float32Array(NODES * DIRECTIONS);
  forEachNode((node, x, y) => {
    for (let k = 0; k < DIRECTIONS; k++) {
      const isInside = x + STEP_X[k]! >= 0 && x + STEP_X[k]! < WIDTH && y + STEP_Y[k]! >= 0 && y + STEP_Y[k]! < HEIGHT;
      if (isInside) weights[node * DIRECTIONS + k] = next() * 12;
    }
  });
  return weights;
}

function randomTerminals(next: () => number): Float32Array {
  const terminals = new Float32Array(NODES);
  forEachNode((node) => {
    const kind = next();
    terminals[node] = kind < 0.05 ? -1e4 : kind > 0.95 ? 1e4 : (next() - 0.5) * 60;
  });
  return terminals;
}

it('cuts with a flow that is kept as it does without', () => {
  const next = numbers(3);
  const weights = randomWeights(next);
  const flow = noFlow(weights);
  for (let round = 0; round < 40; round++) {
    const terminals = randomTerminals(next);
    const sides = cutWithFlow(flow, PADDED_WIDTH, terminals);
    expect(sides, `round ${round}`).toEqual(cutWithFlow(noFlow(weights), PADDED_WIDTH, terminals));
    expect(sides.includes(1)).toBe(true);
  }
});
