import type { Raster } from '../../core/image.ts';
import { type Carriers, carriersOf } from './carriers.ts';
import { LUMA } from './channel-mix.ts';
import { boxDetail, sigmaDetail } from './detail-filters.ts';
import { findTile, type TilePosition, whitenSpectrum } from './find-tile.ts';
import { foldTile, middleOf, type Window } from './fold-tile.ts';
import { normaliseDetail, type Plane } from './normalise-detail.ts';
import { decodePayload } from './payload-code.ts';
import { quietestMix } from './quietest-mix.ts';
import { ORIENTATIONS, readBits, trustByRadius } from './read-bits.ts';
import { type ComplexTile, transformToSpectrum } from './tile-transform.ts';

/** A mark that was found. */
export interface WatermarkReading {
  /** A whole number below 2^48. */
  readonly payload: bigint;
  /** Which of the given secrets it was made with. */
  readonly keyIndex: number;
  /** Share of the code bits that agree with the payload: 1 for a perfect reading. */
  readonly confidence: number;
  /** Height of the sync peak in standard deviations of its noise. */
  readonly peak: number;
  /** How much larger the picture is than when it was marked. */
  readonly scale: number;
  /** How it was turned since; one of the names in `ORIENTATIONS`. */
  readonly orientation: string;
}

/** A sync peak above this and a right checksum are a mark. */
const CERTAIN_PEAK = 6.5;
/** From here on reading is tried; then the code word, too, must agree in more than noise ever does. */
const POSSIBLE_PEAK = 5;
const MAX_ERROR_RATE_IF_POSSIBLE = 0.12;

/** Sizes that programs scale pictures to, most frequent first. */
const COMMON_SCALES = [1, 1 / 2, 3 / 4, 2 / 3, 3 / 2, 2, 4 / 5, 5 / 4, 5 / 8, 3 / 5, 4 / 3, 3, 4, 1 / 3, 2 / 5];

/** Bounds of the search when none of the common scales fits. */
const SMALLEST_SCALE = 0.4;
const LARGEST_SCALE = 2.3;
/** The search looks at the middle of the picture, so that a wrong scale blurs less and each look costs little. */
const SEARCH_WINDOW_PX = 512;
const SEARCH_STEP = 0.004;
/** No mark can be read from pictures with a shorter side. */
const SMALLEST_SIDE_PX = 64;

/** Of larger pictures the middle is enough, and memory stays bounded. */
const LARGEST_SIDE_PX = 3072;

/** How many of the most promising scales are looked at closely, and in which fractions of a step around them. */
const CANDIDATES = 4;
const CLOSE_LOOKS = [0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6];

/**
 * Looks for a mark of any of the secrets, without the original: at any offset (crops), in all eight orientations, at
 * common scales and, unless `quick`, at any scale from 0.4 to 2.3.
 *
 * @returns the first reading that stands, or undefined. A miss proves nothing.
 */
export function detectWatermark(
  raster: Raster,
  secrets: readonly string[],
  { quick = false }: { readonly quick?: boolean } = {},
): WatermarkReading | undefined {
  if (Math.min(raster.widthPx, raster.heightPx) < SMALLEST_SIDE_PX) return undefined;
  const middle = cropMiddle(raster, LARGEST_SIDE_PX);
  const planes = [
    normaliseDetail(middle, LUMA, boxDetail),
    normaliseDetail(middle, LUMA, sigmaDetail),
    normaliseDetail(middle, quietestMix(middle), boxDetail),
  ];
  const keys = secrets.map(carriersOf);
  for (const scale of COMMON_SCALES)
    for (const plane of planes) {
      const reading = readAtScale(plane, keys, scale);
      if (reading) return reading;
    }
  return quick ? undefined : searchScales(planes[0]!, keys);
}

/** The raster, or as much of its middle as fits into a square of `sidePx`. */
function cropMiddle(raster: Raster, sidePx: number): Raster {
  const { widthPx, heightPx, channels, data } = raster;
  if (widthPx <= sidePx && heightPx <= sidePx) return raster;
  const width = Math.min(widthPx, sidePx);
  const height = Math.min(heightPx, sidePx);
  const left = (widthPx - width) >> 1;
  const top = (heightPx - height) >> 1;
  const cropped = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * widthPx + left) * channels;
    cropped.set(data.subarray(from, from + width * channels), y * width * channels);
  }
  return { widthPx: width, heightPx: height, channels, data: cropped };
}

function readAtScale(plane: Plane, keys: readonly Carriers[], scale: number): WatermarkReading | undefined {
  const spectrum = spectrumAt(plane, scale, middleOf(plane));
  for (const [keyIndex, carriers] of keys.entries()) {
    const position = findTile(spectrum, carriers);
    if (position.peak < POSSIBLE_PEAK) continue;
    const reading = readPayload(spectrum, carriers, position);
    if (reading) return { ...reading, keyIndex, peak: position.peak, scale };
  }
  return undefined;
}

function spectrumAt(plane: Plane, scale: number, window: Window): ComplexTile {
  const spectrum = foldTile(plane, scale, window);
  transformToSpectrum(spectrum);
  whitenSpectrum(spectrum);
  return spectrum;
}

function readPayload(
  spectrum: ComplexTile,
  carriers: Carriers,
  position: TilePosition,
): Pick<WatermarkReading, 'payload' | 'confidence' | 'orientation'> | undefined {
  const trust = trustByRadius(spectrum, carriers, position);
  for (const orientation of ORIENTATIONS) {
    const decoded = decodePayload(readBits(spectrum, carriers, position, orientation, trust));
    if (!decoded) continue;
    const { payload, errorRate } = decoded;
    if (position.peak < CERTAIN_PEAK && errorRate > MAX_ERROR_RATE_IF_POSSIBLE) continue;
    return { payload, confidence: 1 - errorRate, orientation: orientation.name };
  }
  return undefined;
}

function searchScales(plane: Plane, keys: readonly Carriers[]): WatermarkReading | undefined {
  const window = middleOf(plane, SEARCH_WINDOW_PX);
  const looks: { readonly scale: number; readonly peak: number }[] = [];
  for (let scale = SMALLEST_SCALE; scale < LARGEST_SCALE; scale *= 1 + SEARCH_STEP) {
    const spectrum = spectrumAt(plane, scale, window);
    looks.push({ scale, peak: Math.max(...keys.map((carriers) => findTile(spectrum, carriers).peak)) });
  }
  looks.sort((a, b) => b.peak - a.peak);
  for (const { scale } of looks.slice(0, CANDIDATES))
    for (const fraction of CLOSE_LOOKS) {
      const reading = readAtScale(plane, keys, scale * (1 + fraction * SEARCH_STEP));
      if (reading) return reading;
    }
  return undefined;
}
