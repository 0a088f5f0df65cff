import type { ActBody } from '../../../bot/http/contract.ts';
import { id } from '../house/people.ts';
import { startRequest } from '../house/story.ts';

/**
 * One of every act, each about something that does not exist or in a state in which nothing comes of it. An act that
 * is not in this table does not compile.
 */
const onMoment = { moment: 'nooit.geweest', revision: 999 };
const onDocument = { document: 'rapportage.nooit.v9' };

/** The same acts about things that do exist, whatever of it they can name. */
export function about(body: ActBody, moment: string, revision: number, document: string): ActBody {
  return {
    ...body,
    ...('moment' in body ? { moment } : {}),
    ...('revision' in body ? { revision } : {}),
    ...('document' in body ? { document } : {}),
    ...('coach' in body ? { coach: { person: id('tim') } } : {}),
    ...('attendee' in body ? { attendee: id('tim') } : {}),
    ...('people' in body && 'times' in body ? { people: [id('tim')] } : {}),
    ...('person' in body ? { person: { person: id('tim') } } : {}),
  } as ActBody;
}

export const actSamples: { readonly [K in ActBody['act']]: Extract<ActBody, { readonly act: K }> } = {
  amendStart: { act: 'amendStart', ...startRequest(), goals: [] },
  amendDay: { act: 'amendDay', option: 'nooitGevraagd', day: '2026-12-01' },
  agreeEnd: { act: 'agreeEnd', until: '2026-12-01' },
  markDiscussed: { act: 'markDiscussed' },
  undoDiscussed: { act: 'undoDiscussed' },
  seeGoals: { act: 'seeGoals' },
  agreeGoals: { act: 'agreeGoals', proposed: '2026-12-01T09:00:00Z' },
  doubtGoals: { act: 'doubtGoals', proposed: '2026-12-01T09:00:00Z' },
  confirmPlan: {
    act: 'confirmPlan',
    moments: [{ moment: 'nooit.geweest', place: 'online', pinned: false, dropped: false }],
  },
  matchAnswer: { act: 'matchAnswer', goOn: false },
  assignCoach: { act: 'assignCoach', coach: { person: '00000000-0000-4000-8000-999999999999' } },
  assignRole: {
    act: 'assignRole',
    role: 'leidinggevende',
    person: { person: '00000000-0000-4000-8000-999999999999' },
  },
  endRole: { act: 'endRole', role: 'schoolleiding', holder: id('adri') },
  respond: { act: 'respond', ...onMoment, answer: 'declined' },
  answerProposal: { act: 'answerProposal', ...onMoment, proposer: id('sanne'), accept: true },
  askTimes: { act: 'askTimes', ...onMoment, times: ['2026-12-01T14:30:00Z'], people: [id('sanne')] },
  answerTimes: { act: 'answerTimes', ...onMoment, asked: '2026-12-01T09:00:00Z', can: [] },
  endPoll: { act: 'endPoll', ...onMoment, asked: '2026-12-01T09:00:00Z' },
  move: { act: 'move', ...onMoment, start: '2026-12-01T09:00:00Z' },
  replan: { act: 'replan', moments: [{ ...onMoment, start: '2026-12-01T09:00:00Z' }] },
  callOff: { act: 'callOff', ...onMoment, reason: 'cancelled' },
  setAttendance: { act: 'setAttendance', ...onMoment, attendee: id('sanne'), attends: false },
  restore: { act: 'restore', ...onMoment },
  answerQuestion: { act: 'answerQuestion', ...onMoment, choice: 'putBack' },
  held: { act: 'held', ...onMoment, held: true, along: [onMoment] },
  undoHeld: { act: 'undoHeld', ...onMoment, along: [onMoment] },
  submit: { act: 'submit', kind: 'rapportage', moment: 'nooit.geweest', values: {} },
  withdraw: { act: 'withdraw', ...onDocument },
  read: { act: 'read', ...onDocument },
  react: { act: 'react', ...onDocument, text: '' },
  markInPerson: { act: 'markInPerson', ...onDocument },
  letOpen: { act: 'letOpen', ...onDocument },
  sign: { act: 'sign', ...onDocument },
  agreeTailored: { act: 'agreeTailored', kind: 'opMaatPlan', version: 1 },
  discussTailored: { act: 'discussTailored', kind: 'opMaatPlan', version: 1 },
  release: { act: 'release', ...onDocument, to: id('lies') },
  agreeExcerpt: { act: 'agreeExcerpt', release: 'r999', agree: true },
  takeBack: { act: 'takeBack', release: 'r999' },
  checkFilmBasis: { act: 'checkFilmBasis', moment: 'nooit.geweest' },
  referFilm: {
    act: 'referFilm',
    moment: 'nooit.geweest',
    reference: 'https://films.example/x',
    deleteOn: '2026-12-18',
  },
  confirmFilmDeleted: { act: 'confirmFilmDeleted', moment: 'nooit.geweest' },
  settleAgreement: { act: 'settleAgreement', ...onDocument, index: 0, done: true },
  pause: { act: 'pause' },
  resume: { act: 'resume' },
  stop: { act: 'stop' },
};
