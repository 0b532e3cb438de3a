import { elementsOf, type XmlElement } from '../../xml/parse-xml';

/** Where a part's relationships lead, by their ids. */
export type Relationship = { readonly target: string; readonly isExternal: boolean; readonly type: string };

/** A target as a name in the archive: relative to the part's folder, or absolute. */
const nameOf = (target: string, folder: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

/** @param folder the folder of the part that the relationships belong to: `word` */
export const readRelationships = (part: XmlElement | null, folder: string): ReadonlyMap<string, Relationship> =>
  new Map(
    (part === null ? [] : elementsOf(part)).map(({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return [
        attributes.get('Id') ?? '',
        { isExternal, target: isExternal ? target : nameOf(target, folder), type: attributes.get('Type') ?? '' },
      ];
    }),
  );
