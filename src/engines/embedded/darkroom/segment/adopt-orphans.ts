import { activate, type CutSearch, FREE, NO_PARENT, ORPHAN, SATURATED, SOURCE_TREE, TERMINAL } from './cut-search.ts';
import { DIRECTIONS } from './grid-graph.ts';

/** Gives each orphan a new parent in its own tree, or sets it and its children free. */
export function adoptOrphans(search: CutSearch): void {
  const { orphans, parent, checkedAt, distance, steps } = search;
  for (let next = 0; next < orphans.length; next++) {
    const node = orphans[next];
    const direction = findParent(search, node);
    if (direction === NO_PARENT) {
      release(search, node);
      continue;
    }
    parent[node] = direction;
    checkedAt[node] = search.round;
    distance[node] = distance[node + steps[direction]] + 1;
  }
  orphans.length = 0;
}

/** Capacity with which `node` would hang from its neighbour in direction `k`. */
function hangs({ capacities, tree, steps }: CutSearch, node: number, k: number): boolean {
  const capacity =
    tree[node] === SOURCE_TREE
      ? capacities[(node + steps[k]) * DIRECTIONS + (k ^ 1)]
      : capacities[node * DIRECTIONS + k];
  return capacity > SATURATED;
}

/** Direction of the neighbour nearest to the terminal that `node` can hang from. */
function findParent(search: CutSearch, node: number): number {
  const { tree, parent, steps } = search;
  let best: number = NO_PARENT;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let k = 0; k < DIRECTIONS; k++) {
    const neighbour = node + steps[k];
    if (tree[neighbour] !== tree[node] || parent[neighbour] === NO_PARENT || parent[neighbour] === ORPHAN) continue;
    if (!hangs(search, node, k)) continue;
    const distance = distanceToTerminal(search, neighbour);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = k;
  }
  return best;
}

/** Steps from `start` to its terminal, infinite when an orphan lies between; what was learnt is noted on the way. */
function distanceToTerminal(search: CutSearch, start: number): number {
  const { parent, checkedAt, distance, steps, round } = search;
  let length = 0;
  let node = start;
  for (;;) {
    if (checkedAt[node] === round) {
      length += distance[node];
      break;
    }
    const up = parent[node];
    if (up === ORPHAN || up === NO_PARENT) return Number.POSITIVE_INFINITY;
    length++;
    if (up === TERMINAL) {
      checkedAt[node] = round;
      distance[node] = 1;
      break;
    }
    node += steps[up];
  }
  let remaining = length;
  for (node = start; checkedAt[node] !== round; node += steps[parent[node]]) {
    checkedAt[node] = round;
    distance[node] = remaining--;
  }
  return length;
}

function release(search: CutSearch, node: number): void {
  const { tree, parent, steps, orphans } = search;
  for (let k = 0; k < DIRECTIONS; k++) {
    const neighbour = node + steps[k];
    const up = parent[neighbour];
    if (tree[neighbour] !== tree[node] || up === NO_PARENT) continue;
    if (hangs(search, node, k)) activate(search, neighbour);
    if (up < TERMINAL && neighbour + steps[up] === node) {
      parent[neighbour] = ORPHAN;
      orphans.push(neighbour);
    }
  }
  tree[node] = FREE;
  parent[node] = NO_PARENT;
}
