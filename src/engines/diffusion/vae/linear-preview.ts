import type { Raster } from '../../../core/image.ts';
import { tensorOfRaster } from '../images/pixels.ts';
import type { LatentShape } from '../pipelines/latent-shape.ts';
import { solveLinear } from '../schedulers/solve-linear.ts';
import type { Vae } from './vae.ts';

/** Colour = matrix · latent + offset, one row of `channels + 1` numbers for each of red, green and blue. */
export type PreviewMatrix = readonly (readonly number[])[];

/** Cells of one colour field of the test card, and fields on a side. */
const FIELD_CELLS = 4;
const FIELDS = 8;
/** Keeps the equations solvable where a channel says nothing about colour. */
const RIDGE = 1e-3;

/**
 * A linear decoder for previews: the colours of a test card as a linear function of its latents, by least squares. It
 * comes from the model's own encoder, so it fits every kind of VAE.
 */
export async function fitPreviewMatrix(vae: Vae, channels: number, cellPx: number): Promise<PreviewMatrix> {
  const cells = FIELD_CELLS * FIELDS;
  const latents = await vae.encode(tensorOfRaster(testCard(cellPx)));
  const columns = channels + 1;
  const normal = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_, k) => (i === k ? RIDGE : 0)),
  );
  const targets = [0, 1, 2].map(() => new Array<number>(columns).fill(0));
  for (let cell = 0; cell < cells * cells; cell++) {
    const row = rowOf(latents, channels, cells * cells, cell);
    const colour = fieldColour(Math.floor((cell % cells) / FIELD_CELLS), Math.floor(cell / cells / FIELD_CELLS));
    for (let i = 0; i < columns; i++) {
      for (let k = 0; k < columns; k++) normal[i]![k]! += row[i]! * row[k]!;
      for (const [c, target] of targets.entries()) target[i]! += row[i]! * colour[c]!;
    }
  }
  return targets.map((target) => solveLinear(normal, target));
}

/** One pixel for each cell. */
export function previewOf(
  latents: Float32Array,
  { channels, height, width }: LatentShape,
  matrix: PreviewMatrix,
): Raster {
  const area = height * width;
  const data = new Uint8Array(area * 3);
  for (let cell = 0; cell < area; cell++) {
    const row = rowOf(latents, channels, area, cell);
    for (const [c, weights] of matrix.entries()) {
      const value = weights.reduce((sum, weight, i) => sum + weight * row[i]!, 0);
      data[cell * 3 + c] = Math.max(0, Math.min(255, Math.round(value)));
    }
  }
  return { widthPx: width, heightPx: height, channels: 3, data };
}

function rowOf(latents: Float32Array, channels: number, area: number, cell: number): number[] {
  return [...Array.from({ length: channels }, (_, c) => latents[c * area + cell]!), 1];
}

/** 64 colours: four steps of each primary. */
function fieldColour(column: number, row: number): readonly [number, number, number] {
  const index = row * FIELDS + column;
  return [(index & 3) * 85, ((index >> 2) & 3) * 85, ((index >> 4) & 3) * 85];
}

function testCard(cellPx: number): Raster {
  const fieldPx = FIELD_CELLS * cellPx;
  const side = FIELDS * fieldPx;
  const data = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      data.set(fieldColour(Math.floor(x / fieldPx), Math.floor(y / fieldPx)), (y * side + x) * 3);
  return { widthPx: side, heightPx: side, channels: 3, data };
}
