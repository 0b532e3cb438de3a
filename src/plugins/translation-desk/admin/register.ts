import { Globe } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import styles from './desk.css?inline';
import { mayRead } from './permissions';
import textStyles from './text/text.css?inline';

const loadDesk = () => import('./desk').then(({ TranslationDesk }) => ({ default: TranslationDesk }));

/** Puts the translation desk into the menu and its pages behind it. */
export const addTranslationDesk = (app: StrapiApp): void => {
  const element = document.createElement('style');
  element.textContent = styles + textStyles;
  document.head.append(element);
  app.addMenuLink({
    to: 'translation-desk',
    icon: Globe,
    intlLabel: { id: 'translation-desk.menu', defaultMessage: 'Translation' },
    permissions: [mayRead],
    position: 3,
    Component: loadDesk,
  });
};
