import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** Light bulbs along a straight edge. */
const bulbs = (x: number, y: number, dx: number, dy: number, count: number): Svg =>
  repeat(count, (i) => [
    circle(x + i * dx, y + i * dy, 15, '#ffe9a0'),
    circle(x + i * dx - 4, y + i * dy - 4, 6, '#ffffff'),
  ]);

/** A playhouse with columns and a lit marquee. */
const theatre = ownSubject(
  {
    concept: 'theatre',
    names: [
      'theater',
      'playhouse',
      'cinema',
      'movie theater',
      'movie theatre',
      'cinema building',
      'picture house',
      'music hall',
    ],
    kind: 'building',
    heightMetres: 11,
    footing: 'stands',
    width: 1200,
    height: 1100,
    emissive: 0.15,
  },
  (brush, { colour = '#c9a27c', lettering: text }) => [
    rect(60, 260, 1080, 840, brush.wall(colour)),
    path('M40 270 L600 40 L1160 270Z', brush.slab(tone(colour, 0.1))),
    path('M150 250 L600 80 L1050 250Z', brush.wall(tone(colour, -0.2))),
    circle(530, 190, 46, brush.ball('#f1d9a0')),
    circle(660, 196, 46, brush.ball('#d9c08a')),
    path(
      'M508 204 Q530 226 552 204 M640 220 Q660 196 682 220',
      'none',
      'stroke="#5b3a20" stroke-width="9" stroke-linecap="round"',
    ),
    [
      [514, 180],
      [546, 180],
      [644, 184],
      [676, 184],
    ].map(([x = 0, y = 0]) => circle(x, y, 6, '#5b3a20')),
    rect(30, 262, 1140, 44, brush.slab(tone(colour, 0.16))),
    repeat(3, (i) => [
      path(`M${210 + i * 310} 600 V400 Q${300 + i * 310} 310 ${390 + i * 310} 400 V600Z`, brush.slab('#3d5270')),
      path(`M${226 + i * 310} 600 L${226 + i * 310} 420 L${320 + i * 310} 600Z`, '#ffffff26'),
    ]),
    both(
      600,
      repeat(2, (i) => [
        rect(90 + i * 330, 306, 74, 794, brush.pillar(tone(colour, 0.22)), 4),
        rect(76 + i * 330, 306, 102, 34, brush.slab(tone(colour, 0.3))),
      ]),
    ),
    rect(180, 830, 840, 270, '#2b1a16'),
    repeat(4, (i) => [
      rect(230 + i * 192, 850, 164, 250, brush.slab('#8f2f2a'), 4),
      rect(254 + i * 192, 874, 116, 130, brush.slab('#ffd98a')),
      circle(374 + i * 192, 1020, 10, '#e8c054'),
    ]),
    path('M110 640 H1090 L1130 700 V840 H70 V700Z', brush.wall('#a82a34')),
    path('M110 640 H1090 L1130 700 H70Z', brush.slab('#d8505a')),
    rect(110, 716, 980, 108, brush.wall('#fff6dc'), 6),
    lettering(text ?? 'THEATRE', { cx: 600, cy: 770, width: 860, height: 86 }, { fill: '#8f1f28' }),
    bulbs(90, 700, 60, 0, 18),
    bulbs(90, 842, 60, 0, 18),
    rect(40, 1070, 1120, 30, brush.slab('#b8b0a4')),
  ],
);

/** A casino front with a wheel of fortune, dice and chips in lights. */
const casino = ownSubject(
  {
    concept: 'casino',
    names: ['gambling hall', 'casino building'],
    kind: 'building',
    heightMetres: 10,
    footing: 'stands',
    width: 1200,
    height: 1100,
    emissive: 0.25,
  },
  (brush, { colour = '#7a2350', lettering: text }) => {
    const die = (x: number, y: number, degrees: number): string =>
      `<g transform="translate(${x} ${y}) rotate(${degrees})">${rect(-60, -60, 120, 120, brush.slab('#f6f3ee'), 22)}${[
        [-30, -30],
        [30, 30],
        [0, 0],
        [-30, 30],
        [30, -30],
      ]
        .map(([a = 0, b = 0]) => circle(a, b, 12, '#c8323a'))
        .join('')}</g>`;
    return [
      rect(90, 400, 1020, 700, brush.wall(colour)),
      path('M90 400 Q90 300 200 300 H1000 Q1110 300 1110 400Z', brush.wall(tone(colour, 0.1))),
      circle(600, 300, 270, brush.metal('#d9ac3f')),
      circle(600, 300, 240, '#1c1420'),
      repeat(
        16,
        (i) =>
          `<path d="M600 300 L552 66 Q600 52 648 66Z" fill="${['#c8323a', '#22262d'][i % 2]}" transform="rotate(${i * 22.5} 600 300)"/>`,
      ),
      circle(600, 300, 120, brush.ball('#8a5a31')),
      repeat(
        4,
        (i) =>
          `<g transform="rotate(${i * 90 + 20} 600 300)">${rect(588, 200, 24, 100, brush.metal('#e0b64a'), 10)}</g>`,
      ),
      circle(600, 300, 46, brush.ball('#e8c054')),
      circle(690, 110, 19, brush.ball('#ffffff')),
      repeat(30, (i) =>
        circle(600 + Math.cos((i / 30) * 6.283) * 256, 300 + Math.sin((i / 30) * 6.283) * 256, 10, '#fff0b0'),
      ),
      die(230, 300, -14),
      die(980, 290, 18),
      rect(130, 560, 940, 170, brush.wall('#2a0f26'), 20),
      rect(130, 560, 940, 170, 'none', 20, 'stroke="#ffcf4a" stroke-width="13"'),
      lettering(text ?? 'CASINO', { cx: 600, cy: 646, width: 800, height: 130 }, { fill: '#ffd75a' }),
      bulbs(150, 546, 60, 0, 16),
      bulbs(150, 744, 60, 0, 16),
      both(
        600,
        rect(150, 790, 150, 250, brush.slab('#f7b84a'), 70),
        rect(170, 812, 110, 220, brush.slab('#fff0c0'), 50),
        circle(340, 860, 30, brush.ball('#ff6a8a')),
      ),
      path('M380 1100 V900 Q600 740 820 900 V1100Z', '#2a0f26'),
      rect(420, 900, 170, 200, brush.slab('#ffd98a'), 6),
      rect(610, 900, 170, 200, brush.slab('#ffd98a'), 6),
      stroke('M600 880 V1100', '#d9ac3f', 15),
      path('M400 1100 H800 L880 1100 L840 1070 H360 L320 1100Z', '#c8323a'),
      rect(60, 1072, 300, 28, brush.slab('#4a4452')),
      rect(840, 1072, 300, 28, brush.slab('#4a4452')),
    ];
  },
);

/** A night club's door in neon light. */
const nightclub = ownSubject(
  {
    concept: 'nightclub',
    names: ['night club', 'disco', 'discotheque', 'dance club'],
    kind: 'building',
    heightMetres: 7,
    footing: 'stands',
    width: 1200,
    height: 900,
    emissive: 0.3,
  },
  (brush, { colour = '#2b2145', lettering: text }) => {
    const neon = (d: string, hex: string): Svg => [
      stroke(d, `${hex}55`, 36),
      stroke(d, hex, 15),
      stroke(d, '#ffffff', 5),
    ];
    return [
      rect(30, 40, 1140, 860, brush.wall(colour)),
      repeat(11, (row) =>
        repeat(12 - (row % 2), (i) =>
          rect(36 + i * 94 + (row % 2) * 47, 66 + row * 76, 84, 66, tone(colour, 0.08 + ((row + i) % 3) * 0.03), 4),
        ),
      ),
      rect(20, 20, 1160, 40, brush.slab(tone(colour, -0.3))),
      ellipse(600, 300, 560, 260, brush.spot('#ff3fa8', 0.5)),
      rect(190, 120, 820, 200, '#140c24', 30),
      neon(
        'M220 120 H980 Q1010 120 1010 150 V290 Q1010 320 980 320 H220 Q190 320 190 290 V150 Q190 120 220 120Z',
        '#ff4fb0',
      ),
      lettering(text ?? 'NIGHT CLUB', { cx: 600, cy: 222, width: 700, height: 130 }, { fill: '#8ff4ff' }),
      neon('M80 260 L140 400 H20 L80 260 M80 400 V520 M46 530 H114', '#5ff0d0'),
      neon('M1090 520 Q1050 520 1050 486 Q1060 450 1100 462 V280 L1160 260 V320 L1100 340', '#ffd04a'),
      rect(420, 420, 360, 480, '#0c0818'),
      path(
        'M420 900 V420 H780 V900Z',
        brush.stops('up', [
          [0, '#ff4fb0', 0.9],
          [0.6, '#6a3fd8', 0.7],
          [1, '#140c24', 1],
        ]),
      ),
      circle(600, 530, 82, brush.ball('#c9d2e6')),
      brush.clip(
        'M518 530 A82 82 0 1 1 682 530 A82 82 0 1 1 518 530Z',
        repeat(8, (i) => [
          stroke(`M510 ${460 + i * 22} H690`, '#4a5578', 4),
          stroke(`M${528 + i * 22} 440 V620`, '#4a5578', 4),
        ]),
      ),
      stroke('M600 420 V450', '#8d949d', 8),
      repeat(5, (i) =>
        path(
          `M600 530 L${430 + i * 78} 900 h40Z`,
          ['#ffe06a55', '#6affd855', '#ff6ad055', '#6aa8ff55', '#ffe06a55'][i] ?? '',
        ),
      ),
      rect(400, 410, 400, 26, brush.tube('#5b4a86')),
      both(
        600,
        rect(396, 410, 30, 490, brush.pillar('#5b4a86')),
        circle(300, 800, 18, brush.ball('#e0b64a')),
        rect(290, 800, 20, 100, brush.metal('#e0b64a')),
        path('M300 800 Q350 880 410 810', 'none', 'stroke="#b8203a" stroke-width="18"'),
      ),
    ];
  },
);

/** A theatre stage between red curtains, with footlights and front seats. */
const stage = ownSubject(
  {
    concept: 'theatre-stage',
    names: ['auditorium', 'proscenium', 'stage curtain', 'theater stage with seats'],
    kind: 'building',
    heightMetres: 6,
    footing: 'stands',
    width: 1400,
    height: 1000,
  },
  (brush, { colour = '#b3242e' }) => [
    rect(0, 0, 1400, 1000, brush.wall('#4a1f1c')),
    path(
      'M140 720 V160 H1260 V720Z',
      brush.stops('down', [
        [0, '#1a1424'],
        [1, '#5a3f3a'],
      ]),
    ),
    ellipse(700, 660, 420, 90, '#ffe9b066'),
    path('M640 160 H760 L1040 690 H360Z', brush.fade('#fff2c4', 'down', 0.55)),
    path('M120 640 H1280 L1340 740 H60Z', brush.wall('#a8713f')),
    repeat(11, (i) => stroke(`M${180 + i * 104} 642 L${130 + i * 114} 738`, '#00000033', 5)),
    rect(40, 736, 1320, 44, brush.tube('#6b3f22')),
    both(
      700,
      path('M120 120 H470 Q450 460 260 560 Q220 580 250 620 L270 700 H110Z', brush.slab(colour)),
      repeat(5, (i) =>
        path(
          `M${150 + i * 66} 130 Q${160 + i * 50} 420 ${140 + i * 26} 690`,
          'none',
          `stroke="${tone(colour, -0.5)}" stroke-width="19" opacity=".55"`,
        ),
      ),
      path('M112 560 Q200 590 276 540 L284 590 Q200 640 112 606Z', brush.tube('#e0b64a')),
      rect(20, 60, 110, 680, brush.pillar('#c9973a')),
      repeat(5, (i) => circle(75, 140 + i * 130, 28, brush.ball('#e8c054'))),
    ),
    path(
      'M20 40 H1380 V190 Q1290 260 1210 190 Q1120 270 1040 190 Q950 270 870 190 Q780 270 700 190 Q620 270 530 190 Q450 270 360 190 Q280 270 190 190 Q110 260 20 190Z',
      brush.wall(tone(colour, 0.06)),
    ),
    path(
      'M20 190 Q110 260 190 190 Q280 270 360 190 Q450 270 530 190 Q620 270 700 190 Q780 270 870 190 Q950 270 1040 190 Q1120 270 1210 190 Q1290 260 1380 190',
      'none',
      'stroke="#e0b64a" stroke-width="17"',
    ),
    rect(0, 0, 1400, 60, brush.tube('#c9973a')),
    repeat(9, (i) => [
      circle(140 + i * 140, 756, 22, '#fff0b8'),
      circle(140 + i * 140, 750, 60, brush.spot('#ffe9a0', 0.5)),
    ]),
    repeat(2, (row) =>
      repeat(9 - row, (i) => {
        const x = 90 + i * 153 + row * 76;
        const y = 812 + row * 84;
        return path(
          `M${x - 66} ${y + 200} V${y + 50} Q${x - 60} ${y} ${x} ${y} Q${x + 60} ${y} ${x + 66} ${y + 50} V${y + 200}Z`,
          brush.slab(tone('#8f1f2a', row * 0.08)),
        );
      }),
    ),
  ],
);

/** A hedge maze seen from above at an angle. */
const maze = ownSubject(
  {
    concept: 'maze',
    names: ['hedge maze', 'labyrinth', 'garden maze'],
    kind: 'landform',
    heightMetres: 5,
    footing: 'stands',
    width: 1400,
    height: 880,
  },
  (brush, { colour = '#3f8a3f' }) => {
    const plan = [
      '###########',
      '#...#.....#',
      '#.#.#.###.#',
      '#.#...#.#.#',
      '#.#####.#.#',
      '#.....*...#',
      '#.###.###.#',
      '#.#.....#.#',
      '#.#.###.#.#',
      '#...#.....#',
      '#####.#####',
    ];
    const place = (column: number, row: number): readonly [number, number] => [
      700 + (column - row) * 62,
      110 + (column + row) * 34,
    ];
    const hedge = (column: number, row: number): Svg => {
      const [x, y] = place(column, row);
      return [
        path(`M${x - 64} ${y} L${x} ${y + 35} V${y + 97} L${x - 64} ${y + 62}Z`, brush.wall(tone(colour, -0.18))),
        path(`M${x + 64} ${y} L${x} ${y + 35} V${y + 97} L${x + 64} ${y + 62}Z`, brush.wall(tone(colour, -0.5))),
        path(`M${x} ${y - 35} L${x + 64} ${y} L${x} ${y + 35} L${x - 64} ${y}Z`, brush.slab(tone(colour, 0.24))),
        repeat(4, (i) => circle(x - 34 + i * 22, y - 8 + ((i * 7 + column) % 3) * 8, 6, tone(colour, 0.45))),
      ];
    };
    return [
      path('M700 70 L1396 476 L700 880 L4 476Z', brush.wall('#d8c298')),
      plan.map((line, row) =>
        [...line].map((mark, column) => {
          const [x, y] = place(column, row);
          if (mark === '#') return hedge(column, row);
          return mark === '*'
            ? [
                ellipse(x, y + 62, 40, 20, brush.ball('#b8b4a8')),
                rect(x - 9, y + 4, 18, 56, brush.pillar('#d8d4c8')),
                circle(x, y, 20, brush.ball('#8fd0ef')),
              ]
            : '';
        }),
      ),
    ];
  },
);

export const AMUSEMENT: readonly OwnSubject[] = [theatre, casino, nightclub, stage, maze];
