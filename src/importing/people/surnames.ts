/** The surnames that more than nine of ten Chinese citizens bear (Ministry of Public Security name reports), and compound ones. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴钮赖洪庾蔚莘暴宦仰蒯璩亢逄郏昝智幸奉植衡富尧闭由' +
  '張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇魏呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯溫龐顏倪莊聶魯關蘭紀馮畢單塗盛蔔駱藍遊靳魯華鮑屈饒艾陽時簡車項連蘆麥婁竇衛';
const compound = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '呼延',
  '南宫',
  '宇文',
  '长孙',
  '鲜于',
  '澹台',
  '拓跋',
  '闻人',
  '东郭',
  '赫连',
  '濮阳',
  '淳于',
  '太史',
  '申屠',
  '轩辕',
  '独孤',
  '完颜',
  '钟离',
  '公冶',
  '公羊',
  '宗政',
  '乐正',
  '段干',
  '羊舌',
  '纳兰',
  '梁丘',
  '左丘',
  '万俟',
  '司空',
  '耶律',
  '富察',
  '佟佳',
  '瓜尔佳',
  '钮祜禄',
  '叶赫那拉',
  '郭络罗',
  '赫舍里',
  '索绰罗',
  '萨克达',
  '舒穆禄',
  '乌雅',
  '第五',
  '百里',
  '西门',
  '南门',
  '东里',
  '谷梁',
];

const singles: ReadonlySet<string> = new Set(single);

/** Whether a string begins with a Chinese surname. */
export const beginsWithSurname = (name: string): boolean =>
  singles.has(name[0] ?? '') || compound.some((surname) => name.startsWith(surname));

/** The surname of several characters that a string begins with (`欧阳`, `瓜尔佳`); empty where there is none. */
export const compoundSurname = (name: string): string => compound.find((surname) => name.startsWith(surname)) ?? '';
