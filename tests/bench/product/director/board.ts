import type { Config } from '../../../../bot/config.ts';
import { createStore } from '../../../../bot/store/store.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { id, mail, type Name } from '../../../support/house/people.ts';
import { keptLog } from '../../../support/log.ts';
import { people, Story, type Name as StoryName, school } from '../../../unit/domain/acts/story.ts';
import { halfway } from '../../../unit/domain/views/stories.ts';

/** The story's people as the house knows them: Lies leads, and decides in all of them. */
const cast: Readonly<Partial<Record<StoryName, Name>>> = {
  paul: 'lies',
  els: 'adri',
  sanne: 'sanne',
  karin: 'maud',
};
const given = ['Anouk', 'Bart', 'Chaima', 'Daan', 'Elif', 'Femke', 'Guus', 'Hanna', 'Ilse', 'Jeroen'];
const family = ['de Boer', 'Yılmaz', 'van Dijk', 'Peters', 'Bouzid', 'Meijer', 'Mulder', 'Hoekstra'];

/** When the story stands halfway: the house's clock. */
export const now = halfway().now;

/**
 * So many trajectories in the app's store, put there by its own adapter: three in four under way and begun in
 * different weeks, the others ended, and of their reports one in twenty not read yet. The app must not be running.
 */
export async function fillBoard(config: Config, count: number): Promise<void> {
  const running = halfway().trajectory;
  const ended = new Story().completed().trajectory;
  const store = await createStore({ folder: config.DATA_FOLDER }, keptLog());
  for (let index = 0; index < count; index += 1)
    await store.readModel.put({
      trajectory: one(index % 4 === 0 ? ended : running, index),
      etags: {},
      edits: [],
    });
  await store.close();
}

function one(story: Trajectory, index: number): Trajectory {
  let text = JSON.stringify({ ...story, id: `board-${index}` }).replaceAll(`"${school.id}"`, '"zwaluw"');
  for (const [theirs, ours] of Object.entries(cast) as [StoryName, Name][])
    text = text
      .replaceAll(`"${people[theirs].person}"`, `"${id(ours)}"`)
      .replaceAll(people[theirs].mail, mail(ours));
  const name = `${given[index % given.length]} ${family[index % family.length]}`;
  text = text.replaceAll(people.sanne.name, name);
  const moved = JSON.parse(earlier(text, index % 12)) as Trajectory;
  const at = moved.startsOn;
  const documents = moved.documents.map((document) =>
    index % 20 === 0 ? document : { ...document, readBy: [...document.readBy, { by: id('lies'), at }] },
  );
  return { ...moved, documents };
}

/** All days and instants so many weeks earlier. */
function earlier(text: string, weeks: number): string {
  return text.replace(/"(20\d\d-\d\d-\d\d)(T[\d:.]+Z)?"/g, (_, day: string, time = '') => {
    const then = new Date(Date.parse(day) - weeks * 7 * 86_400_000).toISOString().slice(0, 10);
    return `"${then}${time}"`;
  });
}
