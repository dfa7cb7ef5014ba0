import type { GalleryEntry } from 'limner/client';
import { create } from 'zustand';
import { server } from '../service/access.ts';
import { explain, type Failure } from '../service/failure.ts';

export type OperationFilter = GalleryEntry['operation'] | 'all';

interface GalleryState {
  readonly text: string;
  readonly operation: OperationFilter;
  readonly entries: readonly GalleryEntry[];
  readonly nextPage?: string | undefined;
  readonly isLoading: boolean;
  readonly hasLoaded: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly failure?: Failure | undefined;
}

export const useGallery = create<GalleryState>(() => ({
  text: '',
  operation: 'all',
  entries: [],
  isLoading: false,
  hasLoaded: false,
  chosen: new Set(),
}));

const PAGE_ENTRIES = 60;

/** Answers to older questions are dropped. */
let question = 0;

/** Lists from the start, or goes on where the list ends. */
export async function loadGallery(how: 'afresh' | 'further'): Promise<void> {
  const { text, operation, nextPage, entries } = useGallery.getState();
  if (how === 'further' && nextPage === undefined) return;
  const own = ++question;
  useGallery.setState({ isLoading: true, failure: undefined });
  try {
    const page = await server().listGallery({
      limit: PAGE_ENTRIES,
      ...(text.trim() !== '' && { text: text.trim() }),
      ...(operation !== 'all' && { operation }),
      ...(how === 'further' && nextPage !== undefined && { page: nextPage }),
    });
    if (own !== question) return;
    useGallery.setState({
      entries: how === 'further' ? [...entries, ...page.entries] : page.entries,
      nextPage: page.nextPage,
      isLoading: false,
      hasLoaded: true,
    });
  } catch (error) {
    if (own === question) useGallery.setState({ isLoading: false, failure: explain(error) });
  }
}

export function choose(id: string, isChosen: boolean): void {
  const chosen = new Set(useGallery.getState().chosen);
  if (isChosen) chosen.add(id);
  else chosen.delete(id);
  useGallery.setState({ chosen });
}

export function chooseNone(): void {
  useGallery.setState({ chosen: new Set() });
}

/** Forgets entries, on the server and here. */
export async function removeEntries(ids: readonly string[]): Promise<void> {
  try {
    await server().removeFromGallery(ids);
    const { entries } = useGallery.getState();
    useGallery.setState({ entries: entries.filter(({ id }) => !ids.includes(id)), chosen: new Set() });
  } catch (error) {
    showGalleryFailure(error);
  }
}

export function showGalleryFailure(error: unknown): void {
  useGallery.setState({ failure: explain(error) });
}
