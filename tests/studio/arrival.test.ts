import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { dropFile, pastePicture } from './arrival.ts';
import { expectNoComplaints, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discPicture } from './test-picture.ts';

/** Pages that keep a picture, and those that hand it to the easel. */
const PAGES = ['edit', 'upscale', 'segment', 'verify', 'create', 'gallery', 'server'] as const;

/** What tells that the picture is there. */
const ARRIVED: Readonly<Record<(typeof PAGES)[number], (page: Page) => ReturnType<Page['locator']>>> = {
  edit: (page) => page.locator('canvas.mask'),
  upscale: (page) => page.getByText('512 × 384'),
  segment: (page) => page.getByRole('button', { name: /point at a thing/ }),
  verify: (page) => page.getByText('No watermark found'),
  create: (page) => page.locator('canvas.mask'),
  gallery: (page) => page.locator('canvas.mask'),
  server: (page) => page.locator('canvas.mask'),
};

describe.skipIf(NO_CHROMIUM)(`pictures come in anywhere${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'limner-drop-'));
  const file = join(folder, 'disc.png');
  const text = join(folder, 'notes.txt');
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    writeFileSync(file, await discPicture());
    writeFileSync(text, 'no picture');
    [browser, server] = await Promise.all([openBrowser(), startStudio({ flat: {} })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(PAGES)('by dropping a file on the page %s', async (name) => {
    const studio = await openStudio(browser, server.url, `#/${name}`);
    await dropFile(studio.page, file, { x: 700, y: 300 });
    await ARRIVED[name](studio.page).first().waitFor();
    expectNoComplaints(studio);
    await studio.page.context().close();
  });

  it.each(PAGES)('by pasting on the page %s', async (name) => {
    const studio = await openStudio(browser, server.url, `#/${name}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await pastePicture(studio.page, await discPicture());
    await ARRIVED[name](studio.page).first().waitFor();
    await studio.page.context().close();
  });

  it.each(PAGES)('and a text that is dropped on the page %s is refused with a reason', async (name) => {
    const { page } = await openStudio(browser, server.url, `#/${name}`);
    await dropFile(page, text, { x: 700, y: 300 });
    await page.getByRole('alert').getByText('This is no picture').waitFor();
    expect(page.url()).toContain(`#/${name}`);
    await page.context().close();
  });
});
