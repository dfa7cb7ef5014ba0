import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A whole bird, roasted golden brown, on a platter with herbs and fruit. */
const roastTurkey = ownSubject(
  {
    concept: 'roast-turkey',
    names: [
      'roast turkey',
      'roasted turkey',
      'thanksgiving turkey',
      'cooked turkey',
      'baked turkey',
      'christmas turkey',
      'roast chicken',
      'roasted chicken',
      'whole roast chicken',
      'whole chicken',
      'rotisserie chicken',
      'baked chicken',
      'roast duck',
      'roast goose',
      'peking duck',
    ],
    kind: 'food',
    heightMetres: 0.24,
    footing: 'stands',
    width: 1300,
    height: 760,
  },
  (brush, { colour = '#b9692a' }) => [
    ellipse(650, 660, 630, 92, brush.wall('#cfd3d8')),
    ellipse(650, 636, 630, 92, brush.ball('#f1f3f5')),
    ellipse(650, 632, 520, 66, '#00000014'),
    repeat(18, (i) =>
      path(
        `M${150 + i * 58} ${640 + (i % 3) * 16} q-50 -70 10 -120 q70 40 40 120Z`,
        brush.slab(i % 2 ? '#5f9a3a' : '#4a842e'),
      ),
    ),
    path(
      'M230 560 Q210 300 470 180 Q650 110 830 180 Q1090 300 1070 560 Q1010 650 650 652 Q290 650 230 560Z',
      brush.ball(colour),
    ),
    path('M420 250 Q560 150 700 170 Q600 230 560 360 Q500 330 420 250Z', brush.spot('#ffe0a6', 0.85)),
    stroke('M650 170 Q664 330 650 470', tone(colour, -0.35), 9, 'opacity=".6"'),
    repeat(40, (i) =>
      circle(300 + ((i * 173) % 700), 240 + ((i * 71) % 330), 5, tone(colour, i % 2 ? 0.4 : -0.5), 'opacity=".5"'),
    ),
    both(
      650,
      path(
        'M300 470 Q150 500 120 430 Q130 370 200 380 Q270 330 330 300 Q440 300 450 400 Q440 540 330 560 Q280 540 300 470Z',
        brush.ball(tone(colour, 0.06)),
      ),
      path(
        'M196 356 Q110 330 70 250 Q30 240 40 200 Q70 180 100 210 Q130 190 150 220 Q140 260 230 340Z',
        brush.ball('#f2e6cf'),
      ),
      path('M180 392 Q160 350 200 330 L250 350 Q250 390 220 410Z', '#ffffff'),
      stroke('M186 388 q10 -40 40 -50 M206 400 q10 -40 40 -44', '#d9dde2', 6),
      path(
        'M330 320 Q410 320 420 400',
        'none',
        `stroke="${tone(colour, 0.5)}" stroke-width="18" stroke-linecap="round" opacity=".7"`,
      ),
    ),
    path('M500 540 Q650 470 800 540 Q780 640 650 646 Q520 640 500 540Z', brush.ball(tone(colour, -0.16))),
    [190, 300, 1000, 1110].map((x, i) => circle(x, 610 + (i % 2) * 20, 46, brush.ball(i % 2 ? '#d8342f' : '#f08a1e'))),
    repeat(7, (i) => circle(420 + i * 76, 676 - Math.abs(i - 3) * 4, 21, brush.ball('#b3202c'))),
  ],
);

/** Birds roasted whole. */
export const ROASTS: readonly OwnSubject[] = [roastTurkey];
