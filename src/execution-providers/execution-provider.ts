/** What ONNX Runtime computes on, and what that takes. */
export interface ExecutionProvider {
  /** As `onnxruntime-node` names it in `executionProviders` and in its list of backends. */
  readonly id: 'cuda' | 'coreml' | 'dml' | 'webgpu' | 'cpu';
  /** As people call it. */
  readonly name: string;
  /** `process.platform` and `process.arch` that the package has it for. */
  readonly platforms: readonly `${NodeJS.Platform} ${NodeJS.Architecture}`[];
  /** What the machine must have. */
  readonly needs: string;
}

const EVERYWHERE = ['linux x64', 'linux arm64', 'darwin arm64', 'win32 x64', 'win32 arm64'] as const;

/** The fastest first. Platforms are those of the binaries in onnxruntime-node 1.30. */
export const EXECUTION_PROVIDERS: readonly ExecutionProvider[] = [
  {
    id: 'cuda',
    name: 'CUDA',
    platforms: ['linux x64'],
    needs:
      'an NVIDIA GPU with its driver, CUDA 12 and cuDNN 9, and the CUDA files that the install script of onnxruntime-node downloads',
  },
  { id: 'coreml', name: 'Core ML', platforms: ['darwin arm64'], needs: 'macOS on Apple silicon' },
  { id: 'dml', name: 'DirectML', platforms: ['win32 x64', 'win32 arm64'], needs: 'Windows with a DirectX 12 GPU' },
  {
    id: 'webgpu',
    name: 'WebGPU',
    platforms: EVERYWHERE,
    needs: 'a GPU with a driver for Vulkan (Linux: libvulkan1 and the driver of its maker), Metal or Direct3D 12',
  },
  { id: 'cpu', name: 'CPU', platforms: EVERYWHERE, needs: 'nothing more' },
];
