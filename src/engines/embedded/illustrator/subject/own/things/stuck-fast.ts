import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A sword thrust down into a rock to half its blade. */
const swordInStone = ownSubject(
  {
    concept: 'sword-in-stone',
    names: ['sword in the stone', 'sword in stone'],
    kind: 'object',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1100,
    height: 1300,
  },
  (brush, { colour = '#d9b04a' }) => [
    circle(550, 56, 48, brush.ball(colour)),
    circle(550, 56, 20, brush.ball('#3f6fc4')),
    path('M522 96 H578 L584 300 H516Z', brush.pillar('#5a3420')),
    repeat(7, (i) => stroke(`M518 ${120 + i * 26} L582 ${136 + i * 26}`, '#c99a5a', 6)),
    path(
      'M330 292 Q340 270 380 284 Q550 310 720 284 Q760 270 770 292 Q776 326 740 336 Q550 360 360 336 Q324 326 330 292Z',
      brush.tube(colour),
    ),
    circle(550, 316, 32, brush.ball('#c8323a')),
    path('M498 344 H602 V830 H498Z', brush.metal('#c6ced8')),
    path('M550 344 V830', 'none', 'stroke="#7d8793" stroke-width="12"'),
    stroke('M510 360 V800', '#ffffff', 8, 'opacity=".8"'),
    path(
      'M60 1296 Q30 1180 130 1080 Q170 900 320 850 Q420 760 560 790 Q720 770 800 880 Q960 930 980 1090 Q1080 1190 1040 1296Z',
      brush.slab('#7d828b'),
    ),
    path('M320 850 Q420 760 560 790 Q720 770 800 880 L640 960 L460 930Z', brush.wall('#a5abb4')),
    path('M130 1080 Q170 900 320 850 L460 930 L380 1140 L200 1296 H60 Q30 1180 130 1080Z', brush.wall('#8d929b')),
    path('M640 960 L800 880 Q960 930 980 1090 Q1080 1190 1040 1296 H720 L690 1120Z', brush.shadowSide('#787d86')),
    stroke(
      'M460 930 L380 1140 L430 1290 M640 960 L690 1120 L660 1290 M380 1140 L690 1120',
      '#4f545c',
      8,
      'opacity=".6"',
    ),
    path('M484 840 Q500 812 550 816 Q606 812 618 842 Q560 866 484 840Z', '#3a3e46'),
    path('M498 700 H602 V838 Q550 852 498 838Z', brush.metal('#b4bcc7')),
    stroke('M600 846 L700 872 M496 846 L420 880 M560 856 L580 930', '#3a3e46', 7),
    [
      [150, 1240, 60],
      [920, 1250, 50],
      [300, 1270, 36],
    ].map(([x = 0, y = 0, size = 0]) => ellipse(x, y, size, size * 0.5, brush.ball('#6f9a4a'))),
  ],
);

/** An axe whose blade has bitten into a stump. */
const axeInStump = ownSubject(
  {
    concept: 'axe-in-stump',
    names: ['axe in a stump', 'axe in the stump', 'axe in stump'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1200,
    height: 1000,
  },
  (brush, { colour = '#c8322b' }) => [
    path(
      'M180 460 Q170 760 60 980 Q200 940 260 996 Q360 950 480 996 Q600 950 720 996 Q800 940 940 980 Q830 760 820 460Z',
      brush.pillar('#7a5438'),
    ),
    repeat(10, (i) =>
      stroke(`M${220 + i * 60} ${540 + (i % 3) * 20} q-16 160 -${50 - i * 10} 380`, '#5a3a24', 9, 'opacity=".6"'),
    ),
    ellipse(500, 460, 322, 116, brush.wall('#7a5438')),
    ellipse(500, 454, 300, 104, brush.ball('#e0b981')),
    repeat(5, (i) => ellipse(500, 454, 250 - i * 50, 86 - i * 17, 'none', 'stroke="#b98a52" stroke-width="7"')),
    path('M596 400 L1150 30 Q1190 20 1194 60 L650 470Z', brush.slab('#b9803f')),
    stroke('M640 400 L1150 60', '#e0b070', 10),
    path(
      'M420 300 Q520 250 640 360 L700 450 Q660 520 580 500 Q500 520 430 490 Q380 400 420 300Z',
      brush.slab('#5d646e'),
    ),
    path('M560 300 L690 440 Q660 520 580 500Z', brush.slab(colour)),
    path('M420 300 Q380 400 430 490 L464 484 Q420 400 452 296Z', brush.metal('#c6ced8')),
    path('M400 490 Q500 540 620 506 Q560 560 420 536Z', '#8a5a2c'),
    stroke('M430 500 L330 470 M520 516 L560 550', '#8a5a2c', 9),
    repeat(5, (i) =>
      at(240 + i * 130, 940 - (i % 2) * 30, 1, i * 40, path('M-30 0 Q0 -20 40 0 Q0 20 -30 0Z', '#e0b981')),
    ),
  ],
);

/** A round target on its stand, an arrow in its middle. */
const arrowInTarget = ownSubject(
  {
    concept: 'arrow-in-target',
    names: [
      'arrow in a target',
      'arrow in the target',
      'arrow in a bullseye',
      'arrow in the bullseye',
      'archery target',
    ],
    kind: 'sport',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1000,
    height: 1240,
  },
  (brush, { colour = '#e0c33a' }) => [
    path(
      'M260 700 L150 1236 H210 L330 760Z M740 700 L850 1236 H790 L670 760Z M470 800 H530 V1180 H470Z',
      brush.pillar('#9a6b3c'),
    ),
    ellipse(520, 470, 452, 456, brush.slab('#b98a4e')),
    [
      ['#f4f3ee', 452],
      ['#2b2d33', 366],
      ['#3f8fd0', 280],
      ['#d8392f', 194],
      [colour, 108],
    ].map(([fill, radius]) => [
      ellipse(486, 466, Number(radius), Number(radius), String(fill)),
      ellipse(486, 466, Number(radius), Number(radius), 'none', 'stroke="#00000026" stroke-width="5"'),
    ]),
    ellipse(380, 300, 300, 240, brush.spot('#ffffff', 0.3)),
    path('M500 486 Q620 560 760 570 Q640 600 490 500Z', '#00000038'),
    stroke('M488 466 L880 270', '#b9803f', 22),
    stroke('M500 454 L870 270', '#e0b070', 6),
    path('M800 300 L910 190 L972 204 L880 286Z M812 320 L900 340 L968 312 L884 276Z', brush.slab('#d8392f')),
    circle(486, 466, 22, '#3a2a1e'),
  ],
);

/** A table lamp in the form of a toadstool, lit. */
const mushroomLamp = ownSubject(
  {
    concept: 'mushroom-lamp',
    names: ['mushroom table lamp', 'mushroom night light', 'mushroom light'],
    kind: 'furniture',
    heightMetres: 0.35,
    footing: 'stands',
    width: 900,
    height: 1000,
    emissive: 0.35,
  },
  (brush, { colour = '#e8623a' }) => [
    ellipse(450, 420, 446, 380, brush.spot('#ffd27a', 0.45)),
    ellipse(450, 966, 220, 34, brush.wall('#d8c9b0')),
    path(
      'M350 480 Q370 760 300 960 Q450 990 600 960 Q530 760 550 480Z',
      brush.stops('down', [
        [0, '#fff1cc'],
        [0.6, '#f2dcb4'],
        [1, '#c9ab7c'],
      ]),
    ),
    stroke('M392 540 Q404 780 360 950', '#ffffff', 16, 'opacity=".6"'),
    path('M40 470 Q70 60 450 40 Q830 60 860 470 Q870 520 800 522 Q450 590 100 522 Q30 520 40 470Z', brush.ball(colour)),
    path('M70 486 Q450 580 830 486 Q840 516 790 520 Q450 586 110 520 Q60 516 70 486Z', '#fff0c0'),
    path(
      'M90 440 Q130 130 450 100 Q770 130 810 440 Q450 520 90 440Z',
      brush.stops('up', [
        [0, '#ffe6a0', 0.75],
        [1, '#ffe6a0', 0],
      ]),
    ),
    [
      [250, 240, 62],
      [450, 160, 54],
      [640, 250, 66],
      [350, 380, 50],
      [560, 380, 46],
      [150, 400, 40],
      [760, 400, 42],
    ].map(([x = 0, y = 0, radius = 0]) => ellipse(x, y, radius, radius * 0.86, brush.ball('#fff3d6'))),
    path('M130 330 Q180 160 330 110', 'none', 'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".5"'),
    rect(430, 996, 1, 1, 'none'),
  ],
);

/** An armchair in the form of half an avocado: its back the flesh, its cushion the stone. */
const avocadoChair = ownSubject(
  {
    concept: 'avocado-chair',
    names: ['avocado armchair', 'avocado shaped chair', 'avocado shaped armchair'],
    kind: 'furniture',
    heightMetres: 1.1,
    footing: 'stands',
    width: 900,
    height: 1160,
    anchors: { seat: { x: 450, y: 760 } },
  },
  (brush, { colour = '#3f6a2c' }) => [
    [
      [230, -14],
      [670, 14],
      [330, -4],
      [570, 4],
    ].map(([x = 0, lean = 0]) =>
      path(`M${x - 22} 940 H${x + 22} L${x + lean * 2 + 12} 1156 H${x + lean * 2 - 12}Z`, brush.pillar('#8a5a34')),
    ),
    path(
      'M450 10 Q640 20 660 250 Q690 430 820 560 Q940 760 800 930 Q660 1040 450 1040 Q240 1040 100 930 Q-40 760 80 560 Q210 430 240 250 Q260 20 450 10Z',
      brush.ball(colour),
    ),
    path(
      'M450 60 Q600 70 614 270 Q640 460 760 590 Q850 760 740 880 Q620 970 450 970 Q280 970 160 880 Q50 760 140 590 Q260 460 286 270 Q300 70 450 60Z',
      brush.ball('#b9cf5e'),
    ),
    path(
      'M450 100 Q560 110 574 280 Q600 480 710 620 Q780 760 690 850 Q590 920 450 920 Q310 920 210 850 Q120 760 190 620 Q300 480 326 280 Q340 110 450 100Z',
      brush.ball('#e6e59a'),
    ),
    path(
      'M120 800 Q120 700 240 720 Q450 760 660 720 Q780 700 780 800 Q790 960 450 980 Q110 960 120 800Z',
      brush.tube('#d2da78'),
    ),
    ellipse(450, 690, 190, 176, brush.ball('#8a5226')),
    ellipse(390, 620, 60, 44, '#ffffff', 'opacity=".35" transform="rotate(-30 390 620)"'),
    stroke('M150 820 Q450 880 750 820', tone('#d2da78', -0.25), 8),
  ],
);

/** What sticks in something, and what has the form of something else. */
export const STUCK_FAST: readonly OwnSubject[] = [swordInStone, axeInStump, arrowInTarget, mushroomLamp, avocadoChair];
