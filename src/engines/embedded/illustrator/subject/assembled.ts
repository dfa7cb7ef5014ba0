import type { Random } from '../maths/random.ts';
import type { Entity } from '../scene.ts';
import type { PartAssembly, SubjectDrawing } from './drawing.ts';
import { ASSEMBLIES, assemblyOf, hasAssembly } from './material/assemblies.ts';
import { drawSoloist } from './rigs/soloist.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';

/** Things of light and of dark pieces alike stand out from this. */
const BETWEEN = '#5a4636';

/** A drawing whose things are put together from the pieces that they are said to be made of: a snake of corn cobs. People stay whole. */
export function assembled(drawing: SubjectDrawing, craft: Stagecraft, random: Random): SubjectDrawing {
  if (!hasAssembly(craft.scene)) return drawing;
  const made = new Map<number, PartAssembly>();
  for (const entity of craft.scene.entities) {
    const isPerson = craft.factsOf(entity.concept).kind === 'person';
    const assembly = isPerson ? undefined : partAssembly(entity, craft, random);
    if (assembly && drawing.parts.some((part) => part.entity === entity.id)) made.set(entity.id, assembly);
  }
  const parts = drawing.parts.map((part) => {
    const assembly = part.paint ? undefined : made.get(part.entity);
    return assembly ? { ...part, assembly } : part;
  });
  return { ...drawing, parts };
}

function partAssembly(entity: Entity, craft: Stagecraft, random: Random): PartAssembly | undefined {
  const name = assemblyOf(entity);
  if (name === undefined) return undefined;
  const pieces = ASSEMBLIES[name].map((concept, i) => {
    const piece: Entity = {
      id: entity.id,
      concept,
      word: concept,
      count: 1,
      colours: [],
      sizeFactor: 1,
      attributes: [],
    };
    const { parts, width, height } = drawSoloist(craft, { entity: piece, wearing: [] }, 0, random.fork(`piece ${i}`));
    return { svg: parts.map(({ svg }) => prefixed(svg, `${name}${i}-`)).join(''), width, height };
  });
  return { name, pieces, between: BETWEEN };
}

/** SVG whose ids cannot meet those of other pieces. */
function prefixed(svg: string, prefix: string): string {
  return svg
    .replace(/\bid="/g, `id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`);
}
