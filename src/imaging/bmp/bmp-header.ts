/** What the headers of a Windows bitmap say, checked against the file's length and the limits. */
export interface BmpHeader {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly topDown: boolean;
  readonly bitsPerPixel: number;
  readonly pixelsAt: number;
  readonly rowBytes: number;
  /** Right shift of red, green, blue and alpha in a 32-bit pixel; no alpha without the fourth. */
  readonly shifts: readonly number[];
  /** Red, green and blue of each colour, for up to 8 bits a pixel. */
  readonly palette: Uint8Array;
}

export interface BmpLimits {
  readonly maxPixels: number;
  readonly maxSidePx: number;
}

/** Why a bitmap cannot be read; becomes an error of the caller. */
export class BmpError extends Error {
  override readonly name = 'BmpError';
}

const FILE_HEADER_BYTES = 14;
/** BITMAPINFOHEADER and its longer successors; the older OS/2 headers are not read. */
const INFO_HEADER_SIZES = [40, 52, 56, 108, 124];
const UNCOMPRESSED = 0;
const BITFIELD_COMPRESSIONS = [3, 6];
const WHOLE_BYTE_MASKS = [0xff, 0xff00, 0xff0000, 0xff000000];
const DEFAULT_SHIFTS = [16, 8, 0];

/** @throws BmpError for what is broken, not supported, or beyond the limits. */
export function readBmpHeader(bytes: Buffer, limits: BmpLimits): BmpHeader {
  if (bytes.length < FILE_HEADER_BYTES + 40 || bytes.toString('latin1', 0, 2) !== 'BM')
    throw new BmpError('it is too short for a bitmap');
  const infoBytes = bytes.readUInt32LE(14);
  if (!INFO_HEADER_SIZES.includes(infoBytes))
    throw new BmpError(`its header has an unknown size of ${infoBytes} bytes`);
  const widthPx = bytes.readInt32LE(18);
  const signedHeight = bytes.readInt32LE(22);
  const heightPx = Math.abs(signedHeight);
  checkSize(widthPx, heightPx, limits);
  const bitsPerPixel = bytes.readUInt16LE(28);
  const compression = bytes.readUInt32LE(30);
  checkLayout(bitsPerPixel, compression);
  const pixelsAt = bytes.readUInt32LE(10);
  const rowBytes = Math.ceil((bitsPerPixel * widthPx) / 32) * 4;
  if (pixelsAt + rowBytes * heightPx > bytes.length) throw new BmpError('it ends before its last row');
  return {
    widthPx,
    heightPx,
    topDown: signedHeight < 0,
    bitsPerPixel,
    pixelsAt,
    rowBytes,
    shifts: compression === UNCOMPRESSED ? DEFAULT_SHIFTS : readShifts(bytes, infoBytes),
    palette: bitsPerPixel <= 8 ? readPalette(bytes, FILE_HEADER_BYTES + infoBytes, bitsPerPixel) : new Uint8Array(0),
  };
}

function checkSize(widthPx: number, heightPx: number, { maxPixels, maxSidePx }: BmpLimits): void {
  if (widthPx < 1 || heightPx < 1) throw new BmpError(`its size is ${widthPx}×${heightPx}`);
  if (widthPx > maxSidePx || heightPx > maxSidePx || widthPx * heightPx > maxPixels)
    throw new BmpError(`its ${widthPx}×${heightPx} pixels are too many`);
}

function checkLayout(bitsPerPixel: number, compression: number): void {
  const plain = compression === UNCOMPRESSED && [1, 4, 8, 24, 32].includes(bitsPerPixel);
  const masked = BITFIELD_COMPRESSIONS.includes(compression) && bitsPerPixel === 32;
  if (!plain && !masked) throw new BmpError(`${bitsPerPixel} bits with compression ${compression} are not supported`);
}

function readShifts(bytes: Buffer, infoBytes: number): number[] {
  const hasAlphaMask = infoBytes >= 56;
  const offsets = hasAlphaMask ? [54, 58, 62, 66] : [54, 58, 62];
  if (bytes.length < offsets.at(-1)! + 4) throw new BmpError('it ends within its colour masks');
  const masks = offsets.map((offset) => bytes.readUInt32LE(offset));
  const used = masks[3] === 0 ? masks.slice(0, 3) : masks;
  if (!used.every((mask) => WHOLE_BYTE_MASKS.includes(mask)))
    throw new BmpError('its colour masks are not whole bytes');
  return used.map((mask) => WHOLE_BYTE_MASKS.indexOf(mask) * 8);
}

function readPalette(bytes: Buffer, start: number, bitsPerPixel: number): Uint8Array {
  const size = 2 ** bitsPerPixel;
  const stated = bytes.readUInt32LE(46) || size;
  const palette = new Uint8Array(size * 3);
  for (let i = 0; i < Math.min(stated, size); i++) {
    const from = start + i * 4;
    if (from + 4 > bytes.length) throw new BmpError('it ends within its palette');
    palette.set([bytes[from + 2]!, bytes[from + 1]!, bytes[from]!], i * 3);
  }
  return palette;
}
