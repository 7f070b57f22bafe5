import { exampleCall, exampleContainer, exampleLine, flagsThatMayFollow } from '../../decide';
import type { Api, Container } from '../../schema/launch';
import type { Command, Provider } from '../../schema/provider';
import { acceleratorVendors, operatingSystems } from '../../schema/vocabulary';
import Cite from '../Cite';
import CommandLine from '../CommandLine';
import { providerOf } from '../providers';
import styles from './styles.module.css';

interface Props {
  provider: string;
  /** `docker` shows the images, each as a line that starts it. */
  purpose: Command['purpose'];
}

/** A command or image as the page shows it. */
interface Shown {
  machines: string;
  line: string;
  settings: Command['settings'];
  about: { notes?: string | undefined; source: string; checkedOn: string };
}

const makes = (hardware: Command['hardware']) =>
  hardware?.map((make) => (make === 'cpu' ? 'no GPU' : acceleratorVendors[make].label)).join(', ');

/** The machines a command is written for, in words. */
function machines({ os, hardware, multiGpu, multiNode, forUsers }: Command): string {
  return [
    os.map((id) => operatingSystems[id].label).join(', '),
    makes(hardware),
    multiGpu === true && 'several GPUs',
    multiGpu === false && 'one GPU',
    multiNode === true && 'several machines',
    forUsers === 'one' && 'for one person',
    forUsers === 'several' && 'for several at once',
  ]
    .filter(Boolean)
    .join(' · ');
}

const fromCommand = (provider: Provider, command: Command): Shown => ({
  machines: machines(command),
  line: exampleLine(provider, command.command),
  settings: command.settings,
  about: command,
});

const fromContainer = (provider: Provider, container: Container): Shown => ({
  machines: ['Docker', makes(container.hardware)].filter(Boolean).join(' · '),
  line: exampleContainer(provider, container),
  settings: [],
  about: container,
});

const fromApi = ({ exampleModel: model }: Provider, api: Api): Shown => ({
  machines: 'From this machine',
  line: exampleCall({ api, model }),
  settings: [],
  about: api,
});

function shownFor(provider: Provider, purpose: Command['purpose']): Shown[] {
  const commands = provider.commands.filter((command) => command.purpose === purpose);
  const containers = purpose === 'docker' ? (provider.containers ?? []) : [];
  if (purpose === 'test' && provider.api) return [fromApi(provider, provider.api)];
  return [
    ...commands.map((command) => fromCommand(provider, command)),
    ...containers.map((container) => fromContainer(provider, container)),
  ];
}

/** The flags that the chooser adds where the answers ask for them. */
function MayFollow({ provider, settings }: { provider: Provider; settings: Command['settings'] }) {
  const flags = flagsThatMayFollow(provider, settings);
  if (flags.length === 0) return null;
  return (
    <span>
      Added where the answers ask for it:{' '}
      {flags.map(({ flag }, index) => (
        <span key={flag}>
          {index > 0 && ', '}
          <code>{flag}</code>
        </span>
      ))}
      .
    </span>
  );
}

function OneCommand({ provider, shown, purpose }: { provider: Provider; shown: Shown; purpose: string }) {
  const { about, line, settings } = shown;
  const source = provider.sources[about.source];
  return (
    <li className={styles.command}>
      <p className={styles.machines}>{shown.machines}</p>
      <CommandLine command={line} what={`${purpose}: ${shown.machines}`} />
      <p className={styles.notes}>
        {about.notes && <span>{about.notes}</span>}
        <MayFollow provider={provider} settings={settings} />
        {source && <Cite source={source} checkedOn={about.checkedOn} />}
      </p>
    </li>
  );
}

/** A provider's commands for one purpose, each with the machines it is for and its source. */
export default function Commands({ provider: id, purpose }: Props) {
  const provider = providerOf(id);
  const all = shownFor(provider, purpose);
  if (all.length === 0) return <p>Its documents give no such command.</p>;
  return (
    <ul className={styles.commands}>
      {all.map((shown) => (
        <OneCommand key={`${shown.machines} ${shown.line}`} provider={provider} shown={shown} purpose={purpose} />
      ))}
    </ul>
  );
}
