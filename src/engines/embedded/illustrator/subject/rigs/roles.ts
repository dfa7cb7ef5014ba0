import type { Role } from './role.ts';
import { CALLINGS } from './roles-callings.ts';
import { TALES } from './roles-tales.ts';

/** By concept without its `man-` or `woman-`; names beyond the art pack's are welcome. */
export const ROLES: Readonly<Record<string, Role>> = { ...CALLINGS, ...TALES };
