/** How an instrument is played, for a player of 1000 units; points are shares of the instrument's box. */
export interface Instrument {
  readonly height: number;
  /** `chest` before the body, `mouth` at the lips, `chin` on the shoulder, `floor` in front of the player. */
  readonly place: 'chest' | 'mouth' | 'chin' | 'floor' | 'keys';
  /** The share of the box that is brought to the place. */
  readonly hold: readonly [x: number, y: number];
  readonly left?: readonly [x: number, y: number];
  readonly right?: readonly [x: number, y: number];
  readonly degrees?: number;
  readonly flip?: boolean;
  /** With sticks, which the hands hold over it. */
  readonly isBeaten?: boolean;
}

/** Read off the enlarged drawings of the pack. */
export const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  guitar: { height: 560, place: 'chest', hold: [0.4, 0.6], left: [0.3, 0.68], right: [0.78, 0.22], degrees: 10 },
  'classical-guitar': {
    height: 640,
    place: 'chest',
    hold: [0.5, 0.62],
    left: [0.5, 0.74],
    right: [0.5, 0.16],
    degrees: 62,
  },
  lute: { height: 560, place: 'chest', hold: [0.5, 0.66], left: [0.5, 0.7], right: [0.5, 0.2], degrees: 58 },
  banjo: { height: 520, place: 'chest', hold: [0.42, 0.55], left: [0.3, 0.68], right: [0.76, 0.26], degrees: 10 },
  ukulele: { height: 420, place: 'chest', hold: [0.4, 0.6], left: [0.3, 0.68], right: [0.78, 0.22], degrees: 10 },
  violin: { height: 400, place: 'chin', hold: [0.2, 0.72], left: [0.62, 0.62], right: [0.86, 0.2], degrees: 16 },
  accordion: { height: 360, place: 'chest', hold: [0.5, 0.5], left: [0.08, 0.7], right: [0.92, 0.4] },
  saxophone: { height: 430, place: 'mouth', hold: [0.97, 0.2], left: [0.52, 0.62], right: [0.62, 0.32] },
  trumpet: { height: 150, place: 'mouth', hold: [0.985, 0.33], left: [0.42, 0.72], right: [0.58, 0.6], degrees: -26 },
  trombone: { height: 400, place: 'mouth', hold: [0.66, 0.28], left: [0.4, 0.62], right: [0.62, 0.4] },
  'postal-horn': { height: 260, place: 'mouth', hold: [0.95, 0.3], left: [0.5, 0.5], right: [0.7, 0.5] },
  flute: { height: 330, place: 'mouth', hold: [0.94, 0.06], left: [0.34, 0.66], right: [0.64, 0.38] },
  drum: { height: 470, place: 'floor', hold: [0.5, 1], left: [0.1, -0.06], right: [0.9, -0.06], isBeaten: true },
  'drum-kit': { height: 560, place: 'floor', hold: [0.5, 1], left: [0.3, 0.14], right: [0.7, 0.14], isBeaten: true },
  'long-drum': { height: 470, place: 'floor', hold: [0.5, 1], left: [0.28, 0.1], right: [0.72, 0.1] },
  harp: { height: 640, place: 'floor', hold: [-0.14, 1], left: [0.3, 0.44], right: [0.42, 0.36] },
  cello: { height: 820, place: 'floor', hold: [0.5, 1], left: [0.4, 0.62], right: [0.55, 0.16] },
  maracas: { height: 260, place: 'chest', hold: [0.5, 0.9], left: [0.2, 0.9], right: [0.8, 0.9] },
  'musical-keyboard': { height: 300, place: 'keys', hold: [0.5, 0.5] },
  piano: { height: 300, place: 'keys', hold: [0.5, 0.5] },
  'grand-piano': { height: 300, place: 'keys', hold: [0.5, 0.5] },
  keyboard: { height: 300, place: 'keys', hold: [0.5, 0.5] },
};
