import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { newDataFolder } from '../server/running-server.ts';
import { expectNoComplaints, keepScreenshot, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discFile, discPicture } from './test-picture.ts';

const PATIENCE = { timeout: 120_000 };

describe.skipIf(NO_CHROMIUM)(`the studio by hand${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  const folder = newDataFolder();
  let browser: Browser;
  let server: RunningServer;
  const start = async (): Promise<void> => {
    server = await startStudio({ config: { data: { folder } } });
  };
  beforeAll(async () => {
    [browser] = await Promise.all([openBrowser(), start()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('creates four pictures, and shows what it understood', async () => {
    const studio = await openStudio(browser, server.url);
    const { page } = studio;
    await page.getByLabel('Prompt', { exact: true }).fill('Two red balloons above a lake, zorplig');
    await page.getByText('2 × red balloon').waitFor();
    expect(await page.locator('.chip.not-understood').allInnerTexts()).toEqual([expect.stringContaining('zorplig')]);
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.getByRole('progressbar', { name: 'Progress of picture 4' }).waitFor();
    await page.getByRole('button', { name: /View picture 4/ }).waitFor(PATIENCE);
    expect(await page.locator('.print img').count()).toBe(4);
    await keepScreenshot(page, 'create');
    await page.getByRole('button', { name: 'More like this: keep its seed' }).nth(2).click();
    const seeds = await page.locator('.print-foot').allInnerTexts();
    expect(seeds[2]).toContain(await page.getByLabel('Seed', { exact: true }).inputValue());
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('cancels a run, and the work ends', async () => {
    const { page } = await openStudio(browser, server.url);
    await page.getByLabel('Prompt', { exact: true }).fill('A crowded market street in the rain');
    // Large pictures: a busy browser must find the button before they are all drawn.
    await page.getByRole('radio', { name: /^2K/ }).check();
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was kept.', { exact: true }).first().waitFor();
    await expect.poll(() => runningJobs(server.url), PATIENCE).toBe(0);
    await page.context().close();
  });

  it('removes what is painted over, and keeps every other pixel', async () => {
    const studio = await openStudio(browser, server.url, '#/edit');
    const { page } = studio;
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    await paint(page);
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Outside the mask: difference 0.').waitFor(PATIENCE);
    const before = await rgb(await discPicture());
    const after = await rgb(await downloaded(page, page.locator('.edited').getByRole('button', { name: 'Download' })));
    expect([...pixel(after, 4, 4)]).toEqual([...pixel(before, 4, 4)]);
    expect([...pixel(after, 250, 186)]).toEqual([...pixel(before, 250, 186)]);
    const [red, , blue] = pixel(after, 128, 92);
    expect(red!).toBeLessThan(blue!);
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.getByText('Changed pixels:').waitFor();
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.evaluate('scrollTo(0, 0)');
    await keepScreenshot(page, 'edit');
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('extends a picture by dragging its frame', async () => {
    const { page } = await openStudio(browser, server.url, '#/edit');
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    await page.getByRole('radio', { name: 'Extend' }).check();
    const handle = await page.locator('.frame-handle.right').boundingBox();
    const from = { x: handle!.x + handle!.width / 2, y: handle!.y + handle!.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 70, from.y, { steps: 5 });
    await page.mouse.up();
    const beyond = Number(await page.getByLabel('Right').inputValue());
    expect(beyond).toBeGreaterThan(20);
    await keepScreenshot(page, 'extend');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Outside the mask: difference 0.').waitFor(PATIENCE);
    const after = await downloaded(page, page.locator('.edited').getByRole('button', { name: 'Download' }));
    expect(await sharp(after).metadata()).toMatchObject({ width: 256 + beyond, height: 192 });
    await page.context().close();
  });

  it('upscales under a loupe', async () => {
    const studio = await openStudio(browser, server.url, '#/upscale');
    const { page } = studio;
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    await page.getByRole('button', { name: 'Enlarge' }).click();
    const loupe = page.getByRole('button', { name: /Loupe/ });
    await loupe.waitFor(PATIENCE);
    await page.getByText('512 × 384').first().waitFor();
    await loupe.hover({ position: { x: 200, y: 150 } });
    await keepScreenshot(page, 'upscale');
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('segments by a click, and cuts out', async () => {
    const studio = await openStudio(browser, server.url, '#/segment');
    const { page } = studio;
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    const stage = page.getByRole('button', { name: /point at a thing/ });
    const box = (await stage.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * (92 / 192));
    await page.getByRole('button', { name: 'Cut-out' }).waitFor(PATIENCE);
    await keepScreenshot(page, 'segment');
    const cutOut = await downloaded(page, page.getByRole('button', { name: 'Cut-out' }));
    const { data, info } = await sharp(cutOut).raw().toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number): number => data[(y * info.width + x) * info.channels + 3]!;
    expect(info.channels).toBe(4);
    expect(alphaAt(128, 92)).toBeGreaterThan(200);
    expect(alphaAt(10, 180)).toBe(0);
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('finds it all in the gallery after a restart, and makes it again', async () => {
    await server.stop();
    await start();
    const studio = await openStudio(browser, server.url, '#/gallery');
    const { page } = studio;
    await page.getByRole('searchbox').fill('BALLOONS zorplig');
    await page.getByRole('button', { name: /Show “Two red balloons/ }).waitFor(PATIENCE);
    await expect.poll(() => page.locator('.card').count(), PATIENCE).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.locator('.card').nth(4).waitFor();
    await expect.poll(() => page.locator('.card img.pending').count(), PATIENCE).toBe(0);
    await keepScreenshot(page, 'gallery');
    await page.getByRole('radio', { name: 'Upscale' }).check();
    await page.getByRole('button', { name: 'Show “Upscale”' }).click();
    await page.getByRole('button', { name: 'Make it again' }).click();
    await page.getByRole('heading', { name: 'Made again' }).waitFor(PATIENCE);
    await keepScreenshot(page, 'gallery-entry');
    await page.keyboard.press('Escape');
    // What was made again is kept, too.
    const boxes = page.getByRole('checkbox', { name: 'Choose “Upscale”' });
    await expect.poll(() => boxes.count(), PATIENCE).toBe(2);
    for (const box of await boxes.all()) await box.check();
    const archive = await downloaded(page, page.getByRole('button', { name: 'Download as ZIP' }));
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete 2 for good' }).click();
    await page.getByText('Nothing like that.').waitFor();
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('tells pictures that were made here', async () => {
    const studio = await openStudio(browser, server.url, '#/verify');
    const { page } = studio;
    const made = await keptPicture(server.url);
    await page.getByLabel('Picture file').setInputFiles({ name: 'made.png', mimeType: 'image/png', buffer: made });
    await page.getByText('Made here').waitFor(PATIENCE);
    await keepScreenshot(page, 'verify');
    await page.getByLabel('Picture file').setInputFiles(await discFile());
    await page.getByText('No watermark found').waitFor(PATIENCE);
    expectNoComplaints(studio);
    await page.context().close();
  });
});

/** A stroke over the disc, larger than it. */
async function paint(page: Page): Promise<void> {
  const box = (await page.locator('canvas.mask').boundingBox())!;
  const at = (x: number, y: number): [number, number] => [
    box.x + (x / 256) * box.width,
    box.y + (y / 192) * box.height,
  ];
  await page.getByLabel(/^Size/).fill('24');
  await page.mouse.move(...at(104, 72));
  await page.mouse.down();
  for (const [x, y] of [
    [152, 72],
    [152, 92],
    [104, 92],
    [104, 112],
    [152, 112],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 4 });
  await page.mouse.up();
}

async function downloaded(page: Page, button: ReturnType<Page['getByRole']>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Rgb {
  readonly data: Buffer;
  readonly width: number;
}

async function rgb(file: Buffer): Promise<Rgb> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

function pixel({ data, width }: Rgb, x: number, y: number): Buffer {
  return data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
}

async function runningJobs(url: string): Promise<number> {
  const status = (await (await fetch(`${url}/v1/limner/status`)).json()) as { queue: { running: number } };
  return status.queue.running;
}

/** The first picture that was created, as the gallery has it. */
async function keptPicture(url: string): Promise<Buffer> {
  const list = await fetch(`${url}/v1/limner/gallery?operation=generate`);
  const { entries } = (await list.json()) as { entries: { pictures: { sha256: string }[] }[] };
  const picture = await fetch(`${url}/v1/limner/gallery/pictures/${entries[0]!.pictures[0]!.sha256}`);
  return Buffer.from(await picture.arrayBuffer());
}
