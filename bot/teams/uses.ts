import type { Viewer } from '../../domain/access/viewer.ts';
import type { CardRef } from '../../domain/effects/effect.ts';
import type { Replan } from '../../domain/replanning/replan.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import type { Tried } from '../../domain/schedule/clashes.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { CardView } from '../../domain/views/cards/card-view.ts';
import type { FoundTrajectories, HomeView } from '../../domain/views/view/home.ts';
import type { BegunStart } from '../application/begin-start.ts';
import type { KeptTyped, Typed } from '../application/keep-typed.ts';
import type { ConversationReference } from '../application/ports/conversations.ts';
import type { ActBody } from '../http/contract.ts';
import type { Abilities } from './cards/talk.ts';

/** What the chat asks of the use cases. Every method may throw on breakage; expected outcomes are values. */
export interface ChatUses {
  /**
   * Gives the card as it then stands; undefined when nothing is left on it for her. `key` is the same for the same
   * press of a button on the same copy of a card: again changes nothing.
   */
  act(viewer: Viewer, ref: CardRef, key: string, body: ActBody): Promise<Result<CardView | undefined>>;
  /** The card as its reader may see it now; undefined when there is nothing for her to see. */
  card(viewer: Viewer, ref: CardRef): Promise<CardView | undefined>;
  /** Keeps what she filled in on a card as the draft of its page; says what still has to be filled in there. */
  keepTyped(viewer: Viewer, typed: Typed): Promise<Result<KeptTyped>>;
  /** What would be in the way of a moment where it is tried, as sentences; nothing of one that is not hers to put. */
  clashes(viewer: Viewer, trajectory: string, tried: Tried): Promise<readonly string[]>;
  /** Yes to all of a proposal of new times, in the edition that was shown; `key` as in `act`. What was refused. */
  takeReplan(
    viewer: Viewer,
    key: string,
    seen: Pick<Replan, 'id' | 'edition'>,
  ): Promise<Result<{ readonly refusals: readonly Refusal[] }>>;
  /** Puts the teacher of that name in her own empty start form. */
  beginStart(viewer: Viewer, name: string): Promise<BegunStart>;
  /** What she can ask for beside what everybody can. */
  abilities(viewer: Viewer): Promise<Abilities>;
  home(viewer: Viewer): Promise<HomeView>;
  /** The first `count` of her own trajectories in which all words of `search` occur in a name. */
  find(viewer: Viewer, search: string, count: number): Promise<FoundTrajectories>;
  /** The chat with this person, to write to her later. She is reachable from now on. */
  rememberConversation(person: PersonId, reference: ConversationReference): Promise<void>;
  /** She removed the app: nothing is sent until she is back. */
  forgetConversation(person: PersonId): Promise<void>;
  /** True once per person: whoever gets it sends the welcome, and then ends it or gives it back. */
  beginWelcome(person: PersonId): Promise<boolean>;
  /** It was sent, or may have been: nobody sends it again. */
  endWelcome(person: PersonId): Promise<void>;
  /** Gives it back when the welcome was surely not sent. */
  releaseWelcome(person: PersonId): Promise<void>;
  /** A Teams meeting ended; `joinUrl` says which. A hint: the end time is the rule. */
  meetingEnded(joinUrl: string): Promise<void>;
}
