import type { GalleryEntry } from 'limner/client';
import type { CSSProperties } from 'react';
import { useLanguage, useSay } from '../language/language.ts';
import { titleOf } from './entry-title.ts';
import { choose } from './gallery-state.ts';
import { KeptPicture } from './KeptPicture.tsx';

interface EntryCardProps {
  readonly entry: GalleryEntry;
  readonly isChosen: boolean;
  readonly onShow: () => void;
}

/** An entry as one sees it on the wall: its first picture, its words, its day. */
export function EntryCard({ entry, isChosen, onShow }: EntryCardProps) {
  const say = useSay();
  const language = useLanguage();
  const results = entry.pictures.filter(({ role }) => role === 'result');
  const first = results[0] ?? entry.pictures[0];
  const ground = entry.operation === 'segment' ? entry.pictures.find(({ role }) => role === 'input') : undefined;
  const title = titleOf(entry, say);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(entry.madeAtMs);
  return (
    <li className="card" style={shapeOf(first)}>
      <button type="button" className="mat" onClick={onShow} aria-label={say('gallery.show', { title })}>
        {ground && <KeptPicture sha256={ground.sha256} form="thumbnail" name="" />}
        {first && (
          <KeptPicture
            sha256={first.sha256}
            form="thumbnail"
            name=""
            {...(ground && ground !== first && { look: 'silhouette' })}
          />
        )}
      </button>
      {results.length > 1 && <span className="card-count">{results.length}</span>}
      <input
        type="checkbox"
        className="card-choice"
        aria-label={say('gallery.choose', { title })}
        checked={isChosen}
        onChange={({ target }) => choose(entry.id, target.checked)}
      />
      <span className="card-title">{title}</span>
      <span className="card-day">{day}</span>
    </li>
  );
}

/** Room on the wall by the picture's own shape; masks, whose size is not told, get a square. */
function shapeOf(picture: GalleryEntry['pictures'][number] | undefined): CSSProperties {
  const { widthPx = 1, heightPx = 1 } = picture?.facts ?? {};
  const style: CSSProperties & Record<'--ratio', number> = { '--ratio': widthPx / heightPx };
  return style;
}
