import { defaultTreeAdapter, parse } from 'parse5';
import { hasAttributeFlood } from './attribute-flood';
import type { PageDocument } from './element';

/** Elements that may be nested, and elements in all. Browsers nest 512; the largest news pages have some 10,000 elements. */
const depthLimit = 512;
const elementLimit = 200_000;

class TooMuchMarkup extends Error {}

/**
 * Parses a page as browsers do. Null where its markup is nested or repeated beyond all pages: such markup is made to keep a parser
 * busy (a page of 5 MB can ask for billions of elements).
 */
export const parsePage = (markup: string): PageDocument | null => {
  if (hasAttributeFlood(markup)) return null;
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > depthLimit || elements > elementLimit) throw new TooMuchMarkup();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(markup, { treeAdapter, scriptingEnabled: false });
  } catch (error) {
    if (error instanceof TooMuchMarkup) return null;
    throw error;
  }
};
