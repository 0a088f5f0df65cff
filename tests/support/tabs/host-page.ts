/**
 * A page that holds one tab and speaks what teams-js expects of Teams: handshake, context, token, theme. `window.host`
 * lets a test change the theme and see what the tab told.
 */
export function hostPage(options: { theme: string; subPageId: string | undefined }): string {
  const supports = { pages: { backStack: {} }, teamsCore: {}, app: {} };
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports };
  const context = {
    locale: 'nl-nl',
    theme: options.theme,
    entityId: 'begeleidingen',
    subEntityId: options.subPageId,
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    userObjectId: 'p-marit',
    tid: 'tenant',
    sessionId: 's',
  };
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Teams</title>
<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100vw;height:100vh;display:block}</style></head>
<body><iframe title="Trajectwijzer" src="/tabs/"></iframe><script>
const frame = document.querySelector('iframe');
const context = ${JSON.stringify(context)};
window.host = { told: [], opened: [],
  push(func, ...args) { frame.contentWindow.postMessage({ func, args }, location.origin); },
  theme(name) { context.theme = name; this.push('themeChange', name); },
};
const replies = {
  initialize: () => ['content', 'web', ${JSON.stringify(JSON.stringify(runtime))}, '2.0.0'],
  getContext: () => [context],
  'authentication.getAuthToken': () => [true, 'fixture.token.x'],
  openLink: (args) => { host.opened.push(args[0]); return [true]; },
  executeDeepLink: (args) => { host.opened.push(args[0]); return [true]; },
  'appInitialization.success': () => [{ hasFinishedSuccessfully: true }],
};
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || !data.func) return;
  host.told.push(data.func);
  const args = replies[data.func]?.(data.args ?? []);
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
});
</script></body></html>`;
}
