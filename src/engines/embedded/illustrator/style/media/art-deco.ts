import { mix, smoothstep } from '../../maths/interpolate.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { type Oklab, oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { mixColours, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.2, chroma: 1.2, darkest: 0.02 },
  calm: (copy, input) => simplified(copy, input, 16),
  sceneryColours: 7,
  subjectColours: 10,
  smallestPx: 600,
};
/** From shadow to light: lacquer black, petrol, jade, bronze, gold, ivory. */
const RAMP = ['#0a1018', '#0f2a36', '#1c5357', '#7c6230', '#c9993f', '#efdca8', '#fbf4df'].map(oklabOfHex);
/** How far scenery and subjects go to the ramp. */
const SCENERY_SHARE = 0.82;
const SUBJECT_SHARE = 0.45;
const GOLD_LIGHT = rgbOfOklab(oklabOfHex('#f6df9a'));
const GOLD_DARK = rgbOfOklab(oklabOfHex('#9a7430'));
const LACQUER = rgbOfOklab(oklabOfHex('#0b121b'));
const LINE_CONTRAST = 0.1;
/** In units: half width of the gold lines, distance of the bands of light on them, margin, step of the corners. */
const PEN = 1.3;
const BAND = 600;
const MARGIN = 30;
const STEP = 20;
/** Rays of the sunburst over a full turn, and their strength. */
const RAYS = 44;
const RAY_SHADE = 0.14;

/** Art deco: lacquer, petrol and gold, gold contours, a sunburst behind the scene, a frame with stepped corners. */
export function artDeco(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.12, high: 0.97, chroma: 1.1 });
  const ramp = spread.map(([lightness]) => rampColour(lightness));
  const subjects = mixColours(spread, ramp, SUBJECT_SHARE);
  const colours = mixColours(spread, ramp, SCENERY_SHARE).map((colour, i) =>
    i < map.sceneryColours ? colour : subjects[i]!,
  );
  const borders = borderTable(colours, map.kinds, LINE_CONTRAST);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 1.2, followPx: 9 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.5), widthPx, heightPx);
  const sheen = noiseRows(noise, widthPx, heightPx, { featurePx: 180 * unit, octaves: 3 });
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const penPx = PEN * unit;
  const bandsPerPx = 1 / (BAND * unit);
  const sunX = widthPx / 2;
  const sunY = heightPx * 0.62;
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const drawn = lines.row(y);
    const rims = rim.row(y);
    const sheens = sheen.row(y);
    const grain = paper.row(y);
    const raysHere = RAY_SHADE * smoothstep(0.72, 0.3, y / heightPx);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const toFrame = steppedInside(x, y, widthPx, heightPx, unit);
      const scenery = region.own[x]! < map.sceneryColours;
      const ray = scenery && raysHere > 0 ? raysHere * rayAt(x - sunX, y - sunY, unit) : 0;
      const inside = toFrame > 0 ? 1 : 0;
      const drawing = inside * smoothstep(0.13, 0.24, drawn[x]!);
      // Gold on the light face of a subject would blot out its features: those are drawn in lacquer.
      const dark = scenery ? 0 : drawing;
      const line = Math.max(
        scenery ? drawing : 0,
        inside * smoothstep(0.5, 0.78, rims[x]!),
        inside * borderInk(borders, region, x, scenery ? penPx : penPx * 0.7),
        frameLine(toFrame),
      );
      // Gold leaf: bands of light run diagonally over it.
      const wave = (x * 0.6 + y) * bandsPerPx + sheens[x]! * 0.5;
      const band = line > 0 ? Math.abs(2 * (wave - Math.floor(wave)) - 1) : 0;
      const light = 1 + ray + grain[x]! * 0.025;
      for (let channel = 0; channel < 3; channel++) {
        const fill = toFrame < 0 ? LACQUER[channel]! : fills[x * 3 + channel]! * light;
        const base = mix(fill, LACQUER[channel]!, dark);
        const gold = mix(GOLD_DARK[channel]!, GOLD_LIGHT[channel]!, band);
        rgb[i + channel] = toByte(mix(base, gold, line));
      }
    }
  });
}

function rampColour(lightness: number): Oklab {
  const position = Math.min(0.9999, Math.max(0, (lightness - 0.1) / 0.88)) * (RAMP.length - 1);
  const k = Math.floor(position);
  return mixColours([RAMP[k]!], [RAMP[k + 1]!], position - k)[0]!;
}

/** -1 to 1 by turns round the sun, edges smoothed over a pixel. */
function rayAt(dx: number, dy: number, unit: number): number {
  const radius = Math.sqrt(dx * dx + dy * dy);
  const turn = (Math.atan2(dy, dx) / (2 * Math.PI)) * RAYS;
  const place = turn - Math.floor(turn);
  const toEdgePx = (0.25 - Math.abs(Math.abs(place - 0.5) - 0.25)) * ((2 * Math.PI * radius) / RAYS);
  const sign = place < 0.5 ? 1 : -1;
  return sign * Math.min(1, toEdgePx) * smoothstep(0, 60 * unit, radius);
}

/** Distance in units into the frame's window, whose corners are cut in two steps; negative outside. */
function steppedInside(x: number, y: number, widthPx: number, heightPx: number, unit: number): number {
  const dx = Math.min(x, widthPx - 1 - x) / unit - MARGIN;
  const dy = Math.min(y, heightPx - 1 - y) / unit - MARGIN;
  return Math.max(Math.min(dx, dy - 2 * STEP), Math.min(dx - STEP, dy - STEP), Math.min(dx - 2 * STEP, dy));
}

/** A strong line at the window's edge and a thin one outside it. */
function frameLine(toFrame: number): number {
  const strong = smoothstep(2.6, 1.9, Math.abs(toFrame));
  const thin = smoothstep(1.3, 0.7, Math.abs(toFrame + 9));
  return Math.max(strong, thin);
}
