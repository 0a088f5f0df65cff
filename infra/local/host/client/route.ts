export type Theme = 'default' | 'dark' | 'contrast';

/** Where the page is: all of it stands in the address after the `#`, so that it can be linked to. */
export interface Route {
  /** Alias or Entra id; absent: nobody picked yet. */
  readonly person?: string;
  readonly place: 'chat' | 'agenda' | 'lijsten' | 'tab';
  /** `tab`: entity and sub-entity; `agenda`: a date; `lijsten`: site and list. */
  readonly rest: readonly string[];
  readonly theme: Theme;
}

const PLACES: readonly string[] = ['chat', 'agenda', 'lijsten', 'tab'];

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [person, place, ...rest] = path.split('/').filter(Boolean).map(decoded);
  const theme = new URLSearchParams(query).get('theme');
  return {
    ...(person !== undefined && { person }),
    place: (PLACES.includes(place ?? '') ? place : 'chat') as Route['place'],
    rest,
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'default',
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function formatRoute({ person, place, rest, theme }: Route): string {
  const path = person === undefined ? '' : [person, place, ...rest].map(encodeURIComponent).join('/');
  return `#/${path}${theme === 'default' ? '' : `?theme=${theme}`}`;
}
