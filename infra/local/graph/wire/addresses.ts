/**
 * The other ways of writing an address, brought to the one that the operations know: `/me`, a site or a file by
 * path. A site or file that is named by path becomes one segment that its room resolves.
 */
export function plainPath(path: string, personId: string | undefined): string | undefined {
  if (/^\/me(\/|$)/i.test(path))
    return personId === undefined ? undefined : path.replace(/^\/me/i, `/users/${personId}`);
  return filePath(sitePath(path));
}

/** `/sites/{host}:/sites/{name}:/lists` and `/sites/{host}:/sites/{name}`. */
function sitePath(path: string): string {
  const match = /^\/sites\/([^/:]+):\/([^:]+)(?::(\/.*)?)?$/i.exec(path);
  if (!match) return path;
  const [, host, name, rest = ''] = match;
  return `/sites/${encodeURIComponent(`${host}:/${decodeURIComponent(name!).replace(/\/$/, '')}`)}${rest}`;
}

/** `/drives/{d}/root:/{path}:/content`, `/drives/{d}/items/{i}:/{path}:/…`, `/drives/{d}/root/…`. */
function filePath(path: string): string {
  const match = /^(.*\/(?:drives\/[^/]+|drive))\/(?:root|items\/([^/:]+)):\/([^:]*)(?::(\/.*)?)?$/i.exec(
    path,
  );
  if (!match) return path.replace(/^(.*\/(?:drives\/[^/]+|drive))\/root(?=\/|$)/i, '$1/items/root');
  const [, drive, item = 'root', file = '', rest = ''] = match;
  const name = `${decodeURIComponent(item)}:/${file.split('/').map(decodeURIComponent).join('/')}`;
  return `${drive}/items/${encodeURIComponent(name)}${rest}`;
}
