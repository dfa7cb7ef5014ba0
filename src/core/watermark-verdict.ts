import type { DigitalSourceType } from './digital-source.ts';

/** Whether a picture carries a watermark of one of our keys. A `REJECT` proves nothing: marks can be lost. */
export interface WatermarkVerdict {
  readonly decision: 'ACCEPT' | 'REJECT';
  readonly watermark?: {
    /** Twelve hexadecimal digits. */
    readonly payload: string;
    /** Id of the key that made it. */
    readonly key: string;
    /** Share of the code bits that agree with the payload, 0–1. */
    readonly confidence: number;
    /** Height of the synchronisation peak in standard deviations of its noise. */
    readonly peak: number;
    /** How much larger the picture is than when it was marked. */
    readonly scale: number;
    /** How it was turned or mirrored since, in plain English. */
    readonly orientation: string;
    /** What the payload says; absent for payloads of another layout. */
    readonly facts?: {
      readonly digitalSourceType: DigitalSourceType;
      readonly madeOn: string;
      readonly number: number;
    };
  };
}
