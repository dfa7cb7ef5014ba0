import { createHash } from 'node:crypto';
import { CREDIT } from './picture-label.ts';

/** Starts every IPTC data set; then record and data set: 2:110 is Credit (IPTC IIM 4.2). */
const TAG_MARKER = 0x1c;
const APPLICATION_RECORD = 2;
const CREDIT_DATA_SET = 110;

/** Photoshop image resources: the IPTC record, and its MD5, by which readers see that no one changed it alone. */
const IPTC_RESOURCE = 0x0404;
const IPTC_DIGEST_RESOURCE = 0x0425;

/** The IPTC record with the credit line, and nothing else. */
export function writeIptcRecord(): Buffer {
  const credit = Buffer.from(CREDIT);
  const head = Buffer.from([TAG_MARKER, APPLICATION_RECORD, CREDIT_DATA_SET, 0, credit.length]);
  return Buffer.concat([head, credit]);
}

/** The record as Photoshop image resources, the form in which PNG and JPEG files carry it. */
export function writePhotoshopResources(): Buffer {
  const record = writeIptcRecord();
  const digest = createHash('md5').update(record).digest();
  return Buffer.concat([writeResource(IPTC_RESOURCE, record), writeResource(IPTC_DIGEST_RESOURCE, digest)]);
}

/** One resource without a name; data is padded to even length. */
function writeResource(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.write('8BIM', 0, 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
