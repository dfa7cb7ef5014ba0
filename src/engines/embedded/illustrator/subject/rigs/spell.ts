import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, path, round } from '../own/shapes.ts';
import type { Performance } from './stagecraft.ts';

const LIGHTS = ['#ffe27a', '#8fe3ff', '#ff9ae6', '#b7f58a'] as const;
const SPARKS = 16;
/** The tip of a wand from the hand that holds it, in heights of the wand. */
const TIP = { x: 0.62, y: -0.78 } as const;

/** What comes out of a wand: stars on a ribbon of light that winds up from its tip. */
export function paintSpell({ sketch, object, random }: Performance, hand: Point, height: number): void {
  const tip = { x: hand.x + TIP.x * height, y: hand.y + TIP.y * height };
  const reachOut = height * 1.5;
  const source = random.fork('spell');
  const sparks = Array.from({ length: SPARKS }, (_, i) => {
    const along = (i + 1) / SPARKS;
    const turn = along * Math.PI * 2.2;
    return {
      x: tip.x + along * reachOut * 0.8 + Math.sin(turn) * height * 0.2 + source.between(-8, 8),
      y: tip.y - along * reachOut * 0.55 - Math.cos(turn) * height * 0.16 + source.between(-8, 8),
      size: (1 - along * 0.5) * source.between(10, 26),
      colour: LIGHTS[i % LIGHTS.length]!,
    };
  });
  const box = { left: hand.x, right: tip.x + reachOut, top: tip.y - reachOut, bottom: hand.y };
  sketch.add(object.id, box, (brush) => [
    circle(round(tip.x), round(tip.y), round(height * 0.42), brush.spot('#fff2b0', 0.9)),
    ...sparks.map(({ x, y, size, colour }) => spark(brush, { x, y }, size, colour)),
  ]);
}

/** A star of four rays with a glow. */
function spark(brush: Brush, { x, y }: Point, size: number, colour: string): Svg {
  const r = round;
  const waist = size * 0.22;
  return [
    circle(r(x), r(y), r(size * 1.5), brush.spot(colour, 0.55)),
    path(
      `M${r(x)} ${r(y - size)} L${r(x + waist)} ${r(y - waist)} L${r(x + size)} ${r(y)} L${r(x + waist)} ${r(y + waist)} L${r(x)} ${r(y + size)} L${r(x - waist)} ${r(y + waist)} L${r(x - size)} ${r(y)} L${r(x - waist)} ${r(y - waist)}Z`,
      tone(colour, 0.5),
    ),
  ];
}
