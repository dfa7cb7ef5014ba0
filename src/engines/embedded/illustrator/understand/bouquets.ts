import { BOUQUET_OF } from '../subject/own/nature/blooms/bouquets.ts';

const OF_LOOKS = new RegExp(
  `\\b((?:bouquet|bunch)(?:e?s)?) of ((?:[a-z]+(?:-[a-z]+)?,? ){1,3}?)(${BOUQUET_OF.join('|')})\\b(?! (?:and|or)\\b)`,
  'gi',
);
const IN_VESSEL = new RegExp(
  `\\b(?:an? |the )?(?:(?:bouquet|bunch)(?:e?s)?) of ((?:[a-z]+(?:-[a-z]+)? ){0,3}?)(${BOUQUET_OF.join('|')}) (?=(?:(?:standing|arranged|placed|displayed) )?in (?:an? |the )(?:[a-z]+ ){0,3}(?:vase|jar|jug|pitcher|pot|bottle|bucket|glass|teapot|watering can)\\b)`,
  'gi',
);
const JOINED = /\b(?:and|or|of|with|the|in|on|a|an)\b/i;

/**
 * "A bouquet of fresh white roses" is a fresh white bouquet of roses: what is said of the flowers is said of all of it. In a vase it is
 * its flowers that stand there, without their paper.
 */
export function readBouquets(text: string): string {
  return text
    .replace(IN_VESSEL, '$1$2 ')
    .replace(OF_LOOKS, (whole, bound: string, looks: string, flowers: string) =>
      JOINED.test(looks) ? whole : `${looks}${bound} of ${flowers}`,
    );
}
