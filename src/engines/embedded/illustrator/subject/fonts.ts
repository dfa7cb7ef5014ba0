import { fileURLToPath } from 'node:url';
import type { RasterContext } from './layer.ts';

// The same relative place from src/ and from dist/.
const FONT_FOLDER = new URL('../../../../../assets/fonts/', import.meta.url);

/** Faces for lettering, all DejaVu: sans, condensed sans and serif, bold. */
const FACES = ['DejaVuSans-Bold.ttf', 'DejaVuSansCondensed-Bold.ttf', 'DejaVuSerif-Bold.ttf'];

/** The raster context with the package's own fonts. */
export function createRasterContext(): RasterContext {
  return { fontFiles: FACES.map((face) => fileURLToPath(new URL(face, FONT_FOLDER))) };
}
