import { connectedParts } from './connected-parts.ts';

/** Parts smaller than this share of the picture are specks. */
const SPECK_PICTURE_SHARE = 0.001;

/** What counts as too small. */
export interface Cleaning {
  /** Parts smaller than this share of the biggest one are specks as well. */
  readonly speckShare: number;
  /** Enclosed holes smaller than this share of the picture are filled. */
  readonly pinholeShare: number;
}

const USUAL: Cleaning = { speckShare: 0.08, pinholeShare: 0.001 };

/** Drops specks from a 0/1 mask and fills its pinholes. Returns a new mask. */
export function cleanMask(
  mask: Uint8Array,
  widthPx: number,
  heightPx: number,
  { speckShare, pinholeShare } = USUAL,
): Uint8Array<ArrayBuffer> {
  const cleaned = new Uint8Array(mask);
  const inside = connectedParts(cleaned, widthPx, heightPx, 1);
  const biggest = inside.sizes.reduce((a, b) => Math.max(a, b), 0);
  const speck = Math.max(biggest * speckShare, cleaned.length * SPECK_PICTURE_SHARE);
  for (let i = 0; i < cleaned.length; i++) if (cleaned[i] && inside.sizes[inside.partOf[i]] < speck) cleaned[i] = 0;
  const outside = connectedParts(cleaned, widthPx, heightPx, 0);
  const pinhole = cleaned.length * pinholeShare;
  for (let i = 0; i < cleaned.length; i++) {
    const part = outside.partOf[i];
    if (part >= 0 && !outside.onBorder[part] && outside.sizes[part] < pinhole) cleaned[i] = 1;
  }
  return cleaned;
}
