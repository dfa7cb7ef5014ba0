import type {
  Camera,
  ColourName,
  Entity,
  PerchId,
  PlaceKind,
  RegionId,
  Relation,
  RelationKind,
  Scene,
  SettingId,
  StyleId,
  SurfaceId,
} from '../scene.ts';
import type { Facts } from './sense.ts';
import { IMPLIED_KINDS, IMPLIED_SETTINGS } from './tables/implied-settings.ts';
import { MOTIF_OF_SETTING } from './tables/motifs.ts';

/** More things than this crowd any picture; the rest is reported as not understood. */
export const MAX_ENTITIES = 24;
const MAX_NOT_UNDERSTOOD = 200;
const MAX_REPORTED_CHARACTERS = 80;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An entity while its attributes are still being gathered. */
export interface EntityDraft extends Writable<Omit<Entity, 'colours' | 'attributes'>> {
  colours: ColourName[];
  attributes: string[];
}

/** What a place brings along. */
export interface Companion extends Pick<Entity, 'concept' | 'word' | 'count'> {
  /** Where it lies against the main thing. */
  readonly relation: RelationKind;
}

/** Things the picture must not have: from "without …" and from the negative prompt. */
export interface Exclusions {
  readonly concepts: Set<string>;
  readonly words: Set<string>;
  readonly facts: Facts[];
  readonly colours: Set<ColourName>;
}

/** Land that roads lead through. */
const ROADED: ReadonlySet<SettingId> = new Set<SettingId>([
  'desert',
  'forest',
  'mountains',
  'savanna',
  'snow',
  'meadow',
]);
/** Words for paved roads have this rank, those for paths less. */
const PAVED_RANK = 5;

/** Settings that lie in another place and show it too. */
const LEND_THEMSELVES: ReadonlySet<SettingId> = new Set<SettingId>(['road', 'pier', 'cave', 'table', 'river', 'lake']);

/** What stands in a meadow stands as well by a lake or among mountains: a village by a river. */
const OPEN_LAND: ReadonlySet<SettingId> = new Set<SettingId>([
  'meadow',
  'lake',
  'river',
  'mountains',
  'cliff',
  'beach',
  'island',
  'forest',
  'snow',
  'road',
  'sea',
  'desert',
  'waterfall',
]);

/** Places whose villages may as well lie elsewhere. */
const SHARES: ReadonlySet<SettingId> = new Set<SettingId>(['meadow', 'lake']);

function isSharedBy(place: SettingId, setting: SettingId | undefined): boolean {
  return place === setting || (SHARES.has(place) && setting !== undefined && OPEN_LAND.has(setting));
}

/** Where a region shows: in the trees and houses of open land. */
const SHOWS_REGION: ReadonlySet<SettingId> = new Set<SettingId>([...OPEN_LAND, 'waterfall', 'desert']);
/** Regions that streets are built like anyway. */
const SHOWN_BY_STREETS: ReadonlySet<RegionId> = new Set<RegionId>(['western', 'mediterranean']);

const placesOf = (...places: SettingId[]): ReadonlySet<SettingId> => new Set(places);

/** What of the Earth's places is to be seen in those that are unlike them. */
const SHOWN_ELSEWHERE: Partial<Record<SettingId, ReadonlySet<SettingId>>> = {
  underwater: placesOf('sea', 'cave', 'table', 'studio'),
  planet: placesOf('desert', 'mountains', 'canyon', 'cliff', 'space', 'sky', 'moon', 'studio', 'meadow'),
  moon: placesOf('space', 'sky', 'planet', 'mountains', 'desert', 'studio', 'meadow'),
  space: placesOf('planet', 'moon', 'sky', 'sea', 'studio'),
};

/** Where plainness is one of furniture or of a studio, not of the drawing. */
const PLAIN_PLACES: ReadonlySet<SettingId> = placesOf('studio', 'room', 'kitchen', 'cafe', 'library', 'table');

/** A region as it was typed. */
interface RegionDraft {
  readonly region: RegionId;
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
  readonly raw: string;
  /** True where it is named as the place, not as a quality of something. */
  readonly isPlace: boolean;
}

/** Boats of a village leave the village to be seen. */
const SIZE_BY_VILLAGE = 0.6;

/** A scene under construction. */
export class SceneDraft {
  readonly entities: EntityDraft[] = [];
  readonly relations: Relation[] = [];
  readonly palette: ColourName[] = [];
  readonly excluded: Exclusions = { concepts: new Set(), words: new Set(), facts: [], colours: new Set() };
  #setting: { id: SettingId; rank: number } | undefined;
  readonly #places = new Map<SettingId, number>();
  readonly #placeWords = new Map<SettingId, string>();
  readonly #facts: Writable<Facts> = {};
  readonly #weakFacts: Facts[] = [];
  readonly #styles: StyleId[] = [];
  readonly #notUnderstood: string[] = [];
  #surface: SurfaceId | undefined;
  #placeKind: { readonly kind: PlaceKind; readonly setting: SettingId } | undefined;
  #region: RegionDraft | undefined;
  #ground: ColourName | undefined;
  readonly #houseColours: ColourName[] = [];
  readonly #typed = new Map<string, string>();
  readonly #companions: { readonly setting: SettingId; readonly companion: Companion }[] = [];

  addEntity(entity: Omit<EntityDraft, 'id'>): EntityDraft | undefined {
    if (this.entities.length >= MAX_ENTITIES) return undefined;
    const added = { ...entity, id: this.entities.length };
    this.entities.push(added);
    return added;
  }

  addRelation(kind: RelationKind, subject: number, object: number, at?: PerchId): void {
    const isKnown = this.relations.some(
      (known) => known.kind === kind && known.subject === subject && known.object === object,
    );
    if (subject !== object && !isKnown) this.relations.push({ kind, subject, object, ...(at && { at }) });
  }

  dropRelation(relation: Relation): void {
    this.relations.splice(this.relations.indexOf(relation), 1);
  }

  addFacts(facts: Facts): void {
    if (facts.isWeak) {
      this.#weakFacts.push(facts);
      return;
    }
    const { styles, setting, ...rest } = facts;
    for (const style of styles ?? []) if (!this.#styles.includes(style)) this.#styles.push(style);
    if (setting !== undefined) this.setSetting(setting, 0);
    Object.assign(this.#facts, { ...rest, ...this.#facts });
  }

  /** Something that a place shows unless the prompt names it itself: the cottages of a village. */
  addCompanion(setting: SettingId, companion: Companion): void {
    this.#companions.push({ setting, companion });
  }

  setSetting(id: SettingId, rank: number): void {
    if (rank < 0) return;
    this.#places.set(id, Math.max(rank, this.#places.get(id) ?? rank));
    if (this.#setting === undefined || rank > this.#setting.rank) this.#setting = { id, rank };
  }

  /** Keeps how a place was typed, in case that the picture cannot show it. */
  notePlace(id: SettingId, raw: string): void {
    if (!this.#placeWords.has(id)) this.#placeWords.set(id, raw);
  }

  /** What the table of the scene is made of; the first word for it counts. */
  setSurface(surface: SurfaceId): void {
    this.#surface ??= surface;
  }

  /** Which kind of a setting is meant; the first word for one counts. */
  setPlaceKind(setting: SettingId, kind: PlaceKind): void {
    this.#placeKind ??= { kind, setting };
  }

  /** Where in the world it is; the first word for it counts. */
  setRegion(sense: Omit<RegionDraft, 'raw' | 'isPlace'>, raw: string, isPlace: boolean): void {
    if (this.#region !== undefined && this.#region.region !== sense.region) this.reportUnknown(raw);
    else this.#region ??= { ...sense, raw, isPlace };
  }

  /** The colour of the plain ground. */
  setGround(colour: ColourName): void {
    this.#ground ??= colour;
  }

  /** Colours of the houses of a village. */
  addHouseColours(colours: readonly ColourName[]): void {
    this.#houseColours.push(...colours);
  }

  /** Keeps how an attribute was typed, in case that it cannot be drawn. */
  noteAttribute(attribute: string, raw: string): void {
    this.#typed.set(attribute, raw.slice(0, MAX_REPORTED_CHARACTERS));
  }

  reportUnknown(raw: string): void {
    const word = raw.slice(0, MAX_REPORTED_CHARACTERS);
    if (this.#notUnderstood.length < MAX_NOT_UNDERSTOOD && !this.#notUnderstood.includes(word))
      this.#notUnderstood.push(word);
  }

  finish(language: string, lettering: readonly string[]): Scene {
    const { time, weather, season, light, mood } = this.#settledFacts();
    const isPlainAnyway = [...this.#places.keys(), ...this.#weakFacts.map((facts) => facts.setting)].some(
      (place) => place !== undefined && PLAIN_PLACES.has(place),
    );
    const weakStyles =
      this.#styles.length > 0
        ? []
        : this.#weakFacts.flatMap(({ styles: suggested = [], isPlain }) => (isPlain && isPlainAnyway ? [] : suggested));
    const styles = [...this.#styles, ...new Set(weakStyles)].filter(
      (style) => !this.excluded.facts.some((facts) => facts.styles?.includes(style)),
    );
    const { isLogo } = this;
    if (isLogo || this.#facts.isPattern) this.#addMotifs();
    const ground = this.entities.length + lettering.length > 0 ? this.#plainGround() : undefined;
    if (!ground) this.#implyKind();
    const setting = ground ?? this.#settledSetting(styles);
    this.#addCompanions(setting);
    const region = this.#settledRegion(setting);
    this.#reportUnseenPlaces(setting);
    const alsoNamed = [...this.#places.keys()].filter(
      (place) => place !== setting && LEND_THEMSELVES.has(setting ?? place),
    );
    const kind =
      this.#placeKind && (isSharedBy(this.#placeKind.setting, setting) || alsoNamed.includes(this.#placeKind.setting))
        ? this.#placeKind
        : undefined;
    const { entities, relations } = this.#withoutExcluded();
    const used = new Set(entities.flatMap(({ attributes }) => attributes));
    const typed = [...this.#typed].filter(([attribute]) => used.has(attribute));
    return {
      version: 1,
      language,
      entities,
      relations,
      ...(setting && { setting }),
      ...(alsoNamed.length > 0 && { alsoNamed }),
      ...(setting === 'table' && this.#surface && { surface: this.#surface }),
      ...(kind && { placeKind: kind.kind }),
      ...(region && { region }),
      ...(this.#houseColours.length > 0 && { houseColours: [...new Set(this.#houseColours)] }),
      ...(time && { time }),
      ...(weather && { weather }),
      ...(season && { season }),
      ...(light && { light }),
      ...(this.#facts.isPattern && entities.length > 0 && { isPattern: true }),
      camera: cameraOf(this.#settledFacts()),
      styles,
      ...(mood && { mood }),
      ...(ground && this.#sheetOf(entities, lettering)),
      lettering,
      ...(typed.length > 0 && { typed: Object.fromEntries(typed) }),
      ...(this.#ground && { ground: this.#ground }),
      palette: [...new Set(this.palette)].filter((colour) => !this.excluded.colours.has(colour)),
      notUnderstood: this.#notUnderstood,
    };
  }

  #settledFacts(): Facts {
    const settled: Writable<Facts> = { ...this.#facts };
    for (const { isWeak: _, setting: __, styles: ___, sheet: ____, isPlain: _____, ...facts } of this.#weakFacts)
      Object.assign(settled, { ...facts, ...settled });
    for (const facts of this.excluded.facts) {
      const said = (['weather', 'time', 'light', 'mood', 'season'] as const).find((key) => facts[key] !== undefined);
      if (said !== undefined && settled[said] === facts[said]) delete settled[said];
    }
    return settled;
  }

  /** On a logo a place is a thing to show. */
  #addMotifs(): void {
    for (const place of this.#places.keys()) {
      const concept = MOTIF_OF_SETTING[place];
      if (concept === undefined || this.entities.some((entity) => entity.concept === concept)) continue;
      const word = concept.replaceAll('-', ' ');
      this.addEntity({ concept, word, count: 1, colours: [], sizeFactor: 1, attributes: [] });
    }
  }

  /** True once something said that the picture is a logo. */
  get isLogo(): boolean {
    return this.#weakFacts.some(({ sheet }) => sheet);
  }

  #plainGround(): SettingId | undefined {
    return this.#weakFacts.find(({ sheet }) => sheet)?.setting;
  }

  /** A mark is of one thing; several share an emblem. With words on it, it is a sign in front of a plain wall. */
  #sheetOf(entities: readonly Entity[], lettering: readonly string[]): Pick<Scene, 'sheet'> {
    const named = this.#weakFacts.find(({ sheet }) => sheet)?.sheet;
    if (named === undefined || entities.length === 0 || lettering.length > 0) return {};
    const isOne = entities.length === 1 && entities[0]!.count === 1;
    return { sheet: named === 'mark' && !isOne ? 'emblem' : named };
  }

  #settledSetting(styles: readonly StyleId[]): SettingId | undefined {
    if (this.#setting !== undefined) return this.#isRoad(this.#setting.id) ? 'road' : this.#setting.id;
    const region = this.#regionAsPlace();
    if (region !== undefined) return region;
    const suggested = this.#weakFacts.find(({ setting }) => setting !== undefined)?.setting;
    if (suggested !== undefined) return suggested;
    const implied = this.entities.map(({ concept }) =>
      Object.hasOwn(IMPLIED_SETTINGS, concept) ? IMPLIED_SETTINGS[concept] : undefined,
    );
    if (this.#facts.shot === 'portrait' && this.entities.length > 0) return 'portrait';
    const first = implied.find((setting) => setting !== undefined);
    return first ?? (styles.includes('abstract') && this.entities.length === 0 ? 'abstract' : undefined);
  }

  /** Under water and off the Earth there are no cities, woods and waterfalls. */
  #reportUnseenPlaces(setting: SettingId | undefined): void {
    const shown = setting && SHOWN_ELSEWHERE[setting];
    if (!shown) return;
    for (const [place, raw] of this.#placeWords) if (place !== setting && !shown.has(place)) this.reportUnknown(raw);
  }

  /** Without another place a region has one that stands for it. */
  #regionAsPlace(): SettingId | undefined {
    const region = this.#region;
    if (region === undefined || (!region.isPlace && this.entities.length > 0) || this.isLogo) return undefined;
    if (region.placeKind !== undefined) this.setPlaceKind(region.setting, region.placeKind);
    return region.setting;
  }

  #settledRegion(setting: SettingId | undefined): RegionId | undefined {
    if (this.#region === undefined) return undefined;
    const { region, raw } = this.#region;
    if (setting !== undefined && SHOWS_REGION.has(setting)) return region;
    if (setting === 'street' && SHOWN_BY_STREETS.has(region)) return region;
    this.reportUnknown(raw);
    return undefined;
  }

  /** Office workers are in an office unless the prompt says where. */
  #implyKind(): void {
    if (this.#setting !== undefined || this.#facts.shot === 'portrait') return;
    const implied = this.entities.map(({ concept }) =>
      Object.hasOwn(IMPLIED_KINDS, concept) ? IMPLIED_KINDS[concept] : undefined,
    );
    const first = implied.find((found) => found !== undefined);
    if (first === undefined) return;
    this.setSetting(first.setting, 1);
    this.setPlaceKind(first.setting, first.placeKind);
  }

  /** "a desert highway", "a road through the forest". */
  #isRoad(setting: SettingId): boolean {
    return ROADED.has(setting) && (this.#places.get('road') ?? 0) >= PAVED_RANK;
  }

  #addCompanions(setting: SettingId | undefined): void {
    for (const { setting: place, companion } of this.#companions) {
      const { concept, word, count, relation } = companion;
      const sizeFactor = this.#placeKind?.kind === 'village' ? SIZE_BY_VILLAGE : 1;
      if (
        !(place === setting || (place === 'meadow' && isSharedBy(place, setting))) ||
        this.entities.some((entity) => entity.concept === concept)
      )
        continue;
      const added = this.addEntity({ concept, word, count, colours: [], sizeFactor, attributes: [] });
      if (added !== undefined && added.id > 0) this.addRelation(relation, added.id, 0);
    }
  }

  /** Leaves out what the prompt excludes and numbers the remaining entities anew. */
  #withoutExcluded(): { entities: Entity[]; relations: Relation[] } {
    const { concepts, words } = this.excluded;
    const kept = this.entities.filter(({ concept, word }) => !concepts.has(concept) && !words.has(word));
    const newId = new Map(kept.map(({ id }, index) => [id, index]));
    const entities = kept.map((entity, id) => ({ ...entity, id }));
    const relations = this.relations.flatMap((relation) => {
      const [from, to] = [newId.get(relation.subject), newId.get(relation.object)];
      return from === undefined || to === undefined ? [] : [{ ...relation, subject: from, object: to }];
    });
    return { entities, relations };
  }
}

function cameraOf({ shot, angle, bokeh }: Facts): Camera {
  return { ...(shot && { shot }), ...(angle && { angle }), ...(bokeh && { bokeh }) };
}
