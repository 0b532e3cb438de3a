import type { StrapiApp } from '@strapi/strapi/admin';
import { mayRead } from './permissions';
import styles from './purging.css?inline';

const loadPage = () => import('./purging-page').then(({ PurgingPage }) => ({ default: PurgingPage }));

/** Puts the page of purge targets into the settings. */
export const addPurging = (app: StrapiApp): void => {
  const element = document.createElement('style');
  element.textContent = styles;
  document.head.append(element);
  app.addSettingsLink(
    { id: 'ulger', intlLabel: { id: 'purging.section', defaultMessage: 'Ulger' } },
    {
      id: 'purging',
      to: 'purging',
      intlLabel: { id: 'purging.title', defaultMessage: 'Purging' },
      permissions: [mayRead],
      Component: loadPage,
    },
  );
};
