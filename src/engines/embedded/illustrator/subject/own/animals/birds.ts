import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, path, repeat, stroke } from '../shapes.ts';
import { BIRD_WIDTH, type BirdLook, bird, birdHeight } from './bird.ts';

/** A bird of one construction with others. */
export interface Bird {
  readonly concept: string;
  readonly names: readonly string[];
  readonly heightMetres: number;
  readonly look: BirdLook;
}

const SMALL = { beakLength: 60, beakThickness: 0.7, legLength: 90, neckLength: 0, eye: '#2b211c' } as const;

const BIRDS: readonly Bird[] = [
  {
    concept: 'bird',
    names: ['little bird'],
    heightMetres: 0.16,
    look: {
      ...SMALL,
      back: '#4a86c4',
      breast: '#e8a06a',
      head: '#4a86c4',
      wing: '#3f76b4',
      wingTip: '#2a4a78',
      tail: '#35649c',
      beak: '#4a4038',
      legs: '#7a5a44',
    },
  },
  {
    concept: 'sparrow',
    names: ['house sparrow', 'wren', 'finch'],
    heightMetres: 0.14,
    look: {
      ...SMALL,
      back: '#9a734c',
      breast: '#d9cdb8',
      head: '#8a6240',
      wing: '#87603c',
      wingTip: '#4f3824',
      tail: '#6b4a30',
      beak: '#4a3c30',
      beakThickness: 1,
      legs: '#b08a64',
      legLength: 70,
    },
  },
  {
    concept: 'crow',
    names: ['raven', 'rook', 'jackdaw'],
    heightMetres: 0.4,
    look: {
      ...SMALL,
      back: '#2d2f3a',
      breast: '#353846',
      head: '#2d2f3a',
      wing: '#262833',
      wingTip: '#17181f',
      tail: '#1f212a',
      beak: '#3a3c46',
      beakLength: 120,
      beakThickness: 1.1,
      legs: '#3a3a42',
      legLength: 100,
      eye: '#6b5a4a',
    },
  },
  {
    concept: 'pigeon',
    names: ['rock dove', 'grey pigeon', 'city pigeon'],
    heightMetres: 0.32,
    look: {
      ...SMALL,
      back: '#9aa3b3',
      breast: '#8a7fa8',
      head: '#5f7a86',
      wing: '#aab3c0',
      wingTip: '#4a505c',
      tail: '#6b7382',
      beak: '#4a4a50',
      legs: '#d8605a',
      legLength: 70,
      eye: '#e8752a',
      marks: (_brush) => path('M610 290 Q680 330 770 280 Q780 320 760 350 Q680 380 590 340Z', '#4f9a7ab3'),
    },
  },
  {
    concept: 'seagull',
    names: ['gull', 'sea gull', 'sea bird', 'seabird'],
    heightMetres: 0.45,
    look: {
      ...SMALL,
      back: '#f4f4f0',
      breast: '#ffffff',
      head: '#fafaf6',
      wing: '#a9b4c0',
      wingTip: '#2b2f36',
      tail: '#f0f0ec',
      beak: '#f2b32c',
      beakLength: 110,
      beakThickness: 0.95,
      legs: '#f0a83a',
      legLength: 110,
      eye: '#f4e08a',
      marks: (_brush, x, y) => circle(x + 168, y + 28, 8, '#d8342f'),
    },
  },
  {
    concept: 'robin',
    names: ['robin redbreast', 'red robin', 'song bird', 'songbird', 'small bird'],
    heightMetres: 0.14,
    look: {
      ...SMALL,
      back: '#8a7048',
      breast: '#e8662c',
      head: '#8a7048',
      wing: '#7a623e',
      wingTip: '#5b482c',
      tail: '#6b5535',
      beak: '#4a3f36',
      legs: '#8a6a4a',
      legLength: 80,
      marks: (brush, x, y) =>
        path(
          `M${x + 10} ${y - 60} Q${x + 90} ${y - 60} ${x + 100} ${y + 10} Q${x + 100} ${y + 70} ${x + 70} ${y + 200} Q${x - 60} ${y + 200} ${x - 40} ${y + 60} Q${x} ${y + 10} ${x + 10} ${y - 60}Z`,
          brush.ball('#e8662c'),
        ),
    },
  },
  {
    concept: 'blue-jay',
    names: ['bluebird', 'jay', 'blue bird', 'blue tit'],
    heightMetres: 0.25,
    look: {
      ...SMALL,
      back: '#3f7fc4',
      breast: '#e9eef2',
      head: '#3f7fc4',
      wing: '#2f6ab0',
      wingTip: '#1f3f6b',
      tail: '#2f62a3',
      beak: '#33383f',
      legs: '#4a4a52',
      marks: (brush, x, y) => [
        path(
          `M${x - 70} ${y - 70} Q${x - 130} ${y - 130} ${x - 150} ${y - 140} Q${x - 60} ${y - 150} ${x + 20} ${y - 104}Z`,
          brush.slab('#3f7fc4'),
        ),
        path(
          `M${x + 20} ${y + 16} Q${x + 70} ${y + 10} ${x + 96} ${y + 20} Q${x + 60} ${y + 96} ${x - 20} ${y + 100} Q${x + 10} ${y + 50} ${x + 20} ${y + 16}Z`,
          '#f4f6f8',
        ),
      ],
    },
  },
  {
    concept: 'woodpecker',
    names: ['great spotted woodpecker'],
    heightMetres: 0.24,
    look: {
      ...SMALL,
      back: '#2b2d34',
      breast: '#f0e9da',
      head: '#2b2d34',
      wing: '#2b2d34',
      wingTip: '#e9e6de',
      tail: '#26282e',
      beak: '#5b5f68',
      beakLength: 150,
      beakThickness: 0.8,
      legs: '#5b5f68',
      legLength: 60,
      marks: (brush, x, y) => [
        path(
          `M${x - 96} ${y - 30} Q${x - 80} ${y - 130} ${x - 10} ${y - 136} Q${x + 40} ${y - 120} ${x + 70} ${y - 80} Q${x - 20} ${y - 80} ${x - 96} ${y - 30}Z`,
          brush.slab('#d8302c'),
        ),
        path(
          `M${x - 10} ${y + 4} Q${x + 60} ${y} ${x + 90} ${y + 20} Q${x + 50} ${y + 80} ${x - 40} ${y + 70}Z`,
          '#f4efe2',
        ),
      ],
    },
  },
  {
    concept: 'stork',
    names: ['white stork', 'delivery stork'],
    heightMetres: 1.1,
    look: {
      ...SMALL,
      back: '#f6f4ee',
      breast: '#fbfaf6',
      head: '#f8f6f0',
      wing: '#f4f2ec',
      wingTip: '#26282e',
      tail: '#2b2d33',
      beak: '#e0522a',
      beakLength: 250,
      beakThickness: 0.8,
      legs: '#e0522a',
      legLength: 420,
      neckLength: 220,
    },
  },
  {
    concept: 'heron',
    names: ['grey heron', 'egret', 'crane bird'],
    heightMetres: 1,
    look: {
      ...SMALL,
      back: '#8fa0b5',
      breast: '#dfe4ea',
      head: '#eef0f2',
      wing: '#7d90a8',
      wingTip: '#3a4454',
      tail: '#6b7d94',
      beak: '#e8b03a',
      beakLength: 230,
      beakThickness: 0.75,
      legs: '#8a7a4a',
      legLength: 400,
      neckLength: 260,
      eye: '#f4d85c',
      marks: (brush, x, y) =>
        path(
          `M${x + 60} ${y - 70} Q${x - 60} ${y - 110} ${x - 250} ${y + 10} Q${x - 100} ${y - 60} ${x - 20} ${y - 30}Z`,
          brush.slab('#26303f'),
        ),
    },
  },
];

/** The bird seen from its side. */
/** Where the head of such a bird is touched. */
function headAnchors({ neckLength, beakLength }: BirdLook): NonNullable<OwnSubject['anchors']> {
  const headX = 690 + neckLength * 0.16;
  return {
    top: { x: 690, y: 40 },
    crown: { x: headX, y: 56 },
    eyes: { x: headX + 42, y: 132 },
    hand: { x: Math.min(1000, headX + 80 + beakLength), y: 174 },
  };
}

export function sideBird({ concept, names, heightMetres, look }: Bird): OwnSubject {
  return ownSubject(
    {
      concept,
      names,
      kind: 'bird',
      heightMetres,
      footing: 'stands',
      width: BIRD_WIDTH,
      height: birdHeight(look),
      anchors: headAnchors(look),
    },
    (brush, { colour }) =>
      bird(
        brush,
        colour ? { ...look, back: colour, head: colour, wing: tone(colour, -0.1), tail: tone(colour, -0.2) } : look,
      ),
  );
}

/** Birds that the art packs lack, one construction. */
export const SIDE_BIRDS: readonly OwnSubject[] = BIRDS.map(sideBird);

/** A hummingbird hovering. */
export const hummingbird = ownSubject(
  {
    concept: 'hummingbird',
    names: ['humming bird', 'colibri', 'kolibri'],
    kind: 'bird',
    heightMetres: 0.1,
    footing: 'flies',
    width: 1000,
    height: 900,
    anchors: { hand: { x: 996, y: 150 }, crown: { x: 660, y: 168 }, eyes: { x: 706, y: 226 } },
  },
  (brush, { colour = '#2f9a6a' }) => [
    path(
      'M470 420 Q360 200 420 10 Q520 100 560 240 Q590 340 560 430Z',
      brush.stops('up', [
        [0, colour],
        [1, '#bfe8d8', 0.75],
      ]),
    ),
    stroke('M500 400 Q450 200 430 50 M530 400 Q510 240 470 110', '#ffffff80', 6),
    path(
      'M380 640 Q260 760 150 880 Q160 900 200 890 L210 900 Q240 890 250 870 L280 880 Q330 820 450 680Z',
      brush.slab(tone(colour, -0.3)),
    ),
    path(
      'M620 240 Q760 250 740 370 Q700 520 560 640 Q420 720 360 660 Q350 560 440 440 Q520 300 620 240Z',
      brush.ball(colour),
    ),
    path('M690 340 Q720 400 660 500 Q560 640 440 690 Q480 580 560 480 Q620 400 690 340Z', brush.ball('#f2efe4')),
    circle(670, 250, 90, brush.ball(colour)),
    path('M610 300 Q700 360 760 290 Q760 370 690 410 Q630 400 600 360Z', brush.ball('#d8305a')),
    path('M748 216 Q880 190 996 150 Q890 220 756 256Z', brush.slab('#33363d')),
    circle(706, 226, 21, '#1a1613'),
    circle(699, 218, 7, '#fff'),
    path(
      'M500 430 Q300 320 40 340 Q100 420 230 470 Q370 530 520 520Z',
      brush.stops('left', [
        [0, tone(colour, 0.1)],
        [1, '#cfeee2', 0.85],
      ]),
    ),
    stroke('M480 470 Q300 400 90 370 M480 496 Q330 460 190 440', '#ffffff99', 6),
    repeat(5, (i) => stroke(`M${560 + i * 24} ${340 + i * 4} q16 20 40 10`, tone(colour, 0.4), 5)),
  ],
);
