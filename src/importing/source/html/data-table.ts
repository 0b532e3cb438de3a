import { collapse } from './collapse';
import { elementsIn, type PageElement, textOf } from './element';

/** Whether a table holds data: rows of short cells and nothing that is set as blocks. Others only lay a page out. */
export const holdsData = (table: PageElement): boolean => {
  const inner = [...elementsIn(table)];
  if (
    inner.some(({ tagName }) => tagName === 'table' || tagName === 'img' || tagName === 'div' || tagName === 'figure')
  )
    return false;
  const rows = inner.filter(({ tagName }) => tagName === 'tr');
  const cells = inner.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  return (
    rows.length >= 2 && cells.length >= rows.length * 2 && cells.every((cell) => collapse(textOf(cell)).length <= 80)
  );
};
