import type { Brush, Svg } from '../brush.ts';
import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject, OwnSubjectOptions } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { foliage, type LeafMass } from './foliage.ts';

interface Broadleaf {
  readonly concept: string;
  readonly names: readonly string[];
  readonly heightMetres: number;
  readonly width: number;
  readonly leaf: string;
  readonly specks?: readonly string[];
  readonly bark: string;
  readonly trunk: string;
  readonly limbs?: string;
  readonly behind?: readonly LeafMass[];
  readonly crown: readonly LeafMass[];
  readonly extra?: (brush: Brush, options: OwnSubjectOptions) => Svg;
}

/** Turns between neighbours that spread points evenly, in radians. */
const GOLDEN_ANGLE = 2.39996;

const mass = (cx: number, cy: number, rx: number, ry: number): LeafMass => ({ cx, cy, rx, ry });

const OAK_CROWN = [
  mass(200, 420, 196, 170),
  mass(720, 430, 196, 170),
  mass(330, 230, 210, 180),
  mass(610, 220, 210, 190),
  mass(460, 440, 230, 170),
  mass(460, 160, 170, 150),
];
const OAK_TRUNK =
  'M390 1000 Q430 940 420 800 Q410 660 330 540 L370 520 L440 620 L450 480 H490 L500 620 L580 510 L620 535 Q530 680 520 800 Q520 940 570 1000 Q520 980 480 990 Q430 980 390 1000Z';

const fallingPetals = (_brush: Brush, { random }: OwnSubjectOptions): Svg =>
  repeat(16, () => {
    const x = Math.round(random.between(140, 800));
    return ellipse(
      x,
      Math.round(random.between(640, 985)),
      9,
      6,
      random.pick(['#ffc4d8', '#ff9fc0', '#ffe3ec']),
      `transform="rotate(${random.integer(0, 180)} ${x} 800)"`,
    );
  });

const TREES: readonly Broadleaf[] = [
  {
    concept: 'oak-tree',
    names: ['oak', 'tree', 'big tree', 'old oak', 'broadleaf tree', 'lone tree'],
    heightMetres: 18,
    width: 920,
    leaf: '#4f8f3a',
    bark: '#7a5636',
    trunk: OAK_TRUNK,
    crown: OAK_CROWN,
  },
  {
    concept: 'maple-tree',
    names: ['maple', 'autumn tree', 'fall tree', 'autumn maple'],
    heightMetres: 16,
    width: 920,
    leaf: '#d9692a',
    specks: ['#f2b53c', '#e8452f', '#ffcf6a', '#b83a24'],
    bark: '#6b4a34',
    trunk: OAK_TRUNK,
    crown: OAK_CROWN,
  },
  {
    concept: 'cherry-tree',
    names: ['cherry blossom tree', 'sakura', 'sakura tree', 'blossoming tree', 'blossom tree', 'flowering tree'],
    heightMetres: 8,
    width: 940,
    leaf: '#f6a8c4',
    specks: ['#ffffff', '#ffe0ec', '#e8709c', '#ffd0e0'],
    bark: '#5b3d33',
    trunk:
      'M380 1000 Q440 930 430 820 Q400 690 300 600 L330 575 Q420 640 450 700 Q440 560 380 470 L415 455 Q480 560 490 680 Q560 600 640 560 L660 595 Q540 680 520 820 Q520 940 580 1000 Q480 975 380 1000Z',
    limbs: 'M310 595 L190 520 M640 575 L760 500 M400 470 L350 360 M480 640 L540 420',
    crown: [
      mass(190, 440, 186, 130),
      mass(750, 430, 186, 130),
      mass(340, 260, 220, 160),
      mass(610, 250, 210, 160),
      mass(470, 420, 200, 120),
      mass(470, 150, 170, 130),
    ],
    extra: fallingPetals,
  },
  {
    concept: 'apple-tree',
    names: ['fruit tree', 'orchard tree'],
    heightMetres: 5,
    width: 920,
    leaf: '#5c9a3c',
    bark: '#7d5a3a',
    trunk: OAK_TRUNK,
    crown: OAK_CROWN,
    extra: (brush, { random }) =>
      repeat(24, (i) => {
        const reach = Math.sqrt((i + 0.5) / 24);
        const x = Math.round(460 + Math.cos(i * GOLDEN_ANGLE) * reach * 390 + random.between(-16, 16));
        const y = Math.round(350 + Math.sin(i * GOLDEN_ANGLE) * reach * 230);
        return [circle(x, y, 21, brush.ball('#d8342f')), stroke(`M${x} ${y - 18} l4 -13`, '#5b3a20', 5)];
      }),
  },
  {
    concept: 'birch-tree',
    names: ['birch', 'silver birch', 'aspen'],
    heightMetres: 15,
    width: 640,
    leaf: '#84ac3f',
    bark: '#ece8e0',
    trunk: 'M290 1000 Q306 700 304 260 H336 Q340 700 352 1000Z',
    limbs: 'M318 560 L220 420 M322 480 L430 340 M318 680 L430 560',
    behind: [mass(320, 300, 230, 240)],
    crown: [mass(200, 430, 150, 170), mass(440, 400, 160, 180), mass(320, 210, 190, 190), mass(320, 560, 170, 110)],
    extra: () => repeat(7, (i) => path(`M${i % 2 ? 298 : 322} ${690 + i * 42} h${22} l-4 9 h-16z`, '#3a3632')),
  },
  {
    concept: 'eucalyptus',
    names: ['eucalyptus tree', 'gum tree', 'eucalypt', 'blue gum'],
    heightMetres: 22,
    width: 760,
    leaf: '#7f9f86',
    specks: ['#a9c4ae', '#c3d6c2', '#64866c'],
    bark: '#ddd0bc',
    trunk:
      'M340 1000 Q376 900 372 780 Q370 640 300 520 Q250 430 240 330 L268 322 Q300 450 360 520 Q392 420 384 240 H412 Q424 420 408 560 Q470 500 520 380 L546 392 Q510 540 432 640 Q420 800 440 900 Q448 960 470 1000 Q400 984 340 1000Z',
    crown: [
      mass(180, 330, 150, 110),
      mass(560, 360, 160, 120),
      mass(380, 170, 170, 140),
      mass(300, 260, 150, 90),
      mass(500, 230, 140, 100),
      mass(640, 250, 90, 80),
      mass(120, 460, 90, 70),
      mass(650, 480, 80, 60),
    ],
    extra: () =>
      repeat(5, (i) =>
        path(`M${378 + (i % 2) * 20} ${660 + i * 62} q16 30 6 62 q-18 -26 -6 -62Z`, '#a98f76', 'opacity=".7"'),
      ),
  },
  {
    concept: 'bush',
    names: ['shrub', 'hedge', 'leafy bush'],
    heightMetres: 1.3,
    width: 1300,
    leaf: '#4f8f3a',
    bark: '#6b4a34',
    trunk: 'M600 1000 L640 800 H670 L700 1000Z',
    crown: [
      mass(270, 740, 264, 250),
      mass(1030, 740, 264, 250),
      mass(460, 480, 300, 300),
      mass(850, 480, 300, 300),
      mass(650, 400, 280, 380),
      mass(650, 740, 330, 256),
    ],
  },
  {
    concept: 'rose-bush',
    names: ['flowering bush', 'flower bush', 'hydrangea bush', 'rosebush'],
    heightMetres: 1.2,
    width: 1300,
    leaf: '#457f38',
    bark: '#6b4a34',
    trunk: 'M600 1000 L640 800 H670 L700 1000Z',
    crown: [
      mass(270, 740, 264, 250),
      mass(1030, 740, 264, 250),
      mass(460, 480, 300, 300),
      mass(850, 480, 300, 300),
      mass(650, 400, 280, 380),
      mass(650, 740, 330, 256),
    ],
    extra: (brush, { random, colour = '#e04a6e' }) =>
      repeat(26, (i) => {
        const reach = Math.sqrt((i + 0.5) / 26);
        const x = Math.round(650 + Math.cos(i * GOLDEN_ANGLE) * reach * 480 + random.between(-20, 20));
        const y = Math.round(590 + Math.sin(i * GOLDEN_ANGLE) * reach * 360);
        return [
          circle(x, y, 48, brush.ball(colour)),
          stroke(`M${x - 20} ${y} a20 20 0 1 1 22 18 a26 26 0 0 1 -30 -10`, tone(colour, -0.35), 6),
          circle(x - 6, y - 6, 9, tone(colour, 0.3)),
        ];
      }),
  },
  {
    concept: 'baobab',
    names: ['baobab tree', 'savanna tree', 'acacia'],
    heightMetres: 18,
    width: 1000,
    leaf: '#6f8f3a',
    bark: '#a8845f',
    trunk:
      'M330 1000 Q390 940 370 760 Q350 560 400 420 L250 300 L270 280 L430 360 L470 260 L500 262 L510 360 L560 250 L588 262 L570 370 L740 280 L756 304 L610 430 Q650 560 630 760 Q610 940 680 1000 Q500 970 330 1000Z',
    crown: [mass(170, 270, 168, 90), mass(830, 270, 168, 90), mass(400, 150, 210, 110), mass(640, 140, 200, 110)],
  },
];

function broadleaf(tree: Broadleaf): OwnSubject {
  return ownSubject(
    {
      concept: tree.concept,
      names: tree.names,
      kind: tree.heightMetres < 2 ? 'plant' : 'tree',
      heightMetres: tree.heightMetres,
      footing: 'stands',
      width: tree.width,
      height: 1000,
      anchors: { branch: { x: tree.width * 0.72, y: 540 }, top: { x: tree.width / 2, y: 20 } },
    },
    (brush, options) => {
      const leaf = options.colour && tree.concept !== 'rose-bush' ? options.colour : tree.leaf;
      const look = tree.specks && leaf === tree.leaf ? { colour: leaf, specks: tree.specks } : { colour: leaf };
      const centre = tree.width / 2;
      return [
        tree.behind ? foliage(options.random, tree.behind, { ...look, colour: tone(leaf, -0.3) }) : '',
        tree.limbs ? stroke(tree.limbs, tone(tree.bark, -0.15), 24) : '',
        path(tree.trunk, brush.pillar(tree.bark)),
        brush.clip(
          tree.trunk,
          repeat(7, (i) =>
            stroke(
              `M${centre - 90 + i * 30} 1000 Q${centre - 50 + i * 17} 800 ${centre - 60 + i * 20} 500`,
              i % 2 ? '#00000030' : '#ffffff1f',
              6,
            ),
          ),
        ),
        foliage(options.random, tree.crown, look),
        tree.extra?.(brush, options) ?? '',
      ];
    },
  );
}

/** Broad-leaved trees and bushes, one construction with different crowns. */
export const BROADLEAF_TREES: readonly OwnSubject[] = TREES.map(broadleaf);
