import type { LabelMap, PixelSize } from '../../../../core/image.ts';
import { notePixels } from '../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL } from '../paint/frame.ts';
import type { TitlePage } from '../plan/title-page.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import { lettering } from '../subject/own/lettering.ts';
import { rect } from '../subject/own/shapes.ts';
import { pageOf } from '../subject/page-drawing.ts';

const TITLE_WIDTH = 0.9;
const TITLE_HEIGHT = 0.6;
const SUBTITLE_HEIGHT = 0.24;
const LINE_PX = 0.004;

/** The empty page with its title as a drawing. */
export function pageDrawing(page: TitlePage, { widthPx, heightPx }: PixelSize): SubjectDrawing {
  const { bandTopPx, bandHeightPx, picture, leftPx, topPx, ink, face } = page;
  const [title = '', ...further] = page.texts;
  const middle = bandTopPx + bandHeightPx * (further.length > 0 ? 0.4 : 0.5);
  const place = (cy: number, height: number) => ({
    cx: widthPx / 2,
    cy,
    width: picture.widthPx * TITLE_WIDTH,
    height: bandHeightPx * height,
  });
  const line = Math.max(1, heightPx * LINE_PX);
  const svg = [
    rect(0, 0, widthPx, heightPx, ink.paper),
    rect(
      leftPx - 2 * line,
      topPx - 2 * line,
      picture.widthPx + 4 * line,
      picture.heightPx + 4 * line,
      'none',
      0,
      `stroke="${ink.line}" stroke-width="${line}"`,
    ),
    lettering(title, place(middle, TITLE_HEIGHT), { fill: ink.title, face }),
    further.length > 0
      ? lettering(further.join(' · '), place(bandTopPx + bandHeightPx * 0.8, SUBTITLE_HEIGHT), {
          fill: ink.line,
          face: face === 'script' ? 'sans' : face,
        })
      : '',
  ].join('');
  return pageOf({ widthPx, heightPx }, svg);
}

/** The picture's pixels on the page. */
export function mountPixels(page: TitlePage, size: PixelSize, blank: SubjectLayer, rgb: Uint8Array): Uint8Array {
  const mounted = notePixels(new Uint8Array(size.widthPx * size.heightPx * 3));
  for (let i = 0; i < size.widthPx * size.heightPx; i++) {
    for (let c = 0; c < 3; c++) mounted[i * 3 + c] = blank.rgba[i * 4 + c]!;
  }
  const { widthPx, heightPx } = page.picture;
  for (let y = 0; y < heightPx; y++) {
    const from = y * widthPx * 3;
    mounted.set(rgb.subarray(from, from + widthPx * 3), ((y + page.topPx) * size.widthPx + page.leftPx) * 3);
  }
  return mounted;
}

/** The picture's labels on the page; the page itself is a thing of its own. */
export function mountLabels(page: TitlePage, size: PixelSize, labels: LabelMap): LabelMap {
  const own = Math.max(FIRST_SUBJECT_LABEL - 1, ...labels.legend.map(({ label }) => label)) + 1;
  const data = new Uint16Array(size.widthPx * size.heightPx).fill(own);
  const { widthPx, heightPx } = page.picture;
  for (let y = 0; y < heightPx; y++) {
    const from = y * widthPx;
    data.set(labels.data.subarray(from, from + widthPx), (y + page.topPx) * size.widthPx + page.leftPx);
  }
  const areaPx = size.widthPx * size.heightPx - widthPx * heightPx;
  return { ...size, data, legend: [...labels.legend, { label: own, name: page.name, kind: 'thing', areaPx }] };
}
