import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** White shells above a harbour. */
const operaHouse = ownSubject(
  {
    concept: 'sydney-opera-house',
    names: ['sydney opera house', 'sydney opera'],
    kind: 'building',
    heightMetres: 60,
    footing: 'stands',
    width: 1400,
    height: 640,
  },
  (brush, { colour = '#f4f1ea' }) => {
    const shell = (x: number, foot: number, width: number, height: number): Svg => [
      path(
        `M${x} ${foot} Q${x + width * 0.16} ${foot - height * 0.86} ${x + width * 0.86} ${foot - height} Q${x + width * 0.7} ${foot - height * 0.4} ${x + width} ${foot}Z`,
        brush.slab(colour),
      ),
      path(
        `M${x + width * 0.86} ${foot - height} Q${x + width * 0.7} ${foot - height * 0.4} ${x + width} ${foot} H${x + width * 0.6} Q${x + width * 0.5} ${foot - height * 0.5} ${x + width * 0.86} ${foot - height}Z`,
        brush.wall(tone(colour, -0.26)),
      ),
      repeat(5, (i) =>
        stroke(
          `M${round(x + width * (0.08 + 0.1 * i))} ${foot} Q${round(x + width * (0.24 + 0.08 * i))} ${round(foot - height * 0.72)} ${round(x + width * 0.85)} ${round(foot - height * 0.985)}`,
          '#c9c2b4',
          3,
          'opacity="0.7"',
        ),
      ),
    ];
    return [
      shell(960, 500, 300, 230),
      shell(760, 500, 340, 330),
      shell(470, 500, 420, 480),
      shell(260, 500, 340, 350),
      shell(120, 500, 250, 210),
      rect(90, 496, 1220, 60, brush.wall('#b98f74')),
      repeat(30, (i) => rect(104 + i * 40, 508, 22, 36, '#4f4440')),
      path('M30 552 H1370 L1400 640 H0Z', brush.wall('#a98067')),
      repeat(5, (i) => stroke(`M${24 - i * 4} ${566 + i * 16} H${1376 + i * 4}`, '#8a6654', 4)),
    ];
  },
);

/** The tallest of towers, stepped to a needle. */
const needleTower = ownSubject(
  {
    concept: 'needle-skyscraper',
    names: ['burj khalifa', 'burj', 'tallest skyscraper', 'supertall skyscraper'],
    kind: 'building',
    heightMetres: 320,
    footing: 'stands',
    width: 520,
    height: 1500,
  },
  (brush, { colour = '#a9bccb' }) => [
    path('M254 0 H266 L274 420 H246Z', brush.metal('#c9d3da')),
    repeat(9, (i) => {
      const half = 26 + i * 23;
      const top = 300 + i * 118;
      return [
        path(
          `M${260 - half} ${top + (i % 2) * 40} H${260 + half * 0.1} V1480 H${260 - half}Z`,
          brush.pillar(tone(colour, -0.1 + 0.02 * i)),
        ),
        path(
          `M${260 - half * 0.1} ${top + ((i + 1) % 2) * 40} H${260 + half} V1480 H${260 - half * 0.1}Z`,
          brush.pillar(tone(colour, 0.08 - 0.03 * i)),
        ),
      ];
    }),
    repeat(46, (i) =>
      stroke(`M${round(240 - i * 4.4)} ${420 + i * 23} H${round(280 + i * 4.4)}`, '#4d6577', 2.5, 'opacity="0.45"'),
    ),
    repeat(9, (i) => stroke(`M${80 + i * 45} ${1120 - Math.abs(4 - i) * -60} V1476`, '#ffffff', 3, 'opacity="0.35"')),
    rect(10, 1470, 500, 30, brush.slab('#c9c2b4'), 4),
  ],
);

/** A tower with a saucer and an antenna. */
const observationTower = ownSubject(
  {
    concept: 'tv-tower',
    names: ['space needle', 'cn tower', 'television tower', 'fernsehturm', 'radio tower with saucer', 'namsan tower'],
    kind: 'building',
    heightMetres: 240,
    footing: 'stands',
    width: 560,
    height: 1500,
  },
  (brush, { colour = '#d9d6cf' }) => [
    stroke('M280 20 V280', '#b8443c', 10),
    stroke('M280 90 V140 M280 190 V240', '#f4f1ea', 10),
    path('M236 420 L262 470 L250 1460 H200 Q240 900 236 420Z', brush.pillar(colour)),
    path('M324 420 L298 470 L310 1460 H360 Q320 900 324 420Z', brush.pillar(tone(colour, -0.16))),
    rect(258, 420, 44, 1040, brush.pillar(tone(colour, -0.06))),
    repeat(8, (i) => stroke(`M236 ${560 + i * 110} H324`, '#8d959e', 6)),
    path('M60 372 Q280 300 500 372 Q470 440 380 452 H180 Q90 440 60 372Z', brush.slab(tone(colour, -0.05))),
    path('M60 372 Q280 430 500 372 L490 392 Q280 450 70 392Z', '#5f7a8c'),
    repeat(13, (i) => circle(96 + i * 31, 404 - Math.abs(6 - i) * 2, 5, '#ffe9a8')),
    path('M150 330 Q280 240 410 330 Q280 362 150 330Z', brush.ball('#c46a45')),
    path('M262 282 L280 220 L298 282Z', brush.pillar('#8d959e')),
    rect(140, 1450, 280, 50, brush.slab('#b8b0a4'), 6),
  ],
);

/** A gate of columns with a chariot on top. */
const columnGate = ownSubject(
  {
    concept: 'brandenburg-gate',
    names: ['brandenburg gate', 'brandenburger tor'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1300,
    height: 760,
  },
  (brush, { colour = '#d8c7a2' }) => [
    rect(60, 250, 1180, 500, brush.wall('#5d5348')),
    repeat(6, (i) => [
      rect(80 + i * 212, 300, 80, 440, brush.pillar(colour)),
      repeat(3, (k) => stroke(`M${100 + i * 212 + k * 20} 306 V736`, '#00000022', 4)),
      rect(68 + i * 212, 286, 104, 26, brush.pillar(tone(colour, 0.14)), 4),
      rect(68 + i * 212, 726, 104, 24, brush.pillar(tone(colour, 0.1)), 4),
    ]),
    rect(30, 226, 1240, 64, brush.wall(tone(colour, 0.06))),
    repeat(15, (i) => rect(60 + i * 82, 238, 44, 40, tone(colour, -0.2))),
    rect(10, 206, 1280, 24, brush.slab(tone(colour, 0.2))),
    rect(330, 130, 640, 80, brush.wall(colour)),
    rect(300, 118, 700, 18, brush.slab(tone(colour, 0.2))),
    repeat(4, (i) => [
      ellipse(540 + i * 58, 92, 34, 22, brush.ball('#4f8f7c')),
      path(`M${516 + i * 58} 86 q-6 -46 -32 -50 l-14 16 20 8 4 34z`, brush.ball('#5a9a86')),
      stroke(`M${522 + i * 58} 106 v14 M${558 + i * 58} 106 v14`, '#3f7a68', 7),
    ]),
    path('M760 112 Q752 50 782 30 Q812 50 804 112Z', brush.ball('#5a9a86')),
    circle(782, 22, 13, brush.ball('#4f8f7c')),
    stroke('M806 110 V6 M794 14 h24', '#3f7a68', 6),
    rect(0, 744, 1300, 16, brush.slab('#b8ab95')),
  ],
);

/** Buildings by which cities are known. */
export const CITY_LANDMARKS: readonly OwnSubject[] = [operaHouse, needleTower, observationTower, columnGate];
