import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const SUGAR = ['#f0527c', '#f7c948', '#4fb3e8', '#6fcf7a', '#b07ae0', '#f58a3c', '#ffffff'] as const;

/** A swirl of whipped cream. */
const whippedCream = ownSubject(
  {
    concept: 'whipped-cream',
    names: ['cream', 'dollop of cream', 'dollop of whipped cream', 'swirl of cream', 'whip cream'],
    kind: 'food',
    heightMetres: 0.06,
    footing: 'stands',
    width: 400,
    height: 340,
  },
  (brush, { colour = '#fdf6e9' }) => [
    ellipse(200, 270, 196, 70, brush.ball(colour)),
    ellipse(200, 196, 150, 64, brush.ball(colour)),
    ellipse(204, 128, 100, 52, brush.ball(colour)),
    path('M120 130 Q150 40 224 6 Q240 0 236 16 Q226 50 290 122 Q210 170 120 130Z', brush.ball(colour)),
    stroke(
      'M20 274 Q190 330 380 262 M66 204 Q200 250 338 192 M116 132 Q210 170 292 122',
      '#d9c8b0',
      9,
      'opacity="0.6"',
    ),
    ellipse(130, 240, 60, 14, brush.spot('#ffffff', 0.9)),
  ],
);

/** A handful of coloured sugar sprinkles. */
const sprinkles = ownSubject(
  {
    concept: 'sprinkles',
    names: ['sugar sprinkles', 'rainbow sprinkles', 'confetti sprinkles', 'chocolate sprinkles', 'sprinkle'],
    kind: 'food',
    heightMetres: 0.03,
    footing: 'lies',
    width: 400,
    height: 294,
  },
  (brush, { colour, random }) =>
    repeat(16, (i) =>
      at(
        50 + (i % 4) * 100 + random.between(-18, 18),
        38 + Math.floor(i / 4) * 75 + random.between(-6, 6),
        1,
        random.between(-80, 80),
        [rect(-34, -10, 68, 20, brush.tube(colour ?? SUGAR[i % SUGAR.length]!), 10)],
      ),
    ),
);

/** What is put on desserts. */
export const DESSERT_TOPPINGS: readonly OwnSubject[] = [whippedCream, sprinkles];
