import { placeBeside } from './attach-nearby.ts';
import { turned } from './facing.ts';
import { anchorOffset, extentOf, type Figure, moved } from './figure.ts';
import { AFTER, BEFORE, carried, type Meeting, shrinkTo } from './meeting.ts';
import type { Skyline } from './skyline.ts';

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

/** Leaves that lie are as large as what is on them needs to be seen on a leaf. */
const LEAST_OF_SEVERAL = 0.3;
const LEAVES: ReadonlySet<string> = new Set(['leaf-blade']);

/** On the seat, the surface or the top of the host, side by side with what is there. */
export function placeOn(meeting: Meeting): Figure[] {
  const { host, placed, guests } = meeting;
  if (isDriver(guests[0]!, host)) return placeIn(meeting);
  const width = host.width * (isSeat(host) ? 0.86 : 0.92);
  const taken = placed.filter((figure) => figure !== host && figure.contact === 'host' && figure.group !== host.group);
  const fitted = LEAVES.has(host.concept)
    ? shrinkTo(guests, width * 0.6, 0, host.height * 0.85)
    : shrinkTo(guests, taken.length > 0 ? width * 0.5 : width, guests.length > 1 ? LEAST_OF_SEVERAL : 0.55);
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
  const seated = taken.length > 0 ? turned(fitted, x > host.x + spot.x ? 'left' : 'right') : fitted;
  const onHost = moved(seated, { x, rise: host.rise, lift: host.lift, order: host.order + AFTER }).map(carried);
  if (isLevel(host)) return moved(onHost, { lift: spot.y });
  const skyline = meeting.skylineOf(host.drawing);
  return onHost.map((guest) => ({ ...guest, lift: guest.lift + footholdOf(guest, host, skyline) }));
}

/** Where feet are, as shares of a figure's width off its middle. */
const FEET = [-0.22, 0, 0.22] as const;
const SHALLOWEST_FOOTHOLD = 0.12;

/** Tops without a flat place are round or jagged: each stands as high as the host reaches beneath all its feet. */
function footholdOf(guest: Figure, host: Figure, skyline: Skyline): number {
  const mirrored = host.isFlipped ? -1 : 1;
  const reach = FEET.map((foot) => skyline((mirrored * (guest.x + guest.width * foot - host.x)) / host.height));
  const sunk = Math.min(guest.height * 0.06, host.height * 0.05);
  return Math.max(SHALLOWEST_FOOTHOLD, Math.min(...reach)) * host.height - sunk;
}

/** People on a vehicle without a seat in its drawing sit in it rather than stand on its roof. */
function isDriver(guest: Figure, host: Figure): boolean {
  const { kind } = host.facts;
  return guest.facts.kind === 'person' && !isSeat(host) && (kind === 'vehicle' || kind === 'aircraft');
}

/** Its drawing says where things stand on it. */
function isLevel(host: Figure): boolean {
  const { seat, surface, branch } = host.drawing.anchors;
  return (seat ?? surface ?? branch) !== undefined;
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
export function placeIn({ host, guests }: Meeting): Figure[] {
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

/** What is under something stands so much nearer, and beside what is there already, closer than strangers do. */
const UNDER_NEARER = 0.03;
const SIDE_BY_SIDE = -0.08;
/** How far what is slim, such as a lamp post, reaches over those under it, in its heights. */
const SHELTER = 0.6;

/** At the foot of something tall, or beneath something that then hangs in the air above. */
export function placeUnder({ host, placed, guests }: Meeting): Figure[] {
  const room = undersideOf(host);
  const width = Math.max(host.width * 0.8, host.height * SHELTER);
  const fitted = shrinkTo(guests, width, 0.28, room);
  const rise = host.rise - UNDER_NEARER;
  const there = placed.filter((one) => one !== host && one.rise === rise && Math.abs(one.x - host.x) < host.width / 2);
  const x = there.length === 0 ? host.x : extentOf(there).right - extentOf(fitted).left + SIDE_BY_SIDE;
  return moved(fitted, { x, rise, order: host.order + AFTER });
}

/** Free height beneath a host that stands. */
function undersideOf(host: Figure): number {
  if (host.contact === 'air') return Math.max(0.4, host.lift);
  return host.height * (host.facts.kind === 'tree' ? 0.5 : host.facts.kind === 'furniture' ? 0.62 : 0.7);
}

/** In the lower middle of an arch, a tunnel or a ring. */
export function placeThrough({ host, guests }: Meeting): Figure[] {
  const fitted = shrinkTo(guests, host.width * 0.62, 0.3, host.height * 0.62);
  return moved(fitted, { x: host.x, rise: host.rise - 0.03, order: host.order + AFTER });
}

/** On the head, or where such a thing is worn. */
export function placeOnTop({ host, guests }: Meeting): Figure[] {
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

/** In the host's hand when its drawing has one, else beside it. */
export function placeInHand(meeting: Meeting): Figure[] {
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
