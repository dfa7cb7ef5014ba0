import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';

/** How a railing lies in the picture, and the light on it. */
export interface Railing {
  readonly topYPx: number;
  readonly footYPx: number;
  readonly metrePx: number;
  readonly light: {
    readonly front: LinearRgb;
    readonly top: LinearRgb;
    /** From the left below 0, from the right above. */
    readonly side: number;
  };
}

/** What a railing is made of. */
interface Make {
  readonly tone: LinearRgb;
  /** Shares of its height that the rail and the foot take. */
  readonly rail: number;
  readonly foot: number;
  /** From bar to bar, metres. */
  readonly stepM: number;
  /** Half of what a bar is wide at a height, 0 at its foot to 1 at its top, metres. */
  readonly halfM: (up: number) => number;
}

const bump = (up: number, at: number, width: number): number => Math.exp(-(((up - at) / width) ** 2));
/** Turned stone: a belly below, a slim neck above. */
const turned = (up: number): number =>
  0.028 + 0.05 * bump(up, 0.3, 0.2) + 0.02 * bump(up, 0.78, 0.06) + 0.028 * (up < 0.06 || up > 0.93 ? 1 : 0);

const MAKES: readonly Make[] = [
  { tone: linearOfHex('#e8dfcd'), rail: 0.11, foot: 0.1, stepM: 0.24, halfM: turned },
  { tone: linearOfHex('#f2efe8'), rail: 0.1, foot: 0.1, stepM: 0.22, halfM: turned },
  { tone: linearOfHex('#25282b'), rail: 0.05, foot: 0.04, stepM: 0.115, halfM: () => 0.0085 },
  { tone: linearOfHex('#7a5233'), rail: 0.08, foot: 0.07, stepM: 0.16, halfM: () => 0.03 },
];
const DEPTH = 1.25;

/** Rail, bars and foot from side to side of the picture; what is between the bars stays. */
export function paintRailing(frame: Frame, railing: Railing, random: Random): void {
  const { widthPx } = frame;
  const { topYPx, footYPx, metrePx, light } = railing;
  const { tone, rail, foot, stepM, halfM } = random.pick(MAKES);
  const heightPx = footYPx - topYPx;
  const [railPx, plinthPx] = [heightPx * rail, heightPx * foot];
  const put = (x: number, y: number, cover: number, light: LinearRgb, shade: number): void =>
    blend(frame, x, y, cover, tone, light, shade);
  const [barsFrom, barsTo] = [topYPx + railPx, footYPx - plinthPx];
  for (let y = Math.max(0, Math.floor(barsFrom)); y < barsTo; y++) {
    const halfPx = halfM(clamp((barsTo - y) / (barsTo - barsFrom))) * metrePx;
    const underRail = 0.45 + 0.55 * clamp((y - barsFrom) / (heightPx * 0.12));
    for (let x = 0; x < widthPx; x++) {
      const at = (x + 0.5 - widthPx / 2) / (stepM * metrePx);
      const across = ((at - Math.round(at)) * stepM * metrePx) / Math.max(0.5, halfPx);
      const cover = clamp((1 - Math.abs(across)) * Math.max(0.5, halfPx) + 0.5);
      if (cover <= 0) continue;
      const round = 0.62 + 0.38 * Math.sqrt(clamp(1 - across * across)) + 0.25 * across * Math.sign(light.side);
      put(x, y, cover, light.front, round * underRail);
    }
  }
  paintSlab(topYPx, railPx, 0.34);
  paintSlab(footYPx - plinthPx, plinthPx, 0.4);

  /** A beam whose upper side is seen for a share of its height. */
  function paintSlab(fromYPx: number, thickPx: number, seen: number): void {
    for (let y = Math.max(0, Math.floor(fromYPx)); y < fromYPx + thickPx; y++) {
      const down = (y + 0.5 - fromYPx) / thickPx;
      const isTop = down < seen;
      const shade = isTop ? 1.02 : 0.95 - 0.35 * ((down - seen) / (1 - seen)) ** 2;
      for (let x = 0; x < widthPx; x++) put(x, y, clamp(y + 1 - fromYPx), isTop ? light.top : light.front, shade);
    }
  }
}

/** Lays a tone in some light over a pixel. */
export function blend(
  { widthPx, heightPx, colour, depth, labels }: Frame,
  x: number,
  y: number,
  cover: number,
  tone: LinearRgb,
  light: LinearRgb,
  shade: number,
  label: number = STUFF_LABELS.building,
): void {
  if (x < 0 || y < 0 || x >= widthPx || y >= heightPx) return;
  const i = y * widthPx + x;
  for (let c = 0; c < 3; c++) {
    const lit = tone[c]! * light[c]! * shade;
    colour[i * 3 + c] = colour[i * 3 + c]! + (lit - colour[i * 3 + c]!) * cover;
  }
  if (cover < 0.5) return;
  labels[i] = label;
  depth[i] = DEPTH;
}
