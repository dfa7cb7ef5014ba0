/** Skin in YCbCr, for all complexions (Chai, Ngan 1999). */
const SKIN_CB = [77, 127] as const;
const SKIN_CR = [133, 173] as const;
const DARKEST = 40;

/** Whether a colour is one that skin has. */
export function isSkin(red: number, green: number, blue: number): boolean {
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  const cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue;
  const cr = skinRedness(red, green, blue);
  return luma > DARKEST && cb >= SKIN_CB[0] && cb <= SKIN_CB[1] && cr >= SKIN_CR[0] && cr <= SKIN_CR[1];
}

/** Cr of YCbCr, 0–255 with grey at 128: skin has more of it than beige things. */
export function skinRedness(red: number, green: number, blue: number): number {
  return 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue;
}
