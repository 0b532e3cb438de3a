/** No tag of a page has as many; the parser compares each attribute of a tag with all before it. */
const attributeLimit = 1000;

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const quotation = 0x22;
const apostrophe = 0x27;
const closing = 0x3e;

/** Whether a tag of the page has so many attributes that parsing it takes the square of their number. Reads the page once. */
export const hasAttributeFlood = (markup: string): boolean => {
  const page = markup.replace(/<(script|style)\b[\s\S]*?<\/\1/gi, '');
  let index = page.indexOf('<');
  while (index !== -1) {
    if (!isLetter(page.charCodeAt(index + 1))) {
      index = page.indexOf('<', index + 1);
      continue;
    }
    let attributes = 0;
    let quote = 0;
    let at = index + 1;
    for (; at < page.length; at += 1) {
      const code = page.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if ((code === quotation || code === apostrophe) && page[at - 1] === '=') quote = code;
      else if (code === closing) break;
      else if ((isBlank(code) || code === 0x2f) && !isBlank(page.charCodeAt(at + 1))) attributes += 1;
      if (attributes > attributeLimit) return true;
    }
    index = page.indexOf('<', at);
  }
  return false;
};
