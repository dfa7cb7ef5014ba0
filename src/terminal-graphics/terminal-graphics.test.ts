import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import sharp from 'sharp';
import { decode } from 'sixel';
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

  it('go to sixel terminals as sixels, every pixel in its place', async () => {
    const [blue, red] = ['#2040c0', '#c03010'];
    const left = await sharp({ create: { width: 30, height: 24, channels: 3, background: red! } })
      .png()
      .toBuffer();
    const file = await sharp({ create: { width: 60, height: 24, channels: 3, background: blue! } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const text = await writeGraphics(file, 'sixel');
    expect(text).toMatch(/^\P{L}P0;0;q"1;1;60;24#/u);
    expect(text.endsWith('\x1b\\\n')).toBe(true);
    const { data32, width } = decode(text.slice(text.indexOf('q')));
    const redShare = (x: number, y: number): number => data32[y * width + x]! & 255;
    for (const y of [2, 12, 22]) expect([redShare(3, y) > 150, redShare(55, y) < 80]).toEqual([true, true]);
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
