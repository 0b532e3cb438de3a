import { type Item, type PageBlock, wholeShare } from './block';
import { collapse } from './collapse';
import { holdsData } from './data-table';
import { childrenOf, elementsIn, isElement, isText, type PageElement, type PageNode, textOf } from './element';
import { isSilent } from './noise';
import { pictureOf } from './picture';
import { isBlockElement, pageSetting, type Setting, settingIn } from './setting';

type Piece = { readonly text: string; readonly setting: Setting };

/**
 * Sets a page as a browser does, without its looks: its blocks and its pictures, in order.
 *
 * @param isLeftOut elements that are not part of the article
 */
export const renderPage = (root: PageElement, isLeftOut: (element: PageElement) => boolean): readonly Item[] => {
  const items: Item[] = [];
  let pieces: Piece[] = [];

  const flush = (): void => {
    const first = pieces.find(({ text }) => collapse(text) !== '');
    const written = pieces.map(({ text }) => text).join('');
    const all = pieces;
    pieces = [];
    if (first === undefined) return;
    const { setting } = first;
    const share = (holds: (setting: Setting) => boolean): number => {
      const length = (piece: Piece): number => piece.text.replace(/[\s\u3000]/g, '').length;
      const total = all.reduce((sum, piece) => sum + length(piece), 0);
      return total === 0 ? 0 : all.reduce((sum, piece) => sum + (holds(piece.setting) ? length(piece) : 0), 0) / total;
    };
    for (const line of setting.isPreformatted ? written.split(/\r\n|[\r\n]/) : [written]) {
      const text = collapse(line);
      if (text === '') continue;
      const block: PageBlock = {
        kind: 'block',
        text,
        box: setting.box,
        tag: setting.tag,
        words: setting.words,
        isCentred: setting.isCentred,
        isIndented: setting.isIndented || /^[ \t\r\n]*(?:[\u00A0\u2002\u2003\u3000][ ]?){2}/.test(line),
        isBold: share((one) => one.isBold) >= wholeShare,
        isSmall: share((one) => one.isSmall) >= wholeShare,
        isCaption: setting.isCaption,
        figure: setting.figure,
        linkShare: share((one) => one.isLink),
      };
      items.push(block);
    }
  };

  const walkRow = (row: PageElement, setting: Setting): void => {
    for (const cell of childrenOf(row)) {
      if (!isElement(cell) || isSilent(cell) || isLeftOut(cell)) continue;
      if (pieces.length > 0) pieces.push({ text: '\u2003', setting });
      pieces.push({ text: collapse(textOf(cell)), setting: { ...setting, isBold: cell.tagName === 'th' } });
    }
    flush();
  };

  const walkCaption = (caption: PageElement, setting: Setting): void => {
    pieces.push({ text: textOf(caption), setting });
    flush();
  };

  const walk = (node: PageNode, setting: Setting): void => {
    if (isText(node)) {
      pieces.push({ text: node.value, setting });
      return;
    }
    if (!isElement(node)) return;
    if (node.tagName === 'br') {
      flush();
      return;
    }
    if (isSilent(node) || isLeftOut(node)) return;
    if (node.tagName === 'img') {
      const picture = pictureOf(node, setting.box, setting.figure);
      if (picture === null) return;
      flush();
      items.push(picture);
      return;
    }
    const isBlock = isBlockElement(node, setting);
    const inner = settingIn(node, setting, isBlock);
    if (isBlock) flush();
    if (node.tagName === 'table' && holdsData(node)) {
      for (const row of elementsIn(node)) {
        if (row.tagName === 'tr') walkRow(row, { ...inner, box: row, tag: 'tr' });
        else if (row.tagName === 'caption') walkCaption(row, { ...inner, box: row, tag: 'caption' });
      }
    } else for (const child of childrenOf(node)) walk(child, inner);
    if (isBlock) flush();
  };

  walk(root, pageSetting(root));
  flush();
  return items;
};
