import type { PixelSize } from '../../../../core/image.ts';
import type { Workshop } from '../../illustrator/illustrate.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { type CutOut, extentOfCutOut, isNothing } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { applyGains, gainsTowards, meanColour } from '../backdrop/light-match.ts';
import { type Box, boxInPicture, type Guide, placeOfDrawing } from '../control/guide.ts';
import { guidedDirector } from '../control/guided-director.ts';
import { createStretcher } from '../control/stretched-drawing.ts';
import type { EditOrder, EditResult } from '../edit/editor.ts';
import { withoutAddresses } from '../edit/prompt-addresses.ts';
import { paintSetting, placeOf } from '../insert/paint-setting.ts';
import { cutProduct } from '../recontext/cut-product.ts';
import { type DirectedBy, recontext } from '../recontext/recontext.ts';
import { findFace } from '../try-on/find-face.ts';
import { type BorderPlace, isCutOffBelow, standAtBorder } from './stand-at-border.ts';
import type { Subject } from './subjects-of.ts';

interface CutSubject extends Omit<Subject, 'views'> {
  readonly cut: CutOut;
}

/** Cuts subjects out of their pictures and places them into the prompt's scene; busts leave the picture below. */
export function placeSubjects(
  subjects: readonly Subject[],
  order: EditOrder,
  guide: Guide | undefined,
  workshop: Workshop,
  report: ReportProgress,
): EditResult {
  const { negativePrompt, size, seed } = order;
  const prompt = withoutAddresses(order.prompt);
  const cuts = subjects.map(
    ({ views, ...rest }): CutSubject => ({ ...rest, cut: cutProduct(views[seed % views.length]!) }),
  );
  const missing = cuts.find(({ cut }) => isNothing(cut));
  if (missing)
    return {
      refusal: `No subject was found that stands out from its background in the reference${missing.word ? ` of "${missing.word}"` : ''}. Send a PNG with transparency.`,
    };
  if (cuts.some(({ cut }) => isCutOffBelow(cut))) return standingAtBorder(cuts, prompt, order, guide, workshop, report);
  const [first, ...companions] = cuts as [CutSubject, ...CutSubject[]];
  return recontext(
    {
      product: first.cut,
      prompt,
      negativePrompt,
      size,
      seed,
      companions,
      ...(first.word !== undefined && { word: first.word }),
    },
    workshop,
    report,
    guide && directedBy(guide),
  );
}

/** Photographs are neither stretched nor mirrored. */
function directedBy(guide: Guide): DirectedBy {
  return (studio, size) =>
    guidedDirector(guide, size, {
      rasterise: (drawing, heightPx) => studio.rasterise(drawing, heightPx),
      stretcher: createStretcher(studio),
      isRigid: true,
    });
}

/** Side by side before the prompt's place, or where a guide has its largest outline or its face. */
function standingAtBorder(
  cuts: readonly CutSubject[],
  prompt: string,
  { negativePrompt, size, seed }: EditOrder,
  guide: Guide | undefined,
  { studio, understanding }: Workshop,
  report: ReportProgress,
): EditResult {
  const places = cuts.map((_, index) => borderPlaceOf(index, cuts, guide, size));
  if (places.includes(undefined))
    return {
      refusal:
        'No face was found in the reference picture: send a PNG with transparency, or a portrait before a plain ground.',
    };
  const scene = understanding.parse(prompt, negativePrompt);
  const { place, leftOut } = placeOf(scene);
  const rgb = paintSetting(studio, { ...place, entities: [], relations: [] }, size, seed);
  report('compose', 0.85);
  for (const [index, { cut }] of cuts.entries()) {
    const subject = standAtBorder(cut, size, places[index]!);
    const own = meanColour(subject.rgb, subject.alpha);
    const behind = meanColour(
      rgb,
      subject.alpha.map((value) => 255 - value),
    );
    if (own && behind) applyGains(subject.rgb, gainsTowards(own, behind));
    layOver(rgb, subject);
  }
  const others = leftOut.filter((name) => !cuts.some(({ word }) => word === name));
  return { raster: { ...size, channels: 3, data: rgb }, notUnderstood: [...scene.notUnderstood, ...others] };
}

/** The columns that a bust may take, and where its head may begin, in pixels; nothing where a face is to be and has none. */
function borderPlaceOf(
  index: number,
  cuts: readonly CutSubject[],
  guide: Guide | undefined,
  size: PixelSize,
): BorderPlace | undefined {
  const count = cuts.length;
  const drawn = count === 1 && guide && (guide.face ?? guide.shapes[0]);
  if (!drawn) return { left: (size.widthPx * index) / count, right: (size.widthPx * (index + 1)) / count };
  const box = boxInPicture(drawn, placeOfDrawing(guide.drawing, size));
  return guide.face ? placeByFace(cuts[index]!.cut, box, size) : { left: box.left, right: box.right, top: box.top };
}

/** Busts are enlarged by at most so much that this share of their height is seen. */
const LEAST_SEEN = 0.45;

/** Where a bust is to be so that its face has the place of another. */
function placeByFace(cut: CutOut, wanted: Box, { heightPx }: PixelSize): BorderPlace | undefined {
  const extent = extentOfCutOut(cut);
  const silhouette = { widthPx: cut.widthPx, heightPx: cut.heightPx, data: cut.alpha };
  const raster = { widthPx: cut.widthPx, heightPx: cut.heightPx, channels: 3, data: cut.rgb } as const;
  const face = extent && findFace(raster, silhouette, extent.top, extent.bottom);
  if (!face) return undefined;
  const scale = (wanted.right - wanted.left) / face.widthPx;
  if ((extent.bottom - extent.top) * scale * LEAST_SEEN > heightPx) return undefined;
  const middle = (wanted.left + wanted.right) / 2;
  return {
    left: middle - (face.centreXPx - extent.left) * scale,
    right: middle + (extent.right - face.centreXPx) * scale,
    top: wanted.bottom - (face.chinYPx - extent.top) * scale,
  };
}
