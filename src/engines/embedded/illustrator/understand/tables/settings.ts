import type { PlaceKind, RegionId, SettingId } from '../../scene.ts';
import type { Facts, SettingUse } from '../sense.ts';

export interface SettingEntry {
  readonly setting: SettingId;
  /** The greater rank wins where a prompt names several settings ("mountain lake": lake). */
  readonly rank: number;
  readonly use: SettingUse;
  /** Words and phrases, separated by `|`; plurals are found too. */
  readonly words: string;
  readonly facts?: Facts;
  /** English nouns of things that belong to the place and are shown unless the prompt names them itself. */
  readonly brings?: Readonly<Record<string, number>>;
  /** See `Scene.placeKind`. */
  readonly placeKind?: PlaceKind;
  /** See `Scene.region`. */
  readonly region?: RegionId;
}

const place = (setting: SettingId, rank: number, words: string, facts?: Facts): SettingEntry =>
  facts ? { setting, rank, use: 'place', words, facts } : { setting, rank, use: 'place', words };

/** A place that is known by the things that stand in it. */
const furnished = (
  setting: SettingId,
  rank: number,
  words: string,
  brings: Readonly<Record<string, number>>,
): SettingEntry => ({ setting, rank, use: 'place', words, brings });

/** A place that looks unlike others of its setting. */
const kindOf = (
  placeKind: PlaceKind,
  setting: SettingId,
  rank: number,
  words: string,
  brings?: Readonly<Record<string, number>>,
  facts?: Facts,
): SettingEntry => ({
  setting,
  rank,
  use: 'place',
  words,
  placeKind,
  ...(brings && { brings }),
  ...(facts && { facts }),
});

const PLAIN_ENTRIES: readonly SettingEntry[] = [
  place('lake', 6, 'lake|pond|lagoon|mountain lake|lakeside|lakeshore|reservoir|loch|alpine lake|puddle'),
  { setting: 'lake', rank: 6, use: 'building', words: 'pool|swimming pool|outdoor pool' },
  place('lake', 6, 'swamp|marsh|bog|mangrove|wetland|wetlands|bayou|moorland pond', { weather: 'fog', isWeak: true }),
  place('volcano', 7, 'volcano|erupting volcano|volcanic landscape|lava field|crater rim'),
  place('canyon', 7, 'canyon|rift|chasm|gorge|grand canyon|ravine|badlands'),
  place(
    'cliff',
    6,
    'cliff|cove|inlet|sea cliff|rocky coast|coast|coastline|headland|cliffside|clifftop|rocky shore|fjord|peninsula|cape of rock|bluff',
  ),
  place('island', 6, 'island|desert island|deserted island|atoll|archipelago|isle|islet'),
  place('beach', 6, 'beach|seaside|seashore|sandy beach|shore|sand|seafront|boardwalk'),
  place(
    'sea',
    4,
    'sea|ocean|high seas|open sea|open ocean|open water|bay|waves|ocean waves|wave|big wave|huge wave|giant wave|great wave|tsunami|gulf|strait|surf',
  ),
  place('sea', 6, 'arctic sea|arctic ocean|polar sea|antarctic sea|antarctic ocean|icy sea'),
  place('sea', 5, 'stormy sea|stormy seas|stormy ocean|rough sea|rough seas', { weather: 'storm' }),
  place('lake', 2, 'water|water surface|body of water'),
  place('desert', 6, 'desert|dunes|dune|sand dune|sahara|wasteland'),
  place('savanna', 6, 'savanna|savannah|serengeti|african plain|safari|outback'),
  place('forest', 5, 'forest|woods|woodland|grove|bamboo forest|glade|forest floor|thicket|clearing|forest clearing'),
  place('forest', 6, 'enchanted forest|magical forest|fairy forest', { mood: 'dream', isWeak: true }),
  place('forest', 6, 'dark forest|dark woods|deep forest|haunted forest', {
    light: 'dramatic',
    time: 'dusk',
    isWeak: true,
  }),
  place('river', 6, 'river|stream|creek|brook|riverbank|riverside|canal|rapids|river delta|brookside'),
  place('waterfall', 8, 'waterfall|cascade|jungle waterfall|niagara falls|niagara|water fall'),
  place('pier', 7, 'pier|dock|jetty|wooden pier|wooden dock|wooden jetty|fishing pier|landing stage|boat dock'),
  place('cave', 7, 'cave|cavern|grotto|dark cave|crystal cave|ice cave'),
  place(
    'cave',
    7,
    "cave interior|inside of a cave|underground cave|underground cavern|dragon lair|dragon's lair|dwarven mine|mine shaft|gold mine",
  ),
  place('road', 5, 'road|highway|country road|motorway|roadside|freeway|driveway|lane in the country|asphalt'),
  place('road', 3, 'path|pathway|trail|dirt road|dirt path|footpath'),
  place(
    'mountains',
    4,
    'mountain|mountain range|alps|himalayas|mountaintop|mountain top|peak|summit|ridge|mountain landscape|rocky mountains|andes|hilltop|slope|mountainside|mountain slope|highland|pinnacle',
  ),
  place('mountains', 4, 'snow-capped mountain|snowcapped mountain'),
  place('mountains', 4, 'snow-covered mountain|snowy mountain|snowy peak', { season: 'winter', isWeak: true }),
  place(
    'meadow',
    4,
    'meadow|field|grassland|grass|garden|farmland|countryside|hill|hillside|valley|lawn|backyard|prairie|pasture|mound|knoll|rolling hills|terrain|glen|dale|heath|moor|turf|paddock|wildflower meadow|flower field|flower garden|landscape|nature|plain|outdoors|yard',
  ),
  place(
    'snow',
    5,
    'snowfield|tundra|arctic|antarctica|north pole|south pole|glacier|snowy landscape|snowy field|frozen landscape|winter landscape|winter wonderland|ski slope|ice field|on ice|on the ice|frozen lake|ice rink',
    { season: 'winter' },
  ),
  place('street', 6, 'wet street|wet city street|wet pavement|wet sidewalk', { weather: 'rain' }),
  place(
    'street',
    6,
    'street|city street|city block|town block|block of flats|alley|alleyway|avenue|junction|crossroads|sidewalk|pavement|crosswalk|downtown|boulevard|street corner|shopping street|plaza|town square|subway|curb|road crossing|intersection|neighbourhood street',
  ),
  place(
    'city',
    6,
    'skyline|city skyline|cityscape|urban landscape|urban skyline|metropolis skyline|city from above|overlooking a city|overlooking the city|over the city lights|rooftops|city rooftops|panorama of the city|view of the city|view over the city',
    { shot: 'wide' },
  ),
  place(
    'city',
    5,
    'city|metropolis|tokyo|new york|new york city|manhattan|paris|london|hong kong|shanghai|seoul|venice|vienna|rome|berlin|barcelona|chicago|moscow|amsterdam|kyoto|shibuya|san francisco|istanbul|prague|budapest|bangkok|singapore|dubai|mumbai|cairo|athens|madrid|toronto|sydney|melbourne|los angeles|las vegas|boston|seattle|florence|edinburgh|dublin|copenhagen|stockholm|oslo|zurich|munich|hamburg|brussels|warsaw|helsinki|delhi|jakarta|havana|buenos aires|rio de janeiro|milan|miami|municipality|capital city|suburb|downtown area',
  ),
  place(
    'room',
    6,
    'room|living room|nook|reading nook|indoors|attic|studio apartment|apartment|basement|living area|hall|lobby|lounge|den|inside a house|by the window|at the window|parlour|parlor|salon|foyer|chamber|loft',
  ),
  place(
    'room',
    6,
    'interior|house interior|room interior|cabin interior|flat interior|salon interior|apartment interior',
    {
      shot: 'wide',
    },
  ),
  place('room', 3, 'floor|wooden floor|tiled floor|ceiling'),
  place(
    'city',
    6,
    'futuristic city|futuristic metropolis|futuristic skyline|futuristic cityscape|futuristic city skyline|futuristic town|cyberpunk city|sci-fi city|city of the future|future city|megacity',
    {
      light: 'neon',
      isWeak: true,
    },
  ),
  place('kitchen', 7, 'kitchen|restaurant kitchen|kitchen counter|kitchen interior'),
  {
    setting: 'cafe',
    rank: 7,
    use: 'building',
    words: 'cafe|cafeteria|canteen|coffee shop|restaurant|bar|pub|diner|bakery|tavern|coffeehouse|tea house|bistro',
  },
  { setting: 'library', rank: 7, use: 'building', words: 'library|bookstore|bookshop|old library|archive' },
  { setting: 'library', rank: 6, use: 'place', words: 'bookshelves|bookcase' },
  {
    setting: 'table',
    rank: 8,
    use: 'surface',
    words:
      'table|wooden table|desk|kitchen table|dining table|tabletop|table top|wooden board|cutting board|slate board|serving board|chopping board|bread board|board|placemat|tray|tablecloth|counter|countertop|shelf|marble countertop|picnic table|coffee table|workbench',
  },
  { setting: 'table', rank: 8, use: 'place', words: 'windowsill|window sill|window ledge|sill|window-sill' },
  place(
    'studio',
    5,
    'white background|plain background|studio background|solid background|simple background|black background|grey background|gray background|clean background|neutral background|studio|seamless background|isolated background|photo studio|studio backdrop|gradient background|pastel background|product shot|product photography|product photo',
  ),
  place('studio', 1, 'backdrop'),
  place('meadow', 1, 'scenery'),
  {
    setting: 'sky',
    rank: 2,
    use: 'backdrop',
    words: 'sky|above the clouds|sea of clouds|in the clouds|heaven|clouds|night sky',
  },
  place(
    'underwater',
    9,
    'underwater|under the sea|under the ocean|deep sea|ocean floor|seabed|sea floor|bottom of the sea|bottom of the ocean|under water|underwater world|under the water|deep ocean|beneath the sea|beneath the waves',
  ),
  place(
    'space',
    8,
    'outer space|space|galaxy|nebula|cosmos|universe|deep space|milky way galaxy|star field|starfield|cosmic background|orbit|star cluster',
  ),
  place('moon', 9, 'moon surface|lunar surface|lunar landscape|surface of the moon|on the moon|moonscape|lunar base'),
  place('planet', 9, 'alien planet|alien landscape|alien world|another planet|distant planet|exoplanet|strange planet'),
];

const KIND_ENTRIES: readonly SettingEntry[] = [
  kindOf(
    'village',
    'meadow',
    4,
    'village|town|hometown|hamlet|medieval village|settlement|small town|little town|old town|medieval town|hillside town|country town|mountain village|hill town|row of houses|rows of houses',
  ),
  {
    ...kindOf(
      'village',
      'meadow',
      3,
      'houses|cottages|huts|little houses|stone houses|wooden houses|half-timbered houses',
    ),
    use: 'settlement',
  },
  kindOf(
    'village',
    'lake',
    5,
    'harbour town|harbor town|port town|fishing village|seaside town|coastal town|coastal village|seaside village|lakeside village|lakeside town|harbour village|fishing town|fishing port|fishing harbour|fishing harbor|small harbour town|small harbor town',
    { 'sailing boat': 2 },
    { shot: 'wide', isWeak: true },
  ),
  kindOf(
    'village',
    'island',
    6,
    'greek island village|greek village|santorini|island village|island town|amalfi coast|cinque terre',
  ),
  kindOf('village', 'desert', 6, 'ghost town|wild west town|western town|frontier town|old west town|cowboy town'),
  kindOf('park', 'meadow', 4, 'park|city park|public park|village green|arboretum|avenue of trees|tree-lined avenue'),
  kindOf(
    'lane',
    'street',
    6,
    'lane|narrow street|narrow alley|cobblestone street|cobbled street|cobblestone alley|cobblestone lane|old town street|back street|old street|old alley',
  ),
  kindOf(
    'mars',
    'planet',
    9,
    'mars|red planet|surface of mars|martian landscape|martian surface|mars colony|mars base',
  ),
  kindOf(
    'village',
    'lake',
    5,
    'harbour|harbor|port|marina|wharf|quay|old harbour|old harbor|old port',
    { 'sailing boat': 3 },
    { shot: 'wide', isWeak: true },
  ),
  kindOf('fallen-leaves', 'meadow', 3, 'leaf-strewn ground', undefined, { season: 'autumn' }),
  kindOf('wildflowers', 'meadow', 3, 'flower-strewn ground', undefined, { season: 'summer', isWeak: true }),
  kindOf('mud', 'meadow', 3, 'mud|muddy ground|muddy field|mud puddle|mud bath|muddy puddle'),
  kindOf('vineyard', 'meadow', 5, 'vineyard|vineyards|tea plantation|tea field|wine country|rows of vines|hop field'),
  kindOf(
    'terraces',
    'meadow',
    5,
    'rice terrace|rice paddy|rice field|paddy field|terraced field|terraced rice field|terraced hillside|terraced hill',
  ),
  kindOf(
    'stadium',
    'meadow',
    6,
    'stadium|football stadium|soccer stadium|sports stadium|olympic stadium|football pitch|soccer pitch|soccer field|football field|sports arena|football ground|sports field',
  ),
  kindOf(
    'tropical',
    'beach',
    6,
    'tropical beach|palm beach|caribbean beach|hawaiian beach|paradise beach|tropical shore|tropical coast|exotic beach|palm-fringed beach',
  ),
  kindOf('tropical', 'island', 6, 'tropical island|palm island|caribbean island|paradise island'),
  kindOf('reef', 'underwater', 9, 'coral reef|reef|coral garden|barrier reef'),
  kindOf(
    'jungle',
    'forest',
    5,
    'jungle|rainforest|rain forest|tropical forest|tropical jungle|amazon rainforest|amazon',
  ),
  kindOf(
    'ballpark',
    'meadow',
    6,
    'baseball stadium|ballpark|baseball field|baseball park|baseball diamond|baseball ground|baseball pitch',
  ),
  kindOf(
    'conifers',
    'forest',
    5,
    'pine forest|pine woods|pine wood|fir forest|spruce forest|conifer forest|coniferous forest|evergreen forest|taiga',
  ),
  kindOf(
    'church',
    'room',
    6,
    'church interior|cathedral interior|inside a church|inside of a church|inside a cathedral|gothic church interior|interior of a church|interior of a cathedral|chapel interior|nave|inside an old church',
  ),
  kindOf(
    'shop',
    'room',
    6,
    'pharmacy|drugstore|barbershop|grocery|florist shop|stationery shop|hardware store|record store|antique shop|inside a shop|shop interior',
  ),
  kindOf(
    'hall',
    'room',
    6,
    'waiting room|airport interior|police station|fire station|waiting hall|reception hall|airport hall|departure hall|departure lounge|airport terminal',
  ),
  kindOf(
    'ward',
    'room',
    6,
    'hospital room|hospital ward|patient room|sickroom|sick room|intensive care unit|hospital bedroom',
  ),
  kindOf(
    'bedroom',
    'room',
    6,
    'bedroom|cabin bedroom|hotel bedroom|attic bedroom|cosy bedroom|bedroom interior|hotel room|guest room|dorm room|dormitory|sleeping chamber|bedchamber',
  ),
  kindOf('bathroom', 'room', 6, 'bathroom|tiled bathroom|bathroom interior|washroom|restroom|shower room'),
  kindOf('dining-room', 'room', 6, 'dining room|dining hall|dining area|dining room interior|dining room set'),
  kindOf('cellar', 'room', 6, 'cellar|wine cellar|wine vault|brewery cellar|barrel cellar|crypt|catacombs'),
  kindOf(
    'subway',
    'room',
    6,
    'subway car|subway carriage|subway interior|metro interior|metro carriage|metro car|underground carriage|tube carriage|tram interior|bus interior|subway train interior|subway car interior|on the subway|in the subway|on the metro|in the metro|on the tram|on the bus',
  ),
  kindOf(
    'carriage',
    'room',
    6,
    'train carriage|on the train|on a train|railway carriage|train compartment|train cabin|dining car|train interior|train car interior|airplane cabin|plane cabin|aeroplane cabin|airplane interior|plane interior|cabin of an airplane|railway compartment',
  ),
  kindOf(
    'station',
    'room',
    6,
    'train station hall|crowded train station|busy train station|crowded station|busy station|crowded railway station|station hall|station concourse|train station interior|railway station interior|train terminal|railway station hall|central station hall|station platform hall',
  ),
  kindOf(
    'garage',
    'room',
    6,
    "garage interior|car workshop|auto repair shop|repair shop|auto shop|car repair shop|mechanic workshop|garage workshop|mechanic shop|mechanic's garage|mechanic's workshop|mechanic garage|car garage|auto garage",
    { car: 1 },
  ),
  kindOf(
    'concert',
    'room',
    6,
    'concert stage|rock concert|rock concert stage|pop concert|concert|music festival|festival stage|concert hall|nightclub stage|rock stage|live concert',
  ),
  kindOf(
    'theatre',
    'room',
    6,
    'stage|theatre stage|theater stage|opera stage|auditorium|theatre interior|theater interior|opera house interior|school stage',
  ),
  kindOf(
    'great-hall',
    'room',
    6,
    'great hall|castle hall|castle great hall|castle interior|banquet hall|medieval hall|feast hall|mead hall|knights hall|medieval banquet hall|viking hall',
  ),
  kindOf('throne-room', 'room', 6, 'throne room|throne hall|royal throne room|castle throne room'),
  kindOf(
    'spaceship',
    'room',
    6,
    'spaceship interior|starship interior|spaceship corridor|spaceship bridge|starship bridge|spaceship cockpit|spaceship cabin|space station interior|starship corridor|bridge of a spaceship|bridge of a starship|spacecraft interior|space station corridor|control room',
  ),
  kindOf(
    'office',
    'room',
    6,
    'office|workplace|home office|open-plan office|open plan office|office interior|office space|coworking space|newsroom|call centre|call center|cubicle',
  ),
  kindOf('corridor', 'room', 6, 'corridor|hallway|hotel corridor|hotel hallway|long corridor|long hallway|passageway'),
  kindOf(
    'pool',
    'room',
    7,
    'swimming hall|indoor pool|indoor swimming pool|swimming pool hall|pool hall|swimming baths|indoor swimming hall',
  ),
  kindOf(
    'playroom',
    'room',
    6,
    "playroom|kids room|kid's room|children's room|children's bedroom|children's playroom|kindergarten|daycare|toy room|kids bedroom|child's room|kids' room",
  ),
  kindOf('school-corridor', 'room', 6, 'school corridor|school hallway|high school hallway|locker room|school hall'),
  kindOf('hospital-corridor', 'room', 6, 'hospital corridor|hospital hallway|clinic corridor|office corridor'),
  kindOf('gym', 'room', 6, 'gym|fitness studio|fitness centre|fitness center|gym interior|weight room|workout room'),
  kindOf('classroom', 'room', 6, 'classroom|school room|schoolroom|lecture room|lecture hall'),
];

/** Surfaces seen from straight above, that fill the picture. */
const texture = (words: string): SettingEntry => place('table', 9, words, { angle: 'top' });

const TEXTURE_ENTRIES: readonly SettingEntry[] = [
  texture(
    'wood texture|wooden texture|wood grain texture|wood grain|wood background|wooden background|wood planks texture|wood surface',
  ),
  texture(
    'marble texture|marble background|marble surface|slate texture|slate background|stone texture|stone background',
  ),
  texture('cloth texture|linen cloth texture|fabric texture|linen texture|fabric background|textile texture'),
  place(
    'abstract',
    9,
    'abstract background|abstract wallpaper|abstract backdrop|abstract pattern|abstract waves|abstract shapes|abstract gradient|abstract texture|fluid art|geometric background|geometric wallpaper|geometric pattern|liquid background|wavy background',
  ),
];

const FURNISHED_ENTRIES: readonly SettingEntry[] = [
  furnished('meadow', 4, 'farm|ranch|barnyard|farmyard', { barn: 1 }),
  furnished('meadow', 4, 'orchard|apple orchard', { 'apple tree': 6 }),
  furnished('meadow', 4, 'playground', { 'playground slide': 1, swing: 1 }),
  furnished('meadow', 4, 'cemetery|graveyard|churchyard', { headstone: 5 }),
  furnished('forest', 4, 'campsite|campground', { tent: 2, campfire: 1 }),
  furnished('meadow', 4, 'picnic', { basket: 1 }),
  furnished('meadow', 4, 'golf course', { 'flag in hole': 1 }),
  {
    ...furnished('lake', 7, 'japanese garden|zen garden|japanese tea garden|chinese garden|oriental garden', {
      pagoda: 1,
    }),
    region: 'eastern',
  },
  furnished('meadow', 4, 'flower garden|rose garden|flower bed', { 'rose bush': 4 }),
  furnished('meadow', 3, 'railway|railroad|rails|railway track|train track', { 'steam train': 1 }),
  furnished('desert', 6, 'oasis', { 'desert pool': 1 }),
  furnished('savanna', 6, 'zoo|wildlife park', { elephant: 1, giraffe: 1, fence: 1 }),
  furnished('meadow', 4, 'campus|university campus|college campus', { school: 1, bench: 2 }),
  furnished('street', 6, 'courtyard|piazza', { fountain: 1, bench: 2 }),
  furnished('meadow', 4, 'battlefield|battleground', { cannon: 2, flag: 1 }),
  furnished('meadow', 4, 'enclosure', { fence: 1 }),
  furnished('desert', 6, 'wild west', { 'covered wagon': 1 }),
  furnished('meadow', 6, 'ancient rome|ancient roman city|roman empire|roman forum', {
    colosseum: 1,
    'roman temple': 1,
  }),
  furnished('meadow', 6, 'ancient greece|ancient athens|ancient greek city|mount olympus', {
    'greek temple': 1,
    ruins: 1,
  }),
  furnished('desert', 6, 'ancient egypt|giza|valley of the kings|luxor', { pyramid: 3 }),
  furnished('road', 5, 'airport|runway|airfield', { airplane: 1 }),
  furnished('road', 5, 'racetrack|race track|speedway', { 'racing car': 2 }),
  furnished(
    'street',
    6,
    'market|street market|farmers market|bazaar|flea market|marketplace|market street|market square|market alley|market lane',
    { 'market stall': 3 },
  ),
  furnished('road', 5, 'gas station|petrol station|filling station', { 'fuel pump': 2 }),
  furnished('street', 5, 'parking lot|car park', { car: 4 }),
  furnished('street', 5, 'bus stop', { 'bus stop': 1, bus: 1 }),
  furnished('room', 6, 'study', { desk: 1, bookshelf: 1 }),
  kindOf('playroom', 'room', 6, 'nursery', { crib: 1 }),
  furnished('room', 6, 'ballroom', { chandelier: 1 }),
  furnished('room', 6, 'laboratory|lab|science lab', { microscope: 1, 'test tube': 1 }),
  furnished('room', 6, 'workshop', { anvil: 1, hammer: 1 }),
  kindOf('hall', 'room', 6, 'museum|art gallery|gallery', { 'framed picture': 2, statue: 1 }),
];

/** Every word for a place with what it sets. */
export const SETTING_ENTRIES: readonly SettingEntry[] = [
  ...PLAIN_ENTRIES,
  ...KIND_ENTRIES,
  ...TEXTURE_ENTRIES,
  ...FURNISHED_ENTRIES,
];

/** Things that imply a kind of room where no place is named, by concept. */
export const IMPLIED_KINDS: Readonly<Record<string, { readonly setting: SettingId; readonly placeKind: PlaceKind }>> = {
  'office-worker': { setting: 'room', placeKind: 'office' },
};

/** Things that imply a setting when no other is named, by concept. */
export const IMPLIED_SETTINGS: Readonly<Record<string, SettingId>> = {
  'couch-and-lamp': 'room',
  sofa: 'room',
  armchair: 'room',
  bed: 'room',
  fireplace: 'room',
  bathtub: 'room',
  'clawfoot-bathtub': 'room',
  table: 'room',
  desk: 'room',
  bench: 'meadow',
  'double-bed': 'room',
  'person-surfing': 'sea',
  'water-wave': 'sea',
  whale: 'sea',
  sailboat: 'sea',
};
