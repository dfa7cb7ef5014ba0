import {
  ContentReferenceImage,
  ControlReferenceImage,
  MaskReferenceImage,
  RawReferenceImage,
  StyleReferenceImage,
  SubjectReferenceImage,
} from 'limner/client';

/** Names of the reference classes, which are the same in all SDKs; a built page has lost them. */
const REFERENCE_CLASSES = [
  [RawReferenceImage, 'RawReferenceImage'],
  [MaskReferenceImage, 'MaskReferenceImage'],
  [ControlReferenceImage, 'ControlReferenceImage'],
  [StyleReferenceImage, 'StyleReferenceImage'],
  [SubjectReferenceImage, 'SubjectReferenceImage'],
  [ContentReferenceImage, 'ContentReferenceImage'],
] as const;

/** A value of a request, as far as code tells them apart. */
export type SourceValue =
  | { readonly kind: 'picture'; readonly fileName: string; readonly mimeType: string; readonly base64: string }
  | { readonly kind: 'reference'; readonly className: string; readonly fields: SourceFields }
  | { readonly kind: 'object'; readonly fields: SourceFields }
  | { readonly kind: 'list'; readonly items: readonly SourceValue[] }
  | { readonly kind: 'plain'; readonly value: string | number | boolean };

export type SourceFields = readonly (readonly [name: string, value: SourceValue])[];

/** Numbers the pictures of a request: `picture-1.png`, `picture-2.png`. */
export function sourceValueOf(request: object): SourceValue {
  let pictures = 0;
  const visit = (value: unknown): SourceValue => {
    if (Array.isArray(value)) return { kind: 'list', items: value.map(visit) };
    if (typeof value !== 'object' || value === null)
      return { kind: 'plain', value: value as string | number | boolean };
    const { imageBytes, mimeType = 'image/png' } = value as { imageBytes?: string; mimeType?: string };
    if (imageBytes !== undefined) {
      const fileName = `picture-${++pictures}.${mimeType.replace('image/', '').replace('jpeg', 'jpg')}`;
      return { kind: 'picture', fileName, mimeType, base64: imageBytes };
    }
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, visit(field)] as const);
    const className = REFERENCE_CLASSES.find(([type]) => value instanceof type)?.[1];
    return className === undefined ? { kind: 'object', fields } : { kind: 'reference', className, fields };
  };
  return visit(request);
}

/** Everything of a kind within a value. */
export function findAll<Kind extends SourceValue['kind']>(
  value: SourceValue,
  kind: Kind,
): Extract<SourceValue, { kind: Kind }>[] {
  const own = value.kind === kind ? [value as Extract<SourceValue, { kind: Kind }>] : [];
  const children =
    value.kind === 'list' ? value.items : 'fields' in value ? value.fields.map(([, field]) => field) : [];
  return [...own, ...children.flatMap((child) => findAll(child, kind))];
}
