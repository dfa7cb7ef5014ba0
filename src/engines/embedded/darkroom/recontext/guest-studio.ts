import type { Studio } from '../../illustrator/draw-picture.ts';
import type { Painter } from '../../illustrator/paint/painter.ts';
import type { Scene } from '../../illustrator/scene.ts';
import type { SubjectGroup } from '../../illustrator/subject/drawing.ts';
import type { CutOut } from '../backdrop/cut-out.ts';
import type { ProductScene } from './cast-product.ts';
import { productDrawing, productLayer } from './product-layer.ts';
import { factsWithGuest, GUEST_CONCEPT } from './product-place.ts';

/** The scene's entity that is the product. */
export const PRODUCT_ID = 0;

/**
 * The illustrator's studio with a photographed guest: what the scene calls the product is shown by a cut-out instead of a
 * drawing. It is laid out, lit, shadowed and mirrored like everything else.
 *
 * @param cut trimmed.
 * @param table paints the place of things on a table.
 */
export function guestStudio(studio: Studio, cut: CutOut, { heightMetres }: ProductScene, table: Painter): Studio {
  const drawing = productDrawing(cut, heightMetres);
  return {
    ...studio,
    painters: { ...studio.painters, table },
    factsOf: factsWithGuest(studio.factsOf, heightMetres),
    groupSubjects(scene) {
      const groups = studio.groupSubjects(scene);
      const own = groups.find(({ members }) => members.includes(PRODUCT_ID));
      const guest: SubjectGroup = {
        lead: { ...scene.entities[PRODUCT_ID]!, concept: GUEST_CONCEPT },
        members: own?.lead.id === PRODUCT_ID ? own.members : [PRODUCT_ID],
        shown: own?.lead.id === PRODUCT_ID ? own.shown : [],
        draw: () => drawing,
      };
      const carriers = carriersOf(scene);
      const others = groups.filter((group) => group !== own);
      const limitOf = ({ lead }: SubjectGroup): number => {
        if (!carriers.has(lead.id)) return MOST_BESIDE * heightMetres;
        return studio.factsOf(lead.concept).kind === 'furniture' ? Number.POSITIVE_INFINITY : MOST_UNDER * heightMetres;
      };
      return [guest, ...others.map((group) => noLarger(group, limitOf(group)))];
    },
    rasterise: (asked, heightPx) =>
      asked === drawing ? productLayer(cut, heightMetres, heightPx, PRODUCT_ID) : studio.rasterise(asked, heightPx),
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
