import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const listLoaded = (entry: string): string[] => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({
      load(url, context, next) {
        loaded.push(url);
        return next(url, context);
      },
    });
    await import(${JSON.stringify(new URL(`../../src/${entry}`, import.meta.url).href)});
    process.stdout.write(JSON.stringify(loaded));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
};

it('leaves everything that draws to the threads that draw', () => {
  const draws = /\/embedded\/(illustrator\/(paint|plan|style|understand)|darkroom\/(edit|complete|insert))\//;
  const loaded = listLoaded('runtime/runtime.ts');
  expect(loaded.filter((url) => url.includes('/embedded/')).length).toBeGreaterThan(5);
  expect(loaded.filter((url) => draws.test(url))).toEqual([]);
});
