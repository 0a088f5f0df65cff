import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LocalTenant } from '../tenant.ts';
import { kept } from './children.ts';

export interface AppPlace {
  readonly tenant: LocalTenant;
  readonly teamsAppId: string;
  /** `host:/sites/name` */
  readonly confidentialSite: string;
  readonly tenantUrl: string;
  readonly appPort: number;
  readonly appUrl: string;
  readonly dataFolder: string;
}

/** With this the story asks the app whether it has anything left to do. */
export const operationsSecret = 'only-for-the-story-on-this-machine';

/** What an administrator would fill in, for this tenant. */
export function appEnvironment({
  teamsAppId,
  confidentialSite,
  tenant,
  tenantUrl,
  appPort,
  appUrl,
  dataFolder,
}: AppPlace): Record<string, string> {
  return {
    PORT: String(appPort),
    PUBLIC_URL: appUrl,
    TENANT_ID: tenant.tenantId,
    CLIENT_ID: tenant.app.clientId,
    CLIENT_SECRET: tenant.app.clientSecret,
    TEAMS_APP_ID: teamsAppId,
    MICROSOFT_WIRE_URL: tenantUrl,
    TAB_TOKEN_ISSUERS: `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`,
    CONFIDENTIAL_SITE: confidentialSite,
    NOTIFICATION_SECRET: 'only-for-the-tenant-on-this-machine',
    OPERATIONS_SECRET: operationsSecret,
    HOST_ORIGINS: tenantUrl,
    CLOCK_URL: `${tenantUrl}/_tenant/clock`,
    DATA_FOLDER: dataFolder,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  };
}

/** Runs a command of the app to its end, with `input` on its standard input. What it says is shown when it fails, which throws. */
export async function runToEnd(
  root: string,
  script: string,
  environment: Record<string, string>,
  input: string,
): Promise<void> {
  const child = run(root, script, environment, 'pipe');
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdin?.end(input);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) return;
  console.error(said);
  throw new Error(`${script} ended with ${code}`);
}

export interface AppProcess {
  /** Resolves once it has ended, for whatever reason, with its exit code or the signal that ended it. */
  readonly ended: Promise<string>;
}

/** Starts the app and resolves when it says that it is ready. Throws when it ends before. */
export async function startApp(root: string, environment: Record<string, string>): Promise<AppProcess> {
  const child = run(root, 'bot/index.ts', environment, 'ignore');
  const ended = once(child, 'exit').then(([code, signal]) => String(code ?? signal));
  const given = new AbortController();
  const endedEarly = ended.then((how) => {
    throw new Error(`The app ended with ${how}`);
  });
  endedEarly.catch(() => {});
  try {
    await Promise.race([ready(`${environment.PUBLIC_URL}/readyz`, given.signal), endedEarly]);
  } finally {
    given.abort();
  }
  return { ended };
}

function run(
  root: string,
  script: string,
  environment: Record<string, string>,
  talks: 'pipe' | 'ignore',
): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: [talks, talks === 'pipe' ? 'pipe' : 'inherit', 'inherit'],
  });
  return kept(child);
}

async function ready(url: string, given: AbortSignal): Promise<void> {
  while (!given.aborted) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
