import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** An armadillo with banded armour. */
const armadillo = ownSubject(
  {
    concept: 'armadillo',
    names: ['nine banded armadillo'],
    kind: 'animal',
    heightMetres: 0.28,
    footing: 'stands',
    width: 1200,
    height: 640,
    anchors: { top: { x: 560, y: 30 } },
  },
  (brush, { colour = '#a58f7a' }) => [
    path('M180 420 Q60 470 10 600 Q60 590 120 540 Q180 500 240 480Z', brush.tube(tone(colour, -0.1))),
    repeat(5, (i) => stroke(`M${150 - i * 26} ${440 + i * 28} l24 40`, tone(colour, -0.45), 8)),
    path('M300 520 L280 630 H380 L390 540Z M720 520 L710 630 H810 L810 540Z', brush.pillar(tone(colour, -0.2))),
    path('M170 480 Q170 60 560 40 Q900 40 920 440 Q900 560 560 570 Q220 570 170 480Z', brush.ball(colour)),
    brush.clip('M170 480 Q170 60 560 40 Q900 40 920 440 Q900 560 560 570 Q220 570 170 480Z', [
      repeat(9, (i) => [
        stroke(`M${400 + i * 44} 20 Q${350 + i * 50} 300 ${390 + i * 44} 590`, tone(colour, -0.45), 13),
        stroke(`M${412 + i * 44} 20 Q${362 + i * 50} 300 ${402 + i * 44} 590`, tone(colour, 0.35), 5),
      ]),
      repeat(7, (row) =>
        repeat(4, (i) =>
          ellipse(
            220 + i * 50 + (row % 2) * 24,
            120 + row * 66,
            17,
            21,
            'none',
            `stroke="${tone(colour, -0.35)}" stroke-width="6"`,
          ),
        ),
      ),
      repeat(7, (row) =>
        repeat(3, (i) =>
          ellipse(
            810 + i * 50 + (row % 2) * 24,
            130 + row * 62,
            17,
            21,
            'none',
            `stroke="${tone(colour, -0.35)}" stroke-width="6"`,
          ),
        ),
      ),
    ]),
    path('M230 500 L210 636 H330 L340 540Z M800 500 L800 636 H910 L900 520Z', brush.pillar(tone(colour, -0.05))),
    path(
      'M860 200 Q850 130 900 110 Q940 140 930 220Z M930 220 Q930 140 980 126 Q1010 160 990 240Z',
      brush.slab('#d9a894'),
    ),
    path(
      'M860 260 Q920 190 1000 230 Q1130 320 1190 440 Q1180 470 1140 466 Q1000 470 900 440 Q840 360 860 260Z',
      brush.ball(tone(colour, 0.1)),
    ),
    circle(1178, 446, 21, brush.ball('#5b463c')),
    circle(990, 310, 22, '#1c1512'),
    circle(983, 303, 7, '#ffffff'),
    stroke('M900 250 Q960 240 1010 260 M890 290 Q930 280 960 290', tone(colour, -0.35), 8),
    stroke('M1060 440 Q1110 440 1150 460', '#5b463c', 7),
  ],
);

/** A porcupine with raised quills. */
const porcupine = ownSubject(
  {
    concept: 'porcupine',
    names: ['crested porcupine'],
    kind: 'animal',
    heightMetres: 0.5,
    footing: 'stands',
    width: 1100,
    height: 800,
    anchors: { top: { x: 480, y: 40 } },
  },
  (brush, { colour = '#4a3a30' }) => {
    const quill = (x: number, y: number, degrees: number, length: number): string =>
      at(x, y, 1, degrees, [
        path(`M-9 0 L0 -${length} L9 0Z`, '#f1e6d0'),
        path(
          `M-7 -${length * 0.24} L-5 -${length * 0.42} H5 L7 -${length * 0.24}Z M-4 -${length * 0.6} L-2 -${length * 0.76} H2 L4 -${length * 0.6}Z`,
          '#2a211c',
        ),
      ]);
    return [
      repeat(26, (i) => quill(130 + i * 27, 470 - Math.sin((i / 25) * 3.14) * 190, -74 + i * 4.4, 290)),
      repeat(24, (i) => quill(150 + i * 26, 540 - Math.sin((i / 23) * 3.14) * 180, -78 + i * 4.6, 260)),
      path('M300 640 L280 790 H390 L400 660Z M640 640 L650 790 H750 L740 640Z', brush.pillar(tone(colour, -0.2))),
      path('M140 600 Q150 400 420 380 Q680 370 780 520 Q800 690 600 720 Q300 740 140 600Z', brush.ball(colour)),
      repeat(22, (i) => quill(180 + i * 24, 640 - Math.sin((i / 21) * 3.14) * 150, -80 + i * 4.6, 220)),
      path('M210 640 L200 796 H310 L320 660Z M700 620 L720 796 H820 L800 620Z', brush.pillar(colour)),
      path(
        'M720 500 Q760 370 890 380 Q1000 400 1080 560 Q1090 600 1050 620 Q920 680 800 650 Q710 610 720 500Z',
        brush.ball(tone(colour, 0.14)),
      ),
      circle(820, 400, 44, brush.ball(tone(colour, -0.1))),
      circle(822, 402, 24, '#c9a08a'),
      ellipse(1066, 580, 32, 28, '#1c1512'),
      circle(930, 490, 24, '#15100e'),
      circle(922, 482, 8, '#ffffff'),
      repeat(3, (i) => stroke(`M1010 ${600 + i * 14} l70 ${10 + i * 16}`, '#e6dac6', 5)),
      stroke('M980 640 Q1020 640 1050 620', '#1c1512', 8),
    ];
  },
);

/** An axolotl with feathery gills. */
const axolotl = ownSubject(
  {
    concept: 'axolotl',
    names: ['mexican salamander'],
    kind: 'sea-creature',
    heightMetres: 0.25,
    footing: 'floats',
    width: 1340,
    height: 700,
  },
  (brush, { colour = '#f4a9bc' }) => [
    at(44, 0, 1, 0, [
      path('M760 330 Q1060 250 1280 120 Q1300 300 1210 440 Q1060 520 760 470Z', brush.slab(tone(colour, 0.14))),
      path('M440 300 Q760 260 1060 330 Q1180 370 1270 150 Q1210 460 1040 470 Q720 520 440 500Z', brush.tube(colour)),
      path(
        'M520 470 Q500 580 440 640 L500 650 L520 690 L550 640 L600 650 Q600 570 610 480Z M860 460 Q880 560 850 630 L900 630 L930 670 L950 620 L1000 620 Q960 550 940 450Z',
        brush.slab(tone(colour, -0.06)),
      ),
      both(
        290,
        repeat(3, (i) =>
          at(120 + i * 20, 210 + i * 60, 1, -60 - i * 26, [
            path('M-22 0 Q-60 -120 0 -230 Q60 -120 22 0Z', brush.slab('#e0526f')),
            stroke('M0 0 V-210', '#b8304a', 10),
            repeat(6, (k) => stroke(`M0 ${-40 - k * 30} l-34 -30 M0 ${-40 - k * 30} l34 -30`, '#c83a58', 7)),
          ]),
        ),
      ),
      path('M60 390 Q60 170 290 160 Q520 170 530 390 Q500 570 290 580 Q80 570 60 390Z', brush.ball(colour)),
      both(
        290,
        circle(160, 350, 30, '#1c1518'),
        circle(151, 340, 10, '#ffffff'),
        ellipse(130, 440, 40, 22, '#f27a94', 'opacity=".6"'),
      ),
      path('M170 460 Q290 540 410 460', 'none', 'stroke="#8a3048" stroke-width="13" stroke-linecap="round"'),
      path('M140 250 Q190 200 270 196', 'none', 'stroke="#ffffff99" stroke-width="22" stroke-linecap="round"'),
      repeat(9, (i) => circle(600 + ((i * 83) % 420), 350 + ((i * 47) % 90), 7, tone(colour, -0.3))),
    ]),
  ],
);

/** A narwhal with its tusk. */
const narwhal = ownSubject(
  {
    concept: 'narwhal',
    names: ['unicorn whale'],
    kind: 'sea-creature',
    heightMetres: 1.6,
    footing: 'floats',
    width: 1500,
    height: 640,
  },
  (brush, { colour = '#8fa3b3' }) => [
    path('M1080 260 L1490 40 L1500 56 L1110 320Z', brush.tube('#efe6d0')),
    repeat(9, (i) => stroke(`M${1130 + i * 38} ${232 - i * 21} l26 30`, '#b8a47a', 6)),
    path('M180 330 Q80 280 20 160 Q110 170 170 230 Q150 130 200 50 Q250 160 260 290Z', brush.slab(tone(colour, -0.15))),
    path(
      'M170 320 Q400 140 760 120 Q1080 110 1150 290 Q1180 420 1060 500 Q800 620 460 500 Q280 430 170 320Z',
      brush.stops('down', [
        [0, tone(colour, -0.3)],
        [0.5, colour],
        [0.85, '#eef2f4'],
        [1, '#d3dce3'],
      ]),
    ),
    repeat(30, (i) =>
      ellipse(
        330 + ((i * 149) % 700),
        190 + ((i * 53) % 170),
        15 + (i % 3) * 6,
        11,
        tone(colour, -0.5),
        'opacity=".55"',
      ),
    ),
    path('M700 490 Q690 600 580 630 Q590 520 620 470Z', brush.slab(tone(colour, -0.2))),
    path('M1060 420 Q1110 440 1150 400', 'none', 'stroke="#3a4652" stroke-width="11" stroke-linecap="round"'),
    circle(1030, 330, 22, '#15171b'),
    circle(1023, 323, 7, '#ffffff'),
    path('M420 220 Q640 150 860 160', 'none', 'stroke="#ffffff73" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A hermit crab in its shell. */
const hermitCrab = ownSubject(
  {
    concept: 'hermit-crab',
    names: ['hermit crab in a shell'],
    kind: 'sea-creature',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#d9592f' }) => [
    path('M250 600 Q60 560 40 360 Q60 120 340 60 Q620 30 700 250 Q720 480 560 600Z', brush.ball('#e0b98a')),
    path(
      'M700 300 Q600 90 380 110 Q140 140 120 340 Q120 500 290 510 Q450 500 450 360 Q440 250 330 250 Q240 260 240 350 Q250 410 320 404',
      'none',
      'stroke="#a87a4a" stroke-width="21" stroke-linecap="round"',
    ),
    path(
      'M560 600 Q420 560 340 520 M200 560 Q160 540 120 480',
      'none',
      'stroke="#c99a62" stroke-width="13" stroke-linecap="round"',
    ),
    path('M110 200 Q190 110 320 96', 'none', 'stroke="#ffffff99" stroke-width="22" stroke-linecap="round"'),
    repeat(3, (i) => [
      stroke(`M${520 + i * 70} 590 Q${470 + i * 90} 680 ${440 + i * 120} 740`, tone(colour, -0.3), 40),
      stroke(`M${520 + i * 70} 580 Q${474 + i * 90} 670 ${446 + i * 120} 730`, tone(colour, 0.1), 17),
    ]),
    path('M430 560 Q450 430 620 430 Q780 440 790 560 Q740 660 600 650 Q470 650 430 560Z', brush.ball(colour)),
    path(
      'M740 560 Q840 540 860 470 Q820 400 880 330 Q960 300 996 380 Q1000 420 960 440 L900 430 L960 470 Q960 540 880 590 Q800 640 740 620Z',
      brush.ball(tone(colour, 0.06)),
    ),
    path(
      'M600 640 Q640 700 720 690 Q790 640 840 690 Q850 740 790 756 Q680 770 600 700Z',
      brush.ball(tone(colour, -0.1)),
    ),
    stroke('M640 440 Q650 370 630 320 M710 450 Q740 390 740 340', colour, 22),
    circle(628, 300, 34, '#15171b'),
    circle(744, 320, 34, '#15171b'),
    circle(618, 290, 11, '#ffffff'),
    circle(734, 310, 11, '#ffffff'),
    stroke('M760 460 Q840 300 950 220 M780 480 Q880 380 990 270', tone(colour, -0.2), 8),
  ],
);

/** A capybara in profile. */
const capybara = ownSubject(
  {
    concept: 'capybara',
    names: ['capibara'],
    kind: 'animal',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1200,
    height: 860,
    anchors: { seat: { x: 460, y: 200 }, top: { x: 900, y: 60 } },
  },
  (brush, { colour = '#9a6a3f' }) => [
    path('M300 600 L290 820 H390 L400 620Z M700 600 L710 820 H800 L800 600Z', brush.pillar(tone(colour, -0.35))),
    path(
      'M60 520 Q40 260 300 200 Q560 150 760 210 Q900 260 880 480 Q860 700 640 720 Q380 750 200 700 Q80 660 60 520Z',
      brush.ball(colour),
    ),
    repeat(34, (i) =>
      stroke(
        `M${150 + ((i * 127) % 620)} ${270 + ((i * 71) % 360)} q-26 12 -50 34`,
        tone(colour, i % 2 ? 0.22 : -0.28),
        6,
        'opacity=".6"',
      ),
    ),
    path('M160 620 L150 846 H270 L290 660Z M620 640 L640 846 H750 L740 620Z', brush.pillar(tone(colour, -0.12))),
    path('M140 830 H290 V860 H130Z M630 830 H780 V860 H624Z', brush.slab('#4a3424')),
    path(
      'M740 210 Q780 90 920 80 Q1010 80 1060 150 Q1170 160 1190 280 Q1200 400 1130 430 Q1020 460 940 440 Q860 520 790 520 Q700 400 740 210Z',
      brush.ball(tone(colour, 0.08)),
    ),
    path(
      'M1060 150 Q1170 160 1190 280 Q1200 400 1130 430 Q1050 420 1040 300 Q1030 200 1060 150Z',
      brush.ball(tone(colour, -0.2)),
    ),
    ellipse(1160, 250, 22, 32, '#2a1c14'),
    path('M1176 340 Q1120 380 1040 366', 'none', 'stroke="#3a2618" stroke-width="11" stroke-linecap="round"'),
    path('M800 110 Q790 40 840 30 Q890 50 870 120Z', brush.slab(tone(colour, -0.2))),
    path('M826 100 Q824 60 846 56 Q864 70 858 106Z', tone(colour, -0.5)),
    path(
      'M950 190 Q980 170 1010 190',
      'none',
      `stroke="${tone(colour, -0.5)}" stroke-width="11" stroke-linecap="round"`,
    ),
    circle(980, 206, 22, '#1c1512'),
    circle(973, 199, 7, '#ffffff'),
    stroke('M1130 300 L1196 300 M1126 320 L1190 340', '#f1e4cc', 4),
  ],
);

export const ODD_BEASTS: readonly OwnSubject[] = [capybara, armadillo, porcupine, axolotl, narwhal, hermitCrab];
