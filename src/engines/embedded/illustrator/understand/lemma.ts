const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    grandchildren: 'grandchild',
    schoolchildren: 'schoolchild',
    mice: 'mouse',
    geese: 'goose',
    wolves: 'wolf',
    leaves: 'leaf',
    knives: 'knife',
    axes: 'axe',
    feet: 'foot',
    teeth: 'tooth',
    people: 'person',
    oxen: 'ox',
    loaves: 'loaf',
    elves: 'elf',
    dwarves: 'dwarf',
    calves: 'calf',
    shelves: 'shelf',
    bookshelves: 'bookshelf',
    scarves: 'scarf',
    cacti: 'cactus',
    wives: 'wife',
    thieves: 'thief',
    halves: 'half',
    fungi: 'fungus',
    octopi: 'octopus',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    dice: 'die',
    potatoes: 'potato',
    tomatoes: 'tomato',
    heroes: 'hero',
    mangoes: 'mango',
    volcanoes: 'volcano',
    buffaloes: 'buffalo',
    flamingoes: 'flamingo',
    shoes: 'shoe',
    horseshoes: 'horseshoe',
    canoes: 'canoe',
    taxis: 'taxi',
    lenses: 'lens',
    gases: 'gas',
    hooves: 'hoof',
  }),
);

/** Plurals in -ies whose singular ends in -ie. */
const PLURAL_OF_IE = /^(cook|p|zomb|mov|t|gen|brown|self|hood|smooth|coll|pix|laddie|eer|magp|calor|l)ies$/;

/** Words that end in s without being plurals. */
const NOT_PLURAL =
  /(ss|us|is|[^aeiou]ics)$|^(bus|gas|lens|glasses|jeans|trousers|pants|shorts|goggles|scissors|binoculars|headphones|clothes|news|noodles|fries|series|species|mars|atlas|canvas|christmas|pancakes|skis|chess|grapes|cherries|beans|peanuts|socks|gloves|books|chopsticks|sunglasses|paris|does|alps|andes|himalayas|always)$/;

/** The singular of an English noun, by rule and a list of exceptions; a singular comes back unchanged. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 5) return `${word.slice(0, -3)}man`;
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  if (PLURAL_OF_IE.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (
    /(ches|shes|xes|sses|zzes)$/.test(word) ||
    /^(bus|octopus|walrus|cactus|virus|platypus|hippopotamus|circus|crocus|lotus|iris|bonus)es$/.test(word)
  )
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The singular of a phrase: that of its last word. */
export function singularPhrase(phrase: string): string {
  const split = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, split) + singularOf(phrase.slice(split));
}

const DOUBLED =
  /^(run|sit|swim|hug|hop|jog|nap|chop|stir|chat|pet|dig|spin|sip|hit|cut|put|skip|row up|grip|clap|grin|get|knit|wag|program|slay down)$/;

/** Present participle of an English verb: `ride` gives `riding`. */
export function participleOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eo]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** Third person singular of an English verb: `catch` gives `catches`. */
export function thirdPersonOf(verb: string): string {
  if (/(ch|sh|s|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
