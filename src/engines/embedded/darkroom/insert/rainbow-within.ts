import type { Mask, Raster } from '../../../../core/image.ts';
import { drawRainbow } from '../../illustrator/compose/rainbow.ts';
import { byteOfLinear } from '../../illustrator/maths/colour.ts';
import { FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { maskBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { frameOfPhoto, stageOfPhoto } from './photo-stage.ts';
import { readSurroundings } from './surroundings.ts';

/** As far away as the air that a rainbow is in. */
const FAR = 40;
/** A bow in daylight adds this share of itself to a photo's sky. */
const STRENGTH = 0.75;

/** Whether rainbows are all that a scene has to draw. */
export function isBow({ entities }: Scene): boolean {
  return entities.length > 0 && entities.every(({ concept }) => concept === 'rainbow');
}

/**
 * A rainbow as light in the part of a photo that a mask means, such as its sky: its feet where that ends. `height × width × 3`;
 * undefined when the mask is empty.
 */
export function rainbowWithin(picture: Raster, mask: Mask): Uint8Array | undefined {
  const box = maskBox(mask);
  if (!box) return undefined;
  const surroundings = readSurroundings(picture, mask);
  const frame = frameOfPhoto(picture, surroundings);
  frame.depth.fill(FAR);
  const stage = stageOfPhoto(surroundings, frame, box, picture.heightPx, 0);
  const before = frame.colour.slice();
  drawRainbow(frame, { ...stage, horizonYPx: box.bottom }, (box.left + box.right) / 2, FIRST_SUBJECT_LABEL);
  const rgb = coloursOf(picture).slice();
  for (let i = 0; i < rgb.length; i++) {
    if (frame.colour[i] === before[i]) continue;
    const share = (STRENGTH * mask.data[Math.floor(i / 3)]!) / 255;
    rgb[i] = byteOfLinear(before[i]! + share * (frame.colour[i]! - before[i]!));
  }
  return rgb;
}
