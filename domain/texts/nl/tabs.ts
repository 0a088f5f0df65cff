import { acts } from './tabs/acts.ts';
import { documents } from './tabs/documents.ts';
import { done } from './tabs/done.ts';
import { fields } from './tabs/fields.ts';
import { film } from './tabs/film.ts';
import { failed, loading, nav, outsideTeams } from './tabs/frame.ts';
import { home } from './tabs/home.ts';
import { log } from './tabs/log.ts';
import { moment } from './tabs/moment.ts';
import { people } from './tabs/people.ts';
import { plan } from './tabs/plan.ts';
import { reaction } from './tabs/reaction.ts';
import { readers } from './tabs/readers.ts';
import { release } from './tabs/release.ts';
import { stages } from './tabs/stages.ts';
import { start } from './tabs/start.ts';
import { trajectory } from './tabs/trajectory.ts';
import { write } from './tabs/write.ts';

/**
 * What the tabs say, in Dutch. Je-vorm, plain and short. Nothing here judges a person, and nobody is "te laat":
 * something "staat nog open".
 */
export const tabs = {
  outsideTeams,
  loading,
  failed,
  nav,
  home,
  trajectory,
  documents,
  stages,
  release,
  log,
  fields,
  moment,
  film,
  readers,
  write,
  reaction,
  people,
  start,
  plan,
  done,
  acts,
} as const;
