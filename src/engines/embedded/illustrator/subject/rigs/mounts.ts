import type { PoseName } from './poses.ts';

/** How a thing is ridden. Numbers are for a rider of 1000 units. */
export interface Mount {
  readonly height: number;
  readonly pose: PoseName;
  /** Degrees the mount is turned, to bring slanted drawings level. */
  readonly degrees?: number;
  /** The drawing looks to the right and must be mirrored to look to the left. */
  readonly flip?: boolean;
  /** One leg on each side: the farther one is behind the mount. */
  readonly isAstride: boolean;
  /** Where the rider is, as shares of the box, for mounts without an anchor. */
  readonly seat?: readonly [x: number, y: number];
  readonly saddle?: boolean;
  /** It carries its rider through the air. */
  readonly flies?: boolean;
  /** It lies on water, where its drawing ends. */
  readonly floats?: true;
  /** Where the hands hold it, from the seat, for drawings without an anchor. */
  readonly handle?: readonly [x: number, y: number];
  /** How many it carries. Default: 2. */
  readonly room?: number;
}

const animal = (height: number): Mount => ({ height, pose: 'ride', isAstride: true, saddle: true });

/** By concept; other animals are ridden like a pony, other vehicles are sat on. */
export const MOUNTS: Readonly<Record<string, Mount>> = {
  horse: animal(980),
  zebra: animal(1000),
  unicorn: animal(1040),
  donkey: animal(880),
  elephant: { ...animal(1500), room: 3 },
  mammoth: animal(1500),
  camel: animal(1180),
  'two-hump-camel': animal(1180),
  giraffe: animal(1900),
  sauropod: animal(1500),
  't-rex': animal(1500),
  dragon: { ...animal(1500), room: 3 },
  dolphin: animal(860),
  whale: animal(1300),
  turtle: animal(640),
  'sea-turtle': animal(640),
  snail: animal(800),
  tiger: animal(760),
  lion: animal(860),
  bear: animal(900),
  swan: animal(760),
  bicycle: { height: 640, pose: 'cycle', isAstride: true },
  motorcycle: { height: 640, pose: 'cycle', isAstride: true },
  'motor-scooter': { height: 760, pose: 'sit-chair-side', isAstride: false },
  'kick-scooter': { height: 680, pose: 'stand', isAstride: false },
  skateboard: { height: 128, pose: 'balance', isAstride: false, seat: [0.5, 0.2] },
  'ski-run': { height: 430, pose: 'schuss', isAstride: false },
  'snowboard-run': { height: 136, pose: 'balance', isAstride: false },
  'surf-ride': { height: 1700, pose: 'balance', isAstride: false, floats: true },
  broom: {
    height: 800,
    pose: 'ride',
    isAstride: true,
    degrees: -45,
    flip: true,
    seat: [0.5, 0.5],
    handle: [-250, -24],
    flies: true,
  },
  'flying-carpet': {
    height: 400,
    pose: 'cross-legged',
    isAstride: false,
    flies: true,
    room: 4,
  },
  rocket: { height: 900, pose: 'ride', isAstride: true, flip: true, seat: [0.5, 0.42], flies: true },
  'manual-wheelchair': { height: 620, pose: 'sit-chair-side', isAstride: false, seat: [0.66, 0.42], room: 1 },
  sled: { height: 330, pose: 'sit-chair-side', isAstride: false },
  sleigh: { height: 620, pose: 'sit-chair-side', isAstride: false },
  eagle: animal(1000),
  goose: animal(900),
  carriage: { height: 1150, pose: 'sit-chair-side', isAstride: false },
  wagon: { height: 1150, pose: 'sit-chair-side', isAstride: false },
  biplane: { height: 900, pose: 'sit-chair-side', isAstride: false },
  pegasus: animal(1040),
  'western-dragon': { ...animal(1500), room: 3 },
  griffin: animal(1100),
  'carousel-horse': animal(1100),
};

/** How many a thing carries. */
export function roomOn(concept: string): number {
  return mountOf(concept).room ?? 2;
}

export function mountOf(concept: string): Mount {
  return MOUNTS[concept.replace(/-(?:face|body|figure)$/, '')] ?? animal(900);
}
