/** A refusal in the shape of the Connector's REST interface. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
  response(): Response {
    return Response.json(
      { error: { code: this.code, message: this.message } },
      { status: this.status, headers: this.headers },
    );
  }
}

/** Somebody blocked the bot: Teams answers with a number and a sentence that holds JSON. */
export class WritesBlocked extends ConnectorRefusal {
  constructor() {
    super(403, 'MessageWritesBlocked', 'The conversation was blocked by the user.');
  }
  override response(): Response {
    const message = JSON.stringify({ subCode: 'MessageWritesBlocked', details: this.message }, null, 1);
    return Response.json({ errorCode: 209, message }, { status: 403 });
  }
}

export const badArgument = (message: string) => new ConnectorRefusal(400, 'BadArgument', message);
export const unknownConversation = () =>
  new ConnectorRefusal(404, 'ConversationNotFound', 'Conversation not found.');
export const unknownActivity = () =>
  new ConnectorRefusal(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
export const notInstalled = () =>
  new ConnectorRefusal(403, 'ForbiddenOperationException', 'Bot is not installed in user’s personal scope.');
export const notInRoster = () =>
  new ConnectorRefusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');

/** What the client would not let a person do: no such button, a required field left empty, no app. */
export class NotPossible extends Error {}
