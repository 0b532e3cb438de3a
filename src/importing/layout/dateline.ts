import type { Byline } from './byline';
import { bylineOf } from './byline';

/** The 电头 that opens a report: `本报松岭3月6日电（记者 王芳）`. */
export type Dateline = {
  readonly place: string | null;
  /** As printed: `3月6日`. */
  readonly date: string | null;
  readonly publication: string | null;
  readonly byline: Byline | null;
  /** Length of the whole head, from the start of the paragraph. */
  readonly length: number;
};

const outlet = '(本[报网刊台社]|[\\u4E00-\\u9FFF]{1,10}?(?:社|网|报|客户端))';
const date = '((?:\\d{4}年)?[\\d０-９一二三四五六七八九十]{1,3}月[\\d０-９一二三四五六七八九十]{1,3}日)';
const bracket = '[\\s\\u3000]*(?:[（(]([^（）()]{2,60})[）)])?';
const heads: readonly RegExp[] = [
  new RegExp(
    `^[【[]?${outlet}[\\s\\u3000]*([\\u4E00-\\u9FFF·]{0,12}?)[\\s\\u3000]*${date}[\\s\\u3000]*(?:专?电|讯|消息)[】\\]]?${bracket}`,
  ),
  new RegExp(`^[【[]?${outlet}([\\u4E00-\\u9FFF]{0,6}?)()(?:专?电|讯|消息)(?=[】\\]（(\\s\\u3000])[】\\]]?${bracket}`),
];

/** Reads the dateline that opens a paragraph; null where there is none. `本报讯（记者 甲）` has neither place nor date. */
export const datelineOf = (paragraph: string): Dateline | null => {
  const opening = paragraph.slice(0, 120);
  const match = heads.map((head) => head.exec(opening)).find((found) => found !== null);
  if (match === undefined || match === null) return null;
  const [whole, outletName = '', place = '', printedDate = '', names] = match;
  const byline = names === undefined ? null : bylineOf(names);
  const length = names !== undefined && byline === null ? whole.length - names.length - 2 : whole.length;
  return {
    place: place === '' ? null : place,
    date: printedDate === '' ? null : printedDate,
    publication: outletName.startsWith('本') ? null : outletName,
    byline,
    length,
  };
};
