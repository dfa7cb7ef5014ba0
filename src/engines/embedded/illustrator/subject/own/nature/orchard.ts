import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A leaf from its stalk at (x, y), 260 long before scaling, lying in the direction `degrees`. */
export const fruitLeaf = (brush: Brush, x: number, y: number, scale: number, degrees: number, hex = '#5c9a3c'): Svg =>
  at(x, y, scale, degrees, [
    path('M0 0 Q70 -96 170 -70 Q230 -50 264 4 Q190 76 110 66 Q40 56 0 0Z', brush.slab(hex)),
    path('M0 0 Q130 -10 264 4 Q190 76 110 66 Q40 56 0 0Z', tone(hex, -0.3), 'opacity=".45"'),
    stroke('M0 0 Q130 -12 250 4', tone(hex, 0.4), 6, 'opacity=".7"'),
    stroke(
      'M60 -6 Q90 -34 120 -50 M120 -8 Q150 -34 176 -44 M70 0 Q100 30 140 44 M140 -4 Q170 18 200 26',
      tone(hex, 0.3),
      4,
      'opacity=".55"',
    ),
  ]);

const gloss = (brush: Brush, x: number, y: number, rx: number, ry: number, degrees: number, strength = 0.85): Svg =>
  ellipse(x, y, rx, ry, brush.spot('#ffffff', strength), `transform="rotate(${degrees} ${x} ${y})"`);

/** The light that comes back from the table, along the lower right of a round thing. */
const rim = (d: string, hex: string, width = 22): Svg => stroke(d, tone(hex, 0.5), width, 'opacity=".28"');

function apple(brush: Brush, skin: string, flecks: string): Svg {
  const outline =
    'M450 236 C560 160 850 170 886 460 C904 700 740 950 600 954 C540 954 510 930 450 930 C390 930 360 954 300 954 C160 950 -4 700 14 460 C50 170 340 160 450 236Z';
  return [
    path(outline, brush.ball(skin)),
    brush.clip(outline, [
      repeat(22, (i) => {
        const x = 40 + i * 39;
        return stroke(
          `M${round(450 + (x - 450) * 0.16)} 262 Q${round(450 + (x - 450) * 1.1)} ${380 + (i % 3) * 30} ${round(450 + (x - 450) * 0.94)} ${600 + ((i * 67) % 240)}`,
          flecks,
          6 + (i % 3) * 4,
          'opacity=".24"',
        );
      }),
      ellipse(450, 262, 210, 84, brush.spot(flecks, 0.75)),
      ellipse(450, 250, 104, 40, brush.spot(tone(skin, -0.7), 0.85)),
      repeat(30, (i) =>
        circle(100 + ((i * 0.7549) % 1) * 700, 340 + ((i * 0.5698) % 1) * 540, 4, tone(flecks, 0.4), 'opacity=".5"'),
      ),
    ]),
    gloss(brush, 220, 400, 84, 150, 22),
    ellipse(190, 350, 22, 52, '#ffffff', 'opacity=".55" transform="rotate(24 190 350)"'),
    rim('M838 560 Q810 790 640 900', skin),
    path('M436 262 Q440 150 500 40 L536 56 Q474 160 468 266Z', brush.pillar('#6b4526')),
    fruitLeaf(brush, 476, 150, 1.1, -16),
  ];
}

const redApple = ownSubject(
  {
    concept: 'red-apple',
    names: ['ripe apple', 'shiny apple'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 900,
    height: 956,
  },
  (brush, { colour = '#c4222a' }) => apple(brush, colour, '#f0b25a'),
);

const greenApple = ownSubject(
  {
    concept: 'green-apple',
    names: ['granny smith', 'granny smith apple'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 900,
    height: 956,
  },
  (brush, { colour = '#82b52f' }) => apple(brush, colour, '#e6efa0'),
);

const orange = ownSubject(
  {
    concept: 'tangerine',
    names: ['ripe orange', 'mandarin', 'mandarin orange', 'clementine'],
    kind: 'food',
    heightMetres: 0.085,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { colour = '#ee8a1c' }) => {
    const outline =
      'M450 120 C700 110 894 290 894 540 C894 780 700 956 450 956 C200 956 6 780 6 540 C6 290 200 110 450 120Z';
    return [
      path(outline, brush.ball(colour)),
      brush.clip(outline, [
        repeat(150, (i) => {
          const radius = Math.sqrt((i + 0.5) / 150) * 430;
          const [x, y] = [450 + Math.cos(i * 2.39996) * radius, 540 + Math.sin(i * 2.39996) * radius * 0.97];
          return [
            circle(round(x), round(y), 7, tone(colour, -0.34), 'opacity=".34"'),
            circle(round(x - 3), round(y - 3), 4, tone(colour, 0.6), 'opacity=".4"'),
          ];
        }),
        ellipse(450, 150, 150, 50, brush.spot(tone(colour, -0.5), 0.6)),
      ]),
      gloss(brush, 260, 320, 130, 96, -36, 0.8),
      rim('M846 620 Q810 820 610 906', colour),
      path('M450 118 L400 140 L424 164 L404 196 L448 180 L494 198 L480 162 L506 140Z', brush.slab('#6b8a34')),
      path('M436 148 Q440 96 468 56 L494 70 Q470 110 468 152Z', brush.pillar('#6b5a2c')),
      fruitLeaf(brush, 474, 120, 1.3, -14, '#4f8f3c'),
    ];
  },
);

const peach = ownSubject(
  {
    concept: 'peach',
    names: ['ripe peach', 'nectarine'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#f4a65c' }) => {
    const outline =
      'M450 150 C620 60 894 190 890 480 C884 720 660 880 450 896 C240 880 16 720 10 480 C6 190 280 60 450 150Z';
    return [
      path(outline, brush.ball(colour)),
      brush.clip(outline, [
        ellipse(640, 520, 360, 400, brush.spot('#d8432f', 0.75)),
        ellipse(180, 300, 240, 240, brush.spot('#ffe9a8', 0.75)),
        repeat(70, (i) =>
          circle(
            30 + ((i * 0.7549) % 1) * 840,
            120 + ((i * 0.5698) % 1) * 740,
            5,
            i % 2 ? '#fff2d6' : '#b03420',
            'opacity=".22"',
          ),
        ),
        path('M450 150 Q330 420 430 890 L460 890 Q380 430 470 150Z', '#a8341c', 'opacity=".4"'),
        stroke('M462 170 Q380 440 462 880', '#ffe0b8', 9, 'opacity=".45"'),
        ellipse(450, 150, 120, 56, brush.spot('#7c2a14', 0.75)),
      ]),
      gloss(brush, 220, 330, 110, 130, 24, 0.65),
      rim('M838 560 Q780 760 600 840', colour),
      path('M432 160 Q440 90 470 40 L496 52 Q476 100 466 166Z', brush.pillar('#6b4526')),
      fruitLeaf(brush, 470, 120, 1.35, -12),
      fruitLeaf(brush, 452, 120, 0.95, 196, '#6aa545'),
    ];
  },
);

const pear = ownSubject(
  {
    concept: 'pear',
    names: ['ripe pear', 'green pear'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 780,
    height: 1100,
  },
  (brush, { colour = '#b9bd3c' }) => {
    const outline =
      'M390 160 C500 150 540 250 550 360 C570 500 770 580 770 800 C770 990 600 1096 390 1096 C180 1096 10 990 10 800 C10 580 210 500 230 360 C240 250 280 150 390 160Z';
    return [
      path(outline, brush.ball(colour)),
      brush.clip(outline, [
        ellipse(650, 760, 240, 330, brush.spot('#c4602a', 0.6)),
        repeat(90, (i) =>
          circle(
            30 + ((i * 0.7549) % 1) * 720,
            190 + ((i * 0.5698) % 1) * 880,
            4 + (i % 3),
            tone(colour, -0.42),
            'opacity=".4"',
          ),
        ),
        ellipse(390, 176, 70, 26, brush.spot(tone(colour, -0.6), 0.7)),
      ]),
      gloss(brush, 190, 740, 74, 140, 20),
      gloss(brush, 316, 340, 34, 90, 8, 0.7),
      rim('M724 840 Q700 1000 520 1056', colour),
      path('M374 178 Q370 90 420 10 L456 24 Q410 100 410 182Z', brush.pillar('#6b4526')),
      fruitLeaf(brush, 402, 110, 1.1, -8),
    ];
  },
);

const cherries = ownSubject(
  {
    concept: 'cherries',
    names: ['pair of cherries', 'sweet cherry', 'sour cherry', 'red cherries'],
    kind: 'food',
    heightMetres: 0.07,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { colour = '#a8142a' }) => {
    const cherry = (x: number, y: number): Svg => {
      const outline = `M${x} ${y - 190} C${x + 130} ${y - 240} ${x + 230} ${y - 120} ${x + 220} ${y + 10} C${x + 210} ${y + 150} ${x + 90} ${y + 210} ${x} ${y + 210} C${x - 100} ${y + 210} ${x - 216} ${y + 150} ${x - 220} ${y + 10} C${x - 226} ${y - 120} ${x - 130} ${y - 240} ${x} ${y - 190}Z`;
      return [
        path(outline, brush.ball(colour)),
        ellipse(x, y - 186, 74, 26, brush.spot(tone(colour, -0.75), 0.9)),
        gloss(brush, x - 96, y - 70, 56, 84, 30),
        ellipse(x - 104, y - 92, 18, 34, '#ffffff', `opacity=".7" transform="rotate(32 ${x - 104} ${y - 92})"`),
        rim(`M${x + 184} ${y + 40} Q${x + 160} ${y + 150} ${x + 60} ${y + 180}`, colour, 18),
      ];
    };
    return [
      stroke('M236 560 Q300 260 560 60', '#5f7a2c', 20),
      stroke('M236 556 Q296 260 552 64', '#a3b85a', 6),
      stroke('M664 560 Q690 260 560 60', '#5f7a2c', 20),
      stroke('M658 556 Q684 260 556 64', '#a3b85a', 6),
      path('M520 60 Q540 20 590 20 Q620 50 590 90 Q550 100 520 60Z', brush.ball('#6b5a2c')),
      fruitLeaf(brush, 570, 70, 1.3, 14, '#4f8f3c'),
      fruitLeaf(brush, 545, 60, 1.5, 170, '#63a043'),
      cherry(230, 748),
      cherry(668, 738),
    ];
  },
);

const grapes = ownSubject(
  {
    concept: 'grapes',
    names: ['bunch of grapes', 'grape', 'purple grapes', 'red grapes'],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 860,
    height: 1040,
  },
  (brush, { colour = '#5b3486' }) => {
    const berry = (x: number, y: number, hex: string): Svg => [
      circle(x, y, 92, brush.ball(hex)),
      circle(x, y, 90, 'none', `stroke="${tone(hex, -0.6)}" stroke-width="5" stroke-opacity=".5"`),
      ellipse(x - 32, y - 36, 26, 17, '#ffffff', `opacity=".6" transform="rotate(-36 ${x - 32} ${y - 36})"`),
      stroke(`M${x + 58} ${y + 30} Q${x + 40} ${y + 62} ${x + 6} ${y + 70}`, tone(hex, 0.6), 9, 'opacity=".4"'),
    ];
    const rows: readonly (readonly [number, number, number])[] = [
      [430, 940, 1],
      [430, 800, 2],
      [430, 660, 3],
      [430, 520, 4],
      [430, 390, 5],
    ];
    return [
      stroke('M430 380 Q420 200 480 60', '#6b4a2c', 30),
      stroke('M424 370 Q414 200 472 64', '#a97c4e', 9),
      stroke('M450 140 Q600 60 640 130 Q660 200 600 190', '#7f9a3c', 10),
      [...rows]
        .reverse()
        .map(([x, y, count], row) =>
          repeat(count, (i) =>
            berry(
              round(x + (i - (count - 1) / 2) * 160 + (row % 2 ? 12 : -8)),
              y + ((i * 37 + row * 11) % 34),
              tone(colour, ((i * 5 + row * 3) % 5) * 0.05 - 0.12),
            ),
          ),
        ),
      path(
        'M440 250 L330 330 L320 260 L190 300 L220 220 L80 190 L180 130 L120 40 L250 80 L300 4 L350 90 L450 60 L430 160Z',
        brush.slab('#5f9a3f'),
      ),
      stroke(
        'M440 240 Q300 180 130 190 M330 190 Q300 100 296 40 M300 190 Q280 240 330 300',
        '#a3cf74',
        7,
        'opacity=".7"',
      ),
    ];
  },
);

const blueberries = ownSubject(
  {
    concept: 'blueberries',
    names: ['handful of blueberries', 'fresh blueberries', 'bilberry', 'huckleberry'],
    kind: 'food',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#46579c' }) => {
    const berry = (x: number, y: number, degrees: number): Svg =>
      at(x, y, 1, degrees, [
        circle(0, 0, 168, brush.ball(colour)),
        circle(-40, -40, 130, brush.spot('#c9d6f4', 0.5)),
        path(
          'M0 -110 L26 -60 L84 -66 L60 -14 L96 30 L40 36 L20 88 L-18 44 L-74 56 L-60 2 L-96 -40 L-40 -52Z',
          tone(colour, -0.5),
        ),
        circle(0, -10, 40, tone(colour, -0.7)),
        stroke('M-90 -36 L-36 -50 L0 -104 L24 -58', tone(colour, 0.5), 7, 'opacity=".7"'),
      ]);
    return [
      fruitLeaf(brush, 560, 200, 1.25, -28, '#4f8f3c'),
      fruitLeaf(brush, 430, 190, 1.2, 214, '#63a043'),
      berry(490, 250, 10),
      berry(230, 410, -24),
      berry(770, 400, 30),
      berry(360, 526, -8),
      berry(650, 528, 18),
      berry(170, 560, -40),
      berry(840, 556, 50),
    ];
  },
);

/** Fruit as it is picked. */
export const ORCHARD: readonly OwnSubject[] = [
  redApple,
  greenApple,
  orange,
  peach,
  pear,
  cherries,
  grapes,
  blueberries,
];
