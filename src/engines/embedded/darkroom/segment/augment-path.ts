import { type CutSearch, ORPHAN, SATURATED, TERMINAL } from './cut-search.ts';
import { DIRECTIONS } from './grid-graph.ts';

/** Sends as much flow as fits along the path through `arc` (`node × 8 + direction`); nodes cut off become orphans. */
export function augmentPath(search: CutSearch, arc: number): void {
  const { capacities, steps } = search;
  const node = Math.floor(arc / DIRECTIONS);
  const direction = arc % DIRECTIONS;
  const neighbour = node + steps[direction];
  const flow = Math.min(capacities[arc], bottleneckToSource(search, node), bottleneckToSink(search, neighbour));
  capacities[arc] -= flow;
  capacities[neighbour * DIRECTIONS + (direction ^ 1)] += flow;
  pushFromSource(search, node, flow);
  pushToSink(search, neighbour, flow);
}

function bottleneckToSource({ capacities, terminals, parent, steps }: CutSearch, start: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let node = start;
  for (;;) {
    const up = parent[node];
    if (up === TERMINAL) return Math.min(smallest, terminals[node]);
    const above = node + steps[up];
    smallest = Math.min(smallest, capacities[above * DIRECTIONS + (up ^ 1)]);
    node = above;
  }
}

function bottleneckToSink({ capacities, terminals, parent, steps }: CutSearch, start: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let node = start;
  for (;;) {
    const up = parent[node];
    if (up === TERMINAL) return Math.min(smallest, -terminals[node]);
    smallest = Math.min(smallest, capacities[node * DIRECTIONS + up]);
    node += steps[up];
  }
}

function pushFromSource(search: CutSearch, start: number, flow: number): void {
  const { capacities, terminals, parent, steps } = search;
  let node = start;
  for (;;) {
    const up = parent[node];
    if (up === TERMINAL) {
      terminals[node] -= flow;
      if (terminals[node] <= SATURATED) orphan(search, node);
      return;
    }
    const above = node + steps[up];
    capacities[node * DIRECTIONS + up] += flow;
    capacities[above * DIRECTIONS + (up ^ 1)] -= flow;
    if (capacities[above * DIRECTIONS + (up ^ 1)] <= SATURATED) orphan(search, node);
    node = above;
  }
}

function pushToSink(search: CutSearch, start: number, flow: number): void {
  const { capacities, terminals, parent, steps } = search;
  let node = start;
  for (;;) {
    const up = parent[node];
    if (up === TERMINAL) {
      terminals[node] += flow;
      if (terminals[node] >= -SATURATED) orphan(search, node);
      return;
    }
    const above = node + steps[up];
    capacities[above * DIRECTIONS + (up ^ 1)] += flow;
    capacities[node * DIRECTIONS + up] -= flow;
    if (capacities[node * DIRECTIONS + up] <= SATURATED) orphan(search, node);
    node = above;
  }
}

function orphan({ parent, terminals, orphans }: CutSearch, node: number): void {
  if (parent[node] === TERMINAL) terminals[node] = 0;
  parent[node] = ORPHAN;
  orphans.push(node);
}
