/** Terms whose words mean something else apart, and what is read instead. */
const TERMS: readonly (readonly [term: RegExp, read: string])[] = [
  [/\b(?:an? )?satellite (?:image|photo|photograph|picture|view|shot|map) of\b/gi, 'an aerial view of'],
  [/\b(?:an? |the )?traffic jams?\b/gi, 'five cars'],
  [/\b(pumpkin|strawberry|cabbage|watermelon) patch\b/gi, '$1 field'],
  [/\bsnow leopard/gi, 'white leopard'],
  [
    /\b(poster|cover) for (?:an? |the )?(?:epic |new )?(?:space opera|space adventure|sci-fi (?:film|movie|epic|adventure)|science fiction (?:film|movie|novel))\b/gi,
    '$1 with a spaceship in space',
  ],
  [/\bvegetable (?:garden|patch|plot|field)\b|\bkitchen garden\b/gi, 'lettuce field'],
  [
    /\b(?<!palm |oak |maple |apple |pine )trees? (?:(?:decorated|covered|wrapped|strung|lit up|glowing) )?(?:with|in) (?:(?:fairy|twinkling|colou?rful|christmas|string|white|glowing|warm) )*lights\b(?=.*\b(?:snow|snowy|winter|christmas|holiday)\b)/gi,
    'christmas tree',
  ],
  [/\b(camel|horse|donkey|mule|yak|llama|elephant) caravan\b/gi, 'caravan of $1s'],
  [
    /\bretro (?=[a-z])(?!(?:style|poster|picture|image|drawing|painting|pixel|look|aesthetic|illustration|art|design|print|ad|advert|comic|vibe|travel|game|arcade|video|grid|future|futuris|wave|colou?rs?|palette|graphic|postcard|and|sci|tv|micro)[a-z]*)/gi,
    'vintage ',
  ],
  [/\b(?:rusty )?corrugated (?:iron|steel|metal|sheet)\b/gi, 'metal'],
  [
    /\blaptop(?: computer)? (?:(?:seen|viewed|shown|photographed|as seen) )?(?:from the|from its|in) (?:side|profile)(?: view)?\b/gi,
    'laptop from the side',
  ],
  [
    /\bheart[- ]shaped (?:\w+ )?(box(?:es)? of (?:chocolates?|pralines|truffles|candy|candies|sweets))\b/gi,
    'box of chocolates',
  ],
  [/\b(cereal|cornflakes|muesli|granola|oatmeal|porridge) (?:with|in) (?:cold |fresh )?milk(?: and(?= ))?/gi, '$1'],
  [/\b(cereal|cornflakes|muesli|granola|oatmeal|porridge) (?=(?:fresh )?(?:straw|blue|rasp|black)?berr)/gi, '$1 with '],
  [
    /\b(steak|pancakes|cake|cupcakes?|fries) on (?:an? |the )?(?:(?:white|round|ceramic|large|wooden|rustic|glass) )*(?:plate|cake stand|wooden board|cutting board|serving board|board)\b/gi,
    '$1',
  ],
  [
    /\bcake((?: with (?:[a-z]+ ){0,2}[a-z]+)?) on (?:an? |the )?(?:(?:white|glass|tall|elegant|silver|round) )*cake stand\b/gi,
    'layer cake$1',
  ],
  [
    /\b(?:(?:two|three|four|five|some|christmas|red|the) )*stockings (?:(?:hung|hanging|hang|are hung|hanged) )?(?:before|by|beside|on|over|above|from|in front of|at|near) (?:a |an |the )?(?:(?:cozy|roaring|warm|lit|stone|brick|burning) )*(?:fireplace|fire|mantel|mantle|mantelpiece|hearth|chimney)\b/gi,
    'a fireplace with stockings',
  ],
  [
    /\bfireplace with (?:(?:hanging|christmas|red|hung|some|three|four) )*stockings(?: hung| hanging)?\b/gi,
    'fireplace with stockings',
  ],
  [/\bchocolate layer cake\b/gi, 'chocolate cake'],
  [
    /\b(table tennis|ping[- ]pong) (bat|paddle|racket|racquet) (?:and|with) (?:an? |the |its )?(?:(?:white|orange|small|ping[- ]pong|table tennis) )*ball\b/gi,
    '$1 $2',
  ],
  [
    /\bsushi (platter|plate|board|set) with (?:(?:(?:fresh|salmon|tuna|assorted|some|and|shrimp|eel|california|pickled),? )*(?:nigiri|maki|sashimi|rolls?|wasabi|ginger|soy sauce)(?:,? and |, )?)+/gi,
    'sushi $1 ',
  ],
  [/\b(?:salmon|tuna|shrimp|eel) (nigiri|sashimi|sushi)\b/gi, '$1'],
  [/\bhowl(ing|s)? at the moon\b/gi, 'howl$1 at the full moon in moonlight at night'],
  [/\bturtle(s?) (?=(?:[a-z]+ly )?(?:swim|glid|div|float))/gi, 'sea turtle$1 '],
  [
    /\b(honey(?: pot| jar)?|jar of honey|pot of honey) (?:and|with) (?:a |the )?(?:wooden )?(?:honey )?dipper\b/gi,
    '$1',
  ],
  [
    /\b(spaghetti|pasta|noodles|meatballs|lasagna|penne) (?:with|in) (?:a )?(?:(?:rich|fresh|red|homemade|spicy) )*(?:tomato|marinara|bolognese|red|meat) sauce(?: and(?= ))?/gi,
    '$1 with',
  ],
  [
    /\bcheesecake with (?:a )?(?:(?:raspberry|strawberry|berry|cherry|red|fruit) )+(?:sauce|topping|coulis|jam|syrup)\b/gi,
    'cheesecake',
  ],
  [
    /\b(?:plate of |big |hearty )?breakfast(?: plate)? (?:of|with)(?: (?:two|three|some|fried|scrambled|crispy|sunny side up|buttered|and|grilled|a|of|slices?|strips?))* (?:eggs?|bacon)(?:(?:,? (?:and )?|,)(?: ?(?:two|some|fried|scrambled|crispy|buttered|grilled|a|of|slices?|strips?))* ?(?:eggs?|bacon|toast|sausages?|beans|tomatoes))+/gi,
    'english breakfast',
  ],
  [
    /\b(squirrels?|chipmunks?) (?:eating|holding|nibbling(?: on)?|cracking|with|carrying) (?:an? |its )?(?:nut|acorn|hazelnut|walnut)\b/gi,
    '$1 holding an acorn',
  ],
  [/\b((?:sports |race |racing |fire )?(?:car|truck|train|plane|airplane|boat|robot|dinosaur)s?) toys?\b/gi, 'toy $1'],
  [
    /\b(sundae|ice cream) with (?:hot |warm |melted |dripping )*(?:chocolate|caramel|fudge|strawberry|raspberry) (?:sauce|syrup)(?: and(?= ))?/gi,
    '$1 with',
  ],
  [
    /\b(grilled|fried|baked|roasted|cooked) fish(.{0,40}?) on (?:an? |the )?(?:white |oval |large )*plate\b/gi,
    '$1 fish$2',
  ],
  [/\bbottle of (?:red|white|rose|rosé|old|good|fine) wine\b/gi, 'bottle of wine'],
  [/\bhammer and (?:an? |some |two |three )?(wrench(?:es)?|spanners?)\b/gi, 'hammer, and a $1'],
  [/\bhot ?dog(s?) with (?:(?:ketchup|mustard|and|yellow|some)\b,? ?)+(?=$|[,.]| ?(?:on|in|at)\b)/gi, 'hot dog$1 '],
  [/\bteddybear(s?)\b/gi, 'teddy bear$1'],
  [/\bspeed boat(s?)\b/gi, 'speedboat$1'],
  [/\b(?:f1|formula 1|formula one) (?:race ?|racing )?car(s?)\b/gi, 'racing car$1'],
  [/\b(?:an? )?thumbnail (?:image|picture|photo|drawing) of\b/gi, ''],
];

/** "A traffic jam" is no jam, "a satellite image of a coast" shows no satellite. */
export function readLooseTerms(text: string): string {
  return TERMS.reduce((read, [term, plain]) => read.replace(term, plain), text).replace(
    / with(?=$|[,.]| (?:on|in) )/g,
    '',
  );
}
