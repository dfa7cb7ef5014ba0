import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief, Stage } from '../painter.ts';

/** A bar of the frame, in shares of the picture's width (upright ones) or height (level ones). */
interface Bar {
  readonly isUpright: boolean;
  readonly middle: number;
  readonly half: number;
}

const WHITE: LinearRgb = [0.82, 0.8, 0.76];
const PAINTS: readonly LinearRgb[] = [WHITE, WHITE, [0.36, 0.23, 0.13], [0.09, 0.1, 0.11]];
const SEEN_AT = 1.5;
const DROPS = 150;

/** Puts a window's frame, and in the rain drops on its panes, before what is seen through it, down to the row `sillYPx`. */
export function paintWindowFrame(frame: Frame, brief: PainterBrief, stage: Stage, sillYPx: number): void {
  const random = brief.random.fork('window');
  frame.depth.fill(SEEN_AT);
  if (brief.weather === 'rain' || brief.weather === 'storm') wetPanes(frame, random, sillYPx);
  const paint = random.pick(PAINTS);
  const upright = random.pick([0.34, 0.5, 0.64]);
  const bars: readonly Bar[] = [
    { isUpright: true, middle: 0, half: 0.075 },
    { isUpright: true, middle: 1, half: 0.075 },
    { isUpright: true, middle: upright, half: 0.017 },
    { isUpright: false, middle: random.between(0.2, 0.3), half: 0.011 },
    { isUpright: false, middle: sillYPx / frame.heightPx, half: 0.03 },
  ];
  for (const bar of bars) paintBar(frame, bar, paint, stage, sillYPx);
}

/** Seen against the light: dim in the middle, bright where the light comes round its edges. */
function paintBar(frame: Frame, bar: Bar, paint: LinearRgb, stage: Stage, sillYPx: number): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const extent = bar.isUpright ? widthPx : heightPx;
  const first = Math.max(0, Math.floor((bar.middle - bar.half) * extent));
  const last = Math.min(extent, Math.ceil((bar.middle + bar.half) * extent));
  const inside = scaleRgb(mixRgb(stage.ambient, [0.5, 0.47, 0.43], stage.isNight ? 0.6 : 0.35), 0.62);
  const rows = Math.min(heightPx, Math.ceil(sillYPx + heightPx * 0.02));
  for (let across = first; across < last; across++) {
    const t = ((across + 0.5) / extent - bar.middle) / bar.half;
    const soft = smoothstep(1, 0.96, Math.abs(t));
    const round = 0.8 + 0.2 * Math.sqrt(clamp(1 - t * t)) + 0.5 * smoothstep(0.72, 0.98, Math.abs(t));
    const along = bar.isUpright ? rows : widthPx;
    for (let k = 0; k < along; k++) {
      const i = bar.isUpright ? k * widthPx + across : across * widthPx + k;
      for (let c = 0; c < 3; c++) {
        const lit = paint[c]! * (inside[c]! * round + stage.key[c]! * 0.05);
        colour[i * 3 + c] = colour[i * 3 + c]! * (1 - soft) + lit * soft;
      }
      depth[i] = SEEN_AT;
      labels[i] = STUFF_LABELS.window;
    }
  }
}

/** Each drop shows what is behind it upside down: bright below, dark above; some have left a track. */
function wetPanes(frame: Frame, random: Random, sillYPx: number): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.min(widthPx, heightPx);
  for (let k = 0; k < DROPS; k++) {
    const radius = unit * (0.0045 + 0.009 * random.next() ** 3);
    const x = random.next() * widthPx;
    const y = random.next() * sillYPx;
    if (random.chance(0.2)) shade(frame, x, y - radius * 9, radius * 0.5, radius * 9, 0.1);
    shade(frame, x, y, radius, radius * 1.2, 0.75);
  }
}

function shade(frame: Frame, x: number, y: number, radiusX: number, radiusY: number, strength: number): void {
  const { widthPx, heightPx, colour } = frame;
  for (let row = Math.max(0, Math.floor(y - radiusY)); row <= Math.min(heightPx - 1, y + radiusY); row++) {
    for (let column = Math.max(0, Math.floor(x - radiusX)); column <= Math.min(widthPx - 1, x + radiusX); column++) {
      const dy = (row + 0.5 - y) / radiusY;
      const inside = 1 - ((column + 0.5 - x) / radiusX) ** 2 - dy * dy;
      if (inside <= 0) continue;
      const factor = 1 + strength * smoothstep(0, 0.5, inside) * (dy > 0 ? 0.9 * dy : 0.55 * dy);
      const i = (row * widthPx + column) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] *= factor;
    }
  }
}
