/*
 * The sentences that a card can say, by name; what they read stands in the texts.
 */

/** A sentence below the facts. */
export const cardNotes = [
  'discussFirst', // the teacher hears nothing from the app before you talked
  'goalsInPage', // the goals are behind the button, not in the chat
  'afterGoals', // to who is guided: what comes next, and that she need not see to it
  'planIsYours', // to who guides: what is new to her, and that nothing goes out by itself
  'planOfKnownIsYours', // the same where starting told the teacher, and nobody had to talk of it first
  'matchBoth', // what follows upon either answer
  'werkpuntenInPage', // the same of what was agreed in a talk, and that it is asked whether it is right
  'talkAndWriteAnew', // no reason was asked; a new version asks everybody anew
  'matchPrivate', // your answer stays between you and the app
  'yoursFromNow', // to a new coach: what she gets to read is the teacher's to give
  'yoursNoMore', // to who was it: she may finish what she has still to write
  'chooseWhatToGive', // to who is guided: her new coach reads nothing unless she gives it
  'planStays', // what was planned goes on with the new coach
  'roleIsYours', // to who holds a role from now on: what she reads is what the role reads
  'roleWasYours', // to who held it: it is over
  'roleWithAnother', // to the others: that it is so, and that the rest stays
  'meetFirst', // it begins anew with who came
  'withoutReason', // no reason is given and none is asked
  'nothingIsAsked', // it stands still
  'goesOnWhenYouSay', // the day has come; nothing happens by itself
  'endedEarly', // what becomes of it; no reason and no judgement
  'whatWasDone', // to who guided: the report of what was done until then, which concludes nothing
  'reportBegins', // what was recorded stands in it
  'didItTakePlace',
  'onlyWhether', // nothing is written about it
  'yesForBoth', // what belongs together on one day is asked together
  'shortHereLongThere', // short fields here, the full page keeps what you type
  'partHereRestThere', // what is kept here stands on the page as a draft
  'mayBePrivate', // a word in it may say more of a person than belongs in a report
  'onlyThere', // the page keeps what you type
  'readFirst', // you read it first; a reaction is possible, not needed
  'deliveredNow',
  'cannotCome', // one tap, no reason, and who hears it
  'outlookToo', // answering in Outlook counts as well
  'eventGone',
  'bothMoved',
  'goesThrough', // it goes through again
  'calledOff',
  'nowExpected', // she is to be there, and can be missed
  'notExpectedAnyMore', // no reason is given
  'placeChanged',
  'timeChanged',
  'durationChanged',
  'kindChanged', // and what it asks
  'stillOpen', // neutral: it stands open
  'whatDeletionCovers', // also recycle bin and versions
  'whatErasureCovers', // also the recycle bin and versions, and until when
  'whatFilmErasureCovers', // also the recycle bin and versions, and the reference here
  'allGoes', // and from then on the app knows nothing of it
  'takeAlong', // to her whom it is about: until then she can
  'decisionIsYours', // separate, and yours alone
  'textIsKept', // what you wrote is in the tab
  'lookAgain', // see how it stands now
  'putBack', // and what can be edited in the list
  'reachedByMail', // the invitation reaches this person by mail, and nothing else does
  'perhapsGone', // where another one is chosen, if so
  'excerptUnderYourName', // the page shows exactly which part
  'releasedByHer',
  'toldInPerson', // to who reads for the board: she whom it is about has heard it
  'timesAsked', // who hears it, and that nothing is moved by it
  'mayChangeTimes', // on the page, until it closes
  'nothingMovedYet', // the times are there, and it stays where it is
  'noTimeForAll',
  'evenContact', // nobody else hears it
  'endMoved', // why, and that it is hers to agree
  'endSaid', // the same of an end that was said when it stood still
  'endIsSubject', // to the yes of who leads, who is asked when it goes on
  'movedInTime', // why, and that it can be moved
  'judgedTooLate', // why there is none, and with whom to talk
  'pointsInPage', // what will be looked at is behind the button
  'bringToo', // something to think over, no document
  'tailoredToSee', // on the page: agree to it, or change it
  'tailoredToTalkOver', // they agree on it; on the page she says that they talked
  'lookTogether', // what both saw, and what only one of them did
  'nothingMovesYet', // until she says yes
  'invitedOnly', // it may be done now, and nothing stands open for want of it
] as const;
export type CardNote = (typeof cardNotes)[number];

/** What became of what it asked. */
export const cardReceipts = [
  'discussed',
  'goalsSeen',
  'planned',
  'resumed', // it goes on after it stood still
  'saidYes', // samen verder
  'saidNo',
  'coachFound',
  'prepared',
  'booked', // a contact has its place
  'filledIn', // what a moment invited to
  'accepted',
  'tentative',
  'declined',
  'proposed', // another time
  'timesAnswered', // which of the times she can
  'noTimeCan', // none of them
  'held',
  'notHeld',
  'rescheduled', // by herself
  'calledOff',
  'restored',
  'written', // the verslag is kept
  'proposalTaken',
  'proposalLeft',
  'questionAnswered',
  'goalsAgreed',
  'goalsDoubted',
  'endAgreed',
  'reportRead',
  'filmDeleted',
  'decided',
  'tailoredAgreed',
  'tailoredDiscussed',
  'excerptAgreed',
  'excerptDeclined',
  'replanned',
] as const;
export type CardReceipt = (typeof cardReceipts)[number];

/** Why nothing is asked any more. */
export const cardOvers = [
  'moved', // an answer to the older time
  'calledOff',
  'past',
  'withdrawn',
  'replaced', // a newer version
  'ended', // the trajectory
  'settled', // nothing is asked any more
] as const;
export type CardOver = (typeof cardOvers)[number];
