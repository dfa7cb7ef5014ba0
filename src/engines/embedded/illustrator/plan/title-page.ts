import type { PixelSize } from '../../../../core/image.ts';
import type { Entity, RelationKind, Scene } from '../scene.ts';
import type { TypefaceName } from '../subject/own/typefaces.ts';
import { createVariety } from './variety.ts';

/** Colours of a page and its letters, `#rrggbb`. */
export interface PageInk {
  readonly paper: string;
  readonly title: string;
  readonly line: string;
}

/** A picture printed on a page under or over a title: posters, covers and cards. */
export interface TitlePage {
  /** What the picture on it shows. */
  readonly scene: Scene;
  readonly picture: PixelSize;
  readonly leftPx: number;
  readonly topPx: number;
  /** Band of the title, rows of the page. */
  readonly bandTopPx: number;
  readonly bandHeightPx: number;
  readonly texts: readonly string[];
  /** What the prompt calls the page. */
  readonly name: string;
  readonly ink: PageInk;
  readonly face: TypefaceName;
}

/** Sheets that a prompt means as the picture itself when it names what is on them. */
const PAGES: ReadonlySet<string> = new Set(['poster', 'greeting-card']);
/** Things in the picture that the text is more likely meant for. */
const LETTERED = /sign|billboard|placard|banner|shirt|cake/;
const SHOWN_ON_PAGE: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'next-to']);
const FACES: readonly TypefaceName[] = ['display', 'poster'];
const BORDER_SHARE = 0.045;
const BAND_SHARE = 0.19;
const INKS: readonly PageInk[] = [
  { paper: '#f3e9d2', title: '#2b2a33', line: '#b4472f' },
  { paper: '#1d2433', title: '#f4e6c4', line: '#d8a24a' },
  { paper: '#f6f1e7', title: '#1f4a4f', line: '#e08a3c' },
  { paper: '#7a1f24', title: '#f8e8c8', line: '#e3b04a' },
];

/** The page that a prompt describes, or nothing when it describes a plain picture. */
export function titlePageOf(scene: Scene, seed: number, { widthPx, heightPx }: PixelSize): TitlePage | undefined {
  if (scene.camera.isInstant) return instantPrint(scene, { widthPx, heightPx });
  const shown = sceneOnPage(scene);
  if (!shown) return undefined;
  const variety = createVariety(seed, scene.lettering.join());
  const border = Math.round(Math.min(widthPx, heightPx) * BORDER_SHARE);
  const bandHeightPx = Math.round(heightPx * BAND_SHARE);
  const isAbove = variety.value('side') < 0.35;
  const pictureHeight = heightPx - bandHeightPx - border;
  return {
    scene: shown.scene,
    picture: { widthPx: widthPx - 2 * border, heightPx: pictureHeight },
    leftPx: border,
    topPx: isAbove ? bandHeightPx : border,
    bandTopPx: isAbove ? 0 : border + pictureHeight,
    bandHeightPx,
    texts: scene.lettering,
    name: shown.name,
    ink: variety.pick('cast', INKS),
    face: scene.trim ? 'script' : variety.pick('facing', FACES),
  };
}

/** White of an instant print and the pen that writes on it. */
const PRINT_INK: PageInk = { paper: '#f4f1ea', title: '#2c3347', line: '#e9e5db' };
/** Edges of an instant print in shares of its width. */
const PRINT_EDGE = { side: 0.06, top: 0.07, bottom: 0.2 } as const;

/** The picture with the white edge of an instant print; words are written below it by hand. */
function instantPrint(scene: Scene, { widthPx, heightPx }: PixelSize): TitlePage {
  const shortPx = Math.min(widthPx, heightPx);
  const [leftPx, topPx] = [Math.round(shortPx * PRINT_EDGE.side), Math.round(shortPx * PRINT_EDGE.top)];
  const bandHeightPx = Math.round(shortPx * PRINT_EDGE.bottom);
  const picture = { widthPx: widthPx - 2 * leftPx, heightPx: heightPx - topPx - bandHeightPx };
  const { isInstant: _, ...camera } = scene.camera;
  return {
    scene: { ...scene, lettering: [], camera },
    picture,
    leftPx,
    topPx,
    bandTopPx: topPx + picture.heightPx,
    bandHeightPx,
    texts: scene.lettering,
    name: 'print',
    ink: PRINT_INK,
    face: 'script',
  };
}

/** What remains of the scene when the page is taken for the picture. */
function sceneOnPage(scene: Scene): { readonly scene: Scene; readonly name: string } | undefined {
  if (scene.lettering.length === 0) return undefined;
  const [first, ...others] = scene.entities;
  if (first && isPage(first, scene) && others.length > 0) return { scene: withoutFirst(scene), name: first.word };
  if (scene.trim) return { scene: { ...scene, lettering: [] }, name: 'card' };
  const isPrinted =
    scene.styles.includes('vintage-poster') && !scene.entities.some(({ concept }) => LETTERED.test(concept));
  return isPrinted ? { scene: { ...scene, lettering: [] }, name: 'poster' } : undefined;
}

function isPage({ concept, count, id }: Entity, { relations }: Scene): boolean {
  const own = relations.filter(({ subject, object }) => subject === id || object === id);
  return PAGES.has(concept) && count === 1 && own.every(({ kind }) => SHOWN_ON_PAGE.has(kind));
}

function withoutFirst(scene: Scene): Scene {
  return {
    ...scene,
    lettering: [],
    entities: scene.entities.slice(1).map((entity) => ({ ...entity, id: entity.id - 1 })),
    relations: scene.relations
      .filter(({ subject, object }) => subject > 0 && object > 0)
      .map(({ kind, subject, object }) => ({ kind, subject: subject - 1, object: object - 1 })),
  };
}
