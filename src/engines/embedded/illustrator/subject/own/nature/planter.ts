import type { Svg } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, path, rect, repeat, stroke } from '../shapes.ts';

const BLOOMS = ['#f2547d', '#ffcf4a', '#ffffff', '#a06be0', '#ff8a4c', '#e8384f'];

/** A wooden box full of flowers in bloom. */
export const planter = ownSubject(
  {
    concept: 'planter',
    names: ['planter box', 'flower box', 'raised bed', 'flower planter', 'flower trough'],
    kind: 'plant',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1500,
    height: 800,
  },
  (brush, { random, colour }) => {
    const flower = (k: number, row: number): Svg => {
      const hex = colour ?? random.pick(BLOOMS);
      const x = 70 + (1360 / 15) * (k + 0.5 * (row % 2)) + random.between(-18, 18);
      const top = 90 + 95 * row + random.between(-45, 45);
      const size = random.between(0.8, 1.15);
      return [
        stroke(`M${x} 500 Q${x + random.between(-24, 24)} ${(500 + top) / 2} ${x} ${top}`, '#4c8a3a', 9),
        at(
          x,
          (480 + top) / 2,
          1,
          random.between(-30, 30),
          path('M0 0 Q34 -40 78 -26 Q44 6 0 0Z', brush.slab('#5c9e45')),
        ),
        at(
          x,
          (520 + top) / 2,
          1,
          random.between(-30, 30),
          path('M0 0 Q-34 -40 -78 -26 Q-44 6 0 0Z', brush.slab('#4a8a38')),
        ),
        at(x, top, size, random.between(0, 70), [
          repeat(6, (petal) => circle(Math.cos(petal * 1.047) * 30, Math.sin(petal * 1.047) * 30, 26, brush.ball(hex))),
          circle(0, 0, 20, brush.ball(hex === '#ffcf4a' ? '#9a5a1e' : '#f6b92e')),
        ]),
      ];
    };
    return [
      repeat(40, () =>
        circle(
          random.between(50, 1450),
          random.between(380, 500),
          random.between(30, 60),
          random.pick(['#3f7a31', '#4f9140', '#356b2b']),
        ),
      ),
      repeat(4, (row) => repeat(15, (k) => flower(k, row))),
      rect(20, 490, 1460, 300, brush.wall('#9a6a3f'), 16),
      repeat(2, (k) => stroke(`M24 ${588 + 100 * k} H1476`, '#5d3b1f', 8)),
      [20, 1400].map((x) => rect(x, 470, 80, 330, brush.pillar('#7e532e'), 14)),
      rect(0, 470, 1500, 46, brush.wall('#b07c4b'), 18),
    ];
  },
);
