import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** Gnarled roots under a trunk. */
const roots = ownSubject(
  {
    concept: 'tree-roots',
    names: ['root', 'roots', 'tree root'],
    kind: 'plant',
    heightMetres: 1.4,
    footing: 'stands',
    width: 1200,
    height: 900,
  },
  (brush, { colour = '#7a5636' }) => {
    const root = (d: string, width: number): Svg => [
      stroke(d, tone(colour, -0.5), width + 12),
      stroke(d, colour, width),
      stroke(d, tone(colour, 0.35), width * 0.26, `transform="translate(${-width * 0.18} ${-width * 0.2})"`),
    ];
    return [
      root('M520 420 Q420 640 440 860', 34),
      root('M680 420 Q740 640 700 870', 34),
      root('M500 380 Q300 440 210 600 Q150 690 30 720', 58),
      root('M210 600 Q200 720 120 840 M300 500 Q330 640 270 800', 28),
      root('M700 380 Q900 430 980 590 Q1040 700 1170 720', 58),
      root('M980 590 Q1000 740 1080 850 M900 500 Q860 660 930 820', 28),
      root('M600 420 Q590 660 570 880 M600 560 Q660 700 620 860', 44),
      root('M440 400 Q360 560 370 740 M770 400 Q820 560 800 760', 26),
      path(
        'M470 0 H740 Q730 220 800 360 Q860 420 780 450 Q700 430 610 470 Q520 430 430 450 Q350 420 400 360 Q480 220 470 0Z',
        brush.pillar(colour),
      ),
      repeat(6, (i) => stroke(`M${500 + i * 42} 20 Q${510 + i * 36} 220 ${450 + i * 60} 400`, '#00000040', 9)),
    ];
  },
);

/** A dandelion: two flowers, a clock and toothed leaves. */
const dandelion = ownSubject(
  {
    concept: 'dandelion',
    names: ['weed', 'dandelion clock', 'weeds', 'dandelions'],
    kind: 'plant',
    heightMetres: 0.35,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#f2c21f' }) => {
    const leaf =
      'M0 0 L-40 -70 L-22 -80 L-66 -160 L-36 -166 L-70 -250 L-34 -260 L-50 -340 L0 -420 L50 -340 L34 -260 L70 -250 L36 -166 L66 -160 L22 -80 L40 -70Z';
    const flower = (x: number, y: number, scale: number): string =>
      at(x, y, scale, 0, [
        path('M-50 30 Q-40 110 0 120 Q40 110 50 30Z', brush.ball('#6f9a3f')),
        repeat(22, (i) =>
          at(
            0,
            0,
            1,
            i * 16.4,
            path('M-15 -20 L-13 -140 Q0 -156 13 -140 L15 -20Z', tone(colour, -0.1 + (i % 2) * 0.12)),
          ),
        ),
        repeat(16, (i) =>
          at(
            0,
            0,
            0.66,
            i * 22.5,
            path('M-17 -10 L-14 -134 Q0 -150 14 -134 L17 -10Z', tone(colour, 0.1 + (i % 2) * 0.12)),
          ),
        ),
        circle(0, 0, 44, brush.ball(tone(colour, -0.15))),
      ]);
    return [
      stroke('M450 960 Q440 660 480 300', '#8fb85a', 22),
      stroke('M440 970 Q380 760 220 560', '#8fb85a', 22),
      stroke('M460 970 Q560 800 690 680', '#8fb85a', 22),
      [
        [-70, 0.8],
        [-44, 1],
        [-14, 0.7],
        [24, 0.8],
        [52, 1],
        [76, 0.8],
      ].map(([degrees = 0, scale = 1]) =>
        at(450, 990, scale, degrees, [
          path(leaf, brush.slab(degrees % 4 ? '#5f9a3f' : '#4a8436')),
          stroke('M0 -10 V-380', '#a9cc7a', 8),
        ]),
      ),
      flower(220, 520, 0.95),
      flower(700, 640, 0.78),
      circle(480, 210, 200, brush.spot('#ffffff', 0.75)),
      repeat(30, (i) =>
        at(480, 210, 1, i * 12, [
          stroke('M0 -24 V-150', '#e8ebe6', 4),
          repeat(5, (k) => stroke(`M0 -150 L${-36 + k * 18} ${-192 - (2 - Math.abs(k - 2)) * 9}`, '#ffffff', 4)),
        ]),
      ),
      repeat(18, (i) =>
        at(480, 210, 0.62, i * 20 + 6, [
          stroke('M0 -24 V-150', '#dfe4dc', 4),
          repeat(5, (k) => stroke(`M0 -150 L${-36 + k * 18} -190`, '#ffffff', 5)),
        ]),
      ),
      circle(480, 210, 32, brush.ball('#b8a06a')),
      path('M440 240 Q480 280 520 240 L500 300 H460Z', '#6f9a3f'),
    ];
  },
);

/** Ivy hanging over a wall's edge. */
const ivy = ownSubject(
  {
    concept: 'ivy',
    names: ['vine', 'climbing plant', 'ivy vine', 'creeper', 'vines', 'ivy leaf'],
    kind: 'plant',
    heightMetres: 1.3,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#3f8a45' }) => {
    const leaf = (x: number, y: number, scale: number, degrees: number, shade: number): string =>
      at(x, y, scale, degrees, [
        path(
          'M0 60 Q-30 40 -70 52 Q-60 14 -92 -10 Q-52 -18 -46 -60 Q-20 -44 0 -96 Q20 -44 46 -60 Q52 -18 92 -10 Q60 14 70 52 Q30 40 0 60Z',
          brush.slab(tone(colour, shade)),
        ),
        stroke('M0 50 V-60 M0 30 L-52 -4 M0 30 L52 -4', tone(colour, 0.5), 6),
      ]);
    return [
      rect(40, 120, 820, 880, brush.wall('#b0a594')),
      repeat(8, (row) =>
        repeat(5, (i) =>
          rect(
            44 + i * 176 - (row % 2) * 70,
            126 + row * 110,
            164,
            98,
            brush.slab(tone('#a89c8a', ((row + i * 2) % 4) * 0.07 - 0.1)),
            10,
          ),
        ),
      ),
      rect(10, 70, 880, 66, brush.slab('#c9bfae'), 8),
      stroke(
        'M140 60 Q220 300 150 520 T190 900 M420 60 Q360 260 440 460 T410 760 M700 60 Q790 240 700 420 T760 720 M560 60 Q590 200 560 330',
        '#6b5236',
        17,
      ),
      repeat(11, (i) =>
        leaf(
          150 + Math.sin(i * 0.9) * 50 + (i % 2 ? 56 : -56),
          110 + i * 78,
          0.86,
          (i % 2 ? 30 : -30) + i * 5,
          ((i * 3) % 5) * 0.07 - 0.14,
        ),
      ),
      repeat(9, (i) =>
        leaf(
          410 + Math.sin(i * 0.9 + 2) * 44 + (i % 2 ? 56 : -56),
          100 + i * 80,
          0.88,
          (i % 2 ? 26 : -34) + i * 6,
          ((i * 2) % 5) * 0.07 - 0.12,
        ),
      ),
      repeat(8, (i) =>
        leaf(
          730 + Math.sin(i * 0.9 + 4) * 46 + (i % 2 ? 56 : -56),
          100 + i * 80,
          0.86,
          (i % 2 ? 34 : -26) - i * 4,
          ((i * 4) % 5) * 0.07 - 0.14,
        ),
      ),
      repeat(12, (i) => leaf(70 + i * 70, 74 - (i % 2) * 24, 0.72, i * 47, (i % 4) * 0.08 - 0.1)),
      repeat(4, (i) => leaf(560 + (i % 2 ? 40 : -40), 160 + i * 62, 0.74, i * 38, i * 0.05)),
    ];
  },
);

/** Stones under a quilt of moss. */
const moss = ownSubject(
  {
    concept: 'moss',
    names: ['moss cushion', 'lichen'],
    kind: 'plant',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1200,
    height: 700,
  },
  (brush, { colour = '#6f9a2f' }) => {
    const tuft = (x: number, y: number, radius: number, i: number): Svg => [
      circle(x, y, radius, brush.ball(tone(colour, ((i * 3) % 5) * 0.08 - 0.14))),
      repeat(5, (k) =>
        circle(
          x - radius * 0.6 + k * radius * 0.3,
          y - radius * 0.5 + ((k * 7) % 3) * radius * 0.24,
          radius * 0.13,
          tone(colour, 0.4),
        ),
      ),
    ];
    return [
      path('M30 690 Q20 480 200 380 Q330 220 560 240 Q700 120 900 260 Q1120 340 1170 690Z', brush.slab('#8d8a84')),
      path('M560 240 Q520 440 600 690 M900 260 Q860 440 960 690', 'none', 'stroke="#00000033" stroke-width="15"'),
      path('M60 690 L180 480 L300 690Z M1000 690 L1080 520 L1160 690Z', '#ffffff1f'),
      repeat(13, (i) => tuft(110 + i * 82, 400 - Math.sin((i / 12) * 3.14) * 190 + (i % 3) * 24, 76, i)),
      repeat(12, (i) => tuft(140 + i * 84, 480 - Math.sin((i / 11) * 3.14) * 180 + (i % 2) * 30, 70, i + 2)),
      repeat(9, (i) => tuft(240 + i * 90, 540 - Math.sin((i / 8) * 3.14) * 130 + (i % 3) * 20, 62, i + 1)),
      repeat(5, (i) => tuft(80 + i * 260, 650, 58, i)),
      repeat(14, (i) => [
        stroke(
          `M${190 + i * 62} ${300 - Math.sin((i / 13) * 3.14) * 120} q6 -50 ${(i % 3) * 10 - 8} -80`,
          '#a8702f',
          5,
        ),
        ellipse(190 + i * 62 + (i % 3) * 10 - 6, 216 - Math.sin((i / 13) * 3.14) * 120, 9, 15, brush.ball('#c98a3a')),
      ]),
    ];
  },
);

/** Kelp and weed swaying from a stone. */
const seaweed = ownSubject(
  {
    concept: 'seaweed',
    names: ['algae', 'kelp', 'alga', 'sea grass', 'seagrass'],
    kind: 'plant',
    heightMetres: 1.2,
    footing: 'stands',
    width: 900,
    height: 1100,
  },
  (brush, { colour = '#4f8a3a' }) => {
    const frond = (x: number, sway: number, height: number, hex: string): Svg => [
      path(
        `M${x - 30} 1050 Q${x - 60 + sway} ${1050 - height * 0.3} ${x - 40 - sway} ${1050 - height * 0.6} Q${x - 30 + sway} ${1050 - height * 0.85} ${x + sway} ${1050 - height} Q${x + 60 + sway} ${1050 - height * 0.8} ${x + 40 - sway} ${1050 - height * 0.58} Q${x + 30 + sway} ${1050 - height * 0.3} ${x + 30} 1050Z`,
        brush.slab(hex),
      ),
      path(
        `M${x} 1040 Q${x - 10 + sway} ${1050 - height * 0.3} ${x - sway} ${1050 - height * 0.6} Q${x + 6 + sway} ${1050 - height * 0.85} ${x + sway} ${1050 - height + 40}`,
        'none',
        `stroke="${tone(hex, 0.4)}" stroke-width="8" opacity=".7"`,
      ),
    ];
    return [
      frond(220, 50, 820, tone(colour, -0.2)),
      frond(640, -56, 960, tone(colour, -0.26)),
      frond(430, 60, 1040, colour),
      frond(310, -50, 640, '#7a9a2f'),
      frond(560, 46, 720, '#8a7a2f'),
      frond(740, 40, 560, '#6f9a3f'),
      repeat(6, (i) => circle(470 + Math.sin(i) * 40, 140 + i * 110, 24, brush.ball(tone(colour, 0.2)))),
      repeat(5, (i) =>
        stroke(
          `M${150 + i * 26} 1050 q${-60 + i * 20} -120 ${-70 + i * 34} -230 M${760 - i * 20} 1050 q${40 - i * 10} -100 ${60 - i * 24} -190`,
          '#b8405a',
          13,
        ),
      ),
      path('M90 1100 Q100 980 260 1000 Q340 930 470 970 Q600 930 690 1000 Q810 990 830 1100Z', brush.ball('#8a8f96')),
    ];
  },
);

/** What grows without anybody planting it. */
export const WILD_PLANTS: readonly OwnSubject[] = [roots, dandelion, ivy, moss, seaweed];
