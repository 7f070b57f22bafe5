/** Text of a config.json, or why there is none and what to do. */
export type Fetched = { kind: 'ok'; text: string } | { kind: 'failed'; message: string };

const TIMEOUT_MS = 20_000;

const HUB = 'https://huggingface.co';

const BY_HAND = 'download config.json yourself and give it with --config FILE';

/** Where the Hub keeps the file; the same path for its mirrors. */
export const configAddress = ({ hfId, hub = HUB }: { hfId: string; hub?: string }): string =>
  `${hub.replace(/\/+$/, '')}/${hfId}/resolve/main/config.json`;

function failure({ status, address }: { status: number; address: string }): string {
  switch (status) {
    case 401:
    case 403:
      return `${address} is not open to everybody: the model is gated or does not exist; accept its licence and ${BY_HAND}`;
    case 404:
      return `${address} does not exist; check the name on the Hub, or ${BY_HAND}`;
    default:
      return `${address} answered with status ${status}; try again later, or ${BY_HAND}`;
  }
}

/** Fetches a model's config.json from the Hub, or from a mirror of it. */
export async function fetchConfig(request: { hfId: string; hub?: string }): Promise<Fetched> {
  const address = configAddress(request);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return { kind: 'ok', text: await response.text() };
    return { kind: 'failed', message: failure({ status: response.status, address }) };
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error && cause.message ? cause.message : message;
    return { kind: 'failed', message: `no answer from ${address} (${reason}); ${BY_HAND}` };
  }
}
