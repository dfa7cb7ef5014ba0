import { repeat, round } from '../../shapes.ts';

/** A petal's outline from the origin up to (0, -length), `half` wide to each side at its widest. */
export type PetalShape = (length: number, half: number) => string;

/** Outlines of petals. */
export const PETALS = {
  /** Narrow with a blunt end: daisies. */
  strap: (l, w) => `M${-w * 0.4} 0 C${-w} ${-l * 0.45} ${-w} ${-l} 0 ${-l} C${w} ${-l} ${w} ${-l * 0.45} ${w * 0.4} 0Z`,
  /** Broadest near a round end: buttercups, cherries. */
  round: (l, w) =>
    `M0 0 C${-w * 0.5} ${-l * 0.12} ${-w * 1.3} ${-l * 0.98} 0 ${-l} C${w * 1.3} ${-l * 0.98} ${w * 0.5} ${-l * 0.12} 0 0Z`,
  /** Lance-shaped with a drawn-out tip: lilies, dahlias. */
  pointed: (l, w) =>
    `M0 0 C${-w * 1.15} ${-l * 0.3} ${-w * 1.05} ${-l * 0.72} 0 ${-l} C${w * 1.05} ${-l * 0.72} ${w * 1.15} ${-l * 0.3} 0 0Z`,
  /** Broad with three teeth at the end: cosmos. */
  toothed: (l, w) =>
    `M${-w * 0.16} 0 C${-w * 0.6} ${-l * 0.3} ${-w * 1.1} ${-l * 0.66} ${-w * 0.86} ${-l * 0.9} Q${-w * 0.62} ${-l * 0.99} ${-w * 0.34} ${-l * 0.93} Q${-w * 0.16} ${-l * 1.03} 0 ${-l} Q${w * 0.16} ${-l * 1.03} ${w * 0.34} ${-l * 0.93} Q${w * 0.62} ${-l * 0.99} ${w * 0.86} ${-l * 0.9} C${w * 1.1} ${-l * 0.66} ${w * 0.6} ${-l * 0.3} ${w * 0.16} 0Z`,
  /** A crumpled fan: poppies, hibiscus, petunias. */
  ruffled: (l, w) =>
    `M0 0 C${-w * 0.8} ${-l * 0.16} ${-w * 1.25} ${-l * 0.5} ${-w} ${-l * 0.76} Q${-w * 0.86} ${-l * 0.84} ${-w * 0.72} ${-l * 0.82} Q${-w * 0.62} ${-l * 0.97} ${-w * 0.36} ${-l * 0.92} Q${-w * 0.14} ${-l * 1.04} ${w * 0.1} ${-l * 0.96} Q${w * 0.34} ${-l * 1.02} ${w * 0.48} ${-l * 0.9} Q${w * 0.74} ${-l * 0.92} ${w * 0.8} ${-l * 0.8} Q${w * 0.98} ${-l * 0.78} ${w} ${-l * 0.66} C${w * 1.2} ${-l * 0.44} ${w * 0.8} ${-l * 0.14} 0 0Z`,
  /** A fan cut into a fringe: carnations, cornflowers. */
  fringed: (l, w) => {
    const teeth = 7;
    const tip = (i: number): string => {
      const across = (i / (teeth - 1)) * 2 - 1;
      const reach = l * (1 - 0.16 * across * across);
      const valley = across + 1 / (teeth - 1);
      return `L${round(across * w)} ${round(-reach)}${i < teeth - 1 ? ` L${round(valley * w)} ${round(-reach * 0.84)}` : ''}`;
    };
    return `M${-w * 0.12} 0 L${-w * 0.9} ${-l * 0.62} ${[repeat(teeth, tip)].flat(2).join(' ')} L${w * 0.9} ${-l * 0.62} L${w * 0.12} 0Z`;
  },
} satisfies Record<string, PetalShape>;

export type PetalName = keyof typeof PETALS;
