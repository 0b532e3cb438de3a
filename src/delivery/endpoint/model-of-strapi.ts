import type { Core } from '@strapi/strapi';
import { buildModel } from '../shape/build-model';
import { type ContentType, parseContentType } from '../shape/content-type';
import type { DeliveredModel } from '../shape/delivered-model';
import { deliveredTypes } from '../shape/delivered-types';

/** A schema as its file states it; Strapi adds fields of its own to what it works with. */
const stated = (uid: string, loaded: unknown): ContentType =>
  parseContentType(
    uid,
    typeof loaded === 'object' && loaded !== null && '__schema__' in loaded ? loaded.__schema__ : loaded,
  );

const parseAll = (loaded: object): ReadonlyMap<string, ContentType> =>
  new Map(Object.entries(loaded).map(([uid, schema]) => [uid, stated(uid, schema)]));

/** What is delivered of the schemas that Strapi has loaded: the same that codegen reads from their files. */
export const modelOfStrapi = (strapi: Core.Strapi): DeliveredModel =>
  buildModel({
    contentTypes: parseAll(strapi.contentTypes),
    components: parseAll(strapi.components),
    entries: deliveredTypes,
  });
