/** The languages whose figures are read. */
export type FigureLanguage = 'zh' | 'en' | 'mn' | 'mn-Mong';

/**
 * The language of a BCP 47 tag (RFC 4647, lookup): `zh-Hans-CN` is read as `zh`, `mn-Mong-CN` as `mn-Mong`, `mn-MN` as `mn`. Null
 * where its figures cannot be read.
 *
 * @example figureLanguage('en-US') // 'en'
 */
export const figureLanguage = (tag: string): FigureLanguage | null => {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(tag)) return null;
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  switch (language) {
    case 'zh':
    case 'zho':
    case 'cmn':
      return 'zh';
    case 'en':
    case 'eng':
      return 'en';
    case 'mn':
    case 'mon':
    case 'khk':
      return subtags.includes('mong') ? 'mn-Mong' : 'mn';
    case 'mvf':
      return subtags.includes('cyrl') ? 'mn' : 'mn-Mong';
    default:
      return null;
  }
};
