import type { ImageSource } from '../../core/image.ts';
import type { Reference } from '../../core/operation.ts';
import type { FieldTable } from '../field.ts';
import { type EnumerationRow, enumeration } from '../values/enumeration.ts';
import { imageSource } from '../values/image-source.ts';
import { flag, number, text, wholeNumber } from '../values/scalars.ts';
import { semanticClasses } from '../values/semantic-classes.ts';

/** A reference of one kind. */
export type OfKind<Kind extends Reference['kind']> = Extract<Reference, { kind: Kind }>;

/** A reference image as the wire has it: all kinds in one object. */
export interface WireReference {
  readonly kind: Reference['kind'];
  readonly id?: number;
  readonly image?: ImageSource;
  readonly maskMode?: MaskMode;
  readonly maskClasses?: readonly number[];
  readonly dilation?: number;
  readonly controlType?: OfKind<'control'>['controlType'];
  readonly computeControl?: boolean;
  readonly superpixelRegionSize?: number;
  readonly superpixelRuler?: number;
  readonly styleDescription?: string;
  readonly subjectType?: OfKind<'subject'>['subjectType'];
  readonly subjectDescription?: string;
}

type MaskMode = 'default' | 'user-provided' | 'foreground' | 'background' | 'semantic';

/** Rows for values whose wire spelling is a prefix and the value in capitals: `face-mesh` is `CONTROL_TYPE_FACE_MESH`. */
function prefixed<Value extends string>(prefix: string, values: readonly Value[]): EnumerationRow<Value>[] {
  return values.map((value) => [value, prefix + value.replaceAll('-', '_').toUpperCase()]);
}

/** Fields of one entry of `referenceImages` (wire protocol, sections 4.2 and 6). */
export const REFERENCE_FIELDS: FieldTable<WireReference> = {
  kind: enumeration(
    prefixed('REFERENCE_TYPE_', ['raw', 'mask', 'control', 'style', 'subject', 'content'] as const),
    'referenceType',
  ),
  id: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'referenceId'),
  image: imageSource('referenceImage'),
  maskMode: enumeration(
    prefixed('MASK_MODE_', ['default', 'user-provided', 'foreground', 'background', 'semantic'] as const),
    'maskImageConfig.maskMode',
  ),
  maskClasses: semanticClasses('maskImageConfig.maskClasses'),
  dilation: number(0, 1, 'maskImageConfig.dilation'),
  controlType: enumeration(
    prefixed('CONTROL_TYPE_', ['default', 'canny', 'scribble', 'face-mesh', 'color-superpixel'] as const),
    'controlImageConfig.controlType',
  ),
  computeControl: flag('controlImageConfig.enableControlImageComputation', 'controlImageConfig.computeControl'),
  superpixelRegionSize: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'controlImageConfig.superpixelRegionSize'),
  superpixelRuler: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'controlImageConfig.superpixelRuler'),
  styleDescription: text(
    'styleImageConfig.styleDescription',
    'styleImageConfig.style_description',
    'styleImageConfig.subjectDescription',
  ),
  subjectType: enumeration(
    prefixed('SUBJECT_TYPE_', ['default', 'person', 'animal', 'product'] as const),
    'subjectImageConfig.subjectType',
    'subjectImageConfig.subject_type',
  ),
  subjectDescription: text('subjectImageConfig.subjectDescription', 'subjectImageConfig.subject_description'),
};
