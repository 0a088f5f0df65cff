import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createTenant } from '../../../infra/local/tenant.ts';
import { holdToContract } from '../../support/graph-contract.ts';

const script = join(import.meta.dirname, '../../../infra/azure/provision.ts');

async function run(environment: Record<string, string>, input = '') {
  const child = spawn(process.execPath, [script], { env: { PATH: process.env.PATH, ...environment } });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code };
}

it('the command makes the lists, fills in the register, and may be repeated', async () => {
  const tenant = await createTenant({
    seed: { sites: [{ path: 'v', displayName: 'V', appRole: 'manage' }] },
  });
  const asDescribed = holdToContract(tenant);
  const { url } = await tenant.listen();
  const environment = {
    ...{ TENANT_ID: tenant.tenantId, CLIENT_ID: tenant.app.clientId, CLIENT_SECRET: tenant.app.clientSecret },
    ...{ CONFIDENTIAL_SITE: 'lokaal.sharepoint.com:/sites/v', MICROSOFT_WIRE_URL: url },
  };
  try {
    const register = JSON.stringify({ schools: [], colleagues: [] });
    const first = await run(environment, register);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out.match(/: made/g)).toHaveLength(8);
    const second = await run(environment);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out.match(/: complete/g)).toHaveLength(8);
    const { CLIENT_SECRET, ...without } = environment;
    expect(await run(without)).toMatchObject({ code: 2, err: 'Set CLIENT_SECRET first.\n' });
  } finally {
    await tenant.close();
  }
  asDescribed();
});
