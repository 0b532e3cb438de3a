import { registerActions } from './server/actions';
import { drafts } from './server/controllers/drafts';
import { imports } from './server/controllers/imports';
import { routes } from './server/routes';

/** The server of the import desk, as Strapi loads a plugin. */
const importDesk = {
  register: registerActions,
  controllers: { imports, drafts },
  routes: { admin: { type: 'admin', routes } },
};

export default importDesk;
