import type { LinearRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';
import type { Sky } from './sky.ts';

const COLOUR: LinearRgb = [0.86, 0.9, 1.15];
/** Levels of halving: a bolt has 2 to this power pieces. */
const HALVINGS = 6;

/** Adds a forked bolt from the clouds to the horizon and the light it throws on the sky around it. */
export function addLightning(frame: Frame, sky: Sky, view: View, bottomPx: number): void {
  const random = sky.random.fork('lightning');
  const { widthPx, heightPx } = frame;
  const bottom = Math.min(bottomPx - 1, view.horizonYPx);
  if (bottom < heightPx * 0.1) return;
  const startX = widthPx * (0.5 + (random.chance(0.5) ? 1 : -1) * random.between(0.16, 0.36));
  const top = bottom * random.between(0.05, 0.25);
  const endX = startX + random.between(-0.12, 0.12) * widthPx;
  addGlow(frame, (startX + endX) / 2, (top + bottom) / 2, bottom * 0.75, bottomPx);
  const widthOfBolt = Math.max(0.7, Math.max(widthPx, heightPx) / 900);
  drawBolt(
    frame,
    random,
    { fromX: startX, fromY: top, toX: endX, toY: bottom, strength: 2.2, widthPx: widthOfBolt },
    bottomPx,
  );
}

interface Bolt {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly strength: number;
  readonly widthPx: number;
}

/** Draws a bolt by midpoint displacement; side branches are shorter and fainter bolts. */
function drawBolt(frame: Frame, random: Random, bolt: Bolt, bottomPx: number): void {
  let points: { x: number; y: number }[] = [
    { x: bolt.fromX, y: bolt.fromY },
    { x: bolt.toX, y: bolt.toY },
  ];
  let sway = Math.hypot(bolt.toX - bolt.fromX, bolt.toY - bolt.fromY) * 0.16;
  for (let level = 0; level < HALVINGS; level++) {
    const finer: typeof points = [];
    for (let i = 0; i + 1 < points.length; i++) {
      const a = points[i]!;
      const b = points[i + 1]!;
      finer.push(a, { x: (a.x + b.x) / 2 + random.bell() * sway, y: (a.y + b.y) / 2 + random.bell() * sway * 0.35 });
    }
    finer.push(points[points.length - 1]!);
    points = finer;
    sway *= 0.52;
  }
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i]!;
    const b = points[i + 1]!;
    drawPiece(frame, a.x, a.y, b.x, b.y, bolt, bottomPx);
    if (bolt.strength < 1 || !random.chance(0.07)) continue;
    const length = (bolt.toY - a.y) * random.between(0.25, 0.6);
    drawBolt(
      frame,
      random,
      {
        fromX: a.x,
        fromY: a.y,
        toX: a.x + random.between(-1, 1) * length,
        toY: a.y + length,
        strength: bolt.strength * 0.35,
        widthPx: bolt.widthPx * 0.6,
      },
      bottomPx,
    );
  }
}

function drawPiece(
  frame: Frame,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  bolt: Bolt,
  bottomPx: number,
): void {
  const { widthPx, colour } = frame;
  const reach = bolt.widthPx * 7;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const lengthSquared = dx * dx + dy * dy || 1;
  for (
    let y = Math.max(0, Math.floor(Math.min(fromY, toY) - reach));
    y <= Math.min(bottomPx - 1, Math.max(fromY, toY) + reach);
    y++
  ) {
    for (
      let x = Math.max(0, Math.floor(Math.min(fromX, toX) - reach));
      x <= Math.min(widthPx - 1, Math.max(fromX, toX) + reach);
      x++
    ) {
      const along = ((x - fromX) * dx + (y - fromY) * dy) / lengthSquared;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const distance = Math.hypot(x - fromX - dx * t, y - fromY - dy * t) / bolt.widthPx;
      if (distance > 7) continue;
      const light = bolt.strength * (Math.exp(-distance * distance * 1.4) + 0.05 * Math.exp(-distance * 0.8));
      const p = (y * widthPx + x) * 3;
      // The brightest piece counts: added up, the joints would show as beads.
      for (let c = 0; c < 3; c++) colour[p + c] = Math.max(colour[p + c]!, colour[p + c]! * 0.9 + light * COLOUR[c]!);
    }
  }
}

function addGlow(frame: Frame, atX: number, atY: number, reachPx: number, bottomPx: number): void {
  const { widthPx, colour } = frame;
  for (let y = 0; y < bottomPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const distance = Math.hypot((x - atX) * 1.25, (y - atY) * 0.8) / reachPx;
      if (distance > 1) continue;
      const light = 1 + 0.85 * (1 - distance) ** 2;
      const p = (y * widthPx + x) * 3;
      colour[p] = colour[p]! * light;
      colour[p + 1] = colour[p + 1]! * light * (1 + 0.02 * (1 - distance));
      colour[p + 2] = colour[p + 2]! * light * (1 + 0.08 * (1 - distance));
    }
  }
}
