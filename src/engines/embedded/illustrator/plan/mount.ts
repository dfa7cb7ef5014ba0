import { extentOf, type Figure, moved, scaled } from './figure.ts';
import { AFTER, carried, type Meeting } from './meeting.ts';

/** Where something is mounted on a vehicle that looks to the left: shares of its width from the middle, and of its height. */
interface Mounting {
  readonly x: number;
  readonly lift: number;
  readonly height: number;
}

const MOUNTINGS: Readonly<Record<string, Readonly<Record<string, Mounting>>>> = {
  bicycle: { basket: { x: -0.325, lift: 0.56, height: 0.36 } },
  'motor-scooter': { basket: { x: 0.32, lift: 0.56, height: 0.3 } },
};

function mountingOf({ host, guests, kind }: Meeting): Mounting | undefined {
  const parts = kind === 'with' && Object.hasOwn(MOUNTINGS, host.concept) ? MOUNTINGS[host.concept] : undefined;
  const part = guests[0]?.concept ?? '';
  return parts && Object.hasOwn(parts, part) ? parts[part] : undefined;
}

/** True for what is a part of its host: the basket that a bicycle has. */
export function isMounted(meeting: Meeting): boolean {
  return mountingOf(meeting) !== undefined;
}

/** Puts the guest, and what is in it, where its host carries it. */
export function mount(meeting: Meeting): Figure[] {
  const { host, guests } = meeting;
  const { x, lift, height } = mountingOf(meeting)!;
  const fitted = scaled(guests, (host.height * height) / guests[0]!.height);
  const own = extentOf(fitted);
  const forwards = host.isFlipped ? -1 : 1;
  return moved(fitted, {
    x: host.x + x * forwards * host.width - (own.left + own.right) / 2,
    rise: host.rise,
    lift: host.lift + lift * host.height,
    order: host.order + AFTER,
  }).map(carried);
}
