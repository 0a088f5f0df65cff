import type { Standing } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { formOf } from '../forms/catalogue.ts';
import type { FormValues } from '../forms/form.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Compose } from './composing.ts';
import { method } from './course.ts';
import { composeEindrapportage } from './eindrapportage.ts';
import { fitted } from './fitted.ts';
import { composeKijkpunten } from './kijkpunten.ts';
import { composeNuMeting } from './nu-meting.ts';
import { composeOpMaatPlan } from './op-maat-plan.ts';
import { composePop } from './pop.ts';
import { composeRapportage } from './rapportage.ts';
import { Sources } from './sources.ts';
import { composeTripartiteverslag } from './tripartiteverslag.ts';
import {
  composeByAnnounced,
  composeByPoint,
  composeCoTeachingVerslag,
  composeTussenverslag,
} from './verslagen.ts';

/** Per form; what is not here begins empty. A decision never begins with anything. */
const table: Readonly<Record<string, Compose>> = {
  coTeachingVerslag: composeCoTeachingVerslag,
  analyse: composeByPoint,
  nabespreking: composeByPoint,
  kortVerslag: composeByAnnounced,
  nuMeting: composeNuMeting,
  rapportage: composeRapportage,
  tussenverslag: composeTussenverslag,
  eindrapportage: composeEindrapportage,
  afsluitendVerslag: (sources) => ({ method: method(sources) }),
  pop: composePop,
  kijkpunten: composeKijkpunten,
  opMaatPlan: composeOpMaatPlan,
  tripartiteverslag: composeTripartiteverslag,
};

/**
 * The values with which a document of a kind begins, for whoever writes it: facts and earlier words in their place,
 * never a judgement, and nothing from a document that its author may not read. Fits the form's limits. Days are named
 * with the weeks of `calendar`, the school's.
 */
export function compose(
  kind: string,
  momentId: string | undefined,
  standing: Standing,
  calendar?: SchoolCalendar,
): FormValues {
  const rule: DocumentRule | undefined = standing.template.documents.find((each) => each.kind === kind);
  if (!rule) return {};
  const moment = standing.trajectory.moments.find((each) => each.id === momentId);
  const values = table[rule.form]?.(new Sources(standing, rule, calendar), moment) ?? {};
  return fitted(formOf(rule.form), values);
}
