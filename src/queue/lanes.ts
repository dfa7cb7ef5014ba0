/** The lane of models that no other lane names. */
export const DEFAULT_LANE = 'default';

/** Models by lane: ids, in which `*` stands for any characters. The first lane that fits takes a model. */
export type LaneTable = Readonly<Record<string, readonly string[]>>;

/** Name of the lane that a model's jobs wait in. */
export function laneOf(modelId: string, lanes: LaneTable): string {
  const found = Object.entries(lanes).find(([, patterns]) => patterns.some((pattern) => fits(modelId, pattern)));
  return found?.[0] ?? DEFAULT_LANE;
}

/** All lanes there are, the default one last. */
export function lanesOf(lanes: LaneTable): string[] {
  return [...new Set([...Object.keys(lanes), DEFAULT_LANE])];
}

function fits(modelId: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(modelId);
}
