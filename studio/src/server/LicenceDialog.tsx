import type { OfferedModel } from 'limner/client';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { type MessageKey, useSay } from '../language/language.ts';
import { megabytes } from './megabytes.ts';

const COMMERCIAL_USE: Readonly<Record<OfferedModel['licence']['commercialUse'], MessageKey>> = {
  allowed: 'licence.allowed',
  conditional: 'licence.conditional',
  refused: 'licence.refused',
  unknown: 'licence.unknown',
};

interface LicenceDialogProps {
  readonly model: OfferedModel;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What a download binds to, before it starts. */
export function LicenceDialog({ model, onAccept, onClose }: LicenceDialogProps) {
  const say = useSay();
  const { title, licence, licenceNote, downloadBytes } = model;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>
        <strong lang="en">{licence.name}</strong>
        {licence.url !== undefined && (
          <>
            {' · '}
            <a href={licence.url} target="_blank" rel="noreferrer">
              {say('licence.text')}
            </a>
          </>
        )}
      </p>
      <p>{say(COMMERCIAL_USE[licence.commercialUse])}</p>
      {licence.condition !== undefined && <p lang="en">{licence.condition}</p>}
      {licenceNote !== undefined && <p lang="en">{licenceNote}</p>}
      <div className="row">
        <Button look="primary" icon="download" onClick={onAccept}>
          {say('licence.accept', { size: megabytes(downloadBytes) })}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
    </Dialog>
  );
}
