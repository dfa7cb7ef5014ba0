import type { OwnSubject } from '../own-subject.ts';
import { FIREARMS } from './firearms.ts';
import { HEAVY_ARMS } from './heavy.ts';

/** Arms of war. */
export const ARMS_SUBJECTS: readonly OwnSubject[] = [...HEAVY_ARMS, ...FIREARMS];
