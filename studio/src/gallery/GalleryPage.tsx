import type { GalleryEntry } from 'limner/client';
import { useEffect, useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import { EntryCard } from './EntryCard.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { GalleryTools } from './GalleryTools.tsx';
import { loadGallery, useGallery } from './gallery-state.ts';
import { MoreEntries } from './MoreEntries.tsx';
import './gallery.css';

/** Everything that was made here before. */
export function GalleryPage() {
  const say = useSay();
  const { entries, nextPage, isLoading, hasLoaded, chosen, failure, text, operation } = useGallery();
  const [shown, show] = useState<GalleryEntry>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is searched for is what the list depends on.
  useEffect(() => {
    const timer = setTimeout(() => void loadGallery('afresh'), hasLoaded ? SEARCH_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [text, operation]);
  useEffect(() => {
    document.title = `${say('page.gallery')} · Limner`;
  });
  const isEmpty = hasLoaded && entries.length === 0;
  return (
    <>
      <PageHead title={say('gallery.title')} lead={say('gallery.lead')} />
      <GalleryTools />
      {failure && <FailureNote failure={failure} onRetry={() => void loadGallery('afresh')} />}
      {isEmpty && (
        <p className="gallery-empty">{say(text === '' && operation === 'all' ? 'gallery.empty' : 'gallery.nothing')}</p>
      )}
      <ul className="cards" aria-busy={isLoading}>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} isChosen={chosen.has(entry.id)} onShow={() => show(entry)} />
        ))}
      </ul>
      {nextPage !== undefined && <MoreEntries key={entries.length} isLoading={isLoading} />}
      {shown && <EntryDialog entry={shown} onClose={() => show(undefined)} />}
    </>
  );
}

const SEARCH_AFTER_MS = 250;
