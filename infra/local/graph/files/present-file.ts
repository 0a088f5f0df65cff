import { createHash } from 'node:crypto';
import type { World } from '../../world/world.ts';
import { identitySet } from '../sites/access.ts';
import { webUrlOf } from '../sites/site-operations.ts';
import { seconds } from '../time/stamps.ts';
import type { Drives, StoredFile } from './drives.ts';

export const fileEtag = (file: StoredFile) => `"{${file.id}},${file.version}"`;

/** A file or folder as Graph shows one. */
export function presentFile(world: World, drives: Drives, file: StoredFile): Record<string, unknown> {
  const site = drives.siteOf(file.driveId)!;
  const parent = file.parentId === null ? undefined : drives.find(file.driveId, file.parentId);
  const where = pathOf(drives, file);
  return {
    '@odata.etag': fileEtag(file),
    ...(file.content ? { '@microsoft.graph.downloadUrl': downloadUrl(world, drives, file) } : {}),
    createdDateTime: seconds(file.createdAt),
    eTag: fileEtag(file),
    cTag: `"c:{${file.id}},${file.version}"`,
    id: file.id,
    lastModifiedDateTime: seconds(file.modifiedAt),
    name: file.name,
    webUrl: `${webUrlOf(site)}/Gedeelde%20documenten${where.map((name) => `/${encodeURIComponent(name)}`).join('')}`,
    size: file.content?.length ?? 0,
    createdBy: identitySet(file.createdBy),
    lastModifiedBy: identitySet(file.modifiedBy),
    ...(file.parentId === null
      ? { root: {} }
      : {
          parentReference: {
            driveId: file.driveId,
            driveType: 'documentLibrary',
            id: file.parentId,
            path: `/drives/${file.driveId}/root:${pathOf(drives, parent!)
              .map((name) => `/${name}`)
              .join('')}`,
            siteId: site.id,
          },
        }),
    ...(file.content
      ? {
          file: {
            mimeType: file.mimeType,
            hashes: { quickXorHash: createHash('sha1').update(file.content).digest('base64') },
          },
        }
      : { folder: { childCount: drives.children(file).length } }),
  };
}

/** The short-lived address that needs no token. */
export function downloadUrl(world: World, drives: Drives, file: StoredFile): string {
  return `${webUrlOf(drives.siteOf(file.driveId)!)}/_layouts/15/download.aspx?UniqueId=${file.id}&Translate=false&tempauth=${secretOf(world, file)}`;
}

/** What proves that a download address was given out by this tenant for this version. */
export function secretOf(world: World, file: StoredFile): string {
  return createHash('sha256')
    .update(`${world.app.clientSecret}:${file.id}:${file.version}`)
    .digest('base64url');
}

function pathOf(drives: Drives, file: StoredFile): readonly string[] {
  if (file.parentId === null) return [];
  return [...pathOf(drives, drives.find(file.driveId, file.parentId)!), file.name];
}
