import sharp from 'sharp';

/** A red disc on a sky over grass: something to remove, to find, and to see around. 256 × 192 pixels, PNG. */
export function discPicture(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="192">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#4a86c8"/><stop offset="1" stop-color="#cfe3f2"/></linearGradient></defs>
    <rect width="256" height="192" fill="url(#sky)"/><rect y="130" width="256" height="62" fill="#4f7f3a"/>
    <circle cx="128" cy="92" r="34" fill="#c8321e"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** As a file for an input of a page. */
export async function discFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: 'disc.png', mimeType: 'image/png', buffer: await discPicture() };
}
