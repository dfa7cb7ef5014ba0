import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EditMode, MaskReferenceImage, MaskReferenceMode, RawReferenceImage, SegmentMode } from 'limner/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import type { StudioRequest } from '../../studio/src/code/request.ts';
import { findAll, sourceValueOf } from '../../studio/src/code/source-value.ts';
import { writeCurl } from '../../studio/src/code/write-curl.ts';
import { writePython } from '../../studio/src/code/write-python.ts';
import { writeScript } from '../../studio/src/code/write-script.ts';
import { startFlatServer } from '../server/running-server.ts';
import { whyWithout } from '../why-without.ts';
import { discPicture } from './test-picture.ts';

const NO_CURL = whyWithout('curl', ['--version']);
const NO_PYTHON = whyWithout('python3', ['--version']);

/** Inside the checkout, where packages are found. */
const OUT = fileURLToPath(new URL('../../out/', import.meta.url));

async function requests(): Promise<readonly StudioRequest[]> {
  const imageBytes = (await discPicture()).toString('base64');
  const image = { imageBytes, mimeType: 'image/png' };
  return [
    {
      kind: 'generate',
      parameters: {
        model: 'imagen-4.0-generate-001',
        prompt: `A sign: "it's open", 'always', \\ and ünïcode\nin two lines`,
        config: { numberOfImages: 2, aspectRatio: '16:9', seed: 7, addWatermark: false },
      },
    },
    {
      kind: 'edit',
      parameters: {
        model: 'imagen-3.0-capability-001',
        prompt: 'A kite',
        referenceImages: [
          new RawReferenceImage({ referenceId: 1, referenceImage: image }),
          new MaskReferenceImage({
            referenceId: 2,
            referenceImage: image,
            config: { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0.01 },
          }),
        ],
        config: { editMode: EditMode.EDIT_MODE_INPAINT_INSERTION, numberOfImages: 1 },
      },
    },
    {
      kind: 'upscale',
      parameters: {
        model: 'imagen-4.0-upscale-preview',
        image,
        upscaleFactor: 'x2',
        config: { enhanceInputImage: true },
      },
    },
    {
      kind: 'segment',
      parameters: { model: 'image-segmentation-001', source: { image }, config: { mode: SegmentMode.FOREGROUND } },
    },
  ];
}

/** How many pictures each request asks for. */
const COUNTS = [2, 1, 1, 1];

describe('a request as code', () => {
  let server: RunningServer;
  let all: readonly StudioRequest[];
  beforeAll(async () => {
    [server, all] = await Promise.all([startFlatServer(), requests()]);
    mkdirSync(OUT, { recursive: true });
  });
  afterAll(() => server.stop());

  /** A folder with the pictures that the code reads. */
  const folderFor = (request: StudioRequest): string => {
    const folder = mkdtempSync(join(OUT, 'as-code-'));
    for (const { fileName, base64 } of findAll(sourceValueOf(request.parameters), 'picture'))
      writeFileSync(join(folder, fileName), Buffer.from(base64, 'base64'));
    return folder;
  };

  it.each([0, 1, 2, 3])('runs with @google/genai (%i)', async (index) => {
    const request = all[index]!;
    const folder = folderFor(request);
    writeFileSync(join(folder, 'request.mjs'), writeScript(request, server.url, 'google'));
    // Google's SDK warns that its methods are about to go.
    expect(await run(process.execPath, ['--no-warnings', 'request.mjs'], folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder).filter((name) => name.startsWith('result-'))).toHaveLength(COUNTS[index]!);
  });

  it.skipIf(NO_CURL).each([0, 1, 2, 3])(
    `runs with curl (%i)${NO_CURL ? ` (skipped: ${NO_CURL})` : ''}`,
    async (index) => {
      const request = all[index]!;
      const folder = folderFor(request);
      writeFileSync(join(folder, 'request.sh'), await writeCurl(request, server.url));
      const { code, output } = await run('bash', ['request.sh'], folder);
      expect(code).toBe(0);
      expect((JSON.parse(output) as { predictions: unknown[] }).predictions).toHaveLength(COUNTS[index]!);
    },
  );

  it.skipIf(NO_PYTHON).each([0, 1, 2, 3])(
    `is Python (%i)${NO_PYTHON ? ` (skipped: ${NO_PYTHON})` : ''}`,
    async (index) => {
      const program =
        'import ast, sys; print(ast.literal_eval(repr(ast.parse(sys.stdin.read()).body[-2].value.func.attr)))';
      const { code, output } = await run('python3', ['-c', program], OUT, writePython(all[index]!, server.url));
      expect({ code, output: output.trim() }).toEqual({
        code: 0,
        output: ['generate_images', 'edit_image', 'upscale_image', 'segment_image'][index],
      });
    },
  );

  it('differs for our SDK in the import and the client alone', () => {
    const script = writeScript(all[1]!, server.url, 'limner');
    expect(script).toContain(`import { Limner, RawReferenceImage, MaskReferenceImage } from 'limner';`);
    const afterClient = (text: string): string => text.slice(text.indexOf('const answer'));
    expect(afterClient(script)).toBe(afterClient(writeScript(all[1]!, server.url, 'google')));
  });
});

function run(
  program: string,
  argv: readonly string[],
  cwd: string,
  input = '',
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }));
    child.stdin.end(input);
  });
}
