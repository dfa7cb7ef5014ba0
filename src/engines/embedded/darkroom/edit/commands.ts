import { tonesIn } from '../instruct/tones.ts';
import { addTo } from './add-to.ts';
import { changeBackground } from './change-background.ts';
import { changeSky } from './change-sky.ts';
import { cropTo } from './crop-to.ts';
import type { EditResult, PictureOrder, ToolsAndReport } from './editor.ts';
import { recolourThing } from './recolour-thing.ts';
import { replaceSubject } from './replace-subject.ts';
import { cutOutSubject, removeSubject, subjectNamed, takenFor } from './subject-instructions.ts';
import { swapBackground } from './swap-background.ts';
import { mirrorPicture, rotatePicture } from './turn-picture.ts';

/** An instruction that begins with a verb of its own: how it is worded, and who follows it. The first group is its object. */
interface Command {
  readonly words: RegExp;
  /** Undefined where the wording turns out to be something else. */
  readonly follow: (object: string, order: PictureOrder, ...rest: ToolsAndReport) => EditResult | undefined;
}

/** Where somebody or something is to be. */
const PLACE = /^(.+?)\s+(?:in|into|on|onto|at|before|in front of)\s+((?:an?\s|the\s)?.+)$/i;

/** In this order: "remove the background" is no removal of a thing. */
const COMMANDS: readonly Command[] = [
  { words: /^rotate\b(.*)$/i, follow: rotatePicture },
  {
    words:
      /^turn\s+(?:it|this|(?:the|this)\s+(?:picture|photo|image))?\s*((?:upside|around|by|\d|left|right|to the (?:left|right)|(?:counter|anti)?-?clockwise|sideways).*)$/i,
    follow: rotatePicture,
  },
  { words: /^(?:flip|mirror)\b(.*)$/i, follow: mirrorPicture },
  {
    words:
      /\b(?:replace|change|swap|set|put)\s+(?:the\s+)?background(?:\s+colou?r)?\s+(?:with|to|for|by|into)\s+(.+)$/i,
    follow: changeBackground,
  },
  {
    words: /\b(?:make|turn|paint|colou?r)\s+the\s+background\s+(?:into\s+|to\s+|look\s+(?:like\s+)?)?(.+)$/i,
    follow: changeBackground,
  },
  {
    words: /\b((?:blur|brighten|darken|lighten|desaturate)\s+(?:out\s+)?the\s+background)\b/i,
    follow: changeBackground,
  },
  {
    words: /\b(?:add|give (?:it|this|the \w+))\s+an?\s+((?:[\p{L}-]+\s+){1,2})background\b/iu,
    follow: changeBackground,
  },
  { words: /^(?:(?:with|on|before)\s+)?(?:an?\s+)?((?:[\p{L}-]+\s+){1,2})background$/iu, follow: changeBackground },
  { words: /^(?:add|give|apply)\b.*\b(bokeh|shallow depth of field)\b/i, follow: changeBackground },
  {
    words:
      /^((?:(?:make|turn)\s+)?(?:everything|all|it|the\s+(?:picture|photo|image|rest))\b.+?\s+(?:except|apart from|but)\s+(?:for\s+)?the\s+.+)$/i,
    follow: changeAround,
  },
  {
    words: /\b(?:remove|delete|erase|cut out)\s+(?:the\s+)?(background)\b/i,
    follow: (_object, { picture }) => cutOutSubject(picture),
  },
  {
    words:
      /\b(?:make|turn|change|replace|swap|paint|colou?r)\s+the\s+sky\s+(?:(?:in)?to|with|by|for|look(?:\s+like)?)?\s*(.+)$/i,
    follow: changeSky,
  },
  { words: /\badd\s+((?:an?\s+|some\s+)?.+)$/i, follow: skyUnlessThing },
  {
    words: /\b(?:replace|swap|exchange)\s+(?:the\s+|this\s+|that\s+)?(.+?\s+(?:with|by|for)\s+.+)$/i,
    follow: replaceSubject,
  },
  {
    words:
      /\b(?:remove|delete|erase|take away|get rid of)\s+(?!(?:the\s+)?(?:noise|grain|colou?rs?)\b)((?:the\s+|this\s+|that\s+|all\s+)?.+)$/i,
    follow: removeSubject,
  },
  { words: /\b(?:crop|cut|trim)\s+(?:(?:it|this|the\s+\w+)\s+)?(?:down\s+)?to\s+(.+)$/i, follow: cropTo },
  { words: /\bzoom\s+in(?:to)?\s+(?:on|to)?\s*(.+)$/i, follow: cropTo },
  {
    words:
      /\b(?:make|turn|paint|colou?r|dye|change)\s+(?:the\s+colou?r\s+of\s+)?((?:the|this|that|his|her|their|its|my)\s+.+)$/i,
    follow: recolourThing,
  },
  { words: /\b(?:put|place|move|show)\s+((?:the|him|her|them|it|this|that|me|my)\b.+)$/i, follow: putSomewhere },
  { words: /\b(?:add|insert|draw|place|put)\s+((?:an?|the|some|one|two|three|four|five|\d+)\s+.+)$/i, follow: addTo },
  { words: /^add\s+(?!more\b|contrast\b)(.+)$/i, follow: addUnlessAir },
];

/** What was done to a prompt that is a command; undefined for any other. */
export function followCommand(prompt: string, order: PictureOrder, ...rest: ToolsAndReport): EditResult | undefined {
  for (const { words, follow } of COMMANDS) {
    const match = words.exec(prompt);
    const result = match && follow((match[1] ?? '').replace(/[.!\s]+$/, ''), order, ...rest);
    if (result) return result;
  }
  return undefined;
}

/** Whether a prompt is worded as one of the commands. */
export function isCommand(prompt: string): boolean {
  return COMMANDS.some(({ words }) => words.test(prompt));
}

/** "put her on a beach": what stands out stays, and the place is painted behind it. */
function putSomewhere(
  wording: string,
  order: PictureOrder,
  ...[tools, report]: ToolsAndReport
): EditResult | undefined {
  const [, thing, place] = PLACE.exec(wording) ?? [];
  if (!thing || !place) return undefined;
  const scene = tools.workshop.understanding.parse(place, '');
  if (!scene.setting || scene.entities.length > 0) return undefined;
  const swapped = swapBackground({ ...order, prompt: place }, tools, report);
  return 'refusal' in swapped ? swapped : { ...swapped, notices: [takenFor(thing), ...(swapped.notices ?? [])] };
}

/** "add fog" changes the air of a picture, "add flowers" does not. */
function addUnlessAir(wording: string, order: PictureOrder, ...rest: ToolsAndReport): EditResult | undefined {
  const { entities } = rest[0].workshop.understanding.parse(wording, '');
  return entities.length > 0 ? addTo(wording, order, ...rest) : undefined;
}

/** "add a sunset" changes the sky where there is one, "add a storm" too; a cat does not. */
function skyUnlessThing(wording: string, order: PictureOrder, ...rest: ToolsAndReport): EditResult | undefined {
  const named = wording.replace(/\s+(?:in|to|into)\s+the\s+sky\b/i, '');
  const { time, weather, setting } = rest[0].workshop.understanding.parse(named, '');
  const isOfAir = weather === 'snow' || weather === 'rain' || weather === 'fog';
  if (isOfAir || !(time || weather || setting === 'sky')) return undefined;
  const changed = changeSky(named, order, ...rest);
  return 'refusal' in changed ? undefined : changed;
}

/** "everything black and white except the flower". */
function changeAround(wording: string, order: PictureOrder, ...rest: ToolsAndReport): EditResult | undefined {
  const [, change, thing] = /^(.+?)\s+(?:except|apart from|but)\s+(?:for\s+)?(the\s+.+)$/i.exec(wording)!;
  if (tonesIn(change!).length === 0) return undefined;
  const subject = subjectNamed(thing!, order.picture, 'of everything else, along with the instruction');
  if ('refusal' in subject) return subject;
  const changed = changeBackground(change!, order, ...rest);
  return 'refusal' in changed ? changed : { ...changed, notices: [...subject.notices, ...(changed.notices ?? [])] };
}
