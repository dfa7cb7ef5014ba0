import type { ColourName } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { ellipse, path, rect, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { holdTray } from './hold-tray.ts';
import { performHolding } from './perform-holding.ts';
import { isAtOpenFire, performRoasting } from './perform-roasting.ts';
import { paintSetting } from './place-settings.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

/** Before a canvas on an easel that shows what is painted, brush on the canvas, palette in the other hand. */
export function performPainting(performance: Performance): Figure {
  const { sketch, character, object, craft, random } = performance;
  const { torso, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, POSES.stand);
  const easelX = shoulder * 3.4;
  const canvas = { x: easelX, top: joints.neck.y - torso * 0.5, width: 380, height: 440 };
  const brushTip = { x: canvas.x - canvas.width * 0.22, y: canvas.top + canvas.height * 0.5 };
  const hand = { x: brushTip.x - 90, y: brushTip.y + 40 };
  const palette = { x: -shoulder * 1.5, y: joints.neck.y + torso * 0.72 };
  paintEasel(performance, canvas);
  const figure = createFigure(
    sketch,
    character,
    reach(character, { ...POSES.stand, headTilt: 5 }, { left: palette, right: hand }),
  );
  figure.body();
  figure.head();
  const board = artworkOf(craft.pack, 'artist-palette', { random });
  if (board) sketch.art(character.entity, board, { x: palette.x - 16, y: palette.y + 84, height: 160 });
  sketch.add(character.entity, { left: hand.x - 40, right: brushTip.x, top: brushTip.y, bottom: hand.y + 30 }, () => [
    stroke(`M${hand.x - 30} ${hand.y + 14} L${brushTip.x - 22} ${brushTip.y + 10}`, '#8a5a33', 10),
    stroke(`M${brushTip.x - 24} ${brushTip.y + 11} L${brushTip.x} ${brushTip.y}`, '#e2464f', 15),
  ]);
  figure.arms();
  void object;
  return figure;
}

interface CanvasPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function paintEasel(performance: Performance, { x, top, width, height }: CanvasPlace): void {
  const { sketch, object } = performance;
  const wood = '#a9753f';
  sketch.add(object.id, { left: x - width * 0.62, right: x + width * 0.62, top: top - 60, bottom: 0 }, (brush) => [
    stroke(`M${x} ${top - 50} L${x} -60`, '#7d5229', 20),
    stroke(`M${x - 20} ${top - 40} L${x - width * 0.55} -10 M${x + 20} ${top - 40} L${x + width * 0.55} -10`, wood, 22),
    rect(x - width / 2, top, width, height, brush.wall('#f8f3e8'), 4, 'stroke="#d8cdb8" stroke-width="8"'),
    rect(
      x - width / 2 + 16,
      top + 16,
      width - 32,
      height - 32,
      brush.stops('down', [
        [0, '#a8d3ef'],
        [0.58, '#e6f1ee'],
        [0.6, '#9cc47a'],
        [1, '#6fa35a'],
      ]),
    ),
    ellipse(x + width * 0.28, top + height * 0.18, 26, 26, '#ffd75e'),
    rect(x - width * 0.56, top + height, width * 1.12, 26, wood, 6),
  ]);
  const artwork = isTool(object.concept) ? undefined : objectArtwork(performance);
  if (artwork) {
    const aspect = artwork.box[2] / artwork.box[3];
    const pictured = Math.min(height * 0.62, (width * 0.7) / aspect);
    sketch.art(object.id, artwork, { x, y: top + height * 0.88, height: pictured }, artwork.recolour);
  }
}

/** Painting "a picture" or "with a brush" names no motif. */
function isTool(concept: string): boolean {
  return /paint|canvas|picture|palette|easel|brush/.test(concept);
}

/** It comes out of an oven, on a tray. */
const BAKED = /cookie|bread|cake|pie$|croissant|muffin|bagel|pretzel|baguette|pizza|bun$|gingerbread|biscuit/;

/** At a stove: a pan in the hand, the food above it. */
export function performCooking(performance: Performance): Figure {
  const { sketch, character, object } = performance;
  if (isAtOpenFire(performance)) return performRoasting(performance);
  if (BAKED.test(object.concept)) return holdTray(performance);
  const { torso, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, POSES.stand);
  const pan = { x: shoulder * 0.55, y: joints.neck.y + torso * 0.66 };
  const panWidth = shoulder * 2.7;
  const handle = { x: pan.x + panWidth * 0.86, y: pan.y - 6 };
  const figure = createFigure(
    sketch,
    character,
    reach(character, POSES.stand, { left: { x: pan.x - panWidth * 0.62, y: pan.y + 4 }, right: handle }),
  );
  figure.body();
  figure.head();
  const artwork = objectArtwork(performance);
  const food = Math.min(170, (panWidth * 0.8 * artwork.box[3]) / artwork.box[2]);
  sketch.add(
    character.entity,
    { left: pan.x - panWidth / 2, right: pan.x + panWidth, top: pan.y - 40, bottom: pan.y + 60 },
    (brush) => [
      stroke(`M${pan.x + panWidth * 0.46} ${pan.y} L${handle.x + 30} ${handle.y}`, '#2a2c33', 24),
      ellipse(pan.x, pan.y - 6, panWidth / 2, 30, brush.ball('#4a4d57')),
    ],
  );
  sketch.art(object.id, artwork, { x: pan.x, y: pan.y + 12, height: food }, artwork.recolour);
  sketch.add(
    character.entity,
    { left: pan.x - panWidth / 2, right: pan.x + panWidth / 2, top: pan.y - 8, bottom: pan.y + 66 },
    (brush) =>
      path(
        `M${pan.x - panWidth / 2} ${pan.y - 6} Q${pan.x} ${pan.y + 48} ${pan.x + panWidth / 2} ${pan.y - 6} L${pan.x + panWidth * 0.4} ${pan.y + 44} Q${pan.x} ${pan.y + 74} ${pan.x - panWidth * 0.4} ${pan.y + 44}Z`,
        brush.tube('#33353d'),
      ),
  );
  figure.arms();
  return figure;
}

/** The desk that the prompt names, or one that goes with who works at it. */
function deskOf({ craft: { scene }, character, object }: Performance): number {
  const isDesk = (id: number): boolean => id !== object.id && scene.entities[id]?.concept === 'desk';
  const named = scene.relations.find((tie) => tie.subject === character.entity && isDesk(tie.object));
  return named?.object ?? character.entity;
}

/** At a desk with the machine on it, looking through it, or with it in the hands. */
export function performUsing(performance: Performance): Figure {
  const { object } = performance;
  if (/laptop|computer|typewriter|sewing|microscope|^desk$/.test(object.concept)) return atDesk(performance);
  if (/telescope/.test(object.concept)) return atTelescope(performance);
  return performHolding(performance);
}

function atDesk(performance: Performance): Figure {
  const { sketch, character, object, index } = performance;
  const { torso, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, POSES.stand);
  const deskY = joints.neck.y + torso * 0.78;
  const half = shoulder * 3.6;
  const hands = { left: { x: -shoulder * 0.75, y: deskY - 22 }, right: { x: shoulder * 0.75, y: deskY - 22 } };
  const figure = createFigure(sketch, character, reach(character, POSES.stand, hands));
  figure.all();
  sketch.add(deskOf(performance), { left: -half, right: half, top: deskY, bottom: 0 }, (brush) => [
    [-1, 1].map((s) => rect(s * half * 0.84 - 26, deskY + 30, 52, -deskY - 30, brush.pillar('#8a5a36'), 8)),
    rect(-half * 0.84, deskY + 36, half * 1.68, torso * 0.42, brush.wall('#a36f45'), 8),
    rect(-half, deskY, half * 2, 44, brush.tube('#b9814f'), 12),
  ]);
  const screen = torso * 0.62;
  if (object.concept === 'desk') {
    sketch.placed({ x: 0, y: deskY + 22, scale: torso / 310 }, () =>
      sketch.add(object.id, { left: -180, right: 160, top: -120, bottom: 0 }, (brush) =>
        paintSetting(brush, 'work', performance.random.fork('papers')),
      ),
    );
  } else if (/laptop|computer/.test(object.concept)) {
    const name = colourOfMember(object, index);
    paintLaptopBack(performance, deskY, screen, name ? colourHex(name as ColourName) : '#aeb6c2');
  } else {
    const artwork = objectArtwork(performance);
    sketch.art(object.id, artwork, { x: 0, y: deskY + 8, height: screen }, artwork.recolour);
  }
  figure.hands();
  return figure;
}

function paintLaptopBack(
  { sketch, object, character }: Performance,
  deskY: number,
  height: number,
  colour: string,
): void {
  const half = character.proportions.shoulder * 1.5;
  sketch.add(object.id, { left: -half, right: half, top: deskY - height, bottom: deskY + 12 }, (brush) => [
    path(
      `M${-half * 0.94} ${deskY - height * 0.86} Q${-half * 0.94} ${deskY - height} ${-half * 0.84} ${deskY - height} H${half * 0.84} Q${half * 0.94} ${deskY - height} ${half * 0.94} ${deskY - height * 0.86} L${half} ${deskY}H${-half}Z`,
      brush.slab(colour),
    ),
    ellipse(0, deskY - height * 0.52, 22, 22, '#ffffff', 'opacity="0.75"'),
    rect(-half * 1.04, deskY - 6, half * 2.08, 18, '#7f8794', 8),
  ]);
}

function atTelescope(performance: Performance): Figure {
  const { sketch, character, object } = performance;
  const { head } = character.proportions;
  const joints = solveJoints(character.proportions, POSES.stand);
  const artwork = objectArtwork(performance);
  const height = -joints.neck.y + head * 0.42;
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const x = -width * 0.52 - head * 0.3;
  const grip = { x: x + width * 0.3, y: -height * 0.7 };
  const figure = createFigure(
    sketch,
    character,
    reach(character, { ...POSES.stand, lean: -6, headTilt: -8 }, { left: grip }),
  );
  figure.body();
  figure.head();
  sketch.art(object.id, artwork, { x, y: 0, height }, artwork.recolour);
  figure.arms();
  return figure;
}
