import type { LinearRgb } from '../../maths/colour.ts';
import { fraction, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { power4 } from '../../maths/powers.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import { darken } from '../interior/floors.ts';
import { blend } from '../interior/walls.ts';
import { detailShare, filteredNoise, lineCover, spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';
import { type Material, type Solid, solidBetween } from '../traced/solid.ts';
import type { StreetPlan } from './street-plan.ts';

const ASPHALT: LinearRgb = [0.135, 0.134, 0.136];
const SETT: LinearRgb = [0.24, 0.225, 0.205];
const SLAB: LinearRgb = [0.34, 0.33, 0.31];
const ROAD_PAINT: LinearRgb = [0.6, 0.59, 0.55];
const POWDER: LinearRgb = [0.95, 0.98, 1.04];
const KERB_M = 0.13;
/** Height of quays over the water of a canal. */
const QUAY_M = 0.5;
const CANAL_WATER: LinearRgb = [0.02, 0.075, 0.07];

/** Carriageway and pavements. The top of the carriageway lies at height 0. */
export function planGround(plan: StreetPlan, random: Random, noise: Noise): Solid[] {
  const isStriped = random.chance(0.45);
  const hasCrossing = plan.kind === 'avenue' && (plan.isCrossing || isStriped);
  const crossingM = random.between(5, 9);
  const road = (hit: Hit): void => {
    hit.label = STUFF_LABELS.road;
    if (plan.isPaved) setts(hit, noise);
    else asphalt(hit, noise);
    if (plan.kind === 'avenue') markings(hit, hasCrossing ? crossingM : undefined);
    weatherGround(hit, plan, noise, 1);
  };
  const pavement = (hit: Hit): void => {
    hit.label = STUFF_LABELS.ground;
    slabs(hit, noise, plan);
    weatherGround(hit, plan, noise, hit.face === 3 ? 0.8 : 0);
  };
  const water = (hit: Hit): void => {
    hit.label = STUFF_LABELS.water;
    hit.paint(CANAL_WATER, 1 + 0.25 * filteredNoise(noise, hit.u, hit.v, 0.5, 0.3, hit.footprintV, 3));
    hit.gloss = 1;
  };
  const far = plan.lengthM + 80;
  const kerbM = plan.isCanal ? QUAY_M : KERB_M;
  const solids = [
    solidBetween('box', [-60, 60], [-1, 0], [-12, far], {
      material: plan.isCanal ? water : road,
      label: plan.isCanal ? STUFF_LABELS.water : STUFF_LABELS.road,
      blocksLight: false,
    }),
  ];
  for (const side of [-1, 1]) {
    const x: [number, number] =
      side > 0 ? [plan.halfRoadM, plan.halfWidthM + 3] : [-plan.halfWidthM - 3, -plan.halfRoadM];
    solids.push(
      solidBetween('box', x, [0, kerbM], [-12, far], {
        material: pavement,
        label: STUFF_LABELS.ground,
        blocksLight: false,
      }),
    );
  }
  return solids;
}

function asphalt(hit: Hit, noise: Noise): void {
  const patch = filteredNoise(noise, hit.u, hit.v, 0.35, 0.2, hit.footprintV, 4);
  const grain = noise.at(hit.u * 70, hit.v * 70) * detailShare(0.03, hit.footprintV);
  hit.paint(ASPHALT, 1 + 0.35 * patch + 0.3 * grain);
  const crack = Math.abs(noise.at(hit.u * 0.6 + 3, hit.v * 0.5)) + 0.03 * noise.at(hit.u * 6, hit.v * 6);
  darken(hit, 0.4 * smoothstep(0.012, 0.002, Math.abs(crack)) * detailShare(0.1, hit.footprintV));
}

/** Setts or slabs before a house, with snow on them in winter. */
export function pavingStones(random: Random, noise: Noise, isSnowy: boolean): Material {
  const isSetts = random.chance(0.6);
  const slabM = random.between(0.4, 0.6);
  return (hit) => {
    if (isSetts) setts(hit, noise);
    else stoneSlabs(hit, noise, slabM);
    if (isSnowy) blend(hit, POWDER, 0.9);
  };
}

/** Small square stones in staggered rows. */
function setts(hit: Hit, noise: Noise): void {
  const rowM = 0.13;
  const stoneM = 0.16;
  const bend = 0.05 * Math.sin(hit.u * 2.2);
  const v = hit.v + bend;
  const row = Math.floor(v / rowM);
  const u = hit.u + hashCell(row, 2, 7) * stoneM;
  const share = detailShare(rowM, hit.footprintV);
  const tone = 1 + 0.55 * (hashCell(Math.floor(u / stoneM), row, 5) - 0.5) * share;
  hit.paint(SETT, tone * (1 + 0.25 * filteredNoise(noise, hit.u, hit.v, 0.5, 0.4, hit.footprintV, 4)));
  const dome = (1 - power4(2 * fraction(u / stoneM) - 1)) * (1 - power4(2 * fraction(v / rowM) - 1));
  darken(hit, 0.6 * (1 - dome) * share);
}

function slabs(hit: Hit, noise: Noise, plan: StreetPlan): void {
  stoneSlabs(hit, noise, plan.kind === 'lane' ? 0.4 : 0.6);
}

function stoneSlabs(hit: Hit, noise: Noise, sizeM: number): void {
  const tone =
    1 +
    0.16 *
      (hashCell(Math.floor(hit.u / sizeM), Math.floor(hit.v / sizeM), 4) - 0.5) *
      detailShare(sizeM, hit.footprintV);
  hit.paint(SLAB, tone * (1 + 0.2 * filteredNoise(noise, hit.u, hit.v, 0.8, 0.8, hit.footprintV, 4)));
  if (hit.face !== 3) {
    hit.paint(SLAB, 0.65);
    return;
  }
  darken(
    hit,
    0.4 * Math.max(lineCover(hit.u, sizeM, 0.012, hit.footprintU), lineCover(hit.v, sizeM, 0.012, hit.footprintV)),
  );
}

function markings(hit: Hit, crossingM: number | undefined): void {
  const dash = lineCover(hit.v, 5.5, 2.6, hit.footprintV);
  const middle = spanCover(hit.u, -0.065, 0.065, hit.footprintU) * dash;
  const crossing =
    crossingM === undefined
      ? 0
      : spanCover(hit.v, crossingM, crossingM + 2.6, hit.footprintV) * lineCover(hit.u, 0.9, 0.45, hit.footprintU);
  const isNear = crossingM === undefined || hit.v < crossingM - 0.5 || hit.v > crossingM + 3.1 ? 1 : 0;
  blend(hit, ROAD_PAINT, 0.85 * Math.max(middle * isNear, crossing));
}

/** Puddles after rain, snow with tracks, or the slight sheen of dry ground. */
function weatherGround(hit: Hit, plan: StreetPlan, noise: Noise, level: number): void {
  if (plan.isSnowy) {
    const track = smoothstep(
      0.05,
      0.3,
      noise.at(hit.u * 1.1, hit.v * 0.12) * 0.7 + 0.35 * noise.at(hit.u * 3, hit.v * 0.5),
    );
    const powder = 0.8 + 0.07 * noise.fractal(hit.u * 1.4, hit.v * 1.4, 3);
    const cover = (hit.label === STUFF_LABELS.road ? 0.95 - 0.2 * track : 0.95) * Math.min(1, level * 1.3);
    blend(hit, POWDER, cover);
    const shade = 1 - cover * (1 - powder);
    hit.red *= shade;
    hit.green *= shade;
    hit.blue *= shade;
    return;
  }
  if (!plan.isWet) {
    hit.gloss = plan.isNight ? 0.22 * level : 0;
    return;
  }
  const puddle = smoothstep(-0.1, 0.22, noise.fractal(hit.u * 0.55, hit.v * 0.4, 4));
  darken(hit, 0.3 + 0.25 * puddle);
  hit.gloss = Math.min(1, (0.5 + 0.5 * puddle) * level);
}
