import sharp from 'sharp';
import { PARAMETERS_NAMESPACE } from './xmp-packet.ts';

/** More text than this was not written by us. */
const MOST_CHARACTERS = 100_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * How a picture was made, as its label says: prompt, seed, model, scene. Unchecked: anybody may write anything into a file.
 * Nothing where the file says nothing, or cannot be read.
 */
export async function readParameters(bytes: Uint8Array): Promise<Readonly<Record<string, string>> | undefined> {
  const metadata = await sharp(bytes, { pages: 1 })
    .metadata()
    .catch(() => undefined);
  const packet = metadata?.xmpAsString;
  if (!packet || packet.length > MOST_CHARACTERS || !packet.includes(PARAMETERS_NAMESPACE)) return undefined;
  const parameters = new Map<string, string>();
  for (const [, name, value] of packet.matchAll(/\blimner:(\w+)="([^"]*)"/gu))
    parameters.set(name!, value!.replace(/&(#\d+|\w+);/gu, characterOf));
  return Object.fromEntries(parameters);
}

function characterOf(whole: string, entity: string): string {
  return entity.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : (ENTITIES[entity] ?? whole);
}
