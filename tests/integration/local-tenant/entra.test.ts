import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { entraClient, home, teacher } from './home.ts';

describe('Entra', () => {
  it('gives msal-node a token that Graph takes, and publishes the key that it is signed with', async () => {
    const { tenant } = await home();
    const server = await tenant.listen();
    const overHttp = (url: string, init?: RequestInit) =>
      fetch(url.replace(/^https:\/\//, `${server.url}/`), init);
    const answer = await entraClient(tenant, overHttp).acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    const keys = createRemoteJWKSet(
      new URL(`${server.url}/login.microsoftonline.com/${tenant.tenantId}/discovery/v2.0/keys`),
    );
    const { payload } = await jwtVerify(answer!.accessToken, keys, {
      audience: 'https://graph.microsoft.com',
    });
    expect(payload).toMatchObject({ appid: tenant.app.clientId, tid: tenant.tenantId, idtyp: 'app' });
    expect(payload.roles).toContain('Calendars.ReadWrite');
    const users = await overHttp('https://graph.microsoft.com/v1.0/users', {
      headers: { authorization: `Bearer ${answer!.accessToken}` },
    });
    expect(users.status).toBe(200);
  });

  it('refuses a wrong secret with 401 invalid_client', async () => {
    const { tenant, wire } = await home();
    const asked = entraClient(tenant, wire, 'wrong').acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    await expect(asked).rejects.toMatchObject({ errorCode: 'invalid_client' });
    expect(tenant.ledger.entries().find(({ what }) => what === 'token.refused')?.detail).toMatchObject({
      number: 7000215,
    });
  });

  it('exchanges the token of a tab for one of Graph, as far as there is consent', async () => {
    const { tenant, wire } = await home();
    const tab = await tenant.tokens.sign('entra-v2', { oid: teacher.id, scp: 'access_as_user' });
    const entra = entraClient(tenant, wire);
    const answer = await entra.acquireTokenOnBehalfOf({
      oboAssertion: tab,
      scopes: ['https://graph.microsoft.com/User.Read'],
    });
    expect(decodeJwt(answer!.accessToken)).toMatchObject({ oid: teacher.id, scp: 'User.Read' });
    const me = await wire('https://graph.microsoft.com/v1.0/me', {
      headers: { authorization: `Bearer ${answer!.accessToken}` },
    });
    expect(await me.json()).toMatchObject({ displayName: teacher.displayName });
    const more = entra.acquireTokenOnBehalfOf({
      oboAssertion: tab,
      scopes: ['https://graph.microsoft.com/Calendars.ReadWrite'],
    });
    await expect(more).rejects.toMatchObject({ errorCode: 'invalid_grant' });
  });

  it('publishes the bot key with its endorsement, and keeps it apart from the key of Entra', async () => {
    const { tenant, wire } = await home();
    const metadata = await (
      await wire('https://login.botframework.com/v1/.well-known/openidconfiguration')
    ).json();
    expect(metadata.issuer).toBe('https://api.botframework.com');
    const { keys } = await (await wire(metadata.jwks_uri)).json();
    expect(keys[0].endorsements).toEqual(['msteams']);
    const entra = await (
      await wire(`https://login.microsoftonline.com/${tenant.tenantId}/discovery/v2.0/keys`)
    ).json();
    expect(entra.keys[0].kid).not.toBe(keys[0].kid);
  });

  it('lets nobody into Graph without a token of this tenant for Graph', async () => {
    const { tenant, wire } = await home();
    const ask = (authorization?: string) =>
      wire('https://graph.microsoft.com/v1.0/users', { headers: authorization ? { authorization } : {} });
    const forTab = await tenant.tokens.sign('entra-v2', { oid: teacher.id });
    const graphClaims = {
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${tenant.tenantId}/`,
      idtyp: 'app',
      roles: ['User.Read.All'],
    };
    const expired = await tenant.tokens.sign('entra-v2', { ...graphClaims, exp: 1_000 });
    const foreign = await tenant.tokens.sign('entra-v2', { ...graphClaims, tid: 'another' });
    const good = await tenant.tokens.sign('entra-v2', graphClaims);
    for (const token of [
      undefined,
      'Bearer x',
      `Bearer ${forTab}`,
      `Bearer ${expired}`,
      `Bearer ${foreign}`,
    ]) {
      const response = await ask(token);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect((await response.json()).error.code).toBe('InvalidAuthenticationToken');
    }
    expect((await ask(`Bearer ${good}`)).status).toBe(200);
  });
});
