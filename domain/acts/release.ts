import { Temporal } from 'temporal-polyfill';
import { readersOf } from '../access/access.ts';
import { dayOf, peopleIn, rolesOf, standingAt } from '../access/roles.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import { formOf } from '../forms/catalogue.ts';
import { passagesOf } from '../release/passages.ts';
import { isPending, releasedDocument, releasesOf } from '../release/released.ts';
import { ok, refuse } from '../result.ts';
import { authorRoles } from '../tailoring/versions.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import type { Release } from '../trajectory/release.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Decide, documentIn } from './decision.ts';
import { canonical } from './deliver.ts';
import type { Situation } from './situation.ts';

const MORNING = '08:00';
/** Of one document, with those that were taken back: more than there are readers to give it to, in whole and in part. */
const MOST_RELEASES = 20;

/**
 * She lets one person read it, whole or in part. Handed over on the next school day in the morning, so that there is
 * an evening to think again; an excerpt also waits for its author.
 */
export const release: Decide<'release'> = (act, { trajectory, viewer, situation, today, at }) => {
  const document = documentIn(trajectory, act.document);
  const rule = situation.template.documents.find((each) => each.kind === document.kind);
  const readers = (rule?.releasableTo ?? []).flatMap((role) => peopleIn(trajectory, role, today));
  if (!rule || document.state !== 'recorded' || document.withdrawnAt) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  const standing = standingAt(trajectory, situation.template, situation.now);
  // What comes to her by itself she gets when it does: of a pair that is made apart not one side first.
  const reads = readersOf(rule, standing, document).some((each) => each.person === act.to);
  if (reads || !readers.some((each) => each.person === act.to)) {
    return refuse('invalid', undefined, 'to');
  }
  const all = passagesOf(formOf(rule.form), document.values).map((each) => each.id);
  const wanted = act.passages && new Set(act.passages);
  const chosen = wanted && all.filter((id) => wanted.has(id));
  if (chosen?.length !== wanted?.size) return refuse('invalid', undefined, 'passages');
  if (chosen?.length === 0) return refuse('required', undefined, 'passages');
  const passages = chosen && chosen.length < all.length ? chosen : undefined;
  // Nobody can say any more whether it may stand under her name.
  if (
    passages &&
    document.author !== viewer.person &&
    !rolesOf(trajectory, document.author, today).some((role) => authorRoles(rule).includes(role))
  ) {
    return refuse('authorLeft', undefined, 'passages');
  }
  const same = releasesOf(trajectory).find(
    (each) =>
      each.document === document.id &&
      each.to === act.to &&
      (isPending(each) || each.deliveredAt !== undefined) &&
      JSON.stringify(each.passages) === JSON.stringify(passages),
  );
  if (same) return ok(trajectory);
  if (releasesOf(trajectory).filter((each) => each.document === document.id).length >= MOST_RELEASES)
    return refuse('tooMany', { max: MOST_RELEASES });
  const made: Release = {
    id: newId(situation, trajectory),
    document: document.id,
    to: act.to,
    at,
    ...(passages === undefined ? {} : { passages }),
    // Of what she wrote herself nobody else is asked.
    ...(passages && document.author === viewer.person ? { excerpt: { agreed: true, at } } : {}),
    deliverFrom: nextMorning(today, situation),
    readBy: [],
  };
  return ok({ ...trajectory, releases: [...releasesOf(trajectory), made] });
};

/** The author of a document says whether an excerpt of it may stand under her name. */
export const agreeExcerpt: Decide<'agreeExcerpt'> = (act, { trajectory, at }) => {
  const found = releasesOf(trajectory).find((each) => each.id === act.release);
  if (found?.passages === undefined) return refuse('notFound');
  if (found.takenBackAt) return refuse('takenBack');
  if (found.excerpt?.agreed === act.agree) return ok(trajectory);
  if (found.deliveredAt) return refuse('delivered');
  if (found.excerpt?.agreed === false) return refuse('notFound');
  const answered = { ...found, excerpt: { agreed: act.agree, at } };
  return ok(withRelease(trajectory, act.agree ? answered : withoutPassages(answered)));
};

/** She takes it back, as long as it was not handed over. Nobody hears that there was anything. */
export const takeBack: Decide<'takeBack'> = (act, { trajectory, at }) => {
  const found = releasesOf(trajectory).find((each) => each.id === act.release);
  if (!found) return refuse('notFound');
  if (found.takenBackAt) return ok(trajectory);
  return found.deliveredAt
    ? refuse('delivered')
    : ok(withRelease(trajectory, withoutPassages({ ...found, takenBackAt: at })));
};

/** What nobody will read any more need not be kept; that it was an excerpt does. */
function withoutPassages(release: Release): Release {
  return release.passages === undefined ? release : { ...release, passages: [] };
}

/** What falls due by itself: releases whose morning has come and whose excerpt its author agreed to, to who is there. */
export function handOver(trajectory: Trajectory, situation: Situation): Trajectory {
  const { now, template, digest } = situation;
  return releasesOf(trajectory).reduce((all, each) => {
    const isDue = Temporal.Instant.compare(each.deliverFrom, now) <= 0;
    const isAgreed = each.passages === undefined || each.excerpt?.agreed === true;
    const document = all.documents.find((one) => one.id === each.document);
    const isGone = rolesOf(all, each.to, dayOf(now)).length === 0;
    if (!isPending(each) || !isDue || !isAgreed || isGone || !document || document.withdrawnAt) return all;
    const delivered: Release = { ...each, deliveredAt: now.toString() };
    const copy = releasedDocument(delivered, all, template);
    return copy ? withRelease(all, { ...delivered, hash: digest(canonical(copy)) }) : all;
  }, trajectory);
}

function withRelease(trajectory: Trajectory, release: Release): Trajectory {
  return {
    ...trajectory,
    releases: releasesOf(trajectory).map((each) => (each.id === release.id ? release : each)),
  };
}

/** Who opened what was released to her: the first time counts. */
export function readRelease(trajectory: Trajectory, id: string, by: string, at: string): Trajectory {
  const found = releasesOf(trajectory).find((each) => each.id === id);
  if (!found || found.readBy.some((each) => each.by === by)) return trajectory;
  return withRelease(trajectory, { ...found, readBy: [...found.readBy, { by, at }] });
}

/**
 * Hers alone is how many there were and what became of the others: nothing in an id tells. The same when what was asked
 * is decided again.
 */
function newId({ digest, entry }: Situation, { id }: Trajectory): string {
  return digest(`release ${id} ${entry}`).slice(0, 20);
}

function nextMorning(today: string, { calendar }: Situation): string {
  return addSchoolDays(calendar, Temporal.PlainDate.from(today), 1)
    .toZonedDateTime({ timeZone: ZONE, plainTime: MORNING })
    .toInstant()
    .toString();
}
