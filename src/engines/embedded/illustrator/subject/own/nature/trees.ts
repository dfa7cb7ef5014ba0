import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';
import { foliage } from './foliage.ts';

/** A tall conifer in drooping tiers. */
export const pine = ownSubject(
  {
    concept: 'pine-tree',
    names: ['pine', 'fir', 'fir tree', 'spruce', 'conifer', 'evergreen'],
    kind: 'tree',
    heightMetres: 18,
    footing: 'stands',
    width: 620,
    height: 1000,
    anchors: { top: { x: 310, y: 10 } },
  },
  (brush, { colour = '#2f6b45', random }) => [
    path('M282 1000 L290 820 H332 L342 1000 Q312 984 282 1000Z', brush.pillar('#6b4a34')),
    repeat(8, (i) => {
      const tier = 7 - i;
      const y = 10 + tier * 106;
      const half = 56 + tier * 33;
      const bottom = y + 176;
      const points = Array.from({ length: 11 }, (_, k) => {
        const t = k / 10;
        const x = 310 - half + 2 * half * t;
        const droop = bottom + 26 - Math.sin(Math.PI * t) * 34 + random.between(-8, 8);
        const tip = `L${round(x)} ${round(droop)}`;
        const notch = (side: 1 | -1): string => `L${round(x + side * half * 0.1)} ${round(droop - 32)}`;
        return k < 5 ? `${tip} ${notch(1)}` : k === 5 ? tip : `${notch(-1)} ${tip}`;
      }).join(' ');
      return [
        path(
          `M310 ${y} Q${310 - half * 0.3} ${y + 110} ${310 - half} ${bottom + 26} ${points} L${310 + half} ${bottom + 26} Q${310 + half * 0.3} ${y + 110} 310 ${y}Z`,
          brush.stops('right', [
            [0, tone(colour, 0.16)],
            [0.35, colour],
            [1, tone(colour, -0.5)],
          ]),
        ),
        repeat(9, (k) =>
          stroke(
            `M${round(310 + (k - 4) * half * 0.08)} ${y + 50} Q${round(310 + (k - 4) * half * 0.14)} ${y + 110} ${round(310 + (k - 4) * half * 0.22)} ${bottom - 8}`,
            k < 5 ? '#ffffff24' : '#00000024',
            5,
          ),
        ),
      ];
    }),
  ],
);

/** A leaning coconut palm. */
export const palm = ownSubject(
  {
    concept: 'coconut-palm',
    names: ['palm', 'palm tree', 'coconut tree', 'tropical tree', 'date palm'],
    kind: 'tree',
    heightMetres: 12,
    footing: 'stands',
    width: 820,
    height: 1000,
  },
  (brush, { colour = '#4f9a3f' }) => {
    const frond = (degrees: number, length: number, shadeAmount: number) => {
      const leaflets = Array.from({ length: 13 }, (_, i) => {
        const t = (i + 1) / 14;
        const x = length * t;
        const y = -70 * Math.sin(Math.PI * t * 0.75) + 150 * t * t;
        const drop = 90 * Math.sin(Math.PI * (0.15 + 0.8 * t));
        return `M${round(x)} ${round(y)} q14 ${round(drop * 0.5)} ${round(26)} ${round(drop)} q-26 ${round(-drop * 0.3)} -42 ${round(-drop * 0.9)}Z M${round(x)} ${round(y)} q30 ${round(-drop * 0.2)} 52 ${round(drop * 0.06)} q-26 10 -54 8Z`;
      }).join(' ');
      return `<g transform="translate(470 270) rotate(${degrees})">${path(leaflets, tone(colour, shadeAmount))}${stroke(`M0 0 Q${length * 0.4} -110 ${length} 80`, tone(colour, shadeAmount - 0.25), 8)}</g>`;
    };
    const mirrored = (degrees: number, length: number, amount: number) =>
      `<g transform="translate(940 0) scale(-1 1)">${frond(degrees, length, amount)}</g>`;
    return [
      [frond(-70, 270, -0.3), mirrored(-66, 270, -0.3), frond(-20, 330, -0.2), mirrored(-24, 350, -0.22)],
      path('M300 1000 Q330 640 440 290 Q470 250 496 290 Q420 660 396 1000 Q346 980 300 1000Z', brush.pillar('#a07a52')),
      repeat(17, (i) =>
        stroke(
          `M${round(308 + 130 * (i / 17) ** 1.35)} ${962 - i * 39} q${44 - i} 20 ${round(86 - i * 2)} -4`,
          '#5b40266e',
          7,
        ),
      ),
      [
        frond(30, 330, -0.05),
        mirrored(34, 350, 0),
        frond(-44, 310, 0.1),
        mirrored(-46, 320, 0.14),
        frond(4, 340, 0.08),
        mirrored(2, 370, 0.12),
        frond(62, 250, -0.1),
        mirrored(64, 270, -0.04),
      ],
      [
        [440, 300],
        [490, 312],
        [464, 330],
      ].map(([x = 0, y = 0]) => ellipse(x, y, 27, 30, brush.ball('#7a4f2c'))),
    ];
  },
);

/** A weeping willow. */
export const willow = ownSubject(
  {
    concept: 'willow-tree',
    names: ['willow', 'weeping willow'],
    kind: 'tree',
    heightMetres: 12,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#7fa843', random }) => {
    const strand = (x: number, top: number, bottom: number, bend: number, fill: string) =>
      stroke(
        `M${round(x)} ${round(top)} Q${round(x + bend)} ${round((top + bottom) / 2 - 60)} ${round(x + bend * 1.4)} ${round(bottom)}`,
        fill,
        round(random.between(7, 15)),
      );
    const curtain = (count: number, amount: number, from: number, to: number) =>
      repeat(count, (i) => {
        const t = count < 2 ? 0.5 : i / (count - 1);
        const x = from + (to - from) * t;
        const edge = Math.abs(x - 500) / 480;
        return strand(
          x,
          330 - 210 * Math.sqrt(Math.max(0, 1 - edge * edge)),
          700 + random.between(-120, 240) * (1 - edge * 0.3),
          (x - 500) * 0.08,
          tone(colour, amount + random.between(-0.08, 0.08)),
        );
      });
    return [
      curtain(46, -0.4, 70, 930),
      path(
        'M420 1000 Q460 900 450 720 Q440 520 380 380 L430 360 L480 500 L500 340 L540 342 L530 520 L620 380 L660 400 Q560 560 550 720 Q550 900 600 1000 Q500 970 420 1000Z',
        brush.pillar('#6b5238'),
      ),
      curtain(26, -0.1, 40, 400),
      curtain(26, -0.16, 600, 960),
      curtain(18, 0.12, 60, 360),
      curtain(12, 0.06, 640, 930),
      curtain(8, 0.02, 400, 480),
      foliage(
        random,
        [
          { cx: 200, cy: 290, rx: 190, ry: 130 },
          { cx: 800, cy: 290, rx: 190, ry: 130 },
          { cx: 350, cy: 190, rx: 220, ry: 150 },
          { cx: 650, cy: 190, rx: 220, ry: 150 },
          { cx: 500, cy: 150, rx: 220, ry: 144 },
          { cx: 500, cy: 320, rx: 240, ry: 120 },
        ],
        { colour, speckCount: 40 },
      ),
      repeat(16, (i) =>
        strand(
          90 + i * 55,
          330 + 60 * Math.sin((i / 15) * Math.PI),
          520 + random.between(0, 160),
          (i - 7.5) * 3,
          tone(colour, i % 2 ? 0.2 : 0),
        ),
      ),
    ];
  },
);

/** A leafless, gnarled tree. */
export const deadTree = ownSubject(
  {
    concept: 'dead-tree',
    names: ['bare tree', 'leafless tree', 'gnarled tree', 'withered tree', 'spooky tree', 'winter tree'],
    kind: 'tree',
    heightMetres: 10,
    footing: 'stands',
    width: 900,
    height: 1000,
    anchors: { branch: { x: 700, y: 330 } },
  },
  (brush, { colour = '#6b5a4e' }) => [
    stroke(
      'M440 570 Q330 480 240 330 Q220 240 150 190 M250 350 Q180 340 90 370 M220 280 Q230 180 200 80 M330 470 Q250 480 150 540 Q100 550 50 530 M150 540 Q110 590 100 640',
      tone(colour, -0.12),
      24,
    ),
    stroke(
      'M150 190 Q100 170 60 110 M150 190 Q160 120 120 50 M90 370 Q50 370 16 330 M200 80 L230 20 M200 80 Q170 50 160 16',
      tone(colour, -0.18),
      12,
    ),
    stroke(
      'M490 560 Q600 440 660 320 Q690 220 780 150 M640 360 Q740 330 860 360 M690 250 Q670 150 700 60 M560 470 Q680 470 790 530 Q840 540 880 600',
      tone(colour, -0.04),
      24,
    ),
    stroke(
      'M780 150 Q830 120 850 50 M780 150 Q840 160 890 140 M860 360 Q890 350 896 310 M700 60 L670 14 M700 60 Q730 40 740 10 M790 530 Q840 510 880 520',
      tone(colour, -0.12),
      12,
    ),
    stroke(
      'M460 540 Q440 360 470 240 Q490 140 450 40 M468 260 Q520 190 570 140 Q590 100 580 40 M452 380 Q400 300 390 190 Q370 130 330 90',
      colour,
      22,
    ),
    stroke('M450 40 L420 8 M450 50 L486 10 M580 60 L620 16 M390 190 Q420 130 410 80', tone(colour, -0.1), 11),
    path(
      'M404 590 Q330 500 270 380 L300 370 Q370 470 450 540Z M530 590 Q600 480 650 380 L624 370 Q560 460 470 530Z M430 560 Q436 400 456 280 L482 284 Q476 400 500 560Z',
      tone(colour, -0.02),
    ),
    path(
      'M300 1000 Q400 930 400 780 Q400 640 404 550 Q460 500 530 530 Q520 620 530 740 Q540 920 640 1000 Q560 970 500 985 Q470 960 430 990 Q360 980 300 1000Z',
      brush.pillar(colour),
    ),
    stroke('M420 960 Q450 800 420 620 M480 970 Q490 800 476 600 M530 960 Q500 800 520 640', '#0000003d', 8),
    ellipse(464, 720, 30, 44, '#2b221d'),
    stroke('M438 700 Q440 670 470 672', '#ffffff2e', 7),
  ],
);

/** A trained miniature tree in a glazed tray. */
export const bonsai = ownSubject(
  {
    concept: 'bonsai',
    names: ['bonsai tree', 'miniature tree'],
    kind: 'plant',
    heightMetres: 0.5,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#3a6f8f', random }) => [
    path(
      'M360 700 Q420 640 380 560 Q330 480 420 420 Q520 380 500 280 L540 270 Q580 380 500 450 Q440 490 470 560 Q500 640 560 700Z',
      brush.pillar('#7a5436'),
    ),
    stroke('M420 440 Q320 420 220 440 M510 400 Q620 380 700 400 M460 560 Q560 560 640 590', '#6b4a30', 26),
    stroke('M400 690 Q430 600 410 530 M460 690 Q450 620 440 580', '#00000033', 7),
    foliage(
      random,
      [
        { cx: 200, cy: 400, rx: 190, ry: 90 },
        { cx: 710, cy: 370, rx: 180, ry: 88 },
        { cx: 660, cy: 570, rx: 130, ry: 64 },
        { cx: 500, cy: 200, rx: 230, ry: 110 },
        { cx: 480, cy: 110, rx: 150, ry: 84 },
      ],
      { colour: '#4b8a3f', speckCount: 34, speckSize: 6 },
    ),
    ellipse(450, 706, 330, 34, brush.wall('#5f8a3a')),
    path('M90 690 H810 L770 812 Q760 830 730 830 H170 Q140 830 130 812Z', brush.slab(colour)),
    rect(70, 676, 760, 36, brush.tube(tone(colour, 0.15)), 12),
    path('M110 700 Q450 780 790 700 L786 712 H114Z', '#ffffff26'),
    rect(180, 826, 110, 34, brush.wall(tone(colour, -0.3)), 8),
    rect(610, 826, 110, 34, brush.wall(tone(colour, -0.3)), 8),
  ],
);
