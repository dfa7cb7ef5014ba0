import type { Painter } from '../../illustrator/paint/painter.ts';
import type { Studio } from '../../illustrator/picture.ts';
import { metresShownAs } from '../../illustrator/plan/stature.ts';
import type { Scene } from '../../illustrator/scene.ts';
import type { SubjectDrawing, SubjectGroup } from '../../illustrator/subject/drawing.ts';
import type { Guest } from './cast-companions.ts';
import { productDrawing, productLayer } from './product-layer.ts';
import { factsWithGuests, guestConcept } from './product-place.ts';

/** The scene's entity that is the product. */
export const PRODUCT_ID = 0;

/**
 * The illustrator's studio with photographed guests: what the scene calls the product, and its companions, are shown by cut-outs instead
 * of drawings. They are laid out, lit, shadowed and mirrored like everything else.
 *
 * @param guests the product first; their cut-outs trimmed.
 * @param table paints the place of things on a table.
 */
export function guestStudio(studio: Studio, guests: readonly Guest[], table: Painter): Studio {
  const product = guests[0]!;
  const drawings = new Map(guests.map((guest) => [productDrawing(guest.cut, guest.heightMetres), guest]));
  const isGuest = (id: number): boolean => guests.some((guest) => guest.id === id);
  return {
    ...studio,
    painters: { ...studio.painters, table },
    factsOf: factsWithGuests(studio.factsOf, guests),
    groupSubjects(scene) {
      const groups = studio.groupSubjects(scene);
      const shown = [...drawings].map(([drawing, { id }]) => guestGroup(scene, groups, id, drawing));
      const carriers = carriersOf(scene);
      const others = groups.filter(({ members }) => !members.some(isGuest));
      return [
        ...shown,
        ...others.map((group) => {
          const { kind } = studio.factsOf(group.lead.concept);
          if (!carriers.has(group.lead.id)) return trueToScale(group, product.heightMetres);
          return kind === 'furniture' ? group : asPedestal(group, product);
        }),
      ];
    },
    rasterise(asked, heightPx) {
      const guest = drawings.get(asked);
      if (!guest) return studio.rasterise(asked, heightPx);
      return productLayer(guest.cut, guest.heightMetres, heightPx, guest.id);
    },
  };
}

function guestGroup(scene: Scene, groups: readonly SubjectGroup[], id: number, drawing: SubjectDrawing): SubjectGroup {
  const own = groups.find(({ lead }) => lead.id === id);
  return {
    lead: { ...scene.entities[id]!, concept: guestConcept(id) },
    members: own?.members ?? [id],
    shown: own?.shown ?? [],
    draw: () => drawing,
  };
}

/** Beside a product other things are drawn no larger than this share of it: it is what the picture is about. */
const MOST_BESIDE = 0.55;
/** Rocks and the like are as high as this share of what stands on them, or as wide as that share of it, whichever is larger. */
const HEIGHT_UNDER = 0.9;
const WIDTH_UNDER = 2.7;
/** Seen from a little above, things stand this far below a rock's outline, as a share of its height. */
const STAND_IN = 0.2;

/** What the product stands on, in or under. */
function carriersOf({ relations }: Scene): ReadonlySet<number> {
  return new Set(relations.filter(({ subject }) => subject === PRODUCT_ID).map(({ object }) => object));
}

/** What a product stands on: large enough for it, which stands on its top rather than on its outline. */
function asPedestal(group: SubjectGroup, { cut, heightMetres }: Guest): SubjectGroup {
  const widthMetres = (heightMetres * cut.widthPx) / cut.heightPx;
  return {
    ...group,
    draw(index, random) {
      const drawing = group.draw(index, random);
      const wide = (WIDTH_UNDER * widthMetres * drawing.height) / drawing.width;
      const most = Math.max(HEIGHT_UNDER * heightMetres, wide);
      const lowered = Object.entries(drawing.anchors).map(([name, anchor]) => [
        name,
        anchor && TOPS.has(name) ? { ...anchor, y: anchor.y + STAND_IN * drawing.height } : anchor,
      ]);
      return {
        ...drawing,
        heightMetres: Math.min(drawing.heightMetres, most),
        anchors: Object.fromEntries(lowered),
      };
    },
  };
}

/** Anchors on which things stand. */
const TOPS: ReadonlySet<string> = new Set(['seat', 'surface']);

/** Beside a photograph sizes are compared: what is half as high is shown half as high. */
function trueToScale(group: SubjectGroup, productMetres: number): SubjectGroup {
  return {
    ...group,
    draw(index, random) {
      const drawing = group.draw(index, random);
      const ratio = Math.min(MOST_BESIDE, drawing.heightMetres / productMetres);
      return { ...drawing, heightMetres: metresShownAs(ratio, productMetres) };
    },
  };
}
