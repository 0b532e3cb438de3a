import { registerActions } from './server/actions';

/** The server of the translation desk, as Strapi loads a plugin. */
const translationDesk = {
  register: registerActions,
};

export default translationDesk;
