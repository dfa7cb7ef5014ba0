import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';

/** Of a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

describe.skipIf(NO_CHROMIUM)(`progress in the studio${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  let server: RunningServer;
  let releaseSecond = (): void => {};
  beforeAll(async () => {
    let pictures = 0;
    const second = new Promise<void>((resolve) => {
      releaseSecond = resolve;
    });
    const beforeImage = async (): Promise<void> => {
      if (++pictures === 2) await second;
    };
    [browser, server] = await Promise.all([openBrowser(), startStudio({ flat: { preview: true, beforeImage } })]);
  });
  afterAll(async () => {
    releaseSecond();
    await browser?.close();
    await server?.stop();
  });

  it('shows how far each picture is, and what is to be seen of it', async () => {
    const { page } = await openStudio(browser, server.url);
    await page.getByLabel('Prompt', { exact: true }).fill('A boat');
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await page.getByRole('button', { name: 'Draw' }).click();
    const bars = page.getByRole('progressbar');
    await expect.poll(() => bars.nth(0).getAttribute('aria-valuenow'), PATIENCE).not.toBe('0');
    expect(await bars.nth(1).getAttribute('aria-valuenow')).toBe('0');
    await page.locator('.sketch img').first().waitFor();
    expect(await page.locator('.sketch img').count()).toBe(1);
    releaseSecond();
    await page.getByRole('button', { name: /View picture 2/ }).waitFor();
    await page.context().close();
  });
});
