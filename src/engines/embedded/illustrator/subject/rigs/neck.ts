import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, path, round, stroke } from '../own/shapes.ts';
import type { Character, Detail } from './character.ts';
import { SHIRT_WHITE } from './details.ts';

/** What lies over the neckline of a shirt. */
const OVER_NECKLINE: ReadonlySet<Detail> = new Set(['tie', 'bow-tie', 'lapels', 'neckerchief', 'scarf', 'pearls']);
const COLLARS: ReadonlySet<Detail> = new Set(['tie', 'bow-tie', 'lapels']);

/** Darkest under the chin, broader towards the shoulders; shirts and dresses have a rim around it. */
export function paintNeck(brush: Brush, character: Character, neck: Point, chin: Point): Svg {
  const { skin, outfit, proportions } = character;
  const width = proportions.head * 0.165;
  const isCollared = outfit.details.some((detail) => OVER_NECKLINE.has(detail));
  const base = { x: neck.x, y: neck.y + (isCollared ? -4 : 16) };
  const foot = width * (isCollared ? 1.04 : 1.32);
  const top = chin.y - 30;
  const d = `M${chin.x - width} ${top} C${chin.x - width} ${base.y - 22} ${base.x - width} ${base.y - 12} ${base.x - foot} ${base.y - 6} Q${base.x - width} ${base.y + width * 0.95} ${base.x} ${base.y + width} Q${base.x + width} ${base.y + width * 0.95} ${base.x + foot} ${base.y - 6} C${base.x + width} ${base.y - 12} ${chin.x + width} ${base.y - 22} ${chin.x + width} ${top}Z`;
  const hasRim = (outfit.cut === 'shirt' || outfit.cut === 'dress') && outfit.top !== skin;
  const rim = `M${base.x - foot} ${base.y - 6} Q${base.x - width} ${base.y + width * 0.95} ${base.x} ${base.y + width} Q${base.x + width} ${base.y + width * 0.95} ${base.x + foot} ${base.y - 6}`;
  const bone = (side: -1 | 1): Svg =>
    stroke(
      `M${base.x + side * width * 0.2} ${base.y + width * 0.5} L${base.x + side * width * 0.86} ${base.y + width * 0.08}`,
      tone(skin, -0.34),
      4,
      'opacity="0.45"',
    );
  return [
    path(
      d,
      brush.stops('down', [
        [0, tone(skin, -0.46)],
        [0.42, tone(skin, -0.36)],
        [0.74, tone(skin, -0.08)],
        [1, tone(skin, 0.04)],
      ]),
    ),
    !isCollared && !character.looksAway && (outfit.cut === 'shirt' || outfit.cut === 'dress')
      ? [bone(-1), bone(1)]
      : [],
    outfit.details.some((detail) => COLLARS.has(detail)) ? collar(brush, base, width, SHIRT_WHITE) : [],
    outfit.details.includes('bow-tie') && !character.looksAway
      ? bowTie(brush, base.x, base.y + width * 0.6, outfit.accent)
      : [],
    hasRim && !isCollared
      ? [stroke(rim, tone(outfit.top, -0.34), 13, 'opacity="0.5"'), stroke(rim, tone(outfit.top, -0.08), 9)]
      : [],
  ];
}

/** Two points of a shirt's collar, folded down around the neck. */
function collar(brush: Brush, { x, y }: Point, width: number, colour: string): Svg {
  return [-1, 1].map((side) =>
    path(
      `M${round(x + side * width * 1.04)} ${round(y - 18)} Q${round(x + side * width * 0.9)} ${round(y + 2)} ${round(x)} ${round(y + width * 0.42)} L${round(x + side * width * 0.5)} ${round(y + width * 1.08)} Q${round(x + side * width * 1.1)} ${round(y + width * 0.5)} ${round(x + side * width * 1.34)} ${round(y + 2)}Z`,
      brush.wall(side < 0 ? colour : tone(colour, -0.08)),
      `stroke="${tone(colour, -0.5)}" stroke-opacity="0.35" stroke-width="3"`,
    ),
  );
}

function bowTie(brush: Brush, x: number, y: number, colour: string): Svg {
  return [
    path(
      `M${x} ${y} l-32 -17 q-8 17 0 34z M${x} ${y} l32 -17 q8 17 0 34z`,
      brush.wall(colour),
      `stroke="${tone(colour, 0.3)}" stroke-opacity="0.4" stroke-width="2"`,
    ),
    circle(x, y, 9, tone(colour, 0.12)),
  ];
}
