import { clamp } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintLake } from './lake.ts';
import { paintSea } from './sea.ts';

/** Height of the eye over the deck, metres; the deck's width, and its length from the eye. */
const EYE = 1.6;
const WIDTH = [2.7, 3.4] as const;
const LENGTH = [11, 17] as const;
const THICKNESS = 0.16;
const PLANK = 0.17;
/** Distance from post to post, their height over the deck and their radius. */
const POST_STEP = 2.9;
const POST_HEIGHT = 0.62;
const POST_RADIUS = 0.1;
const MAIN_ROW = 0.87;
const WOOD = [0.3, 0.225, 0.165] as const;
/** How far the eye is off the middle of the deck where boats are to lie in the water beside it, metres. */
const ALONGSIDE = 2.3;

/** A wooden pier that leads out from the eye over a lake or the sea; past the eye on one side where boats need the water. */
export const paintPier: Painter = (frame, brief) => {
  const random = brief.random.fork('pier');
  const isLake = brief.alsoNamed?.includes('lake') ?? false;
  const isSea = brief.alsoNamed?.some((place) => place === 'sea' || place === 'beach') ?? false;
  const paintWater = isLake || (!isSea && random.chance(0.55)) ? paintLake : paintSea;
  const isAfloat = brief.hasSubjects && brief.foothold === 'none';
  const calm: PainterBrief = { ...brief, hasSubjects: isAfloat, pitch: Math.max(0.02, brief.pitch) };
  const stage = paintWater(frame, calm);
  const mainYPx = Math.max(MAIN_ROW * frame.heightPx, stage.horizonYPx + 0.24 * frame.heightPx);
  layDeck(frame, stage, mainYPx, {
    halfWidth: random.between(...WIDTH) / 2,
    end: random.between(...LENGTH),
    offset: isAfloat ? random.fork('side').pick([-1, 1]) * ALONGSIDE : 0,
    noise: brief.noise,
    isSnowy: brief.season === 'winter' || brief.weather === 'snow',
  });
  return {
    ...stage,
    surface: 'floor',
    reflectivity: brief.weather === 'rain' ? 0.25 : 0.05,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.97, mainYPx + frame.heightPx * 0.08),
      farYPx: stage.horizonYPx + (mainYPx - stage.horizonYPx) * 0.5,
      mainYPx,
    },
  };
};

interface Deck {
  readonly halfWidth: number;
  readonly end: number;
  /** How far the middle of the deck lies to the right of the eye, metres. */
  readonly offset: number;
  readonly noise: PainterBrief['noise'];
  readonly isSnowy: boolean;
}

function layDeck(frame: Frame, stage: Stage, mainYPx: number, deck: Deck): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { key, ambient, direction, horizonYPx } = stage;
  const { halfWidth, end, offset, noise } = deck;
  const focalPx = 0.95 * Math.hypot(widthPx, heightPx) * Math.SQRT1_2;
  const centre = widthPx / 2;
  const unit = (EYE * focalPx) / (mainYPx - horizonYPx);
  const top = [0, 1, 2].map((c) => key[c]! * Math.max(0.06, direction[1]) + ambient[c]! * 0.9);
  const side = [0, 1, 2].map((c) => ambient[c]! * 0.45);
  const put = (x: number, y: number, tone: number, light: readonly number[], z: number, cover: number): void => {
    const i = y * widthPx + x;
    for (let c = 0; c < 3; c++) {
      const wood = deck.isSnowy && light === top ? 0.62 : WOOD[c]!;
      colour[i * 3 + c] = colour[i * 3 + c]! + (wood * tone * light[c]! - colour[i * 3 + c]!) * cover;
    }
    if (cover < 0.5) return;
    labels[i] = STUFF_LABELS.floor;
    depth[i] = z / unit;
  };
  const firstRow = horizonYPx + (EYE * focalPx) / end;
  for (let y = Math.max(0, Math.floor(firstRow)); y < heightPx; y++) {
    const z = (EYE * focalPx) / Math.max(0.5, y + 0.5 - horizonYPx);
    const reach = (halfWidth * focalPx) / z;
    const lip = (THICKNESS * focalPx) / z;
    const cover = clamp(y + 1 - firstRow);
    const middle = centre + (offset * focalPx) / z;
    const shadow = reach + lip * 3.5;
    for (let x = Math.max(0, Math.floor(middle - shadow)); x < Math.min(widthPx, Math.ceil(middle + shadow)); x++) {
      const away = Math.abs(x + 0.5 - middle);
      if (away > reach) {
        const dark = 0.55 * clamp((shadow - away) / (shadow - reach));
        const i = (y * widthPx + x) * 3;
        for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! * (1 - dark);
        continue;
      }
      put(
        x,
        y,
        plankTone(((x + 0.5 - middle) * z) / focalPx, z, focalPx, halfWidth, noise),
        top,
        z,
        cover * clamp(reach - away + 0.5),
      );
    }
  }
  for (let z = Math.floor(end / POST_STEP) * POST_STEP + 0.4; z > 1.9; z -= POST_STEP) {
    for (const flank of [-1, 1]) drawPost(offset + flank * (halfWidth + POST_RADIUS * 0.6), z);
  }

  function drawPost(at: number, z: number): void {
    const middle = centre + (at * focalPx) / z;
    const radius = (POST_RADIUS * focalPx) / z;
    const y0 = horizonYPx + ((EYE - POST_HEIGHT) * focalPx) / z;
    const y1 = horizonYPx + ((EYE + 0.5) * focalPx) / z;
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(heightPx, Math.ceil(y1)); y++) {
      for (let x = Math.max(0, Math.floor(middle - radius)); x < Math.min(widthPx, Math.ceil(middle + radius)); x++) {
        const across = clamp((x + 0.5 - middle) / radius, -1, 1);
        const round = Math.sqrt(1 - across * across);
        const lit = Math.max(0, across * direction[0] - round * direction[2]);
        const light = [0, 1, 2].map((c) => side[c]! * 1.6 + key[c]! * lit * 0.8);
        const grain = 0.85 + 0.2 * noise.at(x * 0.4, y * 0.04 + z * 9);
        const isCap = y < y0 + radius * 0.35;
        put(x, y, grain * (isCap ? 1.25 : 1), light, z, clamp(middle + radius - x) * clamp(x + 1 - middle + radius));
      }
    }
  }
}

/** Planks lie across; their joints are seen as far as they are wider than a pixel. */
function plankTone(x: number, z: number, focalPx: number, halfWidth: number, noise: PainterBrief['noise']): number {
  const plank = Math.floor(z / PLANK);
  const plankPx = (PLANK * EYE * focalPx) / (z * z);
  const seen = clamp((plankPx - 1.5) / 4);
  const within = z / PLANK - plank;
  const gap = seen * (1 - clamp(Math.min(within, 1 - within) * plankPx * 0.7));
  const tone = 1 + seen * 0.32 * (hashCell(plank, 5) - 0.5);
  const grain = 1 + seen * 0.16 * noise.at(x * 1.6 + plank * 7, z * 26) + 0.1 * noise.at(x * 0.9, z * 0.5);
  const edge = Math.abs(x) > halfWidth - 0.09 ? 0.72 : 1;
  return tone * grain * edge * (1 - 0.72 * gap);
}
