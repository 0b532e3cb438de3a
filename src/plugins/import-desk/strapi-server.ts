import { registerActions } from './server/actions';
import { drafts } from './server/controllers/drafts';
import { imports } from './server/controllers/imports';
import { panels } from './server/controllers/panels';
import { routes } from './server/routes';

/** The server of the import desk, as Strapi loads a plugin. */
const importDesk = {
  register: registerActions,
  controllers: { imports, drafts, panels },
  routes: { admin: { type: 'admin', routes } },
};

export default importDesk;
