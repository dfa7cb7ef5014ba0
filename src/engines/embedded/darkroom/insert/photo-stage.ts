import type { Raster } from '../../../../core/image.ts';
import { linearOfByte, scaleRgb } from '../../illustrator/maths/colour.ts';
import { createFrame, type Frame, STUFF_LABELS } from '../../illustrator/paint/frame.ts';
import type { Stage } from '../../illustrator/paint/painter.ts';
import type { KnownBox } from '../known-box.ts';
import type { Surroundings } from './surroundings.ts';

/** From this share of greenery below on, things stand in grass. */
const GRASSY = 0.55;
/** The key light and the sky's share of it, on an ordinary day. */
const KEY = 0.95;
const AMBIENT = 0.5;
/** Photos are mostly taken with the light behind the camera, and from above. */
const HEIGHT_OF_LIGHT = 0.85;
const TOWARDS_SUBJECT = -0.4;
/** However evenly a place is lit, the light comes a little from one side: a shadow right behind a thing would not be seen. */
const LEAST_SIDE = 0.7;
/** Where the horizon lies when nothing else is known, from the picture's top. */
const HORIZON_SHARE = 0.38;

/** A photo as a frame that subjects can be set into: linear light, all of it ground at the subject's own distance. */
export function frameOfPhoto({ data, channels, widthPx, heightPx }: Raster, { greenBelow }: Surroundings): Frame {
  const frame = createFrame(widthPx, heightPx);
  for (let i = 0, from = 0; i < frame.colour.length; i += 3, from += channels) {
    frame.colour[i] = linearOfByte(data[from]!);
    frame.colour[i + 1] = linearOfByte(data[from + 1]!);
    frame.colour[i + 2] = linearOfByte(data[from + 2]!);
  }
  frame.depth.fill(1);
  frame.labels.fill(greenBelow > GRASSY ? STUFF_LABELS.vegetation : STUFF_LABELS.floor);
  return frame;
}

/** How the place inside `box` lights and carries what is put there; rows are the frame's own. */
export function stageOfPhoto(
  { cast, level, side, greenBelow }: Surroundings,
  frame: Frame,
  box: KnownBox,
  pictureHeightPx: number,
  frameTopPx: number,
): Stage {
  const boxHeight = box.bottom - box.top;
  const mainYPx = box.bottom - boxHeight * 0.05;
  const horizonYPx = Math.min(pictureHeightPx * HORIZON_SHARE - frameTopPx, mainYPx - boxHeight * 0.3);
  return {
    key: scaleRgb(cast, KEY * level),
    ambient: scaleRgb(cast, AMBIENT * level),
    direction: [side < 0 ? Math.min(side, -LEAST_SIDE) : Math.max(side, LEAST_SIDE), HEIGHT_OF_LIGHT, TOWARDS_SUBJECT],
    isNight: false,
    horizonYPx,
    standing: { nearYPx: Math.min(frame.heightPx - 1, box.bottom), farYPx: box.top + boxHeight * 0.6, mainYPx },
    surface: greenBelow > GRASSY ? 'ground' : 'floor',
    reflectivity: 0,
    haze: scaleRgb(cast, level * 0.5),
    focus: { depth: 1, blur: 0 },
  };
}
