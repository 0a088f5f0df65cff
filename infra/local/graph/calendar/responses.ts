import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import { GraphError, outlookInvalid } from '../wire/errors.ts';
import type { ResponseType, StoredAttendee, StoredEvent } from './event.ts';
import type { Mailboxes } from './mailboxes.ts';

export type Reaction = 'accept' | 'tentativelyAccept' | 'decline';

export interface ReactionInput {
  readonly comment: string;
  readonly sendResponse: boolean;
  readonly proposedNewTime: { readonly start: number; readonly end: number } | undefined;
}

/** What invited people answer: in their own mailbox, or by mail from elsewhere. */
export interface Responses {
  react(copy: StoredEvent, address: string, reaction: Reaction, input: ReactionInput): void;
  /** Somebody without a mailbox here answers the invitation that she got by mail. */
  reactByMail(address: string, iCalUId: string, reaction: Reaction, input: ReactionInput): void;
}

const RESPONSES: Readonly<Record<Reaction, ResponseType>> = {
  accept: 'accepted',
  tentativelyAccept: 'tentativelyAccepted',
  decline: 'declined',
};

export function createResponses(world: World, directory: Directory, mailboxes: Mailboxes): Responses {
  const record = (
    organizerAddress: string,
    iCalUId: string,
    address: string,
    reaction: Reaction,
    input: ReactionInput,
  ) => {
    const organizer = directory.byMail(organizerAddress);
    const event = organizer && mailboxes.copyOf(organizer.id, iCalUId);
    if (!event?.isOrganizer) return;
    const status = { response: RESPONSES[reaction], at: world.clock.now() };
    mailboxes.update({
      ...event,
      attendees: event.attendees.map((each): StoredAttendee => {
        if (each.address.toLowerCase() !== address.toLowerCase()) return each;
        const { proposedNewTime: _old, ...rest } = each;
        return { ...rest, status, ...(input.proposedNewTime && { proposedNewTime: input.proposedNewTime }) };
      }),
    });
  };
  const send = (event: StoredEvent, address: string, reaction: Reaction, input: ReactionInput) => {
    world.ledger.append('graph', 'response.sent', {
      ...{
        from: address,
        to: event.organizer.address,
        iCalUId: event.iCalUId,
        response: RESPONSES[reaction],
      },
      ...{ comment: input.comment, proposedNewTime: input.proposedNewTime },
    });
    const arrive = () => record(event.organizer.address, event.iCalUId, address, reaction, input);
    if (world.switches.responseDelayMs > 0) setTimeout(arrive, world.switches.responseDelayMs).unref();
    else arrive();
  };
  return {
    react(copy, address, reaction, input) {
      check(copy, input);
      if (reaction === 'decline') mailboxes.delete(copy);
      else
        mailboxes.update({
          ...copy,
          showAs: reaction === 'accept' ? 'busy' : 'tentative',
          responseStatus: { response: RESPONSES[reaction], at: world.clock.now() },
        });
      if (input.sendResponse) send(copy, address, reaction, input);
    },
    reactByMail(address, iCalUId, reaction, input) {
      const event = directory
        .all()
        .map((user) => mailboxes.copyOf(user.id, iCalUId))
        .find((each) => each?.isOrganizer);
      if (!event?.attendees.some((each) => each.address.toLowerCase() === address.toLowerCase()))
        throw new GraphError(404, 'ErrorItemNotFound', 'No such invitation was sent to this address.');
      send(event, address, reaction, input);
    },
  };
}

function check(copy: StoredEvent, input: ReactionInput): void {
  if (copy.isOrganizer)
    throw outlookInvalid(
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  if (copy.isCancelled)
    throw outlookInvalid("Your request can't be completed. The meeting has been canceled.");
  if (input.sendResponse && !copy.responseRequested)
    throw outlookInvalid(
      "Your request can't be completed. The meeting organizer hasn't requested a response.",
    );
  if (!input.proposedNewTime) return;
  if (!input.sendResponse)
    throw outlookInvalid(
      'A new time can only be proposed when the response is sent.',
      'ErrorInvalidParameter',
    );
  if (!copy.allowNewTimeProposals)
    throw outlookInvalid('The organizer does not allow new time proposals.', 'ErrorInvalidParameter');
}
