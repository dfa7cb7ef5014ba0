import sharp from 'sharp';
import type { LabelLegendEntry, LabelMap } from '../core/image.ts';

/** A label map as people and programs can read it: a PNG with one flat colour per label, and what each colour means. */
export interface LabelPicture {
  /** PNG, `height × width × 3`; every pixel has exactly the colour of its legend entry. */
  readonly png: Uint8Array;
  readonly legend: readonly (LabelLegendEntry & { readonly colour: string })[];
}

/** Turning the hue by the golden angle keeps neighbours in the legend far apart in colour. */
const GOLDEN_ANGLE_DEGREES = 137.508;
/** Lightness steps through three values, so that similar hues still differ. */
const LIGHTNESS = [0.55, 0.38, 0.72] as const;

/** Colours the labels and encodes the result. */
export async function drawLabelMap(map: LabelMap): Promise<LabelPicture> {
  const legend = map.legend.map((entry, index) => ({ ...entry, colour: legendColour(index) }));
  const redGreenBlue = new Uint8Array(65536 * 3);
  for (const { label, colour } of legend) redGreenBlue.set(Buffer.from(colour.slice(1), 'hex'), label * 3);
  const pixels = new Uint8Array(map.data.length * 3);
  for (let i = 0; i < map.data.length; i++) {
    const from = map.data[i]! * 3;
    pixels[i * 3] = redGreenBlue[from]!;
    pixels[i * 3 + 1] = redGreenBlue[from + 1]!;
    pixels[i * 3 + 2] = redGreenBlue[from + 2]!;
  }
  const raw = { width: map.widthPx, height: map.heightPx, channels: 3 } as const;
  return { png: await sharp(pixels, { raw }).png().toBuffer(), legend };
}

function legendColour(index: number): string {
  const hue = (index * GOLDEN_ANGLE_DEGREES) % 360;
  const lightness = LIGHTNESS[index % LIGHTNESS.length]!;
  const channel = (offset: number): string => {
    const k = (offset + hue / 30) % 12;
    const value = lightness - 0.65 * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
