import type { ColourName, Entity } from '../../scene.ts';
import type { ArtPack } from '../art-pack.ts';
import { colourHex, SURFACE_COLOURS } from '../colour-table.ts';
import { tone } from '../own/brush.ts';
import { animalLook } from './animal-table.ts';
import type { Character, HatName, Outfit } from './character.ts';
import { beastMood } from './face/beast-mood.ts';
import { irisAskedFor } from './face/eye-colour.ts';
import { ownHead } from './own-heads.ts';
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

/** Dogs whose ears stand. */
const PRICKED = /husky|malamute|shepherd|corgi|shiba|akita|chihuahua|samoyed|spitz|pomeranian|doberman|sled dog/;

/** The colour of a coat; golden ones are not of metal. */
export function coatColour(colour: ColourName | undefined): ColourName | undefined {
  return colour === 'gold' ? 'dark beige' : colour;
}

/** An animal, robot or alien as a character with a soft body in its own colours. Undefined when there is no head to give it. */
export function castAnimal(casting: AnimalCasting): Character | undefined {
  const { pack, entity } = casting;
  const look = animalLook(entity.concept);
  const colour = coatColour(casting.colour) ?? look?.coat;
  const known = colour !== undefined && Object.hasOwn(SURFACE_COLOURS, colour);
  const own =
    look?.ownHead === undefined
      ? undefined
      : ownHead(
          look.ownHead === 'dog' && PRICKED.test(entity.word) ? 'spitz' : look.ownHead,
          known ? colourHex(colour) : undefined,
          beastMood(entity.attributes) ?? look.mood,
          irisAskedFor(entity.attributes),
        );
  const head = own?.head ?? (look && pack.get(look.head, 'fluent'));
  if (!look || !head) return undefined;
  const fur = own?.fur ?? look.fur ?? head.colour;
  const limbs = own?.limbs ?? look.limbs ?? tone(fur, -0.06);
  const isRobot = look.species === 'robot';
  const outfit: Outfit = {
    cut: isRobot ? 'metal' : 'fur',
    top: fur,
    legwear: 'trousers',
    bottom: limbs,
    shoes: limbs,
    // Clothes have the sleeves that they say.
    longSleeves: casting.wears?.cut === undefined,
    accent: own?.belly ?? look.belly ?? tone(fur, 0.5),
    details: isRobot ? ['lights'] : ['belly'],
    ...(casting.wears?.cut ? { top: clothOf(entity) } : {}),
    ...casting.wears,
    ...(casting.hat ? { hat: casting.hat } : {}),
    ...(casting.hatColour ? { hatColour: casting.hatColour } : {}),
  };
  return {
    entity: entity.id,
    species: isRobot ? 'robot' : 'animal',
    head,
    proportions: isRobot ? PROPORTIONS.robot : PROPORTIONS.plush,
    skin: tone(limbs, 0.1),
    outfit,
    eyesClosed: casting.eyesClosed ?? false,
    heightMetres: look.heightMetres,
    ...(look.darkLegs ? {} : { thighs: fur }),
    ...(look.marks ? { marks: look.marks } : {}),
    ...(look.tail ? { tail: look.tail } : {}),
    ...(casting.glasses ? { glasses: casting.glasses } : {}),
    ...(known && !own ? { recolour: colour } : {}),
  };
}

/** Colours of clothes of which nothing is said. */
const CLOTHS = ['#3f78bd', '#c8483f', '#4f8a5b', '#e0a92e', '#7a5bb5'] as const;

function clothOf({ id, concept }: Entity): string {
  return CLOTHS[(id + concept.length) % CLOTHS.length]!;
}
