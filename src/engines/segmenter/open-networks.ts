import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Mask, Raster } from '../../core/image.ts';
import { loadModel, type VisionImage, type VisionModule, type VisionTensor } from './load-vision.ts';
import type { CutOutNetwork, DetectionNetwork, PointNetwork, SegmentationNetworks, TextNetwork } from './networks.ts';
import { resizeMask } from './resize-mask.ts';
import { withoutDoubles } from './without-doubles.ts';

/** Names of models, as folders below the models' folder; each is optional. */
export interface SegmentationModels {
  readonly cutOutModel?: string;
  readonly pointModel?: string;
  readonly textModel?: string;
  readonly detectionModel?: string;
}

/**
 * Loads the networks that are named.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` for a model that is not in the folder.
 */
export async function openNetworks(
  vision: VisionModule,
  modelsPath: string,
  { cutOutModel, pointModel, textModel, detectionModel }: SegmentationModels,
): Promise<SegmentationNetworks> {
  const load = <Loaded>(model: string, open: () => Promise<Loaded>): Promise<Loaded> =>
    loadModel(modelsPath, model, open);
  return {
    ...(cutOutModel && { cutOut: await load(cutOutModel, () => openCutOut(vision, cutOutModel)) }),
    ...(pointModel && { points: await load(pointModel, () => openPoints(vision, pointModel)) }),
    ...(textModel && { text: await load(textModel, () => openText(vision, textModel)) }),
    ...(detectionModel && { detection: await load(detectionModel, () => openDetection(vision, detectionModel)) }),
  };
}

/** Networks of BiRefNet's, ISNet's and MODNet's kind: the answer's alpha is the mask. */
async function openCutOut(vision: VisionModule, model: string): Promise<CutOutNetwork> {
  const remove = await vision.pipeline('background-removal', model);
  return async (picture) => {
    const answer = await remove(imageOf(vision, picture));
    const image = Array.isArray(answer) ? (answer as readonly VisionImage[])[0]! : (answer as VisionImage);
    if (image.channels !== 4) throw unreadable(model, 'a picture with transparency');
    const data = new Uint8Array(image.width * image.height);
    for (let p = 0; p < data.length; p++) data[p] = image.data[p * 4 + 3]!;
    return resizeMask({ widthPx: image.width, heightPx: image.height, data }, picture);
  };
}

/** Networks of SAM's kind: of the masks that they answer, the one that they are surest of. */
async function openPoints(vision: VisionModule, model: string): Promise<PointNetwork> {
  const network = await vision.SamModel.from_pretrained(model);
  const processor = await vision.AutoProcessor.from_pretrained(model);
  return async (picture, points) => {
    const inputs = await processor(imageOf(vision, picture), {
      input_points: [points.map(({ x, y }) => [x, y])],
      input_labels: [points.map(({ isMeant }) => (isMeant ? 1 : 0))],
    });
    const { pred_masks, iou_scores } = await network(inputs);
    const [masks] = await processor.post_process_masks(pred_masks, inputs.original_sizes, inputs.reshaped_input_sizes);
    if (!masks || !iou_scores) throw unreadable(model, 'masks and their scores');
    const scores = Array.from(iou_scores.data);
    const best = scores.indexOf(Math.max(...scores));
    return { mask: maskAt(masks, best, picture, model), score: Math.min(1, Math.max(0, scores[best]!)) };
  };
}

/** Networks of CLIPSeg's kind: a small map of how well each place fits the text. */
async function openText(vision: VisionModule, model: string): Promise<TextNetwork> {
  const network = await vision.CLIPSegForImageSegmentation.from_pretrained(model);
  const processor = await vision.AutoProcessor.from_pretrained(model);
  const tokenizer = await vision.AutoTokenizer.from_pretrained(model);
  return async (picture, text) => {
    const words = tokenizer([text], { padding: true, truncation: true });
    const { logits } = await network({ ...words, ...(await processor(imageOf(vision, picture))) });
    const [heightPx, widthPx] = logits?.dims.slice(-2) ?? [];
    if (!logits || !heightPx || !widthPx || logits.data.length !== heightPx * widthPx)
      throw unreadable(model, 'a map of logits');
    const data = Uint8Array.from(logits.data, (logit) => Math.round(255 / (1 + Math.exp(-logit))));
    return resizeMask({ widthPx, heightPx, data }, picture);
  };
}

/** Boxes that a detector is less sure of are noise. */
const LEAST_SCORE = 0.2;
/** Grounding DINO takes phrases in small letters that end with a full stop; others take the words as they are. */
const PHRASE_MODEL = 'grounding-dino';

/** Networks of Grounding DINO's and OWL-ViT's kind: a box and a score for each thing of a name. */
async function openDetection(vision: VisionModule, model: string): Promise<DetectionNetwork> {
  const detect = await vision.pipeline('zero-shot-object-detection', model);
  const takesPhrases = detect.model.config.model_type === PHRASE_MODEL;
  return async (picture, text) => {
    const name = takesPhrases ? `${text.toLowerCase()}.` : text;
    const found = await detect(imageOf(vision, picture), [name], { threshold: LEAST_SCORE });
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
    const detections = found.map(({ score, box }) => ({
      left: within(box.xmin, picture.widthPx),
      top: within(box.ymin, picture.heightPx),
      right: within(box.xmax, picture.widthPx),
      bottom: within(box.ymax, picture.heightPx),
      score: Math.min(1, score),
    }));
    return withoutDoubles(detections.filter(({ left, top, right, bottom }) => right > left && bottom > top));
  };
}

function imageOf(vision: VisionModule, { widthPx, heightPx, channels, data }: Raster): VisionImage {
  const rgb = new Uint8ClampedArray(widthPx * heightPx * 3);
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3)
    for (let c = 0; c < 3; c++) rgb[to + c] = data[from + c]!;
  return new vision.RawImage(rgb, widthPx, heightPx, 3);
}

/** Mask `index` of a tensor whose last axes are masks, rows and columns. */
function maskAt({ dims, data }: VisionTensor, index: number, size: Raster, model: string): Mask {
  const [heightPx, widthPx] = dims.slice(-2) as [number, number];
  if (heightPx !== size.heightPx || widthPx !== size.widthPx) throw unreadable(model, 'masks of the picture’s size');
  const offset = index * widthPx * heightPx;
  const mask = Uint8Array.from({ length: widthPx * heightPx }, (_, p) => (data[offset + p] ? 255 : 0));
  return { widthPx, heightPx, data: mask };
}

function unreadable(model: string, expected: string): LimnerError {
  return new LimnerError('ENGINE_FAILED', `Expected ${expected} from the model ${model} but received something else.`);
}
