import { useState } from 'react';
import { handOver } from '../pictures/hand-over.ts';
import { useDroppedPictures } from '../pictures/usePictureArrival.ts';
import { explain, type Failure } from '../service/failure.ts';
import { FailureNote } from './FailureNote.tsx';

/** On pages that do nothing with pictures of their own, one that is dropped or pasted goes to the easel. */
export function DropToEdit() {
  const [failure, setFailure] = useState<Failure>();
  useDroppedPictures({
    onPicture: (picture) => handOver(picture, 'edit'),
    onFailure: (error) => setFailure(explain(error)),
  });
  return failure ? (
    <div className="toasts">
      <FailureNote failure={failure} />
    </div>
  ) : null;
}
