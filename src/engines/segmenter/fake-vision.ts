import type { VisionImage, VisionInputs, VisionModule } from './load-vision.ts';

/** What a fake module was asked, for tests. */
export interface FakeVision {
  readonly vision: VisionModule;
  readonly asked: { readonly what: string; readonly inputs?: VisionInputs }[];
}

class FakeImage implements VisionImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: number;

  constructor(data: Uint8ClampedArray, width: number, height: number, channels: number) {
    this.data = data;
    this.width = width;
    this.height = height;
    this.channels = channels;
  }
}

/** SAM and CLIPSeg of the real module, with the shapes of its answers but colour in the place of understanding. */
export function createFakeVision(): FakeVision {
  const asked: FakeVision['asked'] = [];
  const isRed = (image: VisionImage, x: number, y: number): boolean => {
    const at = (y * image.width + x) * image.channels;
    return image.data[at]! > 150 && image.data[at + 1]! < 90;
  };
  const processor = Object.assign(
    async (image: VisionImage, options?: VisionInputs) => {
      asked.push({ what: 'processor', ...(options && { inputs: options }) });
      const sizes = [[image.height, image.width]];
      return { pixel_values: image, original_sizes: sizes, reshaped_input_sizes: sizes, ...options };
    },
    {
      post_process_masks: async (masks: unknown) => {
        const image = masks as VisionImage;
        const pixels = image.width * image.height;
        const data = new Uint8Array(3 * pixels);
        for (let p = 0; p < pixels; p++)
          data[pixels + p] = isRed(image, p % image.width, Math.floor(p / image.width)) ? 1 : 0;
        return [{ dims: [1, 3, image.height, image.width], data }];
      },
    },
  );
  const vision = {
    env: { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' },
    RawImage: FakeImage,
    AutoProcessor: { from_pretrained: async () => processor },
    AutoTokenizer: { from_pretrained: async () => (texts: readonly string[]) => ({ input_ids: texts }) },
    SamModel: {
      from_pretrained: async () => async (inputs: VisionInputs) => ({
        pred_masks: inputs.pixel_values as never,
        iou_scores: { dims: [1, 1, 3], data: [0.2, 0.9, 0.4] },
      }),
    },
    CLIPSegForImageSegmentation: {
      from_pretrained: async () => async (inputs: VisionInputs) => {
        const image = inputs.pixel_values as VisionImage;
        const [text] = inputs.input_ids as readonly string[];
        const side = 8;
        const data = Float32Array.from({ length: side * side }, (_, p) => {
          const x = Math.floor((((p % side) + 0.5) * image.width) / side);
          const y = Math.floor(((Math.floor(p / side) + 0.5) * image.height) / side);
          return text === 'ball' && isRed(image, x, y) ? 6 : -6;
        });
        return { logits: { dims: [1, side, side], data } };
      },
    },
    pipeline: async (task: string) => (task === 'background-removal' ? removeBackground : detect),
  };
  async function removeBackground(image: VisionImage): Promise<VisionImage[]> {
    const data = new Uint8ClampedArray(image.width * image.height * 4);
    for (let p = 0; p < image.width * image.height; p++)
      data[p * 4 + 3] = isRed(image, p % image.width, Math.floor(p / image.width)) ? 250 : 2;
    return [new FakeImage(data, image.width, image.height, 4)];
  }
  /** Finds the box of all that is red, and once more with less certainty, where a ball is asked for. */
  const detect = Object.assign(
    async (image: VisionImage, names: readonly string[]) => {
      asked.push({ what: 'detector', inputs: { names } });
      if (!names[0]!.startsWith('ball')) return [];
      const box = { xmin: image.width, ymin: image.height, xmax: 0, ymax: 0 };
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          if (!isRed(image, x, y)) continue;
          box.xmin = Math.min(box.xmin, x);
          box.ymin = Math.min(box.ymin, y);
          box.xmax = Math.max(box.xmax, x + 1);
          box.ymax = Math.max(box.ymax, y + 1);
        }
      return [
        { score: 0.4, box },
        { score: 0.8, box },
      ];
    },
    { model: { config: { model_type: 'grounding-dino' } } },
  );
  return { vision: vision as unknown as VisionModule, asked };
}
