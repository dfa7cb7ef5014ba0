import { Image as ClientImage, type ImageContent } from '../client/image.ts';

/** A picture: one to send, or one of an answer. */
export class Image extends ClientImage {
  constructor(content: ImageContent) {
    super(content);
  }
}
