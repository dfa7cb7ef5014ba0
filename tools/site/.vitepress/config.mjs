import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Groups of the sidebar: the pages of the repository that the site has, in their order, with their short titles. */
const groups = JSON.parse(readFileSync(new URL('../pages.json', import.meta.url), 'utf8'));
const files = groups.flatMap(({ pages }) => Object.keys(pages));

/** Where a page lies in the site: `docs/` is its root, the README its first page. */
const placeOf = (file) =>
  file
    .replace(/^docs\//, '')
    .replace('benchmarks/RESULTS', 'benchmarks')
    .replace(/README\.md$/, 'index.md')
    .toLowerCase();

const linkOf = (file) => `/${placeOf(file).replace(/(index)?\.md$/, '')}`;

/** Links between pages lead to their places; those to programs and folders of the repository have none: their text stays. */
function placeLinks({ tokens, env }) {
  for (const { children } of tokens)
    for (const [index, token] of (children ?? []).entries()) {
      const href = token.type === 'link_open' ? token.attrGet('href') : '';
      if (!href || /^([a-z]+:|#)/.test(href)) continue;
      const [path, anchor] = href.split('#');
      const file = relative(ROOT, resolve(dirname(env.realPath ?? env.path), path));
      if (files.includes(file)) {
        token.attrSet('href', linkOf(file) + (anchor ? `#${anchor}` : ''));
        continue;
      }
      const close = children.slice(index).find(({ type }) => type === 'link_close');
      for (const end of [token, close]) end.tag = 'span';
      token.attrs = [];
    }
}

/** The pages lie outside this folder, where the build for the server would look for Vue in vain. */
const vueOfThisFolder = {
  name: 'vue-of-this-folder',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) => (ssr && /^vue(\/server-renderer)?$/.test(id) ? { id, external: true } : null),
};

export default defineConfig({
  title: 'Limner',
  description: "Google's image operations on your own machine.",
  srcDir: '../..',
  outDir: '../../out/site',
  cacheDir: '../../out/site-cache',
  srcExclude: [
    '**/node_modules/**',
    'out/**',
    'dist/**',
    'studio/**',
    'examples/**',
    'assets/**',
    'tools/**',
    'tests/**',
    'src/**',
  ],
  rewrites: Object.fromEntries(files.map((file) => [file, placeOf(file)])),
  cleanUrls: true,
  // Tables speak of {"fields": …}, which are no attributes.
  markdown: { attrs: { disable: true }, config: (markdown) => markdown.core.ruler.push('links', placeLinks) },
  vite: { plugins: [vueOfThisFolder] },
  themeConfig: {
    sidebar: groups.map(({ text, pages }) => ({
      text,
      items: Object.entries(pages).map(([file, title]) => ({ text: title, link: linkOf(file) })),
    })),
    search: { provider: 'local' },
    outline: [2, 3],
  },
});
