import type { Api } from '../../schema/launch';
import type { OperatingSystem } from '../../schema/vocabulary';
import type { ResultClient, ResultCommand } from '../result';
import { isReachedByOthers } from './address';
import { shellOf } from './commands';
import { citation } from './flags';
import { fill } from './placeholders';
import type { Situation } from '../situation';
import { quoted } from './shell';
import type { Start } from './values';

/** A call of one route: its path, and what is sent. */
interface Call {
  path: string;
  body: { model: string } & Record<string, unknown>;
}

const ASKED = 'Say hello';

/** Callers send a key only where the server asks for one. */
export const asksForKey = ({ provider, situation }: Start): boolean =>
  isReachedByOthers(situation) && (provider.flags ?? []).some(({ setting }) => setting === 'api-key');

const wantsEmbeddings = ({ workload }: Situation, { routes }: Api) =>
  routes.includes('embeddings') && (workload === 'embeddings' || !routes.includes('chat'));

function callFor({ model, embeddings }: { model: string; embeddings: boolean }): Call {
  if (embeddings) return { path: '/embeddings', body: { model, input: ASKED } };
  return { path: '/chat/completions', body: { model, messages: [{ role: 'user', content: ASKED }] } };
}

const callOf = ({ situation, values }: Start, api: Api): Call =>
  callFor({ model: fill(api.model ?? '{model}', { values }), embeddings: wantsEmbeddings(situation, api) });

function curl({ url, body, key }: { url: string; body: string; key: boolean }): string {
  const header = key ? ' -H "Authorization: Bearer SECRET"' : '';
  return `curl ${quoted(url, 'posix')} -H "Content-Type: application/json"${header} -d ${quoted(body, 'posix')}`;
}

/**
 * A call with the model of the engine's own examples, for a page about no one's machine.
 *
 * @example exampleCall({ api, model: 'Qwen/Qwen3-8B' }) // 'curl http://localhost:8000/v1/chat/completions -H …'
 */
export function exampleCall({ api, model }: { api: Api; model: string }): string {
  const named = (api.model ?? '{model}').replaceAll('{model}', model);
  const { path, body } = callFor({ model: named, embeddings: !api.routes.includes('chat') });
  return curl({ url: `${api.baseUrl}${path}`, body: JSON.stringify(body), key: false });
}

/** PowerShell's own call: its `curl` is another program, and older versions lose the quotes of JSON on the way to one. */
function invoke({ url, body, key }: { url: string; body: string; key: boolean }): string {
  const header = key ? " -Headers @{ Authorization = 'Bearer SECRET' }" : '';
  return `Invoke-RestMethod -Uri ${quoted(url, 'powershell')} -Method Post -ContentType 'application/json'${header} -Body ${quoted(body, 'powershell')}`;
}

/**
 * A call of the server from a shell, from the address its documents give; null where it has no such address.
 *
 * @example testCall(start, 'linux')?.command // 'curl http://localhost:8000/v1/chat/completions -H …'
 */
export function testCall(start: Start, os: OperatingSystem): ResultCommand | null {
  const { provider } = start;
  if (!provider.api) return null;
  const { path, body } = callOf(start, provider.api);
  const call = { url: `${provider.api.baseUrl}${path}`, body: JSON.stringify(body), key: asksForKey(start) };
  const notes = asksForKey(start)
    ? 'From another machine, put the address of this one in place of localhost.'
    : undefined;
  return {
    purpose: 'test',
    os,
    command: shellOf(provider, os) === 'powershell' ? invoke(call) : curl(call),
    ...(notes ? { notes } : {}),
    sources: citation(provider, provider.api),
  };
}

/** A string of Python; JSON's escapes are Python's as well. */
const python = (text: string) => JSON.stringify(text);

function pythonCall(start: Start, api: Api): string {
  const { body } = callOf(start, api);
  const key = asksForKey(start) ? 'SECRET' : 'not-needed';
  const call = wantsEmbeddings(start.situation, api)
    ? `answer = client.embeddings.create(model=${python(body.model)}, input=${python(ASKED)})
print(len(answer.data[0].embedding))`
    : `answer = client.chat.completions.create(
    model=${python(body.model)},
    messages=[{"role": "user", "content": ${python(ASKED)}}],
)
print(answer.choices[0].message.content)`;
  return `from openai import OpenAI

client = OpenAI(base_url=${python(api.baseUrl)}, api_key=${python(key)})
${call}
`;
}

/** Programs that call the server through OpenAI's client; none where it has no such address. */
export function clientsOf(start: Start): ResultClient[] {
  const { provider } = start;
  if (!provider.api) return [];
  return [
    {
      language: 'python',
      title: 'Python, with pip install openai',
      text: pythonCall(start, provider.api),
      sources: citation(provider, provider.api),
    },
  ];
}
