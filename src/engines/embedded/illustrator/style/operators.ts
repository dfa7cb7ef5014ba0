import type { StyleId } from '../scene.ts';
import { oil } from './media/oil.ts';
import { watercolour } from './media/watercolour.ts';
import type { StyleOperator } from './style.ts';

/** The styles that are another medium, each with its operator; the others are grades or settings of the scene. */
export const STYLE_OPERATORS: Partial<Record<StyleId, StyleOperator>> = {
  oil,
  watercolour,
};
