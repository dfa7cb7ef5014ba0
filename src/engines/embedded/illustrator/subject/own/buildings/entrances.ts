import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A wooden front porch with steps, door and swing seat. */
const porch = ownSubject(
  {
    concept: 'porch',
    names: ['veranda', 'front porch', 'verandah', 'stoop'],
    kind: 'building',
    heightMetres: 4.2,
    footing: 'stands',
    width: 1300,
    height: 1000,
    anchors: { surface: { x: 800, y: 896 } },
  },
  (brush, { colour = '#e9ecec' }) => [
    rect(110, 240, 1080, 620, brush.wall('#8fb0b8')),
    repeat(11, (i) => stroke(`M110 ${300 + i * 52} H1190`, '#00000026', 6)),
    rect(540, 400, 220, 460, brush.slab('#a8423a'), 6),
    rect(566, 430, 168, 160, brush.slab('#cfe6f2'), 60),
    rect(566, 640, 168, 180, brush.slab(tone('#a8423a', -0.15)), 6),
    circle(740, 660, 15, '#e8c054'),
    rect(526, 384, 248, 480, 'none', 0, 'stroke="#f4f1ea" stroke-width="26"'),
    both(
      650,
      rect(220, 420, 220, 280, brush.slab('#bfe0f2')),
      path('M220 420 H440 V440 Q380 560 220 600Z', '#ffffff8c'),
      rect(220, 420, 220, 280, 'none', 0, 'stroke="#f4f1ea" stroke-width="22"'),
      stroke('M330 420 V700 M220 560 H440', '#f4f1ea', 11),
      rect(206, 700, 248, 50, brush.wall('#8a5a34'), 6),
      repeat(6, (i) => [
        circle(232 + i * 40, 694, 28, brush.ball('#5f9a45')),
        circle(236 + i * 40, 676, 15, brush.ball(i % 2 ? '#e8556a' : '#f2b53a')),
      ]),
    ),
    rect(60, 850, 1180, 56, brush.tube('#b08a60')),
    repeat(16, (i) => stroke(`M${90 + i * 74} 856 V900`, '#00000033', 5)),
    both(
      650,
      rect(90, 230, 56, 630, brush.pillar(colour)),
      rect(76, 800, 84, 56, brush.wall(colour)),
      rect(420, 230, 50, 630, brush.pillar(colour)),
      rect(146, 700, 280, 26, brush.tube(colour)),
      repeat(7, (i) => rect(164 + i * 38, 720, 16, 136, brush.pillar(colour))),
    ),
    path('M20 250 L180 40 H1120 L1280 250Z', brush.wall('#6b5a58')),
    repeat(4, (row) =>
      repeat(14, (i) =>
        path(
          `M${160 - row * 34 + i * (70 + row * 5)} ${60 + row * 48} h${66 + row * 5} v40 h-${66 + row * 5}Z`,
          `${tone('#7d6a66', ((row + i) % 3) * 0.08 - 0.06)}`,
        ),
      ),
    ),
    rect(10, 240, 1280, 40, brush.slab(colour)),
    repeat(3, (i) => rect(430 - i * 26, 900 + i * 34, 440 + i * 52, 36, brush.wall(tone('#b08a60', 0.14 - i * 0.1)))),
    rect(60, 904, 370, 96, brush.wall('#8f9a8a')),
    rect(870, 904, 370, 96, brush.wall('#8f9a8a')),
    both(
      650,
      repeat(5, (i) => circle(100 + i * 70, 970, 50, brush.ball(i % 2 ? '#5f8f42' : '#74a850'))),
    ),
    path('M620 290 H680 L670 340 H630Z', brush.slab('#ffe6a0')),
  ],
);

/** A terrace with a table under a parasol. */
const terrace = ownSubject(
  {
    concept: 'terrace',
    names: ['patio', 'wooden deck', 'sun terrace', 'sun deck'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 1400,
    height: 900,
    anchors: { surface: { x: 700, y: 800 } },
  },
  (brush, { colour = '#e0703f' }) => [
    path('M180 560 H1220 L1390 830 H10Z', brush.wall('#b98a5a')),
    repeat(13, (i) => stroke(`M${200 + i * 83} 560 L${30 + i * 112} 830`, '#00000033', 6)),
    rect(10, 826, 1380, 74, brush.wall('#8a5f38')),
    rect(150, 400, 1100, 24, brush.tube('#f1ece2')),
    repeat(24, (i) => rect(164 + i * 47, 420, 15, 150, brush.pillar('#f1ece2'))),
    both(700, rect(140, 360, 36, 220, brush.pillar('#f1ece2')), circle(158, 356, 26, brush.ball('#f1ece2'))),
    rect(688, 110, 24, 620, brush.pillar('#f4f1ea')),
    path(
      'M260 270 Q430 60 700 40 Q970 60 1140 270 Q1040 240 960 276 Q880 236 790 276 Q740 240 700 250 Q660 240 610 276 Q520 236 440 276 Q360 240 260 270Z',
      brush.slab(colour),
    ),
    path(
      'M700 40 Q560 90 440 276 Q520 236 610 276 Q640 120 700 40Z M700 40 Q840 90 960 276 Q880 236 790 276 Q760 120 700 40Z',
      brush.wall('#f6efe0'),
    ),
    circle(700, 40, 19, brush.ball('#f4f1ea')),
    ellipse(700, 560, 230, 44, brush.slab('#f6f3ec')),
    path('M470 560 Q480 600 700 606 Q920 600 930 560 V580 Q910 624 700 630 Q490 624 470 580Z', '#c9c2b4'),
    path('M600 556 L616 500 H674 L660 556Z', brush.slab('#bfe0f2')),
    path('M760 500 H830 L822 560 H768Z', brush.pillar('#e8a33a')),
    circle(720, 520, 26, brush.ball('#e8556a')),
    path('M620 720 H780 L810 760 H590Z', brush.wall('#8d949d')),
    both(
      700,
      path('M300 440 Q300 410 340 410 H400 Q430 410 430 440 L440 600 H300Z', brush.slab('#5f8fae')),
      path('M290 590 H470 L480 640 H286Z', brush.slab('#7fb0cc')),
      stroke('M300 640 L290 790 M470 640 L484 780 M330 640 L326 740', '#5b4634', 17),
      path('M110 700 H230 L214 810 H126Z', brush.pillar('#b8593a')),
      repeat(7, (i) => circle(116 + i * 18, 660 - (i % 3) * 34, 40, brush.ball(i % 2 ? '#5f9a45' : '#78b056'))),
      repeat(4, (i) => circle(120 + i * 34, 640 - (i % 2) * 40, 13, brush.ball('#f4c23f'))),
    ),
  ],
);

/** A stone staircase with balustrades and a red runner. */
const staircase = ownSubject(
  {
    concept: 'staircase',
    names: ['stairs', 'steps', 'stairway', 'stair', 'grand staircase', 'flight of stairs', 'stone steps'],
    kind: 'building',
    heightMetres: 3.5,
    footing: 'stands',
    width: 1200,
    height: 1000,
  },
  (brush, { colour = '#a82a34' }) => [
    repeat(11, (i) => {
      const half = 260 + i * 25;
      const y = 60 + i * i * 2.6 + i * 56;
      const rise = 30 + i * 4.4;
      return [
        path(
          `M${600 - half} ${y} H${600 + half} L${600 + half + 18} ${y + 26 + i} H${600 - half - 18}Z`,
          brush.slab('#e9e2d3'),
        ),
        rect(600 - half - 18, y + 26 + i, 2 * half + 36, rise + 10, brush.wall('#b8ad9a')),
        path(
          `M${600 - half * 0.42} ${y} H${600 + half * 0.42} L${600 + half * 0.42 + 8} ${y + 26 + i} H${600 - half * 0.42 - 8}Z`,
          brush.slab(tone(colour, 0.14)),
        ),
        rect(600 - half * 0.42 - 8, y + 26 + i, half * 0.84 + 16, rise + 10, brush.wall(tone(colour, -0.22))),
        rect(600 - half * 0.42 - 20, y + 18 + i, half * 0.84 + 40, 10, brush.tube('#e0b64a'), 5),
      ];
    }),
    both(
      600,
      repeat(7, (i) => {
        const x = 320 - i * 44;
        const y = 40 + i * i * 3.4 + i * 70;
        const scale = 0.7 + i * 0.1;
        return path(
          `M${x - 20 * scale} ${y} H${x + 20 * scale} L${x + 12 * scale} ${y + 30 * scale} Q${x + 34 * scale} ${y + 80 * scale} ${x + 12 * scale} ${y + 120 * scale} L${x + 22 * scale} ${y + 150 * scale} H${x - 22 * scale} L${x - 12 * scale} ${y + 120 * scale} Q${x - 34 * scale} ${y + 80 * scale} ${x - 12 * scale} ${y + 30 * scale}Z`,
          brush.pillar('#efe9dc'),
        );
      }),
      path('M340 0 L300 0 Q190 220 20 560 L10 600 H80 Q240 290 350 40Z', brush.slab('#f4efe4')),
      path('M300 130 L330 150 Q200 470 130 760 L40 800 Q150 430 300 130Z', brush.slab('#d3c9b8')),
      rect(6, 600, 110, 400, brush.pillar('#e3dbcb')),
      rect(0, 580, 124, 40, brush.slab('#f4efe4')),
      rect(0, 940, 124, 60, brush.slab('#cfc6b4')),
      circle(62, 520, 66, brush.ball('#efe9dc')),
    ),
  ],
);

/** A stone ring with a swirling glow: a magic portal. */
const portal = ownSubject(
  {
    concept: 'magic-portal',
    names: ['portal', 'magical portal', 'stargate', 'dimensional portal'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1000,
    height: 1100,
    emissive: 0.4,
  },
  (brush, { colour = '#6a5fe8' }) => [
    ellipse(500, 540, 490, 500, brush.spot(colour, 0.6)),
    path('M120 1040 H880 L960 1100 H40Z', brush.wall('#7d7a86')),
    ellipse(500, 540, 400, 470, brush.slab('#5f5c68')),
    repeat(22, (i) => {
      const angle = (i / 22) * Math.PI * 2;
      const x = 500 + Math.cos(angle) * 360;
      const y = 540 + Math.sin(angle) * 430;
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})">${rect(-56, -54, 112, 106, brush.slab(tone('#8d8a96', (i % 3) * 0.1 - 0.1)), 14)}${i % 3 === 0 ? stroke('M-14 -20 L16 0 L-14 20 M-20 0 H0', '#9af0ff', 7) : ''}</g>`;
    }),
    ellipse(
      500,
      540,
      300,
      370,
      brush.stops('diagonal', [
        [0, tone(colour, 0.5)],
        [0.5, colour],
        [1, tone(colour, -0.6)],
      ]),
    ),
    brush.clip('M200 540 A300 370 0 1 1 800 540 A300 370 0 1 1 200 540Z', [
      repeat(
        7,
        (i) =>
          `<g transform="rotate(${i * 51} 500 540)">${path('M500 540 Q620 420 780 470 Q640 440 560 560 Q540 580 500 540Z', '#8ff4ff', 'opacity=".6"')}${path('M500 540 Q560 380 720 340 Q580 420 540 560Z', '#f4b8ff', 'opacity=".5"')}</g>`,
      ),
      circle(500, 540, 170, brush.spot('#ffffff', 0.95)),
      repeat(26, (i) =>
        circle(
          500 + Math.cos(i * 2.4) * (70 + i * 8),
          540 + Math.sin(i * 2.4) * (90 + i * 10),
          5 + (i % 3) * 3,
          '#ffffff',
        ),
      ),
    ]),
    ellipse(500, 540, 300, 370, 'none', 'stroke="#c9f6ff" stroke-width="13" opacity=".9"'),
  ],
);

/** A window with open wooden shutters and a flower box. */
const shutters = ownSubject(
  {
    concept: 'window-shutters',
    names: ['shutter', 'shutters', 'window shutter', 'louvred shutter', 'shuttered window'],
    kind: 'building',
    heightMetres: 1.7,
    footing: 'stands',
    width: 1100,
    height: 1000,
  },
  (brush, { colour = '#3f7f6b' }) => [
    rect(300, 40, 500, 780, brush.wall('#f4f1ea'), 4),
    rect(
      336,
      76,
      428,
      700,
      brush.stops('diagonal', [
        [0, '#d5eefa'],
        [0.5, '#7fb4d4'],
        [1, '#3f6f90'],
      ]),
    ),
    path('M336 76 H560 L336 420Z', '#ffffff4d'),
    path('M336 76 H430 Q440 300 336 520Z M764 76 H670 Q660 300 764 520Z', '#fbf6ea'),
    stroke('M550 76 V776 M336 300 H764 M336 540 H764', '#f4f1ea', 22),
    both(
      550,
      rect(14, 30, 280, 800, brush.wall(colour), 6),
      rect(50, 66, 208, 340, tone(colour, -0.4)),
      rect(50, 450, 208, 340, tone(colour, -0.4)),
      repeat(2, (k) =>
        repeat(11, (i) =>
          path(
            `M50 ${72 + k * 384 + i * 30} H258 V${88 + k * 384 + i * 30} L50 ${94 + k * 384 + i * 30}Z`,
            brush.wall(tone(colour, 0.16)),
          ),
        ),
      ),
      repeat(2, (i) => rect(270, 130 + i * 500, 60, 26, '#33373e', 6)),
    ),
    rect(270, 820, 560, 40, brush.slab('#e3dccb')),
    path('M290 860 H810 L780 1000 H320Z', brush.wall('#a8653a')),
    repeat(11, (i) => circle(310 + i * 48, 850 - (i % 2) * 16, 46, brush.ball(i % 2 ? '#5f9a45' : '#4a8438'))),
    repeat(12, (i) =>
      circle(306 + i * 44, 818 - ((i * 5) % 3) * 24, 24, brush.ball(['#e83f5a', '#f26a8a', '#f4f1ea'][i % 3] ?? '')),
    ),
  ],
);

/** A ticket booth with a striped awning. */
const booth = ownSubject(
  {
    concept: 'ticket-booth',
    names: ['booth', 'box office', 'ticket office', 'toll booth'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 800,
    height: 1100,
  },
  (brush, { colour = '#c8323a', lettering: text }) => [
    rect(120, 380, 560, 720, brush.pillar('#f2e6cc')),
    rect(100, 700, 600, 400, brush.pillar(colour)),
    repeat(4, (i) => rect(140 + i * 136, 760, 100, 280, brush.slab(tone(colour, 0.12)), 10)),
    rect(80, 670, 640, 50, brush.tube('#d9ac3f')),
    rect(190, 430, 420, 240, brush.slab('#3d5270')),
    path('M190 430 H420 L190 640Z', '#ffffff26'),
    path('M330 670 V590 Q330 570 350 570 H450 Q470 570 470 590 V670Z', '#1c2430'),
    circle(400, 520, 46, brush.ball('#f0c39a')),
    path('M350 516 Q350 456 400 456 Q450 456 450 516 Q440 484 400 486 Q360 484 350 516Z', '#5b3a20'),
    path('M330 640 Q340 570 400 570 Q460 570 470 640Z', brush.slab('#2f5fa8')),
    rect(190, 430, 420, 240, 'none', 0, 'stroke="#d9ac3f" stroke-width="17"'),
    repeat(8, (i) =>
      path(
        `M${40 + i * 90} 280 H${130 + i * 90} L${130 + i * 90} 400 Q${85 + i * 90} 450 ${40 + i * 90} 400Z`,
        brush.wall(i % 2 ? '#faf3e4' : colour),
      ),
    ),
    path('M120 150 H680 L760 290 H40Z', brush.wall(tone(colour, -0.1))),
    rect(130, 20, 540, 150, brush.wall('#fff6dc'), 24),
    rect(130, 20, 540, 150, 'none', 24, 'stroke="#d9ac3f" stroke-width="17"'),
    lettering(text ?? 'TICKETS', { cx: 400, cy: 96, width: 460, height: 96 }, { fill: '#8f1f28' }),
    rect(80, 1060, 640, 40, brush.slab('#6b5a4a')),
  ],
);

export const ENTRANCES: readonly OwnSubject[] = [porch, terrace, staircase, portal, shutters, booth];
