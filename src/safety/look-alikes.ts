/** Letters of other scripts that look like Latin ones (after lower-casing), from Unicode's confusables. */
const PAIRS =
  'аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw ѵv кk мm нh тt вb пn гr зe иu αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw σo ɑa ɡg ɩi ɪi ʏy ʀr ʟl ɴn ʜh ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜱs øo đd łl ħh ŧt ıi ðd æae œoe þp';

/** Look-alike to Latin letters. */
export const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => {
    const [other = '', ...latin] = pair;
    return [other, latin.join('')];
  }),
);

/** Digits and signs that stand for letters within a word. `1` and `|` are read as i and as l. */
export const LEET_LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['€', 'e'],
  ['¢', 'c'],
]);

/** Traditional characters, and Japanese forms, that occur in the lexicon's terms, with their simplified forms. */
const TRADITIONAL =
  '殺杀 槍枪 彈弹 藥药 種种 納纳 粹粹 罵骂 貨货 賤贱 乾干 幹干 戰战 爭争 軍军 隊队 屍尸 體体 兒儿 歲岁 處处 強强 姦奸 級级 視视 頻频 脫脱 裝装 陰阴 莖茎 開开 腦脑 斷断 頭头 殘残 虐虐 毆殴 煉炼 製制 廠厂 滅灭 絕绝 猶犹 黃黄 鴉鸦 總总 統统 選选 舉举 黨党 議议 會会 員员 醫医 療疗 術术 腫肿 瘤瘤 傷伤 聖圣 經经 佛佛 廟庙 禱祷 災灾 難难 轟轰 戲戏 劇剧 護护 證证 號号 碼码 場场 襲袭 擊击 國国 蘇苏 聯联 專专 見见 學学 買买 賣卖 劍剑 島岛 張张 裡里 裏里 熱热 辣辣 傻傻 豬猪 雞鸡 屄逼 媽妈 滾滚 嬰婴 個个 為为 這这 們们 與与 對对 後后 來来 時时 樣样 氣气 團团 點点 釘钉 鬥斗 養养 實实 體体 團团 條条 壓压 圖图 書书 畫画 館馆 馬马 鳥鸟 龍龙 車车 門门 間间 風风 飛飞 魚鱼 絲丝 紅红 綠绿 藍蓝 銀银 鐵铁 鍋锅 鏡镜 雜杂 電电 靈灵 預预 領领 題题 顏颜 飯饭 餅饼 騎骑 驗验 髮发 魯鲁 麵面 齡龄 歩步 気气 図图 覚觉 剤剂 劑剂 売卖 戦战 処处 児儿 弾弹 撃击 麻麻 験验 頬颊 砲炮 竜龙';

/** Traditional to simplified character. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.split(' ').flatMap((pair) => {
    const [traditional = '', simplified = ''] = pair;
    return traditional === simplified ? [] : [[traditional, simplified] as const];
  }),
);
