import { bytesOfHex } from '../../maths/colour.ts';
import type { ArtDrawing } from '../art-pack.ts';
import { BEAST_EARS } from '../own/animals/beast-ears.ts';
import type { BeastMood } from '../own/animals/beast-face.ts';
import { paintBeastHead } from '../own/animals/beast-head.ts';
import { BEAST_LOOKS } from '../own/animals/beasts.ts';
import { DRESSED_HEADS } from '../own/animals/dressed-heads.ts';
import { GENTLE_HEADS, type GentleHead } from '../own/animals/gentle-heads.ts';
import { WILD_LOOKS } from '../own/animals/wild-quadrupeds.ts';
import { createBrush, joinSvg, tone } from '../own/brush.ts';
import { CAT_COAT, catHead } from './cat-head.ts';
import { breedHead } from './dogs/breed-head.ts';
import { PLAIN_DOG } from './dogs/dog-breeds.ts';
import { HEAD_FRAME } from './figure-frame.ts';
import { ROBOT_SHELL, robotHead } from './robot-head.ts';
import { tigerLook } from './tiger-head.ts';

/** A head of ours in the frame of the pack's heads, and the colours of the body that belongs to it. */
export interface OwnHead {
  readonly head: ArtDrawing;
  readonly fur: string;
  readonly limbs: string;
  readonly belly: string;
}

/** Size of a beast's face (radius 100, chin at 104) in the frame of a head. */
const FACE_SCALE = 0.114;
const FACE_CHIN = 104;
/** How far horns and antlers reach, for a face of radius 100. */
const CREST_REACH = 164;
const CREST_RISE = 246;

/** Coats named `black` still show what lies upon them. */
const BLACK_COAT = '#45414c';

const heads = new Map<string, OwnHead | undefined>();

/**
 * The head of ours by that name, or undefined: `cat`, `dog`, `robot`, `tiger`, or the concept of a beast with a body. `coat` is the `#rrggbb` of another fur, `iris` of other
 * eyes; what is not said keeps its colours.
 */
export function ownHead(name: string, coat?: string, mood: BeastMood = 'content', iris?: string): OwnHead | undefined {
  const key = `${name} ${coat ?? ''} ${mood} ${iris ?? ''}`;
  if (!heads.has(key)) heads.set(key, drawHead(name, coat && visibleCoat(coat), mood, iris));
  return heads.get(key);
}

/** `#rrggbb` of a coat that still shows what lies upon it. */
export function visibleCoat(hex: string): string {
  const [red, green, blue] = bytesOfHex(hex);
  return red + green + blue < 180 ? BLACK_COAT : hex;
}

/** Heads that are drawn apart from the other beasts'. */
const FACES = {
  cat: { plain: CAT_COAT, draw: catHead, box: [2, 1.4, 28, 28.2] },
  robot: { plain: ROBOT_SHELL, draw: robotHead, box: [2.4, 0.2, 27.2, 29.6] },
} as const;

function drawHead(
  name: string,
  coat: string | undefined,
  mood: BeastMood,
  iris: string | undefined,
): OwnHead | undefined {
  if (name === 'dog') return breedHead(PLAIN_DOG, coat, mood, iris);
  if (name === 'cat' || name === 'robot') {
    const { plain, draw, box } = FACES[name];
    const colours = coat ? { fur: coat, belly: tone(coat, 0.55) } : plain;
    const brush = createBrush(`${name}-head`);
    const svg = joinSvg(draw(brush, { ...colours, ...(iris && { iris }) }, mood));
    return { head: artOf(name, colours.fur, brush.defs() + svg, box), ...colours, limbs: colours.fur };
  }
  const look = name === 'tiger' ? tigerLook : (BEAST_LOOKS.get(name) ?? WILD_LOOKS.get(name) ?? gentleHead(name));
  const coated = look && coat ? { ...look, coat, belly: tone(coat, 0.4), socks: tone(coat, -0.1) } : look;
  return coated && beastHead(name, iris ? { ...coated, eye: iris } : coated, mood);
}

function gentleHead(name: string): GentleHead | undefined {
  return Object.hasOwn(GENTLE_HEADS, name) ? GENTLE_HEADS[name] : DRESSED_HEADS.get(name);
}

function beastHead(name: string, look: GentleHead, mood: BeastMood): OwnHead {
  const brush = createBrush(`head-${name}`);
  const { chinX, chinY } = HEAD_FRAME;
  const face = joinSvg(paintBeastHead(brush, look, mood));
  const svg = `${brush.defs()}<g transform="translate(${chinX} ${chinY - FACE_CHIN * FACE_SCALE}) scale(${FACE_SCALE})">${face}</g>`;
  const ears = BEAST_EARS[look.ears];
  const reach = look.mane ? 186 : Math.max(ears.out, look.crest ? CREST_REACH : 0);
  const up = look.mane ? 170 : Math.max(ears.up, look.crest ? CREST_RISE : 0);
  const top = chinY - (FACE_CHIN + up) * FACE_SCALE;
  const bottom = chinY + (look.mane ? 90 : look.snout === 'trunk' ? 60 : 12) * FACE_SCALE;
  return {
    head: artOf(name, look.coat, svg, [chinX - reach * FACE_SCALE, top, 2 * reach * FACE_SCALE, bottom - top]),
    fur: look.coat,
    limbs: look.socks,
    belly: look.belly,
  };
}

function artOf(name: string, colour: string, svg: string, box: ArtDrawing['box']): ArtDrawing {
  return { pack: 'fluent', name, width: 32, height: 32, box, colour, svg };
}
