/** The scripts that checks tell apart. */
export type WrittenIn = 'han' | 'mongolian' | 'cyrillic' | 'latin' | 'other';

const byTag: Readonly<Record<string, WrittenIn>> = {
  hans: 'han',
  hant: 'han',
  hani: 'han',
  jpan: 'han',
  mong: 'mongolian',
  cyrl: 'cyrillic',
  latn: 'latin',
};
const byLanguage: Readonly<Record<string, WrittenIn>> = {
  zh: 'han',
  ja: 'han',
  yue: 'han',
  lzh: 'han',
  mvf: 'mongolian',
  mn: 'cyrillic',
  khk: 'cyrillic',
  ru: 'cyrillic',
  kk: 'cyrillic',
  bxr: 'cyrillic',
  en: 'latin',
  de: 'latin',
  fr: 'latin',
  es: 'latin',
  vi: 'latin',
  id: 'latin',
  tr: 'latin',
};

/** The script of a locale: by its script subtag, else by its language (BCP 47). @example writtenIn('mn-Mong-CN') // 'mongolian' */
export const writtenIn = (locale: string): WrittenIn => {
  const [language = '', ...subtags] = locale.toLowerCase().split('-');
  const script = subtags.find((subtag) => byTag[subtag] !== undefined);
  return byTag[script ?? ''] ?? byLanguage[language] ?? 'other';
};
