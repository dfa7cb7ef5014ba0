import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const CLOTH = 'M300 150 H1300 L1590 470 Q800 540 10 470Z';

/** A checked blanket on the ground with a basket and what was in it. */
export const picnicBlanket = ownSubject(
  {
    concept: 'picnic-blanket',
    names: ['picnic spread', 'picnic rug', 'picnic cloth'],
    kind: 'object',
    heightMetres: 0.62,
    footing: 'lies',
    width: 1600,
    height: 520,
  },
  (brush, { colour = '#c8323e' }) => [
    path(CLOTH, brush.wall('#fbf6ec')),
    brush.clip(CLOTH, [
      ...repeatAcross(8, (i) => {
        const [top, low] = [300 + i * 142, 10 + i * 226];
        return path(`M${top} 150 h71 L${low + 113} 500 H${low}Z`, colour, 'opacity="0.55"');
      }),
      ...[180, 250, 340, 440].map((y, i) => rect(0, y, 1600, 26 + i * 9, colour, 0, 'opacity="0.55"')),
    ]),
    stroke('M10 470 Q800 540 1590 470', tone(colour, -0.4), 7, 'opacity="0.5"'),
    // Basket.
    stroke('M560 150 Q660 -70 800 150', '#8a5a2e', 24),
    path('M510 140 H850 L816 330 Q680 350 546 330Z', brush.slab('#c98f4e')),
    repeat(5, (i) => stroke(`M${516 + i * 4} ${172 + i * 34} H${844 - i * 5}`, '#8a5a2e', 7, 'opacity="0.55"')),
    repeat(8, (i) => stroke(`M${540 + i * 40} 146 V330`, '#e6b878', 5, 'opacity="0.6"')),
    path('M500 120 H860 Q872 150 850 160 H512 Q488 150 500 120Z', brush.tube('#a8703a')),
    path('M560 124 Q620 60 700 96 Q760 70 800 124Z', brush.slab(tone('#fbf6ec', -0.04))),
    // Bread, fruit, a jug and cups.
    path('M420 130 L580 20 Q620 10 610 46 L470 160Z', brush.slab('#d99a4a')),
    repeat(3, (i) => stroke(`M${470 + i * 46} ${112 - i * 30} l26 18`, '#fbe6b0', 9)),
    ellipse(1060, 330, 150, 44, '#e9ecf0'),
    ellipse(1060, 322, 128, 34, '#ffffff'),
    path('M960 318 L1060 250 L1100 318Z M1050 322 L1140 262 L1172 322Z', brush.slab('#eac07a')),
    stroke('M966 312 H1094 M1056 316 H1166', '#6faa4a', 9),
    stroke('M972 302 L1060 300', '#e2574a', 7),
    circle(330, 330, 46, brush.ball('#d8323e')),
    circle(408, 352, 42, brush.ball('#6fae3e')),
    circle(352, 388, 40, brush.ball('#f2a03c')),
    path('M1240 170 H1330 L1344 336 Q1286 352 1228 336Z', brush.tube('#f2b84a'), 'opacity="0.94"'),
    stroke('M1336 200 Q1396 220 1340 290', '#dfe8ee', 13),
    rect(1232, 158, 106, 22, brush.tube('#eef4f8'), 9),
    path('M880 380 H950 L940 452 H890Z', brush.tube('#e8f0f6')),
    path('M1180 392 H1250 L1240 464 H1190Z', brush.tube('#e8f0f6')),
  ],
);

function repeatAcross(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
