import type { ModelFile } from './model-file.ts';

/** Files that go with weights: configurations, vocabularies, licences. */
const SMALL_FILES = /\.(json|txt|model|spm|md)$|(^|\/)licen[cs]e[^/]*$/iu;
/** ONNX graphs and the weights that exporters put beside them (`model.onnx_data`, `model.onnx.data`, `weights.pb`). */
const ONNX_FILES = /\.onnx([._]data(_\d+)?)?$|(^|\/)weights\.pb$/u;
/** True for a graph or its weights, in any of the names that exporters give them. */
export function isOnnxFile(path: string): boolean {
  return ONNX_FILES.test(path);
}

/** Graphs for other runtimes, and pictures in model cards. */
const FOREIGN_FOLDERS = /(^|\/)(openvino|flax|coreml|tensorrt|\.[^/]+)(\/|$)/iu;

/**
 * The files that ONNX Runtime needs of a repository which may hold the same weights in five formats: graphs, their
 * weights, and the small files around them. A Stable Diffusion XL repository of 77 GB shrinks to 14 this way.
 *
 * @param patterns choose exactly: `*` stands for any characters but `/`, `**` for any. Without patterns, as said above.
 */
export function selectFiles(files: readonly ModelFile[], patterns?: readonly string[]): ModelFile[] {
  if (patterns) {
    const wanted = patterns.map(toExpression);
    return files.filter(({ path }) => wanted.some((expression) => expression.test(path)));
  }
  return files.filter(({ path }) => !FOREIGN_FOLDERS.test(path) && (isOnnxFile(path) || SMALL_FILES.test(path)));
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/u)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 'u');
}
