import type { SettingId } from '../../scene.ts';
import type { Facts, SettingUse } from '../sense.ts';

export interface SettingEntry {
  readonly setting: SettingId;
  /** The greater rank wins where a prompt names several settings ("mountain lake": lake). */
  readonly rank: number;
  readonly use: SettingUse;
  /** Words and phrases, separated by `|`; plurals are found too. */
  readonly words: string;
  readonly facts?: Facts;
}

const place = (setting: SettingId, rank: number, words: string, facts?: Facts): SettingEntry =>
  facts ? { setting, rank, use: 'place', words, facts } : { setting, rank, use: 'place', words };

export const SETTING_ENTRIES: readonly SettingEntry[] = [
  place('lake', 6, 'lake|pond|lagoon|mountain lake|lakeside|lakeshore|reservoir|loch|alpine lake'),
  place('volcano', 7, 'volcano|erupting volcano|volcanic landscape|lava field|crater rim'),
  place('canyon', 7, 'canyon|gorge|grand canyon|ravine|badlands'),
  place('cliff', 6, 'cliff|sea cliff|rocky coast|coast|coastline|headland|cliffside|clifftop|rocky shore|fjord'),
  place('island', 6, 'island|desert island|tropical island|deserted island|atoll|archipelago'),
  place('beach', 6, 'beach|seaside|seashore|sandy beach|tropical beach|shore|sand|seafront|boardwalk'),
  place(
    'sea',
    4,
    'sea|ocean|high seas|open sea|open ocean|open water|bay|harbour|harbor|port|marina|waves|ocean waves',
  ),
  place('sea', 5, 'stormy sea|stormy seas|stormy ocean|rough sea|rough seas', { weather: 'storm' }),
  place('desert', 6, 'desert|dunes|dune|sand dune|sahara|oasis|wasteland|wild west'),
  place('savanna', 6, 'savanna|savannah|serengeti|african plain|safari|outback'),
  place(
    'forest',
    5,
    'forest|woods|woodland|jungle|rainforest|rain forest|grove|bamboo forest|pine forest|swamp|glade|taiga',
  ),
  place('forest', 6, 'enchanted forest|magical forest|fairy forest|dark forest'),
  place('river', 6, 'river|stream|creek|brook|riverbank|riverside|waterfall|canal|rapids'),
  place('road', 5, 'road|highway|country road|path|trail|motorway|racetrack|race track|dirt road|roadside'),
  place(
    'mountains',
    4,
    'mountain|mountain range|alps|himalayas|mountaintop|mountain top|peak|summit|snowy peak|ridge|mountain landscape|rocky mountains|andes|hilltop',
  ),
  place('mountains', 4, 'snow-capped mountain|snowcapped mountain|snow-covered mountain|snowy mountain'),
  place(
    'meadow',
    4,
    'meadow|field|grassland|grass|garden|park|farm|farmland|countryside|hill|hillside|valley|lawn|backyard|prairie|pasture|orchard|vineyard|playground|rolling hills|wildflower meadow|flower field|flower garden|landscape|nature|village|plain|outdoors|yard|picnic',
  ),
  place(
    'snow',
    5,
    'snowfield|tundra|arctic|antarctica|north pole|south pole|glacier|snowy landscape|snowy field|frozen landscape|winter landscape|winter wonderland|ski slope|ice field',
    { season: 'winter' },
  ),
  place(
    'street',
    6,
    'street|city street|alley|alleyway|avenue|sidewalk|pavement|crosswalk|downtown|market street|boulevard|lane|street corner|shopping street|street market|plaza|town square|rooftop|subway|parking lot',
  ),
  place(
    'street',
    5,
    'city|town|metropolis|skyline|city skyline|cityscape|urban landscape|tokyo|new york|new york city|manhattan|paris|london|hong kong|shanghai|seoul|venice|vienna|rome|berlin|barcelona|chicago|moscow|amsterdam|kyoto|shibuya|san francisco|istanbul|futuristic city|market',
  ),
  place(
    'room',
    6,
    'room|living room|nook|reading nook|bedroom|office|classroom|indoors|interior|museum|attic|study|hallway|hotel room|laboratory|lab|workshop|bathroom|dining room|nursery|house interior|gym|ballroom|throne room|studio apartment|apartment|basement|living area|fireplace|art gallery|gallery',
  ),
  place('kitchen', 7, 'kitchen|restaurant kitchen|kitchen counter|kitchen interior'),
  {
    setting: 'cafe',
    rank: 7,
    use: 'building',
    words: 'cafe|coffee shop|restaurant|bar|pub|diner|bakery|tavern|coffeehouse|tea house|bistro',
  },
  { setting: 'library', rank: 7, use: 'building', words: 'library|bookstore|bookshop|old library|archive' },
  { setting: 'library', rank: 6, use: 'place', words: 'bookshelves|bookcase' },
  {
    setting: 'table',
    rank: 8,
    use: 'surface',
    words:
      'table|wooden table|desk|kitchen table|dining table|tabletop|table top|wooden board|cutting board|tablecloth|windowsill|counter|countertop|shelf|marble countertop|picnic table|coffee table|workbench',
  },
  place(
    'studio',
    5,
    'white background|plain background|studio background|solid background|simple background|black background|grey background|gray background|clean background|neutral background|studio|seamless background|isolated background|photo studio|studio backdrop|gradient background|pastel background|product shot|product photography|product photo',
  ),
  place('studio', 4, 'stage|theatre stage|theater stage|concert stage'),
  {
    setting: 'sky',
    rank: 2,
    use: 'backdrop',
    words: 'sky|above the clouds|sea of clouds|in the clouds|heaven|clouds|night sky',
  },
  place(
    'underwater',
    9,
    'underwater|under the sea|under the ocean|coral reef|reef|deep sea|ocean floor|seabed|sea floor|bottom of the sea|bottom of the ocean|under water|underwater world|aquarium|under the water|deep ocean|beneath the sea|beneath the waves',
  ),
  place(
    'space',
    8,
    'outer space|space|galaxy|nebula|cosmos|universe|deep space|space station|milky way galaxy|star field|starfield|cosmic background|orbit',
  ),
  place('moon', 9, 'moon surface|lunar surface|lunar landscape|surface of the moon|on the moon|moonscape|lunar base'),
  place(
    'planet',
    9,
    'mars|alien planet|alien landscape|alien world|another planet|distant planet|red planet|surface of mars|exoplanet|strange planet',
  ),
];

/** Things that imply a setting when no other is named, by concept. */
export const IMPLIED_SETTINGS: Readonly<Record<string, SettingId>> = {
  'couch-and-lamp': 'room',
  sofa: 'room',
  armchair: 'room',
  bed: 'room',
  fireplace: 'room',
  bathtub: 'room',
  whale: 'sea',
  sailboat: 'sea',
};
