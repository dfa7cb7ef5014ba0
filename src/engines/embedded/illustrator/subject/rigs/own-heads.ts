import { bytesOfHex } from '../../maths/colour.ts';
import type { ArtDrawing } from '../art-pack.ts';
import type { BeastMood } from '../own/animals/beast-face.ts';
import { BEAST_LOOKS } from '../own/animals/beasts.ts';
import { type QuadrupedLook, quadrupedHead } from '../own/animals/quadruped.ts';
import { createBrush, joinSvg, tone } from '../own/brush.ts';
import { CAT_COAT, catHead } from './cat-head.ts';
import { DOG_COAT, dogHead, spitzHead } from './dog-head.ts';
import { HEAD_FRAME } from './figure-frame.ts';
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

/** Coats named `black` still show what lies upon them. */
const BLACK_COAT = '#45414c';

const heads = new Map<string, OwnHead | undefined>();

/**
 * The head of ours by that name, or undefined: `cat`, `dog`, `spitz`, `tiger`, or the concept of a beast with a body. `coat` is the `#rrggbb` of another fur; eyes and
 * nose keep their colours.
 */
export function ownHead(name: string, coat?: string, mood: BeastMood = 'content'): OwnHead | undefined {
  const key = `${name} ${coat ?? ''} ${mood}`;
  if (!heads.has(key)) heads.set(key, drawHead(name, coat && visibleCoat(coat), mood));
  return heads.get(key);
}

function visibleCoat(hex: string): string {
  const [red, green, blue] = bytesOfHex(hex);
  return red + green + blue < 180 ? BLACK_COAT : hex;
}

/** Heads that are drawn apart from the other beasts'. */
const PETS = {
  cat: { coat: CAT_COAT, draw: catHead, box: [2, 1.4, 28, 28.2] },
  dog: { coat: DOG_COAT, draw: dogHead, box: [1, 4.4, 30, 25.4] },
  spitz: { coat: DOG_COAT, draw: spitzHead, box: [2, -0.2, 28, 30] },
} as const;

function drawHead(name: string, coat: string | undefined, mood: BeastMood): OwnHead | undefined {
  if (name === 'cat' || name === 'dog' || name === 'spitz') {
    const { draw, box, ...pet } = PETS[name];
    const colours = coat ? { fur: coat, belly: tone(coat, 0.55) } : pet.coat;
    const brush = createBrush(`${name}-head`);
    const svg = joinSvg(draw(brush, colours, mood));
    return { head: artOf(name, colours.fur, brush.defs() + svg, box), ...colours, limbs: colours.fur };
  }
  const look = name === 'tiger' ? tigerLook : BEAST_LOOKS.get(name);
  const coated = look && coat ? { ...look, coat, belly: tone(coat, 0.4), socks: tone(coat, -0.1) } : look;
  return coated && beastHead(name, coated, mood);
}

function beastHead(name: string, look: QuadrupedLook, mood: BeastMood): OwnHead {
  const brush = createBrush(`head-${name}`);
  const { chinX, chinY } = HEAD_FRAME;
  const face = joinSvg(quadrupedHead(brush, look, mood));
  const svg = `${brush.defs()}<g transform="translate(${chinX} ${chinY - FACE_CHIN * FACE_SCALE}) scale(${FACE_SCALE})">${face}</g>`;
  const reach = look.mane ? 186 : 116;
  const top = chinY - (FACE_CHIN + (look.mane ? 170 : look.ears === 'round' ? 116 : 152)) * FACE_SCALE;
  const bottom = look.mane ? chinY + 90 * FACE_SCALE : chinY;
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
