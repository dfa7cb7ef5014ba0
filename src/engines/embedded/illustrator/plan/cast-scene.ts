import { createRandom } from '../maths/random.ts';
import type { Scene } from '../scene.ts';
import type { GroupSubjects, SubjectGroup } from '../subject/drawing.ts';
import { escapeSvgText } from '../subject/svg.ts';
import { signFor } from './complete-scene.ts';

/** A scene with the groups that show it. */
export interface Cast {
  readonly scene: Scene;
  readonly groups: readonly SubjectGroup[];
}

/** Groups a scene's subjects. When the prompt quotes words and nothing drawn can show them, a sign is put beside the rest. */
export function castScene(scene: Scene, groupSubjects: GroupSubjects): Cast {
  const groups = groupSubjects(scene);
  const text = scene.lettering[0];
  if (text === undefined || groups.some((group) => showsText(group, text))) return { scene, groups };
  const withSign = { ...scene, entities: [...scene.entities, signFor(scene.entities.length)] };
  return { scene: withSign, groups: groupSubjects(withSign) };
}

/** True where a drawing of the group has the text on it. It may be broken into lines at spaces, so the first word decides. */
export function showsText(group: SubjectGroup, text: string): boolean {
  const word = escapeSvgText(text.trim().split(/\s+/)[0] ?? '');
  const { parts } = group.draw(0, createRandom(0));
  return parts.some((part) => part.svg.includes('<text') && part.svg.includes(word));
}
