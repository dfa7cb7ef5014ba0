import { useEffect, useRef } from 'react';
import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { loadGallery } from './gallery-state.ts';

/** The list goes on as soon as its end comes near. */
export function MoreEntries({ isLoading }: { readonly isLoading: boolean }) {
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry!.isIntersecting && void loadGallery('further'), {
      rootMargin: '800px',
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={element} className="row gallery-more">
      <Button disabled={isLoading} onClick={() => void loadGallery('further')}>
        {say('gallery.more')}
      </Button>
    </div>
  );
}
