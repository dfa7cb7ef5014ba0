import type { PixelSize } from '../../../../core/image.ts';
import type { SubjectDrawing } from './drawing.ts';

/** SVG elements in pixels of a page as a drawing as large as the page. */
export function pageOf({ widthPx, heightPx }: PixelSize, svg: string): SubjectDrawing {
  return {
    width: widthPx,
    height: heightPx,
    parts: [{ entity: 0, svg }],
    heightMetres: 1,
    anchors: {},
    footing: 'stands',
    emissive: 0,
  };
}
