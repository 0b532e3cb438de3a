import type { Core } from '@strapi/strapi';
import { makeTransactionsDurable } from './strapi/ground/durable-transactions';
import { keepColumns } from './strapi/ground/kept-columns';
import { keepRows } from './strapi/ground/kept-rows';
import { releaseStartLock, takeStartLock } from './strapi/ground/start-lock';
import { createUniqueIndexes, explainUniqueViolations } from './strapi/ground/unique-indexes';
import { createLocales, nameLocales } from './strapi/locales';
import { closeRest } from './strapi/rest/close-rest';

type Stage = { strapi: Core.Strapi };

/** Everything that Ulger adds to Strapi, in the order in which it is added. */
const ulger = {
  async register({ strapi }: Stage): Promise<void> {
    nameLocales(strapi);
    makeTransactionsDurable(strapi);
    await takeStartLock(strapi);
    await keepRows(strapi);
    keepColumns(strapi);
    closeRest(strapi);
  },

  async bootstrap({ strapi }: Stage): Promise<void> {
    await createUniqueIndexes(strapi);
    explainUniqueViolations(strapi);
    await createLocales(strapi);
    await releaseStartLock(strapi);
  },

  destroy: ({ strapi }: Stage) => releaseStartLock(strapi),
};

export default ulger;
