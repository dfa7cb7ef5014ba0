import type { EditResult, PictureOrder, ToolsAndReport } from './editor.ts';
import { insert } from './insert.ts';
import { subjectNamed, withRim } from './subject-instructions.ts';

/** Draws something in the place of what stands out: "the cup with an apple". */
export function replaceSubject(wording: string, order: PictureOrder, ...[tools, report]: ToolsAndReport): EditResult {
  const [, thing, other] = /^(.+?)\s+(?:with|by|for|into)\s+(.+)$/i.exec(wording)!;
  const subject = subjectNamed(thing!, order.picture, 'with EDIT_MODE_INPAINT_INSERTION', true);
  if ('refusal' in subject) return subject;
  const inserted = insert({ ...order, mask: withRim(subject.mask), prompt: other! }, tools, report);
  return 'refusal' in inserted ? inserted : { ...inserted, notices: [...subject.notices, ...(inserted.notices ?? [])] };
}
