import { createStore } from '../../../bot/store/store.ts';
import { keptLog } from '../../support/log.ts';

/** Opens the store in the folder given, begins what a killed server would leave behind, and stays. */
const store = await createStore({ folder: process.argv[2] as string }, keptLog());
await store.intake.add({
  id: 'kept',
  trajectory: 'kept',
  by: 'sanne',
  at: '2026-11-23T08:30:00Z',
  act: { act: 'seeGoals' },
});
await store.told.begin('kept', 'reminder');
for (const person of ['sanne', 'karin']) await store.conversations.beginWelcome(person);
await store.conversations.endWelcome('karin');
const begun = new Promise<void>((resolve) => {
  void store.jobs.work(
    () =>
      new Promise(() => {
        resolve();
      }),
  );
});
await store.jobs.settleSoon('kept');
await begun;
console.log('kept');
setInterval(() => {}, 1_000);
