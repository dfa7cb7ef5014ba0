import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A heap of mixed seeds with one sprouting. */
const seeds = ownSubject(
  {
    concept: 'seeds',
    names: ['seed', 'sunflower seed', 'heap of seeds', 'pile of seeds', 'handful of seeds', 'grain of seed'],
    kind: 'plant',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#3a342f' }) => {
    const seed = (x: number, y: number, degrees: number, hex: string): string =>
      at(x, y, 1, degrees, [
        path('M0 -70 Q50 -20 44 36 Q30 76 0 78 Q-30 76 -44 36 Q-50 -20 0 -70Z', brush.ball(hex)),
        hex === colour
          ? stroke('M-14 -30 Q-26 20 -16 60 M14 -30 Q26 20 16 60', '#e8e2d6', 9)
          : stroke('M0 -50 V60', tone(hex, -0.3), 6),
      ]);
    return [
      ellipse(500, 650, 480, 48, '#00000022'),
      repeat(9, (i) => seed(140 + i * 90, 620 - (i % 2) * 12, 40 + i * 67, i % 3 === 1 ? '#d9b878' : colour)),
      repeat(7, (i) =>
        seed(
          220 + i * 92,
          540 - (i % 2) * 14,
          120 + i * 83,
          i % 3 === 2 ? '#8a9a4a' : i % 3 === 1 ? '#d9b878' : colour,
        ),
      ),
      repeat(5, (i) => seed(310 + i * 94, 460 + (i % 2) * 10, 10 + i * 71, i % 2 ? '#d9b878' : colour)),
      repeat(2, (i) => seed(430 + i * 120, 390, 70 + i * 60, i ? '#8a9a4a' : colour)),
      path('M500 400 Q520 300 490 190', 'none', 'stroke="#7fae4a" stroke-width="26" stroke-linecap="round"'),
      path('M492 210 Q340 200 310 60 Q480 50 496 200Z', brush.slab('#7fb84a')),
      path('M492 210 Q620 180 670 40 Q500 40 490 196Z', brush.slab('#9acb5c')),
      seed(500, 430, 8, '#c99a5a'),
    ];
  },
);

/** Blackberries with leaves. */
const blackberry = ownSubject(
  {
    concept: 'blackberry',
    names: ['blackberries', 'bramble', 'mulberry'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#3a2350' }) => {
    const berry = (x: number, y: number, scale: number, hex: string): string =>
      at(x, y, scale, 0, [
        ellipse(0, 30, 172, 196, tone(hex, -0.5)),
        repeat(6, (row) =>
          repeat(5 + (row % 2), (i) => {
            const dy = -130 + row * 66;
            const half = Math.sqrt(Math.max(0, 1 - ((dy - 20) / 186) ** 2)) * 158;
            const count = 5 + (row % 2);
            return circle(-half + (i * 2 * half) / (count - 1), dy, 46, brush.ball(tone(hex, ((row + i) % 3) * 0.05)));
          }),
        ),
        path(
          'M0 -150 Q-50 -210 -130 -190 Q-90 -150 -110 -110 Q-40 -120 0 -150 Q40 -120 110 -110 Q90 -150 130 -190 Q50 -210 0 -150Z',
          brush.slab('#6f9a45'),
        ),
        stroke('M0 -160 Q10 -210 40 -240', '#5f8a3a', 19),
      ]);
    const leaf = (x: number, y: number, degrees: number): string =>
      at(x, y, 1, degrees, [
        path(
          'M0 0 Q-120 -80 -90 -220 L-60 -200 L-50 -260 L-20 -240 L0 -310 L20 -240 L50 -260 L60 -200 L90 -220 Q120 -80 0 0Z',
          brush.slab('#5f9a45'),
        ),
        stroke('M0 -10 V-260 M0 -80 L-60 -160 M0 -80 L60 -160 M0 -150 L-36 -210 M0 -150 L36 -210', '#a8cc84', 7),
      ]);
    return [
      leaf(260, 380, -50),
      leaf(700, 340, 40),
      leaf(480, 340, 4),
      berry(690, 500, 0.86, '#8a2342'),
      berry(270, 520, 0.9, colour),
      berry(500, 530, 0.88, colour),
    ];
  },
);

/** Round and square bales of hay. */
const hay = ownSubject(
  {
    concept: 'hay-bale',
    names: ['hay', 'bale', 'straw', 'straw bale', 'bale of hay', 'bale of straw', 'haystack'],
    kind: 'object',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#d9b04a' }) => [
    path('M420 110 H760 Q1010 120 1010 440 Q1010 780 760 800 H420Z', brush.tube(colour)),
    repeat(16, (i) =>
      stroke(
        `M${440 + i * 22} ${130 + (i % 4) * 40} q120 ${(i % 3) * 16 - 14} 220 10`,
        i % 2 ? '#f4dc8a' : '#a8802a',
        6,
        'opacity=".7"',
      ),
    ),
    repeat(14, (i) =>
      stroke(
        `M460 ${260 + i * 36} q${160 + (i % 3) * 40} ${(i % 2) * 18 - 8} ${340 + (i % 4) * 40} 4`,
        i % 2 ? '#f4dc8a' : '#a8802a',
        6,
        'opacity=".7"',
      ),
    ),
    stroke('M560 112 Q700 440 560 800 M740 112 Q900 440 740 800', '#8a6a2a', 8),
    circle(410, 455, 346, brush.ball(colour)),
    repeat(9, (i) =>
      circle(
        410 + i * 3,
        455,
        330 - i * 38,
        'none',
        `stroke="${i % 2 ? '#f4dc8a' : '#a8802a'}" stroke-width="${12 - i}" stroke-dasharray="${90 - i * 6} 26" opacity=".8"`,
      ),
    ),
    repeat(26, (i) =>
      at(
        410,
        455,
        1,
        i * 13.8,
        stroke(`M0 -${328 + (i % 3) * 12} l${(i % 2) * 40 - 20} -${10 + (i % 4) * 8}`, '#e8cc6a', 6),
      ),
    ),
    rect(760, 560, 400, 280, brush.wall(tone(colour, 0.1)), 20),
    repeat(22, (i) =>
      stroke(
        `M${776 + ((i * 97) % 300)} ${580 + i * 11} h${60 + (i % 3) * 26}`,
        i % 2 ? '#f7e29a' : '#a8802a',
        6,
        'opacity=".8"',
      ),
    ),
    stroke('M880 560 V840 M1040 560 V840', '#b8402f', 10),
    repeat(30, (i) =>
      stroke(`M${40 + i * 38} 850 l${(i % 3) * 20 - 20} -${30 + (i % 4) * 16}`, i % 2 ? '#e8cc6a' : '#b8923a', 8),
    ),
  ],
);

/** What fields and their hedges give. */
export const FARMLAND: readonly OwnSubject[] = [seeds, blackberry, hay];
