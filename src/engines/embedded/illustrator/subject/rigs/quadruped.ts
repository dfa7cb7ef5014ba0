import type { ColourName } from '../../scene.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, stroke } from '../own/shapes.ts';
import type { Character } from './character.ts';
import { coatMarks } from './coat-marks.ts';
import { closedLids } from './figure.ts';
import { HEAD_FRAME } from './figure-frame.ts';
import { type LimbShape, limb, paw } from './limbs.ts';
import type { Sketch } from './sketch.ts';
import { paintTail } from './tails.ts';

/** Shapes of four-legged animals of which the pack has only the head; about 1000 units high, ground at y = 0. */
export type QuadrupedShape = 'sitting' | 'standing' | 'walking' | 'running' | 'curled';

interface Leg {
  readonly x: number;
  readonly knee: number;
  readonly foot: number;
  /** Height of the foot above the ground. */
  readonly lift: number;
}

/** Far and near legs of a body that looks to the left; shares of 100 units. */
const GAITS: Readonly<Record<'standing' | 'walking' | 'running', readonly Leg[]>> = {
  standing: [
    { x: -150, knee: -160, foot: -165, lift: 14 },
    { x: 250, knee: 262, foot: 244, lift: 14 },
    { x: -240, knee: -246, foot: -252, lift: 0 },
    { x: 165, knee: 178, foot: 160, lift: 0 },
  ],
  walking: [
    { x: -150, knee: -120, foot: -90, lift: 20 },
    { x: 250, knee: 222, foot: 170, lift: 14 },
    { x: -240, knee: -292, foot: -330, lift: 10 },
    { x: 175, knee: 222, foot: 258, lift: 0 },
  ],
  running: [
    { x: -150, knee: -250, foot: -330, lift: 150 },
    { x: 250, knee: 350, foot: 430, lift: 130 },
    { x: -230, knee: -340, foot: -450, lift: 90 },
    { x: 180, knee: 290, foot: 390, lift: 60 },
  ],
};

/** Draws the animal looking to the left (or to the viewer) and returns where its crown is. */
export function drawQuadruped(sketch: Sketch, animal: Character, shape: QuadrupedShape): void {
  if (shape === 'sitting') drawSitting(sketch, animal);
  else if (shape === 'curled') drawCurled(sketch, animal);
  else drawOnFours(sketch, animal, shape);
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

/** From the front, on its haunches, like a dog that waits. */
function drawSitting(sketch: Sketch, animal: Character): void {
  const add = addTo(sketch, animal);
  const { top, bottom, accent } = animal.outfit;
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
    path(
      'M0 -620 C150 -620 196 -420 190 -260 C186 -90 120 -20 0 -20 C-120 -20 -186 -90 -190 -260 C-196 -420 -150 -620 0 -620Z',
      brush.ball(top),
      `stroke="${edge}" stroke-opacity="0.3" stroke-width="7"`,
    ),
    ellipse(0, -350, 112, 190, brush.spot(accent, 0.95)),
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
  addHead(sketch, animal, 0, -520, 470, 0);
}

/** From the side, with the face to the viewer. */
function drawOnFours(sketch: Sketch, animal: Character, gait: 'standing' | 'walking' | 'running'): void {
  const add = addTo(sketch, animal);
  const { top, bottom, accent } = animal.outfit;
  const thighs = animal.thighs ?? bottom;
  const legs = GAITS[gait];
  const lift = gait === 'running' ? 70 : 0;
  const paintLeg = (leg: Leg, isFar: boolean): void =>
    add([leg.foot - 60, -300, leg.foot + 60, -leg.lift], (brush) => {
      const colour = isFar ? tone(bottom, -0.24) : bottom;
      const foot = { x: leg.foot, y: -36 - leg.lift };
      const shape = {
        start: { x: leg.x, y: -340 - lift },
        middle: { x: leg.knee, y: -180 - leg.lift * 0.8 },
        end: foot,
        startRadius: 84,
        middleRadius: 54,
        endRadius: 42,
      };
      return [
        limb(brush, shape, isFar ? tone(thighs, -0.24) : thighs),
        thighs === bottom ? [] : limb(brush, lowerHalf(shape), colour),
        paw(brush, { x: foot.x - 14, y: foot.y + 2 }, 48, colour, false),
      ];
    });
  const tail = animal.tail;
  if (tail) add([150, -620, 560, -250], (brush) => paintTail(brush, animal, { x: 210, y: -380 - lift }));
  paintLeg(legs[0]!, true);
  paintLeg(legs[1]!, true);
  const body = `M-330 ${-400 - lift} C-330 ${-560 - lift} -180 ${-580 - lift} 0 ${-545 - lift} C170 ${-590 - lift} 330 ${-560 - lift} 330 ${-390 - lift} C330 ${-250 - lift} 210 ${-220 - lift} 60 ${-276 - lift} C-60 ${-240 - lift} -330 ${-220 - lift} -330 ${-400 - lift}Z`;
  const bodyBox = { left: -330, right: 330, top: -565 - lift, bottom: -240 - lift };
  add([-330, -560 - lift, 330, -250], (brush) => [
    path(body, brush.ball(top), `stroke="${tone(top, -0.6)}" stroke-opacity="0.3" stroke-width="7"`),
    coatMarks(brush, animal, body, bodyBox),
    ellipse(-20, -270 - lift, 210, 56, brush.spot(accent, 0.7)),
  ]);
  paintLeg(legs[2]!, false);
  paintLeg(legs[3]!, false);
  addHead(sketch, animal, -290, -360 - lift, 430, -4);
}

/** From below the knee to the foot, widening upwards into it. */
function lowerHalf(shape: LimbShape): LimbShape {
  const { middle, end, middleRadius, endRadius } = shape;
  const at = (t: number): Point => ({ x: middle.x + (end.x - middle.x) * t, y: middle.y + (end.y - middle.y) * t });
  const radius = (t: number): number => middleRadius + (endRadius - middleRadius) * t;
  return { ...shape, start: at(0.34), middle: at(0.66), startRadius: radius(0.34), middleRadius: radius(0.66) };
}

/** Asleep in a ball, nose on the paws. */
function drawCurled(sketch: Sketch, animal: Character): void {
  const add = addTo(sketch, animal);
  const { top, bottom, accent } = animal.outfit;
  const body =
    'M-400 -150 C-420 -330 -180 -430 80 -420 C330 -410 440 -260 420 -130 C405 -20 250 0 0 0 C-260 0 -390 -30 -400 -150Z';
  add([-430, -430, 430, 0], (brush) => [
    path(body, brush.ball(top), `stroke="${tone(top, -0.6)}" stroke-opacity="0.3" stroke-width="7"`),
    coatMarks(brush, animal, body, { left: -200, right: 430, top: -425, bottom: 0 }),
    stroke('M250 -330 C150 -250 130 -120 220 -60', tone(top, -0.45), 10, 'opacity="0.4"'),
    ellipse(-60, -70, 230, 60, brush.spot(accent, 0.6)),
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
  addHead(sketch, { ...animal, eyesClosed: true }, -235, -26, 400, -12);
}

/** The pack's head with its chin at (x, y). */
function addHead(sketch: Sketch, animal: Character, x: number, y: number, height: number, degrees: number): void {
  sketch.placed({ x, y, scale: height / HEAD_FRAME.height, degrees }, () =>
    sketch.placed({ x: -HEAD_FRAME.chinX, y: -HEAD_FRAME.chinY }, () => {
      const [left, top, width, boxHeight] = animal.head.box;
      const headBox = { left, top, right: left + width, bottom: top + boxHeight };
      sketch.foreign(animal.entity, headBox, animal.head.svg, animal.recolour);
      if (animal.eyesClosed) sketch.add(animal.entity, headBox, () => closedLids(animal), animal.recolour);
    }),
  );
}
