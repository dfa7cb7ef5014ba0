import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { askForSixel } from './ask-for-sixel.ts';
import { detectGraphics } from './detect-graphics.ts';
import { writeGraphics } from './write-graphics.ts';

const picture = async (side: number): Promise<Uint8Array> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#cc3300' } })
    .jpeg()
    .toBuffer();

/** Pixels that no compression makes small. */
async function noise(side: number): Promise<Uint8Array> {
  const data = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i * 7919 * ((i >> 5) + 1)) & 255);
  return sharp(data, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
}

describe('pictures in terminals', () => {
  it.each([
    [{ KITTY_WINDOW_ID: '1', TERM: 'xterm-kitty' }, 'kitty'],
    [{ TERM: 'xterm-ghostty' }, 'kitty'],
    [{ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' }, 'iterm2'],
    [{ TERM_PROGRAM: 'WezTerm' }, 'iterm2'],
    [{ TERM: 'foot' }, 'sixel'],
    [{ TERM: 'xterm-kitty', TMUX: '/tmp/tmux,1,0' }, undefined],
    [{ TERM: 'screen-256color', KITTY_WINDOW_ID: '1' }, undefined],
    [{ TERM: 'xterm-256color' }, undefined],
    [{}, undefined],
  ])('%j means %s', (environment, graphics) => {
    expect(detectGraphics(environment as Record<string, string>)).toBe(graphics);
  });

  it('go to kitty as PNG in small pieces', async () => {
    const text = await writeGraphics(await noise(96), 'kitty');
    const pieces = text
      .split('\x1b_G')
      .slice(1)
      .map((piece) => piece.split(/[;\\]/));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(([keys]) => keys)).toEqual([
      'a=T,f=100,q=2,m=1',
      ...Array.from({ length: pieces.length - 2 }, () => 'm=1'),
      'm=0',
    ]);
    const payloads = pieces.map(([, payload]) => payload!.slice(0, -1));
    for (const payload of payloads) expect(payload.length).toBeLessThanOrEqual(4096);
    const png = Buffer.from(payloads.join(''), 'base64');
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 96 });
  });

  it('go to iTerm2 as a file with its size, reduced to fit', async () => {
    const text = await writeGraphics(await picture(1000), 'iterm2');
    const [, size, width, payload] = /File=inline=1;size=(\d+);width=(\d+)px;[^:]*:([\w+/=]*)/.exec(text)!;
    const png = Buffer.from(payload!, 'base64');
    expect(png.length).toBe(Number(size));
    expect([Number(width), (await sharp(png).metadata()).width]).toEqual([480, 480]);
  });

  it('go to sixel terminals as sixels', async () => {
    const text = await writeGraphics(await picture(12), 'sixel');
    expect(text.startsWith('\x1bP')).toBe(true);
    expect(text).toContain('"1;1;12;12');
    expect(text.endsWith('\x1b\\\n')).toBe(true);
  });

  it('must be pictures', async () => {
    await expect(writeGraphics(new Uint8Array(20), 'sixel')).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
  });

  it.each([
    ['\x1b[?62;4;22c', true],
    ['\x1b[?1;2c', false],
    [undefined, false],
  ])('are asked for: the answer %j means %s', async (answer, expected) => {
    const keyboard = Object.assign(new EventEmitter(), {
      isTTY: true,
      isRaw: false,
      setRawMode(isRaw: boolean) {
        this.isRaw = isRaw;
      },
      resume() {},
      pause() {},
    });
    const screen = new PassThrough();
    screen.on('data', (question: Buffer) => {
      expect(question.toString()).toBe('\x1b[c');
      if (answer) for (const part of [answer.slice(0, 3), answer.slice(3)]) keyboard.emit('data', Buffer.from(part));
    });
    expect(await askForSixel(keyboard, screen)).toBe(expected);
    expect([keyboard.isRaw, keyboard.listenerCount('data')]).toEqual([false, 0]);
  });

  it('are not asked for where nobody can answer', async () => {
    const file = Object.assign(new EventEmitter(), { isTTY: false, setRawMode() {}, resume() {}, pause() {} });
    expect(await askForSixel(file, new PassThrough())).toBe(false);
  });
});
