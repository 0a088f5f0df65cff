import { Temporal } from 'temporal-polyfill';
import { readersOf } from '../access/access.ts';
import { goalsFor } from '../access/goals.ts';
import { dayOf, peopleIn, type Standing } from '../access/roles.ts';
import { longDatedText } from '../calendar/date-texts.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { longDateText } from '../calendar/wording.ts';
import type { Agreement, FormValues } from '../forms/form.ts';
import { lessonOf } from '../template/lesson.ts';
import type { DocumentRule } from '../template/template.ts';
import { composeTexts } from '../texts/nl/compose.ts';
import { stepName } from '../texts/nl/names.ts';
import type { Document } from '../trajectory/document.ts';
import type { Goal } from '../trajectory/goal.ts';
import type { Moment } from '../trajectory/moment.ts';
import { whenHeld } from '../trajectory/moments.ts';

/** The documents from which another may be composed, and how dates and names are written in it. */
export class Sources {
  readonly standing: Standing;
  private readonly target: DocumentRule;
  private readonly calendar: SchoolCalendar | undefined;

  constructor(standing: Standing, target: DocumentRule, calendar?: SchoolCalendar) {
    this.standing = standing;
    this.target = target;
    this.calendar = calendar;
  }

  /** 'dinsdag 3 november 2026 (schoolweek 10 · week 45 · 2–6 nov)', of a day or an instant. */
  dated(at: string): string {
    return longDatedText(at, this.calendar && schoolWeekAt(at, this.calendar));
  }

  /** 'Sanne: start met een vast ritueel, vrijdag 30 oktober 2026 (…)'. */
  agreementText({ who, what, byWhen }: Agreement): string {
    return composeTexts.agreement(who, what, this.dated(byWhen));
  }

  /** The version that counts of each document of a form that the author of the new one may read, oldest first. */
  readable(form: string): readonly Document[] {
    return this.of(form, () => true);
  }

  /**
   * Of these only what everybody may read for whom the new one is: what stays between teacher and coach does not
   * reach the schoolleiding by being quoted.
   */
  open(form: string): readonly Document[] {
    return this.of(form, (document, rule) => {
      const readers = [...rule.readers, ...(document.state === 'delivered' ? rule.deliveredTo : [])];
      return this.target.deliveredTo.every((role) => readers.includes(role));
    });
  }

  /** Of these what its subject did not still have to let others read. */
  shared(form: string): readonly Document[] {
    return this.of(
      form,
      ({ agreed, subject }, { asksSubject }) =>
        !asksSubject || (agreed?.some(({ by }) => by === subject) ?? false),
    );
  }

  /** The forms from which something is open, in the order of the template. */
  openDocuments(): readonly Document[] {
    const forms = new Set(this.standing.template.documents.map((rule) => rule.form));
    return [...forms].flatMap((form) => this.open(form)).filter((each) => each.kind !== this.target.kind);
  }

  /** The goals as its author has them. */
  goals(): readonly Goal[] {
    const { trajectory, day } = this.standing;
    const [author] = peopleIn(trajectory, this.target.author, day);
    return author ? goalsFor(author.person, this.standing) : trajectory.goals;
  }

  momentOf(document: Document): Moment | undefined {
    return this.standing.trajectory.moments.find((each) => each.id === document.momentId);
  }

  /** On which lesson a moment hangs. */
  lessonOf(moment: Moment | undefined): string | undefined {
    const { trajectory, template } = this.standing;
    return moment && lessonOf(moment, trajectory, template);
  }

  /** 'groepsbezoek 2'. */
  nameOf({ step, cycle }: Moment): string {
    return stepName(step, cycle);
  }

  /** 'dinsdag 3 november 2026' of the moment that a document is about, or of the document itself. */
  dayOf(document: Document): string {
    const moment = this.momentOf(document);
    return dayText((moment && whenHeld(moment)) ?? document.at);
  }

  private of(form: string, holds: (document: Document, rule: DocumentRule) => boolean): readonly Document[] {
    const { trajectory, template } = this.standing;
    const rules = template.documents.filter((rule) => rule.form === form);
    const fitting = trajectory.documents.filter((document) => {
      const rule = rules.find((each) => each.kind === document.kind);
      return rule && !document.withdrawnAt && this.authorReads(rule, document) && holds(document, rule);
    });
    const last = fitting.filter((one) => !fitting.some((other) => isLaterVersion(other, one)));
    const when = (document: Document) => this.momentOf(document)?.start ?? document.at;
    return last.sort((a, b) => Temporal.Instant.compare(when(a), when(b)));
  }

  private authorReads(rule: DocumentRule, document: Document): boolean {
    const { author } = this.target;
    return readersOf(rule, this.standing, document).some(
      (each) => each.role === author && each.when === 'now',
    );
  }
}

/** 'dinsdag 3 november 2026' of an instant. */
function dayText(instant: string): string {
  return longDateText(Temporal.PlainDate.from(dayOf(instant)));
}

/** The texts per goal of a field; none where it was left empty. */
export function perGoal(values: FormValues, field: string): Readonly<Record<string, string>> {
  const value = values[field];
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, string>>)
    : {};
}

export function textOf(values: FormValues, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

export function linesOf(values: FormValues, field: string): readonly string[] {
  const value = values[field];
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}

export function agreementsOf(values: FormValues): readonly Agreement[] {
  const { agreements } = values;
  return Array.isArray(agreements) ? (agreements as readonly Agreement[]) : [];
}

function isLaterVersion(one: Document, other: Document): boolean {
  return one.kind === other.kind && one.momentId === other.momentId && one.version > other.version;
}
