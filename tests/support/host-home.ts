import type { TurnContext } from 'botbuilder';
import { type Connector, createConnector } from '../../infra/local/connector/connector.ts';
import { createPlaygroundBridge } from '../../infra/local/connector/playground-bridge.ts';
import { createHost } from '../../infra/local/host/host.ts';
import { createTenant, type LocalTenant } from '../../infra/local/tenant.ts';
import type { SeedUser } from '../../infra/local/world/seed.ts';
import { type BotHome, startBot } from './real-bot.ts';
import { startTabPage } from './tab-page.ts';

export const SANNE = 'a3f0c1de-0000-4000-8000-000000000001';

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
  const tenant = await createTenant({ seed: { users: USERS } });
  const { url } = await tenant.listen();
  const tab = await startTabPage(url);
  const heard: TurnContext['activity'][] = [];
  const bot = await startBot(tenant as BotHome, url, async (context) => {
    heard.push(context.activity);
    await answer(context);
  });
  const connector = createConnector(tenant, { botEndpoint: bot.endpoint });
  tenant.use(connector.handler, connector.part);
  const host = createHost(tenant, connector, {
    tabs: [
      { entityId: 'eerste', name: 'Mijn week', contentUrl: `${tab.url}?theme={theme}&sub={subEntityId}` },
      { entityId: 'tweede', name: 'Trajecten', contentUrl: tab.url },
    ],
    describe: (user) => ({ story: STORIES[user.givenName] ?? '' }),
  });
  tenant.use(host.handler);
  tenant.use(createPlaygroundBridge(tenant, { botEndpoint: bot.endpoint }));
  return {
    url,
    tenant,
    connector,
    heard,
    async close() {
      await Promise.all([bot.close(), tab.close(), tenant.close()]);
    },
  };
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
const USERS: SeedUser[] = (
  [
    [1, 'Sanne', 'de Vries', 'Coach', 'Samen Wijzer'],
    [2, 'Bram', 'Koster', 'Leerkracht groep 5', 'De Klimop'],
    [3, 'Fatima', 'El Idrissi', 'Directeur', 'De Klimop'],
    [4, 'Joke', 'van den Berg', 'Administratie', 'De Klimop'],
    [5, 'Ruud', 'Hendriks', 'Leerkracht groep 7', 'Het Kompas'],
    [6, 'Marit', 'Zijlstra', 'Directeur', 'Het Kompas'],
  ] as const
).map(([number, givenName, surname, jobTitle, officeLocation]) => {
  const address = `${givenName}.${surname.replaceAll(' ', '')}@school.example`.toLowerCase();
  return {
    id: `a3f0c1de-0000-4000-8000-00000000000${number}`,
    givenName,
    surname,
    displayName: `${givenName} ${surname}`,
    userPrincipalName: address,
    mail: address,
    jobTitle,
    department: null,
    officeLocation,
    preferredLanguage: 'nl-NL',
    userType: 'Member',
    accountEnabled: true,
  };
});
