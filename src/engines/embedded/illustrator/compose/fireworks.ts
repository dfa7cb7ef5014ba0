import { linearOfByte, rgbOfHsl } from '../maths/colour.ts';
import type { Random } from '../maths/random.ts';
import { type Frame, OUTER_SPACE, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';

/** Roofs and hills stand before the bursts. */
const SKY: ReadonlySet<number> = new Set<number>([STUFF_LABELS.sky, ...OUTER_SPACE]);
const SPARKS = 110;
const STEPS_PER_SPARK = 42;
/** Light of a spark at its tip; above what is displayable, so that it glows. */
const BRIGHTNESS = 3.2;
const FALL = 0.16;
/** Neighbouring bursts differ clearly in colour. */
const HUE_STEP = 137;
const LABEL_FROM = 0.35;

/** Bursts of sparks in the sky, drawn as light: `bursts` of them, one in the middle and the rest around. */
export function drawFireworks(frame: Frame, stage: Stage, bursts: number, label: number, random: Random): void {
  const { widthPx, heightPx } = frame;
  const lowest = Math.min(stage.horizonYPx * 0.72, heightPx * 0.5);
  const firstHue = random.between(0, 360);
  for (let burst = 0; burst < bursts; burst++) {
    const lane = (burst + 0.5) / bursts;
    const x = widthPx * (0.08 + 0.84 * lane + random.bell() * 0.05);
    const y = lowest * random.between(0.28, 0.95);
    const radius = Math.min(widthPx, heightPx) * random.between(0.13, 0.25);
    drawBurst(frame, { x, y, radius, hue: (firstHue + burst * HUE_STEP) % 360 }, label, random);
  }
}

interface Burst {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Degrees. */
  readonly hue: number;
}

function drawBurst(frame: Frame, { x, y, radius, hue }: Burst, label: number, random: Random): void {
  const second = hue + random.pick([0, 30, 180]);
  for (let spark = 0; spark < SPARKS; spark++) {
    const angle = random.between(0, Math.PI * 2);
    // Directions on a sphere: seen from the side many sparks point towards the eye and stay short.
    const reach = radius * Math.sqrt(1 - random.next() ** 2) * random.between(0.86, 1.04);
    const rgb = rgbOfHsl((spark % 3 === 0 ? second : hue) % 360, 0.9, 0.62);
    for (let step = 0; step < STEPS_PER_SPARK; step++) {
      const t = 0.12 + (0.88 * step) / STEPS_PER_SPARK;
      const along = 1 - (1 - t) ** 1.8;
      const light = BRIGHTNESS * t ** 2.2 * (0.6 + 0.4 * random.next());
      addSpark(
        frame,
        x + Math.cos(angle) * reach * along,
        y + Math.sin(angle) * reach * along + FALL * radius * t * t,
        light,
        rgb,
        label,
      );
    }
  }
}

/** Adds a soft point of light that grows with the picture. */
function addSpark(frame: Frame, x: number, y: number, light: number, rgb: readonly number[], label: number): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const size = Math.max(0.6, Math.max(widthPx, heightPx) / 1024);
  const reach = Math.ceil(size);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const column = Math.round(x) + dx;
      const row = Math.round(y) + dy;
      if (column < 0 || column >= widthPx || row < 0 || row >= heightPx) continue;
      const amount = light * Math.max(0, 1 - Math.hypot(column - x, row - y) / (size + 0.5));
      const i = row * widthPx + column;
      if (amount <= 0 || !(labels[i] === label || SKY.has(labels[i]!))) continue;
      for (let c = 0; c < 3; c++)
        colour[i * 3 + c] = colour[i * 3 + c]! + amount * linearOfByte(Math.round(rgb[c]! * 255)) * 0.4;
      if (amount > LABEL_FROM) labels[i] = label;
    }
  }
}
