import type { AcceleratorVendor } from '../../schema/vocabulary';
import { groupsIn, type Line } from '../lines';
import type { Said, SeenGpu } from '../report';
import { isIntegrated, vendorOf } from './vendor';

const MIB_PER_GIB = 1024;

/** The devices that a log of llama.cpp names. */
export interface LlamaDevices {
  gpus: Map<string, SeenGpu>;
  ramGiB: Said<number> | null;
  cpu: Said<string> | null;
}

const STARTED: readonly RegExp[] = [
  // "Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes, VRAM: 24112 MiB"
  /\bDevice (\d+): ([^,|]{2,80}), (?:compute capability (\d+\.\d)|gfx\w+)(?:.{0,60}?VRAM: (\d+) MiB)?/,
  // "ggml_vulkan: 0 = AMD Radeon RX 7900 XTX (RADV NAVI31) (radv) | uma: 0"
  /\bggml_vulkan: (\d+) = ([^|]{2,100}?)(?: \((?:radv|amdvlk|NVIDIA|Intel[^)]*|AMD proprietary driver|anv)\))? \|/,
  /\bggml_metal_(?:device_)?init: (?:GPU name:|found device:)(\s+)(Apple [^()]{2,30})$/,
];

const MAKERS: Record<string, AcceleratorVendor> = {
  CUDA: 'nvidia',
  ROCm: 'amd',
  HIP: 'amd',
  MTL: 'apple',
  SYCL: 'intel',
};
const BACKEND = String.raw`(CUDA|ROCm|HIP|Vulkan|SYCL|MTL)(\d{1,2})`;
const NAME = String.raw`([^|]{2,90}?)`;

/** Lines that name a device by its backend: maker, number, name, perhaps its memory. */
const LISTED: readonly RegExp[] = [
  // "- CUDA0   : NVIDIA GeForce RTX 4060 Laptop GPU (8187 MiB, 7099 MiB free)"
  new RegExp(String.raw`-\s+${BACKEND}\s*: ${NAME} \((\d+) MiB, \d+ MiB free\)`),
  // "|   - CUDA0 (RTX 3090)   | 24124 = 23860 + (15946 = …"
  new RegExp(String.raw`\|\s+- ${BACKEND} \(${NAME}\)\s*\|\s*(\d+) =`),
  // "using device CUDA0 (NVIDIA GeForce RTX 4070) (0000:06:00.0) - 10430 MiB free"
  new RegExp(String.raw`\busing device ${BACKEND} \(${NAME}\) (?:\([^)]{0,40}\) )?- \d+ MiB free()`),
  // "- CUDA0 (NVIDIA GeForce RTX 4070): 42 layers, …" and "…: 24124 total, …"
  new RegExp(String.raw`_fit(?:_impl)?:\s+- ${BACKEND} \(${NAME}\)\s*:\s+(?:(\d+) total|\d+ layers)`),
];
const HOST = /-\s+CPU\s*: ([^|]{3,90}?) \((\d+) MiB, \d+ MiB free\)/;
const OLLAMA_NAME = /\b(?:description|name)="([^"]{3,80})"/g;

function takeOllama(devices: LlamaDevices, { text, number }: Line): boolean {
  if (!text.includes('msg="inference compute"')) return false;
  const after = (pattern: RegExp) => groupsIn(text, pattern)?.[0] ?? '';
  const library = after(/\blibrary=(\w{1,20})/);
  const total = after(/\btotal="(\d{1,5}\.\d) GiB"/);
  const computeCapability = after(/\bcompute=(\d{1,2}\.\d)\b/);
  if (total === '') return false;
  if (library === 'cpu') {
    devices.ramGiB = { value: Number(total), line: number };
    return true;
  }
  const names = [...text.matchAll(OLLAMA_NAME)].map(([, name = '']) => name);
  const name = names.find((told) => /\s/.test(told)) ?? names[0] ?? null;
  const vendor = name === null ? 'other' : vendorOf(name);
  const gpu: SeenGpu = { vendor, name, memoryGiB: Number(total), line: number };
  if (computeCapability !== '' && vendor === 'nvidia') gpu.computeCapability = computeCapability;
  // Apple chips share their memory, of which the log shows the part that the GPU may take.
  if (vendor === 'apple') gpu.memoryGiB = null;
  devices.gpus.set(/\bid=(\S+)/.exec(text)?.[1] ?? String(number), gpu);
  return true;
}

function takeStarted(devices: LlamaDevices, line: Line): boolean {
  for (const pattern of STARTED) {
    const found = groupsIn(line.text, pattern);
    if (!found) continue;
    const [index = '', told = '', computeCapability = '', memory = ''] = found;
    const name = told.trim();
    if (isIntegrated(name)) return true;
    const gpu: SeenGpu = { vendor: vendorOf(name), name, memoryGiB: null, line: line.number };
    if (computeCapability !== '') {
      gpu.computeCapability = computeCapability;
      // Only CUDA counts compute capabilities, whatever the chip is called.
      gpu.vendor = 'nvidia';
    }
    if (memory !== '') gpu.memoryGiB = Number(memory) / MIB_PER_GIB;
    devices.gpus.set(`${gpu.vendor} ${index.trim()}`, gpu);
    return true;
  }
  return false;
}

function takeListed(devices: LlamaDevices, { text, number }: Line): boolean {
  const host = groupsIn(text, HOST);
  if (host) {
    devices.cpu = { value: host[0] ?? '', line: number };
    devices.ramGiB = { value: Number(host[1]) / MIB_PER_GIB, line: number };
    return true;
  }
  for (const pattern of LISTED) {
    const found = groupsIn(text, pattern);
    if (!found) continue;
    const [backend = '', index = '', name = '', memory = ''] = found;
    if (isIntegrated(name)) return true;
    const vendor = MAKERS[backend] ?? vendorOf(name);
    const key = vendor === 'apple' ? 'apple ' : `${vendor} ${index}`;
    const known = devices.gpus.get(key) ?? { vendor, name, memoryGiB: null, line: number };
    const memoryGiB = memory === '' || vendor === 'apple' ? null : Number(memory) / MIB_PER_GIB;
    // The table of memory shortens names; what names the card in full holds.
    const longer = name.length > (known.name?.length ?? 0) ? name : known.name;
    devices.gpus.set(key, { ...known, name: longer, memoryGiB: known.memoryGiB ?? memoryGiB });
    return true;
  }
  return false;
}

/** One line's device, in the words of llama.cpp or Ollama; false where it names none. */
export const takeDevice = (devices: LlamaDevices, line: Line): boolean =>
  takeStarted(devices, line) || takeListed(devices, line) || takeOllama(devices, line);
