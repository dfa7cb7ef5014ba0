import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { SettingId } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether, paintOwnRows } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { type LayeredColours, layeredColours, layeredLight } from './layered-colours.ts';
import { LAYERED_PLACES, type LayeredPlace, type LayerSpec } from './layered-places.ts';
import { createLayeredSky, type LayeredSky } from './layered-sky.ts';
import { type RidgeLine, ridgeLine } from './ridge-lines.ts';

/** Still water and waves carry boats, and no feet: with other things in them these places are painted as usual. */
const AFLOAT = /boat|ship|yacht|canoe|kayak|gondola|raft|ferry|whale|dolphin|swan|duck/;
const WATERY: ReadonlySet<SettingId> = new Set<SettingId>(['lake', 'sea']);
const TROUBLED: ReadonlySet<string> = new Set(['storm', 'rain']);

/** True where a flat illustration of the place is drawn in layers. */
export function isLayered(brief: PainterBrief): boolean {
  const { setting, placeKind, isAerial, weather, hasSubjects, pitch, built } = brief;
  if (LAYERED_PLACES[setting] === undefined || placeKind !== undefined || built) return false;
  if (isAerial || pitch > 0.25 || TROUBLED.has(weather) || brief.planted || brief.isRoadside) return false;
  if (hasSubjects && isAfloat(brief) !== WATERY.has(setting)) return false;
  return brief.palette.length === 0 || setting === 'sea';
}

function isAfloat({ things }: PainterBrief): boolean {
  return things !== undefined && things.size > 0 && [...things].every((thing) => AFLOAT.test(thing));
}

interface Layer extends LayerSpec {
  readonly line: RidgeLine;
  readonly upper: LinearRgb;
  readonly lower: LinearRgb;
  readonly shade: LinearRgb;
  readonly depth: number;
  readonly label: number;
}

/** A landscape of few smooth layers, each paler the farther it is, as flat illustrations have them. */
export const paintLayered: Painter = paintingTogether((frame, brief) => {
  const place = LAYERED_PLACES[brief.setting]!;
  const random = brief.random.fork('layered');
  const colours = layeredColours(brief);
  const { widthPx, heightPx } = frame;
  const sky = createLayeredSky(brief, colours, random.fork('sky'), [widthPx, heightPx]);
  const floats = brief.hasSubjects && WATERY.has(brief.setting);
  const specs = floats ? place.layers.filter(({ base }) => base < 0.7) : place.layers;
  const layers = specs.map((spec, index) =>
    layerOf(
      !floats && index === specs.length - 1 ? forSubjects(spec, brief) : spec,
      place,
      colours,
      brief,
      random,
      frame,
    ),
  );
  const shorePx = (place.shore ?? 2) * heightPx;
  const behind = layers.filter(({ base }) => base * heightPx <= shorePx + heightPx * 0.02);
  const before = layers.filter((layer) => !behind.includes(layer));
  const out = new Float32Array(3);
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const isWater = y >= shorePx;
      if (isWater) {
        mirror(out, { x, y, shorePx, heightPx, widthPx, sky, behind, colours, brief });
        frame.depth[pixel] = 1 + 8 * (1 - (y - shorePx) / (heightPx - shorePx));
        frame.labels[pixel] = STUFF_LABELS.water;
      } else {
        sky.colourAt(x, y, out);
        frame.depth[pixel] = 1e6;
        frame.labels[pixel] = STUFF_LABELS.sky;
        lay(behind, x, y, heightPx, out, colours, frame, pixel);
      }
      lay(before, x, y, heightPx, out, colours, frame, pixel);
      frame.colour.set(out, pixel * 3);
    }
  });
  return stageOf(frame, brief, colours, sky);
});

/** Who stands before the land stands on level ground with nothing before the feet. */
function forSubjects(spec: LayerSpec, { hasSubjects }: PainterBrief): LayerSpec {
  if (!hasSubjects) return spec;
  const { grows: _grows, ...bare } = spec;
  return { ...bare, base: 0.8, rise: Math.min(spec.rise, 0.05) };
}

function layerOf(
  spec: LayerSpec,
  { stuff }: LayeredPlace,
  colours: LayeredColours,
  { noise, weather }: PainterBrief,
  random: ReturnType<PainterBrief['random']['fork']>,
  { widthPx, heightPx }: Frame,
): Layer {
  const misty = weather === 'fog' ? 0.45 : 0;
  const plain = mixRgb(colours.land(spec.nearness), colours.skyLow, misty * (1 - spec.nearness * 0.6));
  const upper = spec.isWave ? mixRgb(plain, colours.water, 0.3) : plain;
  const label = spec.nearness < 0.5 ? 'rock' : stuff;
  return {
    ...spec,
    line: ridgeLine(spec, noise, random.fork(`ridge ${spec.base} ${spec.nearness}`), [widthPx, heightPx]),
    upper,
    // Mist gathers at the feet of what is far.
    lower: mixRgb(upper, colours.skyLow, (0.55 + misty) * (1 - spec.nearness) ** 0.7),
    shade: mixRgb(scaleRgb(upper, 0.72), colours.skyTop, 0.12),
    depth: 1.6 + (1 - spec.nearness) * 30,
    label: STUFF_LABELS[label],
  };
}

/** Lays the layers over `out`, the farthest first. */
function lay(
  layers: readonly Layer[],
  x: number,
  y: number,
  heightPx: number,
  out: Float32Array,
  colours: LayeredColours,
  frame?: Frame,
  pixel = 0,
): void {
  for (const layer of layers) {
    const { land, top } = layer.line;
    const cover = clamp(y - top[x]! + 0.5);
    if (cover === 0) continue;
    const below = (y - land[x]!) / heightPx;
    const fade = smoothstep(0, 0.2, below);
    let shade = 0;
    let cap = 0;
    if (layer.isShaded) {
      const slant = clamp(Math.round(x - Math.max(0, below) * heightPx * 0.55), 1, land.length - 2);
      shade = land[slant + 1]! > land[slant - 1]! ? 1 - smoothstep(0.05, 0.24, below) : 0;
    }
    if (layer.isCapped && below >= 0) {
      const high = layer.base - layer.rise * 0.52 - land[x]! / heightPx;
      const jag = 0.016 * Math.abs((((x / heightPx) * 26) % 2) - 1);
      cap = clamp((high * 0.62 + jag - below) * heightPx) * (high > 0 ? 1 : 0);
    }
    for (let c = 0; c < 3; c++) {
      const plain = layer.upper[c]! + (layer.lower[c]! - layer.upper[c]!) * fade;
      const shaded = plain + (layer.shade[c]! - plain) * shade * 0.62;
      const snowy = shaded + (colours.snow[c]! * (1 - shade * 0.22) - shaded) * cap;
      out[c] = out[c]! + (snowy - out[c]!) * cover;
    }
    if (frame && cover > 0.5) {
      frame.depth[pixel] = layer.depth;
      frame.labels[pixel] = layer.label;
    }
  }
}

interface Mirrored {
  readonly x: number;
  readonly y: number;
  readonly shorePx: number;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly sky: LayeredSky;
  readonly behind: readonly Layer[];
  readonly colours: LayeredColours;
  readonly brief: PainterBrief;
}

/** What is above the shore, upside down in bands that shift against each other, and more of the water the nearer. */
function mirror(out: Float32Array, { x, y, shorePx, heightPx, widthPx, sky, behind, colours, brief }: Mirrored): void {
  const near = (y - shorePx) / heightPx;
  const band = Math.floor(Math.sqrt(near) * 46);
  const ripple = brief.noise.at(band * 7.31, (x / heightPx) * 5) * near * 0.16;
  const column = Math.round(clamp(x + ripple * heightPx, 0, widthPx - 1));
  const row = Math.max(0, shorePx - (y - shorePx) * 1.05);
  sky.colourAt(column, row, out);
  lay(behind, column, Math.floor(row), heightPx, out, colours);
  const share = clamp(0.3 + near * 0.9);
  for (let c = 0; c < 3; c++) out[c] = out[c]! + (colours.water[c]! - out[c]!) * share;
}

function stageOf({ widthPx, heightPx }: Frame, brief: PainterBrief, colours: LayeredColours, sky: LayeredSky): Stage {
  const floats = brief.hasSubjects && WATERY.has(brief.setting);
  return {
    ...layeredLight(brief.time, sky.sunX < widthPx / 2 ? -1 : 1),
    horizonYPx: heightPx * 0.6,
    standing: {
      nearYPx: heightPx * 0.96,
      farYPx: heightPx * (floats ? 0.7 : 0.82),
      mainYPx: heightPx * (floats ? 0.82 : 0.88),
    },
    surface: floats ? 'water' : brief.setting === 'snow' || brief.season === 'winter' ? 'snow' : 'ground',
    reflectivity: 0,
    isLayered: true,
    haze: colours.skyLow,
    focus: { depth: 1, blur: 0 },
  };
}
