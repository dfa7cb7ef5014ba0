import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A Greek temple front with six columns. */
export const temple = ownSubject(
  {
    concept: 'greek-temple',
    names: ['temple', 'parthenon', 'ancient temple', 'roman temple', 'acropolis'],
    kind: 'building',
    heightMetres: 14,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#e9dfc9' }) => [
    rect(130, 230, 740, 430, brush.wall('#6d5f55')),
    rect(430, 320, 140, 340, brush.wall('#2e2622')),
    path('M40 210 L500 14 L960 210Z', brush.slab(colour)),
    path('M130 190 L500 44 L870 190Z', brush.wall('#b9ab93')),
    circle(500, 132, 40, brush.ball('#d9cdb4')),
    both(500, path('M440 176 Q400 120 340 176Z M330 180 Q290 150 250 180Z', brush.ball('#d9cdb4'))),
    circle(500, 14, 13, brush.ball(colour)),
    rect(50, 206, 900, 28, brush.wall('#f4ecd9'), 4),
    rect(76, 234, 848, 52, brush.wall('#d3c6ac')),
    repeat(14, (i) => rect(92 + i * 60, 238, 34, 44, '#b3a58a')),
    repeat(6, (i) => {
      const x = 100 + i * 144;
      return [
        path(`M${x + 8} 326 H${x + 72} L${x + 80} 640 H${x}Z`, brush.pillar(colour)),
        repeat(4, (k) => stroke(`M${x + 20 + k * 13.5} 330 L${x + 17 + k * 15.5} 638`, '#00000022', 4)),
        path(`M${x - 12} 288 H${x + 92} V306 L${x + 74} 328 H${x + 6} L${x - 12} 306Z`, brush.pillar('#f0e7d4')),
        rect(x - 8, 634, 96, 24, brush.pillar('#f0e7d4'), 8),
      ];
    }),
    rect(70, 656, 860, 34, brush.wall('#e6dcc6'), 3),
    rect(40, 690, 920, 34, brush.wall('#d6cab1'), 3),
    rect(8, 724, 984, 36, brush.wall('#c3b69c'), 3),
  ],
);

/** A fluted column with a capital of two scrolls. */
export const column = ownSubject(
  {
    concept: 'column',
    names: ['pillar', 'marble column', 'stone column', 'marble pillar', 'stone pillar', 'greek column', 'roman column'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 360,
    height: 1200,
  },
  (brush, { colour = '#e9e2d3' }) => [
    rect(20, 1140, 320, 60, brush.slab(colour), 4),
    rect(42, 1096, 276, 48, brush.pillar(colour), 22),
    rect(58, 1066, 244, 34, brush.pillar(colour), 14),
    path('M88 190 H272 L286 1068 H74Z', brush.pillar(colour)),
    repeat(7, (i) => stroke(`M${106 + i * 25} 196 L${94 + i * 29} 1064`, '#0000001f', 9)),
    rect(76, 160, 208, 34, brush.pillar(colour), 14),
    both(
      180,
      path(
        'M30 120 a52 52 0 1 0 104 0 a40 40 0 1 0 -78 6 a26 26 0 1 0 50 -4',
        'none',
        'stroke="#00000038" stroke-width="9"',
      ),
    ),
    path('M24 92 Q180 132 336 92 V56 H24Z', brush.pillar(colour)),
    rect(6, 16, 348, 44, brush.slab(colour), 4),
  ],
);

/** Broken columns and a leaning arch, overgrown. */
export const ruins = ownSubject(
  {
    concept: 'ruins',
    names: ['ruin', 'ancient ruins', 'roman ruins', 'broken columns', 'temple ruins'],
    kind: 'building',
    heightMetres: 7,
    footing: 'stands',
    width: 1000,
    height: 800,
  },
  (brush, { colour = '#c9bda6', random }) => {
    const column = (x: number, top: number, whole: boolean) => [
      path(`M${x} 730 L${x + 8} ${top} l24 -16 l20 22 l22 -12 l14 10 L${x + 96} 730Z`, brush.pillar(colour)),
      repeat(4, (i) => stroke(`M${x + 22 + i * 17} ${top + 20} L${x + 18 + i * 19} 726`, '#00000026', 4)),
      stroke(`M${x + 4} ${(top + 730) / 2} q46 18 90 0`, '#00000033', 5),
      whole
        ? [
            path(
              `M${x - 16} ${top - 6} H${x + 112} V${top + 14} L${x + 94} ${top + 36} H${x + 2} L${x - 16} ${top + 14}Z`,
              brush.pillar('#ddd2bd'),
            ),
          ]
        : '',
      rect(x - 14, 720, 124, 30, brush.pillar('#d5c9b2'), 6),
    ];
    return [
      path('M0 800 Q30 730 200 744 L820 740 Q970 734 1000 800Z', brush.wall('#7c8f4f')),
      path(
        'M560 740 V330 Q570 150 740 140 Q910 150 916 330 V740 H840 V350 Q836 224 740 216 Q640 224 636 350 V740Z',
        brush.slab('#b9ac95'),
      ),
      path(
        'M560 330 Q570 150 740 140 Q910 150 916 330 L880 300 L860 240 L820 236 L800 180 L700 184 L640 220 L610 300Z',
        brush.wall('#d3c7b0'),
      ),
      repeat(7, (i) =>
        stroke(
          `M${740 + 100 * Math.cos(Math.PI + (i * Math.PI) / 6)} ${330 + 112 * Math.sin(Math.PI + (i * Math.PI) / 6)} L${740 + 176 * Math.cos(Math.PI + (i * Math.PI) / 6)} ${330 + 188 * Math.sin(Math.PI + (i * Math.PI) / 6)}`,
          '#00000030',
          5,
        ),
      ),
      stroke('M562 440 H636 M562 540 H636 M562 640 H636 M842 440 H914 M842 540 H914 M842 640 H914', '#00000030', 5),
      path('M10 80 L470 60 L464 126 L300 136 L284 112 L250 138 L14 146Z', brush.wall('#d8ccb5')),
      repeat(6, (i) => rect(30 + i * 66, 98, 34, 34, '#b3a58a')),
      column(60, 160, true),
      column(330, 150, true),
      column(200, 430, false),
      path('M430 780 L470 700 L580 690 L640 740 L620 790Z', brush.slab('#bdb19a')),
      ellipse(474, 740, 32, 44, brush.ball('#d8ccb5')),
      path('M840 790 L850 720 L930 700 L990 750 L984 796Z', brush.slab('#a89c87')),
      repeat(26, (i) => {
        const x = i < 12 ? 570 + random.between(0, 70) : random.between(20, 980);
        const y = i < 12 ? 250 + i * 40 : random.between(740, 792);
        return circle(
          Math.round(x),
          Math.round(y),
          random.integer(10, 22),
          random.pick(['#5f8f3f', '#4c7a35', '#79a653']),
        );
      }),
    ];
  },
);

/** A sunlit Egyptian pyramid. */
export const pyramid = ownSubject(
  {
    concept: 'pyramid',
    names: ['egyptian pyramid', 'great pyramid', 'pyramid of giza'],
    kind: 'building',
    heightMetres: 140,
    footing: 'stands',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#e3b566' }) => {
    const left = 'M560 10 L6 650 L690 680Z';
    const right = 'M560 10 L690 680 L996 620Z';
    return [
      path(left, brush.slab(colour)),
      path(right, brush.shadowSide(colour)),
      brush.clip(left, [
        repeat(22, (i) => stroke(`M0 ${40 + i * 30} L700 ${40 + i * 31.6}`, '#6b45151f', 5)),
        repeat(60, (i) => stroke(`M${(i * 137) % 690} ${52 + (i % 22) * 30} v24`, '#6b451522', 4)),
        path('M560 10 L470 300 L400 660 L690 680Z', '#ffffff14'),
      ]),
      brush.clip(
        right,
        repeat(22, (i) => stroke(`M560 ${52 + i * 30} L1000 ${36 + i * 27}`, '#00000026', 5)),
      ),
      path('M560 10 L506 72 L540 86 L574 78 L600 62Z', brush.slab('#f6dfa8')),
      path('M352 666 L360 600 H420 L426 669Z', '#5b3a18'),
      path('M346 600 H434 L424 586 H356Z', brush.wall('#c9964c')),
    ];
  },
);

/** An obelisk on a stepped base. */
export const obelisk = ownSubject(
  {
    concept: 'monument',
    names: ['obelisk', 'memorial', 'war memorial'],
    kind: 'building',
    heightMetres: 20,
    footing: 'stands',
    width: 380,
    height: 1000,
  },
  (brush, { colour = '#cfc4b2', lettering: text }) => [
    path('M150 90 L190 8 L208 96 L236 760 H190 L120 760Z', brush.slab(colour)),
    path('M190 8 L230 90 L262 760 H196Z', brush.shadowSide(colour)),
    path('M150 90 L190 8 L196 96Z', brush.wall('#f2d98a')),
    path('M190 8 L230 90 L196 96Z', brush.wall('#b8923f')),
    repeat(12, (i) => [
      circle(166 - i * 1.2, 160 + i * 48, 7, '#00000038'),
      stroke(`M${156 - i * 1.4} ${180 + i * 48} h22`, '#00000030', 5),
    ]),
    path('M96 756 H196 V860 H86Z', brush.slab('#d9cfbe')),
    path('M196 756 H284 L296 860 H196Z', brush.shadowSide('#d9cfbe')),
    rect(84, 742, 212, 20, brush.pillar('#e2d9c9'), 4),
    text ? lettering(text, { cx: 142, cy: 810, width: 92, height: 80 }, { fill: '#5d5346', face: 'serif' }) : '',
    rect(60, 856, 260, 46, brush.pillar('#c3b8a5'), 3),
    rect(32, 902, 316, 48, brush.pillar('#b5aa97'), 3),
    rect(4, 950, 372, 50, brush.pillar('#a79c8a'), 3),
  ],
);

/** A triumphal arch. */
export const arch = ownSubject(
  {
    concept: 'arch',
    names: ['triumphal arch', 'archway', 'stone arch', 'gateway'],
    kind: 'building',
    heightMetres: 20,
    footing: 'stands',
    width: 900,
    height: 920,
  },
  (brush, { colour = '#dccfb5', lettering: text }) => [
    path('M40 900 V250 H860 V900 H620 V560 Q610 410 450 400 Q290 410 280 560 V900Z', brush.slab(colour)),
    path(
      'M280 900 V560 Q290 410 450 400 Q610 410 620 560 V900 H590 V566 Q580 440 450 430 Q330 440 322 566 V900Z',
      brush.wall('#9c8e76'),
    ),
    path(
      'M280 900 V560 Q290 410 450 400 Q610 410 620 560 L596 560 Q588 426 450 424 Q312 426 304 560 V900Z',
      brush.wall('#efe5d0'),
    ),
    path('M424 392 H476 L468 446 H432Z', brush.wall('#f4ecd9')),
    rect(20, 232, 860, 34, brush.wall('#f0e6d2'), 4),
    rect(56, 60, 788, 174, brush.slab('#e6dabf')),
    rect(30, 30, 840, 36, brush.wall('#f4ecd9'), 4),
    rect(80, 4, 740, 28, brush.wall('#d9ccb0'), 4),
    rect(160, 90, 580, 116, '#00000012', 4),
    lettering(text ?? 'PAX', { cx: 450, cy: 148, width: 520, height: 86 }, { fill: '#8a7a5e', face: 'serif' }),
    both(
      450,
      rect(84, 300, 150, 160, brush.wall('#cbbd9f'), 6),
      circle(159, 380, 54, brush.ball('#e6dabf')),
      circle(159, 380, 34, 'none', 'stroke="#00000026" stroke-width="6"'),
      path('M70 900 V500 H110 V900Z M210 900 V500 H250 V900Z', brush.pillar('#efe5d0')),
      rect(60, 484, 62, 24, brush.wall('#f4ecd9'), 4),
      rect(200, 484, 62, 24, brush.wall('#f4ecd9'), 4),
      rect(132, 540, 58, 230, brush.wall('#cbbd9f'), 29),
      rect(20, 850, 272, 70, brush.wall('#c7b99b'), 4),
    ),
  ],
);
