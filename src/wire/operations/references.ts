import { invalidField, LimnerError } from '../../core/errors/limner-error.ts';
import type { ImageSource } from '../../core/image.ts';
import type { MaskSource, Reference } from '../../core/operation.ts';
import { missingField, readFields, type WireField, writeFields } from '../field.ts';
import { isWireObject } from '../path.ts';
import { noContent } from '../values/image-source.ts';
import { readList } from '../values/list.ts';
import { type OfKind, REFERENCE_FIELDS, type WireReference } from './reference-fields.ts';

/** More reference images than this are never decoded; the models take fewer. */
const MAX_REFERENCES = 32;

/** The list `referenceImages`. Its order carries no meaning: Firebase lists the mask before the picture. */
export const REFERENCES_FIELD: WireField<readonly Reference[]> = {
  paths: ['instances[0].referenceImages'],
  expected: `a list of at most ${MAX_REFERENCES} reference images`,
  schema: { maxItems: MAX_REFERENCES },
  parts: REFERENCE_FIELDS,
  read: (value, path) => readList(value, path, MAX_REFERENCES, readReference),
  write: (references) => references.map((reference) => writeFields(REFERENCE_FIELDS, toWire(reference))),
};

type PartialReference = Partial<WireReference>;

/** What remains of a reference of each kind once its id is taken off. */
const READERS: { readonly [Kind in Reference['kind']]: (wire: PartialReference, path: string) => OfKind<Kind> } = {
  raw: (wire, path) => ({ kind: 'raw', image: requireImage(wire, path) }),
  content: (wire, path) => ({ kind: 'content', image: requireImage(wire, path) }),
  mask: (wire, path) => ({
    kind: 'mask',
    mask: readMask(wire, path),
    ...(wire.dilation === undefined ? {} : { dilation: wire.dilation }),
  }),
  control: ({ image, controlType = 'default', computeControl = false, superpixelRegionSize, superpixelRuler }) => ({
    kind: 'control',
    ...(image ? { image } : {}),
    controlType,
    computeControl,
    ...(superpixelRegionSize === undefined ? {} : { superpixelRegionSize }),
    ...(superpixelRuler === undefined ? {} : { superpixelRuler }),
  }),
  style: (wire, path) => ({
    kind: 'style',
    image: requireImage(wire, path),
    ...described(wire.styleDescription),
  }),
  subject: (wire, path) => ({
    kind: 'subject',
    image: requireImage(wire, path),
    subjectType: wire.subjectType ?? 'default',
    ...described(wire.subjectDescription),
  }),
};

function readReference(value: unknown, path: string): Reference {
  if (!isWireObject(value)) throw invalidField(path, 'an object', value);
  const prefix = `${path}.`;
  const wire = readFields(REFERENCE_FIELDS, value, prefix);
  if (!wire.kind) throw missingField(REFERENCE_FIELDS.kind, prefix);
  const reference = READERS[wire.kind](wire, path);
  return wire.id === undefined ? reference : { ...reference, id: wire.id };
}

function requireImage({ image }: PartialReference, path: string): ImageSource {
  if (!image) throw noContent(`${path}.referenceImage`);
  return image;
}

/**
 * A mask image wins over a mode that would compute one. Without it, the default mode means the foreground; a mode that
 * promises an image is Google's error.
 */
function readMask({ image, maskMode, maskClasses = [] }: PartialReference, path: string): MaskSource {
  if (image) return { kind: 'image', image };
  switch (maskMode) {
    case 'background':
      return { kind: 'background' };
    case 'default':
    case 'foreground':
      return { kind: 'foreground' };
    case 'semantic':
      return requireClasses(maskClasses, `${path}.maskImageConfig.maskClasses`);
    default:
      throw noContent(`${path}.referenceImage`, 'Failed to get mask image bytes: ');
  }
}

/** A semantic mask of at least one class. */
export function requireClasses(classIds: readonly number[], field: string): MaskSource {
  if (classIds.length === 0)
    throw new LimnerError('FIELD_MISSING', `Expected at least one class id for ${field} but received none.`, { field });
  return { kind: 'semantic', classIds };
}

function described(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}

function toWire(reference: Reference): PartialReference {
  const { kind, id } = reference;
  const identity: PartialReference = id === undefined ? { kind } : { kind, id };
  switch (reference.kind) {
    case 'mask':
      return { ...identity, ...maskToWire(reference) };
    case 'style':
      return { ...identity, image: reference.image, ...renamed('styleDescription', reference.description) };
    case 'subject': {
      const { image, subjectType, description } = reference;
      return { ...identity, image, subjectType, ...renamed('subjectDescription', description) };
    }
    default:
      return reference;
  }
}

function maskToWire({ mask, dilation }: OfKind<'mask'>): PartialReference {
  const size = dilation === undefined ? {} : { dilation };
  if (mask.kind === 'image') return { image: mask.image, maskMode: 'user-provided', ...size };
  if (mask.kind === 'semantic') return { maskMode: 'semantic', maskClasses: mask.classIds, ...size };
  return { maskMode: mask.kind, ...size };
}

function renamed<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}
