import { colourHex } from '../../illustrator/subject/colour-table.ts';
import { recolour } from '../instruct/recolour.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import type { EditResult, PictureOrder, ToolsAndReport } from './editor.ts';
import { subjectNamed } from './subject-instructions.ts';

/** "the motorcycle blue", "the flower to a dark red", "her hair red". */
const WORDING =
  /^((?:the|this|that|his|her|their|its|my)\s+.+?)\s+(?:to\s+|into\s+|in\s+)?(?:an?\s+)?((?:(?:light|pale|dark|bright)\s+)?[\p{L}-]+)$/iu;

/** Another colour for what stands out, or for all of what a mask means; undefined where the wording names no colour. */
export function recolourThing(
  wording: string,
  { picture, mask }: PictureOrder,
  ...[{ workshop }]: ToolsAndReport
): EditResult | undefined {
  const [, thing, word] = WORDING.exec(wording) ?? [];
  if (!thing || !word) return undefined;
  const { palette, entities, notUnderstood } = workshop.understanding.parse(word, '');
  const [colour] = palette;
  if (!colour || entities.length > 0 || notUnderstood.length > 0) return undefined;
  const meant = mask
    ? { mask, notices: [] }
    : subjectNamed(thing, picture, 'along with the instruction, in EDIT_MODE_DEFAULT');
  if ('refusal' in meant) return meant;
  const rgb = coloursOf(picture).slice();
  const [red, green, blue] = Buffer.from(colourHex(colour).slice(1), 'hex');
  if (!recolour(rgb, meant.mask, [red!, green!, blue!], mask !== undefined))
    return {
      refusal: `What stands out has no one colour that could become ${colour}: send a mask of "${thing}" along with the instruction.`,
    };
  const nothing = { ...meant.mask, data: new Uint8Array(meant.mask.data.length) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: [], notices: meant.notices };
}
