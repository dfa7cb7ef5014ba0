import type { ParameterEntry } from './parameter-entry.ts';

const isZero = (value: unknown): boolean => value === 0;

/** Fields of edits that pictures from text do not have, or that mean something else there. */
export const EDIT_TABLE: Readonly<Record<string, ParameterEntry>> = {
  prompt: {
    treatment: 'honoured',
    note: 'Insertion draws it, a new background shows it, an edit without mask follows it as far as docs/edits.md says; things it names are drawn into an outpainted border. Removal takes its content from the picture.',
  },
  mode: {
    treatment: 'honoured',
    note: 'DEFAULT, INPAINT_REMOVAL, INPAINT_INSERTION, OUTPAINT, BGSWAP and PRODUCT_IMAGE; STYLE and CONTROLLED_EDITING do what the references ask.',
  },
  references: {
    treatment: 'honoured',
    note: 'RAW and MASK: pixels outside the dilated mask come back bit-identical. SUBJECT, STYLE, CONTROL (canny, scribble, face mesh) and CONTENT are emulated by the embedded engine, which the answer says (docs/edits.md).',
  },
  aspectRatio: {
    treatment: 'ignored',
    note: 'The answer has the size of the picture to edit; a crop, of what is left.',
  },
  baseSteps: { treatment: 'ignored', note: 'The embedded engine does not work in steps.' },
  blendingMode: {
    treatment: 'ignored',
    note: 'Seams are levelled inside the mask.',
    asksNothing: (value) => value === 'alpha-blending',
  },
  blendingFactor: {
    treatment: 'ignored',
    note: 'Seams are levelled inside the mask; kept pixels are never blended.',
    asksNothing: isZero,
  },
  productPosition: {
    treatment: 'honoured',
    note: 'reposition scales and moves the product; fixed, or a mask, leaves it pixel for pixel where it is.',
  },
  guidanceScale: { treatment: 'ignored', note: 'There is no scale to follow a prompt by.' },
  image: { treatment: 'honoured', note: 'The picture to edit: PNG, JPEG, WebP, GIF, TIFF or AVIF, turned upright.' },
  maskImage: {
    treatment: 'honoured',
    note: 'Every pixel that is not black is edited; another size is stretched to fit. JPEG: every bright pixel.',
  },
  maskType: {
    treatment: 'honoured',
    note: 'foreground and background of any picture; semantic for classes that the segmenter can tell, 501 for others.',
  },
  maskClasses: { treatment: 'honoured', note: 'See maskMode.maskType.' },
  maskDilation: {
    treatment: 'honoured',
    note: "The mask grows by that fraction of the picture's width; 0.03 when left out.",
  },
};
