import { byteOfLinear } from '../../illustrator/maths/colour.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { cropRaster, type KnownBox, maskBox } from '../known-box.ts';
import { labOfRgb } from '../segment/lab.ts';

/** Deviation of the blur, as a share of the shorter side of what is drawn, and over how many deviations it is summed. */
const SOFT_SHARE = 0.045;
const REACH = 1.5;
/** Places of the blur across and up, at most: wide ones are summed on a coarser grid. */
const MOST_TAPS = 9;
/** Differences of colour, and of lightness, from which on an edge is a thing's own and not its shading. */
const COLOUR_RANGE = 17;
const LIGHTNESS_RANGE = 20;

/**
 * Makes the steps of light and shade in drawn things gradual, in place, as they are on real surfaces; edges between colours, eyes and
 * lines stay.
 *
 * @param kept boxes that are left as they are: faces have fine lines of nearly the skin's own colour.
 */
export function softenShading(frame: Frame, kept: readonly KnownBox[] = []): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const drawn = Uint8Array.from(labels, (label) => (label >= FIRST_SUBJECT_LABEL ? 1 : 0));
  const box = maskBox({ widthPx, heightPx, data: drawn });
  if (!box) return;
  const sigmaPx = SOFT_SHARE * Math.min(box.right - box.left, box.bottom - box.top);
  const lab = labOf(frame, box);
  const before = colour.slice();
  const offsets = offsetsOf(sigmaPx);
  for (let y = box.top; y < box.bottom; y++)
    for (let x: number = box.left; x < box.right; x++) {
      const p = y * widthPx + x;
      if (drawn[p] === 0 || kept.some((one) => isIn(one, x, y))) continue;
      let [red, green, blue, weights] = [0, 0, 0, 0];
      for (const { dx, dy, nearness } of offsets) {
        const [column, row] = [x + dx, y + dy];
        if (column < box.left || row < box.top || column >= box.right || row >= box.bottom) continue;
        const q = row * widthPx + column;
        if (drawn[q] === 0) continue;
        const weight = nearness * likeness(lab, place(box, x, y), place(box, column, row));
        red += weight * before[q * 3]!;
        green += weight * before[q * 3 + 1]!;
        blue += weight * before[q * 3 + 2]!;
        weights += weight;
      }
      colour[p * 3] = red / weights;
      colour[p * 3 + 1] = green / weights;
      colour[p * 3 + 2] = blue / weights;
    }
}

function isIn({ left, top, right, bottom }: KnownBox, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function place({ left, top, right }: KnownBox, x: number, y: number): number {
  return ((y - top) * (right - left) + x - left) * 3;
}

/** 1 for equal colours, towards 0 for those that are of different things. */
function likeness(lab: Float32Array, a: number, b: number): number {
  const lightness = (lab[a]! - lab[b]!) / LIGHTNESS_RANGE;
  const green = (lab[a + 1]! - lab[b + 1]!) / COLOUR_RANGE;
  const blue = (lab[a + 2]! - lab[b + 2]!) / COLOUR_RANGE;
  const distance = lightness * lightness + green * green + blue * blue;
  return 1 / (1 + distance * distance);
}

function offsetsOf(sigmaPx: number): { readonly dx: number; readonly dy: number; readonly nearness: number }[] {
  const reach = Math.ceil(sigmaPx * REACH);
  const stride = Math.max(1, Math.ceil((2 * reach + 1) / MOST_TAPS));
  const steps = Math.floor(reach / stride);
  const offsets = [];
  for (let row = -steps; row <= steps; row++)
    for (let column = -steps; column <= steps; column++) {
      const [dx, dy] = [column * stride, row * stride];
      offsets.push({ dx, dy, nearness: Math.exp(-(dx * dx + dy * dy) / (2 * sigmaPx * sigmaPx + 1e-9)) });
    }
  return offsets;
}

function labOf({ widthPx, heightPx, colour }: Frame, box: KnownBox): Float32Array {
  const data = Uint8Array.from(colour, byteOfLinear);
  const view = cropRaster({ widthPx, heightPx, channels: 3, data }, box);
  return labOfRgb(view.data, view.widthPx, view.heightPx).data;
}
