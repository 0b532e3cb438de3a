import { registerActions } from './server/actions';
import { drafts } from './server/controllers/drafts';
import { imports } from './server/controllers/imports';
import { panels } from './server/controllers/panels';
import { photos } from './server/controllers/photos';
import { routes } from './server/routes';

/** The server of the import desk, as Strapi loads a plugin. */
const importDesk = {
  register: registerActions,
  controllers: { imports, drafts, panels, photos },
  routes: { admin: { type: 'admin', routes } },
};

export default importDesk;
