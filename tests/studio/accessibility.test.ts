import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, vertexPath } from '../server/running-server.ts';
import { keepScreenshot, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discFile } from './test-picture.ts';

const PAGES = ['create', 'edit', 'upscale', 'segment', 'verify', 'gallery', 'server'] as const;
const LOOKS: readonly (readonly [name: string, change: (page: Page) => Promise<void>])[] = [
  ['light', async () => {}],
  ['dark', (page) => page.getByRole('button', { name: 'Dark', exact: true }).click()],
  ['phone', (page) => page.setViewportSize({ width: 390, height: 844 })],
];

/** Of a machine that has much else to do. */
const PATIENCE = { timeout: 20_000 };

describe.skipIf(NO_CHROMIUM)(`everyone's studio${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      startStudio({ flat: {}, config: { gallery: { record: 'all' } } }),
    ]);
    const body = { instances: [{ prompt: 'A kept picture' }], parameters: { sampleCount: 2 } };
    await post(server.url + vertexPath('imagen-4.0-generate-001'), body);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(PAGES)('has no violations on the page %s: light, dark, and on a phone', async (name) => {
    const { page } = await openStudio(browser, server.url, `#/${name}`);
    const input = page.getByLabel('Picture file');
    if ((await input.count()) > 0) await input.setInputFiles(await discFile());
    for (const [look, change] of LOOKS) {
      await change(page);
      await settled(page);
      expect(await violations(page), look).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), look).toBe(true);
      await keepScreenshot(page, `${name}-${look}`);
    }
    await page.context().close();
  });

  it('has none in dialogs', async () => {
    const { page } = await openStudio(browser, server.url, '#/gallery');
    await page.getByRole('button', { name: 'Show “A kept picture”' }).click();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${server.url}/#/create`);
    await page.getByLabel('Prompt', { exact: true }).fill('A boat');
    await page.getByRole('button', { name: 'As code' }).click();
    expect(await page.getByRole('textbox', { name: 'This request as code' }).inputValue()).toContain('A boat');
    expect(await violations(page)).toEqual([]);
    await keepScreenshot(page, 'code');
    await page.context().close();
  });

  it('has none in the viewer, whose arrow keys turn to the next picture', async () => {
    const { page } = await openStudio(browser, server.url);
    await page.getByLabel('Prompt', { exact: true }).fill('A boat');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /View picture 4/ }).waitFor(PATIENCE);
    await page.getByRole('button', { name: /View picture 4/ }).press('Enter');
    const shown = page.locator('.viewed');
    const fourth = await shown.getAttribute('src');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('.print img').first().getAttribute('src');
    await expect.poll(() => shown.getAttribute('src'), PATIENCE).toBe(first);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shown.getAttribute('src'), PATIENCE).toBe(fourth);
    await page.keyboard.press('Escape');
    await expect.poll(() => shown.count(), PATIENCE).toBe(0);
    await page.context().close();
  });

  it('is used with keys alone: a prompt, a picture, a mask, and back', async () => {
    const { page } = await openStudio(browser, server.url);
    const { keyboard } = page;
    await page.getByLabel('Prompt', { exact: true }).focus();
    await keyboard.type('A boat');
    await keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Edit this picture' }).first().waitFor();
    await page.getByRole('button', { name: 'Edit this picture' }).first().focus();
    await keyboard.press('Enter');
    await page.getByRole('application').focus();
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Space');
    const undo = page.getByRole('button', { name: /^Undo/ });
    await expect.poll(() => undo.isEnabled(), PATIENCE).toBe(true);
    await keyboard.press('Control+z');
    await expect.poll(() => undo.isEnabled(), PATIENCE).toBe(false);
    await keyboard.press('Control+y');
    await expect.poll(() => undo.isEnabled(), PATIENCE).toBe(true);
    await page.context().close();
  });

  it.each(['de', 'ja', 'hi'])('speaks %s where the browser does', async (locale) => {
    const { page } = await openStudio(browser, server.url, '', { locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('Create');
    await keepScreenshot(page, `create-${locale}`);
    await page.context().close();
  });
});

/** Pictures are there, and fonts. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
}

/** What axe finds, in one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)))`);
}
