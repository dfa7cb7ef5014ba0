import type { GalleryEntry } from 'limner/client';
import { useLanguage, useSay } from '../language/language.ts';

/** Model, engine, time, seeds, and every parameter of the request. */
export function EntryFacts({ entry }: { readonly entry: GalleryEntry }) {
  const say = useSay();
  const language = useLanguage();
  const { modelId, engineId, madeAtMs, pictures, notices, request } = entry;
  const { parameters = {} } = request as { parameters?: object };
  const seeds = pictures.flatMap(({ facts }) => facts.seed ?? []);
  const enhanced = [...new Set(pictures.flatMap(({ facts }) => facts.enhancedPrompt ?? []))];
  const rows: readonly (readonly [string, string])[] = [
    [say('create.model'), modelId],
    [say('gallery.engine'), engineId ?? '—'],
    [
      say('gallery.made'),
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' }).format(madeAtMs),
    ],
    ...(seeds.length > 0 ? [[say('create.seed'), [...new Set(seeds)].join(', ')] as const] : []),
    ...Object.entries(parameters).map(([name, value]) => [name, textOf(value)] as const),
    ...(notices.length > 0 ? [[say('gallery.notices'), notices.join(', ')] as const] : []),
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {enhanced.map((text) => (
        <p className="enhanced" key={text} lang="en">
          {text}
        </p>
      ))}
    </>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
