import type { PixelSize } from '../../../../core/image.ts';
import { applyWeather } from '../../illustrator/finish/weather.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import { createFrame, type Frame } from '../../illustrator/paint/frame.ts';
import type { Stage } from '../../illustrator/paint/painter.ts';
import type { Weather } from '../../illustrator/scene.ts';

/** Where the horizon lies when nothing is known, and how far away what stands on it is. */
const HORIZON_SHARE = 0.4;
const FARTHEST = 40;
const HAZE = [0.62, 0.66, 0.7] as const;
const LIGHT = [0.8, 0.84, 0.9] as const;

/**
 * Fog, rain or falling snow over a photo, in place; `height × width × 3`. The distance of things is guessed from their row:
 * what is low in the picture is near.
 */
export function applyAir(rgb: Uint8Array, size: PixelSize, weather: Weather, seed: number): void {
  const frame = frameOf(rgb, size);
  const stage: Stage = {
    key: LIGHT,
    ambient: LIGHT,
    direction: [0, 1, 0],
    isNight: false,
    horizonYPx: size.heightPx * HORIZON_SHARE,
    standing: { nearYPx: size.heightPx, farYPx: size.heightPx * HORIZON_SHARE, mainYPx: size.heightPx },
    surface: 'ground',
    reflectivity: 0,
    haze: HAZE,
    focus: { depth: 1, blur: 0 },
  };
  applyWeather(frame, stage, weather, 'meadow', createRandom(seed).fork('weather'), createNoise(seed));
  for (let i = 0; i < rgb.length; i++) rgb[i] = byteOfLinear(frame.colour[i]!);
}

function frameOf(rgb: Uint8Array, { widthPx, heightPx }: PixelSize): Frame {
  const frame = createFrame(widthPx, heightPx);
  for (let i = 0; i < rgb.length; i++) frame.colour[i] = linearOfByte(rgb[i]!);
  const horizon = heightPx * HORIZON_SHARE;
  for (let y = 0; y < heightPx; y++) {
    const depth = Math.min(FARTHEST, (heightPx - horizon) / Math.max(1e-6, y - horizon));
    frame.depth.fill(y > horizon ? depth : FARTHEST, y * widthPx, (y + 1) * widthPx);
  }
  return frame;
}
