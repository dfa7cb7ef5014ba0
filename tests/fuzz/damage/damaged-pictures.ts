import fc from 'fast-check';
import { soundPictures } from '../pictures/sound-pictures.ts';
import { structureOf } from '../pictures/structure-of.ts';
import { damagedFiles } from './damage-file.ts';

/** Damaged picture files of all formats, some with the head of one and the rest of another. */
export async function damagedPictures(): Promise<fc.Arbitrary<Uint8Array>> {
  const sound = await soundPictures();
  const damaged = sound.map(({ format, file }) => damagedFiles(file, structureOf(format, file)));
  const files = fc.constantFrom(...sound.map(({ file }) => file));
  const spliced = fc.tuple(files, files, fc.nat()).map(([head, tail, at]) => {
    const cut = 12 + (at % head.length);
    return new Uint8Array(Buffer.concat([head.subarray(0, cut), tail.subarray(cut % tail.length)]));
  });
  const formats = new Map<string, fc.Arbitrary<Uint8Array>[]>();
  for (const [index, { format }] of sound.entries())
    formats.set(format, [...(formats.get(format) ?? []), damaged[index]!]);
  return fc.oneof(...[...formats.values()].map((list) => ({ weight: 4, arbitrary: fc.oneof(...list) })), {
    weight: 1,
    arbitrary: spliced,
  });
}
