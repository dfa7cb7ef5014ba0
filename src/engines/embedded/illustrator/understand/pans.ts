const DEED = '(?:cooking|cooks|frying|fries|saut[eé]ing|stir[- ]frying|tossing|stirring|flipping|heating|searing)';
const PAN = '(?:frying pan|saucepan|skillet|wok|pan|pot|cooking pot)';
const DETERMINER = '(?:a|an|the|his|her|their|its) (?:(?:hot|iron|cast iron) ){0,2}';
const IN_PAN = new RegExp(`\\b${DEED}((?: [\\p{L}-]+){0,4}?) (?:in|inside|on|with) ${DETERMINER}${PAN}\\b`, 'giu');

/** Who cooks has a pan in hand anyway: "tossing vegetables in a wok" is cooking them. */
export function readPans(text: string): string {
  return text.replace(IN_PAN, (_, food: string) => `cooking${food}`);
}
