/** Lloyd iterations after the median cut: enough for the palette to settle. */
const REFINEMENTS = 4;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  /** Spread along its widest axis, times the root of its share: what a cut gains. */
  readonly gain: number;
}

/**
 * The `count` colours that stand best for `samples` (three values each, OKLab): median cut (Heckbert 1982), refined by
 * k-means. Colours nearer to each other than `leastDistance` become one, so that a faint gradient does not fall into bands;
 * there are also fewer when there are fewer different samples. Order: dark to light.
 */
export function paletteOf(samples: Float32Array, count: number, leastDistance = 0): Float32Array {
  if (samples.length === 0) return new Float32Array(0);
  const order = Uint32Array.from({ length: samples.length / 3 }, (_, i) => i);
  const boxes = [boxOf(samples, order, 0, order.length)];
  while (boxes.length < count) {
    let widest = 0;
    for (let i = 1; i < boxes.length; i++) if (boxes[i]!.gain > boxes[widest]!.gain) widest = i;
    const box = boxes[widest]!;
    if (box.gain <= 0) break;
    const part = order.subarray(box.from, box.to);
    part.sort((a, b) => samples[a * 3 + box.axis]! - samples[b * 3 + box.axis]!);
    const middle = (box.from + box.to) >> 1;
    boxes[widest] = boxOf(samples, order, box.from, middle);
    boxes.push(boxOf(samples, order, middle, box.to));
  }
  let palette = Float32Array.from(boxes.flatMap((box) => meanOf(samples, order.subarray(box.from, box.to))));
  for (let i = 0; i < REFINEMENTS; i++) palette = refined(samples, palette);
  const merged = mergeNear(palette, leastDistance);
  if (merged.length < palette.length) palette = refined(samples, merged);
  return darkToLight(palette);
}

function boxOf(samples: Float32Array, order: Uint32Array, from: number, to: number): Box {
  let axis = 0;
  let spread = 0;
  for (let channel = 0; channel < 3; channel++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const value = samples[order[i]! * 3 + channel]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    // Hue counts more than lightness: it is what names a thing's colour.
    const seen = (high - low) * (channel === 0 ? 1 : 1.6);
    if (seen > spread) {
      spread = seen;
      axis = channel;
    }
  }
  return { from, to, axis, gain: to - from > 1 ? spread * Math.sqrt(to - from) : 0 };
}

function meanOf(samples: Float32Array, members: Uint32Array): number[] {
  const sum = [0, 0, 0];
  for (const member of members) {
    for (let channel = 0; channel < 3; channel++) sum[channel]! += samples[member * 3 + channel]!;
  }
  return sum.map((value) => value / members.length);
}

function refined(samples: Float32Array, palette: Float32Array): Float32Array<ArrayBuffer> {
  const colours = palette.length / 3;
  const sums = new Float64Array(palette.length);
  const counts = new Uint32Array(colours);
  for (let i = 0; i < samples.length; i += 3) {
    const nearest = nearestColour(palette, samples[i]!, samples[i + 1]!, samples[i + 2]!);
    counts[nearest]!++;
    for (let channel = 0; channel < 3; channel++) sums[nearest * 3 + channel]! += samples[i + channel]!;
  }
  // A colour that no sample is nearest to is not needed.
  const means: number[] = [];
  for (let k = 0; k < colours; k++) {
    if (counts[k]! === 0) continue;
    for (let channel = k * 3; channel < k * 3 + 3; channel++) means.push(sums[channel]! / counts[k]!);
  }
  return Float32Array.from(means);
}

/** Replaces the two nearest colours by their middle until all are at least `leastDistance` apart. */
function mergeNear(palette: Float32Array, leastDistance: number): Float32Array<ArrayBuffer> {
  const colours = Array.from({ length: palette.length / 3 }, (_, i) => palette.slice(i * 3, i * 3 + 3));
  while (colours.length > 1) {
    let least = leastDistance * leastDistance;
    let pair: [number, number] | undefined;
    for (let i = 0; i < colours.length; i++) {
      for (let j = i + 1; j < colours.length; j++) {
        const distance = colours[i]!.reduce((sum, value, channel) => sum + (value - colours[j]![channel]!) ** 2, 0);
        if (distance >= least) continue;
        least = distance;
        pair = [i, j];
      }
    }
    if (!pair) break;
    const [gone] = colours.splice(pair[1], 1);
    colours[pair[0]] = colours[pair[0]]!.map((value, channel) => (value + gone![channel]!) / 2);
  }
  return Float32Array.from(colours.flatMap((colour) => [...colour]));
}

function darkToLight(palette: Float32Array): Float32Array {
  const order = Array.from({ length: palette.length / 3 }, (_, i) => i);
  order.sort((a, b) => palette[a * 3]! - palette[b * 3]!);
  return Float32Array.from(order.flatMap((i) => [palette[i * 3]!, palette[i * 3 + 1]!, palette[i * 3 + 2]!]));
}

/** Index of the palette's colour nearest to the given one. */
export function nearestColour(palette: Float32Array, lightness: number, a: number, b: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < palette.length; i += 3) {
    const dl = palette[i]! - lightness;
    const da = palette[i + 1]! - a;
    const db = palette[i + 2]! - b;
    const distance = dl * dl + da * da + db * db;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best / 3;
}
