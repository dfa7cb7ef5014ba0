import { type LinearRgb, scaleRgb } from '../../maths/colour.ts';
import { mix, smoothstep } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief, Stage } from '../painter.ts';
import { paintSky, type SkyExtras } from '../sky/paint-sky.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { erode } from '../terrain/erosion.ts';
import { createAirColours, hazeUnder } from '../terrain/haze.ts';
import { createHeightMap, heightAt } from '../terrain/height-map.ts';
import type { Relief } from '../terrain/relief.ts';
import { renderTerrain, type TerrainRequest } from '../terrain/render-terrain.ts';
import { createSurface, type Material } from '../terrain/surface.ts';
import { createView, type View } from '../view.ts';

/** Land under a sky, as one setting plans it. */
export interface LandscapePlan {
  /** Row of the eye-level line as a share of the height. */
  readonly horizon: number;
  /** Height of the eye over the ground at the camera (over the water if that is higher), world units. */
  readonly eye: number;
  readonly relief: Relief;
  /** Raindrops that shape the relief; 0 leaves it as it is. */
  readonly droplets: number;
  readonly material: Material;
  /** Extinction of clear-weather air per world unit. */
  readonly haze: number;
  readonly waterLevel?: number;
  /** True when the water goes on to the horizon, beyond the land. */
  readonly isSea?: boolean;
  readonly detail?: number;
  readonly markings?: TerrainRequest['markings'];
  /** Row where a single main subject stands, as a share of the height. Default 0.87. */
  readonly mainRow?: number;
  /** Factor on the direct light of the ground. */
  readonly direct?: number;
  /** True keeps a low sun out of the picture: it lights the land from the side. */
  readonly isSideLit?: boolean;
  /** Clouds of the setting's own. */
  readonly addClouds?: (sky: Sky, view: View) => NonNullable<SkyExtras['addClouds']>;
}

/** A painted landscape that trees, water and grass can be added to. */
export interface Landscape {
  readonly frame: Frame;
  readonly brief: PainterBrief;
  readonly sky: Sky;
  readonly view: View;
  readonly terrain: TerrainRequest;
  readonly mainYPx: number;
  readonly visibleLight?: { readonly xPx: number; readonly yPx: number };
}

const MAIN_ROW = 0.87;
/** Height of the eye over the ground in the view from the air, world units. */
const AERIAL_EYE = 1.9;
/** Height of the eye over a village, world units. */
const VILLAGE_EYE = 0.42;
/** Factor on the density of the air, so that it hides the end of the land. */
const AERIAL_HAZE = 1.6;

/** Below the horizon the sky's brightness fades within this share of the height. */
const VEIL_DEPTH = 0.16;

/** Paints sky and land. */
export function paintLandscape(frame: Frame, brief: PainterBrief, plan: LandscapePlan): Landscape {
  const view = createView(frame, brief, plan.horizon);
  // Against the light the houses of a village would be dark.
  const isSideLit = plan.isSideLit || (brief.placeKind === 'village' && brief.time !== 'night');
  const sky = createSky(isSideLit ? { ...brief, showLight: false } : brief);
  const { visibleLight } = paintSky(frame, sky, view, plan.addClouds ? { addClouds: plan.addClouds(sky, view) } : {});
  if (brief.isAerial || isOverRoofs(brief)) veilBelow(frame, sky, view);
  if (plan.isSea) frame.labels.fill(STUFF_LABELS.water, firstRowBelow(view) * frame.widthPx);
  const map = createHeightMap(plan.relief, view, frame);
  if (plan.droplets > 0) erode(map, brief.random.fork('erosion'), plan.droplets);
  const surface = createSurface(map, plan.material, { light: sky.light, direct: plan.direct ?? 1.15 }, frame.crew);
  const clearance = brief.isAerial ? AERIAL_EYE : eyeOver(brief, plan.eye);
  const mainYPx = Math.max((plan.mainRow ?? MAIN_ROW) * frame.heightPx, view.horizonYPx + 0.06 * frame.heightPx);
  const ground = Math.max(heightAt(map, 0, 0.05), plan.waterLevel ?? Number.NEGATIVE_INFINITY);
  const terrain: TerrainRequest = {
    surface,
    sky,
    view,
    noise: brief.noise,
    haze: hazeUnder(sky, plan.haze * (brief.isAerial ? AERIAL_HAZE : 1)),
    eye: ground + clearance,
    depthUnit: (clearance * view.focalPx) / (mainYPx - view.horizonYPx),
    ...(brief.region && { region: brief.region }),
    ...(plan.waterLevel === undefined ? {} : { waterLevel: plan.waterLevel }),
    ...(plan.detail === undefined ? {} : { detail: plan.detail }),
    ...(plan.markings === undefined ? {} : { markings: plan.markings }),
  };
  renderTerrain(frame, terrain);
  return { frame, brief, sky, view, terrain, mainYPx, ...(visibleLight ? { visibleLight } : {}) };
}

/** Villages that nobody stands before are seen over their roofs. */
function eyeOver(brief: PainterBrief, eye: number): number {
  return (isOverRoofs(brief) ? Math.max(eye, VILLAGE_EYE) : eye) * brief.cameraHeight;
}

function isOverRoofs({ placeKind, hasSubjects }: PainterBrief): boolean {
  return placeKind === 'village' && !hasSubjects;
}

/**
 * From high up one sees beyond the land that is made: only air is there, as bright as the sky at the horizon and sinking into haze
 * below it.
 */
function veilBelow({ widthPx, heightPx, colour, labels }: Frame, sky: Sky, view: View): void {
  const air = createAirColours(sky, view, widthPx);
  const first = firstRowBelow(view);
  const horizon = first > 0 ? colour.slice((first - 1) * widthPx * 3, first * widthPx * 3) : air;
  for (let y = first; y < heightPx; y++) {
    const haze = smoothstep(0, VEIL_DEPTH * heightPx, y - first);
    for (let i = 0; i < air.length; i++) colour[y * widthPx * 3 + i] = mix(horizon[i]!, air[i]!, haze);
    labels.fill(STUFF_LABELS.ground, y * widthPx, (y + 1) * widthPx);
  }
}

/**
 * Tangent of the angle under the eye-level line at a row (share of the height): ground that far below the eye lies there at the
 * distance height ÷ tangent.
 */
export function depression(frame: Frame, brief: PainterBrief, horizon: number, row: number): number {
  const view = createView(frame, brief, horizon);
  return Math.max(0.05, (row * frame.heightPx - view.horizonYPx) / view.focalPx);
}

/** First row wholly below the horizon. */
export function firstRowBelow(view: View): number {
  return Math.max(0, Math.ceil(view.horizonYPx));
}

/** What a landscape's stage has of its own. */
export interface StageChoices {
  readonly surface: Stage['surface'];
  readonly reflectivity?: number;
  /** How fast things off the main distance blur. Default 0.5. */
  readonly blur?: number;
  /** Factor on the light from everywhere. */
  readonly ambient?: number;
}

/** Light and standing room of an outdoor scene. */
export function outdoorStage(
  scene: Pick<Landscape, 'frame' | 'sky' | 'view' | 'mainYPx' | 'visibleLight'>,
  choices: StageChoices,
): Stage {
  const { frame, sky, view, mainYPx } = scene;
  const { light } = sky;
  return {
    key: light.key,
    ambient: ambientOnThings(sky, choices.ambient ?? 1),
    direction: light.direction,
    isNight: light.isNight,
    horizonYPx: view.horizonYPx,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.97, mainYPx + frame.heightPx * 0.1),
      farYPx: view.horizonYPx + (mainYPx - view.horizonYPx) * 0.3,
      mainYPx,
    },
    surface: choices.surface,
    reflectivity: choices.reflectivity ?? 0,
    haze: light.haze,
    focus: { depth: 1, blur: choices.blur ?? 0.5 },
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
  };
}

/** Things stand free and get light from the ground too: never quite dark. */
function ambientOnThings(sky: Sky, factor: number): LinearRgb {
  const [red, green, blue] = scaleRgb(sky.light.ambient, 1.25 * factor);
  const floor = sky.light.isNight ? 0.035 : 0.08;
  return [red + floor, green + floor, blue + floor * 1.15];
}
