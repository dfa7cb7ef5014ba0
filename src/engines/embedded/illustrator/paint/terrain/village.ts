import type { RegionId } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Landscape } from '../outdoors/landscape.ts';
import { HOUSE_LOOKS, type HouseLook, type HouseStyle } from './trees/house.ts';
import { plantTrees } from './trees/scatter.ts';

/** Where in a landscape a village stands. */
export interface VillageSite {
  /** World units. */
  readonly distance: readonly [near: number, far: number];
  /** Height of the tallest houses in world units. */
  readonly height: number;
  /** Lowest and highest ground that is built on. Default: any. */
  readonly lowest?: number;
  readonly highest?: number;
  /** True for a town along water: houses everywhere, taller ones, no middle. Default: false. */
  readonly isTown?: boolean;
  /** How it is built. Default: chosen by the seed. */
  readonly look?: HouseStyle;
}

const LOOKS: readonly HouseStyle[] = ['stucco', 'timber', 'stucco', 'wooden', 'pastel'];
const HOUSES_TRIED = 420;

const LOOK_OF_REGION: Readonly<Record<RegionId, HouseStyle>> = {
  western: 'timber',
  mediterranean: 'pastel',
  greek: 'white',
  nordic: 'wooden',
  alpine: 'timber',
  tropical: 'hut',
  arid: 'adobe',
  eastern: 'eastern',
  modern: 'modern',
};
/** Regions whose villages have no church spire in their middle. */
const WITHOUT_SPIRE: ReadonlySet<RegionId> = new Set<RegionId>(['tropical', 'arid', 'eastern', 'modern']);

/** Builds a village: houses round a church, close together in its middle, lamps behind their windows after sunset. */
export function buildVillage({ frame, brief, terrain }: Landscape, site: VillageSite): void {
  const random = brief.random.fork('village');
  const usual: HouseLook = HOUSE_LOOKS[brief.region ? LOOK_OF_REGION[brief.region] : (site.look ?? random.pick(LOOKS))];
  const house = brief.houseColours ? { ...usual, walls: brief.houseColours, timber: 0 } : usual;
  const [near, far] = site.distance;
  const middle = near + (far - near) * random.between(0.3, 0.45);
  const centreX = random.between(-0.22, 0.22) * middle;
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = site;
  const spread = 0.62 + 0.12 * middle;
  const shared = { season: brief.season, house, label: STUFF_LABELS.building, steepest: 1.2 };
  const crowd = (x: number, z: number): number =>
    Math.exp(-(((x - centreX) / (spread * 1.35)) ** 2) - ((z - middle) / (spread * 1.5)) ** 2);
  plantTrees(frame, terrain, {
    ...shared,
    species: ['house'],
    random: random.fork('houses'),
    tries: HOUSES_TRIED * (site.isTown ? 3 : 1),
    height: [site.height * 0.72, site.height],
    distance: site.distance,
    spacing: site.height * (site.isTown ? 0.72 : 0.95),
    chanceAt: (x, z, height) =>
      height > highest || height < lowest ? 0 : site.isTown ? 1 : Math.min(1, crowd(x, z) * 1.3),
  });
  if (brief.region && WITHOUT_SPIRE.has(brief.region)) return;
  plantTrees(frame, terrain, {
    ...shared,
    species: ['chapel'],
    random: random.fork('church'),
    tries: 60,
    height: [site.height * 1.9, site.height * 2.1],
    distance: [middle * 0.9, middle * 1.5],
    spacing: 99,
    chanceAt: (x, _z, height) => (height < highest && height > lowest && Math.abs(x - centreX) < spread * 0.5 ? 1 : 0),
  });
}
