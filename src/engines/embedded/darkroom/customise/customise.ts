import type { Raster } from '../../../../core/image.ts';
import type { TaskReference } from '../../../../engine/task.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import type { EditOrder, EditResult } from '../edit/editor.ts';
import { withoutAddresses } from '../edit/prompt-addresses.ts';
import { paintSetting } from '../insert/paint-setting.ts';
import { applyMedium } from '../instruct/apply-medium.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { matchPalette } from './match-palette.ts';
import { placeSubject } from './place-subject.ts';

type Subject = Extract<TaskReference, { readonly kind: 'subject' }>;
type Style = Extract<TaskReference, { readonly kind: 'style' }>;

/** Whether an edit is guided by pictures rather than by words alone. */
export function isCustomisation({ references }: EditOrder): boolean {
  return references.some(({ kind }) => kind === 'subject' || kind === 'style');
}

/**
 * Makes a picture after references: the subject is cut out and placed into the prompt's scene; the palette of a style is carried over to
 * the picture, and its medium, where its description or the prompt names one.
 */
export function customise(order: EditOrder, { workshop }: RenderTools, report: ReportProgress): EditResult {
  const subjects = order.references.filter((reference): reference is Subject => reference.kind === 'subject');
  const styles = order.references.filter((reference): reference is Style => reference.kind === 'style');
  const ids = new Set(subjects.map(({ id }) => id));
  if (ids.size > 1)
    return {
      refusal: 'The embedded engine places one subject; several pictures with the same referenceId are views of it.',
    };
  const prompt = withoutAddresses(order.prompt);
  const made =
    subjects.length > 0 ? subjectIn(order, subjects, prompt, workshop, report) : plain(order, prompt, workshop);
  if ('refusal' in made || styles.length === 0) return made;
  report('style', 0.92);
  return { ...made, raster: styled(made.raster, styles[0]!, order, workshop) };
}

function subjectIn(
  order: EditOrder,
  subjects: readonly Subject[],
  prompt: string,
  workshop: RenderTools['workshop'],
  report: ReportProgress,
): EditResult {
  const [{ id, description }] = subjects as [Subject];
  const named = id === undefined ? undefined : new RegExp(`(\\p{L}+)\\s*\\[${id}\\]`, 'u').exec(order.prompt)?.[1];
  const word = named ?? /(\p{L}+)\s*$/u.exec(description ?? '')?.[1];
  const views = subjects.map(({ image }) => image);
  return placeSubject({ views, ...(word !== undefined && { word }) }, prompt, order, workshop, report);
}

/** What a style is applied to: the picture to edit, or one drawn from the prompt. */
function plain(
  { picture, negativePrompt, size, seed }: EditOrder,
  prompt: string,
  workshop: RenderTools['workshop'],
): EditResult {
  if (picture) return { raster: picture, notUnderstood: [] };
  if (prompt === '')
    return { refusal: 'A style needs a picture to apply it to (REFERENCE_TYPE_RAW) or a prompt to draw.' };
  const scene = workshop.understanding.parse(prompt, negativePrompt);
  const data = paintSetting(workshop.studio, scene, size, seed);
  return { raster: { ...size, channels: 3, data }, notUnderstood: scene.notUnderstood };
}

function styled(
  raster: Raster,
  { image, description = '' }: Style,
  { prompt, seed }: EditOrder,
  { understanding }: RenderTools['workshop'],
): Raster {
  const named = [description, prompt].flatMap((text) => understanding.parse(text, '').styles);
  const operator = named.map((style) => STYLE_OPERATORS[style]).find((found) => found);
  const colours = matchPalette(coloursOf(raster), coloursOf(image));
  const rgb = operator ? applyMedium(colours, raster, operator, seed) : colours;
  const nothing = { ...raster, data: new Uint8Array(raster.widthPx * raster.heightPx) };
  return withAlphaOf(raster, rgb, nothing);
}
