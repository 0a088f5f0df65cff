import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';

import {
  allThat,
  asked,
  calendar,
  done,
  friday,
  givenId,
  situation,
  thursday,
  verslag,
  viewContext,
  written,
} from './written.ts';

const whole: Act = { act: 'release', document: verslag, to: 'dirk' };
const part: Act = { ...whole, passages: ['teacherSaid:1'] };

describe('what passes between coach and starter', () => {
  test('reaches nobody else, and not asked looks the same to the director as taken back', () => {
    const released = done(written, 'fenna', whole);
    const back = done(released, 'fenna', { act: 'takeBack', release: givenId(released) });
    for (const trajectory of [written, released, back]) {
      expect(allThat('dirk', trajectory, thursday)).toBe(allThat('dirk', written, thursday));
      expect(allThat('mila', trajectory, thursday)).toBe('[null,[null]]');
    }
    expect(allThat('dirk', written, thursday)).not.toContain('De start lukt al');
    expect(elapse(back, situation(friday)).releases).toEqual(back.releases);
  });

  const herOwn = { ...written, documents: written.documents.map((one) => ({ ...one, author: 'fenna' })) };
  test.each([
    ['whole', whole, written],
    ['in part, of what she wrote herself', part, herOwn],
  ])('taken back by mistake, it is released again: %s', (_name, act, trajectory) => {
    const released = done(trajectory, 'fenna', act);
    const taken: Act = { act: 'takeBack', release: givenId(released) };
    const back = done(released, 'fenna', taken);
    const again = done(back, 'fenna', inverse(released, back, taken)!).releases?.at(-1);
    const [{ to, document, passages, deliverFrom } = {}] = released.releases ?? [];
    expect(again).toMatchObject({ to, document, deliverFrom, ...(passages ? { passages } : {}) });
    expect(again?.takenBackAt).toBeUndefined();
  });

  test('taken back in part, it does not come before its author again without being chosen anew', () => {
    const asks = done(written, 'fenna', part);
    const agreed = done(asks, 'coen', { act: 'agreeExcerpt', release: givenId(asks), agree: true });
    const taken: Act = { act: 'takeBack', release: givenId(asks) };
    for (const before of [asks, agreed])
      expect(inverse(before, done(before, 'fenna', taken), taken)).toBeUndefined();
  });

  test('its author, who still has the question before her, hears that it was taken back', () => {
    const asks = done(written, 'fenna', part);
    const back = done(asks, 'fenna', { act: 'takeBack', release: givenId(asks) });
    const yes: Act = { act: 'agreeExcerpt', release: givenId(asks), agree: true };
    expect(asked(back, 'coen', yes)).toMatchObject({ refusals: [{ code: 'takenBack' }] });
    expect(asked(back, 'dirk', yes)).toMatchObject({ refusals: [{ code: 'notFound' }] });
  });

  test('of what its author said about an excerpt no way back is offered that would be refused', () => {
    const asks = done(written, 'fenna', part);
    const yes: Act = { act: 'agreeExcerpt', release: givenId(asks), agree: true };
    const agreed = done(asks, 'coen', yes);
    const no = { ...yes, agree: false };
    for (const [before, act] of [
      [asks, yes],
      [asks, no],
      [agreed, no],
    ] as const)
      expect(inverse(before, done(before, 'coen', act), act)).toBeUndefined();
  });

  test('says to whom it comes nothing of when she asked, nor of what she took back before', () => {
    const given = (from: Trajectory, at: string) => {
      const asks = done(from, 'fenna', part, at);
      return done(asks, 'coen', { act: 'agreeExcerpt', release: givenId(asks), agree: true }, at);
    };
    const first = done(written, 'fenna', whole);
    const wavered = done(first, 'fenna', { act: 'takeBack', release: givenId(first) });
    const seen = (trajectory: Trajectory) => {
      const delivered = elapse(trajectory, situation('2026-09-15T07:00:00Z'));
      const id = givenId(delivered);
      expect(id).toMatch(/^[0-9a-f]{20}$/);
      // Its own name and what is made of that.
      const { hash } = delivered.releases!.at(-1)!;
      return allThat('dirk', delivered, '2026-09-15T08:00:00Z').replaceAll(id, '').replaceAll(hash!, '');
    };
    expect(seen(given(wavered, '2026-09-10T16:00:00Z'))).toBe(seen(given(written, '2026-09-14T12:00:00Z')));
  });

  test('stands in her log with for whom it was, and with what its author said', () => {
    const asks = done(written, 'fenna', part);
    const said = (agree: boolean) =>
      done(asks, 'coen', { act: 'agreeExcerpt', release: givenId(asks), agree });
    const lines = (trajectory: Trajectory) =>
      trajectoryView(trajectory, viewerOf('fenna', 'fenna'), viewContext(friday))!.log!.map(
        ({ what, toName, answer }) => [what, toName, answer],
      );
    expect(lines(elapse(said(true), situation(friday)))).toEqual([
      ['released', 'dirk', undefined],
      ['agreeExcerpt', 'dirk', 'yes'],
      ['release', 'dirk', undefined],
    ]);
    expect(lines(said(false))[0]).toEqual(['agreeExcerpt', 'dirk', 'no']);
    const back = done(asks, 'fenna', { act: 'takeBack', release: givenId(asks) });
    expect(lines(back)[0]).toEqual(['takeBack', 'dirk', undefined]);
  });

  test('is released by her alone', () => {
    for (const by of ['coen', 'dirk', 'mila']) expect(asked(written, by, whole).ok).toBe(false);
    expect(asked(written, 'fenna', { ...whole, to: 'mila' } as Act).ok).toBe(false);
    expect(asked(written, 'fenna', { ...whole, to: 'coen' } as Act).ok).toBe(false);
  });

  test('reaches the director the next school morning, whole, for good, and with whoever read it in her log', () => {
    const released = done(written, 'fenna', whole);
    expect(elapse(released, situation('2026-09-11T05:59:00Z'))).toBe(released);
    const delivered = elapse(released, situation(friday));
    expect(allThat('dirk', delivered, friday)).toContain('Ik slaap er slecht van. De start lukt al.');
    expect(asked(delivered, 'fenna', { act: 'takeBack', release: givenId(delivered) }, friday)).toMatchObject(
      {
        ok: false,
        refusals: [{ code: 'delivered' }],
      },
    );
    const read = done(delivered, 'dirk', { act: 'read', document: `vrijgave.${givenId(delivered)}` }, friday);
    const log = trajectoryView(read, viewerOf('fenna', 'fenna'), viewContext(friday))?.log;
    expect(log?.map(({ what, byName }) => `${what} ${byName}`)).toEqual([
      'read dirk',
      'released ',
      'release fenna',
    ]);
    expect(JSON.stringify(trajectoryView(read, viewerOf('dirk', 'dirk'), viewContext(friday)))).not.toContain(
      '"log"',
    );
  });

  test('is a copy that is there to be read; whatever else is asked of it, it is not there', () => {
    const delivered = elapse(done(written, 'fenna', whole), situation(friday));
    const document = `vrijgave.${givenId(delivered)}`;
    const acts: Act[] = [
      { act: 'react', document, text: 'Ja.' },
      { act: 'release', document, to: 'dirk' },
      { act: 'withdraw', document },
      { act: 'markInPerson', document },
      { act: 'letOpen', document },
      { act: 'settleAgreement', document, index: 0, done: true },
    ];
    for (const act of acts)
      for (const by of ['fenna', 'coen', 'dirk', 'mila'])
        expect(asked(delivered, by, act, friday), `${by} ${act.act}`).toMatchObject({
          refusals: [{ code: 'notFound' }],
        });
    expect(asked(delivered, 'dirk', { act: 'read', document }, friday).ok).toBe(true);
  });

  test('goes sentence by sentence only when its author lets the excerpt stand under her name', () => {
    const released = done(written, 'fenna', part);
    expect(elapse(released, situation(friday))).toBe(released);
    const agreed = done(released, 'coen', { act: 'agreeExcerpt', release: givenId(released), agree: true });
    const delivered = elapse(agreed, situation(friday));
    expect(allThat('dirk', delivered, friday)).toContain('[…] De start lukt al.');
    expect(allThat('dirk', delivered, friday)).not.toContain('slaap');
    expect(allThat('dirk', delivered, friday)).not.toContain('timer');
    const declined = done(released, 'coen', {
      act: 'agreeExcerpt',
      release: givenId(released),
      agree: false,
    });
    expect(elapse(declined, situation(friday))).toBe(declined);
    expect(allThat('dirk', declined, friday)).toBe(allThat('dirk', written, friday));
  });

  test('is told to those concerned alone: the author of an excerpt, and who got it once it was handed over', () => {
    const context = { template, calendar, rosters: {}, now: Temporal.Instant.from(friday), unreachable: [] };
    const told = (trajectory: Trajectory) =>
      tellings(trajectory, [], context)
        .filter(({ card }) => card.card === 'released' || card.card === 'excerptToAgree')
        .map(({ to, card }) => `${card.card} ${to}`);
    const released = done(written, 'fenna', part);
    expect(told(done(written, 'fenna', whole))).toEqual([]);
    expect(told(released)).toEqual(['excerptToAgree coen']);
    expect(told(done(released, 'fenna', { act: 'takeBack', release: givenId(released) }))).toEqual([]);
    expect(told(elapse(done(written, 'fenna', whole), situation(friday)))).toEqual(['released dirk']);
  });

  test('does not change when the same is asked twice, and refuses passages that are not there', () => {
    const released = done(written, 'fenna', part);
    expect(done(released, 'fenna', part)).toBe(released);
    expect(asked(written, 'fenna', { ...whole, passages: ['teacherSaid:9'] } as Act)).toMatchObject({
      refusals: [{ code: 'invalid', field: 'passages' }],
    });
    expect(asked(written, 'fenna', { ...whole, passages: [] } as Act)).toMatchObject({
      refusals: [{ code: 'required' }],
    });
  });

  test('cannot be taken back by its author once it was handed over', () => {
    const delivered = elapse(done(written, 'fenna', whole), situation(friday));
    expect(asked(delivered, 'coen', { act: 'withdraw', document: verslag }, friday)).toMatchObject({
      refusals: [{ code: 'delivered' }],
    });
  });
});
