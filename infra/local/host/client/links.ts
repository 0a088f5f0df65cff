import { toast } from './dom.ts';
import type { Stage } from './stage.ts';

/** Where a link in a card or a tab leads: inside Teams to the tab, the chat or a meeting; else a new window. */
export function followLink(address: string, stage: Stage): void {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) toast('Deze link kan hier niet open.');
  else if (/(^|\.)teams\.(microsoft\.com|cloud\.microsoft)$/.test(url.hostname)) followInTeams(url, stage);
  else window.open(address, '_blank', 'noopener');
}

function followInTeams(url: URL, stage: Stage): void {
  const [, kind, , entityId = ''] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (kind === 'chat' || kind === 'app') stage.go({ place: 'chat', rest: [] });
  else if (kind !== 'entity') toast('In Teams ging je nu naar de vergadering. Die is er hier niet.');
  else if (stage.start.tabs.some((tab) => tab.entityId === entityId))
    stage.go({ place: 'tab', rest: [entityId, ...subEntity(url)] });
  else toast(`Er is geen tabblad ‘${entityId}’.`);
}

function subEntity(url: URL): string[] {
  try {
    const { subEntityId } = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: string };
    return subEntityId ? [subEntityId] : [];
  } catch {
    return [];
  }
}
