import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, stroke } from '../shapes.ts';

/** A snowman without hat or scarf, for those who wear what the prompt says. */
export const bareSnowman = ownSubject(
  {
    concept: 'bare-snowman',
    names: ['plain snowman'],
    kind: 'fantasy',
    heightMetres: 1.45,
    footing: 'stands',
    width: 900,
    height: 1130,
  },
  (brush, { colour = '#f3f7fd' }) => [
    both(450, stroke('M640 520 L830 400', '#6b4a2e', 22), stroke('M770 438 L790 340 M790 426 L880 430', '#6b4a2e', 15)),
    ellipse(450, 1096, 330, 34, '#c9d8ec', 'opacity=".8"'),
    circle(450, 820, 306, brush.ball(colour)),
    circle(450, 490, 232, brush.ball(colour)),
    ellipse(450, 330, 140, 30, '#7f97bb', 'opacity=".28"'),
    circle(450, 180, 172, brush.ball(colour)),
    ...[430, 530, 760].map((y) => circle(450, y, 24, brush.ball('#2b2f38'))),
    both(
      450,
      circle(392, 148, 21, brush.ball('#23262e')),
      circle(385, 141, 6, '#ffffff'),
      ellipse(330, 214, 26, 15, '#f2a0a8', 'opacity=".5"'),
    ),
    path('M430 168 Q620 180 640 206 Q560 224 436 222 Q410 196 430 168Z', brush.tube('#f08a2c')),
    ...[
      [372, 246],
      [408, 266],
      [450, 274],
      [492, 266],
      [528, 246],
    ].map(([x = 0, y = 0]) => circle(x, y, 10, '#2b2f38')),
  ],
);
