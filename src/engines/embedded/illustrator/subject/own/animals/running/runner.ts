import type { Point } from '../../../drawing.ts';
import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, ellipse, path, round, stroke } from '../../shapes.ts';
import type { Build, RunnerLook } from './build.ts';
import { BODY_LENGTH, footRadius, type LegJoints, type RunnerFrame } from './frame.ts';
import { paintMane } from './manes.ts';
import { boneChain, smoothOutline } from './outline.ts';
import { profileHead } from './profile-head.ts';
import { paintRunnerTail } from './runner-tails.ts';

/** How much darker the legs on the far side are. */
const FAR_SHADE = -0.28;

/** An animal in motion, seen from the side and looking to the right; the ground is y = 0. */
export function paintRunner(brush: Brush, look: RunnerLook, frame: RunnerFrame): Svg {
  const { build, coat } = look;
  const outline = smoothOutline(frame.silhouette);
  const inTrunk = (content: Svg): Svg => {
    const [origin, along] = [frame.trunk(0, 0), frame.trunk(1, 0)];
    const degrees = (Math.atan2(along.y - origin.y, along.x - origin.x) * 180) / Math.PI;
    return at(origin.x, origin.y, BODY_LENGTH / 100, degrees, content);
  };
  const marks = coat.marks ? inTrunk(coat.marks()) : [];
  const [belly, back] = [frame.trunk(0.5, -build.girth[1] - build.belly), frame.trunk(0.5, build.girth[1])];
  const headUnit = (build.head * BODY_LENGTH) / 100;
  return [
    paintRunnerTail(brush, coat.tail, frame.tailRoot),
    paintLeg(brush, look, frame.legs.farHind, true, true, []),
    paintLeg(brush, look, frame.legs.farFore, false, true, []),
    path(
      outline,
      brush.stops('down', [
        [0, tone(coat.coat, 0.16)],
        [0.5, coat.coat],
        [1, tone(coat.coat, -0.3)],
      ]),
    ),
    brush.clip(outline, [
      ellipse(belly.x, belly.y, BODY_LENGTH * 0.72, BODY_LENGTH * 0.13, brush.spot(coat.belly, 0.95)),
      marks,
      ellipse(back.x, back.y, BODY_LENGTH * 0.6, BODY_LENGTH * 0.07, brush.spot('#ffffff', 0.26)),
    ]),
    coat.wool ? paintWool(brush, coat.wool, frame, build) : [],
    paintLeg(brush, look, frame.legs.nearHind, true, false, marks),
    paintLeg(brush, look, frame.legs.nearFore, false, false, marks),
    coat.mane?.kind === 'ruff' ? [] : paintMane(brush, coat, frame),
    at(frame.head.x, frame.head.y, headUnit, frame.headDegrees, [
      coat.mane?.kind === 'ruff' ? paintMane(brush, coat, frame) : [],
      profileHead(brush, look.head, coat.coat, frame.gape),
    ]),
  ];
}

function paintLeg(
  brush: Brush,
  { build, coat }: RunnerLook,
  joints: LegJoints,
  isHind: boolean,
  isFar: boolean,
  marks: Svg,
): Svg {
  const shade = isFar ? FAR_SHADE : 0;
  const [root, upper, lower, foot] = joints;
  const [thick, middle, thin] = build.legs.map((width) => (width * BODY_LENGTH) / 2) as [number, number, number];
  const haunch = thick * (isHind ? 1.5 : 1);
  const shape = boneChain([
    { ...root, radius: haunch },
    { ...upper, radius: (thick + middle) * (isHind ? 0.58 : 0.5) },
    { ...lower, radius: (middle + thin) / 2 },
    { ...foot, radius: thin },
  ]);
  const sock = boneChain([
    { ...between(lower, foot, 0.12), radius: (middle + thin) / 2.1 },
    { ...foot, radius: thin * 1.02 },
  ]);
  const colour = tone(coat.coat, shade);
  return [
    paintFoot(brush, build, foot, lower, tone(coat.hoof ?? coat.socks, shade)),
    path(shape, isFar ? colour : grownFrom(brush, root, foot, colour)),
    isFar ? [] : brush.clip(shape, marks),
    coat.socks === coat.coat ? [] : path(sock, brush.fade(tone(coat.socks, shade), fadeTo(lower, foot), 1)),
  ];
}

/** A colour that comes out of the body at a leg's root. */
function grownFrom(brush: Brush, root: Point, foot: Point, colour: string): string {
  const isLevel = Math.abs(foot.x - root.x) > (foot.y - root.y) * 1.25;
  return brush.stops(isLevel ? (foot.x > root.x ? 'right' : 'left') : 'down', [
    [0, colour, 0],
    [0.1, colour, 0.25],
    [0.34, tone(colour, 0.05)],
    [1, tone(colour, -0.14)],
  ]);
}

/** The way in which a sock grows weaker: up the leg. */
function fadeTo(from: Point, to: Point): 'up' | 'left' | 'right' | 'down' {
  if (Math.abs(to.x - from.x) > Math.abs(to.y - from.y)) return to.x > from.x ? 'left' : 'right';
  return to.y > from.y ? 'up' : 'down';
}

function paintFoot(brush: Brush, build: Build, foot: Point, from: Point, colour: string): Svg {
  const radius = footRadius(build);
  const degrees = 90 - (Math.atan2(foot.y - from.y, foot.x - from.x) * 180) / Math.PI;
  // Feet trail a little behind the bone that swings them.
  const turn = round(-degrees * 0.85);
  switch (build.foot) {
    case 'hoof':
      return at(foot.x, foot.y, 1, turn, [
        path(
          `M${-radius} ${-radius * 0.6} H${radius} L${radius * 1.5} ${radius * 1.7} H${-radius * 0.9}Z`,
          brush.slab(colour),
        ),
      ]);
    case 'paw':
      return at(foot.x, foot.y, 1, turn, [
        ellipse(radius * 0.5, radius * 0.2, radius * 1.5, radius * 0.86, brush.ball(colour)),
        stroke(
          `M${radius * 1.2} ${radius * 0.1} v${radius * 0.6} M${radius * 0.6} ${radius * 0.2} v${radius * 0.7}`,
          tone(colour, -0.4),
          radius * 0.12,
        ),
      ]);
    default:
      return at(foot.x, foot.y, 1, turn, [
        ellipse(0, radius * 0.4, radius * 1.16, radius * 0.7, brush.ball(colour)),
        [-0.5, 0.1, 0.7].map((x) => ellipse(radius * x, radius * 0.8, radius * 0.2, radius * 0.16, '#d9d2c4')),
      ]);
  }
}

/** Rows of tufts over the trunk. */
function paintWool(brush: Brush, colour: string, { trunk }: RunnerFrame, { girth }: Build): Svg {
  const radius = BODY_LENGTH * 0.115;
  return [-0.9, 0.7, -0.35, 0.3, 0].map((row) =>
    Array.from({ length: 9 }, (_, i) => {
      const { x, y } = trunk(-0.16 + i * 0.155, girth[0] * row + ((i % 2) - 0.5) * 0.05);
      return ellipse(x, y, radius * 1.1, radius, brush.ball(colour));
    }),
  );
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
