import type { PlaceKind, SettingId } from '../../scene.ts';

/** What a house looks like from inside. */
export interface HouseRoom {
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
  /** English nouns of things that stand there unless the prompt names them itself. */
  readonly brings?: Readonly<Record<string, number>>;
}

interface Entry extends HouseRoom {
  /** Concepts of houses, separated by spaces. */
  readonly houses: string;
}

const room = (placeKind: PlaceKind, houses: string, brings?: Readonly<Record<string, number>>): Entry => ({
  setting: 'room',
  placeKind,
  houses,
  ...(brings && { brings }),
});

const ENTRIES: readonly Entry[] = [
  { setting: 'cafe', houses: 'cafe' },
  { setting: 'library', houses: 'bookstore' },
  room('church', 'church cathedral'),
  room('shop', 'shop department-store post-office'),
  room('barn', 'barn'),
  room('classroom', 'school'),
  room('station', 'station'),
  room('theatre', 'theatre'),
  room('garage', 'garage', { car: 1 }),
  room('great-hall', 'castle'),
  room('office', 'office-building'),
  room('hall', 'factory warehouse synagogue mosque'),
  room('lobby', 'bank hotel'),
  room('cell', 'prison dungeon'),
  room('supermarket', 'convenience-store'),
  room('nightclub', 'nightclub'),
  room('casino', 'casino'),
  room('subway', 'metro tramway bus'),
  room('carriage', 'steam-locomotive high-speed-train bullet-train airplane'),
  room('spaceship', 'spaceship rocket space-station'),
  room('ward', 'hospital'),
  room('greenhouse', 'greenhouse'),
  { setting: 'room', houses: 'house cabin cottage hut mansion log-cabin' },
];

/** Houses that one is in as in a room, by concept. Others, castles and towers, one is in as in a landscape. */
export const HOUSE_ROOMS: ReadonlyMap<string, HouseRoom> = new Map(
  ENTRIES.flatMap(({ houses, ...rest }) => houses.split(' ').map((house) => [house, rest] as const)),
);

/** What the rest look like when the prompt says that it is their inside. */
export const ANY_HOUSE_ROOM: HouseRoom = { setting: 'room', placeKind: 'hall' };
