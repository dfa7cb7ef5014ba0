import type { FindPersons } from '../../core/find-persons.ts';
import type { FindModel } from './find-model.ts';

/** What engines are made with, beside their settings. */
export interface EnginePorts {
  readonly findModel: FindModel;
  /** Absent where nothing is installed that finds persons. */
  readonly findPersons?: FindPersons | undefined;
}
