import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, path, rect, repeat, stroke } from '../shapes.ts';

const WIDTH = 1400;
const POST_X = 90;
const PLANKS = 44;

/** Height of a rope that hangs between the posts: 0 at both ends of the span, 1 in its middle. */
const sag = (x: number): number => 1 - ((x - WIDTH / 2) / (WIDTH / 2 - POST_X)) ** 2;
const deckY = (x: number): number => 250 + 110 * sag(x);
const railY = (x: number): number => 110 + 125 * sag(x);

/** A rope along a curve of the span, as a polyline fine enough to look bent. */
function rope(yOf: (x: number) => number, hex: string, width: number): Svg {
  const points = Array.from({ length: 41 }, (_, i) => POST_X + (i * (WIDTH - 2 * POST_X)) / 40);
  return stroke(`M${points.map((x) => `${x.toFixed(1)} ${yOf(x).toFixed(1)}`).join(' L')}`, hex, width);
}

/** A hanging bridge of ropes and planks between posts. */
export const ropeBridge = ownSubject(
  {
    concept: 'rope-bridge',
    names: ['hanging rope bridge', 'wooden suspension bridge', 'jungle bridge', 'swinging bridge', 'plank bridge'],
    kind: 'building',
    heightMetres: 5,
    footing: 'stands',
    width: WIDTH,
    height: 400,
    anchors: { surface: { x: 700, y: 356 } },
  },
  (brush, { colour = '#9a6b3d' }) => [
    rope((x) => railY(x) - 16, '#6b5535', 9),
    repeat(30, (i) => {
      const x = POST_X + 20 + i * 41.4;
      return stroke(`M${x} ${railY(x) - 14} L${x + 4} ${deckY(x) - 8}`, '#7a6340', 4);
    }),
    repeat(PLANKS, (i) => {
      const x = POST_X + 4 + (i * (WIDTH - 2 * POST_X)) / PLANKS;
      const y = deckY(x + 13);
      return [
        path(`M${x + 6} ${y - 16} L${x + 26} ${deckY(x + 26) - 16} L${x + 21} ${y + 6} L${x} ${y + 6}Z`, tone(colour, i % 3 === 0 ? 0.12 : i % 3 === 1 ? -0.04 : 0.03)), // biome-ignore format: one plank
        rect(x, y + 4, 21, 10, tone(colour, -0.35), 2),
      ];
    }),
    rope((x) => deckY(x) + 12, '#5a4527', 8),
    repeat(30, (i) => {
      const x = POST_X + 20 + i * 41.4;
      return stroke(`M${x - 6} ${railY(x)} L${x} ${deckY(x) + 12}`, '#8d7247', 5);
    }),
    rope(railY, '#8a7048', 12),
    rope((x) => (railY(x) + deckY(x)) / 2, '#8a7048', 6),
    both(WIDTH / 2, [
      rect(0, 236, POST_X + 12, 34, brush.wall(tone(colour, -0.1)), 4),
      rect(44, 40, 34, 360, brush.pillar(tone(colour, -0.2)), 8),
      rect(84, 70, 36, 330, brush.pillar(tone(colour, -0.05)), 8),
      repeat(3, (k) => [rect(40, 96 + k * 12, 42, 9, '#a58a5c', 4), rect(80, 112 + k * 12, 44, 9, '#b3986a', 4)]),
    ]),
  ],
);
