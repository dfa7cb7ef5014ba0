import { createHash } from 'node:crypto';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { EntryToKeep, Gallery, GalleryRecord, PictureFactsKept, PictureToKeep } from '../core/gallery.ts';
import { findModel } from '../core/models/catalogue.ts';
import type { Logger } from '../core/ports.ts';
import { INPUT_MIME_TYPES, sniffFormat } from '../core/sniff-format.ts';
import type { Predict, Prediction } from '../pipeline/prediction.ts';
import { DeferredBase64 } from '../wire/answers/deferred-base64.ts';
import { openEnvelope } from '../wire/envelope.ts';
import { operationKindOf } from '../wire/operation-kind.ts';
import { readPath } from '../wire/path.ts';
import { separatePictures } from './separate-pictures.ts';

export interface RecordPorts {
  readonly gallery: Pick<Gallery, 'keep'>;
  /** Which predictions are kept; `asked` are those with `keepInGallery`. */
  readonly record: GalleryRecord;
  readonly logger: Logger;
}

/** The same service, with a gallery that keeps what was made. A picture is answered even where it could not be kept. */
export function recordPredictions(predict: Predict, ports: RecordPorts): Predict {
  return async (modelId, body, caller, options = {}) => {
    const prediction = await predict(modelId, body, caller, options);
    if (ports.record !== 'all' && !(ports.record === 'asked' && options.keepInGallery)) return prediction;
    try {
      const entry = entryOf({ modelId, body, owner: caller.principal.name, prediction });
      return { ...prediction, keptInGallery: { id: await ports.gallery.keep(entry) } };
    } catch (error) {
      const code = LimnerError.isInstance(error) ? error.code : 'INTERNAL_FAULT';
      ports.logger.error('gallery.refused', { code, cause: String((error as Error).cause ?? error) });
      return { ...prediction, keptInGallery: { failure: code } };
    }
  };
}

interface Answered {
  readonly modelId: string;
  readonly body: unknown;
  readonly owner: string;
  readonly prediction: Prediction;
}

function entryOf({ modelId, body, owner, prediction }: Answered): EntryToKeep {
  const model = findModel(modelId.toLowerCase());
  const envelope = openEnvelope(body);
  const prompt = readPath(envelope, 'instances[0].prompt');
  const { body: request, pictures } = separatePictures(body, (bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  );
  const { engineId, notices } = prediction;
  return {
    owner,
    operation: operationKindOf(envelope, model),
    modelId: model?.id ?? modelId,
    ...(engineId !== undefined && { engineId }),
    prompt: typeof prompt === 'string' ? prompt : '',
    request,
    notices: notices.map(({ parameter, treatment }) => `${parameter}=${treatment}`),
    pictures: [
      ...pictures.map(inputOf),
      ...(prediction.pictures.length > 0 ? resultPictures(prediction) : resultMasks(prediction)),
    ],
  };
}

/** A type that no browser shows stands for what could not be told. */
function inputOf(bytes: Uint8Array): PictureToKeep {
  const format = sniffFormat(bytes);
  const mimeType = format ? INPUT_MIME_TYPES[format] : 'application/octet-stream';
  return { role: 'input', file: { bytes, mimeType }, facts: {} };
}

function resultPictures({ pictures, body }: Prediction): PictureToKeep[] {
  return pictures.map((picture, index) => {
    const { file, seed, size, notUnderstood, method, maskDifference } = picture;
    const enhancedPrompt = body.predictions?.[index]?.['prompt'];
    const facts: PictureFactsKept = {
      ...(seed !== undefined && { seed }),
      ...size,
      notUnderstood,
      ...(method !== undefined && { method }),
      ...(maskDifference !== undefined && { maskDifference }),
      ...(typeof enhancedPrompt === 'string' && { enhancedPrompt }),
    };
    return { role: 'result', file, facts };
  });
}

function resultMasks({ body }: Prediction): PictureToKeep[] {
  return (body.predictions ?? []).flatMap((item): PictureToKeep[] => {
    const { bytesBase64Encoded: bytes, mimeType, labels } = item;
    if (!(bytes instanceof DeferredBase64)) return [];
    const facts = { labels: keptLabels(labels) };
    return [{ role: 'result', file: { bytes: bytes.bytes, mimeType: String(mimeType) }, facts }];
  });
}

/** Scores are numbers, or text for one client that reads nothing else. */
function keptLabels(labels: unknown): NonNullable<PictureFactsKept['labels']> {
  const list = labels as readonly { readonly label: string; readonly score: number | string }[];
  return list.map(({ label, score }) => ({ label, score: Number(score) }));
}
