import type { ParameterEntry } from './parameter-entry.ts';

/** Product recontext and virtual try-on: every field of their wire form that is not a setting of all pictures. */
export const RECONTEXT_TABLE: Readonly<Record<string, ParameterEntry>> = {
  prompt: {
    treatment: 'honoured',
    note: 'The scene around the product; the thing that is named first stands for it. Empty: one is made up where enhancePrompt is on, else a white studio. Try-on: ignored.',
  },
  person: {
    treatment: 'honoured',
    note: 'The answer has its size. Without an engine that knows people and clothes, trying on is emulated: the garment is laid on the torso by its outline (docs/recontext.md).',
  },
  products: {
    treatment: 'honoured',
    note: 'Views of one product, of which each picture shows one; one garment for try-on. Cut out by transparency, by `mask.image` or by what stands out.',
  },
  baseSteps: { treatment: 'ignored', note: 'Nothing is drawn in steps.' },
  enhancePrompt: {
    treatment: 'honoured',
    note: 'Each picture gets a text of its own, answered as `prompt`; where there is none, a scene of its own (docs/recontext.md).',
    asksNothing: (value) => value === false,
  },
};
