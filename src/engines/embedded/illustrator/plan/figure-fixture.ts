import type { Figure } from './figure.ts';
import type { Meeting } from './meeting.ts';

/** A figure of a concept, one unit wide and high, that stands at the origin; for tests. */
export function figureOf(concept: string, rest: Partial<Figure> = {}): Figure {
  return {
    concept,
    width: 1,
    height: 1,
    x: 0,
    rise: 0,
    lift: 0,
    order: 0,
    contact: 'ground',
    isFlipped: false,
    ...rest,
  } as Figure;
}

/** A host and those who meet it; for tests. */
export function meetingOf(host: Figure, guests: readonly Figure[], rest: Pick<Meeting, 'kind' | 'facing'>): Meeting {
  return { host, guests, placed: [host], ...rest } as unknown as Meeting;
}
