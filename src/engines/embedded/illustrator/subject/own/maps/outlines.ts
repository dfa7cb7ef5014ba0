import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The land on a map: an SVG path and the size of its box. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

// The same relative place from src/ and from dist/.
const OUTLINES = new URL('../../../../../../../assets/maps/outlines.json.br', import.meta.url);

/** Outlines of countries, continents and states of the USA, by what people call them, separated by `|` (`npm run bake` makes them). */
export function readOutlines(): Readonly<Record<string, Outline>> {
  return JSON.parse(brotliDecompressSync(readFileSync(OUTLINES)).toString('utf8')) as Record<string, Outline>;
}
