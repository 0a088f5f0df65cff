import { expect, test } from 'vitest';
import { failureOf } from '../../../tabs/api/failure.ts';

const correlationId = 'c-1';
const answer = (status: number, body: unknown, type = 'application/problem+json') =>
  failureOf(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }));

test('refusals are kept, with where they belong', async () => {
  const refusals = [{ code: 'required', field: 'startsOn' }];
  expect(await answer(422, { status: 422, correlationId, refusals })).toEqual({
    kind: 'refused',
    refusals,
    correlationId,
  });
});

test('what may not be seen and what is not there look the same', async () => {
  const refusals = [{ code: 'notFound' }];
  expect(await answer(404, { correlationId, refusals })).toEqual({ kind: 'missing', correlationId });
  expect(await answer(403, { correlationId })).toEqual({ kind: 'missing', correlationId });
});

test('a refusal that belongs to a field is shown there, also when it is a 404', async () => {
  const refusals = [{ code: 'notFound', field: 'schoolId' }];
  expect(await answer(404, { correlationId, refusals })).toMatchObject({ kind: 'refused', refusals });
});

test('an answer that is no problem+json is breakage', async () => {
  expect(await answer(502, 'Bad gateway', 'text/html')).toEqual({ kind: 'broken' });
  expect(await answer(200 + 300, { correlationId })).toEqual({ kind: 'broken', correlationId });
  expect(await answer(401, {})).toEqual({ kind: 'signIn' });
});
