import { joinSvg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A plump pillow with piped edges. */
const pillow = ownSubject(
  {
    concept: 'pillow',
    names: ['cushion', 'throw pillow'],
    kind: 'furniture',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#dfe8f2' }) => [
    path(
      'M40 40 Q500 130 960 40 Q1000 60 960 350 Q1000 640 960 660 Q500 720 40 660 Q0 640 40 350 Q0 60 40 40Z',
      brush.ball(colour),
    ),
    path(
      'M40 40 Q500 130 960 40 Q1000 60 960 350 Q1000 640 960 660 Q500 720 40 660 Q0 640 40 350 Q0 60 40 40Z',
      'none',
      `stroke="${tone(colour, -0.25)}" stroke-width="11"`,
    ),
    stroke(
      'M70 70 Q180 140 220 230 M930 70 Q820 140 780 230 M70 630 Q180 570 230 500 M930 630 Q820 570 770 500',
      '#0000001f',
      17,
    ),
    stroke('M330 380 Q450 420 560 380', '#00000014', 17),
    path('M180 150 Q420 190 640 160 Q420 260 180 150Z', '#ffffff59'),
  ],
);

/** A folded woollen blanket with fringes. */
const blanket = ownSubject(
  {
    concept: 'blanket',
    names: ['woollen blanket', 'throw blanket', 'quilt', 'duvet', 'bedspread'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 604,
  },
  (brush, { colour = '#b4483c' }) => {
    const folds = [0, 1, 2].map((i) => {
      const y = 60 + i * 175;
      return [
        path(
          `M70 ${y + 20} Q500 ${y - 40} 900 ${y + 20} Q990 ${y + 40} 980 ${y + 110} Q960 ${y + 190} 880 ${y + 190} L100 ${y + 190} Q20 ${y + 180} 20 ${y + 110} Q20 ${y + 40} 70 ${y + 20}Z`,
          brush.tube(tone(colour, 0.08 - i * 0.06)),
        ),
        repeat(5, (k) => path(`M${150 + k * 160} ${y + 4} h46 v186 h-46Z`, '#f6e7c866')),
        stroke(`M30 ${y + 130} H960`, '#2b4a5e80', 22),
        stroke(`M34 ${y + 70} H960`, '#f6e7c866', 12),
      ];
    });
    return [
      [...folds].reverse(),
      path('M600 70 Q760 40 890 76 L900 470 Q760 500 610 470Z', brush.wall(tone(colour, 0.12))),
      repeat(3, (k) => path(`M${640 + k * 90} 64 h34 v414 h-34Z`, '#f6e7c859')),
      repeat(3, (k) => stroke(`M606 ${160 + k * 110} H896`, '#2b4a5e73', 19)),
      repeat(13, (i) => stroke(`M${616 + i * 23} 470 l${(i % 3) - 1} 66`, tone(colour, 0.2), 9)),
    ];
  },
);

/** Folded bath towels, one rolled on top. */
const towel = ownSubject(
  {
    concept: 'towel',
    names: ['bath towel', 'beach towel', 'hand towel'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 760,
  },
  (brush, { colour = '#5fb0b8' }) => {
    const fold = (y: number, hex: string) => [
      path(
        `M60 ${y} H830 Q890 ${y + 10} 890 ${y + 85} Q890 ${y + 160} 830 ${y + 166} H60 Q20 ${y + 160} 20 ${y + 120} Q30 ${y + 90} 90 ${y + 84} Q30 ${y + 78} 20 ${y + 44} Q20 ${y + 6} 60 ${y}Z`,
        brush.tube(hex),
      ),
      stroke(`M90 ${y + 84} H800`, '#00000038', 11),
      repeat(2, (i) =>
        stroke(`M${640 + i * 50} ${y + 6} Q${670 + i * 50} ${y + 84} ${640 + i * 50} ${y + 162}`, '#ffffff8c', 15),
      ),
    ];
    return [
      fold(592, tone(colour, -0.1)),
      fold(426, '#f2ead8'),
      fold(262, colour),
      path('M160 60 H660 Q760 70 760 166 Q760 264 660 270 H160Z', brush.tube('#f3b37a')),
      ellipse(160, 166, 92, 104, brush.ball('#f3b37a')),
      path(
        'M160 166 q30 -30 46 6 q4 50 -50 46 q-62 -10 -48 -76 q24 -66 96 -38',
        'none',
        'stroke="#b4723e" stroke-width="11" stroke-linecap="round"',
      ),
      repeat(2, (i) => stroke(`M${580 + i * 44} 62 Q${612 + i * 44} 166 ${580 + i * 44} 268`, '#ffffff80', 13)),
    ];
  },
);

/** Rolls and a fall of cloth. */
const fabric = ownSubject(
  {
    concept: 'fabric',
    names: [
      'cloth',
      'textile',
      'silk',
      'velvet',
      'linen',
      'bolt of fabric',
      'bolt of cloth',
      'roll of fabric',
      'cotton fabric',
      'satin',
    ],
    kind: 'object',
    heightMetres: 0.45,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#8e2f5c' }) => {
    const roll = (y: number, hex: string, x: number) => [
      rect(x, y, 760, 180, brush.tube(hex), 70),
      ellipse(x + 40, y + 90, 50, 90, brush.ball(tone(hex, 0.1))),
      path(
        `M${x + 40} ${y + 90} q16 -30 26 4 q0 40 -30 34 q-36 -20 -20 -70`,
        'none',
        `stroke="${tone(hex, -0.5)}" stroke-width="9"`,
      ),
      ellipse(x + 42, y + 92, 13, 22, '#e8d9b8'),
      stroke(`M${x + 120} ${y + 40} H${x + 700}`, '#ffffff4d', 15),
    ];
    return [
      roll(30, '#2f7f8a', 130),
      roll(190, '#d9a441', 60),
      roll(350, colour, 110),
      path(
        'M640 370 Q860 350 880 520 Q870 660 960 700 Q1000 760 960 800 Q700 830 420 800 Q300 790 360 720 Q520 640 500 540 Q490 480 520 440Z',
        brush.slab(colour),
      ),
      path(
        'M560 480 Q620 560 540 680 Q480 760 500 800 M680 460 Q740 580 690 700 Q660 770 680 806 M800 480 Q830 600 830 700 Q840 770 860 806',
        'none',
        `stroke="${tone(colour, -0.45)}" stroke-width="26" stroke-linecap="round" opacity=".6"`,
      ),
      path(
        'M620 470 Q680 570 610 690 M740 460 Q790 590 760 710',
        'none',
        `stroke="${tone(colour, 0.5)}" stroke-width="22" stroke-linecap="round" opacity=".7"`,
      ),
    ];
  },
);

/** Washing on a line. */
const laundry = ownSubject(
  {
    concept: 'laundry',
    names: ['washing line', 'clothesline', 'clothes line', 'washing on a line'],
    kind: 'object',
    heightMetres: 1.9,
    footing: 'stands',
    width: 1400,
    height: 1000,
  },
  (brush, { colour = '#e8556a' }) => [
    both(700, rect(40, 60, 40, 940, brush.pillar('#9a6a3c'), 12), rect(6, 100, 108, 28, brush.tube('#8a5a31'), 10)),
    stroke('M60 120 Q700 220 1340 120', '#f4f1e6', 9),
    path(
      'M160 150 L240 140 Q290 180 340 150 L420 160 L480 270 L420 310 L390 270 V560 H190 V270 L160 310 L100 260Z',
      brush.slab(colour),
    ),
    path('M240 140 Q290 190 340 150', 'none', `stroke="${tone(colour, -0.4)}" stroke-width="13"`),
    path('M540 172 H760 L764 330 L784 700 H672 L650 380 L628 700 H516 L536 330Z', brush.pillar('#4a73a8')),
    stroke('M650 180 V380 M540 210 H760', '#00000040', 8),
    path('M820 176 L1060 160 L1070 620 Q1010 590 950 622 Q880 650 826 612Z', brush.wall('#f6f3ea')),
    stroke('M880 190 Q900 400 886 610 M990 180 Q1010 380 1000 600', '#00000014', 17),
    both(
      1180,
      path(
        'M1110 150 H1160 L1166 320 Q1176 380 1120 396 Q1060 400 1060 360 Q1064 330 1104 320Z',
        brush.slab('#f2b53a'),
      ),
    ),
    ...[190, 390, 560, 740, 850, 1040, 1130, 1230].map((x) =>
      rect(x - 8, 138 + 60 * Math.sin((x / 1400) * Math.PI) - 34, 16, 52, brush.pillar('#d9b07a'), 5),
    ),
  ],
);

/** A patterned carpet seen from its long side. */
const carpet = ownSubject(
  {
    concept: 'carpet',
    names: ['rug', 'persian carpet', 'persian rug', 'mat', 'oriental carpet', 'doormat', 'floor mat'],
    kind: 'furniture',
    heightMetres: 0.3,
    footing: 'lies',
    width: 1400,
    height: 262,
  },
  (brush, { colour = '#9c2f35' }) => [
    `<g transform="scale(1 .545)">${joinSvg([
      repeat(34, (i) => stroke(`M${30 + i * 40} 440 l-6 36`, '#efe2c4', 8)),
      repeat(34, (i) => stroke(`M${250 + i * 27} 34 l4 -28`, '#efe2c4', 5)),
      path('M240 30 H1160 L1390 446 H10Z', brush.wall(colour)),
      path('M284 58 H1116 L1300 412 H100Z', brush.wall('#1f3a5c')),
      path('M326 82 H1074 L1224 380 H176Z', brush.wall(tone(colour, 0.06))),
      repeat(17, (i) => circle(140 + i * 70, 396, 15, '#e2b659')),
      repeat(17, (i) => circle(312 + i * 48.5, 70, 9, '#e2b659')),
      both(
        700,
        repeat(6, (i) => circle(282 - i * 28, 100 + i * 52, 12, '#e2b659')),
      ),
      path('M700 106 Q930 130 1010 226 Q940 340 700 362 Q460 340 390 226 Q470 130 700 106Z', brush.wall('#d9a441')),
      path('M700 132 Q880 150 944 226 Q880 318 700 336 Q520 318 456 226 Q520 150 700 132Z', brush.wall('#1f3a5c')),
      repeat(
        8,
        (i) =>
          `<ellipse cx="700" cy="172" rx="24" ry="46" fill="${i % 2 ? '#e8d3a0' : '#c8443f'}" transform="translate(0 ${226 - 226 * 0.52}) scale(1 .52) rotate(${i * 45} 700 226)"/>`,
      ),
      circle(700, 226, 30, brush.ball('#e2b659')),
      both(
        700,
        path('M210 370 L290 280 L380 370Z', '#d9a441'),
        path('M340 92 L380 150 L460 92Z', '#d9a441'),
        circle(292, 340, 15, '#1f3a5c'),
      ),
    ])}</g>`,
  ],
);

/** Long curtains, drawn apart on a rail. */
const curtain = ownSubject(
  {
    concept: 'curtain',
    names: ['drapes', 'window curtain', 'pair of curtains'],
    kind: 'furniture',
    heightMetres: 2.3,
    footing: 'stands',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#a83e46' }) => [
    rect(
      180,
      60,
      640,
      1000,
      brush.stops('down', [
        [0, '#bfe0f2'],
        [1, '#eef7f4'],
      ]),
    ),
    path('M180 800 Q420 720 820 820 V1060 H180Z', '#9cc48a'),
    stroke('M500 60 V1060 M180 480 H820', '#f8f6f0', 26),
    rect(180, 60, 640, 1000, 'none', 0, 'stroke="#f8f6f0" stroke-width="30"'),
    both(
      500,
      path('M60 60 H460 Q440 420 250 640 Q190 720 230 800 L300 1200 H40Z', brush.slab(colour)),
      path(
        'M130 70 Q150 420 110 1190 M210 70 Q230 420 150 680 M290 70 Q300 400 180 680 M370 70 Q360 360 210 680',
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="22" opacity=".5"`,
      ),
      path(
        'M170 70 Q186 420 130 700 M330 70 Q330 380 196 690',
        'none',
        `stroke="${tone(colour, 0.5)}" stroke-width="15" opacity=".6"`,
      ),
      path(
        'M140 760 Q170 1000 160 1190 M220 780 Q250 1000 250 1190',
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="17" opacity=".5"`,
      ),
      path('M50 690 Q150 740 262 660 L276 720 Q160 800 48 750Z', brush.tube('#e0b64a')),
    ),
    rect(20, 26, 960, 40, brush.tube('#c9a04a'), 18),
    both(
      500,
      circle(28, 46, 28, brush.ball('#e0b64a')),
      repeat(6, (i) => circle(80 + i * 70, 50, 25, 'none', 'stroke="#8a6418" stroke-width="9"')),
    ),
  ],
);

/** A piece of knitting on its two needles. */
const knitting = ownSubject(
  {
    concept: 'knitting',
    names: ['knitting needles', 'knitting project', 'needles and yarn'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'lies',
    width: 1000,
    height: 872,
  },
  (brush, { colour = '#3f86b8' }) => {
    const cloth = 'M250 300 Q500 250 750 300 L770 800 Q640 900 500 850 Q360 900 230 800Z';
    return [
      path(cloth, brush.slab(colour)),
      brush.clip(
        cloth,
        repeat(15, (row) =>
          repeat(14, (k) => {
            const [x, y] = [240 + k * 40, 290 + row * 42];
            return stroke(
              `M${x - 16} ${y - 18} Q${x - 12} ${y + 12} ${x} ${y + 18} Q${x + 12} ${y + 12} ${x + 16} ${y - 18}`,
              tone(colour, (row + k) % 3 ? -0.22 : 0.3),
              8,
            );
          }),
        ),
      ),
      stroke(`M760 760 Q900 800 880 640 Q860 560 940 540`, colour, 16),
      [
        [30, 330, 800, 180],
        [970, 330, 200, 180],
      ].map(([x = 0, y = 0, toX = 0, toY = 0]) => [
        stroke(`M${x} ${y} L${toX} ${toY}`, '#8a5a2c', 30),
        stroke(`M${x} ${y - 7} L${toX} ${toY - 7}`, '#dba765', 12),
        circle(x, y, 34, brush.ball('#b8763a')),
      ]),
      repeat(11, (k) => ellipse(280 + k * 44, 272 - Math.abs(k - 5) * 3, 17, 40, brush.ball(tone(colour, 0.1)))),
    ];
  },
);

export const TEXTILES: readonly OwnSubject[] = [pillow, blanket, towel, fabric, laundry, carpet, curtain, knitting];
