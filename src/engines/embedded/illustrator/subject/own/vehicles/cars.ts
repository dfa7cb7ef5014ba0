import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, stroke } from '../shapes.ts';
import { carWheel } from './wheel.ts';

const GLASS: readonly [number, string][] = [
  [0, '#cfe6f2'],
  [0.45, '#6f93a8'],
  [0.5, '#4a6a80'],
  [1, '#22343f'],
];
const LOW_SHADOW = '#17181c';

/** A four-door family car from the side, facing right. */
export const car = ownSubject(
  {
    concept: 'car',
    names: ['sedan', 'saloon car', 'automobile', 'family car', 'motor car', 'motorcar', 'electric car'],
    kind: 'vehicle',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1000,
    height: 370,
    anchors: { top: { x: 470, y: 14 }, seat: { x: 520, y: 180 } },
  },
  (brush, { colour = '#2f6fb7' }) => [
    path('M70 300 H940 L920 330 H90Z', LOW_SHADOW),
    path(
      'M22 210 Q30 150 120 140 L190 132 Q280 24 400 14 Q520 4 610 26 Q690 54 760 136 Q880 146 950 178 Q984 196 984 240 L980 288 Q976 308 950 308 H50 Q22 306 20 280Z',
      brush.stops('down', [
        [0, '#ffffff'],
        [0.06, colour],
        [0.4, colour],
        [0.62, colour],
        [1, colour],
      ]),
    ),
    path(
      'M22 210 Q30 150 120 140 L190 132 Q280 24 400 14 Q520 4 610 26 Q690 54 760 136 Q880 146 950 178 Q984 196 984 240 L980 288 Q976 308 950 308 H50 Q22 306 20 280Z',
      brush.stops('down', [
        [0, '#fff8e8', 0.55],
        [0.3, '#fff8e8', 0.06],
        [0.42, '#fff8e8', 0.34],
        [0.6, '#0a0a20', 0.06],
        [1, '#0a0a20', 0.62],
      ]),
    ),
    path('M226 132 Q300 44 396 36 L446 34 V134Z', brush.stops('diagonal', GLASS)),
    path('M468 33 Q560 28 608 48 Q660 72 706 134 H468Z', brush.stops('diagonal', GLASS)),
    path('M300 132 L380 38 H420 L344 132Z M540 134 L580 40 L606 48 L578 134Z', '#ffffff38'),
    stroke('M457 34 V288 M250 150 Q236 220 262 262 M716 146 Q740 220 700 286', '#00000040', 4),
    stroke('M40 196 Q500 160 966 208', '#ffffff59', 5),
    rect(400, 172, 46, 11, '#e8ecf1', 5),
    rect(620, 172, 46, 11, '#e8ecf1', 5),
    path('M690 138 q34 -20 44 4 q2 14 -16 14 l-26 -4z', brush.ball(colour)),
    path('M900 184 Q954 186 970 214 Q930 226 896 210Z', brush.slab('#fdf6dc')),
    path('M22 196 L66 182 Q74 208 60 224 L22 226Z', brush.slab('#d8342f')),
    path('M930 268 H982 V292 H930Z M18 270 H70 V296 H30Z', '#26282e'),
    path('M112 300 A100 100 0 0 1 312 300Z M702 300 A100 100 0 0 1 902 300Z', '#121317'),
    carWheel(brush, 212, 285, 85),
    carWheel(brush, 802, 285, 85),
    stroke('M330 290 H690', '#ffffff26', 5),
  ],
);

/** A low two-seater from the side, facing right. */
export const sportsCar = ownSubject(
  {
    concept: 'sports-car',
    names: ['supercar', 'sports coupe', 'coupe', 'fast car'],
    kind: 'vehicle',
    heightMetres: 1.2,
    footing: 'stands',
    width: 1000,
    height: 310,
    anchors: { top: { x: 450, y: 20 }, seat: { x: 480, y: 150 } },
  },
  (brush, { colour = '#d21f2b' }) => {
    const body =
      'M16 150 Q24 104 90 98 Q170 92 250 66 Q340 20 450 18 Q560 20 650 88 Q800 96 910 138 Q984 166 988 214 L984 238 Q980 256 950 258 H40 Q18 256 18 232Z';
    return [
      path('M60 250 H960 L930 276 H90Z', LOW_SHADOW),
      path('M14 92 L118 64 L122 78 L60 104 L52 120 L34 122Z', brush.slab(colour)),
      path(body, colour),
      path(
        body,
        brush.stops('down', [
          [0, '#fff4e0', 0.65],
          [0.25, '#fff4e0', 0.1],
          [0.45, '#fff4e0', 0.3],
          [0.58, '#12001a', 0.1],
          [1, '#12001a', 0.66],
        ]),
      ),
      path('M300 84 Q370 38 450 36 Q540 38 616 92 Q450 102 300 84Z', brush.stops('diagonal', GLASS)),
      path('M470 36 L488 92 L474 94 L452 36Z', colour),
      path('M372 84 L424 38 H448 L404 88Z M560 94 L530 52 L548 60 L584 94Z', '#ffffff40'),
      path('M120 112 Q220 92 290 92 Q240 120 160 130Z', '#00000059'),
      stroke('M140 108 L270 94 M150 118 L250 104', '#ffffff33', 4),
      path(
        'M330 160 Q440 130 560 176 L540 214 Q430 190 352 206Z',
        brush.stops('down', [
          [0, '#0d0e12', 0.75],
          [1, '#0d0e12', 0.25],
        ]),
      ),
      stroke('M300 96 Q316 180 372 236 M628 96 Q672 150 640 240', '#00000047', 4),
      stroke('M30 148 Q300 110 640 128 Q860 140 976 190', '#ffffff66', 4),
      rect(560, 138, 42, 9, '#00000059', 4),
      path('M586 84 q30 -18 42 0 q4 12 -12 14 l-24 -2z', brush.ball(colour)),
      path('M836 128 Q910 142 946 174 Q890 176 842 148Z', brush.slab('#f8f4e4')),
      path('M846 134 Q900 146 930 168', 'none', 'stroke="#ffffff" stroke-width="5"'),
      path('M16 136 L74 124 Q84 142 70 156 L16 160Z', brush.slab('#ff4a3c')),
      path('M900 214 H986 L980 246 H910Z M18 214 H80 L70 250 H30Z', '#1c1d22'),
      path('M108 256 A94 94 0 0 1 296 256Z M716 256 A94 94 0 0 1 904 256Z', '#0e0f12'),
      carWheel(brush, 202, 230, 80, 10),
      carWheel(brush, 810, 230, 80, 10),
      path('M300 250 H710 L696 262 H314Z', '#101115'),
    ];
  },
);

/** A motor car of the nineteen-thirties, facing right. */
export const vintageCar = ownSubject(
  {
    concept: 'vintage-car',
    names: ['classic car', 'old timer', 'oldtimer', 'antique car', 'retro car', 'old car'],
    kind: 'vehicle',
    heightMetres: 1.7,
    footing: 'stands',
    width: 1000,
    height: 480,
    anchors: { top: { x: 330, y: 16 } },
  },
  (brush, { colour = '#3f8f7a' }) => [
    path(
      'M130 130 Q150 20 260 16 H440 Q520 20 548 130 L560 200 H880 Q930 204 934 260 V370 H120 Q96 250 130 130Z',
      brush.stops('down', [
        [0, '#fff6e2'],
        [0.1, colour],
        [1, colour],
      ]),
    ),
    path(
      'M130 130 Q150 20 260 16 H440 Q520 20 548 130 L560 200 H880 Q930 204 934 260 V370 H120 Q96 250 130 130Z',
      brush.stops('down', [
        [0, '#ffffff', 0.4],
        [0.3, '#ffffff', 0],
        [0.46, '#ffffff', 0.4],
        [0.6, '#000018', 0.05],
        [1, '#000018', 0.6],
      ]),
    ),
    path('M176 150 Q190 64 262 58 H330 V160 H176Z', brush.stops('diagonal', GLASS)),
    path('M352 58 H430 Q490 64 508 160 H352Z', brush.stops('diagonal', GLASS)),
    path('M210 160 L262 58 H292 L244 160Z M400 160 L440 60 L462 68 L430 160Z', '#ffffff40'),
    stroke('M341 58 V360 M352 190 H536 M170 190 H330', '#00000040', 5),
    rect(300, 206, 34, 9, '#f0e9d8', 4),
    stroke('M590 240 H800 M600 262 H800 M606 284 H800 M612 306 H800', '#00000033', 6),
    stroke('M560 196 H880', '#ffffff80', 6),
    path('M880 188 H936 Q956 192 956 220 V372 H890Z', brush.metal('#c9ccd2')),
    stroke('M908 210 V360 M924 210 V360 M940 214 V360', '#6d737c', 5),
    rect(900, 168, 20, 24, brush.metal('#d8dbe0'), 6),
    path(
      'M40 400 Q30 270 190 258 Q330 262 352 390 Q360 408 400 408 H600 Q640 408 650 380 Q690 256 810 256 Q950 264 974 400 L930 402 Q900 310 810 308 Q740 310 706 390 Q690 440 620 440 H390 Q310 440 292 392 Q262 312 190 312 Q110 318 96 400Z',
      brush.slab('#23252b'),
    ),
    path('M60 370 Q70 284 190 274 Q290 280 326 356 Q280 296 190 292 Q100 300 60 370Z', '#ffffff40'),
    path('M684 372 Q720 276 810 272 Q910 280 946 352 Q900 292 810 290 Q730 296 684 372Z', '#ffffff40'),
    carWheel(brush, 190, 392, 88, 12),
    carWheel(brush, 812, 392, 88, 12),
    circle(862, 226, 36, brush.metal('#d5d9df')),
    ellipse(880, 226, 20, 32, brush.ball('#fff5cf')),
    rect(944, 380, 52, 20, brush.metal('#d5d9df'), 9),
    rect(8, 380, 46, 20, brush.metal('#d5d9df'), 9),
    circle(104, 284, 14, brush.ball('#d8342f')),
  ],
);
