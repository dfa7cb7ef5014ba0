import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const HORN = '#f1e6cc';

/** Column legs of heavy beasts: feet at y 790, the farther ones darker. */
const leg = (brush: Brush, x: number, top: number, colour: string, width = 120): Svg => [
  path(
    `M${x - width / 2} ${top} Q${x - width * 0.42} 660 ${x - width / 2} 760 Q${x - width * 0.56} 796 ${x - width * 0.3} 796 H${x + width * 0.44} Q${x + width * 0.66} 796 ${x + width * 0.5} 750 Q${x + width * 0.44} 640 ${x + width * 0.56} ${top}Z`,
    brush.pillar(colour),
  ),
  repeat(3, (i) => ellipse(x - width * 0.2 + i * width * 0.3, 788, 15, 11, HORN)),
];

const eye = (x: number, y: number, size = 1): Svg =>
  at(x, y, size, 0, [circle(0, 0, 27, '#f4d36a'), circle(4, 0, 18, '#1c1512'), circle(-3, -8, 7, '#ffffff')]);

const freckles = (
  count: number,
  [x, y]: readonly [number, number],
  [w, h]: readonly [number, number],
  colour: string,
): Svg =>
  repeat(count, (i) => ellipse(x + ((i * 131) % w), y + ((i * 67) % h), 17 - (i % 3) * 3, 12, colour, 'opacity=".55"'));

/** A triceratops: three horns and a frill. */
const triceratops = ownSubject(
  {
    concept: 'triceratops',
    names: ['horned dinosaur'],
    kind: 'animal',
    heightMetres: 2.8,
    footing: 'stands',
    width: 1500,
    height: 800,
    anchors: { seat: { x: 560, y: 190 }, top: { x: 980, y: 60 } },
  },
  (brush, { colour = '#7d9a5e' }) => [
    path('M330 300 Q140 330 10 590 Q20 620 60 600 Q200 480 380 520Z', brush.tube(tone(colour, -0.06))),
    leg(brush, 470, 500, tone(colour, -0.34)),
    leg(brush, 800, 520, tone(colour, -0.34)),
    path(
      'M260 420 Q270 190 560 180 Q860 180 980 330 Q1010 500 900 590 Q700 660 480 620 Q270 590 260 420Z',
      brush.ball(colour),
    ),
    path('M380 596 Q640 680 900 584 Q700 560 380 596Z', tone(colour, 0.4), 'opacity=".7"'),
    freckles(16, [340, 230], [420, 150], tone(colour, -0.35)),
    leg(brush, 380, 480, colour, 140),
    leg(brush, 900, 500, colour, 130),
    // The frill, behind the face.
    path(
      'M960 420 Q800 330 830 150 Q880 30 1010 40 Q1130 50 1150 190 Q1160 330 1090 440Z',
      brush.slab(tone(colour, -0.14)),
    ),
    path('M970 390 Q860 310 880 180 Q920 90 1010 96 Q1090 110 1100 200 Q1100 320 1050 400Z', brush.slab('#d98f5c')),
    repeat(8, (i) => {
      const angle = -2.9 + i * 0.36;
      return at(990 + Math.cos(angle) * 166, 200 + Math.sin(angle) * 164, 1, (angle * 180) / Math.PI + 90, [
        path('M-24 20 Q0 -46 24 20Z', brush.slab(HORN)),
      ]);
    }),
    path('M1080 220 Q1150 90 1270 50 Q1210 150 1160 250Z', brush.slab(tone(HORN, -0.14))),
    path(
      'M960 330 Q980 200 1110 210 Q1250 240 1340 350 Q1420 430 1400 520 Q1370 560 1320 530 Q1220 560 1110 550 Q970 500 960 330Z',
      brush.ball(tone(colour, 0.08)),
    ),
    path('M1330 410 Q1430 430 1410 530 Q1400 590 1370 560 Q1350 530 1316 520Z', brush.slab('#d9b877')),
    path('M1300 360 Q1330 280 1370 250 Q1376 320 1354 380Z', brush.slab(HORN)),
    path('M1080 250 Q1110 90 1230 10 Q1190 130 1166 260Z', brush.slab(HORN)),
    stroke('M1130 496 Q1240 520 1330 500', tone(colour, -0.55), 9),
    ellipse(1360, 400, 11, 8, tone(colour, -0.6)),
    eye(1140, 340),
    stroke('M1100 300 Q1140 280 1180 302', tone(colour, -0.4), 12),
  ],
);

/** A stegosaurus: plates along its back, spikes on its tail. */
const stegosaurus = ownSubject(
  {
    concept: 'stegosaurus',
    names: ['stegosaur', 'stegasaurus', 'plated dinosaur'],
    kind: 'animal',
    heightMetres: 3.2,
    footing: 'stands',
    width: 1600,
    height: 800,
    anchors: { seat: { x: 760, y: 170 }, top: { x: 700, y: 20 } },
  },
  (brush, { colour = '#5f9a86' }) => {
    const plate = (x: number, y: number, size: number, degrees: number): Svg =>
      at(x, y, size, degrees, [
        path('M-70 20 Q-90 -80 0 -190 Q90 -80 70 20 Q0 50 -70 20Z', brush.slab('#e08a4a')),
        path('M-40 0 Q-50 -70 0 -140 Q20 -70 10 10Z', '#f6c07a', 'opacity=".7"'),
      ]);
    const back: readonly (readonly [number, number, number, number])[] = [
      [1230, 420, 0.42, 34],
      [1130, 350, 0.6, 26],
      [1000, 272, 0.84, 18],
      [850, 214, 1.02, 8],
      [680, 206, 1.06, -6],
      [520, 258, 0.9, -22],
      [390, 350, 0.66, -36],
      [280, 430, 0.46, -44],
    ];
    return [
      back.map(([x, y, size, degrees]) => plate(x - 66, y + 20, size * 0.92, degrees - 4)),
      at(90, 520, 1, -66, path('M-20 30 Q-6 -60 0 -130 Q20 -50 22 30Z', brush.slab(HORN))),
      leg(brush, 560, 520, tone(colour, -0.34), 130),
      leg(brush, 1000, 560, tone(colour, -0.34), 100),
      path(
        'M30 560 Q240 470 400 360 Q560 190 780 190 Q1010 210 1180 420 Q1280 520 1380 530 Q1420 600 1300 620 Q1180 630 1080 600 Q960 660 760 650 Q520 650 420 560 Q240 560 30 590Z',
        brush.stops('down', [
          [0, tone(colour, 0.2)],
          [0.5, colour],
          [1, tone(colour, -0.3)],
        ]),
      ),
      path('M460 590 Q700 690 1060 606 Q800 570 460 590Z', tone(colour, 0.45), 'opacity=".6"'),
      freckles(18, [480, 300], [560, 210], tone(colour, -0.35)),
      leg(brush, 450, 500, colour, 156),
      leg(brush, 1090, 560, colour, 106),
      back.map(([x, y, size, degrees]) => plate(x, y + 34, size * 0.8, degrees)),
      at(150, 540, 1, -50, path('M-22 30 Q-6 -70 0 -150 Q22 -60 24 30Z', brush.slab(HORN))),
      at(90, 560, 1, -78, path('M-20 30 Q-6 -50 0 -120 Q20 -50 22 30Z', brush.slab(HORN))),
      path(
        'M1250 560 Q1270 470 1380 470 Q1500 480 1570 560 Q1590 610 1540 634 Q1430 660 1330 640 Q1260 620 1250 560Z',
        brush.ball(tone(colour, 0.08)),
      ),
      stroke('M1420 616 Q1500 622 1556 596', tone(colour, -0.55), 8),
      ellipse(1550, 556, 9, 7, tone(colour, -0.6)),
      eye(1410, 530, 0.86),
    ];
  },
);

/** A pterosaur gliding, its wings spread. */
const pterosaur = ownSubject(
  {
    concept: 'pterodactyl',
    names: ['pterosaur', 'pteranodon', 'flying dinosaur', 'pterodactylus'],
    kind: 'animal',
    heightMetres: 1.6,
    footing: 'flies',
    width: 1600,
    height: 900,
  },
  (brush, { colour = '#a0785a' }) => {
    const skin = tone(colour, 0.2);
    return [
      path('M700 470 Q520 220 420 20 Q640 60 800 250 Q900 370 900 480Z', brush.slab(tone(skin, -0.2))),
      path(
        'M820 420 Q640 190 420 20',
        'none',
        `stroke="${tone(colour, -0.3)}" stroke-width="30" stroke-linecap="round"`,
      ),
      path(
        'M560 600 Q440 660 380 760 M600 630 Q500 720 470 820',
        'none',
        `stroke="${tone(colour, -0.2)}" stroke-width="26" stroke-linecap="round"`,
      ),
      path('M540 560 Q640 430 840 400 Q960 390 1010 450 Q980 560 820 610 Q640 660 540 560Z', brush.ball(colour)),
      path('M600 610 Q760 640 920 560 Q760 570 600 610Z', tone(colour, 0.5), 'opacity=".7"'),
      path('M940 420 Q1010 330 1090 330 L1130 400 Q1060 440 1000 500Z', brush.pillar(colour)),
      path('M1060 300 Q960 240 880 190 Q1010 190 1120 260Z', brush.slab('#d8633a')),
      path(
        'M1040 350 Q1060 260 1170 270 Q1240 290 1250 330 L1590 400 Q1400 420 1250 410 Q1100 430 1040 350Z',
        brush.ball(tone(colour, 0.1)),
      ),
      path('M1230 336 L1592 398 Q1400 396 1240 386Z', brush.slab('#e8b25a')),
      path('M1240 394 Q1400 410 1560 424 Q1380 460 1220 420Z', brush.slab('#c98f3e')),
      eye(1170, 330, 0.8),
      path(
        'M960 430 Q900 640 640 860 Q600 760 520 780 Q470 700 380 720 Q640 560 760 440Z',
        brush.stops('diagonal', [
          [0, tone(skin, -0.06)],
          [1, tone(skin, 0.3)],
        ]),
      ),
      path(
        'M960 440 Q900 640 640 860',
        'none',
        `stroke="${tone(colour, -0.16)}" stroke-width="34" stroke-linecap="round"`,
      ),
      repeat(3, (i) =>
        stroke(
          `M940 470 Q${800 - i * 60} ${600 + i * 10} ${580 - i * 70} ${790 - i * 28}`,
          tone(skin, -0.3),
          7,
          'opacity=".6"',
        ),
      ),
    ];
  },
);

/** Dinosaurs that the art packs lack. */
export const DINOSAURS: readonly OwnSubject[] = [triceratops, stegosaurus, pterosaur];
