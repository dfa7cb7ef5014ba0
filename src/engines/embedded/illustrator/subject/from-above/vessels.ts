import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../own/shapes.ts';

/** What stands on a table, seen straight from above, around (0, 0). Dishes have a radius of {@link DISH}. */
export const DISH = 500;

/** A plate with a raised rim; what lies on it has about {@link PLATE_WELL}. */
export const PLATE_WELL = 345;
export function plate(brush: Brush, colour: string): Svg {
  return [
    circle(0, 0, DISH, brush.slab(tone(colour, -0.04))),
    circle(0, 0, DISH - 12, brush.slab(tone(colour, 0.1))),
    circle(0, 0, 372, brush.shadowSide(tone(colour, 0.16))),
    circle(6, 6, 360, brush.slab(tone(colour, 0.02))),
    circle(0, 0, DISH - 30, 'none', `stroke="${tone(colour, -0.2)}" stroke-opacity="0.35" stroke-width="5"`),
  ];
}

/** A deep bowl; what fills it has a radius of {@link BOWL_FILL}. */
export const BOWL_FILL = 415;
export function bowl(brush: Brush, colour: string): Svg {
  return [
    circle(0, 0, DISH, brush.slab(colour)),
    circle(0, 0, DISH - 26, brush.shadowSide(tone(colour, 0.16))),
    circle(10, 10, DISH - 44, brush.slab(tone(colour, -0.12))),
    circle(0, 0, DISH - 10, 'none', `stroke="${tone(colour, 0.5)}" stroke-opacity="0.5" stroke-width="7"`),
  ];
}

/** The shade that a bowl's wall throws on what fills it, and a gleam on its surface. */
export function bowlShade(brush: Brush, radius: number): Svg {
  return [
    circle(0, 0, radius, 'none', 'stroke="#000000" stroke-opacity="0.2" stroke-width="22"'),
    path(
      `M${-radius} 0 A${radius} ${radius} 0 0 1 0 ${-radius} A${radius * 1.25} ${radius * 1.25} 0 0 0 ${-radius} 0Z`,
      brush.fade('#1a0f06', 'diagonal', 0.5),
    ),
  ];
}

/** A cup on its saucer. */
export function cupOnSaucer(brush: Brush, china: string, drink: Svg): Svg {
  return [
    circle(0, 0, DISH, brush.slab(china)),
    circle(0, 0, DISH - 14, brush.slab(tone(china, 0.12))),
    circle(0, 0, 350, brush.shadowSide(tone(china, 0.14))),
    circle(8, 8, 338, brush.slab(china)),
    ellipse(40, 46, 316, 310, '#000000', 'opacity="0.2"'),
    stroke('M250 -150 Q430 -270 400 -120 Q370 -20 262 -40', tone(china, -0.1), 46),
    stroke('M250 -156 Q424 -264 394 -128 Q366 -34 262 -50', tone(china, 0.3), 24),
    circle(0, 0, 300, brush.slab(tone(china, 0.08))),
    circle(0, 0, 268, brush.shadowSide(tone(china, -0.05))),
    drink,
    path('M-246 -20 A248 248 0 0 1 -20 -246 A310 310 0 0 0 -246 -20Z', brush.fade('#1a0f06', 'diagonal', 0.45)),
  ];
}
/** Radius of the drink in a cup. */
export const CUP_FILL = 248;

/** A glass, its rim catching the light. */
export function glass(brush: Brush, drink: Svg): Svg {
  return [
    circle(0, 0, DISH, '#dfeaf0', 'opacity="0.4"'),
    drink,
    circle(0, 0, DISH - 16, 'none', 'stroke="#ffffff" stroke-opacity="0.7" stroke-width="26"'),
    circle(0, 0, DISH - 44, 'none', 'stroke="#33505e" stroke-opacity="0.25" stroke-width="12"'),
    path(
      'M-440 -120 A456 456 0 0 1 -120 -440 L-100 -390 A400 400 0 0 0 -390 -100Z',
      brush.fade('#ffffff', 'diagonal', 0.9),
    ),
  ];
}
/** Radius of the drink in a glass. */
export const GLASS_FILL = 440;

/** A round iron pan with its handle to the right. */
export function pan(brush: Brush): Svg {
  return [
    rect(440, -52, 520, 104, brush.tube('#2b2a2c'), 50),
    circle(900, 0, 22, '#6d6a68'),
    circle(0, 0, DISH, brush.slab('#3a393b')),
    circle(0, 0, DISH - 30, brush.shadowSide('#4a484a')),
    circle(8, 8, DISH - 48, brush.slab('#2d2c2e')),
  ];
}

/** A wooden board, broader than high. */
export function board(brush: Brush, colour = '#a8743f'): Svg {
  return [
    rect(-700, -430, 1400, 860, brush.slab(colour), 70),
    rect(-690, -420, 1380, 840, 'none', 64, `stroke="${tone(colour, 0.3)}" stroke-opacity="0.5" stroke-width="8"`),
    repeat(9, (i) =>
      stroke(
        `M-660 ${-350 + i * 88} Q-200 ${-370 + i * 88 + (i % 3) * 26} 160 ${-346 + i * 88} T660 ${-356 + i * 88}`,
        tone(colour, -0.24),
        5,
        'opacity="0.45"',
      ),
    ),
    circle(600, -330, 34, tone(colour, -0.55)),
  ];
}

/** A fork, 1000 high, its tines up. */
export function fork(brush: Brush): Svg {
  const steel = brush.pillar('#c9ccd1');
  return [
    rect(-24, -60, 48, 560, steel, 24),
    path('M-92 -250 Q-92 -110 0 -60 Q92 -110 92 -250Z', steel),
    [-92, -41, 10, 60].map((x) => rect(x, -500, 32, 290, steel, 16)),
  ];
}

/** A table knife, 1000 high, its edge to the left. */
export function knife(brush: Brush): Svg {
  return [
    rect(-26, 10, 60, 490, brush.pillar('#c3c6cc'), 28),
    path('M34 30 H-26 Q-70 -240 -20 -480 Q34 -520 34 -460Z', brush.pillar('#d9dce1')),
  ];
}

/** Two chopsticks, 1000 high. */
export function chopsticks(brush: Brush): Svg {
  const stick = (x: number, degrees: number): string =>
    `<g transform="rotate(${degrees})">${path(`M${x - 17} -500 H${x + 17} L${x + 8} 500 H${x - 8}Z`, brush.pillar('#5a2e22'))}${rect(x - 17, -500, 34, 120, '#c79a4a', 6)}</g>`;
  return [stick(-34, -1.5), stick(34, 2)];
}

/** A cloth napkin, 1000 square, folded once. */
export function napkin(brush: Brush, colour: string): Svg {
  return [
    path('M-500 -490 Q0 -520 496 -486 Q520 0 490 500 Q0 486 -496 496 Q-486 0 -500 -490Z', brush.slab(colour)),
    stroke('M-492 -20 Q0 20 494 -10', tone(colour, -0.25), 10, 'opacity="0.5"'),
    [-440, 440].map((y) =>
      stroke(`M-470 ${y} Q0 ${y + 18} 470 ${y}`, tone(colour, 0.6), 9, 'opacity="0.6" stroke-dasharray="26 18"'),
    ),
  ];
}
