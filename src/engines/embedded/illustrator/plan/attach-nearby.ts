import { turned } from './facing.ts';
import { extentOf, type Figure, moved } from './figure.ts';
import { AFTER, BEFORE, type Meeting, shrinkTo } from './meeting.ts';
import { isOnlookers, ONLOOKERS_RISE } from './overhang.ts';

const GAP = 0.06;
const CREATURES: ReadonlySet<string> = new Set(['person', 'animal', 'bird', 'fantasy', 'insect', 'sea-creature']);

/** Beside everything already placed, on the side with more room. */
export function placeBeside(meeting: Meeting): Figure[] {
  const { host, placed, guests, side } = meeting;
  if (isLong(host) && isBystander(guests) && side === undefined) return placeBeforeEnd(meeting);
  if (FIRES.has(host.concept) && guests.length > 1 && isBystander(guests)) return onBothSides(meeting);
  const own = extentOf(guests);
  const all = placed.length === 1 && isUnderCrown(host, own.top) ? trunkOf(host) : extentOf(placed);
  const hostMiddle = placed[0]!.x;
  const hasRoomRight = all.right - hostMiddle <= hostMiddle - all.left + 1e-9;
  const goesRight = side === undefined ? hasRoomRight : side === 'right';
  const x = goesRight ? all.right + GAP - own.left : all.left - GAP - own.right;
  const facing = FIRES.has(host.concept) ? turned(guests, goesRight ? 'left' : 'right') : guests;
  return moved(facing, { x, rise: placed[0]!.rise, order: AFTER });
}

/** Whoever is that much lower than a tree, as a share of its height, stands at its trunk, not beyond its crown. */
const CROWN_FROM = 0.62;
/** Half of the width that is kept for a trunk, in the tree's widths. */
const TRUNK = 0.13;

function isUnderCrown({ facts, height }: Figure, top: number): boolean {
  return facts.kind === 'tree' && top < height * CROWN_FROM;
}

function trunkOf({ x, width }: Figure): { readonly left: number; readonly right: number } {
  return { left: x - width * TRUNK, right: x + width * TRUNK };
}

/** One looks into them. */
const FIRES: ReadonlySet<string> = new Set(['campfire', 'fire', 'fireplace', 'fireplace-with-stockings']);

/** Neighbours at a fire sit so far apart, in their widths. */
const ELBOW_ROOM = 0.85;

/** One by one left and right of it, looking at it. */
function onBothSides({ host, guests }: Meeting): Figure[] {
  return guests.map((guest, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const away = host.width / 2 + guest.width * (0.5 + ELBOW_ROOM * Math.floor(i / 2)) + GAP;
    const [inward] = turned([guest], side === 1 ? 'left' : 'right');
    return { ...inward!, x: host.x + side * away, rise: host.rise, order: AFTER };
  });
}

const LONG_KINDS: ReadonlySet<string> = new Set(['vehicle', 'aircraft', 'vessel']);
const LONG_ASPECT = 1.4;
/** People before a long thing are so much nearer. */
const NEARER = 0.13;

/** Cars, ships and planes: who stands at their side is seen before them, not far off at one end. */
function isLong({ facts, width, height }: Figure): boolean {
  return LONG_KINDS.has(facts.kind) && width > height * LONG_ASPECT;
}

function isBystander(guests: readonly Figure[]): boolean {
  return guests.every(({ facts }) => facts.kind === 'person');
}

function placeBeforeEnd({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const room = Math.max(0, host.width / 2 - (own.right - own.left) / 2);
  const x = host.x + (facing === 'right' ? -1 : 1) * room * 0.86;
  return moved(guests, { x, rise: host.rise - NEARER, order: AFTER });
}

/** A little way off, where the host looks: it flees, the host follows. */
export function placeAhead({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const distance = host.width * 0.5 + host.width * 0.28;
  const x = facing === 'right' ? host.x + distance - own.left : host.x - distance - own.right;
  return moved(guests, { x, rise: host.rise, order: AFTER });
}

/** Whoever is so many times taller than furniture is seen well enough over it. */
const SEEN_OVER = 1.2;

/** Farther away, half covered when small, to the side so that it is seen. */
export function placeBehind({ host, placed, guests, random }: Meeting): Figure[] {
  const own = extentOf(guests);
  if (isOnlookers(guests)) return moved(guests, { x: host.x, rise: host.rise + ONLOOKERS_RISE, order: BEFORE });
  const isTaller = own.top > host.height * 1.35;
  const side = random.chance(0.5) ? 1 : -1;
  if ((isTaller || guests[0]!.facts.kind === 'building') && placed.length > 1) {
    const all = extentOf(placed);
    const x = (all.left + all.right) / 2 + side * host.width * 0.15;
    return moved(guests, { x, rise: host.rise + 0.34, order: BEFORE });
  }
  // Over a desk or a lectern one is seen from the waist up.
  if (host.facts.kind === 'furniture' && own.top > host.height * SEEN_OVER)
    return moved(guests, { x: host.x, rise: host.rise + 0.12, order: BEFORE });
  const shift = isTaller ? host.width * 0.3 : host.width * 0.5 + ((own.right - own.left) / 2) * 0.45;
  return moved(guests, { x: host.x + side * shift, rise: host.rise + 0.2 + host.height * 0.06, order: BEFORE });
}

/** Nearer, so that the host is seen beside and above. */
export function placeInFront({ host, guests, random }: Meeting): Figure[] {
  const own = extentOf(guests);
  const isLow = own.top < host.height * 0.6;
  const side = random.chance(0.5) ? 1 : -1;
  const shift = isLow ? host.width * 0.12 : host.width * 0.5 + ((own.right - own.left) / 2) * 0.3;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.16, order: AFTER });
}

/** In the air over the host, clear of everything on it. */
export function placeAbove({ host, placed, guests }: Meeting): Figure[] {
  const top = extentOf(placed.filter((figure) => Math.abs(figure.x - host.x) < host.width)).top;
  return moved(guests, { x: host.x, rise: host.rise, lift: Math.max(top - host.rise, 0) + 0.12, order: AFTER }).map(
    (figure) => ({ ...figure, contact: 'air' as const }),
  );
}

/** A fighter faces the host; anything else leans close at its side, overlapping it a little. */
export function placeAgainst(meeting: Meeting): Figure[] {
  const { host, guests, random } = meeting;
  if (isCreature(host) && isCreature(guests[0]!)) return placeFacing(meeting);
  const own = extentOf(guests);
  const side = random.chance(0.5) ? 1 : -1;
  const shift = host.width / 2 + (own.right - own.left) * 0.28;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.03, order: AFTER });
}

/** On the side where the host looks, looking back at it. */
export function placeFacing({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const distance = host.width / 2 + 0.1;
  const x = facing === 'right' ? host.x + distance - own.left : host.x - distance - own.right;
  return moved(turned(guests, facing === 'right' ? 'left' : 'right'), { x, rise: host.rise - 0.03, order: AFTER });
}

/** How much the cheeks of those who embrace without arms overlap, in widths of one of them. */
const CHEEK_TO_CHEEK = 0.14;

/** Face to face and touching, as birds and fish embrace; with anything else, side by side. */
export function placeFaceToFace(meeting: Meeting): Figure[] {
  const { host, guests, facing } = meeting;
  if (!isCreature(host) || !isCreature(guests[0]!)) return placeBeside(meeting);
  const own = extentOf(guests);
  const distance = host.width / 2 - guests[0]!.width * CHEEK_TO_CHEEK;
  const x = facing === 'right' ? host.x + distance - own.left : host.x - distance - own.right;
  return moved(turned(guests, opposite(facing)), { x, rise: host.rise, order: AFTER });
}

/** How far hands reach over the edge of what they work on, in widths of it. */
const REACHED_OVER = 0.1;
/** Of long things more: people work on their side. */
const REACHED_OVER_LONG = 0.3;

/** Right before the hands, and behind them; whoever it is looks back. What is pushed looks where it goes. */
export function placeInReach(meeting: Meeting): Figure[] {
  const { guests, facing, kind } = meeting;
  const looks = kind === 'pushing' ? facing : opposite(facing);
  return adjoining(meeting, turned(guests, looks), facing);
}

/** Right behind whoever pulls it. */
export function placeInTow(meeting: Meeting): Figure[] {
  return adjoining(meeting, turned(meeting.guests, meeting.facing), opposite(meeting.facing));
}

/** At one side of all who do it. */
function adjoining({ host, placed }: Meeting, guests: readonly Figure[], side: 'left' | 'right'): Figure[] {
  const own = extentOf(guests);
  const all = extentOf(placed.filter(({ group }) => group === host.group));
  const isBefore = isLong(guests[0]!) && host.facts.kind === 'person';
  const overlap = guests[0]!.width * (isBefore ? REACHED_OVER_LONG : REACHED_OVER);
  const x = side === 'right' ? all.right - overlap - own.left : all.left + overlap - own.right;
  return moved(guests, { x, rise: host.rise + (isBefore ? NEARER : 0), order: BEFORE });
}

function opposite(facing: 'left' | 'right'): 'left' | 'right' {
  return facing === 'right' ? 'left' : 'right';
}

function isCreature(figure: Figure): boolean {
  return CREATURES.has(figure.facts.kind);
}

/** In the air right before the muzzle of an animal that leaps for it. */
export function placeAtMuzzle({ host, guests: caught, facing }: Meeting): Figure[] {
  const guests = shrinkTo(caught, host.width * LARGEST_CAUGHT, 0.1);
  const own = extentOf(guests);
  const side = facing === 'right' ? 1 : -1;
  const x = host.x + side * (host.width * 0.5 + (own.right - own.left) * 0.2);
  const lift = host.height * MUZZLE - (own.top - own.bottom) / 2;
  return moved(guests, { x, rise: host.rise, lift, order: AFTER }).map((figure) => ({
    ...figure,
    contact: 'air' as const,
  }));
}

/** Height of a leaping animal's mouth, in heights of it. */
const MUZZLE = 0.86;
/** In widths of the animal. */
const LARGEST_CAUGHT = 0.24;

/** On the ground before the host's feet. */
export function placeAtFeet({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const side = facing === 'right' ? 1 : -1;
  const shift = host.width * 0.5 + (own.right - own.left) * 0.35;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.05, order: AFTER });
}
