import type { Core } from '@strapi/strapi';
import { locales } from '../../../config/locales';
import { databaseOfStrapi } from '../database/database-of-strapi';
import type { Source } from '../engine/source';
import { modelOfFiles } from '../model-of-files';
import { phraseFigure } from '../phrase-figure';
import { buildSchema } from '../shape/build-schema';
import { answering } from './answering';
import { maskErrors } from './mask-error';
import { PublicAccess } from './public-access';

const createDelivery = (strapi: Core.Strapi) => {
  const model = modelOfFiles(strapi.dirs.dist.root);
  const source: Source = {
    model,
    locales,
    database: databaseOfStrapi(strapi, model),
    phraseFigure,
    publicUrl: strapi.config.get('server.url', '').replace(/\/$/, ''),
  };
  const schema = buildSchema({ model, locales });
  const answer = answering({ schema, source, maskError: maskErrors(strapi) });
  return { model, answer, database: source.database, anybody: new PublicAccess(strapi) };
};

type Delivery = ReturnType<typeof createDelivery>;

const running = new WeakMap<Core.Strapi, Delivery>();

/** What answers queries of a Strapi's content: made when it is first asked for. */
export const deliveryOf = (strapi: Core.Strapi): Delivery => {
  const delivery = running.get(strapi) ?? createDelivery(strapi);
  running.set(strapi, delivery);
  return delivery;
};

/** Gives back delivery's connections to the database. Runs in `destroy()`. */
export const endDelivery = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.database.close();
  running.delete(strapi);
};
