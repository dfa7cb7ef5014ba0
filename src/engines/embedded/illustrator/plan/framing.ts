import type { PixelSize } from '../../../../core/image.ts';
import type { CameraPlan } from './camera.ts';

/** Free borders and largest sizes of the subjects in a frame, in pixels. */
export interface Framing {
  readonly leftPx: number;
  readonly rightPx: number;
  /** Headroom: no subject reaches above. */
  readonly topPx: number;
  readonly bottomPx: number;
}

const SIDE_MARGIN = 0.045;
const HEADROOM = 0.06;
/** A single subject's largest share of the frame's height and width, and, by its area, of a mean side nearer to the shorter one. */
const HEIGHT_SHARE = 0.645;
const WIDTH_SHARE = 0.7;
const AREA_SHARE = 0.6;

/** Upright frames are so many times as high as broad; what is broad fills their width, and varies less. */
const UPRIGHT = 1.2;
const UPRIGHT_WIDTH_SHARE = 0.84;

/** Towers, mountains and great ships tower over the camera. */
const TOWER_SHARE = 0.76;

/** A crowd goes on beyond the frame's sides by this share of its width. */
const CROWD_MARGIN = -0.11;

/** The room that subjects may fill. Close-ups may use the frame to its edge, crowds are cut by its sides. */
export function framingOf(size: PixelSize, camera: CameraPlan, isCrowd = false): Framing {
  const { widthPx, heightPx } = size;
  const sideMargin = isCrowd ? CROWD_MARGIN : SIDE_MARGIN;
  const tightness = camera.shot === 'close-up' ? 0.3 : 1;
  return {
    leftPx: widthPx * sideMargin * tightness,
    rightPx: widthPx * (1 - sideMargin * tightness),
    topPx: heightPx * HEADROOM * tightness,
    bottomPx: heightPx * 0.985,
  };
}

/** `isTowering`: far higher than a house. Height in pixels of a single main subject whose drawing is `aspect` times as wide as high. */
export function mainHeightPx(size: PixelSize, aspect: number, camera: CameraPlan, isTowering = false): number {
  const { widthPx, heightPx } = size;
  const side = Math.min(widthPx, heightPx) ** 0.65 * Math.max(widthPx, heightPx) ** 0.35;
  const isUpright = heightPx > widthPx * UPRIGHT;
  const free = Math.min(
    (isTowering ? TOWER_SHARE : HEIGHT_SHARE) * heightPx,
    ((isTowering ? TOWER_SHARE : AREA_SHARE) * side) / Math.sqrt(aspect),
  );
  const broadest = ((isUpright ? UPRIGHT_WIDTH_SHARE : WIDTH_SHARE) * widthPx) / aspect;
  const isNarrow = isUpright && broadest < free && camera.shot !== 'wide';
  return Math.min(free, broadest) * (isNarrow ? Math.sqrt(camera.sizeFactor) : camera.sizeFactor);
}
