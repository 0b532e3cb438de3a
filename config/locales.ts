/** How a locale's script runs on the page (CSS `writing-mode` and `direction`). */
export type WritingMode = 'horizontal-tb' | 'vertical-lr';

export type LocaleSettings = {
  /** BCP 47 tag, as Strapi stores it and as GraphQL delivers it. */
  readonly code: string;
  /** English name, shown in the admin UI. */
  readonly name: string;
  /** The language's own name for itself. */
  readonly nativeName: string;
  readonly writingMode: WritingMode;
  readonly direction: 'ltr' | 'rtl';
  /** Locales that stand in for a missing translation, best first. The source locale ends every chain. */
  readonly fallback: readonly string[];
};

/**
 * The only place that names a locale. The first is the source locale: what is imported is written in it, and it is Strapi's
 * default. To add a locale, add an entry here and the words of the units in `src/domain/quantity/wording/`.
 */
export const locales = [
  {
    code: 'zh-Hans',
    name: 'Chinese (Simplified)',
    nativeName: '简体中文',
    writingMode: 'horizontal-tb',
    direction: 'ltr',
    fallback: [],
  },
  {
    code: 'mn-Mong',
    name: 'Mongolian (traditional script)',
    nativeName: 'ᠮᠣᠩᠭᠣᠯ',
    writingMode: 'vertical-lr',
    direction: 'ltr',
    fallback: ['mn', 'zh-Hans'],
  },
  {
    code: 'mn',
    name: 'Mongolian (Cyrillic)',
    nativeName: 'Монгол',
    writingMode: 'horizontal-tb',
    direction: 'ltr',
    fallback: ['zh-Hans'],
  },
  {
    code: 'en',
    name: 'English',
    nativeName: 'English',
    writingMode: 'horizontal-tb',
    direction: 'ltr',
    fallback: ['zh-Hans'],
  },
] as const satisfies readonly LocaleSettings[];

export type LocaleCode = (typeof locales)[number]['code'];

export const sourceLocale: LocaleCode = locales[0].code;
