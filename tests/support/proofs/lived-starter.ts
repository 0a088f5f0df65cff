import { randomUUID } from 'node:crypto';
import type { ActBody, Replies } from '../../../bot/http/contract.ts';
import { formOf } from '../../../domain/forms/catalogue.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { passagesOf } from '../../../domain/release/passages.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { House } from '../house/house.ts';
import { id, type Name, names } from '../house/people.ts';
import { momentOf } from '../house/story.ts';
import type { KnownIds } from './reach.ts';
import { Secrets } from './secrets.ts';

type View = Replies['trajectory'];

/** The Monday on which her school year begins. */
export const FIRST_DAY = '2026-08-31T06:00:00Z';

/** The meetings that stand in the calendars; what else there could be stays a proposal. */
const booked = [
  ...['w1.tripartite', 'w2.klassenbezoek', 'w2.nagesprek', 'w6.videoOpname', 'w8.modelles'],
  ...['w10.directiebezoek', 'w10.functioneringsgesprek', 'w18.kijkwijzergesprek', 'w38.beoordelingsgesprek'],
];

const authors: Readonly<Record<string, Name>> = { teacher: 'joost', coach: 'tim', leidinggevende: 'lies' };
const deeds = { talk: 'kortVerslag.w2.nagesprek.v1', pop: 'pop.trajectory.v1', of: 'w18.kijkwijzergesprek' };

/**
 * A starting teacher's year, lived at the app's own doors with a marker in all that is written: Joost and his coach Tim,
 * Lies who directs, Sanne his maatje. Sanne has a coach of her own in the same school. `happened` says what was done
 * with it: `began`, `bothIn`, `released`, `told`.
 */
export class StarterLife {
  readonly secrets = new Secrets();
  readonly happened = new Set<string>();
  /** The one marker of the verslag that an excerpt lets through. */
  passed = '';
  trajectory = '';
  readonly #house: House;
  readonly #drafts: string[] = [];
  readonly #given: string[] = [];
  /** The release that was taken back, as its copy would be called. */
  get takenBack(): string {
    return `vrijgave.${this.#given[2]}`;
  }

  constructor(house: House) {
    this.#house = house;
  }

  async begin(): Promise<void> {
    for (const name of names) await this.#house.connector.as(id(name)).install();
    this.trajectory = await this.#start('joost', 'tim', 'sanne');
    await this.#start('sanne', 'maud', 'joost');
    await this.#book();
  }

  /** Each brings her own part to the talk of three, and writes on at something else. */
  async prepare(): Promise<void> {
    const talk = 'w1.tripartite';
    for (const kind of ['tripartiteLeerkracht', 'tripartiteCoach', 'tripartiteDirectie']) {
      await this.write(kind, talk);
    }
    for (const name of ['joost', 'tim', 'lies'] as const) await this.#draft(name);
  }

  /** The talk of three, what is agreed there, and what the coach says she will look at. */
  async meetTogether(): Promise<void> {
    await this.#hold('w1.tripartite', 'tim');
    this.happened.add('began');
    await this.write('tripartiteverslag', 'w1.tripartite');
    await this.write('kijkpunten', 'w2.klassenbezoek');
  }

  /** All that passes between a starter and her coach, with his kijkwijzer and not yet hers. */
  async workTogether(): Promise<void> {
    await this.#hold('w2.klassenbezoek', 'tim');
    await this.write('bezoekkijkwijzer', 'w2.klassenbezoek');
    await this.#hold('w2.nagesprek', 'tim');
    await this.write('kortVerslag', 'w2.nagesprek');
    await this.write('pop');
    await this.write('opMaatPlan');
    await this.write('modelleskijkwijzer', 'w8.modelles');
    await this.write('kijkwijzerLeerkracht', deeds.of);
  }

  async open(): Promise<void> {
    await this.write('kijkwijzerCoach', deeds.of);
    this.happened.add('bothIn');
  }

  /** One sentence of the verslag, the whole of her coach's kijkwijzer, and her POP, which she takes back. */
  async release(): Promise<void> {
    const { values } = await this.#house
      .as('joost')
      .get<'document'>(`${this.#path()}/documents/${deeds.talk}`);
    const [passage] = passagesOf(formOf('kortVerslag'), values);
    this.passed = this.secrets.all.find(({ token }) => passage!.text.includes(token))!.token;
    const to = id('lies');
    await this.#give({ document: deeds.talk, to, passages: [passage!.id] });
    await this.#give({ document: `kijkwijzerCoach.${deeds.of}.v1`, to });
    await this.#give({ document: deeds.pop, to });
  }

  async #give(what: Omit<Extract<ActBody, { act: 'release' }>, 'act' | 'key'>): Promise<void> {
    await this.act('joost', { act: 'release', ...what });
    const { releases } = await this.#house
      .as('joost')
      .get<'document'>(`${this.#path()}/documents/${what.document}`);
    this.#given.push(releases[0]!.id);
  }

  async agree(): Promise<void> {
    await this.act('tim', { act: 'agreeExcerpt', release: this.#given[0]!, agree: true });
  }

  async takeBack(): Promise<void> {
    await this.act('joost', { act: 'takeBack', release: this.#given[2]! });
  }

  async handOver(): Promise<void> {
    await this.#house.at(new Date(this.#house.tenant.clock.now() + 26 * 3_600_000).toISOString());
    this.happened.add('released');
  }

  /** A film, and the director's visit with what follows on it. */
  async beVisited(): Promise<void> {
    await this.act('tim', { act: 'checkFilmBasis', moment: 'w6.videoOpname' });
    await this.#hold('w6.videoOpname', 'tim');
    const reference = this.secrets.link('film', 'reference');
    await this.act('tim', { act: 'referFilm', moment: 'w6.videoOpname', reference, deleteOn: '2026-11-09' });
    await this.write('videoanalyse', 'w6.videoOpname');
    await this.write('kijkpuntenDirectie', 'w10.directiebezoek');
    await this.#hold('w10.directiebezoek', 'lies');
    await this.write('directieverslag', 'w10.directiebezoek');
    await this.#hold('w10.functioneringsgesprek', 'lies');
    await this.write('gespreksverwijzing', 'w10.functioneringsgesprek');
  }

  async advise(): Promise<void> {
    await this.#hold('w38.beoordelingsgesprek', 'lies');
    await this.write('aanstellingsadvies', 'w38.beoordelingsgesprek');
  }

  async tell(): Promise<void> {
    await this.act('lies', {
      act: 'markInPerson',
      document: 'aanstellingsadvies.w38.beoordelingsgesprek.v1',
    });
    this.happened.add('told');
  }

  /** Every id that anybody could know: of what was written, and of what was released of it. */
  async known(): Promise<KnownIds> {
    const moments = (await this.seen('tim')).moments.map(({ moment }) => moment);
    const lists = await Promise.all(
      Object.values(authors).map(async (name) => (await this.seen(name)).documents),
    );
    const written = new Set(lists.flat().map((document) => document.id));
    for (const release of this.#given) written.add(`vrijgave.${release}`);
    return {
      trajectory: this.trajectory,
      moments,
      documents: [...written, 'kortVerslag.w4.nagesprek.v1'],
      kinds: template.documents.map(({ kind }) => kind),
      draftKeys: this.#drafts,
    };
  }

  /** By whom the template says, with a marker in every field. */
  async write(kind: string, moment?: string): Promise<void> {
    const rule = template.documents.find((one) => one.kind === kind)!;
    const values: FormValues = this.secrets.fill(kind, rule.form, []);
    await this.act(authors[rule.author]!, { act: 'submit', kind, values, ...(moment ? { moment } : {}) });
  }

  async act(name: Name, body: ActBody): Promise<void> {
    await this.#house.as(name).act(this.trajectory, body);
    await this.#house.quiet();
  }

  seen(name: Name): Promise<View> {
    return this.#house.as(name).trajectory(this.trajectory);
  }

  async #start(teacher: Name, coach: Name, maatje: Name): Promise<string> {
    const roles = { teacher, coach, leidinggevende: 'lies', maatje } as const;
    const request = {
      template: { id: template.id, version: template.version },
      schoolId: 'zwaluw',
      people: Object.entries(roles).map(([role, name]) => ({ person: id(name), role })),
      goals: [],
      startsOn: FIRST_DAY.slice(0, 10),
      options: { firstWeek: 1, contractEnd: '' },
    };
    const body = { key: randomUUID(), request };
    const { trajectory } = await this.#house.as('lies').get<'start'>('/api/trajectories', 'POST', body);
    await this.#house.quiet();
    return trajectory.id;
  }

  /** As the app proposes them. */
  async #book(): Promise<void> {
    const proposal = await this.#house
      .as('tim')
      .get<'proposal'>(`${this.#path()}/proposal`, 'POST', { moments: [] });
    const moments = proposal.moments
      .filter(({ moment }) => booked.includes(moment))
      .map(({ moment, place, start }) => ({
        ...{ moment, place, pinned: false, dropped: false },
        ...(start ? { start } : {}),
      }));
    await this.act('tim', { act: 'confirmPlan', moments });
  }

  async #hold(moment: string, by: Name): Promise<void> {
    const { end, revision } = momentOf(await this.seen(by), moment);
    await this.#house.at(end!);
    await this.act(by, { act: 'held', moment, revision, held: true });
  }

  async #draft(by: Name): Promise<void> {
    const key = `${this.trajectory}:pop`;
    const values = { strengths: this.secrets.say(`draft.${by}`, 'strengths') };
    await this.#house.as(by).get(`/api/drafts/${key}`, 'PUT', { values });
    this.#drafts.push(key);
  }

  #path(): string {
    return `/api/trajectories/${this.trajectory}`;
  }
}
