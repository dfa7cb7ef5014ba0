import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from '../vehicles/wheel.ts';

/** A set of traffic lights on a post. */
const trafficLight = ownSubject(
  {
    concept: 'traffic-light',
    names: ['traffic lights', 'traffic signal', 'stoplight', 'stop light'],
    kind: 'building',
    heightMetres: 3.4,
    footing: 'stands',
    width: 420,
    height: 1300,
    emissive: 0.2,
  },
  (brush, { colour = '#2b2f36' }) => {
    const lamp = (y: number, hex: string, lit: boolean): Svg => [
      lit ? circle(210, y, 150, brush.spot(hex, 0.7)) : '',
      circle(210, y, 84, '#0f1114'),
      circle(210, y, 74, brush.ball(lit ? hex : tone(hex, -0.6))),
      path(
        `M120 ${y - 40} Q210 ${y - 130} 300 ${y - 40} L290 ${y - 16} Q210 ${y - 92} 130 ${y - 16}Z`,
        brush.tube(tone(colour, -0.2)),
      ),
    ];
    return [
      rect(180, 640, 60, 640, brush.pillar('#6b727b')),
      rect(120, 1260, 180, 40, brush.tube('#4a5059'), 10),
      rect(80, 10, 260, 650, brush.pillar(colour), 60),
      rect(80, 10, 260, 650, 'none', 60, 'stroke="#f2c23f" stroke-width="9"'),
      lamp(140, '#e8352a', true),
      lamp(336, '#f2b52a', false),
      lamp(532, '#3fc05a', false),
    ];
  },
);

/** An orange and white traffic cone. */
const trafficCone = ownSubject(
  {
    concept: 'traffic-cone',
    names: ['road cone', 'pylon cone', 'safety cone'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 760,
    height: 900,
  },
  (brush, { colour = '#f0702a' }) => [
    path('M20 800 L90 760 H670 L740 800 V870 Q740 896 700 896 H60 Q20 896 20 870Z', brush.wall(tone(colour, -0.15))),
    path('M330 20 Q380 0 430 20 L640 800 Q380 850 120 800Z', brush.pillar(colour)),
    path('M282 200 Q380 230 478 200 L530 394 Q380 430 230 394Z', brush.pillar('#f8f6f0')),
    path('M198 512 Q380 556 562 512 L606 676 Q380 724 154 676Z', brush.pillar('#f8f6f0')),
    ellipse(380, 24, 50, 14, tone(colour, -0.55)),
  ],
);

/** A wooden water tower on legs. */
const waterTower = ownSubject(
  {
    concept: 'water-tower',
    names: ['water tank tower'],
    kind: 'building',
    heightMetres: 14,
    footing: 'stands',
    width: 900,
    height: 1300,
  },
  (brush, { colour = '#8a5f3f' }) => [
    stroke('M260 640 L160 1290 M640 640 L740 1290 M400 640 V1290 M500 640 V1290', '#5b626b', 30),
    stroke(
      'M232 820 H668 M200 1040 H700 M240 820 L700 1040 M660 820 L200 1040 M200 1040 L740 1280 M700 1040 L160 1280',
      '#6b727b',
      13,
    ),
    rect(130, 620, 640, 40, brush.tube('#6b727b'), 8),
    path('M170 210 H730 L750 630 H150Z', brush.pillar(colour)),
    repeat(13, (i) => stroke(`M${184 + i * 44} 214 L${170 + i * 46} 626`, '#00000033', 6)),
    repeat(4, (i) =>
      path(
        `M${168 - i * 4} ${270 + i * 96} H${732 + i * 4} V${288 + i * 96} H${166 - i * 4}Z`,
        brush.pillar('#4a4f57'),
      ),
    ),
    path('M130 220 L450 10 L770 220 Q450 270 130 220Z', brush.pillar('#7d4a38')),
    circle(450, 22, 22, brush.ball('#5b626b')),
    rect(430, 640, 40, 640, brush.pillar('#8d949d')),
    stroke('M690 640 V1290 M730 640 V1290', '#4a4f57', 6),
    repeat(14, (i) => stroke(`M690 ${670 + i * 45} H730`, '#4a4f57', 5)),
  ],
);

/** A touring caravan. */
const caravan = ownSubject(
  {
    concept: 'travel-trailer',
    names: ['touring caravan', 'camping trailer', 'mobile home', 'trailer home'],
    kind: 'vehicle',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1300,
    height: 760,
  },
  (brush, { colour = '#5fb0b0' }) => [
    path('M1080 560 L1290 620 L1280 650 L1080 640Z', brush.slab('#6b727b')),
    circle(1276, 660, 24, brush.ball('#33373e')),
    path(
      'M60 420 Q50 90 320 50 Q620 10 900 50 Q1110 90 1120 420 Q1120 600 1080 640 H120 Q70 600 60 420Z',
      brush.wall('#f6f1e4'),
    ),
    path('M62 400 Q600 300 1118 400 Q1120 600 1080 640 H120 Q66 590 62 400Z', brush.wall(colour)),
    path('M62 400 Q600 300 1118 400', 'none', 'stroke="#ffffff" stroke-width="15"'),
    rect(190, 150, 270, 190, brush.slab('#bfe0f2'), 30),
    path(
      'M190 190 Q250 160 260 340 H220 Q190 340 190 310Z M460 190 Q400 160 390 340 H430 Q460 340 460 310Z',
      '#f2a0a8',
    ),
    rect(190, 150, 270, 190, 'none', 30, 'stroke="#d9d2c0" stroke-width="15"'),
    rect(860, 160, 180, 180, brush.slab('#bfe0f2'), 30),
    rect(860, 160, 180, 180, 'none', 30, 'stroke="#d9d2c0" stroke-width="15"'),
    rect(560, 140, 220, 480, brush.wall('#faf6ea'), 40),
    rect(600, 190, 140, 130, brush.slab('#bfe0f2'), 24),
    circle(750, 420, 15, '#8d949d'),
    rect(540, 630, 260, 30, brush.tube('#8d949d'), 8),
    path('M250 640 Q270 510 380 510 Q490 510 510 640Z', tone(colour, -0.5)),
    carWheel(brush, 380, 650, 106, 6),
    circle(120, 540, 24, brush.ball('#e0483f')),
    repeat(5, (i) => circle(560 + i * 52, 96 + (i % 2) * 8, 13, ['#f2c23f', '#e0483f', '#4fb06a'][i % 3] ?? '')),
    path('M120 300 Q130 130 320 90', 'none', 'stroke="#ffffff" stroke-width="17" stroke-linecap="round"'),
  ],
);

/** A fork-lift truck with a pallet. */
const forklift = ownSubject(
  {
    concept: 'forklift',
    names: ['fork lift', 'forklift truck', 'fork lift truck'],
    kind: 'vehicle',
    heightMetres: 2.2,
    footing: 'stands',
    width: 1200,
    height: 960,
  },
  (brush, { colour = '#f2a92c' }) => [
    rect(720, 30, 44, 830, brush.pillar('#4a5059')),
    rect(790, 90, 34, 770, brush.pillar('#6b727b')),
    path('M820 820 H1190 V850 H820Z', brush.tube('#4a5059')),
    rect(880, 770, 300, 50, brush.tube('#b98a52')),
    rect(900, 560, 260, 210, brush.slab('#d3a468'), 4),
    rect(1000, 560, 60, 210, '#e8c890'),
    path('M60 520 Q60 420 160 420 H330 L360 560 H700 V820 H110 Q60 800 60 740Z', brush.wall(colour)),
    path('M60 640 H700 V700 H60Z', tone(colour, -0.4)),
    stroke('M210 430 L260 90 H640 L690 560', '#33373e', 34),
    stroke('M250 100 H650', '#33373e', 40),
    path('M300 430 H430 V560 H280Z', brush.slab('#33373e')),
    rect(290, 260, 50, 200, brush.pillar('#33373e'), 20),
    stroke('M560 560 L600 430', '#33373e', 17),
    ellipse(610, 420, 60, 17, '#22262d', 'transform="rotate(-30 610 420)"'),
    circle(640, 600, 32, brush.ball('#fff3c0')),
    [
      [210, 820, 130],
      [620, 840, 116],
    ].map(([x = 0, y = 0, r = 0]) => [
      circle(x, y, r, brush.ball('#2b2d33')),
      circle(x, y, r * 0.5, brush.metal('#c9ced6')),
      circle(x, y, r * 0.2, '#4a5059'),
    ]),
    circle(240, 80, 22, brush.ball('#f2702a')),
  ],
);

/** A dome tent of felt: a yurt. */
const yurt = ownSubject(
  {
    concept: 'yurt',
    names: ['ger tent', 'mongolian yurt'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 1200,
    height: 760,
  },
  (brush, { colour = '#f1e8d6' }) => [
    path('M90 350 H1110 V750 H90Z', brush.pillar(colour)),
    path('M50 360 Q300 110 540 60 H660 Q900 110 1150 360 Q600 430 50 360Z', brush.pillar(tone(colour, 0.12))),
    repeat(8, (i) => stroke(`M600 70 L${110 + i * 140} 374`, '#00000017', 8)),
    rect(520, 20, 160, 54, brush.tube('#b8452f'), 24),
    repeat(3, (row) =>
      path(
        `M88 ${400 + row * 150} Q600 ${470 + row * 150} 1112 ${400 + row * 150} V${424 + row * 150} Q600 ${494 + row * 150} 88 ${424 + row * 150}Z`,
        brush.pillar(row === 0 ? '#2f6f9a' : '#b8863f'),
      ),
    ),
    repeat(11, (i) =>
      path(`M${130 + i * 92} ${430 + Math.sin(((i + 0.5) / 11) * 3.14) * 30} l24 -26 l24 26 l-24 26Z`, '#e0b64a'),
    ),
    rect(480, 440, 240, 316, brush.wall('#b8452f')),
    rect(504, 464, 90, 280, brush.wall('#d9672f')),
    rect(606, 464, 90, 280, brush.wall('#d9672f')),
    repeat(2, (i) => path(`M${549 + i * 102} 520 l26 40 l-26 40 l-26 -40Z`, '#f2c23f')),
    circle(584, 610, 10, '#f2c23f'),
    circle(616, 610, 10, '#f2c23f'),
    rect(70, 740, 1060, 20, '#8a6a42'),
  ],
);

/** A conical hide tent. */
const tepee = ownSubject(
  {
    concept: 'tepee',
    names: ['tipi', 'teepee', 'wigwam'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#e3cda2' }) => [
    stroke('M470 300 L300 20 M500 300 L420 0 M520 300 L580 10 M540 300 L720 30', '#7a4f2a', 22),
    path('M460 230 Q500 210 550 230 L960 1180 Q500 1230 40 1180Z', brush.pillar(colour)),
    path('M500 220 L960 1180 Q740 1212 620 1206Z', '#00000026'),
    path('M470 240 L330 190 L280 380Z M540 240 L680 190 L730 380Z', brush.slab(tone(colour, 0.16))),
    repeat(2, (row) =>
      path(
        `M${350 - row * 250} ${480 + row * 560} Q500 ${520 + row * 570} ${650 + row * 250} ${480 + row * 560} L${668 + row * 252} ${520 + row * 562} Q500 ${562 + row * 572} ${332 - row * 252} ${520 + row * 562}Z`,
        '#b8452f',
      ),
    ),
    repeat(8, (i) =>
      path(
        `M${150 + i * 92} ${1000 + Math.sin(((i + 0.5) / 8) * 3.14) * 26} l32 -60 l32 60Z`,
        i % 2 ? '#2f6f7a' : '#d98a2f',
      ),
    ),
    path('M320 620 q60 -60 120 0 q-20 50 -60 50 q-40 0 -60 -50Z', '#2f6f7a'),
    circle(680, 700, 60, '#d98a2f'),
    repeat(8, (i) => at(680, 700, 1, i * 45, path('M-13 -70 L0 -104 L13 -70Z', '#d98a2f'))),
    path('M440 1210 Q450 900 500 800 Q560 900 570 1210Z', '#33241a'),
    path('M500 800 Q560 900 570 1210 L620 1206 Q600 920 500 780Z', brush.slab(tone(colour, 0.2))),
    repeat(6, (i) => stroke(`M480 ${470 + i * 52} H524`, '#7a4f2a', 9)),
  ],
);

/** A Roman aqueduct on two rows of arches. */
const aqueduct = ownSubject(
  {
    concept: 'aqueduct',
    names: ['roman aqueduct'],
    kind: 'building',
    heightMetres: 16,
    footing: 'stands',
    width: 1500,
    height: 900,
  },
  (brush, { colour = '#cfb58a' }) => {
    const hole = (x: number, y: number, half: number, low: number): string =>
      `M${x - half} ${low} V${y} A${half} ${half} 0 0 1 ${x + half} ${y} V${low}Z`;
    const holes = [
      ...Array.from({ length: 5 }, (_, i) => hole(170 + i * 290, 560, 104, 900)),
      ...Array.from({ length: 9 }, (_, i) => hole(110 + i * 160, 240, 54, 380)),
    ];
    return [
      path(`M10 60 H1490 V900 H10Z ${holes.join(' ')}`, brush.wall(colour), 'fill-rule="evenodd"'),
      Array.from({ length: 5 }, (_, i) =>
        path(
          `M${66 + i * 290} 900 V560 A104 104 0 0 1 ${274 + i * 290} 560 V900 H${250 + i * 290} V566 A90 90 0 0 0 ${96 + i * 290} 590 V900Z`,
          brush.wall(tone(colour, -0.4)),
        ),
      ),
      Array.from({ length: 9 }, (_, i) =>
        path(
          `M${56 + i * 160} 380 V240 A54 54 0 0 1 ${164 + i * 160} 240 V380 H${148 + i * 160} V246 A46 46 0 0 0 ${74 + i * 160} 260 V380Z`,
          brush.wall(tone(colour, -0.4)),
        ),
      ),
      Array.from({ length: 5 }, (_, i) =>
        path(
          `M${66 + i * 290} 560 A104 104 0 0 1 ${274 + i * 290} 560`,
          'none',
          `stroke="${tone(colour, 0.3)}" stroke-width="17" stroke-dasharray="30 5"`,
        ),
      ),
      Array.from({ length: 9 }, (_, i) =>
        path(
          `M${56 + i * 160} 240 A54 54 0 0 1 ${164 + i * 160} 240`,
          'none',
          `stroke="${tone(colour, 0.3)}" stroke-width="13" stroke-dasharray="20 4"`,
        ),
      ),
      rect(0, 40, 1500, 40, brush.slab(tone(colour, 0.2))),
      rect(0, 130, 1500, 22, brush.slab(tone(colour, 0.14))),
      rect(0, 376, 1500, 40, brush.slab(tone(colour, 0.14))),
      repeat(24, (i) => stroke(`M${30 + i * 62} 84 v44`, '#00000026', 5)),
      repeat(6, (i) => repeat(5, (k) => stroke(`M${22 + i * 290} ${480 + k * 84} h32`, '#00000030', 5))),
      path('M0 46 Q380 36 760 46 T1500 44', 'none', 'stroke="#7fc0e0" stroke-width="11"'),
    ];
  },
);

/** A stepped temple tower of brick. */
const ziggurat = ownSubject(
  {
    concept: 'ziggurat',
    names: [
      'step pyramid',
      'mayan pyramid',
      'maya pyramid',
      'aztec pyramid',
      'mesoamerican pyramid',
      'stepped pyramid',
      'chichen itza',
      'tikal',
      'mayan temple',
      'aztec temple',
    ],
    kind: 'building',
    heightMetres: 18,
    footing: 'stands',
    width: 1400,
    height: 860,
  },
  (brush, { colour = '#c9a468' }) => [
    repeat(5, (i) => {
      const step = 4 - i;
      const [top, half] = [130 + step * 146, 250 + step * 112];
      return [
        path(
          `M${700 - half} ${top + 146} L${700 - half + 50} ${top} H${700 + half - 50} L${700 + half} ${top + 146}Z`,
          brush.wall(tone(colour, 0.1 - step * 0.02)),
        ),
        path(`M700 ${top} H${700 + half - 50} L${700 + half} ${top + 146} H700Z`, '#0000001f'),
        rect(700 - half + 44, top - 8, 2 * half - 88, 22, brush.slab(tone(colour, 0.26))),
        repeat(Math.floor((2 * half - 150) / 88), (k) =>
          stroke(`M${700 - half + 90 + k * 88} ${top + 40} v60`, '#0000001f', 8),
        ),
      ];
    }),
    path('M620 130 H780 L860 860 H540Z', brush.wall(tone(colour, 0.2))),
    repeat(22, (i) => stroke(`M${618 - i * 3.6} ${140 + i * 33} H${782 + i * 3.6}`, '#00000040', 7)),
    path('M600 130 H630 L550 860 H510Z M770 130 H800 L890 860 H850Z', brush.slab(tone(colour, -0.1))),
    path('M560 130 L580 20 H820 L840 130Z', brush.wall(tone(colour, -0.06))),
    rect(550, 4, 300, 30, brush.slab(tone(colour, 0.24))),
    path('M660 130 V70 Q700 40 740 70 V130Z', '#2a1e14'),
  ],
);

export const ROADSIDE: readonly OwnSubject[] = [trafficLight, trafficCone, waterTower, caravan, forklift];
export const FAR_DWELLINGS: readonly OwnSubject[] = [yurt, tepee, aqueduct, ziggurat];
