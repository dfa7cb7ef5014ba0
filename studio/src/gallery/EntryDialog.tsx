import type { GalleryEntry } from 'limner/client';
import { CallStatus } from '../app/CallStatus.tsx';
import { FailureNote } from '../app/FailureNote.tsx';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useSay } from '../language/language.ts';
import { handOver, type PicturePage } from '../pictures/hand-over.ts';
import { download, fileName, measure, type Picture, pictureOf } from '../pictures/picture.ts';
import { server } from '../service/access.ts';
import { useCall } from '../service/use-call.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { titleOf } from './entry-title.ts';
import { loadGallery, removeEntries, showGalleryFailure } from './gallery-state.ts';
import { KeptPicture } from './KeptPicture.tsx';

interface EntryDialogProps {
  readonly entry: GalleryEntry;
  readonly onClose: () => void;
}

interface Reproduced {
  readonly picture: Picture;
  /** Whether it is the kept picture bit for bit; a watermark in one of them makes a difference. */
  readonly isSame: boolean;
}

/** Everything about an entry, and what can be done with it. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const say = useSay();
  const call = useCall<readonly Reproduced[]>();
  const results = entry.pictures.filter(({ role }) => role === 'result');
  const title = titleOf(entry, say);
  const take = async (sha256: string, page: PicturePage): Promise<void> => {
    handOver(await measure(await server().getGalleryPicture(sha256)), page);
    onClose();
  };
  const save = async (sha256: string, detail: number): Promise<void> => {
    const blob = await server().getGalleryPicture(sha256);
    download(blob, fileName(entry.prompt || entry.operation, detail, { blob }));
  };
  const reproduce = (): void =>
    void call.start(async (signal, onProgress) => {
      const { generatedImages } = await server().reproduce(entry, { signal, onProgress });
      const pictures = await Promise.all(generatedImages.flatMap(({ image }) => (image ? [pictureOf(image)] : [])));
      void loadGallery('afresh');
      return Promise.all(
        pictures.map(async (picture) => {
          const digest = await sha256Of(picture.blob);
          return { picture, isSame: results.some(({ sha256 }) => sha256 === digest) };
        }),
      );
    });
  return (
    <Dialog title={title} width="wide" onClose={onClose}>
      <div className="entry">
        <ul className="entry-pictures" data-count={results.length}>
          {results.map(({ sha256, facts }, index) => (
            <li key={`${sha256} ${facts.seed}`}>
              <KeptPicture sha256={sha256} form="whole" name={say('picture.number', { number: index + 1 })} />
              <div className="row tight">
                <Button
                  icon="download"
                  onClick={() => void save(sha256, facts.seed ?? index + 1).catch(showGalleryFailure)}
                >
                  {say('picture.download')}
                </Button>
                <Button icon="brush" onClick={() => void take(sha256, 'edit').catch(showGalleryFailure)}>
                  {say('page.edit')}
                </Button>
                <Button icon="loupe" onClick={() => void take(sha256, 'upscale').catch(showGalleryFailure)}>
                  {say('page.upscale')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        <div className="stack">
          <EntryFacts entry={entry} />
          {call.failure && <FailureNote failure={call.failure} onRetry={reproduce} />}
          {call.isRunning && <CallStatus progress={call.progress} />}
          {call.result && (
            <section className="stack tight" aria-label={say('gallery.reproduced')}>
              <h3>{say('gallery.reproduced')}</h3>
              <ul className="entry-pictures">
                {call.result.map(({ picture, isSame }, index) => (
                  <li key={picture.url} data-same={isSame}>
                    <img src={picture.url} alt={say('picture.number', { number: index + 1 })} />
                    <p className={`note ${isSame ? 'good' : ''} small`}>
                      {say(isSame ? 'gallery.same' : 'gallery.same.but-mark')}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className="row">
            <Button look="primary" icon="again" className="grow" disabled={call.isRunning} onClick={reproduce}>
              {say('gallery.reproduce')}
            </Button>
            <DeleteButton
              count={1}
              onDelete={() => {
                void removeEntries([entry.id]);
                onClose();
              }}
            />
          </div>
        </div>
      </div>
    </Dialog>
  );
}

async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
