import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const ARCHES = 6;
const PITCH = 460;

/** Arches of a railway viaduct; it begins and ends in the middle of a pier, so that it goes on beside itself. */
export const viaduct = ownSubject(
  {
    concept: 'viaduct',
    names: ['railway bridge', 'railroad bridge', 'train bridge', 'arched viaduct', 'stone viaduct'],
    kind: 'building',
    heightMetres: 9.4,
    footing: 'stands',
    width: ARCHES * PITCH,
    height: 1200,
    anchors: { surface: { x: (ARCHES * PITCH) / 2, y: 96 } },
  },
  (brush, { colour = '#b3a48c', random }) => {
    const right = ARCHES * PITCH;
    const arch = (i: number): string => {
      const from = i * PITCH + 62;
      const to = (i + 1) * PITCH - 62;
      return `M${from} 1200 V470 A${(to - from) / 2} ${(to - from) / 2} 0 0 1 ${to} 470 V1200Z`;
    };
    const wall = `M0 90 H${right} V1200 H0Z`;
    return [
      `<path d="${wall} ${Array.from({ length: ARCHES }, (_, i) => arch(i)).join(' ')}" fill="${brush.wall(colour)}" fill-rule="evenodd"/>`,
      repeat(ARCHES, (i) => {
        const from = i * PITCH + 62;
        const radius = (PITCH - 124) / 2;
        return [
          path(
            `M${from} 1200 V470 A${radius} ${radius} 0 0 1 ${from + radius} ${470 - radius} A${radius * 0.86} ${radius} 0 0 0 ${from + 46} 480 V1200Z`,
            tone(colour, -0.42),
          ),
          stroke(
            `M${from - 14} 470 A${radius + 14} ${radius + 14} 0 0 1 ${from + radius * 2 + 14} 470`,
            tone(colour, 0.16),
            24,
          ),
          repeat(11, (k) => {
            const angle = (Math.PI * (k + 0.5)) / 11;
            const x = from + radius - Math.cos(angle) * (radius + 14);
            const y = 470 - Math.sin(angle) * (radius + 14);
            return ellipse(x, y, 3, 3, tone(colour, -0.35));
          }),
        ];
      }),
      repeat(ARCHES + 1, (i) => [
        rect(i * PITCH - 74, 452, 148, 30, brush.wall(tone(colour, 0.12)), 4),
        repeat(9, (row) =>
          repeat(2, (k) =>
            rect(
              i * PITCH - 56 + k * 58 + (row % 2) * 6,
              510 + row * 76,
              48,
              62,
              tone(colour, random.between(-0.16, 0.1)),
              6,
            ),
          ),
        ),
      ]),
      repeat(ARCHES * 4, (i) =>
        rect(
          40 + i * 126 + random.between(0, 30),
          random.pick([190, 236]),
          84,
          34,
          tone(colour, random.between(-0.14, 0.08)),
          5,
        ),
      ),
      rect(0, 150, right, 18, tone(colour, -0.3)),
      rect(0, 84, right, 70, brush.wall(tone(colour, 0.08)), 4),
      repeat(ARCHES * 3 + 3, (i) => rect(20 + i * 154, 90, 126, 52, tone(colour, random.between(-0.1, 0.1)), 4)),
    ];
  },
);
