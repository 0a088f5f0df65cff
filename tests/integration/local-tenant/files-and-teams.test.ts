import { LargeFileUploadTask } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { stableId } from '../../../infra/local/world/ids.ts';
import { coach, director, guest, home, meeting, SMALL_TENANT, teacher } from './home.ts';

const SITE = '/sites/proef.sharepoint.com:/sites/Vertrouwelijk';

describe('Files', () => {
  it('are put by path, redirect to an address without a token, and are replaced and deleted', async () => {
    const { graph, wire, complaints } = await home();
    const drive = await graph.api(`${SITE}:/drive`).get();
    const at = `/drives/${drive.id}/root:/Rapporten/één.docx`;
    const put = await graph.api(`${at}:/content`).put(Buffer.from('eerste'));
    const again = await graph.api(`${at}:/content`).put(Buffer.from('tweede'));
    expect(again).toMatchObject({ id: put.id, name: 'één.docx', size: 6 });
    const url = again['@microsoft.graph.downloadUrl'];
    expect(await (await wire(url)).text()).toBe('tweede');
    expect((await wire(put['@microsoft.graph.downloadUrl'])).status).toBe(401);
    expect((await wire(url, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    const folder = await graph.api(`/drives/${drive.id}/root/children`).get();
    expect(folder.value).toMatchObject([{ name: 'Rapporten', folder: { childCount: 1 } }]);
    await graph.api(at).header('If-Match', again.eTag).delete();
    await expect(graph.api(at).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    expect(complaints).toEqual([]);
  });

  it('redirect from their content, as documented', async () => {
    const { graph, tenant, wire } = await home();
    const drive = await graph.api(`${SITE}:/drive`).get();
    const file = await graph.api(`/drives/${drive.id}/root:/a.txt:/content`).put(Buffer.from('tekst'));
    const token = await tenant.tokens.sign('entra-v2', {
      ...{ aud: 'https://graph.microsoft.com', iss: `https://sts.windows.net/${tenant.tenantId}/` },
      ...{ idtyp: 'app', roles: ['Sites.Selected'] },
    });
    const content = await wire(
      `https://graph.microsoft.com/v1.0/drives/${drive.id}/items/${file.id}/content`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    expect(content.status).toBe(302);
    expect(await (await wire(content.headers.get('location')!)).text()).toBe('tekst');
  });

  it('come in pieces through an upload session', async () => {
    const { graph, wire } = await home();
    const drive = await graph.api(`${SITE}:/drive`).get();
    const bytes = new Uint8Array(700_000).fill(7);
    const session = await LargeFileUploadTask.createUploadSession(
      graph,
      `/drives/${drive.id}/root:/film.bin:/createUploadSession`,
      { item: { '@microsoft.graph.conflictBehavior': 'fail' } },
    );
    const chunk = (from: number, to: number) =>
      wire(session.url, {
        ...{ method: 'PUT', body: bytes.slice(from, to) },
        headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` },
      });
    expect((await chunk(0, 1_000)).status).toBe(400);
    const first = await chunk(0, 655_360);
    expect(await first.json()).toMatchObject({ nextExpectedRanges: ['655360-699999'] });
    expect((await chunk(0, 655_360)).status).toBe(416);
    const last = await chunk(655_360, 700_000);
    expect(last.status).toBe(201);
    expect(await last.json()).toMatchObject({ name: 'film.bin', size: 700_000 });
    expect((await chunk(0, 655_360)).status).toBe(404);
  });

  it('are closed to people whom the site is closed to', async () => {
    const { graph, wire } = await home();
    const drive = await graph.api(`${SITE}:/drive`).get();
    await graph.api(`/drives/${drive.id}/root:/geheim.txt:/content`).put(Buffer.from('x'));
    for (const person of [director, teacher])
      expect(
        (await wire(`http://tenant/_tenant/as/${person.id}/drives/${drive.id}/root/children`)).status,
      ).toBe(403);
  });
});

describe('Teams', () => {
  const catalogueId = stableId(`catalogue:${SMALL_TENANT.teamsApp!.externalId}`);
  const bind = {
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${catalogueId}`,
  };

  it('installs the app for a person once, and gives the chat with the bot', async () => {
    const { graph, complaints } = await home();
    const found = await graph
      .api('/appCatalogs/teamsApps')
      .filter(`externalId eq '${SMALL_TENANT.teamsApp!.externalId}'`)
      .get();
    expect(found.value).toMatchObject([{ id: catalogueId, distributionMethod: 'organization' }]);
    const installed = `/users/${teacher.id}/teamwork/installedApps`;
    await graph.api(installed).post(bind);
    await expect(graph.api(installed).post(bind)).rejects.toMatchObject({ statusCode: 409 });
    const { value } = await graph
      .api(installed)
      .expand('teamsApp')
      .filter(`teamsApp/id eq '${catalogueId}'`)
      .get();
    const chat = await graph.api(`${installed}/${encodeURIComponent(value[0].id)}/chat`).get();
    expect(chat.id).toMatch(new RegExp(`^19:${teacher.id}_.*@unq\\.gbl\\.spaces$`));
    expect(complaints).toEqual([]);
    const other = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/x' };
    await expect(graph.api(installed).post(other)).rejects.toMatchObject({ statusCode: 403 });
  });

  it('asks the Connector where the app is installed', async () => {
    const { graph, tenant } = await home();
    const heard: string[] = [];
    tenant.followInstallations({
      isInstalled: (userId) => heard.includes(userId),
      install: (userId) => heard.push(userId),
      uninstall: () => heard.splice(0),
    });
    await graph.api(`/users/${teacher.id}/teamwork/installedApps`).post(bind);
    expect(heard).toEqual([teacher.id]);
  });

  it('finds the meeting behind a join link, and who was there once it is over', async () => {
    const { graph, tenant, complaints } = await home();
    const event = await graph
      .api(`/users/${coach.id}/events`)
      .post(meeting('2026-11-24T10:00:00', [teacher, guest], { isOnlineMeeting: true }));
    const { joinUrl } = event.onlineMeeting;
    const { value } = await graph
      .api(`/users/${coach.id}/onlineMeetings`)
      .filter(`JoinWebUrl eq '${joinUrl}'`)
      .get();
    expect(value).toHaveLength(1);
    expect(value[0].chatInfo.threadId).toMatch(/^19:meeting_/);
    const start = Date.parse('2026-11-24T09:00:00Z');
    tenant.acts.holdMeeting(joinUrl, [{ userId: teacher.id, from: start, to: start + 600_000 }]);
    const reports = `/users/${coach.id}/onlineMeetings/${encodeURIComponent(value[0].id)}/attendanceReports`;
    tenant.clock.setOffset(start - Date.now());
    expect((await graph.api(reports).get()).value).toEqual([]);
    tenant.clock.setOffset(start + 3_600_000 - Date.now());
    const [report] = (await graph.api(reports).get()).value;
    expect(report).toMatchObject({ totalParticipantCount: 1, meetingStartDateTime: '2026-11-24T09:00:00Z' });
    const records = await graph.api(`${reports}/${report.id}/attendanceRecords`).get();
    expect(records.value).toMatchObject([{ emailAddress: teacher.mail, totalAttendanceInSeconds: 600 }]);
    expect(complaints).toEqual([]);
  });
});
