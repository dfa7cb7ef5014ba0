import type { ColourName, Shade } from '../../colour-names.ts';

/** Colour words that are not colour names themselves. */
export const COLOUR_SYNONYMS: Readonly<Partial<Record<ColourName, string>>> = {
  grey: 'gray|ash|slate|greyish',
  'dark grey': 'charcoal grey|charcoal gray|anthracite',
  gold: 'golden|gilded|gold-coloured|gold colored',
  silver: 'silvery|silver-coloured',
  brown: 'chestnut brown|caramel|hazel',
  'light brown': 'tan',
  'dark brown': 'chocolate brown',
  blue: 'bluish|ocean blue|sapphire',
  'light blue': 'azure|sky blue',
  'pale blue': 'baby blue',
  'pale pink': 'baby pink|soft pink|dusty pink|dusty rose|blush pink',
  'bright blue': 'cobalt|royal blue',
  navy: 'navy blue|midnight blue',
  green: 'greenish',
  'light green': 'sage',
  'dark green': 'forest green',
  'bright green': 'lush green',
  emerald: 'emerald green|jade',
  olive: 'olive green|khaki',
  lime: 'lime green',
  mint: 'mint green|minty',
  pink: 'rose pink|rosy',
  'bright pink': 'fuchsia',
  red: 'ruby|reddish|cherry red|ruby red',
  crimson: 'blood red|burgundy|wine red',
  maroon: 'oxblood',
  purple: 'plum|purplish|amethyst',
  'light purple': 'mauve',
  lavender: 'lilac',
  yellow: 'lemon yellow|yellowish',
  'dark yellow': 'mustard|mustard yellow',
  orange: 'amber|orangey',
  'dark orange': 'burnt orange',
  white: 'snow white|snow-white|pure white|whitish|off-white',
  black: 'jet black|jet-black|pitch black|dark-coloured|ebony',
  cream: 'cream-coloured|cream-colored|vanilla-coloured',
  beige: 'sandy|sand-coloured',
  turquoise: 'aqua|aquamarine|turquoise blue',
};

/** Words before a colour that say which shade of it. */
export const SHADE_WORDS: Readonly<Record<Shade, string>> = {
  light: 'light|lighter',
  pale: 'pale|pastel|faded|powder',
  dark: 'dark|deep|darker|rich',
  bright: 'bright|vivid|neon|hot|electric|vibrant|intense|brilliant',
};

/** Asks for many colours at once. */
export const COLOURFUL_WORDS =
  'colourful|colorful|multicoloured|multicolored|multi-coloured|multi-colored|rainbow-coloured|rainbow-colored|rainbow coloured|rainbow colored|of many colours|of many colors|many-coloured|in many colours|of different colours|of different colors|of various colors|vibrant colours|vibrant colors|bright colours|bright colors|vivid colours|vivid colors|assorted|rainbow colours|rainbow colors|in all colours|kaleidoscopic|psychedelic|tie-dye';
export const COLOURFUL: readonly ColourName[] = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink'];
export const PASTEL_WORDS =
  'pastel|pastel colours|pastel colors|pastel-coloured|pastel-colored|pastel tones|pastel palette';
export const PASTELS: readonly ColourName[] = ['lavender', 'mint', 'peach', 'cream', 'pink'];

/** Sizes, against 1 for usual. */
export const SIZE_WORDS: readonly (readonly [number, string])[] = [
  [2.2, 'gigantic|colossal|titanic|monumental|towering|enormous|massive|giant|immense'],
  [1.7, 'biggest|largest|tallest|huge|very big|very large|oversized|vast|great big'],
  [1.3, 'bigger|larger|taller|big|large|tall|great|long|fat|wide|chubby|plump|grand'],
  [0.72, 'smaller|shorter|small|little|short|petite|compact|thin|slim'],
  [0.5, 'smallest|tiniest|tiny|miniature|very small|mini|microscopic|teeny|pocket-sized|minuscule'],
];

/** Ages, materials, states and clothes that a drawing may show, with their spellings. */
export const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = {
  old: 'elderly|aged|ancient|antique|old-fashioned|weathered|medieval|historic|grey-haired|gray-haired',
  young: 'youthful|teenage|newborn|adolescent',
  vintage: 'classic|retro|retro-style|victorian',
  modern: 'contemporary|sleek',
  futuristic: 'sci-fi|science fiction|high-tech|hi-tech',
  wooden: 'wood|made of wood|of wood|carved wood|oak wood|bamboo-made',
  stone: 'made of stone|of stone|rocky|granite|concrete|cobblestone|cobbled',
  marble: 'made of marble|of marble',
  metal: 'metallic|steel|iron|made of metal|of metal|chrome|brass|tin|aluminium|aluminum',
  glass: 'made of glass|of glass|crystal|translucent|transparent',
  paper: 'made of paper|of paper|cardboard',
  ice: 'made of ice|of ice',
  brick: 'made of bricks|red-brick',
  golden: 'made of gold|of gold',
  fabric: 'knitted|woollen|woolen|velvet|silk|leather|felt|denim|plush|cotton|stuffed|crocheted|lace',
  ceramic: 'porcelain|terracotta',
  broken: 'cracked|shattered|damaged|torn|crumbling',
  rusty: 'rusted|worn|worn-out|shabby|decayed',
  abandoned: 'deserted|derelict|forgotten|dilapidated|decaying|run-down|neglected',
  overgrown:
    'ivy-covered|vine-covered|moss-covered|covered in ivy|covered with ivy|covered in vines|covered with vines|overgrown with ivy|overgrown with vines|overgrown with plants|covered in moss|mossy',
  ruined: 'collapsed|ruinous|half-ruined|fallen-in|in ruins',
  empty: 'vacant|uninhabited',
  burning: 'flaming|fiery|blazing|on fire|in flames',
  smoking: 'with smoking chimney|smoking-chimney',
  glowing:
    'luminous|illuminated|lit|glittering|shimmering|sparkling|bioluminescent|radiant|luminescent|lit up|twinkling',
  shiny: 'glossy|gleaming|polished|shining',
  wet: 'soaked|dripping|damp',
  dewy: 'with dew drops|dew-covered|dew covered|beaded',
  kawaii: 'smiley|smiley-faced|with a face|with a cute face|with a smiley face|with a smiling face',
  steaming: 'hot|steam|rising steam|steam rising|steamy|freshly brewed|freshly baked',
  sliced: 'cut|halved|chopped',
  fresh: 'ripe|juicy|freshly picked',
  happy: 'smiling|grinning|joyful-looking|excited|cheery|cheerful|delighted',
  laughing: 'giggling|chuckling|laughing out loud',
  confident: 'self-confident|self-assured|mischievous|cheeky|smug',
  serious: 'determined|focused|stern|solemn|earnest|thoughtful|pensive|stoic|expressionless',
  sad: 'crying|weeping|unhappy|heartbroken|upset|disappointed|tearful|sobbing|sorrowful|miserable|depressed',
  angry: 'fierce|screaming|shouting|mad|grumpy|cranky|annoyed|grouchy|irritated|scowling|frowning|enraged|bad-tempered',
  surprised: 'shocked|amazed|startled|astonished|stunned|astounded|bewildered|wide-eyed',
  scared: 'frightened|afraid|terrified|nervous|worried|anxious|fearful|panicked|alarmed',
  tired: 'sleepy|exhausted|yawning|drowsy|weary|bored|dozy',
  fluffy: 'furry|shaggy|woolly|hairy|fuzzy',
  striped: 'stripy|tabby',
  spotted: 'polka dot|polka-dot|dotted|speckled|dalmatian-spotted',
  plaid: 'checkered|chequered|tartan|flannel|gingham|checked',
  floral: 'flowery|flower-patterned|floral-patterned|flower-print|floral-print',
  round: 'spherical|circular|curved',
  spiky: 'sharp|pointed|pointy|jagged',
  winged: 'with wings',
  'red-haired': 'redheaded|redhead|ginger-haired|ginger',
  blond: 'blonde|blond-haired|blonde-haired|fair-haired',
  brunette: 'dark hair|black-haired|dark-haired|brown-haired',
  'dark-skinned':
    'dark skinned|with dark skin|black-skinned|african american|african-american|african|nigerian|kenyan|ethiopian|ghanaian|jamaican',
  'brown-skinned':
    'indian|south asian|latino|latina|hispanic|mexican|brazilian|arab|arabic|middle eastern|egyptian|moroccan|polynesian|hawaiian|filipino|native american|indigenous|with brown skin',
  'fair-skinned': 'light-skinned|pale-skinned|fair skinned|with pale skin|with fair skin|with light skin',
  curly: 'wavy|frizzy|curly-haired|wavy-haired',
  messy: 'tousled|dishevelled|disheveled',
  straight: 'straightened',
  braided: 'plaited|with braided hair',
  'long-haired': 'long haired|shoulder-length|waist-length',
  'short-haired': 'short haired',
  ponytail: 'ponytailed|hair in a ponytail|hair tied back',
  bun: 'hair in a bun|with a bun|hair bun|hair tied up|topknot|top knot|man bun|chignon|updo|hair up',
  mohawk: 'with a mohawk|mohawk haircut|mohawk hairstyle',
  bob: 'bob cut|bob haircut|bob hairstyle',
  earrings:
    'hoop earrings|hoop earring|big hoop earrings|large hoop earrings|gold hoop earrings|pearl earrings|pearl earring',
  'rosy-cheeked': 'rosy cheeks|rosy cheeked|red cheeks|blushing',
  freckled: 'freckly',
  moustached: 'mustached|mustachioed|moustachioed',
  bearded: 'unshaven',
  bald: 'bald-headed|shaved head|shaven-headed',
  muscular: 'strong|buff',
  armoured: 'armored|in armour|in armor',
  toy: 'toy-like|lego|plastic|made of lego',
  robotic: 'mechanical|cyborg|clockwork|android',
  wild: 'feral|untamed',
  flying: 'hovering|levitating|floating',
};
