/** The languages of the admin UI. */
export type InterfaceLanguage = 'zh' | 'en';

/** Where Strapi keeps the interface's locale: `zh-Hans` or `en`. */
const localeKey = 'strapi-admin-language';

/** The cookie by which the server knows the interface's locale, to answer problems in its language. */
const localeCookie = 'ulger-interface';

/** The language of Ulger's own words for a locale of the interface. */
export const languageOf = (interfaceLocale: string): InterfaceLanguage =>
  interfaceLocale.toLowerCase().startsWith('zh') ? 'zh' : 'en';

const interfaceLocale = (): string => localStorage.getItem(localeKey) ?? 'en';

/** Opens the interface in the browser's language for somebody who has not chosen one yet; Strapi would open it in English. */
export const openInTheBrowsersLanguage = (): void => {
  if (localStorage.getItem(localeKey) === null && languageOf(navigator.language) === 'zh') {
    localStorage.setItem(localeKey, 'zh-Hans');
  }
};

const tellTheServer = (locale: string): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140.
  document.cookie = `${localeCookie}=${encodeURIComponent(locale)}; path=/; SameSite=Strict; max-age=31536000`;
};

/**
 * Keeps the page's `lang` and the server told of the interface's locale. Strapi sets `lang` when somebody changes the locale, and
 * says nothing to the server before the profile is saved.
 */
export const followTheInterfacesLanguage = (): void => {
  document.documentElement.lang = interfaceLocale();
  tellTheServer(interfaceLocale());
  new MutationObserver(() => tellTheServer(document.documentElement.lang)).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
};
