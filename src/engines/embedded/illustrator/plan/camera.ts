import { clamp } from '../maths/interpolate.ts';
import type { Camera, Scene, SettingId } from '../scene.ts';
import { INDOORS } from './habitat.ts';
import { hasInRoom } from './shown-by-rooms.ts';
import type { Variety } from './variety.ts';

/** Where the camera is and how it frames the subject. */
export interface CameraPlan {
  readonly shot: NonNullable<Camera['shot']>;
  /** 0 = level, towards 1 = steeply from above, below 0 = looking up. */
  readonly pitch: number;
  /** See `PainterBrief.isAerial`. */
  readonly isAerial: boolean;
  /** 1 = eye level of a standing person. */
  readonly heightFactor: number;
  /** Side of the frame for the main subject: -1 left third, 0 middle, 1 right third, and between. */
  readonly side: number;
  /** Where the main subject looks: into the picture. */
  readonly facing: 'left' | 'right';
  /** Factor on the usual size of the main subject. */
  readonly sizeFactor: number;
  /** Factor on the stage's background blur. */
  readonly blurFactor: number;
}

const PITCH_OF_ANGLE = { 'eye-level': 0, low: -0.18, high: 0.42, top: 1 } as const;
const HEIGHT_OF_ANGLE = { 'eye-level': 1, low: 0.45, high: 1.7, top: 2 } as const;
const SIZE_OF_SHOT = { 'close-up': 1.42, portrait: 1, medium: 1, wide: 0.56 } as const;
const BLUR_OF_SHOT = { 'close-up': 1.2, portrait: 1, medium: 0.62, wide: 0.3 } as const;
const STILL_LIFE: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'studio', 'portrait', 'abstract']);

/** What is far off is small even in a wide view. */
const FAR_SIZE = 0.5;

/** Somebody alone is near, or in the midst of his place; those who are several need their room. */
const SIZES_ALONE = [1, 0.72, 1.1, 0.86];
const SIZES_TOGETHER = [1, 0.88, 1.07, 0.94];

/** Houses and ships are seen from near, or small in their land. */
const SCENIC_SIZES = [1, 0.86, 0.74, 0.94];

/** The prompt's camera, the rest from the seed. `isScenic` when the main subject is as large as a house. */
export function chooseCamera(scene: Scene, setting: SettingId, variety: Variety, isScenic = false): CameraPlan {
  const { shot, angle, bokeh, isFarOff } = scene.camera;
  // A room or a table is never seen from the air.
  const isInside = INDOORS.has(setting) && angle !== undefined && shot === 'wide';
  const chosenShot = (isInside ? 'medium' : shot) ?? (setting === 'portrait' ? 'portrait' : 'medium');
  const isStill = STILL_LIFE.has(setting);
  const isAlone = scene.entities.length === 1 && scene.entities[0]!.count === 1;
  const side = isBesideFurniture(scene, setting)
    ? variety.pick('side', [-1, 1])
    : isAlone && !isStill && chosenShot === 'medium'
      ? variety.pick('side', [0, -0.7, 0.7, -0.25, 0.25])
      : 0;
  return {
    shot: chosenShot,
    pitch: angle ? PITCH_OF_ANGLE[angle] : variety.between('pitch', -0.05, 0.14),
    isAerial: !isInside && (angle === 'high' || angle === 'top') && (shot === 'wide' || scene.entities.length === 0),
    heightFactor: angle ? HEIGHT_OF_ANGLE[angle] : variety.between('height', 0.65, 1.4),
    side,
    facing: side < 0 ? 'right' : side > 0 ? 'left' : variety.pick('facing', ['left', 'right']),
    sizeFactor:
      SIZE_OF_SHOT[chosenShot] *
      (isFarOff ? FAR_SIZE : 1) *
      (shot
        ? 1
        : sizeSaid(scene, isAlone) *
          variety.pick('size', isScenic ? SCENIC_SIZES : isAlone ? SIZES_ALONE : SIZES_TOGETHER)),
    blurFactor: bokeh ? 1.6 : BLUR_OF_SHOT[chosenShot],
  };
}

/** What is alone has nothing beside it to be small or large against but its place. */
function sizeSaid({ entities }: Scene, isAlone: boolean): number {
  return isAlone ? clamp(entities[0]!.sizeFactor, SMALLEST_SAID, LARGEST_SAID) : 1;
}

const SMALLEST_SAID = 0.5;
const LARGEST_SAID = 1.15;

/** Where the room shows some of what is named, such as its fireplace, the rest stands aside to let it be seen. */
function isBesideFurniture({ entities, placeKind }: Scene, setting: SettingId): boolean {
  const shown = entities.filter(({ concept }) => hasInRoom(placeKind ?? 'plain', concept));
  return setting === 'room' && shown.length > 0 && shown.length < entities.length;
}
