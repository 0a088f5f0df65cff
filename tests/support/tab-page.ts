import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const teamsJs = createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');

/** A tab of a few lines on Microsoft's teams-js, that shows what the host told it. */
const page = (hostOrigin: string) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Tabblad</title>
<style>body{font:14px sans-serif;padding:16px} .dark{background:#1f1f1f;color:#fff} .contrast{background:#000;color:#ff0}</style>
<script src="/teams.js"></script></head>
<body><main><h1>Mijn tabblad</h1><dl id="told"></dl>
<button id="chat">Naar de chat</button> <button id="other">Ander tabblad</button> <button id="ask">Vraag iets</button>
<p id="answer" role="status"></p></main>
<script type="module">
const { app, authentication, pages, dialog, chat } = microsoftTeams;
const tell = (name, value) => {
  const known = document.getElementById(name);
  if (known) known.textContent = value;
  else told.insertAdjacentHTML('beforeend', '<dt>' + name + '</dt><dd id="' + name + '"></dd>'), document.getElementById(name).textContent = value;
};
await app.initialize([${JSON.stringify(hostOrigin)}]);
const context = await app.getContext();
const themed = (theme) => { document.body.className = theme; tell('theme', theme); };
themed(context.app.theme);
app.registerOnThemeChangeHandler(themed);
tell('user', context.user.id);
tell('name', context.user.displayName);
tell('page', context.page.id);
tell('sub', context.page.subPageId ?? '');
if (new URLSearchParams(location.search).has('dialog')) {
  document.querySelector('h1').textContent = 'Vraag';
  document.getElementById('ask').onclick = () => dialog.url.submit({ note: 'uit de dialoog' });
} else {
  tell('token', await authentication.getAuthToken());
  document.getElementById('ask').onclick = () => dialog.url.open(
    { url: location.origin + '/?dialog=1', title: 'Een vraag', size: { width: 400, height: 300 } },
    ({ result }) => { answer.textContent = JSON.stringify(result); });
}
document.getElementById('chat').onclick = () => app.openLink('https://teams.microsoft.com/l/chat/0/0?users=28:bot');
document.getElementById('other').onclick = () => pages.currentApp.navigateTo({ pageId: 'tweede', subPageId: 'deel-7' });
app.notifySuccess();
</script></body></html>`;

export async function startTabPage(hostOrigin: string): Promise<{ url: string; close: () => Promise<void> }> {
  const script = await readFile(teamsJs, 'utf8');
  const server = createServer((request, response) => {
    const isScript = request.url === '/teams.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : page(hostOrigin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
