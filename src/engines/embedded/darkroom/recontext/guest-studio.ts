import type { Studio } from '../../illustrator/draw-picture.ts';
import type { Painter } from '../../illustrator/paint/painter.ts';
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
      const limitOf = ({ lead }: SubjectGroup): number => {
        if (!carriers.has(lead.id)) return MOST_BESIDE * product.heightMetres;
        return studio.factsOf(lead.concept).kind === 'furniture'
          ? Number.POSITIVE_INFINITY
          : MOST_UNDER * product.heightMetres;
      };
      return [...shown, ...others.map((group) => noLarger(group, limitOf(group)))];
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
/** Rocks and the like are as high as what stands on them needs. */
const MOST_UNDER = 0.9;

/** What the product stands on, in or under. */
function carriersOf({ relations }: Scene): ReadonlySet<number> {
  return new Set(relations.filter(({ subject }) => subject === PRODUCT_ID).map(({ object }) => object));
}

function noLarger(group: SubjectGroup, mostMetres: number): SubjectGroup {
  return {
    ...group,
    draw(index, random) {
      const drawing = group.draw(index, random);
      return { ...drawing, heightMetres: Math.min(drawing.heightMetres, mostMetres) };
    },
  };
}
