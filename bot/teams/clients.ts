import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';

/** A Connector has an address for each part of the world. */
const MOST = 20;

/**
 * Microsoft's clients, made once for each address and not for every turn: making them is a tenth of the work of an
 * answer, and they hold nothing of a turn. The app speaks as itself only, so that one caller is like the other.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  #userTokens: Promise<UserTokenClient> | undefined;

  override createConnectorFactory(caller: ClaimsIdentity): ConnectorFactory {
    const fresh = () => super.createConnectorFactory(caller);
    return {
      create: (serviceUrl, audience) => {
        const key = `${serviceUrl} ${audience}`;
        const client = this.#connectors.get(key) ?? fresh().create(serviceUrl, audience);
        this.#connectors.delete(key);
        this.#connectors.set(key, client);
        client.catch(() => this.#connectors.delete(key));
        if (this.#connectors.size > MOST)
          this.#connectors.delete(this.#connectors.keys().next().value as string);
        return client;
      },
    };
  }

  override createUserTokenClient(caller: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(caller).catch((error: unknown) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }
}
