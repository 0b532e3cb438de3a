/**
 * The characters that make up about half of any modern Chinese text, simplified and traditional. Text decoded with a wrong
 * encoding hardly ever holds them: their share tells a right decoding from one that merely did not fail.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  [
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法',
    '所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政',
    '四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者',
    '最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手期',
    '根论运农指几九区强放决西被干做必战先回则任取据处世车价志市省县乡村镇妇女儿童林医院法服务志愿工会岗位文明庭',
    '這個為國時來們對發動過說產種後學經進著電裡現實應開還條結問題與關線內數無軍員總設長頭資邊統較將組見計論運農幾區強決處車價',
    '縣鄉鎮婦兒醫務願會崗',
    '，。、：；“”‘’（）《》「」『』！？—…　',
  ].join(''),
);
