import { isOfType } from '../value-types';

/** What a fragment identifier of XLIFF names (XLIFF 2.1, 4.8): `#/f=f1/u=u1/n=n1`. */
export type FragmentIdentifier = {
  readonly file: string | null;
  readonly group: string | null;
  readonly unit: string | null;
  /** The element itself; its prefix is empty for segments, ignorables and what is inline in a source. */
  readonly leaf: { readonly prefix: string; readonly id: string } | null;
};

const containers = ['f', 'g', 'u'] as const;
type Container = (typeof containers)[number];

const isContainer = (prefix: string): prefix is Container => containers.some((known) => known === prefix);

/**
 * Prefixes of notes, data and what is inline in a target; of the modules; and of the extensions that the XLIFF TC has
 * registered.
 */
const leafPrefixes = new Set([
  '',
  'n',
  'd',
  't',
  'ctr',
  'fs',
  'gls',
  'its',
  'itsm',
  'mda',
  'mtc',
  'pgs',
  'res',
  'slr',
  'tbx',
  'val',
]);

const readSelector = (selector: string): readonly [prefix: string, id: string] | null => {
  const [, prefix = '', id = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(selector) ?? [];
  if (selector.includes('=') && !isOfType('nmtoken', prefix)) return null;
  return isOfType('nmtoken', id) ? [prefix, id] : null;
};

/** Reads `#…`; null where it is none: unknown prefixes, containers out of order or named twice, more than one leaf. */
export const readFragment = (text: string): FragmentIdentifier | null => {
  if (!text.startsWith('#')) return null;
  const named: Partial<Record<Container, string>> = {};
  let leaf: FragmentIdentifier['leaf'] = null;
  let reached = -1;
  for (const selector of text.slice(1).replace(/^\//, '').split('/')) {
    const read = readSelector(selector);
    if (read === null || leaf !== null) return null;
    const [prefix, id] = read;
    if (isContainer(prefix)) {
      const place = containers.indexOf(prefix);
      if (place <= reached) return null;
      reached = place;
      named[prefix] = id;
    } else if (leafPrefixes.has(prefix)) leaf = { prefix, id };
    else return null;
  }
  return { file: named.f ?? null, group: named.g ?? null, unit: named.u ?? null, leaf };
};
