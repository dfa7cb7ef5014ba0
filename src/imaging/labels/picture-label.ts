import type { DigitalSourceType } from '../../core/digital-source.ts';

/** What a file says about its own making. */
export interface PictureLabel {
  readonly digitalSourceType: DigitalSourceType;
  /** How the picture was made, by name: prompt, seed, model, scene. Absent: not stated. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** IPTC credit of pictures made by a machine, as Imagen wrote it (wire protocol, section 15). */
export const CREDIT = 'AI Generated';
