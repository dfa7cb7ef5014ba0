import type { PixelSize } from '../../src/core/image.ts';

/** A picture of the documentation. */
export interface DocumentPicture {
  /** File name without folder and extension. */
  readonly name: string;
  readonly prompt: string;
  readonly seed: number;
  readonly size: PixelSize;
}

const SQUARE: PixelSize = { widthPx: 1024, heightPx: 1024 };
const LANDSCAPE: PixelSize = { widthPx: 1280, heightPx: 896 };
const WIDE: PixelSize = { widthPx: 1408, heightPx: 768 };
const PORTRAIT: PixelSize = { widthPx: 896, heightPx: 1280 };

/** The pictures of docs/images: what the page about the illustrator and the README show. */
export const DOCUMENT_PICTURES: readonly DocumentPicture[] = [
  { name: 'dog', prompt: 'A dog reading a newspaper', seed: 7, size: SQUARE },
  { name: 'lake', prompt: 'A mountain lake at golden hour', seed: 3, size: WIDE },
  { name: 'street', prompt: 'A yellow taxi in a rainy city street at night', seed: 5, size: LANDSCAPE },
  { name: 'astronaut', prompt: 'An astronaut riding a horse on the moon', seed: 7, size: SQUARE },
  { name: 'apples', prompt: 'Three red apples and two lemons on a wooden table', seed: 2, size: SQUARE },
  { name: 'octopus', prompt: 'An octopus under the sea', seed: 7, size: SQUARE },
  { name: 'lettering', prompt: 'A wooden sign that says "FRESH BREAD" in a meadow', seed: 4, size: SQUARE },
  { name: 'lettering-hindi', prompt: 'जंगल में एक साइनबोर्ड "नमस्ते"', seed: 4, size: SQUARE },
  { name: 'lettering-chinese', prompt: 'A sign that says "今日特价" in a city street', seed: 3, size: SQUARE },
  { name: 'chinese', prompt: '一只猫坐在月亮上看书', seed: 4, size: SQUARE },
  { name: 'japanese', prompt: '海辺の灯台、夕焼け', seed: 6, size: PORTRAIT },
  { name: 'spanish', prompt: 'Una niña con un paraguas rojo bajo la lluvia', seed: 4, size: SQUARE },
  { name: 'oil', prompt: 'A vase of sunflowers on a table, oil painting', seed: 3, size: SQUARE },
  { name: 'ukiyo-e', prompt: 'A sailing ship in a storm, ukiyo-e', seed: 3, size: SQUARE },
  { name: 'watercolour', prompt: 'A fox in a forest, watercolor', seed: 3, size: SQUARE },
];
