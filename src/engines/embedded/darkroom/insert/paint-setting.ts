import type { PixelSize } from '../../../../core/image.ts';
import type { Director } from '../../illustrator/director.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import type { Studio } from '../../illustrator/picture.ts';
import type { PicturePlan } from '../../illustrator/plan/plan.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { tiltedTo } from '../control/tilt-camera.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** The illustrator's sizes. */
const SHORTEST_SIDE_PX = 64;
const LONGEST_SIDE_PX = 2048;

/** How a setting is to be seen. */
export interface SettingView {
  /** Row in which the sky is to end, 0 = top, 1 = bottom. Default: where the scene has it. */
  readonly skyEndsAt?: number;
  /** Where sun and moon are. Default: where the seed puts them. */
  readonly light?: Pick<PicturePlan, 'showLight' | 'lightSide'>;
}

/**
 * A scene painted over the whole of a picture's area, so that its sky is above and its ground below wherever a mask lets it
 * through; `height × width × 3`.
 */
export function paintSetting(
  studio: Studio,
  scene: Scene,
  { widthPx, heightPx }: PixelSize,
  seed: number,
  view: SettingView = {},
): Uint8Array {
  const size = drawableSize({ widthPx, heightPx });
  const order = { scene, size, seed, wantLabelMap: false, ...(hasWishes(view) && { director: directorFor(view) }) };
  const { rgb } = drawPicture(studio, order, () => {});
  return fitted(rgb, size, { widthPx, heightPx });
}

function hasWishes({ skyEndsAt, light }: SettingView): boolean {
  return skyEndsAt !== undefined || light !== undefined;
}

function directorFor({ skyEndsAt, light }: SettingView): Director {
  return {
    plan(plan, paintTrial, size) {
      const lit = { ...plan, ...light };
      return skyEndsAt === undefined ? lit : tiltedTo(lit, paintTrial, skyEndsAt, size);
    },
    background: () => {},
    arrange: (placements) => placements,
  };
}

/** What was drawn at one size, at another. */
export function fitted(rgb: Uint8Array, drawn: PixelSize, wanted: PixelSize): Uint8Array {
  if (drawn.widthPx === wanted.widthPx && drawn.heightPx === wanted.heightPx) return rgb;
  return resample({ ...drawn, channels: 3, data: rgb }, wanted, { kernel: TRIANGLE });
}

/** The same shape, as nearly as the illustrator's sizes allow. */
export function drawableSize({ widthPx, heightPx }: PixelSize): PixelSize {
  const longest = LONGEST_SIDE_PX / Math.max(widthPx, heightPx);
  const scale = Math.min(longest, Math.max(1, SHORTEST_SIDE_PX / Math.min(widthPx, heightPx)));
  const side = (value: number): number => Math.max(SHORTEST_SIDE_PX, Math.round(value * scale));
  return { widthPx: side(widthPx), heightPx: side(heightPx) };
}

/** Things that others stand on: where one is named, the place is a table's top. */
const TABLES: ReadonlySet<string> = new Set(['table', 'desk', 'counter', 'kitchen-counter']);

/**
 * A scene's place without its things, and the words of the things left out. On a table, the place is the table; a scene of
 * things alone keeps them.
 */
export function placeOf(scene: Scene): { readonly place: Scene; readonly leftOut: readonly string[] } {
  const isTable = scene.entities.some(({ concept }) => TABLES.has(concept));
  if (!scene.setting && !isTable) return { place: scene, leftOut: [] };
  const things = scene.entities.filter(({ concept }) => !TABLES.has(concept));
  const place: Scene = { ...scene, entities: [], relations: [], ...(isTable && { setting: 'table' }) };
  return { place, leftOut: things.map(({ word }) => word) };
}
