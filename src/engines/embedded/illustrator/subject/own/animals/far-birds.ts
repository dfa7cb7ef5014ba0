import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { type Bird, sideBird } from './birds.ts';

const BIRDS: readonly Bird[] = [
  {
    concept: 'toucan',
    names: ['tucan'],
    heightMetres: 0.45,
    look: {
      back: '#22242c',
      breast: '#f6f1e2',
      head: '#22242c',
      wing: '#1c1e26',
      wingTip: '#101116',
      tail: '#1c1e26',
      beak: '#f2962a',
      beakLength: 250,
      beakThickness: 2.6,
      legs: '#4a7fae',
      legLength: 70,
      neckLength: 0,
      eye: '#2f6fae',
      marks: (brush, x, y) => [
        ellipse(x + 10, y + 110, 84, 60, brush.ball('#f8d95a')),
        circle(x + 16, y, 40, brush.ball('#f2962a')),
        circle(x + 20, y - 6, 22, '#3f8fd0'),
        circle(x + 22, y - 8, 11, '#15171b'),
      ],
    },
  },
  {
    concept: 'quail',
    names: ['partridge', 'grouse', 'pheasant hen'],
    heightMetres: 0.22,
    look: {
      back: '#8a6f55',
      breast: '#c9ab84',
      head: '#6b533f',
      wing: '#7d624a',
      wingTip: '#4f3d2e',
      tail: '#6b533f',
      beak: '#5b4a3a',
      beakLength: 60,
      beakThickness: 0.9,
      legs: '#b98a5a',
      legLength: 60,
      neckLength: 0,
      eye: '#1c1512',
      marks: (_brush, x, y) => [
        path(
          `M${x} ${y - 90} Q${x + 30} ${y - 170} ${x + 90} ${y - 160} Q${x + 50} ${y - 130} ${x + 24} ${y - 80}Z`,
          '#2a211b',
        ),
        stroke(`M${x - 40} ${y - 30} Q${x + 10} ${y - 60} ${x + 70} ${y - 30}`, '#f1e4cc', 11),
      ],
    },
  },
  {
    concept: 'albatross',
    names: ['petrel'],
    heightMetres: 0.9,
    look: {
      back: '#f4f4f2',
      breast: '#ffffff',
      head: '#f8f8f6',
      wing: '#5b606b',
      wingTip: '#26282e',
      tail: '#6b707a',
      beak: '#f0b89a',
      beakLength: 150,
      beakThickness: 1.3,
      legs: '#d9a8a0',
      legLength: 80,
      neckLength: 20,
      eye: '#1c1512',
    },
  },
];

/** A running bird on long bare legs with a long neck. */
const runner = (
  concept: string,
  names: readonly string[],
  heightMetres: number,
  plumage: string,
  neck: string,
  plume: string,
): OwnSubject =>
  ownSubject(
    {
      concept,
      names,
      kind: 'bird',
      heightMetres,
      footing: 'stands',
      width: 860,
      height: 1300,
      anchors: {
        seat: { x: 360, y: 560 },
        top: { x: 660, y: 30 },
        crown: { x: 640, y: 30 },
        eyes: { x: 660, y: 78 },
        hand: { x: 840, y: 128 },
      },
    },
    (brush, { colour = plumage }) => [
      path('M330 800 Q300 930 360 1040 L330 1250 H370 L410 1036 Q380 930 430 820Z', brush.pillar(tone(neck, -0.2))),
      path('M330 1240 L300 1290 H470 L440 1262 L372 1240Z', brush.slab(tone(neck, -0.3))),
      path('M170 640 Q20 560 10 420 Q120 430 200 520Z', brush.slab(plume)),
      repeat(4, (i) =>
        path(
          `M${190 - i * 14} ${560 + i * 26} Q${60 - i * 10} ${520 + i * 40} ${20 + i * 16} ${470 + i * 60} Q${110} ${500 + i * 40} ${220} ${600 + i * 16}Z`,
          brush.slab(tone(plume, -0.06 * i)),
        ),
      ),
      path('M520 560 Q600 420 570 240 Q560 120 620 80 L680 150 Q630 190 650 330 Q670 520 610 660Z', brush.pillar(neck)),
      path(
        'M140 640 Q150 480 340 460 Q560 450 630 590 Q660 760 520 830 Q360 880 230 810 Q140 760 140 640Z',
        brush.ball(colour),
      ),
      repeat(9, (i) =>
        path(
          `M${210 + i * 40} ${560 + (i % 3) * 30} q60 60 40 150 q-70 -40 -90 -120Z`,
          brush.slab(tone(colour, (i % 3) * 0.1 - 0.06)),
        ),
      ),
      path('M200 690 Q280 620 420 640 Q520 660 540 740 Q470 840 330 836 Q230 800 200 690Z', brush.slab(plume)),
      repeat(4, (i) => stroke(`M${270 + i * 60} 670 Q${280 + i * 56} 740 ${260 + i * 60} 816`, tone(plume, -0.3), 8)),
      path('M440 800 Q420 930 490 1040 L470 1260 H512 L548 1036 Q510 930 540 800Z', brush.pillar(neck)),
      path('M466 1250 L430 1300 H620 L584 1270 L514 1246Z', brush.slab(tone(neck, -0.15))),
      circle(640, 96, 74, brush.ball(neck)),
      path('M690 70 Q790 80 850 128 Q780 150 690 136Z', brush.slab('#d9a86a')),
      path('M700 112 L836 126', 'none', 'stroke="#7d5a34" stroke-width="6"'),
      circle(660, 76, 24, '#f4f1e8'),
      circle(664, 76, 17, '#1c1512'),
      circle(658, 69, 6, '#ffffff'),
      stroke('M636 50 L650 44 M652 46 L668 42', '#33261c', 6),
      repeat(5, (i) => stroke(`M${590 + i * 16} 40 q-10 -26 -${20 - i * 6} -36`, '#33291f', 5)),
    ],
  );

/** A pelican with its pouch. */
const pelican = ownSubject(
  {
    concept: 'pelican',
    names: ['white pelican', 'brown pelican'],
    kind: 'bird',
    heightMetres: 0.95,
    footing: 'stands',
    width: 1000,
    height: 1000,
    anchors: {
      top: { x: 600, y: 40 },
      crown: { x: 640, y: 46 },
      eyes: { x: 664, y: 110 },
      hand: { x: 990, y: 205 },
    },
  },
  (brush, { colour = '#f6f3ec' }) => [
    path('M60 640 Q20 720 10 800 Q140 800 240 720Z', brush.slab(tone(colour, -0.25))),
    stroke('M380 850 V960 M470 860 V966', '#e8a03a', 34),
    path('M320 1000 Q330 950 390 950 L440 1000Z M420 1000 Q430 956 486 956 L540 1000Z', brush.slab('#e8a03a')),
    path(
      'M520 560 Q620 480 560 320 Q510 190 580 110 Q640 60 690 120 Q620 210 680 340 Q740 520 600 700Z',
      brush.pillar(colour),
    ),
    path(
      'M80 690 Q120 500 340 480 Q580 470 640 620 Q660 800 500 870 Q300 920 160 830 Q80 780 80 690Z',
      brush.ball(colour),
    ),
    path(
      'M110 700 Q180 560 380 570 Q500 590 520 680 Q400 800 200 800 Q80 790 40 760Z',
      brush.slab(tone(colour, -0.08)),
    ),
    path(
      'M40 760 Q120 760 240 700 M70 790 Q180 790 320 730 M160 800 Q280 800 400 750',
      'none',
      'stroke="#3a3a40" stroke-width="19" stroke-linecap="round"',
    ),
    circle(640, 130, 84, brush.ball(colour)),
    path('M640 180 Q700 380 860 330 Q960 290 990 200 L700 130Z', brush.ball('#f2b04a')),
    path('M690 100 Q860 110 996 190 Q1004 210 980 214 Q840 190 680 160Z', brush.slab('#e8863a')),
    path('M720 230 Q780 310 880 300', 'none', 'stroke="#c97a2a" stroke-width="9" stroke-linecap="round"'),
    circle(664, 110, 32, '#f4d0a0'),
    circle(668, 110, 20, '#2a1c18'),
    circle(661, 103, 7, '#ffffff'),
    path('M590 60 Q540 20 500 40 Q550 60 570 100Z', brush.slab(tone(colour, -0.1))),
  ],
);

/** A kiwi, the bird. */
const kiwi = ownSubject(
  {
    concept: 'kiwi-bird',
    names: ['brown kiwi'],
    kind: 'bird',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 760,
    anchors: { top: { x: 640, y: 120 } },
  },
  (brush, { colour = '#8a6544' }) => [
    path(
      'M380 600 Q360 660 390 700 L350 756 H470 L440 716 L450 620Z M540 610 Q530 660 550 700 L510 756 H640 L600 716 L610 610Z',
      brush.slab('#b98a5a'),
    ),
    path(
      'M40 380 Q60 120 330 80 Q520 70 600 190 Q680 320 640 470 Q580 640 380 650 Q40 640 40 380Z',
      brush.ball(colour),
    ),
    repeat(40, (i) =>
      stroke(
        `M${90 + ((i * 131) % 500)} ${150 + ((i * 67) % 400)} q-20 50 -44 80`,
        tone(colour, i % 2 ? 0.25 : -0.35),
        7,
        'opacity=".7"',
      ),
    ),
    circle(640, 220, 120, brush.ball(tone(colour, 0.06))),
    repeat(14, (i) =>
      stroke(
        `M${560 + ((i * 41) % 150)} ${140 + ((i * 29) % 150)} q-10 26 -24 40`,
        tone(colour, i % 2 ? 0.3 : -0.3),
        6,
        'opacity=".7"',
      ),
    ),
    path('M730 190 Q880 260 990 470 Q1000 490 980 486 Q850 320 716 262Z', brush.slab('#d9bf94')),
    circle(690, 190, 24, '#1c1512'),
    circle(683, 182, 8, '#ffffff'),
    stroke('M720 240 L770 280 M714 256 L750 310', '#4a3626', 5),
  ],
);

/** Birds of distant lands. */
export const FAR_BIRDS: readonly OwnSubject[] = [
  ...BIRDS.map(sideBird),
  runner('ostrich', ['african ostrich'], 2.3, '#2a2b30', '#d9a894', '#f4f1ea'),
  runner('emu', ['rhea'], 1.7, '#6b5644', '#7d8a96', '#57463a'),
  pelican,
  kiwi,
];
