import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { addGlow } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { outdoorStage } from '../outdoors/landscape.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintSky } from '../sky/paint-sky.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { createView, type View } from '../view.ts';
import { paintDiamond } from './diamond.ts';
import { paintPitch } from './pitch.ts';
import { planStadium, type StadiumPlan } from './stadium-plan.ts';

const FLOODLIGHT: LinearRgb = [0.9, 0.93, 0.98];
const BOARD_M = 1.1;
const SEAT_M = 0.56;
const STEP_M = 0.46;
const AISLE_SEATS = 24;
const ROOF_OVERHANG_M = 7;
const FASCIA_M = 1.6;
const CONCRETE: LinearRgb = [0.3, 0.3, 0.31];
const ROOF: LinearRgb = [0.16, 0.165, 0.175];
const MAIN_ROW = 0.87;

/** Inside a stadium: the pitch, full stands on three sides, their roofs, floodlights after sunset. */
export const paintStadium: Painter = (frame, brief) => {
  const plan = planStadium(brief);
  const random = brief.random.fork('view');
  const view = createView(frame, brief, random.between(0.38, 0.46));
  const sky = createSky(brief.hasSubjects ? { ...brief, showLight: false } : brief);
  const { visibleLight } = paintSky(frame, sky, view, { bottomPx: frame.heightPx });
  const mainYPx = MAIN_ROW * frame.heightPx;
  const unitM = (plan.eye * view.focalPx) / Math.max(1, mainYPx - view.horizonYPx);
  const light = lightOf(plan, sky);
  castRays(frame, brief, plan, view, light, unitM);
  if (plan.isFloodlit) addFloodlights(frame, plan, view);
  const stage = outdoorStage(
    { frame, sky, view, mainYPx, ...(visibleLight && !plan.isFloodlit ? { visibleLight } : {}) },
    { surface: 'ground' },
  );
  return plan.isFloodlit ? floodlit(stage) : stage;
};

interface StadiumLight {
  readonly ground: LinearRgb;
  readonly stand: LinearRgb;
  readonly shade: LinearRgb;
  readonly haze: LinearRgb;
}

function lightOf(plan: StadiumPlan, sky: Sky): StadiumLight {
  const { key, ambient, direction, haze } = sky.light;
  const sum = (a: LinearRgb, factor: number, share: number): LinearRgb => [
    a[0] * factor + ambient[0] * share,
    a[1] * factor + ambient[1] * share,
    a[2] * factor + ambient[2] * share,
  ];
  if (plan.isFloodlit)
    return {
      ground: sum(FLOODLIGHT, 1.15, 0.6),
      stand: sum(FLOODLIGHT, 0.42, 0.5),
      shade: sum(FLOODLIGHT, 0.14, 0.4),
      haze: mixRgb(haze, FLOODLIGHT, 0.06),
    };
  return {
    ground: sum(key, 0.35 + 0.75 * direction[1], 1.1),
    stand: sum(key, 0.3, 0.95),
    shade: sum(key, 0.1, 0.7),
    haze,
  };
}

function floodlit(stage: Stage): Stage {
  return { ...stage, key: FLOODLIGHT, ambient: [0.34, 0.36, 0.4], direction: [-0.42, 0.85, -0.32], isNight: false };
}

function castRays(
  frame: Frame,
  brief: PainterBrief,
  plan: StadiumPlan,
  view: View,
  light: StadiumLight,
  unitM: number,
): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const cover = new Float32Array(3);
  const castRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const dy = (view.horizonYPx - y - 0.5) / view.focalPx;
      for (let x = 0; x < widthPx; x++) {
        const dx = (x + 0.5 - view.centreXPx) / view.focalPx;
        const hit = nearestHit(plan, dx, dy);
        if (hit === undefined) continue;
        const { part, distance } = hit;
        const footprint = distance / view.focalPx;
        const level = PAINT[part](brief, plan, hit, [dx, dy], footprint, cover, light);
        const i = y * widthPx + x;
        const air = 1 - Math.exp(-distance * 0.0006 * HAZE_OF[brief.weather]);
        for (let c = 0; c < 3; c++) colour[i * 3 + c] = cover[c]! * level[c]! * (1 - air) + light.haze[c]! * air;
        depth[i] = distance / unitM;
        labels[i] = part === 'ground' ? STUFF_LABELS.ground : STUFF_LABELS.building;
      }
    }
  };
  frame.crew.share(
    heightPx,
    castRows,
    { pixels: colour, values: widthPx * 3 },
    { pixels: depth, values: widthPx },
    { pixels: labels, values: widthPx },
  );
}

const HAZE_OF: Readonly<Record<PainterBrief['weather'], number>> = {
  clear: 1,
  overcast: 1.5,
  rain: 3,
  storm: 3,
  snow: 4,
  fog: 9,
};

type Part = 'ground' | 'board' | 'stand' | 'roof' | 'fascia';

interface Hit {
  readonly part: Part;
  readonly distance: number;
  /** Along the stand or board, metres. */
  readonly along: number;
  readonly y: number;
}

/** What a ray from the eye meets first. Directions are per metre away (z). */
function nearestHit(plan: StadiumPlan, dx: number, dy: number): Hit | undefined {
  const { eye, standX, standZ, standTop, slope, roof } = plan;
  let best: Hit | undefined;
  const offer = (part: Part, distance: number, along: number, y: number): void => {
    if (distance > 0.05 && (best === undefined || distance < best.distance)) best = { part, distance, along, y };
  };
  const aside = Math.abs(dx);
  if (dy < 0) {
    const t = eye / -dy;
    if (t < standZ && aside * t < standX) offer('ground', t, dx * t, 0);
  }
  // The far side, then the one beside: boards, tiers, roof.
  const farY = eye + dy * standZ;
  if (farY >= 0 && farY < BOARD_M && aside * standZ < standX) offer('board', standZ, dx * standZ, farY);
  const sideT = standX / Math.max(1e-6, aside);
  const sideY = eye + dy * sideT;
  if (sideY >= 0 && sideY < BOARD_M && sideT < standZ) offer('board', sideT, sideT, sideY);
  const farTier = (eye - BOARD_M + slope * standZ) / (slope - dy);
  const farTierY = eye + dy * farTier;
  if (farTier >= standZ && farTierY >= BOARD_M && farTierY < standTop) offer('stand', farTier, dx * farTier, farTierY);
  const sideTier = (standX - (BOARD_M - eye) / slope) / (aside - dy / slope);
  const sideTierY = eye + dy * sideTier;
  if (aside > dy / slope && aside * sideTier >= standX && sideTierY >= BOARD_M && sideTierY < standTop)
    offer('stand', sideTier, sideTier, sideTierY);
  const edgeZ = standZ + ROOF_OVERHANG_M;
  const edgeX = standX + ROOF_OVERHANG_M;
  const fasciaY = eye + dy * edgeZ;
  if (fasciaY >= roof && fasciaY < roof + FASCIA_M && aside * edgeZ < edgeX)
    offer('fascia', edgeZ, dx * edgeZ, fasciaY - roof);
  const sideEdge = edgeX / Math.max(1e-6, aside);
  const sideFasciaY = eye + dy * sideEdge;
  if (sideFasciaY >= roof && sideFasciaY < roof + FASCIA_M && sideEdge < edgeZ)
    offer('fascia', sideEdge, sideEdge, sideFasciaY - roof);
  if (dy > 0) {
    const t = (roof - eye) / dy;
    if (t > edgeZ || aside * t > edgeX) offer('roof', t, aside * t > edgeX ? t : dx * t, roof);
  }
  return best;
}

type PartPainter = (
  brief: PainterBrief,
  plan: StadiumPlan,
  hit: Hit,
  direction: readonly [dx: number, dy: number],
  footprint: number,
  out: Float32Array,
  light: StadiumLight,
) => LinearRgb;

const PAINT: Readonly<Record<Part, PartPainter>> = {
  ground: ({ noise, placeKind }, plan, { along, distance }, [, dy], footprint, out, light) => {
    const paint = placeKind === 'ballpark' ? paintDiamond : paintPitch;
    paint(plan, noise, along, distance, footprint * (1 + Math.min(9, 0.35 / Math.max(0.02, -dy))), out);
    return light.ground;
  },
  board: (_brief, plan, { along, y }, _direction, _footprint, out, light) => {
    const panel = Math.floor(along / 6);
    const tone = plan.crowd[Math.floor(hashCell(panel, 3, plan.salt) * 3)]!;
    const edge = y > BOARD_M * 0.92 || y < BOARD_M * 0.06 ? 0.4 : 1;
    const letter = Math.abs(y / BOARD_M - 0.5) < 0.2 && hashCell(Math.floor(along / 0.45), panel, plan.salt) < 0.55;
    for (let c = 0; c < 3; c++) out[c] = (letter ? 1 - tone[c]! * 0.5 : tone[c]!) * edge * 0.85;
    return light.stand;
  },
  stand: (_brief, plan, { along, y }, _direction, footprint, out, light) => {
    paintCrowd(plan, along, y - BOARD_M, footprint, out);
    const under = clamp((plan.standTop - y) / 9);
    return mixRgb(light.shade, light.stand, 0.25 + 0.75 * under);
  },
  roof: (_brief, _plan, { along, distance }, _direction, footprint, out, light) => {
    const rib = Math.abs(along / 9 - Math.round(along / 9)) * 9;
    const k = rib < 0.5 + footprint ? 1.5 : 0.85 + 0.15 * Math.sin(distance * 0.8);
    out.set(scaleRgb(ROOF, k));
    return light.shade;
  },
  fascia: (_brief, _plan, { along, y }, _direction, _footprint, out, light) => {
    const seam = Math.abs(along / 4.5 - Math.round(along / 4.5)) < 0.03 ? 0.7 : 1;
    out.set(scaleRgb([0.62, 0.64, 0.67], seam * (y < 0.25 ? 0.6 : 1)));
    return light.stand;
  },
};

/** People in their rows; from far they melt together. */
function paintCrowd(plan: StadiumPlan, along: number, height: number, footprint: number, out: Float32Array): void {
  const seat = Math.floor(along / SEAT_M);
  const row = Math.floor(height / STEP_M);
  const block = ((seat % AISLE_SEATS) + AISLE_SEATS) % AISLE_SEATS;
  const isWalkway = row > 0 && row % 18 === 0;
  if (block === 0 || isWalkway) {
    out.set(CONCRETE);
    return;
  }
  const near = clamp(1 - footprint * 2.2);
  const up = height / STEP_M - row;
  const beside = Math.abs(along / SEAT_M - seat - 0.5);
  const shirt = plan.crowd[Math.floor(hashCell(seat, row, plan.salt) * plan.crowd.length)]!;
  const isFree = hashCell(seat, row, plan.salt + 7) > 0.93;
  const isHead = up > 0.62;
  const skin = 0.16 + 0.4 * hashCell(seat, row, plan.salt + 3);
  const isGap = isHead && beside > 0.3;
  const level = 0.72 + 0.56 * hashCell(seat, row, plan.salt + 5);
  for (let c = 0; c < 3; c++) {
    const person = isFree || isGap ? 0.06 : isHead ? skin * (c === 0 ? 1.15 : c === 1 ? 0.8 : 0.62) : shirt[c]! * level;
    const blurred = shirt[c]! * 0.62 * level + 0.07;
    out[c] = blurred + (person - blurred) * near;
  }
}

/** Rows of lamps along the edge of the roof. */
function addFloodlights(frame: Frame, plan: StadiumPlan, view: View): void {
  const { standX, standZ, roof, eye } = plan;
  const lamp = (x: number, z: number): void => {
    if (z < 4) return;
    const xPx = view.centreXPx + (x * view.focalPx) / z;
    const yPx = view.horizonYPx - ((roof + 0.8 - eye) * view.focalPx) / z;
    if (xPx < -40 || xPx > frame.widthPx + 40 || yPx < -40) return;
    const size = Math.max(0.8, view.focalPx / z);
    addGlow(frame, xPx, yPx, size * 0.55, [5, 5.1, 5.3]);
    addGlow(frame, xPx, yPx, size * 3, [0.32, 0.35, 0.4]);
  };
  const edgeX = standX + ROOF_OVERHANG_M;
  const edgeZ = standZ + ROOF_OVERHANG_M;
  for (let x = -edgeX; x <= edgeX; x += 9) lamp(x, edgeZ);
  for (let z = 12; z < edgeZ; z += 9) for (const side of [-1, 1]) lamp(side * edgeX, z);
}
