import type {
  Camera,
  ColourName,
  Entity,
  Relation,
  RelationKind,
  Scene,
  SettingId,
  SheetId,
  StyleId,
} from '../scene.ts';
import { PlaceDraft } from './draft-place.ts';
import { isSharedBy, PLAIN_PLACES } from './place-rules.ts';
import type { Facts } from './sense.ts';
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

/** Boats of a village leave the village to be seen. */
const SIZE_BY_VILLAGE = 0.6;

/** Styles that are a manner of painting in a medium, which need not be painted twice. */
const MANNER_OF: Partial<Record<StyleId, StyleId>> = { swirling: 'oil', pointillist: 'oil' };

/** A scene under construction. */
export class SceneDraft {
  readonly entities: EntityDraft[] = [];
  readonly relations: Relation[] = [];
  readonly palette: ColourName[] = [];
  readonly excluded: Exclusions = { concepts: new Set(), words: new Set(), facts: [], colours: new Set() };
  readonly place = new PlaceDraft((raw) => this.reportUnknown(raw));
  readonly #facts: Writable<Facts> = {};
  readonly #weakFacts: Facts[] = [];
  readonly #styles: StyleId[] = [];
  readonly #notUnderstood: string[] = [];
  readonly #typed = new Map<string, string>();
  readonly #companions: { readonly setting: SettingId; readonly companion: Companion }[] = [];

  addEntity(entity: Omit<EntityDraft, 'id'>): EntityDraft | undefined {
    if (this.entities.length >= MAX_ENTITIES) return undefined;
    const added = { ...entity, id: this.entities.length };
    this.entities.push(added);
    return added;
  }

  addRelation(kind: RelationKind, subject: number, object: number, where: Pick<Relation, 'at' | 'side'> = {}): void {
    const isKnown = this.relations.some(
      (known) => known.kind === kind && known.subject === subject && known.object === object,
    );
    if (subject !== object && !isKnown) this.relations.push({ kind, subject, object, ...where });
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
    if (setting !== undefined) this.place.setSetting(setting, 0);
    Object.assign(this.#facts, { ...rest, ...this.#facts });
  }

  /** Something that a place shows unless the prompt names it itself: the cottages of a village. */
  addCompanion(setting: SettingId, companion: Companion): void {
    this.#companions.push({ setting, companion });
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
    const facts = this.#settledFacts();
    const { time, weather, season, light, mood, hasLightning, isWindy } = facts;
    const styles = this.#settledStyles();
    const { isLogo } = this;
    if (facts.isKawaii) for (const { attributes } of this.entities) attributes.push('kawaii');
    const trim = this.#weakFacts.find((weak) => weak.trim)?.trim;
    if (isLogo || this.#facts.isPattern) this.#addMotifs();
    const { sheet } = this.#sheetFacts() ?? {};
    const isShown = this.entities.length + lettering.length > 0 || (sheet && ABSTRACT_SHEETS.has(sheet));
    const plainGround = isShown ? this.#plainGround() : undefined;
    const place = this.place.settle({
      entities: this.entities,
      suggested: this.#weakFacts.find(({ setting }) => setting !== undefined)?.setting,
      plainGround,
      isPortrait: this.#facts.shot === 'portrait',
      isAbstract: styles.includes('abstract'),
      isLogo,
      isWeathered: weather !== undefined,
    });
    this.#addCompanions(place.setting);
    const { entities, relations } = this.#withoutExcluded();
    const used = new Set(entities.flatMap(({ attributes }) => attributes));
    const typed = [...this.#typed].filter(([attribute]) => used.has(attribute));
    return {
      version: 1,
      language,
      entities,
      relations,
      ...place,
      ...(time && { time }),
      ...(weather && { weather }),
      ...(season && { season }),
      ...(isWindy && { isWindy }),
      ...(hasLightning && { hasLightning }),
      ...(light && { light }),
      ...(this.#facts.isPattern && entities.length > 0 && { isPattern: true }),
      camera: cameraOf(facts),
      styles,
      ...(mood && { mood }),
      ...(plainGround && this.#sheetOf(entities, lettering)),
      ...(!plainGround && trim && { trim }),
      lettering,
      ...(typed.length > 0 && { typed: Object.fromEntries(typed) }),
      palette: [...new Set(this.palette)].filter((colour) => !this.excluded.colours.has(colour)),
      notUnderstood: this.#notUnderstood,
    };
  }

  /** The styles that were named; where none was, those that other words suggest. */
  #settledStyles(): StyleId[] {
    const isPlainAnyway =
      this.place.isPlain || this.#weakFacts.some(({ setting }) => setting !== undefined && PLAIN_PLACES.has(setting));
    const suggested =
      this.#styles.length > 0
        ? []
        : this.#weakFacts.flatMap(({ styles = [], isPlain, sheet }) =>
            (isPlain && isPlainAnyway) || (sheet && sheet !== this.#sheetFacts()?.sheet) ? [] : styles,
          );
    const named = this.#styles.filter((style) => !this.#styles.some((other) => MANNER_OF[other] === style));
    return [...named, ...new Set(suggested)].filter(
      (style) => !this.excluded.facts.some((facts) => facts.styles?.includes(style)),
    );
  }

  #settledFacts(): Facts {
    const settled: Writable<Facts> = { ...this.#facts };
    for (const { isWeak: _, setting: __, styles: ___, sheet: ____, trim: _____, isPlain: ______, ...facts } of this
      .#weakFacts)
      Object.assign(settled, { ...facts, ...settled });
    for (const facts of this.excluded.facts) {
      const said = (['weather', 'time', 'light', 'mood', 'season'] as const).find((key) => facts[key] !== undefined);
      if (said !== undefined && settled[said] === facts[said]) delete settled[said];
    }
    return settled;
  }

  /** On a logo a place is a thing to show. */
  #addMotifs(): void {
    for (const place of this.place.named) {
      const concept = MOTIF_OF_SETTING[place];
      if (concept === undefined || this.entities.some((entity) => entity.concept === concept)) continue;
      const word = concept.replaceAll('-', ' ');
      this.addEntity({ concept, word, count: 1, colours: [], sizeFactor: 1, attributes: [] });
    }
  }

  /** True once something said that the picture is a logo. */
  get isLogo(): boolean {
    return this.#weakFacts.some(({ sheet }) => sheet && sheet !== 'card');
  }

  #plainGround(): SettingId | undefined {
    return this.#sheetFacts()?.setting;
  }

  /** Cards that name a place show it, under their words; other sheets make motifs of places. */
  #sheetFacts(): Facts | undefined {
    const isOfPlace = this.place.setting !== undefined && !PLAIN_PLACES.has(this.place.setting);
    return this.#weakFacts.find(({ sheet }) => sheet && !(sheet === 'card' && isOfPlace));
  }

  /** A mark is of one thing, or of its words alone; several share an emblem. */
  #sheetOf(entities: readonly Entity[], lettering: readonly string[]): Pick<Scene, 'sheet' | 'trim'> {
    const { sheet, trim } = this.#sheetFacts() ?? {};
    if (sheet === undefined || (entities.length + lettering.length === 0 && !ABSTRACT_SHEETS.has(sheet))) return {};
    const isOne = entities.length === 0 || (entities.length === 1 && entities[0]!.count === 1);
    return { sheet: sheet === 'mark' && !isOne ? 'emblem' : sheet, ...(trim && { trim }) };
  }

  #addCompanions(setting: SettingId | undefined): void {
    // A bridge takes the picture from bank to bank and leaves nothing else its place.
    const hasBridge = /(^|-)bridge$/.test(this.entities[0]?.concept ?? '');
    for (const { setting: place, companion } of this.#companions) {
      const { concept, word, count, relation } = companion;
      if ((hasBridge && relation === 'behind') || this.#leavesOut(concept)) continue;
      const sizeFactor = this.place.isVillage ? SIZE_BY_VILLAGE : 1;
      if (
        !(
          place === setting ||
          (place === 'city' && setting === 'street') ||
          (place === 'meadow' && isSharedBy(place, setting))
        ) ||
        this.entities.some((entity) => entity.concept === concept)
      )
        continue;
      const added = this.addEntity({ concept, word, count, colours: [], sizeFactor, attributes: [] });
      if (added !== undefined && added.id > 0) this.addRelation(relation, added.id, 0);
    }
  }

  /** "a harbour without boats": no boat of any kind. */
  #leavesOut(concept: string): boolean {
    return AFLOAT.test(concept) && [...this.excluded.concepts].some((excluded) => AFLOAT.test(excluded));
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

const AFLOAT = /(?:boat|ship|ferry|gondola|canoe)$/;

/** What is printed even if nothing is said to be on it: a mark of geometric shapes. */
const ABSTRACT_SHEETS: ReadonlySet<SheetId> = new Set<SheetId>(['mark', 'emblem', 'icon']);

function cameraOf({ shot, angle, bokeh, lens, isPanned, isInstant }: Facts): Camera {
  return {
    ...(shot && { shot }),
    ...(angle && { angle }),
    ...(bokeh && { bokeh }),
    ...(lens && { lens }),
    ...(isPanned && { isPanned }),
    ...(isInstant && { isInstant }),
  };
}
