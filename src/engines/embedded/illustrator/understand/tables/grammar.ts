import type { PlaceKind, PoseId, RelationKind, SettingId } from '../../scene.ts';

export const PREPOSITIONS: readonly (readonly [RelationKind | 'of', string])[] = [
  [
    'on',
    'on|on top of|atop|upon|onto|on the top of|on the back of|perched on|at the top of|resting on|lying on top of|across|along|aboard',
  ],
  [
    'in',
    'in|inside|into|within|inside of|interior of|the interior of|interior view of|in the middle of|at|amid|amidst|among|amongst|at the edge of|on the edge of|at the foot of|in the heart of',
  ],
  ['under', 'under|beneath|below|underneath|at the bottom of'],
  ['behind', 'behind|in back of|at the back of|beyond'],
  ['in-front-of', 'in front of|before|facing|opposite'],
  [
    'next-to',
    'next to|beside|near|by|alongside|close to|beside of|at the side of|to the left of|to the right of|left of|right of|on the left of|on the right of|on the left side of|on the right side of|to the immediate left of|to the immediate right of|near to|adjacent to|together with|side by side with|with his friend|accompanied by|past|toward|towards|to|from|out of',
  ],
  ['above', 'above|over|high above|rising from|rising out of|rising above|towering over|hovering over|hovering above'],
  ['between', 'between|in between'],
  ['around', 'around|all around|circling|orbiting|encircling|surrounding|round'],
  ['against', 'against|leaning against|leaning up against|propped against|propped up against|leaning on|versus|vs'],
  [
    'through',
    'through|out from|sticking out of|protruding from|poking out of|jutting out of|emerging from|coming out of|bursting through|peeking out of|peeking through|looking through|looking out of',
  ],
  [
    'printed-on',
    'printed on|painted on|drawn on|embroidered on|engraved on|etched on|stencilled on|stenciled on|stamped on|emblazoned on|stitched on|printed onto|painted onto|printed across',
  ],
  ['with', 'with|featuring|including|containing|along with|that has|which has|has|having|have'],
  ['wearing', 'dressed in|dressed as|clad in|wrapped in|in a pair of|dressed up as'],
  ['of', 'of'],
];

/** "surrounded by flowers": what follows lies so towards what came before. */
export const REVERSED_PREPOSITIONS: readonly (readonly [RelationKind, string])[] = [
  ['around', 'surrounded by|encircled by|framed by|covered in|covered with|decorated with|adorned with|covered by'],
  [
    'printed-on',
    'printed with|embroidered with|emblazoned with|stamped with|stitched with|engraved with|inscribed with|etched with|with a picture of|with pictures of|with a print of|with prints of|with an image of|with images of|with a drawing of|with a painting of|with a logo of|with the logo of|with a motif of|with a sticker of|with stickers of|with a decal of|with a mural of|with a cartoon of|with a sketch of|with a photo of|with a photograph of|with an illustration of|with a tattoo of|with an emblem of|with the emblem of|with a silhouette of|with the silhouette of|with graffiti of|with an embroidery of|bearing a picture of|bearing an image of',
  ],
  ['in', 'full of|filled with|stuffed with|loaded with|containing a|packed with'],
  ['on', 'topped with|carrying on its back|garnished with'],
  ['riding', 'ridden by|pulled by|drawn by|driven by'],
  ['holding', 'held by|carried by|lifted by'],
  ['eating', 'eaten by|being eaten by|devoured by|nibbled by|bitten by'],
  ['chasing', 'chased by|being chased by|followed by|pursued by|hunted by'],
  ['hugging', 'hugged by|embraced by|cuddled by|petted by|stroked by'],
  ['kissing', 'kissed by'],
  ['reading', 'read by'],
  ['wearing', 'worn by'],
  ['watching', 'watched by|guarded by|observed by|admired by'],
  ['cooking', 'cooked by|being cooked by|prepared by'],
  ['playing', 'played by|being played by'],
  ['kicking', 'kicked by|being kicked by'],
  ['using', 'used by|repaired by|being repaired by'],
  ['against', 'attacked by'],
];

interface VerbEntry {
  readonly relation?: RelationKind;
  readonly pose?: PoseId;
  readonly implied?: string;
  /** What it is without an object. */
  readonly usually?: RelationKind;
  /** Where it is done unless another place is named. */
  readonly setting?: SettingId;
  readonly placeKind?: PlaceKind;
  /** English noun of what people do it with, in their hands unless they have something else there. */
  readonly tool?: string;
  /** Nothing of it shows without an object. */
  readonly needsObject?: boolean;
  /** Base forms; `-s` and `-ing` are derived, other forms are given. */
  readonly words: string;
}

export const VERBS: readonly VerbEntry[] = [
  {
    relation: 'holding',
    words:
      'hold|aim|brandish|hold aloft|hoist|take|take out|carry|grip|clutch|bring|lift|offer|raise|wield|swing|hold up|show|pour|flying a|sell|pick|pick up|blow|balance|hold onto|rescue|save|share|steal|grab|snatch|blow out|smoke|squeeze|drop|spill|fly a|flying an',
  },
  { relation: 'juggling', implied: 'ball', words: 'juggle|juggle with' },
  { relation: 'catching', needsObject: true, words: 'catch' },
  {
    relation: 'hanging',
    needsObject: true,
    words:
      'swing from|swinging from|swing on vines|hang from|hanging from|dangle from|dangling from|swing through|hanging upside down from',
  },
  { relation: 'tossing', needsObject: true, words: 'throw|throw up|toss|toss up|hurl|fling' },
  { relation: 'holding', words: 'give|serve|handing|hand over|pass|present|deliver|receive' },
  { relation: 'wearing', words: 'wear|put on|sport' },
  { relation: 'riding', words: 'ride|drive|pilot|mount|ride on|ride in|row|sail|steer|paddle|travel in|pedal' },
  { relation: 'riding', implied: 'horse', words: 'on horseback|horseback riding|horse riding' },
  { relation: 'riding', implied: 'bicycle', words: 'cycle|bike|riding a bike|biking|riding bicycles' },
  { relation: 'riding', implied: 'skateboard', words: 'skateboard|skateboarding' },
  {
    relation: 'holding',
    implied: 'magic wand',
    words: 'cast a spell|casting a spell|casting spells|cast spells|cast magic|casting magic|conjure|doing magic',
  },
  { relation: 'reading', implied: 'book', words: 'read|study' },
  { relation: 'holding', implied: 'knitting', pose: 'sit', words: 'knit|crochet' },
  { relation: 'holding', implied: 'yarn', pose: 'sit', words: 'weave' },
  { relation: 'next-to', tool: 'sewing machine', words: 'sew|stitch|embroider' },
  {
    relation: 'eating',
    words: 'eat|chew|munch|bite|lick|devour|nibble|taste|munch on|chew on|snack on|enjoy|eating from|feast on',
  },
  {
    relation: 'drinking',
    words: 'drink|sip|drink from|drinking from|sip from|sipping from|drink out of|drinking out of',
  },
  { relation: 'playing', words: 'play|play with|strum|bounce|dribble|toy with|perform on' },
  { relation: 'chasing', pose: 'run', words: 'chase|hunt|pursue|follow|run after|chase after|stalk|race after|herd' },
  {
    relation: 'hugging',
    words: 'hug|embrace|cuddle|cuddle with|snuggle|snuggle with|cradle|nuzzle',
  },
  { relation: 'kissing', words: 'kiss|kiss each other|kissing each other|share a kiss|sharing a kiss|smooch' },
  {
    relation: 'holding-hands',
    words:
      'hold hands|holding hands|hand in hand|hold hands with|holding hands with|hand in hand with|walk hand in hand|walking hand in hand',
  },
  { relation: 'on', pose: 'walk', words: 'cross' },
  { relation: 'climbing', pose: 'climb', words: 'climb|climb up|climb on|ascend|scale' },
  { relation: 'kicking', words: 'kick|punch|hit' },
  { relation: 'painting', words: 'paint|draw|sketch|sculpt' },
  { relation: 'cooking', implied: 'steak', words: 'cook|fry|grill|barbecue' },
  { relation: 'cooking', words: 'bake|prepare|stir|mix|roast|make|brew|flip|chop' },
  {
    relation: 'watching',
    words:
      'watch|look at|stare at|gaze at|observe|admire|look out at|look over|gaze over|gaze up at|look up at|look into|look toward|gaze into|smile at|guard|look down at|overlook|see|sniff|smell|look out over|gazing out at',
  },
  { relation: 'using', usually: 'playing', words: 'play on' },
  {
    relation: 'using',
    words: 'use|type on|operate|talk on|write|write in|write with|take a picture with|look through a',
  },
  {
    relation: 'tending',
    words:
      'pet|stroke|caress|work on|operate on|correct|adjust|guide|instruct|coach|tinker with|examine|clean|wash|feed|help|teach|tend|care for|take care of|look after|heal|bandage|massage|grooming|milking|shearing|saddle|tame|training|dressing|measure|polish|scrub|mend|restore|assemble|decorate|build|construct|loading|unload|unwrap|wrapping|opening|touch|tickle|poke|tying|free from|wake up|tuck|tuck in|put to bed|bathing|console|nursing|protect|planting|harvesting|knead|carve',
  },
  { relation: 'pushing', words: 'push|shove|push along|roll' },
  { relation: 'pulling', words: 'pull|drag|tow|tug|haul|pull along' },
  {
    relation: 'addressing',
    words:
      'talk to|talk with|chat with|speak to|speak with|meet|greet|argue with|interview|thank|scold|ask|tell|tell stories to|tell a story to|tell stories|tell a story|telling bedtime stories|listen to|lecture|talk|speak|chat|converse|argue|gossip|discuss|negotiate|negotiate with|shout at|yell at|whisper to|laugh with|flirt with|bow to',
  },
  {
    relation: 'next-to',
    implied: 'whiteboard',
    pose: 'talk',
    words:
      'giving a presentation|give a presentation|holding a presentation|making a presentation|giving a lecture|give a lecture|giving a talk|pitching|presenting an idea',
  },
  {
    relation: 'holding',
    implied: 'microphone',
    words: 'giving a speech|give a speech|delivering a speech|making a speech|holding a speech',
  },
  { relation: 'shaking-hands', words: 'shake hands with|shaking hands with|shake hands|shaking hands' },
  {
    relation: 'arm-wrestling',
    words: 'arm wrestle|arm wrestling|arm-wrestling|arm wrestle with|arm wrestling with|arm wrestling against',
  },
  {
    relation: 'high-fiving',
    words: 'high five|high-five|high-fiving|give a high five to|giving a high five to|giving each other a high five',
  },
  { relation: 'tending', tool: 'watering can', words: 'water' },
  {
    relation: 'tending',
    tool: 'syringe',
    words:
      'vaccinate|inject|give a shot to|giving a shot to|give an injection to|giving an injection to|give a vaccine to|giving a vaccine to|giving shots to',
  },
  { relation: 'using', tool: 'broom', words: 'sweep' },
  { relation: 'using', tool: 'mop', words: 'mop' },
  { relation: 'tending', tool: 'wrench', words: 'repair|fix' },
  { relation: 'next-to', tool: 'shovel', words: 'dig|dig up|dig in|shovel' },
  { relation: 'tending', tool: 'hammer', words: 'hammer|forge|nail|shape' },
  { relation: 'tending', tool: 'saw', words: 'sawing|sanding' },
  { relation: 'tending', tool: 'knife', words: 'cutting|slicing' },
  { relation: 'next-to', tool: 'axe', words: 'chop down|cut down|chop wood|split wood' },
  { relation: 'next-to', tool: 'rake', words: 'rake' },
  { relation: 'next-to', tool: 'marker', words: 'write on|scribble on' },
  {
    relation: 'next-to',
    needsObject: true,
    words: 'spray|spray water on|spray water at|splash water on|splash water at|put out|extinguish|hose down',
  },
  { relation: 'watching', tool: 'magnifying glass', words: 'inspect|investigate' },
  {
    relation: 'watching',
    tool: 'bow',
    words: 'shoot at|aim at|shoot arrows at|shoot an arrow at|aim an arrow at|shooting arrows|shooting an arrow',
  },
  {
    relation: 'watching',
    tool: 'camera',
    words: 'photograph|take a picture of|take a photo of|take pictures of|take photos of|taking a selfie with',
  },
  { tool: 'camera', words: 'take a picture|take a photo|take pictures|take photos' },
  { tool: 'comb', words: 'comb her hair|comb his hair|brush her hair|brush his hair|comb their hair' },
  {
    relation: 'tending',
    tool: 'scissors',
    setting: 'room',
    placeKind: 'barbershop',
    words: 'cut hair|cutting hair|trim hair|giving a haircut|give a haircut',
  },
  { tool: 'toothbrush', words: 'brush her teeth|brush his teeth|brush their teeth|brush teeth' },
  { relation: 'next-to', words: 'count' },
  {
    relation: 'in',
    implied: 'bathtub',
    words: 'take a bath|taking a bath|taking a bubble bath|having a bath|in the bath',
  },
  {
    relation: 'around',
    pose: 'sit',
    implied: 'picnic blanket',
    setting: 'meadow',
    words: 'having a picnic|have a picnic|picnicking|enjoying a picnic|on a picnic',
  },
  { relation: 'riding', implied: 'snowboard', setting: 'snow', words: 'snowboard|snowboarding' },
  { relation: 'riding', implied: 'surfboard', setting: 'sea', words: 'surf|surfing' },
  { relation: 'riding', implied: 'sled', words: 'sledding|sledging|tobogganing' },
  { relation: 'riding', implied: 'kick scooter', words: 'riding scooters|scootering' },
  { relation: 'using', implied: 'laptop', words: 'program|code|programming|coding|typing' },
  { relation: 'using', implied: 'fishing pole', words: 'fishing|fish for|to fish|go fishing|fishing for' },
  { relation: 'using', implied: 'skis', setting: 'snow', words: 'skiing|ski down|skiing down' },
  {
    relation: 'against',
    words:
      'fight|battle|wrestle|duel|attack|fight with|fighting against|confront|lasso|face off against|lean against|lean on|box with|slay',
  },
  {
    relation: 'with',
    words: 'walk with|lead|sing with|run with|breathe|spit',
  },
  {
    pose: 'stand',
    words: 'stand|stand up|pose|wait|standing tall|perform|sing|standing still|hide',
  },
  {
    pose: 'sit',
    words:
      'sit|sit down|seated|perch|perched|relax|rest|sat|crouch|squat|sit together|sitting together|sitting alone|lounge',
  },
  { pose: 'wave', words: 'wave|wave at|wave to|wave goodbye|wave hello' },
  { pose: 'howl', words: 'howl' },
  { pose: 'roar', words: 'roar|bark|growl|snarl|hiss|meow|yowl' },
  { relation: 'watching', pose: 'howl', words: 'howl at' },
  { relation: 'watching', pose: 'roar', words: 'bark at|roar at|growl at|snarl at|hiss at' },
  { pose: 'kneel', words: 'kneel|kneel down|knelt|kneeling down|on one knee|on his knees|on her knees|propose' },
  { relation: 'watching', pose: 'kneel', words: 'propose to|kneel before|kneel in front of|kneel to' },
  { pose: 'lie', words: 'lie|lie down|lying|laying|laid|curl up|curled up|sunbathe|lying down|stretch|nestle|nestled' },
  {
    pose: 'meditate',
    words:
      'meditate|meditating|doing yoga|doing tai chi|practising tai chi|practicing tai chi|practising yoga|practicing yoga|do yoga|practice yoga|sit cross-legged|sitting cross-legged|cross-legged|in lotus position|in the lotus position|in lotus pose|in the lotus pose|lotus pose',
  },
  { pose: 'graze', words: 'graze|grazing on grass|eating grass|graze on grass' },
  { pose: 'sleep', words: 'sleep|nap|doze|asleep|snooze|dream of|sound asleep|fast asleep|taking a nap' },
  {
    pose: 'walk',
    words:
      'go|come|head off|set off|take his first steps|take her first steps|taking his first steps|taking her first steps|taking first steps|taking their first steps|takes its first steps|walk|stroll|wander|hike|trek|march|strolling|walk alone|crawl|creep|explore|patrol|wade|roam|wandering alone',
  },
  {
    pose: 'run',
    words:
      'run|gallop|race|jog|sprint|dash|charge|galloping|run away|running away|rush|hurry|chase each other|chasing each other',
  },
  {
    pose: 'jump',
    words:
      'dunk|slam dunk|jump|leap|hop|bounce up|pounce|jump over|jump for joy|jumping for joy|leap over|breach|jump out of the water|leap out of the water|jump out of water|leap out of water',
  },
  { pose: 'swim', words: 'swim|dive|snorkel|scuba dive|bathe|swim together' },
  {
    pose: 'fly',
    words:
      'fly|soar|hover|glide|float|levitate|floating|soaring|drift|flutter|launch|land|take off|lift off|blast off|rise|fly high|flying high|fall',
  },
  {
    relation: 'dancing',
    pose: 'dance',
    words:
      'dance|waltz|dance together|dancing together|dance with|waltz with|tango|dancing a tango|dancing tango|dancing the tango|dancing salsa|dancing a waltz|dancing the waltz|dancing flamenco',
  },
  { pose: 'dance', words: 'twirl|spin' },
];

export const FILLER_WORDS = [
  'dynamic action shot|action shot|dynamic shot|dynamic pose|action pose|dynamic action|dynamic|image|images|picture|pictures|pic|artwork|art|scene|view|composition|wallpaper|phone wallpaper|mobile wallpaper|iphone wallpaper|android wallpaper|smartphone wallpaper|desktop wallpaper|pc wallpaper|computer wallpaper|laptop wallpaper|lock screen|lock screen wallpaper|phone background|desktop background|screensaver|screen saver|background|foreground|style|styled|in the style of|style of|by artist|inspired by|inspired|design|version|shot|depiction|depicting|depicted|showing|shows|featuring only|representation|rendition|look|looks|looking|like|as|so|such|very|extremely|incredibly|super|really|quite|rather|just|only|also|too|please|draw me|create|generate|make me|give me|show me|i want|i would like|imagine|draw|paint me|make an image of|can you|could you|me|i|a picture of|you|we|my|our|let|want',
  'luxury advertisement|luxury ad|luxury|product advertisement|advertising photo|advertising photography|advertising|magazine advertisement|commercial photography|masterpiece|best quality|high quality|highest quality|quality|4k|8k|16k|hd|uhd|full hd|hdr|high resolution|hi-res|high-res|ultra|ultra hd|highly detailed|ultra detailed|ultra-detailed|hyper detailed|hyperdetailed|intricate|intricate details|intricate detail|fine details|fine detail|detailed|details|detail|sharp focus|sharp|crisp|award winning|award-winning|professional|stunning|gorgeous|beautiful|beautifully|pretty|lovely|cute|adorable|painted|epic|amazing|awesome|incredible|breathtaking|spectacular|majestic|magnificent|elegant|perfect|fantastic|wonderful|nice|good|great quality|best|trending|exquisite|charming|delicious|tasty|yummy|handsome|graceful|iconic|funny|cool|picturesque|scenic|impressive|striking|splendid|delightful|glorious|noble|proud|brave|curious|friendly|gentle|mighty|powerful|legendary|mythical|rustic|traditional|typical|simple|clean|aesthetic|atmospheric|vivid|vibrant|rich|lush|deep|pale|light|subtle|smooth|texture|textures|textured|realistic lighting|lighting|lights|shadow|shadows|reflection|reflections|reflecting|colour|color|colours|colors|tones|palette|hyper|insanely detailed|photoreal|unique|creative|original|famous|popular|real|true|solo|fish-eye view|full frame|full-frame|fisheye view|fish-eye|fisheye|fish-eye lens|fisheye lens|wise|clever|lazy|hungry|random|whole|entire|full|complete|various kinds of|high definition|octane|ray tracing|raytracing|global illumination|subsurface scattering|low quality|wide|open|closed|fancy|fine|mood|atmosphere|vibe|vibes|ambience|feeling|playfully|happily|peacefully|gently|quietly|slowly|fast|quickly|together|alone|calmly|softly|brightly|freely|gracefully|elegantly|silently|proudly|lazily|high|low|hyper-detailed|visible|nearby|up|down|away|off|out|there|here|it is|weather|season|hour|moment',
  'seen|viewed|is|are|was|were|be|being|been|am|whose|there is|there are|this|these|those|while|when|where|then|than|but|or|either|for|during|after|because|if|can|could|will|would|should|may|might|does|do|did|gets|getting|trying|tries|seems|appears|placed|located|set|situated|built|made|called|named|titled|made of|consisting of|kind of|type of|sort of|own|other|another|each|every|same|different|surface|edge|top|middle|side|corner|front|back|center|centre|left|right|part|way|world|life|time of day|color of|sun-drenched|looking out|s|shaped|covered|ones|thing|things|something|someone|growing|parked|hanging|crashing|at once|all|time lapse|life-size|life size|ready|begins|starts|starting|about|enjoying|having fun|having|busy|quaint|tidy|narrow|busy|bustling|crowded|neat|long-standing|spacious|little bit|mid|mid-air|midair|in midair|in mid-air|in the air|on the ground|on the floor|on the wall|against the wall|on the ceiling|in the corner',
].join('|');

export const PART_WORDS =
  'eye|hair|beard|moustache|mustache|face|hand|arm|leg|foot|paw|tail|mane|fur|wing|ear|nose|mouth|head|back|lap|finger|lip|smile|expression|skin|horn|feather|beak|claw|tooth|neck|shoulder|belly|whisker|antler|trunk|tongue|freckle|braid|ponytail|pigtail|plait|cornrow|dreadlock|afro|goatee|stubble|sideburn|earring|curl|hairstyle|tear|fang|scale|spot|stripe|look|gaze|wheel|roof|petal|stem|sail|handlebar|screen|display|strap|handle|lid|collar|sleeve|pocket|chimney|cheek|chin|jaw|throat|forehead|brow|scalp|haircut|body|knee|hip|waist|abdomen|thigh|shin|ankle|elbow|wrist|stomach|torso|button|buckle|shutter|porch|wrinkle';

export const DETERMINERS = 'a|an|the|his|her|its|their|your|any|that one';
export const AND_WORDS = 'and|plus|as well as|&';
export const NEGATIONS =
  "without|no|without any|not|free of|with no|without a|lacking|nor|never|devoid of|excluding|minus|but no|don't|do not include|do not draw|don't include|no visible";
export const PRONOUNS = 'it|them|him|they|she|he|each other|one another|herself|himself|itself|themselves';
export const LETTERING_PHRASES =
  'that says|saying|says|that reads|which says|which reads|with the text|with text|with the words|with the word|with the inscription|with the title|the text|the words|the word|labeled|labelled|titled|written|with the writing|with lettering|lettering|text|word|words|inscription|caption|captioned|with a caption|slogan|with the slogan|spelling|spelling out|letters|title';
export const PLACEMENTS: readonly (readonly [RelationKind, string])[] = [
  [
    'behind',
    'in the background|in the distance|in background|far behind|in the back|on the horizon|in the far distance|at the horizon|in the backdrop|far away|far off|in the far background',
  ],
  ['in-front-of', 'in the foreground|in foreground|at the front|up front|in front'],
  [
    'next-to',
    'on the left|on the right|on the left side|on the right side|on its left|on its right|to its left|to its right|on his left|on his right|on her left|on her right|to the side|on the side|nearby|to the left|to the right|on either side|on both sides',
  ],
  ['above', 'in the sky|overhead in the sky|up above|in the sky above'],
];

/** After these, a verb is about the thing just named. */
export const RELATIVES = 'that|which|who';
