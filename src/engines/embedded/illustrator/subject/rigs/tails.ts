import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, path, stroke } from '../own/shapes.ts';
import type { Character, Tail } from './character.ts';

type TailPainter = (brush: Brush, base: Point, colour: string) => Svg;

/** Tails curl out to the viewer's right of a body that faces the viewer. */
const TAILS: Readonly<Record<Tail, TailPainter>> = {
  thin: (_, { x, y }, colour) => [
    stroke(
      `M${x + 60} ${y + 20} C${x + 220} ${y + 50} ${x + 270} ${y - 60} ${x + 210} ${y - 150}`,
      tone(colour, -0.16),
      44,
    ),
    stroke(
      `M${x + 60} ${y + 12} C${x + 214} ${y + 42} ${x + 262} ${y - 62} ${x + 204} ${y - 150}`,
      tone(colour, 0.06),
      22,
    ),
  ],
  plume: (brush, { x, y }, colour) => [
    path(
      `M${x + 60} ${y + 60} C${x + 220} ${y + 90} ${x + 330} ${y - 10} ${x + 262} ${y - 190} C${x + 230} ${y - 110} ${x + 190} ${y - 90} ${x + 80} ${y - 40}Z`,
      brush.ball(colour),
    ),
    path(
      `M${x + 262} ${y - 190} C${x + 290} ${y - 110} ${x + 284} ${y - 70} ${x + 250} ${y - 60} C${x + 226} ${y - 70} ${x + 236} ${y - 110} ${x + 262} ${y - 190}Z`,
      '#fbf3e6',
    ),
  ],
  bushy: (brush, { x, y }, colour) =>
    path(
      `M${x + 40} ${y + 60} C${x + 300} ${y + 120} ${x + 330} ${y - 90} ${x + 250} ${y - 240} C${x + 190} ${y - 260} ${x + 170} ${y - 180} ${x + 200} ${y - 110} C${x + 180} ${y - 30} ${x + 120} ${y - 40} ${x + 60} ${y - 20}Z`,
      brush.ball(colour),
    ),
  ringed: (_, { x, y }, colour) => {
    const d = `M${x + 60} ${y + 20} C${x + 220} ${y + 60} ${x + 280} ${y - 60} ${x + 230} ${y - 150}`;
    return [
      stroke(d, colour, 58),
      path(d, 'none', `stroke="${tone(colour, -0.6)}" stroke-width="58" stroke-dasharray="26 40"`),
    ];
  },
  /** Rolled up over the back. */
  curl: (brush, { x, y }, colour) => [
    stroke(
      `M${x + 70} ${y + 10} C${x + 190} ${y + 20} ${x + 250} ${y - 90} ${x + 170} ${y - 150} C${x + 100} ${y - 190} ${x + 40} ${y - 120} ${x + 90} ${y - 80}`,
      tone(colour, -0.2),
      78,
    ),
    stroke(
      `M${x + 70} ${y + 4} C${x + 184} ${y + 12} ${x + 242} ${y - 92} ${x + 166} ${y - 148} C${x + 104} ${y - 184} ${x + 52} ${y - 120} ${x + 92} ${y - 86}`,
      tone(colour, 0.1),
      50,
    ),
    circle(x + 96, y - 86, 26, brush.ball(tone(colour, 0.3))),
  ],
  /** Carried level, with long fur below it. */
  feather: (brush, { x, y }, colour) => [
    path(
      `M${x + 40} ${y - 34} C${x + 160} ${y - 70} ${x + 250} ${y - 130} ${x + 330} ${y - 210} C${x + 336} ${y - 130} ${x + 318} ${y - 60} ${x + 280} ${y - 8} L${x + 262} ${y - 34} L${x + 226} ${y + 44} L${x + 206} ${y + 12} L${x + 166} ${y + 72} L${x + 148} ${y + 36} L${x + 96} ${y + 70} L${x + 50} ${y + 40}Z`,
      brush.ball(colour),
    ),
    stroke(
      `M${x + 60} ${y} C${x + 170} ${y - 40} ${x + 250} ${y - 100} ${x + 322} ${y - 190}`,
      tone(colour, 0.24),
      16,
      'opacity="0.6"',
    ),
  ],
  stub: (brush, { x, y }, colour) => circle(x + 128, y + 6, 40, brush.ball(tone(colour, 0.12))),
};

export function paintTail(brush: Brush, character: Character, pelvis: Point): Svg {
  const colour = character.tailColour ?? character.outfit.top;
  return character.tail ? TAILS[character.tail](brush, pelvis, colour) : [];
}
