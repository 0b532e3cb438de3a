import '@fontsource/noto-sans-mongolian/mongolian-400.css';
import type { StrapiApp } from '@strapi/strapi/admin';
import './admin.css';
import logo from './assets/logo.svg';
import { keepTheProductsName } from './page-title';
import en from './translations/en.json';
import strapi from './translations/strapi.zh-Hans.json';
import zhHans from './translations/zh-Hans.json';
import { withoutPromotions } from './without-promotions';
import { EnumerationInput } from './words/enumeration-input';
import { labelTranslations } from './words/labels';
import { followTheInterfacesLanguage, openInTheBrowsersLanguage } from './words/language';
import { withWords, withWordsInCells } from './words/layouts';

const config = {
  auth: { logo },
  menu: { logo },
  locales: ['zh-Hans'],
  translations: {
    en: { ...labelTranslations('en'), ...en },
    'zh-Hans': { ...strapi, ...labelTranslations('zh'), ...zhHans },
  },
  tutorials: false,
  notifications: { releases: false },
};

const register = (app: StrapiApp): void => {
  openInTheBrowsersLanguage();
  keepTheProductsName();
  withoutPromotions(app);
  // @NOTE Strapi types a field's component as one without properties, and hands it all properties of the field.
  app.addFields({ type: 'enumeration', Component: EnumerationInput as () => React.JSX.Element });
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index
        ? { index: true, lazy: async () => ({ Component: (await import('./home/home-page')).HomePage }) }
        : route,
    ),
  );
};

const bootstrap = (app: Pick<StrapiApp, 'registerHook'>): void => {
  followTheInterfacesLanguage();
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', withWords);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withWordsInCells);
};

export default { config, register, bootstrap };
