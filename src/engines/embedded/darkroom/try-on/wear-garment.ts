import type { Mask, Raster } from '../../../../core/image.ts';
import type { WornGarment } from './bend-garment.ts';
import type { BodyLandmarks } from './body-landmarks.ts';
import { clothLight } from './cloth-light.ts';
import { frontOf } from './front-of.ts';

/**
 * Lays a bent garment over its wearer: shaded by the folds and the light of what is worn there, behind what is in front of it (the
 * head and the hands). Everything else of the picture stays as it is.
 *
 * @returns `height × width × channels` of the picture.
 */
export function wearGarment(picture: Raster, silhouette: Mask, garment: WornGarment, body: BodyLandmarks): Uint8Array {
  const { channels, data } = picture;
  const light = clothLight(picture, silhouette, garment, body);
  const front = frontOf(picture, silhouette, body);
  const worn = data.slice();
  for (let p = 0; p < light.length; p++) {
    const share = (garment.rgba[p * 4 + 3]! / 255) * (1 - front[p]!);
    if (share === 0) continue;
    for (let c = 0; c < 3; c++) {
      const lit = Math.min(255, garment.rgba[p * 4 + c]! * light[p]!);
      worn[p * channels + c] = Math.round(lit * share + data[p * channels + c]! * (1 - share));
    }
    if (channels === 4) worn[p * 4 + 3] = Math.max(data[p * 4 + 3]!, Math.round(share * 255));
  }
  return worn;
}
