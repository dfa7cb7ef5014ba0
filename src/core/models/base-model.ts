import type { Model } from './model.ts';

/** The name under which Google counted a model's quota: its id without version and preview date (wire protocol, 9.3). */
export function baseModelOf({ id }: Pick<Model, 'id'>): string {
  return id.replace(/(?:-preview)?(?:-\d+)+$|@\d+$/, '');
}
