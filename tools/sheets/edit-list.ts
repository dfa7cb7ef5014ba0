/** Where a sheet's edit has its mask: shares of the picture's width and height. */
export type SheetMask =
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'box';
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
  /** The picture is padded by a share of its width on both sides; the padding is the mask. */
  | { readonly kind: 'border'; readonly share: number }
  | { readonly kind: 'computed'; readonly maskMode: string };

/** One edit that a contact sheet shows on every picture. */
export interface SheetEdit {
  readonly name: string;
  readonly editMode: string;
  readonly prompt: string;
  readonly mask?: SheetMask;
}

const HOLE: SheetMask = { kind: 'disc', x: 0.62, y: 0.55, radius: 0.16 };
const CORNER: SheetMask = { kind: 'box', left: 0.04, top: 0.45, right: 0.44, bottom: 0.98 };
const BACKGROUND: SheetMask = { kind: 'computed', maskMode: 'MASK_MODE_BACKGROUND' };

/** Every kind of edit that the embedded engine does, in the order of the sheet's columns. */
export const SHEET_EDITS: readonly SheetEdit[] = [
  { name: 'removal', editMode: 'EDIT_MODE_INPAINT_REMOVAL', prompt: '', mask: HOLE },
  { name: 'outpaint', editMode: 'EDIT_MODE_OUTPAINT', prompt: '', mask: { kind: 'border', share: 0.3 } },
  { name: 'insertion', editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a small dog sitting', mask: CORNER },
  { name: 'insertion', editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a red vase with flowers', mask: CORNER },
  { name: 'background', editMode: 'EDIT_MODE_BGSWAP', prompt: 'a sunny beach', mask: BACKGROUND },
  { name: 'background', editMode: 'EDIT_MODE_BGSWAP', prompt: 'a cosy library', mask: BACKGROUND },
  { name: 'product', editMode: 'EDIT_MODE_PRODUCT_IMAGE', prompt: 'on a wooden table in a kitchen' },
  { name: 'instruction', editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it a watercolor painting' },
  { name: 'instruction', editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it night' },
  { name: 'instruction', editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it snowy' },
];
