import type { OwnSubject } from '../own-subject.ts';
import { ACCESSORIES } from './accessories.ts';
import { CLOTH_GOODS } from './cloth-goods.ts';
import { GARMENTS } from './garments.ts';
import { HATS } from './hats.ts';
import { PRINTED_TOPS } from './printed-tops.ts';
import { sneaker } from './sneaker.ts';

/** Clothes by themselves. */
export const CLOTHING_SUBJECTS: readonly OwnSubject[] = [
  ...ACCESSORIES,
  ...GARMENTS,
  ...HATS,
  ...PRINTED_TOPS,
  ...CLOTH_GOODS,
  sneaker,
];
