import type { Core } from '@strapi/strapi';
import { locales } from '../../../config/locales';
import { settings } from '../../../config/settings';
import { AnswerCache } from '../cache/answer-cache';
import type { Changes, OnChanges } from '../cache/changes';
import { postgresChanges } from '../cache/postgres-changes';
import { sqliteChanges } from '../cache/sqlite-changes';
import { databaseOfStrapi } from '../database/database-of-strapi';
import type { Source } from '../engine/source';
import { makeTagKey } from '../engine/told-tags';
import { modelOfFiles } from '../model-of-files';
import { phraseFigure } from '../phrase-figure';
import { buildSchema } from '../shape/build-schema';
import { answering } from './answering';
import { keptAnswering } from './kept-answering';
import { maskErrors } from './mask-error';
import { PublicAccess } from './public-access';
import { readTrustedDocuments } from './trusted-documents';

/** Keeps answers for as long as they are true. */
const createCache = (
  bytes: number,
  anybody: PublicAccess,
): { readonly cache: AnswerCache; readonly changes: Changes } => {
  const { database } = settings();
  const onChanges: OnChanges = {
    told: (tags) => {
      if (tags.includes('permissions')) {
        anybody.forget();
        cache.clear();
      } else cache.drop(tags);
    },
    lost: () => {
      anybody.forget();
      cache.clear();
    },
  };
  const cache = new AnswerCache(bytes, () => changes.isCurrent());
  const changes =
    database.client === 'postgres' ? postgresChanges(database, onChanges) : sqliteChanges(database.filename, onChanges);
  return { cache, changes };
};

const createDelivery = (strapi: Core.Strapi) => {
  const model = modelOfFiles(strapi.dirs.dist.root);
  const { cacheBytes, sharedMaxAge, introspection, trustedDocuments } = settings().delivery;
  const documents = readTrustedDocuments(settings().root, trustedDocuments);
  const { database, pulse } = databaseOfStrapi(strapi, model);
  const anybody = new PublicAccess(strapi, pulse);
  const kept = cacheBytes > 0 ? createCache(cacheBytes, anybody) : null;
  const source: Source = {
    model,
    locales,
    database,
    phraseFigure,
    publicUrl: strapi.config.get('server.url', '').replace(/\/$/, ''),
    articleUrl: settings().delivery.articleUrl,
    tagKey: kept ? makeTagKey() : null,
  };
  const schema = buildSchema({ model, locales });
  const lanes = answering({ schema, source, maskError: maskErrors(strapi), introspection });
  return {
    model,
    anybody,
    pulse,
    caughtUp: async (): Promise<void> => kept?.changes.caughtUp(),
    answer: keptAnswering(lanes, { cache: kept?.cache ?? null, sharedMaxAge, documents }),
    close: async (): Promise<void> => {
      await kept?.changes.close();
      await source.database.close();
    },
  };
};

type Delivery = ReturnType<typeof createDelivery>;

const running = new WeakMap<Core.Strapi, Delivery>();

/** What answers queries of a Strapi's content: made when it is first asked for. */
export const deliveryOf = (strapi: Core.Strapi): Delivery => {
  const delivery = running.get(strapi) ?? createDelivery(strapi);
  running.set(strapi, delivery);
  return delivery;
};

/** Resolves when no answer tells what was true before a change that is committed by now. */
export const answersFollow = async (strapi: Core.Strapi): Promise<void> => running.get(strapi)?.caughtUp();

/** Gives back delivery's connections to the database. Runs in `destroy()`. */
export const endDelivery = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.close();
  running.delete(strapi);
};
