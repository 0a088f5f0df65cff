import { Failed } from '../parts/page/failed.tsx';

/** An address that leads nowhere, such as a link that was cut off. */
export function UnknownPage() {
  return (
    <main>
      <Failed failure={{ kind: 'missing' }} retry={() => undefined} />
    </main>
  );
}
