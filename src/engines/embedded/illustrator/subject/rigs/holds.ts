import { FLAG_CONCEPTS } from '../own/flags/index.ts';
import { BOUQUETS } from '../own/nature/blooms/bouquets.ts';
import { BLOOMS } from '../own/nature/blooms/index.ts';

/**
 * How things are held. `raised`: in one hand at the side, upwards; `hung`: from a straight arm; `front`: before the chest
 * in both hands; `drawn`: a bow, before the straight arm, its string at the chin; `mouth`: one hand brings it to the mouth; `cradled`: in the arms across the chest; `blown`: from a ring at the lips into the air; `back`: strapped on the back.
 */
export type HoldStyle =
  | 'raised'
  | 'drawn'
  | 'hung'
  | 'front'
  | 'mouth'
  | 'umbrella'
  | 'balloons'
  | 'sign'
  | 'gloves'
  | 'blown'
  | 'cradled'
  | 'back';

export interface Hold {
  readonly style: HoldStyle;
  /** Height of the thing, for a holder of 1000 units. */
  readonly height: number;
  /** Where the hand takes it, as shares of its box. */
  readonly grip: readonly [x: number, y: number];
  readonly degrees?: number;
  /** True for what is drawn lying: it is turned about the hand, not about its foot. */
  readonly isTurnedInHand?: true;
}

const hold = (style: HoldStyle, height: number, grip: Hold['grip'], degrees = 0): Hold => ({
  style,
  height,
  grip,
  degrees,
});
/** A tool that is drawn lying, its handle to the left, and held upright. */
const upright = (height: number, grip: Hold['grip'], degrees = -70): Hold => ({
  style: 'raised',
  height,
  grip,
  degrees,
  isTurnedInHand: true,
});
const BELOW: Hold['grip'] = [0.5, 0.92];
const CENTRE: Hold['grip'] = [0.5, 0.5];

/** By concept. What is not named is held in front, as large as it is. */
export const HOLDS: Readonly<Record<string, Hold>> = {
  umbrella: hold('umbrella', 560, BELOW),
  'umbrella-with-rain-drops': hold('umbrella', 560, BELOW),
  'closed-umbrella': hold('hung', 380, [0.5, 0.06]),
  balloon: hold('balloons', 230, BELOW),
  'balloon-bunch': hold('balloons', 230, BELOW),
  'boxing-glove': hold('gloves', 170, CENTRE),
  placard: hold('sign', 360, BELOW),
  sign: hold('sign', 360, BELOW),
  'chequered-flag': hold('raised', 380, [0.2, 0.9]),
  'triangular-flag': hold('raised', 420, [0.2, 0.92]),
  flag: hold('raised', 560, [0.065, 0.92]),
  'plain-flag': hold('raised', 560, [0.065, 0.92]),
  ...Object.fromEntries(FLAG_CONCEPTS.map((concept) => [concept, hold('raised', 420, [0.04, 0.93])])),
  ...Object.fromEntries(BLOOMS.map(({ concept }) => [concept, hold('raised', 320, [0.5, 0.8])])),
  'cherry-blossom': hold('raised', 190, [0.5, 0.8]),
  'white-flower': hold('raised', 190, [0.5, 0.8]),
  rose: hold('raised', 320, [0.5, 0.8]),
  ...Object.fromEntries(BOUQUETS.map(({ concept }) => [concept, hold('front', 330, [0.5, 0.8])])),
  'magic-wand': hold('raised', 230, [0.16, 0.88]),
  broom: hold('raised', 560, [0.55, 0.5], -10),
  candle: hold('raised', 210, [0.5, 0.85]),
  lantern: hold('hung', 230, [0.5, 0.04]),
  'red-paper-lantern': hold('hung', 230, [0.5, 0.04]),
  sparkler: hold('raised', 260, [0.5, 0.9]),
  sword: hold('raised', 470, [0.5, 0.86]),
  dagger: hold('raised', 280, [0.26, 0.78]),
  'crossed-swords': hold('raised', 330, [0.2, 0.85]),
  axe: hold('raised', 330, [0.5, 0.85]),
  hammer: upright(110, [0.14, 0.62]),
  screwdriver: upright(44, [0.2, 0.5]),
  pick: hold('raised', 330, [0.3, 0.75]),
  wrench: upright(62, [0.16, 0.5]),
  latte: hold('mouth', 130, [0.9, 0.5]),
  'heart-latte': hold('mouth', 130, [0.9, 0.5]),
  'hot-chocolate': hold('mouth', 165, [0.9, 0.6]),
  'glass-of-water': hold('mouth', 170, [0.5, 0.6]),
  'iced-lemon-water': hold('mouth', 170, [0.5, 0.6]),
  mojito: hold('mouth', 190, [0.5, 0.6]),
  kite: hold('raised', 360, BELOW),
  shield: hold('front', 300, CENTRE),
  'recurve-bow': hold('drawn', 470, [0.775, 0.5]),
  'bow-and-arrow': hold('raised', 420, CENTRE),
  'fishing-pole': hold('raised', 480, [0.7, 0.9]),
  tennis: hold('raised', 300, [0.75, 0.85]),
  badminton: hold('raised', 300, [0.75, 0.85]),
  'ping-pong': hold('raised', 210, [0.75, 0.8]),
  trophy: hold('raised', 250, [0.5, 0.85]),
  'hot-beverage': hold('mouth', 130, [0.9, 0.5]),
  'cup-of-tea': hold('mouth', 130, [0.9, 0.5]),
  'teacup-without-handle': hold('mouth', 130, [0.5, 0.7]),
  'cup-with-straw': hold('mouth', 190, [0.5, 0.6]),
  'bubble-tea': hold('mouth', 190, [0.5, 0.6]),
  'glass-of-milk': hold('mouth', 170, [0.5, 0.6]),
  'wine-glass': hold('mouth', 180, [0.5, 0.75]),
  'beer-mug': hold('mouth', 180, [0.8, 0.55]),
  'tropical-drink': hold('mouth', 190, [0.5, 0.75]),
  'cocktail-glass': hold('mouth', 180, [0.5, 0.75]),
  'baby-bottle': hold('mouth', 170, [0.4, 0.65]),
  'ice-cream': hold('mouth', 190, [0.5, 0.9]),
  'soft-ice-cream': hold('mouth', 220, [0.5, 0.82]),
  lollipop: hold('mouth', 210, [0.25, 0.85]),
  briefcase: hold('hung', 210, [0.5, 0.06]),
  handbag: hold('hung', 210, [0.5, 0.06]),
  'shopping-bags': hold('hung', 250, [0.5, 0.1]),
  bucket: hold('hung', 210, [0.5, 0.06]),
  backpack: hold('back', 250, [0.5, 0.05]),
  'swaddled-baby': hold('cradled', 180, CENTRE),
  luggage: hold('hung', 330, [0.5, 0.05]),
  'vintage-suitcase': hold('hung', 280, [0.5, 0.05]),
  basket: hold('hung', 240, [0.5, 0.06]),
  'easter-basket': hold('hung', 300, [0.5, 0.03]),
  'teddy-bear': hold('front', 300, CENTRE),
  'wrapped-gift': hold('front', 270, CENTRE),
  'mobile-phone': hold('raised', 150, [0.5, 0.7]),
  microphone: hold('mouth', 170, [0.3, 0.7]),
  camera: hold('front', 180, CENTRE),
  key: hold('raised', 160, [0.3, 0.7]),
  flashlight: hold('raised', 190, [0.7, 0.7]),
  feather: hold('raised', 220, [0.2, 0.9]),
  pencil: upright(22, [0.72, 0.5], 120),
  paintbrush: hold('raised', 150, [0.4, 0.62]),
  spear: hold('raised', 900, [0.5, 0.6]),
  lance: hold('raised', 900, [0.5, 0.86]),
  shovel: hold('raised', 620, [0.5, 0.4]),
  'watering-can': hold('raised', 230, [0.74, 0.4]),
  'magnifying-glass-tilted-left': hold('raised', 190, [0.82, 0.86]),
  scissors: upright(90, [0.2, 0.5], -60),
  toothbrush: hold('raised', 150, [0.2, 0.8]),
  rake: hold('raised', 720, [0.5, 0.42]),
  pitchfork: hold('raised', 760, [0.5, 0.62]),
  mop: hold('raised', 640, [0.62, 0.4]),
  'walking-stick': hold('hung', 470, [0.4, 0.06]),
  pistol: hold('raised', 150, [0.86, 0.72]),
  'hand-grenade': hold('raised', 140, [0.5, 0.65]),
  goblet: hold('mouth', 190, [0.5, 0.7]),
  jug: hold('raised', 200, [0.86, 0.4]),
  marker: hold('raised', 150, [0.6, 0.45]),
  bubbles: hold('blown', 170, CENTRE),
  'kitchen-knife': upright(56, [0.16, 0.45]),
  'tobacco-pipe': hold('mouth', 100, [0.6, 0.8]),
  cigar: hold('mouth', 90, [0.3, 0.6]),
  envelope: hold('raised', 120, [0.5, 0.8]),
  'paper-plane': hold('raised', 150, [0.48, 0.75]),
  dumbbell: hold('raised', 120, CENTRE),
  horseshoe: hold('raised', 160, [0.5, 0.85]),
  comb: hold('raised', 70, [0.2, 0.3]),
  leash: hold('hung', 220, [0.2, 0.1]),
  'christmas-stocking': hold('hung', 260, [0.85, 0.05]),
};

/** Food without an entry is eaten like this. */
export const BITE: Hold = hold('mouth', 150, [0.7, 0.85]);
/** Whatever else is carried in both hands; the height comes from the thing. */
export const CARRY: Hold = hold('front', 250, CENTRE);
