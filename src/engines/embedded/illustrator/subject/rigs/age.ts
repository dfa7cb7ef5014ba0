/** How old somebody looks. */
export type Age = 'baby' | 'toddler' | 'child' | 'teen' | 'adult' | 'old';
/** Which heads and clothes somebody is cast with. */
export type Sex = 'man' | 'woman';

/** Ages that an attribute gives to whoever has it, whatever their calling. */
export const AGE_OF_ATTRIBUTE: Readonly<Record<string, Age>> = {
  old: 'old',
  elderly: 'old',
  aged: 'old',
  young: 'adult',
  'teen-aged': 'teen',
  'child-aged': 'child',
  little: 'child',
  small: 'child',
  'toddler-aged': 'toddler',
  toddler: 'toddler',
  baby: 'baby',
  newborn: 'baby',
};

/** True where an attribute says that a person is not grown up. */
export function isUnderAge(attributes: readonly string[]): boolean {
  return attributes.some((name) => {
    const age = Object.hasOwn(AGE_OF_ATTRIBUTE, name) ? AGE_OF_ATTRIBUTE[name] : undefined;
    return age !== undefined && age !== 'adult' && age !== 'old';
  });
}
