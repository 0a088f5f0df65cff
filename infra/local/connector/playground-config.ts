/** What the Playground's setup needs of `GET /_host/api/start`. */
export interface TenantStart {
  readonly app: { readonly id: string; readonly name: string };
  readonly tenantId: string;
  readonly people: readonly {
    readonly id: string;
    readonly alias: string;
    readonly name: string;
    readonly mail: string | null;
    readonly accountId: string;
  }[];
}

/** The Playground wants exactly this many others beside the person at the keys. */
const OTHERS = 5;

/**
 * The Playground's `.m365agentsplayground.yml` (JSON is YAML) with the tenant's own people in it.
 * @param alias who is at the keys
 * @throws Error for an alias that nobody has
 */
export function playgroundConfig({ app, tenantId, people }: TenantStart, alias: string) {
  const me = people.find((person) => person.alias === alias);
  if (!me) throw new Error(`Nobody here is called ${alias}`);
  const others = people.filter((person) => person !== me).slice(0, OTHERS);
  if (others.length < OTHERS) throw new Error(`The Playground needs ${OTHERS + 1} people`);
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${app.id}`, name: app.name },
    currentUser: account(me),
    users: others.map(account),
    personalChat: { id: `a:playground-${me.alias}` },
    groupChat: { id: '19:playground-group@thread.v2', name: 'Groepschat' },
    team: {
      id: '19:playground-team@thread.tacv2',
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [{ id: '19:playground-channel@thread.tacv2', name: 'Mededelingen' }],
    },
  };
}

function account({ id, name, mail, accountId }: TenantStart['people'][number]) {
  const [givenName = name, ...rest] = name.split(' ');
  const address = mail ?? '';
  return {
    id: accountId,
    name,
    userPrincipleName: address,
    aadObjectId: id,
    givenName,
    surname: rest.join(' '),
    email: address,
  };
}
