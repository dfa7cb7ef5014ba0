const TALKING =
  '(?:laughing|laughs?|chatting|chats?|talking|talks?|catching up|gossiping|conversing|bonding|meeting|meets?|discussing(?: [a-z]+){0,3}|arguing|smiling|flirting|having a (?:chat|conversation|talk|meeting|date)|sitting|hanging out|relaxing|joking|sharing (?:a laugh|stories|jokes))(?: (?:together|and laughing|and smiling|and chatting|with (?:an?|his|her|their) [a-z]+))?';
const DRINK =
  '(?:hot |iced |green |black |red |white |cold )?(?:coffees?|teas?|espressos?|cappuccinos?|lattes?|hot chocolate|cocoa|wine|beers?|champagne|cocktails?|drinks?|juice|lemonade|milkshakes?|whisk(?:e)?y|sake)';
const MEAL = '(?:lunch|dinner|breakfast|brunch|supper)';
const ARTICLES = '(?:(?:an?|some|the|their|his|her|two|several|morning|afternoon|fresh|good|nice) )*';
const OVER_DRINK = new RegExp(
  `\\b(${TALKING}) over (${ARTICLES}(?:cups? of |mugs? of |glass(?:es)? of |pints? of |bottles? of )?)(${DRINK})\\b(.*)$`,
  'gi',
);
const OVER_MEAL = new RegExp(`\\b(${TALKING}) over (?:${ARTICLES}(?:\\w+ )?)(${MEAL})\\b`, 'gi');
/** What of talking shows at a table. */
const MOOD = /\b(?:laughing|smiling)\b/i;
const PLACED = /^[^,.;]*\b(?:in|at|on|outside|under|by|beside|near) /i;
const OF_BARS = /wine|beer|champagne|cocktail|drink|whisk/i;

/** "laughing over coffee": who talks over a drink or a meal sits at a table with it. */
export function readOverDrinks(text: string): string {
  return text
    .replace(OVER_DRINK, (_whole, deed: string, _much: string, drink: string, after: string) => {
      const cup = /^drinks?$/i.test(drink) ? 'cocktail' : drink;
      const place = PLACED.test(after) ? '' : OF_BARS.test(drink) ? ' in a bar' : ' at a cafe';
      const mood = MOOD.exec(deed)?.[0];
      return `${mood ? `${mood} ` : ''}sitting at a table drinking ${cup}${place}${after}`;
    })
    .replace(OVER_MEAL, '$1 having $2');
}
