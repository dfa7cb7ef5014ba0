import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A glass office tower with set-backs. */
export const skyscraper = ownSubject(
  {
    concept: 'skyscraper',
    names: ['high rise', 'tower block', 'high rise building', 'office tower', 'glass tower'],
    kind: 'building',
    heightMetres: 180,
    footing: 'stands',
    width: 420,
    height: 1000,
  },
  (brush, { colour = '#4d86b0', random }) => {
    const sections: readonly [number, number, number, number][] = [
      [150, 160, 90, 50],
      [110, 330, 130, 74],
      [60, 640, 180, 100],
    ];
    return [
      stroke('M196 160 V12', '#5b646e', 8),
      circle(196, 14, 9, brush.ball('#e8443c')),
      sections.map(([left, top, front, side]) => {
        const height = 990 - top;
        return [
          rect(
            left,
            top,
            front,
            height,
            brush.stops('down', [
              [0, '#cfe4f0'],
              [0.3, colour],
              [1, '#35607f'],
            ]),
          ),
          path(`M${left + front} ${top} l${side} -${side * 0.3} V990 H${left + front}Z`, brush.shadowSide(colour)),
          path(`M${left} ${top} l${side} -${side * 0.3} h${front} l-${side} ${side * 0.3}z`, '#e6eef3'),
          repeat(Math.floor(height / 26), (row) =>
            repeat(Math.floor(front / 22), (i) =>
              rect(
                left + 6 + i * 22,
                top + 12 + row * 26,
                15,
                17,
                random.chance(0.14) ? '#ffe2a0' : random.chance(0.3) ? '#e4f2fa' : '#8fbcd8',
                2,
              ),
            ),
          ),
          repeat(Math.floor(height / 26), (row) =>
            stroke(`M${left + front + 6} ${top + 18 + row * 26} l${side - 12} -${(side - 12) * 0.3}`, '#9cc3dc59', 7),
          ),
          path(`M${left} ${top} h${front * 0.4} L${left} ${top + front * 1.2}Z`, '#ffffff30'),
        ];
      }),
      path('M60 930 H240 L340 900 V1000 H60Z', '#2d3d4a'),
      rect(60, 930, 180, 70, brush.wall('#3d5364')),
      repeat(5, (i) => rect(70 + i * 34, 942, 26, 56, '#ffe2a0', 2)),
      path('M50 920 H246 L346 892 V908 L246 936 H50Z', brush.wall('#e6eef3')),
      rect(24, 988, 360, 12, '#8b8f94', 3),
    ];
  },
);

/** A round stone tower with battlements. */
export const stoneTower = ownSubject(
  {
    concept: 'tower',
    names: ['stone tower', 'castle tower', 'wizard tower', 'medieval tower', 'keep', 'turret', "rapunzel's tower"],
    kind: 'building',
    heightMetres: 22,
    footing: 'stands',
    width: 480,
    height: 1000,
    anchors: { top: { x: 240, y: 250 } },
  },
  (brush, { colour = '#a9a49a', random }) => {
    const body = 'M120 330 H360 L384 1000 H96Z';
    return [
      path(body, brush.pillar(colour)),
      brush.clip(
        body,
        repeat(62, (i) =>
          rect(
            90 + ((i * 83) % 290),
            350 + Math.floor(i / 4) * 42,
            46,
            26,
            random.chance(0.5) ? '#ffffff1c' : '#0000001f',
            7,
          ),
        ),
      ),
      path('M84 250 H396 V300 L366 344 H114 L84 300Z', brush.pillar(colour)),
      repeat(6, (i) => path(`M${92 + i * 50} 300 h40 v22 q-20 24 -40 0z`, '#00000040')),
      repeat(6, (i) =>
        rect(
          80 + i * 56,
          206,
          40,
          60,
          brush.pillar(['#b9b4aa', '#b5b0a6', '#aca79d', '#a29d93', '#98938a', '#8a857d'][i]!),
          4,
        ),
      ),
      path(
        'M112 216 L240 14 L368 216 Q240 250 112 216Z',
        brush.stops('right', [
          [0, '#5b6fa8'],
          [0.35, '#7f97cf'],
          [1, '#2b3766'],
        ]),
      ),
      repeat(5, (i) => stroke(`M${160 + i * 40 - 40 + i * 2} ${200 + 14 * Math.sin(i * 0.8)} L240 20`, '#ffffff1f', 5)),
      stroke('M240 20 V4', '#6b5a3a', 6),
      path('M240 2 L312 18 L240 38Z', brush.wall('#d8412c')),
      [
        [214, 400],
        [256, 590],
      ].map(([x = 0, y = 0]) => [
        path(`M${x - 8} ${y + 90} V${y + 26} Q${x + 22} ${y - 20} ${x + 52} ${y + 26} V${y + 90}Z`, '#7a756c'),
        path(`M${x} ${y + 84} V${y + 28} Q${x + 22} ${y - 6} ${x + 44} ${y + 28} V${y + 84}Z`, brush.wall('#ffd583')),
        stroke(`M${x + 22} ${y + 8} V${y + 84} M${x} ${y + 46} h44`, '#5b4a36', 5),
      ]),
      path('M170 1000 V860 Q180 780 240 776 Q300 780 310 860 V1000Z', '#7a756c'),
      path('M186 1000 V864 Q194 798 240 794 Q286 798 294 864 V1000Z', brush.wall('#6b4025')),
      stroke('M214 806 V1000 M240 796 V1000 M268 806 V1000', '#4a2a17', 5),
      rect(190, 880, 50, 10, '#2c2a2a', 4),
      repeat(14, (i) => circle(104 + (i % 4) * 14, 960 - i * 44, 16 + (i % 3) * 5, i % 2 ? '#5d8f41' : '#4a7a35')),
      path('M40 1000 Q70 964 130 976 L350 976 Q410 960 440 1000Z', brush.wall('#6f8f45')),
    ];
  },
);

/** A wooden lookout on braced legs. */
export const watchtower = ownSubject(
  {
    concept: 'watchtower',
    names: ['lookout tower', 'guard tower', 'fire lookout', 'watch tower', 'observation tower'],
    kind: 'building',
    heightMetres: 14,
    footing: 'stands',
    width: 520,
    height: 1000,
    anchors: { surface: { x: 260, y: 400 } },
  },
  (brush, { colour = '#8f5f38' }) => [
    stroke('M170 440 L130 980 M350 440 L390 980', '#5b3a20', 22),
    stroke('M100 980 L400 700 M420 980 L120 700 M120 700 L370 470 M400 700 L150 470', '#6b4526', 16),
    stroke('M120 700 H400 M104 860 H416', '#7a5030', 18),
    stroke('M140 440 L90 990 M380 440 L430 990', colour, 28),
    rect(60, 400, 400, 46, brush.wall('#a8743f'), 4),
    rect(100, 200, 320, 200, brush.wall('#4a3221')),
    rect(
      116,
      214,
      288,
      100,
      brush.stops('diagonal', [
        [0, '#cfe6f2'],
        [1, '#52738a'],
      ]),
    ),
    stroke('M212 214 V314 M308 214 V314', '#5b3a20', 10),
    rect(90, 300, 340, 104, brush.wall(colour)),
    repeat(11, (i) => stroke(`M${116 + i * 29} 304 V400`, '#00000033', 4)),
    both(260, rect(88, 190, 24, 214, brush.pillar('#a8743f'))),
    path('M20 204 L260 20 L500 204 L470 214 H50Z', brush.slab('#7b4a3a')),
    path('M260 20 L500 204 L470 214 H300Z', '#00000026'),
    repeat(4, (i) => stroke(`M${62 + i * 52} ${176 - i * 40} H${458 - i * 52}`, '#00000026', 5)),
    stroke('M50 400 V330 M470 400 V330 M44 330 H476', '#6b4526', 12),
    stroke('M196 990 L216 446 M316 990 L300 446', '#c08a50', 12),
    repeat(11, (i) => stroke(`M${200 + i * 1.8} ${960 - i * 48} H${314 - i * 1.4}`, '#c08a50', 10)),
    path('M60 1000 q30 -26 60 0z M400 1000 q30 -26 60 0z', '#6f8f45'),
  ],
);

/** A modern wind turbine. */
export const windTurbine = ownSubject(
  {
    concept: 'wind-turbine',
    names: ['wind power plant', 'wind generator'],
    kind: 'building',
    heightMetres: 90,
    footing: 'stands',
    width: 720,
    height: 1000,
  },
  (brush, { colour = '#f2f4f6' }) => [
    path('M350 330 H372 L386 990 H336Z', brush.pillar(colour)),
    rect(322, 976, 78, 24, brush.pillar('#a9adb3'), 6),
    [0, 120, 240].map(
      (degrees) =>
        `<g transform="rotate(${degrees} 360 330)">${path(
          'M352 330 Q334 240 350 120 L362 6 Q376 120 378 330Z',
          brush.stops('right', [
            [0, '#ffffff'],
            [0.5, colour],
            [1, '#aeb6bf'],
          ]),
        )}${path('M356 30 L362 6 L368 40Z', '#e0524a')}</g>`,
    ),
    rect(336, 310, 50, 42, brush.ball(colour), 16),
    circle(360, 330, 24, brush.ball('#e3e7eb')),
  ],
);

/** The iron lattice tower of Paris. */
export const eiffelTower = ownSubject(
  {
    concept: 'eiffel-tower',
    names: ['eiffel', 'la tour eiffel'],
    kind: 'building',
    heightMetres: 330,
    footing: 'stands',
    width: 520,
    height: 1000,
  },
  (brush, { colour = '#8a6a4a' }) => {
    const leg = 'M236 130 Q232 420 180 640 Q140 800 10 990 H122 Q200 860 226 700 L250 560 L252 130Z';
    return [
      rect(254, 4, 12, 90, '#6b5038', 5),
      both(
        260,
        path(leg, brush.pillar(colour)),
        brush.clip(
          leg,
          repeat(30, (i) => [
            stroke(`M0 ${160 + i * 30} L270 ${220 + i * 30} M270 ${160 + i * 30} L0 ${230 + i * 30}`, '#3a281a59', 4),
          ]),
        ),
      ),
      path('M236 130 H284 L292 560 H228Z', brush.pillar(colour)),
      repeat(14, (i) =>
        stroke(`M232 ${150 + i * 30} L288 ${180 + i * 30} M288 ${150 + i * 30} L232 ${180 + i * 30}`, '#3a281a73', 4),
      ),
      rect(222, 110, 76, 22, brush.wall('#a8835e'), 4),
      rect(232, 84, 56, 30, brush.wall(colour), 10),
      rect(190, 540, 140, 30, brush.wall('#a8835e'), 3),
      rect(130, 730, 260, 38, brush.wall('#a8835e'), 3),
      repeat(12, (i) => rect(138 + i * 21, 738, 12, 24, '#5b4330', 5)),
      path(
        'M112 920 Q150 780 260 776 Q370 780 408 920 L392 936 Q360 806 260 802 Q160 806 128 936Z',
        brush.wall('#9a7752'),
      ),
      both(260, rect(2, 976, 136, 24, brush.wall('#b3a898'), 3)),
    ];
  },
);

/** A Gothic clock tower. */
export const clockTower = ownSubject(
  {
    concept: 'clock-tower',
    names: ['bell tower', 'town clock', 'campanile', 'church tower'],
    kind: 'building',
    heightMetres: 60,
    footing: 'stands',
    width: 360,
    height: 1000,
  },
  (brush, { colour = '#d2b07a' }) => [
    rect(80, 330, 200, 660, brush.pillar(colour)),
    repeat(5, (i) => rect(96 + i * 36, 500, 22, 440, i === 4 ? '#7d6440' : '#a88c5c', 11)),
    repeat(6, (i) => rect(74, 520 + i * 76, 212, 12, brush.pillar('#e6cd9c'), 3)),
    both(
      180,
      rect(68, 260, 28, 730, brush.pillar('#e0c48e'), 4),
      path('M66 262 L82 190 L98 262Z', brush.wall('#e6cd9c')),
    ),
    rect(60, 250, 240, 236, brush.pillar('#e0c48e'), 6),
    rect(50, 236, 260, 24, brush.wall('#efd9ad'), 4),
    rect(50, 478, 260, 24, brush.wall('#efd9ad'), 4),
    circle(180, 368, 98, brush.ball('#c69a3c')),
    circle(180, 368, 84, brush.ball('#fbf6e8')),
    repeat(12, (i) => `<g transform="rotate(${i * 30} 180 368)">${rect(176, 292, 8, 18, '#2b2a33', 2)}</g>`),
    stroke('M180 368 L180 310 M180 368 L220 392', '#22222b', 9),
    circle(180, 368, 9, '#22222b'),
    path('M66 238 L110 150 H250 L294 238Z', brush.slab('#5b6672')),
    rect(104, 112, 152, 44, brush.pillar('#e0c48e'), 3),
    repeat(5, (i) => rect(114 + i * 28, 118, 16, 34, '#5b4526', 8)),
    path('M100 114 L180 14 L260 114Z', brush.slab('#4d5763')),
    stroke('M180 30 V6', '#d0a23f', 7),
    circle(180, 10, 8, brush.ball('#f0c95e')),
    rect(50, 960, 260, 40, brush.pillar('#b99a66'), 3),
    path('M140 1000 V930 Q180 880 220 930 V1000Z', '#4a3520'),
  ],
);
