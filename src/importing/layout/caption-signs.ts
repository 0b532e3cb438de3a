/** Marks that point at a picture. */
const arrow = /^[▲△▼▽◀▶◁▷↑↓←→☝👆]+[\s\u3000]*/u;
const announced =
  /^(?:[（(【[][图圖][）)】\]]|[（(]?(?:上|下|左|右|大|小|题|題|資料|资料)?[图圖][①-⑳\d一二三四五六七八九十]{0,3}[）)]?(?:[:：为為、]|[\s\u3000])|[图圖][为為]|[图圖]片[说說]明|照片[:：]|[图圖][说說]|[资資]料[图圖])/;
const creditInBrackets =
  /[（(][^（）()]{0,30}(?:摄影?|供图|提供|资料图|资料照片|资料图片|制图|图片来源[^（）()]*)[）)][。]?$/;
const creditAtEnd =
  /[\s\u3000。](?:(?:本报|新华社|[\u4E00-\u9FFF]{2,8}报)?(?:全媒体|特约|摄影)?(?:记者|通讯员)?[\s\u3000]*)?[\u3400-\u9FFF·]{2,8}[\s\u3000]*[/／]?[\s\u3000]*(?:摄影?|供图)$/;

/** Whether a line announces itself as a caption: `▲ …`, `图为…`, `…（甲 摄）`. */
export const isMarkedCaption = (line: string): boolean =>
  arrow.test(line) ||
  announced.test(line) ||
  (line.length <= 200 && (creditInBrackets.test(line) || creditAtEnd.test(line)));

/** A line that holds nothing but a photographer's credit: `本报记者 甲 摄`, `（图片由县妇联提供）`, `摄影：甲`. */
export const isPhotoCredit = (line: string): boolean =>
  line.length <= 30 &&
  !(/^[图圖][为為]/.test(line) && !/(?:摄影?|供图|提供)[）)]?$/.test(line)) &&
  (/^[（(][^（）()，。；]{2,20}?[\s\u3000]*(?:摄影?|供图)[）)]$/.test(line) ||
    /^[（(]?(?:本版|本组|本文|以上|文中)?(?:图片|照片|配图|摄影|供图|图)[\s\u3000]*(?:均?由|均?为|来源|[:：]|[/／](?!文))[^。]{2,24}[）)]?$/.test(
      line,
    ) ||
    /^[（(]?(?:(?:本报|新华社)?(?:全媒体|特约|摄影)?(?:记者|通讯员))?[\s\u3000]*[\u3400-\u9FFF·\s\u3000、]{2,12}[\s\u3000]+摄[）)]?$/.test(
      line,
    ));

const scene =
  /现场|正在|合影|一景|一角|场景|掠影|风采|剪影|镜头|画面|展示|指导.{0,12}(?:刺绣|生产|学生|群众|妇女|劳作)|(?:为|给|向|与|和|同).{1,18}(?:讲解|授课|颁奖|义诊|量血压|理发|交流|互动|送去|赠送|合影|献花|辅导|检查|签署)|在.{2,20}(?:参观|学习|采摘|调研|植树|巡护|劳作|排练|表演|巡查|训练|务工|分拣|直播|刺绣|制作|上课|晨读)/;
/** A place and what is done there: `在工坊里赶制订单`, `直播间里，主播…`; somebody shown something; where one stands in the picture. */
const staged =
  /在[^，。：]{1,14}(?:里|上|中|前|内|下|旁|边|间|现场|基地|大棚|工坊|课堂|地头|花海)[^，。：在]{2,}|(?:里|上|中|内|前|旁)，[^，。：]{2,10}(?:们|员|者|人|妹|民|生|播|娘)?(?:正|在|为|陪|向|给|推介|采|制|挥|品|选|挑)|向[^，。]{2,12}(?:介绍|展示|讲解|推介|宣传|赠送|演示)|[（(](?:前排|后排)?[左右中前后](?:起)?[一二三四五六]?[）)]/;
const event = /举办|举行|开展|召开|启动|签署|实施|出台|慰问|走访|赠送|组织|参加/;
const narration =
  /^(?:走进|近年来|多年来|几年来|目前|如今|今年|去年|近日|日前|截至|为此|同时|此外|与此同时|下一步|接下来|据悉|据了解|据介绍|未来|当前|一年来|五年来|十年来|本报讯|在这里|从此|于是|但是|然而|不仅|因为|所以)|^“[^”]*[，。]|[说道]：|表示|坦言|告诉记者|记者了解到|介绍说|感慨|说。$/;
const figure = /\d{2,}|\d[万亿%％‰余多]/;

/** One clause that says who does something where, or for whom. */
const simple = /^[^，。；]{2,18}(?:在|为|给|向|与|到|走进)[^，。；]{2,26}[。]?$/;

/** Where a line stands, as far as it tells a caption from a paragraph or a heading. */
export type Surroundings = {
  /** More empty lines before it, or after it, than paragraphs of this text have between them. */
  readonly wideBefore: boolean;
  readonly wideAfter: boolean;
  /** The byline, and below it the body, is still to come. */
  readonly beforeByline: boolean;
  /** No paragraph stands above. */
  readonly beforeBody: boolean;
  /** No paragraph follows. */
  readonly afterBody: boolean;
  /** One of several short lines set closer together than paragraphs, above the body or below it. */
  readonly inBlock: boolean;
  /** The line above is a caption. */
  readonly afterCaption: boolean;
};

/** How much of a picture the words of a line describe: 0 to 3. */
const pictured = (line: string): number =>
  (scene.test(line) ? 2 : 0) + (staged.test(line) ? (scene.test(line) ? 1 : 2) : 0);

/** Whether a bare line describes a picture rather than topping a section. */
export const describesPicture = (line: string): boolean =>
  pictured(line) >= 2 && !narration.test(line) && !figure.test(line);

/** How many sentences a line ends: a caption is one, seldom two. */
export const sentencesOf = (line: string): number => (line.match(/[。！？]/g) ?? []).length;

/** How strongly an unmarked line reads like a caption where it stands; from 3 on it is taken for one. */
export const captionScore = (line: string, place: Surroundings): number => {
  const sentences = sentencesOf(line);
  return (
    (place.wideBefore ? 2 : 0) +
    (place.wideAfter ? 1 : 0) +
    (place.beforeByline ? 3 : 0) +
    (place.beforeBody ? 1 : 0) +
    (simple.test(line) ? 1 : 0) +
    (place.afterBody ? 2 : 0) +
    (place.afterCaption ? 1 : 0) +
    (place.inBlock ? 3 : 0) +
    pictured(line) +
    (event.test(line) ? 1 : 0) +
    (line.length <= 45 ? 1 : 0) -
    (line.length > 90 ? 4 : 0) -
    (sentences > 2 ? 3 : sentences === 2 && !place.beforeByline && !event.test(line) ? 2 : 0) -
    (narration.test(line) ? 4 : 0) -
    (figure.test(line) ? 3 : 0)
  );
};

export const captionScoreLimit = 3;
