import { expect, test } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { createAuthenticate } from '../../../bot/http/authenticate.ts';

const rules = {
  tenantId: '5b3f6f0e-0000-4000-8000-000000000001',
  audience: '5b3f6f0e-0000-4000-8000-000000000002',
  jwksUri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
  fetch: () => Promise.reject(new Error('Nothing is asked before somebody comes')),
};

test('without an issuer the app does not start: nobody is let in, and nobody by mistake', () => {
  expect(() => createAuthenticate({ ...rules, issuers: [] })).toThrow('No issuer');
  const environment = {
    PUBLIC_URL: 'https://trajectwijzer.example',
    TENANT_ID: rules.tenantId,
    CLIENT_ID: rules.audience,
    CLIENT_SECRET: 'a-secret-of-some-length',
    TEAMS_APP_ID: 'app',
    CONFIDENTIAL_SITE: 'board.sharepoint.com:/sites/Vertrouwelijk',
    NOTIFICATION_SECRET: 'a-secret-that-graph-sends-back',
  };
  expect(() => readConfig(environment)).toThrow('TAB_TOKEN_ISSUERS');
  for (const none of ['', ' , ,'])
    expect(readConfig({ ...environment, TAB_TOKEN_ISSUERS: none }).TAB_TOKEN_ISSUERS).toEqual([]);
});

test('what is wrong in the configuration is named, and no value of it is said', () => {
  const secret = 'kort';
  const read = () => readConfig({ CLIENT_SECRET: secret, NOTIFICATION_SECRET: secret, PORT: 'poort' });
  expect(read).toThrow(/CLIENT_SECRET: [\s\S]*NOTIFICATION_SECRET: /);
  expect(read).not.toThrow(secret);
});
