import { Resvg } from '@resvg/resvg-js';
import { hslOfRgb } from '../../src/engines/embedded/illustrator/maths/colour.ts';
import { svgDocument } from '../../src/engines/embedded/illustrator/subject/svg.ts';
import type { SourceDrawing } from './bake-art-sources.ts';

const PROBE_PX = 96;
const VISIBLE_ALPHA = 24;
const SOLID_ALPHA = 200;
const HUE_BIN_DEGREES = 20;

/** Box of the visible pixels in drawing units, and the colour most of the drawing has. */
export interface ArtMeasure {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly colour: string;
}

/** Renders a drawing small and measures it. Also proves that the rasteriser survives every drawing of the pack. */
export function measureDrawing(drawing: SourceDrawing): ArtMeasure {
  const svg = svgDocument(drawing.width, drawing.height, drawing.body);
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: PROBE_PX },
    font: { loadSystemFonts: false },
  }).render();
  const pixels = image.pixels;
  let [left, top, right, bottom] = [image.width, image.height, -1, -1];
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (pixels[(y * image.width + x) * 4 + 3]! <= VISIBLE_ALPHA) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const unit = drawing.width / image.width;
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const box: ArtMeasure['box'] =
    right < 0
      ? [0, 0, drawing.width, drawing.height]
      : [round(left * unit), round(top * unit), round((right - left + 1) * unit), round((bottom - top + 1) * unit)];
  return { box, colour: dominantColour(pixels) };
}

/** Mean colour of the largest cluster of similar solid pixels, outlines and highlights left out where possible. */
function dominantColour(pixels: Uint8Array): string {
  const clusters = new Map<string, [red: number, green: number, blue: number, count: number]>();
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3]! < SOLID_ALPHA) continue;
    const [hue, saturation, lightness] = hslOfRgb(pixels[i]! / 255, pixels[i + 1]! / 255, pixels[i + 2]! / 255);
    const tone = lightness < 0.15 ? 'dark' : saturation < 0.15 ? `grey${Math.floor(lightness * 4)}` : 'colour';
    const key = tone === 'colour' ? String(Math.round(hue / HUE_BIN_DEGREES) % (360 / HUE_BIN_DEGREES)) : tone;
    const sum = clusters.get(key) ?? [0, 0, 0, 0];
    for (let channel = 0; channel < 3; channel++) sum[channel] = sum[channel]! + pixels[i + channel]!;
    sum[3]++;
    clusters.set(key, sum);
  }
  const ranked = [...clusters].sort((a, b) => weight(b) - weight(a));
  const [red, green, blue, count] = ranked[0]?.[1] ?? [128, 128, 128, 1];
  return `#${[red, green, blue]
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function weight([key, sum]: readonly [string, readonly number[]]): number {
  return sum[3]! * (key === 'dark' ? 0.5 : 1);
}
