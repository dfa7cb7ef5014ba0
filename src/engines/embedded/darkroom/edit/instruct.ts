import type { Notice } from '../../../../core/notice.ts';
import type { Understanding } from '../../illustrator/understand/understanding.ts';
import { stepsFor } from '../instruct/steps.ts';
import { followCommand, isCommand } from './commands.ts';
import { ASKING, develop, POSSIBLE } from './develop.ts';
import type { Editor, EditResult, PictureOrder, ToolsAndReport } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** How an instruction begins, that says nothing of what is to be done. */
const COURTESY = /^\s*(?:please|kindly|(?:can|could|would) you(?: please)?|i (?:want|would like|'d like) you to)\s+/i;
/** Where one instruction ends and the next begins: at a verb that asks for something else to be done. */
const NEXT =
  /(?:\s*[,;.]\s*(?:and\s+|then\s+)*|\s+(?:and\s+)?then\s+|\s+and\s+)(?=(?:make|add|insert|remove|delete|erase|replace|change|turn|convert|crop|rotate|flip|mirror|put|blur|sharpen|brighten|darken|swap)\s)/i;

/** Whether a prompt is an instruction that can be followed, rather than the description of a picture. */
export function isInstruction(asked: string, understanding: Understanding): boolean {
  const [prompt, ...more] = instructionsIn(asked);
  if (!prompt) return false;
  if (more.length > 0 || isCommand(prompt)) return true;
  const scene = understanding.parse(prompt.replace(ASKING, ''), '');
  const names = ASKING.test(prompt) ? 0 : scene.entities.length + (scene.setting ? 1 : 0);
  return names === 0 && stepsFor(prompt, scene).length > 0;
}

function instructionsIn(asked: string): string[] {
  const parts = withoutAddresses(asked).split(NEXT);
  return parts.map((part) => part.trim().replace(COURTESY, '')).filter((part) => part !== '');
}

/** Edits by instruction, one after the other: changes of light, weather, medium, background and content that need no mask. */
export const instruct: Editor = (order, ...rest) => {
  const { picture } = order;
  if (!picture)
    return { refusal: `Without a picture to edit (REFERENCE_TYPE_RAW) nothing can be changed. ${POSSIBLE}` };
  let result: EditResult = { refusal: `An instruction is missing. ${POSSIBLE}` };
  let current = picture;
  const before: { notUnderstood: string[]; notices: Notice[] } = { notUnderstood: [], notices: [] };
  for (const prompt of instructionsIn(order.prompt)) {
    result = follow(prompt, { ...order, picture: current }, ...rest);
    if ('refusal' in result) return result;
    before.notUnderstood.push(...result.notUnderstood);
    before.notices.push(...(result.notices ?? []));
    current = result.raster;
  }
  return 'refusal' in result ? result : { raster: current, ...before };
};

function follow(prompt: string, order: PictureOrder, ...rest: ToolsAndReport): EditResult {
  return followCommand(prompt, order, ...rest) ?? develop(prompt, order, ...rest);
}
