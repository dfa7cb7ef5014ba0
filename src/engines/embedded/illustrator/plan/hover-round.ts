import { turned } from './facing.ts';
import { type Figure, moved, scaled } from './figure.ts';
import { AFTER, BEFORE, type Meeting } from './meeting.ts';

/** Largest height of one of those that fly round something, against its height: of a few, and of a swarm. */
const LARGEST = { few: 0.34, swarm: 0.2 } as const;
const SWARM_FROM = 5;
/** The arc over the host on which they are, in turns of a circle: from a little below its middle at one side to the same at the other. */
const ARC = { from: -0.08, to: 0.58 } as const;
/** They are on two arcs in turn, so many times as far from the host's middle as its edge. */
const REACH = [1.12, 1.5, 1.24] as const;
/** Sizes in turn: some are nearer. */
const SIZES = [1, 0.72, 1.16, 0.84] as const;

/** True for what has no ground under its feet. */
export function isAloft({ drawing, facts }: Figure): boolean {
  return drawing.footing === 'flies' || (facts.kind === 'insect' && drawing.footing !== 'stands');
}

/** Something that flies beside its host does so at the height of the host's head; flowers are looked at. */
export function hoverBeside(figures: readonly Figure[], host: Figure): Figure[] {
  return moved(figures, { lift: host.lift + host.height * 0.62 }).map((figure) => {
    const [looking] = host.facts.kind === 'plant' ? turned([figure], figure.x < host.x ? 'right' : 'left') : [figure];
    return { ...looking!, contact: 'air' as const };
  });
}

/** How high flowers are visited, in their heights, and how large their visitor is at most. */
const AT_BLOSSOM = 0.8;
const LARGEST_VISITOR = 0.62;

/** Who flies and is by a flower hovers before its blossom, not at its foot. */
export function hoverAtBlossom(figures: readonly Figure[]): Figure[] {
  const flower = figures.find(({ facts, contact }) => facts.kind === 'plant' && contact === 'ground');
  if (!flower) return [...figures];
  return figures.map((figure) => {
    if (figure.contact !== 'ground' || figure.drawing.footing !== 'flies') return figure;
    const size = Math.min(1, (flower.height * LARGEST_VISITOR) / figure.height);
    const side = figure.x < flower.x ? -1 : 1;
    const [looking] = turned([figure], side > 0 ? 'left' : 'right');
    const [width, height] = [figure.width * size, figure.height * size];
    return {
      ...looking!,
      width,
      height,
      x: flower.x + side * (flower.width / 2 + width * 0.42),
      rise: flower.rise,
      lift: flower.height * AT_BLOSSOM - height / 2,
      order: AFTER,
      contact: 'air' as const,
    };
  });
}

/** In the air about the host, near and far, each looking at it. */
export function hoverRound({ host, guests, random }: Meeting): Figure[] {
  const largest = host.height * (guests.length >= SWARM_FROM ? LARGEST.swarm : LARGEST.few);
  const shrunk = scaled(guests, Math.min(1, largest / guests[0]!.height));
  const step = (ARC.to - ARC.from) / shrunk.length;
  return shrunk.map((guest, k) => {
    const turn = (ARC.from + (k + 0.5 + random.bell() * 0.25) * step) * 2 * Math.PI;
    const reach = REACH[k % REACH.length]! + random.bell() * 0.06;
    const size = SIZES[k % SIZES.length]!;
    const [looking] = turned([guest], Math.cos(turn) > 0 ? 'left' : 'right');
    return {
      ...looking!,
      width: guest.width * size,
      height: guest.height * size,
      x: host.x + Math.cos(turn) * (host.width / 2 + guest.width / 2) * reach,
      rise: host.rise,
      lift: host.lift + host.height * (0.42 + 0.62 * Math.sin(turn) * reach),
      order: size < 1 ? BEFORE : AFTER,
      contact: 'air' as const,
    };
  });
}
