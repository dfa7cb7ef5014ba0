import type { Picture } from '../pictures/picture.ts';
import type { Box, Point } from './geometry.ts';
import { boxAround } from './geometry.ts';
import { fromRunLengths, type RunLengths, toRunLengths } from './run-lengths.ts';

/** One change of the mask: what was there before and after, so that it can be taken back and done again. */
interface Step {
  readonly box: Box;
  readonly before: RunLengths;
  readonly after: RunLengths;
}

/** Adds to the mask, or takes away from it. */
export type Stroke = 'add' | 'take';

/** Colour of the mask on the screen; only its alpha counts. */
const COLOUR = '#3b5fd0';
/** Pixels as words, which are written four times as fast: alpha, blue, green, red from the highest byte down. */
const COLOUR_WORD = 0x00d05f3b;
const WHITE = 0xffffffff;
const BLACK = 0xff000000;

/**
 * A mask under the brush: the canvas that is seen is the mask itself, so that a stroke is one drawing of the browser's own
 * and stays fast on large pictures. Its history has no limit.
 */
export class MaskCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #done: Step[] = [];
  #undone: Step[] = [];
  /** The alpha of the whole canvas before the stroke under way. */
  #before: Uint8Array | undefined;
  #touched: Point[] = [];
  readonly #onChange: () => void;

  constructor(
    canvas: HTMLCanvasElement,
    { widthPx, heightPx }: Pick<Picture, 'widthPx' | 'heightPx'>,
    onChange: () => void,
  ) {
    this.canvas = canvas;
    canvas.width = widthPx;
    canvas.height = heightPx;
    this.#context = canvas.getContext('2d')!;
    this.#onChange = onChange;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Starts a change; until `commit` everything drawn belongs to it. */
  begin(): void {
    this.#before = this.#alphaOf(this.#whole);
    this.#touched = [];
  }

  /** A piece of a stroke with a round brush. */
  line(from: Point, to: Point, radius: number, stroke: Stroke): void {
    const context = this.#draw(stroke);
    context.lineWidth = radius * 2;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    this.#touched.push(
      { x: Math.min(from.x, to.x) - radius, y: Math.min(from.y, to.y) - radius },
      { x: Math.max(from.x, to.x) + radius, y: Math.max(from.y, to.y) + radius },
    );
  }

  polygon(points: readonly Point[], stroke: Stroke): void {
    const context = this.#draw(stroke);
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.fill();
    this.#touched.push(...points);
  }

  /** Another mask of the same size, laid over this one or cut out of it. */
  lay(mask: CanvasImageSource, stroke: Stroke): void {
    this.#draw(stroke).drawImage(mask, 0, 0, this.canvas.width, this.canvas.height);
    this.#touchAll();
  }

  /** Ends a change and keeps it in the history. */
  commit(): void {
    const whole = this.#before;
    this.#before = undefined;
    if (!whole || this.#touched.length === 0) return;
    const box = boxAround(this.#touched, 2, this.canvas.width, this.canvas.height);
    if (box.width === 0 || box.height === 0) return;
    const before = toRunLengths(cut(whole, this.canvas.width, box));
    const after = toRunLengths(this.#alphaOf(box));
    this.#done.push({ box, before, after });
    this.#undone = [];
    this.#onChange();
  }

  /** Takes back a change that was begun, as if it had never been. */
  abandon(): void {
    if (this.#before) this.#write(this.#whole, this.#before);
    this.#before = undefined;
  }

  invert(): void {
    this.begin();
    this.#write(
      this.#whole,
      this.#before!.map((alpha) => 255 - alpha),
    );
    this.#touchAll();
    this.commit();
  }

  clear(): void {
    this.begin();
    this.#write(this.#whole, new Uint8Array(this.#before!.length));
    this.#touchAll();
    this.commit();
  }

  undo(): void {
    const step = this.#done.pop();
    if (!step) return;
    this.#apply(step.box, step.before);
    this.#undone.push(step);
    this.#onChange();
  }

  redo(): void {
    const step = this.#undone.pop();
    if (!step) return;
    this.#apply(step.box, step.after);
    this.#done.push(step);
    this.#onChange();
  }

  isEmpty(): boolean {
    return !this.#alphaOf(this.#whole).some(Boolean);
  }

  /** White where something is to happen, black elsewhere. */
  async toPng(): Promise<Blob> {
    const { width, height } = this.canvas;
    const image = this.#context.getImageData(0, 0, width, height);
    const words = new Uint32Array(image.data.buffer);
    for (let index = 0; index < words.length; index++) words[index] = words[index]! >>> 31 ? WHITE : BLACK;
    const sheet = new OffscreenCanvas(width, height);
    sheet.getContext('2d')!.putImageData(image, 0, 0);
    return sheet.convertToBlob({ type: 'image/png' });
  }

  /** Takes over a mask that `toPng` made, without a step in the history. */
  async load(png: Blob): Promise<void> {
    const { width, height } = this.canvas;
    const sheet = new OffscreenCanvas(width, height).getContext('2d')!;
    sheet.drawImage(await createImageBitmap(png), 0, 0, width, height);
    const { data } = sheet.getImageData(0, 0, width, height);
    this.#write(
      this.#whole,
      Uint8Array.from({ length: width * height }, (_, index) => data[index * 4]!),
    );
    this.#onChange();
  }

  get #whole(): Box {
    return { x: 0, y: 0, width: this.canvas.width, height: this.canvas.height };
  }

  #draw(stroke: Stroke): CanvasRenderingContext2D {
    this.#context.globalCompositeOperation = stroke === 'add' ? 'source-over' : 'destination-out';
    this.#context.strokeStyle = COLOUR;
    this.#context.fillStyle = COLOUR;
    return this.#context;
  }

  #touchAll(): void {
    this.#touched.push({ x: 0, y: 0 }, { x: this.canvas.width, y: this.canvas.height });
  }

  #apply(box: Box, runs: RunLengths): void {
    this.#write(box, fromRunLengths(runs, box.width * box.height));
  }

  #alphaOf({ x, y, width, height }: Box): Uint8Array {
    const words = new Uint32Array(this.#context.getImageData(x, y, width, height).data.buffer);
    const alpha = new Uint8Array(words.length);
    for (let index = 0; index < alpha.length; index++) alpha[index] = words[index]! >>> 24;
    return alpha;
  }

  #write({ x, y, width, height }: Box, alpha: Uint8Array): void {
    const image = new ImageData(width, height);
    const words = new Uint32Array(image.data.buffer);
    for (let index = 0; index < alpha.length; index++) words[index] = COLOUR_WORD | (alpha[index]! << 24);
    this.#context.putImageData(image, x, y);
  }
}

function cut(whole: Uint8Array, width: number, box: Box): Uint8Array {
  const part = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row++) {
    const start = (box.y + row) * width + box.x;
    part.set(whole.subarray(start, start + box.width), row * box.width);
  }
  return part;
}
