import { luminance } from '../../maths/colour.ts';
import type { Sky } from './sky.ts';

/** How cloud is coloured in the light of a sky. */
export interface CloudLight {
  /**
   * Colour of cloud into `out[0..2]`.
   * @param right tangent of the angle right of the view axis
   * @param up tangent of the angle above the horizon
   * @param sunlit share of direct light that gets there, 0–1
   * @param open share of the sky's light that gets there, 0–1: 1 on top, less at the base
   */
  colour(right: number, up: number, sunlit: number, open: number, out: Float32Array): void;
}

/** Cloud takes on some of the sky behind it with distance; the share at the horizon. */
const VEIL_AT_HORIZON = 0.75;

/** How the light of a sky falls on its clouds. */
export function cloudLight(sky: Sky): CloudLight {
  const { light, weather } = sky;
  const behind = new Float32Array(3);
  const sunRight = Math.tan(light.azimuth);
  const sunUp = Math.tan(light.elevation);
  const isSunAhead = Math.cos(light.azimuth) > 0;
  const isLow = light.elevation < 0.35;
  const nightly = light.isNight ? 0.55 : 1;
  const direct = (isLow ? 0.62 : 0.74) * nightly * weather.cloudBrightness;
  const fromSky = (isLow ? 0.62 : 0.86) * nightly * weather.cloudBrightness;
  const grey = luminance(...light.ambient);
  const coolness = isLow ? 0.35 : 0.6;
  const ambient = light.ambient.map((value) => value + (grey - value) * coolness);

  function colour(right: number, up: number, sunlit: number, open: number, out: Float32Array): void {
    sky.sample(Math.atan(right), Math.atan(up), behind);
    const dx = right - sunRight;
    const dy = up - sunUp;
    const forward = isSunAhead ? 1.3 * Math.exp(-Math.sqrt(dx * dx + dy * dy) * 2.4) : 0;
    const strength = direct * sunlit * (0.72 + forward);
    const scattered = fromSky * (0.3 + 0.95 * open);
    const veil = VEIL_AT_HORIZON * Math.exp(-up * 9);
    for (let c = 0; c < 3; c++) {
      const own = ambient[c]! * scattered + light.key[c]! * strength;
      out[c] = own + (behind[c]! - own) * veil;
    }
  }
  return { colour };
}
