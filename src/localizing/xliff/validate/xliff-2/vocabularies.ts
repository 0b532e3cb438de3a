import { moduleNamespaces, xliffNamespaces } from '../../namespaces';
import type { ElementModel, NamespaceModel, Vocabulary } from '../element-model';
import { coreElements20, coreElements22 } from './core-model';
import { moduleModels } from './module-models';

const vocabulary = (core: string, elements: Readonly<Record<string, ElementModel>>): Vocabulary => {
  const namespaces = new Map<string, NamespaceModel>([[core, { elements, lent: {} }]]);
  for (const [prefix, namespace] of Object.entries(moduleNamespaces)) {
    const model = moduleModels[prefix];
    if (model !== undefined) namespaces.set(namespace, model);
  }
  return { namespaces, prefixes: { ...moduleNamespaces, xlf: core } };
};

/** The vocabularies of XLIFF 2 by the namespace of their core: 2.0 and 2.1 share one. */
export const vocabularies2: ReadonlyMap<string, Vocabulary> = new Map([
  [xliffNamespaces['2.0'], vocabulary(xliffNamespaces['2.0'], coreElements20)],
  [xliffNamespaces['2.2'], vocabulary(xliffNamespaces['2.2'], coreElements22)],
]);
