// Which addresses count as private: a redirect to one is refused unless the user named its origin.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { isPrivateAddress, isPrivateHost } from '../../generator/load/private-address.js';
import { readDocument } from '../../generator/read-document.js';

const privateAddresses =
  '0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 ff02::1 ::ffff:127.0.0.1 ::ffff:a9fe:a9fe 64:ff9b::10.0.0.1 2002:7f00:1:: 2002:c0a8:101::1'.split(
    ' ',
  );

const publicAddresses =
  '1.1.1.1 8.8.8.8 9.255.255.255 172.15.0.1 172.32.0.1 192.169.0.1 223.255.255.255 2606:4700::1111 ::ffff:1.1.1.1 64:ff9b::8.8.8.8 2002:101:101::1 2001:4860::8888'.split(
    ' ',
  );

describe('addresses', () => {
  it.each(privateAddresses)('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(publicAddresses)('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));

  it.each([
    { given: 'localhost', want: true },
    { given: '[::1]', want: true },
    { given: '127.0.0.1', want: true },
    { given: 'no-such-host.invalid', want: false },
  ])('the host $given is asked for its addresses', async ({ given, want }) => {
    expect(await isPrivateHost(given)).toBe(want);
  });
});

describe('a redirect', () => {
  const servers: Server[] = [];
  let hits = 0;
  let inside = '';
  let outside = '';

  beforeAll(async () => {
    inside = await listen(() => {
      hits += 1;
      return null;
    });
    outside = await listen(() => `${inside}/openapi.yaml`);
  });
  afterAll(() => servers.map((server) => server.close(() => undefined).closeAllConnections()));

  async function listen(location: () => string | null): Promise<string> {
    const server = createServer((_request, response) => {
      const to = location();
      response.writeHead(to === null ? 200 : 302, to === null ? {} : { location: to });
      response.end('openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths: {}\n');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('of the document to a private address is refused before it is asked', async () => {
    const error = await readDocument(outside).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).diagnostics).toEqual([
      {
        severity: 'error',
        code: 'fetch-failed',
        pointer: '',
        message: `could not fetch ${outside}/: it redirects to ${inside}, a private address`,
        hint: `allow it with --allow-refs ${inside}, or name that address itself`,
      },
    ]);
    expect(hits).toBe(0);
  });

  it('to an origin that the user named is followed', async () => {
    expect((await readDocument(outside, { allowRefs: [inside] })).openapi).toBe('3.1.0');
    expect(hits).toBe(1);
  });
});
