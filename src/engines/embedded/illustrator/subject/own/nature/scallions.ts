import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, repeat, stroke } from '../shapes.ts';

/** A bunch of spring onions tied with a string. */
export const scallions = ownSubject(
  {
    concept: 'scallions',
    names: ['scallion', 'spring onion', 'green onion', 'chive'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 620,
    height: 1000,
  },
  (brush, { colour = '#4f9a3f' }) => [
    repeat(7, (i) => {
      const lean = (i - 3) * 62;
      const x = 310 + (i - 3) * 40;
      return path(
        `M${x - 20} 700 Q${x + lean * 0.4 - 24} 350 ${310 + lean * 1.55} ${30 + Math.abs(i - 3) * 42} Q${x + lean * 0.5 + 30} 380 ${x + 24} 700Z`,
        brush.slab(tone(colour, (i % 3) * 0.12 - 0.12)),
      );
    }),
    repeat(6, (i) => {
      const x = 210 + i * 40;
      return [
        path(
          `M${x - 20} 660 L${x + 20} 660 L${x + 18} 860 Q${x + 34} 930 ${x} 950 Q${x - 34} 930 ${x - 18} 860Z`,
          brush.stops('down', [
            [0, tone(colour, 0.25)],
            [0.45, '#eef3dc'],
            [1, '#fbfaf2'],
          ]),
        ),
        stroke(`M${x - 8} 948 q-6 30 -16 46 M${x} 950 v46 M${x + 8} 948 q6 30 16 46`, '#d9cfae', 5),
      ];
    }),
    path('M176 690 Q310 730 444 690 L440 726 Q310 766 180 726Z', brush.tube('#c9a05f')),
    circle(330, 730, 20, brush.ball('#c9a05f')),
  ],
);
