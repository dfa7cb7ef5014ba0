import type { OwnSubject } from '../own-subject.ts';
import { AMERICAN_LANDMARKS } from './american-landmarks.ts';
import { AMUSEMENT } from './amusement.ts';
import { arch, column, obelisk, pyramid, ruins, temple } from './ancient.ts';
import { gardenBridge, stoneBridge, suspensionBridge } from './bridges.ts';
import { castle } from './castle.ts';
import { cathedral } from './cathedral.ts';
import { CITY_LANDMARKS } from './city-landmarks.ts';
import { CONFINEMENT } from './confinement.ts';
import { easel, pictureFrame, poster, statue } from './display.ts';
import { domedCity } from './domes.ts';
import { DUG_OUT } from './dug-out.ts';
import { pagoda, torii } from './eastern.ts';
import { EASTERN_HALLS } from './eastern-halls.ts';
import { ENTRANCES } from './entrances.ts';
import { factory } from './factory.ts';
import { barn, cabin, cottage } from './farm.ts';
import { frontDoor } from './front-door.ts';
import { GARDEN_WORKS } from './garden-works.ts';
import { gasStation } from './gas-station.ts';
import { greatWall } from './great-wall.ts';
import { halfTimberedHouse } from './half-timbered.ts';
import { hobbitHole } from './hobbit-hole.ts';
import { colosseum, leaningTower, mansion, sphinx, tajMahal } from './landmarks.ts';
import { lighthouse } from './lighthouse.ts';
import { MARKET_STALLS } from './market-stalls.ts';
import { modernHouse, poolVilla } from './modern-houses.ts';
import { ORNAMENTS } from './ornaments.ts';
import { FAR_DWELLINGS, ROADSIDE } from './roadside.ts';
import { roof } from './roof.ts';
import { ropeBridge } from './rope-bridge.ts';
import { SACRED_LANDMARKS } from './sacred-landmarks.ts';
import { greenhouse, igloo, tent, treehouse } from './shelters.ts';
import { bookstore, cafe, shop } from './shops.ts';
import { framedPrint, tunedTelevision } from './shown-pictures.ts';
import { bench, billboard, mailbox, phoneBooth, sign, signpost, streetLamp } from './street.ts';
import { swimmingPool } from './swimming-pool.ts';
import { TALL_LANDMARKS } from './tall-landmarks.ts';
import { clockTower, eiffelTower, skyscraper, stoneTower, watchtower, windTurbine } from './towers.ts';
import { TRAFFIC_SIGNS } from './traffic-signs.ts';
import { treeDoor } from './tree-door.ts';
import { viaduct } from './viaduct.ts';
import { brickWall, stoneWall } from './walls.ts';
import { windmill } from './windmill.ts';
import { WORKS } from './works.ts';
import { WORLD_LANDMARKS } from './world-landmarks.ts';
import { fence, gate, waterMill, well } from './yard.ts';

/** Buildings, and what stands in streets and gardens. */
export const BUILDINGS_SUBJECTS: readonly OwnSubject[] = [
  ...CITY_LANDMARKS,
  ...TRAFFIC_SIGNS,
  ...SACRED_LANDMARKS,
  ...TALL_LANDMARKS,
  ...AMERICAN_LANDMARKS,
  ...WORLD_LANDMARKS,
  greatWall,
  factory,
  gasStation,
  barn,
  cabin,
  cottage,
  lighthouse,
  windmill,
  cafe,
  shop,
  bookstore,
  ...MARKET_STALLS,
  temple,
  column,
  ruins,
  pyramid,
  obelisk,
  arch,
  pagoda,
  ...EASTERN_HALLS,
  torii,
  skyscraper,
  frontDoor,
  viaduct,
  stoneTower,
  watchtower,
  windTurbine,
  eiffelTower,
  clockTower,
  igloo,
  treehouse,
  greenhouse,
  tent,
  castle,
  gardenBridge,
  stoneBridge,
  suspensionBridge,
  ropeBridge,
  treeDoor,
  well,
  waterMill,
  fence,
  gate,
  phoneBooth,
  streetLamp,
  bench,
  mailbox,
  signpost,
  sign,
  billboard,
  pictureFrame,
  framedPrint,
  tunedTelevision,
  easel,
  poster,
  statue,
  tajMahal,
  colosseum,
  sphinx,
  leaningTower,
  mansion,
  modernHouse,
  poolVilla,
  cathedral,
  halfTimberedHouse,
  brickWall,
  stoneWall,
  roof,
  ...ORNAMENTS,
  ...FAR_DWELLINGS,
  ...ROADSIDE,
  ...ENTRANCES,
  domedCity,
  hobbitHole,
  ...DUG_OUT,
  ...WORKS,
  ...AMUSEMENT,
  ...CONFINEMENT,
  swimmingPool,
  ...GARDEN_WORKS,
];
