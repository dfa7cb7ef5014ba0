import type { Page } from 'playwright-core';

/** Drags a file from outside of the browser and lets it go at a place of the page, as a hand does. */
export async function dropFile(page: Page, path: string, { x, y }: { x: number; y: number }): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x, y, data });
    // A hand is slower than a page that is just being painted: without a pause the page does not take the file.
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  }
  await devTools.detach();
}

/** Puts a picture (PNG) on the clipboard and presses Ctrl+V. */
export async function pastePicture(page: Page, picture: Buffer): Promise<void> {
  await page.evaluate(
    `(() => {
      const bytes = Uint8Array.from(atob('${picture.toString('base64')}'), (c) => c.charCodeAt(0));
      const blob = new Blob([bytes], { type: 'image/png' });
      return navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    })()`,
  );
  await page.keyboard.press('Control+v');
}
