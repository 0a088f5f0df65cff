/** Where in the app one is. The same paths serve as `subPageId` of a deep link and as the page's hash. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'start'; readonly amends?: string }
  | { readonly page: 'hours' }
  /** A board's year; absent: the one that runs. */
  | { readonly page: 'year'; readonly year?: string }
  | { readonly page: 'replan' }
  /** What was handed over to the board. */
  | { readonly page: 'advices' }
  | { readonly page: 'advice'; readonly trajectory: string; readonly document: string }
  | { readonly page: 'rosters'; readonly school: string }
  | { readonly page: 'calendar'; readonly school: string }
  /** A school's own kijkwijzers. */
  | { readonly page: 'instruments'; readonly school: string }
  | { readonly page: 'trajectory'; readonly trajectory: string }
  | { readonly page: 'plan'; readonly trajectory: string }
  | { readonly page: 'kijkwijzers'; readonly trajectory: string }
  /** What grows version by version. */
  | { readonly page: 'growth'; readonly trajectory: string; readonly kind: string }
  /** A plan made to measure. */
  | { readonly page: 'tailored'; readonly trajectory: string; readonly kind: string }
  | { readonly page: 'moment'; readonly trajectory: string; readonly moment: string }
  | { readonly page: 'document'; readonly trajectory: string; readonly document: string }
  | {
      readonly page: 'write';
      readonly trajectory: string;
      readonly kind: string;
      readonly moment?: string;
      readonly corrects?: string;
    }
  | { readonly page: 'unknown' };

const idShape = /^[\w.:-]{1,80}$/;

/** A path such as `traject/t1/moment/c2.groepsbezoek`, with or without a leading `#/`. Never throws. */
export function parseRoute(path: string): Route {
  const parts = path
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decode);
  if (parts.length === 0 || parts[0] === 'begeleidingen') return { page: 'home' };
  if (!parts.every((part) => idShape.test(part))) return { page: 'unknown' };
  const [room, trajectory, what, id, second, third] = parts;
  if (room === 'start') return trajectory ? { page: 'start', amends: trajectory } : { page: 'start' };
  if (room === 'uren' && !trajectory) return { page: 'hours' };
  if (room === 'jaarplan') return trajectory ? { page: 'year', year: trajectory } : { page: 'year' };
  if (room === 'rooster' && trajectory) return { page: 'rosters', school: trajectory };
  if (room === 'adviezen') {
    return trajectory && what ? { page: 'advice', trajectory, document: what } : { page: 'advices' };
  }
  if (room === 'herplannen' && !trajectory) return { page: 'replan' };
  if (room === 'kalender' && trajectory) return { page: 'calendar', school: trajectory };
  if (room === 'kijkwijzers' && trajectory) return { page: 'instruments', school: trajectory };
  if (room !== 'traject' || !trajectory) return { page: 'unknown' };
  if (!what) return { page: 'trajectory', trajectory };
  if (what === 'plan') return { page: 'plan', trajectory };
  if (what === 'kijkwijzers') return { page: 'kijkwijzers', trajectory };
  if (what === 'groei' && id) return { page: 'growth', trajectory, kind: id };
  if (what === 'opmaat' && id) return { page: 'tailored', trajectory, kind: id };
  if (what === 'moment' && id) return { page: 'moment', trajectory, moment: id };
  if (what === 'document' && id) return { page: 'document', trajectory, document: id };
  if (what === 'schrijf' && id) {
    return {
      page: 'write',
      trajectory,
      kind: id,
      ...(second && second !== '-' ? { moment: second } : {}),
      ...(third ? { corrects: third } : {}),
    };
  }
  return { page: 'unknown' };
}

/** The path that `parseRoute` reads back as the same route. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'unknown':
      return '';
    case 'start':
      return route.amends ? `start/${route.amends}` : 'start';
    case 'hours':
      return 'uren';
    case 'year':
      return route.year ? `jaarplan/${route.year}` : 'jaarplan';
    case 'replan':
      return 'herplannen';
    case 'advices':
      return 'adviezen';
    case 'advice':
      return `adviezen/${route.trajectory}/${route.document}`;
    case 'rosters':
      return `rooster/${route.school}`;
    case 'calendar':
      return `kalender/${route.school}`;
    case 'instruments':
      return `kijkwijzers/${route.school}`;
    case 'trajectory':
      return `traject/${route.trajectory}`;
    case 'plan':
      return `traject/${route.trajectory}/plan`;
    case 'kijkwijzers':
      return `traject/${route.trajectory}/kijkwijzers`;
    case 'growth':
      return `traject/${route.trajectory}/groei/${route.kind}`;
    case 'tailored':
      return `traject/${route.trajectory}/opmaat/${route.kind}`;
    case 'moment':
      return `traject/${route.trajectory}/moment/${route.moment}`;
    case 'document':
      return `traject/${route.trajectory}/document/${route.document}`;
    case 'write': {
      const path = `traject/${route.trajectory}/schrijf/${route.kind}/${route.moment ?? '-'}`;
      return route.corrects ? `${path}/${route.corrects}` : path;
    }
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '%';
  }
}
