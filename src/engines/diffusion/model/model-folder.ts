import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileInside } from './inside-folder.ts';
import { modelFault } from './model-fault.ts';
import { parsePythonJson } from './python-json.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Parts of models, one folder for each. */
export interface PartsFolder {
  readonly path: string;
  has(part: string): boolean;
  /** The network of a part: `model.onnx`, or its only `.onnx` file. @throws LimnerError `MODEL_FILES_INVALID` */
  networkFile(part: string): string;
  /** A JSON file, by its path inside the folder. @throws LimnerError `MODEL_FILES_INVALID` */
  readJson(name: string): JsonObject;
  /** The same; empty when there is no such file. */
  readJsonIfThere(name: string): JsonObject;
  readText(name: string): string;
  hasFile(name: string): boolean;
  fileOf(name: string): string;
  /** Bytes of all files of a part. */
  sizeOf(part: string): number;
}

/** A model in the folder layout of diffusers: `model_index.json` on top of its parts. */
export interface ModelFolder extends PartsFolder {
  /** `_class_name` of `model_index.json`: which pipeline the model was made for. */
  readonly className: string;
}

/** @throws LimnerError `MODEL_FILES_INVALID` when the folder or its `model_index.json` cannot be read. */
export function openModelFolder(path: string): ModelFolder {
  const folder = openPartsFolder(path);
  const { _class_name: className } = folder.readJson('model_index.json');
  if (typeof className !== 'string')
    throw modelFault(join(path, 'model_index.json'), 'a text for _class_name', JSON.stringify(className));
  return { ...folder, className };
}

/** @throws LimnerError `MODEL_FILES_INVALID` when there is no such folder. */
export function openPartsFolder(path: string): PartsFolder {
  if (!existsSync(path)) throw modelFault(path, 'a model folder', 'none');
  return {
    path,
    has: (part) => existsSync(join(path, part)),
    hasFile: (name) => existsSync(join(path, name)),
    fileOf: (name) => fileInside(path, name),
    networkFile: (part) => fileInside(path, join(part, networkName(path, part))),
    readJson: (name) => parseJson(fileInside(path, name)),
    readJsonIfThere: (name) => (existsSync(join(path, name)) ? parseJson(fileInside(path, name)) : {}),
    sizeOf: (part) =>
      readdirSync(join(path, part)).reduce((sum, name) => sum + statSync(join(path, part, name)).size, 0),
    readText: (name) => readFileSync(fileInside(path, name), 'utf8'),
  };
}

function networkName(path: string, part: string): string {
  const usual = 'model.onnx';
  const folder = join(path, part);
  if (!existsSync(folder) || existsSync(join(folder, usual))) return usual;
  const networks = readdirSync(folder).filter((name) => name.endsWith('.onnx'));
  return networks.length === 1 ? networks[0]! : usual;
}

function parseJson(file: string): JsonObject {
  let value: unknown;
  try {
    value = parsePythonJson(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw modelFault(file, 'JSON', (cause as Error).message, cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw modelFault(file, 'a JSON object', JSON.stringify(value).slice(0, 40));
  return value as JsonObject;
}
