import type { ColourName } from '../../scene.ts';
import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { stroke } from '../own/shapes.ts';
import { wearGloves } from './boxing.ts';
import { carryOnBack } from './carry-on-back.ts';
import { createFigure, type Figure } from './figure.ts';
import { balloon, fishingRod, signBoard, umbrella } from './hand-props.ts';
import { holdTray, isTrayful } from './hold-tray.ts';
import { BITE, CARRY, HOLDS, type Hold } from './holds.ts';
import { drawBow } from './perform-archery.ts';
import { blowBubbles } from './perform-blowing.ts';
import { cradle } from './perform-cradling.ts';
import { canSit, paintSitting, SITTING_ASPECT } from './sitting-animal.ts';
import { type Joints, type Pose, solveJoints } from './skeleton.ts';
import type { Box } from './sketch.ts';
import { paintSpell } from './spell.ts';
import { metresPerUnit, objectArtwork, type Performance, reach } from './stagecraft.ts';

const PARTY: readonly ColourName[] = ['red', 'yellow', 'blue', 'green', 'pink', 'orange', 'purple', 'turquoise'];
const MOST_BALLOONS = 12;
const BUNCH = 7;
const KITES: ReadonlySet<string> = new Set(['kite', 'diamond-kite']);
const SECOND_HEIGHT = 230;
/** An animal in the arms leaves the face free, as a share of the trunk. */
const LARGEST_SITTING = 0.74;

/** Holds a thing the way such things are held. */
export function performHolding(performance: Performance): Figure {
  if (isTrayful(performance)) return holdTray(performance);
  return PAINTERS[holdFor(performance, false).style](performance, holdFor(performance, false));
}

/** Brings food or drink to the mouth, whatever it is. */
export function performEating(performance: Performance): Figure {
  return holdAtMouth(performance, holdFor(performance, true));
}

/** What whoever has it has at the lips, without its being said. */
const AT_LIPS: ReadonlySet<string> = new Set(['microphone', 'tobacco-pipe', 'cigar', 'cigarette', 'bubbles']);

function holdFor(performance: Performance, isEaten: boolean): Hold {
  const { object, character, craft } = performance;
  const known = Object.hasOwn(HOLDS, object.concept) ? HOLDS[object.concept] : undefined;
  const { heightMetres } = craft.factsOf(object.concept);
  const natural = (heightMetres * object.sizeFactor) / metresPerUnit(character);
  if (isEaten) return known?.style === 'mouth' ? known : { ...BITE, height: Math.min(230, Math.max(150, natural)) };
  if (known) return known.style === 'mouth' && !AT_LIPS.has(object.concept) ? { ...known, style: 'raised' } : known;
  return { ...CARRY, height: Math.min(380, Math.max(170, natural * 1.2)) };
}

const PAINTERS: Readonly<Record<Hold['style'], (performance: Performance, hold: Hold) => Figure>> = {
  front: holdInFront,
  drawn: drawBow,
  raised: holdRaised,
  hung: holdHung,
  mouth: holdAtMouth,
  umbrella: holdUmbrella,
  balloons: holdBalloons,
  sign: holdSign,
  gloves: wearGloves,
  blown: blowBubbles,
  cradled: (performance, hold) =>
    performance.pose.facing === 'side' ? holdInFront(performance, hold) : cradle(performance),
  back: carryOnBack,
};

function jointsOf(performance: Performance): Joints {
  return solveJoints(performance.character.proportions, performance.pose);
}

function boxAround(x: number, y: number, halfWidth: number, up: number, down: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - up, bottom: y + down };
}

function holdInFront(performance: Performance, { height }: Hold): Figure {
  const { sketch, craft, character, object, pose, index } = performance;
  const artwork = objectArtwork(performance);
  const joints = jointsOf(performance);
  const { torso, shoulder } = character.proportions;
  const sits = canSit(object.concept) && !Object.hasOwn(HOLDS, object.concept);
  const tallest = sits ? Math.min(height, torso * LARGEST_SITTING) : height;
  const width = (sits ? SITTING_ASPECT : artwork.box[2] / artwork.box[3]) * tallest;
  const fitted = Math.min(tallest, (shoulder * 4.2 * tallest) / width);
  const halfWidth = ((width / tallest) * fitted) / 2;
  const ahead = pose.facing === 'side' ? shoulder * 0.9 : 0;
  const centre = { x: joints.neck.x + ahead, y: joints.neck.y + torso * 0.56 };
  const handY = centre.y + fitted * 0.18;
  const held = reach(character, frontArms(pose), {
    left: { x: centre.x - halfWidth * 0.86, y: handY },
    right: { x: centre.x + halfWidth * 0.86, y: handY },
  });
  const figure = createFigure(sketch, character, held);
  figure.body();
  figure.head();
  figure.arms();
  const foot = sits ? joints.neck.y + torso * 1.04 : centre.y + fitted / 2;
  const place = { x: centre.x, y: foot, height: fitted };
  if (!sits || !paintSitting(sketch, craft.pack, object, index, place))
    sketch.art(object.id, artwork, place, artwork.recolour);
  figure.hands();
  return figure;
}

function frontArms(pose: Pose): Pose {
  const { armBehind: _left, ...left } = pose.left;
  const { armBehind: _right, ...right } = pose.right;
  return { ...pose, left, right };
}

/** One hand does what `paintThing` paints; the other holds the second thing, if there is one. */
function oneHanded(performance: Performance, hand: Point, paintThing: (hand: Point) => void): Figure {
  const { sketch, character, pose, second } = performance;
  const { armBehind: _behind, ...arm } = pose.right;
  const { armBehind: _alsoBehind, ...otherArm } = pose.left;
  const joints = jointsOf(performance);
  const { shoulder, torso } = character.proportions;
  const other = { x: joints.neck.x - shoulder * 1.25, y: joints.neck.y + torso * 0.62 };
  const bend = pose.facing === 'side' ? 1 : -1;
  const base: Pose = { ...pose, right: { ...arm, bend }, ...(second ? { left: otherArm } : {}) };
  const figure = createFigure(
    sketch,
    character,
    reach(character, base, { right: hand, ...(second ? { left: other } : {}) }),
  );
  figure.body();
  figure.head();
  figure.arms();
  if (second) {
    const artwork = objectArtwork(performance, second);
    const at = figure.joints.left.hand;
    const height =
      SECOND_HEIGHT * (Object.hasOwn(HOLDS, second.concept) ? Math.max(1, HOLDS[second.concept]!.height / 300) : 1);
    sketch.art(second.id, artwork, { x: at.x, y: at.y + height * 0.5, height }, artwork.recolour);
    figure.hand('left');
  }
  paintThing(figure.joints.right.hand);
  figure.hand('right');
  return figure;
}

/** Where a raised hand is: beside the chest; before it of who is turned to what he does. */
function raisedHand(performance: Performance, up: number): Point {
  const joints = jointsOf(performance);
  const { torso, shoulder, upperArm, foreArm } = performance.character.proportions;
  if (performance.pose.facing === 'side') {
    const { x, y } = joints.right.shoulder;
    return { x: x + (upperArm + foreArm) * 0.7, y: y + torso * up * 0.4 };
  }
  return { x: joints.right.shoulder.x + shoulder * 0.5 + upperArm * 0.42, y: joints.neck.y + torso * up };
}

function artAtGrip(performance: Performance, hand: Point, hold: Hold): void {
  const { sketch, object } = performance;
  const artwork = objectArtwork(performance);
  const width = (artwork.box[2] / artwork.box[3]) * hold.height;
  const turned = ((hold.isTurnedInHand ? (hold.degrees ?? 0) : 0) * Math.PI) / 180;
  const across = (0.5 - hold.grip[0]) * width;
  const down = (1 - hold.grip[1]) * hold.height;
  const x = hand.x + across * Math.cos(turned) - down * Math.sin(turned);
  const y = hand.y + across * Math.sin(turned) + down * Math.cos(turned);
  sketch.art(object.id, artwork, { x, y, height: hold.height, degrees: hold.degrees ?? 0 }, artwork.recolour);
}

function holdRaised(performance: Performance, hold: Hold): Figure {
  if (performance.object.concept === 'fishing-pole') return fish(performance);
  if (KITES.has(performance.object.concept)) return flyKite(performance);
  if (performance.pose.right.elbow && performance.object.concept === 'mobile-phone')
    return holdPhone(performance, hold);
  return oneHanded(performance, raisedHand(performance, 0.42), (hand) => {
    artAtGrip(performance, hand, hold);
    if (performance.object.concept === 'magic-wand') paintSpell(performance, hand, hold.height);
  });
}

/** At the ear, or at arm's length for a picture of oneself. */
function holdPhone(performance: Performance, hold: Hold): Figure {
  const { sketch, character, pose } = performance;
  const figure = createFigure(sketch, character, pose);
  figure.body();
  figure.head();
  figure.arms();
  const { hand, elbow } = figure.joints.right;
  const degrees = (Math.atan2(hand.y - elbow.y, hand.x - elbow.x) * 180) / Math.PI + 90;
  artAtGrip(performance, hand, { ...hold, height: hold.height * 0.84, degrees: degrees * PHONE_TURN });
  figure.hand('right');
  return figure;
}

/** How far a phone follows the forearm. */
const PHONE_TURN = 0.4;

function holdHung(performance: Performance, hold: Hold): Figure {
  const joints = jointsOf(performance);
  const { upperArm, foreArm } = performance.character.proportions;
  const { shoulder } = joints.right;
  const hand = { x: shoulder.x + (upperArm + foreArm) * 0.3, y: shoulder.y + (upperArm + foreArm) * 0.94 };
  return oneHanded(performance, hand, (at) => artAtGrip(performance, { x: at.x, y: at.y }, hold));
}

function holdAtMouth(performance: Performance, hold: Hold): Figure {
  const { character, sketch, object, pose } = performance;
  const joints = jointsOf(performance);
  const unit = character.proportions.head / 27;
  const mouth = {
    x: joints.neck.x + (pose.facing === 'side' ? 10 : 0) + unit * 4.5,
    y: joints.neck.y - character.proportions.neck - unit * 2.5,
  };
  const artwork = objectArtwork(performance);
  const width = (artwork.box[2] / artwork.box[3]) * hold.height;
  const centre = { x: mouth.x + width * 0.3, y: mouth.y + hold.height * 0.2 };
  const hand = { x: centre.x + (hold.grip[0] - 0.5) * width + 8, y: centre.y + (hold.grip[1] - 0.5) * hold.height + 8 };
  const { armBehind: _behind, ...arm } = pose.right;
  const figure = createFigure(
    sketch,
    character,
    reach(character, { ...pose, right: { ...arm, bend: -1 } }, { right: hand }),
  );
  figure.body();
  figure.head();
  figure.arms();
  sketch.art(object.id, artwork, { x: centre.x, y: centre.y + hold.height / 2, height: hold.height }, artwork.recolour);
  return figure;
}

function holdUmbrella(performance: Performance): Figure {
  const { object, index, sketch, character } = performance;
  const colour = colourHex(colourOfMember(object, index) ?? performance.random.pick(PARTY));
  const { head, shoulder, torso } = character.proportions;
  const hand = raisedHand(performance, 0.36);
  const span = Math.max(shoulder * 5.4, head * 2.6);
  const shaft = head * 1.55 + torso * 0.75;
  return oneHanded(performance, { x: hand.x - 20, y: hand.y }, ({ x, y }) =>
    sketch.add(object.id, boxAround(x, y, span / 2, shaft + span * 0.1, 60), (brush) =>
      umbrella(brush, { x, y }, span, shaft, colour),
    ),
  );
}

function holdBalloons(performance: Performance): Figure {
  const { object, sketch, character, random, index } = performance;
  const count = Math.min(MOST_BALLOONS, object.concept === 'balloon-bunch' ? BUNCH * object.count : object.count);
  const radius = character.proportions.head * (count > 3 ? 0.38 : 0.46);
  const hand = raisedHand(performance, 0.3);
  const { neck } = jointsOf(performance);
  const base = neck.y - character.proportions.head * 1.15;
  const spots = Array.from({ length: count }, (_, i): Point => {
    const row = Math.floor((Math.sqrt(8 * i + 1) - 1) / 2);
    const inRow = i - (row * (row + 1)) / 2;
    return {
      x: hand.x + 60 + (inRow - row / 2) * radius * 1.75 + random.between(-0.12, 0.12) * radius,
      y: base - row * radius * 1.6 - random.between(0, 0.4) * radius,
    };
  });
  return oneHanded(performance, hand, (at) => {
    for (const [i, spot] of spots.entries()) {
      const name =
        colourOfMember(object, index + i) ?? (count > 1 ? PARTY[(i + random.integer(0, 1)) % PARTY.length]! : 'red');
      sketch.add(object.id, boxAround(spot.x, spot.y, radius * 1.1, radius * 1.2, at.y - spot.y), (brush) =>
        balloon(brush, spot, radius, at, colourHex(name)),
      );
    }
  });
}

function holdSign(performance: Performance): Figure {
  const { craft, object, index, sketch, character } = performance;
  const text = craft.scene.lettering[0];
  const { head, torso } = character.proportions;
  const name = colourOfMember(object, index);
  const hand = raisedHand(performance, 0.4);
  const width = 400;
  const height = 270;
  const pole = head + torso * 0.4;
  return oneHanded(performance, hand, ({ x, y }) =>
    sketch.add(object.id, boxAround(x, y, width / 2, pole + height, 70), (brush) =>
      signBoard(brush, { x, y: y + 70 }, width, height, pole + 70, text, name ? colourHex(name) : undefined),
    ),
  );
}

/** The kite up in the air, its string in the hand. */
function flyKite(performance: Performance): Figure {
  const { sketch, object } = performance;
  const artwork = objectArtwork(performance);
  return oneHanded(performance, raisedHand(performance, 0.1), (at) => {
    const kite = { x: at.x + 420, y: at.y - 520 };
    sketch.add(object.id, { left: at.x, right: kite.x, top: kite.y, bottom: at.y }, () =>
      stroke(`M${at.x} ${at.y} Q${at.x + 190} ${at.y - 130} ${kite.x - 30} ${kite.y}`, '#f4f1ea', 5),
    );
    sketch.art(object.id, artwork, { x: kite.x, y: kite.y + 40, height: 360 }, artwork.recolour);
  });
}

/** Rod and line out to the side; used for fishing poles, whose pack drawing hangs in the air. */
export function fish(performance: Performance): Figure {
  const { sketch, object } = performance;
  const hand = raisedHand(performance, 0.55);
  return oneHanded(performance, hand, (at) => {
    const tip = { x: at.x + 430, y: at.y - 330 };
    const end = { x: tip.x + 30, y: Math.min(-20, at.y + 330) };
    sketch.add(object.id, { left: at.x, right: end.x + 20, top: tip.y - 10, bottom: end.y + 14 }, () =>
      fishingRod(at, tip, end),
    );
  });
}
