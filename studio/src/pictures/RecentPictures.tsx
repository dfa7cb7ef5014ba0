import type { GalleryEntry } from 'limner/client';
import { useEffect, useState } from 'react';
import { titleOf } from '../gallery/entry-title.ts';
import { KeptPicture } from '../gallery/KeptPicture.tsx';
import { useSay } from '../language/language.ts';
import { server, useAccess } from '../service/access.ts';
import { ExamplePictures } from './ExamplePictures.tsx';
import { measure, type Picture } from './picture.ts';

interface RecentPicturesProps {
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (error: unknown) => void;
}

const SHOWN = 12;

/** What was made last, to be taken up again. */
export function RecentPictures({ onPicture, onFailure }: RecentPicturesProps) {
  const say = useSay();
  const entries = useRecent();
  if (!entries) return null;
  if (entries.length === 0) return <ExamplePictures {...{ onPicture, onFailure }} />;
  const take = async (sha256: string): Promise<Picture> => measure(await server().getGalleryPicture(sha256));
  return (
    <section className="recent" aria-label={say('picture.recent')}>
      <p className="well-text">{say('picture.recent')}</p>
      <ul>
        {entries.map(([entry, sha256]) => (
          <li key={entry.id}>
            <button
              type="button"
              className="mat"
              title={titleOf(entry, say)}
              onClick={() => void take(sha256).then(onPicture, onFailure)}
            >
              <KeptPicture sha256={sha256} form="thumbnail" name={titleOf(entry, say)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Entries, each with its first picture; undefined before they are there. Without a gallery there are none. */
function useRecent(): readonly (readonly [GalleryEntry, string])[] | undefined {
  const { apiKey } = useAccess();
  const [entries, setEntries] = useState<readonly GalleryEntry[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key sees other pictures.
  useEffect(() => {
    server()
      .listGallery({ limit: SHOWN })
      .then(
        (page) => setEntries(page.entries),
        () => setEntries([]),
      );
  }, [apiKey]);
  return entries?.flatMap((entry) => {
    const first = entry.operation === 'segment' ? undefined : entry.pictures.find(({ role }) => role === 'result');
    return first ? [[entry, first.sha256] as const] : [];
  });
}
