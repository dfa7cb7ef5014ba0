import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { dropFile } from './arrival.ts';
import { expectNoComplaints, keepScreenshot, NO_CHROMIUM, openBrowser, openStudio } from './browser.ts';
import { startStudio } from './studio-server.ts';
import { discFile, discPicture } from './test-picture.ts';

const PATIENCE = { timeout: 120_000 };

/** What each kind is called on the page, and what of it reaches the server. */
const KINDS = [
  [
    'a product',
    { referenceType: 'REFERENCE_TYPE_SUBJECT', subjectImageConfig: { subjectType: 'SUBJECT_TYPE_PRODUCT' } },
  ],
  ['a person', { referenceType: 'REFERENCE_TYPE_SUBJECT', subjectImageConfig: { subjectType: 'SUBJECT_TYPE_PERSON' } }],
  [
    'an animal',
    { referenceType: 'REFERENCE_TYPE_SUBJECT', subjectImageConfig: { subjectType: 'SUBJECT_TYPE_ANIMAL' } },
  ],
  ['a style', { referenceType: 'REFERENCE_TYPE_STYLE', styleImageConfig: { styleDescription: 'as described' } }],
  [
    'a photo for its edges',
    {
      referenceType: 'REFERENCE_TYPE_CONTROL',
      controlImageConfig: { controlType: 'CONTROL_TYPE_CANNY', computeControl: true },
    },
  ],
  [
    'a scribble',
    {
      referenceType: 'REFERENCE_TYPE_CONTROL',
      controlImageConfig: { controlType: 'CONTROL_TYPE_SCRIBBLE', computeControl: false },
    },
  ],
  [
    'a face',
    {
      referenceType: 'REFERENCE_TYPE_CONTROL',
      controlImageConfig: { controlType: 'CONTROL_TYPE_FACE_MESH', computeControl: true },
    },
  ],
] as const;

describe.skipIf(NO_CHROMIUM)(`references in the studio${NO_CHROMIUM ? ` (skipped: ${NO_CHROMIUM})` : ''}`, () => {
  const violet = join(mkdtempSync(join(tmpdir(), 'limner-reference-')), 'violet.png');
  let browser: Browser;
  let flat: RunningServer;
  let embedded: RunningServer;
  /** Follows things and styles, no outlines. */
  let choosy: RunningServer;
  beforeAll(async () => {
    const background = { r: 120, g: 40, b: 160 };
    writeFileSync(
      violet,
      await sharp({ create: { width: 96, height: 96, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    [browser, flat, embedded, choosy] = await Promise.all([
      openBrowser(),
      startStudio({ flat: {} }),
      startStudio(),
      startStudio({ flat: { referenceKinds: ['subject', 'style'] } }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([flat?.stop(), embedded?.stop(), choosy?.stop()]);
  });

  /** The edit page with the disc on the easel and a task that takes references. */
  const openTask = async (server: RunningServer, task: string) => {
    const studio = await openStudio(browser, server.url, '#/edit');
    await studio.page.getByLabel('Picture file').setInputFiles(await discFile());
    await studio.page.getByRole('radio', { name: task }).check();
    return studio;
  };
  const references = (page: Page) => page.getByRole('region', { name: 'Reference pictures' });
  const addByDropping = async (page: Page): Promise<void> => {
    const before = await references(page).getByRole('combobox').count();
    const box = (await references(page).boundingBox())!;
    await dropFile(page, violet, { x: box.x + box.width / 2, y: box.y + 10 });
    await expect.poll(() => references(page).getByRole('combobox').count(), PATIENCE).toBe(before + 1);
  };

  it.each(KINDS)('sends %s as what it is', async (name, sent) => {
    const studio = await openTask(flat, 'Change');
    const { page } = studio;
    await page.getByLabel('Prompt', { exact: true }).fill('The thing of [3] in the evening');
    await addByDropping(page);
    await references(page).getByRole('combobox').selectOption({ label: name });
    await references(page).getByRole('textbox').fill('as described');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.locator('.edited').waitFor(PATIENCE);
    const [, guide] = await keptReferences(flat.url);
    expect(guide).toMatchObject({ referenceId: 3, ...sent });
    expect(guide!['referenceImage']).toHaveProperty('limnerPicture');
    expectNoComplaints(studio);
    await page.context().close();
  });

  it('leaves the picture on the easel alone when one is dropped among the references, and takes one away again', async () => {
    const { page } = await openTask(flat, 'Change');
    await addByDropping(page);
    await addByDropping(page);
    await expect.poll(() => page.evaluate(`document.querySelector('img[alt="The picture"]').naturalWidth`)).toBe(256);
    await references(page).getByRole('button', { name: 'Remove this reference' }).first().click();
    await expect.poll(() => references(page).getByRole('combobox').count()).toBe(1);
    await page.context().close();
  });

  it('offers only kinds and tasks that the engine can follow', async () => {
    const { page } = await openTask(choosy, 'Change');
    expect(await page.getByRole('radio', { name: 'Follow outlines' }).isEnabled()).toBe(false);
    await addByDropping(page);
    const kinds = references(page).getByRole('combobox').locator('option');
    expect(
      await kinds.evaluateAll((all) => all.map((one) => !(one as unknown as { disabled: boolean }).disabled)),
    ).toEqual([true, true, true, true, false, false, false]);
    await page.context().close();
  });

  it('takes the colours of a style reference with the embedded engine', async () => {
    const studio = await openTask(embedded, 'Style of another');
    const { page } = studio;
    await page.getByLabel('Prompt', { exact: true }).fill('The picture in the style of [3]');
    await addByDropping(page);
    expect(await references(page).getByRole('combobox').inputValue()).toBe('style');
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.locator('.edited').waitFor(PATIENCE);
    await page.getByText(/Not followed to the letter/).click();
    await page.getByText(/a style gives its palette/).waitFor();
    await keepScreenshot(page, 'references');
    const after = await keptResult(embedded.url);
    const [greenBefore, greenAfter] = await Promise.all([greenness(await discPicture()), greenness(after)]);
    expect(greenAfter).toBeLessThan(greenBefore - 10);
    expectNoComplaints(studio);
    await page.context().close();
  });
});

interface KeptEntry {
  readonly pictures: readonly { readonly role: string; readonly sha256: string }[];
  readonly request: { readonly instances: readonly { readonly referenceImages: readonly Record<string, unknown>[] }[] };
}

async function newestEntry(url: string): Promise<KeptEntry> {
  const list = await fetch(`${url}/v1/limner/gallery?operation=edit&limit=1`);
  return ((await list.json()) as { entries: [KeptEntry] }).entries[0];
}

async function keptReferences(url: string): Promise<readonly Record<string, unknown>[]> {
  return (await newestEntry(url)).request.instances[0]!.referenceImages;
}

async function keptResult(url: string): Promise<Buffer> {
  const { pictures } = await newestEntry(url);
  const { sha256 } = pictures.find(({ role }) => role === 'result')!;
  return Buffer.from(await (await fetch(`${url}/v1/limner/gallery/pictures/${sha256}`)).arrayBuffer());
}

/** How much greener than red and blue a picture is in the mean: violet has none of it. */
async function greenness(file: Buffer): Promise<number> {
  const { channels } = await sharp(file).removeAlpha().stats();
  const [red, green, blue] = channels.map(({ mean }) => mean) as [number, number, number];
  return green - (red + blue) / 2;
}
