/** A JSON object as it goes over the wire. */
export type Json = Record<string, unknown>;

/** An account in a chat. People are `29:…`, the bot is `28:{app id}`. */
export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
}

/** A Bot Framework activity, only as far as the Connector itself looks into it. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly from?: Account;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
  readonly replyToId?: string;
  readonly value?: unknown;
  readonly [more: string]: unknown;
}

/** One message in a chat, as last sent or updated. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** `bot`, or the Entra id of the person who wrote it. */
  readonly from: string;
  /** Tenant time, epoch milliseconds. */
  readonly sentAt: number;
  readonly editedAt?: number;
  readonly activity: Activity;
  /** The card that a person got in answer to Action.Execute, by Entra id: only that person sees it. */
  readonly views: Readonly<Record<string, Json>>;
}

export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat';
  /** Entra ids. */
  readonly members: readonly string[];
  messages: Message[];
  /** How many messages of the bot each member has not seen yet. */
  unread: Record<string, number>;
}

/** What a turn of the bot brought about, seen from the person who caused it. */
export interface BotAnswer {
  /** HTTP status of the bot's answer; 504 when it took too long, 502 when nobody answered. */
  readonly status: number;
  /** The body of that answer: for an invoke this is the invoke's response. */
  readonly body: unknown;
  /** Messages that came or changed in the person's chat during the turn, with the person's own view of the card. */
  readonly messages: readonly Message[];
  /** The card that took the place of the old one (Action.Execute). */
  readonly card?: Json;
  /** The sentence shown instead of a card (Action.Execute). */
  readonly text?: string;
}

/** What Microsoft leaves open, or what a test wants otherwise. */
export interface ConnectorSwitches {
  /** Refuse with 429 above Teams' rates. */
  rates: boolean;
  /** How many milliseconds the bot has to answer. */
  answerLimitMs: number;
  /** What is sent again when the bot did not answer in time: nothing, the same activity, or one with a new id. */
  resend: 'nothing' | 'same' | 'newId';
  /** What a send to somebody who removed the app gets: 403, or 200 and silence. */
  sendToUninstalled: 'refused' | 'swallowed';
}

export interface ConnectorOptions {
  /** Where the bot listens. Default `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint?: string;
  /** What the bot is told to call back, ending in a slash. Default `https://smba.trafficmanager.net/emea/`. */
  readonly serviceUrl?: string;
  /** How a request reaches the bot; default the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly switches?: Partial<ConnectorSwitches>;
}

/** Something that a page showing this person's chat wants to know. */
export interface ConnectorChange {
  readonly what: 'message' | 'typing' | 'state';
  /** Entra id. */
  readonly userId: string;
}
