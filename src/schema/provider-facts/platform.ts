import { capabilityFact, deciding, listFact, supportFact, textFact } from './kinds';

/** Operating systems, packaging and hardware back ends. */
export const platformFacts = {
  'platform.linux': deciding(supportFact('Linux', 'runs on Linux')),
  'platform.windows.native': deciding(supportFact('Windows', 'runs on Windows without WSL')),
  'platform.windows.wsl': deciding(supportFact('Windows with WSL', 'documented under the Windows Subsystem for Linux')),
  'platform.macos': deciding(supportFact('macOS', 'runs on macOS, and how')),
  'platform.android': deciding(supportFact('Android', 'runs on an Android phone or tablet')),
  'platform.ios': deciding(supportFact('iOS', 'runs inside an iPhone or iPad app')),
  'platform.browser': deciding(supportFact('In a web page', 'runs inside the browser, without a server')),
  'platform.embeddable': deciding(
    supportFact('Inside an app', 'can be linked into an application and shipped with it'),
  ),
  'platform.pythonRequired': textFact('Python', 'Python versions accepted'),
  'platform.packaging': listFact('Ways to install', 'packages and installers its makers offer'),
  'docker.images': deciding(listFact('Docker images', 'official image names')),
  'docker.builtIn': supportFact('Part of Docker', 'comes with Docker and lends containers the GPU of the host'),
  'hardware.cuda': deciding(supportFact('NVIDIA (CUDA)', 'runs on NVIDIA GPUs')),
  'hardware.cuda.minComputeCapability': deciding(
    capabilityFact('Oldest NVIDIA card', 'lowest compute capability its builds support'),
  ),
  'hardware.cuda.documentedComputeCapability': capabilityFact(
    'Oldest NVIDIA card it names',
    'lowest compute capability its documents or ready builds ask for, where its code still runs on older ones',
  ),
  'hardware.cuda.driver': deciding(
    supportFact('Works with older CUDA drivers', 'has builds for a CUDA generation before the newest'),
  ),
  'hardware.cuda.arm64': deciding(supportFact('NVIDIA on Arm', 'Jetson, DGX Spark and Grace machines')),
  'hardware.rocm': deciding(supportFact('AMD (ROCm)', 'runs on AMD GPUs through ROCm or HIP')),
  'hardware.rocm.gpus': deciding(listFact('AMD targets', 'gfx targets its documents name')),
  'hardware.intelXpu': deciding(supportFact('Intel GPU', 'runs on Intel Arc or Data Center GPUs')),
  'hardware.appleMetal': deciding(supportFact('Apple GPU', 'uses the GPU of Apple chips')),
  'hardware.vulkan': deciding(supportFact('Vulkan', 'runs on any GPU with a Vulkan driver')),
  'hardware.directml': deciding(supportFact('DirectML', 'runs on any DirectX 12 GPU under Windows')),
  'hardware.webgpu': deciding(supportFact('WebGPU', 'runs on any GPU that WebGPU reaches')),
  'hardware.npu': supportFact('NPU', 'uses the neural processor of a PC chip'),
  'hardware.cpu': deciding(supportFact('CPU', 'computes on the processor alone')),
  'hardware.cpu.arm': deciding(supportFact('Arm processors', 'computes on Arm processors, such as a Raspberry Pi')),
  'hardware.cpu.isa': listFact('CPU instruction sets', 'instruction sets with kernels of their own'),
  'hardware.tpu': supportFact('Google TPU', 'runs on TPUs'),
  'hardware.ascend': supportFact('Huawei Ascend', 'runs on Ascend NPUs'),
  'hardware.gaudi': supportFact('Intel Gaudi', 'runs on Gaudi accelerators'),
  'hardware.other': listFact('Other hardware', 'further back ends'),
};
