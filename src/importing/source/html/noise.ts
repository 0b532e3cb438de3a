import { attributeOf, type PageElement, styleOf, wordsOf } from './element';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that never hold words of an article. */
const silent = wordSet(
  'script style noscript template iframe object embed svg math canvas audio video map input select button textarea ' +
    'option datalist dialog head link meta title rt rp del',
);

/** Elements that hold the words around an article. */
const around = wordSet('nav aside footer menu');

const aroundRoles = wordSet('navigation complementary contentinfo search dialog alert banner menu menubar toolbar');

/** Words of classes and ids by which pages name what stands around an article, in English, in pinyin and in Chinese. */
const aroundWords = wordSet(
  'nav navbar navigation navi menu breadcrumb breadcrumbs crumb crumbs position location path share sharing bdshare ' +
    'bdsharebuttonbox social jiathis related relate relevant relation xgxw xgyd recommend recommended recommendation ' +
    'tuijian hot hotnews rank ranking paihang remen latest comment comments pinglun reply footer foot bottom ' +
    'copyright banquan beian icp disclaimer sidebar side aside rightbar leftbar widget ad ads advert advertisement ' +
    'adsense banner guanggao topbar toolbar tools tool print dayin fontsize pager page pages pagination paging fenye ' +
    'prev previous next prevnext pre shangyipian xiayipian qrcode ewm erweima login search sousuo tag tags keywords ' +
    'links friendlink youqing editor bianji zrbj duty like dianzan favorite shoucang skip popup modal cookie ' +
    'subscribe newsletter statement shengming fixed float gotop totop backtop',
);

/** Words that say that an element holds the article after all: `TRS_Editor`, `article-page`, `content_print`. */
const ownWords = wordSet(
  'article content contents detail details zoom trs ueditor text txt main body wrap wrapper container zhengwen ' +
    'neirong post entry story news ucap view con',
);

const isHidden = (element: PageElement): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|(?:font-size|opacity|max-height|height):0(?:px|pt|em|%)?(?:;|!|$))/.test(
    styleOf(element),
  );

/** Whether an element is never shown, or holds nothing that is read. */
export const isSilent = (element: PageElement): boolean => silent.has(element.tagName) || isHidden(element);

/**
 * Whether an element, by its tag, role, class or id, stands around the article: menus, side boxes, sharing, related links, footers.
 * A header is not decided here: an article's own header holds its title.
 */
export const isAround = (element: PageElement): boolean => {
  if (around.has(element.tagName) || aroundRoles.has(attributeOf(element, 'role') ?? '')) return true;
  if (/^(?:body|html|img|h[1-6])$/.test(element.tagName)) return false;
  const words = wordsOf(element);
  if (!words.some((word) => aroundWords.has(word))) return false;
  return (
    !words.some((word) => ownWords.has(word)) ||
    words.some((word) => /^(?:related?|relevant|share|recommend|comments?|copyright|sidebar|footer)/.test(word))
  );
};
