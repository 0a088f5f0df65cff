import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../infra/local/world/types.ts';
import { graphContract, noContract } from '../../support/graph-contract.ts';
import { coach, home, meeting } from './home.ts';

const contract = graphContract();

describe.skipIf(!contract)(`Microsoft's description of Graph${contract ? '' : `: ${noContract}`}`, () => {
  const exchange: Exchange = {
    ...{ direction: 'app-to-graph', method: 'POST', url: 'https://graph.microsoft.com/v1.0/users/x/events' },
    ...{ requestHeaders: {}, responseHeaders: {}, requestBody: meeting('2026-11-24T10:00:00'), status: 201 },
    responseBody: { id: 'x' },
  };

  it('sees what either side says wrong', () => {
    const check = (change: object) => contract!.check({ ...exchange, ...change });
    expect(check({})).toEqual([]);
    expect(check({ requestBody: { onderwerp: 'x' } }).join()).toContain('onderwerp');
    expect(check({ requestBody: { sensitivity: 'geheim' } }).join()).toContain('sensitivity');
    expect(check({ responseBody: { id: 7 } }).join()).toContain('response/id');
    expect(check({ status: 299 }).join()).toContain('status 299');
    expect(check({ url: `${exchange.url}?%24onbekend=1` }).join()).toContain('$onbekend');
    const elsewhere = 'https://graph.microsoft.com/v1.0/users/x/dromen';
    expect(check({ url: elsewhere })).toEqual(['POST /users/x/dromen is not described']);
    const notice = { value: [{ subscriptionId: 'x', changeType: 'gewijzigd' }] };
    expect(check({ direction: 'graph-to-app', requestBody: notice }).join()).toContain('changeType');
  });

  it('describes what the app asks, each request in a batch by itself', async () => {
    const { graph, tenant } = await home();
    const seen: string[] = [];
    tenant.onExchange(({ method, url }) => seen.push(`${method} ${new URL(url).pathname}`));
    await graph.api('/$batch').post({ requests: [{ id: '1', method: 'GET', url: `/users/${coach.id}` }] });
    expect(seen).toEqual([`GET /v1.0/users/${coach.id}`, 'POST /v1.0/$batch']);
    expect(contract!.covered()).toEqual(expect.arrayContaining(['POST /$batch', 'GET /users/{user-id}']));
  });
});
