import type { OwnSubject } from '../own-subject.ts';
import { globe, gramophone, quill, typewriter, vintageCamera } from './antiques.ts';
import { fridge, stove, washingMachine } from './appliances.ts';
import { helmet, shield, sword } from './arms.ts';
import { ART_AND_CRAFT } from './art-and-craft.ts';
import { BAKED } from './baked.ts';
import { BALLS } from './balls.ts';
import { BEAUTY } from './beauty.ts';
import { BINS } from './bins.ts';
import { blackboard, greetingCard } from './boards.ts';
import { bookPile } from './book-pile.ts';
import { WINDS } from './brass.ts';
import { BREADS } from './breads.ts';
import { BREAKFAST } from './breakfast.ts';
import { CAKE_SLICES } from './cakes/cake-slice.ts';
import { birthdayCake, layerCake } from './cakes/round-cake.ts';
import { weddingCake } from './cakes/wedding-cake.ts';
import { CARRIED } from './carried.ts';
import { CHESS_PIECES } from './chess-pieces.ts';
import { chessSet } from './chess-set.ts';
import { CLOCK_AND_CAMERA } from './clock-and-camera.ts';
import { COCKTAILS } from './cocktails.ts';
import { coffeeBeans } from './coffee-beans.ts';
import { COMPASS_AND_AXE } from './compass-and-axe.ts';
import { CONFECTIONERY } from './confectionery.ts';
import { barrel, basket, bucket } from './containers.ts';
import { COOKWARE } from './cookware.ts';
import { CURIOS } from './curios.ts';
import { CUT_FRUIT } from './cut-fruit.ts';
import { DESK_THINGS } from './desk.ts';
import { DESSERT_TOPPINGS } from './dessert-toppings.ts';
import { earbuds, headphones } from './devices/audio.ts';
import { computerMouse, keyboard, laptopFromSide, tabletComputer } from './devices/computing.ts';
import { SCREENS } from './devices/screens.ts';
import { EASTER } from './easter.ts';
import { EASTERN_PLATES } from './eastern-plates.ts';
import { FAST_FOOD } from './fast-food.ts';
import { FILLED_BOTTLES } from './filled/bottles.ts';
import { JARS_AND_CARTONS } from './filled/jars-and-cartons.ts';
import { fishingNet } from './fishing-net.ts';
import { FITTINGS } from './fittings.ts';
import { FLAT_SHAPES } from './flat-shapes.ts';
import { GAME_BALLS } from './game-balls.ts';
import { birdhouse, doghouse, fireHydrant, gazebo, wateringCan, wheelbarrow } from './garden.ts';
import { GARLANDS } from './garlands.ts';
import { GATHERED } from './gathered.ts';
import { coldDrink, milkshake, perfume } from './glassware.ts';
import { skiRun, snowboardRun } from './gliding.ts';
import { goldHoard } from './gold-hoard.ts';
import { HALLWAY } from './hallway.ts';
import { HAND_TOOLS } from './hand-tools.ts';
import { HANDLED } from './handles.ts';
import { hatchedEgg } from './hatched-egg.ts';
import { bowl, cardboardBox, fishBowl, flowerPot } from './household.ts';
import { FURTHER_HOUSEHOLD } from './household-more.ts';
import { ICED_GLASSES } from './iced-glasses.ts';
import { KEEPSAKES } from './keepsakes.ts';
import { KITCHEN_AND_BASIN } from './kitchen-and-basin.ts';
import { KITCHEN_TOOLS } from './kitchen-tools.ts';
import { LARDER } from './larder.ts';
import { LATTES } from './latte.ts';
import { LONG_DRINKS } from './long-drinks.ts';
import { lyingBook } from './lying-book.ts';
import { LYING_TOOLS } from './lying-tools.ts';
import { arcadeMachine, drone, excavator, jukebox, towerCrane } from './machines.ts';
import { mandala } from './mandala.ts';
import { matchaLatte } from './matcha-latte.ts';
import { messageBottle } from './message-bottle.ts';
import { mobilePhone } from './mobile-phone.ts';
import { molecule } from './molecule.ts';
import { cello, drumKit, guitar, harp, lute } from './music.ts';
import { neonSign, plate, treeBranch } from './occasions.ts';
import { ODDS } from './odds.ts';
import { OLD_DEVICES } from './old-devices.ts';
import { PAPER_AND_TOYS } from './paper-and-toys.ts';
import { PAVING } from './paving.ts';
import { picnicBlanket } from './picnic-blanket.ts';
import { PIZZAS } from './pizzas.ts';
import { PLANE_SHAPES } from './plane-shapes.ts';
import { PLATED } from './plated.ts';
import { balloons, hammock, kite, rubberDuck, suitcase, surfboard, swing, tennisBall } from './play.ts';
import { PLAYROOM } from './playroom.ts';
import { POOL_FLOATS } from './pool-floats.ts';
import { potOfGold } from './pot-of-gold.ts';
import { blankMug, mug, smartphone } from './printed.ts';
import { PRIZES_AND_GAMES } from './prizes-and-games.ts';
import { radio } from './radio.ts';
import { ROASTS } from './roasts.ts';
import { skateboard } from './skateboard.ts';
import { SMALL_CAKES } from './small-cakes.ts';
import { SMALL_HEAPS } from './small-heaps.ts';
import { SMALL_MUSIC } from './small-music.ts';
import { SNACKS } from './snacks.ts';
import { cone, cube, cylinder, sphere } from './solids.ts';
import { SOLO_MUSIC } from './solo-music.ts';
import { SPORTS_GEAR } from './sports-gear.ts';
import { spyglass } from './spyglass.ts';
import { STORES } from './stores.ts';
import { STUCK_FAST } from './stuck-fast.ts';
import { surfRide } from './surfing.ts';
import { sushiPlatter } from './sushi-platter.ts';
import { SWEETS } from './sweets.ts';
import { TABLE_GAMES } from './table-games.ts';
import { TEA_TABLE } from './tea-table.ts';
import { TEXTILES } from './textiles.ts';
import { TOASTS_SUBJECTS } from './toasts.ts';
import { travelTrunk } from './travel-trunk.ts';
import { bookStack, lantern, openBook, snowGlobe, treasureChest } from './treasures.ts';
import { trumpet } from './trumpet.ts';
import { cauldron, kettle, potion, vase, wineBottle } from './vessels.ts';
import { wristwatch } from './watch.ts';
import { WOODEN_TOYS } from './wooden-toys.ts';
import { anvil, bow, candelabra, crate, crystalBall, ladder, magicLamp, wagonWheel } from './workshop.ts';
import { WORLD_DISHES } from './world-dishes.ts';
import { WORLDS } from './worlds/index.ts';

/** Things to hold, use, eat and give. */
export const THINGS_SUBJECTS: readonly OwnSubject[] = [
  ...SMALL_CAKES,
  ...FAST_FOOD,
  ...BREADS,
  ...CONFECTIONERY,
  ...EASTERN_PLATES,
  ...CARRIED,
  ...SCREENS,
  ...SOLO_MUSIC,
  trumpet,
  ...COMPASS_AND_AXE,
  ...CLOCK_AND_CAMERA,
  ...GAME_BALLS,
  ...PRIZES_AND_GAMES,
  ...OLD_DEVICES,
  ...KITCHEN_AND_BASIN,
  lyingBook,
  ...ART_AND_CRAFT,
  skateboard,
  ...COCKTAILS,
  ...POOL_FLOATS,
  ...SMALL_HEAPS,
  ...TOASTS_SUBJECTS,
  ...ICED_GLASSES,
  ...ROASTS,
  ...DESSERT_TOPPINGS,
  ...WORLDS,
  wristwatch,
  vase,
  wineBottle,
  potion,
  cauldron,
  kettle,
  barrel,
  basket,
  bucket,
  treasureChest,
  bookStack,
  openBook,
  sword,
  shield,
  helmet,
  snowGlobe,
  lantern,
  typewriter,
  gramophone,
  vintageCamera,
  globe,
  quill,
  harp,
  cello,
  drumKit,
  fishingNet,
  guitar,
  lute,
  picnicBlanket,
  swing,
  hammock,
  surfboard,
  hatchedEgg,
  suitcase,
  balloons,
  skiRun,
  snowboardRun,
  surfRide,
  kite,
  rubberDuck,
  tennisBall,
  anvil,
  wagonWheel,
  crate,
  ladder,
  bow,
  crystalBall,
  magicLamp,
  candelabra,
  wateringCan,
  wheelbarrow,
  birdhouse,
  doghouse,
  gazebo,
  fireHydrant,
  fridge,
  stove,
  washingMachine,
  arcadeMachine,
  jukebox,
  excavator,
  towerCrane,
  drone,
  plate,
  neonSign,
  treeBranch,
  bowl,
  fishBowl,
  cardboardBox,
  flowerPot,
  birthdayCake,
  layerCake,
  ...CAKE_SLICES,
  weddingCake,
  perfume,
  coldDrink,
  milkshake,
  blackboard,
  greetingCard,
  cube,
  sphere,
  cone,
  cylinder,
  ...ODDS,
  ...FURTHER_HOUSEHOLD,
  ...SMALL_MUSIC,
  ...PAPER_AND_TOYS,
  ...HANDLED,
  ...PAVING,
  ...STORES,
  ...HALLWAY,
  ...DESK_THINGS,
  ...LARDER,
  ...COOKWARE,
  ...TEXTILES,
  ...EASTER,
  ...KITCHEN_TOOLS,
  ...GARLANDS,
  chessSet,
  goldHoard,
  potOfGold,
  sushiPlatter,
  ...PIZZAS,
  ...FILLED_BOTTLES,
  ...JARS_AND_CARTONS,
  mug,
  blankMug,
  smartphone,
  mobilePhone,
  ...SWEETS,
  ...PLAYROOM,
  ...CURIOS,
  coffeeBeans,
  mandala,
  spyglass,
  matchaLatte,
  ...WORLD_DISHES,
  ...WOODEN_TOYS,
  ...BALLS,
  ...WINDS,
  ...CHESS_PIECES,
  ...BINS,
  ...FITTINGS,
  ...SPORTS_GEAR,
  ...HAND_TOOLS,
  ...PLANE_SHAPES,
  travelTrunk,
  messageBottle,
  bookPile,
  radio,
  ...FLAT_SHAPES,
  molecule,
  ...LYING_TOOLS,
  ...SNACKS,
  ...GATHERED,
  ...TEA_TABLE,
  ...BREAKFAST,
  ...KEEPSAKES,
  ...STUCK_FAST,
  ...BEAUTY,
  ...TABLE_GAMES,
  ...CUT_FRUIT,
  ...BAKED,
  ...PLATED,
  ...LATTES,
  ...LONG_DRINKS,
  headphones,
  earbuds,
  keyboard,
  laptopFromSide,
  tabletComputer,
  computerMouse,
];
