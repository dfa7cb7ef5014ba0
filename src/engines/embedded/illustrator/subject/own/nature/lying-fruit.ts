import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** What rolls onto its side, seen from the side, its stalk at the left: drawn around the middle, 1000 wide. */
interface LyingFruit {
  readonly concept: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly heightMetres: number;
  /** Height of the whole for a width of 1000. */
  readonly height: number;
  /** How far it leans, clockwise. */
  readonly degrees: number;
  readonly outline: string;
  /** What the skin has: blushes, pores, eyes, stalks. */
  readonly skin: (colour: string, brush: Brush) => Svg;
}

const pores = (colour: string, count: number): Svg =>
  repeat(count, (i) => {
    // Sunflower spiral (Vogel, 1979): even without looking like a grid.
    const radius = Math.sqrt((i + 0.5) / count);
    const angle = i * 2.39996;
    return circle(Math.cos(angle) * radius * 360, Math.sin(angle) * radius * 240, 6, colour, 'opacity=".35"');
  });

const leaf = (brush: Brush): Svg => [
  path('M-440 -30 Q-420 -190 -250 -270 Q-110 -310 -60 -250 Q-150 -110 -440 -30Z', brush.slab('#5f9a3a')),
  stroke('M-440 -30 Q-300 -170 -90 -246', '#3f7228', 9),
];

const FRUITS: readonly LyingFruit[] = [
  {
    concept: 'lemon',
    names: ['whole lemon', 'ripe lemon', 'fresh lemon'],
    colour: '#f6cf2b',
    heightMetres: 0.065,
    height: 654,
    degrees: 9,
    outline:
      'M-480 0 Q-470 -60 -410 -80 Q-300 -310 0 -320 Q290 -310 400 -90 Q440 -70 480 -30 Q500 0 480 30 Q440 66 400 84 Q290 310 0 320 Q-300 310 -410 80 Q-470 60 -480 0Z',
    skin: (colour, brush) => [pores(tone(colour, -0.35), 60), circle(-452, 0, 34, tone(colour, -0.3)), leaf(brush)],
  },
  {
    concept: 'lime',
    names: ['whole lime', 'fresh lime'],
    colour: '#7fb52e',
    heightMetres: 0.055,
    height: 730,
    degrees: -7,
    outline:
      'M-470 0 Q-450 -40 -420 -70 Q-320 -350 0 -360 Q320 -350 430 -70 Q470 -40 480 0 Q470 40 430 70 Q320 350 0 360 Q-320 350 -420 70 Q-450 40 -470 0Z',
    skin: (colour) => [pores(tone(colour, -0.4), 60), circle(-436, 0, 30, tone(colour, -0.35))],
  },
  {
    concept: 'mango',
    names: ['ripe mango', 'fresh mango'],
    colour: '#f3a52f',
    heightMetres: 0.09,
    height: 700,
    degrees: -6,
    outline: 'M-470 -60 Q-440 -310 -140 -340 Q230 -350 420 -120 Q510 10 450 150 Q330 330 -40 330 Q-480 300 -470 -60Z',
    skin: (_, brush) => [
      ellipse(-170, -90, 330, 250, brush.spot('#d8402a', 0.85)),
      ellipse(300, 170, 220, 150, brush.spot('#8aa832', 0.6)),
      stroke('M-462 -96 Q-500 -110 -496 -150', '#6b4a26', 26),
    ],
  },
  {
    concept: 'potato',
    names: ['raw potato', 'spud', 'russet potato', 'new potato'],
    colour: '#c99b62',
    heightMetres: 0.075,
    height: 680,
    degrees: 4,
    outline:
      'M-480 20 Q-500 -230 -240 -300 Q-60 -350 140 -310 Q420 -300 480 -60 Q520 170 300 280 Q120 340 -120 310 Q-440 310 -480 20Z',
    skin: (colour) => [
      pores(tone(colour, -0.4), 44),
      repeat(5, (i) => {
        const [x, y] = [
          [-280, -90],
          [-60, 130],
          [130, -150],
          [280, 60],
          [-190, 200],
        ][i] as [number, number];
        return stroke(`M${x - 34} ${y} q34 26 68 0`, tone(colour, -0.4), 12);
      }),
    ],
  },
];

const banana = ownSubject(
  {
    concept: 'banana',
    names: ['ripe banana', 'fresh banana'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'lies',
    width: 1000,
    height: 600,
  },
  (brush, { colour = '#f7cf3a' }) => [
    path('M20 196 Q120 598 520 598 Q850 590 962 150 L940 4 L878 12 L876 150 Q770 352 520 356 Q240 352 96 166Z', colour),
    path(
      'M20 196 Q120 598 520 598 Q850 590 962 150 Q840 470 520 484 Q200 480 56 176Z',
      brush.tube(tone(colour, -0.12)),
    ),
    path(
      'M58 176 Q200 470 520 474 Q830 462 926 150 L876 150 Q770 352 520 356 Q240 352 96 166Z',
      brush.wall(tone(colour, 0.12)),
    ),
    stroke('M60 180 Q200 476 520 480 Q836 466 944 150', tone(colour, -0.28), 8),
    path('M872 150 Q920 190 964 150 L940 4 L878 12Z', brush.pillar('#a5a53a')),
    path('M878 12 L940 4 L944 40 L877 46Z', '#6b5527'),
    path('M20 196 L56 176 L96 166 Q80 140 44 150 Q14 160 20 196Z', '#5b4420'),
  ],
);

/** Fruit and roots that lie on their side as they would on a table. */
export const LYING_FRUIT: readonly OwnSubject[] = [
  banana,
  ...FRUITS.map(({ concept, names, colour: ripe, heightMetres, height, degrees, outline, skin }) =>
    ownSubject(
      { concept, names, kind: 'food', heightMetres, footing: 'lies', width: 1000, height },
      (brush, { colour = ripe }) =>
        at(500, height / 2, 1, degrees, [
          path(outline, brush.ball(colour)),
          skin(colour, brush),
          ellipse(-130, -190, 120, 50, '#ffffff55', 'transform="rotate(-14 -130 -190)"'),
        ]),
    ),
  ),
];
