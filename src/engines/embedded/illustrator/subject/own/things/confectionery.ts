import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';
import { pipedTurn } from './piped.ts';

/** A wafer cone from its rim at `y`, 2 × `half` wide, to its tip at `tip`, around x = 350. */
function waferCone(brush: Brush, y: number, half: number, tip: number): Svg {
  const outline = `M${350 - half} ${y} Q350 ${y + 60} ${350 + half} ${y} L372 ${tip - 12} Q350 ${tip + 10} 328 ${tip - 12}Z`;
  return [
    path(outline, brush.pillar('#d69a4a')),
    brush.clip(outline, [
      repeat(11, (i) => [
        stroke(`M${-150 + i * 80} ${y - 40} L${250 + i * 80} ${tip + 60}`, '#8a5420', 9, 'opacity=".6"'),
        stroke(`M${-144 + i * 80} ${y - 40} L${256 + i * 80} ${tip + 60}`, '#f6d79c', 4, 'opacity=".7"'),
        stroke(`M${50 + i * 80} ${y - 40} L${-350 + i * 80} ${tip + 60}`, '#8a5420', 9, 'opacity=".6"'),
      ]),
      path(
        `M${350 - half} ${y} Q350 ${y + 60} ${350 + half} ${y} V${y + 40} Q350 ${y + 120} ${350 - half} ${y + 40}Z`,
        '#5a3210',
        'opacity=".35"',
      ),
    ]),
  ];
}

const softIce = ownSubject(
  {
    concept: 'soft-ice-cream',
    names: ['soft serve', 'soft ice cream', 'ice cream in a cone'],
    kind: 'food',
    heightMetres: 0.2,
    footing: 'stands',
    width: 700,
    height: 1160,
  },
  (brush, { colour = '#fbeed2' }) => [
    waferCone(brush, 560, 236, 1160),
    path('M100 520 Q350 600 600 520 L590 590 Q350 660 110 590Z', brush.pillar('#c98a3c')),
    stroke('M104 530 Q350 608 596 530', '#f3d296', 10),
    pipedTurn(brush, colour, { x: 350, y: 486, halfWidth: 300, thickness: 200, ridges: 7 }),
    path('M480 540 Q500 660 530 560 Q540 540 560 520Z', brush.ball(colour)),
    pipedTurn(brush, tone(colour, 0.06), { x: 344, y: 360, halfWidth: 246, thickness: 184, ridges: 6 }),
    pipedTurn(brush, tone(colour, 0.12), { x: 356, y: 246, halfWidth: 180, thickness: 164, ridges: 5 }),
    pipedTurn(brush, tone(colour, 0.16), { x: 346, y: 150, halfWidth: 118, thickness: 134, ridges: 4 }),
    path(
      'M256 116 Q270 60 340 40 Q380 26 372 0 Q440 20 420 70 Q440 90 436 116 Q346 160 256 116Z',
      brush.ball(tone(colour, 0.2)),
    ),
  ],
);

const SCOOPS = ['#f3a9b4', '#f8e6bd', '#7a4a2e'] as const;

/** A scoop of ice cream with its ragged foot. */
const scoop = (brush: Brush, x: number, y: number, radius: number, hex: string): Svg => [
  path(
    `M${x - radius} ${y} A${radius} ${radius} 0 0 1 ${x + radius} ${y} q14 40 -24 46 q-20 20 -48 2 q-24 26 -56 4 q-26 24 -60 2 q-32 18 -54 -6 q-40 10 -${2 * radius - 242} -8 q-30 -10 -16 -40Z`,
    brush.ball(hex),
  ),
  repeat(9, (i) =>
    circle(
      x - radius * 0.6 + ((i * 71) % (radius * 1.3)),
      y - radius * 0.7 + ((i * 47) % (radius * 0.8)),
      5,
      tone(hex, i % 2 ? 0.5 : -0.3),
      'opacity=".6"',
    ),
  ),
  ellipse(
    x - radius * 0.36,
    y - radius * 0.5,
    radius * 0.34,
    radius * 0.2,
    brush.spot('#ffffff', 0.75),
    `transform="rotate(-30 ${x - radius * 0.36} ${y - radius * 0.5})"`,
  ),
];

const iceCreamCup = ownSubject(
  {
    concept: 'dish-of-ice-cream',
    names: ['ice cream in a cup', 'gelato', 'scoop of ice cream', 'scoops of ice cream'],
    kind: 'food',
    heightMetres: 0.17,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour }) => [
    path('M560 40 L640 20 L700 420 H600Z', brush.pillar('#c98a3c')),
    stroke(
      'M584 40 L640 400 M606 34 L664 400 M580 130 L680 110 M592 220 L690 200 M604 310 L700 290',
      '#8a5420',
      6,
      'opacity=".6"',
    ),
    scoop(brush, 290, 380, 170, colour ?? SCOOPS[0]),
    scoop(brush, 620, 390, 170, colour ? tone(colour, -0.3) : SCOOPS[2]),
    scoop(brush, 452, 300, 180, colour ? tone(colour, 0.3) : SCOOPS[1]),
    path(
      'M90 380 Q450 470 810 380 Q800 640 560 700 H340 Q100 640 90 380Z',
      brush.stops('right', [
        [0, '#cfe6ee', 0.8],
        [0.3, '#f4fbfd', 0.55],
        [0.7, '#d6e9f0', 0.6],
        [1, '#93b6c4', 0.85],
      ]),
    ),
    stroke('M90 380 Q450 470 810 380', '#ffffff', 12, 'opacity=".85"'),
    repeat(6, (i) =>
      stroke(`M${180 + i * 108} 430 Q${230 + i * 88} 600 ${350 + i * 40} 690`, '#8fb3c2', 7, 'opacity=".55"'),
    ),
    path(
      'M400 700 H500 L486 860 Q700 890 720 980 Q450 1012 180 980 Q200 890 414 860Z',
      brush.stops('right', [
        [0, '#c2dde7', 0.85],
        [0.3, '#f7fcfe', 0.8],
        [1, '#8fb3c2', 0.9],
      ]),
    ),
    stroke('M150 440 Q170 590 290 660', '#ffffff', 18, 'opacity=".7"'),
    circle(452, 104, 52, brush.ball('#b81f2c')),
    stroke('M456 64 Q460 20 510 4', '#5f7a2c', 9),
    ellipse(434, 86, 14, 9, '#ffffff', 'opacity=".7"'),
  ],
);

const LOLLY_COLOURS = ['#e2453f', '#f7b733', '#fdf6ea', '#49a35a', '#3f8fd0', '#fdf6ea'] as const;

const lollipop = ownSubject(
  {
    concept: 'lollipop',
    names: ['swirl lollipop', 'rainbow lollipop', 'spiral lollipop'],
    kind: 'food',
    heightMetres: 0.22,
    footing: 'stands',
    width: 640,
    height: 1100,
  },
  (brush, { colour }) => {
    const arm = (from: number): string => {
      const point = (radius: number, degrees: number): string =>
        `${round(320 + radius * Math.cos((degrees * Math.PI) / 180))} ${round(320 + radius * Math.sin((degrees * Math.PI) / 180))}`;
      const edge = (start: number): string[] => Array.from({ length: 9 }, (_, i) => point(i * 41, start + i * 24));
      return `M${edge(from).join(' L')} L${[...edge(from + 31)].reverse().join(' L')}Z`;
    };
    const disc = 'M320 6 A314 314 0 0 1 320 634 A314 314 0 0 1 320 6Z';
    return [
      rect(294, 560, 52, 540, brush.pillar('#f6f1e6'), 24),
      path(disc, '#fdf6ea'),
      brush.clip(disc, [
        repeat(12, (i) => {
          const hex = colour ? (i % 2 ? '#fdf6ea' : tone(colour, (i % 3) * 0.12)) : LOLLY_COLOURS[i % 6]!;
          return path(arm(i * 30), hex);
        }),
        path(
          disc,
          brush.stops('diagonal', [
            [0, '#ffffff', 0.4],
            [0.4, '#ffffff', 0],
            [1, '#20081c', 0.5],
          ]),
        ),
      ]),
      circle(320, 320, 306, 'none', 'stroke="#ffffff" stroke-width="10" opacity=".35"'),
      ellipse(200, 170, 100, 54, brush.spot('#ffffff', 0.95), 'transform="rotate(-42 200 170)"'),
      path(
        'M226 690 Q150 640 130 730 Q150 790 320 720 Q490 790 510 730 Q490 640 414 690 L320 712Z',
        brush.ball(colour ?? '#e2453f'),
      ),
      path('M320 716 L230 880 L300 850 L320 740 L344 850 L412 880Z', brush.wall(tone(colour ?? '#e2453f', -0.1))),
    ];
  },
);

const candy = ownSubject(
  {
    concept: 'candy',
    names: ['wrapped candy', 'hard candy', 'bonbon'],
    kind: 'food',
    heightMetres: 0.07,
    footing: 'stands',
    width: 1000,
    height: 480,
  },
  (brush, { colour = '#d8333c' }) => {
    const wrap = (): Svg => [
      path(
        'M300 240 Q200 190 120 60 Q70 60 60 120 L30 130 Q0 170 26 220 L8 250 Q0 300 34 330 L40 370 Q70 420 124 414 Q210 300 300 240Z',
        brush.slab(tone(colour, 0.06)),
      ),
      stroke(
        'M280 240 Q180 200 90 110 M270 240 Q160 230 40 200 M270 244 Q160 270 50 310 M280 250 Q190 300 110 390',
        tone(colour, -0.45),
        9,
        'opacity=".55"',
      ),
      stroke('M270 232 Q180 190 106 90 M260 250 Q170 280 70 350', '#ffffff', 6, 'opacity=".6"'),
    ];
    const body = 'M270 240 Q280 10 500 4 Q720 10 730 240 Q720 470 500 476 Q280 470 270 240Z';
    return [
      wrap(),
      `<g transform="translate(1000 0) scale(-1 1)">${[wrap()].flat(3).join('')}</g>`,
      path(body, '#fdf6ea'),
      brush.clip(body, [
        repeat(8, (i) => {
          const a = (i * Math.PI) / 4;
          const p = (radius: number, turn: number): string =>
            `${round(500 + radius * Math.cos(a + turn))} ${round(240 + radius * Math.sin(a + turn))}`;
          return path(`M500 240 Q${p(140, 0.5)} ${p(330, 0.35)} L${p(330, 0.75)} Q${p(150, 0.95)} 500 240Z`, colour);
        }),
        path(
          body,
          brush.stops('diagonal', [
            [0, '#ffffff', 0.3],
            [0.4, '#ffffff', 0],
            [1, '#20081c', 0.55],
          ]),
        ),
      ]),
      ellipse(410, 110, 90, 44, brush.spot('#ffffff', 0.95), 'transform="rotate(-34 410 110)"'),
    ];
  },
);

const chocolateBar = ownSubject(
  {
    concept: 'chocolate-bar',
    names: ['bar of chocolate', 'dark chocolate', 'milk chocolate', 'chocolate tablet'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#5a3120' }) => [
    path('M120 500 L330 40 L960 40 L850 500Z', tone(colour, -0.5)),
    path('M120 500 H850 L960 40 L970 90 L862 556 H130Z', tone(colour, -0.34)),
    repeat(4, (row) =>
      repeat(4, (k) => {
        const [y0, y1] = [44 + row * 114, 44 + (row + 1) * 114 - 8];
        const x = (column: number, y: number): number =>
          round(330 - (y - 40) * 0.4565 + column * (157.5 + (y - 40) * 0.0543));
        const tile = `M${x(k, y0) + 5} ${y0} L${x(k + 1, y0) - 5} ${y0} L${x(k + 1, y1) - 5} ${y1} L${x(k, y1) + 5} ${y1}Z`;
        return [
          path(tile, brush.slab(tone(colour, 0.08))),
          path(
            `M${x(k, y0) + 26} ${y0 + 22} L${x(k + 1, y0) - 30} ${y0 + 22} L${x(k + 1, y1) - 30} ${y1 - 24} L${x(k, y1) + 30} ${y1 - 24}Z`,
            brush.slab(tone(colour, 0.2)),
          ),
          stroke(
            `M${x(k, y1) + 8} ${y1 - 4} L${x(k, y0) + 9} ${y0 + 3} H${x(k + 1, y0) - 8}`,
            tone(colour, 0.55),
            5,
            'opacity=".6"',
          ),
        ];
      }),
    ),
    path(
      'M40 556 L150 300 L220 330 L270 290 L330 334 L400 296 L470 334 L540 294 L620 334 L690 296 L770 334 L830 296 L916 330 L862 556Z',
      brush.slab('#d7dbe0'),
    ),
    stroke(
      'M170 340 L120 540 M280 330 L240 540 M410 340 L390 540 M550 334 L540 540 M700 336 L700 540 M840 336 L800 540',
      '#8f97a2',
      6,
      'opacity=".6"',
    ),
    path('M0 556 L66 400 H896 L862 556Z', brush.slab('#7a2438')),
    path('M30 486 L48 446 H886 L876 486Z', '#e6bf5a', 'opacity=".9"'),
    path('M20 510 L26 500 H872 L868 510Z', '#e6bf5a', 'opacity=".9"'),
  ],
);

const custard = ownSubject(
  {
    concept: 'custard',
    names: ['caramel custard', 'creme caramel', 'flan', 'caramel pudding'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 580,
  },
  (brush, { colour = '#f3c767' }) => [
    ellipse(500, 470, 496, 104, brush.wall('#f7f4ee')),
    ellipse(500, 452, 440, 84, '#dcd8d0'),
    ellipse(500, 456, 390, 70, brush.ball('#a5541a')),
    path('M230 120 L160 440 Q500 540 840 440 L770 120Z', brush.pillar(colour)),
    path(
      'M232 108 Q236 50 500 46 Q764 50 768 108 L790 240 Q760 300 730 230 Q690 200 660 260 Q620 340 590 250 Q540 200 500 280 Q460 350 420 250 Q380 210 340 270 Q300 320 280 230 Q250 200 212 230Z',
      brush.pillar('#9c4c16'),
    ),
    ellipse(500, 108, 268, 60, brush.wall('#b9631f')),
    ellipse(420, 92, 130, 22, brush.spot('#ffe2b0', 0.8)),
    stroke('M270 280 Q250 360 240 420', '#fff6dc', 20, 'opacity=".55"'),
    circle(500, 66, 44, brush.ball('#b81f2c')),
    stroke('M504 34 Q510 10 550 2', '#5f7a2c', 8),
    ellipse(486, 50, 12, 8, '#ffffff', 'opacity=".7"'),
    path('M540 70 Q600 20 650 50 Q610 100 540 70Z', brush.slab('#5a9a48')),
    ellipse(500, 560, 250, 20, '#cbc6bc'),
  ],
);

const honeyJar = ownSubject(
  {
    concept: 'honey-pot',
    names: ['jar of honey', 'honey jar', 'pot of honey', 'honey dipper'],
    kind: 'food',
    heightMetres: 0.18,
    footing: 'stands',
    width: 820,
    height: 1000,
  },
  (brush, { colour = '#e39a1c' }) => {
    const jar = 'M150 300 Q40 340 40 470 V860 Q40 996 180 996 H590 Q730 996 730 860 V470 Q730 340 620 300Z';
    return [
      path(jar, brush.pillar(colour)),
      brush.clip(jar, [
        ellipse(300, 640, 240, 300, brush.spot('#ffe08a', 0.75)),
        path('M40 400 Q380 360 730 400 V300 H40Z', '#fff6da', 'opacity=".55"'),
        stroke('M104 440 V880', '#ffffff', 34, 'opacity=".5"'),
        stroke('M690 460 V900', '#5a2c04', 30, 'opacity=".22"'),
      ]),
      path(jar, 'none', 'stroke="#fff4d2" stroke-opacity=".55" stroke-width="12"'),
      path('M230 560 Q385 540 540 560 V800 Q385 820 230 800Z', '#fdf3dc'),
      path('M385 596 L462 640 V722 L385 768 L308 722 V640Z', brush.slab('#f0b23a')),
      path('M385 630 L432 656 V706 L385 734 L338 706 V656Z', '#fdf3dc', 'opacity=".8"'),
      path('M120 210 Q385 160 650 210 L640 320 Q385 370 130 320Z', brush.pillar('#b98a56')),
      ellipse(385, 214, 265, 46, brush.wall(tone(colour, -0.16))),
      path('M560 230 Q590 330 560 420 Q540 470 516 420 Q500 330 520 236Z', brush.ball(tone(colour, 0.1))),
      at(470, 160, 1, 34, [
        rect(-14, -330, 28, 330, brush.pillar('#b97e42'), 12),
        repeat(5, (i) =>
          rect(-52 + Math.abs(i - 2) * 8, -24 + i * 30, 104 - Math.abs(i - 2) * 16, 24, brush.pillar('#b0722f'), 12),
        ),
        path('M-50 40 Q0 10 50 40 Q56 110 0 130 Q-56 110 -50 40Z', brush.ball(colour), 'opacity=".75"'),
      ]),
    ];
  },
);

/** Sweets and cold desserts. */
export const CONFECTIONERY: readonly OwnSubject[] = [
  softIce,
  iceCreamCup,
  lollipop,
  candy,
  chocolateBar,
  custard,
  honeyJar,
];
