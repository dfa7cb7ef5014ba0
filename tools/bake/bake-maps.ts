import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { type LonLat, type Outline, outlineOf, type Ring } from './bake-maps-outline.ts';

const require = createRequire(import.meta.url);
const OUTPUT_FOLDER = new URL('../../assets/maps/', import.meta.url);

interface Feature {
  readonly properties: { readonly name: string };
  readonly geometry: {
    readonly type: string;
    readonly coordinates: readonly LonLat[][] | readonly (readonly LonLat[][])[];
  };
}
interface Atlas {
  readonly objects: { readonly countries?: unknown; readonly states?: unknown; readonly nation?: unknown };
}
/** topojson-client's `feature`, as far as it is used here. */
type ToFeature = (atlas: Atlas, object: unknown) => { readonly features: readonly Feature[] };

/** What people call lands that Natural Earth shortens, or has another name for. */
const CALLED: Readonly<Record<string, string>> = {
  'united states of america': 'united states|usa|us|america|united states of america',
  'united kingdom': 'united kingdom|uk|great britain|britain',
  'dem. rep. congo': 'democratic republic of the congo|dr congo',
  'dominican rep.': 'dominican republic',
  'central african rep.': 'central african republic',
  'côte d’ivoire': 'ivory coast',
  "côte d'ivoire": 'ivory coast',
  'eq. guinea': 'equatorial guinea',
  's. sudan': 'south sudan',
  'bosnia and herz.': 'bosnia and herzegovina|bosnia',
  'solomon is.': 'solomon islands',
  macedonia: 'north macedonia',
  czechia: 'czech republic|czechia',
  netherlands: 'netherlands|holland',
  eswatini: 'eswatini|swaziland',
  georgia: 'country of georgia',
  'georgia (state)': 'georgia',
};

const EUROPE =
  'albania|andorra|austria|belarus|belgium|bosnia and herz.|bulgaria|croatia|czechia|denmark|estonia|finland|france|germany|greece|hungary|iceland|ireland|italy|kosovo|latvia|liechtenstein|lithuania|luxembourg|macedonia|malta|moldova|montenegro|netherlands|norway|poland|portugal|romania|serbia|slovakia|slovenia|spain|sweden|switzerland|ukraine|united kingdom|cyprus|n. cyprus';
const WEST_ASIA =
  'saudi arabia|yemen|oman|iraq|iran|jordan|israel|palestine|syria|lebanon|kuwait|qatar|bahrain|united arab emirates|turkey';
/** Continents: which pieces of which lands belong to them, by the piece's middle. */
const CONTINENTS: Readonly<Record<string, (land: string, lon: number, lat: number) => boolean>> = {
  africa: (land, lon, lat) =>
    lon > -19 && lon < 52 && lat > -36 && lat < 37.6 && !`${EUROPE}|${WEST_ASIA}`.split('|').includes(land),
  'south america': (_land, lon, lat) => lon > -82 && lon < -34 && lat > -56 && lat < 9.5,
  'north america': (land, lon, lat) =>
    land !== 'russia' && lon > -172 && lon < -12 && lat > 7.2 && lat < 84 && !(lon > -26 && lat < 67),
  europe: (land, lon, lat) => EUROPE.split('|').includes(land) && lon > -26 && lon < 45 && lat > 34.5 && lat < 72,
};
/** Named so by Natural Earth, but no land of its own to most who ask. */
const LEFT_OUT = /antarctic|^fr\. |is\.$|^w\. sahara|somaliland|n\. cyprus|siachen|^\W|indian ocean|ashmore/;

/** Writes assets/maps/outlines.json.br: outlines of countries, continents and the states of the USA (Natural Earth and US Census Bureau, both public domain). */
export function bakeMaps(): void {
  const { feature } = require('topojson-client') as { feature: ToFeature };
  const read = (file: string): Atlas => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Atlas;
  const world = read('world-atlas/countries-50m.json');
  const lands = feature(world, world.objects.countries).features.map((land) => ({
    name: land.properties.name.toLowerCase(),
    rings: ringsOf(land),
  }));
  const outlines: Record<string, Outline> = {};
  for (const { name, rings } of lands) {
    if (LEFT_OUT.test(name) || rings.length === 0) continue;
    const outline = outlineOf(rings);
    if (outline.path.length > SHORTEST_PATH) outlines[CALLED[name] ?? name] = outline;
  }
  for (const [name, belongs] of Object.entries(CONTINENTS))
    outlines[name] = outlineOf(
      lands.flatMap((land) => land.rings.filter((ring) => belongs(land.name, ...middle(ring)))),
    );
  const states = read('us-atlas/states-10m.json');
  for (const state of feature(states, states.objects.states).features) {
    const name = state.properties.name.toLowerCase();
    if (!ISLANDS.test(name)) outlines[CALLED[`${name} (state)`] ?? name] = outlineOf(ringsOf(state));
  }
  const union = read('us-atlas/nation-albers-10m.json');
  outlines[CALLED['united states of america']!] = outlineOf(
    feature(union, union.objects.nation).features.flatMap(ringsOf),
    true,
  );
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  const json = JSON.stringify(outlines);
  writeFileSync(
    new URL('outlines.json.br', OUTPUT_FOLDER),
    brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}

/** Lands whose outline says less are too small for their atlas: a blob is no map. */
const SHORTEST_PATH = 130;
const ISLANDS = /samoa|guam|mariana|virgin islands|puerto rico|district/;

/** Outer edges only: lakes are left out. */
function ringsOf({ geometry }: Feature): Ring[] {
  if (geometry === null) return [];
  if (geometry.type === 'Polygon') return [(geometry.coordinates as readonly LonLat[][])[0]!];
  return (geometry.coordinates as readonly (readonly LonLat[][])[]).map(([outer]) => outer!);
}

function middle(ring: Ring): LonLat {
  return [
    ring.reduce((sum, [lon]) => sum + lon, 0) / ring.length,
    ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length,
  ];
}
