import { smoothstep } from '../../maths/interpolate.ts';

/** A border of vines at one place: how far stem and leaves cover it (0–1), and which flower it is; -1 is a gold berry. */
export interface Vine {
  readonly stem: number;
  readonly leaf: number;
  readonly flower: number;
}

/** Length of one wave of the stem as a share of the border's width. */
const WAVE = 1.7;
const STEM = 0.026;

/** The vine at `along` (units) and `across` (0–1 over the border), which is `width` units wide: a wave with a flower in each bend. */
export function vineAt(along: number, across: number, width: number): Vine {
  const half = (WAVE * width) / 2;
  const place = along / half;
  const bend = Math.floor(place);
  const side = bend % 2 === 0 ? 1 : -1;
  const within = place - bend - 0.5;
  const middle = 0.5 + 0.27 * Math.sin(place * Math.PI);
  const stem = smoothstep(STEM * 2, STEM, Math.abs(across - middle) * 0.72);
  const u = within * (half / width);
  const v = across - (0.5 - side * 0.12);
  const radius = Math.hypot(u, v);
  const petals = 0.13 + 0.045 * Math.cos(5 * Math.atan2(v, u));
  if (radius < 0.055) return { stem, leaf: 1, flower: -1 };
  if (radius < petals) return { stem, leaf: smoothstep(petals, petals - 0.02, radius), flower: bend };
  const berry = Math.min(
    Math.hypot(u - 0.3, v - side * 0.1),
    Math.hypot(u + 0.3, v - side * 0.1),
    Math.hypot(u, across - (0.5 + side * 0.42)),
  );
  return { stem, leaf: smoothstep(0.05, 0.035, berry), flower: -1 };
}
