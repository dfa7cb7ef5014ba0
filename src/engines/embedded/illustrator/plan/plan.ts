import type { LinearRgb } from '../maths/colour.ts';
import type { Noise } from '../maths/noise.ts';
import { hashText, type Random } from '../maths/random.ts';
import type { BoardOrder } from '../paint/isometric/board.ts';
import type { Foothold, PainterBrief } from '../paint/painter.ts';
import type { Sight } from '../paint/sights.ts';
import type { Entity, LightId, MoodId, PlaceKind, RegionId, Scene, SettingId, StyleId, SurfaceId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { type Atmosphere, chooseAtmosphere } from './atmosphere.ts';
import { avenueTrees } from './avenue.ts';
import { builtOn, isBuilt, isModel, isOnBoard } from './built.ts';
import { type CameraPlan, chooseCamera } from './camera.ts';
import { footholdOf, isAirborne } from './foothold.ts';
import { FIELD_COUNT } from './habits.ts';
import { turnsHeadOn } from './head-on.ts';
import { showsHouseFront, showsShopFront } from './house-front.ts';
import { sightsOutside } from './outside.ts';
import { chooseSetting } from './setting.ts';
import { isOfVillage } from './shown-by-rooms.ts';
import { createVariety } from './variety.ts';

/** Everything decided before the first pixel, as data: a scene with all its free choices made by the seed. */
export interface PicturePlan extends Atmosphere {
  readonly seed: number;
  /** The seed of those who play in it: also depends on who they are, so that equal seeds do not dress everybody alike. */
  readonly castSeed: number;
  readonly setting: SettingId;
  readonly alsoNamed?: readonly SettingId[];
  readonly surface?: SurfaceId;
  readonly placeKind?: PlaceKind;
  readonly isFromBalcony?: boolean;
  readonly region?: RegionId;
  readonly light?: LightId;
  readonly mood?: MoodId;
  readonly styles: readonly StyleId[];
  readonly camera: CameraPlan;
  readonly hasSubjects: boolean;
  /** What is built on the board of an isometric picture. Default: the place is none. */
  readonly built?: readonly BoardOrder[];
  /** See `PainterBrief.isModel`. */
  readonly isModel?: boolean;
  /** See `PainterBrief.showLight`. */
  readonly showLight?: boolean;
  /** See `PainterBrief.lightSide`. */
  readonly lightSide?: -1 | 1;
  readonly foothold: Foothold;
  /** See `PainterBrief.isRoadside`. */
  readonly isRoadside?: boolean;
  /** See `PainterBrief.isAvenue`. */
  readonly isAvenue?: boolean;
  /** See `PainterBrief.sights`. */
  readonly sights?: readonly Sight[];
}

const LUMINARIES = /^(sun|(full|crescent)-moon)(-face|-with-face)?$/;

const SCENIC_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['building', 'tree', 'vessel', 'landform']);

/** True when all that a picture shows is house, ship, tree or rock, with nobody to look at. */
function isScenic({ entities }: Scene, factsOf: FactsOf): boolean {
  return entities.length > 0 && entities.every(({ concept }) => SCENIC_KINDS.has(factsOf(concept).kind));
}

/** The first thing flies, and the view is from beside it. */
function isFlownOver({ entities }: Scene, factsOf: FactsOf): boolean {
  return entities[0] !== undefined && isAirborne(entities[0], factsOf);
}

/** Who flies is seen from the ground where things stand beneath him: from the air they would be specks. */
function isBeneathToo(scene: Scene, factsOf: FactsOf): boolean {
  const { entities, camera } = scene;
  const isGrounded = (entity: Entity): boolean =>
    !isAirborne(entity, factsOf) && factsOf(entity.concept).kind !== 'sky-object' && entity.count < FIELD_COUNT;
  return camera.shot === 'wide' && camera.angle === 'high' && isFlownOver(scene, factsOf) && entities.some(isGrounded);
}

function onLevel(scene: Scene): Scene {
  const { shot: _shot, angle: _angle, ...camera } = scene.camera;
  return { ...scene, camera };
}

/** Where sun or moon are among the things, or the medium adds a sun of its own. */
function hasOwnLight({ entities, styles }: Scene): boolean {
  return styles.includes('vaporwave') || entities.some(({ concept }) => LUMINARIES.test(concept));
}

/** Makes the choices that a scene leaves open. Equal arguments give equal plans; consecutive seeds give different ones. */
export function planPicture(scene: Scene, seed: number, factsOf: FactsOf): PicturePlan {
  const occasion = scene.entities.map((entity) => entity.concept).join() + (scene.setting ?? '') + (scene.mood ?? '');
  const variety = createVariety(seed, occasion);
  const setting = chooseSetting(scene, factsOf, variety);
  const isBoard = isOnBoard(scene, setting);
  const seen = isBeneathToo(scene, factsOf) ? onLevel(scene) : scene;
  const chosen = chooseCamera(seen, setting, variety, isScenic(scene, factsOf));
  const camera = chosen.isAerial && !isFlownOver(scene, factsOf) ? smaller(chosen, SIZE_FROM_THE_AIR) : chosen;
  const named = alsoShown(scene, setting);
  const isAmongWaves = setting === 'sea' && scene.placeKind === 'high-waves';
  const sights = [...sightsOutside(scene, setting).values()];
  return {
    seed,
    castSeed: (seed ^ hashText(occasion)) >>> 0,
    setting,
    ...(named.length > 0 && { alsoNamed: named }),
    ...(scene.surface && { surface: scene.surface }),
    ...(scene.placeKind && isThere(scene, factsOf) && { placeKind: scene.placeKind }),
    ...(showsHouseFront(scene, setting, factsOf) && { placeKind: 'house-front' as const }),
    ...(showsShopFront(scene, setting) && { placeKind: 'shop-front' as const }),
    ...(scene.isFromBalcony && { isFromBalcony: true }),
    ...(scene.region && { region: scene.region }),
    ...chooseAtmosphere(scene, setting, variety),
    ...(scene.light && { light: scene.light }),
    ...(scene.mood && { mood: scene.mood }),
    styles: scene.styles,
    camera: isBoard
      ? smaller(camera, SIZE_ON_BOARD * (AMONG_HOUSES.has(setting) ? SIZE_AMONG_HOUSES : 1), 0)
      : isAmongWaves
        ? smaller(camera, SIZE_AMONG_WAVES)
        : camera,
    hasSubjects: scene.entities.some(
      (entity) => !(isBoard && isBuilt(entity)) && !isOverhead(entity, factsOf) && !isOfVillage(scene, entity),
    ),
    ...(isBoard && { built: builtOn(scene) }),
    ...(isBoard && isModel(scene) && { isModel: true }),
    ...(hasOwnLight(scene) && { showLight: false }),
    foothold: footholdOf(scene, factsOf),
    ...(sights.length > 0 && { sights }),
    ...(isRoadside(scene, setting, factsOf) && { isRoadside: true }),
    ...(avenueTrees(scene, setting, factsOf) && { isAvenue: true }),
  };
}

/** Lights hung across the picture leave the place below them as it is. */
function isOverhead({ concept }: Entity, factsOf: FactsOf): boolean {
  return factsOf(concept).footing === 'hangs';
}

/** Nobody stands in the water of a canal: who is in its town walks a street. */
function isThere({ placeKind, entities }: Scene, factsOf: FactsOf): boolean {
  return placeKind !== 'canal' || entities.every(({ concept }) => ON_CANALS.has(factsOf(concept).kind));
}

const ON_CANALS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['vessel', 'bird', 'sky-object', 'sea-creature']);

/** Vehicles are drawn from the side, and so drive across the picture; along a street come those with a front of their own. */
function isRoadside(scene: Scene, setting: SettingId, factsOf: FactsOf): boolean {
  const { entities, placeKind, camera } = scene;
  const isLevel = camera.angle !== 'high' && camera.angle !== 'top';
  const isRoad = setting === 'road' && placeKind !== 'winding';
  if (!isLevel || !(isRoad || setting === 'street')) return false;
  return entities.some(
    (entity) =>
      factsOf(entity.concept).kind === 'vehicle' &&
      !HEAD_ON.test(entity.concept) &&
      (isRoad || !turnsHeadOn(scene, entity)),
  );
}

const HEAD_ON = /^oncoming-/;

/** The places beside the setting: also the one that the prompt named, where the picture is of another: a room or street about a table. */
function alsoShown({ setting: said, alsoNamed = [] }: Scene, setting: SettingId): readonly SettingId[] {
  return said !== undefined && said !== setting && SHOWS_NAMED.has(setting) ? [said, ...alsoNamed] : alsoNamed;
}

const SHOWS_NAMED: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'river', 'meadow']);

/** Who stands on a board leaves the board to be seen. */
const SIZE_ON_BOARD = 0.58;

/** Who stands before a town on a board is no giant beside its houses. */
const AMONG_HOUSES: ReadonlySet<SettingId> = new Set<SettingId>(['city', 'street']);
const SIZE_AMONG_HOUSES = 0.4;

/** Boats and houses seen from the air, against those seen from the ground. */
const SIZE_FROM_THE_AIR = 0.4;

/** High waves tower over ships. */
const SIZE_AMONG_WAVES = 0.62;

function smaller(camera: CameraPlan, factor: number, side = camera.side): CameraPlan {
  return { ...camera, side, sizeFactor: camera.sizeFactor * factor };
}

/** Styles of printers and paper cutters. */
const GRAPHIC: ReadonlySet<StyleId> = new Set<StyleId>([
  'flat',
  'vintage-poster',
  'paper-cut',
  'art-deco',
  'art-nouveau',
  'ukiyo-e',
]);

const FLAT: ReadonlySet<StyleId> = new Set<StyleId>(['flat', 'vintage-poster']);

/** The plan as a painter's brief. */
export function briefOf(plan: PicturePlan, palette: readonly LinearRgb[], random: Random, noise: Noise): PainterBrief {
  const light = plan.light ?? (plan.styles.includes('cyberpunk') ? 'neon' : undefined);
  return {
    setting: plan.setting,
    ...(plan.alsoNamed && { alsoNamed: plan.alsoNamed }),
    ...(plan.surface && { surface: plan.surface }),
    ...(plan.placeKind && { placeKind: plan.placeKind }),
    ...(plan.isFromBalcony && { isFromBalcony: true }),
    ...(plan.region && { region: plan.region }),
    random,
    noise,
    time: plan.time,
    weather: plan.weather,
    season: plan.season,
    ...(light && { light }),
    palette,
    hasSubjects: plan.hasSubjects,
    ...(plan.showLight === false && { showLight: false }),
    ...(plan.lightSide && { lightSide: plan.lightSide }),
    ...(plan.styles.some((style) => GRAPHIC.has(style)) && { isGraphic: true }),
    ...(plan.styles.some((style) => FLAT.has(style)) && { isFlat: true }),
    foothold: plan.foothold,
    ...(plan.built && { built: plan.built }),
    ...(plan.isModel && { isModel: true }),
    ...(plan.sights && { sights: plan.sights }),
    ...(plan.isRoadside && { isRoadside: true }),
    ...(plan.isAvenue && { isAvenue: true }),
    pitch: plan.camera.pitch,
    ...(plan.camera.isAerial && { isAerial: true }),
    cameraHeight: plan.camera.heightFactor,
    ...(plan.styles.includes('isometric') && { isIsometric: true }),
  };
}
