import "server-only";

/**
 * What islands and airports are called besides, which the lists that the table is made from do not have: airports by
 * code, then names that mean all of them. From memory, each what any atlas, airport or airline says: where an island
 * has several airports with scheduled flights all stand here, and only names that travellers know are added.
 */
const KNOWN_NAMES = `
TFS TFN|Tenerife|Teneriffa|Ténérife|Teneryfa|Тенерифе|テネリフェ|特内里费
LPA TFS TFN ACE FUE SPC VDE|Canary Islands|Canaries|Kanaren|Kanarische Inseln|Islas Canarias|Canarias|Îles Canaries|Isole Canarie|Canárias|Canarische Eilanden|Wyspy Kanaryjskie|Kanarieöarna|Канарские острова|Канары
PMI IBZ MAH|Balearic Islands|Balearics|Balearen|Islas Baleares|Illes Balears|Baleares|Îles Baléares|Isole Baleari|Balearerna|Baleary|Балеарские острова
PMI|Mallorca|Majorca|Majorque|Maiorca|Majorka|Майорка|マヨルカ
IBZ|Ibiza|Eivissa|Ибица
MAH|Menorca|Minorca|Minorque|Minorka
LPA|Gran Canaria|Grande Canarie|Гран-Канария
PDL TER HOR PIX SMA SJZ FLW GRW CVU|Azores|Azoren|Açores|Azzorre|Azory|Azorerna|Азорские острова|Азоры
FNC|Madeira|Madère|Мадейра
CTA PMO TPS CIY|Sicily|Sicilia|Sizilien|Sicile|Sicilië|Sicília|Sycylia|Sicilien|Сицилия|シチリア|西西里
CAG OLB AHO|Sardinia|Sardegna|Sardinien|Sardaigne|Cerdeña|Sardenha|Sardinië|Sardynia|Сардиния|サルデーニャ|撒丁岛
AJA BIA CLY FSC|Corsica|Corse|Korsika|Córcega|Córsega|Korsyka|Корсика|コルシカ
HER CHQ JSH|Crete|Kreta|Kriti|Κρήτη|Crète|Creta|Kréta|Girit|Крит|クレタ
CFU|Corfu|Korfu|Corfou|Corfú|Kerkyra|Κέρκυρα|Корфу
RHO|Rhodes|Rhodos|Rodos|Ρόδος|Rodas|Rodi|Родос
ZTH|Zakynthos|Zante|Zakinthos|Закинф
JTR|Santorini|Santorin|Thira|Σαντορίνη|Санторини
JMK|Mykonos|Mikonos|Μύκονος|Миконос
EFL|Kefalonia|Kefallinia|Cephalonia|Céphalonie|Cefalonia|Κεφαλονιά
MJT|Lesbos|Lesvos|Λέσβος|Лесбос
OGG JHM HNM|Maui|Мауи|マウイ
HNL|Oahu|Oʻahu|Оаху|オアフ
KOA ITO MUE|Big Island
JFK LGA ISP|Long Island
PPT|Tahiti|Tahití|Таити|タヒチ|大溪地
USM|Koh Samui|Ko Samui|Самуи|サムイ|苏梅岛|เกาะสมุย
DPS|Bali|Bali Island
STT|Saint Thomas
SXM SFG|Saint Martin|Saint Maarten
KRK|Cracow
SXB|Straßburg|Strasburg|Estrasburgo|Strasburgo|Straatsburg|Страсбург|ストラスブール|斯特拉斯堡
SSH|Scharm el-Scheich|Scharm El Scheikh|Charm el-Cheikh|Sharm el Sheik|Шарм-эль-Шейх
AYT|Анталья
CCU|কলকাতা
MAA|சென்னை
BLR|ಬೆಂಗಳೂರು
HYD|హైదరాబాద్
COK|കൊച്ചി
AMD|અમદાવાદ
MSY|NOLA
CMN|Casa
KUL|KLIA
MNL|NAIA
LGA|La Guardia|ラガーディア
JFK|ケネディ|케네디|肯尼迪|甘迺迪|Кеннеди
LHR|ヒースロー|히드로|히스로|希思罗|希思羅|Хитроу
LGW|ガトウィック|개트윅|盖特威克|Гатвик
STN|スタンステッド|스탠스테드|Станстед
CDG|シャルル・ド・ゴール|샤를 드골|샤를드골|戴高乐|戴高樂|Шарль-де-Голль
ORY|オルリー|오를리|奥利|Орли
FCO|フィウミチーノ|피우미치노|Фьюмичино
MXP|マルペンサ|말펜사|Мальпенса
SIN|チャンギ|창이|樟宜|Чанги
BKK|スワンナプーム|수완나품|素万那普|สุวรรณภูมิ|Суварнабхуми
DMK|ドンムアン|돈므앙|廊曼|ดอนเมือง
HKG|Chek Lap Kok|赤鱲角
PEK|首都|首都国际
PKX|大兴|大興
SHA|虹桥|虹橋
CAN|白云|白雲
SZX|宝安|寶安
CTU|双流|雙流
TFU|天府
HGH|萧山|蕭山
NKG|禄口|祿口
WUH|天河
KMG|长水|長水
XMN|高崎
TPE|桃園|桃园
TSA|松山
ITM|伊丹
NGO|中部|セントレア
CTS|新千歳
ICN|인천|仁川
GMP|김포|金浦
SVO|Шереметьево
DME|Домодедово
VKO|Внуково
ZIA|Жуковский
LED|Пулково
SVX|Кольцово
OVB|Толмачёво
KBP|Борисполь|Бориспіль
`;

/** Those names, and for each airport the ones it has. */
export const KNOWN_ROWS = KNOWN_NAMES.trim()
  .split("\n")
  .map((row) => {
    const [codes = "", ...names] = row.split("|");
    return { codes: codes.split(" "), names };
  });

/** What an airport is called besides. */
export const knownNamesOf = (code: string): readonly string[] => BY_CODE.get(code) ?? [];
const BY_CODE = new Map<string, string[]>();
for (const { codes, names } of KNOWN_ROWS)
  for (const code of codes) BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), ...names]);
