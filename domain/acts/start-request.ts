import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { covers } from '../calendar/school-calendar.ts';
import { clean, cleanLine } from '../forms/clean.ts';
import { isDay, isLongAgo } from '../forms/values.ts';
import type { Refusal } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import type { Options } from '../template/expand.ts';
import type { Template, TemplateOption } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { StartRequest } from './act.ts';
import { checkLastDay } from './amend-day.ts';
import { checkDay } from './check-start.ts';
import type { Situation } from './situation.ts';

const MAX_GOALS = 10;
const MAX_GOAL = 1_000;

/**
 * All that is missing or impossible in a request, each beside its field: `people.<role>`, `goals.0.text`,
 * `goals.0.appraisedOn`, `startsOn`, `options.<id>`, `template`.
 */
export function checkRequest(request: StartRequest, situation: Situation): readonly Refusal[] {
  const { template } = situation;
  return [
    ...(request.template.id === template.id && request.template.version === template.version
      ? []
      : [{ code: 'invalid', field: 'template' } as const]),
    ...checkPeople(request, template),
    ...checkGoals(request, situation),
    ...checkStartsOn(request, situation),
    ...checkOptions(request, template),
  ];
}

/** What was answered to every option, and what the template says where nothing was. */
export function optionsOf(request: StartRequest, template: Template): Options {
  return Object.fromEntries(
    template.options.map((option) => [option.id, answerTo(request, option) ?? option.initial]),
  );
}

/** How long it takes: calendar months, three where the template does not ask, or what is left of the school year. */
export function lengthOf({ length }: Template, options: Options): Trajectory['months'] {
  if (length === 'schoolYear') return 'schoolYear';
  return typeof options.months === 'number' ? options.months : 3;
}

function checkPeople({ people }: StartRequest, template: Template): Refusal[] {
  const refusals: Refusal[] = people
    .filter((p) => !template.roles.some((rule) => rule.role === p.role))
    .map((p) => ({ code: 'invalid', field: `people.${p.role}` }));
  for (const { role, min, max } of template.roles) {
    const count = people.filter((p) => p.role === role).length;
    if (count < min) refusals.push({ code: 'required', field: `people.${role}` });
    if (count > max) refusals.push({ code: 'tooMany', params: { max }, field: `people.${role}` });
  }
  for (const { role, track } of people) {
    const isIn = role === template.subject ? template.tracks?.includes(track ?? '') : track === undefined;
    if (!(isIn ?? track === undefined)) refusals.push({ code: 'invalid', field: `people.${role}` });
  }
  people.forEach((p, index) => {
    const other = people.find(({ person }) => person === p.person) ?? p;
    if (people.indexOf(other) === index) return;
    // Who leads is hardly a choice: the other of the two is.
    const chosen = p.role === template.leads ? other.role : p.role;
    refusals.push({ code: 'rolesOverlap', params: { name: cleanLine(p.name) }, field: `people.${chosen}` });
  });
  return refusals;
}

function checkGoals({ goals }: StartRequest, { template, now }: Situation): Refusal[] {
  if (goals.length === 0) return template.goals.required ? [{ code: 'goalNeeded', field: 'goals' }] : [];
  if (goals.length > MAX_GOALS) return [{ code: 'tooMany', params: { max: MAX_GOALS }, field: 'goals' }];
  return goals.flatMap(({ text, appraisedOn }, index): Refusal[] => {
    const length = clean(text).length;
    const at = `goals.${index}.appraisedOn`;
    return [
      ...(length === 0 ? [{ code: 'required', field: `goals.${index}.text` } as const] : []),
      ...(length > MAX_GOAL
        ? [{ code: 'tooLong', params: { max: MAX_GOAL }, field: `goals.${index}.text` } as const]
        : []),
      ...(appraisedOn === '' ? [{ code: 'goalNeedsAppraisal', field: at } as const] : []),
      ...(appraisedOn !== '' && !isDay(appraisedOn) ? [{ code: 'invalid', field: at } as const] : []),
      ...(isDay(appraisedOn) && appraisedOn > dayOf(now)
        ? [{ code: 'appraisalInFuture', params: { date: appraisedOn }, field: at } as const]
        : []),
      ...(isDay(appraisedOn) && isLongAgo(appraisedOn, dayOf(now))
        ? [{ code: 'longAgo', params: { date: appraisedOn }, field: at } as const]
        : []),
    ];
  });
}

function checkStartsOn(request: StartRequest, situation: Situation): readonly Refusal[] {
  const { startsOn } = request;
  const field = 'startsOn';
  if (startsOn === '') return [{ code: 'required', field }];
  if (!isDay(startsOn)) return [{ code: 'invalid', field }];
  if (startsOn < dayOf(situation.now)) return [{ code: 'inThePast', params: { date: startsOn }, field }];
  const refusals = checkDay(startsOn, situation, field);
  if (refusals.length > 0) return refusals;
  const { template } = situation;
  const months = lengthOf(template, optionsOf(request, template));
  // Two months more than asked for: holidays inside may make it longer.
  const last = Temporal.PlainDate.from(startsOn).add({ months: months === 'schoolYear' ? 0 : months + 2 });
  if (!covers(situation.calendar, last)) {
    return [{ code: 'calendarUnknown', params: { date: last.toString() }, field }];
  }
  const { until } = periodOf({ startsOn, months }, situation.calendar);
  return until.toString() > startsOn ? [] : [{ code: 'invalid', field }];
}

function checkOptions(request: StartRequest, template: Template): Refusal[] {
  const unknown = Object.keys(request.options)
    .filter((id) => !template.options.some((option) => option.id === id))
    .map((id): Refusal => ({ code: 'invalid', field: `options.${id.slice(0, 40)}` }));
  const wrong = template.options
    .filter((option) => Object.hasOwn(request.options, option.id) && answerTo(request, option) === undefined)
    .map((option): Refusal => ({ code: 'invalid', field: `options.${option.id}` }));
  return [...unknown, ...wrong, ...template.options.flatMap((option) => checkLater(request, option))];
}

/** A day that may be said anew while it goes on is held to what it is held to then. */
function checkLater(request: StartRequest, option: TemplateOption): Refusal[] {
  const day = option.kind === 'day' && option.amendable ? answerTo(request, option) : undefined;
  if (typeof day !== 'string' || day === '' || !isDay(request.startsOn)) return [];
  return checkLastDay(day, request.startsOn, `options.${option.id}`);
}

function answerTo({ options }: StartRequest, option: TemplateOption): string | boolean | number | undefined {
  const given = Object.hasOwn(options, option.id) ? options[option.id] : undefined;
  switch (option.kind) {
    case 'yesNo':
      return typeof given === 'boolean' ? given : undefined;
    case 'choice':
      return typeof given === 'string' && option.choices.includes(given) ? given : undefined;
    case 'day':
      return typeof given === 'string' && (given === '' || isDay(given)) ? given : undefined;
    case 'number':
      return Number.isInteger(given) && (given as number) >= option.min && (given as number) <= option.max
        ? given
        : undefined;
  }
}
