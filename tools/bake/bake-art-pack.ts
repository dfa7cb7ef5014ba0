import { brotliCompressSync, constants } from 'node:zlib';
import type { SourceDrawing } from './bake-art-sources.ts';

/** Text of one block before compression; larger blocks compress better, smaller ones decode faster (1 ms here). */
const BLOCK_CHARACTERS = 400_000;

/** Where a drawing's SVG text lies: block number, first character, length in characters. */
export type TextPlace = readonly [block: number, start: number, length: number];

export interface PackedTexts {
  /** Brotli blocks one after the other. */
  readonly bytes: Buffer;
  /** First byte of each block, and the total length as last item. */
  readonly blockStarts: readonly number[];
  readonly places: ReadonlyMap<string, TextPlace>;
}

/** Packs SVG texts into brotli blocks that can be decoded one by one. Same input, same bytes. */
export function packTexts(drawings: readonly SourceDrawing[]): PackedTexts {
  const blocks: Buffer[] = [];
  const blockStarts = [0];
  const places = new Map<string, TextPlace>();
  let text = '';
  const flush = (): void => {
    if (text === '') return;
    const block = compressText(text);
    blocks.push(block);
    blockStarts.push(blockStarts.at(-1)! + block.length);
    text = '';
  };
  for (const { name, body } of drawings) {
    if (text !== '' && text.length + body.length > BLOCK_CHARACTERS) flush();
    places.set(name, [blocks.length, text.length, body.length]);
    text += body;
  }
  flush();
  return { bytes: Buffer.concat(blocks), blockStarts, places };
}

/** Brotli at its highest quality, window large enough for a whole block. */
export function compressText(text: string): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}
