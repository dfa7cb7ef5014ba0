import type { PixelTable } from './model.ts';

/** Imagen 3 and 4, and Imagen 4's `1K` (wire protocol, 12.1). The ratios are nominal: 1408 / 768 is not 16 / 9. */
export const SIZES_1K = {
  '1:1': { widthPx: 1024, heightPx: 1024 },
  '3:4': { widthPx: 896, heightPx: 1280 },
  '4:3': { widthPx: 1280, heightPx: 896 },
  '9:16': { widthPx: 768, heightPx: 1408 },
  '16:9': { widthPx: 1408, heightPx: 768 },
} as const satisfies PixelTable;

/** `2K` of Imagen 4 generate and ultra (wire protocol, 12.1). */
export const SIZES_2K = {
  '1:1': { widthPx: 2048, heightPx: 2048 },
  '3:4': { widthPx: 1792, heightPx: 2560 },
  '4:3': { widthPx: 2560, heightPx: 1792 },
  '9:16': { widthPx: 1536, heightPx: 2816 },
  '16:9': { widthPx: 2816, heightPx: 1536 },
} as const satisfies PixelTable;

/** `imagegeneration@006` (wire protocol, 12.1). */
export const SIZES_IMAGEGENERATION_006 = {
  '1:1': { widthPx: 1536, heightPx: 1536 },
  '3:4': { widthPx: 1344, heightPx: 1792 },
  '4:3': { widthPx: 1792, heightPx: 1344 },
  '9:16': { widthPx: 1152, heightPx: 2016 },
  '16:9': { widthPx: 2016, heightPx: 1134 },
} as const satisfies PixelTable;

/** `imagegeneration@005`. Its 9:16 size is not on record; Imagen 3's stands in. */
export const SIZES_IMAGEGENERATION_005 = {
  '1:1': SIZES_1K['1:1'],
  '9:16': SIZES_1K['9:16'],
} as const satisfies PixelTable;

/** Models that make squares only. */
export const SIZES_SQUARE = { '1:1': SIZES_1K['1:1'] } as const satisfies PixelTable;
