import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { runLimner } from './run-limner.ts';

describe('limner generate', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'limner-'));
  });

  const run = (...argv: string[]) => runLimner('generate', ...argv);

  it('writes the picture and tells where, how large, with which seed and what it did not understand', async () => {
    const out = join(folder, 'dog.png');
    const { exitCode, stdout, stderr } = await run('an icon of a dog with a gribblefrotz', '--seed', '7', '--out', out);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`${out}  1024×1024  seed 7`);
    expect(stdout).toContain('Not understood, and not drawn: gribblefrotz');
    expect(await sharp(out).metadata()).toMatchObject({ format: 'png', width: 1024, height: 1024 });
  });

  it('prints one JSON object a picture, numbers several, and writes their labels', async () => {
    const labels = join(folder, 'labels');
    const { exitCode, stdout } = await run(
      'an icon of a dog',
      '-n',
      '2',
      '--seed',
      '7',
      '--aspect-ratio',
      '16:9',
      '--format',
      'jpeg',
      '--out',
      `${folder}/`,
      '--json',
      '--labels',
      labels,
    );
    expect(exitCode).toBe(0);
    const pictures = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pictures).toMatchObject([
      {
        path: join(folder, 'an-icon-of-a-dog-1.jpg'),
        seed: 7,
        widthPx: 1408,
        heightPx: 768,
        mimeType: 'image/jpeg',
        engine: 'embedded',
        notUnderstood: [],
      },
      { path: join(folder, 'an-icon-of-a-dog-2.jpg'), seed: 8 },
    ]);
    const legend = JSON.parse(readFileSync(pictures[0].legendPath, 'utf8')) as {
      name: string;
      kind: string;
      areaPx: number;
    }[];
    const dog = legend.find((entry) => entry.name.startsWith('dog'));
    expect(dog).toMatchObject({ kind: 'thing' });
    expect(dog!.areaPx).toBeGreaterThan(5000);
    expect(await sharp(pictures[0].labelsPath).metadata()).toMatchObject({ width: 1408, height: 768 });
  });

  it.each([
    ['an unknown ratio', ['--aspect-ratio', '7:4'], '--aspect-ratio'],
    ['a count that is no number', ['--count', 'many'], '--count'],
    [
      'a ratio that the model does not make',
      ['--model', 'imagegeneration@002', '--aspect-ratio', '16:9'],
      'parameters.aspectRatio',
    ],
    ['a seed with the watermark asked for', ['--seed', '7', '--watermark'], 'Seed is not supported'],
    ['a configuration that is not there', ['--config', '/nowhere.json'], '/nowhere.json'],
  ])('ends with 2 on %s, naming it', async (_name, options, words) => {
    const { exitCode, stdout, stderr } = await run('an icon of a dog', '--out', join(folder, 'x.png'), ...options);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('ends with 1 when the picture cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { exitCode, stderr } = await run('an icon of a dog', '--out', join(folder, 'file', 'x.png'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Cannot write');
  });
});
