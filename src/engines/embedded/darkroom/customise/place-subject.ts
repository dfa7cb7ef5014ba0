import type { Raster } from '../../../../core/image.ts';
import type { Workshop } from '../../illustrator/illustrate.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { isNothing } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { applyGains, gainsTowards, meanColour } from '../backdrop/light-match.ts';
import type { EditOrder, EditResult } from '../edit/editor.ts';
import { paintSetting, placeOf } from '../insert/paint-setting.ts';
import { cutProduct } from '../recontext/cut-product.ts';
import { recontext } from '../recontext/recontext.ts';
import { isCutOffBelow, standAtBorder } from './stand-at-border.ts';

/** The views of one subject, and what the prompt calls it. */
export interface SubjectViews {
  readonly views: readonly Raster[];
  /** The word before its address in the prompt: `dog` in `a dog [1] on a beach`. */
  readonly word?: string;
}

/** Cuts a subject out of one of its pictures and places it into the prompt's scene; a bust leaves the picture below. */
export function placeSubject(
  { views, word }: SubjectViews,
  prompt: string,
  { negativePrompt, size, seed }: EditOrder,
  workshop: Workshop,
  report: ReportProgress,
): EditResult {
  const cut = cutProduct(views[seed % views.length]!);
  if (isNothing(cut)) return { refusal: 'No subject was found that stands out from its background in its reference.' };
  if (!isCutOffBelow(cut)) {
    const order = { product: cut, prompt, negativePrompt, size, seed, ...(word !== undefined && { word }) };
    return recontext(order, workshop, report);
  }
  const scene = workshop.understanding.parse(prompt, negativePrompt);
  const { place, leftOut } = placeOf(scene);
  const rgb = paintSetting(workshop.studio, { ...place, entities: [], relations: [] }, size, seed);
  report('compose', 0.85);
  const subject = standAtBorder(cut, size);
  const own = meanColour(subject.rgb, subject.alpha);
  const behind = meanColour(
    rgb,
    subject.alpha.map((value) => 255 - value),
  );
  if (own && behind) applyGains(subject.rgb, gainsTowards(own, behind));
  layOver(rgb, subject);
  const others = leftOut.filter((name) => name !== word);
  return { raster: { ...size, channels: 3, data: rgb }, notUnderstood: [...scene.notUnderstood, ...others] };
}
