import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { readModule } from '../../tools/checks/read-module.ts';
import { exportedNames, type PackedProject, packAndInstall, repositoryRoot } from './packed-project.ts';

/** Everything that comes with the package, without optional peers. */
const MAX_INSTALLED_MB = 120;

/** Building and installing take a minute on a quiet machine. */
const SETUP_TIMEOUT_MS = 600_000;

describe('the package as it is published', () => {
  let project: PackedProject;
  beforeAll(() => {
    project = packAndInstall();
  }, SETUP_TIMEOUT_MS);

  it('can be imported by every name it exports', () => {
    const names = exportedNames();
    expect(names).toEqual(['limner', 'limner/client', 'limner/engine', 'limner/testing']);
    const imports = names.map((name) => `if (Object.keys(await import('${name}')).length === 0) throw '${name}';`);
    project.write('import.mjs', imports.join('\n'));
    project.run(process.execPath, 'import.mjs');
  });

  it('makes a picture without any optional peer', () => {
    project.write(
      'picture.mjs',
      `import { Limner } from 'limner';
      await using limner = new Limner();
      const { generatedImages } = await limner.models.generateImages({
        model: 'imagen-4.0-generate-001', prompt: 'A red apple on a table', config: { numberOfImages: 1 },
      });
      await generatedImages[0].image.save('apple.png');
      console.log(JSON.stringify(generatedImages[0].facts));`,
    );
    expect(JSON.parse(project.run(process.execPath, 'picture.mjs'))).toMatchObject({
      size: { widthPx: 1024, heightPx: 1024 },
      notUnderstood: [],
    });
    expect(readFileSync(join(project.folder, 'apple.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('has a command', () => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
    const command = join(project.folder, 'node_modules', '.bin', 'limner');
    expect(project.run(process.execPath, command, '--version').trim()).toBe(version);
  });

  it('brings the studio', () => {
    const page = readFileSync(join(project.packageFolder, 'dist/studio/index.html'), 'utf8');
    const [, script] = /src="\/(assets\/[^"]+\.js)"/u.exec(page)!;
    expect(readFileSync(join(project.packageFolder, 'dist/studio', script!)).length).toBeGreaterThan(10_000);
  });

  it.each([
    [
      'a strict project of Node',
      'use-of-the-package.ts.txt',
      {
        module: 'nodenext',
        target: 'es2024',
        types: ['node'],
        typeRoots: [join(repositoryRoot, 'node_modules/@types')],
      },
    ],
    [
      'a strict project for browsers',
      'use-in-a-browser.ts.txt',
      { module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    ],
  ])('has types that compile in %s, to the last declaration', (_name, source, options) => {
    const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ['use.ts'] }));
    project.write('use.ts', readFileSync(new URL(source, import.meta.url), 'utf8'));
    project.run(process.execPath, join(repositoryRoot, 'node_modules/typescript/bin/tsc'), '-p', '.');
  });

  it('needs nothing of Node for browsers', () => {
    const builtins: string[] = [];
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const specifier of readModule(path, readFileSync(path, 'utf8')).imports) {
        if (specifier.startsWith('.')) visit(join(path, '..', specifier));
        else builtins.push(`${path}: ${specifier}`);
      }
    };
    visit(join(project.packageFolder, 'dist/client/index.js'));
    expect(builtins).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  });

  it('is clean to publint', async () => {
    const { messages } = await publint({ pkgDir: project.packageFolder, strict: true });
    expect(messages).toEqual([]);
  });

  it('is clean to are-the-types-wrong, as a package of ES modules', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(project.tarball)));
    if (!analysis.types) throw new Error('no types were found');
    // CommonJS, and resolution before package exports existed, are not offered: the package says "type": "module".
    const notOffered = ['node10', 'node16-cjs'];
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && notOffered.includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './client']));
  });

  it(`takes less than ${MAX_INSTALLED_MB} MB on disk`, () => {
    const sizeMb = sizeBytes(join(project.folder, 'node_modules')) / 1e6;
    expect(sizeMb).toBeLessThan(MAX_INSTALLED_MB);
    expect(sizeMb).toBeGreaterThan(20);
  });
});

/** What a folder's files take in whole blocks, links not followed. */
function sizeBytes(path: string): number {
  const facts = lstatSync(path);
  if (!facts.isDirectory()) return facts.blocks * 512;
  return readdirSync(path).reduce((sum, name) => sum + sizeBytes(join(path, name)), facts.blocks * 512);
}
