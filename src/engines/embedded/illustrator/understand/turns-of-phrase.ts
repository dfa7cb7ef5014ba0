import { readAbstractPictures } from './abstract-pictures.ts';
import { readAbstractWaves } from './abstract-waves.ts';
import { readAfloat } from './afloat.ts';
import { readAges } from './ages.ts';
import { readArrows } from './arrows.ts';
import { readBareNotions } from './bare-notions.ts';
import { readBareSurfaces } from './bare-surfaces.ts';
import { readBedtime } from './bedtime.ts';
import { readBottledWorlds } from './bottled-worlds.ts';
import { readBouquets } from './bouquets.ts';
import { readBoxers } from './boxers.ts';
import { readPhotographed } from './camera-words.ts';
import { readCarRoofs } from './car-roofs.ts';
import { readCheckUps } from './check-ups.ts';
import { readChess } from './chess-talk.ts';
import { readChimneySmoke } from './chimney-smoke.ts';
import { readCoffeeArt } from './coffee-art.ts';
import { readComputerMice } from './computer-mice.ts';
import { readCovers, readTitledCovers } from './covers.ts';
import { readCutFruit } from './cut-fruit.ts';
import { readCyclists } from './cyclists.ts';
import { readDanceCouples } from './dance-couples.ts';
import { readDecades } from './decades.ts';
import { readDeskWork } from './desk-work.ts';
import { readDiagrams } from './diagrams.ts';
import { readDowntown } from './downtown.ts';
import { readDrinkingVessels } from './drinking-vessels.ts';
import { readDriving } from './driving.ts';
import { readDrops, readWindowPanes } from './drops.ts';
import { readEnsembles } from './ensembles.ts';
import { readFans } from './fans.ts';
import { readFireflies } from './fireflies.ts';
import { readFlagsOf, readMapsOf } from './flags-and-maps-of.ts';
import { readFlatLays } from './flat-lays.ts';
import { readFromBoats } from './from-boats.ts';
import { readGarnishedDrinks } from './garnished-drinks.ts';
import { readGeometricPatterns } from './geometric-patterns.ts';
import { readGestures } from './gestures.ts';
import { readGrids } from './grids.ts';
import { readLaidLeaves, readStrewnPlaces } from './ground-covers.ts';
import { readGroupsOf } from './groups-of.ts';
import { readHaired } from './haired.ts';
import { readIcedDrinks } from './iced-drinks.ts';
import { readIconSets } from './icon-sets.ts';
import { readKits } from './kits.ts';
import { readLecterns } from './lecterns.ts';
import { readLessons } from './lessons.ts';
import { readLinedWays } from './lined-ways.ts';
import { readLogoTrade } from './logo-trade.ts';
import { readLonePlanets } from './lone-planets.ts';
import { readLooseTerms } from './loose-terms.ts';
import { readLushPlaces } from './lush-places.ts';
import { readMakesOfCars } from './makes-of-cars.ts';
import { readMediaAsides, readWallArt } from './media-asides.ts';
import { readMeetings } from './meetings.ts';
import { readMicrophones } from './microphones.ts';
import { readNamedFace } from './named-face.ts';
import { readNamedFurnishings } from './named-furnishings.ts';
import { readNamedGround } from './named-ground.ts';
import { readNewborns } from './newborns.ts';
import { readOnTop } from './on-top.ts';
import { readOverDrinks } from './over-drinks.ts';
import { readPans } from './pans.ts';
import { readPastDeeds } from './past-deeds.ts';
import { readPatients } from './patients.ts';
import { readPlaceStates } from './place-states.ts';
import { readPlaneFigures } from './plane-figures.ts';
import { readPlanetLands } from './planet-lands.ts';
import { readPoolVillas } from './pool-villas.ts';
import { readPoolsides } from './poolsides.ts';
import { readEvents } from './poster-titles.ts';
import { readPrintedSymbols } from './printed-symbols.ts';
import { readProperNames } from './proper-names.ts';
import { readPyramids } from './pyramids.ts';
import { readRoleClauses } from './role-clauses.ts';
import { readRoomsOfHouses } from './rooms-of-houses.ts';
import { readRows } from './rows.ts';
import { readSeaCities } from './sea-cities.ts';
import { readSeas } from './seas.ts';
import { readSeedlings } from './seedlings.ts';
import { readSubstances } from './shaped-like.ts';
import { readOrnaments, readSheetWords, readTattoos } from './sheet-words.ts';
import { readShownDeeds } from './shown-deeds.ts';
import { readShownPictures } from './shown-pictures.ts';
import { readShownSun } from './shown-sun.ts';
import { readSiteHeaders } from './site-headers.ts';
import { readSkinTones } from './skin-tones.ts';
import { readSlices } from './slices.ts';
import { readSporting } from './sporting.ts';
import { readStacks } from './stacks.ts';
import { readStagedDeeds } from './staged-deeds.ts';
import { readStalls, readTradeShops } from './stalls.ts';
import { readStandingOver } from './standing-over.ts';
import { readSundryColours } from './sundry-colours.ts';
import { readSurgicalMasks } from './surgical-masks.ts';
import { readTakenAlong } from './taken-along.ts';
import { readThingsInTheSky } from './things-in-the-sky.ts';
import { readToldByHands } from './told-by-hands.ts';
import { readTopics } from './topics.ts';
import { readToppedToast } from './topped-toast.ts';
import { readTowardBuildings } from './toward-buildings.ts';
import { readTreeCrowns } from './tree-crowns.ts';
import { readTreeDoors } from './tree-doors.ts';
import { readTwins } from './twins.ts';
import { readVehicleWindows } from './vehicle-windows.ts';
import { readVeinedStone } from './veined-stone.ts';
import { readVendors } from './vendors.ts';

/** What of an English prompt is written differently before its words are looked up one by one, in this order. */
export const TURNS_OF_PHRASE: readonly ((text: string) => string)[] = [
  readAges,
  readThingsInTheSky,
  readTitledCovers,
  readWallArt,
  readMediaAsides,
  readVehicleWindows,
  readRoleClauses,
  readGroupsOf,
  readEnsembles,
  readDanceCouples,
  readOverDrinks,
  readPatients,
  readBoxers,
  readStagedDeeds,
  readToldByHands,
  readSurgicalMasks,
  readMeetings,
  readRoomsOfHouses,
  readSporting,
  readFromBoats,
  readFireflies,
  readShownPictures,
  readPastDeeds,
  readLecterns,
  readSkinTones,
  readTwins,
  readPlaceStates,
  readLonePlanets,
  readArrows,
  readAbstractPictures,
  readDiagrams,
  readPrintedSymbols,
  readLooseTerms,
  readBareNotions,
  readBedtime,
  readMicrophones,
  readStandingOver,
  readTreeCrowns,
  readTreeDoors,
  readShownDeeds,
  readGestures,
  readNewborns,
  readTowardBuildings,
  readAfloat,
  readCyclists,
  readPlanetLands,
  readDowntown,
  readFlagsOf,
  readMapsOf,
  readPlaneFigures,
  readProperNames,
  readSubstances,
  readBottledWorlds,
  readSeaCities,
  readDecades,
  readHaired,
  readBouquets,
  readLushPlaces,
  readSeedlings,
  readGrids,
  readSundryColours,
  readOnTop,
  readIconSets,
  readPyramids,
  readChess,
  readNamedFurnishings,
  readRows,
  readMakesOfCars,
  readDriving,
  readPhotographed,
  readSiteHeaders,
  readKits,
  readComputerMice,
  readFlatLays,
  readTopics,
  readPoolVillas,
  readPoolsides,
  readStalls,
  readTradeShops,
  readSlices,
  readCarRoofs,
  readCoffeeArt,
  readGeometricPatterns,
  readVeinedStone,
  readVendors,
  readPans,
  readStrewnPlaces,
  readLaidLeaves,
  readLinedWays,
  readEvents,
  readCovers,
  readSeas,
  readStacks,
  readTattoos,
  readOrnaments,
  readAbstractWaves,
  readChimneySmoke,
  readGarnishedDrinks,
  readToppedToast,
  readIcedDrinks,
  readCutFruit,
  readDrinkingVessels,
  readFans,
  readLessons,
  readDrops,
  readWindowPanes,
  readBareSurfaces,
  readLogoTrade,
  readSheetWords,
  readDeskWork,
  readTakenAlong,
  readShownSun,
  readCheckUps,
  readNamedFace,
  readNamedGround,
];
