import { byteOfLinear } from '../../illustrator/maths/colour.ts';

/** X and Z of the D65 white point; Y is 1. */
const WHITE_X = 0.9505;
const WHITE_Z = 1.089;

/** CIE L*a*b* (D65) as 8-bit sRGB; what lies outside is clipped. */
export function rgbOfLab(lightness: number, greenRed: number, blueYellow: number): [number, number, number] {
  const fy = (lightness + 16) / 116;
  const x = WHITE_X * expand(fy + greenRed / 500);
  const y = expand(fy);
  const z = WHITE_Z * expand(fy - blueYellow / 200);
  return [
    byteOfLinear(3.2406 * x - 1.5372 * y - 0.4986 * z),
    byteOfLinear(-0.9689 * x + 1.8758 * y + 0.0415 * z),
    byteOfLinear(0.0557 * x - 0.204 * y + 1.057 * z),
  ];
}

function expand(value: number): number {
  return value ** 3 > 0.008856 ? value ** 3 : (value - 16 / 116) / 7.787;
}
