import { Temporal } from 'temporal-polyfill';
import type { House } from './house.ts';
import { id, type Name } from './people.ts';

/** Somebody puts something of her own in Outlook, from an instant on and for so many minutes. Throws when Outlook refuses it. */
export async function putInOutlook(
  house: House,
  name: Name,
  subject: string,
  { start, minutes }: { readonly start: string; readonly minutes: number },
): Promise<void> {
  const end = Temporal.Instant.from(start).add({ minutes }).toString();
  const asked = new Request('http://outlook.example/me/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, start: inUtc(start), end: inUtc(end) }),
  });
  const { status } = await house.tenant.acts.as(id(name), asked, '/me/events');
  if (status !== 201) throw new Error(`Outlook answered ${status}`);
}

function inUtc(instant: string) {
  return { dateTime: instant.replace('Z', ''), timeZone: 'UTC' };
}
