import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const MIDDLE = 250;
const IVORY = '#efe3c8';

/** What stands on the foot that all pieces share, drawn down to y = 800. */
type Head = (brush: Brush, colour: string) => Svg;

const collar = (brush: Brush, colour: string, y: number, radius: number): Svg => [
  ellipse(MIDDLE, y + 16, radius, 24, brush.pillar(tone(colour, -0.14))),
  ellipse(MIDDLE, y, radius, 22, brush.pillar(colour)),
];

/** A waist that grows from `radius` at y = `top` to the foot. */
const stem = (brush: Brush, colour: string, top: number, radius: number): Svg =>
  path(
    `M${MIDDLE - radius} ${top} Q${MIDDLE - radius * 0.7} 640 ${MIDDLE - 150} 800 H${MIDDLE + 150} Q${MIDDLE + radius * 0.7} 640 ${MIDDLE + radius} ${top}Z`,
    brush.pillar(colour),
  );

/** A piece whose head begins at y = `top`. */
function piece(name: string, heightMetres: number, top: number, head: Head): OwnSubject {
  return ownSubject(
    {
      concept: `chess-${name}`,
      names: [`chess ${name}`, `${name} chess piece`, `${name} of chess`],
      kind: 'object',
      heightMetres,
      footing: 'stands',
      width: 500,
      height: 1000 - top,
    },
    (brush, { colour = IVORY }) => [
      `<g transform="translate(0 ${-top})">`,
      head(brush, colour),
      path('M70 880 Q80 800 150 790 H350 Q420 800 430 880Z', brush.pillar(colour)),
      ellipse(MIDDLE, 796, 104, 20, brush.pillar(tone(colour, 0.12))),
      path(
        'M30 940 Q30 870 90 866 H410 Q470 870 470 940 V966 Q400 1000 250 1000 Q100 1000 30 966Z',
        brush.pillar(tone(colour, -0.08)),
      ),
      stroke('M36 940 Q250 980 464 940', '#00000030', 7),
      stroke('M110 884 Q170 894 220 894', '#ffffff50', 8),
      '</g>',
    ],
  );
}

const king = piece('king', 0.1, 20, (brush, colour) => [
  stem(brush, colour, 380, 74),
  path('M226 20 h48 v50 h52 v46 h-52 v70 h-48 v-70 h-52 v-46 h52z', brush.slab(colour)),
  path('M140 200 Q250 130 360 200 L330 360 H170Z', brush.pillar(colour)),
  ellipse(MIDDLE, 188, 108, 30, brush.pillar(tone(colour, 0.1))),
  collar(brush, colour, 370, 118),
  collar(brush, colour, 420, 92),
]);

const queen = piece('queen', 0.095, 80, (brush, colour) => [
  stem(brush, colour, 380, 74),
  circle(MIDDLE, 116, 36, brush.ball(colour)),
  path(
    'M118 190 L170 240 L190 150 L232 226 L250 140 L268 226 L310 150 L330 240 L382 190 L334 360 H166Z',
    brush.pillar(colour),
  ),
  repeat(5, (i) => circle(118 + i * 66, [190, 152, 142, 152, 190][i]!, 17, brush.ball(tone(colour, 0.15)))),
  collar(brush, colour, 370, 118),
  collar(brush, colour, 420, 92),
]);

const bishop = piece('bishop', 0.085, 126, (brush, colour) => [
  stem(brush, colour, 440, 66),
  circle(MIDDLE, 156, 30, brush.ball(colour)),
  path('M250 176 Q150 270 160 350 Q170 420 250 424 Q330 420 340 350 Q350 270 250 176Z', brush.ball(colour)),
  stroke('M276 234 L322 318', tone(colour, -0.55), 15),
  collar(brush, colour, 430, 104),
  collar(brush, colour, 478, 82),
]);

const knight = piece('knight', 0.08, 190, (brush, colour) => [
  path(
    'M176 800 Q120 640 210 540 Q240 500 236 470 Q190 520 130 540 Q84 552 70 506 Q64 470 104 440 Q150 400 168 330 Q190 260 250 236 L262 190 L300 236 Q410 280 424 480 Q430 660 372 800Z',
    brush.slab(colour),
  ),
  path('M300 236 Q410 280 424 480 Q430 660 372 800 H330 Q390 640 376 480 Q360 320 280 262Z', tone(colour, -0.22)),
  repeat(5, (i) => stroke(`M${322 + i * 17} ${286 + i * 70} q40 10 ${58 - i * 4} ${46}`, tone(colour, -0.45), 8)),
  circle(214, 348, 17, tone(colour, -0.65)),
  circle(210, 343, 6, '#ffffff'),
  ellipse(104, 486, 10, 7, tone(colour, -0.6)),
  stroke('M92 526 Q130 520 156 496', tone(colour, -0.5), 8),
]);

const rook = piece('rook', 0.075, 240, (brush, colour) => [
  stem(brush, colour, 420, 92),
  path('M120 240 h56 v44 h46 v-44 h56 v44 h46 v-44 h56 v110 l-30 70 h-200 l-30 -70z', brush.pillar(colour)),
  stroke('M122 350 H378', '#00000030', 8),
  collar(brush, colour, 424, 108),
]);

const pawn = piece('pawn', 0.06, 318, (brush, colour) => [
  stem(brush, colour, 540, 60),
  circle(MIDDLE, 430, 112, brush.ball(colour)),
  collar(brush, colour, 540, 100),
]);

/** The pieces of chess, each by itself. */
export const CHESS_PIECES: readonly OwnSubject[] = [king, queen, bishop, knight, rook, pawn];
