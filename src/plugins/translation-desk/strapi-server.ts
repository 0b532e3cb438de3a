import { registerActions } from './server/actions';
import { conversation } from './server/controllers/conversation';
import { entries } from './server/controllers/entries';
import { files } from './server/controllers/files';
import { help } from './server/controllers/help';
import { machine } from './server/controllers/machine';
import { overview } from './server/controllers/overview';
import { segments } from './server/controllers/segments';
import { mayUse } from './server/may-use';
import { routes } from './server/routes';

/** The server of the translation desk, as Strapi loads a plugin. */
const translationDesk = {
  register: registerActions,
  controllers: { conversation, entries, files, help, machine, overview, segments },
  policies: { 'may-use': mayUse },
  routes: { admin: { type: 'admin', routes } },
};

export default translationDesk;
