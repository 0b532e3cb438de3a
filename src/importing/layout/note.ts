const labelled =
  /^[（(【[]?(?:责任编辑|责编|编辑|本版编辑|值班编辑|值班主任|值班编委|校对|审核|审读|审签|监制|统筹|策划|总策划|制图|美编|版式|设计|排版|初审|复审|复核|终审|一审|二审|三审|来源|稿源|信息来源|文章来源|投稿邮箱|投稿|作者单位|发布时间|发布日期|时间|日期|浏览次数|点击数?|阅读量?|字号|字体|分享|版权声明|声明|关键词|标签|原标题|电话|热线|分享到|微信扫码|阅读次数)[\s\u3000]*[:：丨|/]/;
const affiliation = /^[（(](?:作者|笔者|执笔|记者|通讯员)?(?:单位|系|为|是|均为|均系)[^（）()]{2,80}[）)]$/;
const dateLine =
  /^(?:发布(?:时间|于|日期)?[:：]?[\s\u3000]*)?\d{4}(?:年|-|\/|\.)\d{1,2}(?:月|-|\/|\.)\d{1,2}日?(?:[\s\u3000]*(?:星期|周).)?(?:[\s\u3000T]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[\s\u3000]+.{0,40}|[\s\u3000]*来源.{0,40}|第[\s\u3000]?[A-Z\d]+[\s\u3000]?版.{0,10})?$/;
const page =
  /^(?:首页|【字[体号][^】]*】|[▲△▼▽◆■□●○※☆★]+$|(?:核心提示|阅读提示|内容提要|内容摘要|编者按|导语|导读)[:：]?$|当前位置|您(?:的)?(?:当前)?位置|上一篇|下一篇|相关(?:链接|阅读|新闻)|打印|收藏|第[\s\u3000]?[A-Z\d]{1,4}[\s\u3000]?版[:：].{0,12}$)|^扫(?:一扫|码|描)|版权所有|^(?:关于|联系)我们|^[^。，>›»]{1,14}(?:[\s\u3000]*[>›»][\s\u3000]*[^。，>›»]{1,14}){2,}$|^https?:\/\/\S+$|^[-—_=*＊·.…\s]+$|^\(?（?(?:完|全文完)）?\)?$/;

/** A body that signs as the author: 某某镇党委. It is no person and so no byline of persons. */
const body =
  /^[（(]?[\u4E00-\u9FFF]{2,12}(?:党委|党支部|妇联|委员会|办公室|宣传部|组织部|融媒体中心|新闻办)[）)]?(?:[\s\u3000]*供稿)?$/;

/** The paper's own name on a line, or with the date and page of the issue: `江城日报 2023年3月8日 第06版`. */
const issue =
  /^[《]?([\u4E00-\u9FFF]{2,8}(?:日报|晚报|时报|商报|周报|导报|早报|晨报|都市报|法治报|工人报|农民报|妇女报|青年报))[》]?(?:[\s\u3000（(]*\d{4}年\d{1,2}月\d{1,2}日.{0,8}(?:第[\s\u3000]?[A-Z\d]+[\s\u3000]?版)?.{0,10})?$/;

/** A remark about the text that is no part of it: `（本文有删节）`. */
const remark = /^[（(][^（）()]*(?:本文|本版|本组|删节|删减|据.{2,10}报道)[^（）()]*[）)]$/;

/** What a page prints below an article: from here on nothing belongs to it. */
export const opensFooter = (line: string): boolean =>
  /^(?:相关(?:链接|阅读|新闻|推荐|文章)|推荐阅读|热门(?:推荐|新闻|文章)|上一篇|下一篇|猜你喜欢|延伸阅读|更多|关于我们|版权所有)/.test(
    line,
  ) && line.length <= 40;

/** Whether a line belongs to the page and not to the article: editors, source and time of publication, affiliation, rulers. */
export const isNote = (line: string): boolean =>
  line.length <= 120 &&
  (body.test(line) ||
    issue.test(line) ||
    remark.test(line) ||
    labelled.test(line) ||
    affiliation.test(line) ||
    dateLine.test(line) ||
    page.test(line));

/** The paper that a note names as the article's source: `来源：某某日报` → `某某日报`. */
export const sourceNamedIn = (line: string): string | null =>
  /(?:来源|稿源)[\s\u3000]*[:：][\s\u3000]*([\u4E00-\u9FFF]{2,16})/.exec(line)?.[1] ?? issue.exec(line)?.[1] ?? null;
