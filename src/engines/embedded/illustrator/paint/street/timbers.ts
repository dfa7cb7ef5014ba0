import type { LinearRgb } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { blend } from '../interior/walls.ts';
import { filteredNoise, lineCover, spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';

/** How a front is divided: its bays and floors, and what tells it from others. */
export interface TimberedFront {
  readonly bayM: number;
  readonly floorM: number;
  readonly salt: number;
}

const OAK: LinearRgb = [0.075, 0.042, 0.024];
const BEAM_M = 0.2;
/** Share of panels with a brace from corner to corner. */
const BRACED = 0.55;

/** The beams of a half-timbered front at `up` metres over its ground floor: posts between the windows, rails along each floor, and braces across some panels. */
export function paintTimbers(hit: Hit, up: number, { bayM, floorM, salt }: TimberedFront, noise: Noise): void {
  const [column, floor] = [Math.floor(hit.u / bayM), Math.floor(up / floorM)];
  const [u, v] = [hit.u - column * bayM, up - floor * floorM];
  const posts = lineCover(hit.u, bayM, BEAM_M, hit.footprintU);
  const rails = lineCover(up, floorM, BEAM_M * 1.3, hit.footprintV);
  const side = Math.min(u, bayM - u);
  const isBraced = up > 0 && hashCell(column, floor, salt + 11) < BRACED;
  const slope = side - BEAM_M / 2 - (v / floorM) * bayM * 0.27;
  const brace = isBraced ? spanCover(slope, -BEAM_M * 0.4, BEAM_M * 0.4, hit.footprintU) : 0;
  const grain = 1 + 0.35 * filteredNoise(noise, hit.u * 4, hit.v * 4, 6, 6, hit.footprintV, 2);
  blend(hit, [OAK[0] * grain, OAK[1] * grain, OAK[2] * grain], Math.max(posts, rails, brace));
}
