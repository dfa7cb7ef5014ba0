/** Ages in digits, in the nine languages: "12 year old", "12-jährig", "12歳", "12 años". */
const AGE =
  /(\d{1,2})\s*-?\s*(?:years?\s*-?\s*old|y\/?o\b|yrs?\s*-?\s*old|yr\b|años|anos|ans\b|jahre|jährig|jaehrig|साल|वर्ष|歳|才|岁|歲|세(?![기계상]|대)|살(?!구))|\baged?\s+(\d{1,2})\b/giu;

/** The age from which Imagen's `allow_adult` counts someone as an adult. */
const ADULT_AGE = 18;

/** Things younger than this are usually not persons: a two-year-old car, wine, dog. Words for children catch the persons. */
const PERSON_AGES = { min: 5, max: ADULT_AGE - 1 };

const OF_THINGS =
  /whisky|whiskey|wine|cheese|car|tree|house|building|dog|cat|horse|vino|queso|vin\b|wein|árbol|arbre|baum|ワイン|木|树|酒|犬|猫|나무|와인|개\b|고양이/iu;

/** Whether a text gives the age of someone under age. */
export function statesMinorAge(text: string): boolean {
  if (OF_THINGS.test(text)) return false;
  for (const match of text.normalize('NFKC').matchAll(AGE)) {
    const age = Number(match[1] ?? match[2]);
    if (age >= PERSON_AGES.min && age <= PERSON_AGES.max) return true;
  }
  return false;
}
