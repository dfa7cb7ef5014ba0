const TWINS = /\b(?:(two|three) )?(?:(?:a )?(?:sets?|pairs?) of )?((?:identical|fraternal) )?twins\b(?! beds?\b)/gi;
const CHILDREN: Readonly<Record<string, string>> = { two: 'four girls', three: 'six girls' };

/** Twins are two; of two sets of them there are four. */
export function readTwins(text: string): string {
  return text.replace(TWINS, (whole: string, sets: string | undefined, how = '') => {
    const isSets = / of /.test(whole) && sets !== undefined;
    return `${how}${isSets ? CHILDREN[sets.toLowerCase()] : 'two girls'}`;
  });
}
