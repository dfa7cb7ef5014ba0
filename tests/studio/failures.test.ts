import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import { LimnerError } from '../../src/core/errors/limner-error.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discFile } from './test-picture.ts';

/** Of a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

describe.skipIf(NO_CHROMIUM)(
  `the studio when something fails${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`,
  () => {
    let browser: Browser;
    let server: RunningServer;
    let failure: Error | undefined;
    beforeAll(async () => {
      const beforeImage = async (): Promise<void> => {
        if (failure) throw failure;
      };
      [browser, server] = await Promise.all([openBrowser(), startStudio({ flat: { beforeImage } })]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    it('says that the engine failed, and tries again', async () => {
      failure = new LimnerError('ENGINE_FAILED', 'The engine ran out of paint.');
      const { page } = await openStudio(browser, server.url);
      await page.getByLabel('Prompt', { exact: true }).fill('A boat');
      await page.getByRole('button', { name: 'Draw' }).click();
      await page.getByRole('alert').getByText('The engine failed.').waitFor();
      await page.getByText('The engine ran out of paint.').waitFor();
      failure = undefined;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('button', { name: /View picture 1/ }).waitFor();
      await page.context().close();
    });

    it('says that the server is gone, and loses neither prompt nor mask', async () => {
      const own = await startStudio({ flat: {} });
      const { page } = await openStudio(browser, own.url, '#/edit');
      await page.getByLabel('Picture file').setInputFiles(await discFile());
      const box = (await page.locator('canvas.mask').boundingBox())!;
      await page.mouse.move(box.x + 50, box.y + 50);
      await page.mouse.down();
      await page.mouse.move(box.x + 150, box.y + 90, { steps: 3 });
      await page.mouse.up();
      await page.getByRole('radio', { name: 'Insert' }).check();
      await page.getByLabel('Prompt', { exact: true }).fill('A yellow kite');
      await expect.poll(() => page.getByRole('button', { name: 'Do it' }).isEnabled(), PATIENCE).toBe(true);
      await expect.poll(() => page.evaluate(IS_DRAFT_KEPT), PATIENCE).toBe(true);
      await page.reload();
      expect(await page.getByLabel('Prompt', { exact: true }).inputValue()).toBe('A yellow kite');
      const painted = `[...document.querySelector('canvas.mask').getContext('2d').getImageData(0, 0, 256, 192).data].some(Boolean)`;
      await expect.poll(() => page.evaluate(painted), PATIENCE).toBe(true);
      await own.stop();
      await page.getByRole('button', { name: 'Do it' }).click();
      await page.getByText('The server does not answer.').waitFor();
      expect(await page.getByLabel('Prompt', { exact: true }).inputValue()).toBe('A yellow kite');
      await page.context().close();
    });

    it.each([
      [
        'a text',
        { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
        'This is no picture',
      ],
      [
        'a broken picture',
        { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG') },
        'This is no picture',
      ],
      [
        'a huge file',
        { name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(11_000_000) },
        'The picture is too large',
      ],
    ])('says what is wrong with %s', async (_name, file, text) => {
      const { page } = await openStudio(browser, server.url, '#/upscale');
      await page.getByLabel('Picture file').setInputFiles(file);
      await page.getByRole('alert').getByText(text).waitFor();
      await page.getByText(file.name).waitFor();
      await page.context().close();
    });

    it('asks for a key, and again when it is not valid any more', async () => {
      const keys = [{ name: 'ada', sha256: digestKey('key-of-ada') }];
      const own = await startStudio({ flat: {}, config: { access: { keys } } });
      const { page } = await openStudio(browser, own.url);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('This server answers only to those who have a key.').waitFor();
      await dialog.getByLabel('Key').fill('an-old-key');
      await dialog.getByRole('button', { name: 'Enter' }).click();
      await dialog.getByText('The server does not accept this key any more.').waitFor();
      await dialog.getByLabel('Key').fill('key-of-ada');
      await dialog.getByRole('button', { name: 'Enter' }).click();
      await page.getByRole('radio', { name: '16:9' }).waitFor();
      await page.goto(`${own.url}/#/server`);
      await page.getByText('shown to administrators only').waitFor();
      await page.context().close();
      await own.stop();
    });

    it('warns of pictures that could not be kept', async () => {
      const { page } = await openStudio(browser, server.url);
      await page.route('**/*:predict', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /"keptInGallery":\{[^}]*\}/u,
          '"keptInGallery":{"failure":"STORAGE_FULL"}',
        );
        await route.fulfill({ response, body });
      });
      await page.getByLabel('Prompt', { exact: true }).fill('A boat');
      await page.getByRole('button', { name: 'Draw' }).click();
      await page.getByText('could not be kept in the gallery').waitFor();
      await page.context().close();
    });
  },
);

/** Whether prompt and mask are in the browser's database. */
const IS_DRAFT_KEPT = `new Promise((resolve) => {
  const opening = indexedDB.open('keyval-store');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('keyval').objectStore('keyval').get('edit');
    reading.onsuccess = () => resolve(reading.result?.prompt === 'A yellow kite' && reading.result.maskPng !== undefined);
  };
})`;
