import { type Brush, joinSvg, type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const CENTRE = 230;
const TYRE = '#17181c';
const LAMP = '#fffbe8';

const screen = (brush: Brush): string =>
  brush.stops('down', [
    [0, '#b9d6e6'],
    [0.5, '#5d7f95'],
    [1, '#22333f'],
  ]);
const enamel = (brush: Brush, colour: string): string =>
  brush.stops('down', [
    [0, tone(colour, 0.36)],
    [0.3, colour],
    [0.72, tone(colour, -0.14)],
    [1, tone(colour, -0.5)],
  ]);
const plate = (y: number): string => rect(CENTRE - 48, y, 96, 24, '#eef0ea', 4);
const glint = (d: string): string => path(d, '#ffffff36');
const lamp = (brush: Brush, x: number, y: number, radius: number): Svg => [
  circle(x, y, radius + 7, brush.metal('#d6dae0')),
  circle(x, y, radius, brush.ball(LAMP)),
];

/** Content broader by a factor, its middle where it was. */
const widened = (factor: number, content: Svg): string =>
  `<g transform="translate(${CENTRE * (1 - factor)} 0) scale(${factor} 1)">${joinSvg(content)}</g>`;

/** A car of today from before; what it bears on its roof is drawn in the upper 40 units. */
function carFront(brush: Brush, colour: string, onRoof: Svg = []): Svg {
  return widened(1.06, [
    path('M44 330 H416 V380 H44Z', '#0c0d10'),
    both(CENTRE, rect(34, 320, 74, 90, TYRE, 18)),
    onRoof,
    path('M118 62 Q230 38 342 62 Q376 108 396 182 H64 Q84 108 118 62Z', enamel(brush, colour)),
    path('M126 78 Q230 60 334 78 Q358 120 374 176 Q230 188 86 176 Q102 120 126 78Z', screen(brush)),
    glint('M158 74 L222 69 L160 182 L98 178Z M250 69 L274 70 L222 183 L196 183Z'),
    both(CENTRE, ellipse(48, 172, 28, 17, enamel(brush, colour)), stroke('M66 184 L82 190', '#15161a', 9)),
    path(
      'M40 194 Q60 176 230 172 Q400 176 420 194 Q442 244 440 304 Q438 350 404 358 H56 Q22 350 20 304 Q18 244 40 194Z',
      enamel(brush, colour),
    ),
    stroke('M122 186 Q106 226 102 252 M338 186 Q354 226 358 252', '#00000030', 4),
    stroke('M60 196 Q230 178 400 196', '#ffffff70', 5),
    rect(150, 256, 160, 46, '#121317', 16),
    repeat(4, (i) => stroke(`M162 ${266 + i * 9} H298`, '#4c525b', 3)),
    both(CENTRE, path('M34 250 Q88 240 136 262 Q134 292 92 292 Q46 290 32 274Z', brush.ball(LAMP))),
    both(CENTRE, path('M34 250 Q88 240 136 262', 'none', 'stroke="#00000055" stroke-width="5"')),
    path('M30 312 Q230 326 430 312 Q432 346 404 356 H56 Q28 346 30 312Z', tone(colour, -0.38)),
    both(CENTRE, ellipse(84, 336, 24, 10, '#fff3cf')),
    plate(320),
  ]);
}

/** A car of the thirties: a tall radiator between wings that carry the lamps. */
function vintageFront(brush: Brush, colour: string): Svg {
  const wing = 'M20 340 Q10 210 104 206 Q164 210 176 330 L150 350 Q120 300 84 300 Q58 306 54 350Z';
  return [
    both(CENTRE, rect(48, 290, 66, 120, TYRE, 22), rect(58, 300, 46, 96, '#2b2d33', 16)),
    path('M120 30 Q230 4 340 30 Q366 90 372 176 H88 Q94 90 120 30Z', enamel(brush, colour)),
    rect(116, 50, 228, 96, screen(brush), 22),
    stroke('M230 50 V146', tone(colour, -0.3), 10),
    glint('M150 50 H196 L150 146 H122 V120Z'),
    path('M110 180 Q230 140 350 180 L334 350 H126Z', enamel(brush, tone(colour, -0.12))),
    both(CENTRE, path(wing, enamel(brush, colour))),
    both(CENTRE, stroke('M28 300 Q26 222 104 216 Q140 220 156 266', '#ffffff66', 6)),
    path('M166 176 Q230 140 294 176 L284 344 H176Z', brush.metal('#d6dae0')),
    path('M178 186 Q230 158 282 186 L274 334 H186Z', '#1c1d21'),
    repeat(7, (i) => stroke(`M${194 + i * 12} 184 V332`, '#9aa1aa', 4)),
    circle(CENTRE, 150, 12, brush.metal('#f0f2f5')),
    both(CENTRE, lamp(brush, 128, 236, 32)),
    rect(20, 352, 420, 20, brush.tube('#d6dae0'), 10),
    plate(344),
  ];
}

/** The flat front of something large, a bus, a tram or a van: 460 wide and `height` tall. */
function boxFront(brush: Brush, colour: string, height: number, sign: Svg): Svg {
  const waist = height - 230;
  return [
    both(CENTRE, rect(44, height - 90, 70, 90, TYRE, 16)),
    rect(50, height - 80, 360, 46, '#0c0d10'),
    rect(22, 8, 416, height - 52, enamel(brush, colour), 40),
    both(CENTRE, path('M22 110 L2 116 V196 L22 190Z', '#17181c')),
    sign,
    rect(48, waist - 150, 364, 164, screen(brush), 24),
    stroke(`M230 ${waist - 150} V${waist + 14}`, '#15161a', 7),
    glint(
      `M96 ${waist - 150} h70 l-60 164 h-46 V${waist - 60}Z M300 ${waist - 150} h32 l-60 164 h-32Z M360 ${waist - 150} h14 l-60 164 h-14Z`,
    ),
    stroke(`M30 ${waist + 32} H430`, '#ffffff70', 6),
    rect(160, height - 166, 140, 50, '#15161a', 10),
    repeat(4, (i) => stroke(`M172 ${height - 156 + i * 10} H288`, '#4c525b', 3)),
    both(CENTRE, lamp(brush, 86, height - 138, 27), ellipse(86, height - 94, 26, 9, '#f0a53a')),
    rect(30, height - 78, 400, 30, tone(colour, -0.5), 12),
    plate(height - 76),
  ];
}

const destination = (y: number, text: string): Svg => [
  rect(90, y, 280, 44, '#101115', 10),
  lettering(text, { cx: CENTRE, cy: y + 22, width: 250, height: 38 }, { fill: '#ffc54a' }),
];

interface Front {
  readonly concept: string;
  readonly heightMetres: number;
  readonly height: number;
  readonly colour: string;
  readonly draw: (brush: Brush, colour: string, text: string | undefined) => Svg;
}

const taxiSign = (brush: Brush): Svg => [
  rect(176, 16, 108, 40, brush.wall('#fff2c0'), 8),
  lettering('TAXI', { cx: CENTRE, cy: 36, width: 96, height: 34 }, { fill: '#1c1d21' }),
];
const lightBar = (brush: Brush): Svg => [
  rect(140, 32, 90, 26, brush.tube('#d8342f'), 8),
  rect(230, 32, 90, 26, brush.tube('#2f6fe0'), 8),
];
/** The upper deck: a second row of panes over the driver's. */
const upperDeck = (brush: Brush): Svg => [
  rect(48, 44, 364, 150, screen(brush), 24),
  glint('M96 44 h60 l-56 150 h-46 V130Z M300 44 h30 l-56 150 h-30Z'),
  stroke('M230 44 V194', '#15161a', 7),
];

const FRONTS: readonly Front[] = [
  {
    concept: 'car',
    heightMetres: 1.55,
    height: 410,
    colour: '#2f6fb7',
    draw: (brush, colour) => carFront(brush, colour),
  },
  {
    concept: 'taxi',
    heightMetres: 1.62,
    height: 410,
    colour: '#f2b619',
    draw: (brush, colour) => carFront(brush, colour, taxiSign(brush)),
  },
  {
    concept: 'police-car',
    heightMetres: 1.6,
    height: 410,
    colour: '#e9edf2',
    draw: (brush, colour) => carFront(brush, colour, lightBar(brush)),
  },
  { concept: 'vintage-car', heightMetres: 1.65, height: 410, colour: '#a8242c', draw: vintageFront },
  {
    concept: 'bus',
    heightMetres: 3,
    height: 540,
    colour: '#d8992a',
    draw: (brush, colour, text) => boxFront(brush, colour, 540, destination(50, text ?? 'CITY')),
  },
  {
    concept: 'double-decker',
    heightMetres: 4.3,
    height: 780,
    colour: '#c4202c',
    draw: (brush, colour, text) =>
      boxFront(brush, colour, 780, [upperDeck(brush), destination(262, text ?? '24 CENTRE')]),
  },
  {
    concept: 'tramway',
    heightMetres: 3.4,
    height: 600,
    colour: '#c4332c',
    draw: (brush, colour, text) => boxFront(brush, colour, 600, destination(76, text ?? '7')),
  },
  {
    concept: 'van',
    heightMetres: 2.1,
    height: 460,
    colour: '#3fa39b',
    draw: (brush, colour) => boxFront(brush, colour, 460, []),
  },
];

/** Vehicles seen from before, as they come along a street: `car` as `car-head-on`, `bus` as `bus-head-on`. */
export const HEAD_ON_VEHICLES: readonly OwnSubject[] = FRONTS.map(
  ({ concept, heightMetres, height, colour: usual, draw }) =>
    ownSubject(
      {
        concept: `${concept}-head-on`,
        names: [],
        kind: 'vehicle',
        heightMetres,
        footing: 'stands',
        width: 460,
        height,
      },
      (brush, { colour = usual, lettering: text }) => draw(brush, colour, text),
    ),
);
