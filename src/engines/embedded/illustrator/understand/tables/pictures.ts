import type { StyleId } from '../../scene.ts';
import type { Facts } from '../sense.ts';
import { onSheet } from './media.ts';

/** The phrases that ask for a style. Artists stand for the technique they are known by. */
export const STYLE_PHRASES: Readonly<Record<StyleId, string>> = {
  photo:
    'photo|photograph|photography|photorealistic|photo-realistic|photorealism|hyperrealistic|hyper-realistic|hyperrealism|photo realistic|realistic|realism|realistic photo|film still|movie still|dslr|dslr photo|raw photo|35mm|35 mm|35mm film|35mm photo|analog photo|film photo|film photography|national geographic|stock photo|snapshot|kodak portra|food photography|real estate photography|real estate photo|real estate listing|architectural photography|architectural photo|architecture photography|interior photography|interior design photography|travel photography|nature photography|night photography|automotive photography|car photography|editorial photography|stock photography|fine art photography|wildlife photography|portrait photography|landscape photography|cinematic still|50mm|85mm|nikon|canon eos|lifelike|photographic',
  'digital-art':
    "digital art|digital painting|digital illustration|concept art|illustration|3d illustration|christmas card|greeting card|holiday card|birthday card|postcard|post card|book cover|album cover|artstation|trending on artstation|unreal engine|octane render|cgi|digital artwork|matte painting|fantasy art|book illustration|storybook illustration|storybook style|storybook|picture book|picture-book style|children's picture book|children's storybook|fairy tale illustration|fairytale illustration|fairy tale style|fairytale style|storybook picture|nursery book illustration|children's book illustration|children's book|childrens book|kids book|kid's book|children's story|storybook art|digital drawing|render|rendering|rendered|key visual|game art|3d render|3d rendering|3d model|3d|pixar|pixar style|disney pixar|blender|blender render|cute 3d|3d cartoon|3d art",
  oil: 'oil painting|oil on canvas|oil paint|in oils|in oil|oils|impasto|impressionist|impressionism|impressionistic|post-impressionist|post-impressionism|expressionist|expressionism|painting|acrylic|acrylic painting|acrylic on canvas|acrylic paint|classical painting|palette knife|monet|claude monet|cezanne|renoir|william turner|da vinci|leonardo da vinci|munch|edvard munch|klimt|gustav klimt|bob ross|degas|frida kahlo|romanticism|romanticist painting',
  watercolour:
    'watercolour|watercolor|water colour|water color|aquarelle|watercolour painting|watercolor painting|watercolour wash|watercolor wash|watercolour illustration|watercolor illustration|watercolors|watercolours|beatrix potter',
  gouache: 'gouache|gouache painting|tempera|poster paint|ghibli|studio ghibli|ghibli style',
  pencil:
    'pencil|pencil drawing|pencil sketch|sketch|graphite|drawing|coloured pencil|colored pencil|coloured pencils|colored pencils|sketchbook|pencil art|hand-drawn|hand drawn|doodle|graphite drawing|sketched',
  ink: 'ink|ink drawing|pen and ink|pen and ink drawing|pen and ink sketch|pen and ink illustration|pen-and-ink drawing|pen-and-ink|ink sketch|in ink|pen drawing|pen sketch|pen illustration|ink illustration',
  'brush-ink':
    'ink wash|ink wash painting|ink wash drawing|ink-wash|sumi-e|sumi e|sumie|sumi-e painting|sumi-e ink|sumi ink|ink painting|brush and ink|brush ink|ink brush|brush painting|chinese ink painting|chinese ink wash|japanese ink painting|japanese ink wash|calligraphy|chinese painting|chinese brush painting|japanese brush painting|zen painting|zen brush painting|suibokuga|shuimo|shan shui|shanshui',
  woodcut:
    'woodcut|wood cut|wood-cut|woodcut print|woodcut illustration|medieval woodcut|wood engraving|block print|blockprint|relief print|scratchboard|scratchboard art|scratchboard illustration',
  linocut:
    'linocut|lino cut|lino-cut|lino print|linoprint|lino block print|linoleum print|linocut print|linocut illustration|lino printing',
  engraving:
    'engraving|etching|copperplate engraving|copper engraving|copperplate|copper plate engraving|steel engraving|engraved illustration|vintage engraving|victorian engraving|antique engraving|old engraving|engraving print|etched illustration|drypoint|intaglio|gustave dore|albrecht durer|banknote engraving',
  crayon:
    "crayon|crayon drawing|crayon art|in crayon|in crayons|wax crayon|wax crayons|drawn with crayons|drawn in crayon|drawn in crayons|crayon sketch|crayon illustration|child's crayon drawing|children's crayon drawing|kid's crayon drawing|kids crayon drawing|child crayon drawing|child's drawing|children's drawing|childrens drawing|kid's drawing|kids drawing|kindergarten drawing|childlike drawing|childish drawing|drawn by a child|drawn by a kid",
  tapestry:
    'tapestry art|tapestry style|woven tapestry|medieval tapestry|flemish tapestry|gobelin|gobelin tapestry|wall tapestry art|bayeux tapestry|tapestry weaving',
  charcoal: 'charcoal|charcoal drawing|charcoal sketch|in charcoal|chalk drawing|chalk',
  pastel:
    'pastel drawing|pastel painting|soft pastel|oil pastel|chalk pastel|pastels|pastel art|in pastels|degas style|pastel sketch',
  vaporwave:
    'vaporwave|synthwave|retrowave|outrun|vaporwave aesthetic|synthwave aesthetic|neon grid|retro grid|perspective grid|grid sunset|80s retro|1980s retro|retro 80s',
  blueprint:
    'blueprint|blueprints|blue print|technical drawing|cyanotype|blueprint drawing|architectural drawing|schematic',
  'pop-art': 'pop art|pop-art|warhol|andy warhol|lichtenstein|roy lichtenstein|silkscreen|screen print|screenprint',
  comic:
    'comic|comic book|comic style|comics|comic strip|graphic novel|manga|anime|anime style|cartoon|cartoonish|cartoon style|cel shading|cel-shaded|cel shaded|marvel comic|marvel style|tintin|herge',
  'pixel-art':
    'pixel art|pixel-art|pixelart|8-bit|8 bit|8bit|16-bit|16 bit|16bit|pixelated|pixels|sprite|retro game|retro video game',
  'stained-glass': 'stained glass|stained-glass|stained glass window|leaded glass',
  'ukiyo-e':
    'ukiyo-e|ukiyoe|ukiyo e|hokusai|hiroshige|woodblock print|woodblock|japanese woodblock|japanese woodblock print|japanese print|wood block print|japanese art',
  flat: 'flat|flat design|flat illustration|flat vector|vector|vector art|vector illustration|flat colours|flat colors|corporate illustration',
  'low-poly': 'low poly|low-poly|lowpoly|polygonal|polygon art',
  clay: 'clay|claymation|plasticine|stop motion|stop-motion|clay model|clay style|play-doh|made of clay|3d clay|vinyl toy',
  isometric: 'isometric|isometric view|isometric illustration|isometric art|isometric style|diorama|isometric 3d',
  'vintage-poster':
    'vintage poster|retro poster|travel poster|vintage travel poster|retro travel poster|movie poster|film poster|propaganda poster|circus poster|theatre poster|theater poster|poster art|poster design|poster style|ski poster|retro travel print|minimalist travel poster|national park print|concert poster|gig poster|vintage print|vintage illustration|vintage advertisement|1950s poster|vintage style|retro style|in the style of vintage|style vintage|in vintage style|national park poster',
  'art-deco':
    'art deco|art-deco|gatsby style|1920s poster|art deco poster|art-deco poster|art deco print|art deco style|art deco illustration',
  'art-nouveau':
    'art nouveau|art-nouveau|mucha|alphonse mucha|art nouveau poster|art-nouveau poster|art nouveau style|art nouveau illustration|art nouveau print|art nouveau painting|jugendstil|belle epoque poster|mucha style',
  bauhaus:
    'bauhaus|bauhaus style|bauhaus design|bauhaus art|bauhaus inspired|bauhaus-inspired|bauhaus poster|bauhaus print|suprematist|suprematism|constructivist|constructivism|de stijl|neoplasticism|swiss style|international typographic style',
  cubist:
    'cubist|cubism|cubist painting|cubist style|cubist art|cubism painting|analytical cubism|synthetic cubism|picasso|pablo picasso|picasso style|georges braque|braque|juan gris|cubist still life',
  bricks:
    'lego style|lego mosaic|lego art|in lego|lego brick style|lego bricks style|brick mosaic|toy brick mosaic|made out of lego|built from lego|built out of lego|lego version|lego render|lego illustration|made of lego bricks|made out of lego bricks|lego picture|plastic brick mosaic|style of lego|the style of lego|in the style of lego|made of lego|built of lego|built of lego bricks|built from lego bricks|built with lego|legos|made of legos|made out of legos|in legos',
  swirling:
    'van gogh|vincent van gogh|van gogh painting|van gogh style|starry night style|style of starry night|style of the starry night|in the style of starry night|in the style of the starry night|in starry night style|the starry night style|like starry night|like the starry night|van gogh starry night|starry night by van gogh|starry night painting|swirling brush strokes|swirling brushstrokes|swirly brush strokes|swirly brushstrokes|swirling strokes|swirling paint strokes|post-impressionist swirls',
  pointillist:
    'pointillist|pointillism|pointillist painting|pointillism painting|pointillist style|seurat|georges seurat|paul signac|signac|divisionism|neo-impressionist|neo-impressionism|dot painting',
  chalkboard:
    'chalkboard drawing|chalkboard art|chalkboard style|chalkboard illustration|chalkboard|blackboard drawing|blackboard art|chalk drawing on a blackboard|chalk drawing on a chalkboard|chalk drawing on blackboard|chalk drawing on chalkboard|chalk sketch on a blackboard|chalk on a blackboard|chalk on blackboard|chalk on a chalkboard|chalk on chalkboard|chalk art|chalk lettering|chalk illustration|drawn in chalk|chalk art on a blackboard',
  cyberpunk: 'cyberpunk|blade runner|cyberpunk style|sci-fi neon',
  'black-and-white':
    'black and white photo|black and white photograph|black and white photography|black-and-white|black & white|b&w|monochrome|monochromatic|selective color|selective colour|color splash|colour splash|greyscale|grayscale|film noir|noir|ansel adams|black and white film',
  sepia:
    'sepia|sepia tone|sepia toned|daguerreotype|old photograph|vintage photo|vintage photograph|old photo|antique photograph|victorian photograph',
  'line-art':
    'line art|line-art|lineart|line drawing|line-drawing|outline drawing|outline|coloring page|colouring page|coloring book page|colouring book page|coloring sheet|colouring sheet|coloring book|colouring book|single line|one line drawing|continuous line|contour drawing|line work|linework',
  'paper-cut':
    'paper cut|paper-cut|papercut|paper cutout|paper cut-out|papercraft|paper craft|paper art|layered paper|cut paper|kirigami|paper collage|collage',
  mosaic:
    'mosaic|mosaic art|mosaic style|in mosaic|roman mosaic style|byzantine mosaic style|mosaic tiles|mosaic artwork|as a mosaic|mosaic of tiles|tile art',
  embroidery:
    'embroidery|embroidered|cross stitch|cross-stitch|cross stitched|needlepoint|needlework|embroidery art|embroidery hoop|stitched',
  'neon-sign':
    'neon sign style|neon sign art|neon sign illustration|neon sign drawing|neon tube art|neon tube sign art|neon outline|neon outline art|glowing neon outline|neon outline drawing|neon line art|neon line drawing|neon art|neon sculpture art|made of neon tubes|made of neon lights|made of neon light',
  'greek-vase':
    'greek vase painting|greek vase style|greek vase art|ancient greek vase painting|black-figure|black figure|black-figure pottery|black figure pottery|black-figure vase painting|red-figure|red-figure pottery|greek pottery style|greek pottery art|ancient greek pottery style|attic vase painting|greek pottery painting|grecian urn style|greek amphora style|greek amphora painting|ancient greek pottery painting',
  risograph:
    'risograph|risograph print|risography|riso|riso print|riso printed|risograph illustration|risograph poster|risograph art',
  batik:
    'batik style|batik art|batik print|batik painting|batik textile|batik fabric art|indonesian batik|javanese batik|in batik',
  fresco:
    'fresco style|fresco painting|fresco art|italian fresco|roman fresco|renaissance fresco|pompeii fresco|pompeian fresco|medieval fresco|buon fresco|byzantine fresco',
  stencil:
    'stencil style|stencil art|stencil graffiti|stencil street art|stencil painting|spray paint stencil|stencilled|stenciled|banksy|banksy style|by banksy',
  graffiti:
    'graffiti style|graffiti art|graffiti street art|street art|street art style|spray paint|spray paint art|spray painted|spray-painted|spray painting|graffiti mural|street art mural',
  quilling: 'quilling|paper quilling|quilled paper|quilled|quilling art|paper quilling art|paper filigree',
  origami:
    'origami|origami art|origami paper|folded paper|folded paper art|paper folding|made of folded paper|made of origami',
  illumination:
    'illuminated manuscript|illuminated manuscript illustration|illuminated manuscript page|illuminated manuscript painting|medieval manuscript|medieval manuscript illustration|medieval illumination|illuminated page|manuscript illumination|medieval illuminated manuscript|book of hours|book of hours illustration|marginalia|medieval marginalia',
  'persian-miniature':
    'persian miniature|persian miniature painting|mughal miniature|mughal miniature painting|ottoman miniature|ottoman miniature painting|mughal painting|persian painting|indian miniature|indian miniature painting|rajput painting|rajput miniature|miniature painting',
  abstract:
    'abstract|abstract art|abstract painting|abstract composition|abstract expressionism|abstract expressionist|kandinsky|mondrian|rothko|jackson pollock|pollock|geometric abstraction|non-figurative|abstraction|geometric shapes|geometric pattern',
};

/** Camera and light phrases with what they set. */
export const PICTURE_PHRASES: readonly (readonly [string, Facts])[] = [
  [
    'polaroid|polaroid photo|polaroid picture|polaroid photograph|polaroid style|polaroid shot|polaroid frame|polaroid snapshot|polaroid print|instant photo|instant film|instant film photo|instax|instax photo|instax mini',
    { styles: ['photo'], isInstant: true },
  ],
  [
    'fisheye|fish-eye|fish eye|fisheye lens|fish-eye lens|fisheye photo|fisheye shot|fisheye view|fisheye perspective|fisheye photograph|shot with a fisheye lens|8mm fisheye',
    { styles: ['photo'], lens: 'fisheye' },
  ],
  [
    'motion blur|motion-blur|motion blurred|panning shot|panning photo|panning photography|motion blur photo|motion blur background|motion-blurred background|blurred motion|speed blur|motion blur photograph',
    { styles: ['photo'], isPanned: true },
  ],
  [
    'street photography|street photo|street photograph|street portrait|street style photo',
    { styles: ['photo'], setting: 'street' },
  ],
  [
    'renaissance painting|renaissance portrait|renaissance style|renaissance|baroque painting|baroque portrait|baroque style|old master painting|old masters|old master|dutch golden age|dutch golden age painting|flemish painting|chiaroscuro|caravaggio|rembrandt|vermeer|rembrandt style|in the style of rembrandt',
    { styles: ['oil'], light: 'dramatic', setting: 'portrait', isWeak: true },
  ],
  [
    'close-up|close up|closeup|macro|macro shot|extreme close-up|extreme close up|detail shot|close-up shot|close up shot|macro lens|macro lens',
    { shot: 'close-up' },
  ],
  [
    'close-up photo|close up photo|macro photo|macro photography|macro photograph',
    { shot: 'close-up', styles: ['photo'] },
  ],
  [
    'portrait|headshot|avatar|profile picture|profile photo|profile pic|user avatar|userpic|head shot|head and shoulders|bust portrait|portrait shot|close-up portrait|close up portrait|self-portrait|portrait photo',
    { shot: 'portrait' },
  ],
  ['logo|logo design|company logo|brand logo|logomark|logo mark|brand mark', onSheet('mark')],
  ['team logo|round logo|circular logo|round emblem|badge logo|logo badge', onSheet('emblem')],
  [
    'icon|icon design|app icon|application icon|mobile app icon|app logo|ios icon|flat icon|vector icon',
    onSheet('icon'),
  ],
  ['sticker|sticker design|sticker art|die-cut sticker|die cut sticker|vinyl sticker', onSheet('sticker')],
  [
    't-shirt design|t shirt design|tshirt design|tee design|shirt design|t-shirt print|t shirt print|tshirt print|tee print|shirt print|t-shirt graphic|hoodie design|hoodie print|print for a t-shirt|design for a t-shirt|graphic tee|merch design',
    onSheet('print'),
  ],
  ['mascot|mascot design|mascot character|mascot logo|team mascot', onSheet('print')],
  ['emoji|emoji design|custom emoji|emote|twitch emote|clip art|clipart', onSheet('clip')],
  [
    'badge design|patch design|embroidered patch|scout badge|coat of arms|family crest|crest design|seal design',
    onSheet('emblem'),
  ],
  [
    'tattoo design|tattoo sketch|tattoo flash|tattoo art|tattoo idea|tattoo stencil|tattoo style|blackwork tattoo|flash tattoo',
    onSheet('tattoo'),
  ],
  ['icon set', onSheet('set')],
  ['kawaii|kawaii style|kawaii art|in kawaii style|chibi|chibi style', { isKawaii: true }],
  ['event poster', onSheet('poster')],
  [
    'minimalist|minimal|minimalism|minimalistic',
    { styles: ['flat'], decor: 'minimalist', isWeak: true, isPlain: true },
  ],
  ['scandi|scandinavian style|scandinavian design|nordic style|hygge|japandi', { decor: 'scandinavian' }],
  ['rustic|rustic style|farmhouse style|country style|shabby chic', { decor: 'rustic' }],
  ['industrial|industrial style|industrial design|loft style', { decor: 'industrial' }],
  ['boho|bohemian|boho style|boho chic|bohemian style', { decor: 'bohemian' }],
  [
    'mid-century|mid century|midcentury|mid-century modern|mid century modern|midcentury modern',
    { decor: 'mid-century' },
  ],
  [
    'large windows|big windows|huge windows|tall windows|floor-to-ceiling windows|floor to ceiling windows|panoramic windows|wall of windows|glass wall|glass walls',
    { hasLargeWindows: true },
  ],
  ['retro|retro style|vintage style', { styles: ['vintage-poster'], isWeak: true }],
  ['repeat pattern', { isPattern: true }],
  ['medium shot|mid shot|waist up|half body|cowboy shot|half-length', { shot: 'medium' }],
  [
    'wide shot|wide angle|wide-angle|wide-angle shot|wide angle shot|panorama|panoramic|panoramic view|establishing shot|long shot|full body|full-body|full body shot|vista|sweeping view|wide view|ultra wide|wide angle lens|extreme wide shot|from afar|from a distance',
    { shot: 'wide' },
  ],
  [
    "low angle|low-angle|low angle shot|low-angle shot|worm's-eye view|worm's eye view|worms eye view|from below|looking up|view from below",
    { angle: 'low' },
  ],
  [
    'high angle|high-angle|high angle shot|from above|viewed from above|seen from above|view from above',
    { angle: 'high' },
  ],
  [
    "bird's-eye view|bird's eye view|birds eye view|birds-eye view|aerial|aerial view|aerial shot|aerial photo|aerial photography|aerial photograph|aerial landscape|drone view|drone shot|drone photo|drone footage|drone photography|from the air|seen from the air|view from the air|from a plane|from an airplane|seen from a plane|view from a plane",
    { angle: 'high', shot: 'wide' },
  ],
  [
    'top-down|top down|top view|overhead|overhead view|overhead shot|flat lay|flatlay|top-down view|top down view|directly above',
    { angle: 'top' },
  ],
  ['eye level|eye-level|at eye level|eye-level shot', { angle: 'eye-level' }],
  [
    'bokeh|shallow depth of field|depth of field|blurred background|blurry background|soft focus background|f/1.2|f/1.4|f/1.8|f/2.8|f1.8|f1.4|tilt-shift|tilt shift|out of focus background|background blur|dof|soft bokeh',
    { bokeh: true },
  ],
  [
    'studio light|studio lighting|studio lights|softbox|softbox lighting|three-point lighting',
    { light: 'studio', setting: 'studio', isWeak: true },
  ],
  ['neon|neon light|neon lights|neon signs|neon lighting|neon glow|neon-lit|neon lit', { light: 'neon' }],
  [
    'backlit|backlight|backlighting|back lighting|back-lit|rim light|rim lighting|contre-jour|sun rays|god rays|sunbeams|sunbeam|volumetric light|volumetric lighting|rays of light|sun flare|lens flare',
    { light: 'backlit' },
  ],
  [
    'silhouette|silhouettes|silhouetted|in silhouette|as a silhouette|as silhouettes|silhouette art|black silhouette|dark silhouette|dark silhouettes|black silhouettes',
    { light: 'silhouette' },
  ],
  [
    'candlelight|candle light|candlelit|by candlelight|candle-lit|lantern light|firelight|firelit|lit by candles|warm candlelight|lamplight',
    { light: 'candle' },
  ],
  [
    'dramatic|dramatic light|dramatic lighting|chiaroscuro|moody lighting|high contrast|spotlight|hard light|cinematic lighting|cinematic|dramatic shadows|epic lighting|low key|low-key lighting',
    { light: 'dramatic' },
  ],
  [
    'moonlight|moonlit|by moonlight|moon light|under the moonlight|under the moon|in the moonlight|moonrise|moonlit night',
    { light: 'moonlight', time: 'night' },
  ],
  [
    'soft light|soft lighting|soft natural light|diffused light|natural light|natural lighting|gentle light|window light|ambient light|soft glow|diffuse light|soft morning light',
    { light: 'soft' },
  ],
];
