import type { Random } from '../../maths/random.ts';
import { LOOKS_AWAY } from '../../scene.ts';
import { colourOfMember } from '../artwork.ts';
import { castPerson, isPersonConcept } from './cast.ts';
import { castAnimal } from './cast-animal.ts';
import type { Character } from './character.ts';
import type { Part } from './part.ts';
import { isSkirt } from './skirts.ts';
import type { Stagecraft } from './stagecraft.ts';
import { wardrobeOf } from './wearables.ts';

/** Chooses how member `index` of an entity looks. */
export function castMember(
  craft: Stagecraft,
  part: Part,
  index: number,
  random: Random,
  eyesClosed = false,
): Character {
  const { entity } = part;
  const wardrobe = wardrobeOf(part.wearing, index);
  const colour = colourOfMember(entity, index);
  const shared = {
    pack: craft.pack,
    entity,
    eyesClosed,
    ...(wardrobe.hat ? { hat: wardrobe.hat } : {}),
    ...(wardrobe.hatColour ? { hatColour: wardrobe.hatColour } : {}),
    ...(wardrobe.glasses ? { glasses: wardrobe.glasses } : {}),
    wears: isAtSport(craft, part) ? { ...SPORTSWEAR, ...wardrobe.wears } : wardrobe.wears,
  };
  const character = isPersonConcept(craft.pack, entity.concept)
    ? castPerson({ ...shared, scene: craft.scene, random: random.fork(`cast ${index}`), ...(colour ? { colour } : {}) })
    : castAnimal({ ...shared, ...(colour ? { colour } : {}) });
  if (!character) throw new Error(`Nobody to play "${entity.concept}"`);
  const looksAway = entity.attributes.includes(LOOKS_AWAY);
  return printed(
    decent({ ...character, worn: wardrobe.worn, ...(looksAway && { looksAway }) }),
    part,
    craft.scene.lettering[0],
  );
}

/** What people wear for games. */
const SPORTSWEAR = { cut: 'shirt', legwear: 'shorts', longSleeves: false, details: [] } as const;

function isAtSport(craft: Stagecraft, { action }: Part): boolean {
  const isGame = action?.kind === 'playing' || action?.kind === 'kicking';
  return isGame && craft.factsOf(action.object.concept).kind === 'sport';
}

/** Who puts a shirt on over bare legs wears trousers with it: the dress is gone. */
function decent(character: Character): Character {
  const { outfit, species } = character;
  const isBare = species === 'person' && outfit.legwear === 'bare' && !isSkirt(outfit.cut);
  return isBare ? { ...character, outfit: { ...outfit, legwear: 'trousers' } } : character;
}

/** Tops that a text is printed on. */
const PRINTABLE = /shirt|jersey|sweater|hoodie|jumper|womans-clothes/;

/** A quoted text goes onto a shirt that is worn, if there is one. */
function printed(character: Character, { wearing }: Part, text: string | undefined): Character {
  if (text === undefined || !wearing.some(({ concept }) => PRINTABLE.test(concept))) return character;
  return { ...character, outfit: { ...character.outfit, print: text, details: [] } };
}
