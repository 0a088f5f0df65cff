import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Act, ActOf, StartRequest } from './act.ts';
import { isTurned } from './log.ts';
import { isSo } from './reshape.ts';

/**
 * The act that truly takes back what was just done, made for the state after it; undefined where nothing does, or
 * where nothing was changed. It is decided like any other: `undoFor` says whether it is anybody's to do.
 */
export function inverse(before: Trajectory, after: Trajectory, act: Act): Act | undefined {
  if (before === after) return undefined;
  switch (act.act) {
    case 'markDiscussed':
      return { act: 'undoDiscussed' };
    case 'undoDiscussed':
      return { act: 'markDiscussed' };
    case 'amendStart':
      return { act: 'amendStart', ...asked(before) };
    case 'submit':
      return withdrawal(before, after);
    case 'amendDay':
      return { ...act, day: String(before.options[act.option] ?? '') };
    case 'setAttendance':
      return { ...act, attends: !act.attends };
    case 'askTimes':
      return withdrawnPoll(after, act);
    case 'answerTimes':
      return formerTimes(before, after, act);
    case 'settleAgreement':
      return { ...act, done: !act.done };
    case 'takeBack': {
      const given = before.releases?.find(({ id }) => id === act.release);
      if (!given) return undefined;
      const { document, to, passages } = given;
      // Given once more, an excerpt would ask its author anew, who would hear of the wavering.
      if (passages !== undefined && !isHerOwn(document, before)) return undefined;
      return { act: 'release', document, to, ...(passages === undefined ? {} : { passages }) };
    }
    case 'release': {
      const made = after.releases?.at(-1);
      return made && made.id !== before.releases?.at(-1)?.id
        ? { act: 'takeBack', release: made.id }
        : undefined;
    }
    case 'respond':
    case 'answerProposal':
    case 'answerQuestion':
    case 'move':
    case 'callOff':
    case 'restore':
    case 'held':
    case 'undoHeld': {
      const was = before.moments.find((each) => each.id === act.moment);
      const now = after.moments.find((each) => each.id === act.moment);
      return was && now && was !== now ? ofMoment(turnedOnly(act, before, after), was, now) : undefined;
    }
    default:
      return undefined;
  }
}

/** What was asked at the start, as it stood. */
function asked({ template, schoolId, participants, goals, startsOn, options }: Trajectory): StartRequest {
  const people = participants.map(({ person, role, track, name, mail, external }) => ({
    ...{ person, role, name, mail, external },
    ...(track === undefined ? {} : { track }),
  }));
  const wanted = goals.map(({ text, appraisedOn = '' }) => ({ text, appraisedOn }));
  return { template, schoolId, people, goals: wanted, startsOn, options };
}

type MomentAct = ActOf<
  'respond' | 'answerProposal' | 'answerQuestion' | 'move' | 'callOff' | 'restore' | 'held' | 'undoHeld'
>;

/** The same, along with those moments only that it turned: what stood so already is not taken back with it. */
function turnedOnly(act: MomentAct, before: Trajectory, after: Trajectory): MomentAct {
  if (!('along' in act) || !act.along) return act;
  const { along, ...alone } = act;
  const turned = along.filter(({ moment }) => isTurned(moment, before, after));
  return turned.length > 0 ? { ...alone, along: turned } : alone;
}

function ofMoment(act: MomentAct, was: Moment, now: Moment): Act | undefined {
  const about = { moment: now.id, revision: now.revision } as const;
  switch (act.act) {
    case 'respond':
      return formerResponse(was, now);
    // To leave it where it is changes nothing; what only she could say is asked once, but a no can be taken back.
    case 'answerProposal':
    case 'move':
      // Called off again it would stand at the new day, as if that had been the one that did not go through.
      return was.state === 'notHeld' ? undefined : backTo(was, now);
    case 'answerQuestion':
      return act.choice === 'callOff' ? { act: 'restore', ...about } : backTo(was, now);
    case 'callOff':
      return { act: 'restore', ...about };
    case 'restore':
      return calledOff(was, now);
    case 'held':
      return { act: 'undoHeld', ...about, ...(act.along ? { along: act.along } : {}) };
    case 'undoHeld':
      return was.state === 'held'
        ? { act: 'held', ...about, held: true, ...(act.along ? { along: act.along } : {}) }
        : { act: 'held', ...about, held: false, ...(was.reason ? { reason: was.reason } : {}) };
  }
}

/** To where it was, and what it was; undefined when it is that, or had no time. */
function backTo(was: Moment, now: Moment): Act | undefined {
  const { start, place, durationMin, step } = was;
  const { id: moment, revision } = now;
  const isHere = start === now.start && isSo(now, was) && was.room === now.room;
  if (start === undefined || isHere) return undefined;
  return {
    ...{ act: 'move', moment, revision, start, place },
    ...(durationMin === now.durationMin && step === now.step ? {} : { durationMin }),
    ...(step === now.step ? {} : { step }),
    ...(was.room === now.room ? {} : { room: was.room ?? '' }),
  };
}

function calledOff({ reason }: Moment, { id: moment, revision, state }: Moment): Act | undefined {
  return reason && state === 'scheduled' ? { act: 'callOff', moment, revision, reason } : undefined;
}

/** The answer that she gave before to the same time, when there was one. */
function formerResponse(was: Moment, now: Moment): Act | undefined {
  const mine = now.responses.find((each) => !was.responses.includes(each));
  const former = was.responses.find((each) => each.by === mine?.by && each.revision === now.revision);
  if (!former) return undefined;
  const { answer, proposedStart } = former;
  return {
    act: 'respond',
    moment: now.id,
    revision: now.revision,
    answer,
    ...(proposedStart === undefined ? {} : { proposedStart }),
  };
}

function withdrawnPoll({ moments }: Trajectory, { moment, revision }: ActOf<'askTimes'>): Act | undefined {
  const poll = moments.find((one) => one.id === moment)?.poll;
  return poll && { act: 'endPoll', moment, revision, asked: poll.at };
}

/** What she answered to the same times before; an answer that is the first can be changed, and not be taken back. */
function formerTimes(before: Trajectory, after: Trajectory, act: ActOf<'answerTimes'>): Act | undefined {
  const answersIn = ({ moments }: Trajectory) => moments.find((one) => one.id === act.moment)?.poll?.answers;
  const mine = answersIn(after)?.at(-1);
  const former = answersIn(before)?.find(({ by }) => by === mine?.by);
  return former && { ...act, can: former.can };
}

/** Whether whom a document is about wrote it. */
function isHerOwn(id: string, { documents }: Trajectory): boolean {
  const document = documents.find((one) => one.id === id);
  return document !== undefined && document.author === document.subject;
}

/** Handed over is handed over. */
function withdrawal(before: Trajectory, after: Trajectory): Act | undefined {
  const made = after.documents.find((each) => !before.documents.some((old) => old.id === each.id));
  return made && made.state !== 'delivered' ? { act: 'withdraw', document: made.id } : undefined;
}
