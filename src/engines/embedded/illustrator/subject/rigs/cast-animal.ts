import type { ColourName, Entity } from '../../scene.ts';
import { BREED_COATS } from '../../understand/tables/breeds.ts';
import type { ArtPack } from '../art-pack.ts';
import { colourHex, SURFACE_COLOURS } from '../colour-table.ts';
import { tone } from '../own/brush.ts';
import { type AnimalLook, animalLook } from './animal-table.ts';
import type { Character, HatName, Outfit } from './character.ts';
import { breedHead } from './dogs/breed-head.ts';
import type { DogBreed } from './dogs/dog-breed.ts';
import { breedOf } from './dogs/dog-breeds.ts';
import { dressedLook } from './dressed-animals.ts';
import { isNeckwear } from './dressed-head.ts';
import { beastMood } from './face/beast-mood.ts';
import { irisAskedFor } from './face/eye-colour.ts';
import { type OwnHead, ownHead, visibleCoat } from './own-heads.ts';
import { PROPORTIONS } from './proportions.ts';

/** What an animal character may wear or be. */
export interface AnimalCasting {
  readonly pack: ArtPack;
  readonly entity: Entity;
  readonly colour?: ColourName;
  readonly hat?: HatName;
  readonly hatColour?: string;
  readonly glasses?: Character['glasses'];
  readonly wears?: Partial<Outfit>;
  readonly eyesClosed?: boolean;
}

/** The colour of a coat; golden ones are not of metal. */
export function coatColour(colour: ColourName | undefined): ColourName | undefined {
  return colour === 'gold' ? 'dark beige' : colour;
}

/** An animal, robot or alien as a character with a soft body in its own colours. Undefined when there is no head to give it. */
export function castAnimal(casting: AnimalCasting): Character | undefined {
  const { pack, entity } = casting;
  const look = animalLook(entity.concept) ?? dressedLook(entity.concept);
  if (!look) return undefined;
  const breed = look.ownHead === 'dog' ? breedOf(entity.word) : undefined;
  const colour = coatColour(isBreedsOwn(casting) ? undefined : casting.colour) ?? look.coat;
  const isKnown = colour !== undefined && Object.hasOwn(SURFACE_COLOURS, colour);
  const own = headOf(casting, look, breed, isKnown ? colourHex(colour) : undefined);
  const head = own?.head ?? pack.get(look.head, 'fluent');
  if (!head) return undefined;
  const fur = own?.fur ?? look.fur ?? head.colour;
  const body: Body = {
    fur,
    limbs: own?.limbs ?? look.limbs ?? tone(fur, -0.06),
    belly: own?.belly ?? look.belly ?? tone(fur, 0.5),
    isRobot: look.species === 'robot',
  };
  return {
    entity: entity.id,
    species: body.isRobot ? 'robot' : 'animal',
    head,
    proportions: body.isRobot ? PROPORTIONS.robot : PROPORTIONS.plush,
    skin: tone(body.limbs, 0.1),
    outfit: outfitOf(casting, body),
    eyesClosed: casting.eyesClosed ?? false,
    belly: body.belly,
    heightMetres: look.heightMetres,
    ...(look.darkLegs ? {} : { thighs: fur }),
    ...(look.marks ? { marks: look.marks } : {}),
    ...(look.tail ? { tail: look.tail } : {}),
    ...(look.isWoolly && { isWoolly: true }),
    ...(breed && builtAs(breed)),
    ...(casting.glasses ? { glasses: casting.glasses } : {}),
    ...(isKnown && !own ? { recolour: colour } : {}),
  };
}

/** Colours of a body, `#rrggbb`. */
interface Body {
  readonly fur: string;
  readonly limbs: string;
  readonly belly: string;
  readonly isRobot: boolean;
}

/** A head of ours, where there is one; `coat` is the `#rrggbb` of another fur than its own. */
function headOf(
  { entity, eyesClosed }: AnimalCasting,
  look: AnimalLook,
  breed: DogBreed | undefined,
  coat: string | undefined,
): OwnHead | undefined {
  if (look.ownHead === undefined) return undefined;
  const mood = beastMood(entity.attributes) ?? (eyesClosed ? undefined : look.mood);
  const iris = irisAskedFor(entity.attributes);
  return breed
    ? breedHead(breed, coat && visibleCoat(coat), mood ?? 'content', iris)
    : ownHead(look.ownHead, coat, mood, iris);
}

/** The coat as an outfit, and what is worn over it. */
function outfitOf({ entity, hat, hatColour, wears }: AnimalCasting, { fur, limbs, belly, isRobot }: Body): Outfit {
  return {
    cut: isRobot ? 'metal' : 'fur',
    top: fur,
    legwear: 'trousers',
    bottom: limbs,
    shoes: limbs,
    // Clothes have the sleeves that they say.
    longSleeves: wears?.cut === undefined,
    accent: wears?.details?.some(isNeckwear) ? clothOf(entity) : belly,
    details: isRobot ? ['lights'] : ['belly'],
    ...(wears?.cut ? { top: clothOf(entity) } : {}),
    ...wears,
    ...(hat ? { hat } : {}),
    ...(hatColour ? { hatColour } : {}),
  };
}

/** A labrador whose coat is called yellow is of the usual colour. */
const YELLOW = /lab(rador)?$/;

/** True where the colour is what the breed is known by, not another that was asked for. */
function isBreedsOwn({ colour, entity: { word } }: AnimalCasting): boolean {
  if (colour === 'yellow' && YELLOW.test(word)) return true;
  return Object.hasOwn(BREED_COATS, word) && BREED_COATS[word] === colour;
}

/** What of a dog's body its breed says. */
function builtAs({ heightMetres, isFluffy, legs, markColour, marks, tail }: DogBreed): Partial<Character> {
  return {
    heightMetres,
    tail,
    ...(marks && { marks }),
    ...(markColour && { markColour }),
    ...(legs && { legs }),
    ...(isFluffy && { isFluffy }),
  };
}

/** Colours of clothes of which nothing is said. */
const CLOTHS = ['#3f78bd', '#c8483f', '#4f8a5b', '#e0a92e', '#7a5bb5'] as const;

function clothOf({ id, concept }: Entity): string {
  return CLOTHS[(id + concept.length) % CLOTHS.length]!;
}
