import { noteLoop, notePixels } from '../../crew/kept-code.ts';
import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintTogether } from '../paint-together.ts';
import type { Sky } from '../sky/sky.ts';
import { createAirColours, type Haze } from '../terrain/haze.ts';
import type { View } from '../view.ts';
import type { Block } from './block.ts';
import { type FaceLight, shadeFacade } from './facade.ts';

/** Where blocks are seen from, and in which air. */
export interface BlockScene {
  readonly sky: Sky;
  readonly view: View;
  readonly haze: Haze;
  /** Height of the eye over the streets. */
  readonly eye: number;
  readonly depthUnit: number;
}

const FEWEST_PX = 0.35;
const ROOF: LinearRgb = [0.2, 0.19, 0.18];
const MAST: LinearRgb = [0.12, 0.12, 0.13];
const MAST_WIDTH = 0.12;

/** Draws blocks that are sorted from the farthest to the nearest. */
export function drawBlocks(frame: Frame, scene: BlockScene, blocks: readonly Block[]): void {
  paintTogether(frame, (own) => {
    const pen = createPen(own, scene);
    for (const stroke of Object.values(pen)) noteLoop(stroke);
    for (const [order, block] of blocks.entries()) pen.hide(block, order + 1);
    for (const [order, block] of blocks.entries()) {
      pen.begin(order + 1);
      pen.roof(block);
      pen.side(block);
      pen.front(block);
      if (block.crown > 0) pen.crown(block);
      if (block.mast > 0) pen.mast(block);
    }
  });
}

function createPen(frame: Frame, { sky, view, haze, eye, depthUnit }: BlockScene) {
  const { widthPx, heightPx, colour, depth, labels, own } = frame;
  const { focalPx, centreXPx, horizonYPx } = view;
  const air = createAirColours(sky, view, widthPx);
  const lights = faceLights(sky);
  const shaded = new Float32Array(3);
  const columnOf = (x: number, z: number): number => centreXPx + (x * focalPx) / z;
  const rowOf = (y: number, z: number): number => horizonYPx - ((y - eye) * focalPx) / z;

  /** Number of the last block whose front covers the whole pixel: what is drawn before it need not be worked out. */
  const lastOver = notePixels(new Uint16Array(widthPx * heightPx));
  let number = 0;

  function begin(blockNumber: number): void {
    number = blockNumber;
  }

  function hide({ left, right, bottom, top, z }: Block, blockNumber: number): void {
    const from = Math.max(0, Math.ceil(columnOf(left, z)));
    const to = Math.min(widthPx, Math.floor(columnOf(right, z)));
    if (to <= from) return;
    const end = Math.min(heightPx, Math.floor(rowOf(bottom, z)));
    for (let y = Math.max(0, Math.ceil(rowOf(top, z))); y < end; y++)
      lastOver.fill(blockNumber, y * widthPx + from, y * widthPx + to);
  }

  /** Puts `shaded` over a pixel with the air of the distance before it. */
  const put = (x: number, y: number, z: number, cover: number): void => {
    const i = y * widthPx + x;
    const clear = Math.exp(-z * haze.density);
    for (let c = 0; c < 3; c++) {
      const seen = air[x * 3 + c]! + (shaded[c]! - air[x * 3 + c]!) * clear;
      colour[i * 3 + c] = colour[i * 3 + c]! + (seen - colour[i * 3 + c]!) * cover;
    }
    if (cover < 0.5) return;
    labels[i] = STUFF_LABELS.building;
    depth[i] = z / depthUnit;
  };
  /** Share of pixel `at` that lies between two edges. */
  const covered = (at: number, from: number, to: number): number => clamp(Math.min(at + 1, to) - Math.max(at, from));

  function front({ left, right, bottom, top, z, look }: Block): void {
    const x0 = columnOf(left, z);
    const x1 = columnOf(right, z);
    const y0 = rowOf(top, z);
    const y1 = rowOf(bottom, z);
    if (x1 - x0 < FEWEST_PX) return;
    const unitPx = focalPx / z;
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(heightPx, Math.ceil(y1)); y++) {
      if (own[y] === 0) continue;
      const t = eye - ((y + 0.5 - horizonYPx) * z) / focalPx;
      const rows = covered(y, y0, y1);
      for (let x = Math.max(0, Math.floor(x0)); x < Math.min(widthPx, Math.ceil(x1)); x++) {
        if (lastOver[y * widthPx + x]! > number) continue;
        const s = ((x + 0.5 - centreXPx) * z) / focalPx - left;
        shadeFacade(look, lights.front, clamp(s, 0, right - left), Math.max(0, t), unitPx, right - left, shaded);
        put(x, y, z, rows * covered(x, x0, x1));
      }
    }
  }

  /** The face towards the middle of the picture, if the eye sees it. */
  function side({ left, right, bottom, top, z, depth: length, look }: Block): void {
    const isRight = right < 0;
    if (!isRight && left <= 0) return;
    const edge = isRight ? right : left;
    const near = columnOf(edge, z);
    const back = columnOf(edge, z + length);
    const x0 = Math.min(near, back);
    const x1 = Math.max(near, back);
    const light = isRight ? lights.right : lights.left;
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(widthPx, Math.ceil(x1)); x++) {
      const at = clamp(x + 0.5, x0 + 1e-3, x1 - 1e-3) - centreXPx;
      const far = clamp((edge * focalPx) / at, z, z + length);
      const y0 = rowOf(top, far);
      const y1 = rowOf(bottom, far);
      const columns = covered(x, x0, x1);
      for (let y = Math.max(0, Math.floor(y0)); y < Math.min(heightPx, Math.ceil(y1)); y++) {
        if (own[y] === 0 || lastOver[y * widthPx + x]! > number) continue;
        const t = eye - ((y + 0.5 - horizonYPx) * far) / focalPx;
        shadeFacade(look, light, far - z, Math.max(0, t), (focalPx / far) * 0.6, length, shaded);
        put(x, y, far, covered(y, y0, y1) * columns);
      }
    }
  }

  /** The top, seen from above. */
  function roof({ left, right, top, z, depth: length, look }: Block): void {
    if (top >= eye) return;
    const y0 = rowOf(top, z + length);
    const y1 = rowOf(top, z);
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(heightPx, Math.ceil(y1)); y++) {
      if (own[y] === 0) continue;
      const far = clamp(((eye - top) * focalPx) / Math.max(0.5, y + 0.5 - horizonYPx), z, z + length);
      const x0 = columnOf(left, far);
      const x1 = columnOf(right, far);
      const rows = covered(y, y0, y1);
      for (let x = Math.max(0, Math.floor(x0)); x < Math.min(widthPx, Math.ceil(x1)); x++) {
        for (let c = 0; c < 3; c++) shaded[c] = (ROOF[c]! * 0.6 + look.wall[c]! * 0.3) * lights.top[c]!;
        put(x, y, far, rows * covered(x, x0, x1));
      }
    }
  }

  /** A pyramid: its front and the side towards the middle are one triangle each. */
  function crown(block: Block): void {
    const { left, right, top, z, depth: length, crown: rise, look } = block;
    const far = z + length / 2;
    const peakX = columnOf((left + right) / 2, far);
    const peakY = rowOf(top + rise, far);
    const baseY = rowOf(top, z);
    const x0 = columnOf(left, z);
    const x1 = columnOf(right, z);
    for (let y = Math.max(0, Math.floor(peakY)); y < Math.min(heightPx, Math.ceil(baseY)); y++) {
      if (own[y] === 0) continue;
      const down = clamp((y + 0.5 - peakY) / Math.max(1e-3, baseY - peakY));
      const from = peakX + (x0 - peakX) * down;
      const to = peakX + (x1 - peakX) * down;
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(widthPx, Math.ceil(to)); x++) {
        const isEdge = look.edge !== undefined && (x - from < 1.2 || to - x < 2.2);
        for (let c = 0; c < 3; c++)
          shaded[c] = isEdge ? look.edge![c]! : (look.wall[c]! * 0.7 + ROOF[c]! * 0.3) * lights.front.wall[c]! * 1.1;
        put(x, y, far, covered(x, from, to));
      }
    }
  }

  function mast({ left, right, top, z, depth: length, crown: rise, mast: height }: Block): void {
    const far = z + length / 2;
    const middle = columnOf((left + right) / 2, far);
    const width = Math.max(0.7, (MAST_WIDTH * focalPx) / far);
    const y0 = rowOf(top + rise + height, far);
    const y1 = rowOf(top + rise, far);
    const from = middle - width / 2;
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(heightPx, Math.ceil(y1)); y++) {
      if (own[y] === 0) continue;
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(widthPx, Math.ceil(from + width)); x++) {
        for (let c = 0; c < 3; c++) shaded[c] = MAST[c]! * lights.front.wall[c]!;
        put(x, y, far, covered(x, from, from + width));
      }
    }
  }

  return { hide, begin, front, side, roof, crown, mast };
}

/** Colour of street lamps on the walls above them. */
const LAMPS: LinearRgb = [0.9, 0.52, 0.22];

function faceLights(sky: Sky) {
  const { key, ambient, direction, isNight } = sky.light;
  const mirrored = (azimuth: number, elevation: number): LinearRgb => {
    const sample = new Float32Array(3);
    sky.sample(azimuth, elevation, sample);
    return [sample[0]!, sample[1]!, sample[2]!];
  };
  const street: LinearRgb = isNight || sky.light.elevation < 0.08 ? LAMPS : [0, 0, 0];
  const face = (towards: number, azimuth: number): FaceLight => {
    const direct = Math.max(0, towards) * 0.85;
    const wall: LinearRgb = [
      key[0] * direct + ambient[0] * 0.8,
      key[1] * direct + ambient[1] * 0.8,
      key[2] * direct + ambient[2] * 0.8,
    ];
    return { wall, low: mirrored(azimuth, 0.05), high: mirrored(azimuth, 0.6), street };
  };
  const top: LinearRgb = [0, 1, 2].map(
    (c) => key[c]! * Math.max(0, direction[1]) + ambient[c]!,
  ) as unknown as LinearRgb;
  return {
    front: face(-direction[2] + 0.12, Math.PI),
    left: face(-direction[0], -Math.PI / 2),
    right: face(direction[0], Math.PI / 2),
    top,
  };
}
