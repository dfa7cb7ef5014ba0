import type { ColourName } from './colour-names.ts';
import type { PlaceKind } from './place-kinds.ts';
import type { Relation } from './relations.ts';

export { COLOUR_NAMES, type ColourName } from './colour-names.ts';
export { PLACE_KINDS, type PlaceKind } from './place-kinds.ts';
export {
  ACTION_RELATIONS,
  PERCHES,
  type PerchId,
  type Relation,
  type RelationKind,
  type Side,
  SPATIAL_RELATIONS,
  SURFACE_RELATIONS,
} from './relations.ts';

/** What a prompt says, as data: JSON-serialisable, independent of seed and size. The whole input of the drawing. */
export interface Scene {
  readonly version: 1;
  readonly language: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly setting?: SettingId;
  /** Other places that the prompt names: the desert of a desert road. */
  readonly alsoNamed?: readonly SettingId[];
  /** What things stand on where the setting is a table: what it is made of, or that it is the sill of a window. */
  readonly surface?: SurfaceId;
  /** Which kind of its setting the prompt names, where that looks unlike others: the vineyard among meadows. */
  readonly placeKind?: PlaceKind;
  /** True where the place is seen over the railing of a balcony. */
  readonly isFromBalcony?: boolean;
  /** Where in the world the place is, as far as its houses and trees show it. */
  readonly region?: RegionId;
  /** Colours of the houses of a village. Default: those of its region. */
  readonly houseColours?: readonly ColourName[];
  /** How a room is furnished. Default: chosen by the seed. */
  readonly decor?: DecorId;
  /** What the windows of a room look out on. Default: gardens or houses, chosen by the seed. */
  readonly outlook?: SettingId;
  /** True for a room with windows down to the floor. Default: chosen by the decor and the seed. */
  readonly hasLargeWindows?: boolean;
  /** Colour of the sky that the prompt asks for. Default: that of the hour and weather. */
  readonly skyColour?: ColourName;
  /** Flowers that grow there, of these colours; empty for all colours. Never read from a prompt: see `plantFlowers`. */
  readonly planted?: readonly ColourName[];
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
  /** True where wind carries leaves, petals or snow through the picture. */
  readonly isWindy?: boolean;
  /** A bolt of lightning is to be seen. Default: storms have one by chance. */
  readonly hasLightning?: boolean;
  readonly light?: LightId;
  /** True for a flat repeat of the things named instead of a scene with them. */
  readonly isPattern?: boolean;
  readonly camera: Camera;
  readonly styles: readonly StyleId[];
  readonly mood?: MoodId;
  /** It shows no place: what it shows is printed on plain paper. */
  readonly sheet?: SheetId;
  /** What lies round what a card shows, and without `sheet` the mark of one whose words stand by a picture of a place. */
  readonly trim?: TrimId;
  /** Colour of the plain ground that the prompt asks for. */
  readonly ground?: ColourName;
  /** Quoted texts to be set on signs, shirts, posters. Never translated. */
  readonly lettering: readonly string[];
  /** Colour names that belong to no entity. */
  readonly palette: readonly ColourName[];
  /** How attributes of entities were typed: `wooden` may have been `oaken`. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Words of the prompt, as typed, that change nothing in the picture because they were not understood. */
  readonly notUnderstood: readonly string[];
}

/** Something to draw. */
export interface Entity {
  /** Index in `Scene.entities`. */
  readonly id: number;
  /** Concept name, the key of the art and of the concept facts: `dog`, `sports-car`, `steaming-bowl`. */
  readonly concept: string;
  /** The English words that named it. */
  readonly word: string;
  /** How many, 1 for one; 60 or more means "a field of". */
  readonly count: number;
  /** True where the prompt gives the exact number. Default: the count is a guess ("tulips", "some tulips"). */
  readonly isCounted?: boolean;
  /** One colour for all, or several to spread over the members of a group ("colourful"). */
  readonly colours: readonly ColourName[];
  /** 1 = as big as usual. */
  readonly sizeFactor: number;
  readonly pose?: PoseId;
  /** Ages, materials, states and clothes: `old`, `young`, `wooden`, `golden`, `broken`. */
  readonly attributes: readonly string[];
}

/** Attribute of whoever sits on a seat that the place has. Never read from a prompt. */
export const ON_SEAT = 'on-seat';

/** Attribute of who looks at the view behind him: he is seen from behind. */
export const LOOKS_AWAY = 'looks-away';

/** What people say with their arms, as attributes: whoever stands or sits may do it besides. */
export const GESTURES = [
  'arms-crossed',
  'hands-on-hips',
  'hands-in-pockets',
  'hand-on-chin',
  'hand-on-heart',
  'thumb-raised',
  'two-fingers-raised',
  'pointing',
  'pointing-up',
  'arms-raised',
  'open-arms',
  'shoulders-shrugged',
  'saluting',
  'praying',
  'clapping',
  'flexing',
  'face-covered',
  'head-held',
  'phoning',
  'selfie-taking',
] as const;
export type GestureId = (typeof GESTURES)[number];

/** Attribute of what is far from the eye. */
export const FAR_OFF = 'far-off';

/** Attribute of several things that stand in one straight row. */
export const IN_ROW = 'in-row';

/** Attribute of a table that a meal is on. Never read from a prompt. */
export const WITH_MEAL = 'with-meal';

export const POSES = [
  'stand',
  'sit',
  'kneel',
  'lie',
  'sleep',
  'walk',
  'run',
  'jump',
  'swim',
  'fly',
  'dance',
  'graze',
  'meditate',
  'tend',
  'crouch',
  'push',
  'pull',
  'talk',
  'howl',
  'roar',
  'climb',
  'wave',
  'spar',
] as const;
export type PoseId = (typeof POSES)[number];

export const SETTINGS = [
  'lake',
  'mountains',
  'volcano',
  'canyon',
  'cliff',
  'island',
  'sea',
  'beach',
  'desert',
  'snow',
  'meadow',
  'savanna',
  'forest',
  'river',
  'waterfall',
  'road',
  'pier',
  'cave',
  'sky',
  'street',
  'city',
  'room',
  'kitchen',
  'cafe',
  'library',
  'table',
  'studio',
  'portrait',
  'underwater',
  'space',
  'moon',
  'planet',
  'abstract',
] as const;
export type SettingId = (typeof SETTINGS)[number];

/** Parts of the world that build and grow things of their own. */
export const REGIONS = [
  'western',
  'mediterranean',
  'greek',
  'nordic',
  'alpine',
  'tropical',
  'arid',
  'eastern',
  'modern',
] as const;
export type RegionId = (typeof REGIONS)[number];

/** Styles of furnishing. */
export const DECOR_IDS = [
  'modern',
  'minimalist',
  'scandinavian',
  'rustic',
  'industrial',
  'bohemian',
  'victorian',
  'mid-century',
  'eastern',
] as const;
export type DecorId = (typeof DECOR_IDS)[number];

export const SURFACES = ['wooden', 'stone', 'fabric', 'velvet', 'paper', 'windowsill'] as const;
export type SurfaceId = (typeof SURFACES)[number];

export const TIMES = ['day', 'noon', 'golden', 'sunset', 'sunrise', 'dusk', 'blue-hour', 'night'] as const;
export type TimeOfDay = (typeof TIMES)[number];
/** Times without sun: lamps burn. */
export const DARK_TIMES: readonly TimeOfDay[] = ['dusk', 'blue-hour', 'night'];

export const WEATHERS = ['clear', 'overcast', 'rain', 'storm', 'snow', 'fog'] as const;
export type Weather = (typeof WEATHERS)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

export const LIGHTS = ['studio', 'neon', 'backlit', 'silhouette', 'candle', 'dramatic', 'moonlight', 'soft'] as const;
export type LightId = (typeof LIGHTS)[number];

export const SHOTS = ['close-up', 'portrait', 'medium', 'wide'] as const;
export const ANGLES = ['eye-level', 'low', 'high', 'top'] as const;

/** Absent fields leave the choice to the seed. */
export interface Camera {
  readonly shot?: (typeof SHOTS)[number];
  readonly angle?: (typeof ANGLES)[number];
  /** Strong background blur asked for. */
  readonly bokeh?: boolean;
  /** A lens that bends what is off the middle. Default: one that keeps straight lines. */
  readonly lens?: 'fisheye';
  /** All that is shown is far from it. */
  readonly isFarOff?: boolean;
  /** The camera follows what moves: all else is drawn out sideways. */
  readonly isPanned?: boolean;
  /** An instant print: a square picture with a white edge, broad below. */
  readonly isInstant?: boolean;
}

export const STYLES = [
  'photo',
  'digital-art',
  'oil',
  'watercolour',
  'gouache',
  'pencil',
  'ink',
  'charcoal',
  'pastel',
  'pop-art',
  'comic',
  'pixel-art',
  'stained-glass',
  'ukiyo-e',
  'flat',
  'low-poly',
  'clay',
  'isometric',
  'vintage-poster',
  'art-deco',
  'art-nouveau',
  'bauhaus',
  'cubist',
  'pointillist',
  'swirling',
  'chalkboard',
  'cyberpunk',
  'vaporwave',
  'blueprint',
  'black-and-white',
  'sepia',
  'line-art',
  'paper-cut',
  'mosaic',
  'bricks',
  'embroidery',
  'tapestry',
  'woodcut',
  'linocut',
  'engraving',
  'brush-ink',
  'crayon',
  'neon-sign',
  'greek-vase',
  'risograph',
  'batik',
  'fresco',
  'stencil',
  'graffiti',
  'quilling',
  'origami',
  'illumination',
  'persian-miniature',
  'abstract',
] as const;
export type StyleId = (typeof STYLES)[number];

/**
 * A logo in few tones, all things on a round badge, an icon as apps have, a sticker with its white border, a card with its
 * greeting, a print for a shirt, a tattoo in black ink,
 * a poster of things under the name of an event, things alone, a set of them on tiles.
 */
export const SHEETS = [
  'mark',
  'emblem',
  'icon',
  'sticker',
  'card',
  'print',
  'tattoo',
  'poster',
  'clip',
  'set',
] as const;
export type SheetId = (typeof SHEETS)[number];

/** What lies round what a card shows. */
export const TRIMS = ['confetti', 'hearts', 'snow', 'stars', 'sprigs'] as const;
export type TrimId = (typeof TRIMS)[number];

export const MOODS = ['joy', 'love', 'calm', 'freedom', 'sadness', 'dream', 'anger', 'fear', 'music', 'time'] as const;
export type MoodId = (typeof MOODS)[number];
