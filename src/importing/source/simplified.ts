/** Traditional characters of the genre and their simplified forms, pair by pair. Several to one, never one to several. */
const traditional =
  '於萬餘億個這為國時來們對發動過說產種後學經進著電裡裏現實應開還條結問題與關線內數無軍員總設長頭資邊統較將組見計論運農幾區強決處車價縣鄉鎮婦兒醫務願會崗報記訊誌臺灣衛標榮獲獎狀稱號評選優傑勞業範縷縱橫斷續' +
  '維權護調審訴訟檢環樹綠積畝噸輛輪場屆級別團隊聯協紅療養師講課書館圖畫繪顏聲樂歡慶節陽陰雲風霧話機構黨幹織築橋樑鐵間廠礦圍牆門戶親愛爺媽寶貝歲壽終齡齒飼豐穫糧倉庫貨幣錢財稅費額貸項補貼償債買賣購銷貴賤質' +
  '測試驗證據際連寫譜繼傳劃階層語約談壇輔導疇規則態勢勁險嶺嶽島嶼濱漁艙艦僅夠達遠離遲遞減遼闊舉辦遺邏輯鄰醜聞釋鈔針鋼錄鍵鍋鍛鏡鐘鑒閃閉閒閱讀闆陣陳陸隨隱隻雙雜雞難靜響頁頂順須預頑領頗頻類顧顯飛飯飲飽飾驚' +
  '體髮鬆鬥鬧魚鮮鳥鳳鴨鴻鵬鷹麗麥黃點齊龍龜佔佈併侶係俠倆倖倫偉側偵偽傘備傢傭傷傾僑儀儘儲兇兌兩冊凍淨凱刪剛創劇劉劍劑勝勵勸匯單卻厲參叢吳唄啟喚喪喬嗎嗚嘆嘗噴嚇嚴囑園圓聖壞塊堅塵墊墳墜壓壯夢奪奮妝嬌孫寧寬' +
  '賓寵尋專屬岡峽嵐巖帥帳帶幫廁廂廈廚廟廢廣廳張彈彎彙彥徑從復徵徹恆恥悅悶惡惱慘慣慮憂憐憑憲憶懇懷懸戀戰戲拋挾捨捲掃掛採揚換揮損搖搶撈撐撥撫擁擇擊擋擔擠擬擴擺擾攔攜攝攤敗敘敵斂斬晉暈暉暢暫曆曉曬東極樓樣檔' +
  '欄歸歷殘殺氣沒淚濟滿漢準溝滅潔澤災煙熱營燈爭獨獻畢癥盡監眾矚碼確礎禮禦穩窮競筆籌簽簡糾紀納純紛細絕給網綜緊編練績罰羅義習職聽肅腦臉臨舊艱藝藥蘇虧衆術裝製複視覺覽觀觸訂討訓託訪許診詞詩該詳認誠誤請諮謝識' +
  '譯議變讓讚負責貧賞賴賽贈贊贏趕躍輕載輩輸轉週遊違遙適鄭鄧銀錦鏈閩雖靈頒駐駛騎驛誼歐諾蓋蘭葉萊蕭蔣賈趙魯韓馮呂鄒竇韋馬溫莊閻盧鍾譚龔壩異蟲塢藍賠貳';
const simplified =
  '于万余亿个这为国时来们对发动过说产种后学经进着电里里现实应开还条结问题与关线内数无军员总设长头资边统较将组见计论运农几区强决处车价县乡镇妇儿医务愿会岗报记讯志台湾卫标荣获奖状称号评选优杰劳业范缕纵横断续' +
  '维权护调审诉讼检环树绿积亩吨辆轮场届级别团队联协红疗养师讲课书馆图画绘颜声乐欢庆节阳阴云风雾话机构党干织筑桥梁铁间厂矿围墙门户亲爱爷妈宝贝岁寿终龄齿饲丰获粮仓库货币钱财税费额贷项补贴偿债买卖购销贵贱质' +
  '测试验证据际连写谱继传划阶层语约谈坛辅导畴规则态势劲险岭岳岛屿滨渔舱舰仅够达远离迟递减辽阔举办遗逻辑邻丑闻释钞针钢录键锅锻镜钟鉴闪闭闲阅读板阵陈陆随隐只双杂鸡难静响页顶顺须预顽领颇频类顾显飞饭饮饱饰惊' +
  '体发松斗闹鱼鲜鸟凤鸭鸿鹏鹰丽麦黄点齐龙龟占布并侣系侠俩幸伦伟侧侦伪伞备家佣伤倾侨仪尽储凶兑两册冻净凯删刚创剧刘剑剂胜励劝汇单却厉参丛吴呗启唤丧乔吗呜叹尝喷吓严嘱园圆圣坏块坚尘垫坟坠压壮梦夺奋妆娇孙宁宽' +
  '宾宠寻专属冈峡岚岩帅帐带帮厕厢厦厨庙废广厅张弹弯汇彦径从复征彻恒耻悦闷恶恼惨惯虑忧怜凭宪忆恳怀悬恋战戏抛挟舍卷扫挂采扬换挥损摇抢捞撑拨抚拥择击挡担挤拟扩摆扰拦携摄摊败叙敌敛斩晋晕晖畅暂历晓晒东极楼样档' +
  '栏归历残杀气没泪济满汉准沟灭洁泽灾烟热营灯争独献毕症尽监众瞩码确础礼御稳穷竞笔筹签简纠纪纳纯纷细绝给网综紧编练绩罚罗义习职听肃脑脸临旧艰艺药苏亏众术装制复视觉览观触订讨训托访许诊词诗该详认诚误请咨谢识' +
  '译议变让赞负责贫赏赖赛赠赞赢赶跃轻载辈输转周游违遥适郑邓银锦链闽虽灵颁驻驶骑驿谊欧诺盖兰叶莱萧蒋贾赵鲁韩冯吕邹窦韦马温庄阎卢钟谭龚坝异虫坞蓝赔贰';

const pairs: ReadonlyMap<string, string> = new Map(
  [...traditional].map((from, index) => [from, simplified[index] ?? from]),
);
const some = new RegExp(`[${traditional}]`);

/** Whether a text holds characters of the traditional script that this table knows. */
export const isTraditional = (text: string): boolean => {
  const found = text.match(new RegExp(some, 'g'));
  return found !== null && found.length * 20 > text.length;
};

/**
 * The text with traditional characters replaced by simplified ones, code unit by code unit, and Hong Kong quotation marks by
 * mainland ones: every offset stays valid. For reading only; what is stored is cut from the text itself.
 */
export const simplifiedForm = (text: string): string =>
  text.replace(/[\u3400-\u9FFF「」『』]/g, (character) => marks.get(character) ?? pairs.get(character) ?? character);

const marks: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
]);
