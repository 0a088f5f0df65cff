import type { HostTab } from '../context.ts';
import type { Theme } from './route.ts';
import type { Stage } from './stage.ts';

export interface OpenedTab {
  readonly stage: Stage;
  readonly tab: HostTab;
  readonly subEntityId: string | undefined;
}

/** The address of the tab's page, its placeholders filled in. */
export function tabUrl({ stage, tab, subEntityId }: OpenedTab): string {
  const { person, start, route } = stage;
  const values: Record<string, string> = {
    locale: 'nl-NL',
    theme: route.theme,
    tid: start.tenantId,
    loginHint: person.mail ?? '',
    userPrincipalName: person.mail ?? '',
    userObjectId: person.id,
    entityId: tab.entityId,
    subEntityId: subEntityId ?? '',
    hostClientType: 'web',
    hostName: 'Teams',
  };
  return tab.contentUrl.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? encodeURIComponent(values[name]!) : whole,
  );
}

/** The flat context that teams-js regroups into app, page and user. */
export function tabContext({ stage, tab, subEntityId }: OpenedTab, theme: Theme) {
  const { person, start } = stage;
  return {
    locale: 'nl-NL',
    theme,
    entityId: tab.entityId,
    ...(subEntityId && { subEntityId }),
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    userObjectId: person.id,
    userPrincipalName: person.mail,
    userDisplayName: person.name,
    loginHint: person.mail,
    tid: start.tenantId,
    tenantSKU: 'edu',
    sessionId: SESSION,
    appSessionId: SESSION,
    isFullScreen: false,
    isMultiWindow: false,
    sourceOrigin: null,
  };
}

const SESSION = crypto.randomUUID();
