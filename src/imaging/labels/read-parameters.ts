import sharp from 'sharp';
import { PARAMETERS_NAMESPACE } from './xmp-packet.ts';

/** More text than this was not written by us. */
const MOST_CHARACTERS = 100_000;

const LAST_CODE_POINT = 0x10ffff;

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

/** What no character has stays as it is written. */
function characterOf(whole: string, entity: string): string {
  if (!entity.startsWith('#')) return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity]! : whole;
  const codePoint = Number(entity.slice(1));
  return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : whole;
}
