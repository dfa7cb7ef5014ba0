import type { Point } from '../../drawing.ts';
import { at } from '../../own/shapes.ts';
import { createFigure, type Figure } from '../figure.ts';
import { solveJoints } from '../skeleton.ts';
import { objectArtwork, type Performance, reach } from '../stagecraft.ts';
import { BALLS, COURTS, GEAR } from './gear.ts';
import { SPORTS, type Sport } from './sports.ts';

const GEAR_COLOURS = ['#d8414c', '#3f78bd', '#e0a92e', '#7a5bb5'] as const;
/** How far along it the far hand takes what both hold, from the near one: towards its end. */
const SECOND_GRIP = -52;

/** Plays a game as its players do: swings a racket, stoops to a stick, leaps to a basket. */
export function performSport(performance: Performance, sport: Sport): Figure {
  const { sketch, character, craft, object, random } = performance;
  const figure = createFigure(sketch, character, poseOf(performance, sport));
  const { hand } = figure.joints.right;
  const isTeam = (craft.scene.entities[character.entity]?.count ?? 1) > 1;
  if (sport.court && !isTeam) paintCourt(performance, sport.court);
  if (object.concept === 'flag-in-hole') {
    const flag = objectArtwork(performance);
    sketch.art(object.id, flag, { x: 640, y: 0, height: 420 }, flag.recolour);
  }
  figure.body();
  figure.head();
  if (!sport.gear) figure.arms();
  paintBall(performance, sport, hand);
  if (sport.gear) {
    const { name, degrees, length } = sport.gear;
    const colour = random.fork('gear').pick(GEAR_COLOURS);
    const reachOut = length * 1.2;
    const box = {
      left: hand.x - reachOut,
      right: hand.x + reachOut,
      top: hand.y - reachOut,
      bottom: Math.min(0, hand.y + reachOut),
    };
    sketch.add(object.id, box, (brush) => at(hand.x, hand.y, 1, degrees, GEAR[name](brush, length, colour)));
    figure.arms();
  }
  return figure;
}

/** With the far hand on the gear as well, where both hold it. */
function poseOf({ character }: Performance, { pose, gear, isTwoHanded }: Sport): Sport['pose'] {
  if (!gear || !isTwoHanded) return pose;
  const { hand } = solveJoints(character.proportions, pose).right;
  const angle = (gear.degrees * Math.PI) / 180;
  const left = { x: hand.x + Math.cos(angle) * SECOND_GRIP, y: hand.y + Math.sin(angle) * SECOND_GRIP };
  return reach(character, pose, { left });
}

function paintCourt({ sketch, object }: Performance, { name, x }: NonNullable<Sport['court']>): void {
  const { width, height, paint } = COURTS[name];
  sketch.placed({ x }, () =>
    sketch.add(object.id, { left: -60, right: width + 20, top: -height - 90, bottom: 0 }, (brush) => paint(brush)),
  );
}

function paintBall(performance: Performance, { ball }: Sport, hand: Point): void {
  const { sketch, object } = performance;
  const { look, height } = ball;
  const [x, y] = ball.from === 'hand' ? [hand.x + ball.x, hand.y + ball.y] : [ball.x, ball.y];
  if (look === 'art') {
    const artwork = objectArtwork(performance);
    sketch.art(object.id, artwork, { x, y: y + height / 2, height }, artwork.recolour);
    return;
  }
  const half = height * 0.62;
  sketch.add(object.id, { left: x - half, right: x + half, top: y - half, bottom: Math.min(0, y + half) }, (brush) =>
    at(x, y, height, 0, BALLS[look](brush)),
  );
}

/** How a game is shown; undefined for what is played otherwise. */
export function sportOf(concept: string): Sport | undefined {
  return Object.hasOwn(SPORTS, concept) ? SPORTS[concept] : undefined;
}
