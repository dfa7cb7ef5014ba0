import type { Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { drawGuided } from '../control/draw-guided.ts';
import type { Guide } from '../control/guide.ts';
import { readGuide } from '../control/read-guide.ts';
import type { EditOrder, EditResult, EditTools } from '../edit/editor.ts';
import { instruct, isInstruction } from '../edit/instruct.ts';
import { withoutAddresses } from '../edit/prompt-addresses.ts';
import { cropRaster } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { LANCZOS3 } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/**
 * Carries a picture's content over. What the prompt only restyles or lights anew, or nothing at all, is done to the picture itself; a prompt
 * that describes a picture is drawn with the content's composition: its outlines and its skyline, traced.
 *
 * @param guide lines that a control gives; they go before the content's own.
 */
export function contentIn(
  content: Raster,
  order: EditOrder,
  guide: Guide | undefined,
  tools: EditTools,
  report: ReportProgress,
): EditResult {
  const { size, seed, negativePrompt } = order;
  const { studio, understanding } = tools.workshop;
  const prompt = withoutAddresses(order.prompt);
  const scene = understanding.parse(prompt, negativePrompt);
  if (isInstruction(prompt, understanding))
    return instruct({ ...order, picture: covering(content, order), references: [] }, tools, report);
  if (scene.entities.length === 0 && !scene.setting)
    return { raster: covering(content, order), notUnderstood: scene.notUnderstood };
  const read = guide
    ? { guide }
    : readGuide([{ kind: 'control', controlType: 'canny', computeControl: true, image: content }], undefined);
  if ('refusal' in read)
    return { refusal: 'The content picture shows no outline to follow: say how it is to be changed instead.' };
  const data = drawGuided(studio, scene, size, seed, read.guide, (stage, fraction) => report(stage, fraction * 0.9));
  return { raster: { ...size, channels: 3, data }, notUnderstood: scene.notUnderstood };
}

/** The middle of a picture at another size. */
function covering(picture: Raster, { size }: EditOrder): Raster {
  const scale = Math.max(size.widthPx / picture.widthPx, size.heightPx / picture.heightPx);
  const widthPx = Math.min(picture.widthPx, Math.max(1, Math.round(size.widthPx / scale)));
  const heightPx = Math.min(picture.heightPx, Math.max(1, Math.round(size.heightPx / scale)));
  const left = Math.floor((picture.widthPx - widthPx) / 2);
  const top = Math.floor((picture.heightPx - heightPx) / 2);
  const part = cropRaster(picture, { left, top, right: left + widthPx, bottom: top + heightPx });
  const rgb = { widthPx, heightPx, channels: 3, data: coloursOf(part) };
  return { ...size, channels: 3, data: resample(rgb, size, { kernel: LANCZOS3 }) };
}
