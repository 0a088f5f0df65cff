import type { ActKind } from '../../acts/act.ts';
import type { Altered } from '../../documents/as-written.ts';
import type { FormValues } from '../../forms/form.ts';
import type { DocumentState } from '../../trajectory/document.ts';
import type { Goal } from '../../trajectory/goal.ts';
import type { PersonId, Role } from '../../trajectory/participant.ts';
import type { PersonView } from './person.ts';

export interface DocumentSummary {
  readonly id: string;
  readonly kind: string;
  /** As what it goes, where that is not its kind. */
  readonly called?: string;
  /** A next version may follow, beside it. */
  readonly grows?: true;
  /** A filled-in kijkwijzer of the subject's own lessons: part of the picture over time. */
  readonly pictured?: 'bySubject' | 'byOther';
  readonly moment?: string;
  readonly step?: string;
  readonly cycle?: number;
  /** Among those that the viewer may read. */
  readonly version: number;
  readonly superseded: boolean;
  readonly state: DocumentState;
  readonly at: string;
  readonly authorName: string;
  readonly deliveredAt?: string;
  /** What the teacher let this one person read of another document. */
  readonly released?: true;
  /** Others read it only once the viewer says so, and she did not yet. */
  readonly waitsForYes?: true;
  /** For the subject, and the author who does not lead: who has read it and when. */
  readonly readBy?: readonly { readonly name: string; readonly at: string; readonly me?: true }[];
}

/** Who can read a text, now and once it is delivered: names, for the badge beside it. */
export interface ReaderView {
  readonly name: string;
  readonly role: Role;
  readonly when: 'now' | 'onceDiscussed' | 'onceBoth' | 'onceBegun' | 'onceAgreed' | 'onceDelivered';
}

/** A name under a version: seen and agreed, and when (an instant). */
export interface SignatureView {
  readonly name: string;
  readonly at: string;
}

export interface DocumentView extends DocumentSummary {
  /** Somebody else wrote it who holds that role no more: a version of one's own begins empty. */
  readonly fromBefore?: true;
  readonly form: string;
  /** The viewer wrote it herself. */
  readonly byMe?: true;
  readonly values: FormValues;
  readonly goals: readonly Goal[];
  readonly readers: readonly ReaderView[];
  readonly reactUntil?: string;
  readonly reaction?: { readonly name: string; readonly text: string; readonly at: string };
  /** Who agreed with this version, of what is signed; absent as long as nobody did. */
  readonly signed?: readonly SignatureView[];
  readonly hash?: string;
  /**
   * Somebody changed the delivered text in its row: for its author and its subject, and where it could not be put back
   * for whoever reads it.
   */
  readonly altered?: Altered;
  /** When the viewer herself opened it, who may not know who else did. */
  readonly seen?: { readonly name: string; readonly at: string };
  /** For its subject and its author: what was released of it, the newest first. */
  readonly releases: readonly ReleaseView[];
  /** To whom its subject may release it. */
  readonly releasableTo: readonly Pick<PersonView, 'person' | 'name' | 'role'>[];
  readonly acts: readonly ActKind[];
}

/** One release as its subject sees it, or the author of what it is an excerpt of. */
export interface ReleaseView {
  readonly id: string;
  readonly to: string;
  /** Her id: two can have one name. */
  readonly person: PersonId;
  readonly at: string;
  /** Absent: the whole. */
  readonly passages?: readonly string[];
  /**
   * `waits` until the morning of `deliverFrom` · `asksAuthor` first · `turnedDown` by her · `authorLeft`, so that nobody
   * can be asked any more · `takenBack` · `delivered`.
   */
  readonly state: 'waits' | 'asksAuthor' | 'authorLeft' | 'turnedDown' | 'takenBack' | 'delivered';
  readonly deliverFrom: string;
  readonly deliveredAt?: string;
  readonly readAt?: string;
  /** What can be done with it now. */
  readonly acts: readonly ('agreeExcerpt' | 'takeBack')[];
}
