import { registerActions } from './server/actions';
import { routes } from './server/routes';
import { targets } from './server/targets';

/** The server of the settings page of purging, as Strapi loads a plugin. */
const purging = {
  register: registerActions,
  controllers: { targets },
  routes: { admin: { type: 'admin', routes } },
};

export default purging;
