import values12 from './xliff-1-2/values.json';

const nameCharacter =
  '[-.:_0-9A-Za-z\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u203F\\u2040\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]';
const nmtoken = new RegExp(`^[\\t\\n\\r ]*${nameCharacter}+[\\t\\n\\r ]*$`, 'u');
const nmtokens = new RegExp(`^[\\t\\n\\r ]*${nameCharacter}+(?:[\\t\\n\\r ]+${nameCharacter}+)*[\\t\\n\\r ]*$`, 'u');

/** Well-formed by BCP 47 (RFC 5646, 2.1), the grandfathered tags included. */
const languageTag =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]{3,8}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|zh-(?:min|xiang))$/i;

const between = (lowest: number, highest: number) => (value: string) =>
  /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value) && Number(value) >= lowest && Number(value) <= highest;

const oneOf = (...values: readonly string[]): RegExp => new RegExp(`^(?:${values.join('|')})$`);

/** Of a list of XLIFF 1.2, or of one's own. */
const oneOf12 = (...lists: readonly (readonly string[])[]): RegExp => oneOf(...lists.flat(), 'x-\\S+');

const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?';
const dateTime = new RegExp(
  `^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:${time})(?:Z|[-+](?:0\\d|1[0-4]):[0-5]\\d)?$`,
);

type ValueTest = RegExp | ((value: string) => boolean);

/** What an attribute's value may be, by the name of its type in the tables of elements. */
const valueTypes = {
  string: /^/,
  never: () => false,
  uri: /^[^\s<>]*$/,
  nmtoken,
  nmtokens,
  language: languageTag,
  yesNo: oneOf('yes', 'no'),
  yesNoFirstNo: oneOf('yes', 'no', 'firstNo'),
  direction: oneOf('ltr', 'rtl', 'auto'),
  space: oneOf('default', 'preserve'),
  preserve: oneOf('preserve'),
  sourceOrTarget: oneOf('source', 'target'),
  metaAppliesTo: oneOf('source', 'target', 'ignorable'),
  prefixed: /^[^\s:]+:[^\s:]+$/,
  codeType: oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'),
  markType: /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/,
  priority: /^[\t\n\r ]*\+?0*(?:[1-9]|10)[\t\n\r ]*$/,
  positive: /^[\t\n\r ]*\+?0*[1-9]\d*[\t\n\r ]*$/,
  whole: /^-?\d+$/,
  integer: /^[-+]?\d+$/,
  segmentState: oneOf('initial', 'translated', 'reviewed', 'final'),
  hexadecimal: /^(?:[0-9A-Fa-f]{2})+$/,
  percent: between(0, 100),
  confidence: between(0, 1),
  matchType: oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
  normalization: oneOf('none', 'nfc', 'nfd'),
  version20: oneOf('2\\.0', '2\\.1'),
  version22: oneOf('2\\.0', '2\\.1', '2\\.2'),
  version12: oneOf('1\\.2'),
  itsVersion: /^2\.\d$/,
  includeExclude: oneOf('include', 'exclude'),
  issueType: oneOf(
    'terminology',
    'mistranslation',
    'omission',
    'untranslated',
    'addition',
    'duplication',
    'inconsistency',
    'grammar',
    'legal',
    'register',
    'locale-specific-content',
    'locale-violation',
    'style',
    'characters',
    'misspelling',
    'typographical',
    'formatting',
    'inconsistent-entities',
    'numbers',
    'markup',
    'pattern-problem',
    'whitespace',
    'internationalization',
    'length',
    'non-conformance',
    'uncategorized',
    'other',
  ),
  htmlElement: oneOf(
    ...'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6'.split(
      ' ',
    ),
    ...'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td'.split(
      ' ',
    ),
    ...'tfoot th thead title tr tt u ul'.split(' '),
  ),
  // @NOTE `name,value` with a backslash between two of them, and one before a comma or a backslash of a value.
  attributePairs: /^[^\s,\\]+,(?:[^,\\]|\\[,\\])*(?:\\[^\s,\\]+,(?:[^,\\]|\\[,\\])*)*$/,
  pluralSwitch:
    /^(?:plural|ordinal|gender|select)(?::[^\s,]+)?(?:[\s,]+(?:plural|ordinal|gender|select)(?::[^\s,]+)?)*$/,
  targetState: oneOf(
    'new',
    'needs-translation',
    'needs-adaptation',
    'needs-l10n',
    'needs-review-translation',
    'needs-review-adaptation',
    'needs-review-l10n',
    'translated',
    'signed-off',
    'final',
    'x-\\S+',
  ),
  dateTime,
  stateQualifier: oneOf12(values12['state-qualifier']),
  markedAs: oneOf12(values12.mtype),
  delimiter: oneOf12(values12.delimiter),
  placeholder: oneOf12(values12.placeholder),
  delimiterOrPlaceholder: oneOf12(values12.delimiter, values12.placeholder),
  dataType: oneOf12(values12.datatype),
  resourceType: oneOf12(values12.restype),
  sizeUnit: oneOf12(values12['size-unit']),
  contextType: oneOf12(values12['context-type']),
  alternative: oneOf12(values12.alttranstype),
  openClose: oneOf('open', 'close'),
  annotates: oneOf('source', 'target', 'general'),
} satisfies Record<string, ValueTest>;

export type ValueType = keyof typeof valueTypes;

export const isOfType = (type: ValueType, value: string): boolean => {
  const test: ValueTest = valueTypes[type];
  return typeof test === 'function' ? test(value) : test.test(value);
};
