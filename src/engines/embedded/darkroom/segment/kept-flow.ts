import { DIRECTIONS } from './grid-graph.ts';
import { minimumCut } from './minimum-cut.ts';

/** A flow over one picture's grid that cuts with changing terminals go on with. */
export interface KeptFlow {
  /** What the flow leaves of the capacities between neighbours; see `GridGraph`. */
  readonly capacities: Float32Array;
  /** What it leaves of the terminals, and what they were. */
  readonly left: Float64Array;
  terminals: Float32Array;
}

/** No flow yet. @param weights cost of separating neighbours, as of `edgeWeights`. */
export function noFlow(weights: Float32Array): KeptFlow {
  const nodes = weights.length / DIRECTIONS;
  return { capacities: weights.slice(), left: new Float64Array(nodes), terminals: new Float32Array(nodes) };
}

/**
 * The minimum cut for other terminals: the flow there is goes on, and only what is new of them is left to do (Kohli and Torr 2007,
 * "Dynamic Graph Cuts for Efficient Inference in Markov Random Fields"). The cut is the same as without it.
 *
 * @returns as `minimumCut`.
 */
export function cutWithFlow(flow: KeptFlow, paddedWidth: number, terminals: Float32Array): Uint8Array {
  const { capacities, left, terminals: before } = flow;
  for (let node = 0; node < left.length; node++) left[node]! += terminals[node]! - before[node]!;
  flow.terminals = terminals;
  return minimumCut({ paddedWidth, paddedHeight: left.length / paddedWidth, capacities, terminals: left });
}
