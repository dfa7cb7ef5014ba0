import type { ArtDrawing } from '../../art-pack.ts';
import type { BeastMood } from '../../own/animals/beast-face.ts';
import { createBrush, joinSvg, tone } from '../../own/brush.ts';
import type { DogBreed } from './dog-breed.ts';
import { dogHead } from './dog-head.ts';

/** How much lighter muzzle and chest are than a coat of which nothing more is said. */
const LIGHTER = 0.55;
const IRIS = '#6a4426';

/** A dog's head in the frame of the pack's heads, and the colours of the body that belongs to it, `#rrggbb`. */
export interface BreedHead {
  readonly head: ArtDrawing;
  readonly fur: string;
  readonly limbs: string;
  readonly belly: string;
}

const heads = new Map<string, BreedHead>();

/** The head of a dog of the breed. `coat` is another colour of fur, `iris` of eyes; what is not said is the breed's. */
export function breedHead(breed: DogBreed, coat: string | undefined, mood: BeastMood, iris?: string): BreedHead {
  const key = JSON.stringify([breed, coat, mood, iris]);
  const known = heads.get(key);
  if (known) return known;
  const fur = coat ?? breed.coat;
  const belly = coat ? tone(coat, LIGHTER) : (breed.light ?? tone(fur, LIGHTER));
  const dyed = coat ? withoutEarColour(breed) : breed;
  const brush = createBrush('dog-head');
  const svg = joinSvg(dogHead(brush, dyed, { fur, belly, iris: iris ?? breed.iris ?? IRIS }, mood));
  const drawn: BreedHead = {
    head: {
      pack: 'fluent',
      name: 'dog',
      width: 32,
      height: 32,
      box: boxOf(breed),
      colour: fur,
      svg: brush.defs() + svg,
    },
    fur,
    limbs: breed.socks ?? fur,
    belly,
  };
  heads.set(key, drawn);
  return drawn;
}

function withoutEarColour({ earColour: _, ...breed }: DogBreed): DogBreed {
  return breed;
}

function boxOf({ ears, isBearded }: DogBreed): ArtDrawing['box'] {
  const hangs = ears === 'floppy' || ears === 'long' || ears === 'folded';
  const [left, top] = hangs ? [0.8, 4] : [0.8, -1];
  return [left, top, 32 - 2 * left, (isBearded ? 32.6 : 29.8) - top];
}
