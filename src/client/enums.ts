import type * as types from './enum-types.ts';

// Each name is a value, to write `EditMode.EDIT_MODE_OUTPAINT`, and a type, as an enum would be.

/** An enum's values. */
type ValuesOf<Enum> = { readonly [Member in keyof Enum]: Enum[Member] };

function values<Enum extends Readonly<Record<string, string>>>(
  ...members: readonly (keyof Enum & string)[]
): ValuesOf<Enum> {
  return Object.freeze(Object.fromEntries(members.map((member) => [member, member]))) as ValuesOf<Enum>;
}

/** How strict filters are. */
export const SafetyFilterLevel = values<typeof types.SafetyFilterLevel>(
  'BLOCK_LOW_AND_ABOVE',
  'BLOCK_MEDIUM_AND_ABOVE',
  'BLOCK_ONLY_HIGH',
  'BLOCK_NONE',
);
export type SafetyFilterLevel = types.SafetyFilterLevel;

/** Which people pictures may show. */
export const PersonGeneration = values<typeof types.PersonGeneration>('DONT_ALLOW', 'ALLOW_ADULT', 'ALLOW_ALL');
export type PersonGeneration = types.PersonGeneration;

/** Language of the prompt. */
export const ImagePromptLanguage = values<typeof types.ImagePromptLanguage>(
  'auto',
  'en',
  'ja',
  'ko',
  'hi',
  'zh',
  'pt',
  'es',
);
export type ImagePromptLanguage = types.ImagePromptLanguage;

/** What an edit does. */
export const EditMode = values<typeof types.EditMode>(
  'EDIT_MODE_DEFAULT',
  'EDIT_MODE_INPAINT_REMOVAL',
  'EDIT_MODE_INPAINT_INSERTION',
  'EDIT_MODE_OUTPAINT',
  'EDIT_MODE_CONTROLLED_EDITING',
  'EDIT_MODE_STYLE',
  'EDIT_MODE_BGSWAP',
  'EDIT_MODE_PRODUCT_IMAGE',
);
export type EditMode = types.EditMode;

/** Where a mask comes from. */
export const MaskReferenceMode = values<typeof types.MaskReferenceMode>(
  'MASK_MODE_DEFAULT',
  'MASK_MODE_USER_PROVIDED',
  'MASK_MODE_BACKGROUND',
  'MASK_MODE_FOREGROUND',
  'MASK_MODE_SEMANTIC',
);
export type MaskReferenceMode = types.MaskReferenceMode;

/** What a control picture shows. */
export const ControlReferenceType = values<typeof types.ControlReferenceType>(
  'CONTROL_TYPE_DEFAULT',
  'CONTROL_TYPE_CANNY',
  'CONTROL_TYPE_SCRIBBLE',
  'CONTROL_TYPE_FACE_MESH',
);
export type ControlReferenceType = types.ControlReferenceType;

/** What a subject picture shows. */
export const SubjectReferenceType = values<typeof types.SubjectReferenceType>(
  'SUBJECT_TYPE_DEFAULT',
  'SUBJECT_TYPE_PERSON',
  'SUBJECT_TYPE_ANIMAL',
  'SUBJECT_TYPE_PRODUCT',
);
export type SubjectReferenceType = types.SubjectReferenceType;

/** What a segmentation looks for. */
export const SegmentMode = values<typeof types.SegmentMode>(
  'FOREGROUND',
  'BACKGROUND',
  'PROMPT',
  'SEMANTIC',
  'INTERACTIVE',
);
export type SegmentMode = types.SegmentMode;

/** What a base URL already contains. */
export const ResourceScope = values<typeof types.ResourceScope>('COLLECTION');
export type ResourceScope = types.ResourceScope;
