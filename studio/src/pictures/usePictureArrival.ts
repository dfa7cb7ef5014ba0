import { useEffect, useEffectEvent } from 'react';
import { type PicturePage, takePicture } from './hand-over.ts';
import { openPicture, type Picture } from './picture.ts';

interface Arrival {
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Takes in pictures that are brought from another page, dropped anywhere, or pasted. */
export function usePictureArrival(page: PicturePage, arrival: Arrival): void {
  const receiveHandedOver = useEffectEvent(() => {
    const brought = takePicture(page);
    if (brought) arrival.onPicture(brought);
  });
  useEffect(() => receiveHandedOver(), []);
  useDroppedPictures(arrival);
}

/** Takes in pictures that are dropped anywhere, or pasted. */
export function useDroppedPictures({ onPicture, onFailure }: Arrival): void {
  const receive = useEffectEvent((file: Blob | undefined) => {
    if (file) void openPicture(file).then(onPicture, onFailure);
  });
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent): void => receive(clipboardData?.files[0]);
    const onDragOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      receive(event.dataTransfer?.files[0]);
    };
    addEventListener('paste', onPaste);
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('paste', onPaste);
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
    };
  }, []);
}
