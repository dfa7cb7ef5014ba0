import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat } from '../shapes.ts';

const GEMS = ['#d4213d', '#2f6fe0', '#27a35f', '#a54be0'] as const;

/** A mound of gold coins with cups and jewels in it. */
export const goldHoard = ownSubject(
  {
    concept: 'gold-hoard',
    names: [
      'pile of gold',
      'hoard of gold',
      'heap of gold',
      'mound of gold',
      'mountain of gold',
      'gold hoard',
      'gold treasure',
      'pile of gold coins',
      'pile of treasure',
      'heap of treasure',
      'hoard of treasure',
      'treasure hoard',
      'pile of coins',
      'heap of coins',
      'mountain of coins',
      'gold pile',
    ],
    kind: 'object',
    heightMetres: 1.1,
    footing: 'lies',
    width: 1400,
    height: 520,
    anchors: { surface: { x: 700, y: 210 } },
  },
  (brush, { colour = '#eeb42e', random }) => {
    const mound = 'M10 520 Q90 400 260 330 Q420 250 540 150 Q700 60 850 140 Q980 240 1150 320 Q1320 400 1390 520Z';
    const coin = (x: number, y: number): string => {
      const shade = tone(colour, random.between(-0.18, 0.16));
      return at(x, y, random.between(0.8, 1.15), random.between(-32, 32), [
        ellipse(0, 7, 42, 22, tone(shade, -0.42)),
        ellipse(0, 0, 42, 22, brush.slab(shade)),
        ellipse(0, 0, 29, 14, 'none', `stroke="${tone(shade, -0.3)}" stroke-width="4"`),
      ]);
    };
    const crest = (x: number): number => 520 - 400 * Math.exp(-(((x - 700) / 390) ** 2)) - 60;
    return [
      path(mound, brush.wall(tone(colour, -0.3))),
      repeat(230, (i) => {
        const x = 60 + ((i * 61) % 1280);
        const top = Math.max(110, crest(x));
        return coin(x, top + (506 - top) * ((i * 0.618) % 1));
      }),
      at(470, 330, 1, -18, [
        path(
          'M-60 -110 H60 Q56 -10 12 6 L14 60 H44 V78 H-44 V60 H-14 L-12 6 Q-56 -10 -60 -110Z',
          brush.metal(tone(colour, 0.1)),
        ),
      ]),
      at(930, 300, 1, 14, [
        rect(-80, -20, 160, 44, brush.metal(colour), 6),
        path('M-80 -20 L-92 -96 L-44 -52 L0 -112 L44 -52 L92 -96 L80 -20Z', brush.metal(tone(colour, 0.12))),
        ellipse(0, 2, 15, 15, brush.ball(GEMS[0])),
      ]),
      repeat(14, (i) => {
        const x = 150 + ((i * 237) % 1100);
        const y = Math.min(490, Math.max(150, crest(x)) + 40 + ((i * 83) % 190));
        const gem = GEMS[i % GEMS.length]!;
        return at(x, y, 1, random.between(-20, 20), [
          path('M-28 -8 L-14 -26 H14 L28 -8 L0 26Z', brush.slab(gem)),
          path('M-14 -26 H14 L6 -8 H-6Z', '#ffffff88'),
        ]);
      }),
    ];
  },
);
