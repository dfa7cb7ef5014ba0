import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sniffFormat } from '../../../src/core/sniff-format.ts';
import { checkFile } from '../../../src/provenance/c2pa/check-file.ts';
import { loadC2pa } from '../../../src/provenance/c2pa/load-c2pa.ts';
import { damagedFiles } from '../damage/damage-file.ts';
import { isoBoxes } from '../pictures/iso-boxes.ts';
import { type FileStructure, fieldsAt } from '../pictures/structure.ts';
import { structureOf } from '../pictures/structure-of.ts';
import type { FuzzTarget } from '../target.ts';

/** Files that were signed once, so that a seed means the same cases for ever. */
const SIGNED = ['png', 'jpeg'].map((format) => ({
  format,
  file: readFileSync(new URL(`../pictures/signed.${format}`, import.meta.url)),
}));

/** Content Credentials as `limner verify` reads them. */
export const credentialsTarget: FuzzTarget<Uint8Array> = {
  name: 'credentials',
  title: 'PNG and JPEG files with damaged Content Credentials (C2PA)',
  async open() {
    const c2pa = await loadC2pa();
    const files = SIGNED.flatMap(({ format, file }) => [
      damagedFiles(file, structureOf(format, file)),
      damagedFiles(file, manifestStructure(file)),
    ]);
    return {
      cases: fc.oneof(...files),
      async feed(bytes) {
        const format = sniffFormat(bytes);
        if (!format) return 'not a picture';
        const report = await checkFile(c2pa, { mimeType: `image/${format}`, bytes }, [], Date.UTC(2026, 10, 20));
        if (report?.trusted) throw new Error('Trusted without any root.');
        return report
          ? `${report.valid ? 'valid' : 'invalid'}${report.failures[0]?.startsWith('unreadable') ? ', unreadable' : ''}`
          : 'none';
      },
      async close() {},
    };
  },
};

/** The boxes of the manifest (JUMBF), wherever they begin in a file; lengths are within the first bytes of each. */
function manifestStructure(file: Buffer): FileStructure {
  const start = file.indexOf('jumb') - 4;
  const boxes = nestedBoxes(file, start, Math.min(file.length, start + file.readUInt32BE(start)));
  return {
    parts: boxes,
    fields: boxes.flatMap((box) => [
      ...fieldsAt(4, false, box.start, box.start + 4),
      ...fieldsAt(1, false, box.start + 8, box.start + 9),
    ]),
  };
}

function nestedBoxes(file: Buffer, from: number, to: number): { start: number; end: number }[] {
  return isoBoxes(file, from, to).flatMap((box) => {
    const holdsBoxes = file.toString('latin1', box.start + 4, box.start + 8) === 'jumb';
    return [box, ...(holdsBoxes ? nestedBoxes(file, box.start + 8, box.end) : [])];
  });
}
