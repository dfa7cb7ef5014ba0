import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { createRandom } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { addGlow, blendPixel, paintDisc } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether } from '../paint-together.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import { type BackdropColours, choosePortraitColours } from './backdrop-colours.ts';
import { paintPlainGround } from './plain-ground.ts';
import { chooseStudioLight, type StudioLight } from './studio-light.ts';

type Backdrop = (frame: Frame, brief: PainterBrief, colours: BackdropColours, light: StudioLight) => void;

const BACKDROPS: readonly Backdrop[] = [paintCanvas, paintCanvas, paintWedge, paintGarden];

/** A backdrop for a head or a half figure: painted canvas, a wedge of light on a wall, a blurred garden or night lights. */
export const paintPortrait: Painter = paintingTogether((frame, brief) => {
  const { heightPx } = frame;
  const colours = choosePortraitColours(brief);
  const light = chooseStudioLight(brief, 'portrait');
  const isNight = brief.time === 'night' || brief.light === 'neon';
  const ofRoom = isNight && brief.light !== 'moonlight' ? paintNightLights : brief.random.pick(BACKDROPS);
  if (brief.ground === undefined) ofRoom(frame, brief, colours, light);
  else paintPlainGround(frame, brief.ground);
  frame.depth.fill(2.4);
  frame.labels.fill(STUFF_LABELS.backdrop);
  return {
    key: light.key,
    ambient: light.ambient,
    direction: light.direction,
    rim: light.gels?.[light.side < 0 ? 1 : 0] ?? [
      colours.piece[0] * 1.2,
      colours.piece[1] * 1.2,
      colours.piece[2] * 1.2,
    ],
    isNight,
    horizonYPx: heightPx * 0.42,
    standing: { nearYPx: heightPx * 1.05, farYPx: heightPx * 0.92, mainYPx: heightPx },
    surface: 'void',
    reflectivity: 0,
    haze: colours.second,
    focus: { depth: 1, blur: 0.35 },
  };
});

/** Mottled, hand-painted canvas, brighter behind the head and darker towards the corners. */
function paintCanvas(frame: Frame, brief: PainterBrief, colours: BackdropColours, light: StudioLight): void {
  const { widthPx, heightPx } = frame;
  const { noise, random } = brief;
  const unit = Math.min(widthPx, heightPx);
  const spotX = widthPx * 0.5 - light.side * unit * random.between(0.05, 0.2);
  const spotY = heightPx * random.between(0.36, 0.46);
  const offset = random.between(0, 60);
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const u = (x / unit) * 1.6 + offset;
    const v = (y / unit) * 1.6;
    const warp = noise.at(u * 0.9 + 9, v * 0.9);
    const cloud = noise.fractal(u + warp * 0.35, v + warp * 0.3, 6, 0.6);
    const dx = (x - spotX) / unit;
    const dy = (y - spotY) / unit;
    const spot = Math.exp(-(dx * dx * 2.1 + dy * dy * 1.7));
    const k = (light.base * 0.5 + light.spot * spot) * (1 + 0.55 * cloud);
    const t = clamp(0.35 + 0.9 * cloud + 0.25 * spot);
    const gelSide = clamp(0.5 + dx);
    for (let c = 0; c < 3; c++) {
      const pigment = mix(colours.second[c]!, mix(colours.paper[c]!, colours.piece[c]!, t * t), 0.25 + 0.75 * spot);
      const gel = light.gels === undefined ? 0 : mix(light.gels[0][c]!, light.gels[1][c]!, gelSide) * 0.35;
      out[c] = pigment * (k * light.wash[c]! + gel);
    }
  });
}

/** A plain wall with a slanted wedge of soft window light. */
function paintWedge(frame: Frame, brief: PainterBrief, colours: BackdropColours, light: StudioLight): void {
  const { widthPx, heightPx } = frame;
  const { noise, random } = brief;
  const unit = Math.min(widthPx, heightPx);
  const slope = light.side * random.between(0.5, 1);
  const width = random.between(0.28, 0.42);
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const u = (x - widthPx / 2) / unit;
    const v = (y - heightPx * 0.4) / unit;
    const across = (v + u * slope) / Math.hypot(1, slope);
    const wedge = smoothstep(width, width - 0.16, Math.abs(across)) * (0.75 + 0.25 * light.side * u);
    const plaster = 1 + 0.1 * noise.fractal(u * 3 + 20, v * 3, 4);
    const k = (light.base * 0.75 + light.spot * 0.75 * wedge) * plaster;
    for (let c = 0; c < 3; c++) out[c] = mix(colours.paper[c]!, colours.piece[c]!, wedge * 0.7) * light.wash[c]! * k;
  });
}

/** Leaves and sky far out of focus: soft overlapping discs from dark foliage to bright gaps. */
function paintGarden(frame: Frame, brief: PainterBrief, colours: BackdropColours, light: StudioLight): void {
  const { widthPx, heightPx } = frame;
  const { noise, random } = brief;
  const unit = Math.min(widthPx, heightPx);
  const leaf = GARDEN_LEAVES[brief.season];
  const offset = random.between(0, 60);
  const exposure = 0.55 * light.base + 0.5 * light.spot;
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const mass = clamp(0.5 + 0.9 * noise.at((x / unit) * 1.3 + offset, (y / unit) * 1.3));
    const fall = 1.05 - 0.6 * (y / heightPx);
    for (let c = 0; c < 3; c++) out[c] = exposure * fall * mix(leaf.dark[c]!, leaf.light[c]!, mass * 0.6);
  });
  for (let i = 0; i < 150; i++) {
    const height = random.next();
    const isGap = random.chance(0.3 - 0.22 * height);
    const tone = isGap
      ? mixRgb(leaf.gap, colours.piece, 0.2)
      : mixRgb(leaf.dark, leaf.light, random.next() * (1.15 - height * 0.7));
    const ink = { colour: scaleRgb(tone, exposure * (isGap ? 1.25 : 1.1)), alpha: random.between(0.18, 0.5) };
    const radius = unit * random.between(0.03, isGap ? 0.075 : 0.13);
    paintDisc(frame, random.between(-0.05, 1.05) * widthPx, height * heightPx, radius, {
      ...ink,
      softPx: radius * 0.35 + 1,
    });
  }
}

const GARDEN_LEAVES: Readonly<Record<Season, { dark: LinearRgb; light: LinearRgb; gap: LinearRgb }>> = {
  spring: { dark: [0.05, 0.11, 0.03], light: [0.36, 0.5, 0.16], gap: [1, 0.86, 0.84] },
  summer: { dark: [0.03, 0.08, 0.03], light: [0.26, 0.42, 0.1], gap: [0.95, 1, 0.78] },
  autumn: { dark: [0.12, 0.05, 0.02], light: [0.62, 0.34, 0.08], gap: [1, 0.86, 0.55] },
  winter: { dark: [0.12, 0.14, 0.18], light: [0.4, 0.46, 0.54], gap: [0.95, 0.98, 1] },
};

/** A city at night, far out of focus: overlapping discs of coloured light. */
function paintNightLights(frame: Frame, brief: PainterBrief, colours: BackdropColours, light: StudioLight): void {
  const { widthPx, heightPx } = frame;
  const gels: readonly [LinearRgb, LinearRgb] = light.gels ?? [
    [0.9, 0.5, 0.2],
    [0.2, 0.4, 0.9],
  ];
  const unit = Math.min(widthPx, heightPx);
  paintSmoothField(frame, fieldStepPx(frame, 4), (x, y, out) => {
    const u = (x - widthPx / 2) / unit;
    const glow = Math.exp(-((y / heightPx - 0.52) ** 2) * 7);
    for (let c = 0; c < 3; c++) {
      out[c] = 0.012 + colours.second[c]! * 0.12 + 0.1 * glow * mix(gels[0][c]!, gels[1][c]!, clamp(0.5 + u * 0.8));
    }
  });
  paintBokeh(frame, brief, 90, [...gels, [1, 0.62, 0.26], [1, 0.8, 0.5], [0.4, 0.75, 1]], 0.5);
}

function paintBokeh(
  frame: Frame,
  brief: PainterBrief,
  count: number,
  hues: readonly LinearRgb[],
  strength: number,
): void {
  const { widthPx, heightPx } = frame;
  const random = createRandom(Math.floor(brief.random.next() * 2 ** 32));
  const unit = Math.min(widthPx, heightPx);
  for (let i = 0; i < count; i++) {
    const x = random.between(-0.05, 1.05) * widthPx;
    const y = (0.44 + 0.3 * random.bell()) * heightPx;
    const radius = unit * random.between(0.02, 0.062);
    const hue = random.pick(hues);
    const alpha = strength * random.between(0.2, 1);
    paintBokehDisc(frame, x, y, radius, hue, alpha);
    if (alpha > strength * 0.8) addGlow(frame, x, y, radius * 1.3, [hue[0] * 0.05, hue[1] * 0.05, hue[2] * 0.05]);
  }
}

/** The image of a point of light out of focus: an even disc with a slightly brighter rim. */
function paintBokehDisc(frame: Frame, xPx: number, yPx: number, radiusPx: number, hue: LinearRgb, alpha: number): void {
  const { widthPx, heightPx, colour } = frame;
  for (let y = Math.max(0, Math.floor(yPx - radiusPx)); y <= Math.min(heightPx - 1, yPx + radiusPx); y++) {
    if (frame.own[y] === 0) continue;
    for (let x = Math.max(0, Math.floor(xPx - radiusPx)); x <= Math.min(widthPx - 1, xPx + radiusPx); x++) {
      const r = Math.hypot(x + 0.5 - xPx, y + 0.5 - yPx);
      const cover = clamp((radiusPx - r) / (radiusPx * 0.06 + 1)) * (0.72 + 0.28 * smoothstep(0.6, 0.95, r / radiusPx));
      const index = y * widthPx + x;
      const o = index * 3;
      const a = alpha * cover * 0.5;
      blendPixel(frame, index, colour[o]! + hue[0], colour[o + 1]! + hue[1], colour[o + 2]! + hue[2], a);
    }
  }
}
