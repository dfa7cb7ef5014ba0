import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from './wheel.ts';

const GLOSS: readonly (readonly [number, string, number])[] = [
  [0, '#fff8e8', 0.6],
  [0.24, '#fff8e8', 0.06],
  [0.4, '#fff8e8', 0.34],
  [0.58, '#0a0a20', 0.06],
  [1, '#0a0a20', 0.62],
];
const PANE: readonly (readonly [number, string, number])[] = [
  [0, '#e6f4fb', 0.85],
  [0.5, '#8fb4c8', 0.7],
  [1, '#5d8298', 0.7],
];

/** An open car with its roof folded back, facing right. */
const convertible = ownSubject(
  {
    concept: 'convertible',
    names: ['cabriolet', 'roadster', 'convertible car', 'open top car', 'cabrio', 'open car', 'convertible sports car'],
    kind: 'vehicle',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1000,
    height: 360,
    anchors: { seat: { x: 430, y: 130 } },
  },
  (brush, { colour = '#d8382f' }) => {
    const body =
      'M18 196 Q26 140 120 132 H640 Q800 138 922 172 Q984 190 986 236 L982 282 Q976 300 950 300 H50 Q22 298 20 270Z';
    return [
      path('M70 288 H940 L916 318 H90Z', '#17181c'),
      path('M118 136 Q150 84 240 92 Q300 98 306 136Z', brush.slab('#3b332e')),
      stroke('M150 112 Q220 92 290 116', '#ffffff22', 6),
      path('M330 140 L344 66 Q350 48 372 52 L392 58 Q404 66 402 82 L394 140Z', brush.slab('#8a5a36')),
      path('M478 140 L490 74 Q496 56 516 60 L534 66 Q546 74 544 88 L538 140Z', brush.slab('#8a5a36')),
      path('M606 138 L548 34 L562 26 L676 138Z', brush.stops('diagonal', PANE)),
      stroke('M552 28 L660 138', tone(colour, -0.3), 11),
      stroke('M560 140 Q566 104 592 96', '#23252b', 10),
      path(body, colour),
      path(body, brush.stops('down', GLOSS)),
      path('M300 130 H640 L620 152 H320Z', '#1b1412'),
      path('M652 126 q30 -22 42 2 q4 14 -12 16 l-24 -2z', brush.ball(colour)),
      stroke('M316 152 Q312 240 340 276 H600 Q650 230 640 148', '#00000040', 4),
      stroke('M40 186 Q480 158 966 214', '#ffffff66', 5),
      rect(372, 182, 46, 10, '#e8ecf1', 5),
      path('M892 184 Q950 190 966 216 Q930 226 890 208Z', brush.slab('#fdf6dc')),
      path('M22 192 L66 180 Q74 204 60 220 L22 222Z', brush.slab('#ff4a3c')),
      path('M932 260 H984 V284 H932Z M18 262 H70 V288 H30Z', '#26282e'),
      path('M114 296 A98 98 0 0 1 310 296Z M706 296 A98 98 0 0 1 902 296Z', '#121317'),
      carWheel(brush, 212, 278, 82, 10),
      carWheel(brush, 804, 278, 82, 10),
    ];
  },
);

/** A racing car with open wheels and wings, facing right. */
const formulaCar = ownSubject(
  {
    concept: 'racing-car',
    names: [
      'formula one car',
      'formula 1 car',
      'f1 car',
      'f1 race car',
      'f1 racing car',
      'indy car',
      'race car',
      'racecar',
      'indycar',
    ],
    kind: 'vehicle',
    heightMetres: 1.05,
    footing: 'stands',
    width: 1200,
    height: 320,
  },
  (brush, { colour = '#d3202e' }) => {
    const dark = tone(colour, -0.5);
    const body =
      'M90 150 Q210 96 330 40 Q352 26 376 40 Q400 84 440 118 H560 Q600 96 640 104 Q860 150 1120 226 L1118 252 Q1000 268 800 266 H240 Q120 262 84 220Z';
    return [
      path('M60 270 H1080 L1040 290 H110Z', '#14151a'),
      path('M20 20 H150 V58 H20Z', brush.slab(dark)),
      path('M14 8 H36 V120 H14Z M138 20 H156 V150 H138Z', brush.slab(colour)),
      path('M70 58 H96 L120 170 H88Z', '#23252b'),
      path(body, colour),
      path(body, brush.stops('down', GLOSS)),
      path('M340 50 Q352 34 372 46 L388 78 L344 70Z', '#16171b'),
      circle(524, 92, 42, brush.ball('#f4f1ea')),
      path('M508 74 Q560 66 566 98 Q540 110 506 104Z', '#22343f'),
      path('M440 118 H600 Q620 118 640 108 L600 152 H470Z', '#1b1412'),
      stroke('M470 118 Q500 36 580 62 L640 112', '#2b2d33', 13),
      path('M360 176 Q520 150 700 190 L690 246 Q520 226 380 240Z', brush.slab(dark)),
      path('M700 200 Q900 206 1090 232 L1088 246 Q880 236 700 246Z', '#ffffffd0'),
      path('M1040 250 H1190 V282 H1050Z', brush.slab(dark)),
      path('M1160 214 H1190 V288 H1164Z', brush.slab(colour)),
      stroke('M820 214 L940 232 M820 250 L940 240', '#2b2d33', 9),
      circle(760, 208, 34, '#ffffff'),
      path('M752 190 L764 186 V228 H752Z', '#17181c'),
      carWheel(brush, 220, 212, 106, 10),
      carWheel(brush, 944, 216, 100, 10),
      circle(220, 212, 100, 'none', 'stroke="#e8c93a" stroke-width="7"'),
      circle(944, 216, 94, 'none', 'stroke="#e8c93a" stroke-width="7"'),
    ];
  },
);

/** A stretched saloon, facing right. */
const limousine = ownSubject(
  {
    concept: 'limousine',
    names: ['limo', 'stretch limousine', 'stretch limo'],
    kind: 'vehicle',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1600,
    height: 350,
  },
  (brush, { colour = '#1d1f26' }) => {
    const body =
      'M20 210 Q28 150 120 142 L210 132 Q270 36 380 22 H1120 Q1220 26 1310 136 Q1460 146 1546 178 Q1586 196 1586 236 L1582 284 Q1576 302 1550 302 H50 Q22 300 20 280Z';
    return [
      path('M70 292 H1540 L1516 322 H90Z', '#0c0d10'),
      path(body, colour),
      path(body, brush.stops('down', GLOSS)),
      path('M244 132 Q300 52 392 44 H440 V132Z', brush.stops('diagonal', PANE)),
      repeat(4, (i) => [
        rect(458 + i * 158, 44, 144, 88, brush.stops('diagonal', PANE), 8),
        path(`M${500 + i * 158} 132 L${546 + i * 158} 44 h26 l-46 88z`, '#ffffff38'),
      ]),
      path('M1090 44 H1120 Q1188 56 1254 132 H1090Z', brush.stops('diagonal', PANE)),
      stroke('M449 40 V290 M766 140 V290 M1082 40 V290', '#00000050', 5),
      stroke('M40 198 Q800 158 1570 208', '#ffffff59', 5),
      rect(400, 176, 40, 10, '#e8ecf1', 5),
      rect(1030, 176, 40, 10, '#e8ecf1', 5),
      ellipse(1540, 202, 34, 16, brush.slab('#fdf6dc')),
      path('M22 196 L66 184 Q74 208 60 224 L22 226Z', brush.slab('#d8342f')),
      path('M120 298 A98 98 0 0 1 316 298Z M1286 298 A98 98 0 0 1 1482 298Z', '#121317'),
      carWheel(brush, 218, 276, 74, 10),
      carWheel(brush, 1384, 276, 74, 10),
    ];
  },
);

/** Cars that differ from a saloon. */
export const OPEN_CARS: readonly OwnSubject[] = [convertible, formulaCar, limousine];
