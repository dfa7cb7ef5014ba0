import type { Random } from '../../maths/random.ts';
import type { ColourName, Entity, PoseId, Scene } from '../../scene.ts';
import type { ArtPack } from '../art-pack.ts';
import { colourHex } from '../colour-table.ts';
import { AGE_OF_ATTRIBUTE, type Age, type Sex } from './age.ts';
import type { Character, HatName, Outfit } from './character.ts';
import { anyTone, LIGHT, toneAskedFor } from './complexion.ts';
import { needsTint, pickHead, ROLE_HEADS } from './hair-styles/pick-head.ts';
import { withWarmJaw } from './jaw-glow.ts';
import { type BodyPlan, PROPORTIONS } from './proportions.ts';
import type { Role } from './role.ts';
import { ROLES } from './roles.ts';
import { isBathing, swimwear } from './swimwear.ts';
import { tintSkin } from './tint-skin.ts';
import { cutFor, looksOfDress } from './traditional-dress.ts';

/** What {@link castPerson} is asked for. */
export interface Casting {
  readonly pack: ArtPack;
  readonly entity: Entity;
  readonly scene: Scene;
  readonly random: Random;
  /** Something they wear because the prompt says so. */
  readonly hat?: HatName;
  readonly hatColour?: string;
  readonly glasses?: Character['glasses'];
  readonly wears?: Partial<Outfit>;
  readonly eyesClosed?: boolean;
  /** True of who rides, climbs or runs: nobody does so in a dress of which nothing is said. */
  readonly isActive?: boolean;
  /** Colour of the clothes; of the skin, where {@link toneAskedFor} takes it so. */
  readonly colour?: ColourName | undefined;
}

const PERSON_WORDS: Readonly<Record<string, { readonly age: Age; readonly sex?: Sex }>> = {
  man: { age: 'adult', sex: 'man' },
  woman: { age: 'adult', sex: 'woman' },
  person: { age: 'adult' },
  people: { age: 'adult' },
  boy: { age: 'child', sex: 'man' },
  girl: { age: 'child', sex: 'woman' },
  child: { age: 'child' },
  baby: { age: 'baby' },
  'old-man': { age: 'old', sex: 'man' },
  'old-woman': { age: 'old', sex: 'woman' },
  'older-person': { age: 'old' },
};

const AGE_HEIGHT: Readonly<Record<Age, number>> = {
  baby: 0.72,
  toddler: 0.88,
  child: 1.2,
  teen: 1.56,
  adult: 1.74,
  old: 1.66,
};
const TOP_COLOURS = [
  '#c8483f',
  '#3f78bd',
  '#4f8a5b',
  '#e0a92e',
  '#7a5bb5',
  '#2f8f8a',
  '#d8708f',
  '#e07b3a',
  '#5b6b8f',
  '#f0ede4',
];
const BOTTOM_COLOURS = ['#3c4a68', '#2f3544', '#5a4a3f', '#6b7280', '#4b5d78', '#8a7a5f'];
const SHOE_COLOURS = ['#6b4630', '#2e2c33', '#e9e6df', '#b5483c', '#4a5a78'];

/** Skin of who has horns. */
const FIEND_SKIN = '#b5524c';

/** True when the concept is a person in any wording: heads, busts and whole figures of the pack, and the roles. */
export function isPersonConcept(pack: ArtPack, concept: string): boolean {
  const { role, rest } = splitConcept(concept);
  if (Object.hasOwn(PERSON_WORDS, concept) || role !== undefined || Object.hasOwn(ROLE_HEADS, rest)) return true;
  return pack.groupOf(concept)?.startsWith('person') ?? false;
}

/** Chooses face, skin, body and clothes of a person. Equal random sources give equal people. */
export function castPerson(casting: Casting): Character {
  const { entity, random, pack } = casting;
  const { sexWord, role, rest } = splitConcept(entity.concept);
  const words = PERSON_WORDS[entity.concept];
  const age = ageOf(entity, words?.age ?? 'adult', role?.plan, casting.scene.typed);
  const sex = words?.sex ?? sexWord ?? sexSaid(entity) ?? role?.sex ?? (random.chance(0.5) ? 'woman' : 'man');
  const asked = toneAskedFor(words && casting.colour, entity.attributes);
  const native = looksOfDress(casting.wears?.cut ?? role?.cut);
  const attributes = [...entity.attributes, ...(sex === (role?.sex ?? sex) ? (role?.looks ?? []) : []), ...native];
  if (sex === 'man' && attributes.includes('dwarfish')) attributes.push('long-bearded');
  const tone = asked ?? toneAskedFor(undefined, native) ?? (needsTint(age, attributes) ? LIGHT : anyTone(random));
  const { head: picked, ...looks } = pickHead({ pack, rest, age, sex, tone, attributes, random });
  const tint = role?.skin ?? (attributes.includes('horned') ? FIEND_SKIN : undefined);
  const svg = tint ? tintSkin(picked.svg, tint) : withWarmJaw(picked.svg);
  const head = { ...picked, svg };
  const plan = attributes.includes('dwarfish') ? 'dwarf' : (role?.plan ?? planOf(age, sex));
  const outfit = dress(asked ? { ...casting, colour: undefined } : casting, age, sex, role);
  const glasses =
    casting.glasses ??
    role?.glasses ??
    (entity.attributes.includes('glasses') || (age === 'old' && random.chance(0.4)) ? 'glasses' : undefined);
  return {
    entity: entity.id,
    species: 'person',
    head,
    proportions: PROPORTIONS[plan],
    skin: tint ?? tone.skin,
    outfit,
    eyesClosed: casting.eyesClosed ?? false,
    heightMetres: AGE_HEIGHT[age] * (sex === 'woman' && age === 'adult' ? 0.95 : 1),
    ...(glasses ? { glasses } : {}),
    ...looks,
  };
}

function planOf(age: Age, sex: Sex): BodyPlan {
  if (age === 'adult') return sex;
  return age === 'teen' ? (sex === 'man' ? 'teen-boy' : 'teen-girl') : age;
}

function splitConcept(concept: string): { sexWord?: Sex; role?: Role; rest: string } {
  const match = /^(man|woman|person)-(.+)$/.exec(concept.replace(/-figure$/, ''));
  const rest = match ? match[2]! : concept.replace(/-figure$/, '');
  const role = Object.hasOwn(ROLES, rest) ? ROLES[rest] : undefined;
  const sexWord = match?.[1] === 'man' || match?.[1] === 'woman' ? match[1] : undefined;
  return { rest, ...(role ? { role } : {}), ...(sexWord ? { sexWord } : {}) };
}

function sexSaid({ attributes }: Entity): Sex | undefined {
  if (attributes.includes('female')) return 'woman';
  return attributes.includes('male') ? 'man' : undefined;
}

/** Names of those who have just learned to walk. */
const TODDLING = /^toddlers?$|^(?:two|one)[- ]year[- ]old$/;

/** Nouns of those who are no longer children and not yet grown up. */
const TEENAGE = /\b(?:teen(?:age|aged|ager)?s?|adolescents?|high[- ]schoolers?)\b/;

/** Words for old times, which do not make people old. */
const OF_OLD_TIMES = /^(medieval|historic|ancient|antique|old-fashioned)$/;

function ageOf(entity: Entity, usual: Age, plan: string | undefined, typed: Scene['typed']): Age {
  if (plan === 'old' || plan === 'child') return plan;
  if (TODDLING.test(entity.word)) return 'toddler';
  if (TEENAGE.test(entity.word)) return 'teen';
  for (const attribute of entity.attributes) {
    const age = OF_OLD_TIMES.test(typed?.[attribute] ?? '') ? undefined : AGE_OF_ATTRIBUTE[attribute];
    if (age && !(usual === 'child' && age === 'adult') && !(usual === 'baby' && age === 'child')) return age;
  }
  return usual;
}

function isSupple(pose: PoseId | undefined, age: Age): boolean {
  return SUPPLE_POSES.has(pose) || (pose === RUNNING && age === 'adult');
}

/** Whoever wears a helmet in their trade wears that one. */
const HELMETS = /helmet$|^hard-hat$/;

function dress(casting: Casting, age: Age, sex: Sex, role: Role | undefined): Outfit {
  const { random, scene } = casting;
  const bathes = role === undefined && isBathing(casting);
  const everyday = bathes
    ? swimwear(random, sex)
    : everydayClothes(
        random,
        age,
        sex,
        scene,
        role !== undefined,
        casting.isActive || isSupple(casting.entity.pose, age),
      );
  const { glasses: _glasses, looks: _looks, ofWomen, plan: _plan, sex: _sex, skin: _skin, ...ofRole } = role ?? {};
  const roleOutfit = sex === 'woman' ? { ...ofRole, ...ofWomen } : ofRole;
  const worn: Outfit = cutFor(sex, { ...everyday, ...roleOutfit, ...casting.wears });
  const colour = casting.colour && colourHex(casting.colour);
  const hat =
    casting.hat && HELMETS.test(casting.hat) && worn.hat && HELMETS.test(worn.hat)
      ? worn.hat
      : (casting.hat ?? worn.hat);
  const { hat: _hat, ...rest } = worn;
  return {
    ...rest,
    ...(colour && !casting.wears?.top ? { top: colour } : {}),
    ...(hat ? { hat } : {}),
    ...(casting.hatColour ? { hatColour: casting.hatColour } : {}),
  };
}

/** How many women of an age wear a dress; small girls all do, whom short hair and trousers would make boys. */
const DRESS_SHARE: Readonly<Record<Age, number>> = { baby: 0, toddler: 0, child: 1, teen: 0.2, adult: 0.5, old: 0.6 };

/** One does not wear a dress for them. */
const SUPPLE_POSES: ReadonlySet<PoseId | undefined> = new Set<PoseId | undefined>(['meditate', 'climb']);
/** Grown women run in no dress of which nothing is said. */
const RUNNING: PoseId = 'run';

function everydayClothes(
  random: Random,
  age: Age,
  sex: Sex,
  scene: Scene,
  hasRole: boolean,
  isForMoving: boolean,
): Outfit {
  const cold = scene.season === 'winter' || scene.weather === 'snow' || scene.setting === 'snow';
  const wet = scene.weather === 'rain' || scene.weather === 'storm';
  const surfs = scene.entities.some(({ concept }) => concept === 'surf-ride');
  const warm = surfs || scene.setting === 'beach' || scene.setting === 'desert' || scene.season === 'summer';
  const base: Outfit = {
    cut: 'shirt',
    top: random.pick(TOP_COLOURS),
    legwear: 'trousers',
    bottom: random.pick(BOTTOM_COLOURS),
    shoes: random.pick(SHOE_COLOURS),
    longSleeves: random.chance(0.5),
    accent: random.pick(['#f4efe2', '#f2c86a', '#3b3f4b']),
    details: [],
  };
  if (age === 'toddler')
    return { ...base, longSleeves: true, details: random.pick<Outfit['details']>([['bib'], ['stripes'], ['dots']]) };
  if (age === 'baby') return { ...base, longSleeves: true, bottom: base.top, shoes: base.top, details: ['buttons'] };
  if (cold && !hasRole)
    return {
      ...base,
      cut: 'coat',
      longSleeves: true,
      shoes: '#5a4030',
      details: ['scarf', 'buttons'],
      accent: random.pick(['#c8483f', '#f0c24b', '#4f8a5b', '#f4efe2']),
      hat: 'bobble-hat',
      hatColour: random.pick(TOP_COLOURS),
    };
  if (wet && !hasRole)
    return {
      ...base,
      cut: 'coat',
      top: random.pick(['#f2b92e', '#c8483f', '#3f78bd', '#4f8a5b']),
      longSleeves: true,
      shoes: random.pick(['#2f6f8f', '#c8483f', '#3f7a56']),
      details: ['buttons'],
    };
  const dresses = !hasRole && !isForMoving && sex === 'woman' && !surfs && random.chance(DRESS_SHARE[age]);
  if (dresses)
    return {
      ...base,
      cut: 'dress',
      legwear: 'bare',
      longSleeves: random.chance(0.4),
      details: random.chance(0.4) ? ['belt'] : [],
    };
  if (warm && !hasRole && age !== 'old')
    return { ...base, legwear: 'shorts', longSleeves: false, details: random.chance(0.4) ? ['stripes'] : [] };
  const details = random.pick<Outfit['details']>([[], ['stripes'], ['pocket'], ['buttons'], []]);
  const cut = age !== 'child' && random.chance(0.4) ? 'jacket' : 'shirt';
  return {
    ...base,
    cut,
    details: cut === 'jacket' ? ['lapels'] : details,
    longSleeves: cut === 'jacket' || base.longSleeves,
    legwear: age === 'child' && random.chance(0.4) ? 'shorts' : 'trousers',
  };
}
