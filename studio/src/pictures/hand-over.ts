import { create } from 'zustand';
import { openPage, type Page } from '../app/route.ts';
import type { Picture } from './picture.ts';

/** Pages that work on a picture. */
export type PicturePage = Extract<Page, 'edit' | 'upscale' | 'segment' | 'verify'>;

type Hands = { readonly [Target in PicturePage]?: Picture };

const useHands = create<Hands>(() => ({}));

/** Takes a picture to another page. */
export function handOver(picture: Picture, page: PicturePage): void {
  useHands.setState({ [page]: picture });
  openPage(page);
}

/** The picture that was brought here, once. */
export function takePicture(page: PicturePage): Picture | undefined {
  const picture = useHands.getState()[page];
  if (picture) useHands.setState({ [page]: undefined } as unknown as Hands);
  return picture;
}
