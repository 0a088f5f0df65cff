import type { Theme } from './route.ts';

/** A message of teams-js in a tab. */
interface Asked {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func?: string;
  readonly args?: readonly unknown[];
}

/** What a call of teams-js gets back; undefined: no answer. */
export type Reply = readonly unknown[] | undefined;
type Call = (args: readonly unknown[]) => Reply | Promise<Reply>;

/** What this host can do, in teams-js' own terms. */
const CAPABILITIES = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    app: {},
    chat: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
    secondaryBrowser: undefined,
    teamsCore: {},
  },
};

/** Speaks with one window that runs teams-js: answers its calls and tells it what happens. */
export class TeamsFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #calls: Readonly<Record<string, Call>>;
  readonly #listened = new Set<string>();
  readonly #onMessage = (event: MessageEvent) => void this.#answer(event);

  /**
   * @param frame its `src` gives the only origin that is listened to
   * @param frameContext `content` for a tab, `task` for a dialog
   */
  constructor(frame: HTMLIFrameElement, frameContext: 'content' | 'task', calls: Record<string, Call>) {
    this.#frame = frame;
    this.#origin = new URL(frame.src).origin;
    this.#calls = {
      initialize: () => [frameContext, 'web', JSON.stringify(CAPABILITIES), '2.0.0'],
      registerHandler: ([name]) => {
        this.#listened.add(String(name));
        return undefined;
      },
      readyToUnload: () => undefined,
      'appInitialization.appLoaded': () => undefined,
      'appInitialization.success': () => undefined,
      ...calls,
    };
    addEventListener('message', this.#onMessage);
  }

  /** Tells the window what happened, if it registered for that. */
  tell(event: string, ...args: unknown[]): void {
    if (this.#listened.has(event)) this.push(event, ...args);
  }

  push(func: string, ...args: unknown[]): void {
    this.#frame.contentWindow?.postMessage({ func, args }, this.#origin);
  }

  themed(theme: Theme): void {
    this.tell('themeChange', theme);
  }

  close(): void {
    removeEventListener('message', this.#onMessage);
  }

  async #answer({ source, origin, data }: MessageEvent): Promise<void> {
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const { id, uuidAsString, func, args } = data as Asked;
    if (typeof func !== 'string') return;
    const call = this.#calls[func];
    if (!call) console.warn(`teams-js asked for ${func}, which this host does not do`, args);
    const reply = await call?.(args ?? []);
    if (reply) this.#frame.contentWindow?.postMessage({ id, uuidAsString, args: reply }, origin);
  }
}
