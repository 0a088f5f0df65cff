import { holdsOneOf } from '../../access/access.ts';
import { rolesOf } from '../../access/roles.ts';
import { stepOf } from '../../template/expand.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { announcedPoints } from '../moments/announced-points.ts';
import { pages } from '../pages.ts';
import { agreementsView, isNextMeeting } from '../trajectory/agreements.ts';
import type { CardAt, CardBody, CardMaker } from './card-at.ts';
import type { CardNote } from './card-notes.ts';
import type { CardAction, CardFact } from './card-view.ts';
import {
  answerReceipt,
  answers,
  changes,
  factsOf,
  momentOf,
  openMoment,
  over,
  span,
  titleOf,
  whyOver,
} from './moment-parts.ts';

/** What to bring. It speaks of the moment as it is now, also after it moved: no second card was sent then. */
export const prepare: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const why = whyOver(moment, undefined, at);
  if (why) return over(moment, why, at);
  const { trajectory, day } = at.standing;
  const items = itemsFor(moment, at);
  if (items.length === 0) return undefined;
  const kinds = missingKinds(moment, at);
  const title = titleOf(moment, at);
  const facts: CardFact[] = [...factsOf(moment, at), ...agreementFacts(moment, at)];
  if (kinds.length > 0) facts.push({ fact: 'bring', documents: kinds });
  if (kinds.length === 0 && items.every((one) => one.document !== undefined)) {
    return { state: 'receipt', title, facts, receipt: 'prepared', actions: [openMoment(moment, at)] };
  }
  const isVisited = holdsOneOf(at.viewer, [at.standing.template.subject], at.standing);
  const notes: CardNote[] = [
    ...(isVisited && announcedPoints(moment, at.viewer, at.standing) ? (['pointsInPage'] as const) : []),
    ...(items.some((one) => one.document === undefined) ? (['bringToo'] as const) : []),
  ];
  const actions: CardAction[] = kinds.map((kind) => writeAction(kind, moment, at));
  const comesTo = { step: moment.step, roles: rolesOf(trajectory, at.viewer.person, day) };
  return { state: 'open', title, facts, notes, comesTo, actions: [...actions, openMoment(moment, at)] };
};

/** That it is tomorrow, or nearly. */
export const reminder: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const why = whyOver(moment, at.ref.revision, at);
  const facts = [...factsOf(moment, at), ...agreementFacts(moment, at)];
  return why ? over(moment, why, at) : answerable(moment, facts, ['cannotCome', 'outlookToo'], at);
};

/**
 * That agreements of earlier talks come back here; what they say stands on the page. Not counted is what she was only
 * given: she does not know whether it is done.
 */
function agreementFacts(moment: Moment, { viewer, standing, context }: CardAt): readonly CardFact[] {
  if (!isNextMeeting(moment, viewer, standing, context)) return [];
  const open = agreementsView(viewer, standing, context).filter((one) => !one.done).length;
  return open === 0 ? [] : [{ fact: 'agreements', open }];
}

/** The way into the meeting. */
export const join: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const why = whyOver(moment, at.ref.revision, at);
  if (why) return over(moment, why, at);
  const url = moment.calendar?.joinUrl;
  const actions: CardAction[] = url === undefined ? [] : [{ kind: 'join', label: 'join', url }];
  const given = answerReceipt(moment, factsOf(moment, at), at);
  if (given?.receipt === 'declined') {
    const again = answers(moment, at).filter(({ label }) => label === 'accept');
    return {
      state: 'receipt',
      title: titleOf(moment, at),
      ...given,
      actions: [...again, ...changes(moment, at), openMoment(moment, at)],
    };
  }
  const hers = changes(moment, at);
  const cannotCome = hers.length > 0 ? [] : answers(moment, at).filter(({ label }) => label === 'decline');
  return {
    state: 'open',
    title: titleOf(moment, at),
    facts: factsOf(moment, at),
    notes: cannotCome.length > 0 ? ['cannotCome'] : [],
    actions: [...actions, ...cannotCome, ...hers, openMoment(moment, at)],
  };
};

/** What was and what is now. */
export const changed: CardMaker = (at) => {
  const moment = momentOf(at);
  const change = moment?.change;
  if (!moment || !change) return undefined;
  if (at.ref.revision !== moment.revision)
    return over(moment, whyOver(moment, at.ref.revision, at) ?? 'moved', at);
  const { was } = change;
  const title = titleOf(moment, at);
  if (moment.state === 'notHeld' || moment.state === 'dropped') {
    const facts: CardFact[] = was.start === undefined ? [] : [span('was', was.start, moment, at)];
    if (moment.reason !== undefined) facts.push({ fact: 'reason', reason: moment.reason });
    return { state: 'open', title, facts, notes: ['calledOff'], actions: [openMoment(moment, at)] };
  }
  const why = whyOver(moment, at.ref.revision, at);
  if (why) return over(moment, why, at);
  const isMoved = was.start !== undefined && was.start !== moment.start;
  const isElsewhere = was.place !== moment.place;
  const isAsLong = was.durationMin === undefined;
  const before = isAsLong ? moment : { ...moment, durationMin: was.durationMin };
  const { step } = was;
  const bring = step === undefined ? [] : missingKinds(moment, at);
  const facts: CardFact[] = [
    ...(step === undefined ? [] : [{ fact: 'wasKind', step, cycle: moment.cycle } as const]),
    ...((isMoved || !isAsLong) && was.start !== undefined ? [span('was', was.start, before, at)] : []),
    ...(isElsewhere ? [{ fact: 'wasWhere', place: was.place } as const] : []),
    ...factsOf(moment, at),
    ...(bring.length > 0 ? [{ fact: 'bring', documents: bring } as const] : []),
  ];
  const notes: CardNote[] = [
    ...(step === undefined ? [] : (['kindChanged'] as const)),
    ...(was.state === 'scheduled' ? [] : (['goesThrough'] as const)),
    ...(isMoved ? (['timeChanged'] as const) : []),
    ...(isMoved || isAsLong || step !== undefined ? [] : (['durationChanged'] as const)),
    ...(isElsewhere ? (['placeChanged'] as const) : []),
  ];
  return answerable(moment, facts, notes, at);
};

/** Open while she has not answered; after that what she answered, which she can still change. */
function answerable(
  moment: Moment,
  facts: readonly CardFact[],
  notes: readonly CardNote[],
  at: CardAt,
): CardBody {
  const title = titleOf(moment, at);
  const possible = answers(moment, at);
  const hers = changes(moment, at);
  const hears = possible.length > 0 && hers.length === 0;
  const actions = [...possible, ...hers, openMoment(moment, at)];
  const given = answerReceipt(moment, facts, at);
  if (given) return { state: 'receipt', title, ...given, actions };
  const applying = notes.filter(
    (one) => (one !== 'cannotCome' || hears) && (one !== 'outlookToo' || possible.length > 0),
  );
  return { state: 'open', title, facts, notes: applying, actions };
}

interface Item {
  readonly document?: string;
  readonly isThere: boolean;
}

function itemsFor(moment: Moment, { standing, viewer }: CardAt): readonly Item[] {
  const { trajectory, template } = standing;
  const mine = trajectory.participants.filter((one) => one.person === viewer.person).map((one) => one.role);
  return stepOf(template, moment, trajectory.options)
    .prepare.filter(({ role }) => mine.includes(role))
    .map(({ document }) => {
      if (document === undefined) return { isThere: false };
      const there = currentDocument(trajectory, document, moment.id) ?? currentDocument(trajectory, document);
      return { document, isThere: there !== undefined };
    });
}

/** Kinds of documents that she still has to bring. */
function missingKinds(moment: Moment, at: CardAt): readonly string[] {
  return itemsFor(moment, at).flatMap((one) => (one.isThere ? [] : (one.document ?? [])));
}

function writeAction(kind: string, moment: Moment, { standing }: CardAt): CardAction {
  const { trajectory, template } = standing;
  const rule = template.documents.find((one) => one.kind === kind);
  const about = rule?.per === 'moment' ? moment.id : undefined;
  return { kind: 'open', label: 'write', page: pages.write(trajectory.id, kind, about) };
}
