import type { LinearRgb } from '../maths/colour.ts';
import type { Noise } from '../maths/noise.ts';
import type { Random } from '../maths/random.ts';
import type { DecorId, PlaceKind, RegionId, Season, SettingId, SurfaceId, TimeOfDay, Weather } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { BoardOrder } from './isometric/board.ts';
import type { Sight } from './sights.ts';

/** The one contract of all backgrounds: fill the frame, and say how things placed into it are lit and where they stand. */
export type Painter = (frame: Frame, brief: PainterBrief) => Stage;

/** See `PainterBrief.foothold`. */
export type Foothold = 'none' | 'usual' | 'giant' | 'wading';

/** What a painter is told. Painters draw randomness only from `random` and `noise`. */
export interface PainterBrief {
  readonly setting: SettingId;
  /** Other places that the prompt names with it. Default: none. */
  readonly alsoNamed?: readonly SettingId[];
  /** See `Scene.surface`. */
  readonly surface?: SurfaceId;
  /** See `Scene.placeKind`. */
  readonly placeKind?: PlaceKind;
  /** See `Scene.isFromBalcony`. Default: false. */
  readonly isFromBalcony?: boolean;
  /** See `Scene.region`. */
  readonly region?: RegionId;
  /** See `Scene.houseColours`. */
  readonly houseColours?: readonly LinearRgb[];
  /** See `Scene.decor`. */
  readonly decor?: DecorId;
  /** See `Scene.hasLargeWindows`. Default: false. */
  readonly hasLargeWindows?: boolean;
  /** See `Scene.skyColour`. */
  readonly skyColour?: LinearRgb;
  readonly random: Random;
  readonly noise: Noise;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  /** See `Scene.hasLightning`. Default: false. */
  readonly hasLightning?: boolean;
  /** Named light that overrides the time of day: neon signs, candles, a studio. */
  readonly light?: string;
  /** False where sun or moon stand among the subjects. Default: true. */
  readonly showLight?: boolean;
  /** Side from which sun or moon shine: -1 = left, 1 = right. Default: the seed decides. */
  readonly lightSide?: -1 | 1;
  /** True for prints and flat illustrations: the sky has few plain forms. Default: false. */
  readonly isGraphic?: boolean;
  /** True for flat illustrations and posters: landscapes may be drawn in few plain layers. Default: false. */
  readonly isFlat?: boolean;
  /** What of the sky is to be seen through the windows of a place indoors. Default: nothing in particular. */
  readonly sights?: readonly Sight[];
  /** See `Scene.outlook`. */
  readonly outlook?: SettingId;
  /** See `Scene.ground`. */
  readonly ground?: LinearRgb;
  /** Colours the prompt asks for without a bearer, such as an abstract composition's. */
  readonly palette: readonly LinearRgb[];
  /** Flowers that the place is full of, of these colours; empty for all colours. Default: what grows there anyway. */
  readonly planted?: readonly LinearRgb[];
  /** For a model of the place on a board: what the prompt wants built there. Default: the place itself. */
  readonly built?: readonly BoardOrder[];
  /** True where the board shows the one thing in `built` as large as it can, instead of a place. Default: false. */
  readonly isModel?: boolean;
  /** True when subjects will stand in the scene: leave them room, keep the middle calm. */
  readonly hasSubjects: boolean;
  /** Who stands in it: nobody, someone as large as people and houses are, a giant, or who walks through water. Default: `none` without subjects, else `usual`. */
  readonly foothold?: Foothold;
  /** 0 = level view, towards 1 = steeply from above, below 0 = looking up. */
  readonly pitch: number;
  /** True for the view from the air: land far below, only a strip of sky. Default: false. */
  readonly isAerial?: boolean;
  /** Concepts of the things that are drawn into the place: it does not show furniture of the kind itself. Default: none. */
  readonly things?: ReadonlySet<string>;
  /** Concepts of the things that the prompt names and the place is to show itself. Default: none. */
  readonly wanted?: ReadonlySet<string>;
  /** True for rooms that are to be shown as an isometric cut-away. Default: false. */
  readonly isIsometric?: boolean;
  /** True where a road passes the eye from side to side: for vehicles, which are seen from the side. Default: false. */
  readonly isRoadside?: boolean;
  /** True where rows of trees along both sides will be drawn into a street or road: it is straight and has none itself. Default: false. */
  readonly isAvenue?: boolean;
  /** Camera height factor, 1 = eye level of a standing person; below 1 is low. */
  readonly cameraHeight: number;
}

/** Direction towards the light: x to the right, y up, z away from the camera (a positive z lights from behind). */
export type LightDirection = readonly [x: number, y: number, z: number];

/** A place for somebody in the furniture, as the picture has it. */
export interface Spot {
  readonly xPx: number;
  /** Row of the feet of somebody who would stand there; below the floor where one sits. */
  readonly yPx: number;
  /** In the frame's depth unit. */
  readonly depth: number;
  readonly metrePx: number;
}

/** Where trees stand along both sides of a way that leads away from the eye. */
export interface Avenue {
  /** Column in which the way ends on the horizon. */
  readonly vanishingXPx: number;
  /** Columns of the feet of the two rows, in the row of the main subject. */
  readonly leftXPx: number;
  readonly rightXPx: number;
  /** Pixels per metre in the row of the main subject. */
  readonly metrePx: number;
}

/** How a painted background lights and carries what stands in it. */
export interface Stage {
  /** Colour and strength of the main light; white daylight is near [1, 1, 1]. */
  readonly key: LinearRgb;
  /** Light from everywhere else. */
  readonly ambient: LinearRgb;
  readonly direction: LightDirection;
  /** Coloured light along contours, if the scene has one (neon, fog behind trees). */
  readonly rim?: LinearRgb;
  readonly isNight: boolean;
  /** Row of the eye-level line; subjects standing at row y are scaled by their distance below it. */
  readonly horizonYPx: number;
  /** Where feet may stand: rows, and the row for a single main subject. */
  readonly standing: { readonly nearYPx: number; readonly farYPx: number; readonly mainYPx: number };
  /** What feet stand on. `void` and `water` have no cast shadow. */
  readonly surface: 'ground' | 'floor' | 'table' | 'water' | 'snow' | 'void';
  /** 0 = matt, 1 = mirror: strength of the reflection under subjects. */
  readonly reflectivity: number;
  /** Colour of the air far away, for haze and fog. */
  readonly haze: LinearRgb;
  /** Depth at which the picture is sharp, in the frame's depth unit, and how fast it blurs away from it (0 = never). */
  readonly focus: { readonly depth: number; readonly blur: number };
  /** Where people belong in the furniture, the best first: at desks, on seats, on a stage. Default: nowhere in particular. */
  readonly spots?: readonly Spot[];
  /** Pixels per metre where the main subject stands, if the horizon does not tell: then things are shown true to scale. */
  readonly metrePx?: number;
  /** Where rows of trees belong, if they were asked for. */
  readonly avenue?: Avenue;
  /** True where the scenery has few plain colours, as prints have. Default: false. */
  readonly isLayered?: boolean;
  /** Row and column of a light in the picture, if one is visible (sun, moon, lamp), for glow and rays. */
  readonly visibleLight?: { readonly xPx: number; readonly yPx: number };
}
