/** Every refusal that the product knows. Its sentence stands in texts/<language>/refusals.ts. */
export const refusalCodes = [
  'notAllowed', // whoever may not know that it exists hears the same as for what does not exist
  'notFound',
  'alreadyDone',
  'changedMeanwhile', // the thing moved between looking and answering
  'tooLong', // { max }
  'required',
  'invalid',
  'inThePast', // { date }
  'schoolClosed', // { date, why }
  'notASchoolDay', // { date }
  'personNotFound', // { name }
  'personLeft', // { name }
  'rolesOverlap', // { name } one person in two roles that exclude each other
  'goalNeeded',
  'goalNeedsAppraisal',
  'appraisalInFuture', // { date }
  'notYetDiscussed',
  'goalsNotSeen',
  'klikgesprekFirst',
  'notBothAgreed',
  'notPlanned',
  'notHeldYet',
  'delivered', // write-once
  'reactionClosed', // { date }
  'outOfOrder', // { moment, other }
  'personBusy', // { name, when }
  'outsideHours', // { name, when }
  'outsideWindow', // { from, until }
  'tooSoon', // { when } notice
  'ended',
  'filmBasisMissing',
  'nothingToUndo',
  'tooMany', // { max }
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
