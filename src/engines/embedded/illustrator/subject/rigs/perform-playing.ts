import type { Point } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { circle, rect, repeat, stroke } from '../own/shapes.ts';
import { affineOf, applyAffine } from './affine.ts';
import { createFigure, type Figure } from './figure.ts';
import { INSTRUMENTS, type Instrument } from './instruments.ts';
import { playGrandPiano } from './perform-at-piano.ts';
import { performKicking } from './perform-ball.ts';
import { performBowing } from './perform-bowing.ts';
import { performHolding } from './perform-holding.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import { performSport, sportOf } from './sports/perform-sport.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

/** Plays an instrument or a game: keys, strings and horns by table, balls with the foot, everything else in the hands. */
export function performPlaying(performance: Performance): Figure {
  const { object, craft } = performance;
  const sport = performance.isSeated ? undefined : sportOf(object.concept);
  if (sport) return performSport(performance, sport);
  const instrument = Object.hasOwn(INSTRUMENTS, object.concept) ? INSTRUMENTS[object.concept] : undefined;
  if (object.concept === 'grand-piano' && performance.character.species === 'person')
    return playGrandPiano(performance);
  if (instrument?.place === 'keys') return playKeys(performance);
  if (instrument?.place === 'chin') return performBowing(performance, standingPose(performance));
  if (instrument) return playInstrument(performance, instrument);
  if (KICKED.test(object.concept) && craft.factsOf(object.concept).kind === 'sport') return performKicking(performance);
  return performHolding(performance);
}

const KICKED = /^(soccer-ball|ball|beach-ball)$|football/;

function playInstrument(performance: Performance, instrument: Instrument): Figure {
  const { sketch, character, object } = performance;
  const pose = standingPose(performance);
  const artwork = objectArtwork(performance);
  const height = instrument.height * (character.species === 'person' ? 1 : 1.05);
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const degrees = instrument.degrees ?? 0;
  const turned = affineOf({ degrees });
  const hold = holdPoint(performance, pose, instrument);
  const fromMiddle = (share: readonly [number, number]): Point =>
    applyAffine(turned, (share[0] - 0.5) * width, (share[1] - 1) * height);
  const held = fromMiddle(instrument.hold);
  const origin = { x: hold.x - held.x, y: hold.y - held.y };
  const at = (share: readonly [number, number]): Point => {
    const point = fromMiddle(share);
    return { x: origin.x + point.x, y: origin.y + point.y };
  };
  const hands = {
    ...(instrument.left ? { left: at(instrument.left) } : {}),
    ...(instrument.right ? { right: at(instrument.right) } : {}),
  };
  const figure = createFigure(sketch, character, reach(character, pose, hands));
  figure.body();
  figure.head();
  if (instrument.place === 'chest') figure.arm('right');
  else figure.arms();
  sketch.art(object.id, artwork, { x: origin.x, y: origin.y, height, degrees }, artwork.recolour);
  if (instrument.place === 'chest') figure.arm('left');
  if (instrument.isBeaten) for (const side of ['left', 'right'] as const) paintStick(performance, figure, side);
  figure.hands();
  return figure;
}

/** A stick in the hand, its head on the drum. */
function paintStick({ sketch, object }: Performance, { joints }: Figure, side: 'left' | 'right'): void {
  const { hand } = joints[side];
  const inwards = side === 'left' ? 1 : -1;
  const [tail, tip] = [
    { x: hand.x - inwards * 26, y: hand.y - 34 },
    { x: hand.x + inwards * 62, y: hand.y + 44 },
  ];
  sketch.add(object.id, { left: hand.x - 70, right: hand.x + 70, top: tail.y, bottom: tip.y }, () => [
    stroke(`M${tail.x} ${tail.y} L${tip.x} ${tip.y}`, '#c99a5b', 12),
    circle(tip.x, tip.y, 11, '#e6c48d'),
  ]);
}

function standingPose({ pose, isSeated }: Performance): Pose {
  return isSeated || pose.facing === 'side' ? frontPose(pose) : pose;
}

function frontPose(pose: Pose): Pose {
  return pose.seated ? (pose.facing === 'front' ? pose : POSES['sit-chair']) : POSES.stand;
}

function holdPoint({ character }: Performance, pose: Pose, { place }: Instrument): Point {
  const { neck, torso, head, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, pose);
  const chinY = joints.neck.y - neck;
  switch (place) {
    case 'mouth':
      return { x: joints.neck.x - head * 0.04, y: chinY - head * 0.12 };
    case 'floor':
      return { x: joints.neck.x + shoulder * 0.1, y: 18 };
    default:
      return { x: joints.neck.x, y: joints.neck.y + torso * 0.62 };
  }
}

/** Behind a keyboard on its stand, the keys towards the player, hands on them. */
function playKeys(performance: Performance): Figure {
  const { sketch, character, object, pose } = performance;
  const base = frontPose(pose);
  const { torso, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, base);
  const top = joints.neck.y + torso * 0.72;
  const half = shoulder * 3.1;
  const figure = createFigure(
    sketch,
    character,
    reach(character, base, { left: { x: -half * 0.42, y: top - 14 }, right: { x: half * 0.36, y: top - 14 } }),
  );
  figure.body();
  figure.head();
  figure.arms();
  const wood = '#33272b';
  sketch.add(object.id, { left: -half, right: half, top: top - 44, bottom: 10 }, (brush) => [
    rect(-half, top - 44, half * 2, 66, '#f7f4ec', 8),
    repeat(27, (i) =>
      rect(
        -half + ((i + 0.72) * half * 2) / 28,
        top - 44,
        half * 0.036,
        40,
        i % 7 === 2 || i % 7 === 6 ? 'none' : '#1f1d22',
        3,
      ),
    ),
    repeat(27, (i) => rect(-half + ((i + 1) * half * 2) / 28 - 1, top - 44, 2, 66, '#00000033')),
    rect(
      -half - 16,
      top + 12,
      half * 2 + 32,
      torso * 0.5,
      brush.slab(wood),
      16,
      `stroke="${tone(wood, 0.3)}" stroke-opacity="0.4" stroke-width="4"`,
    ),
    rect(-half + 20, top + 34, half * 2 - 40, 10, '#ffffff', 5, 'opacity="0.12"'),
    [-0.8, 0.8].map((t) =>
      rect(t * half - 24, top + 12 + torso * 0.5, 48, -top - torso * 0.5 - 2, brush.pillar(wood), 10),
    ),
  ]);
  figure.hands();
  return figure;
}
