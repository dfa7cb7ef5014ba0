import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { keepScreenshot, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discFile } from './test-picture.ts';

/** Of a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

describe.skipIf(NO_CHROMIUM)(`the mask${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startStudio({ flat: {} })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    ({ page } = await openStudio(browser, server.url, '#/edit'));
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    await page.locator('canvas.mask').waitFor();
    // Until the size of the window is known, the picture is fitted into nothing, and steps of the zoom start from there.
    await expect.poll(percent, PATIENCE).toBeGreaterThan(1);
  });
  afterEach(() => page.context().close());

  const percent = async (): Promise<number> =>
    Number.parseInt((await page.locator('.zoom-percent').textContent())!, 10);

  /** Whether the mask covers these places of the picture, which has 256 × 192 pixels. */
  const covers = (...places: readonly (readonly [number, number])[]): Promise<boolean[]> =>
    page.evaluate(`${JSON.stringify(places)}.map(([x, y]) =>
      document.querySelector('canvas.mask').getContext('2d').getImageData(x, y, 1, 1).data[3] > 127)`);
  const drag = async (...places: readonly (readonly [number, number])[]): Promise<void> => {
    const box = (await page.locator('canvas.mask').boundingBox())!;
    for (const [index, [x, y]] of places.entries()) {
      await page.mouse.move(box.x + ((x + 0.5) / 256) * box.width, box.y + ((y + 0.5) / 192) * box.height, {
        steps: 3,
      });
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  };

  /** Chooses a tool by its key, which a page that is still busy may miss. */
  const choose = async (key: string): Promise<void> => {
    const chosen = page.getByRole('button', { name: `(${key.toUpperCase()})`, pressed: true });
    const press = async (): Promise<number> => {
      await page.keyboard.press(key);
      return chosen.count();
    };
    await expect.poll(press, PATIENCE).toBe(1);
  };

  it('is drawn by rectangle and lasso, and taken away by the eraser', async () => {
    await choose('r');
    await drag([20, 20], [120, 90]);
    expect(await covers([25, 25], [115, 85], [130, 50], [60, 100])).toEqual([true, true, false, false]);
    await choose('l');
    await drag([150, 150], [200, 110], [240, 150]);
    expect(await covers([200, 140], [155, 115], [200, 160])).toEqual([true, false, false]);
    await choose('e');
    await drag([70, 50], [70, 55]);
    expect(await covers([70, 52], [25, 25])).toEqual([false, true]);
  });

  it('takes away with Alt, whatever the tool', async () => {
    await choose('r');
    await drag([20, 20], [120, 90]);
    await page.keyboard.down('Alt');
    await drag([40, 40], [60, 60]);
    await page.keyboard.up('Alt');
    expect(await covers([50, 50], [30, 30], [100, 80])).toEqual([false, true, true]);
  });

  it('fills what looks alike', async () => {
    await choose('f');
    await drag([128, 92]);
    await expect
      .poll(() => covers([128, 92], [110, 80], [20, 20], [128, 170]), PATIENCE)
      .toEqual([true, true, false, false]);
  });

  it('picks a thing as the segmenter sees it', async () => {
    await choose('p');
    await drag([60, 60]);
    // The flat engine's masks mean the left half.
    await expect.poll(() => covers([10, 10], [120, 180], [140, 90]), PATIENCE).toEqual([true, true, false]);
  });

  it('is undone and done again as often as one likes', async () => {
    const strokes = 12;
    await choose('r');
    for (let index = 0; index < strokes; index++) await drag([index * 20, 10], [index * 20 + 10, 30]);
    const middles = Array.from({ length: strokes }, (_, index) => [index * 20 + 5, 20] as const);
    expect(await covers(...middles)).toEqual(middles.map(() => true));
    await page.keyboard.press('i');
    expect(await covers([5, 20], [5, 100])).toEqual([false, true]);
    for (let index = 0; index <= strokes; index++) await page.keyboard.press('Control+z');
    expect(await covers(...middles, [5, 100])).toEqual([...middles, 0].map(() => false));
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).isEnabled(), PATIENCE).toBe(false);
    for (let index = 0; index < strokes; index++) await page.keyboard.press('Control+Shift+z');
    expect(await covers(...middles)).toEqual(middles.map(() => true));
    await page.getByRole('button', { name: 'Clear the mask' }).click();
    expect(await covers(...middles)).toEqual(middles.map(() => false));
    await page.keyboard.press('Control+z');
    expect(await covers(...middles)).toEqual(middles.map(() => true));
  });

  /** Where a place of the picture is on the screen. */
  const onScreen = async ([x, y]: readonly [number, number]): Promise<{ x: number; y: number }> => {
    const box = (await page.locator('canvas.mask').boundingBox())!;
    return { x: box.x + ((x + 0.5) / 256) * box.width, y: box.y + ((y + 0.5) / 192) * box.height };
  };
  it('is looked at closely with wheel and keys, and painted on where the pointer is', async () => {
    const fit = await percent();
    const place = await onScreen([60, 40]);
    await page.mouse.move(place.x, place.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(percent, PATIENCE).toBeGreaterThan(2.5 * fit);
    const after = await onScreen([60, 40]);
    expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(2);
    await page.mouse.wheel(60, 0);
    await expect.poll(async () => (await onScreen([60, 40])).x, PATIENCE).toBeLessThan(after.x - 40);
    await drag([60, 40], [70, 40]);
    expect(await covers([60, 40], [70, 40], [100, 40], [60, 60])).toEqual([true, true, false, false]);
    await keepScreenshot(page, 'zoom');
    await page.keyboard.press('1');
    await expect.poll(percent, PATIENCE).toBe(100);
    await page.keyboard.press('+');
    await expect.poll(percent, PATIENCE).toBe(140);
    await page.keyboard.press('0');
    await expect.poll(percent, PATIENCE).toBe(fit);
  });

  it('is moved by the hand and by the middle button, and neither paints', async () => {
    for (let step = 0; step < 4; step++) await page.keyboard.press('+');
    const before = await onScreen([128, 96]);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(before.x - 50, before.y - 30, { steps: 3 });
    await page.mouse.up({ button: 'middle' });
    await expect.poll(async () => Math.round((await onScreen([128, 96])).x - before.x), PATIENCE).toBe(-50);
    await choose('h');
    await page.mouse.down();
    await page.mouse.move(before.x, before.y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await onScreen([128, 96])).x - before.x), PATIENCE).toBe(0);
    expect(await page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(false);
  });

  it('is pinched with two fingers, which leaves no stroke behind', async () => {
    const fit = await percent();
    const { x, y } = await onScreen([128, 96]);
    const touch = await page.context().newCDPSession(page);
    const fingers = (type: string, ...apart: number[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: apart.map((distance, id) => ({ x: x + (id === 0 ? -distance : distance), y, id })),
      });
    await fingers('touchStart', 40);
    await fingers('touchStart', 40, 40);
    for (const distance of [50, 60, 70, 80]) await fingers('touchMove', distance, distance);
    await fingers('touchEnd');
    await expect.poll(percent, PATIENCE).toBeGreaterThan(1.8 * fit);
    expect(await page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(false);
    expect(await covers([110, 96], [128, 96], [146, 96])).toEqual([false, false, false]);
  });
});
