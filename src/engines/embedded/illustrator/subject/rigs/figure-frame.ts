/** Chin and middle of the pack's heads, in their 32 × 32 frame; 27 units of it are a head's height. */
export const HEAD_FRAME = { chinX: 16, chinY: 29.6, height: 27 } as const;
