import type { Page } from 'playwright-core';

/** Long enough for a page under load to be listening. */
const MOST_MOVES = 200;

/**
 * Drags a file from outside of the browser and lets it go at a place of the page, as a hand does: it moves on until the page takes the file.
 *
 * @throws when the page never does.
 */
export async function dropFile(page: Page, path: string, { x, y }: { x: number; y: number }): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<void> => {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await devTools.send('Input.dispatchDragEvent', { type, x, y, data });
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  };
  await page.evaluate(
    "addEventListener('dragover', (event) => { setTimeout(() => { globalThis.isFileTaken = event.defaultPrevented; }); })",
  );
  await send('dragEnter');
  for (let move = 0; !(await page.evaluate('globalThis.isFileTaken === true')); move++) {
    if (move === MOST_MOVES) throw new Error(`The page took no file in ${MOST_MOVES} moves over it.`);
    await send('dragOver');
  }
  await send('dragOver');
  await send('drop');
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
