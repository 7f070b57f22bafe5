import type { OperatingSystem } from '../../schema/vocabulary';
import { browserPlatform } from './browser-facts';

/** Commands whose output the paste box reads, by where they run. */
export const places = {
  linux: {
    label: 'Linux',
    commands: [
      { what: 'NVIDIA cards', command: 'nvidia-smi' },
      { what: 'AMD cards', command: 'rocm-smi --showproductname --showmeminfo vram' },
      { what: 'processor and memory', command: 'lscpu; free -h' },
    ],
  },
  windows: {
    label: 'Windows',
    commands: [
      { what: 'NVIDIA cards', command: 'nvidia-smi' },
      {
        what: 'other cards, in PowerShell',
        command: 'Get-CimInstance Win32_VideoController | Select Name, AdapterRAM',
      },
      { what: 'memory, in PowerShell', command: 'Get-CimInstance Win32_ComputerSystem | Select TotalPhysicalMemory' },
    ],
  },
  macos: {
    label: 'macOS',
    commands: [{ what: 'chip and memory', command: 'system_profiler SPHardwareDataType SPDisplaysDataType' }],
  },
  model: {
    label: 'A running model',
    commands: [{ what: 'what Ollama has loaded', command: 'ollama ps' }],
  },
} as const;

export type Place = keyof typeof places;

/** Where commands are likely to run: on the machine as the form has it, else on the one that shows this page. */
export function placeOf(os: OperatingSystem | undefined): Place {
  if (os === 'linux' || os === 'windows' || os === 'macos') return os;
  const platform = browserPlatform() ?? '';
  if (/^mac/i.test(platform)) return 'macos';
  return /^win/i.test(platform) ? 'windows' : 'linux';
}
