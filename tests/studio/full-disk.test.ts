import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { newDataFolder } from '../server/running-server.ts';
import { keepScreenshot, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';

/** A gallery on a file system with hardly any room, or why there can be none. */
const folder = newDataFolder();
const gallery = join(folder, 'gallery');
mkdirSync(gallery);
const mount = (...options: string[]): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'limner-test', gallery]).status === 0;
const REASON = NO_CHROMIUM ?? (mount('size=64k') ? undefined : 'a small file system can only be mounted by root');

describe.skipIf(REASON)(`the studio over a full disk${REASON ? ` (skipped: ${REASON})` : ''}`, () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startStudio({ flat: {}, config: { data: { folder } } })]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    spawnSync('umount', [gallery]);
  });

  it('shows the pictures, says that they could not be kept, and keeps them once there is room', async () => {
    const { page } = await openStudio(browser, server.url);
    await page.getByLabel('Prompt', { exact: true }).fill('A boat');
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.getByRole('button', { name: /View picture 4/ }).waitFor();
    await page.getByText('could not be kept in the gallery').waitFor();
    await keepScreenshot(page, 'full-disk');
    expect(mount('remount', 'size=64m')).toBe(true);
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await expect.poll(() => page.locator('.sheet').count()).toBe(2);
    await page
      .locator('.sheet')
      .first()
      .getByRole('button', { name: /View picture 4/ })
      .waitFor();
    expect(await page.locator('.sheet').first().getByText('could not be kept').count()).toBe(0);
    await page.goto(`${server.url}/#/gallery`);
    await page.locator('.card').first().waitFor();
    expect(await page.locator('.card').count()).toBe(1);
    await page.context().close();
  });
});
