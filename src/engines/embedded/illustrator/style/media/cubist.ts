import { mix, smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { hashCell } from '../../maths/random.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, type FlatPicture, flatPicture } from '../regions/flat-picture.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.2, chroma: 1.1, darkest: 0.04 },
  calm: (copy, input) => simplified(copy, input, 14),
  sceneryColours: 7,
  subjectColours: 14,
  smallestPx: 400,
};
/** Straight and round cuts through the picture. */
const LINES = 8;
const ARCS = 2;
/** Greatest shift of what a facet shows, as a share of the side, and greatest turn in radians. */
const SHIFT = 0.022;
const TURN = 0.1;
/** Width of the shading along a cut in units, and how strong it is. */
const SHADE_WIDTH = 90;
const SHADE = 0.26;
const PEN = 1.3;
/** Ochre, umber, slate, olive, cream and rose, as the painters of 1910 to 1914 had them. */
const PIGMENTS = ['#c9974a', '#7d5a3c', '#5f7a8c', '#7d8256', '#e3d3ad', '#b97a5e', '#8c94a0', '#d9b36c']
  .map(oklabOfHex)
  .map(rgbOfOklab);
const PIGMENT_SHARE = 0.42;

/** One cut: a line `ax + by + c`, or a circle of that centre when it has a radius. All in shares of the picture's side. */
interface Cut {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly radius: number;
}

/** Cubism: the picture broken by straight and round cuts into facets, each seen from a little elsewhere, shaded along its cuts, in earth colours. */
export function cubist(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, noise } = input;
  const { copy, map } = flatPicture(input, OPTIONS);
  const calm = paintedRaster(map, copy.picture);
  const lines = contours(copy, { sigmaPx: 1.2, followPx: 9 });
  const rim = subjectRim(copy, 1.6);
  const cuts = cutsOf(input.random.fork('cubist'));
  const unit = unitOf(widthPx, heightPx);
  const side = Math.max(widthPx, heightPx);
  const canvas = paperRows(noise, 'laid', widthPx, Math.sqrt(unit), input.crew);
  const scaleX = copy.picture.widthPx / widthPx;
  const scaleY = copy.picture.heightPx / heightPx;
  const seen = new Float32Array(3);
  const ink = new Float32Array(1);
  return paintEachRow(input, (y) => {
    const weave = canvas.row(y);
    const v = (y - heightPx / 2) / side;
    for (let x = 0; x < widthPx; x++) {
      const u = (x - widthPx / 2) / side;
      let facet = 0;
      let nearest = Number.POSITIVE_INFINITY;
      let shade = 1;
      for (let k = 0; k < cuts.length; k++) {
        const distance = distanceTo(cuts[k]!, u, v);
        const isBeyond = distance > 0;
        facet = (facet << 1) | (isBeyond ? 1 : 0);
        const off = (Math.abs(distance) * side) / unit;
        if (off < nearest) nearest = off;
        // A facet is dark along one side of a cut and light along the other.
        if (off < SHADE_WIDTH) {
          const fall = 1 - off / SHADE_WIDTH;
          shade += (isBeyond === hashCell(k, 3) > 0.5 ? -SHADE : SHADE * 0.45) * fall * fall;
        }
      }
      const turn = (hashCell(facet, 11) - 0.5) * 2 * TURN;
      const atU = u * (1 - Math.abs(turn) * 0.3) - v * turn + (hashCell(facet, 12) - 0.5) * 2 * SHIFT;
      const atV = v * (1 - Math.abs(turn) * 0.3) + u * turn + (hashCell(facet, 13) - 0.5) * 2 * SHIFT;
      const fromX = (atU * side + widthPx / 2) * scaleX;
      const fromY = (atV * side + heightPx / 2) * scaleY;
      sample(calm, fromX, fromY, seen);
      sample(lines, fromX, fromY, ink);
      const inner = smoothstep(0.12, 0.26, ink[0]!) * 0.8;
      sample(rim, fromX, fromY, ink);
      const drawn = Math.max(inner, smoothstep(0.35, 0.75, ink[0]!) * 0.9);
      const cut = smoothstep(PEN + 0.5, PEN - 0.5, nearest) * 0.72;
      const pigment = PIGMENTS[Math.floor(hashCell(facet, 17) * PIGMENTS.length)]!;
      const luma = 0.2126 * seen[0]! + 0.7152 * seen[1]! + 0.0722 * seen[2]!;
      const light = Math.max(0.3, shade) * (1 + weave[x]! * 0.05) * (1 - Math.max(drawn, cut));
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const earth = pigment[channel]! * (0.35 + luma * 1.05);
        rgb[i + channel] = toByte(mix(seen[channel]!, earth, PIGMENT_SHARE) * light + 0.035);
      }
    }
  });
}

/** Cuts that pass near the middle, where the subject is. */
function cutsOf(random: Random): Cut[] {
  const straight = Array.from({ length: LINES }, (_, k) => {
    const angle = ((k + random.between(0.1, 0.9)) / LINES) * Math.PI;
    return { a: Math.cos(angle), b: Math.sin(angle), c: random.between(-0.34, 0.34), radius: 0 };
  });
  const round = Array.from({ length: ARCS }, () => ({
    a: random.between(-0.4, 0.4),
    b: random.between(-0.4, 0.4),
    c: 0,
    radius: random.between(0.16, 0.36),
  }));
  return [...straight, ...round];
}

function distanceTo({ a, b, c, radius }: Cut, u: number, v: number): number {
  return radius > 0 ? Math.sqrt((u - a) ** 2 + (v - b) ** 2) - radius : a * u + b * v + c;
}

/** The flat areas at the size of the working copy, in a wide range of tones. */
function paintedRaster({ colours, index }: FlatPicture['map'], like: Raster): Raster {
  const inks = spreadColours(colours, { low: 0.18, high: 0.95, chroma: 1.15 }).map(rgbOfOklab);
  const result = createRaster(like.widthPx, like.heightPx, 3);
  for (let i = 0; i < index.length; i++) {
    const ink = inks[index[i]!]!;
    for (let channel = 0; channel < 3; channel++) result.values[i * 3 + channel] = ink[channel]!;
  }
  return result;
}

/** The raster at a place between its pixels; beyond its edges what is at them. */
function sample({ widthPx, heightPx, channels, values }: Raster, x: number, y: number, target: Float32Array): void {
  const atX = Math.min(widthPx - 1.001, Math.max(0, x));
  const atY = Math.min(heightPx - 1.001, Math.max(0, y));
  const left = Math.floor(atX);
  const top = Math.floor(atY);
  const [tx, ty] = [atX - left, atY - top];
  const i = (top * widthPx + left) * channels;
  const j = i + widthPx * channels;
  for (let channel = 0; channel < channels; channel++) {
    const upper = values[i + channel]! * (1 - tx) + values[i + channels + channel]! * tx;
    const lower = values[j + channel]! * (1 - tx) + values[j + channels + channel]! * tx;
    target[channel] = upper * (1 - ty) + lower * ty;
  }
}
