import type { ColourName, DecorId, Entity, PlaceKind, RegionId, Scene, SettingId, SurfaceId } from '../scene.ts';
import {
  DECOR_OF_REGION,
  FURNISHED,
  isSharedBy,
  LEND_THEMSELVES,
  OVERLOOKED,
  PAVED_RANK,
  PLAIN_PLACES,
  ROADED,
  SEEN_OUTSIDE,
  SHOWN_ELSEWHERE,
  showsRegion,
  WINDOWED,
} from './place-rules.ts';
import { IMPLIED_KINDS, IMPLIED_SETTINGS } from './tables/implied-settings.ts';

/** A region of the world, and the place that stands for it where no other is named. */
export interface NamedRegion {
  readonly region: RegionId;
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
}

/** A region as it was typed. */
interface RegionDraft extends NamedRegion {
  readonly raw: string;
  /** True where it is named as the place, not as a quality of something. */
  readonly isPlace: boolean;
}

/** What of the rest of the scene the place depends on. */
export interface PlaceContext {
  readonly entities: readonly Entity[];
  /** Place that something else in the prompt suggests: a style, a time of the year. */
  readonly suggested: SettingId | undefined;
  /** The plain ground of a logo: no other place is shown. */
  readonly plainGround: SettingId | undefined;
  readonly isPortrait: boolean;
  /** There is weather, which is out of doors. */
  readonly isWeathered: boolean;
  readonly isAbstract: boolean;
  readonly isLogo: boolean;
}

/** Kinds of places that are more than a look of theirs, and how they are called where another place is shown. */
const SHOWN_ALONE: Partial<Record<PlaceKind, string>> = { 'light-trails': 'light trails' };

/** Where the scene is, while its words are still being gathered. */
export class PlaceDraft {
  readonly #reportUnknown: (raw: string) => void;
  readonly #named = new Map<SettingId, number>();
  readonly #words = new Map<SettingId, string>();
  #setting: { readonly id: SettingId; readonly rank: number } | undefined;
  #kind: { readonly kind: PlaceKind; readonly setting: SettingId } | undefined;
  #region: RegionDraft | undefined;
  #surface: SurfaceId | undefined;
  #isFromBalcony = false;
  #ground: ColourName | undefined;
  readonly #houseColours = new Set<ColourName>();
  #skyColour: ColourName | undefined;
  #decor: { readonly decor: DecorId; readonly raw?: string } | undefined;
  #hasLargeWindows = false;

  /** @param reportUnknown is told of words for places that the picture does not show. */
  constructor(reportUnknown: (raw: string) => void) {
    this.#reportUnknown = reportUnknown;
  }

  /** All places that were named, in the order in which they were. */
  get named(): readonly SettingId[] {
    return [...this.#named.keys()];
  }

  /** True where a place was named at whose furniture "plain" and "simple" aim. */
  get isPlain(): boolean {
    return this.named.some((place) => PLAIN_PLACES.has(place));
  }

  /** The place as far as it has been read. */
  get setting(): SettingId | undefined {
    return this.#setting?.id;
  }

  get isVillage(): boolean {
    return this.#kind?.kind === 'village';
  }

  /** Names a place; of several the one of the highest rank is shown, the first among equals. */
  setSetting(id: SettingId, rank: number): void {
    if (rank < 0) return;
    this.#named.set(id, Math.max(rank, this.#named.get(id) ?? rank));
    if (this.#setting === undefined || rank > this.#setting.rank) this.#setting = { id, rank };
  }

  /** Keeps how a place was typed, in case that the picture cannot show it. */
  noteWord(id: SettingId, raw: string): void {
    if (!this.#words.has(id)) this.#words.set(id, raw);
  }

  /** What the table of the scene is made of; the first word for it counts. */
  setSurface(surface: SurfaceId): void {
    this.#surface ??= surface;
  }

  /** Which kind of a setting is meant; the first word for one counts. */
  setKind(setting: SettingId, kind: PlaceKind): void {
    this.#kind ??= { kind, setting };
  }

  /** It is seen over the railing of a balcony. */
  lookFromBalcony(): void {
    this.#isFromBalcony = true;
  }

  /** Where in the world it is; the first word for it counts. */
  setRegion(sense: NamedRegion, raw: string, isPlace: boolean): void {
    if (this.#region !== undefined && this.#region.region !== sense.region) this.#reportUnknown(raw);
    else this.#region ??= { ...sense, raw, isPlace };
  }

  /** The colour of the plain ground; the first word for it counts. */
  setGround(colour: ColourName): void {
    this.#ground ??= colour;
  }

  /** Colours of the houses of a village. */
  addHouseColours(colours: readonly ColourName[]): void {
    for (const colour of colours) this.#houseColours.add(colour);
  }

  /** How the room is furnished; the first word for it counts. `raw` is reported where there is no room. */
  setDecor(decor: DecorId, raw?: string): void {
    if (this.#decor === undefined) this.#decor = raw === undefined ? { decor } : { decor, raw };
    else if (raw !== undefined && this.#decor.decor !== decor) this.#reportUnknown(raw);
  }

  /** The room has windows down to the floor. */
  glaze(): void {
    this.#hasLargeWindows = true;
  }

  /** The colour of the sky; the first word for it counts. */
  setSkyColour(colour: ColourName): void {
    this.#skyColour ??= colour;
  }

  /** Decides on the place and reports the words for places that it does not show. */
  settle(
    context: PlaceContext,
  ): Pick<
    Scene,
    | 'setting'
    | 'alsoNamed'
    | 'surface'
    | 'placeKind'
    | 'isFromBalcony'
    | 'region'
    | 'houseColours'
    | 'decor'
    | 'hasLargeWindows'
    | 'outlook'
    | 'skyColour'
    | 'ground'
  > {
    if (!context.plainGround && !context.isPortrait && !context.isWeathered) this.#implyKind(context.entities);
    const setting = context.plainGround ?? this.#chooseSetting(context);
    const decor = this.#settledDecor(setting);
    const region = this.#settledRegion(setting);
    this.#reportUnseen(setting);
    const alsoNamed = this.named.filter((place) => place !== setting && LEND_THEMSELVES.has(setting ?? place));
    const placeKind = this.#settledKind(setting, alsoNamed);
    const lost = this.#kind && placeKind !== this.#kind.kind ? SHOWN_ALONE[this.#kind.kind] : undefined;
    if (lost !== undefined) this.#reportUnknown(lost);
    const outlook = WINDOWED.has(setting ?? 'sky') ? this.named.find((place) => SEEN_OUTSIDE.has(place)) : undefined;
    return {
      ...(setting && { setting }),
      ...(alsoNamed.length > 0 && { alsoNamed }),
      ...(setting === 'table' && this.#surface && { surface: this.#surface }),
      ...(placeKind && { placeKind }),
      ...(this.#isFromBalcony && setting && OVERLOOKED.has(setting) && { isFromBalcony: true }),
      ...(region && { region }),
      ...(this.#houseColours.size > 0 && { houseColours: [...this.#houseColours] }),
      ...(decor && { decor }),
      ...(this.#hasLargeWindows && FURNISHED.has(setting ?? 'sky') && { hasLargeWindows: true }),
      ...(outlook && { outlook }),
      ...(this.#skyColour && { skyColour: this.#skyColour }),
      ...(this.#ground && { ground: this.#ground }),
    };
  }

  #chooseSetting({ entities, suggested, isPortrait, isAbstract, isLogo }: PlaceContext): SettingId | undefined {
    if (this.#setting !== undefined) return this.#isRoad(this.#setting.id) ? 'road' : this.#setting.id;
    if (this.#ground !== undefined) return isPortrait && entities.length > 0 ? 'portrait' : 'studio';
    const place = this.#regionAsPlace(entities.length > 0, isLogo) ?? suggested;
    if (place !== undefined) return place;
    if (isPortrait && entities.length > 0) return 'portrait';
    return firstOf(IMPLIED_SETTINGS, entities) ?? (isAbstract && entities.length === 0 ? 'abstract' : undefined);
  }

  /** "a desert highway", "a road through the forest". */
  #isRoad(setting: SettingId): boolean {
    return ROADED.has(setting) && (this.#named.get('road') ?? 0) >= PAVED_RANK;
  }

  /** Without another place a region has one that stands for it. */
  #regionAsPlace(hasThings: boolean, isLogo: boolean): SettingId | undefined {
    const region = this.#region;
    if (region === undefined || (!region.isPlace && hasThings) || isLogo) return undefined;
    if (region.placeKind !== undefined) this.setKind(region.setting, region.placeKind);
    return region.setting;
  }

  /** Office workers are in an office unless the prompt says where. */
  #implyKind(entities: readonly Entity[]): void {
    if (this.#setting !== undefined) return;
    if (entities.some(({ concept }) => OUT_OF_DOORS.test(concept))) return;
    const implied = firstOf(IMPLIED_KINDS, entities);
    if (implied === undefined || (implied.needsCompany && entities.length < 2)) return;
    this.setSetting(implied.setting, 1);
    if (implied.placeKind !== undefined) this.setKind(implied.setting, implied.placeKind);
  }

  #settledKind(setting: SettingId | undefined, alsoNamed: readonly SettingId[]): PlaceKind | undefined {
    if (this.#kind === undefined) return undefined;
    const { kind, setting: place } = this.#kind;
    return isSharedBy(place, setting) || alsoNamed.includes(place) ? kind : undefined;
  }

  /** How a room is furnished: as it was said, or as they do in its part of the world. */
  #settledDecor(setting: SettingId | undefined): DecorId | undefined {
    if (setting !== undefined && FURNISHED.has(setting)) {
      const local = this.#region && DECOR_OF_REGION[this.#region.region];
      if (local && this.#decor === undefined) {
        this.#region = undefined;
        return local;
      }
      return this.#decor?.decor;
    }
    if (this.#decor?.raw !== undefined) this.#reportUnknown(this.#decor.raw);
    return undefined;
  }

  #settledRegion(setting: SettingId | undefined): RegionId | undefined {
    if (this.#region === undefined) return undefined;
    const { region, raw } = this.#region;
    if (showsRegion(setting, region)) return region;
    this.#reportUnknown(raw);
    return undefined;
  }

  /** Under water and off the Earth there are no cities, woods and waterfalls. */
  #reportUnseen(setting: SettingId | undefined): void {
    const shown = setting && SHOWN_ELSEWHERE[setting];
    if (!shown) return;
    for (const [place, raw] of this.#words) if (place !== setting && !shown.has(place)) this.#reportUnknown(raw);
  }
}

/** What stands where no room is. */
const OUT_OF_DOORS =
  /skyscraper|building|^(house|castle|barn|church|tent|fountain|bridge|street-lamp|bus|taxi|tractor|horse|ship|airplane|helicopter|deciduous-tree|evergreen-tree|palm-tree|cityscape)$/;

/** What a table says of the first of the things that it has an entry for. */
function firstOf<Value>(table: Readonly<Record<string, Value>>, entities: readonly Entity[]): Value | undefined {
  const known = entities.find(({ concept }) => Object.hasOwn(table, concept));
  return known && table[known.concept];
}
