import mongolian from '@fontsource/noto-sans-mongolian/files/noto-sans-mongolian-mongolian-400-normal.woff2?url';
import type { StrapiApp } from '@strapi/strapi/admin';
import panelStyles from '../plugins/import-desk/admin/panels/panels.css?inline';
import { addSidePanels } from '../plugins/import-desk/admin/panels/side-panels';
import { addImportDesk } from '../plugins/import-desk/admin/register';
import importDeskEn from '../plugins/import-desk/admin/translations/en.json';
import importDeskZhHans from '../plugins/import-desk/admin/translations/zh-Hans.json';
import { addPurging } from '../plugins/purging/admin/register';
import purgingEn from '../plugins/purging/admin/translations/en.json';
import purgingZhHans from '../plugins/purging/admin/translations/zh-Hans.json';
import { addTranslationPanel } from '../plugins/translation-desk/admin/panel/side-panel';
import { addTranslationDesk } from '../plugins/translation-desk/admin/register';
import translationDeskEn from '../plugins/translation-desk/admin/translations/en.json';
import translationDeskZhHans from '../plugins/translation-desk/admin/translations/zh-Hans.json';
import styles from './admin.css?inline';
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
import { menuTranslations, withOrder } from './words/menu';
import { RecordedInput } from './words/recorded-input';

const config = {
  auth: { logo },
  menu: { logo },
  locales: ['zh-Hans'],
  translations: {
    en: {
      ...labelTranslations('en'),
      ...menuTranslations('en'),
      ...en,
      ...importDeskEn,
      ...purgingEn,
      ...translationDeskEn,
    },
    'zh-Hans': {
      ...strapi,
      ...labelTranslations('zh'),
      ...menuTranslations('zh'),
      ...zhHans,
      ...importDeskZhHans,
      ...purgingZhHans,
      ...translationDeskZhHans,
    },
  },
  tutorials: false,
  notifications: { releases: false },
};

/**
 * The font of Mongolian script goes before all others, for its own characters only: a font that has U+202F or U+180E and no
 * Mongolian letters would tear a word from its suffix, and show the wrong forms of both.
 */
const mongolianFont = `@font-face {
  font-family: "Noto Sans Mongolian";
  src: url("${mongolian}") format("woff2");
  font-display: swap;
  unicode-range: U+1800-18AF, U+200C-200D, U+202F, U+11660-1166C;
}`;

/** Strapi's page links no style sheets: they are brought by the script. */
const addStyles = (): void => {
  const element = document.createElement('style');
  element.textContent = mongolianFont + styles + panelStyles;
  document.head.append(element);
};

const register = (app: StrapiApp): void => {
  addStyles();
  openInTheBrowsersLanguage();
  keepTheProductsName();
  withoutPromotions(app);
  addImportDesk(app);
  addTranslationDesk(app);
  addPurging(app);
  // @NOTE Strapi types a field's component as one without properties, and hands it all properties of the field.
  app.addFields([
    { type: 'enumeration', Component: EnumerationInput as () => React.JSX.Element },
    { type: 'json', Component: RecordedInput as () => React.JSX.Element },
  ]);
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index
        ? { index: true, lazy: async () => ({ Component: (await import('./home/home-page')).HomePage }) }
        : route,
    ),
  );
};

const bootstrap = (app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>): void => {
  addSidePanels(app);
  addTranslationPanel(app);
  followTheInterfacesLanguage();
  app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', withOrder);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', withWords);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withWordsInCells);
};

export default { config, register, bootstrap };
