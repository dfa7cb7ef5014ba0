import { clamp } from '../maths/interpolate.ts';
import { turned } from './facing.ts';
import { type Figure, moved, scaled } from './figure.ts';
import { hoverRound, isAloft } from './hover-round.ts';
import { AFTER, BEFORE, type Meeting } from './meeting.ts';

/** Those in the ring before the host are at most so high against it. */
const BEFORE_HOST = 0.42;
/** Neighbours in a half ring stand so far apart, in their widths. */
const ELBOW_ROOM = 0.85;
/** Trees stand closer: their crowns overlap. */
const CROWN_ROOM = 0.42;

/** In a ring, farther ones behind the host and nearer ones before it; who would hide the host or another stands in a half ring behind. */
export function placeAround(meeting: Meeting): Figure[] {
  const { host, guests } = meeting;
  const depth = clamp(host.height * 0.16, 0.08, 0.3);
  if (guests.length === 1 && isStrewn(guests[0]!)) return strewUnder(host, guests);
  if (isAloft(guests[0]!)) return hoverRound(meeting);
  if (guests[0]!.height > host.height * BEFORE_HOST) return inHalfRing(meeting, depth);
  return guests.map((guest, i) => {
    const angle = ((i + 0.5) / guests.length) * Math.PI * 2 + Math.PI / 2;
    const rise = Math.sin(angle) * depth;
    const x = host.x + Math.cos(angle) * (host.width / 2 + guest.width * 0.62);
    return { ...guest, x, rise: host.rise + rise, order: rise < 0 ? AFTER : BEFORE };
  });
}

/** Things drawn as lying all over a place, far broader than high. */
function isStrewn({ drawing }: Figure): boolean {
  return drawing.footing === 'lies' && drawing.width > drawing.height * STREWN_ASPECT;
}

/** What is strewn round something lies under it and to both sides. */
function strewUnder(host: Figure, guests: readonly Figure[]): Figure[] {
  const spread = scaled(guests, (host.width * STREWN_BREADTH) / guests[0]!.width);
  const below = spread[0]!.height * 0.4;
  return moved(spread, { x: host.x - spread[0]!.x, rise: host.rise + BEHIND, lift: -below, order: BEFORE });
}

const STREWN_ASPECT = 2.6;
/** It never covers what stands in it. */
const BEHIND = 0.01;
/** In widths of what it is strewn round. */
const STREWN_BREADTH = 2.3;

/** From one side of the host round its back to the other, each in view. */
function inHalfRing({ host, guests, placed }: Meeting, depth: number): Figure[] {
  const before = placed.filter(({ group, contact }) => group !== host.group && contact === 'ground').length;
  if (guests.length === 1) return [joinRing(host, guests[0]!, before, depth)];
  if (guests.length >= DEEP_RING_FROM && guests[0]!.facts.kind === 'person') return inDeepRing(host, guests, depth);
  const gaps = Math.max(1, guests.length - 1);
  const widthEach = Math.max(...guests.map(({ width }) => width));
  const elbow = guests.every(({ facts }) => facts.kind === 'tree') ? CROWN_ROOM : ELBOW_ROOM;
  const reach = Math.max(host.width / 2 + widthEach * 0.62, (elbow * widthEach * gaps) / 2);
  return guests.map((guest, i) => {
    const across = (2 * i) / gaps - 1;
    const rise = (1 - 1.25 * Math.abs(across)) * depth;
    const [inward] = turned([guest], across < 0 ? 'right' : 'left');
    return { ...inward!, x: host.x + across * reach, rise: host.rise + rise, order: rise < 0 ? AFTER : BEFORE };
  });
}

/** From this many people on, those in the middle of a ring sit well behind it: the ring is less wide, and all of it larger in the picture. */
const DEEP_RING_FROM = 4;
/** How far the ends of a ring come to the front, in shares of its depth. */
const RING_ENDS = 0.25;
const DEEP = 2.4;
const CLOSE_TOGETHER = 0.8;
/** Below 1, people leave room for what they sit round. */
const SPREAD = 0.75;

function inDeepRing(host: Figure, guests: readonly Figure[], depth: number): Figure[] {
  const widthEach = Math.max(...guests.map(({ width }) => width));
  const reach = Math.max(host.width / 2 + widthEach * 0.62, (CLOSE_TOGETHER * widthEach * guests.length) / Math.PI);
  return guests.map((guest, i) => {
    const share = (2 * i) / (guests.length - 1) - 1;
    const across = Math.sign(share) * Math.abs(share) ** SPREAD;
    const back = Math.sqrt(1 - across ** 2);
    const rise = (back - RING_ENDS) * depth * DEEP;
    const [inward] = turned([guest], across < 0 ? 'right' : 'left');
    return {
      ...inward!,
      x: host.x + across * reach,
      rise: host.rise + rise,
      order: rise < 0 ? AFTER : BEFORE * (1 + back),
    };
  });
}

/** Where one after the other joins a ring of people who are each somebody else: from -1 at its left end to 1 at its right one. */
const JOINED = [1, -1, 0.36, -0.36, 0] as const;

function joinRing(host: Figure, guest: Figure, before: number, depth: number): Figure {
  const across = JOINED[before % JOINED.length]!;
  const rise = (1 - 1.25 * Math.abs(across)) * depth;
  const [inward] = turned([guest], across < 0 ? 'right' : 'left');
  const x = host.x + across * (host.width / 2 + guest.width * 0.62);
  return { ...inward!, x, rise: host.rise + rise, order: rise < 0 ? AFTER : BEFORE };
}
