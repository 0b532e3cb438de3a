import { registerActions } from './server/actions';
import { conversation } from './server/controllers/conversation';
import { entries } from './server/controllers/entries';
import { overview } from './server/controllers/overview';
import { segments } from './server/controllers/segments';
import { routes } from './server/routes';

/** The server of the translation desk, as Strapi loads a plugin. */
const translationDesk = {
  register: registerActions,
  controllers: { conversation, entries, overview, segments },
  routes: { admin: { type: 'admin', routes } },
};

export default translationDesk;
