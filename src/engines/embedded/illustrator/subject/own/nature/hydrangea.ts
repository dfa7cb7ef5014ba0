import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, path, repeat, round } from '../shapes.ts';
import { foliage } from './foliage.ts';

const HEADS: readonly (readonly [x: number, y: number, radius: number])[] = [
  [500, 190, 150],
  [250, 300, 140],
  [760, 290, 145],
  [130, 500, 120],
  [880, 500, 122],
  [420, 420, 155],
  [640, 480, 150],
  [300, 600, 130],
  [780, 650, 120],
];
const PETALS = [0, 90, 180, 270];

/** A bush with balls of small four-petalled flowers. */
export const hydrangea = ownSubject(
  {
    concept: 'hydrangea',
    names: ['hydrangea flower', 'hortensia'],
    kind: 'plant',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour, random }) => [
    foliage(
      random,
      [
        { cx: 500, cy: 520, rx: 470, ry: 330 },
        { cx: 240, cy: 620, rx: 230, ry: 220 },
        { cx: 770, cy: 620, rx: 230, ry: 220 },
      ],
      { colour: '#4f7f3c' },
    ),
    HEADS.map(([x, y, radius], index) => {
      const tint = colour ?? ['#6f7fd0', '#8a78c8', '#7aa0dc', '#b08ac8'][index % 4]!;
      return [
        circle(x, y, radius, brush.ball(tone(tint, -0.22))),
        repeat(54, () => {
          const angle = random.between(0, 2 * Math.PI);
          const share = Math.sqrt(random.next()) * 0.9;
          const [px, py] = [Math.cos(angle) * share * radius, Math.sin(angle) * share * radius];
          const light = 0.28 - (px + py) / (radius * 4.4);
          return at(round(x + px), round(y + py), 1, random.between(0, 90), [
            PETALS.map((turn) =>
              at(
                0,
                0,
                1,
                turn,
                path('M0 0 Q-17 -14 0 -30 Q17 -14 0 0Z', tone(tint, light + random.between(-0.12, 0.16))),
              ),
            ),
            circle(0, 0, 4, '#f4eec2'),
          ]);
        }),
      ];
    }),
  ],
);
