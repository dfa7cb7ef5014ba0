/** Tags of `language` and of detected languages: `en`, `pt`, `zh-CN`; `und` where nothing can be said. */
export type LanguageTag = string;

/** Tells which language a text is written in. */
export interface LanguageDetector {
  detect(text: string): Promise<LanguageTag>;
}

/** Puts prompts into English. */
export interface Translator {
  readonly id: string;
  /**
   * The text in English, or nothing when this translator cannot do it: a language it does not know, or words it has no
   * English for. Quoted lettering comes back as it was.
   */
  toEnglish(text: string, language: LanguageTag, signal: AbortSignal): Promise<string | undefined>;
}

/** Rewrites short prompts into richer ones about the same subject. */
export interface PromptEnhancer {
  readonly id: string;
  /** The richer text, or nothing when this prompt is better left alone. The same seed gives the same text where the adapter can promise it. */
  enhance(request: EnhanceRequest, signal: AbortSignal): Promise<string | undefined>;
}

export interface EnhanceRequest {
  /** In English. */
  readonly prompt: string;
  readonly negativePrompt: string;
  /** Seed of the picture that the text is for. */
  readonly seed: number;
}

/** What a prompt says, as far as an enhancer must know not to contradict it. Absent fields are left open by the prompt. */
export interface PromptReading {
  /** What is named, each with its count, colours and attributes, and how the things relate; equal strings for equal contents. */
  readonly contents: readonly string[];
  readonly things: readonly ReadThing[];
  /** Where: `beach`, `studio`, `underwater`. */
  readonly setting?: string;
  readonly time?: string;
  readonly weather?: string;
  readonly season?: string;
  readonly light?: string;
  readonly mood?: string;
  readonly shot?: string;
  readonly angle?: string;
  readonly bokeh: boolean;
  readonly styles: readonly string[];
  readonly hasLettering: boolean;
  /** Words without meaning to the reader. */
  readonly notUnderstood: readonly string[];
}

/** A thing that a prompt names. */
export interface ReadThing {
  /** In English: `sports car`. */
  readonly word: string;
  /** 60 or more means "a field of". */
  readonly count: number;
  readonly colours: readonly string[];
  readonly attributes: readonly string[];
}

/** Reads prompts the way the illustrator does. */
export interface PromptReader {
  read(prompt: string): PromptReading;
}
