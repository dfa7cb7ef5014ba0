import { Button, Choices } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { type MessageKey, useSay } from '../language/language.ts';
import { download } from '../pictures/picture.ts';
import { server } from '../service/access.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { chooseNone, type OperationFilter, removeEntries, showGalleryFailure, useGallery } from './gallery-state.ts';

const FILTERS: readonly (readonly [OperationFilter, MessageKey])[] = [
  ['all', 'gallery.all'],
  ['generate', 'page.create'],
  ['edit', 'page.edit'],
  ['upscale', 'page.upscale'],
  ['segment', 'page.segment'],
];

/** Searching, and what can be done with several entries at once. */
export function GalleryTools() {
  const say = useSay();
  const { text, operation, chosen } = useGallery();
  const ids = [...chosen];
  const archive = async (): Promise<void> => download(await server().archiveGallery(ids), 'limner-gallery.zip');
  return (
    <div className="gallery-tools">
      <label className="search-field grow">
        <Icon name="search" />
        <span className="visually-hidden">{say('gallery.search')}</span>
        <input
          type="search"
          className="input"
          placeholder={say('gallery.search')}
          value={text}
          onChange={({ target }) => useGallery.setState({ text: target.value })}
        />
      </label>
      <Choices
        isLegendHidden
        legend={say('gallery.kind')}
        value={operation}
        onChoose={(value) => useGallery.setState({ operation: value })}
        options={FILTERS.map(([value, label]) => ({ value, label: say(label) }))}
      />
      {ids.length > 0 && (
        <div className="row tight">
          <span role="status">{say('gallery.chosen', { count: ids.length })}</span>
          <Button icon="download" onClick={() => void archive().catch(showGalleryFailure)}>
            {say('gallery.zip')}
          </Button>
          <DeleteButton count={ids.length} onDelete={() => void removeEntries(ids)} />
          <Button look="quiet" onClick={chooseNone}>
            {say('gallery.choose.none')}
          </Button>
        </div>
      )}
    </div>
  );
}
