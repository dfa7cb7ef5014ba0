import type { Role } from './role.ts';
import { ADVENTURERS } from './roles-adventurers.ts';
import { CALLINGS } from './roles-callings.ts';
import { CRAFTS } from './roles-crafts.ts';
import { ORDERS } from './roles-orders.ts';
import { TALES } from './roles-tales.ts';
import { TRADES } from './roles-trades.ts';

/** By concept without its `man-` or `woman-`; names beyond the art pack's are welcome. */
export const ROLES: Readonly<Record<string, Role>> = {
  ...CALLINGS,
  ...TRADES,
  ...CRAFTS,
  ...ORDERS,
  ...TALES,
  ...ADVENTURERS,
};
