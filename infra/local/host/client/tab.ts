import { api } from './api.ts';
import { openDialog } from './dialog.ts';
import { h, toast } from './dom.ts';
import { followLink } from './links.ts';
import type { Page, Stage } from './stage.ts';
import { tabContext, tabUrl } from './tab-context.ts';
import { type Reply, TeamsFrame } from './teams-protocol.ts';

/** A tab of the app in a frame, over the protocol that teams-js speaks. */
export function tabPage(stage: Stage): Page {
  const [entityId = '', subEntityId] = stage.route.rest;
  const tab = stage.start.tabs.find((each) => each.entityId === entityId);
  if (!tab) return { element: h('p', { class: 'empty' }, `Er is geen tabblad ‘${entityId}’.`) };
  const opened = { stage, tab, subEntityId };
  let theme = stage.route.theme;
  const frame = h('iframe', {
    src: tabUrl(opened),
    title: tab.name,
    class: 'tab-frame',
    allow: 'clipboard-write',
  });
  const state = h('p', { class: 'tab-state', role: 'status' }, `${tab.name} wordt geladen…`);
  const loaded = (problem?: string): Reply => {
    state.textContent = problem ?? '';
    state.hidden = problem === undefined;
    return undefined;
  };
  const failed = ([reason, message]: readonly unknown[]) =>
    loaded(`Het tabblad meldt: ${String(message ?? reason)}`);
  const calls = commonCalls(opened, () => theme);
  const speaker = new TeamsFrame(frame, 'content', {
    ...calls,
    'appInitialization.appLoaded': () => loaded(),
    'appInitialization.success': () => loaded(),
    'appInitialization.failure': failed,
    'appInitialization.expectedFailure': failed,
    'tasks.startTask': ([info]) => openDialog(info as object, calls),
  });
  frame.addEventListener('load', () => loaded(), { once: true });
  return {
    element: h('div', { class: 'tab' }, state, frame),
    themed(next) {
      theme = next;
      speaker.themed(next);
      speaker.tell('contextChange', tabContext(opened, theme));
    },
    leave() {
      speaker.push('beforeUnload');
      speaker.close();
    },
  };
}

type Opened = Parameters<typeof tabUrl>[0];

/** What a tab and a dialog may both ask. */
function commonCalls(opened: Opened, theme: () => Stage['route']['theme']) {
  const { stage, tab } = opened;
  const follow = ([url]: readonly unknown[]): Reply => {
    followLink(String(url), stage);
    return [true];
  };
  const goTo = (pageId: string, subPageId?: string): Reply => {
    if (!stage.start.tabs.some(({ entityId }) => entityId === pageId)) return [false, `No page ${pageId}`];
    stage.go({ place: 'tab', rest: subPageId ? [pageId, subPageId] : [pageId] });
    return [true];
  };
  return {
    getContext: () => [tabContext(opened, theme())],
    'authentication.getAuthToken': async () => [true, await api.token(stage.person.id)],
    'authentication.authenticate': () => [false, 'FailedToOpenWindow'],
    executeDeepLink: follow,
    openLink: follow,
    shareDeepLink: () => {
      toast('De link staat klaar om te delen.');
      return undefined;
    },
    'pages.navigateToApp': ([to]: readonly unknown[]) => {
      const { pageId, subPageId } = to as { pageId: string; subPageId?: string };
      return goTo(pageId, subPageId);
    },
    'pages.currentApp.navigateTo': ([to]: readonly unknown[]) => {
      const { pageId, subPageId } = to as { pageId: string; subPageId?: string };
      return goTo(pageId, subPageId);
    },
    'pages.currentApp.navigateToDefaultPage': () => goTo(stage.start.tabs[0]!.entityId),
    navigateBack: () => {
      history.back();
      return [true];
    },
    'settings.getSettings': () => [
      {
        entityId: tab.entityId,
        contentUrl: tab.contentUrl,
        websiteUrl: tab.websiteUrl,
        suggestedDisplayName: tab.name,
      },
    ],
    setFrameContext: () => undefined,
    'chat.openChat': ([who]: readonly unknown[]) => {
      const { members } = who as { members: string[] };
      const bot = members.some((member) => member.includes(stage.start.app.id));
      if (bot) stage.go({ place: 'chat', rest: [] });
      else toast(`In Teams opende nu een chat met ${members.join(', ')}.`);
      return [true];
    },
  } satisfies Record<string, (args: readonly unknown[]) => Reply | Promise<Reply>>;
}
