import type { PlaceKind } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether } from '../paint-together.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { type AbstractPalette, chooseAbstractPalette } from './abstract-palette.ts';
import { paintColourFields } from './colour-fields.ts';
import { paintFlow } from './flow.ts';
import { paintGeometric } from './geometric.ts';
import { paintRibbons } from './ribbons.ts';
import { paintTiling } from './tiling.ts';

type Family = (frame: Frame, brief: PainterBrief, palette: AbstractPalette) => void;

const FAMILIES: readonly Family[] = [
  paintFlow,
  paintGeometric,
  paintColourFields,
  paintRibbons,
  paintFlow,
  paintGeometric,
];

const FAMILIES_OF_KIND: Partial<Record<PlaceKind, readonly Family[]>> = {
  flow: [paintFlow, paintRibbons],
  geometric: [paintGeometric],
  tiling: [paintTiling],
};

/** A composition without a subject, in the prompt's colours: poured paint, constructed forms, colour fields, or paper waves. */
export const paintAbstract: Painter = paintingTogether((frame, brief) => {
  const { heightPx } = frame;
  const palette = chooseAbstractPalette(brief);
  const named = brief.placeKind && FAMILIES_OF_KIND[brief.placeKind];
  brief.random.pick(named ?? FAMILIES)(frame, brief, palette);
  frame.depth.fill(2);
  frame.labels.fill(STUFF_LABELS.pattern);
  return {
    key: [1.05, 1.02, 0.98],
    ambient: [0.55, 0.55, 0.56],
    direction: [-0.5, 0.7, -0.45],
    isNight: false,
    horizonYPx: heightPx * 0.5,
    standing: { nearYPx: heightPx * 0.94, farYPx: heightPx * 0.7, mainYPx: heightPx * 0.82 },
    surface: 'void',
    reflectivity: 0,
    haze: palette.paper,
    focus: { depth: 1, blur: 0 },
  };
});
