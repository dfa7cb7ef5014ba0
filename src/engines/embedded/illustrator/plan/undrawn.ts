import { createRandom } from '../maths/random.ts';
import type { Entity, Scene } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { GroupSubjects, SubjectDrawing, SubjectGroup } from '../subject/drawing.ts';
import { MADE_OF } from '../subject/material/of-material.ts';
import { ROLES } from '../subject/rigs/roles.ts';
import { WHEELED } from '../subject/wheels.ts';
import { MATERIAL_COLOURS } from '../understand/tables/media.ts';

/** What sizes, places and arrangements show, or any drawing of a thing shows anyway. */
const SHOWN_ANYWAY: ReadonlySet<string> = new Set(
  'young teen-aged child-aged toddler-aged female male phoning wading heaped stacked in-row in-wedge pyramid-piled ring-set family-sized far-off flying happy fresh round wild shiny fluffy glowing steaming muscular kawaii'.split(
    ' ',
  ),
);
const MOST_TRIED = 8;

/**
 * Words for how things are that their drawings do not show, as typed: each thing is drawn with and without each of its attributes,
 * and what makes no difference was not drawn.
 */
export function undrawnWords(
  scene: Scene,
  groups: readonly SubjectGroup[],
  groupSubjects: GroupSubjects,
  kindOf: (concept: string) => ConceptKind,
): string[] {
  const words: string[] = [];
  let tried = 0;
  for (const entity of scene.entities) {
    const kind = kindOf(entity.concept);
    for (const attribute of entity.attributes) {
      const word = scene.typed?.[attribute];
      const isShown =
        SHOWN_ANYWAY.has(attribute) ||
        MADE_OF[attribute]?.includes(kind) ||
        (attribute === WHEELED && kind === 'vehicle') ||
        ROLES[entity.concept]?.looks?.includes(attribute) ||
        entity.colours.includes(MATERIAL_COLOURS[attribute]!);
      if (word === undefined || isShown || words.includes(word) || tried++ >= MOST_TRIED) continue;
      if (!changesDrawing(scene, entity, attribute, groups, groupSubjects)) words.push(word);
    }
  }
  return words;
}

function changesDrawing(
  scene: Scene,
  entity: Entity,
  attribute: string,
  groups: readonly SubjectGroup[],
  groupSubjects: GroupSubjects,
): boolean {
  const plain: Entity = { ...entity, attributes: entity.attributes.filter((other) => other !== attribute) };
  const without = { ...scene, entities: scene.entities.map((other) => (other === entity ? plain : other)) };
  const isOf = ({ members }: SubjectGroup): boolean => members.includes(entity.id);
  const [one, other] = [groups.find(isOf), groupSubjects(without).find(isOf)];
  if (!one || !other) return one !== other;
  const [drawn, drawnPlain] = [one.draw(0, createRandom(0)), other.draw(0, createRandom(0))];
  // What paints itself cannot be compared and is believed.
  return drawn.parts.some(({ paint }) => paint) || signatureOf(drawn) !== signatureOf(drawnPlain);
}

function signatureOf({ parts, heightMetres, emissive, face }: SubjectDrawing): string {
  return JSON.stringify([
    parts.map(({ svg, recolour, material, assembly, decay, isDewy }) => [
      svg,
      recolour,
      material,
      assembly?.name,
      decay,
      isDewy,
    ]),
    heightMetres,
    emissive,
    face,
  ]);
}
