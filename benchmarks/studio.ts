import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser, openStudio } from '../tests/studio/browser.ts';
import type { Benchmark } from './benchmark.ts';
import { type Frames, traceFrames } from './frames.ts';
import { startServer } from './limner-process.ts';
import { chromium } from './peers/peers.ts';

const AIM_PER_SECOND = 50;
const SIDE_PX = 2048;
/** As often as a usual mouse or touchpad tells of itself. */
const EVENT_MS = 8;
const NOTCH_PX = 40;

interface Parameters {
  readonly pictures: number;
  readonly lengthMs: number;
}

/** How smoothly a hand's work looks in the studio. */
export const studio: Benchmark<Parameters> = {
  name: 'studio',
  title: 'Studio: frames while one paints and scrolls',
  peers: [chromium],
  quick: { pictures: 100, lengthMs: 2000 },
  full: { pictures: 500, lengthMs: 4000 },
  explanation: ({ pictures, lengthMs }) =>
    `Frames that Chromium drew, headless and without a graphics card, counted in its own trace over ${lengthMs / 1000} s: painting with the brush on ${SIDE_PX}×${SIDE_PX} pixels, fitted and at 400 %, and scrolling a gallery of ${pictures} pictures from its top, an event of the mouse every ${EVENT_MS} ms. An empty page in which one square turns is the limit that the machine itself sets. Aim: above 50 frames per second, where the limit is 60.`,
  async run({ pictures, lengthMs }) {
    const server = await startServer(new URL('./servers/limner-studio.ts', import.meta.url), String(pictures));
    const browser = await openBrowser();
    const measure = async (path: string, prepare: (page: Page) => Promise<Work>): Promise<Frames> => {
      const { page } = await openStudio(browser, server.url, path);
      const work = await prepare(page);
      const frames = await traceFrames(await page.context().newCDPSession(page), () => repeat(work, lengthMs));
      await page.context().close();
      return frames;
    };
    try {
      const limit = row('the limit: a square turns', await measure('', turnSquare));
      const work: readonly (readonly [string, Frames])[] = [
        [`brush on ${SIDE_PX}×${SIDE_PX}, fitted`, await measure('#/edit', (page) => paint(page, false))],
        [`brush on ${SIDE_PX}×${SIDE_PX}, at 400 %`, await measure('#/edit', (page) => paint(page, true))],
        [`gallery of ${pictures}, scrolled`, await measure('#/gallery', scroll)],
      ];
      return {
        table: [['what', 'frames/s', '95 of 100 within'], limit, ...work.map(([name, frames]) => row(name, frames))],
        aims: work.map(([name, { perSecond }]) => ({
          aim: `${name}: above ${AIM_PER_SECOND} frames/s`,
          measured: perSecond.toFixed(0),
          met: perSecond > AIM_PER_SECOND,
        })),
      };
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

/** One event of the hand; `index` counts them. */
type Work = (index: number) => Promise<void>;

async function repeat(work: Work, lengthMs: number): Promise<void> {
  const startMs = performance.now();
  for (let index = 0; performance.now() - startMs < lengthMs; index++) {
    await work(index);
    const waitMs = startMs + (index + 1) * EVENT_MS - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

function row(name: string, { perSecond, interval95Ms }: Frames): string[] {
  return [name, perSecond.toFixed(0), `${interval95Ms.toFixed(0)} ms`];
}

async function turnSquare(page: Page): Promise<Work> {
  await page.goto('about:blank');
  await page.evaluate(`document.body.innerHTML = '<div style="width:99px;height:99px;background:red"></div>';
    document.body.firstChild.animate([{ rotate: '0deg' }, { rotate: '360deg' }], { duration: 900, iterations: 99 })`);
  return async () => {};
}

async function paint(page: Page, isClose: boolean): Promise<Work> {
  const background = { r: 90, g: 120, b: 60 };
  const buffer = await sharp({ create: { width: SIDE_PX, height: SIDE_PX, channels: 3, background } })
    .png()
    .toBuffer();
  await page.getByLabel('Picture file').setInputFiles({ name: 'large.png', mimeType: 'image/png', buffer });
  await page.locator('canvas.mask').waitFor();
  if (isClose) {
    await page.keyboard.press('1');
    for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  }
  const box = (await page.locator('.window').boundingBox())!;
  const at = (index: number): [number, number] => [
    box.x + box.width * (0.5 + 0.3 * Math.sin(index / 19)),
    box.y + box.height * (0.5 + 0.3 * Math.sin(index / 31)),
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  return (index) => page.mouse.move(...at(index));
}

async function scroll(page: Page): Promise<Work> {
  await page.locator('.card img:not(.pending)').first().waitFor();
  await page.mouse.move(700, 500);
  return () => page.mouse.wheel(0, NOTCH_PX);
}
