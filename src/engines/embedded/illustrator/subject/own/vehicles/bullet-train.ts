import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

const BODY = 'M10 84 Q12 62 40 60 H1500 Q1700 62 1880 190 Q2020 290 2060 348 Q2068 372 2040 378 H10Z';

/** A high-speed train from the side: its long nose to the right, two carriages behind. */
export const bulletTrain = ownSubject(
  {
    concept: 'bullet-train',
    names: ['shinkansen', 'high speed train', 'express train', 'maglev', 'maglev train'],
    kind: 'vehicle',
    heightMetres: 3.6,
    footing: 'stands',
    width: 2080,
    height: 460,
  },
  (brush, { colour = '#1f5fae' }) => [
    repeat(2, (i) => [
      rect(300 + i * 640, 34, 190, 30, brush.tube('#9aa3ad'), 10),
      stroke(`M${380 + i * 640} 34 L${420 + i * 640} 6 L${470 + i * 640} 6`, '#4a4f57', 7),
    ]),
    path('M24 372 H2000 Q1990 424 1930 430 H60 Q26 430 24 372Z', brush.wall('#3b4048')),
    path(BODY, brush.tube('#eef1f4')),
    path('M10 262 H1640 Q1840 276 2046 330 L2060 348 Q2068 372 2040 378 H10Z', brush.wall('#d5dae0')),
    path('M10 244 H1560 Q1800 250 2022 318 L2048 340 Q1800 284 1560 276 H10Z', brush.wall(colour)),
    path('M10 290 H1560 Q1800 296 2058 354 L2062 366 Q1800 314 1560 306 H10Z', tone(colour, -0.25)),
    repeat(16, (i) => {
      const x = 90 + i * 84;
      return i % 8 === 3
        ? [rect(x - 6, 112, 66, 250, brush.slab('#dfe4e9'), 8), rect(x + 10, 130, 34, 74, brush.slab('#2b3440'), 8)]
        : [rect(x, 132, 54, 74, brush.slab('#27313d'), 14), path(`M${x + 8} 200 l26 -64 h12 l-26 64z`, '#ffffff35')];
    }),
    stroke('M722 64 V378', '#5a616b', 10),
    stroke('M738 64 V378', '#aab1b9', 5),
    path('M1546 106 Q1690 112 1800 194 L1756 208 H1560 Q1546 206 1546 190Z', brush.slab('#1f2832')),
    path('M1590 204 L1640 112 L1676 122 L1632 204Z', '#ffffff38'),
    path('M1930 262 Q1980 284 2012 312 L1976 312 Q1940 296 1918 274Z', brush.slab('#fdf3c9')),
    path('M60 86 H1500 Q1640 88 1740 144', 'none', 'stroke="#ffffff" stroke-width="9" stroke-linecap="round"'),
    [150, 290, 560, 660, 800, 940, 1320, 1460].map((x) => [
      circle(x, 410, 36, brush.ball('#4a4d55')),
      circle(x, 410, 19, brush.metal('#aeb5bd')),
    ]),
    rect(0, 446, 2080, 14, brush.metal('#8d949d')),
  ],
);
