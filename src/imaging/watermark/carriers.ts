import { createKeyStream, type KeyStream } from './key-stream.ts';
import { CODED_BITS } from './payload-code.ts';
import { HIGHEST_FREQUENCY, LOWEST_FREQUENCY, TILE_PX } from './tile-size.ts';

/**
 * Where in the tile's spectrum a key hides what. Frequencies are whole cycles per tile, `u ≥ 0`; each stands for its
 * conjugate mirror image, too.
 *
 * Sync carriers show where the tile begins. Their pattern looks the same in all eight orientations of a picture
 * (frequencies that turning or mirroring maps on to each other share a sign), so one search finds the mark however the
 * picture is turned. Data carriers bear two bits each, one in phase and one in quadrature.
 */
export interface Carriers {
  readonly syncU: Int16Array;
  readonly syncV: Int16Array;
  /** +1 or -1. */
  readonly syncSign: Int8Array;
  readonly dataU: Int16Array;
  readonly dataV: Int16Array;
  readonly dataCos: Float64Array;
  readonly dataSin: Float64Array;
  /** Index of the code bit in phase and of that in quadrature. */
  readonly dataBitInPhase: Int16Array;
  readonly dataBitInQuadrature: Int16Array;
}

/** Share of the orbits that carry the sync pattern. */
const SYNC_SHARE = 0.3;

interface Frequency {
  readonly u: number;
  readonly v: number;
}

const CACHE_SIZE = 16;
const cache = new Map<string, Carriers>();

/** The carriers of a secret key; the last few are remembered. */
export function carriersOf(secret: string): Carriers {
  const known = cache.get(secret);
  if (known) return known;
  const carriers = chooseCarriers(createKeyStream(secret));
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value!);
  cache.set(secret, carriers);
  return carriers;
}

function chooseCarriers(stream: KeyStream): Carriers {
  const orbits = shuffle(listOrbits(), stream);
  const syncOrbits = Math.round(orbits.length * SYNC_SHARE);
  const sync = orbits.slice(0, syncOrbits).flatMap((orbit) => {
    const sign = stream.below(2) * 2 - 1;
    return orbit.map((frequency) => ({ ...frequency, sign }));
  });
  const data = shuffle(orbits.slice(syncOrbits).flat(), stream);
  const phases = data.map(() => 2 * Math.PI * stream.fraction());
  return {
    syncU: Int16Array.from(sync, ({ u }) => u),
    syncV: Int16Array.from(sync, ({ v }) => v),
    syncSign: Int8Array.from(sync, ({ sign }) => sign),
    dataU: Int16Array.from(data, ({ u }) => u),
    dataV: Int16Array.from(data, ({ v }) => v),
    dataCos: Float64Array.from(phases, Math.cos),
    dataSin: Float64Array.from(phases, Math.sin),
    dataBitInPhase: Int16Array.from(data, (_, i) => (2 * i) % CODED_BITS),
    dataBitInQuadrature: Int16Array.from(data, (_, i) => (2 * i + 1) % CODED_BITS),
  };
}

/** Frequencies of the ring, grouped by what the eight orientations map on to each other. */
function listOrbits(): Frequency[][] {
  const orbits: Frequency[][] = [];
  for (let a = 0; a <= HIGHEST_FREQUENCY; a++)
    for (let b = 0; b <= a; b++) {
      const radius = Math.hypot(a, b);
      if (radius < LOWEST_FREQUENCY || radius > HIGHEST_FREQUENCY) continue;
      const images = [a, -a].flatMap((u) =>
        [b, -b].flatMap((v) => [
          { u, v },
          { u: v, v: u },
        ]),
      );
      const unique = new Map(images.filter(isInHalfPlane).map((image) => [image.v * TILE_PX + image.u, image]));
      orbits.push([...unique.values()]);
    }
  return orbits;
}

/** One of each pair of conjugate frequencies. */
function isInHalfPlane({ u, v }: Frequency): boolean {
  return u > 0 || (u === 0 && v > 0);
}

/** Fisher and Yates. */
function shuffle<Item>(items: Item[], stream: KeyStream): Item[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
