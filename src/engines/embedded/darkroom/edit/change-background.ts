import type { Raster } from '../../../../core/image.ts';
import { groundHex } from '../../illustrator/subject/colour-table.ts';
import { cutOutSoft, isNothing } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { applyTone } from '../instruct/apply-tone.ts';
import { blurBehind } from '../instruct/blur-behind.ts';
import { tonesIn } from '../instruct/tones.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { ForegroundSegmentation } from '../segment/salient-foreground.ts';
import type { Editor, EditResult, PictureOrder } from './editor.ts';
import { guessed } from './guessed.ts';
import { cutOutSubject } from './subject-instructions.ts';
import { swapBackground } from './swap-background.ts';

const BLURRED = /\b(?:blur\w*|out of focus|bokeh|soft(?:er)?)\b/i;
const TRANSPARENT = /\b(?:transparent|see-through|empty|nothing)\b/i;
/** What may stand around a colour that a background is to have. */
const AROUND_COLOUR = /\b(?:an?|the|plain|solid|pure|simple|flat|colou?r(?:ed)?|background|one|studio)\b/gi;

/** Changes what is behind the subject: another place, a plain colour, nothing at all, out of focus, or in another light. */
export function changeBackground(
  wording: string,
  order: PictureOrder,
  ...[tools, report]: [Parameters<Editor>[1], Parameters<Editor>[2]]
): EditResult {
  const { picture } = order;
  if (TRANSPARENT.test(wording)) return cutOutSubject(picture);
  if (BLURRED.test(wording)) return behindSubject(picture, blurBehind);
  const tones = tonesIn(wording);
  if (tones.length > 0)
    return behindSubject(picture, (rgb) => {
      for (const { tone } of tones) applyTone(rgb, tone);
      return rgb;
    });
  const { palette, setting, entities, notUnderstood } = tools.workshop.understanding.parse(
    wording.replace(AROUND_COLOUR, ' '),
    '',
  );
  const [colour] = palette;
  if (colour && !setting && entities.length === 0 && notUnderstood.length === 0) {
    const bytes = Uint8Array.from(Buffer.from(groundHex(colour).slice(1), 'hex'));
    return behindSubject(picture, (rgb) => rgb.map((_, i) => bytes[i % 3]!));
  }
  return swapBackground({ ...order, prompt: wording }, tools, report);
}

/** Makes a new background of the picture's own colours and leaves the subject before it. */
function behindSubject(
  picture: Raster,
  backdropOf: (rgb: Uint8Array, picture: Raster, subject: ForegroundSegmentation['mask']) => Uint8Array,
): EditResult {
  const found = segmentForeground(picture);
  const cut = cutOutSoft(picture, found.mask);
  if (isNothing(cut)) return { refusal: 'No subject was found that stands out from its background.' };
  const backdrop = backdropOf(coloursOf(picture).slice(), picture, found.mask);
  layOver(backdrop, cut);
  const nothing = { ...found.mask, data: new Uint8Array(found.mask.data.length) };
  return { raster: withAlphaOf(picture, backdrop, nothing), notUnderstood: [], notices: guessed(found) };
}
