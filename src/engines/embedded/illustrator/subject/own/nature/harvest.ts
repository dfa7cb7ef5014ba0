import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A pine cone. */
const pinecone = ownSubject(
  {
    concept: 'pinecone',
    names: ['pine cone', 'fir cone'],
    kind: 'plant',
    heightMetres: 0.12,
    footing: 'stands',
    width: 700,
    height: 900,
  },
  (brush, { colour = '#8a5a34' }) => {
    const scale = (x: number, y: number, size: number, degrees: number, shade: number): string =>
      at(x, y, size, degrees, [
        path('M-62 -30 Q-56 50 0 92 Q56 50 62 -30 Q0 -64 -62 -30Z', brush.ball(tone(colour, shade))),
        path('M-26 62 Q0 96 26 62 Q0 50 -26 62Z', tone(colour, 0.45)),
      ]);
    return [
      stroke('M350 80 Q350 30 380 10', '#5b3a20', 34),
      ellipse(350, 480, 230, 390, tone(colour, -0.6)),
      repeat(9, (row) => {
        const y = 110 + row * 86;
        const half = Math.sin(((row + 0.9) / 10) * Math.PI) * 230;
        const count = 4 + (row % 2);
        return repeat(count, (i) =>
          scale(
            350 - half + (2 * half * i) / (count - 1),
            y + 20,
            0.86,
            (0.5 - i / (count - 1)) * 50,
            ((row + i) % 3) * 0.08 - 0.1,
          ),
        );
      }),
    ];
  },
);

/** A globe artichoke. */
const artichoke = ownSubject(
  {
    concept: 'artichoke',
    names: ['globe artichoke'],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 800,
    height: 900,
  },
  (brush, { colour = '#6f9a5a' }) => {
    const bract = (x: number, y: number, size: number, degrees: number, shade: number): string =>
      at(x, y, size, degrees, [
        path('M-100 60 Q-110 -80 0 -170 Q110 -80 100 60 Q0 120 -100 60Z', brush.slab(tone(colour, shade))),
        path('M0 -170 Q50 -120 60 -60 Q0 -100 -60 -60 Q-50 -120 0 -170Z', '#8a6a8f', 'opacity=".5"'),
      ]);
    return [
      path('M340 700 H460 L470 896 H330Z', brush.pillar(tone(colour, 0.16))),
      ellipse(400, 440, 330, 350, tone(colour, -0.5)),
      repeat(3, (i) => bract(290 + i * 110, 210, 0.9, -20 + i * 20, 0.06)),
      repeat(4, (i) => bract(196 + i * 136, 330, 1, -30 + i * 20, (i % 2) * 0.1)),
      repeat(5, (i) => bract(120 + i * 140, 470, 1.04, -40 + i * 20, (i % 2) * 0.12 - 0.04)),
      repeat(4, (i) => bract(190 + i * 140, 590, 1.04, -36 + i * 24, (i % 2) * 0.1)),
      repeat(3, (i) => bract(270 + i * 130, 690, 0.9, -24 + i * 24, 0.05 + (i % 2) * 0.08)),
    ];
  },
);

/** A tied bunch of asparagus. */
const asparagus = ownSubject(
  {
    concept: 'asparagus',
    names: ['bunch of asparagus', 'asparagus spear'],
    kind: 'food',
    heightMetres: 0.22,
    footing: 'stands',
    width: 620,
    height: 930,
  },
  (brush, { colour = '#7fae4a' }) => [
    at(0, -66, 1, 0, [
      repeat(7, (i) => {
        const x = 80 + i * 76;
        const top = 60 + Math.abs(3 - i) * 26 + (i % 2) * 30;
        return [
          path(
            `M${x - 34} 990 L${x - 30} ${top + 130} Q${x - 40} ${top + 40} ${x} ${top} Q${x + 40} ${top + 40} ${x + 30} ${top + 130} L${x + 34} 990Z`,
            brush.pillar(tone(colour, (i % 2) * 0.1 - 0.04)),
          ),
          repeat(4, (k) =>
            path(`M${x - 26 + (k % 2) * 26} ${top + 60 + k * 40} q-14 -34 10 -56 q26 26 14 56Z`, '#7a6a96'),
          ),
          repeat(3, (k) =>
            path(`M${x - 18 + (k % 2) * 24} ${top + 300 + k * 130} q-12 -34 8 -54 q22 24 12 54Z`, tone(colour, -0.3)),
          ),
        ];
      }),
      path('M30 600 Q310 640 590 600 V690 Q310 730 30 690Z', brush.tube('#c8434a')),
      path('M300 640 q-70 -60 -110 -10 q10 60 110 30 q100 30 110 -30 q-40 -50 -110 10Z', brush.ball('#d9545a')),
    ]),
  ],
);

/** A pomegranate, cut beside whole. */
const pomegranate = ownSubject(
  {
    concept: 'pomegranate',
    names: ['punica'],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#c8323f' }) => [
    path('M250 130 L220 20 L280 70 L320 10 L360 70 L420 20 L390 130Z', brush.slab(tone(colour, 0.06))),
    path('M320 110 Q600 120 610 420 Q600 720 320 750 Q40 720 30 420 Q40 120 320 110Z', brush.ball(colour)),
    path('M100 340 Q130 230 240 180', 'none', 'stroke="#ffffff99" stroke-width="30" stroke-linecap="round"'),
    path(
      'M690 240 Q960 250 980 490 Q960 730 690 750 Q440 730 430 490 Q440 250 690 240Z',
      brush.ball(tone(colour, -0.06)),
    ),
    ellipse(700, 496, 246, 226, brush.slab('#f6e2c0')),
    repeat(6, (i) =>
      at(700, 496, 1, i * 60, [
        path('M-70 -50 Q-90 -190 0 -200 Q90 -190 70 -50 Q0 -10 -70 -50Z', '#8a1626'),
        repeat(7, (k) => ellipse(-42 + (k % 3) * 42, -70 - Math.floor(k / 3) * 48, 22, 28, brush.ball('#e0303f'))),
      ]),
    ),
    circle(700, 496, 26, '#f6e2c0'),
    repeat(4, (i) => ellipse(440 + i * 40, 730 + (i % 2) * 8, 17, 21, brush.ball('#e0303f'))),
  ],
);

/** An orchid in a pot. */
const orchid = ownSubject(
  {
    concept: 'orchid',
    names: ['orchid flower', 'moth orchid', 'phalaenopsis'],
    kind: 'plant',
    heightMetres: 0.5,
    footing: 'stands',
    width: 800,
    height: 1200,
  },
  (brush, { colour = '#d86ab0' }) => {
    const bloom = (x: number, y: number, size: number): string =>
      at(x, y, size, 0, [
        [-90, 30, 150].map((degrees) =>
          at(
            0,
            0,
            1,
            degrees + 90,
            path('M0 0 Q-60 -60 -40 -140 Q0 -170 40 -140 Q60 -60 0 0Z', brush.slab(tone(colour, 0.3))),
          ),
        ),
        both(
          0,
          path('M0 0 Q60 -110 150 -80 Q190 -10 120 50 Q50 60 0 0Z', brush.ball(tone(colour, 0.1))),
          stroke('M20 0 Q80 -30 130 -20 M24 14 Q70 14 110 22', tone(colour, -0.3), 4),
        ),
        path('M-34 0 Q-44 60 0 84 Q44 60 34 0 Q0 -26 -34 0Z', brush.ball(tone(colour, -0.4))),
        circle(0, -4, 17, brush.ball('#f6d95a')),
      ]);
    return [
      path('M250 930 H550 L510 1190 H290Z', brush.pillar('#e8e2d8')),
      path('M230 900 H570 V950 H230Z', brush.tube('#f4f0e8')),
      path(
        'M400 910 Q180 860 60 940 Q140 780 400 880Z M400 910 Q620 840 760 920 Q660 760 400 880Z M400 910 Q300 760 160 720 Q320 700 420 880Z M400 900 Q520 760 640 740 Q500 700 390 880Z',
        brush.slab('#4f8a42'),
      ),
      path(
        'M400 900 Q380 500 480 260 Q540 120 660 80',
        'none',
        'stroke="#6f9a4a" stroke-width="17" stroke-linecap="round"',
      ),
      path(
        'M410 900 Q330 640 240 480 Q190 380 120 340',
        'none',
        'stroke="#6f9a4a" stroke-width="15" stroke-linecap="round"',
      ),
      bloom(430, 420, 0.86),
      bloom(520, 250, 0.86),
      bloom(300, 590, 0.8),
      bloom(200, 450, 0.72),
      [
        [620, 110],
        [670, 70],
        [120, 330],
      ].map(([x = 0, y = 0]) => ellipse(x, y, 34, 42, brush.ball(tone(colour, 0.2)))),
    ];
  },
);

/** Stems of bamboo. */
const bamboo = ownSubject(
  {
    concept: 'bamboo-stems',
    names: ['bamboo', 'bamboo plant', 'bamboo stalk', 'bamboo stem'],
    kind: 'plant',
    heightMetres: 3,
    footing: 'stands',
    width: 800,
    height: 1200,
  },
  (brush, { colour = '#7fae4a' }) => {
    const leaf = (x: number, y: number, degrees: number, size = 1): string =>
      at(x, y, size, degrees, [
        path('M0 0 Q60 -34 190 0 Q60 30 0 0Z', brush.slab(tone(colour, ((x * 7) % 5) * 0.05 - 0.16))),
      ]);
    const stem = (x: number, width: number, shade: number, top: number): Svg =>
      repeat(8, (i) => {
        const y = top + i * 160;
        return y > 1200
          ? ''
          : [
              path(
                `M${x - width / 2} ${y + 6} H${x + width / 2} L${x + width * 0.46} ${Math.min(y + 152, 1196)} H${x - width * 0.46}Z`,
                brush.pillar(tone(colour, shade)),
              ),
              path(
                `M${x - width * 0.56} ${y - 4} Q${x} ${y + 14} ${x + width * 0.56} ${y - 4} V${y + 12} Q${x} ${y + 30} ${x - width * 0.56} ${y + 12}Z`,
                tone(colour, shade - 0.3),
              ),
            ];
      });
    return [
      stem(250, 60, -0.2, -60),
      stem(580, 66, -0.16, -110),
      stem(410, 92, 0.02, -20),
      stem(690, 50, -0.26, -40),
      stem(120, 54, -0.28, -90),
      [
        [250, 200, 20],
        [250, 210, -20],
        [250, 220, 160],
        [410, 300, 10],
        [410, 310, 45],
        [410, 320, 170],
        [410, 310, 200],
        [580, 210, -10],
        [580, 220, 30],
        [580, 220, 195],
        [120, 390, 10],
        [120, 400, 160],
        [690, 440, 5],
        [690, 450, 170],
        [250, 680, 15],
        [250, 690, 165],
        [580, 690, 20],
        [580, 700, 160],
        [410, 780, -15],
        [410, 790, 200],
      ].map(([x = 0, y = 0, degrees = 0], i) => leaf(x, y, degrees, 0.8 + (i % 3) * 0.14)),
    ];
  },
);

/** A Christmas wreath with a bow. */
const wreath = ownSubject(
  {
    concept: 'wreath',
    names: ['christmas wreath', 'door wreath', 'advent wreath'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'hangs',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#3f7f3f' }) => [
    circle(500, 480, 340, 'none', `stroke="${tone(colour, -0.4)}" stroke-width="190"`),
    repeat(96, (i) =>
      at(
        500 + Math.cos(i * 0.785 + i * 0.0654) * (280 + (i % 5) * 34),
        480 + Math.sin(i * 0.785 + i * 0.0654) * (280 + (i % 5) * 34),
        1,
        ((i * 0.8504 * 180) / Math.PI) % 360,
        path('M-14 30 Q-26 -50 0 -110 Q26 -50 14 30Z', brush.slab(tone(colour, (i % 4) * 0.1 - 0.14))),
      ),
    ),
    repeat(18, (i) =>
      circle(
        500 + Math.cos(i * 0.349) * (330 + (i % 2) * 50),
        480 + Math.sin(i * 0.349) * (330 + (i % 2) * 50),
        22,
        brush.ball('#d8303a'),
      ),
    ),
    repeat(6, (i) =>
      circle(500 + Math.cos(i * 1.047 + 0.3) * 340, 480 + Math.sin(i * 1.047 + 0.3) * 340, 40, brush.ball('#e0b64a')),
    ),
    path(
      'M480 840 L360 990 L430 970 L460 998 L510 860Z M520 840 L640 990 L570 970 L540 998 L490 860Z',
      brush.slab('#b8242e'),
    ),
    both(
      500,
      path('M490 820 Q340 690 280 790 Q270 900 490 850Z', brush.ball('#d8303a')),
      path('M470 826 Q370 770 330 806 Q340 850 470 840Z', '#8f1a22'),
    ),
    circle(500, 832, 48, brush.ball('#d8303a')),
  ],
);

/** A piece of honeycomb, dripping. */
const honeycomb = ownSubject(
  {
    concept: 'honeycomb',
    names: ['honey comb', 'piece of honeycomb'],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1000,
    height: 800,
  },
  (brush, { colour = '#e8a52a' }) => {
    const cell = (x: number, y: number, isFull: boolean): Svg => {
      const corners = Array.from(
        { length: 6 },
        (_, i) =>
          `${(x + Math.cos((i * Math.PI) / 3) * 76).toFixed(1)} ${(y + Math.sin((i * Math.PI) / 3) * 76).toFixed(1)}`,
      );
      const inner = Array.from(
        { length: 6 },
        (_, i) =>
          `${(x + Math.cos((i * Math.PI) / 3) * 58).toFixed(1)} ${(y + Math.sin((i * Math.PI) / 3) * 58).toFixed(1)}`,
      );
      return [
        path(`M${corners.join(' L')}Z`, brush.slab(tone(colour, 0.3))),
        path(`M${inner.join(' L')}Z`, isFull ? brush.ball('#f2b53a') : brush.slab(tone(colour, -0.4))),
        isFull ? ellipse(x - 14, y - 20, 19, 11, '#ffffffb3') : '',
      ];
    };
    return [
      ellipse(500, 740, 470, 56, brush.ball('#e09a1f')),
      path(
        'M90 700 Q240 760 500 756 Q780 760 900 700',
        'none',
        'stroke="#ffffff66" stroke-width="11" stroke-linecap="round"',
      ),
      repeat(7, (column) =>
        repeat(column % 2 ? 4 : 5, (i) => {
          if ((column === 0 || column === 6) && (i === 0 || i === 4)) return '';
          return cell(160 + column * 114, 90 + i * 132 + (column % 2) * 66, (column * 3 + i * 5) % 4 !== 0);
        }),
      ),
      path(
        'M300 600 Q310 700 290 740 M620 640 Q630 700 610 750',
        'none',
        'stroke="#f2b53a" stroke-width="30" stroke-linecap="round"',
      ),
    ];
  },
);

export const HARVEST: readonly OwnSubject[] = [
  pinecone,
  artichoke,
  asparagus,
  pomegranate,
  orchid,
  bamboo,
  wreath,
  honeycomb,
];
