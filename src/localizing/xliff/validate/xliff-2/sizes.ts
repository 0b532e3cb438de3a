import {
  ancestorsOf,
  attributeOf,
  childrenNamed,
  descendantsOf,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import type { XliffDocument } from './xliff-document';

const { slr, fs } = moduleNamespaces;
const restriction = /^(?:\*|\d+(?:,(?:\d+|\*))?)$/;
const onCode = ['equivStorage', 'sizeInfo', 'sizeInfoRef'];

type Profiles = { readonly general: string | null; readonly storage: string | null };

const profilesOf = (file: XmlElement): Profiles => {
  const [profiles] = childrenNamed(file, 'profiles', slr);
  if (profiles === undefined) return { general: null, storage: null };
  return { general: attributeOf(profiles, 'generalProfile'), storage: attributeOf(profiles, 'storageProfile') };
};

/** @NOTE another profile may write its values as it likes; where none is named, the standard ones are taken. */
const isStandard = (profile: string | null): boolean =>
  profile === null || profile === '' || profile.startsWith('xliff:');

/** @NOTE what is no number is refused only where the profile is named: the suite takes `sizeInfo="some info"` without one. */
const isUnfitSize = (value: string, profile: string | null): boolean =>
  profile === null ? /^[-+.\d]/.test(value) && !/^\d+$/.test(value) : isStandard(profile) && !/^\d+$/.test(value);

/** The ids in the `<slr:data>` of an element: what is beside it, or in it, may refer to them. */
const dataIdsIn = (element: XmlElement): ReadonlySet<string> =>
  new Set(
    childrenNamed(element, 'data', slr)
      .flatMap((data) => [...descendantsOf(data)])
      .flatMap((data) => attributeOf(data, 'id') ?? attributeOf(data, 'id', xmlNamespace) ?? []),
  );

type IsInReach = (element: XmlElement, id: string) => boolean;

const rememberData = (): IsInReach => {
  const known = new Map<XmlElement, ReadonlySet<string>>();
  return (element, id) =>
    [...ancestorsOf(element)].some((ancestor) => {
      const ids = known.get(ancestor) ?? dataIdsIn(ancestor);
      known.set(ancestor, ids);
      return ids.has(id);
    });
};

function* checkElement(
  element: XmlElement,
  { general, storage }: Profiles,
  isInReach: IsInReach,
): Generator<BrokenRule> {
  const value = (name: string): string | null => attributeOf(element, name, slr);
  const limits = [
    ['sizeRestriction', general],
    ['storageRestriction', storage],
  ] as const;
  for (const [name, profile] of limits) {
    const limit = value(name);
    if (limit !== null && isStandard(profile) && !restriction.test(limit)) {
      yield breaks(
        'size-restriction',
        element,
        `${name} is a number, two numbers with a comma, or *, and not “${limit}”`,
      );
    }
  }
  const [equivStorage, sizeInfo, sizeInfoRef] = onCode.map(value);
  if (equivStorage != null && isStandard(storage) && !/^\d+$/.test(equivStorage)) {
    yield breaks('size-whole', element, `equivStorage is a whole number, and not “${equivStorage}”`);
  }
  if (sizeInfo != null && isUnfitSize(sizeInfo, general)) {
    yield breaks('size-whole', element, `sizeInfo is a whole number, and not “${sizeInfo}”`);
  }
  if (sizeInfo != null && sizeInfoRef != null) {
    yield breaks('size-info-or-reference', element, 'sizeInfo and sizeInfoRef exclude one another');
  }
  if (sizeInfoRef != null && !isInReach(element, sizeInfoRef)) {
    yield breaks('size-reference', element, `sizeInfoRef refers to ${sizeInfoRef}, which is in no data in reach`);
  }
}

/** An end that belongs to a start has what the start says. */
function* checkEnd(end: XmlElement): Generator<BrokenRule> {
  if (attributeOf(end, 'isolated') === 'yes') return;
  for (const { name, namespace } of end.attributes) {
    if (namespace === fs || namespace === slr) {
      yield breaks('module-on-isolated-end', end, `an <ec> that is not isolated has no ${name}`);
    }
  }
}

function* checkFormat(element: XmlElement): Generator<BrokenRule> {
  if (attributeOf(element, 'subFs', fs) !== null && attributeOf(element, 'fs', fs) === null) {
    yield breaks('subfs-with-fs', element, 'a subFs needs an fs');
  }
}

/** Size restrictions and the format style (XLIFF 2.1, 5.3 and 5.7). */
export function* checkSizes({ files }: XliffDocument): Generator<BrokenRule> {
  const isInReach = rememberData();
  for (const file of files) {
    const profiles = profilesOf(file);
    for (const element of descendantsOf(file)) {
      yield* checkElement(element, profiles, isInReach);
      yield* checkFormat(element);
      if (element.name === 'ec' && element.namespace === file.namespace) yield* checkEnd(element);
    }
  }
}
