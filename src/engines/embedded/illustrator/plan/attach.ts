import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import type { RelationKind } from '../scene.ts';
import { turned } from './facing.ts';
import { anchorOffset, type Extent, extentOf, type Figure, moved, scaled } from './figure.ts';

/** What an attachment works with: the host's leading figure and all that is already placed with it, and the guest's figures. */
export interface Meeting {
  readonly host: Figure;
  readonly placed: readonly Figure[];
  /** Centred at x = 0, standing at rise 0. */
  readonly guests: readonly Figure[];
  /** Where the host looks. */
  readonly facing: 'left' | 'right';
  readonly random: Random;
}

/** Places guests by their relation to a host; returns the guests, moved. */
type Attach = (meeting: Meeting) => Figure[];

const GAP = 0.06;
const CREATURES: ReadonlySet<string> = new Set(['person', 'animal', 'bird', 'fantasy', 'insect', 'sea-creature']);
/** Middle of worn things, as a share of the wearer's height; what is not here sits on top, like a hat. */
const WORN_AT: Readonly<Record<string, number>> = {
  scarf: 0.58,
  necktie: 0.5,
  necklace: 0.55,
  'medical-mask': 0.7,
  glasses: 0.78,
  sunglasses: 0.78,
  goggles: 0.78,
  backpack: 0.45,
  'sports-medal': 0.45,
};
/** Draw order steps: guests before or after their host. */
const BEFORE = -1;
const AFTER = 1;

/** Which relations are touching ones: sizes are then compared closely. */
export const TOUCHING: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'on',
  'in',
  'against',
  'riding',
  'holding',
  'wearing',
  'eating',
  'drinking',
  'playing',
  'reading',
  'kicking',
  'using',
]);

const ATTACHMENTS: Partial<Record<RelationKind, Attach>> = {
  on: placeOn,
  riding: placeOn,
  in: placeIn,
  under: placeUnder,
  behind: placeBehind,
  'in-front-of': placeInFront,
  above: placeAbove,
  around: placeAround,
  against: placeAgainst,
  through: placeThrough,
  wearing: placeOnTop,
  chasing: placeAhead,
  watching: placeFacing,
  kicking: placeAtFeet,
  playing: placeAtFeet,
  holding: placeInHand,
  eating: placeInHand,
  drinking: placeInHand,
};

/** Moves the guests to where the relation wants them; relations without a place of their own put them side by side. */
export function attach(kind: RelationKind, meeting: Meeting): Figure[] {
  return (ATTACHMENTS[kind] ?? placeBeside)(meeting);
}

/** Beside everything already placed, on the side with more room. */
function placeBeside({ placed, guests }: Meeting): Figure[] {
  const all = extentOf(placed);
  const own = extentOf(guests);
  const hostMiddle = placed[0]!.x;
  const goesRight = all.right - hostMiddle <= hostMiddle - all.left + 1e-9;
  const x = goesRight ? all.right + GAP - own.left : all.left - GAP - own.right;
  return moved(guests, { x, rise: placed[0]!.rise, order: AFTER });
}

/** A little way off, where the host looks: it flees, the host follows. */
function placeAhead({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const distance = host.width * 0.5 + host.width * 0.28;
  const x = facing === 'right' ? host.x + distance - own.left : host.x - distance - own.right;
  return moved(guests, { x, rise: host.rise, order: AFTER });
}

/** On the seat, the surface or the top of the host, side by side with what is there. */
function placeOn(meeting: Meeting): Figure[] {
  const { host, placed, guests } = meeting;
  if (isDriver(guests[0]!, host)) return placeIn(meeting);
  const width = host.width * (isSeat(host) ? 0.86 : 0.92);
  const taken = placed.filter((figure) => figure !== host && figure.contact === 'host' && figure.group !== host.group);
  const fitted = shrinkTo(guests, taken.length > 0 ? width * 0.5 : width, 0.55);
  const spot = supportOf(host);
  const own = extentOf(fitted);
  let x = host.x + spot.x;
  if (taken.length > 0) {
    const used = extentOf(taken);
    const roomRight = host.x + width / 2 - used.right;
    const roomLeft = used.left - (host.x - width / 2);
    x = roomRight >= roomLeft ? used.right + 0.02 - own.left : used.left - 0.02 - own.right;
  } else if (!isSeat(host) && width > (own.right - own.left) * 2) {
    x += ((width - (own.right - own.left)) / 2) * 0.35;
  }
  const lift = host.lift + spot.y - nestling(host, own.top);
  return moved(fitted, { x, rise: host.rise, lift, order: host.order + AFTER }).map(carried);
}

/** People on a vehicle without a seat in its drawing sit in it rather than stand on its roof. */
function isDriver(guest: Figure, host: Figure): boolean {
  const { kind } = host.facts;
  return guest.facts.kind === 'person' && !isSeat(host) && (kind === 'vehicle' || kind === 'aircraft');
}

/** Tops without a flat place are round or jagged: what sits there sinks in a little, or it would seem to hover. */
function nestling(host: Figure, guestHeight: number): number {
  const { seat, surface, branch } = host.drawing.anchors;
  return seat || surface || branch ? 0 : Math.min(guestHeight * 0.1, host.height * 0.08);
}

function isSeat(host: Figure): boolean {
  return host.drawing.anchors.seat !== undefined;
}

/** Where things on the host stand, from its foot. */
function supportOf(host: Figure): { x: number; y: number } {
  const { seat, surface, branch, top } = host.drawing.anchors;
  const anchor = seat ?? surface ?? branch ?? top;
  if (anchor) return anchorOffset(host, anchor);
  return { x: 0, y: host.height * 0.86 };
}

/** Peeping out of the host's opening, or on its branch, or before its lower half when it is a house. */
function placeIn({ host, guests }: Meeting): Figure[] {
  const { opening, branch, seat } = host.drawing.anchors;
  const { kind } = host.facts;
  if (branch || seat) {
    const spot = anchorOffset(host, (branch ?? seat)!);
    const fitted = shrinkTo(guests, host.width * 0.8, 0.4);
    return moved(fitted, {
      x: host.x + spot.x,
      rise: host.rise,
      lift: host.lift + spot.y,
      order: host.order + AFTER,
    }).map(carried);
  }
  if (kind === 'building' || kind === 'tree' || kind === 'plant' || kind === 'landform') {
    const fitted = shrinkTo(guests, host.width * 0.6, 0.3, host.height * 0.45);
    const lift = kind === 'tree' ? host.height * 0.55 : 0;
    const contact = lift > 0 ? carried : (figure: Figure): Figure => figure;
    return moved(fitted, { x: host.x, rise: host.rise - 0.04, lift, order: host.order + AFTER }).map(contact);
  }
  const rim = opening ? anchorOffset(host, opening) : { x: 0, y: host.height * 0.88 };
  const fitted = shrinkTo(guests, host.width * 0.7, 0.3, host.height * 1.3);
  const hidden = Math.min(rim.y * 0.9, (extentOf(fitted).top - extentOf(fitted).bottom) * 0.36);
  return moved(fitted, {
    x: host.x + rim.x,
    rise: host.rise,
    lift: host.lift + rim.y - hidden,
    order: host.order + BEFORE,
  }).map(carried);
}

/** At the foot of something tall, or beneath something that then hangs in the air above. */
function placeUnder({ host, guests }: Meeting): Figure[] {
  const room = undersideOf(host);
  const fitted = shrinkTo(guests, host.width * 0.8, 0.28, room);
  return moved(fitted, { x: host.x, rise: host.rise - 0.03, order: host.order + AFTER });
}

/** Free height beneath a host that stands. */
function undersideOf(host: Figure): number {
  if (host.contact === 'air') return Math.max(0.4, host.lift);
  return host.height * (host.facts.kind === 'tree' ? 0.5 : host.facts.kind === 'furniture' ? 0.62 : 0.7);
}

/** Farther away, half covered when small, to the side so that it is seen. */
function placeBehind({ host, guests, random }: Meeting): Figure[] {
  const own = extentOf(guests);
  const isTaller = own.top > host.height * 1.35;
  const side = random.chance(0.5) ? 1 : -1;
  const shift = isTaller ? host.width * 0.3 : host.width * 0.5 + ((own.right - own.left) / 2) * 0.45;
  return moved(guests, { x: host.x + side * shift, rise: host.rise + 0.2 + host.height * 0.06, order: BEFORE });
}

/** Nearer, so that the host is seen beside and above. */
function placeInFront({ host, guests, random }: Meeting): Figure[] {
  const own = extentOf(guests);
  const isLow = own.top < host.height * 0.6;
  const side = random.chance(0.5) ? 1 : -1;
  const shift = isLow ? host.width * 0.12 : host.width * 0.5 + ((own.right - own.left) / 2) * 0.3;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.16, order: AFTER });
}

/** In the air over the host, clear of everything on it. */
function placeAbove({ host, placed, guests }: Meeting): Figure[] {
  const top = extentOf(placed.filter((figure) => Math.abs(figure.x - host.x) < host.width)).top;
  return moved(guests, { x: host.x, rise: host.rise, lift: Math.max(top - host.rise, 0) + 0.12, order: AFTER }).map(
    (figure) => ({ ...figure, contact: 'air' as const }),
  );
}

/** In a ring, farther ones behind the host and nearer ones before it. */
function placeAround({ host, guests }: Meeting): Figure[] {
  const radiusX = host.width / 2 + guests[0]!.width * 0.62;
  const depth = clamp(host.height * 0.16, 0.08, 0.3);
  return guests.map((guest, i) => {
    const angle = ((i + 0.5) / guests.length) * Math.PI * 2 + Math.PI / 2;
    const rise = Math.sin(angle) * depth;
    return {
      ...guest,
      x: host.x + Math.cos(angle) * radiusX,
      rise: host.rise + rise,
      order: rise > 0 ? BEFORE : AFTER,
    };
  });
}

/** A fighter faces the host; anything else leans close at its side, overlapping it a little. */
function placeAgainst(meeting: Meeting): Figure[] {
  const { host, guests, random } = meeting;
  if (isCreature(host) && isCreature(guests[0]!)) return placeFacing(meeting);
  const own = extentOf(guests);
  const side = random.chance(0.5) ? 1 : -1;
  const shift = host.width / 2 + (own.right - own.left) * 0.28;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.03, order: AFTER });
}

/** On the side where the host looks, looking back at it. */
function placeFacing({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const distance = host.width / 2 + 0.1;
  const x = facing === 'right' ? host.x + distance - own.left : host.x - distance - own.right;
  return moved(turned(guests, facing === 'right' ? 'left' : 'right'), { x, rise: host.rise - 0.03, order: AFTER });
}

function isCreature(figure: Figure): boolean {
  return CREATURES.has(figure.facts.kind);
}

/** In the lower middle of an arch, a tunnel or a ring. */
function placeThrough({ host, guests }: Meeting): Figure[] {
  const fitted = shrinkTo(guests, host.width * 0.62, 0.3, host.height * 0.62);
  return moved(fitted, { x: host.x, rise: host.rise - 0.03, order: host.order + AFTER });
}

function placeOnTop({ host, guests }: Meeting): Figure[] {
  const fitted = shrinkTo(guests, host.width * 0.55, 0.2);
  const wornAt = Object.hasOwn(WORN_AT, guests[0]!.concept) ? WORN_AT[guests[0]!.concept]! : undefined;
  if (wornAt !== undefined) {
    const lift = host.lift + host.height * wornAt - extentOf(fitted).top / 2;
    return moved(fitted, { x: host.x, rise: host.rise, lift, order: host.order + AFTER }).map(carried);
  }
  const top = host.drawing.anchors.top;
  const spot = top ? anchorOffset(host, top) : { x: 0, y: host.height };
  const sink = extentOf(fitted).top * 0.3;
  return moved(fitted, {
    x: host.x + spot.x,
    rise: host.rise,
    lift: host.lift + spot.y - sink,
    order: host.order + AFTER,
  }).map(carried);
}

/** On the ground before the host's feet. */
function placeAtFeet({ host, guests, facing }: Meeting): Figure[] {
  const own = extentOf(guests);
  const side = facing === 'right' ? 1 : -1;
  const shift = host.width * 0.5 + (own.right - own.left) * 0.35;
  return moved(guests, { x: host.x + side * shift, rise: host.rise - 0.05, order: AFTER });
}

/** In the host's hand when its drawing has one, else beside it. */
function placeInHand(meeting: Meeting): Figure[] {
  const { host, guests } = meeting;
  const hand = host.drawing.anchors.hand;
  if (!hand) return placeBeside(meeting);
  const fitted = shrinkTo(guests, host.width * 0.55, 0.25, host.height * 0.5);
  const spot = anchorOffset(host, hand);
  const own = extentOf(fitted);
  return moved(fitted, {
    x: host.x + spot.x,
    rise: host.rise,
    lift: host.lift + spot.y - (own.top - own.bottom) / 2,
    order: host.order + AFTER,
  }).map(carried);
}

function carried(figure: Figure): Figure {
  return { ...figure, contact: 'host' };
}

/** The figures made smaller, by `least` at most, to fit a width and a height. */
function shrinkTo(
  figures: readonly Figure[],
  width: number,
  least: number,
  height = Number.POSITIVE_INFINITY,
): Figure[] {
  const extent: Extent = extentOf(figures);
  const factor = clamp(Math.min(width / (extent.right - extent.left), height / (extent.top - extent.bottom)), least, 1);
  return scaled(figures, factor);
}
