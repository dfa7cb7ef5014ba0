import { DIRECTIONS, type GridGraph, STEP_X, STEP_Y } from './grid-graph.ts';

/** Trees of the search: one grows from the source, one from the sink. */
export const FREE = 0;
export const SOURCE_TREE = 1;
export const SINK_TREE = 2;

/** Special values of a node's parent; others are the direction in which the parent lies. */
export const NO_PARENT = -1;
export const TERMINAL = 8;
export const ORPHAN = 9;

/** Capacities below this count as used up. */
export const SATURATED = 1e-5;

/** The two search trees of a maximum flow in progress (Boykov and Kolmogorov 2004). */
export interface CutSearch extends GridGraph {
  /** Distance in the padded arrays to the neighbour in each direction. */
  readonly steps: Int32Array;
  readonly tree: Uint8Array;
  readonly parent: Int8Array;
  /** Round in which a node's distance to its terminal was last known to be right. */
  readonly checkedAt: Int32Array;
  readonly distance: Int32Array;
  /** Ring buffer of nodes that may still grow. */
  readonly active: Int32Array;
  readonly isActive: Uint8Array;
  activeStart: number;
  activeEnd: number;
  round: number;
  /** Nodes cut off from their tree, to be adopted. */
  readonly orphans: number[];
}

/** Starts both trees with the nodes that touch a terminal. */
export function startSearch(graph: GridGraph): CutSearch {
  const nodes = graph.terminals.length;
  const search: CutSearch = {
    ...graph,
    steps: Int32Array.from({ length: DIRECTIONS }, (_, k) => STEP_Y[k] * graph.paddedWidth + STEP_X[k]),
    tree: new Uint8Array(nodes),
    parent: new Int8Array(nodes).fill(NO_PARENT),
    checkedAt: new Int32Array(nodes),
    distance: new Int32Array(nodes),
    active: new Int32Array(nodes + 1),
    isActive: new Uint8Array(nodes),
    activeStart: 0,
    activeEnd: 0,
    round: 0,
    orphans: [],
  };
  for (let node = 0; node < nodes; node++) {
    if (Math.abs(graph.terminals[node]) <= SATURATED) continue;
    search.tree[node] = graph.terminals[node] > 0 ? SOURCE_TREE : SINK_TREE;
    search.parent[node] = TERMINAL;
    search.distance[node] = 1;
    activate(search, node);
  }
  return search;
}

/** Puts a node into the queue of those that may grow. */
export function activate(search: CutSearch, node: number): void {
  if (search.isActive[node]) return;
  search.isActive[node] = 1;
  search.active[search.activeEnd] = node;
  search.activeEnd = search.activeEnd + 1 === search.active.length ? 0 : search.activeEnd + 1;
}

/** Takes the first node from the queue. */
export function deactivateFirst(search: CutSearch): void {
  search.isActive[search.active[search.activeStart]] = 0;
  search.activeStart = search.activeStart + 1 === search.active.length ? 0 : search.activeStart + 1;
}
