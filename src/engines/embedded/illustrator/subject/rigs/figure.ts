import type { Point } from '../drawing.ts';
import { type Svg, tone } from '../own/brush.ts';
import { inkOn, lettering } from '../own/lettering.ts';
import { ellipse, path, stroke } from '../own/shapes.ts';
import type { Character, WornPlace } from './character.ts';
import { paintDetails } from './details.ts';
import { eyewear } from './eyewear.ts';
import { facePoints } from './faces.ts';
import { HEAD_FRAME } from './figure-frame.ts';
import { paintFaceMarks } from './hair-styles/face-marks.ts';
import type { Hairdo } from './hair-styles/hair-style.ts';
import { hairBehind, hairInFront } from './hair-styles/paint-hair.ts';
import { HEADWEAR } from './headwear.ts';
import { capsulePath, fist, limb, openHand, paw, shoe } from './limbs.ts';
import { paintNeck } from './neck.ts';
import { type Joints, type LimbJoints, type Pose, solveJoints } from './skeleton.ts';
import type { Box, Sketch } from './sketch.ts';
import { between, capeBox, isSkirt, paintCape, skirt, skirtBox } from './skirts.ts';
import { limbColour, paintSleevedArm } from './sleeves.ts';
import { paintTail } from './tails.ts';
import { type TrunkSize, trunk, trunkSize } from './trunk.ts';
import { paintWings, wingsBox } from './wings.ts';

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
  leg(side: 'left' | 'right'): void;
  /** Trunk without the neck, which goes with the head. */
  trunk(): void;
  head(): void;
  /** Scarf or tie of a character without a neck: lies over the chin. Part of `head()`. */
  neckwear(): void;
  /** Arms in front of the trunk. */
  arms(): void;
  /** One arm with its hand. */
  arm(side: 'left' | 'right'): void;
  /** One hand, over what it holds. */
  hand(side: 'left' | 'right'): void;
  /** Only the hands, over something that hides the arms. */
  hands(): void;
  /** All layers. */
  all(): void;
}

type Side = 'left' | 'right';
const SIDES: readonly Side[] = ['left', 'right'];
const EYES_BOX: Box = { left: 8, right: 24, top: 10, bottom: 20 };

const FACE_BOX: Box = { left: 4, right: 28, top: 14, bottom: 46 };

function hairBox({ style, fallTo }: Hairdo): Box {
  const isWide = style === 'ponytail' || style === 'pigtails';
  return { left: isWide ? -4 : 0, right: isWide ? 36 : 32, top: -8, bottom: 30 + fallTo };
}

export function createFigure(sketch: Sketch, character: Character, pose: Pose): Figure {
  const joints = solveJoints(character.proportions, pose);
  const chin = { x: joints.neck.x + (pose.facing === 'side' ? 10 : 0), y: joints.neck.y - character.proportions.neck };
  const legsInFront = pose.legsInFront === true && !isSkirt(character.outfit.cut);
  const headUnit = character.proportions.head / HEAD_FRAME.height;
  const add = (box: Box, paint: Parameters<Sketch['add']>[2]): void =>
    sketch.add(character.entity, box, paint, character.recolour);
  const addWorn = (place: WornPlace, box: Box, paint: Parameters<Sketch['add']>[2]): void => {
    const entity = character.worn?.[place];
    if (entity === undefined) add(box, paint);
    else sketch.add(entity, box, paint);
  };
  const figure: Figure = {
    character,
    pose,
    joints,
    chin,
    headUnit,
    back() {
      if (character.tail) add(tailBox(joints.pelvis), (brush) => paintTail(brush, character, joints.pelvis));
      const { cape, wings } = character.outfit;
      const blades = { x: joints.neck.x, y: joints.neck.y + character.proportions.torso * 0.28 };
      if (wings) add(wingsBox(blades), (brush) => paintWings(brush, wings, blades));
      if (cape) add(capeBox(character, joints), (brush) => paintCape(cape, joints, character, brush.wall(cape)));
      for (const side of SIDES) if (pose[side].armBehind) paintArm(side);
    },
    legs() {
      if (!legsInFront) for (const side of SIDES) paintLeg(side);
    },
    leg: paintLeg,
    trunk() {
      if (isSkirt(character.outfit.cut)) {
        addWorn('trunk', skirtBox(character, joints), (brush) => skirt(brush.stops, character, joints, pose));
      }
      paintShoulders();
      const size = trunkSize(character, pose.facing === 'side');
      sketch.placed({ x: joints.pelvis.x, y: joints.pelvis.y, degrees: pose.lean }, () => {
        const box = { left: -size.shoulder, right: size.shoulder, top: -size.length, bottom: size.length * 0.2 };
        const turned = pose.facing === 'side' ? size.shoulder * 0.16 : 0;
        addWorn('trunk', box, (brush) => trunk(brush, character, size, pose.seated ?? false));
        const details = (): void =>
          addWorn(character.worn?.details === undefined ? 'trunk' : 'details', box, (brush) =>
            paintDetails(brush, size, character.outfit),
          );
        if (!hasNeckwear(character)) sketch.placed({ x: turned }, details);
        const { print, top } = character.outfit;
        if (print !== undefined) addWorn('trunk', box, () => chestPrint(print, size, turned, inkOn(top)));
      });
    },
    head() {
      if (legsInFront) for (const side of SIDES) paintLeg(side);
      const behind = character.outfit.hat ? HEADWEAR[character.outfit.hat] : undefined;
      inHeadFrame(() => {
        if (behind?.behind) {
          const paint = behind.behind;
          addWorn('hat', { left: -2, right: 34, top: behind.top, bottom: 20 }, (brush) =>
            paint(brush, character.outfit.hatColour ?? behind.colour),
          );
        }
      });
      const { hair, face } = character;
      if (hair) inHeadFrame(() => add(hairBox(hair), (brush) => hairBehind(brush, hair)));
      if (character.species === 'person')
        add(around(chin, 30), (brush) => paintNeck(brush, character, joints.neck, chin));
      inHeadFrame(() => {
        const [left, top, width, height] = character.head.box;
        const headBox = { left, top, right: left + width, bottom: top + height };
        sketch.foreign(character.entity, headBox, character.head.svg, character.recolour);
        const { skin } = character;
        if (face) add(FACE_BOX, (brush) => paintFaceMarks(brush, face.marks, { skin, hair: face.hair }));
        if (hair) add(hairBox(hair), (brush) => hairInFront(brush, hair));
        if (character.eyesClosed) add(EYES_BOX, () => closedLids(character));
        const { glasses } = character;
        if (glasses) addWorn('glasses', EYES_BOX, () => glassesFor(character, glasses));
        if (behind) {
          addWorn('hat', { left: 4, right: 28, top: behind.top, bottom: 12 }, (brush) =>
            behind.front(brush, character.outfit.hatColour ?? behind.colour),
          );
        }
      });
      figure.neckwear();
    },
    neckwear() {
      if (!hasNeckwear(character)) return;
      const size = trunkSize(character, pose.facing === 'side');
      sketch.placed(
        { x: joints.pelvis.x, y: joints.pelvis.y + character.proportions.neck * -0.9, degrees: pose.lean },
        () =>
          addWorn('details', { left: -size.shoulder, right: size.shoulder, top: -size.length, bottom: 0 }, (brush) =>
            paintDetails(brush, size, character.outfit),
          ),
      );
    },
    arms() {
      for (const side of SIDES) if (!pose[side].armBehind) paintArm(side);
    },
    arm: paintArm,
    hand: paintHand,
    hands() {
      for (const side of SIDES) paintHand(side);
    },
    all() {
      figure.back();
      figure.legs();
      figure.trunk();
      figure.head();
      figure.arms();
    },
  };

  function inHeadFrame(draw: () => void): void {
    sketch.placed({ x: chin.x, y: chin.y, scale: headUnit, degrees: pose.headTilt }, () =>
      sketch.placed({ x: -HEAD_FRAME.chinX, y: -HEAD_FRAME.chinY }, draw),
    );
  }

  function paintArm(side: Side): void {
    const fadesIn = growsFromTrunk(side) ? 0.3 : 0;
    add(limbBox(joints[side], 46), (brush) => paintSleevedArm(brush, character, joints[side], joints.pelvis, fadesIn));
    paintHand(side);
  }

  /** Sleeves in front of the trunk have no seam with it. */
  function growsFromTrunk(side: Side): boolean {
    return character.species === 'person' && !pose[side].armBehind;
  }

  /** What of the shoulders stands out beside the trunk, under it. */
  function paintShoulders(): void {
    const { arm } = character.proportions;
    for (const side of SIDES) {
      if (!growsFromTrunk(side)) continue;
      const { shoulder, elbow } = joints[side];
      add(around(shoulder, arm), (brush) =>
        path(
          capsulePath(shoulder, arm * 1.01, between(shoulder, elbow, 0.5), arm),
          brush.wall(tone(character.outfit.top, side === 'left' ? 0.04 : -0.2)),
          `stroke="${tone(character.outfit.top, -0.62)}" stroke-width="7" stroke-opacity="0.3"`,
        ),
      );
    }
  }

  function paintHand(side: Side): void {
    const { skin, species, proportions } = character;
    const { hand, elbow } = joints[side];
    const colour = species === 'person' ? skin : tone(skin, -0.25);
    add(around(hand, proportions.hand), (brush) => {
      if (species === 'animal') return paw(brush, hand, proportions.hand, skin, false);
      if (pose[side].grips || pose.seated) return fist(brush, hand, proportions.hand, colour);
      return openHand(brush, { at: hand, elbow, isLeft: side === 'left' }, proportions.hand * 0.86, colour);
    });
  }

  function paintLeg(side: Side): void {
    const { hip, knee, foot } = joints[side];
    const { leg } = character.proportions;
    const { outfit, skin, species } = character;
    const furry = species !== 'person';
    const colour = furry ? limbColour(character) : outfit.legwear === 'bare' ? skin : outfit.bottom;
    const shape = {
      start: hip,
      middle: knee,
      end: foot,
      startRadius: leg,
      middleRadius: leg * 0.78,
      endRadius: leg * 0.58,
    };
    const angle = (Math.atan2(foot.y - knee.y, foot.x - knee.x) * 180) / Math.PI - 90;
    const turn = pose.facing === 'side' ? angle * 0.75 : 0;
    const towardsViewer = pose.seated === true && pose.facing === 'front';
    add(limbBox(joints[side], leg * 2), (brush) => [
      limb(brush, shape, colour),
      outfit.legwear === 'shorts' && !furry
        ? [
            limb(brush, { ...shape, end: between(knee, foot, 0.9), endRadius: leg * 0.6, middle: knee }, skin),
            path(capsulePath(hip, leg * 1.06, between(hip, knee, 0.8), leg * 0.98), brush.pillar(outfit.bottom)),
          ]
        : [],
      furry && species === 'animal'
        ? paw(
            brush,
            { x: foot.x + (pose.facing === 'side' ? leg * 0.4 : 0), y: foot.y + leg * 0.05 },
            leg * 0.94,
            skin,
            towardsViewer,
          )
        : shoe(brush, foot, leg * 0.96, species === 'robot' ? tone(skin, -0.35) : outfit.shoes, pose.facing, turn),
    ]);
  }
  return figure;
}

/** A text across the chest. */
function chestPrint(text: string, { shoulder, length }: TrunkSize, x: number, fill: string): Svg {
  return lettering(text, { cx: x, cy: -length * 0.6, width: shoulder * 1.36, height: length * 0.34 }, { fill });
}

/** Lids over the eyes of a sleeper, in the head's frame. */
export function closedLids(character: Character): Svg {
  const { eyeY, spread, radius } = facePoints(character.head.name);
  const lid = character.species === 'person' ? character.skin : character.outfit.top;
  return [-1, 1].map((s) => [
    ellipse(16 + s * spread, eyeY, radius * 1.12, radius * 1.15, lid),
    stroke(`M${16 + s * spread - radius} ${eyeY + 0.2} q${radius} ${radius * 0.9} ${2 * radius} 0`, '#2c2328', 0.7),
  ]);
}

function glassesFor(character: Character, kind: NonNullable<Character['glasses']>): Svg {
  const { eyeY, spread } = facePoints(character.head.name);
  return eyewear(kind, eyeY, spread);
}

/** Characters whose head sits on the trunk wear scarves and ties over the chin's edge. */
function hasNeckwear({ proportions, outfit }: Character): boolean {
  return (
    proportions.neck < 0 &&
    outfit.details.some((detail) => detail === 'scarf' || detail === 'tie' || detail === 'bow-tie')
  );
}

function tailBox({ x, y }: Point): Box {
  return { left: x, right: x + 315, top: y - 250, bottom: y };
}

export function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function limbBox({ shoulder, elbow, hand, hip, knee, foot }: LimbJoints, margin: number): Box {
  const points = margin === 46 ? [shoulder, elbow, hand] : [hip, knee, foot];
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: Math.min(...xs) - 46,
    right: Math.max(...xs) + 46,
    top: Math.min(...ys) - 46,
    // Nothing reaches below the ground.
    bottom: Math.max(...ys) + (margin === 46 ? Math.min(46, Math.max(0, -Math.max(...ys))) : 0),
  };
}
