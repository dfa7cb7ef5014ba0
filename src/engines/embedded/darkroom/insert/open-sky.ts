import type { PixelSize } from '../../../../core/image.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import { outdoorStage } from '../../illustrator/paint/outdoors/landscape.ts';
import type { Painter } from '../../illustrator/paint/painter.ts';
import { paintSky } from '../../illustrator/paint/sky/paint-sky.ts';
import { createSky } from '../../illustrator/paint/sky/sky.ts';
import { createView } from '../../illustrator/paint/view.ts';
import type { Studio } from '../../illustrator/picture.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { drawableSize, fitted } from './paint-setting.ts';

/** The horizon lies this share of the height under the masked place, so that the haze over it can still be seen. */
const BELOW_MASK = 0.04;

/** Whether a scene says nothing but what the sky is like: an hour, a weather, clouds. Snow lies on ground, too. */
export function isSkyAlone({ entities, setting, alsoNamed, time, weather, light }: Scene): boolean {
  if (entities.length > 0 || (alsoNamed?.length ?? 0) > 0) return false;
  if (setting) return setting === 'sky';
  return (time !== undefined || weather !== undefined || light !== undefined) && weather !== 'snow';
}

/**
 * A sky and nothing else over the whole of a picture's area, its horizon under the row where the masked place ends;
 * `height × width × 3`.
 */
export function paintOpenSky(
  studio: Studio,
  scene: Scene,
  { widthPx, heightPx }: PixelSize,
  bottomPx: number,
  seed: number,
): Uint8Array {
  const size = drawableSize({ widthPx, heightPx });
  const sky = skyPainter(bottomPx / heightPx + BELOW_MASK);
  const onlySky: Studio = { ...studio, painters: { ...studio.painters, sky } };
  const order = { scene: { ...scene, setting: 'sky' as const }, size, seed, wantLabelMap: false };
  return fitted(drawPicture(onlySky, order, () => {}).rgb, size, { widthPx, heightPx });
}

function skyPainter(horizon: number): Painter {
  return (frame, brief) => {
    const view = createView(frame, { pitch: 0 }, horizon);
    const sky = createSky(brief);
    const { visibleLight } = paintSky(frame, sky, view, { bottomPx: frame.heightPx });
    const spot = { frame, sky, view, mainYPx: frame.heightPx, ...(visibleLight && { visibleLight }) };
    return outdoorStage(spot, { surface: 'void', blur: 0 });
  };
}
