import { activate, type CutSearch, deactivateFirst, FREE, NO_PARENT, SATURATED, SOURCE_TREE } from './cut-search.ts';
import { DIRECTIONS } from './grid-graph.ts';

/**
 * Grows both trees until they touch.
 *
 * @returns the arc where they touch, as `node × 8 + direction` from the source's tree to the sink's; -1 when they
 * cannot meet any more.
 */
export function growTrees(search: CutSearch): number {
  const { capacities, steps, tree, parent, checkedAt, distance, active } = search;
  while (search.activeStart !== search.activeEnd) {
    const node = active[search.activeStart];
    const own = tree[node];
    if (own !== FREE && parent[node] !== NO_PARENT) {
      for (let k = 0; k < DIRECTIONS; k++) {
        const neighbour = node + steps[k];
        const capacity =
          own === SOURCE_TREE ? capacities[node * DIRECTIONS + k] : capacities[neighbour * DIRECTIONS + (k ^ 1)];
        if (capacity <= SATURATED) continue;
        if (tree[neighbour] === FREE) {
          tree[neighbour] = own;
          parent[neighbour] = k ^ 1;
          checkedAt[neighbour] = checkedAt[node];
          distance[neighbour] = distance[node] + 1;
          activate(search, neighbour);
        } else if (tree[neighbour] !== own) {
          return own === SOURCE_TREE ? node * DIRECTIONS + k : neighbour * DIRECTIONS + (k ^ 1);
        } else if (checkedAt[neighbour] <= checkedAt[node] && distance[neighbour] > distance[node]) {
          parent[neighbour] = k ^ 1;
          checkedAt[neighbour] = checkedAt[node];
          distance[neighbour] = distance[node] + 1;
        }
      }
    }
    deactivateFirst(search);
  }
  return -1;
}
