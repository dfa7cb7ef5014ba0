import type { ResolvedVerify } from '../../core/models/resolved-operation.ts';
import type { WatermarkVerdict } from '../../core/watermark-verdict.ts';
import { formatPayload, unpackPayload } from '../../imaging/watermark/payload.ts';
import type { Provenance } from '../provenance.ts';
import { type InputPorts, readInput } from './read-input.ts';

export interface VerifyPorts extends InputPorts {
  readonly provenance: Provenance;
}

/** Looks for a watermark of any of the configured keys. */
export async function verify(
  operation: ResolvedVerify,
  ports: VerifyPorts,
  signal: AbortSignal,
): Promise<WatermarkVerdict> {
  const raster = await readInput(operation.image, 'instances[0].image', ports, signal);
  const keys = await ports.provenance.watermarkKeys();
  const reading = await ports.imaging.detectWatermark({ raster, secrets: keys.map(({ secret }) => secret) }, signal);
  if (!reading) return { decision: 'REJECT' };
  const { payload, keyIndex, confidence, peak, scale, orientation } = reading;
  const facts = unpackPayload(payload);
  return {
    decision: 'ACCEPT',
    watermark: {
      payload: formatPayload(payload),
      key: keys[keyIndex]!.id,
      confidence,
      peak,
      scale,
      orientation,
      ...(facts && { facts }),
    },
  };
}
