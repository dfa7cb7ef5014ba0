import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, ellipse, path, repeat, stroke } from '../shapes.ts';
import { QUADRUPED_HEIGHT, QUADRUPED_WIDTH, type QuadrupedLook, quadruped } from './quadruped.ts';

/** A wild animal of one construction with others. */
export interface Beast {
  readonly concept: string;
  readonly names: readonly string[];
  readonly heightMetres: number;
  readonly look: QuadrupedLook;
}

const cheeks =
  (colour: string) =>
  (brush: Brush): Svg =>
    both(0, path('M0 6 Q-40 -14 -66 6 Q-96 30 -104 8 Q-110 54 -70 74 Q-30 104 0 104Z', brush.wall(colour)));

const BEASTS: readonly Beast[] = [
  {
    concept: 'fox-body',
    names: ['fox', 'red fox'],
    heightMetres: 0.6,
    look: {
      coat: '#e0702a',
      belly: '#fbf1e2',
      socks: '#3a2a26',
      build: 0.86,
      ears: 'pointed',
      earInside: '#3a2a26',
      muzzle: '#fff6ea',
      muzzleSize: 0.8,
      eye: '#c98a2a',
      tail: 'bushy',
      tailTip: '#fff6ea',
      mask: cheeks('#fff6ea'),
    },
  },
  {
    concept: 'wolf-body',
    names: ['wolf', 'grey wolf', 'gray wolf', 'dire wolf'],
    heightMetres: 0.95,
    look: {
      coat: '#838b95',
      belly: '#e2e4e6',
      socks: '#b9bec4',
      build: 0.98,
      ears: 'pointed',
      earInside: '#4a4f57',
      muzzle: '#eceded',
      muzzleSize: 0.9,
      eye: '#e8b83a',
      tail: 'bushy',
      tailTip: '#4a4f57',
      mask: (brush) => [cheeks('#e6e8ea')(brush), path('M0 -90 Q-16 -40 0 0 Q16 -40 0 -90Z', '#5b626b')],
      marks: (brush) => path('M200 280 H760 V360 Q480 400 200 350Z', brush.fade('#3a4048', 'down', 0.7)),
    },
  },
  {
    concept: 'bear-body',
    names: ['bear', 'brown bear', 'grizzly bear', 'grizzly'],
    heightMetres: 1.4,
    look: {
      coat: '#7d5232',
      belly: '#6b442a',
      socks: '#5b3a24',
      build: 1.5,
      ears: 'round',
      earInside: '#7d5232',
      muzzle: '#b98a5c',
      muzzleSize: 1.05,
      eye: '#4a3020',
      tail: 'stub',
      tailTip: '#7d5232',
    },
  },
  {
    concept: 'polar-bear-body',
    names: ['polar bear', 'white bear', 'ice bear'],
    heightMetres: 1.5,
    look: {
      coat: '#f3efe4',
      belly: '#e6e0d2',
      socks: '#e9e4d6',
      build: 1.5,
      ears: 'round',
      earInside: '#e6e0d2',
      muzzle: '#fbf9f2',
      muzzleSize: 1.05,
      eye: '#3a3028',
      tail: 'stub',
      tailTip: '#f3efe4',
    },
  },
  {
    concept: 'panda-body',
    names: ['panda', 'giant panda', 'panda bear'],
    heightMetres: 0.9,
    look: {
      coat: '#f6f4ee',
      belly: '#e9e6de',
      socks: '#2b2c31',
      shoulders: '#2f3036',
      build: 1.5,
      ears: 'round',
      earInside: '#2b2c31',
      muzzle: '#fbfaf6',
      muzzleSize: 0.9,
      eye: '#4a3020',
      tail: 'stub',
      tailTip: '#f6f4ee',
      mask: (brush) => both(0, ellipse(-48, 0, 27, 34, brush.ball('#2b2c31'), 'transform="rotate(24 -48 0)"')),
      marks: (brush) => path('M600 200 H820 V600 H640 Q560 420 600 200Z', brush.slab('#2f3036')),
    },
  },
  {
    concept: 'lion-body',
    names: ['lion', 'male lion', 'king of the jungle'],
    heightMetres: 1.2,
    look: {
      coat: '#d9a04a',
      belly: '#f0d6a0',
      socks: '#c98f3e',
      build: 1.12,
      ears: 'round',
      earInside: '#d9a04a',
      muzzle: '#f6e4c0',
      muzzleSize: 1.1,
      nose: '#8a4a3a',
      eye: '#c98a2a',
      tail: 'long',
      tailTip: '#7a4520',
      mane: '#9c5a26',
    },
  },
  {
    concept: 'lynx',
    names: ['bobcat', 'wildcat', 'wild cat'],
    heightMetres: 0.65,
    look: {
      coat: '#c9a27a',
      belly: '#f4ead8',
      socks: '#d9b990',
      build: 1,
      ears: 'tufted',
      earInside: '#3a302a',
      muzzle: '#fbf4e6',
      muzzleSize: 0.85,
      nose: '#b8685a',
      eye: '#d9b83a',
      tail: 'stub',
      tailTip: '#3a302a',
      mask: (brush) => [
        cheeks('#fbf4e6')(brush),
        both(0, stroke('M-92 30 L-132 44 M-88 46 L-122 70 M-30 -70 L-24 -44', '#5b4636', 6)),
      ],
      marks: () => repeat(26, (i) => ellipse(250 + ((i * 83) % 500), 310 + ((i * 47) % 220), 13, 9, '#6b4f36')),
    },
  },
  {
    concept: 'panther',
    names: ['black panther', 'jaguar', 'puma'],
    heightMetres: 0.7,
    look: {
      coat: '#34363f',
      belly: '#2b2d35',
      socks: '#2f313a',
      build: 1.02,
      ears: 'round',
      earInside: '#3d404a',
      muzzle: '#44474f',
      muzzleSize: 0.95,
      nose: '#1c1c20',
      eye: '#b8d93a',
      tail: 'long',
      tailTip: '#2b2d35',
    },
  },
  {
    concept: 'red-panda',
    names: ['lesser panda'],
    heightMetres: 0.45,
    look: {
      coat: '#b9502a',
      belly: '#2f2320',
      socks: '#2f2320',
      build: 1.02,
      ears: 'pointed',
      earInside: '#fff4e6',
      muzzle: '#fff4e6',
      muzzleSize: 0.8,
      eye: '#4a3020',
      tail: 'bushy',
      tailTip: '#5b2a1a',
      mask: (brush) =>
        both(
          0,
          path(
            'M-20 -30 Q-60 -60 -84 -24 Q-96 10 -104 20 Q-100 60 -70 74 Q-60 40 -70 20 Q-50 -10 -20 -30Z',
            brush.wall('#fff4e6'),
          ),
          path('M-52 16 Q-60 50 -44 84 L-30 92 Q-34 50 -40 14Z', '#a8452a'),
        ),
    },
  },
];

/** Looks by concept. */
export const BEAST_LOOKS: ReadonlyMap<string, QuadrupedLook> = new Map(
  BEASTS.map(({ concept, look }) => [concept, look]),
);

/** The whole animal, its face turned to the viewer. */
export function beastWithBody({ concept, names, heightMetres, look }: Beast): OwnSubject {
  return ownSubject(
    {
      concept,
      names,
      kind: 'animal',
      heightMetres,
      footing: 'stands',
      width: QUADRUPED_WIDTH,
      height: QUADRUPED_HEIGHT,
      anchors: { seat: { x: 460, y: 310 }, top: { x: 770, y: 40 } },
    },
    (brush, { colour }) => quadruped(brush, colour ? { ...look, coat: colour, belly: tone(colour, 0.4) } : look),
  );
}

/** Wild animals as whole bodies, one construction. */
export const BEASTS_WITH_BODIES: readonly OwnSubject[] = BEASTS.map(beastWithBody);
