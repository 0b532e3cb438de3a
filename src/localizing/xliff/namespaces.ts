/** The namespaces of XLIFF and its modules (XLIFF 2.2, appendix; XLIFF 1.2, 2.1). */
export const xliffNamespaces = {
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
} as const;

export const moduleNamespaces = {
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  pgs: 'urn:oasis:names:tc:xliff:pgs:1.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
} as const;

export type ModulePrefix = keyof typeof moduleNamespaces;
