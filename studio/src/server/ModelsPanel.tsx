import type { OfferedModel } from 'limner/client';
import { useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { server } from '../service/access.ts';
import { explain, type Failure } from '../service/failure.ts';
import { LicenceDialog } from './LicenceDialog.tsx';
import { megabytes } from './megabytes.ts';

/** Models that can be brought to the server's machine, and those on their way. */
export function ModelsPanel({ models }: { readonly models: readonly OfferedModel[] }) {
  const say = useSay();
  const [asked, ask] = useState<OfferedModel>();
  const [failure, setFailure] = useState<Failure>();
  const tell = (error: unknown): void => setFailure(explain(error));
  const start = ({ id, licence }: OfferedModel): void => {
    ask(undefined);
    setFailure(undefined);
    void server().startDownload(id, licence.id).catch(tell);
  };
  return (
    <section className="panel stack wide" aria-label={say('models.title')}>
      <h2>{say('models.title')}</h2>
      <p className="soft">{say('models.lead')}</p>
      {failure && <FailureNote failure={failure} />}
      <ul className="model-list">
        {models.map((model) => (
          <ModelRow
            key={model.id}
            model={model}
            onAsk={() => ask(model)}
            onCancel={() => void server().cancelDownload(model.id).catch(tell)}
          />
        ))}
      </ul>
      {asked && <LicenceDialog model={asked} onAccept={() => start(asked)} onClose={() => ask(undefined)} />}
    </section>
  );
}

interface ModelRowProps {
  readonly model: OfferedModel;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
}

const AT_WORK: readonly string[] = ['planning', 'waiting', 'downloading'];

function ModelRow({ model, onAsk, onCancel }: ModelRowProps) {
  const say = useSay();
  const { title, job, can, downloadBytes, isHere, download, licence } = model;
  const isOnItsWay = download !== undefined && AT_WORK.includes(download.state);
  const isPresent = isHere || download?.state === 'done';
  return (
    <li>
      <div className="row apart">
        <span className="grow">
          <strong lang="en">{title}</strong>{' '}
          <span className="chip place" lang="en">
            {job}
          </span>
          <br />
          <span className="small soft" lang="en">
            {can} · {megabytes(downloadBytes)} · {licence.name}
          </span>
        </span>
        {isOnItsWay ? (
          <Button icon="stop" look="danger" onClick={onCancel}>
            {say('cancel')}
          </Button>
        ) : isPresent ? (
          <span className="chip">{say('models.here')}</span>
        ) : (
          <Button icon="download" onClick={onAsk}>
            {say('picture.download')}
          </Button>
        )}
      </div>
      {isOnItsWay && <DownloadProgress title={title} bytes={download.bytes} totalBytes={download.totalBytes} />}
      {download?.failure && (
        <p className="note bad small" lang="en">
          {download.failure.message}
        </p>
      )}
    </li>
  );
}

function DownloadProgress({ title, bytes, totalBytes }: { title: string; bytes: number; totalBytes: number }) {
  const percent = totalBytes === 0 ? 0 : Math.round((bytes / totalBytes) * 100);
  return (
    <div className="row">
      <div
        className="meter grow"
        role="progressbar"
        aria-label={title}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <span className="small">
        {megabytes(bytes)} / {megabytes(totalBytes)}
      </span>
    </div>
  );
}
