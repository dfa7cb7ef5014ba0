import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { whyWithout } from '../why-without.ts';

const PROGRAM = 'chromium';

/** Why there is no browser to test with; undefined when there is one. */
export const NO_CHROMIUM = whyWithout(PROGRAM, ['--version']);

/** As root there is no sandbox, in a container no GPU; and a browser under test calls nobody but the server. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SCREENSHOTS = fileURLToPath(new URL('../../out/studio/', import.meta.url));

/** The system's Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: `/usr/bin/${PROGRAM}`, args: ARGUMENTS });
}

export interface StudioPage {
  readonly page: Page;
  /** What the page complained of: exceptions, and what its content policy forbade. */
  readonly complaints: string[];
}

/** A page of the studio in a browser of its own, with nothing stored; `path` such as `#/edit`. */
export async function openStudio(
  browser: Browser,
  url: string,
  path = '',
  options: BrowserContextOptions = {},
): Promise<StudioPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  await page.goto(`${url}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints };
}

/** Keeps a picture of the page in `out/studio/`, to be looked at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}

/** Nothing the page wrote to its console is an error. */
export function expectNoComplaints({ complaints }: StudioPage): void {
  expect(complaints).toEqual([]);
}
