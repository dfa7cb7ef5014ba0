import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import { bricks } from '../interior/walls.ts';
import { type Solid, solidBetween } from '../traced/solid.ts';
import type { StreetPlan } from './street-plan.ts';

const STONES = ['#b7a58a', '#a9745c', '#c9bda6'].map(linearOfHex);
const MORTAR: LinearRgb = [0.5, 0.47, 0.42];
/** From the eye to the bridge. */
const DISTANCE_M = [17, 27] as const;
const BREADTH_M = 2.6;
const CROWN_M = 2.7;
const RISE_M = 1.1;
const DECK_M = 0.55;
const PARAPET_M = 0.75;
/** The arch is made of upright slices this wide. */
const SLICE_M = 0.22;

/** A humpbacked bridge of stone from quay to quay. */
export function canalBridge(plan: StreetPlan, random: Random, noise: Noise): Solid[] {
  const stone = random.pick(STONES);
  const look = { material: bricks(noise, stone, MORTAR), label: STUFF_LABELS.building };
  const near = random.between(...DISTANCE_M);
  const along: [number, number] = [near, near + BREADTH_M];
  const half = plan.halfWidthM;
  const springM = plan.halfRoadM * 0.92;
  const solids: Solid[] = [];
  for (let x = -half; x < half; x += SLICE_M) {
    const middle = x + SLICE_M / 2;
    const from = Math.abs(middle) < springM ? CROWN_M * Math.sqrt(1 - (middle / springM) ** 2) : 0;
    const deck = CROWN_M + DECK_M + RISE_M * (0.25 - (middle / half) ** 2);
    const span: [number, number] = [Math.min(from, deck - DECK_M * 0.5), deck + PARAPET_M];
    solids.push(solidBetween('box', [x, x + SLICE_M], span, along, look));
  }
  return solids;
}
