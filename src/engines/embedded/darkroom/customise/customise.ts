import type { Raster } from '../../../../core/image.ts';
import type { TaskReference } from '../../../../engine/task.ts';
import type { Workshop } from '../../illustrator/illustrate.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { drawGuided } from '../control/draw-guided.ts';
import type { Guide } from '../control/guide.ts';
import { readGuide } from '../control/read-guide.ts';
import type { EditOrder, EditResult, EditTools } from '../edit/editor.ts';
import { instruct, isInstruction } from '../edit/instruct.ts';
import { withoutAddresses } from '../edit/prompt-addresses.ts';
import { paintSetting } from '../insert/paint-setting.ts';
import { applyMedium } from '../instruct/apply-medium.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { contentIn } from './content-in.ts';
import { matchPalette } from './match-palette.ts';
import { placeSubjects } from './place-subjects.ts';
import { subjectsOf } from './subjects-of.ts';

type OfKind<Kind extends TaskReference['kind']> = Extract<TaskReference, { readonly kind: Kind }>;

/**
 * Makes a picture after references: subjects are cut out and placed into the prompt's scene, which follows the lines of a control; a
 * content is changed as the prompt says; the palette of a style is carried over to the picture, and its medium, where its description or
 * the prompt names one.
 */
export function customise(order: EditOrder, tools: EditTools, report: ReportProgress): EditResult {
  const controls = referencesOf(order, 'control');
  const read = controls.length > 0 ? readGuide(controls, order.picture) : undefined;
  if (read && 'refusal' in read) return read;
  const made = madeOf(order, read?.guide, tools, report);
  const [style] = referencesOf(order, 'style');
  if ('refusal' in made || !style) return made;
  report('style', 0.92);
  return { ...made, raster: styled(made.raster, style, order, tools.workshop) };
}

function referencesOf<Kind extends TaskReference['kind']>({ references }: EditOrder, kind: Kind): OfKind<Kind>[] {
  return references.filter((reference): reference is OfKind<Kind> => reference.kind === kind);
}

/** The picture before a style is carried over. */
function madeOf(order: EditOrder, guide: Guide | undefined, tools: EditTools, report: ReportProgress): EditResult {
  const { workshop } = tools;
  const subjects = subjectsOf(referencesOf(order, 'subject'), order.prompt);
  const [content] = referencesOf(order, 'content');
  if (subjects.length > 0) return placeSubjects(subjects, order, guide, workshop, report);
  if (content) return contentIn(content.image, order, guide, tools, report);
  if (order.picture && (!guide || isInstruction(order.prompt, workshop.understanding)))
    return withoutAddresses(order.prompt) !== '' && isInstruction(order.prompt, workshop.understanding)
      ? instruct(order, tools, report)
      : { raster: order.picture, notUnderstood: [] };
  return drawn(order, guide, workshop, report);
}

/** The prompt's picture, after a guide where there is one. */
function drawn(
  { prompt: asked, negativePrompt, size, seed }: EditOrder,
  guide: Guide | undefined,
  { studio, understanding }: Workshop,
  report: ReportProgress,
): EditResult {
  const prompt = withoutAddresses(asked);
  if (prompt === '')
    return { refusal: 'References need a picture to change (REFERENCE_TYPE_RAW) or a prompt to draw.' };
  const scene = understanding.parse(prompt, negativePrompt);
  const data = guide
    ? drawGuided(studio, scene, size, seed, guide, (stage, fraction) => report(stage, fraction * 0.9))
    : paintSetting(studio, scene, size, seed);
  return { raster: { ...size, channels: 3, data }, notUnderstood: scene.notUnderstood };
}

function styled(
  raster: Raster,
  { image, description = '' }: OfKind<'style'>,
  { prompt, seed }: EditOrder,
  { understanding }: Workshop,
): Raster {
  const named = [description, prompt].flatMap((text) => understanding.parse(text, '').styles);
  const operator = named.map((style) => STYLE_OPERATORS[style]).find((found) => found);
  const colours = matchPalette(coloursOf(raster), coloursOf(image));
  const rgb = operator ? applyMedium(colours, raster, operator, seed) : colours;
  const nothing = { ...raster, data: new Uint8Array(raster.widthPx * raster.heightPx) };
  return withAlphaOf(raster, rgb, nothing);
}
