const TABLE_DIRECTORY_START = 12;
const TABLE_RECORD_BYTES = 16;
const ENCODING_RECORD_BYTES = 8;

/**
 * The Unicode code points that a TrueType or OpenType face has glyphs for, from its `cmap` table (subtable formats 4 and
 * 12 of the OpenType specification).
 *
 * @throws Error when the face has no such table.
 */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableStart(view, 'cmap');
  const points = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + i * ENCODING_RECORD_BYTES + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, points);
    else if (format === 12) addGroups(view, subtable, points);
  }
  return points;
}

function tableStart(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = TABLE_DIRECTORY_START + i * TABLE_RECORD_BYTES;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 4: runs of 16-bit codes, mapped by an offset or by a glyph list where 0 means no glyph. */
function addSegments(view: DataView, subtable: number, points: Set<number>): void {
  const arrayBytes = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + arrayBytes + 2;
  const deltas = starts + arrayBytes;
  const rangeOffsets = deltas + arrayBytes;
  for (let i = 0; i < arrayBytes; i += 2) {
    const start = view.getUint16(starts + i);
    const rangeOffset = view.getUint16(rangeOffsets + i);
    for (let code = start; code <= view.getUint16(ends + i) && code < 0xffff; code++) {
      const listed = rangeOffsets + i + rangeOffset + (code - start) * 2;
      const glyph = rangeOffset === 0 ? (code + view.getUint16(deltas + i)) & 0xffff : view.getUint16(listed);
      if (glyph !== 0) points.add(code);
    }
  }
}

/** Format 12: runs of 32-bit codes. */
function addGroups(view: DataView, subtable: number, points: Set<number>): void {
  for (let i = 0; i < view.getUint32(subtable + 12); i++) {
    const group = subtable + 16 + i * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++) points.add(code);
  }
}
