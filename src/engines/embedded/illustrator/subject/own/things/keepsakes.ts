import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A ring of gold with a cut stone. */
const ring = ownSubject(
  {
    concept: 'ring',
    names: ['diamond ring', 'engagement ring', 'gold ring', 'wedding ring'],
    kind: 'object',
    heightMetres: 0.06,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#e2b64e' }) => [
    path(
      'M380 280 A355 355 0 1 1 379 280Z M380 350 A285 285 0 1 0 381 350Z',
      brush.slab(tone(colour, -0.2)),
      'fill-rule="evenodd"',
    ),
    path(
      'M380 290 A350 350 0 1 1 379 290Z M380 372 A268 268 0 1 0 381 372Z',
      brush.metal(colour),
      'fill-rule="evenodd"',
    ),
    path('M92 560 A300 300 0 0 1 210 380', 'none', 'stroke="#fff6d6" stroke-width="16" stroke-linecap="round"'),
    path('M250 300 L300 220 H460 L510 300 L380 400Z', brush.metal(tone(colour, 0.1))),
    path('M150 120 L250 8 H510 L610 120 L380 350Z', brush.slab('#dff1fb')),
    path(
      'M150 120 H610 L380 350Z',
      brush.stops('diagonal', [
        [0, '#f4fbff'],
        [0.5, '#a9d8f0'],
        [1, '#6fb4dd'],
      ]),
    ),
    path(
      'M250 8 L300 120 L380 8 L460 120 L510 8 M150 120 L300 120 L380 350 L460 120 H610',
      'none',
      'stroke="#ffffff" stroke-width="9" stroke-linejoin="round"',
    ),
    path('M300 120 H460 L380 350Z', '#ffffff', 'opacity=".45"'),
    path('M160 118 L250 14 L290 112Z', '#ffffff', 'opacity=".6"'),
    path('M570 40 l14 40 40 14 -40 14 -14 40 -14 -40 -40 -14 40 -14Z', '#ffffff'),
    [
      [236, 290],
      [524, 290],
    ].map(([x = 0, y = 0]) => circle(x, y, 24, brush.ball(colour))),
  ],
);

/** A plump cushion lying, its seams corded, tassels at its corners. */
const cushion = ownSubject(
  {
    concept: 'velvet-cushion',
    names: ['velvet pillow', 'silk cushion', 'satin cushion', 'silk pillow', 'satin pillow'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'lies',
    width: 1200,
    height: 470,
    anchors: { surface: { x: 600, y: 130 } },
  },
  (brush, { colour = '#8a1f3c' }) => [
    path(
      'M30 250 Q110 120 300 90 Q600 20 900 90 Q1090 120 1170 250 Q1120 400 980 430 Q600 500 220 430 Q80 400 30 250Z',
      brush.ball(colour),
    ),
    path(
      'M30 250 Q300 330 600 326 Q900 330 1170 250 Q1120 400 980 430 Q600 500 220 430 Q80 400 30 250Z',
      brush.wall(tone(colour, -0.2)),
    ),
    path('M30 250 Q300 330 600 326 Q900 330 1170 250', 'none', 'stroke="#d9b04a" stroke-width="16"'),
    path('M430 130 Q600 200 770 130 Q700 220 600 220 Q500 220 430 130Z', tone(colour, -0.4), 'opacity=".7"'),
    stroke(
      'M160 200 Q300 150 420 150 M1040 200 Q900 150 780 150 M260 270 Q400 220 500 226',
      tone(colour, 0.3),
      12,
      'opacity=".5"',
    ),
    [
      [30, -1],
      [1170, 1],
    ].map(([x = 0, side = 0]) => [
      circle(x + side * -6, 252, 22, brush.ball('#d9b04a')),
      repeat(5, (k) => stroke(`M${x - side * 4} 262 q${side * (k - 2) * 7} 60 ${(k - 2) * 13} 120`, '#c99a34', 9)),
    ]),
  ],
);

/** A laced boot of brown leather. */
const boot = ownSubject(
  {
    concept: 'hiking-boot',
    names: ['leather boot', 'brown boot', 'work boot', 'lace up boot'],
    kind: 'clothing',
    heightMetres: 0.24,
    footing: 'stands',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#8a5226' }) => [
    path('M60 850 Q50 946 120 956 H430 L450 916 H560 Q700 956 940 950 Q1000 930 990 860Z', brush.tube('#2b2622')),
    repeat(12, (i) => (i === 5 ? [] : stroke(`M${100 + i * 76} 900 V956`, '#17130f', 12))),
    path(
      'M60 862 Q40 700 90 520 Q110 300 80 60 Q80 10 130 10 H400 Q450 10 450 60 Q440 300 560 480 Q680 600 860 640 Q990 680 990 866Z',
      brush.slab(colour),
    ),
    path('M60 862 Q40 700 90 520 Q180 600 200 862Z', tone(colour, -0.22)),
    path('M720 606 Q990 640 990 866 H640 Q620 700 720 606Z', brush.ball(tone(colour, -0.1))),
    path('M84 70 Q250 110 450 70 V20 Q440 4 400 4 H130 Q80 4 84 70Z', brush.wall(tone(colour, -0.35))),
    path(
      'M330 120 Q370 330 520 500 Q600 580 700 620 L640 700 Q440 600 340 420 Q270 260 270 120Z',
      brush.slab(tone(colour, 0.1)),
    ),
    repeat(6, (i) => {
      const [x, y] = [330 + i * 42 + i * i * 3, 160 + i * 76];
      return [
        stroke(`M${x - 60} ${y + 20} L${x + 60} ${y - 20}`, '#e9d9b8', 17),
        circle(x - 66, y + 22, 13, '#d9b04a'),
        circle(x + 66, y - 22, 13, '#d9b04a'),
      ];
    }),
    path('M60 846 Q500 890 990 850 V876 Q500 916 60 872Z', tone(colour, 0.42)),
    stroke('M120 120 Q150 330 120 520', '#ffffff', 18, 'opacity=".25"'),
    ellipse(850, 720, 66, 30, '#ffffff', 'opacity=".25" transform="rotate(24 850 720)"'),
  ],
);

/** What is kept, worn and shown. */
export const KEEPSAKES: readonly OwnSubject[] = [ring, cushion, boot];
