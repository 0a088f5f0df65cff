import { z } from 'zod';
import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { NamelessAct, NamelessStart } from '../../../domain/acts/nameless.ts';
import { templates } from '../../../domain/templates/catalogue.ts';
import { notHeldReasons } from '../../../domain/trajectory/moment.ts';
import { MOST_TIMES } from '../../../domain/trajectory/time-poll.ts';
import { formValues } from './form-values.ts';
import { id, instant, option, place, revision, role, text } from './values.ts';

/** A person as picked: the server looks up name and mail itself. */
const picked = z.object({ person: id, role, track: id.optional() });

const startShape = {
  template: z
    .object({ id, version: z.number().int() })
    .refine((one) => templates.some((known) => known.id === one.id && known.version === one.version)),
  schoolId: id,
  people: z.array(picked).max(20),
  goals: z.array(z.object({ text, appraisedOn: z.string().max(20) })).max(20),
  startsOn: z.string().max(20),
  options: z.record(z.string().max(40), option),
};
/** JSON knows no `undefined`, so what zod calls optional is present or absent, as the domain has it. */
export const startRequest = z.object(startShape) as unknown as z.ZodType<NamelessStart>;
/** How long a moment takes, and of which kind it is; what is possible is for the act to say. */
const shape = { durationMin: z.number().int().min(0).max(1_440).optional(), step: id.optional() };
/** A moment of a plan as the coach has it before her. */
export const plannedMoment: z.ZodType<PlannedMoment> = z.object({
  moment: id,
  start: instant.optional(),
  place,
  ...shape,
  pinned: z.boolean(),
  dropped: z.boolean(),
}) as z.ZodType<PlannedMoment>;

const onMoment = { moment: id, revision };

const along = z.array(z.object(onMoment)).max(4).optional();

/** What the tabs and the cards send, before the door fills in names from the directory. */
export const actBody = z.discriminatedUnion('act', [
  z.object({ act: z.literal('amendStart'), ...startShape }),
  z.object({ act: z.literal('amendDay'), option: id, day: z.string().max(20) }),
  z.object({ act: z.literal('agreeEnd'), until: z.string().max(20) }),
  z.object({ act: z.literal('markDiscussed') }),
  z.object({ act: z.literal('undoDiscussed') }),
  z.object({ act: z.literal('seeGoals') }),
  z.object({ act: z.literal('agreeGoals'), proposed: instant }),
  z.object({ act: z.literal('doubtGoals'), proposed: instant }),
  z.object({ act: z.literal('confirmPlan'), moments: z.array(plannedMoment).max(60) }),
  z.object({ act: z.literal('matchAnswer'), goOn: z.boolean() }),
  z.object({ act: z.literal('assignCoach'), coach: z.object({ person: id }) }),
  z.object({
    act: z.literal('assignRole'),
    role,
    person: z.object({ person: id }),
    instead: id.optional(),
  }),
  z.object({ act: z.literal('endRole'), role, holder: id }),
  z.object({
    act: z.literal('respond'),
    ...onMoment,
    answer: z.enum(['accepted', 'tentative', 'declined']),
    proposedStart: instant.optional(),
  }),
  z.object({ act: z.literal('answerProposal'), ...onMoment, proposer: id, accept: z.boolean() }),
  z.object({
    act: z.literal('askTimes'),
    ...onMoment,
    times: z.array(instant).min(1).max(MOST_TIMES),
    people: z.array(id).min(1).max(20),
  }),
  z.object({
    act: z.literal('answerTimes'),
    ...onMoment,
    asked: instant,
    can: z.array(instant).max(MOST_TIMES),
  }),
  z.object({ act: z.literal('endPoll'), ...onMoment, asked: instant }),
  z.object({
    act: z.literal('move'),
    ...onMoment,
    start: instant,
    place: place.optional(),
    room: z.string().max(500).optional(),
    ...shape,
  }),
  z.object({
    act: z.literal('replan'),
    moments: z
      .array(z.object({ ...onMoment, start: instant }))
      .min(1)
      .max(60),
  }),
  z.object({ act: z.literal('callOff'), ...onMoment, reason: z.enum(notHeldReasons) }),
  z.object({ act: z.literal('setAttendance'), ...onMoment, attendee: id, attends: z.boolean() }),
  z.object({ act: z.literal('restore'), ...onMoment }),
  z.object({
    act: z.literal('answerQuestion'),
    ...onMoment,
    choice: z.enum(['takeCalendar', 'takeList', 'putBack', 'callOff']),
  }),
  z.object({
    act: z.literal('held'),
    ...onMoment,
    held: z.boolean(),
    reason: z.enum(notHeldReasons).optional(),
    along,
  }),
  z.object({ act: z.literal('undoHeld'), ...onMoment, along }),
  z.object({
    act: z.literal('submit'),
    kind: id,
    moment: id.optional(),
    values: formValues,
    correctionOf: id.optional(),
  }),
  z.object({ act: z.literal('withdraw'), document: id }),
  z.object({ act: z.literal('read'), document: id }),
  z.object({ act: z.literal('react'), document: id, text }),
  z.object({ act: z.literal('markInPerson'), document: id }),
  z.object({ act: z.literal('letOpen'), document: id }),
  z.object({ act: z.literal('sign'), document: id }),
  z.object({ act: z.literal('agreeTailored'), kind: id, version: revision }),
  z.object({ act: z.literal('discussTailored'), kind: id, version: revision }),
  z.object({
    act: z.literal('release'),
    document: id,
    to: id,
    passages: z.array(z.string().max(120)).max(2_000).optional(),
  }),
  z.object({ act: z.literal('agreeExcerpt'), release: id, agree: z.boolean() }),
  z.object({ act: z.literal('takeBack'), release: id }),
  z.object({ act: z.literal('checkFilmBasis'), moment: id }),
  z.object({
    act: z.literal('referFilm'),
    moment: id,
    reference: text,
    deleteOn: z.string().max(20),
  }),
  z.object({ act: z.literal('confirmFilmDeleted'), moment: id }),
  z.object({
    act: z.literal('settleAgreement'),
    document: id,
    index: z.number().int().min(0).max(200),
    done: z.boolean(),
  }),
  z.object({
    act: z.literal('pause'),
    until: z.string().max(20).optional(),
    newEnd: z.string().max(20).optional(),
  }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('stop') }),
]) as unknown as z.ZodType<NamelessAct>;
