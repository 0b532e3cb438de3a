/** Lines that belong to the page, wherever they stand. */
const furniture: readonly RegExp[] = [
  /^[（(【[]?(?:责任编辑|责编|编辑|本文编辑|网络编辑|编审|审核|校对|录入|终审|初审|复审|监制)[\s\u3000]*[:：丨|].{0,60}$/,
  /^(?:上一[篇条]|下一[篇条]|前一篇|后一篇)(?:[\s\u3000]*[:：]|$|[\s\u3000])/,
  /^[【[（(]?(?:打印|关闭|收藏|分享|复制链接|纠错|返回|点赞|举报|我要评论|打印本页|关闭窗口|返回顶部|返回列表|返回首页|加入收藏|字号|字体|T\|T)/,
  /^(?:分享|转发)(?:到|至)|^(?:微信|微博|QQ空间|朋友圈)(?:[\s\u3000、|]|$)/,
  /^[【[]?(?:字号|字体|大[\s\u3000]*中[\s\u3000]*小)/,
  /^(?:浏览|点击|阅读|访问|查看)(?:次数|数|量|率)?[\s\u3000]*[:：]?[\s\u3000]*[\d,.万+]*次?$/,
  /^(?:您(?:现在)?(?:的|所在的)?(?:当前)?位置|当前位置|首页[\s\u3000]*[>›»/-])/,
  /扫(?:一扫|描|码).{0,16}(?:二维码|手机|关注|阅读|打开|分享|微信|客户端)/,
  /ICP[备证]|公网安备|网站标识码|互联网新闻信息服务许可证|^(?:Copyright|©|\(c\))|版权所有|未经授权.{0,10}(?:不得|禁止)|转载请注明|^(?:版权声明|免责声明|特别声明)/i,
  /^(?:主办|承办|技术支持|主管单位|网站地图|联系我们|关于我们|网站声明)(?:[\s\u3000]*[:：]|$|[\s\u3000|])/,
  /^(?:登录|注册|更多|更多>+|首页|评论|热门评论|展开全文|阅读全文|点击查看.{0,10}|点击进入.{0,10})$/,
];

/** Whether a line is part of the page and not of the article: editors, sharing, paging, the legal foot. */
export const isFurniture = (line: string): boolean => line.length <= 200 && furniture.some((form) => form.test(line));

/** Lines below which a page goes on with other things. */
const endOfArticle =
  /^[【[■●◆▶]?[\s\u3000]*(?:相关(?:阅读|新闻|链接|报道|推荐|文章|稿件|附件|信息|专题|内容)|延伸阅读|推荐阅读|更多(?:阅读|新闻|精彩|内容)|热门(?:新闻|推荐|文章|阅读|排行)|精彩推荐|为您推荐|猜你喜欢|编辑推荐|今日推荐|图片新闻|最新(?:新闻|文章|发布)|新闻排行|网友评论|最新评论|发表评论|上一篇|下一篇|版权声明|免责声明|附件下载|友情链接|网站地图)/;

export const endsArticle = (line: string): boolean => line.length <= 40 && endOfArticle.test(line);

const label =
  /(?=(?:信息来源|文章来源|稿件来源|来源|稿源|发布时间|发布日期|发表时间|更新时间|日期|作者|责任编辑|责编|编辑|审核|浏览次数|浏览量|点击数|点击量|阅读量|访问量|字号|字体)[\s\u3000]*[:：])|(?<=^|[\s\u3000|｜])(?=(?:打印|关闭|分享|收藏|[【[]))/;
const stated =
  /(?:来源|稿源|发布时间|发布日期|发表时间|更新时间|日期|作者|浏览次数|点击数|字号|字体)[\s\u3000]*[:：]|^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/;

/** What a source's name is followed by where the author stands behind it: `来源：松岭日报 记者 陈静`. */
const beforeAuthor = /[\s\u3000|｜]+(?=(?:本[报网台])?(?:全媒体|特约)?(?:记者|通讯员)|文[/／]|[图摄][/／])/;

/** What such a line is divided by, where it is not by blanks alone. */
const separator = /[\s\u3000]*[|｜丨][\s\u3000]*|[\s\u3000]+[·•][\s\u3000]+/;

/**
 * The parts of a line that tells about the article's publication, each by itself; the line alone where it is none.
 *
 * @example partsOf('2023-06-01 来源：松岭日报 作者：王芳 字号：大 中 小') // ['2023-06-01', '来源：松岭日报', '作者：王芳', '字号：大 中 小']
 */
export const partsOf = (line: string): readonly string[] =>
  line.length > 160 || !stated.test(line) || /。/.test(line)
    ? [line]
    : line
        .split(separator)
        .flatMap((part) => part.split(label))
        .flatMap((part) => (/^(?:[\u4E00-\u9FFF]{0,2}来源|稿源)/.test(part) ? part.split(beforeAuthor) : [part]))
        .map((part) => part.replace(/^[\s\u3000|｜]+|[\s\u3000|｜]+$/g, ''))
        .filter((part) => part !== '');
