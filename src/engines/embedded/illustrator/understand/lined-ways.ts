const WAY = 'street|road|avenue|boulevard|path|pathway|lane|alley|driveway|trail|walkway|promenade|footpath';
const TREE =
  'cherry blossom|cherry|sakura|maple|oak|birch|palm|cypress|poplar|plane|linden|chestnut|willow|pine|ginkgo|jacaranda|olive|elm|beech';
const BORDERED = '(?:lined|flanked|bordered|framed|fringed)';

const LINED_WITH = new RegExp(
  `\\b(${WAY})s? (?:that is |which is )?${BORDERED} (?:by|with) ((?:(?:tall|old|big|huge|green|lush|mature|bare|autumn) )*trees)?`,
  'gi',
);
const TREE_LINED = new RegExp(`\\b((?:${TREE})[- ]?)?(?:trees?[- ])?lined (${WAY})\\b`, 'gi');
const NAMED_FOR_TREES = new RegExp(`\\b(${TREE})(?: trees?)? (${WAY})\\b`, 'gi');
const OF_TREES = new RegExp(`\\b(?:${WAY}|tunnel|row|rows|alley) of (?:(${TREE}) )?trees\\b`, 'gi');
const ROW = /^(tunnel|rows?)/i;

/** "a street lined with palms", "a tree-lined road", "a cherry blossom avenue": a way with trees along it. */
export function readLinedWays(text: string): string {
  return text
    .replace(LINED_WITH, (_whole, way: string, kind: string | undefined) =>
      kind === undefined ? `${way} with ` : `${way} with ${kind.replace(/trees$/i, treesOf(undefined))}`,
    )
    .replace(TREE_LINED, (_whole, tree: string | undefined, way: string) => `${way} with ${treesOf(tree)}`)
    .replace(NAMED_FOR_TREES, (_whole, tree: string, way: string) => `${way} with ${treesOf(tree)}`)
    .replace(OF_TREES, (whole, tree: string | undefined) => {
      const way = ROW.test(whole) ? 'path' : whole.split(' ')[0]!;
      return `${way} with ${treesOf(tree)}`;
    });
}

/** Names of blossoms are those of their trees. */
function treesOf(tree: string | undefined): string {
  const named = tree?.trim().replace(/-$/, '').toLowerCase();
  if (named === undefined || named === '') return 'oak trees';
  return named === 'sakura' || named === 'cherry' ? 'cherry blossom trees' : `${named} trees`;
}
