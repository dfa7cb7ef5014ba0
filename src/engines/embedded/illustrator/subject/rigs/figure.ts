import type { Point } from '../drawing.ts';
import type { Character } from './character.ts';
import { paintArm, paintHand } from './figure/arms.ts';
import { paintBack } from './figure/back.ts';
import { poseBody, SIDES, type Side } from './figure/body.ts';
import { paintHead } from './figure/head.ts';
import { paintLeg } from './figure/legs.ts';
import { paintNeckwear } from './figure/neckwear.ts';
import { paintTrunk } from './figure/trunk-layer.ts';
import type { Joints, Pose } from './skeleton.ts';
import type { Sketch } from './sketch.ts';

/** A character in a pose, drawn in layers so that things can go between them. Ground at y = 0, pelvis above x = 0. */
export interface Figure {
  readonly character: Character;
  readonly pose: Pose;
  readonly joints: Joints;
  /** Chin of the head. */
  readonly chin: Point;
  /** Units per unit of the head's 32 × 32 frame. */
  readonly headUnit: number;
  /** Tail, cape, and arms behind the trunk. */
  back(): void;
  legs(): void;
  /** One leg: riders have one on each side. */
  leg(side: Side): void;
  /** Trunk without the neck, which goes with the head. */
  trunk(): void;
  /** Back, legs and trunk: all that lies under head and arms. */
  body(): void;
  head(): void;
  /** Scarf or tie of a character without a neck: lies over the chin. Part of `head()`. */
  neckwear(): void;
  /** Arms in front of the trunk. */
  arms(): void;
  /** One arm with its hand. */
  arm(side: Side): void;
  /** One hand, over what it holds. */
  hand(side: Side): void;
  /** Only the hands, over something that hides the arms. */
  hands(): void;
  /** All layers. */
  all(): void;
}

/** Poses a character on a sketch; nothing is drawn before a layer is called for. */
export function createFigure(sketch: Sketch, character: Character, pose: Pose): Figure {
  const body = poseBody(sketch, character, pose);
  const { chin, headUnit, joints, legsInFront } = body;
  const armsThat = (areBehind: boolean): void => {
    for (const side of SIDES) if ((pose[side].armBehind ?? false) === areBehind) paintArm(body, side);
  };
  const legsThat = (areInFront: boolean): void => {
    if (legsInFront === areInFront) for (const side of SIDES) paintLeg(body, side);
  };
  const figure: Figure = {
    character,
    pose,
    joints,
    chin,
    headUnit,
    back() {
      paintBack(body);
      armsThat(true);
    },
    legs: () => legsThat(false),
    leg: (side) => paintLeg(body, side),
    trunk: () => paintTrunk(body),
    body() {
      if (!character.looksAway) figure.back();
      figure.legs();
      figure.trunk();
      // Cape and wings of who is turned away hang before the trunk.
      if (character.looksAway) figure.back();
    },
    head() {
      legsThat(true);
      paintHead(body);
      paintNeckwear(body);
    },
    neckwear: () => paintNeckwear(body),
    arms: () => armsThat(false),
    arm: (side) => paintArm(body, side),
    hand: (side) => paintHand(body, side),
    hands() {
      for (const side of SIDES) paintHand(body, side);
    },
    all() {
      figure.body();
      figure.head();
      figure.arms();
    },
  };
  return figure;
}
