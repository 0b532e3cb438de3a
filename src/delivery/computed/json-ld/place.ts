import { type JsonLdNode, node } from './node';

export type ToldRegion = { readonly code: string; readonly name: string };

export const regionReads = '{ code name }';

/** A place by its name and its code of GB/T 2260. */
export const placeNode = (region: ToldRegion | null): JsonLdNode | null =>
  region &&
  node('AdministrativeArea', {
    name: region.name,
    identifier: node('PropertyValue', { propertyID: 'GB/T 2260', value: region.code }),
  });
