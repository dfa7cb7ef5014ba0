import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether, paintOwnRows } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import { type BackdropColours, chooseStudioColours } from './backdrop-colours.ts';
import { blindGobo, type Gobo, leafGobo, windowGobo } from './gobo.ts';
import { paintPlainGround } from './plain-ground.ts';
import { castGobo, paintSetPieces, type SetPiece } from './set-pieces.ts';
import { chooseStudioLight, type StudioLight } from './studio-light.ts';

/** What stands on or falls upon the backdrop. */
interface StudioDesign {
  readonly pieces?: (brief: PainterBrief) => readonly SetPiece[];
  readonly gobo?: (brief: PainterBrief) => Gobo;
}

const DESIGNS: readonly StudioDesign[] = [
  {},
  { pieces: (brief) => [discPiece(brief)] },
  { pieces: archPieces },
  { pieces: (brief) => [discPiece(brief)] },
  { gobo: (brief) => windowGobo(brief.random) },
  { gobo: (brief) => blindGobo(brief.random) },
  { gobo: (brief) => leafGobo(brief.random, brief.noise) },
];

/** A seamless paper backdrop under studio light, sometimes with paper shapes or the shadow of a window on it. */
export const paintStudio: Painter = paintingTogether((frame, brief) => {
  const { widthPx, heightPx } = frame;
  const { ground } = brief;
  const colours = chooseStudioColours(brief);
  const light = chooseStudioLight(brief, 'studio');
  const design = brief.random.pick(light.gels === undefined ? DESIGNS : DESIGNS.slice(0, 4));
  const bendYPx = heightPx * (0.66 + 0.05 * brief.random.bell() - 0.12 * brief.pitch);
  if (ground === undefined) paintSweep(frame, colours, light, bendYPx, brief);
  else paintPlainGround(frame, ground);
  if (ground === undefined && design.gobo !== undefined) castGobo(frame, design.gobo(brief), bendYPx, light);
  if (ground === undefined && design.pieces !== undefined)
    paintSetPieces(frame, design.pieces(brief), colours, light, bendYPx);
  fillSweepDepth(frame, bendYPx);
  return studioStage(colours, light, widthPx, heightPx, bendYPx);
});

function paintSweep(
  frame: Frame,
  colours: BackdropColours,
  light: StudioLight,
  bendYPx: number,
  brief: PainterBrief,
): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.min(widthPx, heightPx);
  const { random } = brief;
  const spotX = widthPx * 0.5 + light.side * unit * random.between(0.05, 0.22);
  const spotY = bendYPx - unit * random.between(0.16, 0.34);
  const gradientAngle = random.between(0, Math.PI * 2);
  const gradientX = Math.cos(gradientAngle) / unit;
  const gradientY = Math.sin(gradientAngle) / unit;
  const { paper, second } = colours;
  const gels = light.gels;
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const dx = (x - spotX) / unit;
    const dy = (y - spotY) / unit;
    const spot = Math.exp(-(dx * dx * 1.9 + dy * dy * 2.6) * light.tightness);
    const floor = smoothstep(-0.1, 0.16, (y - bendYPx) / unit);
    const crease = Math.exp(-(((y - bendYPx) / unit - 0.02) ** 2) * 90);
    const fx = (x - widthPx * 0.5) / unit;
    const pool = floor * Math.exp(-(fx * fx * 1.6 + ((y - heightPx * 0.86) / unit) ** 2 * 7));
    const k = (light.base + light.spot * spot) * (1 - 0.07 * crease) * (1 - 0.1 * floor) + light.spot * 0.34 * pool;
    const blend = clamp(0.42 + 0.62 * ((x - widthPx / 2) * gradientX + (y - heightPx / 2) * gradientY));
    const t = blend * blend * (3 - 2 * blend);
    for (let c = 0; c < 3; c++) out[c] = mix(paper[c]!, second[c]!, t) * light.wash[c]! * k;
    if (gels !== undefined) addGels(out, paper, gels, fx, (y - bendYPx) / unit);
  });
}

/** Two coloured lights that wash the wall from both sides and mix in the middle. */
function addGels(
  out: Float32Array,
  paper: LinearRgb,
  gels: readonly [LinearRgb, LinearRgb],
  x: number,
  y: number,
): void {
  const left = 0.6 * Math.exp(-((x + 0.65) ** 2 * 2.6 + (y + 0.3) ** 2 * 0.9));
  const right = 0.6 * Math.exp(-((x - 0.65) ** 2 * 2.6 + (y + 0.3) ** 2 * 0.9));
  for (let c = 0; c < 3; c++)
    out[c] = out[c]! + (0.12 + 0.7 * paper[c]! * paper[c]!) * (gels[0][c]! * left + gels[1][c]! * right);
}

function fillSweepDepth(frame: Frame, bendYPx: number): void {
  const { widthPx, heightPx, depth, labels } = frame;
  const horizon = bendYPx - heightPx * 0.2;
  const standing = heightPx * 0.84 - horizon;
  paintOwnRows(frame, 0, heightPx, (y) => {
    const z = Math.min(2.2, standing / Math.max(1, y - horizon));
    const label = y > bendYPx ? STUFF_LABELS.floor : STUFF_LABELS.backdrop;
    depth.fill(z, y * widthPx, (y + 1) * widthPx);
    labels.fill(label, y * widthPx, (y + 1) * widthPx);
  });
}

function discPiece(brief: PainterBrief): SetPiece {
  const { random } = brief;
  return {
    shape: 'disc',
    x: random.between(-0.16, 0.16),
    base: random.between(0.02, 0.1),
    width: random.between(0.62, 0.8),
    height: 0,
    tone: random.next(),
  };
}

function archPieces(brief: PainterBrief): readonly SetPiece[] {
  const { random } = brief;
  const side = random.chance(0.5) ? -1 : 1;
  const back: SetPiece = {
    shape: 'arch',
    x: side * random.between(0, 0.12),
    base: 0.02,
    width: 0.62,
    height: 0.66,
    tone: 0.15,
  };
  const small: SetPiece = {
    shape: 'arch',
    x: -side * random.between(0.3, 0.42),
    base: 0.05,
    width: 0.34,
    height: 0.42,
    tone: 0.9,
  };
  return random.chance(0.65) ? [back, small] : [back];
}

function studioStage(
  colours: BackdropColours,
  light: StudioLight,
  widthPx: number,
  heightPx: number,
  bendYPx: number,
): Stage {
  const bounce = mixRgb([1, 1, 1], colours.paper, 0.45);
  return {
    key: light.key,
    ambient: [light.ambient[0] * bounce[0], light.ambient[1] * bounce[1], light.ambient[2] * bounce[2]],
    direction: light.direction,
    ...(light.gels === undefined ? {} : { rim: light.side < 0 ? light.gels[1] : light.gels[0] }),
    isNight: light.base < 0.2,
    horizonYPx: bendYPx - heightPx * 0.2,
    standing: {
      nearYPx: heightPx * 0.95,
      farYPx: bendYPx + Math.min(widthPx, heightPx) * 0.06,
      mainYPx: heightPx * 0.84,
    },
    surface: 'floor',
    reflectivity: 0.08,
    haze: colours.second,
    focus: { depth: 1, blur: 0.2 },
  };
}
