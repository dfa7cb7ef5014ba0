/** Aspect ratios that some Imagen model accepts (wire protocol, section 4.1), width before height. */
export const ASPECT_RATIOS = ['1:1', '3:4', '4:3', '9:16', '16:9'] as const;
export type AspectRatio = (typeof ASPECT_RATIOS)[number];

/** Named picture sizes of Imagen 4 (`sampleImageSize`). */
export const IMAGE_SIZES = ['1K', '2K'] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];
