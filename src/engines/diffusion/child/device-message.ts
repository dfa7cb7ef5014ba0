import type { ErrorCode } from '../../../core/errors/catalogue.ts';
import type { ExecutionDevice } from '../onnx/execution-device.ts';
import type { PictureEvent, PictureRequest } from '../pipelines/picture-request.ts';

/** Which model works, and what it may use. */
export interface ModelReference {
  readonly folder: string;
  readonly decoderFolder?: string;
  readonly device: ExecutionDevice;
  readonly threads: number;
  /** Memory that the weights of all models of the process may take; those used longest ago go first. */
  readonly memoryBytes: number;
}

/** Pictures of one call, drawn one after the other. */
export interface DrawJob {
  readonly kind: 'draw';
  readonly model: ModelReference;
  readonly pictures: readonly PictureRequest[];
}

export type DeviceJob = DrawJob;

/** What the server's process tells the device's. */
export type DeviceOrder =
  | { readonly kind: 'start'; readonly id: number; readonly job: DeviceJob }
  | { readonly kind: 'cancel'; readonly id: number };

/** What happens in a job. */
export interface DeviceEvent {
  readonly imageIndex: number;
  readonly event: PictureEvent;
}

/** What the device's process answers. Each job ends with one `ended`. */
export type DeviceAnswer =
  | { readonly kind: 'event'; readonly id: number; readonly event: DeviceEvent }
  | { readonly kind: 'ended'; readonly id: number; readonly fault?: DeviceFault };

/** An error on its way between processes. */
export interface DeviceFault {
  readonly code: ErrorCode;
  readonly message: string;
}
