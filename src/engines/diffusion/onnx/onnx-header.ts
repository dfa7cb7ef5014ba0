import { modelFault } from '../model/model-fault.ts';
import { ProtobufFault, type ProtobufField, ProtobufFile } from './protobuf-fields.ts';

/** An input or output of a network. */
export interface OnnxValue {
  readonly name: string;
  /** Number of the element type in onnx.proto: 1 float32, 7 int64, 10 float16, … */
  readonly elementType: number;
  /** Absent where the size is free. */
  readonly dims: readonly (number | undefined)[];
}

/** What a network is, without its weights. */
export interface OnnxHeader {
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  /** `domain.Operator` for those outside the standard. */
  readonly operators: ReadonlySet<string>;
  /** Files that hold weights, as the network names them: relative to its own folder. */
  readonly externalFiles: ReadonlySet<string>;
}

interface Draft {
  readonly inputs: OnnxValue[];
  readonly outputs: OnnxValue[];
  readonly operators: Set<string>;
  readonly externalFiles: Set<string>;
  readonly weights: Set<string>;
}

type Reader = (file: ProtobufFile, field: ProtobufField, draft: Draft) => void;

/**
 * Reads the header of an ONNX file (field numbers of onnx.proto, IR version 10).
 *
 * @throws LimnerError `MODEL_FILES_INVALID` for a file that is cut off or no ONNX file.
 */
export function readOnnxHeader(path: string): OnnxHeader {
  const draft: Draft = {
    inputs: [],
    outputs: [],
    operators: new Set(),
    externalFiles: new Set(),
    weights: new Set(),
  };
  const file = new ProtobufFile(path);
  try {
    readFields(file, { start: 0, end: file.sizeBytes }, draft, MODEL);
  } catch (error) {
    if (error instanceof ProtobufFault) throw modelFault(path, 'a whole ONNX file', error.message);
    throw error;
  } finally {
    file.close();
  }
  if (draft.outputs.length === 0) throw modelFault(path, 'an ONNX file', 'one without a graph');
  return { ...draft, inputs: draft.inputs.filter(({ name }) => !draft.weights.has(name)) };
}

const readGraph: Reader = (file, field, draft) => readFields(file, field, draft, GRAPH);
const readNode: Reader = (file, field, draft) => {
  const operator = [...file.fields(field.start, field.end)].find(({ number }) => number === 4);
  const domain = [...file.fields(field.start, field.end)].find(({ number }) => number === 7);
  const name = operator ? file.text(operator) : '';
  const prefix = domain ? file.text(domain) : '';
  draft.operators.add(prefix === '' ? name : `${prefix}.${name}`);
  readFields(file, field, draft, NODE);
};
const readAttribute: Reader = (file, field, draft) => readFields(file, field, draft, ATTRIBUTE);
const readTensor: Reader = (file, field, draft) => readFields(file, field, draft, TENSOR);

const MODEL: Readonly<Record<number, Reader>> = { 7: readGraph, 25: (...all) => readFunction(...all) };
const GRAPH: Readonly<Record<number, Reader>> = {
  1: readNode,
  5: readTensor,
  11: (file, field, draft) => draft.inputs.push(readValue(file, field)),
  12: (file, field, draft) => draft.outputs.push(readValue(file, field)),
  15: (file, field, draft) => readFields(file, field, draft, { 1: readTensor, 2: readTensor }),
};
const NODE: Readonly<Record<number, Reader>> = { 5: readAttribute };
const ATTRIBUTE: Readonly<Record<number, Reader>> = {
  5: readTensor,
  6: (file, field, draft) => readSubgraph(file, field, draft),
  10: readTensor,
  11: (file, field, draft) => readSubgraph(file, field, draft),
};
const TENSOR: Readonly<Record<number, Reader>> = {
  8: (file, field, draft) => draft.weights.add(file.text(field)),
  13: (file, field, draft) => readExternalEntry(file, field, draft),
};

const readFunction: Reader = (file, field, draft) => readFields(file, field, draft, { 7: readNode });

/** Inputs and outputs of a branch or loop body are not the network's. */
const readSubgraph: Reader = (file, field, draft) =>
  readFields(file, field, { ...draft, inputs: [], outputs: [] }, GRAPH);

const readExternalEntry: Reader = (file, field, draft) => {
  const [key, value] = [...file.fields(field.start, field.end)].map((part) => file.text(part));
  if (key === 'location' && value !== undefined) draft.externalFiles.add(value);
};

function readFields(
  file: ProtobufFile,
  { start, end }: Pick<ProtobufField, 'start' | 'end'>,
  draft: Draft,
  readers: Readonly<Record<number, Reader>>,
): void {
  for (const field of file.fields(start, end)) readers[field.number]?.(file, field, draft);
}

function readValue(file: ProtobufFile, { start, end }: ProtobufField): OnnxValue {
  let name = '';
  let elementType = 0;
  let dims: (number | undefined)[] = [];
  for (const field of file.fields(start, end)) {
    if (field.number === 1) name = file.text(field);
    if (field.number !== 2) continue;
    for (const type of fieldsNumbered(file, field, 1))
      for (const part of file.fields(type.start, type.end)) {
        if (part.number === 1) elementType = part.value;
        if (part.number === 2) dims = fieldsNumbered(file, part, 1).map((dim) => readDim(file, dim));
      }
  }
  return { name, elementType, dims };
}

function readDim(file: ProtobufFile, dim: ProtobufField): number | undefined {
  return fieldsNumbered(file, dim, 1)[0]?.value;
}

function fieldsNumbered(file: ProtobufFile, { start, end }: ProtobufField, number: number): ProtobufField[] {
  return [...file.fields(start, end)].filter((field) => field.number === number);
}
