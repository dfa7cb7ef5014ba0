import type { SettingId } from '../../src/engines/embedded/illustrator/scene.ts';
import { baseName, type Evidence } from './evidence.ts';

/** Least share of the picture that must show one of some materials. */
type Demand = readonly [materials: readonly string[], leastShare: number];

const DEMANDS: Readonly<Partial<Record<SettingId, readonly Demand[]>>> = {
  meadow: [[['vegetation'], 0.15]],
  forest: [[['vegetation'], 0.25]],
  desert: [[['sand'], 0.2]],
  beach: [
    [['sand'], 0.04],
    [['water'], 0.03],
  ],
  mountains: [[['rock', 'snow'], 0.04]],
  savanna: [[['ground', 'vegetation'], 0.2]],
  river: [[['water'], 0.04]],
  canyon: [[['rock'], 0.1]],
  road: [[['road'], 0.06]],
  street: [
    [['building'], 0.08],
    [['road', 'snow'], 0.05],
  ],
  city: [[['building'], 0.12]],
  room: [[['wall'], 0.1]],
  kitchen: [[['furniture'], 0.04]],
  library: [[['furniture'], 0.1]],
  cafe: [
    [['wall', 'window'], 0.08],
    [['furniture'], 0.04],
  ],
  table: [[['table'], 0.06]],
  lake: [[['water'], 0.06]],
  sea: [[['water'], 0.12]],
  sky: [[['sky'], 0.35]],
  space: [[['space'], 0.4]],
  moon: [
    [['ground', 'rock'], 0.1],
    [['space'], 0.1],
  ],
  underwater: [[['water'], 0.25]],
};

/** A table may be the setting or a thing in another one. */
const JUDGED_BY_SIGHT_ALONE: ReadonlySet<SettingId> = new Set(['table']);

/** Whether the place that was drawn is the one asked for and enough of what it is made of can be seen. */
export function judgeSetting(evidence: Evidence, setting: SettingId): { isTrue: boolean; remark: string } {
  const demands = DEMANDS[setting];
  if (!demands) throw new Error(`No demands for the setting ${setting}`);
  const { labelMap } = evidence;
  const shareOf = (materials: readonly string[]): number =>
    labelMap.legend
      .filter(({ name }) => materials.includes(baseName(name)))
      .reduce((sum, { areaPx }) => sum + areaPx, 0) / labelMap.data.length;
  const isSeen = demands.every(([materials, least]) => shareOf(materials) >= least);
  const isNamed = JUDGED_BY_SIGHT_ALONE.has(setting) || evidence.setting === setting;
  const seen = demands.map(([materials]) => `${materials.join('+')} ${(shareOf(materials) * 100).toFixed(1)} %`);
  return { isTrue: isSeen && isNamed, remark: `drawn as ${evidence.setting}: ${seen.join(', ')}` };
}
