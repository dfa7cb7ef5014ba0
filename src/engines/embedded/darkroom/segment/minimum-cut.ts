import { adoptOrphans } from './adopt-orphans.ts';
import { augmentPath } from './augment-path.ts';
import { SOURCE_TREE, startSearch } from './cut-search.ts';
import type { GridGraph } from './grid-graph.ts';
import { growTrees } from './grow-trees.ts';

/**
 * Divides a grid graph at least cost (maximum flow by Boykov and Kolmogorov 2004). Consumes the graph's capacities.
 *
 * @returns `paddedHeight × paddedWidth`: 1 on the source's side, 0 on the sink's.
 */
export function minimumCut(graph: GridGraph): Uint8Array {
  const search = startSearch(graph);
  for (let arc = growTrees(search); arc >= 0; arc = growTrees(search)) {
    search.round++;
    augmentPath(search, arc);
    adoptOrphans(search);
  }
  return search.tree.map((tree) => (tree === SOURCE_TREE ? 1 : 0));
}
