import { tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../../shapes.ts';

/** A computer keyboard lying on a desk, seen from its user's side. */
export const keyboard = ownSubject(
  {
    concept: 'keyboard',
    names: ['computer keyboard', 'mechanical keyboard', 'wireless keyboard'],
    kind: 'object',
    heightMetres: 0.17,
    footing: 'lies',
    width: 1200,
    height: 380,
    anchors: { surface: { x: 600, y: 190 } },
  },
  (brush, { colour = '#d7dbe1' }) => [
    path(
      'M110 14 H1090 Q1112 14 1118 36 L1194 326 Q1200 372 1160 374 H40 Q0 372 6 326 L82 36 Q88 14 110 14Z',
      brush.wall(tone(colour, -0.34)),
    ),
    path(
      'M112 8 H1088 Q1108 8 1114 28 L1190 312 Q1196 346 1160 348 H40 Q4 346 10 312 L86 28 Q92 8 112 8Z',
      brush.wall(colour),
    ),
    repeat(5, (row) => {
      const y = 30 + row * 62;
      const inset = 108 - row * 16;
      const keys = row === 4 ? 8 : 14 - (row % 2);
      const pitch = (1200 - 2 * inset) / keys;
      const shares = row === 4 ? [1, 1, 1, 0, 1, 1, 1] : [];
      if (shares.length > 0) {
        const wide = 1200 - 2 * inset;
        return [0, 0.09, 0.18, 0.28, 0.72, 0.82, 0.91].map((from, i) => {
          const width = (i === 3 ? 0.43 : 0.08) * wide;
          return [
            rect(inset + from * wide, y + 7, width, 48, tone(colour, -0.4), 9),
            rect(inset + from * wide, y, width, 46, brush.wall(tone(colour, 0.4)), 9),
          ];
        });
      }
      return repeat(keys, (k) => {
        const accent = (row === 0 && k === 0) || (row === 2 && k === keys - 1);
        return [
          rect(inset + k * pitch, y + 7, pitch - 10, 48, tone(colour, -0.4), 9),
          rect(inset + k * pitch, y, pitch - 10, 46, brush.wall(accent ? '#e8825a' : tone(colour, 0.4)), 9),
        ];
      });
    }),
  ],
);

/** A laptop from its side: the lid open at a wide angle, a strip of screen and keys to be seen. */
export const laptopFromSide = ownSubject(
  {
    concept: 'laptop-from-side',
    names: ['laptop from the side', 'side view of a laptop', 'laptop in profile'],
    kind: 'object',
    heightMetres: 0.24,
    footing: 'stands',
    width: 1000,
    height: 660,
  },
  (brush, { colour = '#c2c8d0' }) => [
    path('M690 560 L850 26 Q858 2 884 8 L902 14 Q922 22 916 44 L756 566Z', brush.slab(tone(colour, -0.12))),
    path('M690 560 L846 40 Q850 20 866 16 L872 20 L716 562Z', brush.slab('#23262d')),
    path(
      'M700 530 L846 46 L856 48 L712 534Z',
      brush.stops('down', [
        [0, '#8fe1ff'],
        [1, '#3a7fd8'],
      ]),
    ),
    path('M906 30 L750 560', 'none', 'stroke="#ffffff80" stroke-width="6"'),
    path('M60 580 L130 556 H760 Q786 560 790 590 L786 620 H60Z', brush.wall(tone(colour, 0.18))),
    path('M140 560 H660 L640 574 H110Z', '#3a3e46'),
    repeat(11, (i) => rect(140 + i * 46, 556, 36, 12, '#5a606a', 3)),
    path('M30 590 Q30 580 60 580 H780 Q796 582 796 600 Q796 640 740 644 H80 Q30 640 30 590Z', brush.tube(colour)),
    [140, 200, 250].map((x) => rect(x, 602, x === 140 ? 40 : 30, 14, '#3a3e46', 5)),
    circle(300, 609, 8, '#3a3e46'),
    circle(738, 570, 24, brush.ball('#7d858f')),
    [110, 700].map((x) => ellipse(x, 648, 44, 10, '#2b2e34')),
  ],
);

/** A tablet computer leaning a little back, its screen on. */
export const tabletComputer = ownSubject(
  {
    concept: 'tablet-computer',
    names: ['tablet', 'tablet pc', 'drawing tablet', 'ipad', 'ebook reader', 'digital tablet'],
    kind: 'object',
    heightMetres: 0.24,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#2a2d33' }) => [
    rect(8, 8, 744, 984, brush.slab(tone(colour, 0.3)), 64),
    rect(16, 14, 728, 970, colour, 58),
    rect(
      56,
      56,
      648,
      886,
      brush.stops('diagonal', [
        [0, '#7fd0ff'],
        [0.55, '#6f7cf0'],
        [1, '#e58ad0'],
      ]),
      22,
    ),
    circle(380, 34, 9, '#4a4f58'),
    rect(96, 100, 568, 200, '#ffffffd9', 36),
    circle(190, 200, 56, '#ffcf4d'),
    rect(280, 160, 320, 26, '#5a6b8c', 13),
    rect(280, 214, 220, 22, '#9fb0cc', 11),
    repeat(12, (i) =>
      rect(
        104 + (i % 4) * 146,
        350 + Math.floor(i / 4) * 150,
        112,
        112,
        ['#ff8a65', '#4dd0a6', '#ffd54f', '#64b5f6', '#ba8cf0', '#f48fb1'][i % 6]!,
        28,
      ),
    ),
    rect(96, 812, 568, 100, '#ffffff59', 34),
    repeat(4, (i) => circle(176 + i * 136, 862, 34, ['#66bb6a', '#42a5f5', '#ffa726', '#ef5350'][i % 4]!)),
    path('M56 56 H360 L120 942 H78 Q56 942 56 920Z', '#ffffff', 'opacity=".1"'),
    stroke('M30 90 V900', '#ffffff40', 6),
  ],
);

/** A computer mouse from above its tail, on a desk. */
export const computerMouse = ownSubject(
  {
    concept: 'computer-mouse',
    names: ['wireless mouse', 'pc mouse', 'gaming mouse'],
    kind: 'object',
    heightMetres: 0.05,
    footing: 'stands',
    width: 760,
    height: 460,
  },
  (brush, { colour = '#e3e6ea' }) => [
    path(
      'M30 400 Q20 200 200 90 Q400 -10 580 80 Q740 180 736 400 Q730 456 380 456 Q40 456 30 400Z',
      brush.ball(colour),
    ),
    path('M30 390 Q40 440 380 444 Q720 440 736 390 Q740 456 380 458 Q26 456 30 390Z', tone(colour, -0.5)),
    path('M60 300 Q90 180 240 110 Q330 70 380 60 Q370 150 330 230 Q190 250 60 300Z', '#ffffff40'),
    stroke('M70 290 Q200 234 420 226 Q600 230 716 280', tone(colour, -0.35), 7),
    stroke('M400 46 Q420 130 410 226', tone(colour, -0.35), 7),
    path('M372 96 Q410 70 436 96 Q446 160 424 186 Q390 196 376 176 Q364 130 372 96Z', brush.pillar('#3a3f47')),
    stroke('M388 112 H424 M386 134 H426 M388 156 H424', '#8d949e', 6),
  ],
);
