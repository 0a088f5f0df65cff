import type { World } from '../../world/world.ts';
import { parseSelect, pick } from '../odata/shape.ts';
import { actorOf, openSite, SITE_ROLES } from '../sites/access.ts';
import type { StoredSite } from '../sites/model.ts';
import { webUrlOf } from '../sites/site-operations.ts';
import type { Sites } from '../sites/sites.ts';
import { seconds } from '../time/stamps.ts';
import { BASE, bodyOf, type Call, type Operation, type Reply } from '../wire/call.ts';
import { GraphError, sharePointNotFound } from '../wire/errors.ts';
import type { Conflict, Drives, StoredFile } from './drives.ts';
import { downloadUrl, fileEtag, presentFile } from './present-file.ts';
import type { Uploads } from './uploads.ts';

const FILE_ROLES = [...SITE_ROLES, 'Files.Read.All', 'Files.ReadWrite.All'];

/** Document libraries: folders, content, upload sessions. The site's rights hold. */
export function fileOperations(
  world: World,
  sites: Sites,
  drives: Drives,
  uploads: Uploads,
): readonly Operation[] {
  const on = (method: string, pattern: string, run: Operation['run']): Operation => ({
    ...{ method, pattern, run, service: 'sharepoint', roles: FILE_ROLES },
  });
  const openDrive = (call: Call, role: 'read' | 'write'): { site: StoredSite; driveId: string } => {
    if (call.params.site !== undefined) {
      const site = openSite(call, world, sites, role);
      return { site, driveId: drives.driveOf(site) };
    }
    const driveId = call.params.drive!;
    const site = drives.siteOf(driveId);
    if (!site) throw sharePointNotFound();
    return { site: openSite({ ...call, params: { site: site.id } }, world, sites, role), driveId };
  };
  const openFile = (call: Call, role: 'read' | 'write'): StoredFile => {
    const file = drives.find(openDrive(call, role).driveId, call.params.item!);
    if (!file) throw sharePointNotFound();
    return file;
  };
  const show = (call: Call, file: StoredFile, status = 200): Reply => ({
    status,
    body: pick(presentFile(world, drives, file), parseSelect(call.query.get('$select')), ['id']),
  });
  const drive = (call: Call): Reply => {
    const { site, driveId } = openDrive(call, 'read');
    return {
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#drives/$entity`,
        createdDateTime: seconds(site.createdAt),
        description: '',
        id: driveId,
        lastModifiedDateTime: seconds(site.createdAt),
        name: 'Documenten',
        webUrl: `${webUrlOf(site)}/Gedeelde%20documenten`,
        driveType: 'documentLibrary',
      },
    };
  };
  const content = (call: Call): Reply => {
    const file = openFile(call, 'read');
    if (!file.content) throw new GraphError(400, 'invalidRequest', 'A folder has no content.');
    if (world.switches.downloads === 'redirect')
      return { status: 302, headers: { location: downloadUrl(world, drives, file) } };
    return {
      status: 200,
      bytes: file.content,
      headers: { 'content-type': file.mimeType ?? 'application/octet-stream' },
    };
  };
  const putContent = (call: Call): Reply => {
    const { driveId } = openDrive(call, 'write');
    const by = actorOf(call, world);
    const mimeType = call.headers.get('content-type') ?? 'application/octet-stream';
    const bytes = call.bytes ?? new Uint8Array();
    const address = call.params.item!;
    const there = drives.find(driveId, address);
    if (there) checkMatch(call, there);
    if (!address.includes(':/') && !there) throw sharePointNotFound();
    const { parent, name } = there
      ? { parent: drives.find(driveId, there.parentId ?? 'root')!, name: there.name }
      : drives.place(driveId, address, by);
    const { file, created } = drives.put(
      parent,
      name,
      { bytes, mimeType },
      conflictOf(call.query.get('@microsoft.graph.conflictBehavior'), 'replace'),
      by,
    );
    return show(call, file, created ? 201 : 200);
  };
  const onItems = (prefix: string): readonly Operation[] => [
    on('GET', `${prefix}/items/{item}`, (call) => show(call, openFile(call, 'read'))),
    on('PATCH', `${prefix}/items/{item}`, (call) => {
      const file = openFile(call, 'write');
      checkMatch(call, file);
      const { name = file.name, parentReference } = bodyOf(call) as {
        name?: string;
        parentReference?: { id?: string };
      };
      const parentId = parentReference?.id ?? file.parentId;
      return show(call, drives.update({ ...file, name, parentId, modifiedBy: actorOf(call, world) }));
    }),
    on('DELETE', `${prefix}/items/{item}`, (call) => {
      const file = openFile(call, 'write');
      checkMatch(call, file);
      drives.remove({ ...file, modifiedBy: actorOf(call, world) });
      return { status: 204 };
    }),
    on('GET', `${prefix}/items/{item}/children`, (call) => ({
      status: 200,
      body: {
        value: drives.children(openFile(call, 'read')).map((file) => presentFile(world, drives, file)),
      },
    })),
    on('POST', `${prefix}/items/{item}/children`, (call) => {
      const body = bodyOf(call);
      const parent = openFile(call, 'write');
      if (body.folder == null)
        throw new GraphError(501, 'notImplemented', 'The local tenant only makes folders this way.');
      const conflict = conflictOf(body['@microsoft.graph.conflictBehavior'], 'fail');
      const { file } = drives.put(parent, String(body.name ?? ''), undefined, conflict, actorOf(call, world));
      return show(call, file, 201);
    }),
    on('GET', `${prefix}/items/{item}/content`, content),
    on('PUT', `${prefix}/items/{item}/content`, putContent),
    on('POST', `${prefix}/items/{item}/createUploadSession`, (call) => {
      const { site, driveId } = openDrive(call, 'write');
      const by = actorOf(call, world);
      const { item = {} } = (call.body ?? {}) as { item?: Record<string, unknown> };
      const { parent, name } = drives.place(driveId, call.params.item!, by);
      const conflict = conflictOf(item['@microsoft.graph.conflictBehavior'], 'replace');
      if (conflict === 'fail' && drives.find(driveId, call.params.item!))
        throw new GraphError(409, 'nameAlreadyExists', 'An item with the same name already exists.');
      return { status: 200, body: uploads.begin(site, parent, name, conflict, by) };
    }),
  ];
  return [
    on('GET', '/sites/{site}/drive', drive),
    on('GET', '/drives/{drive}', drive),
    ...onItems('/sites/{site}/drive'),
    ...onItems('/drives/{drive}'),
  ];
}

function conflictOf(value: unknown, fallback: Conflict): Conflict {
  return value === 'fail' || value === 'replace' || value === 'rename' ? value : fallback;
}

function checkMatch(call: Call, file: StoredFile): void {
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*' || wanted.replace(/^W\//, '') === fileEtag(file)) return;
  throw new GraphError(412, 'preconditionFailed', "ETag does not match current item's value");
}
