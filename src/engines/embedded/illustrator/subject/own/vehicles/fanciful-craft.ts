import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const flyingCar = ownSubject(
  {
    concept: 'flying-car',
    names: ['flying car', 'hover car', 'hovercar', 'flying taxi', 'air taxi'],
    kind: 'aircraft',
    heightMetres: 1.7,
    footing: 'flies',
    width: 1200,
    height: 640,
  },
  (brush, { colour = '#2fa3b8' }) => [
    both(600, ellipse(270, 560, 190, 70, brush.spot('#6fe8ff', 0.75))),
    path('M880 330 L1160 200 L1190 240 L1000 400Z', brush.slab(tone(colour, -0.2))),
    path(
      'M320 240 Q420 60 620 50 Q800 60 880 220 L960 260 H300Z',
      brush.stops('diagonal', [
        [0, '#dff6ff'],
        [0.5, '#7fc4dc'],
        [1, '#3a6a86'],
      ]),
    ),
    path('M610 52 L640 250 M360 230 H900', 'none', `stroke="${tone(colour, -0.4)}" stroke-width="13"`),
    path('M420 190 Q470 100 560 80 L500 230 H410Z', '#ffffff', 'opacity="0.4"'),
    path('M20 360 Q60 260 300 236 H930 Q1120 260 1180 380 Q1150 470 1000 480 H160 Q20 470 20 360Z', brush.tube(colour)),
    path(
      'M40 350 Q300 300 700 320 Q1000 330 1160 370',
      'none',
      'stroke="#ffffff" stroke-opacity="0.5" stroke-width="14"',
    ),
    rect(560, 400, 110, 17, tone(colour, -0.4), 8),
    path('M30 380 Q90 340 130 380 Q100 420 40 420Z', brush.ball('#fff6c0')),
    rect(1100, 380, 76, 40, '#ff5a4a', 16),
    both(
      600,
      path('M130 440 Q130 400 270 400 Q410 400 410 440 L390 520 H150Z', brush.metal('#5b6470')),
      ellipse(270, 524, 124, 34, '#2a2e36'),
      ellipse(270, 526, 96, 22, '#9ff2ff'),
    ),
  ],
);

const timeMachine = ownSubject(
  {
    concept: 'time-machine',
    names: ['time machine', 'time travel machine'],
    kind: 'machine',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#b9823a' }) => [
    circle(500, 430, 420, brush.spot('#6fd8ff', 0.5)),
    circle(500, 430, 370, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="70"`),
    circle(500, 430, 370, 'none', `stroke="${colour}" stroke-width="48"`),
    circle(500, 430, 384, 'none', `stroke="${tone(colour, 0.5)}" stroke-width="9"`),
    repeat(24, (i) => at(500, 430, 1, i * 15, rect(-7, -392, 14, 44, i % 6 ? '#5a3a1c' : '#fff2c8', 5))),
    repeat(12, (i) => at(500, 430, 1, i * 30, path('M-40 -404 L-24 -446 H24 L40 -404Z', brush.slab(colour)))),
    circle(500, 430, 300, brush.spot('#dff8ff', 0.85)),
    repeat(4, (i) =>
      path(
        `M500 430 m${-240 + i * 50} 0 a${240 - i * 50} ${240 - i * 50} 0 0 1 ${240 - i * 50} ${-240 + i * 50}`,
        'none',
        `stroke="#6f9cff" stroke-opacity="0.7" stroke-width="17" transform="rotate(${i * 80} 500 430)"`,
      ),
    ),
    path('M300 560 Q290 380 380 370 L420 620 H620 Q660 620 660 680 V760 H300Z', brush.slab('#9a2f3a')),
    path('M320 560 Q316 420 370 400', 'none', 'stroke="#ffffff" stroke-opacity="0.3" stroke-width="14"'),
    path('M690 560 L760 620 V780 H660 V600Z', brush.metal(colour)),
    circle(712, 640, 32, '#fff6e0'),
    stroke('M712 640 L726 618 M712 640 L700 636', '#3a2a1a', 6),
    stroke('M700 570 L660 470', '#d8d2c0', 17),
    circle(656, 460, 30, brush.ball('#d8433c')),
    path('M160 800 H840 L920 1000 H80Z', brush.metal(tone(colour, -0.16))),
    rect(120, 770, 760, 56, brush.metal(colour), 16),
    repeat(9, (i) => circle(180 + i * 80, 798, 12, tone(colour, -0.45))),
    both(
      500,
      circle(220, 910, 54, brush.metal('#d8c08a')),
      repeat(8, (i) => at(220, 910, 1, i * 45, rect(-10, -72, 20, 28, '#c9a052', 5))),
    ),
  ],
);

const steamAirship = ownSubject(
  {
    concept: 'steampunk-airship',
    names: ['steampunk airship', 'steampunk zeppelin', 'flying ship', 'sky ship', 'skyship'],
    kind: 'aircraft',
    heightMetres: 16,
    footing: 'flies',
    width: 1200,
    height: 1000,
  },
  (brush, { colour = '#a8603a' }) => [
    path('M1040 200 L1190 80 L1160 300 L1190 500 L1030 400Z', brush.slab('#7a3f2a')),
    path('M20 300 Q60 60 560 50 Q1000 60 1140 300 Q1000 540 560 550 Q60 540 20 300Z', brush.tube(colour)),
    repeat(6, (i) =>
      path(
        `M${150 + i * 165} ${110 - Math.abs(2.4 - i) * -12} Q${210 + i * 150} 300 ${150 + i * 165} ${494 - Math.abs(2.4 - i) * 12}`,
        'none',
        `stroke="${tone(colour, -0.4)}" stroke-width="11" opacity="0.7"`,
      ),
    ),
    path('M24 300 Q560 360 1136 300', 'none', 'stroke="#d9a648" stroke-width="22"'),
    path(
      'M60 220 Q300 90 640 84',
      'none',
      'stroke="#ffffff" stroke-opacity="0.3" stroke-width="26" stroke-linecap="round"',
    ),
    circle(570, 300, 96, brush.metal('#d9a648')),
    repeat(10, (i) => at(570, 300, 1, i * 36, rect(-18, -124, 36, 44, brush.slab('#c08a34'), 8))),
    circle(570, 300, 54, brush.ball('#5a3a20')),
    stroke('M300 520 L330 690 M480 548 L480 690 M700 548 L700 690 M880 520 L850 690', '#5a4230', 9),
    path('M180 690 H1000 Q1010 790 940 880 Q900 940 800 940 H380 Q260 930 220 830Z', brush.slab('#7d4e2c')),
    stroke('M200 760 H980 M230 840 H950', '#4f2f1a', 9),
    rect(170, 668, 840, 34, brush.tube('#a8713f'), 12),
    repeat(6, (i) => [
      circle(330 + i * 105, 800, 36, brush.metal('#d9a648')),
      circle(330 + i * 105, 800, 24, '#ffe9a0'),
    ]),
    rect(820, 560, 60, 120, brush.metal('#8a6a3a'), 10),
    circle(850, 520, 40, '#f4efe6', 'opacity="0.75"'),
    circle(910, 486, 54, '#f4efe6', 'opacity="0.55"'),
    at(1060, 790, 1, 0, [
      rect(-80, -15, 90, 30, brush.tube('#8a6a3a')),
      repeat(4, (i) => at(20, 0, 1, i * 90 + 20, path('M-14 0 Q-44 -80 0 -130 Q44 -80 14 0Z', brush.slab('#c08a34')))),
      circle(20, 0, 28, brush.ball('#d9a648')),
    ]),
    path('M560 940 H640 L620 1000 H580Z', brush.metal('#8a6a3a')),
  ],
);

const hangGlider = ownSubject(
  {
    concept: 'hang-glider',
    names: ['hang glider', 'glider', 'paraglider', 'delta glider'],
    kind: 'aircraft',
    heightMetres: 3,
    footing: 'flies',
    width: 1200,
    height: 660,
  },
  (brush, { colour = '#e8543a' }) => [
    stroke('M600 90 L470 520 H730 L600 90 M600 90 V520', '#4a4f58', 9),
    path('M600 20 L10 300 Q200 260 330 330 Q470 250 600 320 Q730 250 870 330 Q1000 260 1190 300Z', brush.wall(colour)),
    path('M600 20 L330 330 Q470 250 600 320Z', brush.slab('#f7f2e8')),
    path('M600 20 L870 330 Q730 250 600 320Z', brush.slab('#f2b53c')),
    path('M600 20 L10 300 L600 66 L1190 300Z', tone(colour, -0.3)),
    stroke('M600 30 V320', '#4a4f58', 9),
    path('M380 560 Q560 510 700 560 L860 600 Q880 640 830 646 L640 640 Q480 650 380 610Z', brush.tube('#3a5f9a')),
    circle(360, 566, 62, brush.ball('#f4f1ea')),
    path('M300 560 Q306 530 350 540 V590 H312Z', '#2a2e36'),
    stroke('M450 600 Q470 560 480 524 M520 610 Q560 570 600 524', '#e0a882', 30),
    stroke('M470 522 H730', '#2a2e36', 17),
    path('M820 620 l60 -20 v70 h-60z', '#2a2320'),
    stroke('M600 330 L620 550', '#4a4f58', 6),
  ],
);

const hovercraft = ownSubject(
  {
    concept: 'hovercraft',
    names: ['air cushion vehicle', 'hover craft'],
    kind: 'vessel',
    heightMetres: 4,
    footing: 'floats',
    width: 1200,
    height: 660,
  },
  (brush, { colour = '#f4f1ea' }) => [
    path('M900 120 Q880 60 960 40 H1120 Q1180 60 1170 240 H910Z', brush.metal('#6b7480')),
    circle(1040, 150, 110, brush.ball('#3a3f47')),
    repeat(4, (i) => at(1040, 150, 1, i * 45, rect(-9, -100, 18, 200, '#d3d8de', 8))),
    circle(1040, 150, 22, brush.ball('#d8433c')),
    path('M250 360 Q290 170 430 160 H820 Q870 170 880 360Z', brush.wall(colour)),
    path(
      'M290 300 Q320 200 430 196 H500 V300Z',
      brush.stops('diagonal', [
        [0, '#bfe6f6'],
        [1, '#3f6f8a'],
      ]),
    ),
    repeat(4, (i) =>
      rect(
        530 + i * 84,
        200,
        64,
        90,
        brush.stops('diagonal', [
          [0, '#bfe6f6'],
          [1, '#3f6f8a'],
        ]),
        12,
      ),
    ),
    path('M60 430 Q100 340 260 336 H1060 Q1150 350 1150 440Z', brush.tube('#d8433c')),
    path('M90 400 H1120', 'none', 'stroke="#ffffff" stroke-width="15"'),
    path(
      'M30 520 Q10 430 110 426 H1120 Q1200 440 1190 530 Q1170 640 1080 640 H140 Q50 640 30 520Z',
      brush.tube('#33373f'),
    ),
    repeat(11, (i) =>
      stroke(`M${110 + i * 98} 446 Q${130 + i * 98} 540 ${106 + i * 98} 630`, '#1f2228', 9, 'opacity="0.7"'),
    ),
    repeat(7, (i) => ellipse(140 + i * 160, 640, 80, 20, '#f4fbff', 'opacity="0.7"')),
  ],
);

/** Craft of fairs, films and daydreams. */
const NEAR_EDGE = 'Q120 318 330 262 T700 276 T1060 262 Q1230 244 1320 190';
const CARPET = `M40 196 ${NEAR_EDGE} L1190 62 Q1080 108 960 106 T640 110 T330 98 Q230 106 168 34Z`;

/** A carpet in flight, its front rolled up by the wind. */
const flyingCarpet = ownSubject(
  {
    concept: 'flying-carpet',
    names: ['flying carpet', 'magic carpet', 'flying rug', 'magic flying carpet'],
    kind: 'aircraft',
    heightMetres: 0.5,
    footing: 'flies',
    width: 1360,
    height: 330,
    anchors: { seat: { x: 680, y: 186 } },
  },
  (brush, { colour = '#a3303a' }) => [
    path(`M40 196 ${NEAR_EDGE} V226 Q1230 282 1060 300 T700 312 T330 298 Q120 352 40 226Z`, tone(colour, -0.55)),
    repeat(9, (i) => stroke(`M${1310 - i * 13} ${186 - i * 13} l30 ${8 - i}`, '#efd9a6', 7)),
    repeat(9, (i) => stroke(`M${46 + i * 13} ${190 - i * 17} l-34 ${-4 - i}`, '#efd9a6', 7)),
    path(
      CARPET,
      brush.stops('right', [
        [0, tone(colour, 0.3)],
        [0.16, tone(colour, -0.16)],
        [0.36, tone(colour, 0.2)],
        [0.6, tone(colour, -0.12)],
        [0.82, tone(colour, 0.18)],
        [1, tone(colour, -0.25)],
      ]),
    ),
    at(680, 172, 0.86, 0, at(-680, -172, 1, 0, path(CARPET, 'none', 'stroke="#e2b659" stroke-width="13"'))),
    at(680, 172, 0.74, 0, at(-680, -172, 1, 0, path(CARPET, '#1f3a5c', 'opacity="0.9"'))),
    ellipse(680, 184, 210, 52, brush.wall('#d9a441')),
    ellipse(680, 184, 160, 36, '#1f3a5c'),
    ellipse(680, 184, 84, 18, brush.ball('#c8443f')),
    both(680, path('M350 180 L430 158 L500 184 L430 208Z', '#d9a441')),
  ],
);

export const FANCIFUL_CRAFT: readonly OwnSubject[] = [
  flyingCarpet,
  flyingCar,
  timeMachine,
  steamAirship,
  hangGlider,
  hovercraft,
];
