import type { Core } from '@strapi/strapi';
import { createLocales, nameLocales } from './strapi/locales';

type Stage = { strapi: Core.Strapi };

/** Everything that Ulger adds to Strapi, in the order in which it is added. */
const ulger = {
  register({ strapi }: Stage): void {
    nameLocales(strapi);
  },

  async bootstrap({ strapi }: Stage): Promise<void> {
    await createLocales(strapi);
  },
};

export default ulger;
