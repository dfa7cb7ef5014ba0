import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat } from '../shapes.ts';

/** The upper part of a tiled roof with its ridge and a chimney, for what sits or walks on it. */
export const roof = ownSubject(
  {
    concept: 'roof',
    names: ['tiled roof', 'roof ridge', 'red roof', 'house roof', 'roof top', 'rooftop'],
    kind: 'landform',
    heightMetres: 2.2,
    footing: 'stands',
    width: 1900,
    height: 1000,
    anchors: { surface: { x: 1050, y: 330 } },
  },
  (brush, { colour = '#a9553c', random }) => [
    rect(250, 20, 210, 420, brush.pillar('#9a6a55')),
    repeat(6, (row) =>
      repeat(3, (i) =>
        rect(256 + i * 68 - (row % 2) * 8, 80 + row * 58, 60, 48, tone('#9a6a55', random.between(-0.15, 0.12)), 4),
      ),
    ),
    rect(226, 0, 258, 50, brush.wall('#7c7570'), 6),
    path('M190 340 H1710 L1900 1000 H0Z', brush.wall(colour)),
    repeat(7, (row) => {
      const y = 372 + row * 92;
      const half = 770 + row * 27;
      return repeat(19, (i) => {
        const x = 950 + ((i - 9 + (row % 2) * 0.5) * half) / 9.6;
        return path(
          `M${x - 44} ${y} H${x + 44} V${y + 62} Q${x} ${y + 108} ${x - 44} ${y + 62}Z`,
          tone(colour, random.pick([-0.18, -0.08, 0, 0.08, 0.16])),
          `stroke="${tone(colour, -0.42)}" stroke-width="4"`,
        );
      });
    }),
    repeat(17, (i) => rect(186 + i * 90, 322, 96, 56, brush.tube(tone(colour, 0.05)), 26)),
    rect(0, 700, 1900, 300, brush.fade('#20120c', 'up', 0.42)),
  ],
);
