/** File formats of answered pictures: the usual file name ending by media type. */
export const OUTPUT_FORMATS = {
  'image/png': { extension: 'png' },
  'image/jpeg': { extension: 'jpg' },
  'image/webp': { extension: 'webp' },
  'image/gif': { extension: 'gif' },
  'image/bmp': { extension: 'bmp' },
  'image/tiff': { extension: 'tiff' },
  'image/vnd.microsoft.icon': { extension: 'ico' },
  'image/avif': { extension: 'avif' },
} as const satisfies Readonly<Record<string, { readonly extension: string }>>;

export type OutputMimeType = keyof typeof OUTPUT_FORMATS;

/** Media types of answered pictures. */
export const OUTPUT_MIME_TYPES = Object.keys(OUTPUT_FORMATS) as OutputMimeType[];
