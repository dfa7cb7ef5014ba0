import type { LabelMap } from '../../../core/image.ts';
import type { Scene } from '../illustrator/scene.ts';

/** What a picture shows where, if it is the illustrator's own. */
export interface OwnPicture {
  readonly found?: { readonly labelMap: LabelMap; readonly scene: Scene };
}
