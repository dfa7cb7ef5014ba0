import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, round, stroke } from '../own/shapes.ts';
import { between } from './between.ts';
import type { Character, Cut } from './character.ts';
import { pleats } from './folds.ts';
import { capsulePath } from './limbs.ts';
import type { Joints, Pose } from './skeleton.ts';
import type { Box } from './sketch.ts';

/** A skirt that is part of a cut. */
interface SkirtShape {
  /** Half the hem of somebody who stands, in half widths of the hip. */
  readonly flare: number;
  /** How far up the trunk it begins, in lengths of the trunk. */
  readonly begins: number;
  /** Share of the shin that it covers; 0 for skirts that end at the knee. */
  readonly shin: number;
  /** Which colour of the outfit it has. */
  readonly colour: 'top' | 'bottom';
}

const ROBE: SkirtShape = { flare: 1.35, begins: 0.3, shin: 0.86, colour: 'top' };
const SKIRTS: Readonly<Partial<Record<Cut, SkirtShape>>> = {
  dress: { ...ROBE, flare: 1.55, shin: 0 },
  gown: { ...ROBE, flare: 2.1 },
  robe: ROBE,
  wrap: { ...ROBE, flare: 1.24, shin: 0.92 },
  sheath: { ...ROBE, flare: 1.06, shin: 0.7 },
  drape: { ...ROBE, flare: 1.45, shin: 0.95, colour: 'bottom' },
  hanbok: { flare: 2.5, begins: 0.6, shin: 0.95, colour: 'bottom' },
};

/** Skirts follow the legs; nothing for cuts without one. */
export function skirt(stops: Brush['stops'], character: Character, joints: Joints, pose: Pose): Svg {
  const shape = SKIRTS[character.outfit.cut];
  if (!shape) return [];
  const { accent, [shape.colour]: colour } = character.outfit;
  const { hip, thigh, shin, leg } = character.proportions;
  const fill = stops('right', [
    [0, tone(colour, -0.12)],
    [0.3, tone(colour, 0.2)],
    [0.62, tone(colour, -0.04)],
    [1, tone(colour, -0.36)],
  ]);
  const edge = `stroke="${tone(colour, -0.6)}" stroke-opacity="0.3" stroke-width="6"`;
  const share = shape.shin;
  if (pose.seated && pose.facing === 'side') {
    const ends = [joints.left, joints.right].map(({ hip: h, knee, foot }) => {
      const d = capsulePath(h, leg * 1.35, knee, leg * 1.3);
      return path(share > 0 ? d + capsulePath(knee, leg * 1.25, between(knee, foot, share), leg * 1.5) : d, fill, edge);
    });
    return ends;
  }
  const length = share === 0 ? thigh * 0.98 : thigh + shin * share;
  const lowest = pose.seated
    ? Math.max(joints.left.knee.y, joints.right.knee.y) + leg * (share === 0 ? 0.9 : 2.4)
    : joints.pelvis.y + length;
  const { flare } = shape;
  const long = share > 0 && !pose.seated;
  const knees = (['left', 'right'] as const).flatMap((side) => [
    joints[side].knee.x,
    ...(long ? [joints[side].foot.x] : []),
  ]);
  const left = Math.min(-hip * flare, Math.min(...knees) - leg * 1.25);
  const right = Math.max(hip * flare, Math.max(...knees) + leg * 1.25);
  const y = joints.pelvis.y;
  const waist = y - character.proportions.torso * shape.begins;
  const w = character.proportions.waist * (pose.facing === 'side' ? 0.78 : 0.96);
  const d = `M${-w} ${round(waist)} C${-w * 1.15} ${round(y)} ${round(left)} ${round(lowest - 60)} ${round(left)} ${round(lowest)} Q${round((left + right) / 2)} ${round(lowest + 34)} ${round(right)} ${round(lowest)} C${round(right)} ${round(lowest - 60)} ${w * 1.15} ${round(y)} ${w} ${round(waist)}Z`;
  const folds = pleats({ half: w, y: waist }, { left, right, y: lowest }, colour);
  const trim = stroke(
    `M${round(left)} ${round(lowest - 6)} Q${round((left + right) / 2)} ${round(lowest + 28)} ${round(right)} ${round(lowest - 6)}`,
    accent,
    10,
    'opacity="0.85"',
  );
  // They end under the hem.
  const covered = Math.min(0.9, Math.max(0.2, (length - leg * 1.2) / thigh));
  const thighs = [joints.left, joints.right].map(({ hip: h, knee }) =>
    path(capsulePath(h, leg * 1.2, between(h, knee, covered), leg * 1.2), fill, edge),
  );
  return [pose.seated ? [] : thighs, path(d, fill, edge), folds, trim];
}

/** A cape that hangs from the shoulders, seen past the body. */
export function paintCape(colour: string, joints: Joints, character: Character, fill: string): Svg {
  const { shoulder, torso } = character.proportions;
  const { neck, pelvis } = joints;
  const low = pelvis.y + torso * 0.75;
  return [
    path(
      `M${neck.x - shoulder * 0.7} ${neck.y + 10} C${neck.x - shoulder * 1.5} ${pelvis.y} ${pelvis.x - shoulder * 2.1} ${low - 60} ${pelvis.x - shoulder * 1.9} ${low} Q${pelvis.x} ${low + 40} ${pelvis.x + shoulder * 1.7} ${low} C${pelvis.x + shoulder * 1.8} ${low - 60} ${neck.x + shoulder * 1.5} ${pelvis.y} ${neck.x + shoulder * 0.7} ${neck.y + 10}Z`,
      fill,
      `stroke="${tone(colour, -0.5)}" stroke-opacity="0.4" stroke-width="6"`,
    ),
  ];
}

/** True for clothes with a skirt. */
export function isSkirt(cut: Cut): boolean {
  return SKIRTS[cut] !== undefined;
}

/** True for skirts that begin above the waist, over the jacket. */
export function isHighSkirt(cut: Cut): boolean {
  return (SKIRTS[cut]?.begins ?? 0) > 0.5;
}

/** Room a cape takes. */
export function capeBox({ proportions }: Character, { neck, pelvis }: Joints): Box {
  const half = proportions.shoulder * 2;
  return { left: pelvis.x - half, right: pelvis.x + half, top: neck.y, bottom: pelvis.y };
}

/** Room a skirt takes. */
export function skirtBox({ outfit, proportions }: Character, { left, right, pelvis }: Joints): Box {
  const { hip, leg } = proportions;
  const flare = Math.max(2.1, SKIRTS[outfit.cut]?.flare ?? 0);
  const xs = [left, right].flatMap((limbJoints) => [limbJoints.knee.x, limbJoints.foot.x]);
  return {
    left: Math.min(-hip * flare, Math.min(...xs) - leg * 1.3),
    right: Math.max(hip * flare, Math.max(...xs) + leg * 1.3),
    top: pelvis.y,
    bottom: pelvis.y,
  };
}
