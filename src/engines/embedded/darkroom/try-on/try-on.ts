import type { Raster } from '../../../../core/image.ts';
import type { CutOut } from '../backdrop/cut-out.ts';
import { bendGarment } from './bend-garment.ts';
import { bodyLandmarks } from './body-landmarks.ts';
import { fitGarment } from './fit-garment.ts';
import { garmentLandmarks } from './garment-landmarks.ts';
import { personSilhouette } from './person-silhouette.ts';
import { wearGarment } from './wear-garment.ts';

/** Somebody, and what to put on. */
export interface TryOnOrder {
  readonly person: Raster;
  readonly garment: CutOut;
}

/** The person in it, or what is missing for that. */
export type TriedOn = { readonly raster: Raster } | { readonly refusal: 'no-person' | 'no-garment' };

/**
 * Puts a garment on a person without knowing either: the garment's corners are laid on the places of the body that the
 * outline and the face give away, what is between is bent along, and the light of what is worn is kept. Only upper garments
 * and dresses.
 */
export function tryOn({ person, garment }: TryOnOrder): TriedOn {
  const silhouette = personSilhouette(person);
  const body = silhouette && bodyLandmarks(person, silhouette);
  if (!silhouette || !body) return { refusal: 'no-person' };
  const landmarks = garmentLandmarks(garment);
  if (!landmarks) return { refusal: 'no-garment' };
  const bent = bendGarment(fitGarment(garment, landmarks, body), person);
  return { raster: { ...person, data: wearGarment(person, silhouette, bent, body) } };
}
