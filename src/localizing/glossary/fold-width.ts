/** A code unit as terms are compared: small letters, and full-width forms (U+FF01–FF5E) as ASCII. The length stays the same. */
const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const small = narrow.toLowerCase();
  return small.length === 1 ? small : narrow;
};

/** A text as terms are compared, its offsets unchanged. @example foldWidth('ＷＨＯ大会') // 'who大会' */
export const foldWidth = (text: string): string =>
  /^[\u3000-\u9fff]*$/.test(text) ? text : text.split('').map(foldUnit).join('');
