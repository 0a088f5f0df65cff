import type { ActBody, Replies } from '../../../bot/http/contract.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { cardLabelTexts as labels } from '../../../domain/texts/nl/cards.ts';
import type { House } from '../house/house.ts';
import { id, type Name, names } from '../house/people.ts';
import { momentOf, planned, startRequest } from '../house/story.ts';
import type { KnownIds } from './reach.ts';
import { Secrets } from './secrets.ts';

type View = Replies['trajectory'];
type Moment = View['moments'][number];

/** The day on which the life begins. */
export const BEGINNING = '2026-11-05T08:00:00Z';
const DAY = 86_400_000;

/**
 * One verbetertraject from its start to the vaststelling, lived at the app's own doors: a nu-meting, films, reactions,
 * corrections, drafts and every kind of document, with a marker in all that somebody writes. What happened so far
 * stands in `happened`: `discussed`, `delivered rapportage.3`, `told vaststelling` and the like.
 */
export class Life {
  readonly secrets = new Secrets();
  readonly happened = new Set<string>();
  readonly #house: House;
  readonly #drafts: string[] = [];
  #trajectory = '';

  constructor(house: House) {
    this.#house = house;
  }

  /** Each point of it at which something could be seen that may not be: its name. */
  async *stages(): AsyncGenerator<string> {
    await this.#begin();
    yield 'begun, and not yet talked about';
    await this.#meet();
    yield 'the nu-meting is with the teacher';
    await this.#agree();
    for (let moment = await this.#next(); moment; moment = await this.#next()) {
      await this.#hold(moment);
      if (moment.moment === 'c3.nabespreking') {
        yield 'the first rapportage is with the teacher';
        await this.#react('rapportage.c3.nabespreking.v1', 'rapportage.3');
        await this.#correct();
        yield 'its correction is with the teacher';
      }
    }
    await this.#letReactionsPass();
    await this.#write('maud', 'eindrapportage');
    yield 'the eindrapportage is with the teacher';
    await this.#react('eindrapportage.trajectory.v1', 'eindrapportage');
    await this.#write('lies', 'vaststelling');
    yield 'the vaststelling is written';
    await this.#act('lies', { act: 'markInPerson', document: 'vaststelling.trajectory.v1' });
    this.happened.add('told vaststelling');
    yield 'all is told';
  }

  async known(): Promise<KnownIds> {
    const { moments } = await this.#seen();
    const documents = await Promise.all(
      (['maud', 'lies'] as const).map(async (name) => (await this.#seen(name)).documents),
    );
    const ids = documents.flat().map((document) => document.id);
    const withdrawn = 'coTeachingVerslag.c1.coTeaching.v1';
    return {
      trajectory: this.#trajectory,
      moments: moments.map(({ moment }) => moment),
      documents: [...new Set([...ids, withdrawn, 'rapportage.c3.nabespreking.v2'])],
      kinds: [...new Set(ids.map((each) => each.split('.')[0]!)), 'eindrapportage', 'vaststelling'],
      draftKeys: this.#drafts,
    };
  }

  async #begin(): Promise<void> {
    for (const name of names) await this.#house.connector.as(id(name)).install();
    const goals = [0, 1].map((index) => ({
      text: this.secrets.say('goals', String(index)),
      appraisedOn: '2026-10-05',
    }));
    const request = { ...startRequest({ nuMeting: true, pattern: 'sessions' }), goals };
    const { trajectory } = await this.#house
      .as('lies')
      .get<'start'>('/api/trajectories', 'POST', { key: 'begin', request });
    this.#trajectory = trajectory.id;
    await this.#house.quiet();
  }

  /** Told, planned, the klikgesprek with its verslag from a card, and what the nu-meting rests on. */
  async #meet(): Promise<void> {
    await this.#act('lies', { act: 'markDiscussed' });
    this.happened.add('discussed');
    await this.#act('sanne', { act: 'seeGoals' });
    await planned(this.#house, this.#trajectory);
    const talk = momentOf(await this.#seen(), 'klikgesprek');
    await this.#house.at(talk.end!);
    await this.#writeOnCard();
    for (const name of ['maud', 'sanne'] as const) await this.#act(name, { act: 'matchAnswer', goOn: true });
    for (const name of ['lies', 'maud', 'sanne'] as const) await this.#draft(name);
    for (const visit of ['c2.groepsbezoek', 'c4.groepsbezoek'])
      await this.#act('maud', { act: 'checkFilmBasis', moment: visit });
    await this.#write('lies', 'schooldossier');
    await this.#write('maud', 'nuMeting', momentOf(await this.#seen(), 'nuMeting'));
  }

  async #agree(): Promise<void> {
    await this.#react('nuMeting.nuMeting.v1', 'nuMeting');
    const proposed = (await this.#seen()).goalProposal!.at;
    for (const name of ['lies', 'sanne'] as const) await this.#act(name, { act: 'agreeGoals', proposed });
    this.happened.add('sharpened');
  }

  async #writeOnCard(): Promise<void> {
    const maud = this.#house.connector.as(id('maud'));
    const { id: card } = maud
      .messages()
      .findLast(({ activity }) => /tookPlace|het ging door/.test(JSON.stringify(activity)))!;
    await maud.act(card, labels.tookPlace);
    const typed = ['teacherSaid', 'expectations'].map((field) => [
      `field.${field}`,
      this.secrets.say('klikverslag', field),
    ]);
    await maud.act(card, labels.send, Object.fromEntries(typed));
    await this.#house.quiet();
  }

  /** The next moment that stands in the calendar. */
  async #next(): Promise<Moment | undefined> {
    const { moments } = await this.#seen();
    return moments
      .filter(({ state, start }) => state === 'scheduled' && start)
      .sort((a, b) => Date.parse(a.start!) - Date.parse(b.start!))[0];
  }

  async #hold(moment: Moment): Promise<void> {
    if (moment.step === 'coTeaching') await this.#write('sanne', 'lesvoorbereiding', moment);
    await this.#house.at(moment.end!);
    await this.#act('maud', { act: 'held', moment: moment.moment, revision: moment.revision, held: true });
    const { toWrite } = momentOf(await this.#seen(), moment.moment);
    if (moment.step === 'coTeaching') await this.#writeAndWithdraw(moment);
    for (const kind of toWrite) await this.#write('maud', kind, moment);
    if (moment.step === 'groepsbezoek') await this.#referFilm(moment);
    if (moment.step === 'driegesprek') await this.#deleteFilm();
  }

  /** Taken back before anybody else had opened it. */
  async #writeAndWithdraw(moment: Moment): Promise<void> {
    const values = this.secrets.fill('withdrawn', 'coTeachingVerslag', []);
    await this.#act('maud', { act: 'submit', kind: 'coTeachingVerslag', moment: moment.moment, values });
    await this.#act('maud', { act: 'withdraw', document: `coTeachingVerslag.${moment.moment}.v1` });
  }

  /** As the app begins it, with more of her own in each field. */
  async #write(by: Name, kind: string, moment?: Moment): Promise<void> {
    const query = moment ? `?moment=${moment.moment}` : '';
    const path = `/api/trajectories/${this.#trajectory}/compose/${kind}${query}`;
    const { values } = await this.#house.as(by).get<'compose'>(path);
    await this.#submit(by, kind, moment, await this.#filled(labelOf(kind, moment), kind, values));
  }

  async #correct(): Promise<void> {
    const moment = momentOf(await this.#seen(), 'c3.nabespreking');
    const values = await this.#filled('rapportage.3b', 'rapportage');
    await this.#submit('maud', 'rapportage', moment, values, 'rapportage.c3.nabespreking.v1');
  }

  async #filled(label: string, kind: string, composed?: FormValues): Promise<FormValues> {
    const { goals = [] } = await this.#seen();
    // The nu-meting sharpens one goal and leaves the other.
    const ids = goals.slice(0, kind === 'nuMeting' ? 1 : undefined).map((goal) => goal.id);
    return this.secrets.fill(label, kind, ids, composed);
  }

  async #submit(
    by: Name,
    kind: string,
    moment: Moment | undefined,
    values: FormValues,
    correctionOf?: string,
  ) {
    await this.#act(by, {
      act: 'submit',
      kind,
      values,
      ...(moment ? { moment: moment.moment } : {}),
      ...(correctionOf ? { correctionOf } : {}),
    });
  }

  /** The teacher says something of her own; the document is delivered with it. */
  async #react(document: string, label: string): Promise<void> {
    await this.#act('sanne', { act: 'react', document, text: this.secrets.say(`reaction.${label}`, 'text') });
    this.happened.add(`delivered ${label}`);
  }

  /** She says nothing of what is left with her, and her days go by. */
  async #letReactionsPass(): Promise<void> {
    const waiting = async () => (await this.#seen()).documents.filter(({ state }) => state === 'reading');
    if ((await waiting()).length > 0) await this.#house.at(new Date(this.#now() + 9 * DAY).toISOString());
    if ((await waiting()).length > 0) throw new Error('It is not handed over after nine days');
    this.happened.add('delivered rapportage.3b').add('delivered rapportage.5');
  }

  async #draft(by: Name): Promise<void> {
    const key = `${this.#trajectory}:nabespreking:c3.nabespreking`;
    const text = this.secrets.say(`draft.${by}`, 'teacherSaid');
    await this.#house.as(by).get(`/api/drafts/${key}`, 'PUT', { values: { teacherSaid: text } });
    this.#drafts.push(key);
  }

  async #referFilm({ moment, cycle }: Moment): Promise<void> {
    const reference = this.secrets.link(`film.${cycle}`, 'reference');
    const deleteOn = new Date(this.#now() + 30 * DAY).toISOString().slice(0, 10);
    await this.#act('maud', { act: 'referFilm', moment, reference, deleteOn });
  }

  async #deleteFilm(): Promise<void> {
    await this.#act('maud', { act: 'confirmFilmDeleted', moment: 'c2.groepsbezoek' });
    this.happened.add('deleted film.2');
  }

  #now(): number {
    return this.#house.tenant.clock.now();
  }

  async #act(name: Name, body: ActBody): Promise<void> {
    await this.#house.as(name).act(this.#trajectory, body);
    await this.#house.quiet();
  }

  #seen(name: Name = 'maud'): Promise<View> {
    return this.#house.as(name).trajectory(this.#trajectory);
  }
}

/** `rapportage.3` for the one of the third session; `tussenverslag` where there is but one. */
function labelOf(kind: string, moment: Moment | undefined): string {
  return moment && moment.cycle > 0 ? `${kind}.${moment.cycle}` : kind;
}
