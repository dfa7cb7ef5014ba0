import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Raster } from '../../src/core/image.ts';
import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import { createIllustrator } from '../../src/engines/embedded/illustrator/illustrate.ts';
import { photographFolder } from '../photographs/python.ts';
import { SCENES } from '../scenes.ts';
import { decodeRgb } from './attacks.ts';

/** Kinds of pictures, which marks sit in with very different ease. */
export const PICTURE_KINDS = ['scene', 'flat scene', 'photograph', 'flat graphic'] as const;

export interface NamedPicture {
  readonly kind: (typeof PICTURE_KINDS)[number];
  readonly name: string;
  readonly raster: Raster;
}

const SIDE_PX = 1024;

/** Plain grounds of the illustrator: flat styles, products on white, an even sky. */
const FLAT_SCENES = [
  { kind: 'fox, flat vector', prompt: 'a fox in a forest, flat vector illustration' },
  { kind: 'mountains, minimalist', prompt: 'mountains at sunset, flat vector art, minimalist' },
  { kind: 'skyline, flat design', prompt: 'a city skyline, flat design' },
  { kind: 'portrait, flat vector', prompt: 'portrait of a woman, flat vector illustration' },
  { kind: 'shoe on white', prompt: 'a red sneaker, product shot on a white background' },
  { kind: 'mug on white', prompt: 'a ceramic mug on a plain white background' },
  { kind: 'even sky', prompt: 'clear blue sky, plain gradient' },
] as const;

/** Scenes of the illustrator, graphics with much empty ground, and photographs of 300 to 1,100 pixels a side. */
export async function loadPictures(): Promise<NamedPicture[]> {
  return [
    ...drawScenes('scene', SCENES),
    ...drawScenes('flat scene', FLAT_SCENES),
    ...(await drawGraphics()),
    ...(await readPhotographs(photographFolder())),
  ];
}

function drawScenes(
  kind: NamedPicture['kind'],
  scenes: readonly { readonly kind: string; readonly prompt: string }[],
): NamedPicture[] {
  const illustrator = createIllustrator(loadIllustratorAssets());
  const size = { widthPx: SIDE_PX, heightPx: SIDE_PX };
  return scenes.map(({ kind: name, prompt }) => {
    const { rgb } = illustrator.illustrate(
      { prompt, negativePrompt: '', size, seed: 7, wantLabelMap: false },
      () => {},
    );
    return { kind, name, raster: { ...size, channels: 3, data: new Uint8Array(rgb) } };
  });
}

const repeat = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');
const shade = (i: number): string => `hsl(${(i * 67) % 360} 55% ${35 + ((i * 13) % 40)}%)`;

/** The hard cases: plain grounds, few tones, hard edges. */
const GRAPHICS: Readonly<Record<string, string>> = {
  'logo on white': `<rect width="1024" height="1024" fill="#fff"/><circle cx="512" cy="430" r="230" fill="#e4572e"/><path d="M300 700h424v60H300z" fill="#17bebb"/>`,
  'bar chart': `<rect width="1024" height="1024" fill="#fafafa"/>${repeat(9, (i) => `<rect x="${90 + i * 97}" y="${300 + ((i * 151) % 400)}" width="60" height="${650 - ((i * 151) % 400)}" fill="${shade(i)}"/>`)}<path d="M70 950h900M70 950V100" stroke="#333" stroke-width="4"/>`,
  'colour ramp': `<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#f7b733"/><stop offset=".5" stop-color="#6a3093"/><stop offset="1" stop-color="#0f2027"/></linearGradient></defs><rect width="1024" height="1024" fill="url(#g)"/>`,
  'page of lines': `<rect width="1024" height="1024" fill="#fffdf5"/>${repeat(30, (i) => `<path d="M100 ${90 + i * 29}h${500 + ((i * 97) % 320)}" stroke="#222" stroke-width="9" stroke-dasharray="${20 + (i % 5) * 9} 8 ${11 + (i % 3) * 7} 6"/>`)}`,
  'flat portrait': `<rect width="1024" height="1024" fill="#9ad1d4"/><path d="M212 1024c0-260 600-260 600 0z" fill="#2d3047"/><circle cx="512" cy="430" r="210" fill="#f2c6a0"/><path d="M300 400c0-330 424-330 424 0-60-120-364-120-424 0z" fill="#4a2c2a"/>`,
  mosaic: repeat(
    256,
    (i) => `<rect x="${(i % 16) * 64}" y="${(i >> 4) * 64}" width="64" height="64" fill="${shade(i * 7)}"/>`,
  ),
  'night sky': `<rect width="1024" height="1024" fill="#070b1a"/>${repeat(400, (i) => `<circle cx="${(i * 7919) % 1024}" cy="${(i * 104729) % 1024}" r="${0.6 + (i % 7) / 4}" fill="#dfe7ff"/>`)}`,
  map: `<rect width="1024" height="1024" fill="#e8e4d8"/>${repeat(14, (i) => `<path d="M0 ${i * 80}C300 ${i * 80 - 160} 700 ${i * 80 + 160} 1024 ${i * 80}M${i * 80} 0C${i * 80 + 90} 300 ${i * 80 - 90} 700 ${i * 80} 1024" stroke="${i % 4 ? '#fff' : '#f2b84b'}" stroke-width="${i % 4 ? 7 : 14}" fill="none"/>`)}<path d="M640 90c200 20 310 210 170 330s-260-80-170-330z" fill="#9cc9e3"/>`,
};

function drawGraphics(): Promise<NamedPicture[]> {
  return Promise.all(
    Object.entries(GRAPHICS).map(async ([name, body]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE_PX}" height="${SIDE_PX}">${body}</svg>`;
      return { kind: 'flat graphic', name, raster: await decodeRgb(new Resvg(svg).render().asPng()) };
    }),
  );
}

function readPhotographs(folder: string): Promise<NamedPicture[]> {
  return Promise.all(
    readdirSync(folder)
      .filter((file) => /^[^.]+\.png$/.test(file))
      .toSorted()
      .map(async (file) => ({
        kind: 'photograph' as const,
        name: file.replace('.png', ''),
        raster: await decodeRgb(readFileSync(join(folder, file))),
      })),
  );
}
