import { fillCommand } from '../../decide/commands';
import type { Command, Provider } from '../../schema/provider';
import { acceleratorVendors, operatingSystems } from '../../schema/vocabulary';
import Cite from '../Cite';
import CommandLine from '../CommandLine';
import { providerOf } from '../providers';
import styles from './styles.module.css';

/** What stands in a command on a page about no one's machine. */
const EXAMPLE = { gpus: 2, nodes: 2, contextTokens: 8192 };

/** The machines a command is written for, in words. */
function machines({ os, hardware, multiGpu, multiNode, forUsers }: Command): string {
  const makes = hardware?.map((make) => (make === 'cpu' ? 'no GPU' : acceleratorVendors[make].label));
  return [
    os.map((id) => operatingSystems[id].label).join(', '),
    makes?.join(', '),
    multiGpu === true && 'several GPUs',
    multiGpu === false && 'one GPU',
    multiNode === true && 'several machines',
    forUsers === 'one' && 'for one person',
    forUsers === 'several' && 'for several at once',
  ]
    .filter(Boolean)
    .join(' · ');
}

function OneCommand({ provider, command }: { provider: Provider; command: Command }) {
  const source = provider.sources[command.source];
  return (
    <li className={styles.command}>
      <p className={styles.machines}>{machines(command)}</p>
      <CommandLine
        command={fillCommand({ ...EXAMPLE, command: command.command, model: provider.exampleModel })}
        what={`${command.purpose}: ${machines(command)}`}
      />
      <p className={styles.notes}>
        {command.notes && <span>{command.notes}</span>}
        {source && <Cite source={source} checkedOn={command.checkedOn} />}
      </p>
    </li>
  );
}

/** A provider's commands for one purpose, each with the machines it is for and its source. */
export default function Commands({ provider: id, purpose }: { provider: string; purpose: Command['purpose'] }) {
  const provider = providerOf(id);
  const commands = provider.commands.filter((command) => command.purpose === purpose);
  if (commands.length === 0) return <p>Its documents give no such command.</p>;
  return (
    <ul className={styles.commands}>
      {commands.map((command) => (
        <OneCommand key={`${machines(command)} ${command.command}`} provider={provider} command={command} />
      ))}
    </ul>
  );
}
