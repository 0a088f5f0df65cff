import type { ChatSettings } from '../settings.ts';

export type LinkSettings = Pick<ChatSettings, 'teamsAppId' | 'tabEntityId'>;

/** A link that opens a page of the tabs inside Teams: a path as pages.ts makes it, or their first page. */
export function tabLink({ teamsAppId, tabEntityId }: LinkSettings, page?: string): string {
  const [app, entity] = [teamsAppId, tabEntityId].map(encodeURIComponent);
  const tab = `https://teams.microsoft.com/l/entity/${app}/${entity}`;
  return page === undefined
    ? tab
    : `${tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}`;
}
