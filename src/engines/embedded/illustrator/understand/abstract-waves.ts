const ABSTRACT = /\babstract\b/i;
const AT_SEA = /\b(?:sea|ocean|beach|surf\w*|ships?|boats?|shore|coast|whales?|dolphins?|lighthouse)\b/i;
const WAVES = /\b(?:flowing |wavy |swirling )?(?:waves|swirls|curves|ripples)\b/gi;

/** "abstract, blue and orange waves": waves of colour, not of water, unless there is a sea. */
export function readAbstractWaves(text: string): string {
  if (!ABSTRACT.test(text) || AT_SEA.test(text)) return text;
  return text.replace(WAVES, 'abstract waves');
}
