import { ALONE, type Crew, type Harvest } from '../../crew/crew.ts';
import { notePixels, releasePixels } from '../../crew/kept-code.ts';
import type { Noise } from '../../maths/noise.ts';
import { blurInPlace } from '../../paint/blur.ts';
import { STUFF_LABELS } from '../../paint/frame.ts';
import { createRaster, type Raster } from '../raster/raster.ts';

/** How the picture runs at each pixel: along its edges. One value per pixel each. */
export interface Flow {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Unit vector along the edge; its sign means nothing. */
  readonly alongX: Float32Array;
  readonly alongY: Float32Array;
  /** 0 where all directions are alike, 1 at a straight edge. */
  readonly anisotropy: Float32Array;
  /** Root of the mean squared gradient, in picture values per pixel. */
  readonly strength: Float32Array;
}

/** Direction a painter would give a flat area, with how firmly: what the edges say overrides it. */
export interface FlowBias {
  readonly labels: Uint16Array;
  readonly noise: Noise;
}

/** Squared gradient the bias counts for; faint edges (about 1/100 per pixel) overcome it. */
const BIAS_ENERGY = 1.5e-4;

/**
 * Smoothed structure tensor (Brox et al. 2006) of a picture with any number of channels, Sobel gradients summed over the
 * channels, as the direction of least change. `bias` fills areas without edges.
 */
export function flowOf(picture: Raster, sigmaPx: number, bias?: FlowBias, crew = ALONE): Flow {
  const tensor = gradientTensor(picture, crew);
  if (bias) addBias(tensor, bias, crew);
  blurInPlace(tensor.values, tensor, sigmaPx, crew);
  const flow = flowOfTensor(tensor, crew);
  releasePixels(tensor.values);
  return flow;
}

/** Three channels: gx², gy², gx·gy. */
function gradientTensor(picture: Raster, crew: Crew): Raster {
  const { widthPx, heightPx, channels, values } = picture;
  const tensor = createRaster(widthPx, heightPx, 3);
  const rowLength = widthPx * channels;
  const gradeRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const middle = y * rowLength;
      const above = y > 0 ? middle - rowLength : middle;
      const below = y < heightPx - 1 ? middle + rowLength : middle;
      for (let x = 0; x < widthPx; x++) {
        const here = x * channels;
        const left = x > 0 ? here - channels : here;
        const right = x < widthPx - 1 ? here + channels : here;
        let xx = 0;
        let yy = 0;
        let xy = 0;
        for (let channel = 0; channel < channels; channel++) {
          const aboveLeft = values[above + left + channel]!;
          const aboveRight = values[above + right + channel]!;
          const belowLeft = values[below + left + channel]!;
          const belowRight = values[below + right + channel]!;
          const gx =
            (aboveRight + belowRight - aboveLeft - belowLeft) * 0.125 +
            (values[middle + right + channel]! - values[middle + left + channel]!) * 0.25;
          const gy =
            (belowLeft + belowRight - aboveLeft - aboveRight) * 0.125 +
            (values[below + here + channel]! - values[above + here + channel]!) * 0.25;
          xx += gx * gx;
          yy += gy * gy;
          xy += gx * gy;
        }
        const target = (y * widthPx + x) * 3;
        tensor.values[target] = xx;
        tensor.values[target + 1] = yy;
        tensor.values[target + 2] = xy;
      }
    }
  };
  crew.share(heightPx, gradeRows, { pixels: tensor.values, values: widthPx * 3 });
  return tensor;
}

/** Angle of the strokes a painter gives to each kind of scenery; the rest gets diagonal strokes. */
const BIAS_ANGLES = new Map<number, number>([
  [STUFF_LABELS.water, 0],
  [STUFF_LABELS.sky, 0.15],
  [STUFF_LABELS.table, 0.05],
  [STUFF_LABELS.road, 0],
  [STUFF_LABELS.floor, 0.05],
  [STUFF_LABELS.ground, -0.2],
  [STUFF_LABELS.sand, -0.1],
  [STUFF_LABELS.snow, -0.15],
  [STUFF_LABELS.vegetation, 1.35],
  [STUFF_LABELS.wall, -0.8],
  [STUFF_LABELS.backdrop, -0.7],
]);
const DEFAULT_BIAS_ANGLE = -0.6;

const BIAS_CELL_PX = 8;

function addBias(tensor: Raster, { labels, noise }: FlowBias, crew: Crew): void {
  const { widthPx, heightPx, values } = tensor;
  const scale = 4 / Math.max(widthPx, heightPx);
  const addToCells = (cellY: number): void => {
    for (let cellX = 0; cellX < widthPx; cellX += BIAS_CELL_PX) {
      const wander = noise.fractal(cellX * scale + 3.1, cellY * scale + 8.4, 2) * 1.6;
      // One angle lasts as long as the label does: sines would take half of the time.
      let label = -1;
      let gx = 0;
      let gy = 0;
      for (let y = cellY; y < Math.min(cellY + BIAS_CELL_PX, heightPx); y++) {
        for (let x = cellX; x < Math.min(cellX + BIAS_CELL_PX, widthPx); x++) {
          const i = y * widthPx + x;
          if (labels[i] !== label) {
            label = labels[i]!;
            const angle = (BIAS_ANGLES.get(label) ?? DEFAULT_BIAS_ANGLE) + wander;
            gx = -Math.sin(angle);
            gy = Math.cos(angle);
          }
          values[i * 3] = values[i * 3]! + BIAS_ENERGY * gx * gx;
          values[i * 3 + 1] = values[i * 3 + 1]! + BIAS_ENERGY * gy * gy;
          values[i * 3 + 2] = values[i * 3 + 2]! + BIAS_ENERGY * gx * gy;
        }
      }
    }
  };
  const addToRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) addToCells(row * BIAS_CELL_PX);
  };
  crew.share(Math.ceil(heightPx / BIAS_CELL_PX), addToRows, { pixels: values, values: widthPx * 3 * BIAS_CELL_PX });
}

function flowOfTensor(tensor: Raster, crew: Crew): Flow {
  const { widthPx, heightPx, values } = tensor;
  const count = widthPx * heightPx;
  const alongX = notePixels(new Float32Array(count));
  const alongY = notePixels(new Float32Array(count));
  const anisotropy = notePixels(new Float32Array(count));
  const strength = notePixels(new Float32Array(count));
  const turnRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const xx = values[i * 3]!;
      const yy = values[i * 3 + 1]!;
      const xy = values[i * 3 + 2]!;
      const sum = xx + yy;
      const root = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
      // Eigenvector of the smaller eigenvalue (sum - root) / 2, taken in the numerically better of its two forms.
      const difference = xx - yy;
      let x = difference > 0 ? -2 * xy : difference - root;
      let y = difference > 0 ? difference + root : 2 * xy;
      const length = Math.sqrt(x * x + y * y);
      if (length < 1e-12) {
        x = 1;
        y = 0;
      } else {
        x /= length;
        y /= length;
      }
      alongX[i] = x;
      alongY[i] = y;
      anisotropy[i] = sum > 1e-12 ? root / sum : 0;
      strength[i] = Math.sqrt(sum);
    }
  };
  const plane = (pixels: Float32Array): Harvest => ({ pixels, values: widthPx });
  crew.share(heightPx, turnRows, plane(alongX), plane(alongY), plane(anisotropy), plane(strength));
  return { widthPx, heightPx, alongX, alongY, anisotropy, strength };
}
