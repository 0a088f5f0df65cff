import { app, authentication, pages, teamsCore } from '@microsoft/teams-js';
import { embedders } from './embedders.ts';

/** What the app uses of Teams, so that teams-js stays in this folder. */
export interface Host {
  readonly theme: string;
  /** Entra id of who is looking. The server goes by the token, never by this. */
  readonly person: string | undefined;
  /** Where a deep link points, a path of route.ts. */
  readonly subPageId: string | undefined;
  onTheme(changed: (theme: string) => void): void;
  onSubPage(opened: (subPageId: string) => void): void;
  /** A fresh token for our own API; `renew` after the server refused the last one. Throws when nobody signs in. */
  token(renew: boolean): Promise<string>;
  /** The first screen stands: Teams takes its loader away. */
  ready(): void;
  /** Nothing can be shown: Teams says so instead of waiting. */
  failed(why: 'signIn' | 'other'): void;
  openLink(url: string): void;
}

/** Throws when the page was not opened inside Teams. */
export async function connect(): Promise<Host> {
  await app.initialize(embedders(window));
  app.notifyAppLoaded();
  const token = tokens();
  // Both at once: each is a way to the host and back, and a token often the longer one.
  token(false).catch(() => undefined);
  const context = await app.getContext();
  keepPageAliveBehindBack();
  let shown = context.page.subPageId;
  return {
    theme: context.app.theme,
    person: context.user?.id,
    subPageId: context.page.subPageId,
    onTheme: (changed) => app.registerOnThemeChangeHandler(changed),
    onSubPage: (opened) =>
      app.registerOnContextChangeHandler((now) => {
        if (now.page.subPageId && now.page.subPageId !== shown) opened(now.page.subPageId);
        shown = now.page.subPageId;
      }),
    token,
    ...outcome(),
    openLink: (url) => void app.openLink(url).catch(() => window.open(url, '_blank', 'noopener')),
  };
}

/** The back button of a phone goes back inside the app as long as there is somewhere to go. */
function keepPageAliveBehindBack(): void {
  if (pages.isSupported() && pages.backStack.isSupported()) {
    pages.backStack.registerBackButtonHandler(() => {
      if (window.location.hash.length <= 2) return false;
      window.history.back();
      return true;
    });
  }
  if (teamsCore.isSupported()) {
    teamsCore.registerBeforeUnloadHandler((readyToUnload) => {
      window.dispatchEvent(new Event('pagehide'));
      readyToUnload();
      return true;
    });
  }
}

function tokens(): (renew: boolean) => Promise<string> {
  let held: Promise<{ readonly token: string; readonly until: number }> | undefined;
  const ask = async () => {
    const token = await authentication.getAuthToken();
    return { token, until: expiry(token) - 120_000 };
  };
  return async (renew) => {
    const known = renew ? undefined : await held?.catch(() => undefined);
    if (known && Date.now() < known.until) return known.token;
    held = ask();
    return (await held).token;
  };
}

/** Epoch milliseconds; 0 for what cannot be read, so that it is asked again each time. */
function expiry(token: string): number {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const claims: unknown = JSON.parse(atob(payload));
    return typeof claims === 'object' && claims && 'exp' in claims ? Number(claims.exp) * 1000 || 0 : 0;
  } catch {
    return 0;
  }
}

/** Teams hears one of the two, once: its error page would cover ours. */
function outcome(): Pick<Host, 'ready' | 'failed'> {
  let told = false;
  const tell = (how: () => void) => {
    if (!told) how();
    told = true;
  };
  return {
    ready: () => tell(() => void app.notifySuccess()),
    failed: (why) =>
      tell(() =>
        app.notifyFailure({
          reason: why === 'signIn' ? app.FailedReason.AuthFailed : app.FailedReason.Other,
        }),
      ),
  };
}
