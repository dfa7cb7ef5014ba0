import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A full bookcase. */
export const bookshelf = ownSubject(
  {
    concept: 'bookshelf',
    names: ['bookcase', 'book shelf', 'shelf of books', 'shelf'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'stands',
    width: 760,
    height: 1000,
    anchors: { top: { x: 380, y: 14 } },
  },
  (brush, { colour = '#8a5730', random }) => [
    rect(20, 10, 720, 980, brush.slab(colour), 10),
    rect(56, 50, 648, 890, brush.wall(tone(colour, -0.55))),
    repeat(4, (row) => {
      const floor = 250 + row * 226;
      const books: string[] = [];
      let x = 64;
      while (x < 660) {
        const width = random.integer(24, 46);
        const height = random.integer(120, 182);
        if (x + width > 696) break;
        if (random.chance(0.07) && x < 560) {
          books.push(
            circle(x + 50, floor - 50, 44, brush.ball(random.pick(['#4f8ac0', '#d9a33f', '#8fb08a']))),
            rect(x + 26, floor - 14, 48, 14, brush.wall('#6b4a2c'), 4),
          );
          x += 108;
          continue;
        }
        const spine = random.pick([
          '#b3362f',
          '#2f5f8f',
          '#3f7d55',
          '#d2a03a',
          '#6d4486',
          '#e6d8bc',
          '#2b4450',
          '#a85a7a',
          '#c9703a',
        ]);
        books.push(
          rect(x, floor - height, width - 2, height, brush.pillar(spine), 3),
          rect(x + 3, floor - height + 20, width - 8, 8, tone(spine, 0.5)),
          rect(x + 3, floor - 34, width - 8, 6, tone(spine, 0.5)),
        );
        x += width;
      }
      return [
        rect(56, floor - 214, 648, 40, brush.fade('#000000', 'down', 0.5)),
        books,
        rect(56, floor, 648, 20, brush.wall(tone(colour, 0.15))),
      ];
    }),
    rect(6, 4, 748, 34, brush.tube(tone(colour, 0.1)), 8),
    rect(6, 946, 748, 54, brush.wall(tone(colour, -0.12)), 6),
    both(380, stroke('M38 60 V930', '#ffffff26', 6)),
  ],
);

/** A wardrobe with two doors. */
export const wardrobe = ownSubject(
  {
    concept: 'wardrobe',
    names: ['closet', 'armoire', 'cupboard', 'cabinet'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'stands',
    width: 740,
    height: 1000,
  },
  (brush, { colour = '#9a6538' }) => [
    both(370, path('M40 940 h60 l-12 60 h-36z', brush.pillar(tone(colour, -0.3)))),
    rect(30, 70, 680, 880, brush.slab(colour), 8),
    path('M10 76 Q370 -50 730 76 V100 H10Z', brush.slab(tone(colour, 0.08))),
    path('M300 44 q70 -44 140 0 q-70 24 -140 0z', brush.ball(tone(colour, 0.2))),
    both(
      370,
      rect(56, 120, 306, 640, brush.wall(tone(colour, 0.08)), 6),
      rect(86, 150, 246, 270, brush.wall(tone(colour, -0.14)), 10),
      rect(98, 162, 222, 246, brush.slab(tone(colour, 0.14)), 8),
      rect(86, 450, 246, 280, brush.wall(tone(colour, -0.14)), 10),
      rect(98, 462, 222, 256, brush.slab(tone(colour, 0.14)), 8),
      circle(342, 440, 13, brush.ball('#e0b24a')),
      rect(56, 786, 306, 120, brush.wall(tone(colour, 0.06)), 6),
      circle(208, 846, 13, brush.ball('#e0b24a')),
    ),
    stroke('M370 116 V764', '#00000059', 6),
    rect(10, 926, 720, 30, brush.tube(tone(colour, -0.1)), 6),
  ],
);

/** A writing desk with drawers. */
export const desk = ownSubject(
  {
    concept: 'desk',
    names: ['writing desk', 'office desk', 'work desk'],
    kind: 'furniture',
    heightMetres: 0.76,
    footing: 'stands',
    width: 1000,
    height: 580,
    anchors: { surface: { x: 500, y: 60 } },
  },
  (brush, { colour = '#8a5a34' }) => [
    rect(330, 110, 340, 380, tone(colour, -0.7)),
    path('M60 10 H940 L996 90 H4Z', brush.slab(tone(colour, 0.2))),
    rect(4, 90, 992, 34, brush.wall(tone(colour, 0.06)), 4),
    rect(350, 124, 300, 66, brush.wall(colour)),
    circle(500, 158, 11, brush.ball('#e0b24a')),
    both(
      500,
      rect(30, 124, 320, 440, brush.slab(colour)),
      repeat(3, (i) => [
        rect(52, 142 + i * 136, 276, 120, brush.wall(tone(colour, 0.1)), 6),
        rect(150, 192 + i * 136, 80, 16, brush.tube('#e0b24a'), 8),
      ]),
      rect(20, 552, 340, 28, brush.wall(tone(colour, -0.25)), 4),
    ),
  ],
);

/** A longcase clock. */
export const grandfatherClock = ownSubject(
  {
    concept: 'grandfather-clock',
    names: ['longcase clock', 'grandfather clock', 'pendulum clock'],
    kind: 'furniture',
    heightMetres: 2.1,
    footing: 'stands',
    width: 380,
    height: 1000,
  },
  (brush, { colour = '#7d4a28' }) => [
    path('M40 130 Q50 60 120 60 Q170 56 190 10 Q210 56 260 60 Q330 60 340 130Z', brush.slab(colour)),
    circle(190, 20, 18, brush.ball('#e0b24a')),
    rect(30, 124, 320, 230, brush.slab(colour), 8),
    rect(14, 344, 352, 34, brush.tube(tone(colour, 0.12)), 6),
    circle(190, 240, 100, brush.ball('#d2a640')),
    circle(190, 240, 86, brush.ball('#fbf5e4')),
    repeat(
      12,
      (i) => `<g transform="rotate(${i * 30} 190 240)">${rect(186, 162, 8, i % 3 ? 14 : 24, '#3a2a20', 2)}</g>`,
    ),
    stroke('M190 240 L150 206 M190 240 L214 180', '#2b211c', 8),
    circle(190, 240, 9, '#2b211c'),
    rect(60, 378, 260, 430, brush.slab(tone(colour, -0.04))),
    rect(96, 408, 188, 370, '#3a2214', 12),
    rect(
      104,
      416,
      172,
      354,
      brush.stops('diagonal', [
        [0, '#8a6a4a'],
        [1, '#2b1a10'],
      ]),
      8,
    ),
    stroke('M190 416 L206 660', '#d2a640', 9),
    circle(208, 690, 48, brush.ball('#e0b24a')),
    stroke('M140 416 V560 M240 416 V520', '#d2a640', 4),
    both(190, rect(128, 540, 26, 90, brush.metal('#d2a640'), 8)),
    path('M104 416 H190 L104 640Z', '#ffffff24'),
    rect(14, 800, 352, 34, brush.tube(tone(colour, 0.12)), 6),
    rect(34, 834, 312, 120, brush.slab(colour)),
    rect(76, 856, 228, 76, 'none', 6, `stroke="${tone(colour, -0.3)}" stroke-width="8"`),
    rect(10, 950, 360, 50, brush.wall(tone(colour, -0.15)), 8),
  ],
);
