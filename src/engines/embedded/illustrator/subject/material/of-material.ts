import type { Entity, Scene } from '../../scene.ts';
import { MATERIAL_COLOURS } from '../../understand/tables/media.ts';
import { colourHex } from '../colour-table.ts';
import type { ConceptKind } from '../concept.ts';
import type { PartMaterial, SubjectDrawing } from '../drawing.ts';
import type { FactsOf } from '../facts.ts';
import { isDecay } from './decay.ts';
import { isMaterial, MATERIALS, type Material } from './materials.ts';

/** Kinds that are mostly made of a material, and drawn so. */
export const MADE_OF: Readonly<Record<string, readonly ConceptKind[]>> = {
  wooden: ['furniture', 'tool', 'vessel', 'instrument', 'tree', 'plant'],
  fabric: ['clothing', 'furniture', 'object'],
  metal: ['tool', 'machine', 'vehicle', 'aircraft', 'sport'],
  stone: ['landform', 'building'],
  glass: ['drink'],
  ice: ['landform'],
  chocolate: ['food'],
};

/** What a thing is made of, where its drawing does not show that already. */
export function materialOf({ attributes, colours }: Entity, kind: ConceptKind): PartMaterial | undefined {
  const name = attributes.find(isMaterial);
  if (name === undefined || MADE_OF[name]?.includes(kind)) return undefined;
  const [colour] = colours;
  const isOther = colour !== undefined && colour !== MATERIAL_COLOURS[name];
  return { name, ...(isOther ? { colour: colourHex(colour) } : {}) };
}

const DEWY = 'dewy';
/** What drops of dew or water are seen on. */
const BEDEWED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'plant',
  'food',
  'drink',
  'object',
  'tool',
  'machine',
  'insect',
]);

/** What falls to ruin and is grown over when nobody minds it. */
const DECAYING: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'building',
  'vehicle',
  'vessel',
  'aircraft',
  'machine',
  'furniture',
]);

/** A drawing in the materials that its entities are said to be made of, decayed and wet as they are said to be. */
export function inMaterials(drawing: SubjectDrawing, scene: Scene, factsOf: FactsOf): SubjectDrawing {
  const isTreated = (name: string): boolean => name === DEWY || isDecay(name) || isMaterial(name);
  if (!scene.entities.some(({ attributes }) => attributes.some(isTreated))) return drawing;
  const parts = drawing.parts.map((part) => {
    const entity = scene.entities[part.entity];
    if (!entity) return part;
    const { kind } = factsOf(entity.concept);
    const material = part.paint ? undefined : materialOf(entity, kind);
    const isDewy = entity.attributes.includes(DEWY) && BEDEWED.has(kind);
    const state = DECAYING.has(kind) ? entity.attributes.find(isDecay) : undefined;
    return { ...part, ...(material && { material }), ...(state && { decay: state }), ...(isDewy && { isDewy }) };
  });
  const glow = Math.max(0, ...parts.map(({ material }) => glowOf(material && MATERIALS[material.name])));
  return { ...drawing, parts, emissive: Math.max(drawing.emissive, glow) };
}

function glowOf(material: Material | undefined): number {
  return material?.glow ?? 0;
}
