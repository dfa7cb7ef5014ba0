import type { BlockTopic } from '../core/safety.ts';

/** Google's support codes for refused prompts and for filtered pictures (wire protocol, section 11.2). */
interface SupportCodes {
  readonly prompt: string;
  readonly picture: string;
}

/** Where Google lists no code for one side, the nearest of the other topics stands in: `other`, or `dangerous` for violence. */
export const SUPPORT_CODES: Readonly<Record<BlockTopic, SupportCodes>> = {
  child: { prompt: '58061214', picture: '17301594' },
  celebrity: { prompt: '29310472', picture: '15236754' },
  dangerous: { prompt: '62263041', picture: '29578790' },
  hate: { prompt: '57734940', picture: '22137204' },
  other: { prompt: '42876398', picture: '29578790' },
  people: { prompt: '42876398', picture: '39322892' },
  'personal-information': { prompt: '92201652', picture: '29578790' },
  prohibited: { prompt: '89371032', picture: '49114662' },
  sexual: { prompt: '90789179', picture: '63429089' },
  toxic: { prompt: '78610348', picture: '29578790' },
  violence: { prompt: '61493863', picture: '56562880' },
  vulgar: { prompt: '32635315', picture: '29578790' },
};
