import { workAlone } from '../../crew/crew.ts';
import { releasePixels } from '../../crew/kept-code.ts';
import { createRaster, type Raster } from './raster.ts';

/** Luma of gamma-encoded sRGB with Rec. 709 weights: a fair stand-in for perceived lightness, 0–1. */
export function lumaPlane(picture: Raster): Raster {
  const { widthPx, heightPx, values } = picture;
  const plane = createRaster(widthPx, heightPx, 1);
  const { values: luma } = plane;
  const weighRows = (from: number, to: number): void => {
    for (let i = from * widthPx, source = i * 3; i < to * widthPx; i++, source += 3) {
      luma[i] = 0.2126 * values[source]! + 0.7152 * values[source + 1]! + 0.0722 * values[source + 2]!;
    }
  };
  workAlone(heightPx, weighRows);
  return plane;
}

/** The value below which the given share (0–1) of the plane's values lies; values are taken as 0–1. */
export function quantile(plane: Float32Array, share: number): number {
  const BINS = 256;
  const histogram = new Uint32Array(BINS);
  for (let i = 0; i < plane.length; i++) {
    histogram[Math.min(BINS - 1, Math.max(0, Math.floor(plane[i]! * BINS)))]!++;
  }
  let remaining = share * plane.length;
  for (let bin = 0; bin < BINS; bin++) {
    remaining -= histogram[bin]!;
    if (remaining <= 0) return (bin + 0.5) / BINS;
  }
  return 1;
}

export interface LightenOptions {
  /** How far middle tones are raised in a bright picture; dark pictures are raised more. 0.4 is a lot. */
  readonly lift: number;
  /** Factor of the distance from grey. */
  readonly chroma: number;
  /** Luma that black becomes, 0–1. */
  readonly darkest: number;
}

/** Mean luma below which a picture is raised beyond `lift`, and by how much per step of it. */
const BRIGHT_MEAN = 0.6;
const DARK_LIFT = 0.9;

/** Raises the middle tones of a three-channel picture in place, keeping hues. */
export function lighten(picture: Raster, { lift, chroma, darkest }: LightenOptions): void {
  const { widthPx, heightPx, values } = picture;
  const luma = lumaPlane(picture).values;
  const raise = lift + DARK_LIFT * Math.max(0, BRIGHT_MEAN - meanOf(luma, widthPx, heightPx));
  const raiseRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const l = luma[i]!;
      const raised = Math.min(1, darkest + (1 - darkest) * (l + raise * l * (1 - l)));
      const gain = Math.min(2.2, (chroma * raised) / (l + 0.02));
      for (let channel = i * 3; channel < i * 3 + 3; channel++) {
        values[channel] = Math.min(1, Math.max(0, raised + (values[channel]! - l) * gain));
      }
    }
  };
  workAlone(heightPx, raiseRows);
  releasePixels(luma);
}

function meanOf(plane: Float32Array, widthPx: number, heightPx: number): number {
  let sum = 0;
  const addRows = (from: number, to: number): void => {
    let upToHere = sum;
    for (let i = from * widthPx; i < to * widthPx; i++) upToHere += plane[i]!;
    sum = upToHere;
  };
  workAlone(heightPx, addRows);
  return sum / plane.length;
}

/** Byte of a value meant as 0–1; values outside are clipped. */
export function toByte(value: number): number {
  return value <= 0 ? 0 : value >= 1 ? 255 : (value * 255 + 0.5) | 0;
}
