import { type Brush, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from './wheel.ts';

const glass = (brush: Brush): string =>
  brush.stops('diagonal', [
    [0, '#d4eaf5'],
    [0.5, '#6f95ab'],
    [1, '#2b414f'],
  ]);
const gloss = (brush: Brush): string =>
  brush.stops('down', [
    [0, '#fff8e8', 0.5],
    [0.16, '#fff8e8', 0.08],
    [0.5, '#fff8e8', 0.2],
    [0.62, '#0a0a20', 0.04],
    [1, '#0a0a20', 0.5],
  ]);

/** A camper van with a pale roof. */
export const van = ownSubject(
  {
    concept: 'van',
    names: ['camper van', 'campervan', 'minivan', 'camper'],
    kind: 'vehicle',
    heightMetres: 2,
    footing: 'stands',
    width: 1000,
    height: 490,
    anchors: { top: { x: 480, y: 14 } },
  },
  (brush, { colour = '#3fa39b' }) => {
    const body =
      'M24 330 V130 Q26 20 130 14 H780 Q850 18 890 90 L944 220 Q976 240 978 300 V380 Q976 420 940 420 H60 Q24 418 24 380Z';
    return [
      path('M60 410 H930 V436 H70Z', '#17181c'),
      path(body, colour),
      path('M24 226 V130 Q26 20 130 14 H780 Q850 18 890 90 L944 222Z', '#f6efdf'),
      path(body, gloss(brush)),
      stroke('M24 228 H946', '#ffffffb3', 9),
      [70, 268, 466].map((x) => [
        rect(x, 78, 170, 118, glass(brush), 24),
        path(`M${x + 40} 196 L${x + 100} 78 h36 l-60 118z`, '#ffffff3d'),
      ]),
      path('M670 78 H780 Q816 80 836 116 L870 196 H670Z', glass(brush)),
      path('M720 196 L780 78 h26 l-50 118z', '#ffffff3d'),
      stroke('M452 50 V410 M652 50 V410', '#00000038', 5),
      rect(600, 262, 36, 10, '#eef0f3', 5),
      rect(672, 262, 36, 10, '#eef0f3', 5),
      `<circle cx="936" cy="300" r="32" fill="${brush.metal('#d6dae0')}"/><circle cx="940" cy="300" r="24" fill="${brush.ball('#fff5cf')}"/>`,
      rect(22, 270, 20, 60, brush.wall('#d8342f'), 8),
      rect(908, 384, 86, 26, brush.tube('#d6dae0'), 12),
      rect(6, 384, 66, 26, brush.tube('#d6dae0'), 12),
      path('M122 424 A98 98 0 0 1 318 424Z M702 424 A98 98 0 0 1 898 424Z', '#121317'),
      carWheel(brush, 220, 404, 84, 8),
      carWheel(brush, 800, 404, 84, 8),
    ];
  },
);

/** A pickup with an open bed. */
export const pickup = ownSubject(
  {
    concept: 'pickup-truck',
    names: ['pickup', 'pick up truck', 'farm truck'],
    kind: 'vehicle',
    heightMetres: 1.9,
    footing: 'stands',
    width: 1000,
    height: 430,
    anchors: { surface: { x: 240, y: 210 } },
  },
  (brush, { colour = '#c8482f' }) => {
    const body =
      'M20 170 H420 V60 Q424 20 470 16 H640 Q690 20 720 70 L770 162 H900 Q970 168 974 220 V340 Q972 366 940 366 H40 Q20 364 20 340Z';
    return [
      path('M60 350 H930 V380 H70Z', '#17181c'),
      path(body, colour),
      path(body, gloss(brush)),
      path('M450 160 V70 Q452 46 480 44 H550 V160Z M572 44 H630 Q668 48 690 84 L728 160 H572Z', glass(brush)),
      path('M600 160 L640 48 l24 10 L630 160Z M480 160 L510 44 h26 L508 160Z', '#ffffff40'),
      stroke('M561 40 V340 M428 60 V346 M750 168 V250', '#00000038', 5),
      rect(20, 160, 412, 22, brush.tube(colour), 8),
      rect(580, 196, 40, 10, '#eef0f3', 5),
      stroke('M40 236 H960', '#ffffff59', 5),
      rect(930, 190, 46, 54, brush.slab('#fff5d6'), 12),
      rect(16, 200, 22, 66, brush.wall('#d8342f'), 6),
      rect(896, 312, 98, 38, brush.tube('#c9ced6'), 12),
      rect(4, 318, 70, 30, brush.tube('#c9ced6'), 12),
      path('M112 366 A96 96 0 0 1 304 366Z M706 366 A96 96 0 0 1 898 366Z', '#121317'),
      carWheel(brush, 208, 342, 86, 6),
      carWheel(brush, 802, 342, 86, 6),
    ];
  },
);

/** A city bus; its destination sign shows the lettering. */
export const bus = ownSubject(
  {
    concept: 'bus',
    names: ['city bus', 'coach', 'public bus', 'school bus'],
    kind: 'vehicle',
    heightMetres: 3.1,
    footing: 'stands',
    width: 1000,
    height: 400,
    anchors: { top: { x: 500, y: 12 } },
  },
  (brush, { colour = '#f0a51e', lettering: text = 'CITY' }) => {
    const body = 'M20 60 Q22 14 70 12 H930 Q972 14 980 70 L988 250 V320 Q986 348 956 348 H44 Q20 346 20 320Z';
    return [
      path('M60 336 H940 V362 H60Z', '#17181c'),
      path(body, colour),
      path(body, gloss(brush)),
      repeat(6, (i) => [
        rect(52 + i * 118, 84, 106, 104, glass(brush), 10),
        path(`M${80 + i * 118} 188 L${118 + i * 118} 84 h26 l-38 104z`, '#ffffff38'),
      ]),
      rect(772, 84, 104, 262, brush.wall('#34424c'), 8),
      rect(780, 92, 42, 246, glass(brush), 5),
      rect(827, 92, 42, 246, glass(brush), 5),
      path('M896 84 H962 Q972 86 974 110 L982 206 H896Z', glass(brush)),
      rect(60, 26, 640, 44, '#1b1d22', 8),
      lettering(text, { cx: 380, cy: 48, width: 600, height: 40 }, { fill: '#ffc54a' }),
      stroke('M24 232 H764 M24 262 H764', '#00000040', 6),
      rect(952, 262, 34, 34, brush.slab('#fff5d6'), 10),
      rect(18, 250, 16, 60, brush.wall('#d8342f'), 5),
      path('M130 350 A80 80 0 0 1 290 350Z M650 350 A80 80 0 0 1 810 350Z', '#121317'),
      carWheel(brush, 210, 330, 68, 8),
      carWheel(brush, 720, 330, 68, 8),
    ];
  },
);

/** A box lorry; the lettering is on its side. */
export const truck = ownSubject(
  {
    concept: 'truck',
    names: ['lorry', 'delivery truck', 'moving truck', 'semi truck', 'box truck'],
    kind: 'vehicle',
    heightMetres: 3.3,
    footing: 'stands',
    width: 1000,
    height: 470,
    anchors: { top: { x: 340, y: 16 } },
  },
  (brush, { colour = '#2f6fb7', lettering: text }) => [
    path('M40 370 H950 V412 H40Z', '#202228'),
    rect(16, 16, 654, 356, brush.wall('#f2f0ea'), 16),
    rect(16, 16, 654, 356, brush.fade('#fff', 'diagonal', 0.6), 16),
    repeat(9, (i) => stroke(`M${84 + i * 65} 36 V352`, '#0000000d', 5)),
    path('M16 290 H670 V356 Q668 372 654 372 H32 Q16 370 16 356Z', brush.wall(colour)),
    text
      ? lettering(
          text,
          { cx: 342, cy: 152, width: 560, height: 190 },
          { fill: inkOn(colour) === '#fff6e0' ? colour : tone(colour, -0.55) },
        )
      : '',
    path('M690 120 H830 Q860 122 880 156 L920 236 Q978 246 984 300 V392 H690Z', colour),
    path('M690 120 H830 Q860 122 880 156 L920 236 Q978 246 984 300 V392 H690Z', gloss(brush)),
    path('M716 150 H818 Q836 152 848 174 L884 240 H716Z', glass(brush)),
    path('M756 240 L800 150 h26 l-40 90z', '#ffffff40'),
    stroke('M702 132 V380 M896 250 V300', '#00000038', 5),
    rect(724, 266, 36, 10, '#eef0f3', 5),
    rect(884, 168, 22, 62, '#23252b', 8),
    rect(950, 300, 36, 40, brush.slab('#fff5d6'), 10),
    rect(900, 372, 94, 34, brush.tube('#3a3d45'), 10),
    path('M760 412 A84 84 0 0 1 928 412Z', '#121317'),
    [150, 330].map((x) => carWheel(brush, x, 394, 74, 8)),
    carWheel(brush, 844, 394, 74, 8),
  ],
);
