import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** The mission church of San Antonio with its curved gable. */
const alamo = ownSubject(
  {
    concept: 'alamo',
    names: ['the alamo', 'alamo mission', 'spanish mission', 'mission church'],
    kind: 'building',
    heightMetres: 10,
    footing: 'stands',
    width: 1200,
    height: 620,
  },
  (brush, { colour = '#d8c29a' }) => [
    rect(0, 330, 1200, 290, brush.slab(tone(colour, -0.06))),
    repeat(46, (i) => rect((i * 173) % 1160, 344 + ((i * 61) % 250), 54, 20, i % 2 ? '#ffffff1e' : '#0000001c', 5)),
    path(
      'M270 620 V250 H450 Q452 190 500 186 Q508 110 600 96 Q692 110 700 186 Q748 190 750 250 H930 V620Z',
      brush.slab(colour),
    ),
    stroke(
      'M270 250 H450 Q452 190 500 186 Q508 110 600 96 Q692 110 700 186 Q748 190 750 250 H930',
      tone(colour, 0.34),
      16,
    ),
    repeat(40, (i) =>
      rect(282 + ((i * 139) % 590), 270 + ((i * 71) % 320), 50, 20, i % 2 ? '#ffffff22' : '#0000001a', 5),
    ),
    rect(270, 396, 660, 14, tone(colour, 0.26)),
    path('M500 620 V450 Q600 350 700 450 V620Z', brush.wall(tone(colour, 0.2))),
    path('M530 620 V470 Q600 396 670 470 V620Z', brush.wall('#5a3d24')),
    stroke('M600 434 V620 M530 520 H670', '#3b2716', 6),
    both(
      600,
      [330, 430].map((x) => [
        rect(x - 14, 430, 22, 190, brush.pillar(tone(colour, 0.16)), 4),
        path(`M${x + 16} 560 v-80 q22 -34 44 0 v80z`, tone(colour, -0.4)),
      ]),
    ),
    both(600, path('M346 350 V296 Q372 264 398 296 V350Z', '#4b3826')),
    path('M560 350 V270 Q600 226 640 270 V350Z', '#4b3826'),
    both(600, rect(80, 410, 70, 90, '#4b3826', 6), rect(72, 500, 86, 14, tone(colour, 0.2))),
    both(600, rect(0, 322, 270, 18, tone(colour, 0.26))),
  ],
);

/** The house of the American presidents. */
const whiteHouse = ownSubject(
  {
    concept: 'presidents-house',
    names: ['american presidential palace'],
    kind: 'building',
    heightMetres: 18,
    footing: 'stands',
    width: 1400,
    height: 560,
  },
  (brush, { colour = '#f3f2ec' }) => {
    const sash = (x: number, y: number, arched: boolean) => [
      rect(x - 7, y - 7, 54, 94, tone(colour, -0.1), 2),
      rect(x, y, 40, 80, brush.slab('#6f8797')),
      stroke(`M${x + 20} ${y} v80 M${x} ${y + 40} h40`, '#ffffff', 4),
      arched ? path(`M${x - 12} ${y - 12} Q${x + 20} ${y - 34} ${x + 52} ${y - 12}Z`, tone(colour, -0.16)) : '',
    ];
    return [
      stroke('M700 96 V10', '#8d8d88', 6),
      path('M702 12 H772 V56 H702Z', '#b22234'),
      repeat(3, (i) => rect(702, 19 + i * 13, 70, 6, '#ffffff')),
      rect(702, 12, 28, 22, '#3c3b6e'),
      rect(80, 150, 1240, 400, brush.slab(colour)),
      rect(66, 140, 1268, 24, brush.wall(tone(colour, -0.06)), 3),
      repeat(50, (i) => rect(76 + i * 25, 108, 9, 34, tone(colour, -0.08), 3)),
      rect(70, 100, 1260, 10, tone(colour, 0.2), 3),
      both(
        700,
        [130, 240, 350].map((x) => [sash(x, 206, true), sash(x, 356, false)]),
      ),
      rect(60, 480, 1280, 22, brush.wall(tone(colour, -0.08))),
      path('M450 150 H950 V540 H450Z', brush.wall(tone(colour, -0.12))),
      [500, 600, 680, 760, 860].map((x, i) => (i === 2 ? '' : [sash(x, 210, false), sash(x, 356, false)])),
      path('M660 520 V352 Q700 314 740 352 V520Z', brush.wall('#8a6c4c')),
      stroke('M700 336 V520', '#5f472e', 5),
      path('M430 150 L700 60 L970 150Z', brush.slab(tone(colour, 0.2))),
      path('M500 142 L700 78 L900 142Z', tone(colour, -0.1)),
      [456, 560, 650, 736, 826, 930].map((x) => [
        rect(x - 2, 166, 30, 354, brush.pillar(tone(colour, 0.3))),
        rect(x - 10, 154, 46, 18, tone(colour, 0.2), 3),
        rect(x - 8, 508, 42, 16, tone(colour, -0.04), 3),
      ]),
      path('M420 540 L440 516 H960 L980 540Z', brush.wall(tone(colour, -0.04))),
      both(
        700,
        repeat(8, (i) => circle(44 + i * 48, 540, 34, brush.ball(i % 2 ? '#3f7a3a' : '#4f8a45'))),
      ),
      rect(0, 544, 1400, 16, '#5d9148'),
    ];
  },
);

/** White letters on a dry hillside. */
const hollywoodSign = ownSubject(
  {
    concept: 'hollywood-sign',
    names: ['hollywood letters', 'hollywood hills sign'],
    kind: 'building',
    heightMetres: 60,
    footing: 'stands',
    width: 1500,
    height: 620,
  },
  (brush) => {
    const letters: Readonly<Record<string, string>> = {
      H: 'M10 0 V100 M60 0 V100 M10 50 H60',
      O: 'M35 4 Q64 4 64 50 Q64 96 35 96 Q6 96 6 50 Q6 4 35 4Z',
      L: 'M12 0 V96 H60',
      Y: 'M6 0 L35 50 L64 0 M35 50 V100',
      W: 'M2 0 L18 96 L35 30 L52 96 L68 0',
      D: 'M12 4 H34 Q64 12 64 50 Q64 88 34 96 H12Z',
    };
    const rise = [18, 4, -8, -12, -6, 2, -4, 6, 22];
    return [
      path(
        'M0 620 V360 Q160 210 330 180 Q520 60 720 100 Q900 40 1080 150 Q1300 190 1500 380 V620Z',
        brush.stops('down', [
          [0, '#b19a68'],
          [0.5, '#94824f'],
          [1, '#6d6a3c'],
        ]),
      ),
      repeat(90, (i) => {
        const x = (i * 167) % 1480;
        return ellipse(
          x + 10,
          330 + ((i * 71) % 270) - round(Math.sin((x / 1480) * Math.PI) * 130),
          26 + (i % 3) * 10,
          14,
          tone('#5f7040', ((i * 7) % 6) * 0.07 - 0.24),
          'opacity="0.8"',
        );
      }),
      stroke('M0 560 Q400 470 700 540 Q1000 600 1500 500', '#cdb98a', 9),
      [...'HOLLYWOOD'].map((letter, i) => [
        `<g transform="translate(${286 + i * 106} ${300 + rise[i]!}) scale(1.22 1.3)">${stroke(letters[letter]!, '#4a4630', 17, 'opacity="0.5" transform="translate(5 5)"')}${stroke(letters[letter]!, '#f7f5ee', 17)}</g>`,
      ]),
    ];
  },
);

/** The glass pyramid in the court of the Louvre, the palace behind. */
const louvre = ownSubject(
  {
    concept: 'louvre',
    names: ['the louvre', 'louvre pyramid', 'glass pyramid', 'louvre museum'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1500,
    height: 620,
  },
  (brush, { colour = '#d8c6a0' }) => [
    repeat(3, (i) => {
      const [x, w] = [
        [60, 300],
        [560, 380],
        [1140, 300],
      ][i]!;
      return [
        path(
          `M${x} 180 L${x + 30} ${i === 1 ? 30 : 70} Q${x + w / 2} ${i === 1 ? 0 : 40} ${x + w - 30} ${i === 1 ? 30 : 70} L${x + w} 180Z`,
          brush.slab('#5d6c78'),
        ),
        repeat(3, (k) => path(`M${x + w * (0.22 + k * 0.24)} 176 v-54 q22 -26 44 0 v54z`, tone(colour, 0.1))),
      ];
    }),
    rect(20, 176, 1460, 380, brush.slab(colour)),
    rect(10, 168, 1480, 18, tone(colour, 0.26), 3),
    repeat(21, (i) => [
      path(`M${46 + i * 68} 330 V236 Q${66 + i * 68} 210 ${86 + i * 68} 236 V330Z`, '#5b6570'),
      path(`M${42 + i * 68} 540 V424 Q${66 + i * 68} 388 ${90 + i * 68} 424 V540Z`, '#4b4f55'),
      rect(98 + i * 68, 190, 11, 360, brush.pillar(tone(colour, 0.18)), 3),
    ]),
    rect(14, 354, 1472, 16, tone(colour, 0.2), 2),
    path(
      'M750 130 L310 600 H1190Z',
      brush.stops('diagonal', [
        [0, '#e8f5fb', 0.94],
        [0.5, '#a9cfe0', 0.9],
        [1, '#5f93ac', 0.94],
      ]),
    ),
    path('M750 130 L820 600 H1190Z', '#33607a', 'opacity="0.28"'),
    repeat(10, (i) =>
      stroke(
        `M${round(310 + i * 88)} 600 L${round(750 + i * 44)} ${round(130 + i * 47)} M${round(1190 - i * 88)} 600 L${round(750 - i * 44)} ${round(130 + i * 47)}`,
        '#f4fafc',
        3.5,
      ),
    ),
    stroke('M310 600 L750 130 L1190 600Z', '#e9f1f4', 8),
    rect(690, 520, 120, 84, '#2f4654', 3),
    rect(0, 592, 1500, 28, brush.wall('#c3b79c'), 3),
  ],
);

/** The bascule bridge of London with its two towers. */
const towerBridge = ownSubject(
  {
    concept: 'tower-bridge',
    names: ['london bridge', 'london tower bridge'],
    kind: 'building',
    heightMetres: 65,
    footing: 'stands',
    width: 1600,
    height: 700,
  },
  (brush, { colour = '#cdbd9c' }) => {
    const blue = '#5f9fc4';
    const tower = (x: number) => [
      path(`M${x - 100} 700 L${x - 84} 590 H${x + 84} L${x + 100} 700Z`, brush.pillar(tone(colour, -0.2))),
      rect(x - 70, 190, 140, 410, brush.slab(colour)),
      path(`M${x - 40} 600 V500 Q${x} 440 ${x + 40} 500 V600Z`, '#3d3a34'),
      repeat(3, (i) => [
        rect(x - 74, 250 + i * 76, 148, 9, tone(colour, 0.24)),
        [-40, -8, 24].map((dx) => path(`M${x + dx} ${312 + i * 76} v-34 q8 -14 16 0 v34z`, '#4e5257')),
      ]),
      path(`M${x - 56} 190 L${x} 34 L${x + 56} 190Z`, brush.slab('#6b7884')),
      stroke(`M${x} 36 V6`, '#d9ad3f', 5),
      [-66, 66].map((dx) => [
        rect(x + dx - 17, 150, 34, 450, brush.pillar(tone(colour, 0.06))),
        path(`M${x + dx - 19} 152 L${x + dx} 70 L${x + dx + 19} 152Z`, brush.pillar('#6b7884')),
      ]),
    ];
    return [
      both(
        800,
        stroke('M0 470 Q260 590 470 300', blue, 15),
        repeat(9, (i) =>
          stroke(
            `M${30 + i * 48} ${round(484 + 34 * Math.sin(i * 0.6) - (i > 5 ? (i - 5) * 40 : 0))} V570`,
            '#dbe7ee',
            5,
          ),
        ),
      ),
      both(
        800,
        rect(0, 440, 70, 240, brush.slab(tone(colour, -0.06))),
        path('M-4 442 L34 360 L74 442Z', brush.slab('#6b7884')),
      ),
      rect(0, 566, 1600, 34, brush.tube(blue)),
      repeat(40, (i) => rect(i * 40 + 8, 574, 24, 16, '#e9f1f5', 3)),
      [250, 300].map((y) => [
        rect(560, y, 480, 17, brush.tube(blue)),
        y === 250 ? repeat(12, (i) => stroke(`M${566 + i * 40} 266 l20 34 l20 -34`, '#dbe7ee', 5)) : '',
      ]),
      tower(520),
      tower(1080),
    ];
  },
);

/** The basilica of Barcelona with its bundles of spires. */
const sagradaFamilia = ownSubject(
  {
    concept: 'sagrada-familia',
    names: ['la sagrada familia', 'sagrada família', 'sagrada familia basilica'],
    kind: 'building',
    heightMetres: 130,
    footing: 'stands',
    width: 1000,
    height: 1250,
  },
  (brush, { colour = '#c9ab7c' }) => {
    const spire = (x: number, top: number, foot: number, half: number) => [
      path(
        `M${x - half} ${foot} Q${x - half * 1.02} ${round(top + (foot - top) * 0.4)} ${x - 9} ${top + 60} H${x + 9} Q${x + half * 1.02} ${round(top + (foot - top) * 0.4)} ${x + half} ${foot}Z`,
        brush.pillar(colour),
      ),
      repeat(9, (row) => {
        const t = 0.2 + row * 0.085;
        const y = round(top + (foot - top) * t);
        const w = half * Math.min(0.94, 0.3 + t * 0.86);
        return repeat(3, (i) =>
          rect(round(x - w * 0.66 + i * w * 0.5), y, round(w * 0.24), round((foot - top) * 0.05), '#54402a', 5),
        );
      }),
      rect(x - 10, top + 26, 20, 40, brush.pillar('#d7b35a'), 4),
      circle(x, top + 20, 17, brush.ball('#e5c25c')),
      stroke(`M${x} ${top + 20} V${top - 14} M${x - 14} ${top + 4} H${x + 14}`, '#efe2b8', 7),
    ];
    return [
      spire(500, 20, 1000, 84),
      both(500, spire(360, 220, 1000, 62)),
      both(500, spire(150, 360, 1060, 62), spire(270, 290, 1060, 66)),
      rect(60, 940, 880, 310, brush.slab(tone(colour, -0.06))),
      both(
        500,
        path('M70 1250 V960 L190 850 L310 960 V1250Z', brush.slab(colour)),
        path('M130 1250 V1090 Q190 990 250 1090 V1250Z', '#4d3a26'),
        circle(190, 960, 30, '#5a4632'),
      ),
      path('M310 1250 V930 L500 720 L690 930 V1250Z', brush.slab(tone(colour, 0.1))),
      path('M400 1250 V1040 Q500 900 600 1040 V1250Z', brush.wall('#4d3a26')),
      circle(500, 900, 46, '#6b7f93'),
      repeat(8, (i) =>
        stroke(
          `M500 900 L${round(500 + 44 * Math.cos((i * Math.PI) / 4))} ${round(900 + 44 * Math.sin((i * Math.PI) / 4))}`,
          tone(colour, 0.2),
          5,
        ),
      ),
      stroke('M316 934 L500 730 L684 934', tone(colour, 0.36), 14),
      repeat(26, (i) =>
        ellipse(
          330 + ((i * 67) % 340),
          960 + ((i * 41) % 60),
          13,
          17,
          tone(colour, i % 2 ? 0.3 : -0.2),
          'opacity="0.7"',
        ),
      ),
    ];
  },
);

/** The temple of Cambodia with its five lotus towers. */
const angkorWat = ownSubject(
  {
    concept: 'angkor-wat',
    names: ['angkor', 'angkor temple', 'khmer temple'],
    kind: 'building',
    heightMetres: 65,
    footing: 'stands',
    width: 1500,
    height: 640,
  },
  (brush, { colour = '#9d9078' }) => {
    const lotus = (x: number, foot: number, width: number, height: number) => [
      repeat(7, (i) => {
        const t = i / 7;
        const w = width * (1 - t ** 1.7);
        return [
          rect(
            round(x - w / 2),
            round(foot - height * (t + 0.15)),
            round(w),
            round(height * 0.16),
            brush.pillar(tone(colour, (i % 2) * 0.1)),
          ),
          repeat(3, (k) =>
            path(
              `M${round(x + (k - 1) * w * 0.3 - w * 0.08)} ${round(foot - height * (t + 0.13))} q${round(w * 0.08)} ${-round(height * 0.09)} ${round(w * 0.16)} 0z`,
              tone(colour, 0.24),
            ),
          ),
        ];
      }),
      path(
        `M${x - width * 0.1} ${foot - height * 0.98} Q${x} ${foot - height * 1.16} ${x + width * 0.1} ${foot - height * 0.98}Z`,
        brush.pillar(colour),
      ),
    ];
    const gallery = (y: number, left: number, right: number, height: number, shade: number) => [
      path(
        `M${left - 10} ${y} Q${(left + right) / 2} ${y - 34} ${right + 10} ${y} V${y + 14} H${left - 10}Z`,
        brush.wall(tone(colour, shade - 0.16)),
      ),
      rect(left, y + 12, right - left, height, brush.slab(tone(colour, shade))),
      repeat(Math.floor((right - left) / 34), (i) => rect(left + 10 + i * 34, y + 24, 15, height - 16, '#3f382c', 2)),
    ];
    return [
      both(750, lotus(470, 380, 110, 230)),
      both(750, lotus(590, 360, 120, 260)),
      lotus(750, 360, 160, 350),
      path('M380 400 L430 330 H1070 L1120 400Z', brush.slab(tone(colour, -0.1))),
      gallery(380, 340, 1160, 70, 0),
      path('M260 520 L330 446 H1170 L1240 520Z', brush.slab(tone(colour, -0.14))),
      gallery(496, 40, 1460, 84, 0.06),
      both(750, lotus(120, 500, 90, 120)),
      path('M650 640 V480 L750 420 L850 480 V640Z', brush.slab(tone(colour, 0.1))),
      path('M710 640 V540 Q750 500 790 540 V640Z', '#332c22'),
      rect(0, 590, 1500, 50, brush.wall(tone(colour, 0.14)), 3),
      repeat(7, (i) => rect(640, 596 + i * 6, 220, 3, tone(colour, -0.2))),
    ];
  },
);

/** Buildings of many ages that the world knows by name. */
export const WORLD_LANDMARKS: readonly OwnSubject[] = [
  alamo,
  whiteHouse,
  hollywoodSign,
  louvre,
  towerBridge,
  sagradaFamilia,
  angkorWat,
];
