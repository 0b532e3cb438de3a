import { factories } from '@strapi/strapi';

/** Read only: entries are written in the admin UI and by the importer. */
export default factories.createCoreRouter('api::term.term', { only: ['find', 'findOne'] });
