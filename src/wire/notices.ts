import { UNKNOWN_PARAMETER_TREATMENTS, unknownParametersOf } from '../core/models/resolve/unknown-parameters.ts';
import type { ResolvedOperation } from '../core/models/resolved-operation.ts';
import type { Notice, NoticeTreatment } from '../core/notice.ts';
import type { Operation } from '../core/operation.ts';
import { OPERATION_WIRES } from './operations/operation-wires.ts';
import { FIELD_OF_MODEL_PARAMETER, parameterEntry, type Treatment } from './parameter-table.ts';

const NOTICED: readonly Treatment[] = ['emulated', 'ignored', 'not-yet-honoured'] satisfies NoticeTreatment[];

/** What the caller should know about parameters of a request that are not taken to the letter, in the table's order. */
export function listNotices(requested: Operation, { model }: ResolvedOperation): Notice[] {
  const ignoredByModel = unknownParametersOf(model, requested).filter(
    (parameter) => UNKNOWN_PARAMETER_TREATMENTS.vertex[parameter] === 'ignored',
  );
  const ignoredFields = ignoredByModel.map((parameter) => FIELD_OF_MODEL_PARAMETER[parameter]);
  return [
    ...ignoredByModel.map((parameter): Notice => {
      return { treatment: 'ignored', parameter, message: `${model.id} does not know ${parameter}.` };
    }),
    ...givenFields(requested)
      .filter(({ name }) => !ignoredFields.includes(name))
      .flatMap(noticeOf),
  ];
}

interface GivenField {
  readonly kind: Operation['kind'];
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
}

function givenFields(operation: Operation): GivenField[] {
  const values = operation as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(OPERATION_WIRES[operation.kind].fields)
    .map(([name, { paths }]) => ({ kind: operation.kind, name, path: paths[0], value: values[name] }))
    .filter(({ value }) => value !== undefined);
}

function noticeOf({ kind, name, path, value }: GivenField): Notice[] {
  const { treatment, note, asksNothing } = parameterEntry(kind, name);
  if (!isNoticed(treatment) || asksNothing?.(value)) return [];
  return [{ treatment, parameter: path.replace(/^(parameters|instances\[0\])\./u, ''), message: note }];
}

function isNoticed(treatment: Treatment): treatment is NoticeTreatment {
  return NOTICED.includes(treatment);
}
