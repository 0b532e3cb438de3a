import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import styles from './desk.css?inline';

/** The action of the role that may see the desk; who may import and confirm is told by the server with each answer. */
const mayRead = { action: 'plugin::import-desk.read', subject: null };

const loadDesk = () => import('./desk').then(({ ImportDesk }) => ({ default: ImportDesk }));

/** Puts the import desk into the menu and its pages behind it. */
export const addImportDesk = (app: StrapiApp): void => {
  const element = document.createElement('style');
  element.textContent = styles;
  document.head.append(element);
  app.addMenuLink({
    to: 'import-desk',
    icon: Upload,
    intlLabel: { id: 'import-desk.menu', defaultMessage: 'Import' },
    permissions: [mayRead],
    position: 2,
    Component: loadDesk,
  });
};
