import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWire } from '../../../bot/graph/wire.ts';

let origin: string;
const seen: { url: string | undefined; method: string | undefined; body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    seen.push({ url: request.url, method: request.method, body });
    if (request.url?.endsWith('/away')) {
      response.writeHead(302, { location: 'https://elsewhere.example/' });
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'x-one': 'two' });
    response.end('{"a":1}');
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('sends each host to the configured origin, as the first part of the path', async () => {
  const wire = createWire({ origin: `${origin}/` });
  await wire.fetch('https://graph.microsoft.com/v1.0/users?$filter=a%20eq%20%27b%27');
  await wire.fetch(new URL('https://login.microsoftonline.com/t/keys'));
  await wire.fetch(new Request('https://smba.trafficmanager.net/emea/', { method: 'POST', body: 'hello' }));
  expect(seen.splice(0)).toEqual([
    { url: '/graph.microsoft.com/v1.0/users?$filter=a%20eq%20%27b%27', method: 'GET', body: '' },
    { url: '/login.microsoftonline.com/t/keys', method: 'GET', body: '' },
    { url: '/smba.trafficmanager.net/emea/', method: 'POST', body: 'hello' },
  ]);
});

it('speaks the language of msal-node', async () => {
  const { networkClient } = createWire({ origin });
  const answer = await networkClient.sendPostRequestAsync('https://login.microsoftonline.com/t', {
    body: 'a=b',
  });
  expect(answer).toMatchObject({ status: 200, body: { a: 1 }, headers: { 'x-one': 'two' } });
  expect(seen.splice(0)).toEqual([{ url: '/login.microsoftonline.com/t', method: 'POST', body: 'a=b' }]);
});

it('refuses what is not https, and follows no redirect', async () => {
  const wire = createWire({ origin });
  expect(() => wire.fetch('http://graph.microsoft.com/')).toThrow('Not an https address');
  await expect(wire.fetch('https://graph.microsoft.com/away')).rejects.toThrow();
});
