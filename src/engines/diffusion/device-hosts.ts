import type { Logger } from '../../core/ports.ts';
import { createDeviceHost, type DeviceHost } from './child/device-host.ts';
import type { ExecutionDevice } from './onnx/execution-device.ts';

/** The processes of all devices; engines that work on one device share its process, and so its memory bound. */
export interface DeviceHosts {
  /** The device's host, made at the first call. */
  of(device: ExecutionDevice, options: { readonly idleTimeoutMs: number; readonly logger: Logger }): DeviceHost;
}

export function createDeviceHosts(): DeviceHosts {
  const hosts = new Map<ExecutionDevice, DeviceHost>();
  return {
    of(device, options) {
      const host = hosts.get(device) ?? createDeviceHost(options);
      hosts.set(device, host);
      return host;
    },
  };
}
