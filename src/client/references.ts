import type { ControlReferenceType, MaskReferenceMode, SubjectReferenceType } from './enums.ts';
import type { ImageInput } from './image.ts';

/** A reference as it goes to the wire, fields of all kinds together. */
export interface ReferenceImageFields {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;
  maskImageConfig?: MaskReferenceConfig;
  controlImageConfig?: ControlReferenceConfig;
  styleImageConfig?: StyleReferenceConfig;
  subjectImageConfig?: SubjectReferenceConfig;
}

/** What every reference has. A class can be filled through its constructor, or field by field as in @google/genai. */
export interface ReferenceSettings {
  referenceImage?: ImageInput;
  /** The `[id]` by which a prompt names this reference. */
  referenceId?: number;
}

/** Where a mask comes from, and how far it grows. */
export interface MaskReferenceConfig {
  maskMode?: MaskReferenceMode;
  /** Ids of at most five classes, for `MASK_MODE_SEMANTIC`. */
  segmentationClasses?: number[];
  /** 0–1, as a share of the picture's width; default 0.03. */
  maskDilation?: number;
}

/** What a control picture shows. */
export interface ControlReferenceConfig {
  controlType?: ControlReferenceType;
  /** The picture is a photo from which the control picture is made; default false: it is the control picture. */
  enableControlImageComputation?: boolean;
}

/** Words for a style. */
export interface StyleReferenceConfig {
  styleDescription?: string;
}

/** What a subject is, and what the prompt calls it. */
export interface SubjectReferenceConfig {
  subjectType?: SubjectReferenceType;
  /** The words by which the prompt means the subject. */
  subjectDescription?: string;
}

/** The picture to edit. */
export class RawReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;

  constructor(settings: ReferenceSettings = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return fieldsOf(this, 'REFERENCE_TYPE_RAW');
  }
}

/** Where to edit: a picture that is white there, or a mode by which the server finds out. */
export class MaskReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;
  config?: MaskReferenceConfig;

  constructor(settings: ReferenceSettings & { config?: MaskReferenceConfig } = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return { ...fieldsOf(this, 'REFERENCE_TYPE_MASK'), ...(this.config && { maskImageConfig: this.config }) };
  }
}

/** A picture that the result follows: edges, a scribble, a face. */
export class ControlReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;
  config?: ControlReferenceConfig;

  constructor(settings: ReferenceSettings & { config?: ControlReferenceConfig } = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return { ...fieldsOf(this, 'REFERENCE_TYPE_CONTROL'), ...(this.config && { controlImageConfig: this.config }) };
  }
}

/** A picture whose style the result takes. */
export class StyleReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;
  config?: StyleReferenceConfig;

  constructor(settings: ReferenceSettings & { config?: StyleReferenceConfig } = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return { ...fieldsOf(this, 'REFERENCE_TYPE_STYLE'), ...(this.config && { styleImageConfig: this.config }) };
  }
}

/** A picture whose subject the result shows. */
export class SubjectReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;
  config?: SubjectReferenceConfig;

  constructor(settings: ReferenceSettings & { config?: SubjectReferenceConfig } = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return { ...fieldsOf(this, 'REFERENCE_TYPE_SUBJECT'), ...(this.config && { subjectImageConfig: this.config }) };
  }
}

/** A picture that the result may use in any way. */
export class ContentReferenceImage {
  referenceImage?: ImageInput;
  referenceId?: number;
  referenceType?: string;

  constructor(settings: ReferenceSettings = {}) {
    Object.assign(this, settings);
  }

  /** What is sent. */
  toReferenceImageAPI(): ReferenceImageFields {
    return fieldsOf(this, 'REFERENCE_TYPE_CONTENT');
  }
}

/** Any reference of an edit. */
export type ReferenceImage =
  | RawReferenceImage
  | MaskReferenceImage
  | ControlReferenceImage
  | StyleReferenceImage
  | SubjectReferenceImage
  | ContentReferenceImage;

function fieldsOf({ referenceImage, referenceId }: ReferenceSettings, referenceType: string): ReferenceImageFields {
  return {
    referenceType,
    ...(referenceImage !== undefined && { referenceImage }),
    ...(referenceId !== undefined && { referenceId }),
  };
}
