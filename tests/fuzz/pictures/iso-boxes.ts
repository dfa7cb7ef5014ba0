/** Boxes that hold boxes, and how many bytes stand before those (ISO/IEC 14496-12). */
const CONTAINERS: Readonly<Record<string, number>> = {
  meta: 12,
  iprp: 8,
  ipco: 8,
  iinf: 14,
  iref: 12,
  dinf: 8,
  moov: 8,
  trak: 8,
};

/** Boxes of an AVIF file, outer ones before what they hold. */
export function isoBoxes(file: Buffer, from = 0, to = file.length): { start: number; end: number }[] {
  const boxes: { start: number; end: number }[] = [];
  for (let at = from; at + 8 <= to; ) {
    const length = file.readUInt32BE(at);
    const end = length < 8 ? to : Math.min(to, at + length);
    boxes.push({ start: at, end });
    const header = CONTAINERS[file.toString('latin1', at + 4, at + 8)];
    if (header !== undefined) boxes.push(...isoBoxes(file, at + header, end));
    at = end;
  }
  return boxes;
}
