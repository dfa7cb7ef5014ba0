import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { CreatePage } from '../create/CreatePage.tsx';
import { useSay } from '../language/language.ts';
import { useAccess } from '../service/access.ts';
import { loadCapabilities } from '../service/capabilities.ts';
import { DropToEdit } from './DropToEdit.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { Navigation } from './Navigation.tsx';
import { Preferences } from './Preferences.tsx';
import { type Page, usePage } from './route.ts';

/** The first page comes at once, the others when they are opened. */
const PAGE_COMPONENTS: Readonly<Record<Page, ComponentType>> = {
  create: CreatePage,
  edit: lazy(() => import('../edit/EditPage.tsx').then(({ EditPage }) => ({ default: EditPage }))),
  upscale: lazy(() => import('../upscale/UpscalePage.tsx').then(({ UpscalePage }) => ({ default: UpscalePage }))),
  segment: lazy(() => import('../segment/SegmentPage.tsx').then(({ SegmentPage }) => ({ default: SegmentPage }))),
  verify: lazy(() => import('../verify/VerifyPage.tsx').then(({ VerifyPage }) => ({ default: VerifyPage }))),
  gallery: lazy(() => import('../gallery/GalleryPage.tsx').then(({ GalleryPage }) => ({ default: GalleryPage }))),
  server: lazy(() => import('../server/ServerPage.tsx').then(({ ServerPage }) => ({ default: ServerPage }))),
};

const TAKES_NO_PICTURES: readonly Page[] = ['create', 'gallery', 'server'];

export function App() {
  const say = useSay();
  const page = usePage();
  const { apiKey, isKeyWanted } = useAccess();
  // A new key may see other models.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the answer depends on.
  useEffect(() => void loadCapabilities(), [apiKey]);
  const PageComponent = PAGE_COMPONENTS[page];
  return (
    <div className="shell">
      <button type="button" className="button skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {say('skip')}
      </button>
      <Navigation page={page} />
      <Preferences />
      <main id="main" className="page" tabIndex={-1}>
        <Suspense fallback={<p role="status">{say('state.loading')}</p>}>
          <PageComponent key={page} />
        </Suspense>
      </main>
      {TAKES_NO_PICTURES.includes(page) && <DropToEdit key={page} />}
      {isKeyWanted && <KeyDialog />}
    </div>
  );
}
