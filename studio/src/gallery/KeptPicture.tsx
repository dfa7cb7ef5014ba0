import { useEffect, useRef, useState } from 'react';
import { server } from '../service/access.ts';

interface KeptPictureProps {
  readonly sha256: string;
  readonly form: 'whole' | 'thumbnail';
  readonly name: string;
  /** A silhouette darkens what is around it in the picture that it lies on. */
  readonly look?: 'silhouette';
}

/** Addresses of pictures that were fetched, for as long as the page is. They never change. */
const urls = new Map<string, Promise<string>>();

function urlOf(sha256: string, form: KeptPictureProps['form']): Promise<string> {
  const name = `${form} ${sha256}`;
  const known = urls.get(name) ?? server().getGalleryPicture(sha256, form).then(URL.createObjectURL);
  urls.set(name, known);
  known.catch(() => urls.delete(name));
  return known;
}

/** A picture of the gallery, fetched when it comes into sight. */
export function KeptPicture({ sha256, form, name, look }: KeptPictureProps) {
  const element = useRef<HTMLImageElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        observer.disconnect();
        // A picture that is gone stays an empty place; the list says so when it is loaded again.
        void urlOf(sha256, form).then(setUrl, () => {});
      },
      { rootMargin: '400px' },
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [sha256, form]);
  return (
    <img
      ref={element}
      src={url ?? EMPTY}
      alt={name}
      decoding="async"
      className={url === undefined ? 'pending' : (look ?? '')}
    />
  );
}

/** One transparent pixel. */
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
