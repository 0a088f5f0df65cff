import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Cache } from '../../../tabs/api/cache.ts';
import { CacheContext } from '../../../tabs/api/use-load.ts';
import { Releasing } from '../../../tabs/pages/document/release/releasing.tsx';
import { Notices } from '../../../tabs/parts/page/notice.tsx';
import { releasing } from '../../support/tabs/release-scenes.ts';

test('of two people of one name only the one who was given something is let read something else', () => {
  const [henk] = releasing.releasableTo;
  const coach = { ...henk!, person: 'p-henk-2', role: 'coach' } as const;
  const document = { ...releasing, releasableTo: [henk!, coach] };
  const page = createElement(Releasing, { trajectory: 't', document });
  const drawn = renderToStaticMarkup(
    createElement(
      CacheContext.Provider,
      { value: {} as Cache },
      createElement(() => Notices({ children: page })),
    ),
  );
  const said = (words: string) => drawn.split(words).length - 1;
  expect(said('Laat Henk Dijkstra (leidinggevende) ook iets anders lezen')).toBe(1);
  expect(said('Laat Henk Dijkstra (begeleider)')).toBe(1);
  expect(said('ook iets anders lezen')).toBe(1);
});
