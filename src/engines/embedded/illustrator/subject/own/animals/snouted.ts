import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A platypus. */
const platypus = ownSubject(
  {
    concept: 'platypus',
    names: ['duck billed platypus'],
    kind: 'animal',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1300,
    height: 560,
  },
  (brush, { colour = '#6b4a34' }) => [
    path('M260 330 Q120 240 20 300 Q-10 400 60 470 Q180 480 280 430Z', brush.slab(tone(colour, -0.2))),
    repeat(5, (i) =>
      stroke(`M${60 + i * 40} ${330 + (i % 2) * 10} L${90 + i * 40} ${440 - i * 6}`, tone(colour, -0.5), 8),
    ),
    path(
      'M330 440 Q300 520 240 540 L230 556 H400 L420 460Z M830 440 Q820 520 770 540 L766 556 H930 L920 450Z',
      brush.slab('#4a3426'),
    ),
    path(
      'M220 380 Q260 170 560 150 Q820 140 960 240 Q1010 330 960 430 Q820 520 560 510 Q300 500 220 380Z',
      brush.ball(colour),
    ),
    repeat(34, (i) =>
      stroke(
        `M${300 + ((i * 131) % 600)} ${210 + ((i * 67) % 240)} q-24 6 -44 20`,
        tone(colour, i % 2 ? 0.25 : -0.3),
        6,
        'opacity=".6"',
      ),
    ),
    path(
      'M410 470 Q400 530 330 546 L320 558 H500 L510 480Z M720 480 Q720 530 660 546 L650 558 H830 L830 470Z',
      brush.slab('#5b4230'),
    ),
    path('M880 220 Q960 150 1060 190 Q1120 260 1080 340 Q1000 400 900 380Z', brush.ball(tone(colour, 0.08))),
    path('M1060 260 Q1200 240 1290 300 Q1300 350 1220 370 Q1120 390 1050 350Z', brush.ball('#4a4a55')),
    path('M1070 330 Q1180 350 1276 326', 'none', 'stroke="#22222a" stroke-width="9" stroke-linecap="round"'),
    ellipse(1240, 290, 13, 8, '#22222a'),
    circle(1010, 240, 21, '#15100e'),
    circle(1003, 233, 7, '#ffffff'),
  ],
);

/** A giant anteater. */
const anteater = ownSubject(
  {
    concept: 'anteater',
    names: ['giant anteater', 'ant bear'],
    kind: 'animal',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1500,
    height: 760,
    anchors: { seat: { x: 620, y: 190 } },
  },
  (brush, { colour = '#6b5a4c' }) => [
    path(
      'M420 240 Q200 60 10 120 Q40 160 20 220 Q60 240 30 320 Q80 340 60 430 Q120 440 120 520 Q180 500 230 560 Q330 520 440 470Z',
      brush.slab(tone(colour, -0.1)),
    ),
    repeat(9, (i) =>
      stroke(
        `M${400 - i * 6} ${260 + i * 22} Q${220 - i * 8} ${180 + i * 40} ${70 + i * 10} ${170 + i * 42}`,
        tone(colour, i % 2 ? 0.35 : -0.4),
        9,
        'opacity=".7"',
      ),
    ),
    path('M470 480 L460 740 H570 L590 500Z M820 480 L830 740 H930 L930 490Z', brush.pillar(tone(colour, -0.3))),
    path(
      'M380 320 Q420 150 640 150 Q860 150 980 260 Q1020 380 960 500 Q780 560 600 550 Q400 540 380 320Z',
      brush.ball(colour),
    ),
    path('M980 250 Q760 300 640 520 Q600 540 560 520 Q680 280 960 200Z', '#1c1815'),
    path('M986 270 Q780 330 670 530', 'none', 'stroke="#f1ead8" stroke-width="15"'),
    path('M420 480 L400 756 H520 L540 520Z', brush.pillar(colour)),
    path('M860 470 L880 756 H990 L980 460Z', brush.pillar('#e3dccd')),
    path('M880 640 H990 V690 H884Z', '#22201d'),
    path('M390 740 H530 V760 H380Z M870 740 H1010 V760 H864Z', '#22201d'),
    path(
      'M920 250 Q1000 200 1080 250 Q1300 330 1490 440 Q1500 460 1476 464 Q1250 430 1060 420 Q960 400 920 330Z',
      brush.slab(tone(colour, 0.16)),
    ),
    ellipse(1482, 450, 17, 12, '#1c1815'),
    path('M1000 230 Q990 180 1030 176 Q1060 200 1050 240Z', brush.slab(tone(colour, -0.15))),
    circle(1120, 318, 15, '#15100e'),
    circle(1116, 314, 5, '#ffffff'),
    stroke('M1480 460 Q1490 520 1440 560', '#e0707a', 9),
  ],
);

/** An eel, winding. */
const eel = ownSubject(
  {
    concept: 'eel',
    names: ['moray', 'moray eel', 'electric eel'],
    kind: 'sea-creature',
    heightMetres: 0.4,
    footing: 'floats',
    width: 1400,
    height: 620,
  },
  (brush, { colour = '#5f7a4a' }) => [
    path(
      'M20 180 Q160 40 320 180 Q460 320 600 420 Q760 500 900 380 Q1020 230 1200 240 Q1330 250 1390 330 Q1360 430 1240 430 Q1130 400 1040 480 Q880 640 640 590 Q440 540 300 370 Q180 240 20 180Z',
      brush.slab(colour),
    ),
    path(
      'M20 180 Q180 210 300 340 Q450 510 640 560 Q860 600 1020 450 Q1120 370 1240 400 Q1130 400 1040 480 Q880 640 640 590 Q440 540 300 370 Q180 240 20 180Z',
      '#d9cf9a',
    ),
    path(
      'M60 150 Q170 10 340 150 Q480 290 610 390 Q760 460 880 350 Q1000 210 1160 214 Q1020 250 900 390 Q760 500 600 420 Q460 320 320 180 Q180 60 60 160Z',
      brush.slab(tone(colour, -0.3)),
    ),
    repeat(24, (i) =>
      circle(
        120 + i * 48,
        190 + Math.sin(i * 0.5 + 0.4) * 30 + (i < 10 ? i * 22 : (20 - i) * 16 + 130),
        10 + (i % 3) * 4,
        tone(colour, -0.4),
        'opacity=".6"',
      ),
    ),
    circle(1250, 300, 26, '#f2d95a'),
    circle(1254, 300, 15, '#15171b'),
    path('M1390 340 Q1310 370 1230 356', 'none', 'stroke="#22301c" stroke-width="11" stroke-linecap="round"'),
    path('M1120 310 Q1060 280 1050 340 Q1080 380 1130 370Z', brush.slab(tone(colour, 0.2))),
  ],
);

/** A guinea pig. */
const guineaPig = ownSubject(
  {
    concept: 'guinea-pig',
    names: ['cavy', 'pet guinea pig'],
    kind: 'animal',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#c98a4a' }) => {
    const body =
      'M30 420 Q30 150 330 110 Q560 70 740 130 Q940 190 980 370 Q980 470 880 530 Q640 620 300 610 Q60 590 30 420Z';
    return [
      ellipse(300, 612, 70, 24, '#e8a8a0'),
      ellipse(740, 606, 66, 24, '#e8a8a0'),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        path('M380 60 Q470 300 400 640 H700 Q640 300 700 80Z', '#f8f2e6'),
        path('M-20 200 Q160 260 180 640 H-20Z', '#4a3428'),
        repeat(30, (i) =>
          stroke(`M${100 + ((i * 137) % 760)} ${180 + ((i * 71) % 380)} q-26 12 -44 34`, '#00000022', 6),
        ),
      ]),
      path('M660 150 Q640 60 730 70 Q790 110 760 190Z', brush.slab('#d98a7a')),
      path('M810 160 Q830 90 890 120 Q910 170 870 210Z', brush.slab('#d98a7a')),
      circle(850, 290, 34, '#1c1512'),
      circle(840, 280, 11, '#ffffff'),
      ellipse(966, 370, 21, 15, '#e8909a'),
      path('M960 388 Q950 420 910 424', 'none', 'stroke="#5b3a30" stroke-width="8" stroke-linecap="round"'),
      repeat(3, (i) => stroke(`M930 ${390 + i * 10} l-90 ${14 + i * 18}`, '#ffffffb3', 4)),
      path('M120 330 Q160 220 300 180', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
    ];
  },
);

export const SNOUTED_BEASTS: readonly OwnSubject[] = [platypus, anteater, eel, guineaPig];
