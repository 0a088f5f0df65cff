import { aanstellingsadvies } from './aanstellingsadvies.ts';
import { afsluitendVerslag } from './afsluitend-verslag.ts';
import { analyse } from './analyse.ts';
import { coTeachingVerslag } from './co-teaching-verslag.ts';
import { directieverslag } from './directieverslag.ts';
import { drieverslag } from './drieverslag.ts';
import { eindrapportage } from './eindrapportage.ts';
import type { Form } from './form.ts';
import { gespreksverwijzing } from './gespreksverwijzing.ts';
import { kijkpunten } from './kijkpunten.ts';
import { kijkwijzer } from './kijkwijzer.ts';
import { klikverslag } from './klikverslag.ts';
import { kortVerslag } from './kort-verslag.ts';
import { lesvoorbereiding } from './lesvoorbereiding.ts';
import { nabespreking } from './nabespreking.ts';
import { nuMeting } from './nu-meting.ts';
import { opMaatPlan } from './op-maat-plan.ts';
import { pop } from './pop.ts';
import { rapportage } from './rapportage.ts';
import { schooldossier } from './schooldossier.ts';
import { tripartiteverslag } from './tripartiteverslag.ts';
import { tripartiteCoach, tripartiteDirectie, tripartiteLeerkracht } from './tripartitevoorbereiding.ts';
import { tussenverslag } from './tussenverslag.ts';
import { vaststelling } from './vaststelling.ts';

/** Every form that a template can name. */
export const forms: readonly Form[] = [
  schooldossier,
  klikverslag,
  nuMeting,
  lesvoorbereiding,
  coTeachingVerslag,
  analyse,
  nabespreking,
  rapportage,
  tussenverslag,
  drieverslag,
  eindrapportage,
  vaststelling,
  afsluitendVerslag,
  kortVerslag,
  tripartiteverslag,
  directieverslag,
  gespreksverwijzing,
  aanstellingsadvies,
  kijkwijzer,
  pop,
  tripartiteLeerkracht,
  tripartiteCoach,
  tripartiteDirectie,
  kijkpunten,
  opMaatPlan,
];

/** The form with an id; throws when a template names one that does not exist. */
export function formOf(id: string): Form {
  const found = forms.find((form) => form.id === id);
  if (!found) throw new Error(`Unknown form ${id}`);
  return found;
}
