import { z } from 'zod';

/** Comma-separated. */
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
const url = z.url();
const port = z.coerce.number().int().min(0).max(65_535);

/**
 * Everything that differs between one installation and another. Nothing here says "local" or "test": another
 * tenant is another URL.
 */
const schema = z.object({
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  /** Where people and Microsoft 365 reach the app, without a slash at the end. */
  PUBLIC_URL: url,
  TENANT_ID: z.uuid(),
  CLIENT_ID: z.uuid(),
  CLIENT_SECRET: z.string().min(8),
  /** Id of the app in Teams, for links into it. */
  TEAMS_APP_ID: z.string().min(1),
  /** Origin that stands in for Microsoft's host names, each as the first part of the path. Absent: Microsoft itself. */
  MICROSOFT_WIRE_URL: url.optional(),
  /** Issuers of the tabs' tokens. */
  TAB_TOKEN_ISSUERS: list,
  /** Issuers of the bot's incoming tokens. */
  BOT_TOKEN_ISSUERS: list.default(['https://api.botframework.com']),
  /** Exact hosts to which the bot may send its token. */
  BOT_SERVICE_HOSTS: list.default(['smba.trafficmanager.net']),
  /** Where a chat is reached that nobody has opened yet. */
  BOT_SERVICE_URL: z.url().default('https://smba.trafficmanager.net/emea/'),
  /** SharePoint site that only the app opens: `host:/sites/path`. */
  CONFIDENTIAL_SITE: z.string().min(3),
  /** PostgreSQL; absent: embedded, in DATA_FOLDER. */
  DATABASE_URL: z.string().optional(),
  DATA_FOLDER: z.string().default('.data/store'),
  TABS_FOLDER: z.string().default('dist/tabs'),
  /** Origins of hosts other than Microsoft's that may show the tabs. */
  HOST_ORIGINS: list.default([]),
  /** Address at which the offset of the domain's clock can be followed. Absent: system time. */
  CLOCK_URL: url.optional(),
  /** Secret that Graph sends back with each notification. */
  NOTIFICATION_SECRET: z.string().min(16).max(128),
  /** Secret with which the operator asks `/readyz/figures` how much waits. Absent: nobody is told. */
  OPERATIONS_SECRET: z.string().min(16).max(128).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof schema>;

/** The only reader of the environment. Throws with the names of what is missing or wrong, never with a value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not complete:\n  ${wrong.join('\n  ')}`);
}
