import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A bent leg with spread toes: hip at (x, y), foot at y 556. */
const leg = (brush: Brush, x: number, y: number, lean: number, colour: string): Svg => [
  path(
    `M${x - 44} ${y} Q${x - 70 + lean} ${y + 90} ${x - 30 + lean} ${y + 130} Q${x - 10 + lean} 530 ${x - 20 + lean} 556 H${x + 30 + lean} Q${x + 40 + lean} 500 ${x + 30 + lean} ${y + 120} Q${x + 20 + lean} ${y + 70} ${x + 60} ${y}Z`,
    brush.pillar(colour),
  ),
  repeat(4, (i) => [
    stroke(`M${x + lean} 546 L${x + lean + 10 + i * 26} ${560 + (i % 2) * 6}`, tone(colour, -0.06), 17),
    circle(x + lean + 14 + i * 27, 560 + (i % 2) * 6, 11, tone(colour, 0.1)),
  ]),
];

const body = 'M250 400 Q330 250 560 240 Q780 236 930 320 Q960 400 880 460 Q640 530 400 490 Q290 470 250 400Z';

/** A lizard on its four legs, seen from the side. */
const lizard = ownSubject(
  {
    concept: 'lizard',
    names: ['gecko', 'salamander', 'newt', 'skink'],
    kind: 'animal',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1240,
    height: 580,
    anchors: { seat: { x: 560, y: 250 }, top: { x: 1010, y: 150 } },
  },
  (brush, { colour = '#6fae3c' }) => [
    path(
      'M330 340 Q150 350 60 470 Q20 540 80 560 Q150 570 160 510 Q160 470 120 474 Q110 500 134 510 Q110 530 92 506 Q100 430 220 420 Q300 440 380 460Z',
      brush.tube(colour),
    ),
    leg(brush, 420, 400, -20, tone(colour, -0.3)),
    leg(brush, 830, 410, 20, tone(colour, -0.3)),
    path(body, brush.ball(colour)),
    path('M360 480 Q640 540 900 440 Q640 480 360 480Z', tone(colour, 0.6), 'opacity=".8"'),
    brush.clip(body, [
      repeat(14, (i) =>
        circle(320 + ((i * 173) % 560), 280 + ((i * 59) % 130), 13 + (i % 3) * 4, tone('#f0a030', i % 2 ? 0 : -0.14)),
      ),
      repeat(30, (i) => circle(300 + ((i * 97) % 600), 260 + ((i * 41) % 190), 5, tone(colour, 0.35), 'opacity=".7"')),
    ]),
    leg(brush, 340, 410, -50, colour),
    leg(brush, 900, 410, 40, colour),
    path('M840 300 Q880 200 960 180 L1000 400 Q920 460 850 420Z', brush.pillar(colour)),
    path(
      'M900 290 Q920 160 1040 150 Q1180 170 1232 270 Q1240 330 1190 350 Q1080 390 980 370 Q900 350 900 290Z',
      brush.ball(tone(colour, 0.06)),
    ),
    circle(1050, 196, 56, brush.ball(colour)),
    circle(1056, 196, 42, '#f4c93a'),
    ellipse(1060, 196, 14, 36, '#1c1512'),
    circle(1046, 180, 11, '#ffffff'),
    stroke('M1030 316 Q1130 340 1222 296', tone(colour, -0.55), 9),
    ellipse(1206, 262, 9, 7, tone(colour, -0.6)),
  ],
);

/** An iguana: spines along its back and a dewlap. */
const iguana = ownSubject(
  {
    concept: 'iguana',
    names: ['green iguana', 'marine iguana', 'komodo dragon', 'monitor lizard', 'bearded dragon'],
    kind: 'animal',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1400,
    height: 620,
    anchors: { seat: { x: 620, y: 280 }, top: { x: 1180, y: 130 } },
  },
  (brush, { colour = '#7f9a4c' }) =>
    at(80, 40, 1, 0, [
      path('M360 340 Q140 400 -70 560 Q-60 580 -30 572 Q160 480 380 470Z', brush.tube(tone(colour, -0.06))),
      repeat(7, (i) => stroke(`M${10 + i * 46} ${530 - i * 22} l14 ${28 + i * 5}`, tone(colour, -0.45), 13)),
      repeat(15, (i) =>
        at(
          300 + i * 46,
          330 - Math.sin((i / 14) * 2.5 + 0.5) * 96,
          1,
          -14,
          path('M-20 30 L4 -56 L24 30Z', brush.slab(tone(colour, -0.25))),
        ),
      ),
      leg(brush, 420, 400, -20, tone(colour, -0.34)),
      leg(brush, 830, 410, 20, tone(colour, -0.34)),
      path(body, brush.ball(colour)),
      brush.clip(
        body,
        repeat(6, (i) =>
          path(`M${360 + i * 90} 220 q40 120 -10 300 h40 q50 -160 10 -300Z`, tone(colour, -0.3), 'opacity=".5"'),
        ),
      ),
      leg(brush, 340, 410, -50, colour),
      leg(brush, 900, 410, 40, colour),
      path('M840 300 Q880 180 1000 150 L1060 380 Q980 470 850 430Z', brush.pillar(colour)),
      path('M1010 330 Q1000 450 1070 470 Q1120 430 1130 340Z', brush.slab('#d9a06a')),
      path(
        'M940 250 Q950 120 1070 110 Q1230 140 1300 260 Q1300 320 1240 336 Q1120 360 1010 340 Q940 320 940 250Z',
        brush.ball(tone(colour, 0.08)),
      ),
      circle(1010, 290, 34, brush.ball(tone(colour, 0.3))),
      circle(1100, 186, 34, brush.ball(tone(colour, -0.1))),
      circle(1104, 186, 24, '#e8a63a'),
      circle(1108, 186, 12, '#1c1512'),
      stroke('M1080 290 Q1190 310 1288 272', tone(colour, -0.55), 9),
      ellipse(1270, 236, 9, 7, tone(colour, -0.6)),
    ]),
);

/** A chameleon on its branch, its tail rolled up. */
const chameleon = ownSubject(
  {
    concept: 'chameleon',
    names: ['panther chameleon', 'veiled chameleon'],
    kind: 'animal',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1200,
    height: 760,
    anchors: { top: { x: 880, y: 60 } },
  },
  (brush, { colour = '#58b04a' }) => {
    const trunk = 'M290 330 Q360 160 600 150 Q800 160 860 300 Q860 420 760 460 Q520 520 360 470 Q270 430 290 330Z';
    const grip = (x: number, shade: number): Svg => [
      path(
        `M${x - 40} 430 Q${x - 60} 520 ${x - 20} 590 Q${x - 50} 640 ${x - 30} 690 H${x + 10} Q${x + 6} 650 ${x + 10} 620 Q${x + 20} 660 ${x + 10} 694 H${x + 56} Q${x + 60} 620 ${x + 30} 580 Q${x + 10} 520 ${x + 50} 430Z`,
        brush.pillar(tone(colour, shade)),
      ),
    ];
    return [
      path(
        'M20 700 Q400 640 760 680 Q1000 690 1190 640 L1194 690 Q980 740 700 730 Q360 700 30 756Z',
        brush.tube('#7a5638'),
      ),
      stroke(
        'M330 420 Q180 420 130 520 Q100 620 190 640 Q270 640 270 570 Q260 520 210 530 Q180 550 204 576',
        tone(colour, -0.1),
        46,
      ),
      grip(440, -0.34),
      grip(760, -0.34),
      path(trunk, brush.ball(colour)),
      brush.clip(trunk, [
        repeat(5, (i) =>
          path(
            `M${380 + i * 96} 140 q50 160 -6 360 h44 q60 -190 6 -360Z`,
            i % 2 ? '#2f8fb0' : '#f0b53a',
            'opacity=".55"',
          ),
        ),
        repeat(40, (i) => circle(310 + ((i * 97) % 540), 170 + ((i * 61) % 300), 6, tone(colour, 0.4), 'opacity=".6"')),
      ]),
      repeat(9, (i) =>
        at(
          380 + i * 50,
          232 - Math.sin((i / 8) * 2.8 + 0.2) * 82,
          1,
          -10,
          path('M-16 20 L0 -30 L18 20Z', brush.slab(tone(colour, -0.2))),
        ),
      ),
      grip(390, 0),
      grip(720, 0),
      path(
        'M780 260 Q800 100 900 30 Q940 90 990 150 Q1130 220 1170 330 Q1170 390 1110 396 Q960 430 860 400 Q780 360 780 260Z',
        brush.ball(tone(colour, 0.06)),
      ),
      path('M820 210 Q840 110 900 60 Q930 110 960 160 Q880 160 820 210Z', tone(colour, -0.25), 'opacity=".6"'),
      stroke('M900 366 Q1040 380 1160 336', tone(colour, -0.5), 9),
      circle(968, 250, 70, brush.ball(tone(colour, 0.2))),
      circle(968, 250, 48, brush.ball('#e8b03a')),
      circle(982, 250, 19, '#1c1512'),
      circle(976, 243, 7, '#ffffff'),
    ];
  },
);

/** Lizards as they stand, not seen from above. */
export const LIZARDS: readonly OwnSubject[] = [lizard, iguana, chameleon];
