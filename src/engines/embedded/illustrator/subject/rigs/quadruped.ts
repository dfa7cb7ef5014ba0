import type { ColourName } from '../../scene.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, stroke } from '../own/shapes.ts';
import { between } from './between.ts';
import type { Character } from './character.ts';
import { coatMarks } from './coat-marks.ts';
import { paintDressedHead } from './dressed-head.ts';
import { paintBackOfHead } from './figure/back-of-head.ts';
import { HEAD_FRAME } from './figure-frame.ts';
import { GAITS, type GaitName, type Leg } from './gaits.ts';
import { limb, paw } from './limbs.ts';
import type { Sketch } from './sketch.ts';
import { paintTail } from './tails.ts';

/** Shapes of four-legged animals of which the pack has only the head; about 1000 units high, ground at y = 0. */
export type QuadrupedShape = 'sitting' | 'curled' | GaitName;

/** Half thickness at the joints of a leg: fore, hind. */
const FORE_RADII = [86, 56, 42, 38] as const;
const HIND_RADII = [112, 74, 44, 38] as const;

/** Draws the animal looking to the left (or to the viewer) and returns where its mouth is. */
export function drawQuadruped(sketch: Sketch, animal: Character, shape: QuadrupedShape): Point {
  if (shape === 'sitting') return animal.looksAway ? drawFromBehind(sketch, animal) : drawSitting(sketch, animal);
  return shape === 'curled' ? drawCurled(sketch, animal) : drawOnFours(sketch, animal, shape);
}

function bellyOf({ belly, outfit }: Character): string {
  return belly ?? outfit.accent;
}

function addTo(sketch: Sketch, animal: Character): (box: readonly number[], paint: (brush: Brush) => Svg) => void {
  return ([left, top, right, bottom], paint) =>
    sketch.add(
      animal.entity,
      { left: left!, top: top!, right: right!, bottom: bottom! },
      paint,
      animal.recolour as ColourName | undefined,
    );
}

const SITTING_BODY =
  'M0 -620 C150 -620 196 -420 190 -260 C186 -90 120 -20 0 -20 C-120 -20 -186 -90 -190 -260 C-196 -420 -150 -620 0 -620Z';
/** Long fur on the chest of one that sits. */
const CHEST_FUR =
  'M-150 -520 C-178 -440 -160 -360 -132 -318 L-112 -340 L-98 -262 L-70 -296 L-46 -212 L-20 -252 L0 -190 L20 -252 L46 -212 L70 -296 L98 -262 L112 -340 L132 -318 C160 -360 178 -440 150 -520Z';

/** From the front, on its haunches, like a dog that waits. */
function drawSitting(sketch: Sketch, animal: Character): Point {
  const add = addTo(sketch, animal);
  const { top, bottom } = animal.outfit;
  const belly = bellyOf(animal);
  const edge = tone(top, -0.6);
  add([-300, -300, 330, 0], (brush) => [
    animal.tail ? paintTail(brush, animal, { x: 70, y: -130 }) : [],
    [-1, 1].map((s) => [
      ellipse(s * 168, -128, 122, 132, edge, 'opacity="0.3"'),
      ellipse(s * 168, -126, 118, 128, brush.ball(top)),
      paw(brush, { x: s * 208, y: -34 }, 60, bottom, false),
    ]),
  ]);
  add([-190, -600, 190, 0], (brush) => [
    path(SITTING_BODY, brush.ball(top), `stroke="${edge}" stroke-opacity="0.3" stroke-width="7"`),
    coatMarks(brush, animal, SITTING_BODY, { left: -190, right: 190, top: -480, bottom: -20 }),
    animal.isFluffy ? path(CHEST_FUR, brush.ball(belly)) : ellipse(0, -350, 112, 190, brush.spot(belly, 0.95)),
  ]);
  add([-160, -420, 160, 0], (brush) =>
    [-1, 1].map((s) => [
      limb(
        brush,
        {
          start: { x: s * 84, y: -370 },
          middle: { x: s * 80, y: -200 },
          end: { x: s * 76, y: -60 },
          startRadius: 62,
          middleRadius: 52,
          endRadius: 44,
        },
        tone(bottom, 0.04),
      ),
      paw(brush, { x: s * 78, y: -42 }, 56, bottom, false),
    ]),
  );
  return addHead(sketch, animal, 0, -520, 470, 0);
}

/** From behind, on its haunches, looking at what is there. */
function drawFromBehind(sketch: Sketch, animal: Character): Point {
  const add = addTo(sketch, animal);
  const { top, bottom } = animal.outfit;
  const edge = tone(top, -0.6);
  const back =
    'M0 -610 C130 -610 168 -440 196 -270 C216 -140 190 -12 0 -10 C-190 -12 -216 -140 -196 -270 C-168 -440 -130 -610 0 -610Z';
  add([-300, -300, 330, 0], (brush) =>
    [-1, 1].map((s) => [
      ellipse(s * 158, -116, 116, 120, brush.ball(tone(top, -0.04))),
      paw(brush, { x: s * 214, y: -30 }, 48, bottom, false),
    ]),
  );
  add([-210, -610, 210, 0], (brush) => [
    path(back, brush.ball(top), `stroke="${edge}" stroke-opacity="0.3" stroke-width="7"`),
    coatMarks(brush, animal, back, { left: -210, right: 210, top: -610, bottom: -10 }),
    stroke('M0 -480 Q6 -300 0 -130', tone(top, -0.4), 9, 'opacity="0.28"'),
    [-1, 1].map((s) => stroke(`M${s * 96} -250 Q${s * 60} -120 ${s * 112} -28`, tone(top, -0.45), 9, 'opacity="0.35"')),
  ]);
  if (animal.tail) add([60, -330, 420, 0], (brush) => paintTail(brush, animal, { x: 0, y: -80 }));
  const scale = 470 / HEAD_FRAME.height;
  return sketch.placed({ x: 0, y: -500, scale }, () =>
    sketch.placed({ x: -HEAD_FRAME.chinX, y: -HEAD_FRAME.chinY }, () => {
      paintBackOfHead({
        sketch,
        character: animal,
        add: (box, paint) => sketch.add(animal.entity, box, paint, animal.recolour),
      });
      return sketch.outside({ x: HEAD_FRAME.chinX, y: HEAD_FRAME.chinY });
    }),
  );
}

/** From the side, with the face to the viewer. */
function drawOnFours(sketch: Sketch, animal: Character, name: GaitName): Point {
  const { top } = animal.outfit;
  const belly = bellyOf(animal);
  const { rise, ...gait } = GAITS[name];
  const drop = LEG_LENGTH * (1 - (animal.legs ?? 1));
  const lift = gait.lift - drop;
  const far = gait.far.map((leg) => shortened(leg, drop));
  const near = gait.near.map((leg) => shortened(leg, drop));
  return sketch.placed({ x: 0, y: -lift, degrees: rise }, () =>
    sketch.placed({ x: 0, y: lift }, () => paint(addTo(sketch, animal))),
  );

  function paint(add: ReturnType<typeof addTo>): Point {
    if (animal.tail) add([150, -620, 560, -250], (brush) => paintTail(brush, animal, { x: 210, y: -380 - lift }));
    far.forEach((leg, index) => {
      addLeg(add, animal, leg, index === 0 ? FORE_RADII : HIND_RADII, true);
    });
    const y = (height: number): number => -height - lift;
    const body = `M-318 ${y(424)} C-326 ${y(520)} -240 ${y(566)} -120 ${y(556)} C0 ${y(546)} 110 ${y(540)} 190 ${y(552)} C290 ${y(560)} 336 ${y(480)} 322 ${y(390)} C306 ${y(300)} 210 ${y(272)} 120 ${y(306)} C40 ${y(330)} -60 ${y(262)} -170 ${y(252)} C-270 ${y(256)} -320 ${y(330)} -318 ${y(424)}Z`;
    const bodyBox = { left: -330, right: 330, top: -565 - lift, bottom: -240 - lift };
    add([-330, -560 - lift, 330, -250], (brush) => [
      path(body, brush.ball(top), `stroke="${tone(top, -0.6)}" stroke-opacity="0.3" stroke-width="7"`),
      coatMarks(brush, animal, body, bodyBox),
      brush.clip(body, ellipse(-90, -262 - lift, 190, 50, brush.spot(belly, 0.8))),
    ]);
    near.forEach((leg, index) => {
      addLeg(add, animal, leg, index === 0 ? FORE_RADII : HIND_RADII, false);
    });
    if (animal.isWoolly) add([-380, -620 - lift, 390, -220 - lift], (brush) => woolOver(brush, top, -420 - lift));
    if (animal.isFluffy) add([-400, -420 - lift, -140, -190 - lift], (brush) => chestFur(brush, belly, y));
    return addHead(sketch, animal, -290, -360 - lift, 430, -4 - rise * 0.6);
  }
}

/** How far legs reach down from a body that stands. */
const LEG_LENGTH = 300;

/** A leg whose root is `drop` lower, its foot where it was. */
function shortened(leg: Leg, drop: number): Leg {
  const [[, root]] = leg;
  return leg.map(([x, height]) => [x, height * (1 - drop / root)]) as unknown as Leg;
}

/** Curls over a body whose middle is at `y`: rows of balls, the upper ones lighter. */
function woolOver(brush: Brush, colour: string, y: number): Svg {
  return [-1, 0, 1].flatMap((row) =>
    Array.from({ length: row === 0 ? 8 : 7 }, (_, i) => {
      const x = (i - (row === 0 ? 3.5 : 3)) * 86;
      const sag = Math.abs(x) * 0.14 * row;
      return circle(x, y + row * 96 - sag, 74, brush.ball(tone(colour, -0.07 * (row + 1))));
    }),
  );
}

/** Long fur under the throat of one on all fours. */
function chestFur(brush: Brush, colour: string, y: (height: number) => number): Svg {
  return path(
    `M-380 ${y(420)} C-392 ${y(330)} -360 ${y(270)} -338 ${y(258)} L-322 ${y(284)} L-300 ${y(214)} L-276 ${y(252)} L-248 ${y(200)} L-226 ${y(246)} L-196 ${y(226)} C-170 ${y(270)} -160 ${y(340)} -190 ${y(420)}Z`,
    brush.ball(colour),
  );
}

/** A leg in three lengths that grows out of the body and darkens at the socks. */
function addLeg(
  add: ReturnType<typeof addTo>,
  animal: Character,
  joints: Leg,
  radii: readonly [number, number, number, number],
  isFar: boolean,
): void {
  const { bottom } = animal.outfit;
  const shade = isFar ? -0.24 : 0;
  const [root, upper, lower, ankle] = joints.map(([x, height]) => ({ x, y: -height })) as [Point, Point, Point, Point];
  const sock = tone(bottom, shade);
  const thigh = tone(animal.thighs ?? bottom, shade);
  const points = [root, upper, lower, ankle];
  const box = [
    Math.min(...points.map(({ x }) => x)) - 60,
    root.y,
    Math.max(...points.map(({ x }) => x)) + 60,
    ankle.y + radii[3],
  ];
  const turn = (Math.atan2(ankle.x - lower.x, ankle.y - lower.y) * -180) / Math.PI;
  add(box, (brush) => [
    limb(
      brush,
      {
        start: lower,
        middle: between(lower, ankle, 0.5),
        end: ankle,
        startRadius: radii[2],
        middleRadius: radii[3] * 0.96,
        endRadius: radii[3],
      },
      sock,
    ),
    limb(
      brush,
      { start: root, middle: upper, end: lower, startRadius: radii[0], middleRadius: radii[1], endRadius: radii[2] },
      thigh,
      isFar ? 0 : 0.42,
    ),
    sock === thigh ? [] : sockOver(brush, lower, between(lower, ankle, 0.3), radii[2], sock),
    `<g transform="rotate(${Math.round(Math.abs(turn) < 34 ? 0 : turn * 0.8)} ${ankle.x} ${ankle.y})">`,
    paw(brush, { x: ankle.x - 16, y: ankle.y + 2 }, 44, sock, false),
    '</g>',
  ]);
}

/** The edge of a sock fades into the leg above it. */
function sockOver(brush: Brush, from: Point, to: Point, radius: number, colour: string): Svg {
  return ellipse((from.x + to.x) / 2, (from.y + to.y) / 2, radius * 1.1, radius * 1.2, brush.spot(colour, 0.9));
}

/** Asleep in a ball, nose on the paws. */
function drawCurled(sketch: Sketch, animal: Character): Point {
  const add = addTo(sketch, animal);
  const { top, bottom } = animal.outfit;
  const belly = bellyOf(animal);
  const body =
    'M-400 -150 C-420 -330 -180 -430 80 -420 C330 -410 440 -260 420 -130 C405 -20 250 0 0 0 C-260 0 -390 -30 -400 -150Z';
  add([-430, -430, 430, 0], (brush) => [
    path(body, brush.ball(top), `stroke="${tone(top, -0.6)}" stroke-opacity="0.3" stroke-width="7"`),
    coatMarks(brush, animal, body, { left: -200, right: 430, top: -425, bottom: 0 }),
    stroke('M250 -330 C150 -250 130 -120 220 -60', tone(top, -0.45), 10, 'opacity="0.4"'),
    ellipse(-60, -70, 230, 60, brush.spot(belly, 0.6)),
  ]);
  add([-430, -160, 430, 0], (brush) => [
    animal.tail && animal.tail !== 'stub'
      ? [
          stroke('M400 -120 C380 -10 180 -14 20 -22', tone(top, -0.5), 86, 'opacity="0.3"'),
          stroke('M400 -120 C380 -14 180 -18 20 -26', tone(top, -0.08), 78),
          stroke('M380 -140 C360 -34 180 -36 30 -42', tone(top, 0.16), 30, 'opacity="0.7"'),
        ]
      : [],
    paw(brush, { x: -300, y: -42 }, 52, bottom, false),
    paw(brush, { x: -170, y: -40 }, 52, bottom, false),
  ]);
  return addHead(sketch, { ...animal, eyesClosed: true }, -235, -26, 400, -12);
}

/** How far the mouth is above the chin, of a head's height. */
const MOUTH_RISE = 0.17;

/** The head with its chin at (x, y), and what is worn on it; returns where its mouth is, in outermost coordinates. */
function addHead(sketch: Sketch, animal: Character, x: number, y: number, height: number, degrees: number): Point {
  return sketch.placed({ x, y, scale: height / HEAD_FRAME.height, degrees }, () =>
    sketch.placed({ x: -HEAD_FRAME.chinX, y: -HEAD_FRAME.chinY }, () => {
      paintDressedHead(sketch, animal);
      return sketch.outside({ x: HEAD_FRAME.chinX, y: HEAD_FRAME.chinY - HEAD_FRAME.height * MOUTH_RISE });
    }),
  );
}
