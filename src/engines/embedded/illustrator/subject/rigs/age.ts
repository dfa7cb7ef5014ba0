/** How old somebody looks. */
export type Age = 'baby' | 'toddler' | 'child' | 'teen' | 'adult' | 'old';
/** Which heads and clothes somebody is cast with. */
export type Sex = 'man' | 'woman';
