import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/port.mjs';

it.each(['127.0.0.1', '0.0.0.0'])('passes over a port that is taken on %s', async (host) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    server.close();
  }
});

it('gives the wanted port back once it is free', async () => {
  const port = await freePort(20_000);
  expect(await freePort(port)).toBe(port);
});
