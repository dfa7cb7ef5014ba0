import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const FACTS = { kind: 'food', footing: 'stands' } as const;
const GREEN = '#5a9a3c';

/** A strawberry on its side of the stalk, seeds in its skin. */
const strawberry = ownSubject(
  {
    ...FACTS,
    concept: 'strawberry',
    names: ['ripe strawberry', 'red strawberry', 'fresh strawberry'],
    heightMetres: 0.04,
    width: 760,
    height: 900,
  },
  (brush, { colour = '#d6202f' }) => {
    const body =
      'M380 896 Q150 760 60 480 Q10 280 130 200 Q260 130 380 180 Q500 130 630 200 Q750 280 700 480 Q610 760 380 896Z';
    return [
      path(body, brush.ball(colour)),
      brush.clip(
        body,
        repeat(8, (row) =>
          repeat(7, (k) => {
            const [x, y] = [80 + k * 106 + (row % 2) * 53, 250 + row * 82];
            return [ellipse(x, y, 15, 21, tone(colour, -0.36)), ellipse(x, y + 3, 9, 14, '#f6d98c')];
          }),
        ),
      ),
      path(
        'M120 300 Q150 220 250 216',
        'none',
        'stroke="#ffffff" stroke-width="34" stroke-linecap="round" opacity=".45"',
      ),
      path('M380 170 Q372 80 420 10 L446 30 Q404 90 412 170Z', brush.pillar('#6b9a45')),
      path(
        'M380 150 Q280 60 120 110 Q180 150 210 190 Q130 200 100 260 Q220 270 300 220 Q330 270 376 300 Q430 270 460 220 Q540 270 660 260 Q630 200 550 190 Q580 150 640 110 Q480 60 380 150Z',
        brush.slab(GREEN),
      ),
      stroke(
        'M380 160 Q260 110 160 116 M380 170 Q250 190 130 250 M384 170 Q380 230 376 280 M384 170 Q510 190 630 250 M384 160 Q500 110 600 116',
        '#3f7a2c',
        7,
      ),
    ];
  },
);

/** A tomato with its star of leaves. */
const tomato = ownSubject(
  {
    ...FACTS,
    concept: 'tomato',
    names: ['red tomato', 'ripe tomato', 'fresh tomato'],
    heightMetres: 0.07,
    width: 860,
    height: 760,
  },
  (brush, { colour = '#d8321f' }) => [
    path(
      'M430 150 Q560 90 700 160 Q860 260 850 450 Q820 740 430 752 Q40 740 10 450 Q0 260 160 160 Q300 90 430 150Z',
      brush.ball(colour),
    ),
    path(
      'M430 150 Q300 240 290 460 M430 150 Q560 240 570 460',
      'none',
      `stroke="${tone(colour, -0.25)}" stroke-width="26" stroke-linecap="round" opacity=".35"`,
    ),
    path('M96 380 Q120 250 240 220', 'none', 'stroke="#ffffff" stroke-width="44" stroke-linecap="round" opacity=".5"'),
    path('M404 150 Q400 60 450 4 L486 26 Q446 80 452 150Z', brush.pillar('#5a8a3a')),
    path(
      'M430 140 Q320 90 200 150 Q300 170 330 190 Q290 240 280 310 Q380 270 424 200 Q460 280 540 320 Q540 250 510 196 Q570 180 660 170 Q560 90 430 140Z',
      brush.slab(GREEN),
    ),
    stroke(
      'M430 150 Q320 140 230 152 M430 160 Q350 210 300 290 M436 160 Q470 240 524 300 M440 150 Q560 140 630 164',
      '#3f7a2c',
      7,
    ),
  ],
);

/** A carrot lying on the table, its leaves to the right. */
const carrot = ownSubject(
  {
    ...FACTS,
    concept: 'carrot',
    names: ['fresh carrot', 'orange carrot', 'raw carrot'],
    heightMetres: 0.06,
    footing: 'lies',
    width: 1200,
    height: 328,
  },
  (brush, { colour = '#ee7a1f' }) => [
    repeat(7, (i) =>
      path(
        `M770 180 Q${900 + (i % 3) * 30} ${60 + i * 38} ${1120 + (i % 2) * 60} ${20 + i * 52} Q${960 + (i % 3) * 20} ${110 + i * 30} 770 200Z`,
        brush.slab(i % 2 ? GREEN : '#6fae48'),
      ),
    ),
    repeat(16, (i) =>
      stroke(
        `M${900 + (i % 4) * 60} ${90 + Math.floor(i / 4) * 60} l30 ${i % 2 ? -34 : 34}`,
        i % 3 ? '#4f8a34' : '#82bd58',
        9,
      ),
    ),
    path('M10 200 Q240 90 640 60 Q790 60 800 180 Q790 310 640 320 Q240 300 10 200Z', brush.tube(colour)),
    path('M10 200 Q100 156 240 120 Q120 180 10 200Z', tone(colour, 0.3)),
    [
      [180, 160, 50],
      [320, 230, 60],
      [430, 120, 80],
      [560, 260, 80],
      [650, 130, 70],
      [250, 260, 40],
      [500, 190, 60],
    ].map(([x = 0, y = 0, long = 0]) => stroke(`M${x} ${y} q${round(long * 0.3)} 16 ${long} 6`, tone(colour, -0.3), 8)),
    ellipse(764, 182, 34, 84, brush.ball(tone(colour, -0.2))),
    stroke('M250 130 Q440 84 640 84', '#ffffff', 14, 'opacity=".4"'),
  ],
);

/** A pineapple standing under its crown. */
const pineapple = ownSubject(
  {
    ...FACTS,
    concept: 'pineapple',
    names: ['ripe pineapple', 'whole pineapple', 'fresh pineapple'],
    heightMetres: 0.3,
    width: 640,
    height: 1300,
  },
  (brush, { colour = '#dc9a2e' }) => {
    const body =
      'M320 480 Q560 490 590 780 Q610 1120 480 1250 Q420 1296 320 1296 Q220 1296 160 1250 Q30 1120 50 780 Q80 490 320 480Z';
    return [
      crown(brush),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        repeat(9, (i) => stroke(`M${-260 + i * 110} 470 L${120 + i * 110} 1310`, tone(colour, -0.42), 8)),
        repeat(9, (i) => stroke(`M${900 - i * 110} 470 L${520 - i * 110} 1310`, tone(colour, -0.42), 8)),
        repeat(40, (i) => {
          const [column, row] = [i % 5, Math.floor(i / 5)];
          return circle(64 + column * 128 + (row % 2) * 64, 540 + row * 96, 11, tone(colour, -0.5));
        }),
        path(
          'M120 620 Q90 800 130 1060',
          'none',
          'stroke="#ffffff" stroke-width="40" stroke-linecap="round" opacity=".22"',
        ),
      ]),
    ];
  },
);

/** Long leaves in three tiers, the lowest bent outwards. */
const crown = (brush: Brush): Svg =>
  [
    [-250, 210, 340],
    [250, 210, 340],
    [-180, 90, 380],
    [180, 90, 380],
    [-90, 20, 420],
    [90, 20, 420],
    [0, 0, 440],
    [-210, 330, 300],
    [210, 330, 300],
    [-110, 250, 360],
    [110, 250, 360],
  ].map(([dx = 0, top = 0], i) =>
    path(
      `M280 510 Q${300 + dx * 0.3} ${(top + 500) / 2} ${320 + dx} ${top} Q${350 + dx * 0.5} ${(top + 520) / 2} 366 510Z`,
      brush.slab(['#4f8a45', '#5f9a4c', '#3f7a3c'][i % 3]!),
    ),
  );

/** Fruit and vegetables of the garden, whole. */
export const GARDEN_FRUIT: readonly OwnSubject[] = [strawberry, tomato, carrot, pineapple];
