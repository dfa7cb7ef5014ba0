import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat } from '../shapes.ts';

const LIGHT = '#f6ff8a';

/** A point of light with two haloes. */
const spark = (x: number, y: number, size: number) => [
  circle(x, y, size * 4.2, `${LIGHT}1c`),
  circle(x, y, size * 2.1, `${LIGHT}55`),
  circle(x, y, size, '#fffde0'),
];

/** A firefly from the side, the end of its body alight. */
export const firefly = ownSubject(
  {
    concept: 'firefly',
    names: ['lightning bug', 'glow worm', 'glowworm'],
    kind: 'insect',
    heightMetres: 0.12,
    footing: 'flies',
    width: 600,
    height: 420,
  },
  (brush) => [
    circle(430, 270, 140, `${LIGHT}40`),
    ellipse(430, 266, 96, 72, LIGHT),
    ellipse(440, 266, 60, 46, '#fffde0'),
    path('M150 210 Q260 150 380 216 Q400 266 380 310 Q260 350 150 300Z', brush.ball('#4a3a2c')),
    path('M210 180 Q300 30 470 20 Q440 140 290 214Z', '#d8e6f0aa'),
    path('M180 190 Q220 20 360 6 Q360 130 250 212Z', '#e6f0f6c0'),
    circle(130, 250, 62, brush.ball('#c8482f')),
    circle(100, 240, 20, '#1b1410'),
    path(
      'M100 200 Q60 130 20 120 M120 190 Q110 120 80 90',
      'none',
      'stroke="#2b211a" stroke-width="9" stroke-linecap="round"',
    ),
    repeat(3, (i) =>
      path(`M${200 + i * 60} 320 l-18 60`, 'none', 'stroke="#2b211a" stroke-width="9" stroke-linecap="round"'),
    ),
  ],
);

/** Many of them in the dark, as points of light. */
export const fireflies = ownSubject(
  {
    concept: 'firefly-swarm',
    names: ['swarm of fireflies', 'floating lights', 'fairy lights in the air'],
    kind: 'insect',
    heightMetres: 3,
    footing: 'flies',
    width: 2400,
    height: 1500,
    emissive: 1,
  },
  (_brush, { random }) => [
    spark(60, 760, 15),
    spark(2340, 700, 15),
    spark(1180, 60, 13),
    spark(1250, 1440, 14),
    repeat(44, () => spark(random.between(70, 2330), random.between(70, 1430), random.between(7, 19))),
  ],
);
