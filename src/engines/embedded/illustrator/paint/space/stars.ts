import type { LinearRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { addGlow } from '../brush.ts';
import type { Frame } from '../frame.ts';

/** Colours of stars from cool to hot. */
const TINTS: readonly LinearRgb[] = [
  [1, 0.72, 0.45],
  [1, 0.88, 0.7],
  [1, 0.97, 0.92],
  [0.86, 0.92, 1],
  [0.66, 0.8, 1.15],
];

/** Scatters stars: very many faint ones, few bright ones with fine diffraction spikes. `density` 1 is usual. */
export function addStarField(frame: Frame, random: Random, density: number): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.sqrt(widthPx * heightPx);
  const count = Math.round(1700 * density);
  const point = Math.max(0.55, unit / 1500);
  for (let i = 0; i < count; i++) {
    const x = random.next() * widthPx;
    const y = random.next() * heightPx;
    const brightness = 0.07 + 0.5 * random.next() ** 6 + 1.6 * random.next() ** 60;
    const tint = random.pick(TINTS);
    const light: LinearRgb = [tint[0] * brightness, tint[1] * brightness, tint[2] * brightness];
    addGlow(frame, x, y, point * (0.75 + 0.35 * brightness), light);
    if (brightness < 0.9) continue;
    addGlow(frame, x, y, point * 5 * brightness, [light[0] * 0.09, light[1] * 0.09, light[2] * 0.09]);
    addSpikes(frame, x, y, unit * 0.009 * brightness, point * 0.5, light);
  }
}

function addSpikes(frame: Frame, xPx: number, yPx: number, reachPx: number, widthPx: number, light: LinearRgb): void {
  const { colour } = frame;
  const reach = Math.ceil(reachPx * 3);
  for (let along = -reach; along <= reach; along++) {
    const fall = 0.3 * Math.exp(-Math.abs(along) / reachPx);
    for (let across = -2; across <= 2; across++) {
      const k = fall * Math.exp(-0.5 * (across / widthPx) ** 2);
      add(frame, colour, Math.floor(xPx) + along, Math.floor(yPx) + across, light, k);
      add(frame, colour, Math.floor(xPx) + across, Math.floor(yPx) + along, light, k);
    }
  }
}

function add(frame: Frame, colour: Float32Array, x: number, y: number, light: LinearRgb, k: number): void {
  if (x < 0 || y < 0 || x >= frame.widthPx || y >= frame.heightPx) return;
  const o = (y * frame.widthPx + x) * 3;
  colour[o] = colour[o]! + light[0] * k;
  colour[o + 1] = colour[o + 1]! + light[1] * k;
  colour[o + 2] = colour[o + 2]! + light[2] * k;
}
