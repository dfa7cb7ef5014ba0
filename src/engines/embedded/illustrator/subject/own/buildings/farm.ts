import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, stroke } from '../shapes.ts';

const BARN_FRONT = 'M60 980 V500 L130 330 L300 236 L470 330 L540 500 V980Z';

/** A gambrel-roofed barn seen from its gable corner. */
export const barn = ownSubject(
  {
    concept: 'barn',
    names: ['red barn', 'farmhouse barn', 'stable', 'farm building'],
    kind: 'building',
    heightMetres: 9,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#b5342a' }) => [
    path('M540 500 H930 V930 L540 980Z', brush.shadowSide(colour)),
    repeat(9, (i) => stroke(`M${575 + i * 42} 500 V${976 - i * 5.4}`, '#00000033', 5)),
    [620, 790].map((x, i) => [
      path(`M${x} 640 h92 v${118 - i * 4} l-92 ${6}z`, '#efe6d6'),
      path(`M${x + 10} 652 h72 v${98 - i * 4} h-72z`, brush.slab('#3f5563')),
      stroke(`M${x + 46} 652 v98 M${x + 10} 700 h72`, '#efe6d6', 7),
    ]),
    path(BARN_FRONT, brush.slab(colour)),
    brush.clip(
      BARN_FRONT,
      repeat(13, (i) => stroke(`M${84 + i * 38} 200 V980`, '#00000024', 5)),
    ),
    path('M540 500 L470 330 L300 236 L290 216 L700 196 L880 290 L950 470 L948 512Z', brush.slab('#6c6f78')),
    path('M470 330 L880 290 L950 470 L540 500Z', brush.wall('#565963')),
    repeat(7, (i) =>
      stroke(
        `M${355 + i * 58} ${212 - i * 2.4} L${528 + i * 58} ${326 - i * 6} L${598 + i * 58} ${494 - i * 4.5}`,
        '#ffffff1c',
        5,
      ),
    ),
    path(
      'M28 512 L110 316 L300 206 L490 316 L572 512 L540 520 L464 342 L300 250 L136 342 L60 520Z',
      brush.slab('#f4eee2'),
    ),
    rect(222, 390, 156, 130, '#f4eee2', 4),
    rect(236, 404, 128, 104, brush.wall('#452621')),
    path('M236 404 L364 508 M364 404 L236 508', 'none', 'stroke="#f4eee2" stroke-width="13"'),
    path('M236 508 Q270 470 300 482 Q340 468 364 508Z', '#d9a93f'),
    rect(150, 620, 300, 362, '#f4eee2', 4),
    rect(168, 638, 124, 342, brush.wall(colour)),
    rect(308, 638, 124, 342, brush.wall(colour)),
    path(
      'M168 638 L292 980 M292 638 L168 980 M308 638 L432 980 M432 638 L308 980 M168 800 H432',
      'none',
      'stroke="#f4eee2" stroke-width="13"',
    ),
    path('M168 638 h124 v342 h-124z M308 638 h124 v342 h-124z', 'none', 'stroke="#f4eee2" stroke-width="12"'),
    path('M700 200 L700 150 L740 118 L780 146 L780 204Z', brush.slab('#f0e8da')),
    path('M686 156 L740 104 L796 150 L786 158 L740 122 L694 166Z', '#565963'),
    stroke('M740 106 V40 M716 62 H764', '#3c3f46', 6),
    path('M764 52 l22 10 -22 10z', '#3c3f46'),
    path(
      'M30 986 Q300 960 560 988 Q780 960 960 930 L970 950 Q780 990 560 1000 Q300 990 30 1000Z',
      brush.wall('#6f8a3f'),
    ),
  ],
);

/** A log cabin with a stone chimney. */
export const cabin = ownSubject(
  {
    concept: 'cabin',
    names: ['log cabin', 'wooden cabin', 'chalet', 'lodge', 'wooden hut'],
    kind: 'building',
    heightMetres: 5,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#9a6236', random }) => {
    const window = random.chance(0.7) ? '#ffd676' : '#567688';
    return [
      path('M690 60 H790 V420 H690Z', brush.pillar('#8d8780')),
      repeat(9, (i) => [rect(694 + (i % 2) * 44, 96 + i * 34, 46, 26, i % 3 ? '#a29b92' : '#78726c', 9)]),
      rect(674, 44, 132, 34, brush.wall('#6e6963'), 8),
      path('M500 400 H900 V820 H500Z', brush.shadowSide(colour)),
      repeat(10, (i) => rect(470, 402 + i * 42, 442, 44, brush.tube(i % 2 ? '#7d4c28' : '#86532d'), 20)),
      path('M90 836 V430 L300 180 L510 430 V836Z', brush.slab(colour)),
      brush.clip(
        'M90 836 V430 L300 180 L510 430 V836Z',
        repeat(17, (i) => rect(70, 140 + i * 42, 460, 44, brush.tube(i % 2 ? colour : '#aa6f40'), 18)),
      ),
      repeat(10, (i) => [ellipseEnd(92, 424 + i * 42), ellipseEnd(508, 424 + i * 42)]),
      path('M300 120 L690 110 L960 420 L548 462Z', brush.slab('#5f4d47')),
      repeat(6, (i) => stroke(`M${338 + i * 41} ${168 + i * 50} L${722 + i * 42} ${158 + i * 46}`, '#00000030', 7)),
      path('M24 474 L300 116 L572 460 L540 486 L300 190 L60 500Z', brush.slab('#7a5a45')),
      rect(140, 560, 130, 120, '#5b3a22', 6),
      rect(152, 572, 106, 96, window),
      stroke('M205 572 V668 M152 620 H258', '#5b3a22', 9),
      rect(320, 560, 132, 276, '#55351e', 6),
      rect(332, 572, 108, 264, brush.wall('#7c4d29'), 3),
      stroke('M368 572 V836 M404 572 V836', '#5b371c', 5),
      rect(262, 330, 76, 76, '#5b3a22', 38),
      rect(272, 340, 56, 56, window, 28),
      stroke('M300 340 V396 M272 368 H328', '#5b3a22', 7),
      rect(620, 560, 190, 120, '#4a2e1a', 6),
      rect(634, 574, 162, 92, window),
      stroke('M715 574 V666 M634 620 H796', '#4a2e1a', 9),
      path('M60 830 H930 V860 H60Z', brush.wall('#77695e')),
      rect(300, 816, 172, 44, brush.wall('#8f8378'), 6),
    ];
    function ellipseEnd(x: number, y: number): string {
      return `<ellipse cx="${x}" cy="${y}" rx="20" ry="20" fill="#c99a62"/><ellipse cx="${x}" cy="${y}" rx="9" ry="9" fill="none" stroke="#9d6d3c" stroke-width="4"/>`;
    }
  },
);

/** A thatched country cottage with roses at the door. */
export const cottage = ownSubject(
  {
    concept: 'cottage',
    names: ['country house', 'thatched cottage', 'farmhouse', 'storybook house', 'fairy tale house'],
    kind: 'building',
    heightMetres: 6,
    footing: 'stands',
    width: 1000,
    height: 840,
  },
  (brush, { colour = '#f1e4c8', random }) => {
    const roses = random.pick(['#e0527a', '#e8664a', '#c765c4']);
    return [
      rect(720, 40, 92, 260, brush.pillar('#b06a4e'), 6),
      rect(706, 30, 120, 30, brush.wall('#8e4f38'), 8),
      rect(740, 4, 20, 34, brush.pillar('#a85f45'), 5),
      rect(774, 4, 20, 34, brush.pillar('#a85f45'), 5),
      rect(96, 440, 808, 380, brush.slab(colour), 10),
      path('M440 450 Q560 340 680 450Z', brush.wall(colour)),
      rect(96, 440, 808, 90, brush.fade('#5a4326', 'down', 0.5)),
      path('M96 770 H904 V830 H96Z', brush.wall('#9b9184')),
      repeat(10, (i) => rect(104 + i * 81, 776, 68, 40, i % 2 ? '#aca295' : '#8a8075', 12)),
      path('M500 820 V560 Q500 500 560 500 Q620 500 620 560 V820Z', '#8b6a48'),
      path('M512 820 V562 Q512 512 560 512 Q608 512 608 562 V820Z', brush.wall('#3f7d6e')),
      stroke('M544 520 V818 M576 520 V818', '#2f6558', 5),
      circleWindow(560, 590),
      `<circle cx="594" cy="690" r="8" fill="#e8c25a"/>`,
      [
        [180, 560],
        [720, 560],
      ].map(([x = 0, y = 0]) => [
        rect(x - 48, y, 40, 150, brush.wall('#3f7d6e'), 4),
        rect(x + 118, y, 40, 150, brush.wall('#3f7d6e'), 4),
        rect(x - 6, y - 6, 122, 162, '#fff8e8', 6),
        rect(x + 6, y + 6, 98, 138, brush.slab('#ffdf94')),
        stroke(`M${x + 55} ${y + 6} v138 M${x + 6} ${y + 75} h98`, '#fff8e8', 9),
        rect(x - 20, y + 156, 150, 34, brush.wall('#8a5a35'), 8),
        repeat(
          7,
          (i) =>
            `<circle cx="${x - 10 + i * 22}" cy="${y + 150 - (i % 2) * 12}" r="17" fill="${i % 3 ? '#4f8f3e' : '#68a84f'}"/><circle cx="${x - 10 + i * 22}" cy="${y + 144 - (i % 2) * 12}" r="9" fill="${roses}"/>`,
        ),
      ]),
      path(
        'M30 520 Q40 430 130 330 Q250 190 330 168 Q500 150 680 168 Q760 190 870 330 Q960 430 970 520 Q900 500 850 500 Q700 486 660 430 Q560 360 470 430 Q420 486 160 500 Q100 500 30 520Z',
        brush.ball('#c79a55'),
      ),
      repeat(26, (i) =>
        stroke(
          `M${330 + i * 13.6} ${176 - 8 * Math.sin((i / 25) * 3.14)} Q${170 + i * 26.5} 330 ${80 + i * 33.6} ${488 - 40 * Math.exp(-(((i - 14.5) / 2.6) ** 2))}`,
          i % 2 ? '#8f672e4d' : '#f0cf8d4d',
          6,
        ),
      ),
      path(
        'M318 168 Q500 132 692 168 L700 212 L668 196 L640 220 L606 194 L574 218 L540 192 L504 216 L470 192 L436 218 L404 194 L372 218 L342 194 L310 214Z',
        brush.wall('#a97b3d'),
      ),
      repeat(16, (i) => {
        const angle = (i / 15) * Math.PI;
        const x = 560 - 92 * Math.cos(angle);
        const y = i < 3 || i > 12 ? 700 - (i < 3 ? i : 15 - i) * 60 : 560 - 66 * Math.sin(angle);
        return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${20 + (i % 3) * 4}" fill="${i % 2 ? '#4d8a3c' : '#3f7532'}"/><circle cx="${(x + 4).toFixed(1)}" cy="${(y - 4).toFixed(1)}" r="9" fill="${roses}"/>`;
      }),
      path(
        'M40 840 Q60 790 120 806 Q170 780 220 812 Q300 796 340 840Z M660 840 Q700 790 760 810 Q830 780 870 808 Q940 800 960 840Z',
        brush.wall('#5c9a45'),
      ),
      path('M490 820 H630 L660 840 H460Z', brush.wall('#b8ad9d')),
    ];
    function circleWindow(x: number, y: number): string {
      return `<circle cx="${x}" cy="${y}" r="24" fill="#fff2cf"/><path d="M${x} ${y - 24} v48 M${x - 24} ${y} h48" stroke="#2f6558" stroke-width="5"/>`;
    }
  },
);
