import type { PixelSize } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';
import { cleanMask } from './clean-mask.ts';
import { connectedParts } from './connected-parts.ts';
import { cropPlane, type Extent, extentOf } from './extent.ts';
import { focusWeights } from './focus-weights.ts';
import { grabCut } from './grab-cut.ts';
import { noFlow } from './kept-flow.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import { edgesOf } from './sharp-edges.ts';
import { whatEdgesEnclose } from './what-edges-enclose.ts';
import type { WorkingPicture } from './working-picture.ts';

/** In smaller pictures everything is sharp. */
const SMALLEST_LONGER_SIDE_PX = 240;
/** Width of the strip along the top and the sides that shows the surroundings, as a share of the sides. */
const STRIP_SHARE = 0.06;
/** Subjects stand on the bottom edge; the strip ends at this share of the height. */
const STRIP_END = 0.8;
/** This share of the strip is less sharp than what counts as sharp. */
const STRIP_BLURRED = 0.995;
/** Bounds of what counts as sharp: grain is below the lower; where the strip is above the upper, it is in focus itself. */
const LEAST_SHARP = 0.9;
const MOST_SHARP = 2.2;
/** At least this share of a picture is sharp edges, if anything is in focus. */
const LEAST_IN_FOCUS = 0.008;
/** A smaller thing in focus, in shares of the picture, is a part of one that is not. */
const LEAST_SHARE = 0.01;
/** Edges go on down to this share of the sharpness that they have somewhere, over at least so many pixels. */
const FAINT = 0.4;
const LEAST_CLEAR_PX = 3;
/** The contour of a thing in focus runs along edges in focus, or at most so far beside them, over this share of its length. */
const BESIDE_PX = 2;
const LEAST_OUTLINED = 0.7;
/** So much of the surroundings, for the colours of the ground. */
const MARGIN_PX = 24;
const PRIOR_WEIGHT = 2;
/** Where edges enclose something, its colours have little to add. */
const COLOUR_LIMIT = 5;
/** Thin parts and small gaps are seen, so little has to be cleaned away. */
const CLEANING = { speckShare: 0.005, pinholeShare: 0.00005 };

/** What stands out by its focus. */
export interface InFocus {
  /** 0/1 for each pixel. */
  readonly inside: Uint8Array<ArrayBuffer>;
  /** Share of its contour that runs along edges in focus, 0–1. */
  readonly outlined: number;
}

/**
 * The subject of a picture with a shallow depth of field: what edges in focus enclose, where the surroundings have none. Absent
 * where the surroundings are in focus as well, or nothing is, or only parts of something.
 */
export function objectInFocus({ widthPx, heightPx, rgb }: WorkingPicture): InFocus | undefined {
  if (Math.max(widthPx, heightPx) < SMALLEST_LONGER_SIDE_PX) return undefined;
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const { sharpness } = edgesOf(lab);
  const least = sharpFrom(sharpness, lab);
  if (least === undefined) return undefined;
  const edges = edgesFrom(sharpness, lab, least);
  const extent = extentOf(edges, lab, MARGIN_PX);
  if (!extent || edges.reduce((sum, edge) => sum + edge, 0) < LEAST_IN_FOCUS * edges.length) return undefined;
  const near = cropPlane(edges, lab, extent);
  const isCutOff = extent.top + extent.heightPx === heightPx;
  const cut = cutOut(cropLab(lab, extent), cropPlane(sharpness, lab, extent), near, least, isCutOff);
  const outlined = outlinedShare(cut, near, extent);
  const inside = new Uint8Array(edges.length);
  for (let y = 0; y < extent.heightPx; y++)
    inside.set(cut.subarray(y * extent.widthPx, (y + 1) * extent.widthPx), (y + extent.top) * widthPx + extent.left);
  const share = inside.reduce((sum, value) => sum + value, 0) / inside.length;
  return share < LEAST_SHARE || outlined < LEAST_OUTLINED ? undefined : { inside, outlined };
}

/** Share of the contour of a cut that runs along edges, or beside them. */
function outlinedShare(cut: Uint8Array, edges: Float32Array, { widthPx, heightPx }: PixelSize): number {
  const beside = boxMean(edges, widthPx, heightPx, BESIDE_PX);
  let outlined = 0;
  let length = 0;
  for (let y = 0; y < heightPx - 1; y++)
    for (let x = 0; x < widthPx - 1; x++) {
      const pixel = y * widthPx + x;
      for (const other of [pixel + 1, pixel + widthPx]) {
        if (cut[pixel] === cut[other]) continue;
        length++;
        if (beside[pixel]! > 1e-4 || beside[other]! > 1e-4) outlined++;
      }
    }
  return length === 0 ? 0 : outlined / length;
}

function cutOut(
  lab: LabPicture,
  sharpness: Float32Array,
  edges: Float32Array,
  least: number,
  isCutOff: boolean,
): Uint8Array {
  const { prior, trimap } = whatEdgesEnclose(edges, lab, isCutOff);
  const flow = noFlow(focusWeights(sharpness, lab, least));
  const cut = grabCut(lab, trimap, { prior, priorWeight: PRIOR_WEIGHT, colourLimit: COLOUR_LIMIT, flow });
  return cleanMask(cut, lab.widthPx, lab.heightPx, CLEANING);
}

function cropLab(lab: LabPicture, extent: Extent): LabPicture {
  const rows = Array.from({ length: extent.heightPx }, (_, y) => (y + extent.top) * lab.widthPx + extent.left);
  const data = new Float32Array(extent.widthPx * extent.heightPx * 3);
  for (const [y, from] of rows.entries())
    data.set(lab.data.subarray(from * 3, (from + extent.widthPx) * 3), y * extent.widthPx * 3);
  return { widthPx: extent.widthPx, heightPx: extent.heightPx, data };
}

/** Sharpness from which on an edge is in focus, going by the strip; undefined when the strip is in focus itself. */
function sharpFrom(sharpness: Float32Array, { widthPx, heightPx }: PixelSize): number | undefined {
  const across = widthPx * STRIP_SHARE;
  const down = heightPx * STRIP_SHARE;
  const strip = sharpness
    .filter((_, pixel) => {
      const x = pixel % widthPx;
      const y = pixel / widthPx;
      return y < heightPx * STRIP_END && (y < down || x < across || x >= widthPx - across);
    })
    .sort();
  const blurred = strip[Math.floor(strip.length * STRIP_BLURRED)]!;
  return blurred > MOST_SHARP ? undefined : Math.max(LEAST_SHARP, blurred);
}

/** 1 on edges that are sharp somewhere, also where they go on less so. */
function edgesFrom(sharpness: Float32Array, { widthPx, heightPx }: PixelSize, least: number): Float32Array {
  const faint = new Uint8Array(sharpness.length).map((_, pixel) => (sharpness[pixel]! >= least * FAINT ? 1 : 0));
  const { partOf, sizes } = connectedParts(faint, widthPx, heightPx, 1);
  const clear = sizes.map(() => 0);
  partOf.forEach((part, pixel) => {
    if (part >= 0 && sharpness[pixel]! >= least) clear[part]!++;
  });
  return sharpness.map((_, pixel) => ((clear[partOf[pixel]!] ?? 0) >= LEAST_CLEAR_PX ? 1 : 0));
}
