import { tone } from '../brush.ts';
import { foliage } from '../nature/foliage.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const LEAF_GREEN = '#5a9a3f';

/** A dome of snow blocks with an entrance tunnel. */
export const igloo = ownSubject(
  {
    concept: 'igloo',
    names: ['snow house', 'ice house', 'snow hut'],
    kind: 'building',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush) => {
    const dome = 'M60 600 Q60 20 480 16 Q900 20 900 600Z';
    return [
      path('M0 620 Q80 570 300 580 H760 Q960 572 1000 620Z', brush.wall('#e9f2f8')),
      path(
        dome,
        brush.stops('diagonal', [
          [0, '#ffffff'],
          [0.5, '#dcebf5'],
          [1, '#86a9c6'],
        ]),
      ),
      brush.clip(dome, [
        repeat(5, (row) =>
          stroke(`M40 ${130 + row * 108} Q480 ${70 + row * 112} 920 ${130 + row * 108}`, '#8fb2cc', 7),
        ),
        repeat(5, (row) =>
          repeat(9, (i) =>
            stroke(
              `M${90 + i * 104 + (row % 2) * 52 + (480 - (90 + i * 104)) * (0.5 - row * 0.1) * 0.6} ${118 + row * 106 - 28} l${(i - 4) * 4} 92`,
              '#8fb2cc',
              6,
            ),
          ),
        ),
        ellipse(300, 190, 200, 110, brush.spot('#ffffff', 0.8)),
      ]),
      path('M470 606 V470 Q480 310 660 306 Q840 310 850 470 V606Z', brush.slab('#e4f0f8')),
      path(
        'M540 606 V480 Q548 372 660 368 Q772 372 780 480 V606Z',
        brush.stops('down', [
          [0, '#25405c'],
          [1, '#4b6f8f'],
        ]),
      ),
      stroke('M506 606 V474 Q514 342 660 338 Q806 342 814 474 V606', '#9dbdd6', 7),
      repeat(7, (i) => {
        const angle = Math.PI + (i * Math.PI) / 6;
        return stroke(
          `M${660 + 124 * Math.cos(angle)} ${480 + 116 * Math.sin(angle)} L${660 + 186 * Math.cos(angle)} ${478 + 168 * Math.sin(angle)}`,
          '#9dbdd6',
          6,
        );
      }),
      path('M440 620 Q470 570 540 600 Q660 580 780 600 Q850 576 890 620Z', '#f4f9fc'),
    ];
  },
);

/** A cabin in the crown of a broad tree. */
export const treehouse = ownSubject(
  {
    concept: 'treehouse',
    names: ['tree house', 'tree fort'],
    kind: 'building',
    heightMetres: 9,
    footing: 'stands',
    width: 900,
    height: 1000,
    anchors: { surface: { x: 450, y: 610 } },
  },
  (brush, { colour = '#a8703f', random }) => {
    return [
      foliage(
        random,
        [
          { cx: 190, cy: 270, rx: 180, ry: 150 },
          { cx: 710, cy: 270, rx: 180, ry: 150 },
          { cx: 310, cy: 140, rx: 190, ry: 130 },
          { cx: 600, cy: 140, rx: 190, ry: 130 },
          { cx: 450, cy: 230, rx: 220, ry: 130 },
        ],
        { colour: LEAF_GREEN },
      ),
      path(
        'M370 1000 Q420 860 400 620 L300 400 L350 390 L450 560 L560 380 L610 396 L510 620 Q500 860 560 1000Z',
        brush.pillar('#7a5230'),
      ),
      stroke('M420 980 Q450 800 440 640 M490 980 Q470 820 476 680', '#4b301a66', 7),
      path('M250 344 L450 206 L650 344 V606 H250Z', brush.slab(colour)),
      repeat(9, (i) => stroke(`M${290 + i * 41} 344 V602`, '#00000030', 5)),
      path('M200 356 L450 170 L700 356 L672 384 L450 222 L228 384Z', brush.slab('#c2503a')),
      path('M228 370 L450 206 L672 370 V344 L450 196 L228 344Z', '#00000030'),
      rect(290, 410, 110, 100, '#5b3a20', 6),
      rect(300, 420, 90, 80, '#ffd97f'),
      stroke('M345 420 V500 M300 460 H390', '#5b3a20', 8),
      path('M490 604 V450 Q540 400 590 450 V604Z', brush.wall('#5b3a20')),
      circle(576, 530, 7, '#e8c25a'),
      rect(160, 600, 580, 34, brush.wall('#8a5a32'), 6),
      stroke('M210 634 L400 790 M690 634 L500 790', '#6b4526', 22),
      stroke('M170 600 V520 M250 600 V520 M650 600 V520 M730 600 V520 M160 526 H256 M644 526 H740', '#9a683a', 13),
      stroke('M620 634 L640 990 M700 634 L716 990', '#c99c5c', 9),
      repeat(8, (i) => rect(622 + i * 2.2, 668 + i * 42, 84, 14, brush.tube('#a8743f'), 6)),
      foliage(
        random,
        [
          { cx: 120, cy: 440, rx: 118, ry: 110 },
          { cx: 790, cy: 430, rx: 108, ry: 104 },
          { cx: 160, cy: 560, rx: 84, ry: 64 },
          { cx: 766, cy: 556, rx: 78, ry: 60 },
        ],
        { colour: LEAF_GREEN },
      ),
      path('M300 1000 Q360 960 420 984 Q500 964 640 1000Z', brush.wall('#6f9a45')),
    ];
  },
);

/** A glasshouse full of plants. */
export const greenhouse = ownSubject(
  {
    concept: 'greenhouse',
    names: ['glasshouse', 'glass house', 'conservatory', 'hothouse', 'orangery'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1000,
    height: 780,
  },
  (brush, { random }) => {
    const frame = '#f3f6f2';
    const wall = 'M60 740 V340 Q70 130 500 20 Q930 130 940 340 V740Z';
    return [
      path(
        wall,
        brush.stops('diagonal', [
          [0, '#dff2ee'],
          [0.5, '#9fcabf'],
          [1, '#5b8f88'],
        ]),
      ),
      brush.clip(wall, [
        repeat(34, (i) =>
          circle(
            80 + ((i * 97) % 840),
            560 + ((i * 61) % 120),
            40 + (i % 4) * 9,
            brush.ball(['#4f9140', '#6aa84c', '#3d7a3a', '#84b954'][i % 4]!),
          ),
        ),
        repeat(18, (i) =>
          circle(
            90 + i * 48,
            540 + random.between(0, 110),
            13,
            random.pick(['#e8566a', '#f3b53c', '#e88ac0', '#ffffff']),
          ),
        ),
        repeat(4, (i) => [
          stroke(`M${160 + i * 220} 640 Q${170 + i * 220} 460 ${150 + i * 220} 380`, '#4b7a38', 12),
          repeat(5, (k) =>
            ellipse(
              150 + i * 220 + (k - 2) * 26,
              372 + Math.abs(k - 2) * 22,
              40,
              15,
              '#5fa048',
              `transform="rotate(${(k - 2) * 28} ${150 + i * 220 + (k - 2) * 26} ${372 + Math.abs(k - 2) * 22})"`,
            ),
          ),
        ]),
        path('M120 740 L420 0 H520 L220 740Z M640 740 L860 160 L910 200 L720 740Z', '#ffffff33'),
      ]),
      path(wall, 'none', `stroke="${frame}" stroke-width="20"`),
      stroke('M60 350 H940', frame, 16),
      stroke('M500 20 V350 M280 90 V740 M720 90 V740 M170 160 V740 M830 160 V740 M390 50 V740 M610 50 V740', frame, 10),
      stroke('M120 220 Q500 150 880 220', frame, 9),
      rect(390, 400, 220, 350, '#ffffff1f'),
      rect(390, 400, 220, 350, 'none', 4, `stroke="${frame}" stroke-width="16"`),
      stroke('M500 400 V750 M400 570 H600', frame, 12),
      circle(484, 590, 9, '#c99b3a'),
      circle(516, 590, 9, '#c99b3a'),
      rect(30, 736, 350, 44, brush.wall('#b07a5c'), 4),
      rect(620, 736, 350, 44, brush.wall('#b07a5c'), 4),
      rect(380, 752, 240, 28, brush.wall('#b9b2a6'), 3),
      circle(500, 16, 14, brush.ball(frame)),
    ];
  },
);

/** A ridge tent, its flap open. */
export const tent = ownSubject(
  {
    concept: 'camping-tent',
    names: ['tent', 'camp tent', 'bivouac'],
    kind: 'building',
    heightMetres: 1.6,
    footing: 'stands',
    width: 1000,
    height: 600,
    anchors: { opening: { x: 400, y: 540 } },
  },
  (brush, { colour = '#e08a2e' }) => [
    stroke('M60 560 L10 590 M880 520 L990 566 M380 30 L380 10', '#c9c2b4', 6),
    path('M380 30 L760 60 L950 540 L640 590Z', brush.shadowSide(colour)),
    path('M380 30 L760 60 L800 160 L440 150Z', '#ffffff14'),
    stroke('M470 240 L836 236 M540 400 L892 388', '#00000026', 5),
    path('M380 30 L640 590 H60Z', brush.slab(colour)),
    path(
      'M380 90 L560 588 H170Z',
      brush.stops('down', [
        [0, '#3a2416'],
        [1, '#7d5530'],
      ]),
    ),
    path('M250 588 Q340 520 480 588Z', '#4f7a9a'),
    path('M380 90 L250 588 H110 L180 470 Q300 320 380 90Z', brush.slab(tone(colour, 0.22))),
    path('M380 90 L520 588 H640 L590 480 Q470 320 380 90Z', brush.slab(tone(colour, 0.1))),
    stroke('M380 30 L60 590 M380 30 L640 590 M380 30 L760 60', tone(colour, 0.4), 7),
    stroke('M150 400 q-16 10 -6 34 M600 470 q16 6 8 30', '#ffffffb3', 8),
    path('M0 600 q20 -26 50 -10 l700 4 q180 -30 250 6z', '#6f8f4580'),
    stroke('M6 596 l12 -26 M984 574 l-6 -24', '#6b6f75', 9),
  ],
);
