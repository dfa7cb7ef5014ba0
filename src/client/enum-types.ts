// Types only. The compiler takes two enums of one name and one set of members for the same, so values of
// @google/genai's enums fit ours and ours fit theirs (wire protocol, section 5). The values are in `enums.ts`.

/** How strict filters are. */
export declare enum SafetyFilterLevel {
  BLOCK_LOW_AND_ABOVE = 'BLOCK_LOW_AND_ABOVE',
  BLOCK_MEDIUM_AND_ABOVE = 'BLOCK_MEDIUM_AND_ABOVE',
  BLOCK_ONLY_HIGH = 'BLOCK_ONLY_HIGH',
  BLOCK_NONE = 'BLOCK_NONE',
}

/** Which people pictures may show. */
export declare enum PersonGeneration {
  /** Nobody. */
  DONT_ALLOW = 'DONT_ALLOW',
  /** Adults. */
  ALLOW_ADULT = 'ALLOW_ADULT',
  /** Adults and children. */
  ALLOW_ALL = 'ALLOW_ALL',
}

/** Language of the prompt. */
export declare enum ImagePromptLanguage {
  /** Found out from the text. */
  auto = 'auto',
  en = 'en',
  ja = 'ja',
  ko = 'ko',
  hi = 'hi',
  zh = 'zh',
  pt = 'pt',
  es = 'es',
}

/** What an edit does. */
export declare enum EditMode {
  EDIT_MODE_DEFAULT = 'EDIT_MODE_DEFAULT',
  EDIT_MODE_INPAINT_REMOVAL = 'EDIT_MODE_INPAINT_REMOVAL',
  EDIT_MODE_INPAINT_INSERTION = 'EDIT_MODE_INPAINT_INSERTION',
  EDIT_MODE_OUTPAINT = 'EDIT_MODE_OUTPAINT',
  EDIT_MODE_CONTROLLED_EDITING = 'EDIT_MODE_CONTROLLED_EDITING',
  EDIT_MODE_STYLE = 'EDIT_MODE_STYLE',
  EDIT_MODE_BGSWAP = 'EDIT_MODE_BGSWAP',
  EDIT_MODE_PRODUCT_IMAGE = 'EDIT_MODE_PRODUCT_IMAGE',
}

/** Where a mask comes from. */
export declare enum MaskReferenceMode {
  MASK_MODE_DEFAULT = 'MASK_MODE_DEFAULT',
  /** The reference's own picture. */
  MASK_MODE_USER_PROVIDED = 'MASK_MODE_USER_PROVIDED',
  /** Computed: everything behind the subject. */
  MASK_MODE_BACKGROUND = 'MASK_MODE_BACKGROUND',
  /** Computed: the subject. */
  MASK_MODE_FOREGROUND = 'MASK_MODE_FOREGROUND',
  /** Computed: things of the given classes. */
  MASK_MODE_SEMANTIC = 'MASK_MODE_SEMANTIC',
}

/** What a control picture shows. */
export declare enum ControlReferenceType {
  CONTROL_TYPE_DEFAULT = 'CONTROL_TYPE_DEFAULT',
  CONTROL_TYPE_CANNY = 'CONTROL_TYPE_CANNY',
  CONTROL_TYPE_SCRIBBLE = 'CONTROL_TYPE_SCRIBBLE',
  CONTROL_TYPE_FACE_MESH = 'CONTROL_TYPE_FACE_MESH',
}

/** What a subject picture shows. */
export declare enum SubjectReferenceType {
  SUBJECT_TYPE_DEFAULT = 'SUBJECT_TYPE_DEFAULT',
  SUBJECT_TYPE_PERSON = 'SUBJECT_TYPE_PERSON',
  SUBJECT_TYPE_ANIMAL = 'SUBJECT_TYPE_ANIMAL',
  SUBJECT_TYPE_PRODUCT = 'SUBJECT_TYPE_PRODUCT',
}

/** What a segmentation looks for. */
export declare enum SegmentMode {
  FOREGROUND = 'FOREGROUND',
  BACKGROUND = 'BACKGROUND',
  /** What the prompt names. */
  PROMPT = 'PROMPT',
  /** Things of the classes that the prompt lists. */
  SEMANTIC = 'SEMANTIC',
  /** What the scribble marks. */
  INTERACTIVE = 'INTERACTIVE',
}

/** What a base URL already contains. */
export declare enum ResourceScope {
  /** Everything up to `publishers/`: no project and no location are added. */
  COLLECTION = 'COLLECTION',
}
