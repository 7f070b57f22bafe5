import { useMemo } from 'react';
import { gibText } from '../../estimate/words/figures';
import { catalog } from '../../data';
import { smallestMachines, type Calculation, type MachineChoice } from '../../decide/calculation';
import type { Answer } from '../state/ask';
import shared from '../../chooser/fields/styles.module.css';
import styles from './styles.module.css';

interface Props {
  answer: Answer;
  onApply: (change: Partial<Calculation>) => void;
}

const nameOf = ({ count, device }: MachineChoice) => (count > 1 ? `${count} × ${device.name}` : device.name);

function memoryWords({ memoryGiB, ramGiB, device }: MachineChoice): string {
  const memory = ramGiB === null ? `${gibText(memoryGiB)} GiB` : `${ramGiB} GB shared`;
  return device.released ? `${memory}, since ${device.released.slice(0, 4)}` : memory;
}

/** The smallest machines of different makes on which everything lies in the GPUs' memory. */
export default function WhatToBuy({ answer, onApply }: Props) {
  const { provider, request } = answer;
  const machines = useMemo(() => smallestMachines({ request, provider, catalog }), [request, provider]);
  if (machines.length === 0) {
    return (
      <p className={styles.told}>
        For {provider.name}, no machine of up to eight GPUs in the catalog holds it; try fewer bits or a shorter
        context.
      </p>
    );
  }
  return (
    <div>
      <p className={styles.told}>For {provider.name}, the smallest that hold it all in GPU memory:</p>
      <ul className={styles.machines}>
        {machines.map((machine) => (
          <li key={machine.device.id}>
            <b>{nameOf(machine)}</b> <span>{memoryWords(machine)}</span>
            <button
              type="button"
              className={shared.quiet}
              onClick={() =>
                onApply({
                  accelerators: [{ device: machine.device.id, count: machine.count }],
                  ramGiB: machine.ramGiB ?? undefined,
                  tensorParallel: undefined,
                  pipelineParallel: undefined,
                  gpuLayers: undefined,
                })
              }
            >
              Try it <span className={shared.hidden}>on {nameOf(machine)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        The smallest by memory, two of a make; whether one is fast enough is for the figures above to say.
      </p>
    </div>
  );
}
