import type { OwnSubject } from '../own-subject.ts';
import { ANIMAL_PARTS } from './animal-parts.ts';
import { ORGANS } from './organs.ts';
import { BODY_STRUCTURES } from './structure.ts';

/** Parts of bodies. */
export const ANATOMY_SUBJECTS: readonly OwnSubject[] = [...ANIMAL_PARTS, ...BODY_STRUCTURES, ...ORGANS];
