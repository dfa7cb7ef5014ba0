import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** The white marble mausoleum of Agra. */
export const tajMahal = ownSubject(
  {
    concept: 'taj-mahal',
    names: ['indian palace', 'marble mausoleum'],
    kind: 'building',
    heightMetres: 73,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#f4efe6' }) => {
    const niche = (x: number, y: number, width: number, height: number) => [
      path(
        `M${x} ${y + height} V${y + width * 0.5} Q${x} ${y + width * 0.2} ${x + width / 2} ${y} Q${x + width} ${y + width * 0.2} ${x + width} ${y + width * 0.5} V${y + height}Z`,
        brush.wall(tone(colour, -0.3)),
      ),
      path(
        `M${x + 6} ${y + height} V${y + width * 0.54} Q${x + 6} ${y + width * 0.28} ${x + width / 2} ${y + 9} Q${x + width - 6} ${y + width * 0.28} ${x + width - 6} ${y + width * 0.54} V${y + height}Z`,
        brush.wall(tone(colour, -0.12)),
      ),
    ];
    return [
      both(
        500,
        [0, 1].map((i) => [
          rect(30 + i * 120, 240 + i * 30, 42 - i * 6, 480 - i * 30, brush.pillar(tone(colour, i ? -0.08 : 0))),
          [380, 540].map((y) => rect(24 + i * 120, y, 54 - i * 6, 13, brush.pillar(tone(colour, -0.15)), 4)),
          path(
            `M${24 + i * 120} ${246 + i * 30} Q${28 + i * 120} ${190 + i * 30} ${51 + i * 117} ${180 + i * 30} Q${76 + i * 114} ${190 + i * 30} ${78 + i * 114} ${246 + i * 30}Z`,
            brush.ball(colour),
          ),
          stroke(`M${51 + i * 117} ${182 + i * 30} v-26`, '#d2a640', 5),
        ]),
      ),
      both(
        500,
        rect(320, 330, 100, 60, brush.pillar(colour)),
        path('M310 336 Q310 250 370 232 Q430 250 430 336Z', brush.ball(colour)),
        stroke('M370 232 V200', '#d2a640', 6),
      ),
      path('M370 340 Q330 180 440 110 Q500 60 500 40 Q500 60 560 110 Q670 180 630 340Z', brush.ball(colour)),
      rect(376, 324, 248, 40, brush.pillar(tone(colour, -0.1))),
      stroke('M500 46 V6', '#d2a640', 9),
      circle(500, 24, 10, brush.ball('#e6b544')),
      path('M230 380 H770 V720 H230Z', brush.slab(colour)),
      path('M400 350 H600 V720 H400Z', brush.slab(tone(colour, 0.2))),
      niche(428, 400, 144, 320),
      path('M470 720 V600 Q500 560 530 600 V720Z', '#5b5046'),
      both(
        500,
        niche(256, 420, 60, 120),
        niche(256, 580, 60, 140),
        niche(330, 420, 56, 120),
        niche(330, 580, 56, 140),
        rect(392, 340, 15, 380, brush.pillar(tone(colour, -0.06))),
      ),
      rect(222, 372, 556, 17, brush.wall(tone(colour, 0.2)), 3),
      rect(20, 716, 960, 50, brush.wall(tone(colour, -0.1)), 4),
      rect(0, 764, 1000, 56, brush.wall('#c9a98a'), 4),
      repeat(16, (i) => path(`M${20 + i * 61} 816 v-22 q18 -18 36 0 v22z`, '#8a6a50')),
    ];
  },
);

/** The great amphitheatre of Rome. */
export const colosseum = ownSubject(
  {
    concept: 'colosseum',
    names: ['coliseum', 'roman arena', 'amphitheatre', 'roman amphitheater'],
    kind: 'building',
    heightMetres: 48,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#d2b58a' }) => [
    ellipse(500, 190, 400, 90, brush.wall('#7a5f42')),
    path(
      'M90 200 Q120 60 420 40 Q440 20 560 24 Q800 40 900 200 Q820 290 500 292 Q180 290 90 200Z',
      brush.wall('#8f7350'),
    ),
    path('M140 210 Q500 330 860 210 Q820 290 500 300 Q180 290 140 210Z', '#5b4530'),
    path(
      'M20 200 Q40 90 200 50 L420 14 L430 60 Q240 90 130 190 Q500 330 870 190 L850 150 L900 140 L990 210 V520 Q500 600 10 520Z',
      brush.pillar(colour),
    ),
    [240, 350, 440].map((y, level) =>
      repeat(15, (i) => {
        const t = (i - 7) / 7.4;
        const x = 500 + Math.sin(t * 1.45) * 484;
        const w = 46 * Math.cos(t * 1.3) + 6;
        const drop = 40 * Math.cos(t * 1.5);
        return [
          path(
            `M${round(x - w / 2)} ${round(y + drop + 74)} V${round(y + drop + 22)} Q${round(x)} ${round(y + drop - 14)} ${round(x + w / 2)} ${round(y + drop + 22)} V${round(y + drop + 74)}Z`,
            brush.wall(level === 2 ? '#3a2a1c' : '#5b432c'),
          ),
        ];
      }),
    ),
    stroke('M14 290 Q500 400 986 290 M12 396 Q500 500 988 396', tone(colour, 0.3), 11),
    stroke('M14 300 Q500 410 986 300 M12 406 Q500 510 988 406', '#0000002e', 6),
    path('M0 520 Q500 610 1000 520 V540 Q500 610 0 540Z', brush.wall('#a89070')),
  ],
);

/** The guardian of the pyramids. */
export const sphinx = ownSubject(
  {
    concept: 'sphinx',
    names: ['great sphinx', 'sphinx of giza', 'egyptian sphinx'],
    kind: 'building',
    heightMetres: 20,
    footing: 'lies',
    width: 1000,
    height: 720,
  },
  (brush, { colour = '#dcb273' }) => [
    path('M380 420 Q560 330 760 350 Q930 370 960 520 L970 690 H360Z', brush.slab(tone(colour, -0.1))),
    path('M720 690 Q700 520 820 480 Q940 500 960 690Z', brush.ball(tone(colour, -0.06))),
    stroke('M420 470 H760 M410 540 H720 M400 610 H710', '#0000001f', 8),
    path('M180 420 Q120 520 120 690 H460 Q480 500 430 400Z', brush.slab(colour)),
    path(
      'M60 260 Q80 90 230 40 Q300 20 370 40 Q520 90 540 260 L560 460 L440 470 L430 240 H170 L160 470 L40 460Z',
      brush.slab(colour),
    ),
    repeat(6, (i) =>
      both(300, stroke(`M${74 - i * 3} ${200 + i * 46} L${160 + i} ${210 + i * 44}`, tone(colour, -0.35), 11)),
    ),
    path(
      'M170 200 Q170 110 300 100 Q430 110 430 200 Q430 330 380 390 Q340 420 300 420 Q260 420 220 390 Q170 330 170 200Z',
      brush.ball(tone(colour, 0.12)),
    ),
    path('M166 190 Q180 70 300 64 Q420 70 434 190 Q300 120 166 190Z', brush.wall(tone(colour, 0.05))),
    both(
      300,
      ellipse(244, 232, 28, 15, tone(colour, -0.4)),
      stroke('M206 208 Q244 188 276 208', tone(colour, -0.45), 9),
      ellipse(166, 250, 17, 36, tone(colour, -0.1)),
    ),
    path('M286 230 L276 300 L300 310 L324 300 L314 230Z', brush.wall(tone(colour, -0.1))),
    stroke('M254 350 Q300 366 346 350', tone(colour, -0.45), 10),
    both(
      300,
      path('M40 690 Q20 590 90 560 Q160 550 180 600 L190 720 H20 Q10 700 40 690Z', brush.ball(colour)),
      stroke('M60 716 v-44 M100 716 v-50 M140 716 v-48', tone(colour, -0.35), 7),
    ),
    path('M0 720 V690 Q300 660 560 688 Q800 670 1000 690 V720Z', brush.wall('#e6c48a')),
  ],
);

/** The leaning campanile of Pisa. */
export const leaningTower = ownSubject(
  {
    concept: 'leaning-tower',
    names: ['leaning tower of pisa', 'tower of pisa', 'pisa tower'],
    kind: 'building',
    heightMetres: 56,
    footing: 'stands',
    width: 520,
    height: 1000,
  },
  (brush, { colour = '#efe6d4' }) => [
    '<g transform="rotate(6 240 990)">',
    rect(110, 130, 220, 850, brush.pillar(tone(colour, -0.12))),
    repeat(6, (floor) => [
      rect(90, 240 + floor * 112, 260, 17, brush.pillar(tone(colour, 0.2)), 4),
      repeat(7, (i) => {
        const x = 104 + i * 34;
        return path(
          `M${x} ${352 + floor * 112} V${292 + floor * 112} Q${x + 14} ${266 + floor * 112} ${x + 28} ${292 + floor * 112} V${352 + floor * 112}Z`,
          '#6b5d4c',
        );
      }),
      repeat(8, (i) => rect(96 + i * 34, 256 + floor * 112, 9, 96, brush.pillar(tone(colour, 0.15)), 3)),
    ]),
    rect(86, 912, 268, 76, brush.pillar(colour)),
    repeat(5, (i) => path(`M${104 + i * 50} 986 v-40 q17 -22 34 0 v40z`, '#8a7a64')),
    rect(140, 110, 160, 130, brush.pillar(colour)),
    repeat(4, (i) => path(`M${152 + i * 36} 230 v-70 q13 -22 26 0 v70z`, '#6b5d4c')),
    rect(128, 90, 184, 24, brush.pillar(tone(colour, 0.2)), 4),
    stroke('M220 90 V20', '#8a7a64', 6),
    path('M222 22 L290 40 L222 60Z', brush.slab('#c8332b')),
    '</g>',
    path('M20 1000 Q120 960 260 974 Q400 964 500 1000Z', brush.wall('#7fa84a')),
  ],
);

/** A grand country house in brick and white stone. */
export const mansion = ownSubject(
  {
    concept: 'mansion',
    names: ['manor', 'manor house', 'villa', 'country estate', 'big house'],
    kind: 'building',
    heightMetres: 13,
    footing: 'stands',
    width: 1000,
    height: 800,
  },
  (brush, { colour = '#b5674a', random }) => {
    const lit = random.chance(0.6) ? '#ffe09a' : '#8fb8cf';
    const sash = (x: number, y: number) => [
      rect(x - 8, y - 8, 76, 116, '#f6f1e6', 4),
      rect(x, y, 60, 100, brush.slab(lit)),
      stroke(`M${x + 30} ${y} v100 M${x} ${y + 50} h60`, '#f6f1e6', 6),
      rect(x - 14, y + 104, 88, 12, '#e4dccb', 3),
    ];
    return [
      [160, 760].map((x) => rect(x, 30, 70, 180, brush.pillar(tone(colour, -0.15)), 4)),
      path('M20 330 L130 150 H870 L980 330Z', brush.slab('#5b606b')),
      repeat(5, (i) => stroke(`M${52 + i * 20} ${296 - i * 32} H${948 - i * 20}`, '#00000026', 6)),
      [230, 690].map((x) => [
        path(`M${x - 20} 290 V230 L${x + 40} 176 L${x + 100} 230 V290Z`, '#f6f1e6'),
        rect(x + 10, 226, 60, 62, brush.slab(lit)),
        stroke(`M${x + 40} 226 v62 M${x + 10} 256 h60`, '#f6f1e6', 5),
      ]),
      rect(50, 326, 900, 414, brush.slab(colour)),
      repeat(60, (i) =>
        rect(60 + ((i * 113) % 860), 340 + ((i * 61) % 380), 40, 13, i % 2 ? '#ffffff14' : '#00000014', 3),
      ),
      rect(36, 316, 928, 26, brush.wall('#f6f1e6'), 4),
      both(500, sash(100, 380), sash(220, 380), sash(100, 560), sash(220, 560)),
      path('M330 330 L500 190 L670 330Z', brush.slab('#f6f1e6')),
      circle(500, 282, 32, brush.wall('#5b606b')),
      rect(340, 326, 320, 30, brush.wall('#f0e9da')),
      rect(360, 356, 280, 390, brush.wall(tone(colour, -0.2))),
      sash(470, 370),
      path('M440 746 V590 Q446 530 500 526 Q554 530 560 590 V746Z', '#f6f1e6'),
      path('M454 746 V594 Q458 544 500 540 Q542 544 546 594 V746Z', brush.wall('#2f4f45')),
      circle(532, 650, 8, brush.ball('#e6b544')),
      [350, 416, 560, 626].map((x) => [
        rect(x, 356, 26, 386, brush.pillar('#fbf8f0')),
        rect(x - 6, 350, 38, 17, '#ffffff', 3),
        rect(x - 6, 730, 38, 17, '#efe9da', 3),
      ]),
      rect(320, 740, 360, 28, brush.wall('#e4dccb'), 4),
      rect(290, 764, 420, 36, brush.wall('#d2c9b6'), 4),
      both(
        500,
        repeat(5, (i) => circle(60 + i * 56, 752, 40, brush.ball(i % 2 ? '#4f8a3f' : '#5c9a48'))),
      ),
      rect(0, 772, 290, 28, brush.wall('#6f9a45')),
      rect(710, 772, 290, 28, brush.wall('#6f9a45')),
    ];
  },
);
