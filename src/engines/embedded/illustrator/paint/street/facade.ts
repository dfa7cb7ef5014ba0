import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { darken } from '../interior/floors.ts';
import { blend, bricks } from '../interior/walls.ts';
import { detailShare, filteredNoise, lineCover, spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';
import type { Material } from '../traced/solid.ts';
import { paintShopfront, type Shopfront } from './shopfront.ts';
import { paintTimbers } from './timbers.ts';
import { paintWindowBoxes } from './window-boxes.ts';

/** The design of a house front. */
export interface Facade {
  readonly tone: LinearRgb;
  readonly trim: LinearRgb;
  readonly surface: 'plaster' | 'brick' | 'concrete' | 'glass' | 'timber';
  readonly bayM: number;
  readonly floorM: number;
  /** Size of windows as a share of bay and floor. */
  readonly windowWide: number;
  readonly windowTall: number;
  readonly shutters: LinearRgb | undefined;
  readonly shop: Shopfront;
  readonly heightM: number;
  readonly isNight: boolean;
  /** Share of windows with light at night, and a second colour of light for a neon town. */
  readonly litShare: number;
  readonly coolLight: LinearRgb | undefined;
  readonly isSnowy: boolean;
  /** See `StreetPlan.blooms`. */
  readonly blooms: readonly LinearRgb[];
  readonly salt: number;
  /** Where the front begins along the street, so that bays fit. */
  readonly fromM: number;
}

/** Height of the ground floor with its shops. */
export const GROUND_FLOOR_M = 3.7;

const SNOW: LinearRgb = [0.82, 0.86, 0.92];
const WARM_LIGHT: LinearRgb = [1.05, 0.66, 0.3];

/** The material of a whole building; what the windows mirror is taken from `sky`. */
export function facadeMaterial(facade: Facade, noise: Noise, skyLow: LinearRgb, skyHigh: LinearRgb): Material {
  const brick = bricks(noise, facade.tone, mixRgb(facade.tone, [0.5, 0.48, 0.45], 0.5));
  const top = facade.isSnowy ? SNOW : mixRgb(facade.tone, [0.2, 0.2, 0.2], 0.5);
  const bare = (hit: Hit): void => {
    if (facade.surface === 'brick') brick(hit);
    else {
      const stain = filteredNoise(noise, hit.u, hit.v, 0.5, 0.18, hit.footprintV, 4);
      hit.paint(facade.tone, 1 + 0.13 * stain + 0.05 * filteredNoise(noise, hit.u, hit.v, 6, 6, hit.footprintV, 2));
      if (facade.surface === 'timber') paintTimbers(hit, hit.v - GROUND_FLOOR_M, facade, noise);
      if (facade.surface === 'concrete') darken(hit, 0.3 * lineCover(hit.v, facade.floorM, 0.03, hit.footprintV));
    }
  };
  return (hit) => {
    if (hit.face === 3) {
      hit.paint(top);
      return;
    }
    hit.u -= facade.fromM;
    if (hit.v < GROUND_FLOOR_M) {
      bare(hit);
      paintShopfront(hit, facade.shop, noise, facade.isNight);
    } else {
      bare(hit);
      paintWindows(hit, facade, skyLow, skyHigh);
      paintWindowBoxes(hit, facade, GROUND_FLOOR_M);
    }
    const grime = smoothstep(1.2, 0, hit.v);
    darken(hit, 0.25 * grime + 0.12 * smoothstep(facade.heightM - 0.9, facade.heightM, hit.v));
  };
}

function paintWindows(hit: Hit, facade: Facade, skyLow: LinearRgb, skyHigh: LinearRgb): void {
  const up = hit.v - GROUND_FLOOR_M;
  const column = Math.floor(hit.u / facade.bayM);
  const floor = Math.floor(up / facade.floorM);
  if (hit.v > facade.heightM - 0.75) return;
  const width = facade.windowWide * facade.bayM;
  const height = facade.windowTall * facade.floorM;
  const u = hit.u - (column + 0.5) * facade.bayM;
  const v = up - floor * facade.floorM - facade.floorM * 0.16;
  const footU = hit.footprintU;
  const footV = hit.footprintV;
  const casing = spanCover(u, -width / 2 - 0.11, width / 2 + 0.11, footU) * spanCover(v, -0.12, height + 0.16, footV);
  if (casing <= 0) {
    shadeShutters(hit, facade, u, v, width, height);
    return;
  }
  if (facade.surface !== 'glass') blend(hit, facade.trim, casing * 0.85);
  const sill = spanCover(u, -width / 2 - 0.16, width / 2 + 0.16, footU) * spanCover(v, -0.14, -0.02, footV);
  if (facade.isSnowy) blend(hit, SNOW, sill);
  const opening = spanCover(u, -width / 2, width / 2, footU) * spanCover(v, 0, height, footV);
  if (opening <= 0) return;
  const bars =
    Math.max(
      lineCover(u, width / (facade.surface === 'glass' ? 1 : 2), 0.05, footU),
      spanCover(v, height * 0.62, height * 0.62 + 0.05, footV),
    ) * (facade.surface === 'glass' ? 0.3 : 1);
  const pane = opening * (1 - bars * 0.9);
  paintPane(hit, facade, column, floor, u / width + 0.5, v / height, pane, skyLow, skyHigh);
}

function shadeShutters(hit: Hit, facade: Facade, u: number, v: number, width: number, height: number): void {
  if (facade.shutters === undefined) return;
  const side = Math.abs(u) - width / 2 - 0.12;
  const cover = spanCover(side, 0, width * 0.42, hit.footprintU) * spanCover(v, -0.02, height + 0.04, hit.footprintV);
  blend(hit, facade.shutters, cover);
  darken(hit, cover * 0.3 * lineCover(v, 0.09, 0.04, hit.footprintV));
}

/** Glass: by night lit rooms with curtains, by day the sky it mirrors and the dark room behind. */
function paintPane(
  hit: Hit,
  facade: Facade,
  column: number,
  floor: number,
  across: number,
  up: number,
  cover: number,
  skyLow: LinearRgb,
  skyHigh: LinearRgb,
): void {
  const tone = hashCell(column, floor, facade.salt);
  const shade = 0.55 + 0.45 * smoothstep(0, 0.5, up) * (1 - 0.5 * smoothstep(0.85, 1, up));
  const isLit = facade.isNight && hashCell(column, floor, facade.salt + 3) < facade.litShare;
  if (isLit) {
    const light = facade.coolLight !== undefined && tone > 0.55 ? facade.coolLight : WARM_LIGHT;
    const curtain = smoothstep(0.16 + 0.1 * tone, 0.1 + 0.1 * tone, Math.min(across, 1 - across));
    const strength = (0.35 + 0.55 * tone) * (0.55 + 0.6 * shade) * (1 - 0.35 * curtain) * cover;
    darken(hit, cover);
    hit.emittedRed += light[0] * strength;
    hit.emittedGreen += light[1] * strength;
    hit.emittedBlue += light[2] * strength;
    return;
  }
  const towards = clamp(
    Math.abs(hit.directionY) / Math.hypot(hit.directionX, hit.directionZ) + 0.15 + 0.25 * (tone - 0.5),
  );
  const mirror = (facade.surface === 'glass' ? 0.62 : 0.4) * (0.5 + 0.6 * up);
  darken(hit, cover);
  const blind = !facade.isNight && tone > 0.66 ? smoothstep(tone - 0.35, tone - 0.33, up) * 0.5 : 0;
  hit.red += cover * (0.02 + 0.5 * blind);
  hit.green += cover * (0.022 + 0.48 * blind);
  hit.blue += cover * (0.026 + 0.43 * blind);
  const k = cover * mirror * (1 - blind);
  hit.emittedRed += k * (skyLow[0] + (skyHigh[0] - skyLow[0]) * towards);
  hit.emittedGreen += k * (skyLow[1] + (skyHigh[1] - skyLow[1]) * towards);
  hit.emittedBlue += k * (skyLow[2] + (skyHigh[2] - skyLow[2]) * towards);
}

/** Mouldings and ledges: plain stone with snow on top in winter. */
export function ledge(tone: LinearRgb, isSnowy: boolean): Material {
  return (hit) => {
    hit.paint(isSnowy && hit.face === 3 ? SNOW : tone);
    darken(hit, 0.25 * lineCover(hit.v, 0.16, 0.03, hit.footprintV) * detailShare(0.16, hit.footprintV));
  };
}
