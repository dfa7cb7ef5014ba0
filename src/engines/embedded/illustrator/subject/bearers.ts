/** A place for letters on a pack drawing, as shares of its box. */
export interface LetterPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Default: what can be read on the drawing's own colour. */
  readonly fill?: string;
  /** Colour of a blank that is laid over what the drawing shows there. */
  readonly blank?: string;
}

/** Pack drawings that can carry a text. Own subjects letter themselves. */
export const LETTER_PLACES: Readonly<Record<string, LetterPlace>> = {
  placard: { x: 0.5, y: 0.32, width: 0.74, height: 0.34, fill: '#2a2d36', blank: '#dcd3e4' },
  'page-facing-up': { x: 0.5, y: 0.5, width: 0.7, height: 0.5, fill: '#2a2d36' },
  'page-with-curl': { x: 0.5, y: 0.45, width: 0.7, height: 0.5, fill: '#2a2d36' },
  scroll: { x: 0.5, y: 0.42, width: 0.6, height: 0.4, fill: '#4a3320' },
  newspaper: { x: 0.45, y: 0.2, width: 0.8, height: 0.24, fill: '#2a2d36', blank: '#f1f0ee' },
  envelope: { x: 0.5, y: 0.7, width: 0.7, height: 0.25, fill: '#2a2d36' },
  'closed-book': { x: 0.5, y: 0.4, width: 0.6, height: 0.4, fill: '#f6e3b0' },
  'stop-sign': { x: 0.5, y: 0.5, width: 0.74, height: 0.3, fill: '#ffffff' },
};

/** Things that show a text when the prompt quotes one: by our own drawings, by the rigs, or by {@link LETTER_PLACES}. */
const BEARERS =
  /sign|poster|billboard|banner|shop|store|cafe|bakery|restaurant|diner|bar$|cinema|theat|placard|cake|shirt|hoodie|sweater|jumper|jersey|womans-clothes|book|newspaper|letter|page|scroll|board|television|laptop|computer|envelope|label|bottle|mug|cup|truck|bus|van|flag|jersey|stall|hotel|boat|ship|balloon|smartphone-screen/;

export function bearsLettering(concept: string): boolean {
  return BEARERS.test(concept);
}
