import type { TurnContext } from 'botbuilder';
import { type Connector, createConnector } from '../../infra/local/connector/connector.ts';
import { createPlaygroundBridge } from '../../infra/local/connector/playground-bridge.ts';
import { createHost } from '../../infra/local/host/host.ts';
import { createTenant, type LocalTenant } from '../../infra/local/tenant.ts';
import type { SeedData, SeedUser } from '../../infra/local/world/seed.ts';
import { holdToContract } from './graph-contract.ts';
import { type BotHome, startBot } from './real-bot.ts';
import { startTabPage } from './tab-page.ts';

/** A Tuesday morning. */
const NOW = '2026-11-24T09:20:00+01:00';
export const SANNE = 'a3f0c1de-0000-4000-8000-000000000001';
export const BRAM = 'a3f0c1de-0000-4000-8000-000000000002';
/** From elsewhere: no mailbox here. */
export const ILSE = 'a3f0c1de-0000-4000-8000-000000000007';

/** A local tenant with its pages, a bot that knows one form, and a tab. */
export interface HostHome {
  readonly url: string;
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  /** What the bot heard, newest last. */
  readonly heard: TurnContext['activity'][];
  close(): Promise<void>;
}

export async function startHostHome(): Promise<HostHome> {
  const tenant = await createTenant({ seed: SEED, clockOffset: Date.parse(NOW) - Date.now() });
  const asDescribed = holdToContract(tenant);
  const { url } = await tenant.listen();
  const tab = await startTabPage(url);
  const heard: TurnContext['activity'][] = [];
  const bot = await startBot(tenant as BotHome, url, async (context) => {
    heard.push(context.activity);
    await answer(context);
  });
  const connector = createConnector(tenant, { botEndpoint: bot.endpoint });
  tenant.use(connector.handler, connector.part);
  tenant.followInstallations(connector.installations);
  const host = createHost(tenant, connector, {
    tabs: [
      { entityId: 'eerste', name: 'Mijn week', contentUrl: `${tab.url}?theme={theme}&sub={subEntityId}` },
      { entityId: 'tweede', name: 'Trajecten', contentUrl: tab.url },
    ],
    describe: (user) => ({ story: STORIES[user.givenName] ?? '' }),
  });
  tenant.use(host.handler);
  await fillList(tenant, url);
  tenant.use(createPlaygroundBridge(tenant, { botEndpoint: bot.endpoint }));
  return {
    url,
    tenant,
    connector,
    heard,
    async close() {
      await Promise.all([bot.close(), tab.close(), tenant.close()]);
      asDescribed();
    },
  };
}

/** A list with two rows, made as the app makes one. */
async function fillList({ tokens, app, tenantId }: LocalTenant, origin: string): Promise<void> {
  const token = await tokens.sign('entra-v2', {
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenantId}/`,
    appid: app.clientId,
    idtyp: 'app',
    roles: ['Sites.Selected'],
  });
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${origin}/graph.microsoft.com/v1.0/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { value } = await ask<{ value: { id: string }[] }>('GET', 'sites?search=*');
  const at = `sites/${value[0]!.id}/lists`;
  await ask('POST', at, {
    displayName: 'Momenten',
    columns: [
      { name: 'Datum', dateTime: { format: 'dateOnly' } },
      { name: 'Begin', dateTime: { format: 'dateTime' } },
      { name: 'Stand', choice: { choices: ['gepland', 'gaat niet door'] } },
      { name: 'Uren', number: {} },
      { name: 'Online', boolean: {} },
    ],
    list: { template: 'genericList' },
  });
  const rows = [
    {
      Title: 'Co-teaching',
      Datum: '2026-12-01T12:00:00Z',
      Begin: '2026-12-01T08:30:00Z',
      Stand: 'gepland',
      Uren: 1,
      Online: true,
    },
    {
      Title: 'Nabespreking',
      Datum: '2026-12-02T12:00:00Z',
      Begin: '2026-12-02T14:00:00Z',
      Stand: 'gepland',
      Uren: 0.75,
      Online: false,
    },
  ];
  for (const fields of rows) await ask('POST', `${at}/Momenten/items`, { fields });
}

const CARD = 'application/vnd.microsoft.card.adaptive';

/** `formulier` brings a form, its `keep` a receipt; anything else is echoed. */
async function answer(context: TurnContext): Promise<void> {
  const { type, text, value } = context.activity;
  if (type === 'invoke') {
    const { verb, data } = value.action;
    const body =
      verb === 'keep'
        ? { statusCode: 200, type: CARD, value: receipt(data.yield) }
        : {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: 'Goed, we vragen het morgen weer.',
          };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  } else if (type === 'message' && text === 'formulier') {
    await context.sendActivity({
      attachments: [{ contentType: CARD, content: form }],
      summary: 'Er staat een verslag open',
    });
  } else if (type === 'message') {
    await context.sendActivity(`Je schreef **${text ?? JSON.stringify(value)}**.`);
  } else if (type === 'installationUpdate') {
    await context.sendActivity('Welkom! Typ *formulier* om te beginnen.');
  }
}

const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      text: 'Verslag van de nabespreking',
      size: 'large',
      weight: 'bolder',
      wrap: true,
      style: 'heading',
    },
    {
      type: 'TextBlock',
      text: 'Dinsdag 1 december, 14:00 — groep 5, De Klimop',
      isSubtle: true,
      wrap: true,
      spacing: 'none',
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        {
          type: 'FactSet',
          facts: [
            { title: 'Les', value: 'Rekenen, breuken' },
            { title: 'Kijkpunt', value: 'Instructie in kleine stappen' },
          ],
        },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'held',
      label: 'Is het doorgegaan?',
      style: 'expanded',
      value: 'yes',
      choices: [
        { title: 'Ja', value: 'yes' },
        { title: 'Nee, verzet', value: 'moved' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'yield',
      label: 'Opbrengst',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Schrijf kort wat het opleverde.',
      placeholder: 'In een paar zinnen',
    },
    { type: 'Input.Date', id: 'when', label: 'Afspraak voor' },
    { type: 'Input.Toggle', id: 'share', title: 'Deel met de leerkracht', value: 'true' },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'keep', title: 'Bewaren', style: 'positive', data: { moment: 'm1' } },
    { type: 'Action.Execute', verb: 'later', title: 'Later', associatedInputs: 'none' },
    {
      type: 'Action.OpenUrl',
      title: 'Open de pagina',
      url: `https://teams.microsoft.com/l/entity/app/tweede?context=${encodeURIComponent(JSON.stringify({ subEntityId: 'moment-1' }))}`,
    },
  ],
};
const receipt = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Bewaard', weight: 'bolder', color: 'good', wrap: true },
    { type: 'TextBlock', text, wrap: true },
  ],
});

const STORIES: Record<string, string> = {
  Sanne: 'Begeleidt vier leerkrachten; vandaag een nabespreking.',
  Bram: 'Halverwege zijn traject in groep 5.',
};
const person = (number: number) => `a3f0c1de-0000-4000-8000-00000000000${number}`;
const user = (
  number: number,
  givenName: string,
  surname: string,
  jobTitle: string,
  officeLocation: string,
  userType: SeedUser['userType'] = 'Member',
): SeedUser => {
  const address = `${givenName}.${surname.replaceAll(' ', '')}@school.example`.toLowerCase();
  return {
    id: person(number),
    givenName,
    surname,
    displayName: `${givenName} ${surname}`,
    userPrincipalName: address,
    mail: address,
    jobTitle,
    department: null,
    officeLocation,
    preferredLanguage: 'nl-NL',
    userType,
    accountEnabled: true,
  };
};
const SEED: SeedData = {
  users: [
    user(1, 'Sanne', 'de Vries', 'Coach', 'Samen Wijzer'),
    user(2, 'Bram', 'Koster', 'Leerkracht groep 5', 'De Klimop'),
    user(3, 'Fatima', 'El Idrissi', 'Directeur', 'De Klimop'),
    user(4, 'Joke', 'van den Berg', 'Administratie', 'De Klimop'),
    user(5, 'Ruud', 'Hendriks', 'Leerkracht groep 7', 'Het Kompas'),
    user(6, 'Marit', 'Zijlstra', 'Directeur', 'Het Kompas'),
    user(7, 'Ilse', 'Postma', 'Externe coach', 'Elders', 'Guest'),
  ],
  events: [
    {
      organizerId: person(1),
      subject: 'Kennismaking',
      start: '2026-11-25T13:00',
      end: '2026-11-25T13:45',
      attendeeIds: [person(7)],
    },
    {
      organizerId: person(1),
      subject: 'Begeleidingsgesprek',
      start: '2026-11-24T14:00',
      end: '2026-11-24T15:00',
      attendeeIds: [person(2)],
      location: 'Lokaal 5',
      sensitivity: 'private',
    },
    { organizerId: person(1), subject: 'Overleg team', start: '2026-11-24T14:30', end: '2026-11-24T15:30' },
    {
      organizerId: person(1),
      subject: 'Reistijd',
      start: '2026-11-23T08:00',
      end: '2026-11-23T08:45',
      showAs: 'free',
    },
    {
      organizerId: person(1),
      subject: 'Studiedag',
      start: '2026-11-26T00:00',
      end: '2026-11-27T00:00',
      isAllDay: true,
    },
  ],
  sites: [
    {
      path: 'voortgang-klimop',
      displayName: 'Voortgang De Klimop',
      appRole: 'manage',
      members: [
        { userId: person(3), role: 'read' },
        { userId: person(4), role: 'write' },
      ],
    },
  ],
};
