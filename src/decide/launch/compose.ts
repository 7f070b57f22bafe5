import type { ResultFile } from '../result';
import { isReachedByOthers } from './address';
import { asksForKey } from './calls';
import { containerOf, isHandedOn, runOf, type Run } from './containers';
import { citation } from './flags';
import { fill } from './placeholders';
import { openWebUi } from './open-webui';
import type { Start } from './values';
import { yaml, type Yaml } from './yaml';

/** A dollar sign would be taken for a variable of the file's own. */
const literal = (word: string) => word.replaceAll('$', '$$$$');

const filled = (service: Record<string, Yaml | undefined>): Record<string, Yaml> =>
  Object.fromEntries(
    Object.entries(service).filter(
      (entry): entry is [string, Yaml] =>
        entry[1] !== undefined && (typeof entry[1] !== 'object' || Object.keys(entry[1]).length > 0),
    ),
  );

const RESERVED_GPUS: Yaml = {
  resources: { reservations: { devices: [{ driver: 'nvidia', count: 'all', capabilities: ['gpu'] }] } },
};

function serviceOf(run: Run): Record<string, Yaml> {
  const { container } = run;
  const shared = container.sharedMemory;
  return filled({
    image: container.image,
    command: run.words.map(literal),
    environment: run.environment.map((pair) => (isHandedOn(pair) ? pair[0] : `${pair[0]}=${literal(pair[1])}`)),
    ports: [run.published],
    volumes: (container.volumes ?? []).map(({ host, inside }) => `${host}:${inside}`),
    devices: container.devices,
    group_add: container.groups,
    cap_add: container.capabilities,
    security_opt: container.securityOptions,
    ipc: shared === 'host' ? 'host' : undefined,
    shm_size: shared && shared !== 'host' ? shared : undefined,
    deploy: run.reservesGpus ? RESERVED_GPUS : undefined,
    restart: 'unless-stopped',
  });
}

/** Open WebUI has accounts of its own, so that others may reach it even where the engine asks for no key. */
function chatPage(start: Start, { container }: Run): Record<string, Yaml> {
  const path = new URL(start.provider.api?.baseUrl ?? '').pathname;
  const onThisMachine = isReachedByOthers(start.situation) ? '' : '127.0.0.1:';
  return {
    image: openWebUi.image,
    environment: [
      `${openWebUi.addressVariable}=http://${start.provider.id}:${container.port}${path}`,
      `${openWebUi.keyVariable}=${asksForKey(start) ? 'SECRET' : 'not-needed'}`,
    ],
    ports: [`${onThisMachine}${openWebUi.hostPort}:${openWebUi.port}`],
    volumes: [`open-webui:${openWebUi.data}`],
    depends_on: [start.provider.id],
    restart: 'unless-stopped',
  };
}

/** Names of volumes that Docker keeps; folders of the host begin with a dot, a slash or a tilde. */
const kept = (services: Record<string, Record<string, Yaml>>): Record<string, Yaml> =>
  Object.fromEntries(
    Object.values(services)
      .flatMap(({ volumes }) => (Array.isArray(volumes) ? (volumes as string[]) : []))
      .flatMap((volume) => (/^[\w-]+:/.test(volume) ? [[volume.split(':')[0] ?? '', {}]] : [])),
  );

function composeText(services: Record<string, Record<string, Yaml>>): string {
  return yaml(filled({ services, volumes: kept(services) }));
}

/** A compose file for the engine on one machine, and one with Open WebUI beside it where it can call the engine. */
export function composeFiles(start: Start): ResultFile[] {
  const { provider } = start;
  const container = start.values.nodes > 1 ? null : containerOf(start);
  // The files under /dev that some images are given are those of a Linux kernel.
  const isForLinux = (container?.devices ?? []).length > 0;
  if (!container || (isForLinux && start.situation.machine.os === 'windows')) return [];
  const run = runOf(start, container);
  const services = { [provider.id]: serviceOf(run) };
  const both = { ...services, 'open-webui': provider.api ? chatPage(start, run) : {} };
  const after = container.afterwards && fill(container.afterwards, { values: run.settled.values });
  const use = ['docker compose up -d', after && `docker compose exec ${provider.id} ${after}`]
    .filter(Boolean)
    .join('\n');
  const sources = citation(provider, container);
  return [
    {
      name: 'docker-compose.yml',
      language: 'yaml',
      meaning: 'Starts the engine in a container, and again when the machine restarts.',
      text: composeText(services),
      use,
      sources,
      ...(provider.api?.routes.includes('chat')
        ? { withOpenWebUi: composeText(both), openWebUiSources: openWebUi.sources }
        : {}),
    },
  ];
}
