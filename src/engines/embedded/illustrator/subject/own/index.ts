import { ANIMAL_PARTS } from './anatomy/animal-parts.ts';
import { ORGANS } from './anatomy/organs.ts';
import { BODY_STRUCTURES } from './anatomy/structure.ts';
import { BEASTS_WITH_BODIES } from './animals/beasts.ts';
import { hummingbird, SIDE_BIRDS } from './animals/birds.ts';
import { hamster, koala } from './animals/cuddly.ts';
import { FAR_BEASTS } from './animals/far-beasts.ts';
import { FAR_BIRDS } from './animals/far-birds.ts';
import { GRAZERS } from './animals/grazing.ts';
import { centaur, pegasus, standingHorse, unicorn } from './animals/horses.ts';
import { dragonfly, grasshopper, moth } from './animals/insects.ts';
import { dragon, griffin, phoenix } from './animals/mythical.ts';
import { ODD_BEASTS } from './animals/odd-beasts.ts';
import { frog, squirrel, walrus } from './animals/sitting.ts';
import { sleepingDragon } from './animals/sleeping-dragon.ts';
import { SMALL_BEASTS } from './animals/small-beasts.ts';
import { SNOUTED_BEASTS } from './animals/snouted.ts';
import { goldfish, koi, mantaRay, seahorse, starfish } from './animals/water.ts';
import { FIREARMS } from './arms/firearms.ts';
import { HEAVY_ARMS } from './arms/heavy.ts';
import { AMUSEMENT } from './buildings/amusement.ts';
import { arch, obelisk, pyramid, ruins, temple } from './buildings/ancient.ts';
import { stoneBridge, suspensionBridge } from './buildings/bridges.ts';
import { cathedral } from './buildings/cathedral.ts';
import { CONFINEMENT } from './buildings/confinement.ts';
import { easel, pictureFrame, poster, statue } from './buildings/display.ts';
import { pagoda, torii } from './buildings/eastern.ts';
import { ENTRANCES } from './buildings/entrances.ts';
import { barn, cabin, cottage } from './buildings/farm.ts';
import { GARDEN_WORKS } from './buildings/garden-works.ts';
import { colosseum, leaningTower, mansion, modernHouse, sphinx, tajMahal } from './buildings/landmarks.ts';
import { lighthouse } from './buildings/lighthouse.ts';
import { ORNAMENTS } from './buildings/ornaments.ts';
import { FAR_DWELLINGS, ROADSIDE } from './buildings/roadside.ts';
import { roof } from './buildings/roof.ts';
import { greenhouse, igloo, tent, treehouse } from './buildings/shelters.ts';
import { bookstore, cafe, marketStall, shop } from './buildings/shops.ts';
import { bench, billboard, mailbox, phoneBooth, sign, signpost, streetLamp } from './buildings/street.ts';
import { swimmingPool } from './buildings/swimming-pool.ts';
import { clockTower, eiffelTower, skyscraper, stoneTower, watchtower, windTurbine } from './buildings/towers.ts';
import { brickWall, stoneWall } from './buildings/walls.ts';
import { windmill } from './buildings/windmill.ts';
import { WORKS } from './buildings/works.ts';
import { fence, gate, waterMill, well } from './buildings/yard.ts';
import { ACCESSORIES } from './clothing/accessories.ts';
import { GARMENTS } from './clothing/garments.ts';
import { cowboy, pirate, witch, wizard } from './figures/adventurers.ts';
import { golem, robot, scarecrow, skeleton, yeti } from './figures/automatons.ts';
import { clown, devil, elf, gnome, reaper } from './figures/folk.ts';
import { swaddledBaby } from './figures/infant.ts';
import { astronaut, superhero } from './figures/modern.ts';
import { alien, santa, vampire } from './figures/night.ts';
import { ballerina, king, pharaoh, princess, queen } from './figures/royals.ts';
import { angel, fairy, mermaid } from './figures/spirits.ts';
import { gladiator, knight, ninja, samurai, viking } from './figures/warriors.ts';
import { aquarium, bathtub, birdCage, chandelier, crib, mirror } from './furniture/fittings.ts';
import { HOME_MACHINES } from './furniture/home-machines.ts';
import { deskLamp, floorLamp } from './furniture/lamps.ts';
import { deckChair, rockingHorse, stool } from './furniture/leisure.ts';
import { pipeOrgan } from './furniture/pipe-organ.ts';
import { podium } from './furniture/podium.ts';
import { bed, fireplace, grandPiano, table } from './furniture/rooms.ts';
import { armchair, rockingChair, sofa, throne } from './furniture/seats.ts';
import { bookshelf, desk, grandfatherClock, wardrobe } from './furniture/storage.ts';
import { ELECTRONICS } from './machines/electronics.ts';
import { MACHINE_PARTS } from './machines/parts.ts';
import { PLUMBING } from './machines/plumbing.ts';
import { POWER_MACHINES } from './machines/power.ts';
import { SOUND } from './machines/sound.ts';
import { TOMORROW } from './machines/tomorrow.ts';
import { aurora } from './nature/aurora.ts';
import { BROADLEAF_TREES } from './nature/broadleaf.ts';
import { lavender, lotus, rose, sunflower, tulips, wheat } from './nature/flowers.ts';
import { fern, pumpkin, treeStump } from './nature/forest-floor.ts';
import { GROWTH } from './nature/growth.ts';
import { HARVEST } from './nature/harvest.ts';
import { boulder, cave, crystals, iceberg, volcano, waterfall } from './nature/landforms.ts';
import { mountFuji } from './nature/peaks.ts';
import { coral, sandcastle, seashell } from './nature/shore.ts';
import { beehive, campfire, mushroomHouse, nest, spiderWeb } from './nature/small.ts';
import { sun } from './nature/sun.ts';
import { bonsai, deadTree, palm, pine, willow } from './nature/trees.ts';
import type { OwnSubject } from './own-subject.ts';
import { globe, gramophone, quill, typewriter, vintageCamera } from './things/antiques.ts';
import { fridge, stove, washingMachine } from './things/appliances.ts';
import { helmet, shield, sword } from './things/arms.ts';
import { blackboard, greetingCard } from './things/boards.ts';
import { birthdayCake } from './things/cake.ts';
import { chessSet } from './things/chess-set.ts';
import { barrel, basket, bucket } from './things/containers.ts';
import { CURIOS } from './things/curios.ts';
import { DESK_THINGS } from './things/desk.ts';
import { birdhouse, doghouse, fireHydrant, gazebo, wateringCan, wheelbarrow } from './things/garden.ts';
import { coldDrink, milkshake, perfume } from './things/glassware.ts';
import { goldHoard } from './things/gold-hoard.ts';
import { HANDLED } from './things/handles.ts';
import { bowl, cardboardBox, fishBowl, flowerPot } from './things/household.ts';
import { FURTHER_HOUSEHOLD } from './things/household-more.ts';
import { LARDER } from './things/larder.ts';
import { arcadeMachine, drone, excavator, jukebox, towerCrane } from './things/machines.ts';
import { cello, drumKit, guitar, harp } from './things/music.ts';
import { neonSign, plate, treeBranch } from './things/occasions.ts';
import { ODDS } from './things/odds.ts';
import { PAPER_AND_TOYS } from './things/paper-and-toys.ts';
import { PAVING } from './things/paving.ts';
import { balloons, hammock, kite, rubberDuck, suitcase, surfboard, swing } from './things/play.ts';
import { PLAYROOM } from './things/playroom.ts';
import { mug, smartphone } from './things/printed.ts';
import { SMALL_MUSIC } from './things/small-music.ts';
import { cone, cube, cylinder, sphere } from './things/solids.ts';
import { STORES } from './things/stores.ts';
import { SWEETS } from './things/sweets.ts';
import { TEXTILES } from './things/textiles.ts';
import { bookStack, lantern, openBook, snowGlobe, treasureChest } from './things/treasures.ts';
import { cauldron, kettle, potion, vase, wineBottle } from './things/vessels.ts';
import { anvil, bow, candelabra, crate, crystalBall, ladder, magicLamp, wagonWheel } from './things/workshop.ts';
import { airship, biplane, fighterJet, hotAirBalloon } from './vehicles/aircraft.ts';
import { car, sportsCar, vintageCar } from './vehicles/cars.ts';
import { carriage, sleigh, tank, wagon } from './vehicles/drawn.ts';
import { FANCIFUL_CRAFT } from './vehicles/fanciful-craft.ts';
import { LEISURE_CRAFT } from './vehicles/leisure-craft.ts';
import { raft, vikingShip } from './vehicles/old-boats.ts';
import { steamLocomotive, tram } from './vehicles/rail.ts';
import { gondola, pirateShip, rowboat, sailingShip, submarine, yacht } from './vehicles/ships.ts';
import { rover, spaceShuttle, spaceStation, spaceship } from './vehicles/space.ts';
import { STREET_FOOD } from './vehicles/street-food.ts';
import { bus, pickup, truck, van } from './vehicles/utility.ts';
import { WORKING_SHIPS } from './vehicles/working-ships.ts';

const ALL: readonly OwnSubject[] = [
  ...[barn, cabin, cottage, lighthouse, windmill],
  ...[car, sportsCar, vintageCar, van, pickup, bus, truck],
  ...[armchair, sofa, throne, rockingChair],
  ...[cafe, shop, bookstore, marketStall],
  ...[temple, ruins, pyramid, obelisk, arch, pagoda, torii],
  ...[skyscraper, stoneTower, watchtower, windTurbine, eiffelTower, clockTower],
  ...[igloo, treehouse, greenhouse, tent, stoneBridge, suspensionBridge],
  ...[well, waterMill, fence, gate, phoneBooth, streetLamp, bench, mailbox, signpost, sign, billboard],
  ...[pictureFrame, easel, poster, statue],
  ...[sailingShip, pirateShip, rowboat, gondola, yacht, submarine, steamLocomotive, tram],
  ...[hotAirBalloon, airship, biplane, fighterJet, spaceShuttle, spaceStation, rover, spaceship],
  ...[carriage, sleigh, wagon, tank],
  ...[knight, samurai, viking, gladiator, ninja],
  ...[pirate, cowboy, wizard, witch, superhero, astronaut],
  ...[king, queen, princess, pharaoh, ballerina],
  ...[angel, fairy, mermaid, santa, vampire, alien],
  ...[robot, skeleton, scarecrow, golem, yeti],
  ...BROADLEAF_TREES,
  ...[pine, palm, willow, deadTree, bonsai],
  ...[sunflower, rose, tulips, lavender, wheat, lotus],
  ...[bed, bookshelf, floorLamp, deskLamp, grandPiano, fireplace, grandfatherClock, wardrobe, table, desk],
  ...[chandelier, aquarium, birdCage, mirror, bathtub, crib],
  ...[vase, wineBottle, potion, cauldron, kettle, barrel, basket, bucket],
  ...[treasureChest, bookStack, openBook, sword, shield, helmet, snowGlobe, lantern],
  ...[typewriter, gramophone, vintageCamera, globe, quill],
  ...BEASTS_WITH_BODIES,
  ...[frog, squirrel, walrus],
  ...[unicorn, pegasus, centaur],
  ...[dragon, phoenix, griffin],
  ...SIDE_BIRDS,
  ...[hummingbird],
  ...[goldfish, koi, seahorse, mantaRay, starfish],
  ...[dragonfly, moth, grasshopper],
  ...[boulder, iceberg, volcano, waterfall, cave, crystals],
  ...[mushroomHouse, nest, beehive, spiderWeb, seashell, coral, campfire, sandcastle],
  ...[harp, cello, drumKit, guitar],
  ...[swing, hammock, surfboard, suitcase, balloons, kite, rubberDuck],
  ...[anvil, wagonWheel, crate, ladder, bow, crystalBall, magicLamp, candelabra],
  ...[wateringCan, wheelbarrow, birdhouse, doghouse, gazebo, fireHydrant],
  ...[fridge, stove, washingMachine, arcadeMachine, jukebox, excavator, towerCrane, drone],
  ...[elf, gnome, reaper, clown, devil],
  ...[tajMahal, colosseum, sphinx, leaningTower, mansion, modernHouse],
  ...[pumpkin, treeStump, fern],
  ...[koala, hamster],
  ...[vikingShip, raft],
  ...[deckChair, rockingHorse, stool],
  ...[mountFuji],
  ...[plate, neonSign, treeBranch],
  ...[bowl, fishBowl, cardboardBox, flowerPot],
  ...[cathedral, brickWall, stoneWall, roof, aurora, swaddledBaby],
  ...[birthdayCake, perfume, coldDrink, milkshake, blackboard, greetingCard],
  ...[cube, sphere, cone, cylinder, pipeOrgan],
  ...ODDS,
  ...FURTHER_HOUSEHOLD,
  ...SNOUTED_BEASTS,
  ...SMALL_MUSIC,
  ...ORNAMENTS,
  ...LEISURE_CRAFT,
  ...PAPER_AND_TOYS,
  ...HANDLED,
  ...HARVEST,
  ...FAR_DWELLINGS,
  ...ROADSIDE,
  ...HOME_MACHINES,
  ...ODD_BEASTS,
  ...FAR_BIRDS,
  ...FAR_BEASTS,
  ...SMALL_BEASTS,
  ...PAVING,
  ...STORES,
  ...WORKING_SHIPS,
  ...MACHINE_PARTS,
  ...ENTRANCES,
  ...GROWTH,
  ...ANIMAL_PARTS,
  ...DESK_THINGS,
  ...LARDER,
  ...ELECTRONICS,
  ...PLUMBING,
  ...POWER_MACHINES,
  ...WORKS,
  ...AMUSEMENT,
  ...CONFINEMENT,
  ...BODY_STRUCTURES,
  ...ORGANS,
  ...TEXTILES,
  ...ACCESSORIES,
  ...GARMENTS,
  ...HEAVY_ARMS,
  ...FIREARMS,
  ...[cube, sphere, cone, cylinder],
  ...[podium, chessSet, swimmingPool, sun],
  ...[goldHoard, mug, smartphone, standingHorse, sleepingDragon],
  ...GRAZERS,
  ...[...SWEETS, ...PLAYROOM, ...CURIOS],
  ...[...SOUND, ...TOMORROW, ...FANCIFUL_CRAFT, ...GARDEN_WORKS, ...STREET_FOOD],
];

/** Every own drawing by its concept. */
export const OWN_SUBJECTS: ReadonlyMap<string, OwnSubject> = new Map(ALL.map((subject) => [subject.concept, subject]));
