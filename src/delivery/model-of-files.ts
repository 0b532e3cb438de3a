import { readModel } from '../strapi/model/read-model';
import { buildModel } from './shape/build-model';
import { parseContentType } from './shape/content-type';
import type { DeliveredModel } from './shape/delivered-model';
import { deliveredTypes } from './shape/delivered-types';

/**
 * What is delivered, of the schema files under a folder: the project's own for codegen, the compiled server's at run time.
 * Both read the same files, so the committed schema is the schema that is served.
 */
export const modelOfFiles = (root: string): DeliveredModel => {
  const parsed = readModel(root).map(({ uid, kind, schema, labels }) => ({
    kind,
    type: parseContentType(uid, schema, labels),
  }));
  const byUid = (of: typeof parsed) => new Map(of.map(({ type }) => [type.uid, type]));
  return buildModel({
    contentTypes: byUid(parsed.filter(({ kind }) => kind !== 'COMPONENT')),
    components: byUid(parsed.filter(({ kind }) => kind === 'COMPONENT')),
    entries: deliveredTypes,
  });
};
