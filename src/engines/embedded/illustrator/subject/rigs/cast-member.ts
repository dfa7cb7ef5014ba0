import type { Random } from '../../maths/random.ts';
import { LOOKS_AWAY } from '../../scene.ts';
import { colourOfMember, type Print } from '../artwork.ts';
import type { PrintArea } from '../print-areas.ts';
import { castPerson, isPersonConcept } from './cast.ts';
import { castAnimal } from './cast-animal.ts';
import type { Character } from './character.ts';
import type { Part } from './part.ts';
import { motifPrints, printedOn } from './prints.ts';
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
    isActive: part.action?.kind === 'riding' && ACTIVE_MOUNTS.test(part.action.object.concept),
    wears: isAtSport(craft, part) ? { ...SPORTSWEAR, ...wardrobe.wears } : wardrobe.wears,
  };
  const character = isPersonConcept(craft.pack, entity.concept)
    ? castPerson({ ...shared, scene: craft.scene, random: random.fork(`cast ${index}`), ...(colour ? { colour } : {}) })
    : castAnimal({ ...shared, ...(colour ? { colour } : {}) });
  if (!character) throw new Error(`Nobody to play "${entity.concept}"`);
  const looksAway = entity.attributes.includes(LOOKS_AWAY);
  const dressed = decent({ ...character, worn: wardrobe.worn, ...(looksAway && { looksAway }) });
  return printed(dressed, part, craft.scene.lettering[0], emblemOf(craft, part, random.fork(`emblem ${index}`)));
}

const ACTIVE_MOUNTS = /board|scooter$|bicycle|motorcycle|ski-run|skates?$|^rope$/;

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

/** A quoted text, or the picture that a worn shirt bears, goes onto its breast, if one is worn. */
function printed(
  character: Character,
  { wearing }: Part,
  text: string | undefined,
  emblem: readonly Print[],
): Character {
  const isPlain = text === undefined && emblem.length === 0;
  if (isPlain || !wearing.some(({ concept }) => PRINTABLE.test(concept))) return character;
  const print = { ...(text !== undefined && { print: text }), ...(emblem.length > 0 && { emblem }) };
  return { ...character, outfit: { ...character.outfit, ...print, details: [] } };
}

/** A print fills its whole area. */
const WHOLE_AREA: PrintArea = { x: 0.5, y: 0.5, width: 1, height: 1 };

function emblemOf(craft: Stagecraft, { wearing }: Part, random: Random): readonly Print[] {
  const motifs = wearing.flatMap((garment) => printedOn(craft, garment));
  return motifs.length > 0 ? motifPrints(craft, motifs, WHOLE_AREA, 1, random) : [];
}
