/** The name of an entry in a file: `api::article.article/k3v…`. */
export const entryName = (contentType: string, documentId: string): string => `${contentType}/${documentId}`;

export const readEntryName = (name: string): { readonly contentType: string; readonly documentId: string } => {
  const at = name.lastIndexOf('/');
  return { contentType: name.slice(0, Math.max(at, 0)), documentId: name.slice(at + 1) };
};

/** So many digits of the hash are written. */
const hashLength = 16;

/**
 * The id of a unit: its path and its source's hash. Tools drop notes and modules, but an id they keep. A path's names and keys
 * are letters, digits and hyphens, so that dots may stand for its slashes.
 *
 * @example unitId('body/3f9a2c10', '5d41402abc4b2a76b9719d911017c592') // 'body.3f9a2c10.5d41402abc4b2a76'
 */
export const unitId = (path: string, sourceHash: string): string =>
  `${path.replaceAll('/', '.')}.${sourceHash.slice(0, hashLength)}`;

export const readUnitId = (id: string): { readonly path: string; readonly sourceHash: string | null } => {
  const parts = id.split('.');
  const hash = parts.length > 1 && /^[0-9a-f]{16}$/.test(parts[parts.length - 1] ?? '') ? parts.pop() : undefined;
  return { path: parts.join('/'), sourceHash: hash ?? null };
};

/** The id of a segment within its unit; no code has one that begins with a letter. @returns null for a unit that is its own segment */
export const segmentId = (path: string, unitPath: string): string | null =>
  path === unitPath ? null : `s.${path.slice(unitPath.length + 1)}`;

/** @returns the segment's path; null where the id is none of ours */
export const readSegmentId = (id: string | null, unitPath: string): string | null =>
  id?.startsWith('s.') === true ? `${unitPath}/${id.slice(2)}` : null;
