import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, faded, path, repeat, round, stroke } from '../shapes.ts';

/** Hot water and steam thrown up from a mound of sinter. */
const geyser = ownSubject(
  {
    concept: 'geyser',
    names: ['old faithful', 'old faithful geyser', 'erupting geyser', 'strokkur', 'hot spring geyser'],
    kind: 'landform',
    heightMetres: 45,
    footing: 'stands',
    width: 800,
    height: 1300,
  },
  (brush) => [
    repeat(26, (i) => {
      const t = i / 25;
      const sway = Math.sin(i * 2.4) * (40 + 150 * t);
      return circle(
        round(440 + 110 * t + sway),
        round(860 - 720 * t + ((i * 61) % 70)),
        round(70 + 90 * t - 36 * ((i * 7) % 3) * 0.5),
        brush.spot('#eef3f6', 0.75),
      );
    }),
    repeat(30, (i) => {
      const reach = 0.5 + 0.5 * Math.sin(i * 2.1) ** 2;
      const x = 410 + ((i * 37) % 61) - 30;
      const top = round(1200 - 1060 * reach * (1 - Math.abs(x - 410) / 70));
      return path(
        `M${x - 12} 1216 Q${x - 22} ${round((1216 + top) / 2)} ${round(x + (x - 410) * 1.6)} ${top} Q${x + 22} ${round((1216 + top) / 2)} ${x + 12} 1216Z`,
        brush.stops('down', [
          [0, '#ffffff', 0.1],
          [0.25, i % 3 ? '#ffffff' : '#cfe2ec', 0.6],
          [1, i % 3 ? '#f3f9fc' : '#c2dae6', 0.85],
        ]),
      );
    }),
    repeat(20, (i) =>
      circle(
        round(410 + Math.sin(i * 2.7) * (30 + i * 3)),
        round(1120 - i * 46),
        round(26 + (i % 5) * 9),
        brush.spot('#ffffff', 0.8),
      ),
    ),
    repeat(30, (i) =>
      circle(
        round(410 + Math.sin(i * 5.1) * (46 + i)),
        round(1130 - ((i * 173) % 800)),
        2 + (i % 3),
        '#ffffff',
        'opacity="0.7"',
      ),
    ),
    repeat(9, (i) => circle(250 + i * 42, 1196 - ((i * 29) % 40), 60, brush.spot('#ffffff', 0.7))),
    path(
      'M20 1300 Q120 1262 250 1240 Q330 1206 410 1208 Q500 1206 570 1240 Q700 1262 790 1300Z',
      brush.wall('#d5c6a8'),
    ),
    path('M60 1300 Q240 1262 410 1260 Q600 1262 740 1300Z', brush.wall('#c08a52')),
    ellipse(410, 1222, 78, 12, '#8fb8c4'),
    repeat(14, (i) => ellipse(90 + i * 48, 1282 + ((i * 7) % 12), 26, 6, '#efe6d2', 'opacity="0.7"')),
  ],
);

/** Four heads of statesmen hewn in a granite mountain. */
const mountRushmore = ownSubject(
  {
    concept: 'mount-rushmore',
    names: ['mt rushmore', 'mt. rushmore', 'rushmore', 'mount rushmore monument'],
    kind: 'landform',
    heightMetres: 120,
    footing: 'stands',
    width: 1500,
    height: 1000,
  },
  (brush, { colour = '#c4bcae' }) => {
    const dark = tone(colour, -0.38);
    const head = (x: number, y: number, size: number, hair: string, chin: string) =>
      `<g transform="translate(${x} ${y}) scale(${size})">${[
        path(
          'M-108 -60 Q-104 -170 0 -176 Q104 -170 108 -60 Q112 60 84 130 Q50 190 0 192 Q-50 190 -84 130 Q-112 60 -108 -60Z',
          brush.slab(tone(colour, 0.14)),
        ),
        path(
          'M40 -160 Q104 -130 106 -50 Q112 60 84 130 Q60 180 10 190 Q60 100 54 0 Q50 -100 40 -160Z',
          tone(colour, -0.16),
          'opacity="0.7"',
        ),
        path(hair, brush.slab(tone(colour, -0.1))),
        ...[-1, 1].map((side) =>
          [
            path(
              `M${side * 16} -34 Q${side * 46} -60 ${side * 80} -34 Q${side * 82} -6 ${side * 48} 2 Q${side * 20} -2 ${side * 16} -34Z`,
              dark,
              'opacity="0.75"',
            ),
            ellipse(side * 48, -16, 20, 10, tone(colour, 0.06)),
            circle(side * 48, -16, 6, dark),
            stroke(`M${side * 14} -44 Q${side * 46} -70 ${side * 84} -44`, tone(colour, 0.3), 13),
          ].join(''),
        ),
        path('M-13 -40 Q-16 20 -32 52 Q-16 70 0 70 Q18 70 34 54 Q18 20 13 -40Z', brush.slab(tone(colour, 0.26))),
        path('M8 -34 Q14 20 34 54 Q22 68 4 70 Q14 30 8 -34Z', dark, 'opacity="0.5"'),
        chin ||
          [stroke('M-40 108 Q0 98 42 108', dark, 9), stroke('M-28 126 Q0 134 30 126', tone(colour, -0.2), 6)].join(''),
      ]
        .flat()
        .join('')}</g>`;
    const beard = [
      path(
        'M-96 60 Q-60 84 -34 84 Q0 74 34 84 Q60 84 96 60 Q92 190 40 220 Q0 234 -40 220 Q-92 190 -96 60Z',
        brush.slab(tone(colour, -0.18)),
      ),
      stroke('M-32 112 Q0 104 34 112', dark, 8),
      [-60, -30, 0, 30, 60]
        .map((x) => stroke(`M${x} 130 Q${x * 0.9} 170 ${x * 0.6} 206`, dark, 4, 'opacity="0.6"'))
        .join(''),
    ].join('');
    const moustache = [
      path('M-60 100 Q-30 70 0 84 Q30 70 60 100 Q30 112 0 100 Q-30 112 -60 100Z', brush.slab(tone(colour, -0.2))),
      stroke('M-26 120 Q0 126 28 120', dark, 7),
      ...[-1, 1].map(
        (side) =>
          `<ellipse cx="${side * 48}" cy="-16" rx="34" ry="26" fill="none" stroke="${tone(colour, 0.3)}" stroke-width="7"/>`,
      ),
    ].join('');
    return [
      path(
        'M0 1000 L20 420 Q60 300 160 300 L230 170 Q330 60 430 110 L520 150 L640 120 L760 190 L900 160 L1010 210 L1150 190 Q1260 230 1330 320 L1430 400 L1500 1000Z',
        brush.stops('down', [
          [0, tone(colour, 0.16)],
          [0.6, colour],
          [1, tone(colour, -0.26)],
        ]),
      ),
      repeat(22, (i) =>
        stroke(
          `M${40 + i * 66} ${380 + ((i * 83) % 200)} q${(i % 3) * 16 - 16} 160 ${(i % 5) * 10 - 20} ${300 + ((i * 31) % 160)}`,
          tone(colour, -0.3),
          5,
          'opacity="0.35"',
        ),
      ),
      repeat(12, (i) =>
        path(
          `M${20 + i * 126} 1000 L${60 + i * 126} ${700 + ((i * 47) % 120)} L${120 + i * 120} ${740 + ((i * 29) % 100)} L${160 + i * 120} 1000Z`,
          brush.slab(tone(colour, -0.14 - (i % 3) * 0.06)),
        ),
      ),
      head(
        360,
        320,
        1.16,
        'M-116 -40 Q-130 -190 0 -206 Q130 -190 116 -40 Q104 -110 60 -132 Q0 -146 -60 -132 Q-104 -110 -116 -40Z M-116 -40 Q-140 60 -112 120 L-92 60Z M116 -40 Q140 60 112 120 L92 60Z',
        '',
      ),
      head(
        630,
        390,
        1.02,
        'M-114 -30 Q-124 -196 10 -204 Q126 -190 114 -30 Q100 -120 30 -150 Q-60 -140 -114 -30Z M114 -30 Q136 70 106 130 L92 50Z',
        '',
      ),
      head(
        880,
        470,
        0.92,
        'M-110 -50 Q-116 -180 0 -190 Q116 -180 110 -50 Q96 -128 0 -138 Q-96 -128 -110 -50Z',
        moustache,
      ),
      head(
        1140,
        440,
        1.06,
        'M-112 -30 Q-140 -180 0 -204 Q140 -190 112 -30 Q106 -100 70 -130 Q0 -120 -60 -140 Q-100 -110 -112 -30Z M-112 -30 L-120 70 L-92 70Z M112 -30 L120 70 L92 70Z',
        beard,
      ),
      repeat(60, (i) =>
        path(
          `M${round(i * 25.4)} 1000 L${round(14 + i * 25.4)} ${910 + ((i * 37) % 60)} L${round(30 + i * 25.4)} 1000Z`,
          tone('#3f5f3a', ((i * 7) % 5) * 0.06 - 0.1),
        ),
      ),
    ];
  },
);

/** The red rock of the Australian desert. */
const uluru = ownSubject(
  {
    concept: 'uluru',
    names: ['ayers rock', 'uluru rock'],
    kind: 'landform',
    heightMetres: 348,
    footing: 'stands',
    width: 1500,
    height: 430,
  },
  (brush, { colour = '#b9532c' }) => [
    path(
      'M20 420 Q50 250 130 170 Q220 70 420 50 Q760 6 1060 60 Q1290 96 1390 220 Q1460 300 1486 420Z',
      brush.stops('down', [
        [0, tone(colour, 0.26)],
        [0.5, colour],
        [1, tone(colour, -0.36)],
      ]),
    ),
    repeat(30, (i) =>
      stroke(
        `M${90 + i * 46} ${round(150 - Math.sin((i / 29) * Math.PI) * 96 + ((i * 17) % 30))} q${(i % 3) * 8 - 14} 120 ${(i % 4) * 8 - 16} ${180 + ((i * 41) % 70)}`,
        tone(colour, -0.4),
        5 + (i % 3) * 3,
        'opacity="0.4"',
      ),
    ),
    repeat(6, (i) =>
      ellipse(230 + i * 210, 300 - (i % 3) * 36, 36 + (i % 2) * 20, 16, tone(colour, -0.45), 'opacity="0.55"'),
    ),
    repeat(44, (i) => ellipse(20 + i * 34, 420 - ((i * 13) % 12), 24, 14, tone('#7f8a4c', ((i * 7) % 5) * 0.08 - 0.2))),
  ],
);

/** A steep island of limestone, green on top, its foot hollowed by the sea. */
const karstIsland = ownSubject(
  {
    concept: 'karst-island',
    names: ['limestone island', 'limestone karst', 'karst rock', 'karst'],
    kind: 'landform',
    heightMetres: 70,
    footing: 'floats',
    width: 700,
    height: 800,
  },
  (brush, { colour = '#a9a795', random }) => {
    const lean = random.integer(-50, 50);
    const outline = `M70 800 Q40 640 90 520 Q100 330 190 240 Q220 ${90 + lean * 0.4} ${340 + lean} 40 Q${470 + lean} 30 510 190 Q600 260 610 470 Q670 600 630 800Z`;
    return [
      path(outline, brush.slab(colour)),
      brush.clip(outline, [
        repeat(18, (i) =>
          stroke(
            `M${80 + i * 34} ${180 + ((i * 67) % 200)} q${(i % 3) * 14 - 14} 180 ${(i % 4) * 8 - 12} 460`,
            tone(colour, i % 2 ? -0.34 : 0.3),
            8,
            'opacity="0.5"',
          ),
        ),
        path(`M430 0 H700 V800 H500 Q560 500 430 300Z`, '#1d2b3a', 'opacity="0.22"'),
        repeat(54, (i) => {
          const x = 70 + ((i * 131) % 580);
          const y = 40 + ((i * 97) % 640);
          return ellipse(
            x,
            y,
            44 + (i % 3) * 14,
            26 + (i % 4) * 7,
            tone('#4f7a3a', ((i * 7) % 6) * 0.07 - 0.2),
            y > 420 && i % 3 ? 'opacity="0"' : '',
          );
        }),
        repeat(20, (i) =>
          ellipse(
            150 + i * 22,
            round(150 - Math.sin((i / 19) * Math.PI) * 90),
            40,
            28,
            tone('#5f8c45', ((i * 5) % 4) * 0.07 - 0.1),
          ),
        ),
        path('M0 800 V752 Q200 726 340 742 Q520 730 700 752 V800Z', '#2c2f2a', 'opacity="0.6"'),
      ]),
      faded(0.6, path('M60 800 Q340 770 640 800Z', '#dfe9ea')),
    ];
  },
);

/** Rocks and springs that the world knows by name. */
export const WORLD_ROCKS: readonly OwnSubject[] = [geyser, mountRushmore, uluru, karstIsland];
