/** Every refusal that the product knows. Its sentence stands in texts/<language>/refusals.ts. */
export const refusalCodes = [
  'notAllowed', // whoever may not know that it exists hears the same as for what does not exist
  'notFound',
  'alreadyDone',
  'changedMeanwhile', // { moment, state, start? } it moved between looking and answering, and stands so now
  'tooLong', // { max }
  'required',
  'invalid',
  'inThePast', // { date }
  'schoolClosed', // { date, why } why: holiday.herfst, publicDay.koningsdag, dayOff.studiedag, closure.strike
  'notASchoolDay', // { date }
  'personNotFound', // { name }
  'rolesOverlap', // { name } one person in two roles that exclude each other
  'goalNeeded',
  'goalNeedsAppraisal',
  'appraisalInFuture', // { date }
  'longAgo', // { date } so long ago that the year will be wrong
  'beforeTalk', // { date } of the talk: what was agreed there was to be ready before it
  'notYetDiscussed',
  'goalsNotSeen',
  'klikgesprekFirst',
  'notToDrop',
  'notBothAgreed',
  'notPlanned',
  'notHeldYet',
  'authorLeft', // nobody can say any more whether a part may stand under her name
  'delivered', // write-once
  'reactionClosed', // { date }
  'outOfOrder', // { moment, other } ids of moments
  'personBusy', // { name, when }
  'outsideHours', // { name, when }
  'outsideWindow', // { from, until }
  'tooSoon', // { when } notice
  'ended',
  'filmBasisMissing',
  'nothingToUndo',
  'alreadyDiscussed',
  'hasBeenRead', // a document that somebody else has read is not taken back
  'openToOthers', // nor one that others can read, by who may not know whether they did
  'kindIsRecorded', // something was written about it, which belongs to what it is
  'notFilmed',
  'filmKeptTooLong', // { until, weeks }
  'calendarUnknown', // { date } holidays not known that far ahead
  'outsideLessons', // { when }
  'outsideDay', // { from, to } wall times
  'notALeaderHere', // { name }
  'awaitingCoach',
  'paused',
  'needsFirst', // { what } a moment's step or a document's kind that comes before this
  'tooMany', // { max }
  'draftsFull', // of whoever writes: many drafts, or very long ones
  'endBeforeBegin',
  'endsEarlier', // { date } the end that it has
  'weeksOutOfOrder',
  'endBeforeBeginTime', // of wall times
  'notWorking', // a lesson on a day off
  'outsideWorking', // a lesson outside the working hours
  'outsideRange', // { min, max }
  'noSuchWeek', // the programme has no such week here, or it is over
  'tookPlace', // { minutes, week? } an activity that was there, with how long and in which week
  'tailoredTooLate', // a plan made to measure moves what took place meanwhile
  'takenBack', // by whom it was hers to give
  'farOff', // { date } so far ahead that the year will be wrong
  'looksLikeGrade', // a word of a scale that judges
  'twice', // the same stands there already
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
