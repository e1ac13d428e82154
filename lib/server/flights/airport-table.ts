// Made by scripts/airports/generate.mjs, which says from what. Run "npm run airports" to make it anew.
export const MADE = `c79f2674f31fa013`;
export const LARGE = 1246;
export const ZONES = `Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmara Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak America/Anchorage America/Anguilla America/Antigua America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Aruba America/Asuncion America/Atikokan America/Bahia America/Barbados America/Belem America/Belize America/Blanc-Sablon America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay America/Campo_Grande America/Cancun America/Caracas America/Cayenne America/Cayman America/Chicago America/Chihuahua America/Ciudad_Juarez America/Costa_Rica America/Coyhaique America/Cuiaba America/Curacao America/Dawson_Creek America/Denver America/Detroit America/Dominica America/Edmonton America/Eirunepe America/El_Salvador America/Fort_Nelson America/Fortaleza America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Grenada America/Guadeloupe America/Guatemala America/Guayaquil America/Guyana America/Halifax America/Havana America/Hermosillo America/Indiana/Indianapolis America/Inuvik America/Iqaluit America/Jamaica America/Juneau America/Kentucky/Louisville America/Kralendijk America/La_Paz America/Lima America/Los_Angeles America/Lower_Princes America/Maceio America/Managua America/Manaus America/Marigot America/Martinique America/Matamoros America/Mazatlan America/Menominee America/Merida America/Metlakatla America/Mexico_City America/Miquelon America/Moncton America/Monterrey America/Montevideo America/Montserrat America/Nassau America/New_York America/Nome America/Noronha America/Nuuk America/Panama America/Paramaribo America/Phoenix America/Port-au-Prince America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Punta_Arenas America/Rankin_Inlet America/Recife America/Regina America/Resolute America/Rio_Branco America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo America/Scoresbysund America/Sitka America/St_Barthelemy America/St_Johns America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tegucigalpa America/Thule America/Tijuana America/Toronto America/Tortola America/Vancouver America/Whitehorse America/Winnipeg America/Yakutat Antarctica/Palmer Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Khandyga Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ulaanbaatar Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faroe Atlantic/Madeira Atlantic/Reykjavik Atlantic/St_Helena Atlantic/Stanley Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/Perth Australia/Sydney Europe/Amsterdam Europe/Astrakhan Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man Europe/Istanbul Europe/Jersey Europe/Kaliningrad Europe/Kirov Europe/Kyiv Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Ulyanovsk Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich Indian/Antananarivo Indian/Christmas Indian/Cocos Indian/Comoro Indian/Mahe Indian/Maldives Indian/Mauritius Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pohnpei Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Wake Pacific/Wallis`;
export const COUNTRIES = {"AE":"United Arab Emirates","AF":"Afghanistan","AG":"Antigua & Barbuda","AI":"Anguilla","AL":"Albania","AM":"Armenia","AO":"Angola","AQ":"Antarctica","AR":"Argentina","AS":"American Samoa","AT":"Austria","AU":"Australia","AW":"Aruba","AZ":"Azerbaijan","BA":"Bosnia & Herzegovina","BB":"Barbados","BD":"Bangladesh","BE":"Belgium","BF":"Burkina Faso","BG":"Bulgaria","BH":"Bahrain","BI":"Burundi","BJ":"Benin","BL":"St. Barthélemy","BM":"Bermuda","BN":"Brunei","BO":"Bolivia","BQ":"Caribbean Netherlands","BR":"Brazil","BS":"Bahamas","BT":"Bhutan","BW":"Botswana","BY":"Belarus","BZ":"Belize","CA":"Canada","CC":"Cocos (Keeling) Islands","CD":"Congo - Kinshasa","CF":"Central African Republic","CG":"Congo - Brazzaville","CH":"Switzerland","CI":"Côte d’Ivoire","CK":"Cook Islands","CL":"Chile","CM":"Cameroon","CN":"China","CO":"Colombia","CR":"Costa Rica","CU":"Cuba","CV":"Cape Verde","CW":"Curaçao","CX":"Christmas Island","CY":"Cyprus","CZ":"Czechia","DE":"Germany","DJ":"Djibouti","DK":"Denmark","DM":"Dominica","DO":"Dominican Republic","DZ":"Algeria","EC":"Ecuador","EE":"Estonia","EG":"Egypt","EH":"Western Sahara","ER":"Eritrea","ES":"Spain","ET":"Ethiopia","FI":"Finland","FJ":"Fiji","FK":"Falkland Islands","FM":"Micronesia","FO":"Faroe Islands","FR":"France","GA":"Gabon","GB":"United Kingdom","GD":"Grenada","GE":"Georgia","GF":"French Guiana","GG":"Guernsey","GH":"Ghana","GI":"Gibraltar","GL":"Greenland","GM":"Gambia","GN":"Guinea","GP":"Guadeloupe","GQ":"Equatorial Guinea","GR":"Greece","GT":"Guatemala","GU":"Guam","GW":"Guinea-Bissau","GY":"Guyana","HK":"Hong Kong","HN":"Honduras","HR":"Croatia","HT":"Haiti","HU":"Hungary","ID":"Indonesia","IE":"Ireland","IL":"Israel","IM":"Isle of Man","IN":"India","IQ":"Iraq","IR":"Iran","IS":"Iceland","IT":"Italy","JE":"Jersey","JM":"Jamaica","JO":"Jordan","JP":"Japan","KE":"Kenya","KG":"Kyrgyzstan","KH":"Cambodia","KI":"Kiribati","KM":"Comoros","KN":"St. Kitts & Nevis","KP":"North Korea","KR":"South Korea","KW":"Kuwait","KY":"Cayman Islands","KZ":"Kazakhstan","LA":"Laos","LB":"Lebanon","LC":"St. Lucia","LK":"Sri Lanka","LR":"Liberia","LS":"Lesotho","LT":"Lithuania","LU":"Luxembourg","LV":"Latvia","LY":"Libya","MA":"Morocco","MD":"Moldova","ME":"Montenegro","MF":"St. Martin","MG":"Madagascar","MH":"Marshall Islands","MK":"North Macedonia","ML":"Mali","MM":"Myanmar","MN":"Mongolia","MO":"Macao","MP":"Northern Mariana Islands","MQ":"Martinique","MR":"Mauritania","MS":"Montserrat","MT":"Malta","MU":"Mauritius","MV":"Maldives","MW":"Malawi","MX":"Mexico","MY":"Malaysia","MZ":"Mozambique","NA":"Namibia","NC":"New Caledonia","NE":"Niger","NF":"Norfolk Island","NG":"Nigeria","NI":"Nicaragua","NL":"Netherlands","NO":"Norway","NP":"Nepal","NR":"Nauru","NU":"Niue","NZ":"New Zealand","OM":"Oman","PA":"Panama","PE":"Peru","PF":"French Polynesia","PG":"Papua New Guinea","PH":"Philippines","PK":"Pakistan","PL":"Poland","PM":"St. Pierre & Miquelon","PR":"Puerto Rico","PT":"Portugal","PW":"Palau","PY":"Paraguay","QA":"Qatar","RE":"Réunion","RO":"Romania","RS":"Serbia","RU":"Russia","RW":"Rwanda","SA":"Saudi Arabia","SB":"Solomon Islands","SC":"Seychelles","SD":"Sudan","SE":"Sweden","SG":"Singapore","SH":"St. Helena","SI":"Slovenia","SK":"Slovakia","SL":"Sierra Leone","SN":"Senegal","SO":"Somalia","SR":"Suriname","SS":"South Sudan","ST":"São Tomé & Príncipe","SV":"El Salvador","SX":"Sint Maarten","SY":"Syria","SZ":"Eswatini","TC":"Turks & Caicos Islands","TD":"Chad","TG":"Togo","TH":"Thailand","TJ":"Tajikistan","TL":"Timor-Leste","TM":"Turkmenistan","TN":"Tunisia","TO":"Tonga","TR":"Türkiye","TT":"Trinidad & Tobago","TV":"Tuvalu","TW":"Taiwan","TZ":"Tanzania","UA":"Ukraine","UG":"Uganda","UM":"U.S. Outlying Islands","US":"United States","UY":"Uruguay","UZ":"Uzbekistan","VC":"St. Vincent & Grenadines","VE":"Venezuela","VG":"British Virgin Islands","VI":"U.S. Virgin Islands","VN":"Vietnam","VU":"Vanuatu","WF":"Wallis & Futuna","WS":"Samoa","XK":"Kosovo","YE":"Yemen","YT":"Mayotte","ZA":"South Africa","ZM":"Zambia","ZW":"Zimbabwe"};
export const REGIONS = {"AU-ACT":"Australian Capital Territory","AU-NSW":"New South Wales","AU-NT":"Northern Territory","AU-QLD":"Queensland","AU-SA":"South Australia","AU-TAS":"Tasmania","AU-VIC":"Victoria","AU-WA":"Western Australia","CA-AB":"Alberta","CA-BC":"British Columbia","CA-MB":"Manitoba","CA-NB":"New Brunswick","CA-NL":"Newfoundland and Labrador","CA-NS":"Nova Scotia","CA-NT":"Northwest Territories","CA-NU":"Nunavut","CA-ON":"Ontario","CA-PE":"Prince Edward Island","CA-QC":"Quebec","CA-SK":"Saskatchewan","CA-YT":"Yukon","US-AK":"Alaska","US-AL":"Alabama","US-AR":"Arkansas","US-AZ":"Arizona","US-CA":"California","US-CO":"Colorado","US-CT":"Connecticut","US-DC":"District of Columbia","US-DE":"Delaware","US-FL":"Florida","US-GA":"Georgia","US-HI":"Hawaii","US-IA":"Iowa","US-ID":"Idaho","US-IL":"Illinois","US-IN":"Indiana","US-KS":"Kansas","US-KY":"Kentucky","US-LA":"Louisiana","US-MA":"Massachusetts","US-MD":"Maryland","US-ME":"Maine","US-MI":"Michigan","US-MN":"Minnesota","US-MO":"Missouri","US-MS":"Mississippi","US-MT":"Montana","US-NC":"North Carolina","US-ND":"North Dakota","US-NE":"Nebraska","US-NH":"New Hampshire","US-NJ":"New Jersey","US-NM":"New Mexico","US-NV":"Nevada","US-NY":"New York","US-OH":"Ohio","US-OK":"Oklahoma","US-OR":"Oregon","US-PA":"Pennsylvania","US-RI":"Rhode Island","US-SC":"South Carolina","US-SD":"South Dakota","US-TN":"Tennessee","US-TX":"Texas","US-UT":"Utah","US-VA":"Virginia","US-VT":"Vermont","US-WA":"Washington","US-WI":"Wisconsin","US-WV":"West Virginia","US-WY":"Wyoming"};
export const CITIES = `Shanghai|CN|Xangai|Sjanghai|Szanghaj|Şanghay|Šanghaj|Шанхай|شنغهاي|شانگهای|שנחאי|शंघाई|เซี่ยงไฮ้|上海|상하이|Σανγκάη|شانغهاي|上海市|中国上海|Sanxay|Sanhaja|Sanhajo|Schanghai
Beijing|CN|北京|Pékin|Pechino|Pequim|Peking|Пекин|베이징|بكين|北京市|Beixin|Peping|Beising|Baekging
Shenzhen|CN|深圳|Шэньчжэнь|深セン|선전|شينزين|深圳市|Sencsen|Senjeno|Shendzen|Shumchun
Guangzhou|CN|广州|Canton|Cantão|Kanton|Гуанчжоу|広州|광저우|غوانزو|廣州|广州市|広州市|Puyun|Guandzou|Guangjow|Guanzhou
Lagos|NG|Лагос|لاغوس|لاگوس|לאגוס|लागोस|ลากอส|ラゴス|라고스|拉各斯|拉哥斯|Λάγκος|Лаґос|Èkó|Lacupolis
Istanbul|TR|Estambul|Istambul|Istanboel|Stambuł|Isztanbul|Стамбул|إسطنبول|استانبول|איסטנבול|इस्तांबुल|อิสตันบูล|イスタンブール|이스탄불|伊斯坦布尔|伊斯坦堡|Κωνσταντινούπολη|اسطنبول|Bizanc|Byzanz|Byzance|Vyzantio
Arnavutköy|TR
Pendik|TR
Chengdu|CN|成都|Çengdu|Чэнду|청두|تشنغدو|成都市|Cendu|Chendu|Chundu|Chehndu
Jianyang|CN|Jiancheng|简城
Mumbai|IN|बम्बई|Bombay|Mumbaj|Мумбаи|ムンバイ|뭄바이|مومباي|ग्रेटर मुम्बई|मुंबई|मुम्बई|孟买|孟買|Numbai|Vomvai|Bombaim|Asumumbay
São Paulo|BR|San Paolo|Сан-Паулу|ساو باولو|سائوپائولو|סאו פאולו|साओ पाउलो|เซาเปาลู|サンパウロ|상파울루|圣保罗|聖保羅|Σάο Πάολο|São Paolo|Sampa|San Pawlo|Sawo Palo|San Pauluw
Campinas|BR|Кампинас|カンピーナス|캄피나스|كامبيناس|坎皮纳斯|Kampino
Mexico City|MX|Ciudad de México|Mexiko-Stadt|Mexico|Città del Messico|Cidade do México|Mexico-Stad|Meksyk (miasto)|Mexikóváros|Мехико|مكسيكو سيتي|مکزیکوسیتی|מקסיקו סיטי|मेक्सिको सिटी|เม็กซิโกซิตี|メキシコシティー|멕시코 시티|墨西哥城|墨西哥市|Πόλη του Μεξικού|Мехіко|Meksyk|メキシコシティ|멕시코시티|مدينة مكسيكو|Mexíkóborg|Cdmx|Nkoyo|Mehiko|Mekhiko
Toluca|MX|Toluca de Lerdo|Толука|トルーカ|톨루카|托卢卡|Tollohcan
Zumpango|MX
Karachi|PK|Karatschi|Karaczi|Karaçi|Karacsi|Карачи|كراتشي|کراچی|קראצ׳י|कराची|การาจี|カラチ|카라치|卡拉奇|喀拉蚩|Καράτσι|Карачі|Carachi|كاراتشى|كاراچى|کراچۍ|Karasi|Karaaji|Karatsi|Karatxi
Tianjin|CN|天津|Tiencin|Тяньцзинь|톈진|تيانجين|天津市|Tianjing|Tiantzin|Tiencsin|Tiendzin
Delhi|IN|New Delhi|दिल्ली|Deli|Дели|デリー|델리|دلهي|देहली|नई दिल्ली|德里|Delis|Delchi|Delkhi|Sahdzahanabad
Wuhan|CN|武汉|Vuhan|Ухань|武漢|우한|ووهان|武汉市|武漢市|Uhan|Uxan|Uhana|Ukhan
Moscow|RU|Moskau|Moscou|Moscú|Mosca|Moskou|Moskwa|Moskova|Moskva|Moszkva|Moscova|Москва|موسكو|مسکو|מוסקבה|मॉस्को|มอสโก|モスクワ|모스크바|莫斯科|Μόσχα|Moscovo|Маскав|Масква|Москве|Москвы|Moscfa|Matxcova
Zhukovsky|RU
Dhaka|BD|Daca|Dacca|Dakka|Дакка|دكا|داکا|דאקה|ढाका|ดากา|ダッカ|다카|达卡|達卡|Ντάκα|ঢাকা|Ntaka|Ntakka
Seoul|KR|Seúl|Soul|Szöul|Сеул|سول|سئول|סיאול|सिओल|โซล|ソウル|서울|首尔|首爾|Σεούλ|서울특별시|Seoel|ソウル特別|سيول|한양|서울시|首尔特别市|Hanyang
Cairo|EG|Kairo|Le Caire|El Cairo|Il Cairo|Kair|Kahire|Káhira|Каир|القاهرة|قاهره|קהיר|कायरो|ไคโร|カイロ|카이로|开罗|開羅|Κάιρο|Каїр|قاھىرە|قاہرہ|Masr|Misr
Xi’an|CN|西安|Сиань|시안|西安市|Sian|Siana|Siano|Sianfu
Xianyang|CN|咸阳|咸陽
Nanjing|CN|南京|Nankin|Nanchino|Nanquim|Нанкин|난징|نانجينغ|南京市|Namkin|Nanking|Nandzing|Nankingo
Hangzhou|CN|杭州|Ханчжоу|항저우|هانغتشو|杭州市|Hang|Handzou|Hangchow|Hangdzou
Ho Chi Minh City|VN|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ciudad Ho Chi Minh|Ho Chi Minh|Cidade de Ho Chi Minh|Ho Chi Minhstad|Ho Chi Minh Kenti|Ho Chi Minh-staden|Ho Či Minovo město|Hồ Chí Minhin kaupunki|Ho Si Minh-város|Ho Și Min|Хошимин|مدينة هو تشي منة|هوشی‌مین‌سیتی|הו צ׳י מין סיטי|हो ची मिन्ह सिटी|นครโฮจิมินห์|ホーチミン|사이공|胡志明市|Πόλη Χο Τσι Μινχ|Хошимін|Thành phố Hồ Chí Minh|호치민|مدينة هو تشي مينه|Gia Định|Hočiminovo Mesto|HCMC|HCMV|TPHCM|Saigon
London|GB|Londres|Londra|Londen|Londyn|Lontoo|Лондон|لندن|לונדון|लंदन|ลอนดอน|ロンドン|런던|伦敦|倫敦|Λονδίνο|Lonn|Londe|Lakana|Lodoni
Luton|GB
New York City|US-NY|New York|Nueva York|Nova York|Nowy Jork|Нью-Йорк|نيويورك|نیویورک|ניו יורק|न्यूयॉर्क|นิวยอร์ก|ニューヨーク|뉴욕|纽约|紐約|Νέα Υόρκη|Nova Iorque|New York kenti|紐約市|NY|Aebura|Kanono|Njujork
Newark|US-NJ|Ньюарк|ニューアーク|뉴어크|نيوآرك|紐華克|Njuark|Nuarka|Nyuark|Milford
Newburgh|US-NY
Jakarta|ID|Yakarta|Giacarta|Jacarta|Dżakarta|Cakarta|Джакарта|جاكرتا|جاکارتا|ג׳קרטה|जकार्ता|จาการ์ตา|ジャカルタ|자카르타|雅加达|雅加達|Τζακάρτα|جاكارتا|耶加達|Sakata|Batavia|Xacarta|Djakarta
Bengaluru|IN|Bangalore|बंगलौर|Bangalur|Бангалор|バンガロール|벵갈루루|بنغالور|बंगळूर|बेङ्गलूरु|बेङ्गलोर|बेङ्गळूरु|班加罗尔|班加羅爾
Tokyo|JP|Tokio|Tóquio|Токио|طوكيو|توکیو|טוקיו|टोक्यो|โตเกียว|東京|도쿄|东京|Τόκιο|Токіо|東京都|Edo
Narita|JP|成田|成田市
Hanoi|VN|Hà Nội|Ханой|ハノイ|하노이|هانوي|河內|河內市|Anòy|Keicho|Khanoj
Taipei|TW|Taipeh|Tajpej|Tchaj-pej|Тайбэй|تايبيه|تایپه|טאיפיי|ताईपेई|ไทเป|台北|타이베이|Ταϊπέι|Тайбей|Taipé|台北市|臺北市|Tajbehj
Taoyuan|TW|桃園|桃園区|桃園區
Kinshasa|CD|Kinszasa|Kinşasa|Киншаса|كينشاسا|کینشاسا|קינשסה|किंशासा|กินชาซา|キンシャサ|킨샤사|金沙萨|金夏沙|Κινσάσα|Кіншаса|Quinxassa|金沙薩|雷堡城|Kincasa|Kinchasa|Kinchassa|Leopoldstad
Lima|PE|Лима|ليما|لیما|לימה|लीमा|ลิมา|リマ|리마|利马|利馬|Λίμα|Ліма|Líoma|Limaq
Bogotá|CO|Богота|بوغوتا|بوگوتا|בוגוטה|बोगोटा|โบโกตา|ボゴタ|보고타|波哥大|Μπογκοτά|Боґота|Wukuta|Mponkota
Hong Kong|HK|Hongkong|Гонконг|هونغ كونغ|هنگ‌کنگ|הונג קונג|हाँग काँग|ฮ่องกง|香港|홍콩|Χονγκ Κονγκ|Victoria|Gankong|Gonkong|Gon Kong|Khonkong
Jiangbei|CN|江北|Lianglu
Chongqing|CN|重庆|Tsjoengking|Çongçing|Чунцин|重慶|충칭|تشونغتشينغ|重庆市|重慶市|Pa|Yuzhou|Chuncin|Cuncjina
Baghdad|IQ|Bagdad|Bagdá|Bağdat|Багдад|بغداد|בגדד|बगदाद|แบกแดด|バグダッド|바그다드|巴格达|巴格達|Βαγδάτη|バグダード|بەغداد|Bexda
Qingdao|CN|青岛|Циндао|青島|칭다오|تشينغداو|青岛市|青島市|Cindao|Sindao|Chindao|Cjindao
Jiaozhou|CN
Tehran|IR|Teheran|Teerã|Tahran|Тегеран|طهران|تهران|טהרן|तेहरान|เตหะราน|テヘラン|테헤란|德黑兰|德黑蘭|Τεχεράνη|Teerão|تهرون|تِهران|تِهِرَن|تہران|Tegeran|Taekhran|Tekheran|Techerane
Shenyang|CN|沈阳|Шэньян|瀋陽|선양|شنيانغ|沈阳市|瀋陽市|Mukden|Moukden|Senjana|Shenyan
Hyderabad|IN|हैदराबाद|Haiderabad|Хайдарабад|ハイデラバード|حیدر آباد|海得拉巴|Bhaganagar|Khajdarabad|Khajderabad
Rio de Janeiro|BR|Рио-де-Жанейро|リオデジャネイロ|리우데자네이루|ريو دي جانيرو|里約熱內盧|里约热内卢|Rio de Janêro|Rio dé Janéyro|Riviéthe dé Janvyi|Rio|Riodezaneiro|Rio de Zaneyro|Rio de Zaneiros
Wuxi|CN|无锡|Уси|無錫|우시|ووشي|无锡市|無錫市|Usi|Usis|Vusi|Vusio
Suzhou|CN|苏州|Сучжоу|蘇州|쑤저우|سوجو|苏州市|蘇州市|Sudzou|Sugouo|Soochow|Suchjou
Ahmedabad|IN|अहमदाबाद|Ahmadabad|Ахмадабад|アフマダーバード|아마다바드|أحمد آباد|अमदावाद|艾哈迈德堡|阿美達巴德|艾哈迈达巴德|Amadavad|Amdavada|Amedabato|Exmetabad
Abidjan|CI|Abiyán|Abidżan|Абиджан|أبيدجان|آبیجان|אביג׳אן|अबिदजान|อาบีจาน|アビジャン|아비장|阿比让|阿比讓|Αμπιτζάν|Абіджан|阿必仁|Abican|Abigano|Abidzans|Ampitzan
Lahore|PK|لاھور|Lahaur|Lahor|Лахор|ラホール|라호르|لاهور|لاھۆر|لاہور|لوہوٗر|拉合尔|拉合爾|Lakhor|Lachori
Singapore|SG|Singapur|Singapour|Singapura|Szingapúr|Сингапур|سنغافورة|سنگاپور|סינגפור|सिंगापुर|สิงคโปร์|シンガポール|싱가포르|新加坡|Σιγκαπούρη|Сінгапур|星架坡|Tumasik
Johannesburg|ZA|Johannesburgo|Joanesburgo|Йоханнесбург|جوهانسبرغ|ژوهانسبورگ|יוהנסבורג|जोहांसबर्ग|โจฮันเนสเบอร์ก|ヨハネスブルグ|요하네스버그|约翰内斯堡|約翰尼斯堡|Γιοχάνεσμπουργκ|Йоганнесбурґ|Johannesbourg|EGoli|IGoli|Joburg|Joganesburg
Dar es Salaam|TZ|Daressalam|Dar es-Salam|Darüsselam|Дар-эс-Салам|دار السلام|دارالسلام|דאר א-סלאם|दार अस सलाम|ดาร์เอสซาลาม|ダルエスサラーム|다르에스살람|达累斯萨拉姆|沙蘭港|Νταρ ες Σαλάμ|Дар-ес-Салам|三蘭港|Ntontoma|Dar es Salams|Ntar es Salam
Saint Petersburg|RU|St. Petersburg|Санкт-Петербург|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|San Pietroburgo|São Petersburgo|Sint-Petersburg|Sankt Peterburg|サンクトペテルブルク|상트페테르부르크|سانت بطرسبرغ|Ленинград|Петербург|Петроград|Питер|圣彼得堡|聖彼得堡|SPb|Piter|Pietari|Piiteri
Alexandria|EG|الإسكندرية|Alexandrie|Alejandría|Alessandria d'Egitto|Aleksandria|İskenderiye|Александрия|アレクサンドリア|알렉산드리아|ئەسکەندەریە|اسكندريه|اسکندریه|اسکندریہ|亞歷山卓|亚历山大港|亞歷山大港|Taskendrit|Alessandria
Harbin|CN|哈尔滨|Харбин|ハルビン|하얼빈|هاربن|哈爾濱|哈尔滨市|Xarbin|Charbin|Kharbin|Charmpin
Sydney|AU-NSW|Sídney|Сидней|سيدني|سیدنی|סידני|सिडनी|ซิดนีย์|シドニー|시드니|悉尼|雪梨|Σίδνεϊ|Сідней|Syd|Sidnef|Sedniejos
Bangkok|TH|Бангкок|بانكوك|بانکوک|בנגקוק|बैंकॉक|กรุงเทพ|バンコク|방콕|曼谷|Μπανγκόκ|กรุงเทพมหานคร|Banguecoque|กรุงเทพมหานคร อมรรัตนโกสินทร์ มหินทรายุธยา มหาดิลกภพ นพรัตนราชธานีบูรีรมย์ อุดมราชนิเวศน์มหาสถาน อมรพิมานอวตารสถิต สักกะทัตติยวิษณุกรรมประสิทธิ์|กรุงเทพฯ|Krungdeb|Siayuthia
Hefei|CN|合肥|Хэфэй|허페이|خفي|合肥市|Chefei|Khefej|Khufej|Luchow
Melbourne|AU-VIC|Мельбурн|ميلبورن|ملبورن|מלבורן|मेलबोर्न|เมลเบิร์น|メルボルン|멜버른|墨尔本|墨爾本|Μελβούρνη|Melben|Melvourni
Avalon|AU-VIC
Lara|AU-VIC
Dalian|CN|大连|Далянь|大連|다롄|داليان|大连市|大連市|Luda|Dairen|Ntalian
Santiago|CL|Santiago de Chile|Сантьяго|سانتياغو|سانتیاگو|סנטיאגו|सैंटियागो|ซันติอาโก|サンチアゴ|산티아고|圣地亚哥|聖地牙哥|Σαντιάγκο|Сантьяґо|Santiago du Chili|Santiago del Cile|Santiago do Chile|サンティアゴ|聖地亞哥|Stgo.|Santianko|Sanctiacobi|CiudadSantiago
Changchun|CN|长春|Çangçun|Чанчунь|長春|창춘|تشانغتشون|長春市|长春市|Hsinking|Cangzcenh|Csangcsun
Cape Town|ZA|Kapstadt|Le Cap|Ciudad del Cabo|Città del Capo|Cidade do Cabo|Kaapstad|Kapsztad|Kapstaden|Кейптаун|ケープタウン|케이프타운|كيب تاون|開普敦|好望角鎮|IKapa|Ar Chab|El Cabo|Kaburbo
Jeddah|SA|جدة|Dschidda|Djeddah|Jedda|Jidá|Djedda|Dżudda|Cidde|Джидда|ジッダ|제다|جده|جدّة|جدہ|吉达|吉達|Tzenta|Zhidda|Dzhiddat
Chennai|IN|चेन्नई|Ćennaj|Ченнаи|チェンナイ|첸나이|تشيناي|चेन्नै|清奈|金奈|Csennai|Tsennai|Tamizhagam|Tamulinadu
Kolkata|IN|Kalkutta|Calcutta|Calcuta|Kalkuta|Kalkata|Калькутта|كالكتا|کلکته|קולקטה|कोलकाता|โกลกาตา|コルカタ|콜카타|加尔各答|加爾各答|Καλκούτα|Колката|كلكتا|कलकत्ता|架利吉打|Sealdah|Caligardamana
Xiamen|CN|厦门|Сямэнь|廈門|샤먼|شيامن|厦门市|廈門市|Amoy|Shamen|Siamen|Sjamen
Surat|IN|Surate|スーラト|सुरत|苏拉特
Yangon|MM|Rangun|Rangoun|Yangón (Rangún)|Rangoon|Rangum|Янгон|رانغون|یانگون|רנגון|रंगून|ย่างกุ้ง|ヤンゴン|랑군|仰光|Ρανγκούν|양곤|يانغون|Dagon|Yangjgvangh
Kabul|AF|Kaboul|Cabul|Kabil|Кабул|كابول|کابل|קאבול|काबुल|คาบูล|カブール|카불|喀布尔|喀布爾|Καμπούλ|كابل|كابۇل|کابول|Kubha|Cabura|Kabura|Kampoul
Giza|EG|الجيزة|Gizeh|Guiza|Gizé|Гиза|ギーザ|جیزه|El-Giza
Jinan|CN|济南|Цзинань|済南|지난|جينان|濟南|济南市|済南市|Csinan|Dzinan|Ginano|Szinan
Taiyuan|CN|太原|Тайюань|타이위안|تاي يوان|太原市|Yanka|Yangku|Daiyienz|Taigiouan
Zhengzhou|CN|郑州|Czengczou|Çengçou|Чжэнчжоу|鄭州|정저우|تشنغتشو|郑州市|鄭州市|Cwngcouh|Dzendzou|Chengchow|Dzengdzou
Riyadh|SA|Riad|Riyad|Riade|Rijad|Эр-Рияд|الرياض|ریاض|ריאד|रियाद|ริยาร์ด|リヤド|리야드|利雅得|利雅德|Ριάντ|Ер-Ріяд|رىياد|رياض|ڕیاز|Riant|Al-Riad|Al-Riyad
Kano|NG|Кано|カノ|카노|كانو|卡諾
Shijiazhuang|CN|石家庄|Шицзячжуан|石家荘|스자좡|شيجياتشوانغ|石家莊|石家庄市|石家荘市|Chentow|Sigjaguango|Shihkiachwan|Shizhjazhuan
Chattogram|BD|Chittagong|চট্টগ্রাম|Ćottogram|Читтагонг|チッタゴン|치타공|شيتاغونغ|吉大港|吉大港市|Cetagons|Citagaon|Csittagong
Los Angeles|US-CA|Лос-Анджелес|لوس انجلوس|لوس‌آنجلس|לוס אנג׳לס|लॉस एंजिल्स|ลอสแองเจลิส|ロサンゼルス|로스앤젤레스|洛杉矶|洛杉磯|Λος Άντζελες|لوس أنجلوس|LA|L.A.|Os Anxeles|Angelopolis
Ontario|US-CA|Онтарио|オンタリオ|온타리오|أونتاريو|安大略
Kunming|CN|昆明|Куньмин|쿤밍|كونمينغ|昆明市|Kunmin|Kunmina|Yunnanfu|Gvwnhmingz
Nanning|CN|南宁|Наньнин|南寧|난닝|نانينغ|南宁市|南寧市|Nanin|Nannin|Nannina|Namzningz
Changle|CN
Fuzhou|CN|福州|Fucheu|Фучжоу|푸저우|فوزهو|福州市|Fucsou|Fudzou|Minhow|Foochow
Ningbo|CN|宁波|Нинбо|寧波|닝보|نينغبو|宁波市|寧波市|Ninbo|Ningpo
Busan|KR|부산|부산광역시|Pusan|Пусан|釜山|부산시|釜山市|釜山广域市|Fusan|Fuzan|Fousan
Ankara|TR|Ancara|Анкара|アンカラ|앙카라|أنقرة|安卡拉|Engüri
Dubai|AE|Dubaj|Дубай|دبي|دبی|דובאי|दुबई|ดูไบ|ドバイ|두바이|迪拜|杜拜|Ντουμπάι|دبئی|دبى|دوبەی|Ntoumpai
Berlin|DE|Berlino|Berlim|Berlijn|Berliini|Берлин|برلين|برلین|ברלין|बर्लिन|เบอร์ลิน|ベルリン|베를린|柏林|Βερολίνο|Берлін|Belin
Madrid|ES|Madri|Madryt|Мадрид|مدريد|مادرید|מדריד|मैड्रिड|มาดริด|マドリード|마드리드|马德里|馬德里|Μαδρίτη|Madril|Mairil|Madrids|Magerit
Pyongyang|KP|Pjöngjang|Pchjongjang|Phenjan|Phenian|Пхеньян|بيونغ يانغ|پیونگ‌یانگ|פיונגיאנג|प्योंगयांग|เปียงยาง|平壌|평양|平壤|Πιονγκγιάνγκ|평양직할시|Pionyang|Pionguiangue|بيونغيانغ|평양시|平壤市|Heijo|Heizyo|Pxenyan|Pjongian
Casablanca|MA|Kazablanka|Касабланка|الدار البيضاء|کازابلانکا|קזבלנקה|कासाब्लांका|คาสซาบลางก้า|カサブランカ|카사블랑카|卡萨布兰卡|卡薩布蘭卡|Καζαμπλάνκα|Dâr-ül-Beydâ|أنفا|دار البیضاء|دارالبیضا|كازابلانكا|Anfa|Anafi|Casabranca
Pune|IN|पुणे|poona|Пуна|プネー|푸네|بونه|पुणे शहर|पुण्यपट्टनम्|浦那
Durban|ZA|Дурбан|ダーバン|더반|ديربان|德班|爹濱|ITheku|Thekong|Ntermpan|EThekwini
Changsha|CN|长沙|Чанша|長沙|창사|تشانغشا|長沙市|长沙市|Cansa|Chansha|Csangsa
Guiyang|CN|贵阳|Гуйян|貴陽|구이양|غوييانغ|貴陽市|贵阳市|Guyan|Gujjan|Guyyan|Guejjan
Ürümqi|CN|Urumczi|Urumçi|Ürümcsi|Урумчи|أرومكي|ارومچی|אורומקי|उरूम्की|อุรุมชี|ウルムチ|우루무치|乌鲁木齐|烏魯木齊|Ουρούμτσι|Урумчі|أورومتشي|乌鲁木齐市|烏魯木齊市|Tihwa|Dikhua|Tikhua|Tikhva
Caracas|VE|Каракас|كاراكاس|کاراکاس|קראקס|काराकस|คาราคัส|カラカス|카라카스|加拉加斯|卡拉卡斯|Καράκας|Karakas|Caracae
Maiquetía|VE
Lanzhou|CN|兰州|Ланьчжоу|蘭州|란저우|لانتشو|兰州市|蘭州市|Kaolan|Lanchow|Lancsou|Landzou
Buenos Aires|AR|Буэнос-Айрес|بوينوس أيرس|بوئنوس‌آیرس|בואנוס איירס|ब्यूनस आयरस|บัวโนสไอเรส|ブエノスアイレス|부에노스 아이레스|布宜诺斯艾利斯|布宜諾斯艾利斯|Μπουένος Άιρες|Буенос-Айрес|부에노스아이레스|بوينس آيرس|Buénos Ayrés|Baires|Bonaero|Bwenoze|Bos Aires
Surabaya|ID|Kota Surabaya|Surabaia|Soerabaja|Surabaja|Сурабая|スラバヤ|수라바야|سورابايا|泗水|Sourampagia
Haikou|CN|海口|Хайкоу|하이커우|هايكو|海口市|Haikow|Heihow|Hoihau|Hoihow
Quito|EC|Кито|キト|키토|كيتو|基多
Luanda|AO|Луанда|لواندا|לואנדה|लुआंडा|ลูอันดา|ルアンダ|루안다|罗安达|羅安達|Λουάντα|盧安達|Lwanda|Louanta
Addis Ababa|ET|Addis Abeba|Adís Abeba|Addisz-Abeba|Аддис-Абеба|أديس أبابا|آدیس آبابا|אדיס אבבה|अदीस अबाबा|แอดดิสอาบาบา|アジスアベバ|아디스아바바|亚的斯亚贝巴|阿迪斯阿貝巴|Αντίς Αμπέμπα|アディスアベバ|Finfinne|Neanthopolis|Antis Ampempa
Osaka|JP|大阪|Осака|오사카|أوساكا|大阪市|おおさかし
Kobe|JP|神戸|Кобе|고베|كوبه|神戶|神户市|神戸市|こうべし|Kompe
Nairobi|KE|Найроби|نيروبي|نایروبی|ניירובי|नैरोबी|ไนโรเบีย|ナイロビ|나이로비|内罗毕|奈洛比|Ναϊρόμπι|Найробі|Nairobis|Nairompi
Guayaquil|EC|Guaiaquil|Гуаякиль|غواياكويل|گوایاکیل|גואיאקיל|ग्वायाकील|กัวยากิล|グアヤキル|과야킬|瓜亚基尔|瓜亞基爾|Γκουαγιακίλ|Ґуаякіль|غواياكيل|Wayakil|Gvajakil|Gvajakila|Gvajakilo
Belo Horizonte|BR|Белу-Оризонти|ベロオリゾンチ|벨루오리존치|بيلو هوريزونتي|貝洛奥里藏特|贝洛奥里藏特|BH|B.H.|Bhte|Belo Hte
Salvador|BR|Bahía|Баия|باهيا|بایا|באהיה|बहिया|บาเยีย|バイーア|바히아|巴伊亚|巴伊阿|Μπαΐα|Salvador da Bahia|Салвадор|サルバドール|사우바도르|سالفادور|萨尔瓦多|Baía|Soteropolis
Jaipur|IN|जयपुर|Dźajpur|Джайпур|ジャイプル|자이푸르|جايبور|जयपुरम्|जयपूर|齋浦爾|齋葡亞|Caypur|Gajpuro|Zhajpur|Jainagar
Chicago|US-IL|Чикаго|شيكاغو|شیکاگو|שיקגו|शिकागो|ชิคาโก|シカゴ|시카고|芝加哥|Σικάγο|Чікаґо|Şikago|Tsikago
Rockford|US-IL|Рокфорд|ロックフォード|록퍼드|روكفورد|罗克福德
Wenzhou|CN|温州|Вэньчжоу|원저우|ونتشو|温州市|溫州市|Vengou|Vencsou|Vendzou|Wenchow
Toronto|CA-ON|Торонто|تورونتو|تورنتو|טורונטו|टोरंटो|โทรอนโต|トロント|토론토|多伦多|多倫多|Τορόντο
Hamilton|CA-ON|Гамильтон|ハミルトン|해밀턴|هاميلتون|哈密尔顿|Gamilton|Khamilton|Khamiltun
Waterloo|CA-ON
Kitchener|CA-ON
Cambridge|CA-ON
Mogadishu|SO|Mogadischu|Mogadiscio|Mogadiszu|Mogadişu|Могадишо|مقديشيو|موگادیشو|מוגדישו|मोगादिशु|โมกาดิชู|モガディシオ|모가디슈|摩加迪沙|摩加迪休|Μογκαντίσου|Моґадішо|Muqdisho|مقديشو|モガディシュ|موغادیشو|مۆگادیشۆ|Xamar|Mogadixo|Mogadisxo|Moukdicho
Brisbane|AU-QLD|Брисбен|برسيبان|بریسبین|בריסביין|ब्रिस्बन|บริสเบน|ブリスベン|브리스베인|布里斯班|布利斯班|Μπρισμπέιν|Брісбен|브리즈번|بريزبن|布里司班|布里斯本|Bresbens|Brismpein
Daegu|KR|대구|대구광역시|Taegu|Тэгу|大邱|ديغو|대구시|大邱广域市|大邱広域市|大邱廣域市|Ntenkou|Taikando
Faisalabad|PK|فیصل آباد|Fajsalabad|Фейсалабаде|ファイサラバード|فيصل آباد|Lyallpur
İzmir|TR|Esmirna|Smirne|Измир|イズミル|إزمير|伊兹密尔
Gaziemir|TR
Dakar|SN|Дакар|داكار|داکار|דקאר|डकार|ดาการ์|ダカール|다카르|达喀尔|達喀爾|Ντακάρ|Ndakaaru|Dacar|Dakaa|Ntakar
Lucknow|IN|लखनऊ|Lakhnau|Лакхнау|ラクナウ|러크나우|لكهنؤ|लखनौ|勒克瑙
Medan|ID|Kota Medan|Медан|メダン|메단|ميدان|棉蘭|Mentan
Fortaleza|BR|Форталеза|فورتاليزا|فورتالزا|פורטאלזה|फ़ोर्टालेज़ा|ฟอร์ตาเลซา|フォルタレザ|포르탈레자|福塔雷萨|福塔力莎|Φορταλέζα|福塔雷薩|Ceará|Fortalaetia
Cali|CO|Кали|サンティアゴ・デ・カリ|칼리|كالي|卡利|Kalis
Nanchang|CN|南昌|Наньчан|난창|نانتشانغ|南昌市|Nancana|Nancano|Nanchan|Nancsang
Hohhot|CN|呼和浩特|Huhhot|Хух-Хото|フフホト|후허하오터|هوهوت|呼和浩特市|Khokhot|Kweihwa|Kweisui|Suiyuan
Rome|IT|Rom|Roma|Rzym|Řím|Rooma|Рим|روما|رم|רומא|रोम|โรม|ローマ|로마|罗马|羅馬|Ρώμη|罗马市|Urbs|Rhufain
Mashhad|IR|مشهد|Mexed|Meszhed|Meşhed|Мешхед|マシュハド|마슈하드|مشہد|مەشھەد|馬什哈德|Masat|Masant|Maschhad|Mashkhad
Houston|US-TX|Хьюстон|ヒューストン|휴스턴|هيوستن|休斯敦|休斯頓|侯斯頓|Khjustn|Khjustan|Khjuston|Chiouston
Nagpur|IN|नागपुर|Нагпур|ナーグプル|나그푸르|ناغبور|नागपुरम्|नागपूर|那格浦尔|Ajni
Yantai|CN|烟台|Яньтай|煙台|옌타이|煙臺|烟台市|煙台市|Chifu|Chefoo|Cheefoo
Maracaibo|VE|Маракайбо|マラカイボ|마라카이보|ماراكايبو|马拉开波|Marakaypu|Marakaimpo
Manaus|BR|Manaos|Манаус|ماناوس|מנאוס|मनौस|มาเนาส์|マナウス|마나우스|马瑙斯|瑪瑙斯|Μανάους
Brasília|BR|Бразилия|ブラジリア|브라질리아|برازيليا|巴西利亚|巴西利亞|Brazília|Braxilia|Mprazilia|Bahsihleihya|Brasiliopolis
Santo Domingo|DO|Saint-Domingue|Санто-Доминго|سانتو دومينغو|سانتو دومینگو|סנטו דומינגו|सेंटो डोमिंगो|ซานโต โดมิงโก|サントドミンゴ|산토도밍고|圣多明各|聖多明哥|Άγιος Δομίνικος|Санто-Домінґо|Ciudad Trujillo
Perth|AU-WA|Перт|برثا|پرت|פרת׳|पर्थ|เพิร์ท|パース|퍼스|珀斯|伯斯|Περθ|بيرث|Pet
Nagoya|JP|名古屋|Nagoia|Nagoja|Нагоя|나고야|ناغويا|名古屋市|なごやし
Tokoname|JP|常滑|常滑市
Havana|CU|Havanna|La Havane|La Habana|L’Avana|Hawana|Гавана|هافانا|هاوانا|הוואנה|हवाना|ฮาวานา|ハバナ|하바나|哈瓦那|Αβάνα|아바나|夏灣拿|Abana|Gavana|Gavane|Habana
Baotou|CN|包头|Баотоу|包頭|바오터우|包头市|包頭市|Paotou
Paris|FR|Parigi|Parijs|Paryż|Paříž|Pariisi|Párizs|Париж|باريس|پاریس|פריז|पेरिस|ปารีส|パリ|파리|巴黎|Παρίσι|Lutèce|Ville-Lumière|Pari|Baris|Parij|Bahliz
Beauvais|FR
Coimbatore|IN|कोयंबतूर|Коимбатур|コーヤンブットゥール|코임바토르|كويمباتور|कोइंबतूर|कोयम्बत्तूर|कोयम्बत्तूरु|哥印拜陀|Kovai|Koyamuttur
La Paz|BO|Ла-Пас|لا باز|لاپاز|לה פאס|ला पाज़|ลาปาซ|ラパス|라파스|拉巴斯|Λα Παζ|لاباز|Pax|A Paz|Chukiyawu|Chuqiyapu
Medellín|CO|Medelim|Медельин|メデジン|메데인|ميديلين|麦德林|Medegin
Tashkent|UZ|Taschkent|Tachkent|Taskent|Tasjkent|Taszkient|Ташкент|طشقند|تاشکند|טשקנט|ताशकंद|ทาชเคนต์|タシケント|타슈켄트|塔什干|Τασκένδη|Toshkent|Taszkent|タシュケント|Ташкен|Ташкент ош|Тошканд|Daskent|Tashken|Taxkent|Taixkent
Algiers|DZ|Algier|Alger|Argel|Algeri|Cezayir|Alžír|Algír|Алжир|الجزائر|الجزیره|אלג׳יר|अल्जीयर्स|แอลเจียร์|アルジェ|알제|阿尔及尔|阿爾及爾|Αλγέρι|Aljir|ئالجىر|الجزائر (مدينة)|الجزائر العاصمة|الجزائر شہر|Alge|Alje|Alse|Alxer
Almaty|KZ|Alma Ata|Ałmaty|Almatı|Almatî|Алматы|ألماتي|آلماتی|אלמאטי|अल्माटी|อัลมาตี|アルマトイ|알마티|阿拉木图|阿拉木圖|Αλμάτι|Алмати|Алма-Ата|Алмаато|Vernyy
Khartoum|SD|Khartum|Jartum|Cartum|Khartoem|Chartum|Hartum|Kartúm|Хартум|الخرطوم|خارطوم|חרטום|खार्तूम|คาร์ทูม|ハルツーム|카르툼|喀土穆|Χαρτούμ|خرطوم|하르툼|ااالخرطوم|Khartoun
Sapporo|JP|札幌|Саппоро|삿포로|سابورو|札幌市|さっぽろ|サッポロ|さっぽろし|サッポロシ|Sapporoshi
Accra|GH|Acra|Akra|Аккра|أكرا|اکرا|אקרה|एक्रा|อักกรา|アクラ|아크라|阿克拉|Άκρα|Nkran
Curitiba|BR|Kurytyba|Куритиба|クリチバ|쿠리치바|كوريتيبا|古里提巴|庫里奇巴|Kuritiwa|Kuryciba|Kuriytyva|Kouritimpa
Ordos|CN|鄂尔多斯|Ордос|オルドス|어얼둬쓰|鄂尔多斯市
Sanaa|YE|صنعاء|Сана|サヌア|사나|萨那
Tijuana|MX|Тихуана|تيخوانا|تیخوانا|טיחואנה|तिजुआना|ทิฮัวนา|ティフアナ|티후아나|蒂华纳|提華納|Τιχουάνα|Тіхуана|蒂華納|Tichuana|Tikhuana|Tykhuana|Tichouana
Beirut|LB|Beyrouth|Beirute|Beiroet|Bejrut|Beyrut|Бейрут|بيروت|بیروت|ביירות|बेरुत|เบรุต|ベイルート|베이루트|贝鲁特|貝魯特|Βυρητός|بَيْرُوت|بېيرۇت|بەیرووت|Bewout|Beirots|Berytos
Bucharest|RO|Bukarest|Bucarest|Bucareste|Boekarest|Bukareszt|Bükreş|Bukurešť|București|Бухарест|بوخارست|بخارست|בוקרשט|बुख़ारेस्ट|บูคาเรส|ブカレスト|부쿠레슈티|布加勒斯特|Βουκουρέστι|Buxarest
Otopeni|RO
Port Harcourt|NG|Порт-Харкорт|ポートハーコート|포트하커트|بورت هاركورت|哈科特港|Ugwu Ocha|Port Kharkurt|Port-Kharkort
Datong|CN|大同|Датун|다퉁|大同市|Dagu|Daido|Datun
Hamburg|DE|Hambourg|Hamburgo|Amburgo|Гамбург|ハンブルク|함부르크|هامبورغ|汉堡|漢堡|汉堡市|Hambörg|Hambörj|HH|Gamburg|Hampuri|Hamepuka
Indore|IN|इन्दौर|Индор|インドール|인도르|إندور|इंदूर|इन्दोर|印多尔
Santa Cruz de la Sierra|BO|Santa Cruz|Santa Cruz da Serra|Санта-Крус-де-ла-Сиерра|サンタクルス|Ciudad Santa Cruz
Vadodara|IN|बड़ोदरा|Вадодара|ヴァドダラ|바도다라|فادودارا|वडोदरा|वदोदरा|巴罗达|Baroda|Vapadedara
Gaziantep|TR|Газиантеп|ガズィアンテプ|가지안테프|عنتاب|加濟安泰普|Ayıntap|Antep|Dilok|Aintab|Ayintap
Adana|TR|Адана|アダナ|아다나|أضنة|阿达纳|Antiocheia
Seyhan|TR
Davao|PH|Davao City|Давао|ダバオ|다바오|دافاو|达沃市|Central
Conakry|GN|Conakri|Conacri|Konakry|Konakri|Конакри|كوناكري|کوناکری|קונאקרי|कोनाक्री|โกนากรี|コナクリ|코나크리|科纳克里|柯那克里|Κόνακρι|Конакрі|科納克里|Konakris
Montréal|CA-QC|Монреаль|モントリオール|몬트리올|蒙特利尔|Monreal|Monreala|Monreyal|Monrealis
Islamabad|PK|اسلام آباد|Islamabade|Исламабад|イスラマバード|이슬라마바드|إسلام آباد|ئىسلامئاباد|ئیسلاماباد|اسلام اباد|伊斯兰堡|伊斯蘭堡|Islamampant
Rawalpindi|PK|راولپنڈی|Ravalpindi|Равалпинди|ラーワルピンディー|라왈핀디|راولبندي|راولپندی|راولپنڈی شہر|راولپنډي|拉瓦尔品第|Ralalpindi|Ravalpindis
Minsk|BY|Minszk|Минск|مينسك|مینسک|מינסק|मिंस्क|มินสก์|ミンスク|민스크|明斯克|Μινσκ|Мінськ|Мінск|Минск ош|Минскай|Мѣньскъ|明斯克市
Budapest|HU|Budapeste|Boedapest|Budapeszt|Budapesta|Будапешт|بودابست|بوداپست|בודפשט|बुडापेस्ट|บูดาเปส|ブダペスト|부다페스트|布达佩斯|布達佩斯|Βουδαπέστη|Budapésht|Búdaipeist|Boedapes|Boudapes|Ofen-Pest|Budapescht
León de los Aldama|MX|León|León de los Aldamas|レオン|Ciudad de León|Leon Guanajuato
Silao|MX|Silao de la Victoria
Warsaw|PL|Warschau|Varsovie|Varsovia|Varsavia|Warszawa|Varşova|Varšava|Varsó|Варшава|وارسو|ورشو|ורשה|वॉरसॉ|วอร์ซอ|ワルシャワ|바르샤바|华沙|華沙|Βαρσοβία|Warsawa|Barsobia
Nowy Dwór Mazowiecki|PL
Puebla|MX|Puebla City|Puebla de Zaragoza|Пуэбла-де-Сарагоса|プエブラ|푸에블라|بويبلا|普埃布拉|Pouempla|Angelopolis|Cuetlaxcoapan
Vienna|AT|Wien|Vienne|Viena|Wenen|Wiedeń|Viyana|Vídeň|Bécs|Вена|فيينا|وین|וינה|विएना|เวียนนา|ウィーン|비엔나|维也纳|維也納|Βιέννη|Відень|Wina|빈|Bec|Bech|Dunaj|Fiena
Xining|CN|西宁|Синин|西寧|시닝|شينينغ|西宁市|西寧市|Sinin|Shinin|Siniin|Sining
Haidong|CN|Nianbo
Rabat|MA|رباط|Рабат|ラバト|라바트|الرباط|رابات|ربات|ڕەبات|剌八|拉巴特|Raba|Rampat
Semarang|ID|Kota Semarang|Семаранг|スマラン|스마랑|سيمارانج|三孖冷|三宝垄|三寶瓏
Recife|BR|Ресифи|ريسيف|ریسیفی|רסיפה|रेसाइफ़|เรซีเฟ|レシフェ|레시페|累西腓|雷西非|Ρεσίφε|Ресіфі|헤시피|ريسيفي|李斯腓|Mauricéa|Resife|Resifi|Rehsifi|Pernambuco
Barcelona|ES|Barcelone|Barcellona|Barselona|Барселона|バルセロナ|바르셀로나|برشلونة|巴塞罗那|巴塞隆納|巴薩隆拿|Barcino|Baselona|Bartzelona|Bartzellona
Valencia|VE|Валенсия|バレンシア|발렌시아|بلنسية|巴伦西亚|Valens|Valensi|Balenzia|Valensia
Novosibirsk|RU|Nowosibirsk|Novossibirsk|Nowosybirsk|Novoszibirszk|Новосибирск|نوفوسبيرسك|نووسیبیریسک|נובוסיבירסק|नोवोसिबिर्स्क|โนโวซิบิร์สก์|ノヴォシビルスク|노보시비르스크|新西伯利亚|新西伯利亞|Νοβοσιμπίρσκ|Новосибірськ|نوفوسيبيرسك|Виль Сибиркар|Новониколаевск|Новосибирскай|Одсибирень ош|Novosibir|Nobosimpirsk|Novosimpirsk|Novonikolaevsk
Erbil|IQ|Arbil|إربل|Irbil|アルビール県|أربيل|إربيل|اربیل|محافظة أربيل|埃爾比勒省|Hawler|Hewler
Phoenix|US-AZ|Финикс|فينكس|فینکس|פיניקס|फ़ीनिक्स|ฟินิกซ์|フェニックス|피닉스|凤凰城|鳳凰城|Φοίνιξ|Фінікс|فينيكس|Feniks|Finiks|Foinix|Peniki
Mesa|US-AZ
Fukuoka|JP|福岡|Фукуока|후쿠오카|فوكوكا|福岡市|ふくおか|フクオカ|ふくおかし|フクオカシ|Hukuoka|Fukuokashi
Aleppo|SY|حلب|Alep|Alepo|Halep|Халеб|アレッポ|알레포|阿勒颇|Berea|Halab|Haleb|Heleb
Manila|PH|Manille|Manilla|Манила|مانيلا|مانیل|מנילה|मनीला|มะนิลา|マニラ|마닐라|马尼拉|馬尼拉|Μανίλα|Маніла
Bhopal|IN|भोपाल|Бхопал|ボパール|보팔|بوبال|भोपाळ|博帕尔|Bkhapal|Bkhopal
Querétaro|MX|Santiago de Querétaro|Querétaro City|Керетаро|ケレタロ|케레타로|克雷塔罗|Kepetapo
Kaduna|NG|Кадуна|カドゥナ|카두나|كادونا|卡杜納
Philadelphia|US-PA|Philadelphie|Filadelfia|Филадельфия|フィラデルフィア|필라델피아|فيلادلفيا|費城|费城|Phila|Philly|Coaquannock|Quequenakee
Phnom Penh|KH|Phnompenh|Пномпень|بنوم بنه|پنوم‌پن|פנום פן|नॉम पेन्ह|พนมเปญ|プノンペン|프놈펜|金边|金邊|Πνομ Πενχ|Phnum Pénh|Nom Pen|Pnom Penh|Nam Van|Nam-Vang|Phon Phen|Pnompenis
Guilin|CN|桂林|Гуйлинь|구이린|桂林市|Kweilin|Gveilinz
Damascus|SY|Damaskus|Damas|Damasco|Damaszek|Şam|Damašek|Damaskos|Damaszkusz|Damasc|Дамаск|دمشق|דמשק|दमास्कस|ดามัสกัส|ダマスカス|다마스쿠스|大马士革|大馬士革|Δαμασκός|د مشق|دیمەشق|دەمەشىق|Cham|Al-Sham|Dimaejk|Ndamako
Isfahan|IR|Eşfehān|Ispahan|Esfahan|Исфахан|エスファハーン|이스파한|أصفهان|ئسفأھان|ئەسفەھان|اصفهان|伊斯法罕|Aspadana|Isfachan|Isfakhan
Ludhiana|IN|लुधियाना|Ludhijana|Лудхияна|ルディアーナ|Ludkhijana
Harare|ZW|Хараре|هراري|هراره|הרארה|हरारे|ฮาราเร|ハラレ|하라레|哈拉雷|Χαράρε|Charare|Kharare|Kharareh|Salisbury
Goiânia|BR|Гояния|ゴイアニア|고이아니아|غويانيا|戈亚尼亚|Goianá
Kaohsiung|TW|Гаосюн|가오슝|高雄|高雄巿|高雄市|Takao|Gaosjun|Gaoxiong|Gaoxiongshi
Stockholm|SE|Estocolmo|Stoccolma|Sztokholm|Stokholm|Tukholma|Стокгольм|ستوكهولم|استکهلم|שטוקהולם|स्टॉकहोम|สตอกโฮล์ม|ストックホルム|스톡홀름|斯德哥尔摩|斯德哥爾摩|Στοκχόλμη|Holmia|Stjokolna|Stockholbma|Stokkholmur
Nyköping|SE
Västerås|SE
Ciudad Juárez|MX|Сьюдад-Хуарес|سيوداد خواريز|سیوداد خوارز|סיודד חוארס|स्युदाद ह्वारेज़|ซิวดัดฮัวเรซ|シウダー・フアレス|시우다드후아레스|华雷斯城|華雷斯|Σιουδάδ Χουάρες|С’юдад-Хуарес|Juárez|華雷斯城|Altepetl Juárez|Syudat Xuares|Lungsod Juarez|Siudad Khuares|Sijudad Khuarez
Belém|BR|Belén|Белен|بلم|בלם|बेलेम|เบเลง|ベレン|벨렘|贝伦|貝倫|Μπελέμ|벨렝|بيليم|Pará|Vele|Bethlehem
Yekaterinburg|RU|Jekaterinburg|Ekaterinbourg|Ekaterimburgo|Ekaterinburg|Ecaterimburgo|Jekaterinenburg|Jekaterynburg|Jekatyerinburg|Екатеринбург|يكاترنبيرج|یکاترینبرگ|יקטרינבורג|येकातेरिनबर्ग|ยีคาเตอรินเบิร์ก|エカテリンブルグ|예카테린부르크|叶卡捷琳堡|葉卡捷林堡|Αικατερινούπολη|Єкатеринбург|Ekaterinburgo|エカテリンブルク|Свердловск|葉卡捷琳堡|Sverdlovsk|Sverolovsk
Porto Alegre|BR|Порту-Алегри|ポルト・アレグレ|포르투알레그리|بورتو أليغري|阿雷格里港|Porto Alenkre|Portus Alacer
Yinchuan|CN|银川|Иньчуань|銀川|인촨|مدينة ينشوان|銀川市|银川市|Ningsia|Yinzconh|Ningsiafu
Asunción|PY|Assunção|Асунсьон|أسونسيون|آسونسیون|אסונסיון|एसनशियॉन|อะซุนซิออง|アスンシオン|아순시온|亚松森|亞松森|Ασουνσιόν|Асунсьйон|Asúnsjón|Paraguay|Assumptio|Asounthion
Yiwu|CN|义乌|Иу|義烏縣|Iu|Choucheng|Yiwuhsien
Quanzhou|CN|泉州|Цюаньчжоу|취안저우|تشوانتشو|泉州市|Zaitun|Zayton|Chinchu|Chinchew
Kumasi|GH|Кумаси|クマシ|쿠마시|كوماسي|库马西
Kuala Lumpur|MY|Куала-Лумпур|كوالا لامبور|کوالالامپور|קואלה לומפור|कुआलालंपुर|กัวลาลัมเปอร์|クアラルンプール|쿠알라룸푸르|吉隆坡|Κουάλα Λουμπούρ|كوالالمبور|Gizlungzpoh|Kouala Loumpou
Sepang|MY
Karaj|IR|کرج|Karadsch|Karadż|Kerec|Карай|キャラジ|카라지|قَصَبِهِ كَرَج|كرج|کەرەج|卡拉季|Heredi|Karadj|Karatz|Keredi
Kathmandu|NP|Katmandou|Katmandú|Катманду|كاتماندو|کاتماندو|קטמנדו|काठमांडू|กาตมันดุ|カトマンズ|카트만두|加德满都|加德滿都|Κατμαντού|काठमाडौं|Catmandu|काठमाडौं महानगरपालिका|काठमाण्डू|येँ जिल्ला|Kantipur|Kantipura|Katmantou
Multan|PK|مُلتان|Мултан|ムルターン|木爾坦
San Antonio|US-TX|Сан-Антонио|サンアントニオ|샌안토니오|سان أنطونيو|圣安东尼奥|聖安東尼奧
Makassar|ID|Macassar|Makasar|Макасар|ماكسار|ماکاسار|מאקאסאר|मकस्सर|มากัสซาร์|マカッサル|마카사르|望加锡|馬卡沙爾|Μακασάρ|Макассар|Kota Makassar|Djumpandang|Ujungpandang
San Diego|US-CA|Сан-Диего|サンディエゴ|샌디에고|سان دييغو|聖地牙哥|Graytown|San Miguel|Didacopolis|San Ntienko
Antananarivo|MG|Antananarywa|Антананариву|أنتاناناريفو|آنتاناناریوو|אנטננריבו|एंटानानरीवो|อันตานานาริโว|アンタナナリボ|안타나나리보|安塔那那利佛|安塔那那利弗|Ανταναναρίβο|Антананаріву|塔那那利佛|Tana|Tananaribe|Tananarive|Antananarifo
Rajkot|IN
Konya|TR|Iconio|Конья|コンヤ|코니아|قونية|科尼亞|Ikoniow
Adelaide|AU-SA|Adelaida|Аделаида|أديليد|آدلاید|אדלייד|एडिलेड|แอดิเลด|アデレード|애들레이드|阿德莱德|阿得雷德|Αδελαΐδα|Аделаїда|Adelajda|阿德来得|Adalet|Adelaidis|Tarndanya|Tarndarnya
Guadalajara|MX|Гвадалахара|グアダラハラ|과달라하라|غوادالاخارا|瓜达拉哈拉|Atemaxac|Guadalaxara|Gvadalahara|Gvadalaharo
Lubumbashi|CD|Лубумбаши|لومبباشا|لوبومباشی|לובומבאשי|लुबुमबाशी|ลูบัมบาชิ|ルブンバシ|루붐바시|卢本巴希|盧本巴希|Λουμπουμπάσι|Лубумбаші|لوبومباشي|Lumumbashi|Elizabethstad|Elisabethville|Elizabethville
Milan|IT|Milano|Mailand|Milão|Milaan|Mediolan|Милан|ミラノ|밀라노|ميلانو|米蘭|Milà
Ferno|IT
Bergamo|IT|Bergame|Бергамо|ベルガモ|بيرغامو|贝尔加莫|Bèrgam|Bèrghem
Orio al Serio|IT
Segrate|IT
Entebbe|UG
Kampala|UG|Кампала|كامبالا|کامپالا|קמפאלה|कंपाला|คัมพาลา|カンパラ|캄팔라|坎帕拉|Καμπάλα
Antalya|TR|Adalia|Анталия|アンタルヤ|안탈리아|أنطاليا|安塔利亚|安塔利亞|Atali|Attalea|Attalia|Satalia
Douala|CM|Duala|Дуала|دوالا|دوآلا|דואלה|डूआला|ดูอาลา|ドゥアラ|두알라|杜阿拉|Ντουάλα|Ntouala
Basra|IQ|Basrah|بصرة|Bassorah|Basora|Bàssora|Baçorá|Al-Basra|Басра|バスラ|البصرة|بصره|巴士拉|巴斯拉
Córdoba|AR|Кордова|كوردوبا|کوردووا|קורדובה|कोर्डोबा|คอร์โดบา|コルドバ|코르도바|科尔多瓦|哥多華|Κόρδοβα|Córdova
Dallas|US-TX|Даллас|ダラス|댈러스|دالاس|達拉斯
Fort Worth|US-TX|Форт-Уэрт|フォートワース|포트워스|فورت وورث|沃思堡|Fort Uert|Fort Uurt|Camp Worth|Fort Uehrt
Madinah|SA|Medina|المدينة|Médine|Medyna|Медина|マディーナ|메디나|المدينة المنورة|المدينة المنوره|مدينه|مدینه|麥地那|麦地那|Madinat|Medzina|Yathrib|Lathrippa
Yaoundé|CM|Yaundé|Jaunde|Яунде|ヤウンデ|야운데|ياوندي|耶溫得|雅温得|Yawunde|Giaounte
Bamako|ML|Бамако|باماكو|باماکو|במאקו|बामाको|บามาโก|バマコ|바마코|巴马科|巴馬科|Μπαμάκο|Mpamako
Nashik|IN|Nasik|नाशीक|Насик|ナーシク|나시크|नाशिक|नासिक|纳西克
Ozar|IN
Brazzaville|CG|Brazzavil|Браззавиль|برازافيل|برازویل|ברזוויל|ब्राज़ाविले|บราซซาวิล|ブラザビル|브라자빌|布拉柴维尔|布拉柴維爾|Μπραζαβίλ|Браззавіль|Brazavil|ブラザヴィル|Braza|Maya-Maya|Mprazabil|Brazavilis
Amman|JO|Amã|Амман|عمّان|عَمان|עמאן|अम्मान|อัมมาน|アンマン|암만|安曼|Αμμάν|ئاممان|امان|عمان|عمان شہر|Amans|Rabbah
Sharjah|AE|إمارة الشارقة|Schardscha|Charjah|Sarja|Sharja|Szardża|Şarika|Шарджа|シャールジャ|샤르자|الشارقة|شارجه|شارجہ|مدينة الشارقة|夏尔迦|Sarza|Xarja|Xarjah
Belgrade|RS|Belgrad|Belgrado|Bělehrad|Белград|بلغراد|بلگراد|בלגרד|बेलग्रेड|เบลเกรด|ベオグラード|베오그라드|贝尔格莱德|貝爾格勒|Βελιγράδι|Beograd|Београд|Бѣлъ Градъ · Срьбїи|Belgrau|Nandorfehervar
Montevideo|UY|Montevidéu|Монтевидео|مونتفيديو|مونته‌ویدئو|מונטווידאו|मोंटेवीडियो|มอนเตวิเดโอ|モンテビデオ|몬테비데오|蒙得维的亚|蒙特維多|Μοντεβιδέο|Монтевідео|مونتفيدو|Montebideo|Muntividew|Montevidiejos
Lusaka|ZM|Лусака|لوساكا|لوزاکا|לוסקה|लुसाका|ลูซากา|ルサカ|루사카|卢萨卡|路沙卡|Λουζάκα|盧薩卡
Munich|DE|München|Monaco di Baviera|Munique|Monachium|Münih|Мюнхен|ミュンヘン|뮌헨|ميونخ|慕尼黑|Münegh|Münhen|Munix|Mnichov|Mnichow|Myunxen
Nizhny Novgorod|RU|Nizhniy Novgorod|Нижний Новгород|Nischni Nowgorod|Nijni Novgorod|Nizjnij Novgorod|Горький|Gorki|Gorky|Gorkey|Gorkii
Dammam|SA|Ad Dammam|الدمام|Ed Dammam|Даммам|ダンマーム|담맘|دمام|达曼|Damman|Ntamam|Ad-Damman
Shiraz|IR|Schiras|Chiraz|Xiraz|Sziraz|Şiraz|Шираз|シーラーズ|시라즈|شيراز|شیراز|設拉子|Chimaz
Kazan|RU|Казань|Kasan|Cazã|カザン|카잔|قازان|Казан|Казань ош|Козань|Кузон|喀山
Barquisimeto|VE|Баркисимето|バルキシメト|바르키시메토|巴基西梅托
Abuja|NG|Abudża|Абуджа|アブジャ|아부자|أبوجا|阿布賈|阿布贾|Abuca|Abugo|Abugia|Abuzha
Port-au-Prince|HT|Puerto Príncipe|Porto Príncipe|Порт-о-Пренс|بورت أو برنس|پورتوپرنس|פורט או פראנס|पोर्ट-ऑ-प्रिंस|ปอร์โตแปรงซ์|ポルトープランス|포르토프랭스|太子港|Πορτ-ο-Πρενς|Pòtoprens|بورت أو برانس|Portoprensa
Peshawar|PK|پشاور|Peschawar|Pexauar|Pesjawar|Peszawar|Peşaver|Пешавар|ペシャーワル|페샤와르|بيشاور|پیشاور|پېشاۋار|پېښور|白沙瓦|Pesabar
Mombasa|KE|Mombaça|Mombassa|Момбаса|モンバサ|몸바사|مومباسا|蒙巴萨|Mvita|Mompasa
Mandalay|MM|မန္တလေးမြို့|Mandalaj|Мандалай|マンダレー|만달레이|ماندالاي|曼德勒
Barranquilla|CO|Barranquilha|Барранкилья|バランキージャ|바랑키야|بارانكويلا|巴兰基亚|巴冷基也|Killa|Quilla
Kayseri|TR|Cesarea in Cappadocia|Кайсери|カイセリ|카이세리|قيصرية|開塞利|Cearee|Mazaca|Eusebeia|Kaiseris
Chelyabinsk|RU|Челябинск|Tscheljabinsk|Tcheliabinsk|Cheliábinsk|Tsjeljabinsk|Czelabińsk|Çelyabinsk|Tjeljabinsk|チェリャビンスク|첼랴빈스크|تشيليابنسك|Челепи|Челяба|Челяба ош|Челябе|車里雅賓斯克|Chelepi|Cheljaba|Cheljabe|Cheljabi
Mérida|MX|Ciudad de Mérida|Мерида|ميريدا|مریدا|מרידה|मेरिडा|เมรีดา|メリダ|메리다|梅里达|梅里達|Μέριδα|Меріда|ماردة|Emerita
Bulawayo|ZW|Булавайо|ブラワヨ|불라와요|布拉瓦约
Shymkent|KZ|Шымкент|Schymkent|Chymkent|Şımkent|Szymkent|Çimkent|Sjymkent|シムケント|쉼켄트|شيمكنت|Чимкент|Чымкент|Шимкент|奇姆肯特|Ximkent|Xymkent|Tsjimkent
Santiago de los Caballeros|DO|Santiago|Сантьяго-де-лос-Кабальерос|サンティアゴ・デ・ロス・カバリェロス|산티아고데로스카바예로스|聖地牙哥|Santiago de los Kampagieros
Hiroshima|JP|広島|Hiroxima|Hiroszima|Hiroşima|Хиросима|히로시마|هيروشيما|広島市|廣島市|ひろしま|ヒロシマ|ひろしまし|ヒロシマシ|Chirosima|Khirosima|Khiroshima|Hiroshimashi
Maputo|MZ|Мапуту|مابوتو|ماپوتو|מאפוטו|मापुटो|มาปูโต|マプト|마푸토|马普托|馬普托|Μαπούτο|마푸투|Mabuto|Mabutu|Kapfumo
Omsk|RU|Omszk|Омск|أومسك|اومسک|אומסק|ओम्स्क|โอมสก์|オムスク|옴스크|鄂木斯克|Ομσκ|Омськ|Омбы|Омва|Omby|Omva
Prague|CZ|Prag|Praga|Praag|Praha|Прага|براغ|پراگ|פראג|प्राग|ปราก|プラハ|프라하|布拉格|Πράγα
Varanasi|IN|वाराणसी|Benarés|Waranasi|Варанаси|ワーラーナシー|바라나시|وارانسي|काशी|瓦臘納西|Kasi|Kashi
Batam|ID|Kota Batam|Батам|バタム島|바탐 섬|باتام|巴淡島
Samara|RU|Szamara|Самара|سمراء|سامارا|סמרה|समारा|ซามารา|サマラ|사마라|萨马拉|沙馬拉|Σαμάρα|サマーラ|Куйбышев|Самар|Самар ош|Самар хот|薩馬拉|Samarga|Kuibyshev|Kujbyshev|Kuybyshev
Copenhagen|DK|Kopenhagen|Copenhague|Copenaghen|Kopenhaga|Kopenhag|Köpenhamn|Kodaň|Kööpenhamina|Koppenhága|Copenhaga|Копенгаген|كوبنهاغن|کپنهاگ|קופנהגן|कोपेनहेगन|โคเปนเฮเกน|コペンハーゲン|코펜하겐|哥本哈根|Κοπεγχάγη|København|Kjøpenhamn|Hafnia|Kobenhavn|Cobanhavan|Kjobenhavn
Sofia|BG|Sofya|Sofie|Szófia|София|صوفيا|صوفیه|סופיה|सोफ़िया|โซเฟีย|ソフィア|소피아|索非亚|索菲亞|Σόφια|Софія|Сафія|Софи|Софий|София ош|Sophia|Serdica|Sredets
Tripoli|LY|Tripolis|Tripoli (Libye)|Trypolis|Trablus|Триполи|طرابلس|טריפולי|त्रिपोली|ตรีโปลี|トリポリ|트리폴리|的黎波里|Τρίπολη|Триполі|طَرَابُلُس|ترابلس|ترىپولى|تەرابلوس|Ea|Aea|Oea|Triboli
Birmingham|GB|Бирмингем|バーミンガム|버밍엄|برمينغهام|伯明翰|伯明翰市|Mpermincham
Monterrey|MX|Монтеррей|مونتيري|مونتری|מונטריי|मोंटेरेरी|มอนเตร์เรย์|モンテレイ|몬테레이|蒙特雷|蒙特瑞|Μοντερέι|Монтерей|Monterrei|Tlahtoantepec
Kigali|RW|Кигали|كيغالي|کیگالی|קיגלי|किगाली|คิกาลี|キガリ|키갈리|基加利|Κιγκάλι|Кігалі|吉佳利|Kigalis|Kinkali
Rostov-on-Don|RU|Rostov-na-Donu|Ростов-на-Дону|Rostow am Don|Rostov-sur-le-Don|Rostov del Don|Rostov sul Don|Rostov do Don|Rostov aan de Don|Rostów nad Donem|ロストフ・ナ・ドヌ|로스토프나도누|روستوف-نا-دونو|Дон-тӀера-Ростов|Дондохи Ростов|Донын Ростов|Ростов|顿河畔罗斯托夫|Rostov|Rostow|Rostov-Donyl
Novocherkassk|RU|Новочеркасск|Новачаркаск
Ufa|RU|Уфа|Oufa|Oefa|ウファ|우파|أوفا|Оуфа|烏法|Upo|Ephu|Owfa
Baku|AZ|Bakou|Bakoe|Баку|باكو|باکو|באקו|बाकु|บากู|バクー|바쿠|巴库|巴庫|Μπακού|Bakı|Mpakou
Sendai|JP|仙台|Сендай|仙台市|せんだい|センダイ|せんだいし|センダイシ|Sendaishi
Natori|JP|Natori-shi|名取
Yerevan|AM|Eriwan|Erevan|Jerevan|Erywań|Erivan|Ереван|يريفان|ایروان|ירוואן|येरेवान|เยเรวาน|エレバン|예레반|埃里温|葉里溫|Ερεβάν|Єреван|Երեվան|Jerewan|Erewan|Ereun|Ereban|Djerevan|Gierevan
Amritsar|IN|अमृतसर|Амритсар|アムリトサル|암리차르|أمريتسار|अमृतसरः|阿姆利则|Amricar
Krasnoyarsk|RU|Krasnojarsk|Krasnoïarsk|Krasznojarszk|Красноярск|كراسنويارسك|کراسنویارسک|קרסנויארסק|क्रास्नोयार्स्क|ครัสโนยาร์สก์|クラスノヤルスク|크라스노야르스크|克拉斯诺亚尔斯克|克拉斯諾亞爾斯克|Κρασνογιάρσκ|Красноярськ|Krsk
Ouagadougou|BF|Uagadugú|Wagadugu|Уагадугу|واغادوغو|اوآگادوگو|וואגאדוגו|औगाडोगू|วากาดูกู|ワガドゥグー|와가두구|瓦加杜古|Ουαγκαντούγκου|Уаґадуґу|Waaduu|Ouankantounkou
Visakhapatnam|IN|Vishakhapatnam|विशाखापत्तनम|Вишакхапатнам|ヴィシャーカパトナム|비샤카파트남|فشاكاباتنم|विशाखपट्टणम्|विशाखापट्टणम|维沙卡帕特南|Visak|Vizag|Visakha|Vizagapatam
Tbilisi|GE|Tiflis|Tbilissi|Tbiliszi|Тбилиси|تبليسي|تفلیس|טביליסי|टबिलिसी|ทบิลิซิ|トビリシ|트빌리시|第比利斯|Τιφλίδα|Тбілісі|თბილისი|Tiblíssi|Tpilisi|Ttuplis|Tiphlida|Triphelis
Voronezh|RU|Воронеж|Woronesch|Voronej|Voronezj|Woroneż|ヴォロネジ|보로네시|Воронежская область
Taichung|TW|Taizhong|Тайчжун|台中|타이중|تاي شانغ|台中市|臺中市|Tajzhun|Taychun|Tajchzhun
Maceió|BR|Масейо|ماشيو|ماسیو|מסייאו|मेसीओ|มาเซโอ|マセイオ|마세이오|马塞约|馬瑟歐|Μασεϊό|ماسايو|Maçayó|Masejo|Maseyo
Sanya|CN|三亚|Санья|三亜|싼야|سانيا|三亞|三亚市|三亜市|Sama|Samah
San Jose|US-CA|Сан-Хосе|サンノゼ|산호세|سان هوزيه|聖荷西|San Xose|San Chose|San Choze
Dublin|IE|Dublino|Дублин|دبلن|دوبلین|דבלין|डबलिन|ดับบลิน|ダブリン|더블린|都柏林|Δουβλίνο|Дублін|Baile Átha Cliath|Dulyn|Divlyn|Dulenn|Eblana
Tiruchirappalli|IN|Tiruchchirappalli|तिरुचिरापल्ली|Tiruchirapalli|Тируччираппалли|ティルッチラーッパッリ|티루치라팔리|ट्रिचिमलैदुर्गम्|तिरुचिरापळ्ळि|蒂魯吉拉帕利|Trichy|Tiruchi|Trichinopoli|Trichinopoly
Calgary|CA-AB|Калгари|カルガリー|캘거리|كالغاري|卡加利|卡尔加里|Kalgaris|Kalnkari
Brussels|BE|Brüssel|Bruxelles|Bruselas|Bruxelas|Bruksela|Brüksel|Bryssel|Brusel|Brüsszel|Брюссель|بروكسل|بروکسل|בריסל|ब्रूसेल्स|บรัสเซลส์|ブリュッセル|브뤼셀|布鲁塞尔|布魯塞爾|Βρυξέλλες|比律悉|Bréissel|Bruxel|Brwsel|Bruxellae
Zaventem|BE
Charleroi|BE|Carleroé
Odesa|UA|Odessa|Одеса|Одесса|オデッサ|오데사|أوديسا|Адэса|Одесс|Одесса ош|Одессе|敖德薩
Volgograd|RU|Wolgograd|Volgogrado|Wołgograd|Волгоград|فولوجراد|ولگاگراد|וולגוגרד|वोल्गोग्राड|วอลโกกราด|ボルゴグラード|볼고그라트|伏尔加格勒|伏爾加格勒|Βόλγκοκραντ|ヴォルゴグラード|볼고그라드|فولغوغراد|Валгаград|Сталинград|Царицын|Caricyn|Zarizyn|Tsaritsyn|Stalingrad
Edmonton|CA-AB|Эдмонтон|ايدمونتون|ادمونتون|אדמונטון|एडमंटन|เอดมันตัน|エドモントン|에드먼턴|埃德蒙顿|艾德蒙吞|Έντμοντον|Едмонтон|إدمونتون|Entmonton|Edmundopolis
Namangan|UZ|Nemengan|Наманган|ナマンガン|나망간|نمنكان|Наманған|納曼干
Arequipa|PE|Арекипа|アレキパ|아레키파|أريكيبا|阿雷基帕
Bujumbura|BI|Bużumbura|Бужумбура|بوجومبورا|בוג׳ומבורה|बुजुंबूरा|บูจุมบูรา|ブジュンブラ|부줌부라|布琼布拉|布松布拉|Μπουζουμπούρα|Buyumbura|Usumbura|Budzumbura|Mpouzoumpoura
Guatemala City|GT|Ciudad de Guatemala|Guatemala-Stadt|Guatemala|Città del Guatemala|Cidade da Guatemala|Guatemala-stad|Gwatemala|Гватемала|グアテマラシティ|과테말라시티|مدينة غواتيمالا|瓜地馬拉市|Guate|Guatemala by|Gvatemalurbo|New Guatemala
Da Nang|VN|Đà Nẵng|Danang|ダナン|다낭|岘港|峴港|Turan|Tourane|GJa Nang
Perm|RU|Пермь|ペルミ|페름|بيرم|Молотов|Перем|Перм|Перым|彼尔姆|Molotov
Srinagar|IN|श्रीनगर|Шринагар|シュリーナガル|스리나가르|سرينغر|श्रीनगरम्|सिरीनगर|斯利那加|Caspira
Managua|NI|Манагуа|ماناغوا|ماناگوا|מנגואה|मानागुआ|มานากัว|マナグア|마나과|马那瓜|馬拿瓜|Μανάγκουα|Манаґуа|馬納瓜|Manawa|Managva|Managvo
Gqeberha|ZA|Port Elizabeth|Puerto Elizabeth|Porto Elizabeth|Порт-Элизабет|ポート・エリザベス|포트엘리자베스|بورت إليزابيث|伊莉莎白港|IBhayi
Fes|MA|Fez|فاس|Фес|フェズ
Cebu City|PH|Cebu|Ciudad de Cebú|Себу|세부|Sebu
Lapu-Lapu|PH|Lapu-Lapu City|ラプ=ラプ|拉普拉普市|Opon
Cologne|DE|Köln|Colonia|Keulen|Kolonia|Кёльн|ケルン|쾰른|قلونية|古龍|科隆|Kölle|Cwlen|Kiolns
Bonn|DE|Bona|Бонн|ボン|본|بون|波恩|Vonni
Chandigarh|IN|चंडीगढ़|Czandigarh|Чандигарх|チャンディーガル|昌迪加尔|Chandigarkh
Jacksonville|US-FL|Джэксонвилл|ジャクソンビル|잭슨빌|جاكسونفيل|杰克逊维尔|Cowford|Dzeksonvil|Dzhaksnvil|Tzaksonvil
Ciudad Guayana|VE|Cidade Guaiana|Guayana|Сьюдад-Гуаяна|シウダーグアヤナ|시우다드과야나|圭亞那城|San Tomé|Guayana City|Sjudad Guajan|Ciudat Guayana|Siudad Guajana
Puerto Ordaz|VE
Rosario|AR|Росарио|ロサリオ|로사리오|روساريو|罗萨里奥|羅沙里奧
Kitakyushu|JP|北九州|Китакюсю|기타큐슈|كيتاكيوشو|北九州市
Monrovia|LR|Монровия|مونروفيا|مونروویا|מונרוביה|मोनरोविया|มันโรเวีย|モンロビア|몬로비아|蒙罗维亚|蒙羅維亞|Μονρόβια|Монровія|Monrowia|Monrobia|Monrofia
Kingston|JM|Кингстон|キングストン|킹스턴|京斯敦
Austin|US-TX|Остин|オースティン|오스틴|أوستن|奧斯汀|柯士甸|Oscin|Ostins|Montopolis|Austinopolis
Chihuahua|MX|Чиуауа|تشيواوا|چیواوا|צ׳יוואווה|चिहुआहुआ|ชีวาวา|チワワ|치와와|奇瓦瓦|奇華華|Τσιουάουα|Чіуауа|奇瓦瓦市|芝華華市|Chivava|Tsiouaoua
Nay Pyi Taw|MM|Naypyidaw|Pyinmana|Naypyitaw|Naipidau|네피도|Kyatpyay|Kyetpyay
Trujillo|PE|Трухильо|トルヒーリョ|트루히요|تروخيو|特鲁希略|Troxillo|Trukhijo|Trukhiljo
São Luís|BR|Сан-Луис|サン・ルイス|상루이스|ساو لويز|圣路易斯|Maranhão|Saun Luís|Maranham
Cartagena|CO|Cartagena de Indias|Carthagène|Cartagena das Índias|Картахена|カルタヘナ|카르타헤나|قرطاجنة|卡塔赫纳
Naples|IT|Napoli|Neapel|Nápoles|Napels|Neapol|Неаполь|ナポリ|나폴리|نابولي|那不勒斯|Nàpols|Parthenope
Columbus|US-OH|Колумбус|コロンバス|콜럼버스|كولومبوس|哥伦布|哥倫布|Kolumbo|Kolumbu|Franklin|Franklinton
Bobo-Dioulasso|BF|Бобо-Диуласо|ボボ・ディウラッソ|보보디울라소|بوبوديولاسو|博博迪乌拉索
Bishkek|KG|Bischkek|Bichkek|Bisjkek|Biszkek|Bişkek|Бишкек|بشكيك|بیشکک|בישקק|बिश्केक|บิชเคก|ビシュケク|비슈케크|比什凯克|比什凱克|Μπισκέκ|Бішкек|Бишкек ош
Krasnodar|RU|Краснодар|クラスノダル|크라스노다르|克拉斯诺达尔|Novorosyisk|Ekaterinodar|Yekaterinodar
Guwahati|IN|गुवाहाटी|Gauhati|Гувахати|グワハティ|구와하티|جواهاتي|गुवहाटी|古瓦哈提|Guvahatis|Guvakhati
Natal|BR|Натал
Indianapolis|US-IN|Индианаполис|إنديانابوليس|ایندیاناپولیس|אינדיאנפוליס|इंडियानापोलिस|อินเดียแนโพลิส|インディアナポリス|인디애나폴리스|印第安纳波利斯|印第安那波里斯|Ιντιανάπολις|Індіанаполіс|印第安納波利斯|Indianapoli
Qiqihar|CN|齐齐哈尔|Цицикар|チチハル|치치하얼|齊齊哈爾|齊齊哈爾市|齐齐哈尔市|Zizikar|Lungkiang|Tsitsihar
Vijayawada|IN|विजयवाडा|Widźajawada|Виджаявада|ヴィジャヤワーダ|비자야와다|فجاياوادا|विजयवाड़ा|维杰亚瓦达|Bezwada|Bezawada
Gannavaram|IN
Charlotte|US-NC|Шарлотт|シャーロット|샬럿|تشارلوت|夏洛特|Sarlot|Sharlt|Sarlota|Sarlote
Marseille|FR|Marsella|Marsiglia|Marselha|Marsylia|Marsilya|Марсель|マルセイユ|마르세유|مرسيليا|马赛|Marsèja|Marsêle|Marsêy|Marsegia|Marselis|Massalia|Massilia
Marignane|FR
San Francisco|US-CA|São Francisco|Сан-Франциско|サンフランシスコ|샌프란시스코|سان فرانسيسكو|三藩市|旧金山|舊金山|SF|Frisco|Kapalakiko|New Albion
Liverpool|GB|Ливерпуль|リヴァプール|리버풀|ليفربول|利物浦|Lerpwl|Learpholl|Lerphoyll|Liberpoul
Aden|YE|Аден|عدن|עדן|आदेन|เอเดน|アデン|아덴|亚丁|亞丁|Άντεν|Adem|Anten|Cadan
Johor Bahru|MY|Johor Baharu|Джохор-Бару|ジョホールバル|조호르바루|جوهر بهرو|新山|Baru|Bharu|Johor|Johore
Tegucigalpa|HN|Тегусигальпа|تيغوسيغالبا|تگوسیگالپا|טגוסיגלפה|टेगुसिगल्पा|เตกูซิกัลปา|テグシガルパ|테구시갈파|特古西加尔巴|德古斯加巴|Τεγκουσιγκάλπα|Теґусіґальпа|特古西加爾巴|Tegusigalp|Tegusigalpa|Teguzigalpa|Tequsiqalpa
Comayagua|HN
Turin|IT|Torino|Turim|Turijn|Turyn|Турин|トリノ|투린|تورينو|都灵|Turén|Tori|Tueri
Caselle Torinese|IT
Al Ain|AE|Al Ain City|العين|Al-Ayn|Al-Ajn|Эль-Айн|アル・アイン|알아인|العین|مدينة العين|艾因
Cheongju|KR|Cheongju-si|청주|청주시
Saratov|RU|Saratow|Szaratov|Саратов|ساراتوف|סראטוב|सारातोव|ซาราทอฟ|サラトフ|사라토프|萨拉托夫|薩拉托夫|Σαράτοφ|Саратов ош|Сарытау|Saratu|Saratau|Saratof|Sarytau
Ulaanbaatar|MN|Ulan Bator|Oulan-Bator|Ułan Bator|Ulan Batur|Ulánbátar|Ulánbátor|Улан-Батор|آلانباتار|اولان‌باتور|אולאן באטור|उलानबातर|อูลานบาตอร์|ウランバートル|울란바토르|乌兰巴托|烏蘭巴托|Ουλάν Μπατόρ|Улаанбаатар|Ulã Bator|أولان باتور|Urga|Orgoo|Ourga|Uruga
Haiphong|VN|Hải Phòng|Hajfong|Хайфон|ハイフォン|هايفونغ|海防市|Khajfon
Cochabamba|BO|Кочабамба|コチャバンバ|코차밤바|كوتشابامبا|科恰班巴|Kuchawampa|Quchapampa
Ahvaz|IR|Ahwaz|Ахваз|アフヴァーズ|아바즈|الأهواز|ئەھواز|اهواز|اہواز|阿瓦士|Axvaz|Akhvaz|Naseri|Nasiri
Ipoh|MY|Ипо|イポー|이포|ايبوه|怡保|Ipokh
Marrakesh|MA|Marrakech|مراكش|Marrakesch|Marrakesz|Марракеш|マラケシュ|马拉喀什|Merrakex|Marraqueix|Marraquexe
João Pessoa|BR|Жуан-Песоа|ジョアンペソア|주앙페소아|جواو بيسوا|若昂佩索阿|Cidade Felipéa|Frederícia|Paraiba|Parahiba|Parahyba|Joan-Pesoo
Barcelona|VE|Барселона|バルセロナ|바르셀로나|巴塞羅那|Barselona|Varkeloni
Ilorin|NG|Илорин|イロリン|일로린|伊洛林
Hermosillo|MX|Эрмосильо|هيرموسيلو|ارموسیو|הרמוסיו|हर्मोसिल्लो|เอร์โมซีโย|エルモシヨ|에르모시요|埃莫西约|埃莫西約|Ερμοσίγιο|Ермосільйо|エルモシージョ|ارموسييو سونورا|Pitic|Ermosijo
Ottawa|CA-ON|ON|Otava|Оттава|オタワ|오타와|أوتاوا|渥太華|Ottaba|Ottahua
Cần Thơ|VN|カントー|芹苴市
Culiacán|MX|Кулиакан|クリアカン|库利亚坎
Benghazi|LY|بنغازي|Banghazi|Bengasi|Bengazi|Bingazi|Бенгази|ベンガジ|벵가지|بنغازى|بنغازی|班加西|Berenice|Hesperides
Freetown|SL|Фритаун|فري تاون|فری‌تاون|פריטאון|फ़्रीटाउन|ฟรีทาวน์|フリータウン|프리타운|弗里敦|自由城|Φρίταουν|Фрітаун|فريتون|自由市|Fritaun|Fritonn|Frytaun|Frijtaun
San Pedro Sula|HN|Сан-Педро-Сула|サン・ペドロ・スーラ|산페드로술라|سان بيدرو سولا|圣佩德罗苏拉|San Pedro|San Pedro Zollan
Niigata|JP|新潟|Ниигата|니가타|新潟市|にいがた|ニイガタ|にいがたし|ニイガタシ
Muscat|OM|Maskat|Mascate|Muskat|Masqat|Maszkat|Маскат|مسقط|מוסקט|मस्कट|มัสกัต|マスカット|무스카트|马斯喀特|馬斯開特|Μασκάτ|مۇسكات|مەسقەت|馬斯喀特
Valencia|ES|Valence|Walencja|Valensiya|Валенсия|バレンシア|발렌시아|بلنسية|巴倫西亞|瓦伦西亚|瓦倫西亞|Walénsiye|Balenzia|Valantsa|Valentia|Valenthia
Thiruvananthapuram|IN|तिरुवनन्तपुरम|Trivandrum|Тируванантапурам|ティルヴァナンタプラム|티루바난타푸람|ثيروفانانثابورام|तिरुअनन्तपुरम्|तिरुवनंतपुरम|तिरुवनन्तपुरम्|特里凡得琅|Tkhiruvanantkhapuram
Cotonou|BJ|Cotonú|Kotonu|Котону|コトヌー|코토누|كوتونو|吉大奴|科托努|Appi
Niamey|NE|Ниамей|نيامي|نیامی|ניאמיי|नियामी|นีอาเมย์|ニアメ|니아메|尼亚美|尼亞美|Νιαμέι|Ніамей
Tainan|TW|Тайнань|台南|타이난|تاينان|臺南|台南市|臺南市|Taynam|Tainanshi|Tainanshih
Łódź|PL|Lodz|Лодзь|ウッチ|우치|وودج|罗兹|羅茲|Log|Loj|Luc|Luz
Tyumen|RU|Тюмень|Tjumen|Tioumen|Tiumén|Tjoemen|Tümen|チュメニ|튜멘|تيومين|Тюмен|Тюмень хот|Цюмень|秋明
Bhubaneswar|IN|Bhubaneshwar|भुवनेश्वर|Бхубанешвар|ブバネーシュワル|BBSR|Bkhubaneshvar
Maiduguri|NG|Майдугури|マイドゥグリ|마이두구리|ميدغري|邁杜古里|Maiduguris
Kraków|PL|Krakau|Cracovie|Cracovia|Краков|クラクフ|크라쿠프|كراكوف|克拉科夫|Krakkó|Krakobia
Balice|PL
Lomé|TG|Ломе|لومي|لومه|לומה|लोम|โลเม|ロメ|로메|洛美|Λομέ
Winnipeg|CA-MB|Виннипег|وينيبيج|وینیپگ|וויניפג|विनीपेग|วินนิเพก|ウィニペグ|위니펙|温尼伯|溫尼伯|Γουίνιπεγκ|Вінніпеґ|Vinnipeg|وينيبيغ|Uinipeg|Uinnipeg|Gouinipenk
Al-Qassim|SA|Al-Qassim Region
Buraidah|SA|Buraydah|بُرَيدَة|Burajda
Morelia|MX|Морелия|モレリア|모렐리아|موريليا|莫雷利亚
Nampula|MZ|Нампула|ナンプラ|남풀라|楠普拉
Riga|LV|Ryga|Riika|Рига|ريغا|ریگا|ריגה|रीगा|ริกา|リガ|리가|里加|Ρίγα|Riia|Rija
Amsterdam|NL|Amsterdã|Amszterdam|Амстердам|أمستردام|آمستردام|אמסטרדם|एम्स्टर्डम|อัมสเตอดัม|アムステルダム|암스테르담|阿姆斯特丹|Άμστερνταμ|Amesterdã|Amusuterudamu|Amsŭt'erŭdam|Damsko|Amstadem|Amstedam|Amsterdan
Kumamoto|JP|熊本|구마모토|熊本市|くまもとし
Seattle|US-WA|Сиэтл|シアトル|시애틀|سياتل|西雅圖
Everett|US-WA
Torreón|MX|Торреон|トレオン|托雷翁
Quetta|PK|کوئٹہ|Kweta|Ketta|Кветта|クエッタ|퀘타|كويته|کوټه|کویته|奎達|Shal|Shalkot
Ashgabat|TM|Aşgabat|Achgabat|Asjabad|Asgabate|Asjchabad|Aszchabad|Aşkabat|Ašchabad|Ашхабад|عشق آباد|אשגבט|अश्गाबात|อาชกาบัต|アシガバード|아슈하바트|阿什哈巴德|阿什哈巴特|Ασχαμπάτ|Ашгабат|Aschgabat|アシガバート|Ashabat|Asxabad|Ashxabad|Ashxobod
Denpasar|ID|Bali|Kota Denpasar|Dempassar|Денпасар|デンパサール|덴파사르|丹帕沙|Ntenpasar
Kuta|ID
San Luis Potosí|MX|San Luis Potosí City|Сан-Луис-Потоси|サン・ルイス・ポトシ|산루이스포토시|圣路易斯波托西市|San Luis
Aguascalientes|MX|Агуаскальентес|アグアスカリエンテス|아과스칼리엔테스|阿瓜斯卡连特斯|Agvaskalijentes
N'Djamena|TD|Yamena|Ndżamena|Нджамена|نجامينا|انجامنا|נג׳מנה|नेद्जामीना|เอ็นจาเมนา|ンジャメナ|엔자메나|恩贾梅纳|恩賈梅納|Ντζαμένα|انجمينا|은자메나|أنجمينا|إنجامينا|فور لامي|Lamy|Ngameno|Tzamena|Ingamina
Okayama|JP|岡山|Окаяма|오카야마|岡山市|おかやま|オカヤマ|おかやまし|オカヤマシ|Okayamashi
Lviv|UA|Львів|Львов|Lwiw|Leópolis|Leopoli|Lwów|リヴィウ|리비우|لفيف|Лавов|Лвов|Львив|Львов ош|利沃夫|Lwif|Ilbav|Lemberg|Lemburg
Denver|US-CO|Денвер|دنفر|دنور|דנוור|डेनवर|เดนเวอร์|デンバー|덴버|丹佛|Ντένβερ|Denber|Ntenver|Denveres|Denveris
Zaporizhzhia|UA|Zaporizhzhya|Запоріжжя|Запорожье|Saporischschja|Zaporijjia|Zaporiyia|Zaporoże|زاباروجيا|Алекса́ндровск|Запарожжа|Запорожје|Запоріжя|扎波罗热|扎波里日扎|Saporoschje|Alexandrovsk|Aleksandrovsk
Saltillo|MX|Салтилло|サルティーヨ|살티요|سالتيو|萨尔蒂约
Zagreb|HR|Zagabria|Zagrzeb|Záhřeb|Zágráb|Загреб|زغرب|زاگرب|זאגרב|ज़ाग्रेब|ซาเกร็บ|ザグレブ|자그레브|萨格勒布|札格瑞布|Ζάγκρεμπ|薩格勒布|Agram|Zabrag|Zabreg|Zagrep
Velika Gorica|HR
Agadir|MA|أكادير|Агадир|アガディール|아가디르|أغادير|أگادیر|أݣادير|اغادیر|阿加迪尔|Irhir|Ankantir
Sarajevo|BA|Sarajewo|Saraybosna|Szarajevó|Сараево|سراييفو|سارایوو|סרייבו|साराजेवो|ซาราเยโว|サラエボ|사라예보|萨拉热窝|塞拉耶佛|Σαράγεβο|Сараєво|Сарајево|サラエヴォ|Сараева|Сараево ош|薩拉熱窩|Saragebo|Sarajevs|Saraxevo|Saarayego
Balikpapan|ID|Kota Balikpapan|Баликпапан|バリクパパン|발릭파판|巴厘巴板
Bauchi|NG|Bauczi|Баучи|包奇|Yakoba|Yakubu
Tunis|TN|Túnez|Tunisi|Tunus|Tunisz|Тунис|تونس|תוניס|ट्यूनिस|ตูนิส|チュニス|튀니스|突尼斯|Τύνιδα|Туніс|Tunes|تونس شہر|توونس|تۇنىس شەھىرى|ٹیونس نگر|突尼斯市|Tiwnis|Tunixi|Tynida|Tunis-Ville
Shizuoka|JP|静岡|Сидзуока|시즈오카|شيزوكا|静岡市|靜岡市|しずおか|シズオカ|しずおかし|シズオカシ|Siduoka|Sidzuok|Sidzuoka|Shidzuoka
Washington|US-VA|Washington D.C.|Waszyngton|Вашингтон|워싱턴 DC|华盛顿特区|Ouasinkton|Ranatakariahshne
Dulles|US-VA|Dulles Town Center
Baltimore|US-MD
Nashville|US-TN|Нашвилл|ナッシュビル|내슈빌|ناشفيل|納殊維爾|纳什维尔|Nashboro|Nashfile|Nasvelis|Nesvilis
Enugu|NG|Энугу|エヌグ|에누구|إنوغو|埃努古|Enugwu
Ta’if|SA|الطائف|Taëf|At-Ta’if
Tangier|MA|طنجة|Tanger|Tangeri|Танжер|坦幾亞|Tingis|Tanzher|Tangiers
Seville|ES|Sevilla|Siviglia|Sevilha|Sewilla|Севилья|セビリャ|세비야|إشبيلية|塞維亞|塞维利亚|Séwéliye|Seviya|Sebilla|Sebille|Sibilia
El Paso|US-TX|Эль-Пасо|エル・パソ|엘패소|إل باسو|艾爾帕索|Franklin|Concordia|Magoffinsville
Oklahoma City|US-OK|Оклахома Сити|オクラホマシティ|오클라호마시티|أوكلاهوما سيتي|俄克拉荷馬城|奧克拉荷馬市|Oklahoma|Maxeponoe|Oklakhoma|Oklahomaurbo
Yuncheng|CN|Юньчэн|運城|윈청|安邑|运城|运城市|Anyi|Anyihsien
General Santos|PH|Генерал-Сантос|ジェネラル・サントス|제너럴산토스|三投斯將軍市|Heneral Santos
Dushanbe|TJ|Duschanbe|Douchanbé|Dusambé|Duchambe|Doesjanbe|Duszanbe|Duşanbe|Dusjanbe|Душанбе|دوشانبي|دوشنبه|דושנבה|दुशांबे|ดูชานเบ|ドゥシャンベ|두샨베|杜尚别|杜桑貝|Ντουσάνμπε|Jushambe|Djuschambe|Ntousanmpe|Stalinabad
Detroit|US-MI|Детройт|ديترويت|دیترویت|דטרויט|डेट्रॉयट|ดีทรอยต์|デトロイト|디트로이트|底特律|Ντιτρόιτ|Motown|Mo-Town|Ntitroit|Wawyachtenok
Boston|US-MA|Бостон|ボストン|보스턴|بوسطن|波士頓|波士顿|Totant|Wastok|Bostons|Shawmut
Zaragoza|ES|Saragossa|Saragosse|Saragozza|Saragoça|Сарагоса|サラゴサ|사라고사|سرقسطة|萨拉戈萨|Salduba|Salduie|Caragoca|Caesaraugusta
Acapulco de Juárez|MX|Acapulco|Акапулько|アカプルコ|아카풀코|أكابولكو|阿卡普尔科|Acapolco Juárez|Akapúlkó
Ezhou|CN|鄂州|鄂州市|Wuchang
Tabuk|SA|تبوك|Tebük|Табук|タブーク|타부크|تبوک|塔布克|Gabouk
Aracaju|BR|Аракажу|アラカジュ|아라카주|阿拉卡茹|Arakazu|Arakazhu
Athens|GR|Athen|Athènes|Atenas|Atene|Athene|Ateny|Atina|Aten|Athény|Ateena|Atena|Афины|أثينا|آتن|אתונה|एथेंस|เอเธนส์|アテネ|아테네|雅典|Αθήνα|Афіни|Athena|Αθήναι|Afina|Afini|Afiny
Nouakchott|MR|Nuakchot|Nawakszut|Nuakšott|Нуакшот|نواكشوط|نوآکشوت|נואקצ׳וט|नौआकशॉट|นูแอกชอต|ヌアクショット|누악쇼트|努瓦克肖特|諾克少|Νουακσότ|Нуакшотт|نواکشوت|نواکشوط|نواکشۆت|或索|Nouaxot|Nuakxot|Nwaqcut|Naevakjut
Pointe-Noire|CG|Пуэнт-Нуар|푸앵트누아르
Helsinki|FI|Helsinque|Helsingfors|Helsinky|Хельсинки|هلسنكي|هلسینکی|הלסינקי|हेलसिंकी|เฮลซิงกิ|ヘルシンキ|헬싱키|赫尔辛基|赫爾辛基|Ελσίνκι|Гельсінкі|Helsínquia|Stadi|Helsset|Xelsinki|Helsenkis
Pontianak|ID|Понтианак|بونتيانك|پونتیاناک|פונטיאנק|पोंटीयांक|พอนเทียนัก|ポンティアナック|폰티아나크|坤甸|Πόντιανακ|Понтіанак|Kota Pontianak|폰티아낙|بونتياناك
Banjarmasin|ID|Банджармасин|Bandgermasin|Bandjarmasin|Bandjermasin|Bandjermassin
Portland|US-OR|Портленд|ポートランド|포틀랜드|بورتلاند|波特蘭|Portlant|Stumptown|Puddletown
Frankfurt|DE|Frankfurt am Main|Francfort-sur-le-Main|Fráncfort del Meno|Francoforte sul Meno|Frankfurt nad Menem|Франкфурт-на-Майне|フランクフルト・アム・マイン|프랑크푸르트|فرانكفورت|法兰克福|法蘭克福|Frankfet
Hahn|DE
Macau|MO|Macao|Makau|Makao|Макао|ماكاو|ماکائو|מקאו|मकाऊ|มาเก๊า|マカオ|마카오|澳门|澳門|Μακάο|Aomen|Aumyn|Makaw|Aumwnz
Palermo|IT|Palerme|Палермо|パレルモ|팔레르모|بلرم|巴勒莫市
Colombo|LK|Kolombo|Коломбо|كولومبو|کلمبو|קולומבו|कोलंबो|โคลัมโบ|コロンボ|콜롬보|科伦坡|可倫坡|Κολόμπο|ෙකාළඹ|கொழும்பு|كولمبو|哥林堡|Kolompo|Kolonbo
Lilongwe|MW|Лилонгве|リロングウェ|릴롱궤|ليلونغوي|利隆圭|里朗威|Lilonhue|Lilonguee
Oran|DZ|وهران|Orano|Orã|Оран|オラン|오랑|ولاية وهران|وہران|وەھران|瓦赫蘭|Wahran|Wehran|Waradinne
Es-Sénia|DZ|السانية
Gold Coast|AU-QLD|Costa Dorada|Голд Коуст|ゴールドコースト|黃金海岸|黄金海岸|Gold
Chisinau|MD|Kiszyniów|Kişinev|Кишинев|تشيسيناو|کیشیناو|קישינב|चिसीनाउ|คีชีเนา|キシナウ|키시나우|基希讷乌|基西紐|Κισινάου|Кишинів|Kishinev|키시너우|كيشيناو|Kiscinev|Kishinef|Kischinew
Wrocław|PL|Wroclaw|Vratislavie|Breslavia|Вроцлав|ヴロツワフ|브로츠와프|فروتسواف|弗罗茨瓦夫|Boroszló|Wrocłow|Vroclau|Vrocuav|Vroslav|Wroslaw
Memphis|US-TN|Menfis|Мемфис|メンフィス|멤피스|ممفيس|孟菲斯|孟非斯|Memfis|Memfisa
Barnaul|RU|Barnauł|Барнаул|بارناول|بارنائول|ברנאול|बर्नोल|บาร์เนาว์|バルナウル|바르나울|巴尔瑙尔|巴爾瑙爾|Μπαρναούλ|Barnaoul|Barnaoel|Барнауыл|Mparnaoul
Stuttgart|DE|Stoccarda|Estugarda|Штутгарт|シュトゥットガルト|슈투트가르트|شتوتغارت|斯图加特|Stoutnkarde
Cancún|MX|Канкун|كانكون|کانکون|קנקון|कैनकुन|แคนคุน|カンクン|칸쿤|坎昆|Κανκούν|港觀
Ulyanovsk|RU|Uljanowsk|Oulianovsk|Uliánovsk|Uljanovsk|Uljanovszk|Ульяновск|أوليانوفسك|اولیانوفسک|אוליאנובסק|उल्यानोव्स्क|อะลิยานอฟ|ウリヤノフスク|울리야노프스크|乌里扬诺夫斯克|烏里揚諾夫斯克|Ουλιάνοφσκ|Ульянівськ|Oeljanovsk|울리야놉스크|Сембер|Синбирск|Ульск|Ульяновськ|Sember|Simbir|Chemper|Simbirsk
Glasgow|GB|Глазго|グラスゴー|글래스고|غلاسكو|格拉斯哥|Glazga|Glazgo|Glesga|Qlazqo
Paisley|GB
Prestwick|GB
Djibouti|DJ|Dschibuti|Yibuti|Gibuti|Djibuti|Dżibuti|Cibuti|Dzsibuti|Джибути|جيبوتي|جیبوتی|ג׳יבוטי|जिबूती|จิบูตี|ジブチ|지부티|吉布提|吉布地|Τζιμπουτί|Джібуті|جبوتی|جبوتی علاقہ|吉布地市|吉布提城|Xibuti|Dzhybuci|Dzibutis|Tzimpouti
Irkutsk|RU|Irkoutsk|Irkoetsk|Irkuck|Irkutszk|Irkuțk|Иркутск|ايركيتسك|ایرکوتسک|אירקוטסק|इर्कुत्स्क|อีร์คุตสค์|イルクーツク|이르쿠츠크|伊尔库茨克|伊爾庫次克|Ιρκούτσκ|Іркутськ|إيركوتسك|Иркутскай|伊爾庫茨克|Ircutia
Las Vegas|US-NV|Лас-Вегас|ラスベガス|라스베이거스|لاس فيغاس|拉斯維加斯|拉斯维加斯|Campi|Piigisi|Ragtown|Old Town
Düsseldorf|DE|Дюссельдорф|デュッセルドルフ|뒤셀도르프|دوسلدورف|杜塞尔多夫|調素多爾夫|Dusseldörp|Ntiselntorph|Ntysselntorf
Weeze|DE
Cuiabá|BR|Куяба|كيابا|کویاوا|קויאבה|क्यूआबा|กุยาบา|クイアバ|쿠이아바|库亚巴|古雅巴|Κουιαμπά|كويابا|Cuyabá|Kouiampa
Yaroslavl|RU|Ярославль|Jaroslawl|Iaroslavl|Jaroslavl'|Jarosław|ヤロスラヴリ|야로슬라블|ياروسلافل|Ярославль ош|雅罗斯拉夫尔|Jaroslaw|Giaroslavl|Iaroslavia|Jaroslavlis
Tunoshna|RU|Туношна
Vladivostok|RU|Wladiwostok|Władywostok|Vlagyivosztok|Владивосток|فلاديفوستك|ولادی‌وستوک|ולדיווסטוק|व्लादिवोस्तोक|วลาดิโวสต็อก|ウラジオストク|블라디보스토크|海参崴|海參崴|Βλαδιβοστόκ|فلاديفوستوك|Bladibostok|Uladzivastok
Artyom|RU|Artëm|Артём
Cochin|IN|Kochi|कोच्चि|Cochim|Koczin|Кочин|コーチ|柯枝|Malabar|Ernakulam
Tuxtla|MX|Tuxtla Gutiérrez|Тустла-Гутьеррес|トゥストラ・グティエレス|툭스틀라구티에레스|توكستلا غوتيريز|图斯特拉古铁雷斯|Gutierrez
Abu Dhabi|AE|أبوظبي|Abou Dabi|Abu Dabi|Abu Zabi|Абу-Даби|アブダビ|아부다비|ئەبووزەبی|ابو ظبى|ابوظبی|ابوظہبی|阿布扎比|Abu Dabis|Abu-Dzabi|Ampou Ntampi|Abu-Dabi khot
Milwaukee|US-WI|Милуоки|ミルウォーキー|밀워키|ميلواكي|密尔沃基|密爾沃基|Meliki|Meolaki|Milioke|Miluoki
Vancouver|CA-BC|Ванкувер|فانكوفر|ونکوور|ונקובר|वैंकूवर|แวนคูเวอร์|バンクーバー|벤쿠버|温哥华|溫哥華|Βανκούβερ|Vancôver|밴쿠버|Vanguve|Fankuver|Vankuveris
Abbotsford|CA-BC
Rotterdam|NL|Roterdão|Роттердам|ロッテルダム|로테르담|روتردام|鹿特丹|Roterdan|Roterntam
Makhachkala|RU|Махачкала|Machatschkala|Makhatchkala|Machačkala|Mahackala|Machatsjkala|Machaczkała|Machatjkala|マハチカラ|마하치칼라|Анжи|Anzhi|Petrovsk|Mahatskala|Machaczkala
Kagoshima|JP|鹿児島|가고시마|كاغوشيما|鹿儿岛市|鹿児島市|かごしま|カゴシマ|かごしまし|カゴシマシ|Kagoshimashi
Dortmund|DE|Дортмунд|ドルトムント|도르트문트|دورتموند|多特蒙德|Düörpm|Tremonia|Ntortmount|Throtmenni
Göteborg|SE|Gothenburg|Gotemburgo|Gotenburg|Гётеборг|ヨーテボリ|예테보리|غوتنبرغ|哥德堡|Göteborq|Nketempornk
Blantyre|MW|Блантайр|بلانتاير|بلانتیره|בלנטיר|ब्लांटायर|แบลนไทร์|ブランタイヤ|블랜타이어|布兰太尔|布蘭太爾|Μπλαντάιρ|Kapeni|Blantyre-Limbe
Genoa|IT|Genova|Genua|Gênes|Cenova|Генуя|ジェノヴァ|제노바|جنوة|热那亚|Zena|Janov|Dzenova
Oslo|NO|Осло|أوسلو|اسلو|אוסלו|ओस्लो|ออสโล|オスロ|오슬로|奥斯陆|奧斯陸|Όσλο|Ohoro|Kristiania|Christiania
Sandefjord|NO
Málaga|ES|Малага|マラガ|말라가|مالقة|馬拉加|马拉加
Libreville|GA|Librevil|Либревиль|ليبرفيل|لیبرویل|ליברוויל|लिब्रेविले|ลีเบรอวิล|リーブルヴィル|리브르빌|利伯维尔|自由市|Λιμπρεβίλ|Лібревіль|利伯維爾|Libvil|Limprvil|Limprebil|Liuravila
Kerman|IR|Керман|ケルマーン|케르만|كرمان|کرمان|克尔曼
Herāt|AF|Герат|ヘラート|هراة|هرات|赫拉特|Gerat|Kherat
Tomsk|RU|Tomszk|Томск|تومسك|تومسک|טומסק|तोम्स्क|ตอมสค์|トムスク|톰스크|托木斯克|Τομσκ|Томськ|Томскай|Tomck
Poznań|PL|Posen|Posnania|Познань|ポズナン|포즈난|بوزنان|波茲南|Poznańy
Mukalla|YE|المكلا|Al-Mukalla|Аль-Мукалла
Asmara|ER|Aszmara|Асмэра|أسمرة|اسمره|אסמרה|अस्मारा|แอสมารา|アスマラ|아스메라|阿斯马拉|阿斯瑪拉|Ασμάρα|Асмера|Asmera|아스마라|阿斯馬拉
Sokoto|NG|Сокото|ソコト|소코토|索科托
Albuquerque|US-NM|Alburquerque|Альбукерке|アルバカーキ|앨버커키|ألباكركي|阿布奎基|Almpoukerki
Kemerovo|RU|Кемерово|Kemerowo|ケメロヴォ|케메로보|كيميروفو|Кемерава|Кемерово хот|克麥羅沃|Kemer|Shcheglovsk
Dresden|DE|Dresde|Dresda|Drezno|Дрезден|ドレスデン|드레스덴|دريسدن|德累斯顿|Drazgany|Drjezdzany
Bloemfontein|ZA|Блумфонтейн|ブルームフォンテーン|블룸폰테인|بلومفونتين|布隆方丹|Mangaung|Mploumphontein
Santiago de Cuba|CU|Santiago|Santiago di Cuba|Сантьяго-де-Куба|サンティアーゴ・デ・クーバ|산티아고데쿠바|سانتياغو دي كوبا|圣地亚哥-德古巴|Santiago nte Kouva
Chiclayo|PE|Чиклайо|チクラーヨ|치클라요|تشيكلايو|奇克拉约
Calicut|IN|Kozhikode|कोष़िक्कोड|Калькутта|カリカット|코지코드|कोलिक्कोट|कोळिकोड|科泽科德|Kolikod|Kojikode|Kozikkot|Kozhikkot
Pristina|XK|Prishtina|Prishtinë|Prisztina|Priştine|Приштина|プリシュティナ|프리슈티나|بريشتينا|普里什蒂納|普里什蒂纳|Prixtina|Prishhina|Pryshcina
Porto Velho|BR|Порту-Велью|بورتو فيلو|پورتوولیو|פורטו וליו|पोर्टो वेल्हो|ปอร์ตูเวลโย|ポルトベーリョ|포르토벨료|波多韦柳|維留港|Πόρτο Βέλιο|ポルト・ヴェーリョ|포르투벨류|بورتو فاليو|韋柳港|Velho
Bremen|DE|Brême|Brema|Бремен|ブレーメン|브레멘|بريمن|不来梅
Bangui|CF|Bangi|Банги|بانغوي|بانگی|בנגואי|बांगुइ|บังกี|バンギ|방기|班吉|Μπανγκί|Банґі|班基|Bangis
Vilnius|LT|Vilna|Wilno|Вильнюс|فيلنيوس|ویلنیوس|וילנה|विल्नियस|วิลนีอุส|ヴィリニュス|빌니우스|维尔纽斯|維爾紐斯|Βίλνιους|Вільнюс|Vilnüs|빌뉴스
Kisangani|CD|Кисангани|キサンガニ|키상가니|基桑加尼|Singitini|Kisanganis|Stanleystad|Stanleyville
Mersin|TR|Myrte|Мерсин|İçel
Tarsus|TR
Astrakhan|RU|Astrachan|Astracán|Astracã|Astrahan|Asztrahán|Астрахань|أستراخان|آستراخان|אסטרחן|आस्ट्राखान|แอสตราคาน|アストラハン|아스트라한|阿斯特拉罕|Αστραχάν|Астархаан|Астрахан|Ашттархан|Astraxan|Astraxon|Actarkhan|Astiraxan
Beira|MZ|Бейра|ベイラ|베이라|贝拉
Québec|CA-QC|Quebec City|Квебек|ケベック・シティー|퀘벡|مدينة كيبك|魁北克市|QC|Kempek|Kvebek|Kwebek
Tucson|US-AZ|Тусон|ツーソン|투손|توسون|图森|Tusan|Tuson|Fucson|Lucson
Asyut|EG|Assiut|أسيوط|Асьют|Licopolis|Likupulis|Lycopolis
San Salvador|SV|San Salwador|Сан-Сальвадор|サンサルバドル|산살바도르|سان سلفادور|聖薩爾瓦多|Salvador|San Salvado|San Salbador
Kandahār|AF|قندهار|Kandehar|Кандагар|カンダハール|كندهار|坎大哈|Kandagar
Mazar-i-Sharif|AF|Mazār-e Sharīf|مزار شریف|Masar-e Scharif|Mazār-e Šarīf|Mazar-i Szarif|Мазари-Шариф|マザーリシャリーフ|마자르이샤리프|مزار شريف
Lyon|FR|Lione|Лион|リヨン|리옹|ليون|里昂|Lio|Lyons
Salta|AR|Сальта|سالطا|سالتا|סלטה|साल्टा|ซัลตา|サルタ|살타|萨尔塔|薩爾塔|Σάλτα|Ciudad de Salta|Saltaurbo
Fresno|US-CA|Фресно|フレズノ|프레즈노|فريسنو|弗雷斯诺
Victoria de Durango|MX|Durango|Ciudad de Durango|Дуранго|ドゥランゴ|두랑고|杜兰戈|Byen Durango|Durango City
Lisbon|PT|Lissabon|Lisbonne|Lisboa|Lisbona|Lizbona|Lizbon|Lisabon|Lisszabon|Lisabona|Лиссабон|لشبونة|لیسبون|ליסבון|लिस्बन|ลิสบอน|リスボン|리스본|里斯本|Λισαβόνα|Лісабон|Liospóin|Lisimbã|Olisipo|Olissipo
Leeds|GB|Лидс|リーズ|리즈|ليدز|列斯|利兹|Lints|Ritis
Bradford|GB|Брадфорд|ブラッドフォード|브래드퍼드|برادفورد|巴拉福特|布拉德福德|Bradanford|Brantfornt
Bagdogra|IN
Siliguri|IN|सिलीगुड़ी|Shiliguri|Силигури|西里古里|Siligun
Nuremberg|DE|Nürnberg|Norimberga|Nuremberga|Neurenberg|Norymberga|Нюрнберг|ニュルンベルク|뉘른베르크|نورنبيرغ|纽伦堡|Nürnbarg|Nürnberq|Niamberg|Nyremvergi
Hannover|DE|Hanover|Hanovre|Hanower|Ганновер|ハノーファー|하노버|هانوفر|汉诺威|漢諾威|Ganover|Hannova|Hanofer|Annobero
Eskişehir|TR|Эскишехир|エスキシェヒル|에스키셰히르|أسكي شهر|埃斯基谢希尔|Eskişeher|Eskisechir|Eskischehir|Eskishekhir|Ehskishekhir
Samarkand|UZ|Samarcande|Samarcanda|Samarkanda|Semerkand|Szamarkand|Самарканд|سمرقند|סמרקנד|समरकंद|ซามาร์กานด์|サマルカンド|사마르칸트|撒马尔罕|撒馬爾罕|Σαμαρκάνδη|Samarqand|Semerkant
Matsuyama|JP|松山|Мацуяма|마쓰야마|ماتسوياما|松山市|まつやまし|Macujama|Matuyama
Florianópolis|BR|Флорианополис|フロリアノーポリス|플로리아노폴리스|فلوريانوبوليس|弗洛里亚诺波利斯|Destero|Floripa|Desterro
Kashgar|CN|喀什|Kaschgar|Kachgar|Kasgar|Kaszgar|Кашгар|カシュガル|카스|كاشغر|喀什市|Kash|Kashi|Kaxgar|Kaixgar
Edinburgh|GB|Édimbourg|Edimburgo|Edynburg|Эдинбург|エディンバラ|에든버러|إدنبرة|爱丁堡|Ebora|Embra|Aebura|Edinbo
Leipzig|DE|Lipsia|Lipsk|Лейпциг|ライプツィヒ|라이프치히|لايبزيغ|莱比锡|萊比錫|Läipcig|Lipcse
Schkeuditz|DE
Aktobe|KZ|Aktioubinsk|Aqtöbe|Aktiubińsk|Актобе|أكتوب|آقتوبه|אקטובה|अक्तोब|อัคโทบี|アクトベ|악토브|阿克托别|阿克托比|Ακτόμπε|Ақтөбе|Aktioubé|Aktiube|악퇴베|أكتوبي|Актюбинск
Kota Kinabalu|MY|Кота-Кинабалу|コタキナバル|코타키나발루|亞庇|Kinabalu|Jesselton
Karagandy|KZ|Karaganda|Караганда|Qarağandı
Toulouse|FR|Tolosa|Tuluza|Тулуза|トゥールーズ|툴루즈|تولوز|圖盧茲|圖魯茲|Toloxa
Sacramento|US-CA|Сакраменто|サクラメント|새크라멘토|ساكرامنتو|沙加緬度|Kakalameko|Sakraments
Port Sudan|SD|Būr Sūdān|Port-Soudan|Puerto Sudán|Porto Sudan|Porto Sudão|Порт-Судан|ポートスーダン|포트수단|بور سودان|بورتسودان|پورٹ سوڈان|苏丹港|Burt Sudan|New Sawakin|Sudanhavenurbo|Shaikh Barghuth
Jeju|KR|Jeju City|제주|제주시|Czedżu|Чеджу|済州|جيجو|濟州|済州市|濟州市|Cheju|Saishu|Saisyu|Chedzhu
Omaha|US-NE|Омаха|オマハ|오마하|أوماها|奥马哈|Omacha|Omakha
Jijiga|ET|ጅጅጋ|Djidjiga|Dżidżiga|Джиджига|지지가|吉吉加|Djigdjiga|Dschidschiga
Najaf|IQ|النجف|Nadschaf|Nadjaf|Nayaf|An-Najaf|An-Nadżaf|Necef|Эн-Наджаф|ナジャフ|나자프|النجف الاشرف|نجف|納杰夫|Natzaf
Al Najaf|IQ
East London|ZA|Oos-Londen|Ист-Лондон|イースト・ロンドン|이스트런던|إيست لندن|東倫敦|EMonti|Buffalo City|Orient-Londono|Istochni London
Hargeysa|SO|Hargeisa|Харгейсе|Khargejse
Sialkot|PK|سیالکوٹ|Sijalkot|Сиалкот|シアールコート|시알코트|سيالکوټ|锡亚尔科特
Eldoret|KE|Элдорет|エルドレット|엘도레트|埃爾多雷特|Olteret
Kansas City|US-MO|Канзас-Сити|カンザスシティ|캔자스시티|كانساس سيتي|堪薩斯城|Milton|Westport|Winnwood|Greenwood
Kaliningrad|RU|Kaliningrado|Kalinyingrád|Калининград|كالينجراد|کالینینگراد|קלינינגרד|कालीनिनग्राड|คาลินิงกราด|カリーニングラード|칼리닌그라드|加里宁格勒|加里寧格勒|Καλίνινγκραντ|Калінінград|Königsberg|Caliningrado|كالينينغراد|Kenisberg|Krolewiec|Korigsberg|Kaliningrau
Skopje|MK|Skopie|Üsküp|Szkopje|Скопье|سكوبي|اسکوپیه|סקופיה|स्कोप्जे|สโกเปีย|スコピエ|스코페|斯科普里|史高比耶|Σκόπια|Скопʼє|Скопје|Escópia|إسكوبية|Скоп'е|Скопие|Uskub|Skople|Skoplie|Skoplje
Ilinden|MK|Белимбегово
Long Beach|US-CA|Лонг-Бич|ロングビーチ|롱비치|لونغ بيتش|長灘|Willmore City
Komatsu|JP|小松|小松市
Kanazawa|JP|金沢|金沢市|かなざわ
Bristol|GB|Бристоль|ブリストル|브리스틀|بريستول|布里斯托尔|Bristo|Bryste|Briosto|Briston
Atlanta|US-GA|Атланта|アトランタ|애틀랜타|أتلانتا|亚特兰大|亞特蘭大|Canebrake|Whitehall|Marthasdale|Marthasville
Gdańsk|PL|Danzig|Danzica|Гданьск|グダニスク|그단스크|غدانسك|格但斯克|Gduńsk|Danceke|Dancigo|Dantsic|Nkntansk
Murcia|ES|Murcie|Murcja|Мурсия|ムルシア|مرسية|穆尔西亚|Mursia|Mursija
San Javier|ES
Cartagena|ES
Zamboanga|PH|Zamboanga City|Замбоанга|サンボアンガ|삼보앙가|三宝颜
Colorado Springs|US-CO|Колорадо-Спрингс|コロラドスプリングス|콜로라도스프링스|كولورادو سبرينغس|科罗拉多斯普林斯|Fontes Coloratenses
Bacolod|PH|Bacolod City
Manado|ID|Kota Manado|Манадо|マナド|마나도|万鸦老|萬鴉老
Ndola|ZM|Ндола|ンドラ|은돌라|ندولا|恩多拉|Ntola
Durham|US-NC|Дарем|ダーラム|더럼|دورهام|德罕|Durhamsville
Raleigh|US-NC|Роли|ローリー|롤리|رالي|罗利|Rali|Roli|Ralei|Roles
Constantine|DZ|قسنطينة|Constantina|Константина|コンスタンティーヌ|قسنطینه|君士坦丁|Cirta
Juba|SS|Giuba|Dżuba|Cuba|Джуба|جوبا|ג׳ובה|जुबा|จูบา|ジュバ|주바|朱巴|Τζούμπα|Djouba|Uula|Dschuba
Şanlıurfa|TR|Édesse|Эдесса|al-Rūhā|Rıha|Orfa|Riha|Urfa|Urha
Andijan|UZ|Andijon|Andizhan|Andizan|Andican|Andizjan|Андижан|アンディジャン|안디잔|安集延
Cardiff|GB|Кардифф|カーディフ|카디프|كارديف|加的夫|Kadif|Kardip|Kerdiz|Kardydh
Cagayan de Oro|PH|Кагаян-де-Оро|カガヤン・デ・オロ|카가얀데오로|卡加延德奥罗
Zhangjiajie|CN|张家界|Чжанцзяцзе|張家界|장자제|زانغجياجي|永定|永定区|张家界市|Dayong|Yongding|Chzhanczjacze
Miami|US-FL|Майами|マイアミ|마이애미|ميامي|迈阿密|邁亞美|邁阿密|Majamis
Halifax|CA-NS|Галифакс|هاليفاكس|هلیفکس|הליפקס|हेलिफ़ैक्स|แฮลิแฟกซ์|ハリファクス|핼리팩스|哈利法克斯|哈里法克斯|Χάλιφαξ|Галіфакс|Galifaks
Garoua|CM|Гаруа|ガルア|가루아|غاروا|加鲁阿|Garva
Mwanza|TZ|Мванза|ムワンザ|므완자|موانزا|姆万扎|Muansa|Muanza|Mwamza
Tel Aviv|IL|תל אביב|تل أبيب|Tel Awiw|Тель-Авив|テルアビブ|텔아비브|תל אביב-יפו|特拉維夫|特拉维夫|Tel Avevs|Tell Abib|Tell Afif|Tel Aviv-Jafo
Praya|ID
Mataram|ID|Kota Mataram
Ismailia|EG|مدينة الإسماعيلية|İsmailiye|Исмаилия|イスマイリア|이스마일리아|اسماعيليه|اسماعیلیه|اسماعیلیہ|الإسماعيلية|伊斯梅利亚
Cusco|PE|Cuzco|Куско|クスコ|쿠스코|قوسقو|庫斯科
Veracruz|MX|Veracruz Llave|Веракрус|ベラクルス|베라크루스|韦拉克鲁斯|Chalchiuhcuehcan
Bratislava|SK|Bratysława|Pozsony|Братислава|براتيسلافا|براتیسلاوا|ברטיסלבה|ब्रातिस्लावा|บราติสลาวา|ブラチスラバ|브라티슬라바|布拉迪斯拉发|布拉提斯拉瓦|Μπρατισλάβα|ブラチスラヴァ|布拉迪斯拉發|Prešporok|Prešpurk|Presburg|Presbourg|Pressburg|Preszburg
Luxor|EG|الأقصر|Louxor|Luksor|El-Uksur|Луксор|ルクソール|룩소르|اقصر|الاقصر|لکسر|樂蜀
Rio Branco|BR|Риу-Бранку|ريوبرانكو|ریوبرانکو|ריו ברנקו|रियो ब्रांको|รีโอบรังโก|リオブランコ|히우 브랑쿠|里奥布郎库|里約布蘭|Ρίο Μπράνκο|Ріо-Бранко|히우브랑쿠|ريو برانكو|里約布蘭科|Penápolis
Oakland|US-CA|Окленд|オークランド|오클랜드|أوكلاند|奥克兰|奧克蘭|Oouklant|Quercupolis
Takamatsu|JP|高松|Такамацу|다카마쓰|تاكاماتسو|高松市|たかまつ|タカマツ|たかまつし|タカマツシ|Takamacu|Takamatu
Tirana|AL|Tiran|Тирана|تيرانا|تیرانا|טירנה|टाइरेन|ติรานา|ティラナ|티라나|地拉那|Τίρανα|Tiranë|Trnava|Theranda
San Juan|PR|Сан-Хуан|サンフアン|산후안|سان خوان|圣胡安|San Xoán|Prico|Caparra|Portorico|San Khuan
Auckland|NZ|Окленд|أوكلاند|اوکلند|אוקלנד|ऑकलैंड|โอคแลนด์|オークランド|오클랜드|奥克兰|奧克蘭|Όκλαντ|奧克蘭都會區|Oklan|Oklant|Awklanda|Aucopolis
Mangaluru|IN|Mangalore|मैंगलूर|Мангалуру|マンガロール|망갈로르|مانغلور|मंगळूर|मङ्गलूरु|मङ्गळूरु|门格洛尔|Kudla|Kodial|Maikala|Manglapuram
Magnitogorsk|RU|Магнитогорск|マグニトゴルスク|마그니토고르스크|مغنيتاغورسك|马格尼托哥尔斯克|Manknitonkorsk
Tulsa|US-OK|Талса|タルサ|圖爾薩
Minneapolis|US-MN|Mineápolis|Миннеаполис|ミネアポリス|미니애폴리스|مينيابولس|明尼亞波利斯|明尼阿波利斯|Mineapoli|Gakaabikaang
St Paul|US-MN|Saint Paul|Сент-Пол|セントポール|세인트폴|سانت باول|圣保罗|San Pablo|Sent Pols|Imnizha ska
Palma|ES|Palma de Mallorca|Palma de Majorque|Palma di Maiorca|Palma de Maiorca|Пальма|パルマ・デ・マリョルカ|팔마데마요르카|ميورقة|帕爾馬
Panama City|PA|Panamá|Panama-Stadt|Panama-stad|Панама|パナマシティ|파나마시티|巴拿馬城|Panama by|Panamurbo|Panama-Urbo|Panama Hiria
Tocumen|PA
Szczecin|PL|Stettin|Stettino|Estetino|Щецин|シュチェチン|슈체친|شتتين|什切青|Scecin|Scecina|Scetsin|Shhecin
Goleniow|PL
Nagasaki|JP|長崎|Nangasaque|Нагасаки|나가사키|ناغاساكي|長崎市|长崎市|ながさき|ナガサキ|ながさきし|ナガサキシ|Nagasakis|Nagasakishi
Oujda|MA|Oujda-Angad|وجدة|Wadżda|Ucda|Уджда|ウジダ|우지다|وجدة-أنجاد|وجدة-أنكاد|وجده|وجدہ|乌季达|Ouja|Udzda|Wejda|Udzhda
Sentani|ID
Jayapura|ID|Джаяпура|جايابيورا|جایاپورا|ג׳איאפורה|जयापुरा|จายาปุระ|ジャヤプラ|자야푸라|查亚普拉|加亞布拉|Τζαγιαπούρα|Джайпур|Kota Jayapura|Port Numbay|查雅普拉|Kotabaru|Djajapura|Dzajapura|Hollandia
Zanzibar|TZ|Sansibar-Stadt|Занзибар|ザンジバルシティ|잔지바르시티|مدينة زنجبار|桑给巴尔市|Unguja|Zanjibar
Hawassa|ET|Awasa|Awassa|Авасе
Kuching|MY|Kuçing|Kucseng|Кучинг|كيشينج|کوچینگ|קוצ׳ינג|कूचिंग|กูชิง|クチン|쿠칭|古晋|古晉|Κουτσίνγκ|كوتشينغ
Miyazaki|JP|宮崎|Миядзаки|宮崎市|みやざき|ミヤザキ|みやざきし|ミヤザキシ|Mijadzaki|Miyazakishi
Manchester|GB|Манчестер|マンチェスター|맨체스터|مانشستر|曼彻斯特|Manchain|Manchuin|Manchetre|Manceinion
Bologna|IT|Bologne|Bolonia|Bolonha|Bolonya|Болонья|ボローニャ|볼로냐|بولونيا|博洛尼亚|Bononia
Tallinn|EE|Tallin|Tallinna|Таллин|تالين|تالین|טאלין|तेलिन|ทาลลินน์|タリン|탈린|塔林|Ταλίν|Таллінн|Lindanäs|Rääveli|Talins|Kallinn|Kolyvan|Tallidn
Wichita|US-KS|Уичито|ウィチタ|위치토|ويتشيتا|威奇托|Doodah|Doo-Dah|Uichita|Uichito
New Orleans|US-LA|La Nouvelle-Orléans|Nueva Orleans|Nova Orleães|Nowy Orlean|Новый Орлеан|ニューオーリンズ|뉴올리언스|نيو أورلينز|紐奧良|新奥尔良|NOLA|Nawlins|Big Easy|U Orlean
Cleveland|US-OH|Кливленд|クリーブランド|클리블랜드|كليفلاند|卡夫蘭|克利夫兰|克里夫蘭|Kliulend|Klivelant
Bissau|GW|Bisáu|Бисау|بيساو|بیسائو|ביסאו|बिसाऊ|บิสเซา|ビサウ|비사우|比绍|比紹|Μπισάου|Бісау|Wisaw|Bisava|Mpissaou
Iloilo|PH|Iloilo City|Илоило
Cabatuan|PH
Tampa|US-FL|Тампа|タンパ|탬파|تامبا|坦帕
St. Petersburg|US-FL
Clearwater|US-FL
Pinellas Park|US-FL
Wellington|NZ|Веллингтон|ウェリントン|웰링턴|ويلينغتون|威靈頓|惠灵顿|Welinton|Uelingtun|Wellinton|Ueligitone
Mazatlán|MX|Масатлан|مازاتلان|ماساتلان|מזטלן|माज़ाटलान|มาซาทลาน|マサトラン|마사틀란|马萨特兰|馬薩特蘭|Μαζατλάν|Ciudad Mazatlán|Macatlan
Aswān|EG|أسوان|Assuan|Assouan|Asuán|Assuão|Asvan|Асуан|アスワン|아스완|اسوان|阿斯旺
Iaşi|RO|Jassy|Yaş|Яссы|ヤシ|이아시|ياش|雅西|Copou-Târg|Copou|Ilasi|Socol|Galata
Gran Canaria|ES
Las Palmas de Gran Canaria|ES|Las Palmas|Лас-Пальмас-де-Гран-Канария|ラス・パルマス・デ・グラン・カナリア|拉斯帕尔马斯|Las Palmas de G.C.|Palmas de Gran Canaria
Iquitos|PE|Икитос|イキトス|이키토스|伊基托斯
Nuevo Laredo|MX|Novo Laredo|Нуэво-Ларедо|ヌエボ・ラレド|누에보라레도|新拉雷多
Yogyakarta|ID|Daerah Istimewa Yogyakarta|Jogjakarta|Джокьякарта|ジョグジャカルタ|욕야카르타|يوجياكرتا|日惹|Djokja|Djogjakarta|Djokjakarta|Dzogjakarta
Honolulu|US-HI|Гонолулу|هونولولو|הונולולו|होनोलुलु|โฮโนลูลู|ホノルル|호놀룰루|檀香山|Χονολουλού|Ganalulu|Ganaruro|Ganaruru|Gonolulu
Abadan|IR|Абадан|アバダーン|아바단|عبادان|آبادان|ابادان|阿巴丹|Ampantan
Nottingham|GB|Ноттингем|ノッティンガム|نوتنغهام|諾定咸|诺丁汉|Nottigham
Leicester|GB|Лестер|レスター|레스터|لايستر|莱斯特|Lester|Lestur|Caerlyr|Lestehr
Derby|GB|Дерби|ダービー|더비|ديربي|德比|Derbis|Ntermpi
Florence|IT|Firenze|Florenz|Florencia|Florença|Florencja|Floransa|Florens|Флоренция|フィレンツェ|피렌체|فلورنسا|翡冷翠|佛罗伦萨|Florénsa|Firenca|Firence|Florenta|Florentia
Christchurch|NZ|Крайстчёрч|クライストチャーチ|크라이스트처치|كرايستشرش|基督城|克赖斯特彻奇|Otautahi|Krayscoerc|Christopolis|Kraisttserts
Brest|BY|Брест|Берасьце|Brześć|ブレスト|브레스트|برست|Берестя|Брэст|布列斯特|Brest-Litovsk|Brest-Litowsk|Brzesc-Litewsk|Brzesc-Litewski
Tamale|GH|Тамале
Ulan-Ude|RU|Улан-Удэ|Oelan-Oede|Ułan-Ude|ウラン・ウデ|울란우데|Верхнеудинск|Улаан-Удэ|Улан Уде|烏蘭烏德|Verkhneudinsk|Verkhne-Udinsk
Lublin|PL|Lublino|Люблин|ルブリン|루블린|لوبلين|卢布林|盧布林|Lioblens|Loumplin
Taraz|KZ|Тараз|Taras|タラズ|타라즈|طراز|塔拉兹|Jambul|Zhambyl|Dzhambul|Aulie-Ata
Kyzylorda|KZ|Qysylorda|Kzyl Orda|Kyzyłorda|Kızılorda|Qızılorda|Kizilorda|Кызылорда|كيزيلوردا|قیزیل‌اوردا|קיזילורדה|केज़ेलोर्डा|ไคซีลอร์ดา|クズロルダ|키질로르다|克孜洛尔达|克孜勒奧爾達|Κιζιλορντά|Кизилорда|Qyzylorda|Ак-Мечеть|Кзыл-Орда|Къзълорда|Perovsk|Ak-Mechet|Kizilornta
Villahermosa|MX|Вильяэрмоса|ビヤエルモサ|비야에르모사|فيلاهيرموسا|比亚埃尔莫萨|Cualnezcaltepec
Antofagasta|CL|Антофагаста|アントファガスタ|안토파가스타|أنتوفاغاستا|安托法加斯塔
Bandar Abbas|IR|بندر عباس|Bandar-e Abbas|Bender Abbas|Бендер-Аббас|バンダレ・アッバース|반다르아바스|بندرعباس|بَندَر عَبّاسی|بَندَرِ عَبّاس|بەندەر عەباس|阿巴斯港|Gumrun|Cambarao|Gombroon|Port Comorao
Ras Al Khaimah|AE|Ras Al Khaimah City|رأس الخيمة|Ra’s al-Chaima|Ras el Khaïmah|Рас-эль-Хайма|مدينة رأس الخيمة|Julfa|Khaimah|RAK City
Malmö|SE|Мальмё|マルメ|马尔莫|马尔默|Malmogia
Hualien|TW|Hualien City|Хуалянь|花蓮|화롄|花蓮市
Chita|RU|Чита|Tschita|Tchita|チタ|치타|赤塔|Tsita|Tsjita
Newcastle|AU-NSW|Ньюкасл|ニューカッスル|뉴캐슬|نيوكاسل|纽卡斯尔|Njukasl|Niukasel|Njukasul
Williamtown|AU-NSW
Camagüey|CU|Камагуэй|カマグエイ
Ambon|ID|Kota Ambon|Амбон|アンボン|암본|أمبون|安汶
Plovdiv|BG|Пловдив|Plowdiw|Filippopoli|Płowdiw|Filibe|プロヴディフ|플로브디프|بلوفديف|Фїлїппополь|普罗夫迪夫|Julia|Ulpia|Flavia|Plodin
London|CA-ON|Лондон|ロンドン|런던|لندن|伦敦
Bilbao|ES|Bilbau|Бильбао|ビルバオ|빌바오|بلباو|毕尔巴鄂|Bilbaw|Bilmpao
Astana|KZ|Nur-Sultan|Нур-Султан|Нұр-Сұлтан|Nour-Soultan|Noer-Soeltan|نور سلطان|Ак-Мола|Акмола|Акмолінськ|Астана|阿斯塔纳|Bozok|Akmola|Aqmola|Ak-Mola
Belfast|GB|Белфаст|ベルファスト|밸파스트|بلفاست|貝爾法斯特|贝尔法斯特|Mpelphast|Beul-Feirste
Doha|QA|الدوحة|Ad-Dauha|Доха|ドーハ|도하|الدوحه|اَلدَّوْحَة|دوحه|دوحہ|多哈|Dawha|Dewhe|Dokha|Dokho
Kisumu|KE|Кисуму|キスム|키수무|كيزيمو|基蘇木|Winam
Nice|FR|Nizza|Niza|Nicea|Ницца|ニース|니스|نيس|尼斯|Niça|Nitza
Zürich|CH|Zurigo|Zurique|Zurych|Zürih|Curych|Цюрих|زيورخ|زوریخ|ציריך|ज़्यूरिख़|ซูริค|チューリッヒ|취리히|苏黎世|蘇黎世|Ζυρίχη|Цюріх|Cürih|Sürix|Turitg|Tsuerix|Tsurique
Kilimanjaro|TZ
Arusha|TZ
Simferopol|UA|Sinferopoli|Symferopol|Szimferopol|Симферополь|سيمفروبول|سیمفروپل|סימפרופול|सिम्फ़ेरोपोल|ซิมเฟอโรโปล|シンフェロポリ|심페로폴|辛菲罗波尔|辛非洛浦|Συμφερόπολη|Сімферополь|Akmescit|Акмәсҗит|Симфереполь|Симферопол|Симферопољ|Simferopolis|Sympheropolis
Ganja|AZ|Gəncə|Gäncä|Gandja|Gandża|Gändzjä|Гянджа|ギャンジャ|간자|كنجه|占贾|Gjanzha|Nkantza|Gendzakh|Kirovabad
Santa Ana|US-CA|Санта-Ана|サンタアナ|샌타애나|سانتا أنا|圣安娜
San José|CR|Сан-Хосе|サンホセ|산호세|سان خوسيه|聖荷西|San Jozé|San Xosé|San Chose|San Khose|San Khoze
Alicante|ES|Аликанте|アリカンテ|알리칸테|أليكانتي|阿利坎特|Alíkante
Nukus|UZ|Noukous|Нукус|ヌクス|누쿠스|نكوص|Нүкіс|努库斯
Ciudad Victoria|MX|Сьюдад-Виктория|シウダービクトリア|시우다드빅토리아|維多利亞城|Victoria|Victoria llaqta|Siudad Viktorija|Altepetl Victoria
Kochi|JP|Kōchi-shi|Кочин|高知|高知市|こうち|コウチ|こうちし|コウチシ|Koti|Kochin
Nankoku|JP|南国
Oral|KZ|Uralsk|Ouralsk|Уральск|أورال|اورال|אורל|ओरल|ออรัล|オラル|오랄|乌拉尔|烏拉爾|Οράλ|Орал|Oural|Уралск|Уральськ|Җаек
Pavlodar|KZ|Павлодар|Pawlodar|Pawłodar|パヴロダル|파블로다르|بافلودار|Паўладар|巴甫洛達爾|Kereku|Pauladar|Pavlontar
Sochi|RU|Сочи|Sotschi|Sotchi|Sotsji|Soczi|Sotji|ソチ|소치|索契
Corpus Christi|US-TX|Корпус-Кристи|コーパスクリスティ|코퍼스크리스티|كوربوس كريستي|科珀斯克里斯蒂
Tétouan|MA|تطوان|Tetuán|Tetuão|Тетуан|テトゥアン|테투안|得土安
Pucallpa|PE|Пукальпа|プカルバ|푸카이파|普兰尔帕|普卡尔帕|Callaria|Pulcalla
Toamasina|MG|Туамасина|トゥアマシナ|토아마시나|图阿马西纳|Tamatave
Osh|KG|Ош|Osch|Och|Oš|Osj|Osz|オシ|오시|أوش|奧什|Ox|Oix
Holguín|CU|Ольгин|オルギン|奧爾金
Oskemen|KZ|Ust-Kamenogorsk|Усть-Каменогорск|Ust-Kamienogorsk|ウスチ・カメノゴルスク|외스케멘|Өскемен
Saransk|RU|Саранск|サランスク|사란스크|سارانسك|Саран|Саран ош|Саранош|Саранськ|萨兰斯克|Saran|Saranosh
Mihail Kogălniceanu|RO
Constanța|RO|Konstanza|Constanza|Costanza|Constança|Konstanca|Köstence|Констанца|コンスタンツァ|콘스탄차|كونستانتسا|康斯坦察|Tomis|Kustenja|Kustenje|Kustenji
Thessaloníki|GR|Θεσσαλονίκη|Thessalonique|Salónica|Salonicco|Saloniki|Selânik|Салоники|テッサロニキ|سالونيك|Σαλονίκη|塞萨洛尼基|Solun|Saruna|Ftohomana
Okinawa|JP|沖縄|Окинава|오키나와|مدينة أوكيناوا|沖縄市|沖繩市
Naha|JP|那覇|那覇市|なは
Katowice|PL|Kattowitz|Катовице|カトヴィツェ|카토비체|كاتوفيتسه|卡托維治|卡托维兹|Stalinogród|Katowihi|Katobitse
Cluj-Napoca|RO|Klausenburg|Kluż-Napoka|Kaloşvar|Клуж-Напока|クルジュ=ナポカ|클루지나포카|كلوج نابوكا|克卢日-纳波卡|Cloizânburg|Cluj|Kluz|Klujo|Kluza
Bari|IT|Бари|バーリ|바리|باري|巴里|Baris|Mpari
St. Louis|US-MO|Saint-Louis|San Luis|Сент-Луис|セントルイス|세인트루이스|سانت لويس|圣路易斯|Pancore|Mound City|Pain Court|Saint Lewis
Timişoara|RO|Temeswar|Temeşvar|Тимишоара|ティミショアラ|티미쇼아라|تيميشوارا|Temişoara|Freidorf|Kendetelep|Szabadfalu|Temeschwar
Lexington|US-KY|Lexington-Fayette
Varna|BG|Варна|Warna|ヴァルナ|바르나|فارنا|Варна хот|瓦爾納|Barna|Stalin|Odessos
Vitória|BR|Витория|ビトリア
Catania|IT|Catane|Katania|Катания|カターニア|كاتانيا
Cincinnati|US-KY|Цинциннати|シンシナティ|신시내티|سينسيناتي|辛辛那提|Cyncynaci|Sinsinati|Sinsinato|Porkopolis
Hebron|US-KY|near Cincinnati/OH|Tailholt
Tampico|MX|Тампико|タンピコ|탐피코|تامبيكو|坦皮科
Ciudad Madero|MX
Biskra|DZ|بسكرة|Biskira|Бискра|ビスクラ|비스크라|بسکره|بسکرہ|ولاية بسكرة|比斯克拉|Briskra|Tibeskert
Orlando|US-FL|Орландо|オーランド|올랜도|أورلاندو|奥兰多|Orlanto
Tete|MZ|Vila-de-Santiago-Maior|Тете|テテ|테트|太特
Craiova|RO|Krajowa|Крайова|クラヨーヴァ|크라이오바|كرايوفا|克拉約瓦
Pittsburgh|US-PA|Pitsburgo|Питтсбург|ピッツバーグ|피츠버그|بيتسبرغ|匹兹堡|匹茲堡|Allegheny|Pitsmpernk
Ciudad del Este|PY|Сьюдад-дель-Эсте|シウダー・デル・エステ|시우다드델에스테|東方市|Siudad del Este|Sjudad Del Este|Sijudad del Este
Surgut|RU|Сургут|Sourgout|Soergoet|スルグト|수르구트|سورغوت|Соргыт|蘇爾古特
Newcastle|GB|Newcastle upon Tyne|Ньюкасл-апон-Тайн|ニューカッスル・アポン・タイン|뉴캐슬어폰타인|نيوكاسل أبون تاين|泰恩河畔纽卡斯尔|Neuchate|Nioukasl
Aomori|JP|青森|Аомори|아오모리|آوموري|青森市|あおもり|アオモリ|あおもりし|アオモリシ|Aomorishi
Grozny|RU|Groznyy|Грозный|Grosny|Grozni|Groznyj|グロズヌイ|그로즈니|Грозни|Джовхар-ГӀала|Джохар|Джохаргала|Dzohar|Dzohhar|Nasongi|Nkrozny
Hisar|IN|हिसार|Хисар|希萨尔|Khisar
Graz|AT
Feldkirchen bei Graz|AT
Murmansk|RU|Мурманск|Мурик
Noida|IN|नोएडा|नोइडा
Al Hufūf|SA|Hofuf|الهفوف
Semey|KZ|Семей|Семеј
Anchorage|US-AK|Анкоридж|أنشوراج|انکوریج|אנקורג׳|एंकरेज|แองเคอเรจ|アンカレッジ|앵커리지|安克雷奇|安克拉治|Άνκορατζ|أنكوريج|Tan|Angits|Ankorij|Woodrow
Resistencia|AR|Ciudad de Resistencia
Atyrau|KZ|Atyraou|Atıraw|Atırav|Atirau|Атырау|أتيراو|آتیراو|אטיראו|एतराउ|อทีราว|アティラウ|아티라우|阿特劳|阿特勞|Ατιράου|Атирау
Victoria|CA-BC|Виктория|ヴィクトリア|빅토리아|فكتوريا|維多利亞
Kaunas|LT
Bergen|NO|Берген|ベルゲン|베르겐|برغن|卑爾根|Berga|Bernken|Bjoergvin
Greensboro|US-NC|Гринсборо|グリーンズボロ|그린즈버러|غرينزبورو|格林斯伯勒
Aarhus|DK|Århus
Karlsruhe|DE|Карлсруэ|カールスルーエ|카를스루에|كارلسروه|卡尔斯鲁厄|Kallsruh
Baden-Baden|DE|Баден-Баден|バーデン=バーデン|바덴바덴|بادن بادن|巴登-巴登|Baden|Banten-Banten
Rheinmünster|DE
Port Moresby|PG|Порт-Морсби|بور مورسبي|پورت‌مورزبی|פורט מורסבי|पोर्ट मोरेस्बी|พอร์ตมอร์สบี|ポートモレスビー|포트모르즈비|莫尔兹比港|莫士比港|Πορτ Μόρεσμπι|Порт-Морсбі|Pot Mosbi|Puerto Moresby|بورت مورسبي|Po Moresbi|Port Morsbis|Port Moresmpi|Portus Moresbiensis
Cam Ranh|VN
Nha Trang|VN
Batna|DZ|باتنة|باتنہ
Bukhara|UZ|Buxoro|Бухар
Ostrava|CZ
Mošnov|CZ
Windsor|CA-ON
Lincoln|US-NE
Sfax|TN|صفاقس
Dire Dawa|ET|ድሬዳዋ
Hakodate|JP|函館|函館市
Strasbourg|FR|Strasbôrg
Ljubljana|SI|Liubliana|Lubiana|Lublana|Lublaň|Любляна|ليوبليانا|لیوبلیانا|לובליאנה|ल्यूबेलजाना|ลูบลิยานา|リュブリャナ|류블랴나|卢布尔雅那|盧比安納|Λιουμπλιάνα|盧布爾雅那|Aemona|Laibach|Laiboch|Jubaljana
Zgornji Brnik|SI
Münster|DE|Мюнстер|ミュンスター|뮌스터|مونستر|明斯特|Mönster|Miunsteris
Osnabrück|DE|LS|Оснабрюк|オスナブリュック|오스나브뤼크|أسنابروك|奥斯纳布吕克|Ossenbrügge|Osnabrugensis
Greven|DE
Windhoek|NA|Windhuk|Виндхук|ويندهوك|ویندهوک|וינדהוק|विंडहोक|วินด์ฮุก|ウィントフック|빈트후크|温得和克|溫得和克|Βίντχουκ|Віндгук
Tokushima|JP|徳島|徳島市|とくしま
Sohag|EG|Suhaj|سوهاج
Bordeaux|FR|Burdeos|Bordéus|Бордо|ボルドー|보르도|بوردو|波尔多|波爾多|Bordèu|Bordôx|Bornto|Bordele|Bourdel|Burdigala
Fort Wayne|US-IN|Форт-Уэйн|フォートウェイン|포트웨인|فورت واين|韋恩堡|Kekionga|Kiskakon|Fort Uejn|Omee Town
Foz do Iguaçu|BR
Buffalo|US-NY|Búfalo|Буффало|バッファロー|버펄로|بوفالو|水牛城|Bupalo
Verona|IT|Vérone|Werona|Верона|ヴェローナ|베로나|فيرونا|维罗纳
Villafranca di Verona|IT
Caselle|IT
San Salvador de Jujuy|AR|Жужуй|جوجو|خوخوی|חוחוי|जुजोए|จูจิว|フフイ|후후이|胡胡伊|Χουχούι
Laredo|US-TX
Oaxaca|MX|Oaxaca de Juárez
Braşov|RO
Tirupati|IN|तिरुपति|तिरुपतिः
Santa Clara|CU
Niš|RS|Ниш
Porto|PT|Oporto|Порту|ポルト|بورتو|波圖
Lubbock|US-TX|Лаббок|ラボック|러벅|لوبوك|拉伯克
Hobart|AU-TAS|Хобарт|هوبارت|הוברט|होबार्ट|โฮบาร์ต|ホバート|호바트|霍巴特|荷巴特|Χόμπαρτ|Гобарт
Norfolk|US-VA|Норфолк|ノーフォーク|노퍽|نورفولك|諾福克|Norfok
Mahajanga|MG
Puerto Montt|CL
Juliaca|PE
Nizhnevartovsk|RU|Нижневартовск|Нижньовартовськ
Tampere|FI|Tammerfors
Louisville|US-KY|Луисвилл|لويس فيل|لوئیزویل|לואיוויל|लुइसविले|ลูส์วิลล์|ルイビル|루이빌|路易斯维尔|路易斯維爾|Λούιβιλ|Луїсвілл|لويفيل|路易維爾|Luivil|Luivila|Luisvilis|Ludovicopolis
Reno|US-NV|Рино|リノ|리노|رينو|雷諾|Reno-Stead
Temuco|CL
Sylhet|BD|সিলেট
Podgorica|ME|Podgorița|Подгорица|بودغوريكا|پادگاریتسا|פודגוריצה|पोड्गोरिका|พอดกอรีตซา|ポドゴリツァ|포드고리차|波德戈里察|波多里察|Ποντγκόριτσα|Подгориця|بودغوريتسا|Падгорыца|Подгоритса|Titograd|Podgoritsa|Podgoritza|Podgorytsa
Yakutsk|RU|Jakutsk|Iakoutsk|Jakoetsk|Jakuck|Jakutszk|Iakuțk|Якутск|ياكتسك|یاکوتسک|יקוטסק|याकूत्स्क|ยาคุตสค์|ヤクーツク|야쿠츠크|雅库茨克|雅庫次克|Γιακούτσκ|Якутськ|Дьокуускай
Kediri|ID|Kota Kediri
Georgetown|GY
Türkmenabat|TM
Lille|FR
Lesquin|FR
Groningen|NL
Saga|JP|佐賀|佐賀市|さが
Jiayuguan|CN|嘉峪关|嘉峪关市
Neuquén|AR|Ciudad de Neuquén
Nassau|BS|Нассау|ناسو|ناسائو|נסאו|नासाउ|แนสซอ|ナッソー|나소|拿骚|拿索|Νασάου|Насау|Nasáu|나사우|ناساو|拿騷
Turkistan|KZ|Turkestan|Туркестан|Түркістан
Richmond|US-VA|Ричмонд|リッチモンド|리치먼드|ريتشموند|列治文|里士满|Shockoe|Ricmonds|Ritsmont
Sucre|BO|Súkre
Yamparaez|BO
Paramaribo|SR|Парамарибо|باراماريبو|پاراماریبو|פרמריבו|पारामारिबो|ปารามาริโบ|パラマリボ|파라마리보|帕拉马里博|巴拉馬利波|Παραμαρίμπο
Concepción|CL
Imphal|IN|इंफाल|इम्फाल
Puerto Princesa|PH|Puerto Princesa City
La Ceiba|HN
Banja Luka|BA|Бања Лука|Баня Лука
Campeche|MX
Oviedo|ES|Uviéu
Ranón|ES
Esmeraldas|EC
Porlamar|VE
San Bernardino|US-CA
Huntsville|US-AL|Хантсвилл|ハンツビル|헌츠빌|هنتسفيل|亨茨维尔|Gantsvill|Khantsvil|Khuntsvil|Hantsvilis
Erfurt|DE
Spokane|US-WA|Спокан|スポーケン|스포캔|سبوكين|斯波坎
Birmingham|US-AL|Бирмингем|バーミンハム|버밍햄|برمنغهام|伯明翰|Birminhem
Lijiang|CN|丽江|麗江
Hailar|CN|海拉尔区
Abha|SA|أبها
Pskov|RU|Псков|Псков ош
Des Moines|US-IA|Де-Мойн|デモイン|디모인|دي موين|德梅因|De Mojn|De Moyn|Demoina
Kostanay|KZ|Qostanai|Kostanaï|Kustanaj|Kostanaj|Kosztanaj|Костанай|قوستاناي|قوستانای|קוסטנאי|कोस्टाने|คอสตาเนย์|コスタナイ|코스타나이|库斯塔奈|庫斯塔奈|Κοστανάι|Qostanay|Кустанай
Rochester|US-NY|Рочестер|ロチェスター|로체스터|روتشستر|羅徹斯特|Roffa|Gaskosago|Rotsester|Rocesteris
Oulu|FI|Uleåborg
Eindhoven|NL|Эйндховен|アイントホーフェン|에인트호번|آيندهوفن|燕豪芬|埃因霍温|Ajntoven|Eindhove|Eindovia|Ejndgoven
La Romana|DO
Gaborone|BW|Габороне|غابورون|گابورون|גבורונה|गाबोरोन|กาโบโรเน|ハボローネ|가보로네|哈博罗内|嘉柏隆里|Γκαμπορόνε|Ґабороне
Hurghada|EG|الغردقة|Hurgada|Хургада|フルガダ|후르가다|الغردقه|غردقه|غردقہ|洪加達|Gurdaka|Khurgada|Khurgade|Al-Ghardaqa
Oradea|RO
Annaba|DZ|عنابة|عنابه
Yunjinghong|CN|Jinghong|景洪|景洪市
Tenerife|ES|Santa Cruz de Tenerife|Санта-Крус-де-Тенерифе|サンタ・クルス・デ・テネリフェ|산타크루스데테네리페|سانتا كروث دي تينيريفه|圣克鲁斯-德特内里费
Linz|AT
Trieste|IT
Puerto Vallarta|MX|Пуэрто-Вальярта|푸에르토바야르타|巴亚尔塔港|Pto Vallarta
Debrecen|HU|Debrecín
Petropavl|KZ|Petropavlovsk|Петропавловск|Петропавл|Петропавел
Larnaca|CY|Λάρνακα|Larnaka|Citium|Ларнака|ラルナカ|라르나카|لارنكا|拉纳卡|Kozan|Kition|Salina|Salines
Nicosia|CY|Lefkoşa|Nikosia|Nicosie|Nikozja|Nikósie|Никосия|نيقوسيا|نیکوزیا|ניקוסיה|निकोसिया|นิโคเซีย|ニコシア|니코시아|尼科西亚|尼古西亞|Λευκωσία|Нікосія|Λευκωσίαν|尼科西亞|Leucosia|Lefkosian
Yanbu|SA|Yanbu al Bahr|Yenbo|ينبع
Pokhara|NP|पोखरा|पोखरा उपमहानगरपालिका
Arīsh|EG|El Arish|العريش
Saskatoon|CA-SK
Amarillo|US-TX|Амарилло|アマリロ|애머릴로|أماريلو|阿馬里洛
Aberdeen|GB|Абердин|アバディーン|애버딘|أبردين|阿伯丁|鴨巴甸|Devanha|Aberdins|Aberdzin|Amperntin
Little Rock|US-AR|Литл-Рок|リトルロック|리틀록|ليتل روك|小岩城|小石城|列度洛埠|Anilco|Acropolis|Arkopolis|Litl Roks
Bīrjand|IR|بیرجند|بيرجند
Vientiane|LA|Vientián|Wientian|Вьентьян|فيانتيان|وینتیان|ויינטיאן|विएनतियान|เวียงจันทน์|ビエンチャン|비엔티안|万象|永珍|Βιεντιάν|Вʼєнтьян|Viangchan
Laayoune|EH|El Aaiún
Burgas|BG|Бургас|Bourgas|Boergas|Burgaz|ブルガス|부르가스|بورغاس|Бургас хот|Пѷргъ|布爾加斯
Turku|FI|Åbo
Grand Rapids|US-MI
Kassel|DE
Calden|DE
Salt Lake City|US-UT|Солт-Лейк-Сити|ソルトレイクシティ|솔트레이크시티|سالت ليك|盐湖城|鹽湖城|Salt Lake|Sallaga Urbo|Sol Lek Siti|Kota Salt Lake
Hat Yai|TH|หาดใหญ่|เทศบาลนครหาดใหญ่
Khujand|TJ|Хужант|Ходжент
Providence|US-RI
Warwick|US-RI
Cork|IE|Corcaigh|Корк|コーク|코크|كورك|科克
Tallahassee|US-FL|Таллахасси|タラハシー|탤러해시|تالاهاسي|塔拉赫西|達拉哈西|Newton|Tunapy|Newtown|Talachasi
Mabalacat City|PH|Mabalacat
Knoxville|US-TN|Ноксвилл|ノックスビル|녹스빌|نوكسفيل|諾克斯維爾|Noxvil|Noksvil|Noksvill
Alcoa|US-TN
Abakan|RU|Абакан|Абакан шаары
Geneva|CH|Genève|Genf|Ginevra|Ginebra|Genebra|Genewa|Cenevre|Женева|ジュネーヴ|제네바|جنيف|日内瓦|Znev|Jenwe|Genebe|Geneue
Yelizovo|RU|Елизово
Petropavlovsk-Kamchatsky|RU|Петропавловск-Камчатский|Камчаткатааҕы Петропавловскай
Odense|DK
Daraga|PH
Legazpi|PH|Legaspi|Legaspi City
Phu Quoc|VN
Saarbrücken|DE
Chlef|DZ|الشلف|أورليانفيل
Fort Lauderdale|US-FL|Форт-Лодердейл|フォートローダーデール|포트로더데일|فورت لاودردال|劳德代尔堡|Ft. Lauderdale
Hollywood|US-FL|Голливуд|ハリウッド|할리우드|هوليوود|好萊塢|Gollivud|Kholivud|Khollivud
Mersa Matruh|EG|Marsá Maţrūḩ|مرسى مطروح
Regina|CA-SK|Реджайна|ريجينا|رجاینا|רג׳ינה|रेजिना|ริไจนา|レジャイナ|리자이나|里贾纳|里賈納|Ρετζάινα
Bata|GQ
Batumi|GE|ბათუმი
Sioux Falls|US-SD
Bacău|RO
Jackson|US-MS|Джексон|ジャクソン|잭슨|جاكسون|杰克逊|Dzekson|Tzakson|Dzeksona|Dzeksons
Jaffna|LK|යාපනය|யாழ்ப்பாணம்
Springfield|US-MO|Спрингфилд|スプリングフィールド|스프링필드|سبرينغفيلد|斯普林菲尔德
Beni Mellal|MA|بني ملال|بنی ملال
Béjaïa|DZ|بجاية|بجایه
Eugene|US-OR
Şalālah|OM|صلالة|صلاله
Split|HR
Rzeszów|PL
Penang|MY|George Town|Georgetown
George|ZA|喬治|Dzhordzh
Salzburg|AT
Malabo|GQ|Малабо|مالابو|מלבו|मलाबो|มาลาโบ|マラボ|말라보|马拉博|馬拉博|Μαλάμπο|Ciudad de Malabo
Cairns|AU-QLD
Sibiu|RO|Hermanştat
Kokshetau|KZ|Кокшетау|Көкшетау|Кокчетав
Dili|TL|Дили|ديلي|دیلی|דילי|डिलि|ดิลี|ディリ|딜리|帝力|Ντίλι|Ділі
Cagliari|IT|Кальяри|カリャリ|칼리아리|كالياري|卡利亚里|卡利亞里|Castèl|Càliari|Cajari|Caralis|Casteddu|Kaljaris
Rimini|IT|Rèmin
Gyumri|AM|Գյումրի
Jijel|DZ|جيجل|جیجل
Clermont-Ferrand|FR|Cllârmont-Fèrrand
Savannah|US-GA|Саванна|サバンナ|서배너|سافانا|沙瓦納|薩凡納|Sarannah|Yamacraw
Aktau|KZ|Aktaou|Aktav|Aqtaw|Актау|أكتاو|آقتاو|אקטאו|अक्ताउ|อัคตาอู|アクタウ|아크타우|阿克套|Ακτάου|Shevchenko|Aqtaū|Ақтау
Darwin|AU-NT|Дарвин|دارون|داروین|דרווין|डार्विन|ดาร์วิน|ダーウィン|다윈|达尔文|達爾文|Ντάργουιν|Дарвін
Trondheim|NO|Тронхейм|トロンヘイム|트론헤임|تروندهايم|特隆赫姆|Nidaros|Nidrosia|Troandin|Trongejm
Bahrain|BH|Kingdom of Bahrain|Bahreïn|Baréin|Bahrajn|Bahreyn|Бахрейн|البحرين|بحرین|בחריין|बहरीन|บาห์เรน|バーレーン|바레인|巴林|Μπαχρέιν
Manama|BH|المنامة|Manamah|Манама|マナーマ|마나마|المنامه|اَلْمَنَامَة|منامه|منامہ|麥納瑪|麦纳麦|Al-Manama|Al-Manamah
Varadero|CU|Варадеро|바라데로|巴拉德罗
Matanzas|CU
Boise|US-ID|Бойсе|بويس|بویسی|בויסי|बॉइसी|บอยซี|ボイシ|보이시|博伊西|波夕|Μπόιζι|بويسي|Boisisitija
Pécs|HU
Urgench|UZ|Urganch|Ургенч
Brest|FR
Stavanger|NO|Ставангер|スタヴァンゲル|Stafangur
Navoi|UZ|Navoiy|Навои
Syracuse|US-NY|Siracusa|Сиракьюс|シラキューズ|시러큐스|سيراكيوز|锡拉丘兹
Goma|CD
Saguenay|CA-QC
Aalborg|DK|Ålborg|Ольборг|オールボー|올보르|آلبورغ|奥尔堡|Olbor|Almpornk
Tuzla|BA|Тузла
Dubrave Gornje|BA
Paderborn|DE
Lippstadt|DE
Büren|DE
Kelowna|CA-BC
Kimberley|ZA
Comodoro Rivadavia|AR
Norilsk|RU|Норильск|Нарыльск
Toowoomba|AU-QLD
Siem Reap|KH|Siĕmréab
Dayton|US-OH|Дейтон|デイトン|데이턴|دايتون|代顿|Cabintown
Ponce|PR
St-Denis|RE|Saint-Denis
Les cocos|RE
Sainte-Marie|RE
Heraklion|GR|Irákleion|Ηράκλειο|Iraklio|Iráclio|Iraklion|Kandiye|Ираклион|イラクリオン|Ηράκλειο Κρήτης|伊拉克利翁|Khandax|Megalokastro|Megalokastron
Kutaisi|GE|ქუთაისი
Cap-Haïtien|HT|Kap Ayisyen
León|ES
Columbia|US-SC|Колумбия|コロンビア|컬럼비아|كولومبيا|哥伦比亚|Koloumpia
Charleston|US-SC|Чарлстон|チャールストン|찰스턴|تشارلستون|查尔斯顿|Charlstown|Tsarleston|Carolopolis|Charlestowne
North Charleston|US-SC|Норт-Чарлстон|ノースチャールストン|نورث تشارلستون|北查尔斯顿|N. Charleston
Innsbruck|AT
Tlemcen|DZ|تلمسان
Udon Thani|TH|อุดรธานี|เทศบาลนครอุดรธานี
Umeå|SE
Nador|MA|الناظور|ناظور
Al Aaroui|MA
Zacatecas|MX|Zacatecas City
Sakakah|SA|Sakākā|سكاكا
Sirt|LY|Sirte|شعبية سرت|سرت
Chiang Mai|TH|เชียงใหม่|Cziang Maj|Чианг-Май|チエンマイ|치앙마이|แม่ริม เชียงใหม่|清迈|清邁|Zimme|Xieng Mai
Curaçao|CW|Country of Curaçao|Curazao|Кюрасао|كوراساو|کوراسائو|קוראסאו|कुराकाओ|คูราเซา|キュラソー|퀴라소|库拉索|庫拉索|Κουρασάο
Willemstad|CW
Polokwane|ZA
Porto Seguro|BR
Maastricht|NL|Mastrique|Маастрихт|マーストリヒト|마스트리흐트|ماسترخت|马斯特里赫特|Mastrixt|Mastrihta
Kuopio|FI
Hartford|US-CT|Хартфорд|ハートフォード|하트퍼드|هارتفورد|哈特福|Newtown|Suckiag|Gartford|Kharford
Windsor Locks|US-CT|Pine Meadow|Enfield Falls
Allentown|US-PA
Perugia|IT|Pérouse
Pescara|IT
Reykjavík|IS|Reyk­ja­vík|Reikiavik|Рейкьявик|ريكيافيك|ریکیاویک|רייקיאוויק|रेक्याविक|เรคยาวิก|レイキャビク|레이캬비크|雷克雅未克|雷克雅維克|Ρέυκιαβικ|Рейкʼявік|Reiquiavique|レイキャヴィーク|雷克亞維克|Reykjavíkur|Réicivíc|Refkiavik|Reykyabik|Reikjaveks
Lhasa|CN|拉萨|拉薩
Fargo|US-ND
Ostend|BE|Oostende|Ostende
Bruges|BE|Brugge
Maseru|LS|Масеру|ماسيرو|ماسرو|מסרו|मासेरू|มาเซรู|マセル|마세루|马塞卢|馬賽魯|Μασέρου
Punta Arenas|CL|Пунта-Аренас|بونتا أريناز|پونتا آرناس|פונטה ארנס|पुंटा एरिनास|ปุนตาอาเรนัส|プンタアレナス|푼타아레나스|蓬塔阿雷纳斯|蓬塔阿雷納斯|Πούντα Αρένας
Springfield|US-IL|Спрингфилд|スプリングフィールド|스프링필드|سبرينج فيلد|斯普林菲尔德|Campifons|Springfilds
Wilmington|US-NC
Uzhhorod|UA|Uzhgorod|Ужгород|Ужгарад
Peoria|US-IL|Пеория|ピオリア|피오리아|بيوريا|皮奥里亚|Opq|Pimitoui
Lansing|US-MI
Mendoza|AR|Мендоса|ميندوزا|مندوسا|מנדוזה|मेंडोज़ा|เมนดูซา|メンドーサ|멘도사|门多萨|門多薩|Μεντόζα
Praia|CV|Cidade da Praia
Rochester|US-MN|Рочестер|ロチェスター|로체스터|روتشيستر|羅徹斯特
Port Blair|IN|पोर्ट ब्लेयर|पोर्ट ब्लेर
Basel|FR
Mulhouse|FR
Freiburg|FR
Manzini|SZ
Matsapha|SZ
St. John's|CA-NL|Saint-Jean de Terre-Neuve|San Juan de Terranova|Saint John’s|Сент-Джонс|سانت جونس|سنت جان|סנט ג׳ונס|सेंट जोंस|เซนต์จอนส์|セントジョンズ|세인트존스|圣约翰斯|聖約翰|Σεν Τζονς
Billings|US-MT|Billings Metropolitan Area|Área metropolitana de Billings|Биллингс|ビリングス
Manchester|US-NH|Манчестер|マンチェスター|맨체스터|مانشستر|曼徹斯特|Harrytown|Namaskeag|Tyngstown|Derryfield
Mbombela|ZA|Nelspruit
Pisa|IT|Pise|Piza|Пиза|ピサ|بيزا|比萨
Livingstone|ZM
Port-Gentil|GA
Rijeka|HR
Moncton|CA-NB|Монктон|وينكتون|مانکتون|מונקטון|मोंकटन|มองตัน|モンクトン|몽턴|蒙克顿|蒙克頓|Μόνκτον
Thunder Bay|CA-ON
Reus|ES
U-Tapao|TH
Rayong|TH|ระยอง|เทศบาลนครระยอง
Linköping|SE
Suceava|RO
Burbank|US-CA
Green Bay|US-WI|Грин-Бей|グリーンベイ|그린베이|غرين باي|格林贝|Nkrin Bei
Mostar|BA|Мостар
Lakeland|US-FL
Zhezkazgan|KZ|Zhezqazghan|Жезказган|Джезказган
Male|MV|މާލެ|Мале|マレ|말레|瑪律|馬累
Goa|IN|Mormugao|Мармагао|Porio
Dabolim|IN
Vasco da Gama|IN
Laoag|PH|Laoag City
South Bend|US-IN|Саут-Бенд|サウスベンド|사우스벤드|ساوث بند|南本德|Southold|The Bend|Flexuvium Australe
Funchal|PT
Klagenfurt|AT|Klagenfurt am Wörthersee
Punta Cana|DO
Bridgetown|BB
Albany|US-NY
Flint|US-MI
Santiago de Compostela|ES|Saint-Jacques-de-Compostelle|Santiago di Compostela|Сантьяго-де-Компостела|サンティアゴ・デ・コンポステーラ|산티아고데콤포스텔라|سانتياغو دي كومبوستيلا|聖地亞哥金波斯特拉|孔波斯特拉的聖地牙哥|聖地亞哥-德孔波斯特拉|Santiago|Compostela|Compostella|Compostelako Donejakue
Girona|ES|Gérone
Río Gallegos|AR|Рио-Гальегос|ريو جالييوس|ریوگالگوس|ריו גאייגוס|रियो गालेगोस|ริโอกาลเลกอส|リオガジェゴス|리오 가예고스|里奥加耶戈斯|里奧加耶戈斯|Ρίο Γκαγιέγκος|Ріо-Ґальєґос
San Carlos de Bariloche|AR
Aqaba|JO|العقبة|عقبه
České Budějovice|CZ
Kristiansand|NO
Nouméa|NC|Numea|Нумеа|نوميا|نومئا|נומאה|नौमिया|นูเมอา|ヌメア|누메아|努美阿|諾美亞|Νουμέα
Rize|TR
Fort-de-France|MQ
Francistown|BW
Kalibo|PH|Kalibo (poblacion)|Kalibo Town
Pardubice|CZ
Asheville|US-NC|Эшвилл|アシュビル|애슈빌|آشفيل|阿什维尔|Ramoth|Woolsey|Biltmore|Montford
Pakse|LA|ປາກເຊ
Brindisi|IT
Fujairah|AE|Al Fujairah City|فجيرة|الفجيرة
Duluth|US-MN|Дулут|ダルース|덜루스|دولوث|杜魯斯|Onigamiinsing
Venice|IT|Venezia|Venedig|Venise|Venecia|Veneza|Venetië|Wenecja|Venedik|Венеция|ヴェネツィア|베니스|البندقية|威尼斯|Venèsia|Benatky|Benetia|Benetke|Benezia
Treviso|IT|Trévise|Тревизо|トレヴィーゾ|Trevixo
Liepāja|LV
Montego Bay|JM
David|PA
Melbourne|US-FL
Shigatse|CN|Rikaze|Xigazê|桑珠孜区|日喀则
Medford|US-OR
Phuket|TH|ภูเก็ต|เทศบาลนครภูเก็ต
Suva|FJ
Cozumel|MX
Scranton|US-PA
Wilkes-Barre|US-PA
Luxembourg|LU|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|Lucemburk|Люксембург|لوكسمبورغ|لوکزامبورگ|לוקסמבורג|लक्ज़मबर्ग|ลักเซมเบิร์ก|ルクセンブルク|룩셈부르크|卢森堡|盧森堡|Λουξεμβούργο|Lëtzebuerg|盧森堡城|盧森堡市|Luxembôrg|Rakapuo|Liksanbou|Luksimbur|Luxemborj
Mineralnye Vody|RU|Mineralnyye Vody|Минеральные Воды|Минвод
Lae|PG
Muan|KR
Turbat|PK|تُربت|تربت
Nevşehir|TR|Невшехир|ネヴシェヒル|네브셰히르|نوشهر|內夫謝希爾|Muşkara|Nevsechir|Nevshekhir
Dakhla|EH
Encarnación|PY
Al Bayḑā’|LY|Bayda|البيضاء
Bosaso|SO|Boosaaso|بوصاصو|بوساسو
Appleton|US-WI
Fort Myers|US-FL|Форт Майерс|フォートマイヤーズ|포트마이어스|فورت مايرز|麥爾茲堡|Myers|Ft. Myers
Prince George|CA-BC
Tamanghasset|DZ|Tamanrasset|تامنراست|تامنغست
Sihanoukville|KH|ក្រុងព្រះសីហនុ
Lappeenranta|FI|Villmanstrand
Nouadhibou|MR|نواذيبو
Wilmington|US-DE
Gulfport|US-MS|Галфпорта|ガルフポート|غولفبورت|格尔夫波特
Biloxi|US-MS|Билокси|ビロクシ|빌럭시|بيلوكسي|比洛克西|Biloksi
Upington|ZA
Zadar|HR
Zemunik|HR|Zemunik Donji
Missoula|US-MT
Lamezia Terme|IT
San José del Cabo|MX|Сан-Хосе-дель-Кабо|San Khose del Kabo
Vaasa|FI|Vasa
Ixtapa-Zihuatanejo|MX|Zihuatanejo
Ixtapa|MX
Portland|US-ME|Портленд|ポートランド|포틀랜드|بورتلاند|波特蘭|Casco|Elbow|Quack|Falmouth
Fort McMurray|CA-AB
Nakhchivan|AZ|Naxçıvan|Naxçıvan Şəhəri
Daytona Beach|US-FL
Greenville|US-SC|Гринвилл|グリーンビル|그린빌|غرينفيل|格林维尔|Pleasantburg|Pleasantville
Spartanburg|US-SC|Спартанберг|スパータンバーグ|스파턴버그|سبارتانبرغ|斯帕坦堡
Greer|US-SC
Tromsø|NO|Tromso|Тромсё|トロムソ|트롬쇠|ترومسو|特罗姆瑟|Romsa|Tromsieg|Tromsonda
Bandar Seri Begawan|BN|Bandar Seri Begavan|Бандар-Сери-Бегаван|バンダルスリブガワン|반다르스리브가완|بندر سري بكاوان|斯里巴加灣|斯里巴加湾市|斯里巴加灣市|Bruni|Brunei|Banda Seri|Brunei Town
Rovaniemi|FI
Siddharthanagar|NP|Bhairawa
Bairihawa|NP
Fredericton|CA-NB
Kannur|IN|कण्णूर|कण्णुर
Mattanur|IN
Djerba|TN|Djerba Island
Djerba|TN|Houmt El Souk|حومة السوق|Houmt Souk|حومه السوق
Cayenne|GF|Cayena|Caienna|Caiena|Kajenna|Кайенна|كايين|کاین|קאיין|कायेन|กาแยน|カイエンヌ|카옌|卡宴|開雲|Καγιέν|Каєнна
Matoury|GF
Belize City|BZ|Ciudad de Belice|Belize|Belize-stad|Белиз|ベリーズシティ|벨리즈시티|伯利兹市|Belice|Belizurbo|Beliz Siti|Kota Belize
Olbia|IT|Terranòa
Kuwait City|KW|مدينة الكويت|Kuwait-Stadt|Koweït|Ciudad de Kuwait|Al-Kuwait|Kuwait|Koeweit|Kuwejt|Эль-Кувейт|クウェート|쿠웨이트시티|اَلْكُوَيْت|科威特市|Kuwait by|Kuvajturbo|Kota Kuwait|Kuwait Stad
Great Falls|US-MT
Pula|HR
Friedrichshafen|DE
San Andrés|CO
Ouarzazate|MA|Ouarzazat|ورززات|ورزازات
Grand Forks|US-ND
Honiara|SB
Rhodes|GR|Ródos|Ρόδος
Sarasota|US-FL|Сарасота|サラソータ|새러소타|ساراسوتا|萨拉索塔
Bradenton|US-FL|Брейдентон|ブレイデントン|브레이든턴|برادنتون|布雷登顿|Bradentown|Braidentown
Kavála|GR|Καβάλα
Chaniá|GR|Χανιά|Χανίων
Souda|GR|Σούδα
São Tomé|ST|Santo Tomé|Svatý Tomáš|Сан-Томе|ساو تومي|سائوتومه|סאו טומה|साओ टोम|เซาตูเม|サントメ|상투메|圣多美|聖多美|Σάο Τομέ
Pensacola|US-FL
Ålesund|NO
Eilat|IL|אילת|إيلات
Walvis Bay|NA
Gwadar|PK|گوادر|جوادر
Christiansted|VI
Saint Croix|VI|St Croix
Ko Samui|TH|Ko Samui Island
Ko Samui|TH|เกาะสมุย
Maun|BW
Östersund|SE
Minot|US-ND
Saginaw|US-MI|Сагино|サギノー|새기노|ساغيناو|Sagino|Saguno
Midland|US-MI|ميدلاند
Bay City|US-MI|Бей-Сити|ベイシティ|베이시티|باي سيتي|贝城|Bej Siti|Kota Bay|Behj Siti
Freeland|US-MI
Harrisburg|US-PA
Port of Spain|TT|Port-d’Espagne|Puerto España|Порт-оф-Спейн|بورت أوف سبين|پورت‌آواسپین|פורט אוף ספיין|पोर्ट ऑफ़ स्पेन|พอร์ทออฟสเปน|ポートオブスペイン|포트오브스페인|西班牙港|Πορτ οφ Σπέιν
Trinidad|TT
Ibiza|ES
Saipan|MP|Сайпан|سايبان|سایپان|סאיפאן|सायपान|ไซปัน|サイパン|사이판|塞班|Σαϊπάν
Alexandria|US-LA
Navegantes|BR
Luang Prabang|LA|ຫລວງພະບາງ
Karlovy Vary|CZ
Liberia|CR
Luleå|SE|Лулео|ルレオ|룰레오|لوليو|呂勒奧
Bozeman|US-MT
Hilo|US-HI
Milas|TR|Милас|米拉斯
Bodrum|TR|Бодрум|ボドルム|보드룸|بودروم|博德鲁姆|Alikarnassos|Bodrum-Torba|Halikarnassos
Franceville|GA
Moroni|KM|موروني
Moline|US-IL|Молин|مولين|莫林
Burlington|US-VT
South Burlington|US-VT
Nadi|FJ
Ohrid|MK|Охрид|Охрыд
Faro|PT|Фару
Memmingen|DE
Bastia|FR
Edremit|TR
Apia|WS|Апиа|أبيا|آپیا|אפיה|एपिया|อาปีอา|アピア|아피아|阿皮亚|阿皮亞|Απία|Апіа
Tarawa|KI|South Tarawa|Taraua|Тарава|تاراوا|טאראווה|टारावा|ตาระวา|タラワ|타라와|塔拉瓦|Ταράουα
Atlantic City|US-NJ
Charlottetown|CA-PE
Panama City|US-FL
Panama City Beach|US-FL
Paphos|CY|Πάφος|Baf|Pafos|Pafo|Пафос|Gazibaf
Port-Vila|VU
Victoria Falls|ZW
Zagora|MA
Banjul|GM|Bandżul|Банжул|بانجول|בנג׳ול|बैंजुल|บันจูล|バンジュール|반줄|班珠尔|班竹|Μπανζούλ
Bodø|NO|Bodö|Бодо|ボードー|보되|بودو|博德|Bådåddjo|Budzjo
Juneau|US-AK|Джуно|جوني|جونو|ג׳ונו|ज्यूनाउ|จูโน|ジュノー|주노|朱诺|朱諾|Τζούνο
Timbuktu|ML|Tombouctou
Bangor|US-ME|Бангор|バンゴー|뱅고어|بانجور|班戈|Sunbury
Fairbanks|US-AK|Фэрбанкс|フェアバンクス|페어뱅크스|فيربانكس|費爾班克斯
Shirdi|IN|शिरडी|शिर्डी
Myrtle Beach|US-SC|Мертл-Бич|マートルビーチ|ميرتل بيتش|默特尔比奇|Long Bay|New Town
Flores|GT
Santa Elena|GT
San Benito|GT
Aruba|AW|Aruba Island|Аруба|أروبا|اروبا|ארובה|अरूबा|อารูบา|アルバ|아루바|阿鲁巴|荷屬阿魯巴|Αρούμπα
Oranjestad|AW
Georgetown|KY|George Town
Grand Cayman|KY
Dubrovnik|HR
Whitehorse|CA-YT|Уайтхорс|وايت هورس|وایت‌هورس|ווייטהורס|व्हाइटहोर्स|ไวต์ฮอร์ส|ホワイトホース|화이트호스|怀特霍斯|懷特霍斯|Γουάιτχορς|Вайтгорс
Corfu|GR|Kerkyra|Κέρκυρα
Freeport|BS
Gibraltar|GI|Gibilterra|Cebelitarık|Гибралтар|جبل طارق|جبل‌الطارق|גיברלטר|जिब्राल्टर|ยิบรอลตาร์|ジブラルタル|지브롤터|直布罗陀|直布羅陀|Γιβραλτάρ|Гібралтар
Papeete|PF
Kahului|US-HI
Puerto Escondido|MX
Majuro|MH|Majuro-zátony|Маджуро|ماجورو|מאג׳ורו|माजुरो|มาจูโร|マジュロ|마주로|马朱罗|馬朱諾|Ματζούρο
Qeshm|IR|Qeshm Island
Qeshm|IR|قشم
Kingstown|VC
Saint Vincent|VC|St. Vincent|San Vicente|São Vicente|Svatý Vincenc|Сент-Винсент|سانت فنسنت|سنت وینسنت|סנט וינסנט|सेंट विंसेंट|เซนต์วินเซนต์|セントビンセント|세인트빈센트|圣文森特|聖文森|Άγιος Βικέντιος|Сент-Вінсент
Visby|SE
Mahé|SC|Victoria|Маэ|ماهي|ماهه|מהא|माहे|มาเอ|マヘ|마헤|马埃岛|馬埃島|Μάχε|Махе
Nuku‘alofa|TO
Kalispell|US-MT
Destin|US-FL|德斯坦|Dester
Fort Walton Beach|US-FL|فورت والتون بيتش|华尔顿堡滩|Camp Walton
Valparaiso|US-FL|Niceville
Assab|ER|ዓስብ
Marquette|US-MI
Gwinn|US-MI
Harstad|NO
Narvik|NO
Yellowknife|CA-NT
Ponta Delgada|PT|Понта-Делгада|ポンタ・デルガダ|폰타델가다|بونتا ديلغادا|蓬塔德爾加達|Ponta Ntelgada
Saint Thomas|VI|Saint Thomas Island|St. Thomas|Svatý Tomáš (Karibik)|Сент-Томас|سانت توماس|سنت توماس|סנט תומאס|सेंट थॉमस|เซนต์โธมัส|セントトーマス|세인트토마스|圣托马斯|聖托馬斯|Άγιος Θωμάς
Charlotte Amalie|VI
Plattsburgh|US-NY
Dalaman|TR
Kos|GR|Κως
Akureyri|IS
Lanzarote|ES
San Bartolomé|ES
Sunshine Coast|AU-QLD
Maroochydore|AU-QLD
Tulum|MX|Tulún
Palanga|LT
Kiruna|SE
Scarborough|TT
Tobago|TT
Aguadilla|PR
Pamandzi|YT
Dzaoudzi|YT
Traverse City|US-MI
Pointe-à-Pitre|GP
Nuuk|GL|Нуук|غودثاب|نووک|נואוק|नुक|กอดแธบ|ヌーク|고드호프|努克|Νουούκ|Godthåb
Loreto|MX
Koror|PW
Chuuk|FM|Chuukské ostrovy|Truk|Трук|ترك|چوک|צ׳וק|चक|ทรัก|チューク|트루크|特鲁克群岛|楚克|Τσουκ|Чуук
Weno|FM
Sault Ste. Marie|US-MI
Rarotonga|CK|Раротонга|راروتونغا|راروتونگا|רארוטונגה|रारोटोंगा|ราโรตองกา|ラロトンガ|라로통가|拉罗汤加|拉羅湯加|Ραροτόνγκα
Avarua|CK
Basseterre|KN
Saint Kitts|KN|St. Kitts|Saint-Christophe|San Cristóbal|São Cristóvão|Svatý Kryštof|Сент-Китс|سانت كيتس|سنت کیتس|סנט קיטס|सेंट किट्स|เซนต์คิตส์|セントクリストファー|세인트키츠|圣基茨|聖基茨|Σεν Κιτς|Сент-Кіттс
Sharm el-Sheikh|EG|شرم الشيخ
Kona|US-HI
Kailua-Kona|US-HI
Gander|CA-NL
Pago Pago|AS|Паго-Паго|باغو باغو|پاگوپاگو|פאגו פאגו|पागो पागो|ปาโก ปาโก|パゴパゴ|파고파고|帕果帕果|巴哥巴哥|Πάγκο Πάγκο|PagoPago
Paro|BT
Mauritius|MU|Republic of Mauritius|Maurice|Mauricio|Mauricius|Маврикий|موريشيوس|موریس|מאוריציוס|मॉरीशस|มอริเชียส|モーリシャス|모리셔스|毛里求斯|模里西斯|Μαυρίκιος|Маврикій
Plaine Magnien|MU
Queenstown|NZ
Marsa Alam|EG|مرسى علم
Shannon|IE
Kasane|BW
Road Town|VG
Tortola|VG|Тортола|تورتولا|טורטולה|टोर्टोला|ตอร์โตลา|トルトーラ|토르톨라|托尔托拉|托爾托拉|Τορτόλα
El Calafate|AR
Coxen Hole|HN
St. George's|GD|Saint George's
Grenada|GD|Grenade|Granada|Гренада|غرينادا|گرنادا|גרנדה|ग्रेनाडा|เกรนาดา|グレナダ|그레나다|格林纳达|格瑞納達|Γρενάδα|Ґренада
Iqaluit|CA-NU|Икалуит|اكويلت|ایکلوئت|איקלואיט|इकालुईट|อีกวาลิต|イカルイット|이칼루이트|伊魁特|Ικαλούιτ|Ікалуїт
Huatulco|MX|Santa María Huatulco
El Alamein|EG|Al ‘Alamayn|العلمين
El Dabaa|EG
Valletta|MT|La Valette|La Valletta|Valeta|Валлетта|バレッタ|발레타|فاليتا|瓦莱塔|華列他|Baleta|Baletta
Luqa|MT
Billund|DK|比隆|Billunn|Bilount
Lihue|US-HI
Kaua‘i|US-HI
Mongomo|GQ
Stephenville|CA-NL
Saint-Pierre|PM|Miquelón|Микелон|مكويلون|میکلون|מיקלון|मिकेलॉन|มีเกอลง|ミクロン島|미클롱|密克隆|密啟崙|Μικελόν|Мікелон
Sal|CV|Sal Island
Espargos|CV
Kittilä|FI
Port Hedland|AU-WA
Broome|AU-WA
Abu Simbel|EG|أبو سمبل
Deer Lake|CA-NL
Saint Lucia|LC|Saint Lucia Island|St. Lucia|Sainte-Lucie|Santa Lucía|Svatá Lucie|Сент-Люсия|سانت لوشيا|سنت لوسیا|סנט לוסיה|सेंट लूसिया|เซนต์ลูเซีย|セントルシア|세인트루시아|圣卢西亚|聖露西亞|Αγία Λουκία|Сент-Люсія
Vieux Fort|LC
Ivalo|FI|Kyrö
Isle of Man|IM|Île de Man|Isla de Man|Isola di Man|Ilha de Man|Wyspa Man|Man Adası|Ostrov Man|Mansaari|Man-sziget|Insula Man|о-в Мэн|جزيرة مان|جزیرهٔ من|האי מאן|आइल ऑफ़ मैन|เกาะแมน|マン島|맨섬|马恩岛|曼島|Νήσος του Μαν|Острів Мен|Pulau Man
Castletown|IM
Bonaire|BQ|Bonaire Island
Kralendijk|BQ|Кралендейк|كرالنديك|کرالندیک|קרלנדייק|क्रालैंडिजिक|คราเลนดิจค์|クラレンダイク|크라렌디즈크|克拉伦代克|克拉倫代克|Κράλεντικ
Santorini|GR|Firá|Thira|Θήρα
Skardu|PK
The Valley|AI
Anguilla|AI|Anguila|Ангилья|أنغويلا|آنگوئیلا|אנגווילה|एंग्विला|แองกิลลา|アンギラ|앙귈라|安圭拉|安奎拉|Ανγκουίλα|Анґілья
Figari|FR
Hagåtña|GU|Agaña|Хагатна|ハガニア|하갓냐|هاغاتنيا|阿加尼亚|Agadna|Akashi|Ankana|Hagadna
Guam|GU|Гуам|غوام|گوام|גואם|गुआम|กวม|グアム|괌|关岛|關島|Γκουάμ
Knock|IE
Charlestown|IE
Hamilton|BM
Bermuda|BM|Bermudes|Bermudas|Bermudy|Бермудские о-ва|برمودا|ברמודה|बरमूडा|เบอร์มิวดา|バミューダ|버뮤다|百慕大|百慕達|Βερμούδες|Бермуди
Sälen|SE
Taba|EG|طابا
Maafaru|MV|Maafaru Island
Maafaru|MV
Kangerlussuaq|GL
Christmas|CX|Christmas Island|Weihnachtsinsel|Navidad|Christmaseiland|Wyspa Bożego Narodzenia|Julön|Vánoční ostrov|Joulusaari|Karácsony-sziget|Insula Christmas|о-в Рождества|كريسماس|کریسمس|האי כריסטמס|क्रिसमस|คริสต์มาส|クリスマス島|크리스마스|圣诞岛|聖誕島|Νήσος Χριστουγέννων|Острів Різдва
Flying Fish Cove|CX
Cocos|CC|Cocos Islands|Cocoseilanden|Wyspy Kokosowe|Kokosöarna|Kokosové ostrovy|Kookossaaret|Kókusz-sziget|Кокосовые о-ва|كوكوس|کوکوس|קוקוס|कोकोस|โคโคส|ココス諸島|코코스|可可斯|科科斯群島|Κόκος|Кокосові острови
Cocos (Keeling)|CC|Cocos (Keeling) Islands
West Island|CC
Sint Maarten|SX
Djanet|DZ|جانت
Mount Pleasant|FK
Kish|IR|Kish Island
Gan|MV|Gan Island
Fuerteventura|ES
Easter|CL|Easter Island|Osterinsel|Île de Pâques|Isla de Pascua|Pasqua|Ilha de Páscoa|Paaseiland|Wyspa Wielkanocna|Paskalya Adası|Påskön|Velikonoční ostrov|Pääsiäissaari|Húsvét-szigetek|Insula Paștelui|о-в Пасхи|استر|ایستر|אי הפסחא|ईस्टर|อีสเตอร์|イースター島|이스터 섬|复活节岛|復活島|Νήσος Πάσχα|Острів Пасхи
Comox|CA-BC
Pituffik|GL
Seiyun|YE
Smara|EH
Providenciales|TC|Providenciales Island
Antigua|AG|Antigua Island|Антигуа|أنتيغوا|آنتیگوا|אנטיגואה|एंटीगुआ|แอนติกา|アンティグア|안티과|安提瓜|安地卡|Αντίγκουα|Антиґуа
Tinian|MP|Tinian Island
Yangyang|KR
Hanimaadhoo|MV
San Salvador|BS|San Salvador Island
Mfuwe|ZM
Kiritimati|KI|Kiritimati Island|Kiritimati-sziget|Киритимати|كيريتي ماتي|کریتیماتی|קיריטימאטי|किरीतिमाति|คิริทิมาตี|キリスィマスィ島|키리티마티|基里地马地岛|基里地馬地島|Κιριτιμάτι|Кірітіматі
Rabil|CV
Wallis|WF|Wallis Island|Wallis & Futuna|Wallisön|Уоллис|واليس|والیس|ווליס|वालिस|วาลลิส|ウォリス諸島|월리스|瓦利斯|Γουάλις|Уолліс
São Vicente|CV
Mariehamn|FI|Maarianhamina|Мариехамн|ماريهامن|ماریه‌هامن|מרייהאמן|मारियाहैम|มารีฮามน์|マリエハムン|마리에함|玛丽港|瑪麗港|Μάριεχαμν|Марієгамн
Narsarsuaq|GL
Rota|MP|Rota Island
Yap|FM|Yap Island
Faroe|FO|Faroe Islands|Faroes|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Faeröer|Wyspy Owcze|Torshamn|Faerské ostrovy|Färsaaret|Feröer|Feroe|Фарерские о-ва|فارو|פארו|फ़ैरो|แฟโร|フェロー|페로 제도|法罗|法羅群島|Φερόες|Фарерські острови
Vágar|FO
Kosrae|FM|Kosrae Island|Kosrae-szigetek|Косрае|كوسرا|کوسرای|קוסרה|कोसराए|คอสไร|コスラエ|코스레|库赛埃|科斯瑞|Κόσραϊ
Vavaʻu|TO
ʻUtu Vavaʻu|TO
Hambantota|LK
Montserrat|MS|Монтсеррат|مونتسيرات|مونتسرات|מונסראט|मोंटसेरात|มอนเซอร์รัต|モントセラト|몬세라트|蒙特塞拉特|蒙哲臘|Μονσεράτ
Red Sea Project|SA
Duqm|OM
Issyk-Kul|KG|Issyk-Kul Region
Neom|SA
Ta Noun|KH
Corisco|GQ|Corisco Island
Foshan|CN|佛山|仏山市
Southend|GB|Southend-on-Sea
Shantou|CN|汕头|汕頭
Jieyang|CN|揭阳|揭陽
Chaozhou|CN|潮州|潮州市
Ibadan|NG
Shiyan|CN|十堰|十堰市
Changzhou|CN|常州|常州市
Yenişehir|TR
Bursa|TR
Huizhou|CN|惠州|恵州
Kanpur|IN|कानपुर|कानपूर
Kyiv|UA|Kiew|Kiev|Kijów|Kyjev|Kiova|Kijev|Киев|كييف|کیف|קייב|कीव|เคียฟ|キーウ|키예프|基辅|基輔|Κίεβο|Київ|Кейӳ
Linyi|CN|临沂|臨沂
Huai'an|CN
Bandung|ID|Kota Bandung
Nantong|CN|南通|南通市
Zhuhai|CN|珠海|珠海市
La Isabela|DO
Weifang|CN|潍坊|濰坊
Zunyi|CN|遵义|遵義
Renhuai|CN|仁怀市
Lianyungang|CN|连云港
Benin City|NG|Ìlú Benin
Fuyang|CN|阜阳|阜陽
Maracay|VE
Palembang|ID|Kota Palembang
Yancheng|CN|盐城|鹽城
Yangzhou|CN|扬州|揚州
Taizhou|CN|泰州|泰州市
Patna|IN|पटना|पाटणा
Wuhu|CN|芜湖|蕪湖
Dazhou|CN|达州|達州
Trenton|US-NJ
Mianyang|CN|绵阳|綿陽
Gwangju|KR|Kwangju|광주|광주광역시
Taizhou|CN|台州|台州市
Huangyan|CN
Madurai|IN|मदुरई|मदुराई
Changde|CN|常德|常徳
Anshan|CN|鞍山|鞍山市
Liuzhou|CN|柳州
Kharkiv|UA|Харків|Харьков|Харков
Tabriz|IR|تبریز|تبريز
Zhanjiang|CN|湛江|湛江市
Carlsbad|US-CA
Luoyang|CN|洛阳|洛陽
Parma|IT|Pèrma
Handan|CN|邯郸|邯鄲
Yichang|CN|宜昌|宜昌市
Heze|CN|菏泽|菏澤
Liupanshui|CN|六盘水|六盤水
Xiangyang|CN|襄樊|樊城
Xuzhou|CN|徐州|徐州市
Jining|CN|济宁|濟寧
Xinyang|CN|信阳
Tianshui|CN|天水
Jiaxing|CN|嘉兴|嘉興
Bandar Lampung|ID|Bandarlampung
Bijie|CN|毕节|畢節
Ranchi|IN|राँची|रांची
Shangrao|CN|上饶|上饒
Pekanbaru|ID|Kota Pekanbaru
Prayagraj|IN|Allahabad|इलाहाबाद
Yulin|CN|玉林|玉林市
Shashi|CN
Jingzhou|CN|荆州|荊州
Yichun|CN|宜春
Mexicali|MX
Jabalpur|IN|जबलपुर|जबलपुरम्
Shaoguan|CN|韶关|韶關
Longyan|CN|龙岩|竜岩
Yongzhou|CN|永州
Aurangabad|IN|औरंगाबाद|औरंगाबाद शहर
Dongying|CN|东营|東營
Yunlong|CN
Luzhou|CN|泸州|瀘州
Yueyang|CN|岳阳|岳阳市
Dnipro|UA|Дніпро|Днепр|Днепропетровск
Ulsan|KR|울산|울산광역시
Linfen|CN|Lin-fen-hsien|临汾
Qiaoli|CN
Baoshan|CN|保山|保山市
Jodhpur|IN|जोधपुर|जोधपुरम्
Padang|ID|Kota Padang
Campo Grande|BR|Кампу-Гранди|كومبو جراند|کمپو گرانده|קמפו גרנדה|कैंपो ग्रांडे|กัมปูกรันดี|カンポグランデ|캄포 그란데|大坎普|格蘭場|Κάμπο Γκράντε|Кампу-Ґранді
Quzhou|CN|衢州|衢州市
Zhoushan|CN|定海
Gwalior|IN
Sulaymaniyah|IQ|As Sulaymānīyah|السليمانية|سلیمانیه
Mbuji-Mayi|CD
Teresina|BR
Mysore|IN|Mysuru|मैसूर|मैसूरु
Weihai|CN|威海|威海市
Malang|ID|Kabupaten Malang
Hubballi|IN|Hubli
Yibin|CN|宜宾|叙府
Bouaké|CI
Samarinda|ID|Kota Samarinda
Chenzhou|CN|郴州
Jos|NG
Gatineau|CA-QC
Anqing|CN|安庆|安慶
Rahim Yar Khan|PK|رحیم یار خان|رحيم يار خان
Panzhihua|CN|攀枝花
Cúcuta|CO
Anshun|CN|安顺|安順
Rajshahi|BD|রাজশাহী
Wuzhou|CN|梧州|梧州市
Qinhuangdao|CN|Ch’in-huang-tao|秦皇岛
Wugang|CN|武冈
Shaoyang|CN|邵阳|邵陽
Pietermaritzburg|ZA
São José dos Campos|BR
Morādābād|IN
Ribeirão Preto|BR
Zhangjiakou|CN|张家口|張家口
Baise|CN|百城|百色
Raipur|IN|रायपुर|रायपूर
Portsmouth|US-NH
Gorakhpur|IN|गोरखपुर|गोरखपुरम्
Mudanjiang|CN|牡丹江|牡丹江市
Rizhao|CN|日照|日照市
Pondicherry|IN|Puducherry|पॉण्डिचेरी
Izhevsk|RU|Ижевск|Иж
Maturín|VE
Diyarbakır|TR
Cuenca|EC
Tébessa|DZ|تبسة|تیبازہ
Dandong|CN|丹东|丹東
Kermanshah|IR|استان کرمانشاه|كرمانشاه
Feira de Santana|BR
Khabarovsk|RU|Хабаровск|Хабаровскай
Al Ḩudaydah|YE|Hodeida|الحديدة|حدیده
Taiz|YE|Ta'izz|تعز
Ha'il|SA|حائل
Bhavnagar|IN|भावनगर
Jinzhou|CN|锦州|錦州
Kryvyi Rih|UA|Krivoi Rog|Kryvyy Rih|Кривий Ріг|Кривой Рог|Криви Рог
Lozuvatka|UA|Лозоватка
Shaxian|CN
Sanming|CN|三明|三明市
Rasht|IR|رشت|ڕەشت
Mar del Plata|AR
Yingkou|CN|Ying-k’ou-shih|営口
Reynosa|MX
Londrina|BR
Bucaramanga|CO
Urmia|IR|Orūmīyeh|Urūmiyeh|شهرستان ارومیه|أرومية
Juiz de Fora|BR
Kota Bharu|MY
Nyala|SD|نيالا|نیاله
Orenburg|RU|Оренбург|Арэнбург
Uberlândia|BR
Huaihua|CN|怀化|懷化
Bahawalpur|PK
Zahedan|IR|زاهدان
Nanded|IN|नांदेड़|नांदेड
Jiamusi|CN|佳木斯|佳木斯市
Korla|CN|库尔勒|库尔勒市
San Miguel de Tucumán|AR
Kuantan|MY
Spichenkovo|RU
Novokuznetsk|RU|Nowokuznetsk|Novokuzneck|Nowokuźnieck|Novokuznyeck|Novokuznețk|Новокузнецк|نوفوكوزنتسك|نوووکوزنتسک|נובוקוזנטסק|नोवोकुज़्नेत्स्क|โนโวคุซเนตสค์|ノヴォクズネツク|노보쿠즈네츠크|新库兹涅茨克|新庫茲涅茨克|Νοβοκουζνέτσκ|Новокузнецьк|Навакузнецк
Jinggangshan|CN
Ji'an|CN|吉安|吉安市
Warri|NG
Aksu|CN|Aqsu|阿克苏|阿克苏市
Ibagué|CO
Antwerp|BE|Antwerpen|Anvers|Antuérpia
Hamadān|IR|همدان
Qionghai|CN|琼海|嘉积
Gomel|BY|Homyel'|Гомель|Гомел
Beihai|CN|北海|北海市
Penza|RU|Пенза|Пенза ош
Ternovka|RU
Grenoble|FR
Surakarta|ID|Solo|Kota Surakarta
Dehradun|IN|Dehra Dūn|देहरादुन
Durgapur|IN|दुर्गापुर
Guangyuan|CN|Kwangyüanhsien|广元
Kolhāpur|IN
Macapá|BR
Campos dos Goytacazes|BR
Tonghua|CN|通化|通化市
Nizhnekamsk|RU|Нижнекамск|Анат Кама
Naberezhnye Chelny|RU|Naberezhnyye Chelny|Набережные Челны|Брежнев
Lipetsk|RU|Липецк|Липецк шаары
Zhangye|CN|张掖|張掖
Pobedilovo|RU
Kirov|RU|Kirow|Киров|كيروف|کیروف|קירוב|किरोव|คิรอฟ|キーロフ|키로프|基洛夫|Κίροφ|Кіров
Najrān|SA|نجران
Pohang|KR|포항
Santa Marta|CO
Cheboksary|RU|Чебоксары|Чабаксар
Jamnagar|IN
Montería|CO
Stockton|US-CA
Valledupar|CO
Piura|PE
Xichang|CN|西昌|西昌市
Yazd|IR|یزد|يزد
Ōita|JP|大分|大分市|おおいた
Yan’an|CN|延安
Jingdezhen|CN|景徳鎮
Mykolaiv|UA|Mykolayiv|Миколаїв|Николаев|Верноленинск
Pereira|CO
Jammu|IN|जम्मू
Kananga|CD
Calabar|NG
Joinville|BR
Huangshan|CN|黄山|屯溪
Kurnool|IN|करनूल|कर्नूलु-नगरम्
Heroica Matamoros|MX|Matamoros|Матаморос|ماتاموروس|מטמורוס|माटामोरोस|มาตาโมรอส|マタモロス|마타모로스|马塔莫罗斯|馬塔莫羅斯|Ματαμόρος
Chengde|CN|承德|承徳市
Kursk|RU|Курск|Курськ
Elazığ|TR
Gondar|ET|Gonder|ጎንደር ከተማ
Kupang|ID|Kota Kupang
Malatya|TR
Korhogo|CI
Sandakan|MY
Mek'ele|ET|Mekelle|መቀሌ
Uyo|NG
Ciudad Obregón|MX
Manizales|CO
Stavropol|RU|Ставрополь
Buenaventura|CO
Mariupol|UA|Маріуполь|Мариуполь|Жданов
Belagavi|IN|Belgaum|बेलगाँव|बेलगांव
Bryansk|RU|Брянск
Kuala Terengganu|MY|Bandar Kuala Terengganu
Xalapa de Enríquez|MX|Xalapa|Jalapa
Gaya|IN
Udaipur|IN|उदयपुर|उदयपुरम्
Erzurum|TR
Akure|NG
Boa Vista|BR|Боа-Виста|باو فيستا|بوئاویستا|בואה ויסטה|बोआ विस्ता|บัววีชตา|ボアビスタ|보아 비스타|博阿维斯塔|保維斯塔|Μπόα Βίστα|Боа-Віста
Kolwezi|CD
Alor Setar|MY|Alor Star
Sukkur|PK|سکھر|سکر
Toyama|JP|Toyama-shi|富山|とやま
Guyuan|CN|固原
Ardabīl|IR|اردبیل|اردبيل
Chaoyang|CN|朝阳市
Hotan|CN|和田|和田市
Gujangbagh|CN
Ivanovo|RU|Иваново|Иваново шаары
Cumaná|VE
Jixi|CN|鸡西|鶏西
Kassala|SD|كسلا|كسل
Barinas|VE
Al Hoceïma|MA|الحسيمة|حسیمه
Samsun|TR
El Obeid|SD|الأبي|Al-Ubayyid
Pasto|CO
Santa Fe|AR|Santa Fe de la Vera Cruz|Ciudad de Santa Fe
San-Pédro|CI
Batman|TR
Caxias do Sul|BR
Brno|CZ
Bauru|BR
Qingyang|CN|庆阳
Qingyang Shi|CN
Rajahmundry|IN|Rajamahendravaram
Kahramanmaraş|TR
São José do Rio Preto|BR
Bakersfield|US-CA
Bengkulu|ID
Hrodna|BY|Grodno|Гродно|Гродна
Palu|ID|Kota Palu
Chimoio|MZ
Tawau|MY
Van|TR
Mogilev|BY|Mahilyow|Могилёв|Магілёў
Canberra|AU-ACT
Bydgoszcz|PL
Neiva|CO
Uruapan|MX
Huế|VN
Quelimane|MZ
Arkhangel’sk|RU|Архангельск
Sanandaj|IR|سِنَّ|سنندج
Latur|IN|लातूर
Campina Grande|BR
Chifeng|CN|赤峰|红山区
Corrientes|AR|Ciudad de Corrientes
Belgorod|RU|Белгород|Белгарад
Celaya|MX
Latakia|SY|لاذقية|اللاذقية
Cuernavaca|MX
Asahikawa|JP|旭川|旭川市
Tepic|MX
Bahir Dar|ET|ባሕር-ዳር
Wŏnju|KR|원주|원주시
Montes Claros|BR
Hechi|CN
Smolensk|RU|Смоленск|Смаленск
Khorramabad|IR|خرم آباد
Wŏnsan|KP|원산시|원산
Chongjin|KP|청진시
Yanji|CN|延吉|延吉市
Cotabato|PH|Cotabato City
Lincang|CN
Xingyi|CN|兴义
Villavicencio|CO
Pelotas|BR
Maroua|CM
Nantes|FR
Popayán|CO
Baicheng|CN|白城|白城市
Chimbote|PE
Cherepovets|RU|Череповец|Чарапавец
Humberside|GB
Kingston upon Hull|GB|Hull
Denizli|TR|Denislü
Maringá|BR
Butuan|PH
Kurgan|RU|Курган
Mannheim|DE
Chinju|KR|Jinju|진주|진주시
Palmas|BR
Vladikavkaz|RU|Владикавказ|Буро-ГӀала
Posadas|AR
Akita|JP|秋田|秋田市
Armenia|CO
Miri|MY
Mérida|VE
Valladolid|ES
Fergana|UZ|Farghona|Фарғона
Bahía Blanca|AR
Vigo|ES
Yeosu|KR|여수|여수시
Suncheon|KR|Sunch’ŏn|순천
Fukushima|JP|福島|福島市|ふくしま
Sukagawa|JP|須賀川|須賀川市
Palangkaraya|ID|Kota Palangka Raya
Makurdi|NG
Ponta Grossa|BR
Mbeya|TZ
Sétif|DZ|سطيف|سطف
Darbhanga|IN|दरभंगा|दरभङ्गा
Tacna|PE
Haifa|IL|חיפה|حيفا|חפה
Santa Maria|BR
Kherson|UA|Херсон|Херсонскую
Xinyuan|CN|新源县|新源
Bilaspur|IN
Shellharbour|AU-NSW
Wollongong|AU-NSW
Toledo|US-OH
Petrozavodsk|RU|Петрозаводск|Петразаводск
Enshi|CN|恩施
Taganrog|RU|Таганрог
Kostroma|RU|Кострома|Кастрама
Komsomolsk-on-Amur|RU|Комсомольск-на-Амуре
Kaili|CN|凯里
Turpan|CN|吐鲁番县|吐鲁番
Guantánamo|CU
Baguio|PH|Baguio City
Qaisumah|SA|القيصومة|القیصومة
Hafar al-Batin|SA|حفر الباطن
Southampton|GB
Yoshkar-Ola|RU|Йошкар-Ола
Adıyaman|TR
Chernivtsi|UA|Чернівці|Черновцы|Чарнаўцы
Aizawl|IN|आइज़ोल|आइजोल
Manta|EC
Tongliao|CN|通辽
Uberaba|BR
Saint-Louis|SN
Brescia|IT
Cascavel|BR
Cilacap|ID
Los Mochis|MX
Bratsk|RU|Братск|Братськ
Sari|IR|ساری|سارى
Banda Aceh|ID|Kota Banda Aceh
Sorong|ID|Kota Sorong
Cox’s Bāzār|BD
Vitória da Conquista|BR
Richards Bay|ZA
El Fasher|SD|Al Fāshir
Santiago del Estero|AR|Ciudad de Santiago del Estero
Governador Valadares|BR
Gombe|NG
La Paz|MX
Gasteiz / Vitoria|ES|Vitoria-Gasteiz|Vitoria
Madison|US-WI
Yamagata|JP|山形|山形市|やまがた
Montpellier|FR|Montpelhièr
Paraná|AR
Orsk|RU|Орск|Орски
Coro|VE
Hami|CN|哈密地区|哈密市
A Coruña|ES|La Coruña
Rivne|UA|Ровно|Роўна
Syktyvkar|RU|Сыктывкар|Сиктивкар
Biratnagar|NP|बिराटनगर उपमहानगरपालिका|बिराटनगर
Valera|VE
Trabzon|TR
Jessore|BD
Gunsan|KR|군산|군산시
Tarakan|ID|Kota Tarakan
Berbera|SO|بربرة|بربرہ
Tacloban|PH|Tacloban City
Marília|BR
Matsumoto|JP|松本|松本市
Nalchik|RU|Нальчик|Налшык
Jimma|ET
Ivano-Frankivsk|UA|Івано-Франківськ|Ивано-Франковск
Balıkesir|TR
Dera Ghazi Khan|PK|ڈیرہ غازی خان|ډېره غازي خان
Bole|CN|博乐|博樂
Dali|CN|大理|大理市
Rouen|FR
Granada|ES|Graná
Takoradi|GH|Takoradze
Sekondi-Takoradi|GH
Ngaoundéré|CM
Shaheed Benazirabad|PK|Nawabshah
Ipatinga|BR
Baton Rouge|US-LA
Rạch Giá|VN
Košice|SK
Tanjung Pinang|ID|Kota Tanjungpinang
Radom|PL
Sabzevar|IR|سبزوار
Huambo|AO
Blagoveshchensk|RU|Благовещенск|Благавешчанск
Tanga|TZ
Formosa|AR|Ciudad de Formosa
Rennes|FR|Rènes
Imperatriz|BR
Pangkalpinang|ID
Rybinsk|RU|Рыбинск|Рибинск
Monclova|MX
Owerri|NG
Kŭlob|TJ|Куляб
Lichinga|MZ
Lübeck|DE
Qui Nhon|VN|Quy Nhơn
Hatay|TR|Antakya|Antıoch
Pamplona|ES|Iruña
Presidente Prudente|BR
Rewa|IN|रीवा|रेवा शहर
Tacoma|US-WA
Jerez de la Frontera|ES
Columbus|US-GA
Worcester|US-MA
Latacunga|EC
Ternate|ID|Ternate Island
Ternate|ID
Las Tunas|CU
Agartala|IN|अगरतला|अगरताल
Tapachula|MX
Barisal|BD|Barishal|বরিশাল
Mossoró|BR
Fayetteville|US-NC
Pemba|MZ
Cajamarca|PE
Montgomery|US-AL
Balakovo|RU|Балаково|Балакова
Saidpur|BD|সৈয়দপুর
Yuzhno-Sakhalinsk|RU|Южно-Сахалинск|Южносахалинск
Rostock|DE
Sibu|MY
Akron|US-OH
Canton|US-OH
Shreveport|US-LA
Ðà Lạt|VN|Da Lat
Huánuco|PE
Parauapebas|BR
Liège|BE|Luik|Lüttich
Petrolina|BR
Mobile|US-AL
Bayamo|CU
Arba Minch|ET|አርባ ምንጭ
Bojnord|IR|Bojnūrd|بجنورد
Fianarantsoa|MG
Iquique|CL
Zinder|NE
Barrancabermeja|CO
Altay|CN|阿勒泰|阿勒泰市
Jinshanlu|CN
Santarém|BR|Сантарен|سانتاريم|سنتارم|סנטרם|सैंटारेम|ซันตาเรม|サンタレム|산타렘|圣塔伦|聖塔倫|Σανταρέμ
Almería|ES
Acarigua|VE
Riohacha|CO
Kikwit|CD
Pagadian|PH|Lungsod ng Pagad
Cienfuegos|CU
Dunhuang|CN|敦煌|敦煌市
Arica|CL
Le Havre|FR
San Sebastián|ES|Donostia / San Sebastián|Saint-Sébastien
Poza Rica de Hidalgo|MX|Poza Rica
Mbandaka|CD
Brownsville|US-TX
Baishan|CN|白山|八道江
Termez|UZ|Tirmiz|Термез
Reggio Calabria|IT|Reggio di Calabria
Newport News|US-VA
Williamsburg|US-VA
Chattanooga|US-TN
Townsville|AU-QLD
Dodoma|TZ
Castelló de la Plana|ES|Castellón de la Plana
Passo Fundo|BR
Burgos|ES
La Rioja|AR|Ла-Риоха|لا ريوجا|لاریوخا|לה ריוחה|ला रिओजा|ลาริโอจา|ラリオハ|라 리오하|拉里奥哈|拉略哈|Λα Ριόχα|Ла-Ріоха|Ciudad de La Rioja
Hamilton|NZ
Sittwe|MM
Saint-Étienne|FR
Mzuzu|MW
Santa Rosa|US-CA
Naga|PH|Lungsod ng Naga
Bo|SL
Pathankot|IN|पठानकोट
Ube|JP|宇部|宇部市
Myeik|MM
Isparta|TR
Santander|ES
Izumo|JP|出雲|出雲市
Olsztyn|PL
Szymany|PL
Szczytno|PL
Araçatuba|BR
San Luis|AR|Сан-Луис|سان لويس|سن‌لوئیس|סן לואיס|सैन लूई|ซันลูอิส|サンルイス|산루이스|圣路易斯|聖路易|Σαν Λούις|Сан-Луїс
Ciudad del Carmen|MX
Arad|RO|Micălaca
Chetumal|MX
Dong Hoi|VN|Đồng Hới
Toliara|MG|Tuléar
Toulon|FR
Hyères|FR
Araraquara|BR
Yopal|CO|Marroquín
Florencia|CO|Caquetá
Angers|FR|Fruits-Sucrés
Áraxos|GR
Patras|GR|Pátra|Πάτρα
Kushiro|JP|釧路|釧路市
Carúpano|VE
Daşoguz|TM|Dashoguz
Kāndla|IN
Gandhidham|IN
Tuguegarao|PH|Tuguegarao City
Nepalgunj|NP
Obihiro|JP|帯広|帯広市
Bushehr|IR|بوشِهر|بندر بوشهر
Lages|BR
Salem|US-OR
Magas|RU|Магас
Nazran|RU|Назрань|Нана-Наьсаре
Vinh|VN
Bournemouth|GB
Criciúma|BR
Malakal|SS
Chapecó|BR
Manzanillo|MX
Ziguinchor|SN
Tarija|BO
Catamarca|AR|Катамарка|كاتاماركا|کاتامارکا|קטמרקה|काटामार्का|กาตามาร์กา|カタマルカ|카타마르카|卡塔马卡|卡塔馬卡|Καταμάρκα|San Fernando del Valle de Catamarca
Dijon|FR
Sobral|BR
Greater Sudbury|CA-ON|Grand Sudbury
Lampang|TH|ลําปาง
Örebro|SE
Yichun|CN|伊春
Salamanca|ES
Ilhéus|BR|São Jorgé dos Ilhéos|Ilhéos
Tauranga|NZ
La Serena|CL
Tottori|JP|Tottori-shi|鳥取|鳥取市
Rondonópolis|BR
Silchar|IN|सिलचर|शिलचर-नगरम्
Bintulu|MY
Piedras Negras|MX
Yonago|JP|米子|米子市
Arar|SA|عرعر
Badajoz|ES
Nîmes|FR
Dundee|GB
Cẩm Phả|VN|Cẩm Phả Mines
Ha Long|VN|Thành Phố Hạ Long
Rafsanjān|IR|رفسنجان
Bridgeport|US-CT
Buôn Ma Thuột|VN
Kalemie|CD
Colima|MX
Târgu Mureş|RO
Gulu|UG
Puerto Plata|DO|San Felipe de Puerto Plata
Marabá|BR
Blackpool|GB
Le Mans|FR
Jyväskylä|FI
Dumai|ID|Kota Dumai
Qianjiang|CN|城西|黔江区
Béchar|DZ|بشار
Kenema|SL
Norwich|GB
Calama|CL
Macaé|BR
Ciego de Ávila|CU
Punto Fijo|VE
Tours|FR
Barrie|CA-ON
Orillia|CA-ON
Limoges|FR
Gainesville|US-FL
Killeen|US-TX
McAllen|US-TX
Ayacucho|PE
Porbandar|IN|पोरबन्दर|पोरबंदर
Parnaíba|BR
Jacmel|HT|Jakmèl
Lleida|ES|Lérida
Wuyishan|CN|武夷山|武夷山市
Foggia|IT
Dawei|MM|ထားဝယ်မြို့
Gunungsitoli|ID
Baia Mare|RO
Dimāpur|IN
Osorno|CL
Jiagedaqi|CN|加格达奇区
Kindu|CD
Moundou|TD|موندو|مؤندؤ
Cartago|CO
Guemar|DZ
El Oued|DZ|وادي سوف|Oued Souf|الوادي
Bhuj|IN|भुज|भूज
Valdivia|CL
Dunedin|NZ
St. Catharines|CA-ON|Saint Catharines
Midland|US-TX
Shillong|IN|शिलांग|शिलाँग
Waco|US-TX
Zhalantun|CN|兴华街道|兴华
Surat Thani|TH|เทศบาลนครสุราษฎร์ธานี|สุราษฎร์ธานี
Kishangarh|IN|किशनगढ़|किशानगढ
Lashio|MM|လားရှိုးမြို့
Exeter|GB
Cedar Rapids|US-IA
New Haven|US-CT
Sabha|LY|Sebha|سبها|سبهة
Shangri-La|CN
Dêqên Tibetan Autonomous Prefecture|CN
Tokat|TR
Ouargla|DZ|ورقلة|ورقلہ
Antsiranana|MG
Copiapó|CL
Quibdó|CO
Concord|US-CA
Manzanillo|CU
Shache|CN
Lafayette|US-LA
Wau|SS
Athens|US-GA
Tengchong|CN|Tengyue|T’eng-ch’ung-hsien|腾越
Tengchong Xian|CN
Isiro|CD
Kadapa|IN|Cuddapah
Puerto Ayacucho|VE
Les Cayes|HT|Okay
Salerno|IT|Salèrn
Abilene|US-TX
Gondiā|IN|गोंदिया जिला|गोंदिया
Agadez|NE
Nancy|FR
Metz|FR
Uruguaiana|BR
Mackay|AU-QLD
Ubon Ratchathani|TH|เทศบาลนครอุบลราชธานี|อุบลราชธานี
Tekirdağ|TR
Dibrugarh|IN|डिब्रूगढ़|डिब्रुगर-नगरम्
Bern|CH|Berne|Berna
Xilinhot|CN|Xilin Hot|锡林浩特
Evansville|US-IN
Battambang|KH|ក្រុងបាត់ដំបង
Columbia|US-MO
San Jose|PH
Zielona Góra|PL
Malindi|KE
Bandundu|CD|Bandundu Province
San Rafael|AR
Gemena|CD
Kyzyl|RU|Кызыл|Кизил
Ordu|TR
Giresun|TR
Forlì|IT
Taldykorgan|KZ|Талдыкорган|Taldyqorghan|Талдикорган
Beaumont|US-TX
Port Arthur|US-TX
Provo|US-UT
Mary|TM
Khon Kaen|TH|ขอนแก่น|เทศบาลนครขอนแก่น
Pleiku|VN|Plây Cu
Kingston|CA-ON
Erzincan|TR|Erzıngan
Tobolsk|RU|Тобольск
Songyuan|CN|松原
Dumaguete|PH
Heroica Guaymas|MX|Guaymas
Nefteyugansk|RU|Нефтеюганск
Satu Mare|RO|Sătmar
Minatitlán|MX
Cà Mau|VN
Bokhtar|TJ|Бохтар
Perpignan|FR|Perpinyà
Caen|FR
Gabès|TN|قابس|ولاية قابس
Noyabrsk|RU|Ноябрьск
Phalaborwa|ZA
Heihe|CN|黑河|黒河
Pueblo|US-CO
San Juan|AR|Сан-Хуан|سان خوان|سن‌خوان|סן חואן|सैन ह्वान|ซานฮวน|サンファン|산후안|圣胡安|聖胡安|Σαν Χουάν|Ciudad de San Juan
El Vigía|VE
Mopti|ML
Trincomalee|LK|ත්‍රිකුණාමලය|திருக்கோணமலை
Sohar|OM|Aş Şuḩār|صحار
College Station|US-TX
Bolzano|IT
Manokwari|ID
Elista|RU|Элиста|Елиста
West Palm Beach|US-FL
Sydney|CA-NS
Lahad Datu|MY
Jizan|SA|جازان
Santa Maria|US-CA
Araguaína|BR|Арагуаина|أروجوانيا|آراگواینا|אראגואינה|आराग्वेना|อารากัวนา|アラグァイナ|아라과이나|阿拉瓜伊纳|阿拉圭那|Αραγκουάινα|Араґуаіна
Wichita Falls|US-TX
Helsingborg|SE|Hälsingborg
Ängelholm|SE
Iwakuni|JP|岩国|岩国市
Dolisie|CG
Tyler|US-TX
Gurayat|SA|Qurayyat|القريات
Santa Rosa|AR|Ciudad de Santa Rosa
Roxas|PH|Roxas City
Lubango|AO
Merauke|ID
Ukhta|RU|Ухта|Уква
Nakhon Si Thammarat|TH|นครศรีธรรมราช|เทศบาลนครนครศรีธรรมราช
Las Cruces|US-NM
Dera Ismail Khan|PK
Khanty-Mansiysk|RU|Ханты-Мансийск|Ёмвош
New Bedford|US-MA
Fall River|US-MA
Jolo|PH
Puerto Barrios|GT
San Angelo|US-TX
Zonguldak|TR
Kangding|CN
Roanoke|US-VA
Erie|US-PA
Bam|IR|بم
Talara|PE
Riberalta|BO
Trelew|AR
Jérémie|HT|Jeremi
Tumbes|PE
Osijek|HR
Bunia|CD
Lawton|US-OK
Mtwara|TZ
Corumbá|BR
Yola|NG
Labuan|MY
Hanamaki|JP|花巻|花卷市
Gachsaran|IR|Dogonbadan|دُو گُنبَدان|گچساران
Novy Urengoy|RU|Novyy Urengoy|Новый Уренгой
Jönköping|SE
Janakpur|NP|जनकपुर उपमहानगरपालिका|जनकपुर
Norrköping|SE
Yakima|US-WA
Dipolog|PH|Dipolog City
Ghardaïa|DZ|غرداية|غردایه
Ozamiz City|PH|Ozamiz
Magadan|RU|Магадан|مجادن|ماگادان|מגדן|मागादान|มากาดาน|マガダン|마가단|马加丹|馬加丹|Μαγκαντάν|Магадаан
Errachidia|MA|الرشيدية|الرشیدیہ
Ağrı|TR
Bugulma|RU|Бугульма
Santa Barbara|US-CA
Redding|US-CA
Tartu|EE|Tērbata
Ülenurme|EE
Macon|US-GA
Myitkyina|MM|မြစ်ကြီးနားမြို့
Yulin|CN|Yulinshi|榆林|楡林
Napier|NZ|Napier City
Hastings|NZ
Greenville|US-NC
Tongren|CN
Retalhuleu|GT
Nanaimo|CA-BC
Palmerston North|NZ
Kamloops|CA-BC
Wajir|KE
Marudi|MY
Ancona|IT
Avignon|FR
Sibolga|ID|Kota Sibolga
Hawthorne|US-CA
Al Bahah|SA|الباحة
Fort Smith|US-AR
Reading|US-PA
Surigao|PH|Surigao City
Yeysk|RU|Ейск
Çanakkale|TR
Concord|US-NC
Launceston|AU-TAS
New Plymouth|NZ
Malanje|AO
Redmond|US-OR
Bend|US-OR
Gao|ML
Batticaloa|LK|මඩකලපුව නගරය|மட்டக்களப்பு
Tumaco|CO
Tulcán|EC
Apartadó|CO
Tagbilaran City|PH|Tagbilaran
Melilla|ES
Qamdo|CN|Changdu|昌都
Champaign|US-IL
Volos|GR|Βόλος
Poitiers|FR|Pouètiérs
Longnan|CN|隴南
Arauca|CO
Ogden|US-UT
Paulo Afonso|BR
Bellingham|US-WA
Puerto Maldonado|PE
Santa Fe|US-NM
Sambava|MG
Derry|GB|Londonderry
Pori|FI|Björneborg
Galway|IE|Gaillimh
San Fernando|PH
Kraljevo|RS|Кралево|Rankovićevo
Fayetteville|US-AR
Springdale|US-AR
Sioux City|US-IA
Liping|CN
Liping Xian|CN
Pau|FR
Araxá|BR
Muş|TR
Merced|US-CA
Longview|US-TX
Bisha|SA|Qal‘at Bīshah
Bīshah|SA
Balkhash|KZ|Balqash|Балхаш|Балқаш
Gafsa|TN|ڤفصة|قفصة
Cizre|TR
Şırnak|TR
Mossamedes|AO|Moçâmedes
Vorkuta|RU|Воркута|Варкута
Cruzeiro do Sul|BR|Juruá
Lynchburg|US-VA
Inhambane|MZ
Lázaro Cárdenas|MX|Ciudad Lázaro Cárdenas
Tambacounda|SN
Chiang Rai|TH|เชียงราย|เทศบาลนครเชียงราย
Mthatha|ZA|Umtata
Rockhampton|AU-QLD
Kayes|ML
Toyooka|JP|豊岡|豊岡市
Bloomington|US-IL
Wulong|CN|武隆
Wulong District|CN
Ipiales|CO
Yüksekova|TR
Hakkâri|TR|Çölemerik
Kars|TR
Joensuu|FI
Santa Cruz de Barahona|DO|Barahona
La Rochelle|FR|La Côte
Mmabatho|ZA
Saint-Pierre|RE
Colón|PA|Ciudad de Colón
Tucuruí|BR
Sakon Nakhon|TH|สกลนคร
Lake Charles|US-LA
Kalamazoo|US-MI
Maymana|AF|میمنه|ميمنه ولسوالۍ|ضلع میمنہ
Iğdır|TR
Albany|US-GA
Cannes|FR|Châlier
Abéché|TD|أبشي|أبيشي
Béziers|FR
Jonesboro|US-AR
Rapid City|US-SD
Necochea|AR
Decatur|US-IL
Mayagüez|PR
Majalengka|ID
Kabupaten Majalengka|ID
St. George|US-UT|Saint George
Ambikāpur|IN
Sarnia|CA-ON
Sault Ste. Marie|CA-ON|Sault-Sainte-Marie
Esbjerg|DK|Esbjærg
Monastir|TN|المنستير|المنستیر
Mardin|TR
Bismarck|US-ND
Lafayette|US-IN
Altamira|BR
Lelystad|NL
Essaouira|MA|الصويرة|صویره
Lethbridge|CA-AB
Halmstad|SE
Grand Canyon|US-AZ
Tusayan|US-AZ
Flagstaff|US-AZ
Sunyani|GH
Tuy Hòa|VN|Thành phố Tuy Hòa
Pasco|US-WA
Jorhat|IN
Dothan|US-AL
Keshod|IN
Waterloo|US-IA
Türkmenbaşy|TM
Calbayog|PH|Calbayog City
Eau Claire|US-WI
Jaisalmer|IN|जैसलमेर|जेसलमेर
Saint John|CA-NB|Saint-Jean
Victoria|US-TX
Trapani|IT
Soyo|AO|Soio|Santo-António
Jacksonville|US-NC
Tôlanaro|MG
Saint-Nazaire|FR
Jackson|US-TN
Trang|TH|ตรัง
Ronneby|SE
Karlskrona|SE
San Antonio del Táchira|VE
Chul’man|RU|Чульман
Neryungri|RU|Нерюнгри|Ньируунгра
Bristol|US-TN
Johnson City|US-TN
Kingsport|US-TN
Blountville|US-TN
Cabinda|AO
Rotorua|NZ
Saint Cloud|US-MN|St. Cloud
Harlingen|US-TX
Ioánnina|GR|Ιωάννινα|Γιάννενα
Sokhumi|GE|Sukhumi|სოხუმი
Växjö|SE
Itaituba|BR
Seinäjoki|FI
Meulaboh|ID
Santo Ângelo|BR
Crotone|IT
Puerto Madryn|AR
Ōdate|JP|大館|大館市|おおだて
Noshiro|JP|能代町|能代
Tamworth|AU-NSW
Kamembe|RW
Cyangugu|RW
Quimper|FR|Tchîmpèr
Cheyenne|US-WY
Vilhena|BR
Medicine Hat|CA-AB
Limón|CR|Ciudad de Limón
Lugano|CH|Lügan
Phitsanulok|TH|พิษณุโลก|เทศบาลนครพิษณุโลก
Tan-Tan|MA|طانطان
Chambéry|FR
Karlstad|SE
Tartagal|AR
Langzhong|CN|阆中
Grand Junction|US-CO
Casper|US-WY
Trinidad|CU
North Lakhimpur|IN|उत्तरी लखीमपुर|उत्तर लखिमपुर
Lancaster|US-PA
Idaho Falls|US-ID
Kotlas|RU|Котлас
Owensboro|US-KY
Tezpur|IN|तेजपुर
Dubuque|US-IA
Westchester County|US-NY
White Plains|US-NY
Rundu|NA
Lorient|FR
Kawthoung|MM|Kawthaung|ကော့သောင်းမြို့
Kogalym|RU|Когалым|Кагалым
Lop Buri|TH|Lopburi|ลพบุรี
Sundsvall|SE
Härnösand|SE
Poprad|SK
Invercargill|NZ
Ushuaia|AR|Ушуая|أشوا|اوشوایا|אושוואיה|उशुआइया|อูชูเอีย|ウシュアイア|우수아이아|乌斯怀亚|烏斯懷亞|Ουσουάια
Magong|TW|馬公
Penghu County|TW
Soroti|UG
Manhattan|US-KS
Cuneo|IT
Chumphon|TH|ชุมพร|เทศบาลเมืองชุมพร
Ponta Porã|BR
Valdosta|US-GA
Arua|UG
Miyako|JP|Miyako Island
Miyakojima|JP|宮古島
Manzhouli|CN|満州里
Nelson|NZ
Dawadmi|SA
Ad Dawādimī|SA
Pocatello|US-ID
Ajaccio|FR|Ajaçio
Kalamata|GR|Καλαμάτα|Καλάμαι
Anapa|RU|Анапа|Анаапа
Lake Havasu City|US-AZ
Morondava|MG
Waterford|IE|Port Láirge
Ilo|PE
Brive-la-Gaillarde|FR
Ayodhya|IN|Ajodhya|अयोध्या|अयोद्धा
Hassi Messaoud|DZ|حاسي مسعود
Alexandroupoli|GR|Αλεξανδρούπολη|Αλεξανδρούπολις
San José del Guaviare|CO
Río Grande|AR
Cuxhaven|DE
Ninglang|CN|Daxing|Lang-ch’ü|大兴
Ninglang Yi Autonomous County|CN
Shenandoah|US-VA
Staunton|US-VA
Waynesboro|US-VA
Harrisonburg|US-VA
Jaén|PE
La Crosse|US-WI
Hervey Bay|AU-QLD
Nyagan|RU|Нягань
Tarbes|FR
Lourdes|FR
Joplin|US-MO
Tachileik|MM|Tachilek
Grand Island|US-NE
Châlons-en-Champagne|FR|Châlons
Whangarei|NZ
Gelendzhik|RU|Геленджик|Геленджык
Saint-Malo|FR|Sant-Maloù
Dinard|FR
Phetchabun|TH|เพชรบูรณ์
Zhob|PK
Gbadolite|CD
Hua Hin|TH|อําเภอหัวหิน|หัวหิน-ปราณบุรี
North Bay|CA-ON
Olympia|US-WA
Bundaberg|AU-QLD
Rawalakot|PK|Rawlakot
Mukah|MY
Charleston|US-WV
Carcassonne|FR
Monroe|US-LA
Timimoun|DZ|تيميمون|تميمون
Annecy|FR|Èneci
Salekhard|RU|Салехард|Обдор
Touggourt|DZ|تقرت|توقرت
Stillwater|US-OK
Viedma|AR
Niagara Falls|US-NY
Brandon|CA-MB
Whanganui|NZ
Huntington|US-WV
Trollhättan|SE
Vänersborg|SE
Roswell|US-NM
Baracoa|CU
Ust’-Kut|RU|Усть-Кут
Puerto Francisco de Orellana|EC|Coca
Leticia|CO
Kokkola|FI|Karleby
Kronoby|FI|Kruununkylä
Jakobstad|FI|Pietarsaari
Salina|US-KS
Inverness|GB
Teesside|GB
Durham|GB
Narathiwat|TH|นราธิวาส
Masbate|PH
Twin Falls|US-ID
Catarman|PH
Palm Springs|US-CA
San Luis Obispo|US-CA
Chabahar|IR|Chah Bahar|بندر چابهار
Castres|FR|Castres-sur-l'Agout
Laurel|US-MS
Hattiesburg|US-MS
Surin|TH|สุรินทร์
Charlottesville|US-VA
Mangshi|CN|芒|芒市
Nadym|RU|Надым|Надим
Pechora|RU|Печора|Пячора
Binghamton|US-NY
Tindouf|DZ|تندوف|تيندوف
Port Macquarie|AU-NSW
Altoona|US-PA
Martinsburg|US-PA
Masuda|JP|益田|益田市
Itanagar|IN|ईटानगर|इटानगरम्
Tefé|BR
Ishigaki|JP|石垣|石垣市|いしがき
Mae Sot|TH|แม่สอด
Bluefields|NI
Manakara|MG
Usinsk|RU|Усинск|Ускар
Imperial|US-CA
El Centro|US-CA
Adrar|DZ|أدرار
Nabire|ID
Dubbo|AU-NSW
Augusta|US-GA
Sierra Vista|US-AZ
Misawa|JP|三沢|三沢市|みさわ
Selebi-Phikwe|BW
Gambēla|ET
Rimouski|CA-QC
State College|US-PA
Belleville|US-IL
Borlänge|SE
Prescott|US-AZ
Yurimaguas|PE
Santa Rosa|EC
Timmins|CA-ON
Grande Prairie|CA-AB
Axum|ET|Aksum|አክሱም
Mananara|MG|Mananara Nord|Mananara Avaratra
Sehwan|PK
Sehwan Sharif|PK
Turaif|SA|طريف|طریف
Quincy|US-IL
Hilton Head|US-SC
Hilton Head Island|US-SC
Hagerstown|US-MD
Haugesund|NO
Mirny|RU|Мирный|Мииринэй
Dien Bien Phu|VN|Điện Biên Phủ|Ðiện Biên Phủ
Pärnu|EE
El Goléa|DZ|El Menia|El Meniaa|المنيعة
Muscle Shoals|US-AL
Florence|US-AL
Nowshahr|IR|نوشهر
Uray|RU|Урай
Corozal|CO
Kristianstad|SE
Meridian|US-MS
Clovis|US-NM
Cape Girardeau|US-MO
Mörön|MN|Мөрөн|Мурэн
Roi Et|TH|ร้อยเอ็ด
Wausau|US-WI
Portimão|PT
Hobbs|US-NM
Kalmar|SE
Muskegon|US-MI
Antsohihy|MG
Florence|US-SC
Geraldton|AU-WA
Kinmen|TW|Jincheng|金城
Kinmen County|TW
Leh|IN|लेह
Gisborne|NZ
Tanjung|ID
Texarkana|US-AR
Sukhothai|TH|สุโขทัย
Kajaani|FI|Kajana
Kozáni|GR|Κοζάνη
Cascais|PT
Tires|PT
Nanyuki|KE
Guayaramerín|BO
Tupelo|US-MS
Hot Springs|US-AR
Oriximiná|BR
Porto Trombetas|BR
Skellefteå|SE
Loei|TH|เลย
Prince Albert|CA-SK
Tozeur|TN|توزر
Sinop|TR|Sınob
Aurillac|FR
Nakhon Phanom|TH|นครพนม
Margate|ZA
Bragança|PT
Agen|FR
Alghero|IT
Butte|US-MT
Antalaha|MG
Antsirabato|MG
Wakkanai|JP|稚内|稚內市
Penticton|CA-BC
Albany|AU-WA
Wenatchee|US-WA
Puerto Cabezas|NI|Bilwi
Mount Hagen|PG
Campbell River|CA-BC
Biarritz|FR
Pasni|PK
Bathurst|AU-NSW
Kearney|US-NE
Mildura|AU-VIC
Salisbury|US-MD
Ocean City|US-MD
Pullman|US-WA
Moscow|US-WA|ID
Gillette|US-WY
Velikiy Ustyug|RU|Veliky Ustyug|Великий Устюг
Lewiston|US-ID
In Salah|DZ|عين صالح|إن صالح
Örnsköldsvik|SE
Al-’Ula|SA|العلا
Walla Walla|US-WA
Menongue|AO
Laramie|US-WY
Greenville|US-MS
Puerto Iguazú|AR
Chachapoyas|PE
Molde|NO
Lloydminster|CA-AB
Hengchun|TW|恒春
Krabi|TH|กระบี่|จังหวัดกระบี่
Shennongjia|CN|Songbai|Sung-hsiang-p’ing|松柏
Daocheng|CN|道成
Daocheng Xian|CN
Parkersburg|US-WV
Bayankhongor|MN
Bayanhongor|MN|Баянхонгор
Oyem|GA
Ithaca|US-NY
Morgantown|US-WV
Helena|US-MT
Āsosa|ET
Gladstone|AU-QLD
Langkawi|MY|Kuah
Cedar City|US-UT
Ulaangom|MN|Улаангом|Улангом
New Bern|US-NC
Fuyuan|CN|抚远|撫遠
San Carlos|US-CA
Mitú|CO
Khovd|MN|Chowd|Kobdo|Chovd|Ховд|هوفد|خوود|חובד|होव्ड|ฮอฟด์|ホブド|호브드|科布多|Χοβντ|Кобдо
Puerto Asís|CO
Alma|CA-QC
Arvaikheer|MN
Arvayheer|MN|Арвайхээр
Williamsport|US-PA
Tame|CO
Tandag|PH
Carlsbad|US-NM
Blenheim|NZ
Timaru|NZ
Sept-Îles|CA-QC
Esquel|AR
Ölgii|MN|Өлгий|Улгий
Monterey|US-CA
Rodez|FR|Rodés
Mytilene|GR|Μυτιλήνη
Bergerac|FR
Buri Ram|TH|Buriram|บุรีรัมย์|เทศบาลเมืองบุรีรัมย์
Tabatinga|BR
Elmira|US-NY
Corning|US-NY
Popondetta|PG
Aberdeen|US-SD
Jersey|JE|Джерси|جيرسي|جرزی|ג׳רזי|जर्सी|เจอร์ซีย์|ジャージー|저지|泽西岛|澤西島|Τζέρσεϊ|Джерсі
Saint Helier|JE
Labasa|FJ
Dodge City|US-KS
Termas de Río Hondo|AR
Sønderborg|DK
Mananjary|MG
Madang|PG
Mason City|US-IA
Savonlinna|FI|Nyslott
Nikolayevsk-on-Amure|RU|Nikolayevsk-on-Amur|Николаевск-на-Амуре
Arcata|US-CA
Eureka|US-CA
Garden City|US-KS
Williston|US-ND
Watertown|US-NY
Coffs Harbour|AU-NSW
Cherbourg-Octeville|FR|Cherbourg
Maupertus-sur-Mer|FR
Al Wajh|SA
Fukuechō|JP|福江町
Gotō|JP|五島
Cobija|BO
Bongao|PH
Viseu|PT
Comiso|IT|Còmisu
Mendi|PG
Limbang|MY
Taupo|NZ
Dole|FR
Key West|US-FL
Khajuraho|IN|Khajuraho Group of Monuments|खजुराहो
Val-d'Or|CA-QC
Burlington|US-IA
Ixtepec|MX
Columbus|US-MS
West Point|US-MS
Starkville|US-MS
Alice Springs|AU-NT
Mount Gambier|AU
Katima Mulilo|NA
Paducah|US-KY
Dalanzadgad|MN|Dalandzadgad|Даланзадгад
Nan|TH|น่าน|เทศบาลเมืองน่าน
Fort Dodge|US-IA
Ranong|TH|ระนอง
Manda|KE|Manda Island
Lamu|KE
Armidale|AU-NSW
Ghat|LY|غات
Mbanza Kongo|AO|São Salvador
North Platte|US-NE
Nakashibetsu|JP|中標津|中標津町
Kristiansund|NO
Rock Springs|US-WY
Chios|GR|Χίος|Κάστρο
Maroantsetra|MG
Dickinson|US-ND
Lensk|RU|Ленск|Ленскей
Macas|EC
Sovetskiy|RU|Советский
Nazca|PE|Provincia de Nazca
San Martín de los Andes|AR
Rouyn-Noranda|CA-QC
Shirahama|JP|白浜町
Gallup|US-NM
Massawa|ER|ምጽዋ
Monbetsu|JP|Mombetsu|紋別
Xiahe|CN|Labuleng|夏河县
Xiahe County|CN
Mount Isa|AU-QLD
Bandar Lengeh|IR
Bandar-e Lengeh|IR|بندر لنگه
Kemi|FI
Tornio|FI|Torneå
Mouila|GA
Varkaus|FI
Watertown|US-SD
Trat|TH
Baie-Comeau|CA-QC
Klamath Falls|US-OR
Bedford|US-MA
Hays|US-KS
Jauja|PE
Shonai|JP|庄内町
Puerto Carreño|CO
Liberal|US-KS
Miandrivazo|MG
Elko|US-NV
Nueva Gerona|CU
Burqin|CN
Newquay|GB
Fort St. John|CA-BC
Beloyarskiy|RU|Белоярский
Cranbrook|CA-BC
Puerto Natales|CL
Castries|LC
Sado|JP|佐渡
Sado Shi|JP
Burnie|AU-TAS
Johnstown|US-PA
Yeniseysk|RU|Енисейск
Kullu|IN|Kulu
Fuyun|CN
Kangra|IN|Kāngar
Dharamsala|IN|धर्मशाला
Port Angeles|US-WA
Plettenberg Bay|ZA
Terrace|CA-BC
Montrose|US-CO
Fakfak|ID
Qiemo|CN|且末|且末县
Mo i Rana|NO
Hoskins|PG
Kimbe|PG
Islip|US-NY
Puerto San José|GT
Whakatane|NZ
Goroka|PG
Augusta|US-ME
El Dorado|US-AR
Gazipaşa|TR
Wewak|PG
Griffith|AU-NSW
Punta Gorda|US-FL
Nar'yan-Mar|RU|Нарьян-Мар
Broken Hill|AU-NSW|Брокен-Хилл|بروكن هيل|بروکن‌هیل|ברוקן היל|ब्रोकन हिल|โบรกเคนฮิลล์|ブロークンヒル|브로컨힐|布罗肯希尔|布羅肯希爾|Μπρόκεν Χιλ|Брокен-Хілл
Durango|US-CO
Changuinola|PA
Westerly|US-RI
Khasab|OM|خصب|ولاية خصب
Sheridan|US-WY
Marion|US-IL
Altai|MN|Алтай
Miramichi|CA-NB
Kirksville|US-MO
San Pedro|BZ|San Pedro Town
Kuusamo|FI
Bulgan|MN|Булган
Loikaw|MM
Préveza|GR|Πρέβεζα
Lefkada|GR|Λευκάδα
Beckley|US-WV
Vila Real|PT
Catumbela|AO
Pendleton|US-OR
Erenhot|CN|乌兰
Taree|AU-NSW
Vero Beach|US-FL
Truckee|US-CA
Koulamoutou|GA
Hibbing|US-MN
Brunswick|US-GA
Clarksburg|US-WV
Rutland|US-VT
La Palma|ES
Santa Cruz de la Palma|ES
Anadyr|RU|Anadır|Anadir|Анадырь|أندير|آنادیر|אנדיר|अनाडिर|อานาดีร์|アナディリ|아나디리|阿纳德尔|阿那底|Αναντίρ|Анадир
Jamestown|US-ND
Matam|SN
Polyarny|RU
Udachny|RU|Удачный|Удачнай
São Gabriel da Cachoeira|BR|São Gabriel
Daru|PG|Daru Island
Daru|PG
Lüderitz|NA
Kenora|CA-ON|Portage-aux-Rats
Alta|NO
Virac|PH
Fort Leonard Wood|US-MO
Emerald|AU-QLD
Gaspé|CA-QC
Scottsbluff|US-NE
Prince Rupert|CA-BC
Kavieng|PG
Williams Lake|CA-BC
Hyannis|US-MA
Manicoré|BR
Pierre|US-SD
Guapí|CO
Port Lincoln|AU-SA
Rønne|DK
Tabarka|TN|طبرقة
Thompson|CA-MB
Lebanon|US-NH
Hanover|US-NH
Makokou|GA
Corozal|BZ
Dongola|SD|دنقلا
Luganville|VU
Brainerd|US-MN
Devonport|AU-TAS
Yengema|SL
Huron|US-SD
Powell River|CA-BC
Harrison|US-AR
Oamaru|NZ
Saint Augustine|US-FL|St. Augustine
Kuressaare|EE
Mora|SE
Westerland|DE|Weesterlön
Sylt|DE
Notodden|NO
Escanaba|US-MI
Newman|AU-WA
Wanaka|NZ
Moranbah|AU-QLD
Bathurst|CA-NB
Gabala|AZ|Qabala|Qutqashen
Karratha|AU-WA
Lokichogio|KE|Lokichokio
Zakynthos|GR|Ζάκυνθος
Hammerfest|NO
Branson|US-MO
Parkes|AU-NSW
Vanimo|PG
Vernal|US-UT
Al Ghaydah|YE|Al Ghayz̧ah|الغيضة
Ogdensburg|US-NY
Riverton|US-WY
Show Low|US-AZ
Ørsta|NO
Volda|NO
Dawson Creek|CA-BC|Доусон-Крик|داوسن كريك|داوسن کریک|דוסון קריק|डॉसन क्रीक|ดอว์สัน ครีก|ドーソンクリーク|도슨크릭|道森克里克|Ντόσον Κρικ|Доусон-Крік
Massena|US-NY
Jackson|US-WY
Gilgit|PK|گلگت
Gällivare|SE
Bluefield|US-WV
Puerto Deseado|AR
Roberval|CA-QC
Dangriga|BZ
Ouani|KM
Alpena|US-MI
Ondjiva|AO
Mambajao|PH
Gurney|PG
Alotau|PG
Silver City|US-NM
Vilyuysk|RU|Вилюйск
Quesnel|CA-BC
Ruoqiang|CN|若羌
Havre|US-MT
Alamosa|US-CO
Cody|US-WY
Moree|AU-NSW
North Bend|US-OR
Mosjøen|NO
Ocho Rios|JM
Portland|AU-VIC
Bahía Solano|CO
Kundiawa|PG
Las Heras|AR
Vieques|PR|Vieques Island
Vieques|PR|Isabel Segunda
Punta del Este|UY
Waimea|US-HI|Kamuela
Presque Isle|US-ME
Ust-Nera|RU|Ust-Niera|Uszty-Nyera|Усть-Нера|أوست نيرا|اوست نرا|אוסט-נרה|यूस्ट–नेरा|อุสต์เนรา|ウスチネラ|우스티네라|乌斯内拉|烏斯內拉|Ουστ-Νερά|Уст-Нера
Ondangwa|NA
Mae Hong Son|TH|เทศบาลเมืองแม่ฮ่องสอน
Florø|NO
Chitré|PA
Ballina|AU-NSW
Mont-Tremblant|CA-QC
La Macaza|CA-QC
Sitka|US-AK|Ситка|سيتكا|سیتکا|סיטקה|सिट्का|ซิตกา|シトカ|싯카|锡特卡|錫特卡|Σίτκα|Сітка
Olyokminsk|RU|Олёкминск
Miles City|US-MT
Whitecourt|CA-AB
Thief River Falls|US-MN
Cruz|BR
Castlegar|CA-BC
Cortez|US-CO
Sitia|GR|Σητεία
Lycksele|SE
Alliance|US-NE
Bradford|US-PA
Oranjemund|NA
Dauphin|CA-MB
Kapuskasing|CA-ON
Ketchikan|US-AK
Dryden|CA-ON
Hailey|US-ID
Sun Valley|US-ID
Latrobe|US-PA
Rabaul|PG
Kerikeri|NZ
Narrabri|AU-NSW
Quepos|CR
San Andros|BS
Fort Frances|CA-ON
Wagga Wagga|AU-NSW
Kenai|US-AK
DuBois|US-PA
McCook|US-NE
Happy Valley-Goose Bay|CA-NL
Chibougamau|CA-QC
Rhinelander|US-WI
Iron Mountain|US-MI
Kingsford|US-MI
Stornoway|GB
Page|US-AZ
Igarka|RU|Игарка
Nantucket|US-MA
Ozora|JP|大空町
Kramfors|SE
Sollefteå|SE
Carnarvon|AU-WA
Devils Lake|US-ND
George Town|BS
Inírida|CO|Puerto Inírida
Basco|PH
Rockland|US-ME
Kirkwall|GB
Wick|GB
Roma|AU-QLD
Ghadames|LY|Ghadāmis|غدامس
Aspen|US-CO
Peace River|CA-AB
Kununurra|AU-WA
Sidney|US-MT
Golfito|CR
Crescent City|US-CA
Eagle|US-CO
Vail|US-CO
Illizi|DZ|إليزي
Ceiba|PR
Horta|PT
Mont-Joli|CA-QC
Severo-Yeniseyskiy|RU|Северо-Енисейский
Cooma|AU-NSW
Port Augusta|AU-SA
Bethel|US-AK
Altenrhein|CH|Thal
Tivat|ME|Тиват
Kodiak|US-AK
International Falls|US-MN
Puerto San Julián|AR
Blackwater|AU-QLD
Gunnison|US-CO
Gustavia|BL
Saint Barthelemy|BL|St. Barthélemy|San Bartolomé|São Bartolomeu|Svatý Bartoloměj|Сен-Бартелеми|سانت بارتيليمي|سنت بارتلمی|סנט ברתלמי|सेंट बार्थेलेमी|เซนต์บาร์เธเลมี|サン・バルテルミー|생바르텔레미|圣巴泰勒米岛|聖巴托洛繆島|Άγιος Βαρθολομαίος|Сен-Бартелемі
Bonnyville|CA-AB
Lewistown|US-MT
Marie-Galante|GP|Marie-Galante Island
Grand-Bourg|GP
Sandnessjøen|NO
Chadron|US-NE
Taos|US-NM
Tiksi|RU|Тикси
La Ronge|CA-SK
Kerema|PG
Røros|NO
Okhotsk|RU|Охотск
Homer|US-AK
The Pas|CA-MB
Glendive|US-MT
Calvi|FR
Bocas del Toro|PA|Bocas Town
Smithers|CA-BC
Albury|AU-NSW
Marsh Harbour|BS
Saranac Lake|US-NY
Moab|US-UT
Sisimiut|GL
Skiathos|GR|Skiathos Island
Skiathos|GR|Σκιάθος
Vadsø|NO
Brønnøysund|NO
Valverde|ES
Sliač|SK
Pevek|RU|Певек
Campbeltown|GB
Oakey|AU-QLD
Svolvær|NO
Deauville|FR
Arvidsjaur|SE
Nakina|CA-ON
Nakina|CA-ON|Greenstone
Koné|NC
Hancock|US-MI
Biak|ID
Funafuti|TV|Фунафути|فونافوتي|فونافوتی|פונפוטי|फ़्यूनाफ़ुटी|ฟูนะฟูตี|フナフティ|푸나푸티|富纳富提|富那富提|Φουναφούτι|Фунафуті
Dutch Harbor|US-AK
Unalaska|US-AK
Hévíz|HU
Sármellék|HU
Torsby|SE
Ilulissat|GL
Narrandera|AU-NSW
Utqiagvik|US-AK|Barrow
Red Lake|CA-ON
Placencia|BZ
Westport|NZ
Caticlan|PH
Malay|PH
Kalgoorlie|AU-WA
Cobar|AU-NSW
Lampedusa|IT
Merimbula|AU-NSW
Saint-Augustin|CA-QC
Pakuashipi|CA-QC
Lewisburg|US-WV
Moruya|AU-NSW
Lismore|AU-NSW
Valdez|US-AK
Cloncurry|AU-QLD
Nome|US-AK|Ном|نوم|נום|नोम|นอม|ノーム|놈|诺姆|諾姆|Νόμε
Bishop|US-CA
Mykonos|GR|Μύκονος
Cherskiy|RU|Черский
Learmonth|AU-WA
Exmouth|AU-WA
Longreach|AU-QLD
Raiatea|PF
Uturoa|PF
Proserpine|AU-QLD
Zyryanka|RU|Зырянка
Whyalla|AU-SA
Perito Moreno|AR|Río Fénix
Vilhelmina|SE
Leknes|NO
Kirkenes|NO
Hay River|CA-NT
Usedom|DE|Usedom Island
Heringsdorf|DE|Seebad Heringsdorf
Charleville|AU-QLD
Sarteneja|BZ
Havre-Saint-Pierre|CA-QC
Srednekolymsk|RU|Орто Халыма
Islay|GB|Isle of Islay
Pantelleria|IT|Pantillirìa
Kaunakakai|US-HI
Ho‘olehua|US-HI
Glasgow|US-MT
Nhulunbuy|AU-NT
Puerto Santa Cruz|AR
Stokmarknes|NO
Fort Nelson|CA-BC|Форт Нельсон|فورت نيلسون|فورت نلسون|פורט נלסון|फ़ोर्ट नेल्सन|ฟอร์ตเนลสัน|フォートネルソン|포트 넬슨|纳尔逊堡|納爾遜堡|Φορτ Νέλσον
Kotzebue|US-AK
Inuvik|CA-NT|Инувик|اينوفيك|اینوویک|אינוויק|इनूविक|อินูวิก|イヌヴィク|이누빅|伊努维克|伊奴維克|Ινούβικ|Інувік
Zhigansk|RU|Жиганск
Khatanga|RU|Хатанга
Geçitkale|CY|Lefkoniko|Lefkónoiko|Λευκόνοικο
Cooktown|AU-QLD
Tennant Creek|AU-NT
Kärdla|EE
High Level|CA-AB
McCall|US-ID
Lanai City|US-HI
Sindal|DK
Vanavara|RU|Ванавара
Salmon|US-ID
Vila do Maio|CV|Porto Inglês
Aasiaat|GL
Koggala|LK
Petersburg|US-AK
Sioux Lookout|CA-ON
Hokitika|NZ
Wolf Point|US-MT
Weipa|AU-QLD
Coonamble|AU-NSW
Ísafjörður|IS
Andenes|NO
Rishiri|JP|Rishiri Town|利尻町
Rishiri Chō|JP
Bonaventure|CA-QC
Lightning Ridge|AU-NSW
Donegal|IE
Rørvik|NO
Egilsstaðir|IS
Bar Harbor|US-ME
Fort Smith|CA-NT
Chokurdakh|RU|Чокурдах
Honningsvåg|NO
Dillingham|US-AK
Telluride|US-CO
Wrangell|US-AK
Friday Harbor|US-WA
Rankin Inlet|CA-NU|Ранкин-Инлет|رانكن انلت|خلیجک رنکین|רנקין אינלט|रेंकिन इनलेट|แรงกินอินเล็ต|ランキンインレット|랭킹 인렛|兰今湾|蘭今灣|Ράνκιν Ίνλετ|Ренкін-Інлет
Maningrida|AU-NT
Lakselv|NO
Touho|NC
Esperance|AU-WA
Yulara|AU-NT
Uluru|AU-NT
Karpathos|GR|Κάρπαθος
Húsavík|IS|Norðurþing
Cordova|US-AK
Storuman|SE
Karup|DK
Deadhorse|US-AK
Prudhoe Bay|US-AK
Båtsfjord|NO
Enontekiö|FI
Walgett|AU-NSW
Coober Pedy|AU-SA
Ceduna|AU-SA
St. Anthony|CA-NL
Bourke|AU-NSW
Caye Caulker|BZ
Guanaja|HN
Tofino|CA-BC
Saskylakh|RU|Саскылах
Samos|GR|Κάτω Βαθύ
Vardø|NO
Hayden|US-CO
Kingscote|AU-SA
Fitzroy Crossing|AU-WA
Burns Lake|CA-BC
Cambridge Bay|CA-NU|Кеймбридж-Бей|كامبرديج باي|کمبریج‌بی|קיימברידג׳ ביי|कैम्ब्रिज खाड़ी|อ่าวแคมบริดจ์|ケンブリッジベイ|케임브리지 베이|剑桥湾|劍橋灣|Κέμπριτζ Μπέι|Кеймбрідж-Бей
Atuona|PF
Paraburdoo|AU-WA
Santa Cruz das Flores|PT
Haines|US-AK
Höfn|IS
Yonaguni|JP|Yonakuni|与那国
Bol|HR
Otok Brač|HR
Barcaldine|AU-QLD
Ashcroft|CA-BC
Cache Creek|CA-BC
Normanton|AU-QLD
Watson Lake|CA-YT
Charlestown|KN
Culebra|PR
Blackall|AU-QLD
Wiluna|AU-WA
Moosonee|CA-ON
Svetlogorsk|RU|Светлогорск
Dawson City|CA-YT
West Yellowstone|US-MT
Leinster|AU-WA
Leonora|AU-WA
Winton|AU-QLD
Cunnamulla|AU-QLD
Hana|US-HI
Benbecula|GB|Benbecula Island
Benbecula|GB
Tarama|JP|多良間
Arthur’s Town|BS
Nauru|NR|Nauru Island|Науру|ناورو|نائورو|נאורו|नौरु|นาอูรู|ナウル|나우루|瑙鲁|諾魯|Ναούρου
Yaren|NR|Yaren District
Oranjestad|BQ
Barra|GB
Sand Point|US-AK
Norman Wells|CA-NT
Grand Case|MF
Saint Martin|MF
Kowanyama|AU-QLD
Meekatharra|AU-WA
Berlevåg|NO
Churchill|CA-MB
Emmonak|US-AK
Port Elizabeth|VC
Pellston|US-MI
Mehamn|NO
Klawock|US-AK
Lockhart River|AU-QLD
Thangool|AU-QLD
Lethem|GY
Unalakleet|US-AK
Gambell|US-AK
Savoonga|US-AK
Kuujjuarapik|CA-QC
Yakutat|US-AK|Якутат|ياكوتات|یاکوتات|יקוטאט|याकूटाट|ยากูทัต|ヤクタット|야쿠타트|亚库塔特|雅庫塔|Γιάκουτατ
Mount Magnet|AU-WA
Qaanaaq|GL|Thulé|Туле|ثيل|تول|תולה|थ्यूले|ทูเล|チューレ|툴레|图勒|杜里|Θούλη
Quilpie|AU-QLD
Saint Helena|SH|Saint Helena Island|St. Helena|Sainte-Hélène|Santa Elena|Sant’Elena|Santa Helena|Sint-Helena|Święta Helena|Sankt Helena|Svatá Helena|Szent Ilona|Sf. Elena|о-в Святой Елены|سانت هيلينا|سنت هلنا|סנט הלנה|सेंट हेलेना|เซนต์เฮเลนา|セントヘレナ|세인트 헬레나|圣赫勒拿|聖赫勒拿島|Αγ. Ελένη|Острів Святої Єлени
Jamestown|SH
Niue|NU|Ниуэ|نيوي|نیوئه|ניואה|नीयू|นีอูเอ|ニウエ|니우에|纽埃|紐埃島|Νιούε|Ніуе
Alofi|NU
Amderma|RU|Амдерма
Wainwright|US-AK
Fort Yukon|US-AK
Ascension|SH|Ascension Island
Georgetown|SH
Aniak|US-AK
Matthew Town|BS
Colonel Hill|BS
Terceira|PT|Terceira Island
Enfidha|TN
Kufra|LY
In Amenas|DZ
I-n-Amenas|DZ
Golmud|CN|格尔木
Chiayi|TW|Jiayi Shi|嘉義市
Annette|US-AK|Annette Island
Sharurah|SA
Qamishli|SY|Kamishly
Al Qāmishlī|SY|القامشلو
Hao|PF
Socotra|YE
Ørland|NO
Lār|IR|Shahr-e Qadīm-e Lār|شهر قدیم لار
Cold Bay|US-AK
Santa Maria|PT|Santa Maria Island
Santo Domingo|VE
Cayo Largo|CU
Ilha de Porto Santo|PT
Wake|UM|Wake Island|Wake-sziget|Insula Wake|Уэйк|واك|ویک|וייק|वेक|เวก|ウェーク島|웨이크|威克|Γουέικ|Вейк|Pulau Wake
Wake Atoll|UM
Cayo Coco|CU|Cayo Coco Island
Hassi R’mel|DZ
Rafha|SA
King Salmon|US-AK
Bandar-e Māhshahr|IR|بندر ماهشهر
Ibaraki|JP
Omitama|JP|小美玉
Tarapoto|PE
Ranai|ID
Menorca|ES
Minorca|ES
Balmaceda|CL
Alta Floresta|BR
Governor's Harbour|BS
Governor's Harbour District|BS|historical
Bardufoss|NO
Pingtung|TW|Pingtung City|屏東
Taitung|TW|台東
Kefalonia|GR|Kefalonia Island
Negage|AO
Mbanza Negage|AO
Tembagapura|ID
Kengtung|MM
Adak|US-AK|Adak Island|Адак|أداك|ایدک|אדאק|अडक|เอดัก|アダック|에이닥|埃达克|艾達克|Άντακ
Longyearbyen|NO|Лонгйир|لونجيربين|لانگ‌یربین|לונגיירבין|लॉन्गईयरबायेन|ลองเยียร์เบียน|ロングイェールビーン|롱이어비엔|朗伊尔城|隆意耳拜恩|Λόνγκιεαρμπιεν|Лонгʼїр
El Salvador|CL
Gode|ET
Rāmsar|IR|رامسر
Mayaguana|BS
Nosy Be|MG
Wamena|ID
Canaima|VE
Putao|MM
Treasure Cay|BS
Cauayan|PH
Rangiroa|PF
Gustavus|US-AK
Kwajalein|MH|Kwajalein Island|Kwajalein Atoll|Kwajalein-zátony|Кваджалейн|كواجالين|کواجیلین|קוואג׳ליין|क्वाज़ालीन|ควาจาเลน|クェゼリン|콰잘렌|夸贾林|瓜加林島|Κουατζαλέιν
Pohnpei|FM|Pohnpei Island|Ponape-szigetek|Понпеи|باناب|پانپی|פונפיי|पोनपेई|โปนาเป|ポンペイ島|포나페|波纳佩岛|波納佩|Πονάπε|Понапе
Cap Skirring|SN
Hachijō Jima|JP
Totegegie|PF
Kerry|IE
Wajima|JP|輪島
Puerto Suárez|BO
Kumejima|JP
Tokunoshima|JP
Tokuno Shima|JP
Amami|JP|奄美
Amami Ōshima|JP
Tanegashima|JP
Tanega Shima|JP
Oki-gun|JP
Moenjodaro|PK
Saint Paul|US-AK|Saint Paul Island
St. Paul|US-AK|St. Paul Island
Radisson|CA-QC
Resolute|CA-NU|Резольют|ريزولوت|رزولوت|רזולוט|रिसोल्यूट|เรโซลูท|レゾリュート|리졸루트|雷索卢特|羅斯魯特|Ρέζολουτ
Dundo|AO
Norfolk|NF|Norfolk Island|Норфолк|نورفولك|نورفولک|נורפוק|नॉरफ़ॉक|นอร์ฟอล์ก|ノーフォーク島|노퍽|诺福克|諾福克|Νόρφολκ
Grand Turk|TC|Gran Turca|Гранд-Терк|غراند ترك|گراند تورک|גרנד טורק|ग्रांड टर्क|แกรนด์เติร์ก|グランドターク|그랜드 터크|大特克|大特克島|Γκραντ Τουρκ|Ґранд-Терк
Dominica|DM|Dominique|Dominika|Доминика|دومينيكا|دومینیکا|דומיניקה|डोमिनिका|โดมินิกา|ドミニカ|도미니카|多米尼加|多米尼克|Ντομίνικα|Домініка
South Caicos|TC|South Caicos Island
San Tomé|VE
Puvirnituq|CA-QC
Groote Eylandt|AU-NT
Tsushima|JP|対馬
Manus|PG|Manus Island
Fernando de Noronha|BR|Норонья|نوروناه|نورونیا|נורוניה|नोरोन्हा|โนรอนฮา|ノローニャ|노롱야|洛罗尼亚|諾倫哈|Νορόνια
Ilha de Fernando de Noronha|BR
North Eleuthera|BS
North Eleuthera District|BS
Côn Sơn|VN|Côn Sơn Island
Wabush|CA-NL
Cayman Brac|KY|Cayman Brac Island
Galena|US-AK
Charlo|CA-NB
Fort Simpson|CA-NT
Points North Landing|CA-SK
Muskoka|CA-ON
District Municipality of Muskoka|CA-ON
Kuujjuaq|CA-QC
McGrath|US-AK
Ōshima|JP|大島町
Ō Shima|JP
Maamingili|MV|Maamingili Island
Maamigili|MV
Canouan|VC|Canouan Island
Saidu Sharif|PK
Chitral|PK|چترال
Ilha do Pico|PT
Sishen|ZA
Birdsville|AU-QLD
Hamilton|AU-QLD|Hamilton Island
Nuku Hiva|PF|Nuku Hiva Island
Thandwe|MM
Jwaneng|BW
Hall Beach|CA-NU
Sanirajak|CA-NU
Bimini|BS
Bimini District|BS
Kaimana|ID
King|AU-TAS|King Island
Guernsey|GG|Guernesey|Гернси|غيرنزي|گرنزی|גרנזי|गर्नसी|เกิร์นซีย์|ガーンジー|건지|根西岛|根息島|Γκέρνζι|Гернсі
Nangan|TW|南竿
Buka|PG|Buka Island
Sandspit|CA-BC
Northway|US-AK
Iliamna|US-AK
Wapenamanda|PG
Stony Rapids|CA-SK
Gulkana|US-AK
Anaa|PF
Malamala Game Reserve|ZA
Ambler|US-AK
Alderney|GG
Agatti|IN|Agatti Island
Ahe|PF
Ahé Atoll|PF
Anaktuvuk Pass|US-AK
Anvik|US-AK
Arctic Village|US-AK
Amboseli|KE
Amboseli Safari Camp|KE
Atqasuk|US-AK
Spring Point|BS
Arutua|PF
Bario|MY
Colorado|CR
Barra del Colorado|CR
Benguerra|MZ|Benguerra Island
Bedourie|AU-QLD
Bora Bora|PF
Besalampy|MG
Boulia|AU-QLD
Chub Cay|BS
Chatham|NZ|Chatham Island|Chatham Islands|Chatnam|Chathamské ostrovy|Chathamsaaret|Chatham-szigetek|Чатем|تشاثام|چت‌هام|צ׳אטהאם|चैथम|แชทัม|チャタム|채텀|查塔姆|查坦|Τσάταμ
Coen|AU-QLD
Caye Chapel|BZ
Cay Chapel|BZ
Canefield|DM
Deering|US-AK
Isola d'Elba|IT
Elcho|AU-NT|Elcho Island
Eday|GB
Fakarava|PF
Graciosa|PT
Ilha Graciosa|PT
Holy Cross|US-AK
Horn|AU-QLD|Horn Island
Lifuka|TO|Lifuka Island
Huahine|PF
Analalava|MG
Kiana|US-AK
Iki|JP|壱岐
Iki Shi|JP
Île des Pins|NC
Kapalua|US-HI
Jiuzhaigou|CN
Kaitaia|NZ
Kaadedhdhoo|MV|Kaadedhdhoo Island
Kadhdhoo|MV|Kadhdhoo Island
Kaukura|PF
Kikai|JP
Kikai Chō|JP
Kitadaito|JP
Kitadaitō Son|JP
Ketapang|ID
Yakushima|JP
Yaku-shima|JP
Kiwayu|KE
Lan Yu|TW
Kyaukpyu|MM
Long|BS|Long Island
Deadman's Cay|BS
Lifou|NC|Lifou Island
Shetland|GB|Shetland Islands
Langgur|ID
Nyingchi|CN|Linzhi
Nyingchi Prefecture|CN
Maupiti|PF
Maré|NC
La Roche|NC
Beigan|TW
Mazucun|TW
Mount Hotham|AU-VIC
Makemo|PF
Minamidaitō|JP
Minamidaitō Son|JP
Möng Hsat|MM|Monghsat
Moorea|PF
Mustique|VC
Munda|SB
Mataiva|PF
Morombe|MG
Miyake Jima|JP
Mekoryuk|US-AK
Mulu|MY
Gunung Mulu National Park|MY
Tahuna|ID
North Caicos|TC|North Caicos Island
Gar|CN|噶尔
Shiquanhe|CN|狮泉河
Nuiqsut|US-AK
Mohéli|KM
Bandaressalam|KM
Mohe|CN|漠河
Okushiri|JP
Balimo|PG
Coto 47|CR
Príncipe|ST|Príncipe Island
Pendopo|ID
Pantnagar|IN
Point Lay|US-AK
Panjgur|PK
Puerto Jiménez|CR
Palmar Sur|CR
Putussibau|ID
Port Heiden|US-AK
Platinum|US-AK
Isla de Providencia|CO
Bella Coola|CA-BC
Ruby|US-AK
Yoronjima|JP
Rodrigues|MU|Rodrigues Island
Rurutu|PF
Ilha de São Jorge|PT
Stella Maris|BS
Sainte-Marie|MG
Ilha de São Nicolau|CV
Sørkjosen|NO
Sintang|ID
Stord|NO
Santa Teresita|AR
San Vicente del Caguán|CO
Tanna|VU
Tablas|PH|Tablas Island
Île Tiga|NC
Tikehau|PF
Takapoto|PF
Takaroa|PF
Takaroa Atoll|PF
Pulau Tioman|MY
Tiree|GB
Tubuaï|PF
Union|VC|Union Island
Busuanga|PH
Utopia Creek|US-AK
Ouvéa|NC
Baimuru|PG
Vilankulo|MZ
Vohemar|MG|Vohimarina
Aleknagik|US-AK
Windorah|AU-QLD
Kasabonika|CA-ON
Manihi|PF
Manihi Atoll|PF
Thargomindah|AU-QLD
Baker Lake|CA-NU
Blanc-Sablon|CA-QC|Бланк-Саблон|بلانك-سابلون|بلان‐سابلون|בלאן-סבלון|ब्लांक-सेबलोन|บลังค์-ซาบลอน|ブラン・サブロン|블랑 사블롱|布兰克萨布隆|白朗薩布隆|Μπλαν Σαμπλόν|Блан-Саблон
Îles de la Madeleine|CA-QC
Island Lake|CA-MB
Garden Hill|CA-MB
Schefferville|CA-QC
Natashquan|CA-QC
Rainbow Lake|CA-AB
Pickle Lake|CA-ON
Port-Menier|CA-QC
Fort Chipewyan|CA-AB
Yushu|CN
Lynn Lake|CA-MB
Coral Harbour|CA-NU
Port Hardy|CA-BC
Gaua|VU|Gaua Island
Masset|CA-BC
Sandy Lake|CA-ON
Abu Musa|IR|Abu Musa Island
Kharg|IR|Kharg Island
Monte Dourado|BR
Aekgadang|ID
Baler|PH
Fangatau|PF
Fangatau Atoll|PF
Nanga Pinoh|ID|Nangah Pinoh
Okinoerabujima|JP|Okinoerabujima Island
Milikapiti|AU-NT
Hoedspruit|ZA
Bandar-e ‘Asalūyah|IR
Teterboro|US-NJ
El Catey|DO
Samaná Province|DO
Bayannur|CN
Bayannur Shi|CN
Baltra|EC|Baltra Island
Barbuda|AG|Barbuda Island
Egegik|US-AK
Monkey Mia|AU-WA
Kebri Dahar|ET
Tanjung Redeb|ID
Jameson Land|GL
Sondok|KP
Chongpyong County|KP
Eastsound|US-WA
Grímsey|IS
Huslia|US-AK
Kaieteur|GY
Kaieteur National Park|GY
Kulusuk|GL
Lüliang|CN
Maasai Mara Game Reserve|KE
Nosara|CR
Praslin|SC|Praslin Island
Saba|BQ|Saba Island
Saint George|US-AK|Saint George Island
St. George|US-AK
Taplejung|NP
Tāplejuṅ|NP
Virgin Gorda|VG
Qualicum Beach|CA-BC
Anahim Lake|CA-BC
Bella Bella|CA-BC
Zhongwei|CN|中卫
Dezful|IR|دزفول
Anglesey|GB
Golog|CN
Maqin County|CN
Tashqorghan|CN|塔什库尔干
King Khalid Military City|SA
Keperveyem|RU
Lamerd|IR|لامرد
Wadi ad-Dawasir|SA
Sabetta|RU
Kashan|IR|كاشان
Bovanenkovo|RU
Enyang|CN
Bazhong|CN|巴州
Lal-lo|PH
Khonuu|RU
Kutacane|ID
South Andros|BS
Namlea|ID
Cat|BS|Cat Island
New Bight|BS
Alxa Left Banner|CN
Cangyuan Va Autonomous County|CN
Rikaze|CN
Wudalianchi|CN|五大连池
Huatugou|CN
Holingol|CN|Huolinguole|Mositai|莫斯台
Holingol County|CN
Lancang Lahu Autonomous County|CN
Jiansanjiang|CN
Pomalaa|ID
Oksibil|ID
Tanah Merah|ID|Tanahmerah
Toraja|ID
Takengon|ID
Ulanqab|CN
Bilogai|ID
Sugapa|ID
Wangi-wangi|ID|Wangi-wangi Island
Arxan|CN|Wenquan|Aershan|温泉
Tangshan|CN
Ganzhou|CN
Nanchong|CN
Nanyang|CN
Daqing|CN
Hyderabad|PK
Zigong|CN
Meizhou|CN
Ankang|CN
Adampur|IN
Jalandhar|IN
Alīgarh|IN
Muzaffarābād|PK
Sorocaba|BR
Binzhou|CN
Chizhou|CN
Tongling|CN
Jambi City|ID|Jambi
Shihezi|CN
Xinzhou|CN
Kalaburagi|IN|Gulbarga
Wenshan|CN|Wenshan City
Mawlamyine|MM|Mawlamyaing
Jalgaon|IN
Tuticorin|IN|Thoothukudi
Misrata|LY|Misratah
Bharatpur|NP
Kendari|ID
Jember|ID
Karshi|UZ|Qarshi
Loja|EC
Sivas|TR
Kombolcha|ET
Dessie|ET
Novo Hamburgo|BR
Lankaran|AZ
Pathein|MM
Caruaru|BR
Jinchang|CN
Juazeiro do Norte|BR
Wuhai|CN
Itabuna|BR
Deoghar|IN
Gorontalo|ID
Labuan Bajo|ID
Lhokseumawe|ID
Kütahya|TR
Palopo|ID
Quetzaltenango|GT
Bontang|ID
Sampit|ID
Kigoma|TZ
Barreiras|BR
Bima|ID
Guarapuava|BR
Tabora|TZ
Khuzdar|PK
Musoma|TZ
Tobruk|LY
Toledo|BR
Banyuwangi|ID
Sinop|BR
Thanh Hóa|VN
Cabo Frio|BR
Ji Paraná|BR
Shinyanga|TZ
Umuarama|BR
Ilebo|CD
Tanjung Pandan|ID
Bendigo|AU-VIC
Kuqa|CN
Xincheng|CN
Pārsābād|IR
Guarapari|BR
Magway|MM
Kasama|ZM
Maumere|ID
Ende|ID
Serra Talhada|BR
Karakol|KG
Amakusa|JP
Amasya|TR
Atambua|ID
Bingöl|TR
Jharsuguda|IN
Huehuetenango|GT
Três Lagoas|BR
Jagdalpur|IN
Kamina|CD
Paracatu|BR
Bukoba|TZ
Paragominas|BR
Pato Branco|BR
Caldas Novas|BR
Valença|BR
Sumbawa Besar|ID
Gaalkacyo|SO|Galkayo
Santa Rosa|BR
Francisco Beltrão|BR
Garowe|SO|Garoowe
Puerto Peñasco|MX
Tanjung Selor|ID
Cacoal|BR
Emden|DE
Shire|ET|Inda Silasē|Inda Selassie
União da Vitória|BR
Bhamo|MM
Leopoldina|BR
Muara Teweh|ID
Breves|BR
Fayzabad|AF
Cajazeiras|BR
Ventspils|LV
Brumado|BR
Ruteng|ID
Salinópolis|BR
Ciudad Constitución|MX
Inongo|CD
Geita|TZ
Dalnegorsk|RU
Lawas|MY
Pangkalanbuun|ID|Pangkalan Bun
Masamba|ID
Zouérat|MR|Zouerate
Phonsavan|LA
Waingapu|ID
Tambolaka|ID
Kudat|MY
Boende|CD
Pakyong|IN
Gangtok|IN
Castro|CL
Changhai|CN
Changhai Xian|CN
Dalnerechensk|RU
Santiago de Tolú|CO|Tolú
Pucón|CL
Dembī Dolo|ET
Qilian|CN
Haibei Tibetan Autonomous Prefecture|CN
Malinau|ID
Muang Xay|LA|Oudomxai
Norden|DE
Saint-Laurent-du-Maroni|GF
Newport|US-RI
Tippi|ET|Tēpī
Diu|IN
Le Puy-en-Velay|FR
Una|BR
Waisai|ID
Waisai Harbour|ID
Busselton|AU-WA
Muara Bungo|ID
Heide|DE
Büsum|DE
Sena Madureira|BR
Almeirim|BR
Puerto Leguízamo|CO
Bhadrapur|NP
Tullahoma|US-TN
Moyo|UG
Carauari|BR
Vincennes|US-IL
Zaysan|KZ
Andahuaylas|PE
Barreirinhas|BR
San Antonio Oeste|AR
Tsaratanana|MG
Jiwani|PK
Uliastay|MN|Uliastai
Bodaybo|RU
Kodinsk|RU
Orange Walk|BZ
Paraty|BR
Monterrey|CO
Itambacuri|BR
Dalbandin|PK
Bonito|BR
Mīzan Teferī|ET
Kastoria|GR
Guerrero Negro|MX
Carutapera|BR
Saint-François|GP
Buli|ID
Maba|ID
Kisoro|UG
Mandalgovi|MN
Kalymnos|GR|Kalymnos Island
Kalymnos|GR
Borba|BR
Santa Rosalía|MX
Rurrenabaque|BO
Jaguaruna|BR
Kiunga|PG
Basse-Terre|GP
Arraias|BR
Key Largo|US-FL
Taksimo|RU
Førde|NO
Uyuni|BO
Shakhtyorsk|RU
Shakhtërsk|RU
Nogliki|RU
Gamba|GA
Trail|CA-BC
Jumla|NP
Suntar|RU
Oban|GB
Namsos|NO
Levuka|FJ
São Filipe|CV
Tari|PG
Mammoth Lakes|US-CA
Auki|SB
Yuzhno-Kurilsk|RU
Santa Terezinha|BR
Kajansi|UG
Barcelos|BR
Gizo|SB
Moengo|SR
Náxos|GR
Siwa Oasis|EG|Sīwah
Lerwick|GB
Sogndal|NO
Río Turbio|AR
Motygino|RU
Verkhnevilyuysk|RU
Jakar|BT
Manistee|US-MI
Kirundo|BI
Plastun|RU
Punta Gorda|BZ
Norderney|DE
La Môle|FR
Saint-Tropez|FR
Shakawe|BW
Río Hato|PA
Aitape|PG
Nizhneangarsk|RU
Tura|RU
Paros|GR
Nisí Páros|GR
Mitzpe Ramon|IL
Borkum|DE
Chimoré|BO
Ironwood|US-MI
Flin Flon|CA-MB
Hagfors|SE
Puerto Lempira|HN
Solwezi|ZM
Leshukonskoye|RU
Picton|NZ
Turukhansk|RU
San Vicente|PH
Annobón|GQ
San Antonio de Palé|GQ
Del Carmen|PH
Batagay|RU
Wageningen|SR
Santa Isabel do Rio Negro|BR
Bogorodskoye|RU
Kieta|PG
Kirakira|SB
Deputatsky|RU
La Macarena|CO
Montauk|US-NY
Luang Namtha|LA
St George|AU-QLD
Saint George|AU-QLD
Ust-Maya|RU
Koumac|NC
Norsup|VU
Maraú|BR
Nuquí|CO
Arviat|CA-NU
Kalbarri|AU-WA
Sveg|SE
Maniitsoq|GL
Palm Island|AU-QLD
Sandane|NO
St Mary's|GB
Isles of Scilly|GB
Stanley|FK|Стэнли|استانلي|استانلی|סטנלי|स्टैनली|สแตนลีย์|スタンレー|스탠리|斯坦利|史坦利|Στάνλεϊ|Стенлі
Laverton|AU-WA
Martha's Vineyard|US-MA|Martha's Vineyard Island
Vineyard Haven|US-MA
Lampaul|FR
Port McNeill|CA-BC
Igloolik|CA-NU
Pajala|SE
St Just|GB
Pedasí|PA
Waskaganish|CA-QC
Juist|DE
Skyros|GR
Nisí Skýros|GR
Sakkyryr|RU|Batagay-Alyta
Iturup|RU|Iturup Island
Kurilsk|RU
Pond Inlet|CA-NU
Ust-Kuyga|RU
Attawapiskat|CA-ON
Gran Roque|VE|Gran Roque Island
Los Roques|VE
Doomadgee|AU-QLD
Cape Dorset|CA-NU
Kinngait|CA-NU
Kugluktuk|CA-NU
Gjoa Haven|CA-NU
Helgoland|DE
Pangnirtung|CA-NU
Paamiut|GL
Aurukun|AU-QLD
Karumba|AU-QLD
Tok|US-AK
Hughenden|AU-QLD
Bamaga|AU-QLD
Hooper Bay|US-AK
Clyde River|CA-NU
Sola|VU
Miquelon|PM|Saint-Pierre|Микелон|مكويلون|میکلون|מיקלון|मिकेलॉन|มีเกอลง|ミクロン島|미클롱|密克隆|密啟崙|Μικελόν|Мікелон
Syros|GR
Nisí Sýros|GR
Astypálaia|GR
Upernavik|GL
Wangerooge|DE
Nordseeheilbad Wangerooge|DE
Salluit|CA-QC
Block Island|US-RI
Akutan|US-AK
Chevak|US-AK
King Cove|US-AK
Tuktoyaktuk|CA-NT
Skagway|US-AK
Solovetsky|RU
Gapuwiyak|AU-NT
Fort Albany|CA-ON
Waala|NC|Wala
Puerto Piña|PA
Mountain Village|US-AK
Trashigang|BT
Selawik|US-AK
Togiak|US-AK
Arctic Bay|CA-NU
Milos|GR|Milos Island
Milos|GR
Panama Pacifico|PA
Balboa|PA
Pormpuraaw|AU-QLD
Kwethluk|US-AK
Richmond|AU-QLD
Hoonah|US-AK
Alakanuk|US-AK
Quinhagak|US-AK
Point Hope|US-AK
Fort McPherson|CA-NT
Noorvik|US-AK
Julia Creek|AU-QLD
Churchill Falls|CA-NL
Kipnuk|US-AK
Kotlik|US-AK
Hopedale|CA-NL
Toksook Bay|US-AK
Aklavik|CA-NT
Shishmaref|US-AK
Stebbins|US-AK
Kasigluk|US-AK
Simikoṭ|NP
St. Mary's|US-AK
Vopnafjörður|IS
Deline|CA-NT
New Stuyahok|US-AK
Nunapitchuk|US-AK
Fort Good Hope|CA-NT
Scammon Bay|US-AK
Noatak|US-AK
Baltrum|DE
Utrik|MH
Cythera|GR|Kythira
Ofu|AS
Lemnos|GR
Hemavan|SE
Bettles|US-AK
Akulivik|CA-QC
Big Creek|BZ
Buckland|US-AK
Fair Isle|GB
Futuna|WF|Futuna Island
Heho|MM
Île d'Yeu|FR
Nisí Ikaría|GR
Kivalina|US-AK
Muskrat Dam|CA-ON
Puka-Puka|PF
Atoll Pukapuka|PF
Tortuguero|CR
Kangiqsualujjuaq|CA-QC
Tadoule Lake|CA-MB
Cat Lake|CA-ON
Wapekeka|CA-ON
Angling Lake|CA-ON
Kugaaruk|CA-NU
Uranium City|CA-SK
Brochet|CA-MB
Berens River|CA-MB
Cross Lake|CA-MB
Chesterfield Inlet|CA-NU
Nain|CA-NL
Fort Severn|CA-ON
Fort Hope|CA-ON
Gillies Bay|CA-BC
Gods Lake Narrows|CA-MB
Gillam|CA-MB
Grise Fiord|CA-NU
Ulukhaktok|CA-NT
Chevery|CA-QC
Ivujivik|CA-QC
Kangirsuk|CA-QC
Kimmirut|CA-NU
Lansdowne House|CA-ON
Mary's Harbour|CA-NL
Makkovik|CA-NL
Wemindji|CA-QC
Norway House|CA-MB
Nemiscau|CA-QC
Old Crow|CA-YT
Oxford House|CA-MB
Paulatuk|CA-NT
Inukjuak|CA-QC
Aupaluk|CA-QC
Pikangikum|CA-ON
Peawanuck|CA-ON
Quaqtaq|CA-QC
Gamèti|CA-NT
Cartwright|CA-NL
Red Sucker Lake|CA-MB
Red Sucker Lake Area|CA-MB
Lutselk'e|CA-NT
Łutselk'e|CA-NT
Sanikiluaq|CA-NU
St. Theresa Point|CA-MB
Sachs Harbour|CA-NT
Kitchenuhmaykoosib Inninuwug First Nation|CA-ON
Tasiujaq|CA-QC
Umiujaq|CA-QC
Naujaat|CA-NU|Repulse Bay
Qikiqtarjuaq|CA-NU
Deer Lake|CA-ON
Webequie|CA-ON
Whale Cove|CA-NU
Taloyoak|CA-NU
York Landing|CA-MB
Eastmain|CA-QC
Fond-du-Lac|CA-SK
Tulita|CA-NT
Gods River|CA-MB
Kashechewan|CA-ON
Sachigo Lake|CA-ON
North Caribou Lake First Nation|CA-ON
Shamattawa|CA-MB
Wollaston Lake|CA-SK
Alert Bay|CA-BC
Nunam Iqua|US-AK
Chu Lai|VN
Bordj Badji Mokhtar|DZ
Bagan|MM
Nyaung-U|MM
Dalmā|AE|Dalmā Island
Tatitlek|US-AK
Enewetak|MH
Prominent Hill|AU-SA
Prominent Hill Mine|AU-SA
Lençóis|BR
San Cristóbal|EC|San Cristóbal Island
Olympic Dam|AU-SA
Zarafshan|UZ
Dease Lake|CA-BC
Aitutaki|CK
Kooddoo|MV
Kooddoo Atoll|MV
Kotabaru Hilir|ID
Pastaza|EC
Aranuka|KI|Aranuka Island
Allakaket|US-AK
Aguni|JP
Aguni Jima|JP
Atiu|CK|Atiu Island
Atka|US-AK
Akiak|US-AK
Akhiok|US-AK
Apataki|PF
Alor|ID|Alor Island
Atmautluak|US-AK
Balalai|SB|Balalai Island
Butaritari Atoll|KI
Badu|AU-QLD|Badu Island
Ba Kelalan|MY
Bamburi|KE
Bellona|SB|Bellona Island
Bosset|PG
Botopasi|SR
Burketown|AU-QLD
Bokondini|ID|Bikondini
Craig Cove|VU
Central|US-AK
Chuathbaluk|US-AK
Chalkyitsik|US-AK
Crooked Creek|US-AK
Carriacou|GD|Carriacou Island
Vila do Corvo|PT
Chefornak|US-AK
Yakataga|US-AK
Cape Yakataga|US-AK
Dolpa|NP
Datadawai|ID
Longpahangai|ID
Soalala|MG
New Barag Right Banner|CN
Eagle|US-AK
Eek|US-AK
Enejit|MH|Enejit Island
Elim|US-AK
Eua|TO
Flinders|AU-TAS|Flinders Island
Foula|GB
Fera|SB|Fera Island
Futuna|VU
Fitiuta|AS
Gobernador Gregores|AR
Golovin|US-AK
Goodnews Bay|US-AK
Nggatokae|SB|Nggatokae Island
Gatokae|SB
Hasvik|NO
Shilavo|ET
Shilabo|ET
Hughes|US-AK
Delingha|CN
Cicia|FJ|Cicia Island
Igiugig|US-AK
Ihu|PG
Inishmaan|IE
Inishman|IE
Ilford|CA-MB
Inisheer|IE
Circle|US-AK
Jeh|MH
Jomsom|NP
Qaarsut|GL
Kaltag|US-AK
Birch Creek|US-AK
Chignik|US-AK
Chignik Lake|US-AK
Vunisea|FJ
Keewaywin|CA-ON
False Pass|US-AK
Kaghau|SB|Kaghau Island
Koliganek|US-AK
Grayling|US-AK
Hkāmpti|MM
Kingfisher Lake|CA-ON
Kili|MH|Kili Island
Koyuk|US-AK
Kongiganak|US-AK
Kalskag|US-AK
Larsen Bay|US-AK
Manokotak|US-AK
Perryville|US-AK
Kikori|PG
Kasos|GR|Kasos Island
Brevig Mission|US-AK
Kubin|AU-QLD
Markovo|RU
Kwigillingok|US-AK
Koro|FJ|Koro Island
Karluk|US-AK
Koyukuk|US-AK
Megísti|GR
Long Banga|MY
Lábrea|BR
Long Bawan|ID
Lord Howe|AU-NSW|Lord Howe Island|Лорд-Хау|لورد هاو|لردهاو|אי הלורד האו|लॉर्ड होवे|ลอร์ดโฮว์|ロードハウ|로드 하우|豪勋爵岛|豪勳爵島|Λορντ Χάου
Long Lellang|MY
Lakeba|FJ|Lakeba Island
Lake Murray|PG
Lamen|VU
Lamen Bay|VU
Lonorore|VU
Londolovit|PG
Longana|VU
La Pedrera|CO
Lamap|VU
Lopez|US-WA|Lopez Island
Long Apung|ID
Léros|GR|Léros Island
Losuia|PG
Lukla|NP
Kalaupapa|US-HI
McArthur River|AU-NT
Here’s Your Chance Mine|AU-NT
Mafia|TZ|Mafia Island
Moala|FJ
Millingimbi|AU-NT|Millingimbi Island
Manaoba|SB|Manaoba Island
Misima|PG|Misima Island
Marshall|US-AK
Manley Hot Springs|US-AK
Mono|SB|Mono Island
Mitiaro|CK|Mitiaro Island
Mauke|CK
Moro|PG
Murray|AU-QLD|Murray Island
Chenega|US-AK
Sanday|GB|Sanday Island
Ngau|FJ|Ngau Island
Nikolai|US-AK
Niau|PF
Nelson Lagoon|US-AK
Nightmute|US-AK
Santa Ana|SB|Santa Ana Island
Spiddal|IE
Nunukan|ID
North Ronaldsay|GB
Niuatoputapu|TO|Niuatoputapu Island
Nulato|US-AK
Kobuk|US-AK
Obo|PG
Long Seridan|MY
Yorke|AU-QLD|Yorke Island
Old Harbor|US-AK
Mornington|AU-QLD|Mornington Island
Port Lions|US-AK
Contadora|PA|Contadora Island
Paama|VU|Paama Island
Pedro Bay|US-AK
Pilot Point|US-AK
Pangkor|MY
Papa Westray|GB|Papa Westray Island
Port Alsworth|US-AK
Malolo Lailai|FJ|Malolo Lailai Island
Puerto Rico|BO
Roche Harbor|US-WA
Red Devil|US-AK
Røst|NO
Rampart|US-AK
Rimatara|PF
Rennell|SB|Rennell Island
Russian Mission|US-AK
Rotuma|FJ
Marau|SB
Saravena|CO
Raivavae|PF|Raivavae Island
Saibai|AU-QLD|Saibai Island
Nendö|SB|Nendö Island
Seronera|TZ
Serengeti National Park|TZ
Shungnak|US-AK
Simarā|NP
Surkhet|NP
Shaktoolik|US-AK
Sleetmute|US-AK
Salt Cay|TC
St. Michael|US-AK
Sorriso|BR
Stronsay|GB
Stony River|US-AK
Pentecost|VU|Pentecost Island
Sara|VU
Summer Beaver|CA-ON
Savusavu|FJ
Sue Islet|AU-QLD
Tanana|US-AK
Tabubil|PG
Takotna|US-AK
Tufi|PG
Tongoa|VU|Tongoa Island
Þórshöfn|IS
Teller|US-AK
Tuluksak|US-AK
Tomanggong|MY
Tununak|US-AK
Tapini|PG
Taveuni|FJ
Twin Hills|US-AK
Ua Huka|PF
Ua Pou|PF|Ua Pou Island
Utila|HN
Jaluit|MH
Suavanao|SB
Vanuabalavu|FJ|Vanuabalavu Island
Vanua Balavu|FJ
Venetie|US-AK
Valesdir|VU
Wales|US-AK
Beaver|US-AK
Walaha|VU
White Mountain|US-AK
Wunnumin Lake|CA-ON
Wunnummin Lake|CA-ON
Westray|GB
South Naknek|US-AK
Tuntutuliak|US-AK
Newtok|US-AK
Bearskin Lake|CA-ON
Lac Brochet|CA-MB
South Indian Lake|CA-MB
Yandina|SB
Black Tickle|CA-NL
Colville Lake|CA-NT
St. Lewis|CA-NL
Port Hope Simpson|CA-NL
Poplar Hill|CA-ON
Poplar Hill First Nation|CA-ON
Chisasibi|CA-QC
Whatì|CA-NT
North Spirit Lake|CA-ON
Marten Falls First Nation|CA-ON
Rigolet|CA-NL
Postville|CA-NL
Kangiqsujuaq|CA-QC
Williams Harbour|CA-NL
Kegaska|CA-QC
La Tabatière|CA-QC
Tête-à-la-Baleine|CA-QC
Christmas Creek Mine|AU-WA
Siborong-Borong|ID
Usharal|KZ
Gruyere Mine Camp|AU-WA
Saumlaki|ID
Kabupaten Yahukimo|ID
Batu Licin|ID
Juruena|BR
Catacamas|HN
Nova Mutum|BR
Arica|CO
Puerto Arica|CO
Belle-Île|FR
Læsø|DK|Læsø Island
Mucugê|BR
Cijulang|ID
Chicken|US-AK
Clarks Point|US-AK
Center|US-WA|Center Island
Dharavandhoo|MV
Decatur|US-WA|Decatur Island
Ejin Banner|CN
Ejina Banner|CN
Fakahina|PF
Fakahina Atoll|PF
Guaíra|BR
Guimarães|BR
Garzê County|CN
Halali|NA
Hikueru|PF
Hejing|CN
Coche|VE|Coche Island
Tiakur|ID
Meru National Park|KE
Jask|IR
Nanwalek|US-AK
Kauehi|PF
Kiunga|KE
Kuala Pembuang|ID
Kokhanok|US-AK
Karara|AU-WA
Kabupaten Kerinci|ID
Karimunjawa|ID
Lanping Bai and Pumi Autonomous County|CN
Shannan|CN
Larantuka|ID
Lake Minchumina|US-AK
May Creek|US-AK
Napuka|PF
Napuka Atoll|PF
Ampana|ID
Olpoï|VU
Ulan|CN
Port Graham|US-AK
Napaskiak|US-AK
Alxa Right Banner|CN
Rokot|ID
Raroia|PF
Seldovia|US-AK
Stuart|US-WA|Stuart Island
Stevens Village|US-AK
Takume|PF
Tatakoto|PF
Tatakoto Atoll|PF
Tolitoli|ID
Toli-Toli|ID
Thimarafushi|MV|Thimarafushi Island
King George|AQ|King George Island
Utkela|IN
Buol|ID
Kabupaten Buol|ID
Shravasti|IN
Waldron|US-WA|Waldron Island
Napakiak|US-AK
Liushujie|CN
Pukatawagan|CA-MB
Yartsevo|RU
Yasawa|FJ|Yasawa Island
Bloodvein|CA-MB
Wekweeti|CA-NT
Snare Lake|CA-NT
Charlottetown|CA-NL
Natuashish|CA-NL
La Romaine|CA-QC`;
export const AIRPORTS = `PVG|ZSPD|240|0|Shanghai Pudong~|浦东|浦東
SHA|ZSSS|240|0|Shanghai Hongqiao~|Minhang
PEK|ZBAA|240|1|Beijing Capital~|Bejing|Peking|Olympics
PKX|ZBAD|240|1|Beijing Daxing~
SZX|ZGSZ|240|2|Shenzhen Bao'an~|Huangtian Airport
CAN|ZGGG|240|3|Guangzhou Baiyun~|Huadu
LOS|DNMM|29|4|Murtala Muhammed~
IST|LTFM|293|5 6|İstanbul^
SAW|LTFJ|293|5 7|Istanbul Sabiha Gökçen~|Sabiha Gökçen Havalimanı
CTU|ZUUU|240|8|Chengdu Shuangliu~|成都双流国际机场
TFU|ZUTF|240|8 9|Chengdu Tianfu~
BOM|VABB|215|10|Chhatrapati Shivaji Maharaj~|Bombay
NMI|VANM|215|10|Navi Mumbai~
GRU|SBGR|160|11|São Paulo/Guarulhos–Governor André Franco Montoro~|Cumbica
CGH|SBSP|160|11|Congonhas–Deputado Freitas Nobre^
VCP|SBKP|160|11 12|Viracopos~
MEX|MMMX|133|13|Benito Juárez~
TLC|MMTO|133|13 14|Adolfo López Mateos~
NLU|MMSM|133|13 15|General Felipe Ángeles~|Santa Lucia AFB
KHI|OPKC|212|16|Jinnah~|Drigh Road Airstrip
TSN|ZBTJ|240|17|Tianjin Binhai~
DEL|VIDP|215|18|Indira Gandhi~|Palam Air Force Station
WUH|ZHHH|240|19|Wuhan Tianhe~|Huangpi
SVO|UUEE|306|20|Sheremetyevo~|svo
DME|UUDD|306|20|Domodedovo~|Аэропорт Домоде́дово
VKO|UUWW|306|20|Vnukovo~
ZIA|UUBW|306|21 20|Zhukovsky~|Аэропорт Раменское|Zhukovsky Air Base|ЛИИ
DAC|VGHS|198|22|Hazrat Shahjalal~|Zia International Airport
ICN|RKSI|239|23|Incheon~|仁川|인천
GMP|RKSS|239|23|Gimpo~
CAI|HECA|12|24|Cairo~
XIY|ZLXY|240|25 26|Xi'an Xianyang~|西安咸阳国际机场|Weicheng
NKG|ZSNJ|240|27|Nanjing Lukou~
HGH|ZSHC|240|28|Hangzhou Xiaoshan~|Hang Zhou|杭州萧山国际机场
SGN|VVTS|203|29|Tan Son Nhat~|Tansonnhat|Sài Gòn|Saigon
LHR|EGLL|300|30|London Heathrow^|Londres
LGW|EGKK|300|30|London Gatwick^|Crawley|Charlwood
STN|EGSS|300|30|London Stansted^
LTN|EGGW|300|30 31|London Luton^
JFK|KJFK|140|32|John F. Kennedy~|Manhattan|Idlewild
EWR|KEWR|140|33 32|Newark Liberty~|Manhattan
LGA|KLGA|140|32|LaGuardia^|Manhattan|Glenn H. Curtiss Airport|North Beach Airport
SWF|KSWF|140|32 34|New York Stewart~
CGK|WIII|207|35|Soekarno-Hatta~|Cengkareng|Java
HLP|WIHH|207|35|Halim Perdanakusuma~
BLR|VOBL|215|36|Kempegowda International Airport Bengaluru
HND|RJTT|247|37|Tokyo Haneda~|羽田
NRT|RJAA|247|37 38|Narita~|Tokyo Narita Airport
HAN|VVNB|191|39|Noi Bai~|Noibai Airport|Sân bay Quốc tế Nội Bài|Soc Son
TPE|RCTP|242|40 41|Taiwan Taoyuan~|臺灣桃園國際機場
TSA|RCSS|242|40|Taipei Songshan~|Sungshan Airport|台北松山機場|臺北松山機場
FIH|FZAA|28|42|Ndjili~
LIM|SPIM|120|43|Jorge Chávez~
BOG|SKBO|77|44|El Dorado~
HKG|VHHH|204|45|Hong Kong~|Chek Lap Kok Airport|赤鱲角機場
CKG|ZUCK|240|46 47|Chongqing Jiangbei~
BGW|ORBI|188|48|Baghdad International Airport / New Al Muthana Air Base|Camp Sather|Al Anbar Airport
TAO|ZSQD|240|49 50|Qingdao Jiaodong~
IKA|OIIE|245|51|Imam Khomeini~|Ahmadabad
THR|OIII|245|51|Mehrabad~
SHE|ZYTX|240|52|Shenyang Taoxian~
HYD|VOHS|215|53|Rajiv Gandhi~|Shamshabad
GIG|SBGL|160|54|Rio Galeão – Tom Jobim~
SDU|SBRJ|160|54|Santos Dumont^
WUX|ZSWX|240|55 56|Sunan Shuofang~|Wuxi Airport
AMD|VAAH|215|57|Sardar Vallabh Patel~
ABJ|DIAP|0|58|Félix-Houphouët-Boigny~|Port Bouët
LHE|OPLA|212|59|Allama Iqbal~
SIN|WSSS|241|60|Singapore Changi^|RAF Changi
JNB|FAOR|23|61|O.R. Tambo~
HLA|FALA|23|61|Lanseria~
DAR|HTDA|17|62|Julius Nyerere~|Mwalimu Julius K. Nyerere
LED|ULLI|306|63|Pulkovo^|Аэропо́рт Пу́лково|Leningrad|Shosseynaya Airport
HBE|HEBA|12|64|Alexandria~
HRB|ZYHB|240|65|Harbin Taiping~
SYD|YSSY|276|66|Sydney Kingsford Smith~|RAAF Station Mascot|Mascot
BKK|VTBS|191|67|Suvarnabhumi^
DMK|VTBD|191|67|Don Mueang~
HFE|ZSOF|240|68|Hefei Xinqiao~
MEL|YMML|274|69|Melbourne^
AVV|YMAV|274|69 70 71|Melbourne Avalon~|Geelong
DLC|ZYTL|240|72|Dalian Zhoushuizi~|Dalian Air Base|Ganjingzi
SCL|SCEL|158|73|Comodoro Arturo Merino Benítez~
CGQ|ZYCC|240|74|Changchun Longjia~
CPT|FACT|23|75|Cape Town~|DF Malan Airport
JED|OEJN|236|76|King Abdulaziz~|Mecca|Hajj
MAA|VOMM|215|77|Chennai~|Madras
CCU|VECC|215|78|Netaji Subhash Chandra Bose~|Calcutta|Kolkatta|Dum Dum Air Force Station
XMN|ZSAM|240|79|Xiamen Gaoqi~|厦门高崎国际机场
STV|VASU|215|80|Surat~
RGN|VYYY|255|81|Yangon~|Rangoon
KBL|OAKB|210|82|Kabul~|Khwaja Rawash Airport
SPX|HESX|12|83|Sphinx~
TNA|ZSJN|240|84|Jinan Yaoqiang~|Licheng
TYN|ZBYN|240|85|Taiyuan Wusu~
CGO|ZHCC|240|86|Zhengzhou Xinzheng~|Xinzheng Airport
RUH|OERK|236|87|King Khalid~|Riyad
KAN|DNKN|29|88|Mallam Aminu Kano~
SJW|ZBSJ|240|89|Shijiazhuang Zhengding~|Daguocun
CGP|VGEG|198|90|Shah Amanat~
LAX|KLAX|121|91|Los Angeles~
ONT|KONT|121|92 91|Ontario~
KMG|ZPPP|240|93|Kunming Changshui~
NNG|ZGNN|240|94|Nanning Wuxu~|南宁吴圩机场|Nanning Wuxu Air Base|Jiangnan
FOC|ZSFZ|240|95 96|Fuzhou Changle~
NGB|ZSNB|240|97|Ningbo Lishe~
PUS|RKPK|239|98|Gimhae~|김해국제공항|金海國際空港|Kimhae
ESB|LTAC|293|99|Esenboğa~
DXB|OMDB|200|100|Dubai~|مطار دبي الدولي‎
DWC|OMDW|200|100|Al Maktoum~|Jebel Ali
BER|EDDB|281|101|Berlin Brandenburg^
MAD|LEMD|302|102|Adolfo Suárez Madrid–Barajas^|Leganés
FNJ|ZKPY|232|103|Pyongyang Sunan~
CMN|GMMN|13|104|Mohammed V~|Casabianca|Nouasseur
PNQ|VAPO|215|105|Pune~|Lohegaon Airport|Lohegaon Air Force Station
DUR|FALE|23|106|King Shaka~|La Mercy Airport
CSX|ZGHA|240|107|Changsha Huanghua~|长沙黄花国际机场
KWE|ZUGY|240|108|Guiyang Longdongbao~|Kaiyang Guiyang Air Base|Guiyang Air Base|Nanming
URC|ZWWW|250|109|Ürümqi Tianshan~
CCS|SVMI|82|110 111|Maiquetía Simón Bolívar~
LHW|ZLLL|240|112|Lanzhou Zhongchuan~|Datong Air Base|兰州中川国际机场|Yongdeng
EZE|SAEZ|56|113|Ezeiza International Airport - Ministro Pistarini
AEP|SABE|56|113|Aeroparque Jorge Newbery
SUB|WARR|207|114|Juanda~
HAK|ZJHK|240|115|Haikou Meilan~
UIO|SEQM|107|116|Mariscal Sucre~
LAD|FNLU|32|117|Quatro de Fevereiro~|4 de Fevereiro
NBJ|FNBJ|32|117|Dr. Antonio Agostinho Neto~|Ícolo e Bengo
ADD|HAAB|2|118|Addis Ababa Bole~|Haile Selassie I
KIX|RJBB|247|119|Kansai~|関西|关西
ITM|RJOO|247|119|Osaka Itami~
UKB|RJBE|247|119 120|Kobe^
NBO|HKJK|41|121|Jomo Kenyatta~|Jkia Airport|Embakasi Airport
GYE|SEGU|107|122|José Joaquín de Olmedo~
CNF|SBCF|160|123|Tancredo Neves~
SSA|SBSV|71|124|Deputado Luiz Eduardo Magalhães~|Dois de Julho
JAI|VIJP|215|125|Jaipur~
ORD|KORD|85|126|Chicago O'Hare~|Orchard Place
MDW|KMDW|85|126|Chicago Midway~
RFD|KRFD|85|126 127|Chicago Rockford~
WNZ|ZSWZ|240|128|Wenzhou Longwan~|温州永强机场|Wenzhou Yongqiang Airport
YYZ|CYYZ|172|129|Toronto Pearson~|Malton
YHM|CYHM|172|130 129|John C. Munro Hamilton~|Mount Hope Airport
YKF|CYKF|172|131 129 132 133|Region of Waterloo~
MGQ|HCMM|39|134|Aden Adde~
BNE|YBBN|268|135|Brisbane~
TAE|RKTN|239|136|Daegu~
LYP|OPFA|212|137|Faisalabad~
ADB|LTBJ|293|138 139|Adnan Menderes~
DSS|GOBD|16|140|Blaise Diagne~|new dakar airport|dakar airport|diass airport
LKO|VILK|215|141|Chaudhary Charan Singh~
KNO|WIMM|207|142|Kualanamu~
FOR|SBFZ|100|143|Pinto Martins~
CLO|SKCL|77|144|Alfonso Bonilla Aragon~|Palmaseca International|02-20
KHN|ZSCN|240|145|Nanchang Changbei~
HET|ZBHH|240|146|Hohhot Baita~
FCO|LIRF|312|147|Rome–Fiumicino Leonardo da Vinci~|Rome Fiumicino Airport|Fiumicino Airport
CIA|LIRA|312|147|Ciampino–G. B. Pastine~
MHD|OIMM|245|148|Mashhad~
IAH|KIAH|85|149|George Bush Intercontinental^
HOU|KHOU|85|149|William P. Hobby^
NAG|VANP|215|150|Dr. Babasaheb Ambedkar~|Sonegaon Airport|Sonegaon Air Force Station
YNT|ZSYT|240|151|Yantai Penglai~
MAR|SVMC|82|152|La Chinita~
MAO|SBEG|125|153|Eduardo Gomes~
BSB|SBBR|160|154|Presidente Juscelino Kubitschek~
SDQ|MDSD|159|155|Las Américas~
PER|YPPH|275|156|Perth~
NGO|RJGG|247|157 158|Chubu Centrair~
HAV|MUHA|110|159|José Martí~|Habana
BAV|ZBOW|240|160|Baotou Donghe~|Erliban
CDG|LFPG|308|161|Charles de Gaulle~|Roissy Airport|Roissy-en-France|Val-d'Oise
ORY|LFPO|308|161|Paris-Orly^|Val-de-Marne
BVA|LFOB|308|162 161|Beauvais-Tillé airport
CJB|VOCB|215|163|Coimbatore~
LPB|SLLP|119|164|El Alto~
MDE|SKRG|77|165|Jose Maria Córdova~
TAS|UTTT|243|166|Tashkent~
ALG|DAAG|3|167|Houari Boumediene^|Maison Blanche
ALA|UAAA|181|168|Almaty~|Alma Ata
KRT|HSSK|26|169|Khartoum~
CTS|RJCC|247|170|New Chitose^
ACC|DGAA|1|171|Kotoka~
CWB|SBCT|160|172|Curitiba-Afonso Pena~
DSN|ZBDS|240|173|Ordos Ejin Horo~|Dongsheng
SAH|OYSN|180|174|Sanaa~
TIJ|MMTJ|171|175|General Abelardo L. Rodriguez~
BEY|OLBA|193|176|Beirut Rafic Hariri~|Chaldea|Beirut Air Base
OTP|LROP|284|177 178|Bucharest Henri Coandă~|Otopeni Airport|RoAF 90th Airlift Base
BBU|LRBS|284|177|Bucharest Băneasa Aurel Vlaicu~
PHC|DNPO|29|179|Port Harcourt~
DAT|ZBDT|240|180|Datong Yungang~
HAM|EDDH|281|181|Hamburg Helmut Schmidt^
IDR|VAID|215|182|Devi Ahilya Bai Holkar~
VVI|SLVR|119|183|Viru Viru~
BDQ|VABO|215|184|Vadodara~|Civil Airport Harni
GZT|LTAJ|293|185|Gaziantep Oğuzeli~
ADA|LTAF|293|186 187|Adana Şakirpaşa^
DVO|RPMD|223|188|Francisco Bangoy~
CKY|GUCY|15|189|Ahmed Sékou Touré~
YUL|CYUL|172|190|Montreal / Pierre Elliott Trudeau~|Dorval Airport
ISB|OPIS|212|191 192|Islamabad~
MSQ|UMMS|305|193|Minsk National^|Нацыянальны аэрапорт|Minsk 2 Airport
BUD|LHBP|285|194|Budapest Liszt Ferenc~
BJX|MMLO|133|195 196|Guanajuato~
WAW|EPWA|326|197|Warsaw Chopin^|Okęcie
WMI|EPMO|326|197 198|Warsaw Modlin^
PBC|MMPB|133|199|Hermanos Serdán~
VIE|LOWW|323|200|Vienna~
XNN|ZLXN|240|201 202|Xining Caojiabao~|Caojiabu|Caojiapu|Huzhu Tu Autonomous County
RBA|GMME|13|203|Rabat-Salé^
SRG|WARS|207|204|Jenderal Ahmad Yani^
REC|SBRF|153|205|Recife/Guararapes - Gilberto Freyre~|Ibura
BCN|LEBL|302|206|Josep Tarradellas Barcelona-El Prat^|Barcelona International
VLN|SVVA|82|207|Arturo Michelena~
OVB|UNNT|227|208|Novosibirsk Tolmachevo^
EBL|ORER|188|209|Erbil~|Irbil|Kurdistan
PHX|KPHX|146|210|Phoenix Sky Harbor~
AZA|KIWA|146|210 211|Mesa Gateway^|Williams Air Force Base|Williams Gateway Airport
FUK|RJFF|247|212|Fukuoka^|Itazuke Air Base
ALP|OSAP|197|213|Aleppo~|مطار حلب الدولي
MNL|RPLL|223|214|Ninoy Aquino~|Pasay
BHO|VABP|215|215|Raja Bhoj~
QRO|MMQT|133|216|Querétaro Intercontinental^
KAD|DNKA|29|217|Kaduna~
PHL|KPHL|140|218|Philadelphia~
KTI|VDTI|230|219|Techo~|Boeng Khyang
KWL|ZGKL|240|220|Guilin Liangjiang~|Lingui
DAM|OSDI|197|221|Damascus~|مطار دمشق الدولي
IFN|OIFM|245|222|Isfahan Shahid Beheshti~|Esfahan
HWR|VIHX|215|223|Halwara~
HRE|FVHA|22|224|Robert Gabriel Mugabe~
GYN|SBGO|160|225|Santa Genoveva~
KHH|RCKH|242|226|Kaohsiung~|高雄國際航空站|小港國際機場|Xiaogang
ARN|ESSA|319|227|Stockholm-Arlanda^
NYO|ESKN|319|227 228|Stockholm Skavsta^
VST|ESOW|319|227 229|Stockholm Västerås^
CJS|MMCS|87|230|Abraham González~
BEL|SBBE|73|231|Val de Cans/Júlio Cezar Ribeiro~
SVX|USSS|256|232|Koltsovo^
POA|SBPA|160|233|Porto Alegre-Salgado Filho~
INC|ZLIC|240|234|Yinchuan Hedong~
ASU|SGAS|69|235|Silvio Pettirossi~
YIW|ZSYW|240|236|Yiwu^
JJN|ZSQZ|240|237|Quanzhou Jinjiang~|Jinjiang Air Base|Chin Chiang|Qingyang
KMS|DGSI|1|238|Prempeh I~
KUL|WMKK|217|239 240|Kuala Lumpur~
SZB|WMSA|217|239|Sultan Abdul Aziz Shah~
PYK|OIIP|245|241|Payam~
KTM|VNKT|213|242|Tribhuvan~|gaucharan
MUX|OPMT|212|243|Multan~|Multan Air Base
SAT|KSAT|85|244|San Antonio~
UPG|WAAA|222|245|Sultan Hasanuddin~
SAN|KSAN|121|246|San Diego~|Lindbergh Field
TNR|FMMI|329|247|Ivato~
HSR|VAHS|215|248|Rajkot~
KYA|LTAN|293|249|Konya^
ADL|YPAD|267|250|Adelaide~
GDL|MMGL|133|251|Guadalajara~
FBM|FZQA|33|252|Lubumbashi~
MXP|LIMC|312|253 254|Milan Malpensa~|VA
BGY|LIME|312|253 255 256|Il Caravaggio~|BG
LIN|LIML|312|253 257|Milano Linate^|E Forlanini|MI
EBB|HUEN|25|258 259|Entebbe~
AYT|LTAI|293|260|Antalya~
DLA|FKKD|19|261|Douala~
BSR|ORMM|188|262|Basra~
COR|SACO|58|263|Ingeniero Aeronáutico Ambrosio L.V. Taravella~
DFW|KDFW|85|264 265|Dallas Fort Worth~
DAL|KDAL|85|264|Dallas Love Field
MED|OEMA|236|266|Prince Mohammad Bin Abdulaziz^|Medinah
NSI|FKYS|19|267|Yaoundé Nsimalen~
BKO|GABS|5|268|Modibo Keita~|Senou Airport
ISK|VAOZ|215|269 270|Nashik~
BZV|FCBB|10|271|Maya-Maya~
AMM|OJAI|182|272|Queen Alia~
ADJ|OJAM|182|272|Marka International (Amman Civil)^|King Abdullah Air Base
SHJ|OMSJ|200|273|Sharjah~
BEG|LYBE|280|274|Belgrade Nikola Tesla^|Beograd|Surčin Airport
MVD|SUMU|137|275|Carrasco General Cesáreo L. Berisso~
LUN|FLLS|34|276|Kenneth Kaunda~
MUC|EDDM|281|277|Munich^
GOJ|UWGG|306|278|Nizhny Novgorod / Strigino~|Strigino Airport
DMM|OEDF|236|279|King Fahd~
SYZ|OISS|245|280|Shiraz Shahid Dastghaib~
KZN|UWKD|306|281|Kazan~
BRM|SVBM|82|282|Jacinto Lara~
ABV|DNAA|29|283|Nnamdi Azikiwe~
PAP|MTPP|147|284|Toussaint Louverture~
PEW|OPPS|212|285|Bacha Khan~
MBA|HKMO|41|286|Moi~|Port Reitz
MDL|VYMD|255|287|Mandalay~
BAQ|SKBQ|77|288|Ernesto Cortissoz~
ASR|LTAU|293|289|Kayseri Erkilet~
CEK|USCC|256|290|Kurchatov Chelyabinsk~
MID|MMMD|131|291|Manuel Crescencio Rejón~
BUQ|FVBU|22|292|Joshua Mqabuko Nkomo~
CIT|UAII|181|293|Shymkent~|Chimkent Airport|Аэропорт Шымкент|Аэропорт Чимкент
STI|MDST|159|294|Cibao~
HIJ|RJOA|247|295|Hiroshima^|広島空港
MPM|FQMA|36|296|Maputo^
OMS|UNOO|228|297|Omsk Central^|Omsk Tsentralny Airport
PRG|LKPR|310|298|Václav Havel Airport Prague|Letiště Praha-Ruzyně
VNS|VEBN|215|299|Lal Bahadur Shastri~|Babatpur Airport|Varanasi Airport
BTH|WIDD|207|300|Hang Nadim~
KUF|UWWW|313|301|Kurumoch~
CPH|EKCH|287|302|Copenhagen Kastrup^|København|Malmö
SOF|LBSF|318|303|Sofia^
MJI|HLLM|48|304|Mitiga~|Mellaha Army Airfield|Okba Ben Nafi Air Base|Wheelus Air Force Base
BHX|EGBB|300|305|Birmingham^
MTY|MMMY|136|306|Monterrey~
KGL|HRYR|27|307|Kigali~
ROV|URRP|306|308 309|Platov~|УРРП|Rostov
UFA|UWUU|256|310|Ufa~|Международный аэропорт Уфа
GYD|UBBB|190|311|Heydar Aliyev~|Bina International Airport
SDJ|RJSS|247|312 313|Sendai^
EVN|UDYZ|257|314|Zvartnots~|Erevan Airport|Erivan Airport|Аэропорт Звартноц
ATQ|VIAR|215|315|Sri Guru Ram Das Ji~|Amritsar Air Force Station
KJA|UNKL|216|316|Krasnoyarsk~|Yemelyanovo
OUA|DFFD|45|317|Ouagadougou Thomas Sankara~
VTZ|VEVZ|215|318|Visakhapatnam~|Vizag
TBS|UGTB|244|319|Tbilisi~
VOZ|UUOO|306|320|Voronezh~|Chertovitskoye Airport|Chertovitskoe Airport|Аэропорт Воронеж
RMQ|RCMQ|242|321|Taichung International Airport / Ching Chuang Kang Air Base|臺中清泉崗機場|Qingshui
MCZ|SBMO|123|322|Zumbi dos Palmares~
SYX|ZJSY|240|323|Sanya Phoenix~|Tianya
SJC|KSJC|121|324|Norman Y. Mineta San Jose~
DUB|EIDW|288|325|Dublin^|Aerfort Bhaile Átha Cliath
TRZ|VOTR|215|326|Tiruchirappalli~|Trichy|Trichinopoly|RAF Kajamalai
YYC|CYYC|96|327|Calgary~|McCall Field
BRU|EBBR|283|328 329|Brussels^|Brussels National
CRL|EBCI|283|328 330|Brussels South Charleroi^|Gosselies Airport
ODS|UKOO|297|331|Odesa~|Odesa Central|Міжнародний аеропорт Одеса
VOG|URWW|325|332|Volgograd~|Gumrak Airport|Аэропорт Волгоград|Аэропорт Гумрак
YEG|CYEG|96|333|Edmonton~
NMA|UTFN|243|334|Namangan~
AQP|SPQU|120|335|Rodríguez Ballón~
BJM|HBBA|11|336|Bujumbura Melchior Ndadaye~
GUA|MGGT|106|337|La Aurora~
DAD|VVDN|203|338|Da Nang~|Danang
PEE|USPP|256|339|Perm~|Bolshoye Savino
SXR|VISR|215|340|Sheikh ul Alam~|Srinagar Air Force Station
MGA|MNMG|124|341|Augusto C. Sandino (Managua)~
PLZ|FAPE|23|342|Chief Dawid Stuurman~|H F Verwoerd Airport
FEZ|GMFF|13|343|Fes Saïss~
CEB|RPVM|223|344 345|Mactan Cebu~|Mactan Air Base|Opon Airfield
CGN|EDDK|281|346 347|Cologne Bonn^
IXC|VICG|215|348|Shaheed Bhagat Singh~
JAX|KJAX|140|349|Jacksonville~
PZO|SVPR|82|350 351|General Manuel Carlos Piar~
ROS|SAAR|58|352|Rosario Islas Malvinas~|Fisherton Airport
KKJ|RJFR|247|353|Kitakyushu^|kokuraminami
ROB|GLRB|40|354|Roberts~
KIN|MKJP|115|355|Norman Manley~
AUS|KAUS|85|356|Austin Bergstrom~
CUU|MMCU|86|357|General Roberto Fierro Villalobos~
NYT|VYNT|255|358|Nay Pyi Taw~|Ela
TRU|SPRU|120|359|Capitán FAP Carlos Martínez de Pinillos~
SLZ|SBSL|73|360|Marechal Cunha Machado~
CTG|SKCG|77|361|Rafael Nuñez~
NAP|LIRN|312|362|Naples~|Capodichino Airport
CMH|KCMH|140|363|John Glenn Columbus~
LCK|KLCK|140|363|Rickenbacker~|Lockbourne Army Air Field
BOY|DFOO|45|364|Bobo Dioulasso^
BSZ|UAFM|194|365|Manas~
KRR|URKK|306|366|Krasnodar Pashkovsky~|Pashkovskiy Airport|Pashkovsky Airport
GAU|VEGT|215|367|Lokpriya Gopinath Bordoloi~|Borjhar Airport
NAT|SBSG|100|368|Rio Grande do Norte/São Gonçalo do Amarante–Governador Aluízio Alves~
IND|KIND|112|369|Indianapolis~
NDG|ZYQQ|240|370|Qiqihar Sanjiazi^
VGA|VOBZ|215|371 372|Vijayawada~
CLT|KCLT|140|373|Charlotte Douglas~
MRS|LFML|308|374 375|Marseille Provence^
SFO|KSFO|121|376|San Francisco~
LPL|EGGP|300|377|Liverpool John Lennon^
ADE|OYAA|180|378|Aden~|RAF Khormaksar
JHB|WMKJ|217|379|Senai~|Sultan Ismail Airport
XPL|MHSC|169|380 381|Palmerola~|Comayagua International|Soto Cano|Palmerola Air Base
TRN|LIMF|312|382 383|Turin^|Torino-Caselle Airport|Sandro Pertini Airport|Turin-Caselle Airport
AAN|OMAL|200|384|Al Ain~
CJJ|RKTU|239|385|Cheongju International Airport/Cheongju Air Base (K-59/G-513)
GSV|UWSG|315|386|Gagarin~
UBN|ZMCK|249|387|Ulaanbaatar Chinggis Khaan~|Khöshig Valley|Sergelen
HPH|VVCI|203|388|Cat Bi~|Catbi Airport|Hai An
CBB|SLCB|119|389|Jorge Wilsterman~
AWZ|OIAW|245|390|Qasem Soleimani~|Ahwaz
IPH|WMKI|217|391|Sultan Azlan Shah^
RAK|GMMX|13|392|Marrakesh Menara^|Marakesh
JPA|SBJP|100|393|Presidente Castro Pinto~
BLA|SVBC|82|394|General José Antonio Anzoategui~|Puero La Cruz|Lecheria
ILR|DNIL|29|395|General Tunde Idiagbon~
HMO|MMHO|111|396|General Ignacio L. Pesqueira~
YOW|CYOW|172|397|Ottawa Macdonald-Cartier~|Uplands
VCA|VVCT|203|398|Can Tho~|Binh Thuy Air Base|Trà Nóc Airport
CUL|MMCL|129|399|Bachigualato Federal~
BEN|HLLB|48|400|Benina~|Soluch Airfield
FNA|GFLL|20|401|Lungi~|Lungi-Town
SAP|MHLM|169|402|Ramón Villeda Morales~
KIJ|RJSN|247|403|Niigata^
MCT|OOMS|224|404|Muscat~|Seeb International Airport|Masqat
VLC|LEVC|302|405|Valencia^
TRV|VOTV|215|406|Thiruvananthapuram~
COO|DBBB|46|407|Cotonou Cadjehoun~
NIM|DRRN|43|408|Diori Hamani~
TNN|RCNN|242|409|Tainan International Airport / Tainan Air Base|臺南機場|臺南航空站|Rende
LCJ|EPLL|326|410|Łódź Władysław Reymont^|Lublinek
TJM|USTR|256|411|Roshchino~
BBI|VEBS|215|412|Biju Patnaik~
MIU|DNMA|29|413|Maiduguri~
KRK|EPKK|326|414 415|Kraków John Paul II~|Krakov
LFW|DXXX|31|416|Lomé–Tokoin~
YWG|CYWG|176|417|Winnipeg / James Armstrong Richardson~|CFB Winnipeg
ELQ|OEGS|236|418 419|Prince Naif bin Abdulaziz~
MLM|MMMM|133|420|General Francisco J. Mujica~
APL|FQNP|36|421|Nampula^
RIX|EVRA|311|422|Riga~
AMS|EHAM|277|423|Amsterdam Airport Schiphol
KMJ|RJFT|247|424|Kumamoto^
SEA|KSEA|121|425|Seattle–Tacoma~
BFI|KBFI|121|425|King County International Airport - Boeing Field
PAE|KPAE|121|425 426|Seattle Paine Field~
TRC|MMTC|136|427|Francisco Sarabia Tinoco~
UET|OPQT|212|428|Quetta~
ASB|UTAA|186|429|Ashgabat~
DPS|WADD|222|430 431|Denpasar I Gusti Ngurah Rai~
SLP|MMSP|133|432|Ponciano Arriaga~|Estafeta
AGU|MMAS|133|433|Aguascalientes~
NDJ|FTTJ|42|434|N'Djamena~|Ndjamena Hassan Djamous
OKJ|RJOB|247|435|Okayama Momotaro^
LWO|UKLL|297|436|Lviv~
DEN|KDEN|93|437|Denver~
OZH|UKDE|297|438|Zaporizhzhia~|Zaporozhye Airport|Аэропорт Запорожье
SLW|MMIO|136|439|Plan De Guadalupe~
ZAG|LDZA|327|440 441|Zagreb Franjo Tuđman~|Pleso
AGA|GMAD|13|442|Al Massira^|Temsia
SJJ|LQSA|314|443|Sarajevo~
BPN|WALL|222|444|Sultan Aji Muhammad Sulaiman Sepinggan~|Balikpapan Airport|Sepinggan Airport|Sepinggang Airfield
BCU|DNBC|29|445|Sir Abubakar Tafawa Balewa Bauchi State~|Bauchi State Airport
TUN|DTTA|49|446|Tunis Carthage~|مطار تونس قرطاج الدولي
FSZ|RJNS|247|447|Mount Fuji Shizuoka^
IAD|KIAD|140|448 449|Washington Dulles~
BWI|KBWI|140|448 450|Baltimore/Washington International Thurgood Marshall^
DCA|KDCA|140|448|Ronald Reagan Washington National^
BNA|KBNA|85|451|Nashville~
ENU|DNEN|29|452|Akanu Ibiam~
TIF|OETF|236|453|Taif~|Taif Airport
TNG|GMTT|13|454|Tangier Ibn Battuta^|Tanger-Boukhalef Airport
SVQ|LEZL|302|455|Seville^
ELP|KELP|93|456|El Paso~
OKC|KOKC|85|457|OKC Will Rogers World^
YCU|ZBYC|240|458|Yuncheng Yanhu~
GES|RPMR|223|459|General Santos~|Tambler Airport
DYU|UTDD|201|460|Dushanbe~
DTW|KDTW|94|461|Detroit Metropolitan Wayne County^|Detroit Metro Airport
BOS|KBOS|140|462|Boston Logan~
ZAZ|LEZG|302|463|Zaragoza^
ACA|MMAA|133|464|General Juan N. Álvarez~
EHU|ZHEC|240|465|Ezhou Huahu~
TUU|OETB|236|466|Prince Sultan bin Abdulaziz~
AJU|SBAR|123|467|Aracaju - Santa Maria~
ATH|LGAV|279|468|Athens Eleftherios Venizelos~
NKC|GQNO|44|469|Nouakchott–Oumtounsy~
PNR|FCPP|10|470|Antonio Agostinho-Neto~
HEL|EFHK|291|471|Helsinki Vantaa^
PNK|WIOO|231|472|Supadio~
BDJ|WAOO|222|473|Syamsudin Noor~|Banjarbaru
PDX|KPDX|121|474|Portland~
FRA|EDDF|281|475|Frankfurt Main^|Rhein-Main Air Base|Zeppelinheim
HHN|EDFH|281|476 475|Frankfurt-Hahn^|Lautzenhausen
MFM|VMMC|220|477|Macau~|澳門國際機場
PMO|LICJ|312|478|Falcone–Borsellino^|Palermo Airport|Punta Raisi Airport
CMB|VCBI|196|479|Bandaranaike International Colombo^|RAF Negombo
RML|VCCC|196|479|Colombo Ratmalana~
LLW|FWKI|9|480|Kamuzu~
ORN|DAOO|3|481 482|Oran Es-Sénia (Ahmed Ben Bella)~
OOL|YBCG|268|483|Gold Coast^
RMO|LUKK|286|484|Chişinău~
WRO|EPWR|326|485|Copernicus Wrocław^|Strachowice|Breslau
MEM|KMEM|85|486|Memphis~
BAX|UNBB|192|487|Barnaul Gherman Titov~|Аэропорт Барнаул|Barnaul West|Mikhaylovka
STR|EDDS|281|488|Stuttgart^
CUN|MMUN|81|489|Cancún~
ULV|UWLL|322|490|Ulyanovsk Baratayevka^
GLA|EGPF|300|491 492|Glasgow^|RAF Abbotsinch|RAF Ayr
PIK|EGPK|300|491 493|Glasgow Prestwick^
JIB|HDAM|18|494|Djibouti-Ambouli^|Camp Lemonnier
IKT|UIII|206|495|Irkutsk~
LAS|KLAS|121|496|Harry Reid~
DUS|EDDL|281|497|Düsseldorf^
NRN|EDLV|281|498 497|Weeze (Niederrhein)^|RAF Laarbruch|Düsseldorf Regional
CGB|SBCY|90|499|Várzea Grande–Marechal Rondon~
IAR|UUDL|306|500 501|Golden Ring Yaroslavl~
VVO|UHWW|253|502 503|Vladivostok~
COK|VOCI|215|504|Cochin~
TGZ|MMTG|133|505|Angel Albino Corzo~
AUH|OMAA|200|506|Zayed~
MKE|KMKE|85|507|General Mitchell~
YVR|CYVR|174|508|Vancouver~
YXX|CYXX|174|509 508|Abbotsford~
RTM|EHRD|277|510|Rotterdam The Hague^|Vliegveld Zestienhoven
MCX|URML|306|511|Makhachkala Uytash~
KOJ|RJFK|247|512|Kagoshima^
DTM|EDLW|281|513|Dortmund^
GOT|ESGG|319|514|Göteborg Landvetter^
BLZ|FWCL|9|515|Chileka~
GOA|LIMJ|312|516|Genoa Cristoforo Colombo^|Genova Sestri|GE
OSL|ENGM|307|517|Oslo-Gardermoen~
TRF|ENTO|307|517 518|Sandefjord Airport, Torp
AGP|LEMG|302|519|Málaga-Costa del Sol^
LBV|FOOL|30|520|Libreville Leon M'ba~
KER|OIKK|245|521|Ayatollah Hashemi Rafsanjani~
HEA|OAHR|210|522|Herat - Khwaja Abdullah Ansari~
TOF|UNTT|248|523|Tomsk Kamov^
POZ|EPPO|326|524|Poznań-Ławica^
RIY|OYRN|180|525|Riyan~|ريان المكلا الدولي
ASM|HHAS|4|526|Asmara~
SKO|DNSO|29|527|Sadiq Abubakar III~
ABQ|KABQ|93|528|Albuquerque International Sunport
KEJ|UNEE|226|529|Alexei Leonov Kemerovo~
DRS|EDDC|281|530|Dresden^
BFN|FABL|23|531|Bram Fischer~
SCU|MUCU|110|532|Antonio Maceo~
CIX|SPHI|120|533|Capitán FAP José A. Quiñones González~
CCJ|VOCL|215|534|Calicut~
PRN|BKPR|280|535|Priština Adem Jashari~|Slatina Air Base
PVH|SBPV|149|536|Governador Jorge Teixeira de Oliveira~
BRE|EDDW|281|537|Bremen^
BGF|FEFF|6|538|Bangui M'Poko~
VNO|EYVI|324|539|Vilnius~
FKI|FZIC|33|540|Bangoka~
COV|LTDB|293|541 542|Çukurova~
ASF|URWA|278|543|Astrakhan Narimanovo Boris M. Kustodiev~|Astrahan Airport|Narimanovo Airport|Аэропорт Астрахань
BEW|FQBR|36|544|Beira~
YQB|CYQB|172|545|Quebec Jean Lesage~
TUS|KTUS|146|546|Tucson~|morris angb
ATZ|HEAT|12|547|Asyut~
SAL|MSLP|98|548|El Salvador International Airport Saint Óscar Arnulfo Romero y Galdámez|San Luis Talpa
ILS|MSSS|98|548|Ilopango~
KDH|OAKN|210|549|Ahmad Shah Baba~
MZR|OAMS|210|550|Mazar-i-Sharif~|Mazari Sharif
LYS|LFLL|308|551|Lyon Saint-Exupéry^
SLA|SASA|63|552|Martín Miguel de Güemes~
FAT|KFAT|121|553|Fresno Yosemite~
DGO|MMDO|136|554|General Guadalupe Victoria~
LIS|LPPT|298|555|Lisbon Humberto Delgado^|Lisboa
LBA|EGNM|300|556 557|Leeds Bradford^
IXB|VEBD|215|558 559|Bagdogra^|Bagdogra Air Force Station
NUE|EDDN|281|560|Nuremberg^|Nürnberg
HAJ|EDDV|281|561|Hannover^
AOE|LTBY|293|562|Hasan Polatkan^
SKD|UTSS|238|563|Samarkand~
MYJ|RJOM|247|564|Matsuyama^
FLN|SBFL|160|565|Hercílio Luz~
KHG|ZWSH|250|566|Kashgar Laining~|Kashi Airport
EDI|EGPH|300|567|Edinburgh^
LEJ|EDDP|281|568 569|Leipzig/Halle^|Schkeuditz Airport
AKX|UATT|185|570|Aktobe~|Aktyubinsk Airport|Aktubinsk Airport|Аэропорт Актюбинск
BKI|WBKK|218|571|Kota Kinabalu~|Jesselton Airfield
KGF|UAKK|181|572|Sary-Arka^
TLS|LFBO|308|573|Toulouse-Blagnac^
SMF|KSMF|121|574|Sacramento~
PZU|HSPN|26|575|Port Sudan New~
CJU|RKPC|239|576|Jeju~
OMA|KOMA|85|577|Eppley Airfield
JIJ|HAJJ|2|578|Gerad Wilwal~|Garaad Wiil-Waal
NJF|ORNI|188|579 580|Al Najaf~
ELS|FAEL|23|581|King Phalo^
HGA|HCMH|39|582|Egal~
SKT|OPST|212|583|Sialkot~
EDL|HKEL|41|584|Eldoret~
MCI|KMCI|85|585|Kansas City~
KGD|UMKK|295|586|Khrabrovo^
SKP|LWSK|317|587 588|Skopje~
LGB|KLGB|121|589|Long Beach~|Daugherty Field
KMQ|RJNK|247|590 591|Komatsu Airport / JASDF Komatsu Air Base
BRS|EGGD|300|592|Bristol^|Lulsgate Bottom
ATL|KATL|140|593|Hartsfield Jackson Atlanta~
GDN|EPGD|326|594|Gdańsk Lech Wałęsa^|Gdańsk-Rębiechowo
RMU|LEMI|302|595 596 597|Region of Murcia~
ZAM|RPMZ|223|598|Zamboanga~
COS|KCOS|93|599|City of Colorado Springs Municipal^
BCD|RPVB|223|600|Bacolod-Silay~
MDC|WAMM|222|601|Sam Ratulangi~
NLA|FLSK|34|602|Simon Mwansa Kapwepwe~|Ndola Airport
RDU|KRDU|140|603 604|Raleigh-Durham~
CZL|DABC|3|605|Mohamed Boudiaf~
JUB|HJJJ|24|606|Juba~
GNY|LTCS|293|607|Şanlıurfa GAP^
AZN|UTKA|243|608|Andijan~|Andijan Airport
CWL|EGFF|300|609|Cardiff~|Rhoose
CGY|RPMY|223|610|Laguindingan~
DYG|ZGDY|240|611|Zhangjiajie Hehua~|Yongding
MIA|KMIA|140|612|Miami~|South Florida
YHZ|CYHZ|109|613|Halifax / Stanfield~
GOU|FKKR|19|614|Garoua~
MWZ|HTMW|17|615|Mwanza~
TLV|LLBG|209|616|Ben Gurion~
LOP|WADL|222|617 618|Lombok~|Pujut|Lombok Tengah
RDL||12|619|Bardawil~
CUZ|SPZO|120|620|Alejandro Velasco Astete~
VER|MMVR|133|621|General Heriberto Jara~
BTS|LZIB|282|622|M. R. Štefánik^
LXR|HELX|12|623|Luxor~
RBR|SBRB|156|624|Rio Branco-Plácido de Castro~
OAK|KOAK|121|625|San Francisco Bay Oakland~
TAK|RJOT|247|626|Takamatsu^
TIA|LATI|321|627|Tirana International Airport Mother Teresa|Aeroporti Nënë Tereza
SJU|TJSJ|150|628|Luis Munoz Marin~|Isla Verde
AKL|NZAA|339|629|Auckland~
IXE|VOML|215|630|Mangaluru~|Bajpe Airport
MQF|USCM|256|631|Magnitogorsk~
TUL|KTUL|85|632|Tulsa~
MSP|KMSP|85|633 634|Minneapolis–Saint Paul International Airport / Wold–Chamberlain Field
PMI|LEPA|302|635|Palma de Mallorca^|Son Sant Joan Airport
PTY|MPTO|144|636 637|Tocumen~|La Joya No 1
SZZ|EPSC|326|638 639|Solidarity Szczecin–Goleniów^|Glewice
NGS|RJFU|247|640|Nagasaki^
OUD|GMFO|13|641|Oujda Angads^|Oujda Airfield
DJJ|WAJJ|208|642 643|Dortheys Hiyo Eluay~|Hollandia
ZNZ|HTZA|17|644|Abeid Amani Karume~|Zanzibar Airport|Kiembi Samaki
AWA|HALA|2|645|Hawassa~
KCH|WBGG|218|646|Kuching~
KMI|RJFM|247|647|Miyazaki^
MAN|EGCC|300|648|Manchester^|Ringway Airport|RAF Ringway
BLQ|LIPE|312|649|Bologna Guglielmo Marconi^|Borgo Panigale Airport
TLL|EETN|320|650|Lennart Meri Tallinn^
ICT|KICT|85|651|Wichita Dwight D. Eisenhower National^
MSY|KMSY|85|652|Louis Armstrong New Orleans~
CLE|KCLE|140|653|Cleveland Hopkins~
OXB|GGOV|8|654|Osvaldo Vieira~
ILO|RPVI|223|655 656|Iloilo~
TPA|KTPA|140|657|Tampa~
PIE|KPIE|140|658 657 659 660|St. Petersburg Clearwater~
WLG|NZWN|339|661|Wellington~
MZT|MMMZ|129|662|General Rafael Buelna~
ASW|HESN|12|663|Aswan~
IAS|LRIA|284|664|Iaşi~|Jassy
LPA|GCLP|260|665 666|Gran Canaria^|Canary Islands|Las Palmas Airport|Gando Airport
IQT|SPQT|120|667|Coronel FAP Francisco Secada Vignetta~
NLD|MMNL|128|668|Quetzalcóatl~
JOG|WARJ|207|669|Adisutjipto~|Adisucupto
HNL|PHNL|351|670|Daniel K. Inouye~|Hickam Air Force Base|Honolulu International
ABD|OIAA|245|671|Abadan Ayatollah Jami~
EMA|EGNX|300|672 673 674|East Midlands^|RAF Castle Donington
FLR|LIRQ|312|675|Florence Airport, Peretola|Amerigo Vespucci Airport|FI
CHC|NZCH|339|676|Christchurch~
BQT|UMBB|305|677|Brest~|Аэропорт Брест
TML|DGLE|1|678|Yakubu Tali~
UUD|UIUU|206|679|Baikal~|Mukhino Airport|Ulan-Ude Airport
LUZ|EPLB|326|680|Lublin^
DMB|UADD|181|681|Taraz~|Aulie Ata
KZO|UAOO|235|682|Korkyt Ata~
VSA|MMVA|131|683|Carlos Rovirosa Pérez~
ANF|SCFA|158|684|Andrés Sabella Gálvez~|Cerro Moreno Airport
BND|OIKB|245|685|Bandar Abbas~
RKT|OMRK|200|686|Ras Al Khaimah~
MMX|ESMS|319|687|Malmö Sturup^
HUN|RCYU|242|688|Hualien Chiashan^|花蓮機場
HTA|UIAA|254|689|Chita-Kadala~
NTL|YWLM|276|690 691|Newcastle^|RAAF Base Williamtown
CMW|MUCM|110|692|Ignacio Agramonte~
AMQ|WAPP|208|693|Pattimura~
PDV|LBPD|318|694|Plovdiv~
YXU|CYXU|172|695|London~
BIO|LEBB|302|696|Bilbao^
NQZ|UACC|181|697|Nursultan Nazarbayev~
BFS|EGAA|300|698|Belfast~|Aldergrove|RAF Aldergrove
DOH|OTHH|233|699|Hamad~
KIS|HKKI|41|700|Kisumu~
NCE|LFMN|308|701|Nice-Côte d'Azur^
ZRH|LSZH|328|702|Zürich^
JRO|HTKJ|17|703 704|Kilimanjaro~
SIP|UKFF|316|705|Simferopol~
GNJ|UBBG|190|706|Ganja~
SNA|KSNA|121|707|John Wayne Orange County~|Disney|Disneyland
SJO|MROC|88|708|Juan Santamaría~|Alajuela
ALC|LEAL|302|709|Alicante-Elche Miguel Hernández^
NCU|UTNN|238|710|Nukus~
CVM|MMCV|136|711|General Pedro Jose Mendez~
KCZ|RJOK|247|712 713|Kochi Ryoma^
URA|UARR|229|714|Manshuk Mametova~|Podstepnyy
PWQ|UASP|181|715|Pavlodar~|Pavlodar South
AER|URSS|306|716|Sochi~|Adler Airport|Black Sea
CRP|KCRP|85|717|Corpus Christi~
TTU|GMTN|13|718|Sania Ramel^|Saniat R'mel|Saniet R'mel
PCL|SPCL|120|719|Cap FAP David Abenzur Rengifo~
TMM|FMMT|329|720|Toamasina Ambalamanasy^
OSS|UAFO|194|721|Osh~
HOG|MUHG|110|722|Frank Pais~
UKK|UASK|181|723|Oskemen~|Ust-Kamennogorsk Airport|Аэропорт Усть-Каменногорск
SKX|UWPS|306|724|Saransk~|Аэропорт Саранск
CND|LRCK|284|725 726|Mihail Kogălniceanu~|RoAF 57th Air Base
SKG|LGTS|279|727|Thessaloniki Macedonia~
OKA|ROAH|247|728 729|Naha~|那覇空港|Naha Kūkō?|Naha AFB
KTW|EPKT|326|730|Katowice Wojciech Korfanty~|Pyrzowice|Dąbrowa Górnicza|Silesia
CLJ|LRCL|284|731|Avram Iancu Cluj~|Someşeni Airport
BRI|LIBD|312|732|Bari Karol Wojtyła~|Palese Macchie Airport|Palese Airport
STL|KSTL|85|733|St. Louis Lambert~|Lambert St Louis
TSR|LRTR|284|734|Timișoara Traian Vuia~|RoAF 93rd Air Base|Giarmata Airport|Temesvár
LEX|KLEX|140|735|Blue Grass^
VAR|LBWN|318|736|Varna^
VIX|SBVT|160|737|Eurico de Aguiar Salles~
CTA|LICC|312|738|Catania-Fontanarossa^|Lanza Di Trabie
CVG|KCVG|140|739 740|Cincinnati Northern Kentucky~
TAM|MMTM|136|741 742|General Francisco Javier Mina~
BSK|DAUB|3|743|Biskra - Mohamed Khider^
MCO|KMCO|140|744|Orlando~|Disney World|Epcot Center
SFB|KSFB|140|744|Orlando Sanford~
TET|FQTT|36|745|Tete^
CRA|LRCV|284|746|Craiova~
PIT|KPIT|140|747|Pittsburgh~
AGT|SGES|69|748|Guaraní~
SGC|USRR|256|749|Surgut~
NCL|EGNT|300|750|Newcastle~
AOJ|RJSA|247|751|Aomori^
GRV|URMG|306|752|Akhmat Kadyrov Grozny~|Grozny North|Grozny Severny|Аэропорт Грозный Северный
HSS|VIHR|215|753|Maharaja Agrasen~
GRZ|LOWG|323|754 755|Graz^|Thalerhof Airport|Fliegerhorst Nittner|Nittner Air Base
MMK|ULMM|306|756|Emperor Nicholas II Murmansk^
DXN|VIND|215|757|Noida~|Jewar|Delhi|Greater Noida
HOF|OEAH|236|758|Al-Ahsa~
PLX|UASS|181|759|Semei~|Semipalatinsk Airport
ANC|PANC|52|760|Ted Stevens Anchorage~
RES|SARE|58|761|Resistencia~
GUW|UATG|187|762|Atyrau~
YYJ|CYYJ|174|763|Victoria~
KUN|EYKA|324|764|Kaunas~
BGO|ENBR|307|765|Bergen Airport, Flesland
GSO|KGSO|140|766|Piedmont Triad~
AAR|EKAH|287|767|Aarhus^
FKB|EDSB|281|768 769 770|Karlsruhe Baden-Baden^|Baden Airpark
POM|AYPY|364|771|Port Moresby Jacksons~
CXR|VVCR|203|772 773|Cam Ranh International Airport / Cam Ranh Air Base
BLJ|DABT|3|774|Batna Mostefa Ben Boulaid^
BHK|UTSB|238|775|Bukhara~|Buhara Airport
OSR|LKMT|310|776 777|Leoš Janáček Airport Ostrava
YQG|CYQG|172|778|Windsor~
LNK|KLNK|85|779|Lincoln^|Lincoln Army Air Field|Lincoln Air Force Base|155th Air Refueling Wing
SFA|DTTX|49|780|Sfax Thyna~
DIR|HADR|2|781|Aba Tenna Dejazmach Yilma~
HKD|RJCH|247|782|Hakodate^
SXB|LFST|308|783|Strasbourg^|BA 124
LJU|LJLJ|299|784 785|Ljubljana Jože Pučnik^|Brnik|Kranj
FMO|EDDG|281|786 787 788|Münster Osnabrück^
WDH|FYWH|50|789|Hosea Kutako~|J.G. Strijdom Airport
TKS|RJOS|247|790|Tokushima Awaodori Airport / JMSDF Tokushima Air Base
HMB|HESG|12|791|Sohag~
BOD|LFBD|308|792|Bordeaux–Mérignac^
FWA|KFWA|112|793|Fort Wayne~|Baer Field
IGU|SBFI|160|794|Cataratas~
BUF|KBUF|140|795|Buffalo Niagara~
VRN|LIPX|312|796 797 798|Verona Villafranca Valerio Catullo^|Villafranca Airport|VR
JUJ|SASJ|59|799|Gobernador Horacio Guzman~
LRD|KLRD|85|800|Laredo~
OAX|MMOX|133|801|Xoxocotlán~
GHV|LRBV|284|802|Brașov-Ghimbav~
TIR|VOTP|215|803|Tirupati~
SNU|MUSC|110|804|Abel Santamaria~
INI|LYNI|280|805|Niš Constantine the Great^
OPO|LPPR|298|806|Francisco de Sá Carneiro^
LBB|KLBB|85|807|Lubbock Preston Smith~
HBA|YMHB|271|808|Hobart~|Cambridge
ORF|KORF|140|809|Norfolk~
MJN|FMNM|329|810|Amborovy^
PMC|SCTE|158|811|El Tepual~
JUL|SPJL|120|812|Inca Manco Capac~
NJC|USNN|256|813|Nizhnevartovsk^
TMP|EFTP|291|814|Tampere-Pirkkala^
SDF|KSDF|117|815|Louisville Muhammad Ali~|Louisville International|Standiford Field
RNO|KRNO|121|816|Reno Tahoe~
ZCO|SCQP|158|817|La Araucanía~
ZYL|VGSY|198|818|Osmany~
TGD|LYPG|309|819|Podgorica Airport / Podgorica Golubovci Airbase|Podgorica Airbase|Аеродром Подгорица|Aerodrom Podgorica
YKS|UEEE|254|820|Platon Oyunsky Yakutsk~
DHX|WARD|207|821|Dhoho~
GEO|SYCJ|108|822|Cheddi Jagan~
CRZ|UTAV|186|823|Türkmenabat~|Turkmenabad Airport|Chardzhou Airport|Аэропорт Туркменабат
LIL|LFQQ|308|824 825|Lille^
GRQ|EHGG|277|826|Groningen Airport Eelde
HSG|RJFS|247|827|Kyushu Saga~
JGN|ZLJQ|240|828|Jiayuguan~
NQN|SAZN|63|829|Presidente Perón~
NAS|MYNN|139|830|Lynden Pindling~
HSA|UAIT|181|831|Hazrat Sultan~
RIC|KRIC|140|832|Richmond~
SRE|SLAL|119|833 834|Alcantarí~
PBM|SMJP|145|835|Johan Adolf Pengel~|Zanderij|JAP International Airport|JAPI Airport
CCP|SCIE|158|836|Carriel Sur~
IMF|VEIM|215|837|Bir Tikendrajit~
PPS|RPVP|223|838|Puerto Princesa International Airport / PAF Antonio Bautista Air Base
LCE|MHLC|169|839|Golosón~|Hector C Moncada Air Base
BNX|LQBK|314|840|Banja Luka~|Mahovljani Airport
CPE|MMCP|131|841|Ingeniero Alberto Acuña Ongay~
OVD|LEAS|302|842 843|Asturias^
ESM|SETN|107|844|Carlos Concha Torres~
PMV|SVMG|82|845|Del Caribe Santiago Mariño~
SBD|KSBD|121|846|San Bernardino~|Norton AFB|San Bernardino Air Depot
HSV|KHSV|85|847|Huntsville~
ERF|EDDE|281|848|Erfurt-Weimar^|Flughafen Erfurt
GEG|KGEG|121|849|Spokane~
BHM|KBHM|85|850|Birmingham-Shuttlesworth~
LJG|ZPLJ|240|851|Lijiang Sanyi~|Yunlong Air Base
HLD|ZBLA|240|852|Hulunbuir Hailar^|Hailar Dongshan
AHB|OEAB|236|853|Abha~|Abha Regional Airport
PKV|ULOO|306|854|Princess Olga Pskov~
DSM|KDSM|85|855|Des Moines~
KSN|UAUU|234|856|Kostanay~
ROC|KROC|140|857|Frederick Douglass Greater Rochester~
OUL|EFOU|291|858|Oulu^
EIN|EHEH|277|859|Eindhoven^|Welschap Airport
LRM|MDLR|159|860|Casa De Campo~
GBE|FBSK|21|861|Sir Seretse Khama~
HRG|HEGN|12|862|Hurghada~|Al Ghardaqah|الغردقة
OMR|LROD|284|863|Oradea~
AAE|DABB|3|864|Annaba Rabah Bitat^|Les Salines Airport|El Mellah Airport|Annabah
JHG|ZPJH|240|865|Xishuangbanna Gasa~|Sipsong Panna
TFS|GCTS|260|866|Tenerife Sur^|Canary Islands|Reina Sofía|Tenerife South
TFN|GCXO|260|866|Tenerife Norte-Ciudad de La Laguna^|Canary Islands|Los Rodeos
LNZ|LOWL|323|867|Linz-Hörsching^|Blue Danube Airport|Vogler Air Base|Fliegerhorst Vogler
TRS|LIPQ|312|868|Trieste^
PVR|MMPR|133|869|Puerto Vallarta~
DEB|LHDC|285|870|Debrecen~
PPK|UACP|181|871|Petropavl~
LCA|LCLK|225|872 873|Larnaca~
ECN|LCEN|225|873|Ercan~|Tymvou|Kirklar
YNB|OEYN|236|874|Prince Abdulmohsen Bin Abdulaziz~
PHH|VNPR|213|875|Pokhara~
AAC|HEAR|12|876|El Arish~
YXE|CYXE|154|877|Saskatoon John G. Diefenbaker~
AMA|KAMA|85|878|Rick Husband Amarillo~
ABZ|EGPD|300|879|Aberdeen~
LIT|KLIT|85|880|Bill & Hillary Clinton National Airport/Adams Field
XBJ|OIMB|245|881|Birjand~
VTE|VLVT|252|882|Wattay~
EUN|GMML|13|883|Laayoune Hassan I~
BOJ|LBBG|318|884|Burgas^
TKU|EFTU|291|885|Turku^
GRR|KGRR|94|886|Gerald R. Ford~
KSF|EDVK|281|887 888|Kassel^
SLC|KSLC|93|889|Salt Lake City~
HDY|VTSS|191|890|Hat Yai~
LBD|UTDL|201|891|Khujand~|Khodjend|Khodzhent|Leninabad
PVD|KPVD|140|892 893|Rhode Island T. F. Green~
ORK|EICK|288|894|Cork~|Aerfort Chorcaí
TLH|KTLH|140|895|Tallahassee~
CRK|RPLC|223|896|Clark International Airport / Clark Air Base
TYS|KTYS|140|897 898|McGhee Tyson^
ABA|UNAA|216|899|Abakan~
GVA|LSGG|328|900|Geneva Cointrin~
PKC|UHPP|211|901 902|Yelizovo^
ODE|EKOD|287|903|Odense Hans Christian Andersen^
DRP|RPLK|223|904 905|Bicol~
PQC|VVPQ|203|906|Phú Quốc~
SCN|EDDR|281|907|Saarbrücken^
CFK|DAOI|3|908|Chlef Aboubakr Belkaid~|Ech Cheliff Airport
FLL|KFLL|140|909 910|Fort Lauderdale Hollywood~|South Florida
MUH|HEMM|12|911|Mersa Matruh~
YQR|CYQR|154|912|Regina~
BSG|FGBT|35|913|Bata~
BUS|UGSB|244|914|Alexander Kartveli Batumi~
FSD|KFSD|85|915|Sioux Falls Regional^|Joe Foss Field|Fighting Lobos|Sioux Falls Army Air Base
BCM|LRBC|284|916|Bacău George Enescu International ^|RoAF 95th Air Base
JAN|KJAN|85|917|Jackson-Medgar Wiley Evers~
JAF|VCCJ|196|918|Jaffna~|SLAF Palaly|Kankesanturai
SGF|KSGF|85|919|Springfield Branson National^
BEM|GMMD|13|920|Beni Mellal^
BJA|DAAE|3|921|Soummam–Abane Ramdane^
EUG|KEUG|121|922|Eugene^
SLL|OOSA|224|923|Salalah~|مطار صلالة
SPU|LDSP|327|924|Split Saint Jerome^
RZE|EPRZ|326|925|Rzeszów-Jasionka^
PEN|WMKP|217|926|Penang~
GRJ|FAGG|23|927|George^|PW Botha Airport
SZG|LOWS|323|928|Salzburg^
SSG|FGSL|35|929|Malabo~|Fernando Poo
CNS|YBCS|268|930|Cairns~
SBZ|LRSB|284|931|Sibiu~
KOV|UACK|181|932|Kokshetau~|KOKCHETAV TROFIMOVKA
DIL|WPDL|199|933|Presidente Nicolau Lobato~|Komoro|Comoro
CAG|LIEE|312|934|Cagliari Elmas^|Cagliari Airport
RMI|LIPR|312|935|Federico Fellini~|Rimini Miramare Airport|RN
LWN|UDSG|257|936|Shirak~
GJL|DAAV|3|937|Jijel Ferhat Abbas^
CFE|LFLC|308|938|Clermont-Ferrand Auvergne airport
SAV|KSAV|140|939|Savannah Hilton Head~
SCO|UATE|184|940|Aktau~|Akshukyr
DRW|YPDN|270|941|Darwin International Airport / RAAF Darwin
TRD|ENVA|307|942|Trondheim Airport, Værnes
BAH|OBBI|189|943 944|Bahrain~|مطار البحرين الدولي
VRA|MUVR|110|945 946|Juan Gualberto Gomez~
BOI|KBOI|78|947|Boise Air Terminal/Gowen Field
PEV|LHPP|285|948|Pécs-Pogány~|Pecs South Airport
UGC|UTNU|238|949|Urgench~
BES|LFRB|308|950|Brest Bretagne airport
SVG|ENZV|307|951|Stavanger Airport, Sola|Sola Air Station|Stavanger lufthavn
NVI|UTSA|238|952|Navoi~
SYR|KSYR|140|953|Syracuse Hancock~
GOM|FZNA|33|954|Goma~
YBG|CYBG|172|955|Saguenay-Bagotville^
AAL|EKYT|287|956|Aalborg^
TZL|LQTZ|314|957 958|Tuzla~
PAD|EDLP|281|959 960 961|Paderborn Lippstadt^
YLW|CYLW|174|962|Kelowna~|Okanagan
KIM|FAKM|23|963|Kimberley^
CRD|SAVC|57|964|General Enrique Mosconi~
NSK|UOOO|216|965|Alykel~
WTB|YBWW|268|966|Toowoomba Wellcamp^|Brisbane West Wellcamp
SAI|VDSA|230|967|Siem Reap-Angkor~
DAY|KDAY|140|968|James M. Cox Dayton~
PSE|TJPS|150|969|Mercedita~
RUN|FMEE|337|970 971 972|Roland Garros^|Gillot Airport
HER|LGIR|279|973|Heraklion International Nikos Kazantzakis^|Crete Island
KUT|UGKO|244|974|David the Builder Kutaisi~|Kopitnari
CAP|MTCH|147|975|Cap Haitien~
LEN|LELN|302|976|León Int'l^
CAE|KCAE|140|977|Columbia Metropolitan^
CHS|KCHS|140|978 979|Charleston~|Charleston Air Force Base
INN|LOWI|323|980|Innsbruck^|Kranebitten Airport
TLM|DAON|3|981|Zenata – Messali El Hadj^
UTH|VTUD|191|982|Udon Thani~
UME|ESNU|319|983|Umeå^
NDR|GMMW|13|984 985|Nador Al Aaroui~|Arwi
ZCL|MMZC|136|986|General Leobardo C. Ruiz~
AJF|OESK|236|987|Al-Jawf~|Al Jouf Airport
SRX|HLGD|48|988|Sirt International Airport / Ghardabiya Airbase|Gardabiya
CNX|VTCC|191|989|Chiang Mai~
CUR|TNCC|91|990 991|Hato~
PTG|FAPP|23|992|Polokwane~|AFB Pietersburg
BPS|SBPS|71|993|Porto Seguro~
MST|EHBK|277|994|Maastricht Aachen^
KUO|EFKU|291|995|Kuopio^
BDL|KBDL|140|996 997|Bradley~
ABE|KABE|140|998|Lehigh Valley~
PEG|LIRZ|312|999|Perugia San Francesco d'Assisi – Umbria~|PG
PSR|LIBP|312|1000|Abruzzo^
KEF|BIKF|264|1001|Keflavik~|Keflavik Naval Air Station
LXA|ZULS|240|1002|Lhasa Gonggar~
FAR|KFAR|85|1003|Hector~|119th Wing|Happy Hooligans
OST|EBOS|283|1004 1005|Ostend-Bruges~
MSU|FXMM|37|1006|Moshoeshoe I~|Mazenod
PUQ|SCCI|151|1007|President Carlos Ibáñez~
SPI|KSPI|85|1008|Abraham Lincoln Capital^
ILM|KILM|140|1009|Wilmington~
UDJ|UKLU|297|1010|Uzhhorod~
PIA|KPIA|85|1011|General Wayne A. Downing Peoria~
LAN|KLAN|94|1012|Capital Region~
MDZ|SAME|61|1013|Governor Francisco Gabrielli~
RAI|GVNP|261|1014|Nelson Mandela~|Santiago Island
RST|KRST|85|1015|Rochester~
IXZ|VOPB|215|1016|Veer Savarkar International Airport / INS Utkrosh|Port Blair Airport
BSL|LFSB|308|1017 1018 1019|EuroAirport Basel–Mulhouse–Freiburg|Bâle|Basilea|Bazel
SHO|FDSK|38|1020 1021|King Mswati III~
YYT|CYYT|164|1022|St. John's~
BIL|KBIL|93|1023|Billings Logan~
MHT|KMHT|140|1024|Manchester-Boston Regional^
MQP|FAKN|23|1025|Kruger Mpumalanga~
PSA|LIRP|312|1026|Pisa~|Galileo Galilei Airport|San Giusto Airport|PI
LVI|FLLI|34|1027|Harry Mwanga Nkumbula~
POG|FOOG|30|1028|Port Gentil~
RJK|LDRI|327|1029|Rijeka^|Reka|Rika|Fiume
YQM|CYQM|135|1030|Greater Moncton Roméo LeBlanc~
YQT|CYQT|172|1031|Thunder Bay~
REU|LERS|302|1032|Reus^
UTP|VTBU|191|1033 1034|U-Tapao–Rayong–Pattaya~|Utapao|U-Taphao
LPI|ESSL|319|1035|Linköping City^
SCV|LRSV|284|1036|Suceava Ștefan cel Mare~
BUR|KBUR|121|1037|Bobe Hope / Hollywood Burbank^
GRB|KGRB|85|1038|Austin Straubel~
OMO|LQMO|314|1039|Mostar~
LAL|KLAL|140|1040|Lakeland Linder~
DZN|UAKD|181|1041|Zhezkazgan National^|УАКД|Жезказган|Dzhezkazgan South
MLE|VRMM|334|1042|Velana~
GOI|VOGO|215|1043 1044 1045|Goa Dabolim~|Goa Airport|Dabolim Navy Airbase|दाबोळी विमानतळ
GOX|VOGA|215|1043|Manohar~
LAO|RPLI|223|1046|Laoag~|Gabu Airfield|Laoag Airfield
SBN|KSBN|112|1047|South Bend~
FNC|LPMA|263|1048|Cristiano Ronaldo~|Madeira
KLU|LOWK|323|1049|Klagenfurt^|Kärnten Airport
PUJ|MDPC|159|1050|Punta Cana~
BGI|TBPB|72|1051|Grantley Adams~|Seawell
ALB|KALB|140|1052|Albany~
FNT|KFNT|94|1053|Bishop~
SCQ|LEST|302|1054|Santiago-Rosalía de Castro^
GRO|LEGE|302|1055|Girona-Costa Brava^
RGL|SAWG|62|1056|Piloto Civil Norberto Fernández~
BRC|SAZS|63|1057|Teniente Luis Candelaria~
AQJ|OJAQ|182|1058|King Hussein~
JCL|LKCS|310|1059|České Budějovice South Bohemian^
KRS|ENCN|307|1060|Kristiansand^|Kjevik
NOU|NWWW|360|1061|La Tontouta~
RZV|LTFO|293|1062|Rize–Artvin^
FDF|TFFF|127|1063|Martinique Aimé Césaire~|Le Lamentin Airport
FRW|FBFT|21|1064|Phillip Gaonwe Matante~
KLO|RPVK|223|1065|Kalibo~
PED|LKPD|310|1066|Pardubice^|Letiště Pardubice
AVL|KAVL|140|1067|Asheville Regional^
PKZ|VLPS|252|1068|Pakse~
BDS|LIBR|312|1069|Brindisi^|Brindisi Salento Airport|Salento Airport
FJR|OMFJ|200|1070|Fujairah~
DLH|KDLH|85|1071|Duluth~|Lakeside AFB
VCE|LIPZ|312|1072|Venice Marco Polo^|Venezia Tessera|VE
TSF|LIPH|312|1072 1073|Treviso^|Antonio Canova Terminal|TV
LPX|EVLA|311|1074|Liepāja~
MBJ|MKJS|115|1075|Sangster~
DAV|MPDA|144|1076|Enrique Malek~
MLB|KMLB|140|1077|Melbourne Orlando~
RKZ|ZURK|240|1078|Xigaze Peace Airport / Shigatse Air Base|Samzhubzê
MFR|KMFR|121|1079|Rogue Valley International-Medford^
HKT|VTSP|191|1080|Phuket~
SUV|NFNA|345|1081|Nausori~
CZM|MMCZ|81|1082|Cozumel~
AVP|KAVP|140|1083 1084|Wilkes-Barre/Scranton~
LUX|ELLX|301|1085|Luxembourg-Findel~
MRV|URMM|306|1086|Mineralnye Vody^
LAE|AYNZ|364|1087|Nadzab Tomodachi~
MWX|RKJB|239|1088|Muan~|Gwangju|Mokpo|Piseo-ri
TUK|OPTU|212|1089|Turbat~
NAV|LTAZ|293|1090|Nevşehir Kapadokya^
VIL|GMMH|13|1091|Dakhla^|Villa Cisneros|Dajla|Oued Ed-Dahab
ENO|SGEN|69|1092|Teniente Ramon A. Ayub Gonzalez~
LAQ|HLLQ|48|1093|Al Abraq~|Beida
BSA|HCMF|39|1094|Bender Qassim~
ATW|KATW|85|1095|Appleton~
RSW|KRSW|140|1096|Southwest Florida~
YXS|CYXS|174|1097|Prince George (International)^
TMR|DAAT|3|1098|Aguenar – Hadj Bey Akhamok^
KOS|VDSV|230|1099|Sihanouk~
LPP|EFLP|291|1100|Lappeenranta^
NDB|GQPP|44|1101|Nouadhibou~
ILG|KILG|140|1102|Wilmington^
GPT|KGPT|85|1103 1104|Gulfport Biloxi~
UTN|FAUP|23|1105|Upington~
ZAD|LDZD|327|1106 1107|Zadar^
MSO|KMSO|93|1108|Missoula Montana^
SUF|LICA|312|1109|Lamezia Terme Sant'Eufemia~|CZ
SJD|MMSD|129|1110|Los Cabos~
VAA|EFVA|291|1111|Vaasa^
ZIH|MMZH|133|1112 1113|Ixtapa-Zihuatanejo~
PWM|KPWM|140|1114|Portland International Jetport
YMM|CYMM|96|1115|Fort McMurray~
NAJ|UBBN|190|1116|Nakhchivan~|Nakhichevan Airport|Аэропорт Нахичевань
DAB|KDAB|140|1117|Daytona Beach~
GSP|KGSP|140|1118 1119 1120|Greenville-Spartanburg~
TOS|ENTC|307|1121|Tromsø^|Langnes|Tromsøya|Tromso
BWN|WBSB|195|1122|Brunei~
RVN|EFRO|291|1123|Rovaniemi^
BWA|VNBW|213|1124 1125|Gautam Buddha~|Bhairahawa Airport|Bhairahawa
YFC|CYFC|135|1126|Fredericton~
CNN|VOKN|215|1127 1128|Kannur~
DJE|DTTJ|49|1129 1130|Djerba Zarzis~
CAY|SOCA|83|1131 1132|Cayenne – Félix Eboué^|Cayenne-Rochambeau
BZE|MZBZ|74|1133|Philip S. W. Goldson~|Belize International|Ladyville
OLB|LIEO|312|1134|Olbia Costa Smeralda^|SS
KWI|OKKK|219|1135|Kuwait~|Al Mubarak Air Base
GTF|KGTF|93|1136|Great Falls~
PUY|LDPL|327|1137|Pula^
FDH|EDNY|281|1138|Bodensee Airport Friedrichshafen
ADZ|SKSP|77|1139|Gustavo Rojas Pinilla~
OZZ|GMMZ|13|1140|Ouarzazate~
GFK|KGFK|85|1141|Grand Forks~
HIR|AGGH|349|1142|Honiara~|Henderson Field
RHO|LGRP|279|1143|Rhodes International Airport "Diagoras"
SRQ|KSRQ|140|1144 1145|Sarasota Bradenton~
KVA|LGKV|279|1146|Kavala Alexander the Great~|Megas Alexandros
CHQ|LGSA|279|1147 1148|Chania~
TMS|FPST|47|1149|São Tomé~
PNS|KPNS|85|1150|Pensacola~
AES|ENAL|307|1151|Ålesund^|Vigra
ETM|LLER|209|1152|Ramon~
WVB|FYWB|50|1153|Walvis Bay~|Rooikop
GWD|OPGD|212|1154|New Gwadar~
STX|TISX|167|1155 1156|Henry E. Rohlsen^
USM|VTSM|191|1157 1158|Samui~
MUB|FBMN|21|1159|Maun~
OSD|ESNZ|319|1160|Åre Östersund^|F4 Frösön Air Base
MOT|KMOT|85|1161|Minot~
MBS|KMBS|94|1162 1163 1164 1165|MBS~|Tri City Airport
MDT|KMDT|140|1166|Harrisburg~|Lancaster|York|Middletown
POS|TTPP|148|1167 1168|Piarco~
IBZ|LEIB|302|1169|Ibiza^|Eivissa
SPN|PGSN|366|1170|Saipan~|Francisco C. Ada
AEX|KAEX|85|1171|Alexandria~|England Air Park|England Air Force Base
NVT|SBNF|160|1172|Ministro Victor Konder~
LPQ|VLLB|252|1173|Luang Phabang~
KLV|LKKV|310|1174|Karlovy Vary^
LIR|MRLB|88|1175|Daniel Oduber Quirós~|Liberia International
LLA|ESPA|319|1176|Luleå^|Kallax Air Base
BZN|KBZN|93|1177|Bozeman Yellowstone~
ITO|PHTO|351|1178|Hilo~
BJV|LTFE|293|1179 1180|Milas Bodrum~
MVB|FOON|30|1181|M'Vengue El Hadj Omar Bongo Ondimba~
HAH|FMCH|332|1182|Prince Said Ibrahim~|Hahaia
MLI|KMLI|85|1183|Quad City~
BTV|KBTV|140|1184 1185|Patrick Leahy Burlington~
NAN|NFFN|345|1186|Nadi~
OHD|LWOH|317|1187|Ohrid St. Paul the Apostle^
FAO|LPFR|298|1188|Faro - Gago Coutinho~
FMM|EDJA|281|1189|Memmingen Allgau^
BIA|LFKB|308|1190|Bastia-Poretta International airport
EDO|LTFD|293|1191|Balıkesir Koca Seyit^
APW|NSFA|338|1192|Faleolo~
TRW|NGTA|368|1193|Bonriki~|Mullinix
ACY|KACY|140|1194|Atlantic City~
YYG|CYYG|109|1195|Charlottetown^
ECP|KECP|85|1196 1197|Northwest Florida Beaches~
PFO|LCPH|225|1198|Paphos~|Pafos|Mandria|Kouklia
VLI|NVVV|344|1199|Bauerfield~|Efate Field|Vila Field|McDonald Field
VFA|FVFA|22|1200|Victoria Falls~
OZG|GMAZ|13|1201|Zagora^
BJL|GBYD|7|1202|Banjul~
BOO|ENBO|307|1203|Bodø^|Bodø Air Force Base|Bodø Main Air Station
JNU|PAJN|116|1204|Juneau~
TOM|GATB|5|1205|Tombouktou^|Timbuctoo Airport|Tombouctou Airport|Tumbutu Airport
BGR|KBGR|140|1206|Bangor~
FAI|PAFA|52|1207|Fairbanks~
SAG|VASD|215|1208|Shirdi~|Ahmednagar|Saibaba
MYR|KMYR|140|1209|Myrtle Beach~
FRS|MGTK|106|1210 1211 1212|Mundo Maya~
AUA|TNCA|68|1213 1214|Queen Beatrix~|Playa
GCM|MWCR|84|1215 1216|Owen Roberts~
DBV|LDDU|327|1217|Dubrovnik Ruđer Bošković^
YXY|CYXY|175|1218|Whitehorse / Erik Nielsen~
CFU|LGKR|279|1219|Corfu Ioannis Kapodistrias~
FPO|MYGF|139|1220|Grand Bahama~
GIB|LXGB|289|1221|Gibraltar^
PPT|NTAA|367|1222|Fa'a'ā~
OGG|PHOG|351|1223|Kahului~
PXM|MMPS|133|1224|Puerto Escondido~
MAJ|PKMJ|355|1225|Marshall Islands~
GSM|OIKQ|245|1226 1227|Qeshm~|Dayrestan
SVD|TVSA|168|1228 1229|Argyle~
VBY|ESSV|319|1230|Visby^
SEZ|FSIA|333|1231|Seychelles~
TBU|NFTF|369|1232|Fua'amotu~
FCA|KGPI|93|1233|Glacier Park~|Formerly KFCA
VPS|KVPS|85|1234 1235 1236|Destin-Fort Walton Beach^|Eglin AFB
ASA|HHSB|4|1237|Assab~
MQT|KSAW|94|1238 1239|Marquette/Sawyer~
EVE|ENEV|307|1240 1241|Harstad/Narvik^|Harstad/Narvik lufthavn|Evenes
YZF|CYZF|96|1242|Yellowknife~
PDL|LPPD|258|1243|João Paulo II^
STT|TIST|167|1244 1245|Cyril E. King^|Harry S. Truman Airport
PBG|KPBG|140|1246|Plattsburgh~|Plattsburgh Air Force Base
DLM|LTBS|293|1247|Dalaman~
KGS|LGKO|279|1248|Kos International Airport "Ippokratis"
AEY|BIAR|264|1249|Akureyri~
ACE|GCRR|260|1250 1251|César Manrique-Lanzarote^|Arrecife Airport
MCY|YBSU|268|1252 1253|Sunshine Coast^
TQO|MMTL|81|1254|Felipe Carrillo Puerto International Airport Tulum
PLQ|EYPA|324|1255|Palanga~
KRN|ESNQ|319|1256|Kiruna^
TAB|TTCP|148|1257 1258|A.N.R. Robinson~
BQN|TJBQ|150|1259|Rafael Hernández~|Ramey
DZA|FMCZ|336|1260 1261|Dzaoudzi Pamandzi~
TVC|KTVC|94|1262|Cherry Capital^
PTP|TFFR|105|1263|Maryse Condé~|Le Raizet|Les Abymes
GOH|BGGH|143|1264|Nuuk~|Godthåb|Nuussuaq|Mittarfik Nuuk
LTO|MMLT|129|1265|Loreto~
ROR|PTRO|362|1266|Roman Tmetuchl~
TKK|PTKK|342|1267 1268|Chuuk~
CIU|KCIU|94|1269|Chippewa County~
RAR|NCRG|365|1270 1271|Rarotonga~
SKB|TKPK|165|1272 1273|Robert L. Bradshaw~
SSH|HESH|12|1274|Sharm El Sheikh~
KOA|PHKO|351|1275 1276|Ellison Onizuka Kona International Airport at Keāhole
YQX|CYQX|164|1277|Gander~|CFB Gander
PPG|NSTU|361|1278|Pago Pago~
PBH|VQPR|246|1279|Paro~|སྤ་རོ་གནམ་ཐང༌།|paro gnam thang
MRU|FIMP|335|1280 1281|Sir Seewoosagur Ramgoolam~
ZQN|NZQN|339|1282|Queenstown^
RMF|HEMA|12|1283|Marsa Alam~
SNN|EINN|288|1284|Shannon^
BBK|FBKE|21|1285|Kasane~
EIS|TUPJ|173|1286 1287|Terrance B. Lettsome~|Beef Island Airport
FTE|SAWC|62|1288|El Calafate - Commander Armando Tola~
RTB|MHRO|169|1289|Juan Manuel Gálvez~|Roatán|Roatan International
GND|TGPY|104|1290 1291|Maurice Bishop~|Point Salines
YFB|CYFB|114|1292|Iqaluit^|Frobisher Bay Air Base
HUX|MMBT|133|1293|Bahías de Huatulco~
DBB|HEAL|12|1294 1295|El Alamein~|Al Alamain|Al Alamayn|العلمين‎
MLA|LMML|303|1296 1297|Malta~|Luqa Airport|Gudja|RAF Luqa
BLL|EKBI|287|1298|Billund^
LIH|PHLI|351|1299 1300|Lihue^
GEM|FGMY|35|1301|President Obiang Nguema~
YJT|CYJT|164|1302|Stephenville Dymond~
FSP|LFVP|134|1303|Saint-Pierre Pointe-Blanche^
SID|GVAC|261|1304 1305|Amílcar Cabral~
KTT|EFKT|291|1306|Kittilä~
PHE|YPPD|275|1307|Port Hedland~
BME|YBRM|275|1308|Broome~
ABS|HEBL|12|1309|Abu Simbel^
YDF|CYDF|164|1310|Deer Lake^
UVF|TLPL|166|1311 1312|Hewanorra~
IVL|EFIV|291|1313|Ivalo^
IOM|EGNS|292|1314 1315|Isle of Man^|Ronaldsway|Douglas
BON|TNCB|118|1316 1317|Flamingo~
JTR|LGSR|279|1318|Santorini~
KDU|OPSD|212|1319|Skardu~
AXA|TQPF|53|1320 1321|Clayton J. Lloyd~|Wallblake Airport
FSC|LFKF|308|1322|Figari Sud-Corse^
GUM|PGUM|350|1323 1324|Antonio B. Won Pat~|Agana
NOC|EIKN|288|1325 1326|Ireland West Airport Knock|Connaught
BDA|TXKF|259|1327 1328|L.F. Wade~|Kindley Air Force Base|Fort Bell Army Airfield|NAS Bermuda
SCR|ESKS|319|1329|Scandinavian Mountains^|Sälens Flygplats|Trysil
TCP|HETB|12|1330|Taba~
NMF|VRDA|334|1331 1332|Maafaru~
SFJ|BGSF|143|1333|Kangerlussuaq~|Bluie West 8|Sondrestrom Air Base|Sondrestromfjord Air Base
XCH|YPXM|330|1334 1335|Christmas Island~
CCK|YPCC|331|1336 1337 1338|Cocos (Keeling) Islands^
SXM|TNCM|122|1339|Princess Juliana~
DJG|DAAJ|3|1340|Tiska Djanet^
MPN|EGYP|266|1341|Mount Pleasant Airport / RAF Mount Pleasant
KIH|OIBK|245|1342|Kish~|کیش
GAN|VRMG|334|1343|Gan~|Gan Airport|Addu City|Maldives
FUE|GCFV|260|1344|Fuerteventura^
IPC|SCIP|343|1345|Mataveri~|Rapa Nui
YQQ|CYQQ|174|1346|Comox Valley International Airport / CFB Comox
THU|BGTL|170|1347|Pituffik Space Base
GXF|OYSY|180|1348|Seiyun Hadhramaut~
SMW|GMMA|13|1349|Smara^|Semara
PLS|MBPV|103|1350|Providenciales~
ANU|TAPA|54|1351|V. C. Bird~|St. John's
TIQ|PGWT|366|1352|Tinian~
YNY|RKNY|239|1353|Yangyang~|Gonghang
HAQ|VRMH|334|1354|Hanimaadhoo~
ZSA|MYSM|139|1355|San Salvador~
MFU|FLMF|34|1356|Mfuwe~
CXI|PLCH|352|1357|Cassidy~|Christmas Island|Banana
BVC|GVBA|261|1358|Aristides Pereira~|Boa Vista Island
WLS|NLWW|371|1359|Hihifo^
VXE|GVSV|261|1360|Cesaria Evora~|São Vicente Island
MHQ|EFMA|304|1361|Mariehamn^
UAK|BGBW|143|1362|Narsarsuaq~|Mittarfik Narsarsuaq
ROP|PGRO|366|1363|Rota~
YAP|PTYA|342|1364|Yap~
FAE|EKVG|262|1365 1366|Vágar^|Faroes|RAF Vágar
KSA|PTSA|353|1367|Kosrae~|Caroline Islands Airport
VAV|NFTV|369|1368 1369|Vava'u~|Lupepau'u
HRI|VCRI|196|1370|Mattala Rajapaksa~
MNI|TRPG|138|1371|John A. Osborne^|Gerald's Airport|Brades
RSI|OERS|236|1372|Red Sea~
DQM|OODQ|224|1373|Duqm~
IKU|UCFL|194|1374|Issyk-Kul~|Issyk-Kul Airport|Chok-Tal Airport|Аэропорт Тамчы
NUM|OENN|236|1375|Neom Bay^|Sharma
DSY|VDDS|230|1376|Dara Sakor~
OCS|FGCO|35|1377|Corisco~
WHN||240|19|Wuhan Hannan Municipal^
FUO|ZGFS|240|1378|Foshan Shadi^|Guangzhou Shadi Air Base|Nanhai
LCY|EGLC|300|30|London City^
SEN|EGMC|300|30 1379|London Southend^|RAF Rochford
XSP|WSSL|241|60|Seletar^
WSI|YSWS|276|66|Western Sydney~|Badgerys Creek|Nancy-Bird Walton
MEB|YMEN|274|69|Melbourne Essendon^
MBW|YMMB|274|69|Melbourne Moorabbin^
SWA|ZGOW|240|1380 1381 1382|Shantou
IBA|DNIB|29|1383|Ibadan^
WDS|ZHSY|240|1384|Shiyan Wudangshan^
CZX|ZSCG|240|1385|Changzhou Benniu~
YEI|LTBR|293|1386 1387|Bursa Yenişehir^
HUZ|ZGHZ|240|1388|Huizhou Pingtan^|Huiyang Air Base
KNU|VICX|215|1389|Kanpur^|Chakeri Air Force Station
KBP|UKBB|297|1390|Boryspil~|Borispol
IEV|UKKK|297|1390|Ihor Sikorsky Kyiv International Airport (Zhuliany)|Kiev
WIL|HKNW|41|121|Nairobi Wilson^
LYI|ZSLY|240|1391|Linyi Qiyang^|Hedong
YTZ|CYTZ|172|129|Billy Bishop Toronto City^|Toronto Island Airport
HIA|ZSSH|240|1392|Huai'an Lianshui~
BDO|WICC|207|1393|Husein Sastranegara~
NTG|ZSNT|240|1394|Nantong Xingdong~|Tongzhou
ZUH|ZGSD|240|1395|Zhuhai Jinwan^
JBQ|MDJB|159|1396 155|La Isabela~
NKM|RJNA|247|157|Nagoya Airport / JASDF Komaki Air Base|Komaki Airport|Nagoya Airfield
UPB|MUPB|110|159|Playa Baracoa^
WEF|ZSWF|240|1397|Weifang^
WMT|ZUMT|240|1398 1399|Zunyi Maotai^
ZYI|ZUZY|240|1398|Zunyi Xinzhou^
LYG|ZSLG|240|1400|Lianyungang Huaguoshan^
EOH|SKMD|77|165|Enrique Olaya Herrera^
OKD|RJCO|247|170|Sapporo Okadama^
SRZ|SLET|119|183|El Trompillo^
BNI|DNBE|29|1401|Benin^
FUG|ZSFY|240|1402|Fuyang Xiguan^
YHU|CYHU|172|190|Montréal / Saint-Hubert Metropolitan^
MYC|SVBS|82|1403|Escuela Mariscal Sucre^
PLM|WIPP|207|1404|Sultan Mahmud Badaruddin II^
YNZ|ZSYN|240|1405|Yancheng Nanyang~|Tinghu
YTY|ZSYA|240|1406 1407|Yangzhou Taizhou^|Yangtai Airport
PAT|VEPT|215|1408|Jay Prakash Narayan^|Lok Nayah Jayprakash
WHA|ZSWA|240|1409|Wuhu Xuanzhou^
DZH|ZUDA|240|1410|Dazhou Jinya^|Dachuan
TTN|KTTN|140|1411 218|Trenton Mercer^
PNE|KPNE|140|218|Northeast Philadelphia^
MIG|ZUMY|240|1412|Mianyang Nanjiao^|Fucheng
BMA|ESSB|319|227|Stockholm-Bromma^
KWJ|RKJJ|239|1413|Gwangju^
HYN|ZSLQ|240|1414 1415|Taizhou Luqiao^
IXM|VOMD|215|1416|Madurai^|Madurai Air Force Station
CGD|ZGCD|240|1417|Changde Taohuayuan^|Dingcheng
AOG|ZYAS|240|1418|Anshan Teng'ao^
LZH|ZGZH|240|1419|Liuzhou Bailian Airport / Bailian Air Base|Liujiang-Liuzhou Air Base|Liujiang
HRK|UKHH|297|1420|Kharkiv~
TBZ|OITT|245|1421|Tabriz~|IRIAF
ZHA|ZGZJ|240|1422|Zhanjiang^
CLD|KCRQ|121|246 1423|McClellan-Palomar^
RAJ|VARK|215|248|Rajkot^
LYA|ZHLY|240|1424|Luoyang Beijiao^|Laocheng
PMF|LIMP|312|1425 253|Parma^|PR
HDG|ZBHD|240|1426|Handan^
YIH|ZHYC|240|1427|Yichang Sanxia^|Xiaoting
HZA|ZSHZ|240|1428|Heze^
LPF|ZUPS|240|1429|Liupanshui Yue Zhao^
YAO|FKKY|19|267|Yaoundé Ville^
XFN|ZHXF|240|1430|Xiangyang Liuji^|Xiangfan|Xiangzhou
XUZ|ZSXZ|240|1431|Xuzhou Guanyin~
JNG|ZSJG|240|1432|Jining Da'an^
XAI|ZHXY|240|1433|Xinyang Minggang^|Queshan Air Base|信阳明港机场
THQ|ZLTS|240|1434|Tianshui Maijishan^|Tianshui Air Base|天水麦积山机场|Maiji
JNH|ZSJX|240|1435|Jiaxing Airport / Jiaxing Air Base
TKG|WILL|207|1436|Radin Inten II~
RKE|EKRK|287|302|Copenhagen Roskilde^|København
BFJ|ZUBJ|240|1437|Bijie Feixiong^
IXR|VERC|215|1438|Birsa Munda^
SQD|ZSSR|240|1439|Shangrao Sanqingshan^|Hengfeng
KCY|UNKM|216|316|Krasnoyarsk Cheremshanka^
PKU|WIBB|207|1440|Sultan Syarif Kasim II International Airport / Roesmin Nurjadin AFB|Simpang Tiga
IXD|VIAL|215|1441|Prayagraj^|Allahabad Bamrauli Airport|Bamrauli Air Force Station
YLX|ZGYL|240|1442|Yulin Fumian^
SHS|ZHJZ|240|1443 1444|Jingzhou Shashi^
YIC|ZSYC|240|1445|Yichun Mingyueshan^
MXL|MMML|171|1446|General Rodolfo Sánchez Taboada~|Mexicali Airport
JLR|VAJB|215|1447|Jabalpur^
HSC|ZGSG|240|1448|Shaoguan Danxia^|Shaoguan Air Base|Shaoguan Guitou Airport
LCX|ZSLO|240|1449|Liancheng Guanzhishan^|Liancheng Air Base
LLF|ZGLG|240|1450|Yongzhou Lingling^
IXU|VAAU|215|1451|Aurangabad^|Chikkalthana Airport
DOY|ZSDY|240|1452|Dongying Shengli^|Dongying Air Base|Dongying Yong'an Airport|Kenli
LZO|ZULZ|240|1453 1454|Luzhou Yunlong^
YYA|ZGYY|240|1455|Yueyang Sanhe^|Yueyanglou
DNK|UKDD|297|1456|Dnipro~|Dnipropetrovsk
USN|RKPU|239|1457|Ulsan^
LFQ|ZBLF|240|1458 1459|Linfen Yaodu^
MLW|GLMR|40|354|Spriggs Payne^
KTP|MKTP|115|355|Tinson Pen^
BSD|ZPBS|240|1460|Baoshan Yunrui^|Baoshan Yunduan Airport|Longyang
JDH|VIJO|215|1461|Jodhpur^|Jodhpur Air Force Station
PDG|WIPT|207|1462|Minangkabau~|Katapiang
CGR|SBCG|80|1463|Campo Grande^
JUZ|ZSJU|240|1464|Quzhou^|Kezheng
HSN|ZSZS|240|1465|Zhoushan Putuoshan^
GWL|VIGR|215|1466|Gwalior^
ISU|ORSU|188|1467|Sulaymaniyah~|Kurd|Kurdish|Kurdistan
MJM|FZWA|33|1468|Mbuji Mayi^
THE|SBTE|100|1469|Senador Petrônio Portela^
MYQ|VOMY|215|1470|Mysore^
TGU|MHTG|169|380|Toncontín^
WEH|ZSWH|240|1471|Weihai Dashuibo^|Dashuipo|Yancheng Air Base
MLG|WARA|207|1472|Abdul Rachman Saleh^|Singosari
HBX|VAHB|215|1473|Hubballi^
YBP|ZUYB|240|1474|Yibin Wuliangye^|Cuiping
BYK|DIBK|0|1475|Bouaké^
AAP|WALS|222|1476|Aji Pangeran Tumenggung Pranoto~|Sungai Siring Airport
HCZ|ZGCZ|240|1477|Chenzhou Beihu^
JOS|DNJO|29|1478|Yakubu Gowon^
YND|CYND|172|397 1479|Ottawa / Gatineau^
AQG|ZSAQ|240|1480|Anqing Tianzhushan^
RYK|OPRK|212|1481|Shaikh Zaid^|Rahim Yar Khan Airport
PZI|ZUZH|240|1482|Panzhihua Bao'anying^|Xining Air Base|攀枝花保安营机场|Renhe
CUC|SKCC|77|1483|Camilo Daza~
AVA|ZUAS|240|1484|Anshun Huangguoshu^|Xixiu
RJH|VGRJ|198|1485|Shah Makhdum^
WUZ|ZGWZ|240|1486|Wuzhou Xijiang^
BPE|ZBDH|240|1487|Qinhuangdao Beidaihe^|Changli
WGN|ZGSY|240|1488 1489|Shaoyang Wugang^
PZB|FAPM|23|1490|Pietermaritzburg^
SJK|SBSJ|160|1491|Professor Urbano Ernesto Stumpf^
MZS|VIMB|215|1492|Moradabad^
BJC|KBJC|93|437|Rocky Mountain Metropolitan^|Jefferson County Airport|Jeffco Airport
RAO|SBRP|160|1493|Leite Lopes^
ZQZ|ZBZJ|240|1494|Zhangjiakou Ningyuan^|Zhangjiakou Air Base|张家口宁远机场
AEB|ZGBS|240|1495|Baise (Bose) Bama^|Tian Yang Air Base|Bose airport|百色右江机场
RPR|VARP|215|1496|Swami Vivekananda^
PSM|KPSM|140|1497 462|Portsmouth International Airport at Pease
GOP|VEGK|215|1498|Gorakhpur^
MDG|ZYMD|240|1499|Mudanjiang Hailang~
RIZ|ZSRZ|240|1500|Rizhao Shanzihe^|Donggang
PNY|VOPC|215|1501|Pondicherry^
IJK|USII|313|1502|Izhevsk^|Аэропорт Ижевск
MUN|SVMT|82|1503|José Tadeo Monagas~
DIY|LTCC|293|1504|Diyarbakır^
CUE|SECU|107|1505|Mariscal Lamar^
TEE|DABS|3|1506|Cheikh Larbi Tébessi^
DDG|ZYDD|240|1507|Dandong Langtou~|Zhenxing
ULY|UWLW|322|490|Ulyanovsk Vostochny^
KSH|OICC|245|1508|Shahid Ashrafi Esfahani^
FEC|SDIY|71|1509|João Durval Carneiro^
KHV|UHHH|253|1510|Khabarovsk Novy^|Аэропорт Хабаровск-Новый
HOD|OYHD|180|1511|Hodeidah^
TAI|OYTZ|180|1512|Taiz~|Ganed Airport
HAS|OEHL|236|1513|Ha'il^
BHU|VABV|215|1514|Bhavnagar^
JNZ|ZYJZ|240|1515|Jinzhou Bay^
KWG|UKDR|297|1516 1517|Kryvyi Rih~
SQJ|ZSSM|240|1518 1519|Sanming Shaxian^|Sha
RAS|OIGG|245|1520|Sardar-e-Jangal^
MDQ|SAZM|56|1521|Ástor Piazzola~
YKH|ZYYK|240|1522|Yingkou Lanqi^
REX|MMRX|128|1523|General Lucio Blanco~
LDB|SBLO|160|1524|Governor José Richa^|Londrina Airport
BGA|SKBG|77|1525|Palonegro^
OMH|OITR|245|1526|Urmia^
IZA|SBZM|160|1527|Presidente Itamar Franco^|Juiz de Fora Airport
JDF|SBJF|160|1527|Francisco de Assis^|Serrinha Airport
KBR|WMKC|217|1528|Sultan Ismail Petra^
UYL|HSNN|26|1529|Nyala^
REN|UWOO|256|1530|Orenburg Central^|Аэропорт Центральный
UDI|SBUL|160|1531|Ten. Cel. Aviador César Bombonato^
HJJ|ZGCJ|240|1532|Huaihua Zhijiang^|Chihkiang Airfield
BHV|OPBW|212|1533|Bahawalpur^
ZAH|OIZH|245|1534|Zahedan~
NDC|VAND|215|1535|Nanded^
JMU|ZYJM|240|1536|Jiamusi Songjiang~
KRL|ZWKL|250|1537|Korla Licheng^
TUC|SANT|66|1538|Teniente Benjamín Matienzo~
KUA|WMKD|217|1539|Kuantan^
NOZ|UNWW|226|1540 1541|Spichenkovo^
JGS|ZSGS|240|1542 1543|Jinggangshan^|Tiahe Air Base|Ji'an Airport
QRW|DNSU|29|1544|Warri^|Osubi Airstrip|Shell
AKU|ZWAK|250|1545|Aksu Hongqipo^|Ak-su|Akshu|Bharuka
IBE|SKIB|77|1546|Perales^
ANR|EBAW|283|1547|Antwerp International Airport (Deurne)
HDM|OIHH|245|1548|Hamadan^
BAR|ZJQH|240|1549|Qionghai Bo'ao^|Basuo
GME|UMGG|305|1550|Gomel^
BHY|ZGBH|240|1551|Beihai Fucheng^
PEZ|UWPP|306|1552 1553|Penza^|Penza South
GNB|LFLS|308|1554 551|Grenoble Alpes Isère^
SOC|WARQ|207|1555|Adisumarmo^
DED|VIDN|215|1556|Dehradun Jolly Grant^|Jauligrant
RDP|VEDG|215|1557|Kazi Nazrul Islam^|Andal Airport|Durgapur Airport
GYS|ZUGU|240|1558|Guangyuan Panlong^
KLH|VAKP|215|1559|Kolhapur^
MCP|SBMQ|73|1560|Macapá - Alberto Alcolumbre~
CAW|SBCP|160|1561|Bartolomeu Lisandro^
TNH|ZYTN|240|1562|Tonghua Sanyuanpu^|Tonghua Liuhe Airport
NBC|UWKE|306|1563 1564|Begishevo^
LPK|UUOL|306|1565|Lipetsk^
YZY|ZLZY|240|1566|Zhangye Ganzhou^
KVX|USKK|296|1567 1568|Pobedilovo^|Аэропорт Победилово
EAM|OENG|236|1569|Najran Domestic^
KPO|RKTH|239|1570|Pohang Airport (G-815/K-3)
SMR|SKSM|77|1571|Simón Bolívar~
CSY|UWKS|306|1572|Cheboksary^
JGA|VAJM|215|1573|Jamnagar^|Jamnagar Air Force Station
MTR|SKMR|77|1574|Los Garzones^
MHR|KMHR|121|574|Sacramento Mather^
SCK|KSCK|121|1575 574|Stockton Metropolitan^
VUP|SKVP|77|1576|Alfonso López Pumarejo^
PIU|SPUR|120|1577|PAF Captain Guillermo Concha Iberico~
XIC|ZUXC|240|1578|Xichang Qingshan^
AZD|OIYY|245|1579|Shahid Sadooghi^
OIT|RJFO|247|1580|Oita^
ENY|ZLYA|240|1581|Yan'an Nanniwan^
JDZ|ZSJD|240|1582|Jingdezhen Luojia^|Fouliang Air Base
NLV|UKON|297|1583|Mykolaiv^|Nikolayev Airport|Nikolaev Airport|Аэропорт Николаев
PEI|SKPE|77|1584|Matecaña~
IXJ|VIJU|215|1585|Jammu^|Satwari Airport
PDK|KPDK|140|593|DeKalb Peachtree^
KGA|FZUA|33|1586|Kananga^
CBQ|DNCA|29|1587|Margaret Ekpo~
JOI|SBJV|160|1588|Lauro Carneiro de Loyola^
TXN|ZSTX|240|1589|Huangshan Tunxi~
KJB|VOKU|215|1590|Kurnool^|Orvakal
MAM|MMMA|128|1591|General Servando Canales~
CDE|ZBCD|240|1592|Chengde Puning^
URS|UUOK|306|1593|Kursk East^|Kursk Vostochny Airport
EZS|LTCA|293|1594|Elazığ^
GDQ|HAGN|2|1595|Gondar^|Atse Tewodros|Emperor Tewodros
KOE|WATT|222|1596|El Tari^
MLX|LTAT|293|1597|Malatya Erhaç^
OPF|KOPF|140|612|Miami-Opa Locka Executive^
HGO|DIKO|0|1598|Korhogo^
SDK|WBKS|218|1599|Sandakan^
MQX|HAMK|2|1600|Alula Aba Nega^
QUO|DNAI|29|1601|Akwa Ibom~
CEN|MMCN|111|1602|Ciudad Obregón~
MZL|SKMZ|77|1603|La Nubia^
STW|URMT|306|1604|Stavropol Shpakovskoye^
BUN|SKBU|77|1605|Gerardo Tobar López^
MPW|UKCM|297|1606|Mariupol~
IXG|VABM|215|1607|Belagavi^
BZK|UUBP|306|1608|Bryansk~|Аэропорт Брянск|УУБП
TGG|WMKN|217|1609|Sultan Mahmud^
JAL|MMJA|133|1610|El Lencero^
GAY|VEGY|215|1611|Gaya^
UDR|VAUD|215|1612|Maharana Pratap^|Dabok Airport
ERZ|LTCE|293|1613|Erzurum~
AKR|DNAK|29|1614|Akure^
BVB|SBBV|76|1615|Atlas Brasil Cantanhede^
SIG|TJIG|150|628|Fernando Luis Ribas Dominicci^|Isla Grande
KWZ|FZQM|33|1616|Kolwezi^
AOR|WMKA|217|1617|Sultan Abdul Halim^
SKZ|OPSK|212|1618|Begum Nusrat Bhutto International Airport Sukkur
TOY|RJNT|247|1619|Toyama Kitokito^
GYU|ZLGY|240|1620|Guyuan Liupanshan^|Yuanzhou
ADU|OITL|245|1621|Ardabil^
CHG|ZYCY|240|1622|Chaoyang^
HTN|ZWTN|250|1623 1624|Hotan^|Khotan|Heitan Air Base
PAC|MPMG|144|636|Marcos A. Gelabert~|Balboa. Albrook AFS. MPLB
IWA|UUBI|306|1625|Ivanovo South^|Ivanovo Yuzhniy Airport|Ivanovo Yuzhny Airport|Аэропорт Иваново Южный
CUM|SVCU|82|1626|Antonio José de Sucre^
JXA|ZYJX|240|1627|Jixi Xingkaihu^
KSL|HSKA|26|1628|Kassala^
BNS|SVBI|82|1629|Barinas^
AHU|GMTA|13|1630|Cherif Al Idrissi^
SZF|LTFH|293|1631|Samsun-Çarşamba^
EBD|HSOB|26|1632|El-Obeid^|Al-Ubayyid
PSO|SKPS|77|1633|Antonio Nariño^
SFN|SAAV|58|1634|Sauce Viejo^
SPY|DISP|0|1635|San Pedro^
BAL|LTCJ|293|1636|Batman^
CXJ|SBCX|160|1637|Hugo Cantergiani Regional^|Campo dos Bugres Airport|Caxias do Sul Airport
BRQ|LKTB|310|1638|Brno-Tuřany^
JTC|SBAE|160|1639|Bauru/Arealva–Moussa Nakhal Tobias State^
IQN|ZLQY|240|1640 1641|Qingyang^|Dingxi Air Base
RJA|VORY|215|1642|Rajahmundry^
KCM|LTCN|293|1643|Kahramanmaraş^
SJP|SBSR|160|1644|Prof. Eribelto Manoel Reino State^
BFL|KBFL|121|1645|Meadows Field
BKS|WIPL|207|1646|Fatmawati Soekarno^|Padang Kemiling Airport
YIA|WAHI|207|669|Yogyakarta~|Kulon Progo
GNA|UMMG|305|1647|Hrodna^|Grodno Airport|Гро́дна
PLW|WAFF|222|1648|Mutiara - SIS Al-Jufrie^
VPY|FQCH|36|1649|Chimoio^
TWU|WBKW|218|1650|Tawau^
VAN|LTCI|293|1651|Van Ferit Melen^
MVQ|UMOO|305|1652|Mogilev^
CBR|YSCB|276|1653|Canberra^|RAAF Base Fairbairn
BZG|EPBY|326|1654|Ignacy Jan Paderewski Bydgoszcz^|Szwederowo|Bromberg
NVA|SKNV|77|1655|Benito Salas^|La Manguita
UPN|MMPN|133|1656|Uruapan - Licenciado y General Ignacio Lopez Rayon~
HUI|VVPB|203|1657|Phu Bai~|Phubai
UEL|FQQL|36|1658|Quelimane^
ARH|ULAA|306|1659|Talagi^|Арха́нгельск|Archangel
SDG|OICS|245|1660|Sanandaj^
LTU|VALT|215|1661|Murod Kond^
CPV|SBKG|153|1662|Presidente João Suassuna^
CIF|ZBCF|240|1663|Chifeng Yulong^
CNQ|SARC|58|1664|Corrientes^
BHD|EGAC|300|698|George Best Belfast City^
EGO|UUOB|306|1665|Belgorod~
ARK|HTAR|17|704|Arusha^
CYW|MMCY|133|1666|Captain Rogelio Castillo National^
LTK|OSLK|197|1667|Latakia~
CVJ|MMCB|133|1668|General Mariano Matamoros~
SYQ|MRPV|88|708|Tobías Bolaños~
AKJ|RJEC|247|1669|Asahikawa^
TPQ|MMEP|129|1670|Amado Nervo National^|Tepic Airport
BJR|HABD|2|1671|Bahir Dar^|Dejazmach Belay Zeleke
WJU|RKNW|239|1672|Wonju Airport / Hoengseong Air Base (K-38/K-46)
MOC|SBMK|71|1673|Mário Ribeiro^|Montes Claros Airport
HCJ|ZGHC|240|1674|Hechi Jinchengjiang^
LNX||306|1675|Smolensk North^|Smolensk Severny Airfield|Аэродром Смоленск Северный|ЬУБС
KHD|OICK|245|1676|Khoram Abad^
WOS|ZKWS|232|1677|Wonsan Kalma~
RGO|ZKHM|232|1678|Orang (Chongjin)^|K-33|Hoemun Airfield
YNJ|ZYYJ|240|1679|Yanji Chaoyangchuan^
CBO|RPMC|223|1680|Cotabato (Awang)^|Kutawatu
LNJ|ZPLC|240|1681|Lincang Boshang^|Lintsang Airfield
ACX|ZUYI|240|1682|Xingyi Wanfenglin^
VVC|SKVV|77|1683|Vanguardia^
PET|SBPK|160|1684|João Simões Lopes Neto~|Pelotas Airport
MVR|FKKL|19|1685|Salak^
NTE|LFRS|308|1686|Nantes Atlantique^
PPN|SKPP|77|1687|Guillermo León Valencia^
DBC|ZYBA|240|1688|Baicheng Chang'an^
CHM|SPEO|120|1689|FAP Lieutenant Jaime Andres de Montreuil Morales^
CEE|ULWC|306|1690|Cherepovets^|УЛВЦ|Череповец
HUY|EGNJ|300|1691 1692|Humberside^|RAF Kirmington
DNZ|LTAY|293|1693|Çardak^
MGF|SBMG|160|1694|Regional de Maringá - Sílvio Name Júnior^|SBMH.
BXU|RPME|223|1695|Bancasi^
LUK|KLUK|140|739|Cincinnati Municipal Airport Lunken Field
KRO|USUU|256|1696|Kurgan^
MHG|EDFM|281|1697|Mannheim-City^
HIN|RKPS|239|1698|Sacheon Airport / Sacheon Air Base
PMW|SBPJ|55|1699|Brigadeiro Lysias Rodrigues^
OGZ|URMO|306|1700|Vladikavkaz Beslan~|Beslan Airport|Аэропорт Беслан|Аэропорт Владикавказ
PSS|SARP|58|1701|Libertador Gral D Jose De San Martin^
AXT|RJSK|247|1702|Akita^
AXM|SKAR|77|1703|El Eden^
MYY|WBGR|218|1704|Miri^
MRD|SVMD|82|1705|Alberto Carnevalli^
VLL|LEVD|302|1706|Valladolid^
FEG|UTKF|243|1707|Fergana~
BHI|SAZB|56|1708|Comandante Espora^|Bahía Blanca Airport
VGO|LEVX|302|1709|Vigo^
RSU|RKJY|239|1710 1711|Yeosu^
FKS|RJSF|247|1712 1713|Fukushima^|福島空港
PKY|WAGG|231|1714|Tjilik Riwut^
MDI|DNMK|29|1715|Makurdi^
PGZ|SBPG|160|1716|Ponta Grossa Airport - Comandante Antonio Amilton Beraldo|Sant'ana Airport
MBI|HTGW|17|1717|Songwe^
MRI|PAMR|52|760|Merrill Field
QSF|DAAS|3|1718|Ain Arnat^|8 Mai 45 Airport
DBR|VEDH|215|1719|Darbhanga^
TCQ|SPTN|120|1720|Coronel FAP Carlos Ciriani Santa Rosa~
HFA|LLHA|209|1721|Uri Michaeli Haifa~|U Michaeli Airport|RAF Haifa
RIA|SBSM|160|1722|Santa Maria^
KHE|UKOH|297|1723|Kherson~
NLT|ZWNL|250|1724|Xinyuan Nalati^
PAB|VEBU|215|1725|Bilaspur^
WOL|YSHL|276|1726 1727|Shellharbour^|RAAF Albion Park|Illawarra Regional Airport|Albion Park Aerodrome
TOL|KTOL|140|1728|Eugene F. Kranz Toledo Express^
PES|ULPB|306|1729|Petrozavodsk^|Besovets Airport|Аэропорт Петрозаводск|Аэропорт Бесовец
ENH|ZHES|240|1730|Enshi Xujiaping^
TGK|URRT|306|1731|Taganrog Yuzhny^|Taganrog South Airport|Аэропорт Таганрог Южный
KMW|UUBA|306|1732|Kostroma Sokerkino^
KXK|UHKK|253|1733|Komsomolsk-on-Amur^|Khurba Airport|Аэропорт Хурба
KJH|ZUKJ|240|1734|Kaili Huangping^
TLQ|ZWTL|250|1735|Turpan Jiaohe^
GAO|MUGT|110|1736|Mariana Grajales^|Aerodromo los Caños
BAG|RPUB|223|1737|Loakan^|Baguio Airport
AQI|OEPA|236|1738 1739|Al Qaisumah/Hafr Al Batin^|Qaisumah Domestic Airport
SOU|EGHI|300|1740|Southampton^|RAF Eastleigh|RAF Southampton
JOK|UWKJ|306|1741|Yoshkar-Ola^|Аэропорт Йошкар-Ола
ERS|FYWE|50|789|Eros^
ADF|LTCP|293|1742|Adıyaman^
CWC|UKLN|297|1743|Chernivtsi~
AJL|VELP|215|1744|Lengpui^
MEC|SEMT|107|1745|Eloy Alfaro~
TGO|ZBTL|240|1746|Tongliao^
UBA|SBUR|160|1747|Mário de Almeida Franco^
XLS|GOSS|16|1748|Saint Louis^
VBS|LIPO|312|1749 796|Brescia Gabriele d'Annunzio^|BS
CAC|SBCA|160|1750|Coronel Adalberto Mendes da Silva^
CXP|WAHL|207|1751|Tunggul Wulung^
LMM|MMLM|129|1752|Valle del Fuerte~
BTK|UIBB|206|1753|Bratsk^|Аэропорт Братск
SRY|OINZ|245|1754|Sari Dasht-e Naz~
BTJ|WITT|207|1755|Sultan Iskandar Muda~
SOQ|WASS|208|1756|Domine Eduard Osok^
CXB|VGCB|198|1757|Cox's Bazar^
VDC|SBVC|71|1758|Glauber de Andrade Rocha^
RCB|FARB|23|1759|Richards Bay^
ELF|HSFS|26|1760|El Fasher^|El Fashir Airport
SDE|SANE|58|1761|Vicecomodoro Angel D. La Paz Aragonés^
GVR|SBGV|160|1762|Coronel Altino Machado^
GMO|DNGO|29|1763|Gombe Lawanti~
LAP|MMLP|129|1764|Manuel Márquez de León~
VIT|LEVT|302|1765|Vitoria^|Foronda
MSN|KMSN|85|1766|Dane County Regional Truax Field
GAJ|RJSC|247|1767|Yamagata^
MPL|LFMT|308|1768|Montpellier-Méditerranée^
PRA|SAAP|58|1769|General Urquiza^
OSW|UWOR|256|1770|Orsk^
CZE|SVCR|82|1771|José Leonardo Chirinos^
HMI|ZWHM|250|1772|Hami^|Kumul|Qumul
LCG|LECO|302|1773|A Coruña^|The Groyne|La Coruña
RWN|UKLR|297|1774|Rivne~
SCW|UUYY|306|1775|Syktyvkar^
BIR|VNVT|213|1776|Biratnagar^
VLV|SVVL|82|1777|Dr. Antonio Nicolás Briceño^
TZX|LTCG|293|1778|Trabzon~
JSR|VGJR|198|1779|Jessore^
KUV|RKJK|239|1780|Gunsan Airport / Gunsan Air Base
TRK|WALR|222|1781|Juwata International Airport / Suharnoko Harbani AFB
BBO|HCMI|39|1782|Berbera^
TAC|RPVA|223|1783|Daniel Z. Romualdez^
MII|SBML|160|1784|Frank Miloye Milenkowichi–Marília State^|Marília Airport
MMJ|RJAF|247|1785|Shinshu-Matsumoto^
NAL|URMN|306|1786|Nalchik^
JIM|HAJM|2|1787|Jimma^
IFO|UKLI|297|1788|Ivano-Frankivsk~
BZI|LTBF|293|1789|Balıkesir^
DEA|OPDG|212|1790|Dera Ghazi Khan^
BPL|ZWBL|240|1791|Bole Alashankou^
DLU|ZPDL|240|1792|Dali Fengyi^|Dali Air Base|Xiaguan
OGL|SYGO|108|822|Eugene F. Correia~
URO|LFOP|308|1793|Rouen Vallée de Seine^
GRX|LEGR|302|1794|F.G.L. Airport Granada-Jaén^
TKD|DGTK|1|1795 1796|Takoradi^
NGE|FKKN|19|1797|N'Gaoundéré^
WNS|OPNH|212|1798|Shaheed Benazirabad^
IPN|SBIP|160|1799|Usiminas^
BTR|KBTR|85|1800|Baton Rouge Metropolitan^
VKG|VVRG|203|1801|Rach Gia^
KSC|LZKZ|282|1802|Košice~
TNJ|WIDN|207|1803|Raja Haji Fisabilillah~
RDO|EPRA|326|1804|Warsaw Radom^|Radom Military Air Base|Radom-Sadków Airport
AFZ|OIMS|245|1805|Sabzevar National^
NOV|FNHU|32|1806|Albano Machado^|Nova Lisbo Airport
BQS|UHBB|254|1807|Ignatyevo^|Blagoveschensk Airport|Blagoveshchensk Airport|Аэропорт Игнатьево
TGT|HTTG|17|1808|Tanga^
FMA|SARF|58|1809|Formosa National^
RNS|LFRN|308|1810|Rennes-Saint-Jacques^
IMP|SBIZ|55|1811|Prefeito Renato Moreira^
PGK|WIPK|207|1812|Depati Amir^
RYB|UUBK|306|1813|Staroselye^|Аэропорт Староселье|ЬУБК
LOV|MMMV|136|1814|Monclova~
QOW|DNIM|29|1815|Sam Mbakwe International Cargo^|Imo Airport
TJU|UTDK|201|1816|Kulob^
VXC|FQLC|36|1817|Lichinga^
LBC|EDHL|281|1818|Lübeck Blankensee^
UIH|VVPC|203|1819|Phu Cat^|Phucat
HTY|LTDA|293|1820|Hatay^|antakya|samandag
PNA|LEPP|302|1821|Pamplona^
PPB|SBDN|160|1822|Presidente Prudente^
REW||215|1823|Rewa Airport, Chorhata, REWA
TIW|KTIW|121|1824|Tacoma Narrows^
XRY|LEJR|302|1825|Jerez^
CSG|KCSG|140|1826|Columbus^
ORH|KORH|140|1827|Worcester Regional^
LTX|SELT|107|1828|Cotopaxi~|Vulcano|Ecuador|Cargo
TTE|WAEE|208|1829 1830|Sultan Babullah^
VTU|MUVT|110|1831|Hermanos Ameijeiras^
IXA|VEAT|215|1832|Agartala - Maharaja Bir Bikram^|Singerbhil Airport|Agartala Air Force Station
TAP|MMTP|131|1833|Tapachula~
BZL|VGBR|198|1834|Barisal^
MVF|SBMS|100|1835|Dix-Sept Rosado^|Mossoró Airport
FAY|KFAY|140|1836|Fayetteville Regional Airport - Grannis Field
POL|FQPB|36|1837|Pemba^
CJA|SPJR|120|1838|Mayor General FAP Armando Revoredo Iglesias^
MGM|KMGM|85|1839|Montgomery Regional (Dannelly Field)^
PKR|VNPK|213|875|Pokhara Domestic^
BWO|UWSB|315|1840|Balakovo^|Malaya Bykovka Airport|Аэропорт Балаково|Аэропорт Малая Быковка
SPD|VGSD|198|1841|Saidpur^
UUS|UHSS|237|1842|Yuzhno-Sakhalinsk^|Аэропорт Южно-Сахалинск|Khomutovo
RLG|ETNL|281|1843|Rostock-Laage^
SBW|WBGS|218|1844|Sibu^
CAK|KCAK|140|1845 1846|Akron Canton Regional^
SHV|KSHV|85|1847|Shreveport Regional^
DLI|VVDL|203|1848|Lien Khuong^|Lienkhang
HUU|SPNC|120|1849|Alferez Fap David Figueroa Fernandini^
CKS|SBCJ|55|1850|Carajás^
LGG|EBLG|283|1851|Liège^
PNZ|SBPL|71|1852|Senador Nilo Coelho^
MOB|KMOB|85|1853|Mobile Regional^
BYM|MUBY|110|1854|Carlos Manuel de Cespedes^
AMH|HAAM|2|1855|Arba Minch^|Gantar|Minghi
BJB|OIMN|245|1856|Bojnord^|Bojnourd
WFI|FMSF|329|1857|Fianarantsoa^
IQQ|SCDA|158|1858|Diego Aracena^
ZND|DRZR|43|1859|Zinder^
EJA|SKEJ|77|1860|Yariguíes^
AAT|ZWAT|250|1861 1862|Altay Xuedu^|Altay Air Base
STM|SBSN|157|1863|Santarém - Maestro Wilson Fonseca~
LEI|LEAM|302|1864|Almería^
AGV|SVAC|82|1865|Oswaldo Guevara Mujica^|Acarigua-Araure Airport
RCH|SKRH|77|1866|Almirante Padilla^
KKW|FZCA|28|1867|Kikwit^
PAG|RPMP|223|1868|Pagadian^
CFG|MUCF|110|1869|Jaime Gonzalez^|Las Villas Airport
DNH|ZLDH|240|1870|Dunhuang^
ARI|SCAR|158|1871|Chacalluta^
LEH|LFOH|308|1872|Le Havre-Octeville^
EAS|LESO|302|1873|San Sebastián^
PAZ|MMPA|133|1874|El Tajín National^
MDK|FZEA|28|1875|Mbandaka^
BRO|KBRO|85|1876|Brownsville South Padre Island~
NBS|ZYBS|240|1877|Changbaishan^
TMJ|UTST|243|1878|Termez^
REG|LICR|312|1879|Reggio Calabria^|Tito Minniti
PHF|KPHF|140|1880 1881|Newport News Williamsburg~
CHA|KCHA|140|1882|Chattanooga Metropolitan Airport (Lovell Field)
TSV|YBTL|268|1883|Townsville Airport / RAAF Base Townsville|RAAF Base Garbutt
DOD|HTDO|17|1884|Dodoma^
CDT|LECH|302|1885|Castellón-Costa Azahar^
PFB|SBPF|160|1886|Lauro Kurtz^
RGS|LEBG|302|1887|Burgos^
IRJ|SANL|60|1888|Capitan V A Almonacid^
HLZ|NZHN|339|1889|Hamilton~
AKY|VYSW|255|1890|Sittwe^
EBU|LFMH|308|1891|Saint-Étienne-Bouthéon^
ZZU|FWUU|9|1892|Mzuzu^
STS|KSTS|121|1893|Charles M. Schulz Sonoma County^
WNP|RPUN|223|1894|Naga^
KBS|GFBO|20|1895|Bo^
IXP|VIPK|215|1896|Pathankot^
UBJ|RJDC|247|1897|Yamaguchi Ube^
MGZ|VYME|255|1898|Myeik^
ISE|LTFC|293|1899|Süleyman Demirel~
SDR|LEXJ|302|1900|Seve Ballesteros-Santander^
IZO|RJOC|247|1901|Izumo Enmusubi^|en-musubi
SZY|EPSY|326|1902 1903 1904|Olsztyn-Mazury^
ARU|SBAU|160|1905|Araçatuba^
LUQ|SAOU|65|1906|Brigadier Mayor D Cesar Raul Ojeda^
CME|MMCE|131|1907|Ciudad del Carmen~
ARW|LRAR|284|1908|Arad~
CTM|MMCM|81|1909|Chetumal~
VDH|VVDH|203|1910|Dong Hoi^
TLE|FMST|329|1911|Toliara^
TLN|LFTH|308|1912 1913|Toulon-Hyères^
AQA|SBAQ|160|1914|Araraquara^
EYP|SKYP|77|1915|El Alcaravan - Yopal^
FLA|SKFL|77|1916|Gustavo Artunduaga Paredes^
ANE|LFJR|308|1917|Angers Marcé airport
GPA|LGRX|279|1918 1919|Patras Araxos Agamemnon^
KUH|RJCK|247|1920|Kushiro^
CUP|SVCP|82|1921|General Francisco Bermúdez^
TAZ|UTAT|186|1922|Daşoguz^|Tashauz Airport|Dashkhovuz|Dashhowuz
IXY|VAKE|215|1923 1924|Kandla^
TUG|RPUT|223|1925|Tuguegarao^|Tugegarao
KEP|VNNG|213|1926|Nepalgunj^
OBO|RJCB|247|1927|Tokachi-Obihiro^
BUZ|OIBB|245|1928|Bushehr^
LAJ|SBLJ|160|1929|Lages^|Guarujá Federal Airport
SLE|KSLE|121|1930|Salem-Willamette Valley Airport/McNary Field
IGT|URMS|306|1931 1932|Magas^|Sleptsovskaya Airport|Ingushetiya Airport|Ingushetia Airport
VII|VVVH|191|1933|Vinh^
BOH|EGHH|300|1934|Bournemouth^|RAF Hurn
CCM|SBCM|160|1935|Forquilhinha - Criciúma ^|Diomício Freitas|Santa Líbera.
MAK|HSSM|24|1936|Malakal~
XAP|SBCH|160|1937|Serafin Enoss Bertaso^|Chapecó Airport
ZLO|MMZO|133|1938|Playa de Oro~|Manzanillo Costalegre
ZIG|GOGG|16|1939|Ziguinchor^|Basse Casamance
TJA|SLTJ|119|1940|Capitan Oriel Lea Plaza^
CTC|SANC|57|1941|Coronel Felipe Varela~
DIJ|LFSD|308|1942|Dijon Longvic airport|BA 102
JSO||100|1943|Dr. Luciano de Arruda Coelho Regional^
YSB|CYSB|172|1944|Sudbury^
LPT|VTCL|191|1945|Lampang^
ORB|ESOE|319|1946|Örebro^
LDS|ZYLD|240|1947|Yichun Lindu^|Yichun Shi Airport
SLM|LESA|302|1948|Salamanca^
IOS|SBIL|71|1949|Bahia - Jorge Amado^
TRG|NZTG|339|1950|Tauranga^
LSC|SCSE|158|1951|La Florida^
TTJ|RJOR|247|1952|Tottori Sand Dunes Conan^
ROO|SBRD|90|1953|Maestro Marinho Franco^|Rondonópolis Airport
IXS|VEKU|215|1954|Silchar^
BTU|WBGB|218|1955|Bintulu^
PDS|MMPG|128|1956|Piedras Negras~
YGJ|RJOH|247|1957|Yonago Kitaro Airport / JASDF Miho Air Base
RAE|OERR|236|1958|Arar Domestic^
BJZ|LEBZ|302|1959|Badajoz^|Talavera La Real Airport
FNI|LFTW|308|1960|Nîmes-Arles-Camargue^
DND|EGPN|300|1961|Dundee^
VDO|VVVD|203|1962 1963|Van Don~|Sân bay Quốc tế Vân Đồn
RJN|OIKR|245|1964|Rafsanjan^
BDR|KBDR|140|1965|Igor I Sikorsky Memorial^
BMV|VVBM|203|1966|Buon Ma Thuot^
FMI|FZRF|33|1967|Kalemie^
CLQ|MMIA|133|1968|Licenciado Miguel de la Madrid~|Colima Airport
TGM|LRTM|284|1969|Târgu Mureş Transilvania~|Vidrasau
ULU|HUGU|25|1970|Gulu^
POP|MDPP|159|1971|Gregorio Luperon~|La Union
MAB|SBMA|55|1972|João Correa da Rocha^|Marabá Airport
BLK|EGNH|300|1973|Blackpool^
LME|LFRM|308|1974|Le Mans-Arnage^
JYV|EFJY|291|1975|Jyväskylä^
DUM|WIBD|207|1976|Pinang Kampai^
JIQ|ZUQJ|240|1977|Qianjiang Wulingshan^|Zhoubai
CBH|DAOR|3|1978|Béchar Boudghene Ben Ali Lotfi^|Béchar Ouakda Airport
KEN|GFKE|20|1979|Kenema^
NWI|EGSH|300|1980|Norwich^|RAF Horsham St Faith
CJC|SCCF|158|1981|El Loa^
MEA|SBME|160|1982|Macaé Benedito Lacerda^
AVI|MUCA|110|1983|Máximo Gómez^
LSP|SVJC|82|1984|Josefa Camejo~
TUF|LFOT|308|1985|Tours Val de Loire^
YLK|CYLS|172|1986 1987|Barrie-Lake Simcoe Regional^
LIG|LFBL|308|1988|Limoges^
GNV|KGNV|140|1989|Gainesville Regional^
GRK|KGRK|85|1990|Killeen Regional Airport / Robert Gray Army Airfield|Robert Gray Army Air Field
MFE|KMFE|85|1991|McAllen Miller~
AYP|SPHO|120|1992|Air Force Colonel Alfredo Mendivil Duarte^
PBD|VAPR|215|1993|Porbandar^
PHB|SBPB|100|1994|Parnaíba - Prefeito Doutor João Silva Filho~|Santos Dumont Airport
JAK|MTJA|147|1995|Jacmel^
ILD|LEDA|302|1996|Lleida-Alguaire^
WUS|ZSWY|240|1997|Nanping Wuyishan^
FOG|LIBF|312|1998|Foggia Gino Lisa^|Foggia Airport|FG
TVY|VYDW|255|1999|Dawei^
GNS|WIMB|207|2000|Binaka^
BAY|LRBM|284|2001|Maramureș~
DMU|VEMR|215|2002|Dimapur^
ZOS|SCJO|158|2003|Cañal Bajo Carlos Hott Siebert^
JGD|ZYJD|240|2004|Daxing'anling Elunchun^|Jagdaqi
KND|FZOA|33|2005|Kindu^
MQQ|FTTD|42|2006|Moundou^
CRC|SKGO|77|2007|Santa Ana^
ELU|DAUO|3|2008 2009|Guemar Airport - مطار قمار بالوادي
BHJ|VABJ|215|2010|Bhuj^|Shyamji Krishna Verma
ZAL|SCVD|158|2011|Pichoy^
DUD|NZDN|339|2012|Dunedin~
YCM|CYSN|172|2013|Niagara District^
MAF|KMAF|85|2014|Midland International Air and Space Port
SHL|VEBI|215|2015|Shillong^|Barapani Airport|Barapani Air Force Station|Umroi Airport
ACT|KACT|85|2016|Waco Regional^
NZL|ZBZL|240|2017|Zhalantun Genghis Khan^|Chengjisihan
URT|VTSB|191|2018|Surat Thani^
KQH|VIKG|215|2019|Ajmer Kishangarh^
LSH|VYLS|255|2020|Lashio^
EXT|EGTE|300|2021|Exeter~
CID|KCID|85|2022|The Eastern Iowa^|Cedar Rapids Municipal
HVN|KHVN|140|2023|Tweed New Haven^
SEB|HLLS|48|2024|Sabha^
DIG|ZPDQ|240|2025 2026|Diqing Shangri-La^
TJK|LTAW|293|2027|Tokat^
OGX|DAUU|3|2028|Ain Beida^|Ain el Beida|Sedrata Airfield
DIE|FMNA|329|2029|Arrachart^|Diego-Suárez
CPO|SCAT|158|2030|Desierto de Atacama^
UIB|SKUI|77|2031|El Caraño^
CCR|KCCR|121|2032|Buchanan Field
MZO|MUMZ|110|2033|Sierra Maestra~
QSZ|ZWSC|250|2034|Shache^|Yarkant|Yeerqiang
LFT|KLFT|85|2035|Lafayette Regional^
WUU|HSWW|24|2036|Wau^
AHN|KAHN|140|2037|Athens Ben Epps^
TCZ|ZUTC|240|2038 2039|Tengchong Tuofeng^
IRP|FZJH|33|2040|Matari^
CDP|VOCP|215|2041|Kadapa^|Cuddapah
PYH|SVPA|82|2042|Cacique Aramare^|Casique Aramare Airport
CYA|MTCA|147|2043|Antoine-Simon~
QSR|LIRI|312|2044|Salerno Costa d'Amalfi^|Mario Martucci Airport
ABI|KABI|85|2045|Abilene Regional^
GDB|VAGD|215|2046|Gondia^|Birsi
AJY|DRZA|43|2047|Mano Dayak~
ETZ|LFJL|308|2048 2049|Metz-Nancy-Lorraine^
URG|SBUG|160|2050|Rubem Berta^|Ruben Berta
MKY|YBMK|268|2051|Mackay^
UBP|VTUU|191|2052|Ubon Ratchathani^
TEQ|LTBU|293|2053|Tekirdağ Çorlu^
DIB|VEMN|215|2054|Dibrugarh^
BRN|LSZB|328|2055|Bern^|lszb|belp|bern-belp
XIL|ZBXH|240|2056|Xilinhot^
EVV|KEVV|85|2057|Evansville Regional^
BBM|VDBG|230|2058|Battambang^
COU|KCOU|85|2059|Columbia Regional^
RKV|BIRK|264|1001|Reykjavík Domestic^
SJI|RPUH|223|2060|San Jose^|McGuire Field
IEG|EPZG|326|2061|Zielona Góra-Babimost^
MYD|HKML|41|2062|Malindi~
FDU|FZBO|28|2063|Bandundu^
AFA|SAMR|61|2064|Suboficial Ay Santiago Germano^
GMA|FZFK|28|2065|Gemena^
KYZ|UNKY|216|2066|Kyzyl^
OGU|LTCB|293|2067 2068|Ordu–Giresun^
FRL|LIPK|312|2069|Forlì-Luigi Ridolfi~|L Ridolfi|Ronco di Forlì|FC
TDK|UAAT|181|2070|Taldykorgan^|Taldy Kurgan Airport|Аэропорт Талды-Курган
BPT|KBPT|85|2071 2072|Jack Brooks Regional^|Southeast Texas Regional
PVU|KPVU|93|2073|Provo Municipal^
MYP|UTAM|186|2074|Mary~
KKC|VTUK|191|2075|Khon Kaen^
PXU|VVPK|203|2076|Pleiku^
YGK|CYGK|172|2077|Kingston Norman Rogers^
ERC|LTCD|293|2078|Erzincan^
RMZ|USTJ|256|2079|Tobolsk Remezov^
YSQ|ZYSQ|240|2080|Songyuan Chaganhu^
DGT|RPVD|223|2081|Sibulan^
GYM|MMGM|111|2082|General José María Yáñez~
NFG|USRN|256|2083|Nefteyugansk^|Аэропорт Нефтеюганск
SUJ|LRSM|284|2084|Satu Mare~
MTT|MMMT|133|2085|Minatitlán/Coatzacoalcos~
CAH|VVCM|203|2086|Cà Mau^|Moranc Airfield|Quan Long Airport
KQT|UTDT|201|2087|Qurghonteppa~|Kurgan-Tube
PGF|LFMP|308|2088|Perpignan-Rivesaltes (Llabanère)^
CFR|LFRK|308|2089|Caen Carpiquet airport
GAE|DTTG|49|2090|Gabès Matmata~
NOJ|USRO|256|2091|Noyabrsk^
PHW|FAPH|23|2092|Hendrik Van Eck^
HEK|ZYHE|240|2093|Heihe Aihui^
PUB|KPUB|93|2094|Pueblo Memorial^
UAQ|SANU|64|2095|Domingo Faustino Sarmiento^
VIG|SVVG|82|2096|Juan Pablo Pérez Alfonso^
MZI|GAMB|5|2097|Mopti^|Ambodedjo Airport
TRR|VCCT|196|2098|China Bay^|SLAF China Bay|RAF China Bay|Trincomalee Airport
OHS|OOSH|224|2099|Suhar~
CLL|KCLL|85|2100|Easterwood Field
BZO|LIPB|312|2101|Bolzano^|G Sabelli|BZ
MKW|WASR|208|2102|Rendani^
ESL|URWI|306|2103|Elista^
DJT|KPBI|140|2104|President Donald J. Trump~
YQY|CYQY|101|2105|Sydney / J.A. Douglas McCurdy^
LDU|WBKD|218|2106|Lahad Datu^
GIZ|OEGN|236|2107|Jizan Regional Airport / King Abdullah bin Abdulaziz^|Gizan
SMX|KSMX|121|2108|Santa Maria Public Airport Captain G Allan Hancock Field
AUX|SWGN|55|2109|Araguaína^
SPS|KSPS|85|2110|Wichita Falls Municipal Airport / Sheppard Air Force Base
AGH|ESTA|319|2111 2112|Ängelholm-Helsingborg^|Ängelholm Air Base
IWK|RJOI|247|2113|Iwakuni Kintaikyo^|MCAS Iwakuni|Iwakuni Air Base
DIS|FCPL|10|2114|Ngot Nzoungou^
TYR|KTYR|85|2115|Tyler Pounds Regional^
URY|OEGT|236|2116|Gurayat Domestic^|Guriat Airport
RSA|SAZR|63|2117|Santa Rosa^
RXS|RPVR|223|2118|Roxas^
SDD|FNUB|32|2119|Lubango Mukanka~
MKQ|WAKK|208|2120|Mopah~
UCT|UUYH|306|2121|Ukhta^
NST|VTSF|191|2122|Nakhon Si Thammarat^|ท่าอากาศยานนครศรีธรรมราช
LRU|KLRU|93|2123|Las Cruces~
DSK|OPDI|212|2124|Dera Ismael Khan Airport [IN-ACTIVE]
HMA|USHH|256|2125|Khanty Mansiysk^
EWB|KEWB|140|2126 2127|New Bedford Regional^
JOL|RPMJ|223|2128|Jolo^
PBR|MGPB|106|2129|Puerto Barrios^
SJT|KSJT|85|2130|San Angelo Regional Mathis Field
ONQ|LTAS|293|2131|Zonguldak Çaycuma^
KGT|ZUKD|240|2132|Kangding^
ROA|KROA|140|2133|Roanoke–Blacksburg Regional^|Woodrum Field
ERI|KERI|140|2134|Erie International Tom Ridge Field
BXR|OIKM|245|2135|Bam^
TYL|SPYL|120|2136|Captain Victor Montes Arias~
RIB|SLRI|119|2137|Capitán Av. Selin Zeitun Lopez^
REL|SAVT|57|2138|Almirante Marco Andres Zar^|Trelew Airport
JEE|MTJE|147|2139|Jérémie^
TBP|SPME|120|2140|Captain Pedro Canga Rodríguez~
OSI|LDOS|327|2141|Osijek^|Klisa
BUX|FZKA|33|2142|Bunia^
LAW|KLAW|85|2143|Lawton Fort Sill Regional^
MYW|HTMT|17|2144|Mtwara^
CMG|SBCR|80|2145|Corumbá~
YOL|DNYO|29|2146|Yola^
LBU|WBKL|218|2147|Labuan^
HNA|RJSI|247|2148|Iwate Hanamaki^|Morioka
GCH|OIAH|245|2149|Gachsaran^
NUX|USMU|256|2150|Novy Urengoy^
JKG|ESGJ|319|2151|Jönköping^
JKR|VNJP|213|2152|Janakpur^
NRK|ESSP|319|2153|Norrköping^|Kungsangen
YKM|KYKM|121|2154|Yakima Air Terminal McAllister Field
DPL|RPMG|223|2155|Dipolog^
GHA|DAUG|3|2156|Noumérat - Moufdi Zakaria^
OZC|RPMO|223|2157|Labo^|Barangay Labo|Misamis Airfield
GEA|NWWM|360|1061|Nouméa Magenta^
GDX|UHMM|221|2158|Sokol^
ERH|GMFK|13|2159|Moulay Ali Cherif^
AJI|LTCO|293|2160|Ağrı^
UUA|UWKB|306|2161|Bugulma^|УВКБ|Аэропорт Бугульма
SBA|KSBA|121|2162|Santa Barbara Municipal^
RDD|KRDD|121|2163|Redding Municipal^
TAY|EETU|320|2164 2165|Tartu^
MCN|KMCN|140|2166|Middle Georgia Regional^
MYT|VYMK|255|2167|Myitkyina^
UYN|ZLYL|240|2168|Yulin Yuyang^
NPE|NZNR|339|2169 2170|Hawke's Bay^
PGV|KPGV|140|2171|Pitt-Greenville^
TEN|ZUTR|240|2172|Tongren Fenghuang^
RER|MGRT|106|2173|Retalhuleu^
YCD|CYCD|174|2174|Nanaimo^
PMR|NZPM|339|2175|Palmerston North^
YKA|CYKA|174|2176|Kamloops John Moose Fulton Field Regional^
WJR|HKWJ|41|2177|Wajir^
MUR|WBGM|218|2178|Marudi^
AOI|LIPY|312|2179|Marche^|Ancona Falconara Airport|Falconara|Raffaello Sanzio Airport
AVN|LFMV|308|2180|Avignon Caumont airport
FLZ|WIMS|207|2181|Dr. Ferdinand Lumban Tobing^|Pinangsori Airport|Pinangsori
HHR|KHHR|121|2182|Jack Northrop Field Hawthorne Municipal^
ABT|OEBA|236|2183|King Saud Bin Abdulaziz (Al Baha)^|Al-Aqiq
FSM|KFSM|85|2184|Fort Smith Regional^
RDG|KRDG|140|2185|Reading Regional Airport (Carl A Spaatz Field)
SUG|RPMS|223|2186|Surigao^
EIK||306|2187|Yeysk^|Eysk Airport|Аэропорт Ейск|УРКЕ
CKZ|LTBH|293|2188|Çanakkale^
USA|KJQF|140|2189|Concord-Padgett Regional^|"NASCAR's Airport"
LST|YMLT|271|2190|Launceston^|Western Junction
NPL|NZNP|339|2191|New Plymouth^
MEG|FNMA|32|2192|Malanje^
RDM|KRDM|121|2193 2194|Roberts Field
GAQ|GAGO|5|2195|Gao~
BTC|VCCB|196|2196|Batticaloa~
TCO|SKCO|77|2197|La Florida^
TUA|SETU|107|2198|Lieutenant Colonel Luis A. Mantilla~
APO|SKLC|77|2199|Antonio Roldán Betancur^
TAG|RPSP|223|2200|Bohol-Panglao~
MLN|GEML|14|2201|Melilla^
BPX|ZUBD|240|2202|Qamdo Bangda^
CMI|KCMI|85|2203|University of Illinois Willard^|Urbana
VOL|LGBL|279|2204|Nea Anchialos National^
PIS|LFBI|308|2205|Poitiers-Biard^
LNL|ZLLN|240|2206|Longnan Chengzhou^|Cheng
AUC|SKUC|77|2207|Santiago Perez^
OGD|KOGD|93|2208|Ogden Hinckley^
PAV|SBUF|123|2209|Paulo Afonso^
BLI|KBLI|121|2210|Bellingham~
PEM|SPTU|120|2211|Padre Aldamiz~
SAF|KSAF|93|2212|Santa Fe Municipal^
SVB|FMNS|329|2213|Sambava^
LDY|EGAE|300|2214|City of Derry^
POR|EFPO|291|2215|Pori^
GWY|EICM|288|2216|Galway^
SFE|RPUS|223|2217|San Fernando^
KVO|LYKV|280|2218|Morava^|Lađevci Airport
XNA|KXNA|85|2219 2220|Northwest Arkansas National^|Bentonville|Rogers
SUX|KSUX|85|2221|Sioux Gateway Airport / Brigadier General Bud Day Field|Col. Bud Day|Sioux City AB|Sioux City AAB
HZH|ZUNP|240|2222 2223|Liping^
PUF|LFBP|308|2224|Pau Pyrénées^|Uzein
AAX|SBAX|160|2225|Romeu Zema^
MSR|LTCK|293|2226|Muş^
MCE|KMCE|121|2227|Merced Regional Macready Field
GGG|KGGG|85|2228|East Texas Regional^
BHH|OEBH|236|2229 2230|Bisha^
BXH|UAAH|181|2231|Balkhash^
GAF|DTTF|49|2232|Gafsa Ksar~
NKT|LTCV|293|2233 2234|Şırnak Şerafettin Elçi^
MSZ|FNMO|32|2235|Welwitschia Mirabilis~|Namibe|Yuri Gagarin
VKT|UUYW|306|2236|Vorkuta^
CZS|SBCZ|97|2237|Cruzeiro do Sul^
LYH|KLYH|140|2238|Lynchburg Regional Airport - Preston Glenn Field
INH|FQIN|36|2239|Inhambane^
LZC|MMLC|133|2240|Lázaro Cárdenas^
TUD|GOTT|16|2241|Tambacounda^
CEI|VTCT|191|2242|Mae Fah Luang - Chiang Rai~
UTT|FAUT|23|2243|K. D. Matanzima^
ROK|YBRK|268|2244|Rockhampton^
KYS|GAKY|5|2245|Kayes Dag Dag^
TJH|RJBT|247|2246|Konotori Tajima^
BMI|KBMI|85|2247|Central Illinois Regional Airport at Bloomington-Normal
CQW|ZUWL|240|2248 2249|Chongqing Xiannüshan^
IPI|SKIP|77|2250|San Luis^
YKO|LTCW|293|2251 2252|Hakkari Yüksekova^
KSY|LTCF|293|2253|Kars^
JOE|EFJO|291|2254|Joensuu^
BRX|MDBH|159|2255|Maria Montez~
LRH|LFBH|308|2256|La Rochelle Île de Ré^|Laleu Airport
MBD|FAMM|23|2257|Mmabatho~|Mafikeng
ZSE|FMEP|337|2258|Pierrefonds^
ONX|MPEJ|144|2259|Enrique Adolfo Jimenez^
TUR|SBTU|73|2260|Tucuruí^
SNO|VTUI|191|2261|Sakon Nakhon^
LCH|KLCH|85|2262|Lake Charles Regional^
AZO|KAZO|94|2263|Kalamazoo/Battle Creek~
MMZ|OAMN|210|2264|Maymana Zahiraddin Faryabi^|Maimana
IGD|LTCT|293|2265|Iğdır^
ABY|KABY|140|2266|Southwest Georgia Regional^
CEQ|LFMD|308|2267|Cannes Mandelieu^
AEH|FTTC|42|2268|Abeche^
BZR|LFMU|308|2269|Béziers Vias airport
JBR|KJBR|85|2270|Jonesboro Municipal^
RAP|KRAP|93|2271|Rapid City Regional^
NEC|SAZO|56|2272|Necochea^
DEC|KDEC|85|2273|Decatur^
MAZ|TJMZ|150|2274|Eugenio Maria De Hostos^
KJT|WICA|207|2275 2276|Kertajati~
SGU|KSGU|93|2277|St George Regional^
AHA||215|2278|Maa Mahamaya^
YZR|CYZR|172|2279|Chris Hadfield^
YAM|CYAM|172|2280|Sault Ste Marie^
EBJ|EKEB|287|2281|Esbjerg^|offshore|North Sea
MIR|DTMB|49|2282|Monastir Habib Bourguiba~
MQM|LTCR|293|2283|Mardin^
BIS|KBIS|85|2284|Bismarck Municipal^
LAF|KLAF|112|2285|Purdue University^
ATM|SBHT|157|2286|Altamira Interstate^
LEY|EHLE|277|2287|Lelystad^
ESU|GMMI|13|2288|Essaouira-Mogador^
YQL|CYQL|96|2289|Lethbridge County^|Kenyon Field
HAD|ESMT|319|2290|Halmstad^
GCN|KGCN|146|2291 2292|Grand Canyon National Park^
FLG|KFLG|146|2293 2291|Flagstaff Pulliam^
NYI|DGSN|1|2294|Sunyani^
TBB|VVTH|203|2295|Dong Tac^
PSC|KPSC|121|2296|Tri Cities^
JRH|VEJT|215|2297|Jorhat^|Rowriah Airport|Jorhat Air Force Station
DHN|KDHN|85|2298|Dothan Regional^
IXK|VAKS|215|2299|Keshod^
ALO|KALO|85|2300|Waterloo Regional^
KRW|UTAK|186|2301|Turkmenbashi~
CYP|RPVC|223|2302|Calbayog^
EAU|KEAU|85|2303|Chippewa Valley Regional^
JSA|VIJR|215|2304|Jaisalmer^
YSJ|CYSJ|135|2305|Saint John^
VCT|KVCT|85|2306|Victoria Regional^
TPS|LICT|312|2307|Vincenzo Florio Airport Trapani-Birgi|Trapani Airport|TP
SZA|FNSO|32|2308|Soyo^
OAJ|KOAJ|140|2309|Albert J Ellis^
FTU|FMSD|329|2310|Tôlanaro^|Tolagnaro Airport|Marillac Airport|Fort-Dauphin
SNR|LFRZ|308|2311|Saint-Nazaire-Montoir^
MKL|KMKL|85|2312|McKellar-Sipes Regional^
TST|VTST|191|2313|Trang^
RNB|ESDF|319|2314 2315|Ronneby^
SVZ|SVSA|82|2316|Juan Vicente Gómez~
NER|UELL|254|2317 2318|Chulman^|Neryungri Airport|Аэропорт Чульман|Аэропорт Нерюнгри
TRI|KTRI|140|2319 2320 2321 2322|Tri-Cities Regional TN/VA^
CAB|FNCA|32|2323|Cabinda^
ROT|NZRO|339|2324|Rotorua Regional^
STC|KSTC|85|2325|Saint Cloud Regional^
HRL|KHRL|85|2326|Valley~
IOA|LGIO|279|2327|Ioannina King Pyrrhus National^
SUI|UGSS|244|2328|Vladislav Ardzinba Sukhum~|Babushara Airport|Sukhumi Dranda
VXO|ESMX|319|2329|Växjö Kronoberg^
ITB|SBIH|157|2330|Itaituba^
SJY|EFSI|291|2331|Seinäjoki^
MEQ|WITC|207|2332|Cut Nyak Dhien^
GEL|SBNM|160|2333|Santo Ângelo^
CRV|LIBC|312|2334|Crotone Sant'Anna Pythagoras^|Sant'Anna Airport|KR
PMY|SAVY|57|2335|El Tehuelche^
ONJ|RJSR|247|2336 2337|Odate Noshiro^
TMW|YSTW|276|2338|Tamworth^
KME|HRZA|27|2339 2340|Kamembe^
UIP|LFRQ|308|2341|Quimper-Cornouaille^
CYS|KCYS|93|2342|Cheyenne Regional Jerry Olson Field
BVH|SBVH|90|2343|Brigadeiro Camarão^|Vilhena Airport
YXH|CYXH|96|2344|Medicine Hat Regional^
LIO|MRLM|88|2345|Limón~
LUG|LSZA|328|2346|Lugano^
PHS|VTPP|191|2347|Phitsanulok^
TTA|GMAT|13|2348|Tan Tan^|Plage Blanche Airport
CMF|LFLB|308|2349|Chambéry Aix les Bains airport
KSD|ESOK|319|2350|Karlstad^
TZA|MZBE|74|1133|Sir Barry Bowen Municipal^|Belize City Municipal
TTG|SAST|63|2351|General Enrique Mosconi^
LZG|ZULA|240|2352|Langzhong Gucheng^
GJT|KGJT|93|2353|Grand Junction Regional^
CPR|KCPR|93|2354|Casper-Natrona County~
TND|MUTD|110|2355|Alberto Delgado^
IXI|VELR|215|2356|Lilabari North Lakhimpur^
LNS|KLNS|140|2357|Lancaster^
IDA|KIDA|78|2358|Idaho Falls Regional^|Fanning Field
KSZ|ULKK|306|2359|Kotlas^|Аэропорт Котлас
OWB|KOWB|85|2360|Owensboro Daviess County^
TEZ|VETZ|215|2361|Tezpur^|Salonibari Airport|Tezpur Air Force Station
DBQ|KDBQ|85|2362|Dubuque Regional^
HPN|KHPN|140|2363 2364|Westchester County^|Manhattan|New York City
NDU|FYRU|50|2365|Rundu^
LRT|LFRH|308|2366|Lorient South Brittany (Bretagne Sud)^
KAW|VYKT|255|2367|Kawthoung^
KGP|USRK|256|2368|Kogalym~
KKM|VTBL|191|2369|Khok Kathiam^
SDL|ESNN|319|2370 2371|Sundsvall-Härnösand^
TAT|LZTT|282|2372|Poprad-Tatry^
IVC|NZNV|339|2373|Invercargill^
USH|SAWH|67|2374|Ushuaia - Malvinas Argentinas~
MZG|RCQC|242|2375 2376|Penghu Magong^|Makung
SRT|HUSO|25|2377|Soroti^
MHK|KMHK|85|2378|Manhattan Regional^
CUF|LIMZ|312|2379|Cuneo~|Cuneo Levaldigi Airport|Turin Cuneo Airport|CN
CJM|VTSE|191|2380|Chumphon^
PMG|SBPP|80|2381|Ponta Porã^
VLD|KVLD|140|2382|Valdosta Regional^
RUA|HUAR|25|2383|Arua^
MMY|ROMY|247|2384 2385|Miyako^
NZH|ZBMZ|240|2386|Manzhouli Xijiao^
NSN|NZNS|339|2387|Nelson^
DWD|OEDM|236|2388 2389|Dawadmi Domestic^|Al Dawadmi Airport
PIH|KPIH|78|2390|Pocatello Regional^
AJA|LFKJ|308|2391|Ajaccio Napoléon Bonaparte airport
KLX|LGKL|279|2392|Kalamata^
AAQ|URKA|306|2393|Anapa Vityazevo^
HII|KHII|146|2394|Lake Havasu City^
MOQ|FMMV|329|2395|Morondava^
WAT|EIWF|288|2396|Waterford^
ILQ|SPLO|120|2397|General Jorge Fernandez Maldon^
BVE|LFSL|308|2398|Brive Souillac airport
AYJ|VEAY|215|2399|Maharshi Valmiki~
HME|DAUH|3|2400|Hassi Messaoud-Oued Irara Krim Belkacem^
AXD|LGAL|279|2401|Alexandroupoli Democritus^
SJE|SKSJ|77|2402|Jorge E. Gonzalez Torres^
RGA|SAWE|67|2403|Hermes Quijada~
FCN|ETMN|281|2404|Sea-Airport Cuxhaven/Nordholz / Nordholz Naval Airbase|Fliegerhorst Nordholz
NLH|ZPNL|240|2405 2406|Ninglang Luguhu^
SHD|KSHD|140|2407 2408 2409 2410|Shenandoah Valley Regional^
JAE|SPJE|120|2411|Shumba^
LSE|KLSE|85|2412|La Crosse Regional^
HVB|YHBA|268|2413|Hervey Bay^
NYA|USHN|256|2414|Nyagan^|УСХН|Аэропорт Нягань
LDE|LFBT|308|2415 2416|Tarbes-Lourdes-Pyrénées^
JLN|KJLN|85|2417|Joplin Regional^
THL|VYTL|255|2418|Tachileik^
GRI|KGRI|85|2419|Central Nebraska Regional^
XCR|LFOK|308|2420|Chalons Vatry airport
WRE|NZWR|339|2421|Whangarei^
GDZ|URKG|306|2422|Gelendzhik^|Аэропорт Геленджик
DNR|LFRD|308|2423 2424|Dinard Pleurtuit Saint-Malo airport
PHY|VTPB|191|2425|Phetchabun^
PZH|OPZB|212|2426|Zhob^
BDT|FZFD|28|2427|Gbadolite^|Moanda
HHQ|VTPH|191|2428|Hua Hin^
YYB|CYYB|172|2429|North Bay Jack Garland^|CFB North Bay
OLM|KOLM|121|2430|Olympia Regional^
BDB|YBUD|268|2431|Bundaberg^
RAZ|OPRT|212|2432|Rawalakot^
MKM|WBGK|218|2433|Mukah^
CRW|KCRW|140|2434|Yeager^
CCF|LFMK|308|2435|Carcassonne Salvaza^
MLU|KMLU|85|2436|Monroe Regional^
TMX|DAUT|3|2437|Timimoun^
NCY|LFLP|308|2438|Annecy Meythet airport
SLY|USDD|256|2439|Salekhard^
TGR|DAUK|3|2440|Touggourt Sidi Madhi^
SWO|KSWO|85|2441|Stillwater Regional^
VDM|SAVV|63|2442|Gobernador Castello^
IAG|KIAG|140|2443|Niagara Falls~
YBR|CYBR|176|2444|Brandon Municipal^
WAG|NZWU|339|2445|Wanganui^
HTS|KHTS|140|2446|Tri-State Airport / Milton J. Ferguson Field
THN|ESGT|319|2447 2448|Trollhättan-Vänersborg^
ROW|KROW|93|2449|Roswell Air Center^|Roswell Army Air Field|Walker Air Force Base
BCA|MUBA|110|2450|Gustavo Rizo^
UKX|UITT|206|2451|Ust-Kut^|Аэропорт Усть-Кут
OCC|SECO|107|2452|Francisco De Orellana^
LET|SKLT|77|2453|Alfredo Vásquez Cobo~
KOK|EFKK|291|2454 2455 2456|Kokkola-Pietarsaari^|Kronoby Airport
SLN|KSLN|85|2457|Salina Municipal^
INV|EGPE|300|2458|Inverness^
MME|EGNV|300|2459 2460|Teesside~|Durham Tees Valley Airport|RAF Middleton St George|Tees-Side
NAW|VTSC|191|2461|Narathiwat^
MBT|RPVJ|223|2462|Moises R. Espinosa^|Moises R. Espinoza
TWF|KTWF|78|2463|Joslin Field Magic Valley Regional^
CRM|RPVF|223|2464|Catarman National^
PSP|KPSP|121|2465|Palm Springs~|Palm Springs Air Base
SBP|KSBP|121|2466|San Luis County Regional^|SLO Airport
ZBR|OIZC|245|2467|Chabahar Konarak~
DCM|LFCK|308|2468|Castres Mazamet^
PIB|KPIB|85|2469 2470|Hattiesburg Laurel Regional^
PXR|VTUJ|191|2471|Surin^|Surin Bhakdi Airport
CHO|KCHO|140|2472|Charlottesville Albemarle^
LUM|ZPMS|240|2473|Dehong Mangshi~
NYM|USMM|256|2474|Nadym^|Аэропорт Надым
PEX|UUYP|306|2475|Pechora^
BGM|KBGM|140|2476|Greater Binghamton/Edwin A Link field|Broome County Airport
TIN|DAOF|3|2477|Tindouf^
PQQ|YPMQ|276|2478|Port Macquarie^
AOO|KAOO|140|2479 2480|Altoona Blair County^
IWJ|RJOW|247|2481|Iwami^
HGI|VEHO|215|2482|Itanagar Donyi Polo Hollongi^
TFF|SBTF|125|2483|Tefé^
ISG|ROIG|247|2484|New Ishigaki^
MAQ|VTPM|191|2485|Mae Sot^
BEF|MNBL|124|2486|Bluefields^
WVK|FMSK|329|2487|Manakara^
USK|UUYS|306|2488|Usinsk^
IPL|KIPL|121|2489 2490|Imperial County^
AZR|DAUA|3|2491|Touat-Cheikh Sidi Mohamed Belkebir^
NBX|WABI|208|2492|Douw Aturure^
DBO|YSDU|276|2493|Dubbo City Regional^
AGS|KAGS|140|2494|Augusta Regional At Bush Field
FHU|KFHU|146|2495|Sierra Vista Municipal Airport / Libby Army Air Field|fort huachuca
MSJ|RJSM|247|2496|Misawa Airport / Misawa Air Base
PKW|FBSP|21|2497|Selebi Phikwe^
GMB|HAGM|2|2498|Gambela^|Gambela National Park
YXK|CYXK|172|2499|Rimouski^
SCE|KUNV|140|2500|State College Regional^
BLV|KBLV|85|2501|Scott AFB/Midamerica^|Scott Air Force Base
BLE|ESSD|319|2502|Dala^
PRC|KPRC|146|2503|Prescott Regional Airport - Ernest A. Love Field
YMS|SPMS|120|2504|Moises Benzaquen Rengifo^
ETR|SERO|107|2505|Santa Rosa - Artillery Colonel Victor Larrea~
YTS|CYTS|172|2506|Timmins/Victor M. Power
YQU|CYQU|96|2507|Grande Prairie^
AXU|HAAX|2|2508|Axum^
WMR|FMNC|329|2509|Mananara Nord^|Avaratra Airport
SYW|OPSN|212|2510 2511|Sehwan Sharif^
TUI|OETR|236|2512|Turaif Domestic^
UIN|KUIN|85|2513|Quincy Regional Airport Baldwin Field
HHH|KHXD|140|2514 2515|Hilton Head^
HGR|KHGR|140|2516|Hagerstown Regional Richard A Henson Field
HAU|ENHD|307|2517|Haugesund Airport, Karmøy|Karmoy
MJZ|UERR|254|2518|Mirny^
DIN|VVDB|203|2519|Dien Bien Phu^
EPU|EEPU|320|2520|Pärnu^
ELG|DAUE|3|2521|El Golea^
MSL|KMSL|85|2522 2523|Northwest Alabama Regional^
NSH|OINN|245|2524|Nowshahr^|Noshahr
URJ|USHU|256|2525|Uray^|Urai
CZU|SKCZ|77|2526|Las Brujas^
KID|ESMK|319|2527|Kristianstad^
MEI|KMEI|85|2528|Key Field / Meridian Regional^
CVN|KCVN|93|2529|Clovis Municipal^
CGI|KCGI|85|2530|Cape Girardeau Regional^
MXV|ZMMN|249|2531|Mörön^|Muren
ROI|VTUV|191|2532|Roi Et^
CWA|KCWA|85|2533|Central Wisconsin^
PRM|LPPM|298|2534|Portimão^
HOB|KHOB|93|2535|Lea County Regional^
KLR|ESMQ|319|2536|Kalmar^
MKG|KMKG|94|2537|Muskegon County^
WAI|FMNW|329|2538|Ambalabe^
FLO|KFLO|140|2539|Florence Regional^
GET|YGEL|275|2540|Geraldton^
KNH|RCBS|242|2541 2542|Kinmen^|Shang Yi Airport|金門尚義機場|金门尚义机场
IXL|VILH|215|2543|Leh Kushok Bakula Rimpochee^|Leh Air Force Station
GIS|NZGS|339|2544|Gisborne^
TJG|WAON|222|2545|Warukin^
TXK|KTXK|85|2546|Texarkana Regional Airport (Webb Field)
THS|VTPO|191|2547|Sukhothai^
KAJ|EFKI|291|2548|Kajaani^
KZI|LGKZ|279|2549|Kozani National Airport Filippos
CAT|LPCS|298|2550 2551|Cascais^
NYK|HKNL|41|2552|Nanyuki^
GYA|SLGM|119|2553|Guayaramerín^
TUP|KTUP|85|2554|Tupelo Regional^
HOT|KHOT|85|2555|Memorial Field^
TMT|SBTB|157|2556 2557|Trombetas^
SFT|ESNS|319|2558|Skellefteå^
LOE|VTUL|191|2559|Loei^
YPA|CYPA|154|2560|Prince Albert Glass Field
TOE|DTTZ|49|2561|Tozeur Nefta~
NOP|LTCM|293|2562|Sinop^
AUR|LFLW|308|2563|Aurillac airport
KOP|VTUW|191|2564|Nakhon Phanom^
MGH|FAMG|23|2565|Margate^
BGC|LPBG|298|2566|Bragança^
AGF|LFBA|308|2567|Agen La Garenne airport
AHO|LIEA|312|2568|Alghero-Fertilia^|Alghero Airport|Sardinia
BTM|KBTM|93|2569|Bert Mooney^
ANM|FMNH|329|2570 2571|Antsirabe^
WKJ|RJCW|247|2572|Wakkanai^
YYF|CYYF|174|2573|Penticton^
ALH|YABA|275|2574|Albany^
EAT|KEAT|121|2575|Pangborn Memorial^
PUZ|MNPC|124|2576|Puerto Cabezas^
HGU|AYMH|364|2577|Mount Hagen Kagamuga^
YBL|CYBL|174|2578|Campbell River^
BIQ|LFBZ|308|2579|Biarritz Pays Basque airport
PSI|OPPI|212|2580|Pasni^
BHS|YBTH|276|2581|Bathurst^
EAR|KEAR|85|2582|Kearney Regional^
MQL|YMIA|274|2583|Mildura^
SBY|KSBY|140|2584 2585|Salisbury Ocean City Wicomico Regional^
PUW|KPUW|121|2586 2587|Pullman-Moscow Regional^
GCC|KGCC|93|2588|Northeast Wyoming Regional^
VUS|ULWU|306|2589|Velikiy Ustyug^
LWS|KLWS|121|2590|Lewiston Nez Perce County^
INZ|DAUI|3|2591|In Salah^
OER|ESNO|319|2592|Örnsköldsvik^
ULH|OEAO|236|2593|Al-Ula~
ALW|KALW|121|2594|Walla Walla Regional^
SPP|FNME|32|2595|Menongue^
LAR|KLAR|93|2596|Laramie Regional^
GLH|KGLH|85|2597|Mid Delta Regional^
IGR|SARI|58|2598|Cataratas Del Iguazú~|Iguaçu
CHH|SPPY|120|2599|Chachapoyas^
MOL|ENML|307|2600|Molde Airport, Årø|Aro
YLL|CYLL|96|2601|Lloydminster^
HCN|RCKW|242|2602|Hengchun^
KBV|VTSG|191|2603|Krabi^
HPG|ZHSN|240|2604|Shennongjia Hongping^
DCY|ZUDC|240|2605 2606|Daocheng Yading^
PKB|KPKB|140|2607|Mid Ohio Valley Regional^|Williamstown
BYN|ZMBH|249|2608 2609|Bayankhongor^
OYE|FOGO|30|2610|Oyem^
ITH|KITH|140|2611|Ithaca Tompkins Regional^
MGW|KMGW|140|2612|Morgantown Municipal Airport Walter L. (Bill) Hart Field
HLN|KHLN|93|2613|Helena Regional^
ASO|HASO|2|2614|Asosa^
GLT|YGLA|268|2615|Gladstone^
LGK|WMKL|217|2616|Langkawi~
CDC|KCDC|93|2617|Cedar City Regional^
ULO|ZMUG|205|2618|Ulaangom^
EWN|KEWN|140|2619|Coastal Carolina Regional^
FYJ|ZYFY|240|2620|Fuyuan^
SQL|KSQL|121|2621|San Carlos^
MVP|SKMU|77|2622|Fabio Alberto Leon Bentley^
HVD|ZMKD|205|2623|Khovd^|Hovd|Kobdo
PUU|SKAS|77|2624|Tres De Mayo^
YTF|CYTF|172|2625|Alma^
AVK|ZMAH|249|2626 2627|Arvaikheer^
IPT|KIPT|140|2628|Williamsport Regional^
TME|SKTM|77|2629|Gustavo Vargas^
TDG|RPMW|223|2630|Tandag^
CNM|KCNM|93|2631|Cavern City Air Terminal
BHE|NZWB|339|2632|Woodbourne^
TIU|NZTU|339|2633|Timaru^
YZV|CYZV|172|2634|Sept-Îles^
EQS|SAVE|57|2635|Esquel Brigadier Antonio Parodi~
ULG|ZMUL|205|2636|Ölgii Mongolei~
MRY|KMRY|121|2637|Monterey Regional^
RDZ|LFCR|308|2638|Rodez–Aveyron^
MJT|LGMT|279|2639|Mytilene~
EGC|LFBE|308|2640|Bergerac Dordogne-Périgord airport
BFV|VTUO|191|2641|Buri Ram^
TBT|SBTT|149|2642|Tabatinga~
ELM|KELM|140|2643 2644|Elmira Corning Regional^
PNP|AYGR|364|2645|Girua^
ABR|KABR|85|2646|Aberdeen Regional^
JER|EGJJ|294|2647 2648|Jersey^|Channel Islands
LBS|NFNL|345|2649|Labasa^
DDC|KDDC|85|2650|Dodge City Regional^
RHD|SANR|58|2651|Termas de Río Hondo international^
SGD|EKSB|287|2652|Sønderborg^|Sonderborg|Soenderborg
MNJ|FMSM|329|2653|Mananjary^
MAG|AYMD|364|2654|Madang^
MCW|KMCW|85|2655|Mason City Municipal^
SVL|EFSA|291|2656|Savonlinna^
NLI|UHNN|253|2657|Nikolayevsk-na-Amure^
ACV|KACV|121|2658 2659|California Redwood Coast-Humboldt County^|Arcata Airport
GCK|KGCK|85|2660|Garden City Regional^
XWA|KXWA|85|2661|Williston Basin~
ART|KART|140|2662|Watertown~
CFS|YCFS|276|2663|Coffs Harbour^|RAAF Base Coffs Harbour
CER|LFRC|308|2664 2665|Cherbourg Manche airport
EJH|OEWJ|236|2666|Al Wajh Domestic^|Wedjh|Wejh
FUJ|RJFE|247|2667 2668|Fukue^
CIJ|SLCO|119|2669|Capitán Aníbal Arab^
TWT|RPMN|223|2670|Sanga Sanga^
VSE|LPVZ|298|2671|Aerodromo Goncalves Lobato (Viseu Airport)
CIY|LICB|312|2672|Comiso^|Vincenzo Magliocco Airport|Aeroporto di Comiso
MDU|AYMN|364|2673|Mendi^
LMN|WBGJ|218|2674|Limbang^
TUO|NZAP|339|2675|Taupo^
DLE|LFGJ|308|2676|Dole Tavaux^|Dole–Jura
EYW|KEYW|140|2677|Key West~
HJR|VAKJ|215|2678|Khajuraho^
YVO|CYVO|172|2679|Val-d'Or^
BRL|KBRL|85|2680|Southeast Iowa Regional^
IZT|MMIT|133|2681|General Antonio Cárdenas Rodríguez National Airport / Ixtepec Air Base
GTR|KGTR|85|2682 2683 2684|Golden Triangle Regional^
ASP|YBAS|270|2685|Alice Springs^
MGB|YMTG|267|2686|Mount Gambier^
MPA|FYKM|50|2687|Katima Mulilo^
PAH|KPAH|85|2688|Barkley Regional^
DLZ|ZMDZ|249|2689|Dalanzadgad^
NNT|VTCN|191|2690|Nan^
FOD|KFOD|85|2691|Fort Dodge Regional^
UNN|VTSR|191|2692|Ranong^
LAU|HKLU|41|2693 2694|Manda^
ARM|YARM|276|2695|Armidale^
GHT|HLGT|48|2696|Ghat^
SSY|FNBC|32|2697|Mbanza Congo^
LBF|KLBF|85|2698|North Platte Regional Airport Lee Bird Field
SHB|RJCN|247|2699|Nakashibetsu^
KSU|ENKB|307|2700|Kristiansund Airport, Kvernberget|Kristiansund lufthavn
RKS|KRKS|93|2701|Southwest Wyoming Regional^
JKH|LGHI|279|2702|Chios Island National^
WMN|FMNR|329|2703|Maroantsetra^
DIK|KDIK|93|2704|Dickinson Theodore Roosevelt Regional^
ULK|UERL|254|2705|Lensk^
XMS|SEMC|107|2706|Coronel E Carvajal^
OVS|USHS|256|2707|Sovetskiy^|Sovyetskiy Airport|Sovyetsky Airport|Sovetsky Airport
NZC|SPZA|120|2708|Maria Reiche Neuman^
CPC|SAZY|63|2709|Aviador C. Campos^
YUY|CYUY|172|2710|Rouyn Noranda^
SHM|RJBD|247|2711|Nanki Shirahama^
GUP|KGUP|93|2712|Gallup Municipal^
MSW|HHMS|4|2713|Massawa~
MBE|RJEB|247|2714|Monbetsu^
GXH|ZLXH|240|2715 2716|Gannan Xiahe^|Hezuo
ISA|YBMA|268|2717|Mount Isa^
BDH|OIBL|245|2718 2719|Bandar Lengeh~
KEM|EFKE|291|2720 2721|Kemi-Tornio^
MJL|FOGM|30|2722|Mouilla Ville^
VRK|EFVR|291|2723|Varkaus^
ATY|KATY|85|2724|Watertown Regional^
DSI|KDTS|85|1234|Destin Executive^
TDX|VTBO|191|2725|Trat^
YBC|CYBC|172|2726|Baie-Comeau^
LMT|KLMT|121|2727|Crater Lake-Klamath Regional^|Klamath Falls Airport
BED|KBED|140|2728|Laurence G Hanscom Field|Hanscom Air Force Base
HYS|KHYS|85|2729|Hays Regional^
JAU|SPJJ|120|2730|Francisco Carle^
SYO|RJSY|247|2731|Shonai^
PCR|SKPC|77|2732|German Olano^|Puerto Carreño Airport
LBL|KLBL|85|2733|Liberal Mid-America Regional^
ZVA|FMMN|329|2734|Miandrivazo^
EKO|KEKO|121|2735|Elko Regional^
GER|MUNG|110|2736|Rafael Cabrera^
KJI|ZWKN|250|2737|Burqin Kanas^
NQY|EGHQ|300|2738|Cornwall Airport Newquay|St Mawgan
YXJ|CYXJ|92|2739|Fort St John / North Peace Regional^
EYK|USHQ|256|2740|Beloyarskiy^|Beloyarsky Airport|Аэропорт Белоярский|УСХЯ
YXC|CYXC|96|2741|Cranbrook/Canadian Rockies~
PNT|SCNT|151|2742|Lieutenant Julio Gallardo^
SLU|TLPC|166|1311 2743|George F. L. Charles^|Vigie Airport
SDS|RJSD|247|2744 2745|Sado^
BWT|YWYY|271|2746|Wynyard^
JST|KJST|140|2747|John Murtha Johnstown Cambria County^
EIE|UNII|216|2748|Yeniseysk^|Yeniseisk Airport|Аэропорт Енисейск
KUU|VIBR|215|2749|Kullu Manali^
FYN|ZWFY|240|2750|Fuyun Koktokay^
DHM|VIGG|215|2751 2752|Kangra^|Dharamshala|Gaggal
CLM|KCLM|121|2753|William R Fairchild~
PBZ|FAPG|23|2754|Plettenberg Bay^
YXT|CYXT|174|2755|Northwest Regional Airport Terrace-Kitimat
MTJ|KMTJ|93|2756|Montrose Regional^
FKQ|WASF|208|2757|Fakfak^
IQM|ZWCM|250|2758|Qiemo Yudu^|Cherchen|Qarqan
MQN|ENRA|307|2759|Mo i Rana Airport, Røssvoll
HKN|AYHK|364|2760 2761|Hoskins^
ISP|KISP|140|2762|Long Island MacArthur^
GSJ|MGSJ|106|2763|San José^
WHK|NZWK|339|2764|Whakatane^
GKA|AYGA|364|2765|Goroka^
AUG|KAUG|140|2766|Augusta State^
ELD|KELD|85|2767|South Arkansas Regional Airport at Goodwin Field
GZP|LTFG|293|2768|Gazipaşa-Alanya^
WWK|AYWK|364|2769|Wewak~
GFF|YGTH|276|2770|Griffith^
PGD|KPGD|140|2771|Punta Gorda^|Punta Gorda AAF
NNM|ULAM|306|2772|Naryan Mar^|Нарья́н-Мар
BHQ|YBHI|269|2773|Broken Hill^
DRO|KDRO|93|2774|Durango La Plata County^
CHX|MPCH|144|2775|Changuinola Captain Manuel Niño~
WST|KWST|140|2776|Westerly State^
KHS|OOKB|224|2777|Khasab^
SHR|KSHR|93|2778|Sheridan County^
MWA|KMWA|85|2779|Veterans Airport of Southern Illinois
LTI|ZMAT|249|2780|Altai^
YCH|CYCH|135|2781|Miramichi^|CFB Chatham|RCAF Station Chatham
IRK|KIRK|85|2782|Kirksville Regional^
SPR|MZSP|74|2783|John Greif II^
KAO|EFKS|291|2784|Kuusamo^
UGA|ZMBN|249|2785|Bulgan^
LIW|VYLK|255|2786|Loikaw^
PVK|LGPZ|279|2787 2788|Aktion National^|Aktio|Lefkada Airport|Πρέβεζα
BKW|KBKW|140|2789|Raleigh County Memorial^
VRL|LPVR|298|2790|Vila Real^
CBT|FNCT|32|2791|Catumbela^
PDT|KPDT|121|2792|Eastern Oregon Regional Airport at Pendleton
ERL|ZBER|240|2793|Erenhot Saiwusu~|Saiwusu Airport
TRO|YTRE|276|2794|Taree^
VRB|KVRB|140|2795|Vero Beach Regional^|Vero Beach Municipal
TKF|KTRK|121|2796|Truckee Tahoe^
KOU|FOGK|30|2797|Koulamoutou Mabimbi^|Koula Moutou|Koulamouton/Mabimbi
HIB|KHIB|85|2798|Range Regional^|Chisholm Hibbing Airport
BQK|KBQK|140|2799|Brunswick Golden Isles^
CKB|KCKB|140|2800|North Central West Virginia^
RUT|KRUT|140|2801|Rutland - Southern Vermont Regional^
SPC|GCLA|260|2802 2803|La Palma^
DYR|UHMA|183|2804|Ugolny Yuri Ryktheu^|Аnadyr Airport|Аэропорт Анадырь
JMS|KJMS|85|2805|Jamestown Regional^
MAX|GOSM|16|2806|Ouro Sogui^
PYJ|UERP|254|2807 2808|Polyarny^|Аэропорт Полярный|Alrosa|Kimberlite
SJL|SBUA|76|2809|São Gabriel da Cachoeira^|Uaupés
DAU|AYDU|364|2810 2811|Daru^
LUD|FYLZ|50|2812|Luderitz^
YQK|CYQK|176|2813|Kenora^
ALF|ENAT|307|2814|Alta^
VRC|RPUV|223|2815|Virac^
TBN|KTBN|85|2816|Waynesville-St. Robert Regional Airport-Forney Field
EMD|YEML|268|2817|Emerald^
YGP|CYGP|172|2818|Michel-Pouliot Gaspé^
BFF|KBFF|93|2819|Western Neb. Rgnl/William B. Heilig^|William B. Heilig Field
YPR|CYPR|174|2820|Prince Rupert^
KVG|AYKV|364|2821|Kavieng^
YWL|CYWL|174|2822|Williams Lake^
HYA|KHYA|140|2823|Cape Cod Gateway^
MNX|SBMY|125|2824|Manicoré^
PIR|KPIR|85|2825|Pierre Regional^
GPI|SKGP|77|2826|Guapi^
PLO|YPLC|267|2827|Port Lincoln^
RNN|EKRN|287|2828|Bornholm^|Roenne
TBJ|DTKA|49|2829|Tabarka-Aïn Draham~|Tabarka 7 Novembre Airport
YTH|CYTH|176|2830|Thompson^
LEB|KLEB|140|2831 2832|Lebanon Municipal^
MKU|FOOK|30|2833|Makokou^
CZH|MZCZ|74|2834|Corozal^|Ranchito Airport
DOG|HSDN|26|2835|Dongola^
SON|NVSS|344|2836|Santo Pekoa~
BRD|KBRD|85|2837|Brainerd Lakes Regional^|Crow Wing County Airport
DPO|YDPO|271|2838|Devonport^
WYE|GFYE|20|2839|Yengema^
HON|KHON|85|2840|Huron Regional^
YPW|CYPW|174|2841|Powell River^
HRO|KHRO|85|2842|Boone County^
OAM|NZOU|339|2843|Oamaru^
UST|KSGJ|140|2844|Northeast Florida Regional^|St Augustine Airport|NAAS St. Augustine
URE|EEKE|320|2845|Kuressaare^
MXX|ESKM|319|2846|Mora^
GWT|EDXW|281|2847 2848|Westerland Sylt^
NTB|ENNO|307|2849|Notodden^
ESC|KESC|94|2850|Delta County^
ZNE|YNWN|275|2851|Newman^
WKA|NZWF|339|2852|Wanaka^|Luggate Airport
MOV|YMRB|268|2853|Moranbah^
ZBF|CZBF|135|2854|Bathurst^
GBB|UBBQ|190|2855|Gabala~|Qəbələ
KTA|YPKA|275|2856|Karratha^
LKG|HKLK|41|2857|Lokichogio^
ZTH|LGZA|279|2858|Zakynthos International Airport Dionysios Solomos
HFT|ENHF|307|2859|Hammerfest^
BKG|KBBG|85|2860|Branson^
PKE|YPKS|276|2861|Parkes^
VAI|AYVN|364|2862|Vanimo^
VEL|KVEL|93|2863|Vernal Regional^
AAY|OYGD|180|2864|Al Ghaydah~
OGS|KOGS|140|2865|Ogdensburg~
RIW|KRIW|93|2866|Central Wyoming Regional^
SOW|KSOW|146|2867|Show Low Regional^
HOV|ENOV|307|2868 2869|Ørsta-Volda Airport, Hovden
YDQ|CYDQ|92|2870|Dawson Creek^
MSS|KMSS|140|2871|Massena International Airport Richards Field
JAC|KJAC|93|2872|Jackson Hole^
GIL|OPGT|212|2873|Gilgit^
GEV|ESNG|319|2874|Gällivare^
BLF|KBLF|140|2875|Mercer County^
PUD|SAWD|62|2876|Puerto Deseado^
YRJ|CYRJ|172|2877|Roberval^
DGA|MZPB|74|2878|Dangriga^|Stann Creek Airport
AJN|FMCV|332|2879|Ouani^
APN|KAPN|94|2880|Alpena County Regional^
VPE|FNGI|32|2881|Ngjiva Pereira^|Ngiva Airport|11 de Novembro
CGM|RPMH|223|2882|Camiguin^
GUR|AYGN|364|2883 2884|Gurney^
SVC|KSVC|93|2885|Grant County^
VYI|UENW|254|2886|Vilyuisk^|УЕНВ|Вилюйск
YQZ|CYQZ|174|2887|Quesnel^
RQA|ZWRQ|250|2888|Ruoqiang Loulan^
HVR|KHVR|93|2889|Havre City County^
ALS|KALS|93|2890|San Luis Valley Regional Airport/Bergman Field
COD|KCOD|93|2891|Yellowstone Regional^
MRZ|YMOR|276|2892|Moree^
OTH|KOTH|121|2893|Southwest Oregon Regional^
MJF|ENMS|307|2894|Mosjøen Airport, Kjærstad
OCJ|MKBS|115|2895|Ian Fleming~|Boscobel Aerodrome
PTJ|YPOD|274|2896|Portland^
BSC|SKBS|77|2897|José Celestino Mutis^
CMU|AYCH|364|2898|Chimbu^
LHS|SAVH|62|2899|Las Heras^
VQS|TJVQ|150|2900 2901|Antonio Rivera Rodriguez^
PDP|SULS|137|2902|Capitan Corbeta CA Curbelo~
MUE|PHMU|351|2903|Waimea Kohala^
PQI|KPQI|140|2904|Presque Isle~|Northern Maine Regional
USR|UEMT|251|2905|Ust-Nera^|УЕМТ|Аэропорт Усть-Нера
OND|FYOA|50|2906|Ondangwa^
HGN|VTCH|191|2907|Mae Hong Son^
FRO|ENFL|307|2908|Florø^|Floro
CTD|MPCE|144|2909|Alonso Valderrama^
BNK|YBNA|276|2910|Ballina Byron Gateway^
YTM|CYFJ|172|2911 2912|Mont-Tremblant~
SIT|PASI|162|2913|Sitka Rocky Gutierrez^
OLZ|UEMO|254|2914|Olyokminsk^|Olekminsk Airport|Аэропорт Олёкминск
MLS|KMLS|93|2915|Miles City Airport - Frank Wiley Field
YZU|CYZU|96|2916|Whitecourt^
TVF|KTVF|85|2917|Thief River Falls Regional^
JJD|SBJE|100|2918|Comandante Ariston Pessoa^|Jericoacoara
YCG|CYCG|174|2919|Castlegar/West Kootenay Regional^
CEZ|KCEZ|93|2920|Cortez Municipal^
JSH|LGST|279|2921|Sitia^
LYC|ESNL|319|2922|Lycksele^
AIA|KAIA|93|2923|Alliance Municipal^
BFD|KBFD|140|2924|Bradford Regional^
OMD|FYOG|50|2925|Oranjemund^
YDN|CYDN|176|2926|Dauphin Barker^
YYU|CYYU|172|2927|Kapuskasing^
KTN|PAKT|162|2928|Ketchikan~
YHD|CYHD|176|2929|Dryden Regional^
SUN|KSUN|78|2930 2931|Friedman Memorial^
LBE|KLBE|140|2932|Arnold Palmer Regional^
RAB|AYTK|364|2933|Tokua^
KKE|NZKK|339|2934|Kerikeri^|Bay of Islands Airport
NAA|YNBR|276|2935|Narrabri^
XQP|MRQP|88|2936|Quepos Managua^
SAQ|MYAN|139|2937|San Andros^
YAG|CYAG|176|2938|Fort Frances Municipal^
WGA|YSWG|276|2939|Wagga Wagga^|RAAF Base Wagga
ENA|PAEN|52|2940|Kenai Municipal^
DUJ|KDUJ|140|2941|DuBois Regional^|DuBois Jefferson County
MCK|KMCK|85|2942|McCook Ben Nelson Regional^
YYR|CYYR|102|2943|Goose Bay^|CFB Goose Bay
YMT|CYMT|172|2944|Chapais^
RHI|KRHI|85|2945|Rhinelander Oneida County^
IMT|KIMT|130|2946 2947|Ford^
SYY|EGPO|300|2948|Stornoway^|Lewis
PGA|KPGA|146|2949|Page Municipal^
IAA|UOII|216|2950|Igarka^
ACK|KACK|140|2951|Nantucket Memorial^
MMB|RJCM|247|2952|Memanbetsu^
KRF|ESNK|319|2953 2954|Kramfors-Sollefteå Höga Kusten^
CVQ|YCAR|275|2955|Carnarvon^
DVL|KDVL|85|2956|Devils Lake Regional^
GGT|MYEF|139|2957|Exuma~
PDA|SKPD|77|2958|Obando Cesar Gaviria Trujillo^
BSO|RPUO|223|2959|Basco^|Irport nu Basco|Paliparang Basco|Pagtayaban ti Basco
RKD|KRKD|140|2960|Knox County Regional^
KOI|EGPA|300|2961|Kirkwall^
WIC|EGPC|300|2962|Wick John O'Groats^
RMA|YROM|268|2963|Roma^
LTD|HLTD|48|2964|Ghadames^
ASE|KASE|93|2965|Aspen-Pitkin County Airport (Sardy Field)
YPE|CYPE|96|2966|Peace River^
KNX|YPKU|275|2967|East Kimberley Regional (Kununurra)^
SDY|KSDY|93|2968|Sidney - Richland Regional^
GLF|MRGF|88|2969|Golfito^
CEC|KCEC|121|2970|Jack Mc Namara Field^|Jack McNamara Field
EGE|KEGE|93|2971 2972|Eagle County Regional^
VVZ|DAAP|3|2973|Illizi Takhamalt^
NRR|TJRV|150|2974|José Aponte de la Torre^
HOR|LPHR|258|2975|Horta^
YYY|CYYY|172|2976|Mont Joli^
VEO|UNIS|216|2977|Severo-Yeniseysk^
OOM|YCOM|276|2978|Cooma Snowy Mountains^
PUG|YPAG|267|2979|Port Augusta^
BET|PABE|52|2980|Bethel^
ACH|LSZR|328|2981|Sankt Gallen Altenrhein^
TIV|LYTV|309|2982|Tivat^|Аеродром Тиват|Aerodrom Tivat|Zračna luka Tivat
ADQ|PADQ|52|2983|Kodiak^
INL|KINL|85|2984|Falls~
ULA|SAWJ|62|2985|Capitan D Daniel Vazquez^
BLT|YBTR|268|2986|Blackwater^
GUC|KGUC|93|2987|Gunnison Crested Butte Regional^
SBH|TFFJ|163|2988 2989|St. Jean^|Saint Barthélemy Airport|Aérodrome de St Jean|Saint Barth
YBY|CYBF|96|2990|Bonnyville^
LWT|KLWT|93|2991|Lewistown Municipal^
GBJ|TFFM|105|2992 2993|Marie-Galante^
SSJ|ENST|307|2994|Sandnessjøen Airport, Stokka
CDR|KCDR|93|2995|Chadron Municipal^
TSM|KSKX|93|2996|Taos Regional^
IKS|UEST|254|2997|Tiksi^|УЕСТ|Аеропорт Тикси
YVC|CYVC|154|2998|La Ronge^
KMA|AYKM|364|2999|Kerema^
RRS|ENRO|307|3000|Røros^|Roros
OHO|UHOO|253|3001|Okhotsk^
HOM|PAHO|52|3002|Homer^
YQD|CYQD|176|3003|The Pas^
GDV|KGDV|93|3004|Dawson Community^
CLY|LFKC|308|3005|Calvi Sainte Catherine^
BOC|MPBO|144|3006|Bocas del Toro "Isla Colón"~|Jose Ezequiel Hall
YYD|CYYD|174|3007|Smithers^
ABX|YMAY|276|3008|Albury^
MHH|MYAM|139|3009|Leonard M. Thompson~
SLK|KSLK|140|3010|Adirondack Regional^
CNY|KCNY|93|3011|Canyonlands Regional^
JHS|BGSS|143|3012|Sisimiut^
JSI|LGSK|279|3013 3014|Skiathos Island National^
VDS|ENVD|307|3015|Vadsø^
BNN|ENBN|307|3016|Brønnøysund Airport, Brønnøy|Bronnoy
VDE|GCHI|260|3017|El Hierro^
SLD|LZSL|282|3018|Sliač^
PWE|UHMP|183|3019|Pevek^|УХМП|Аэропорт Певек
CAL|EGEC|300|3020|Campbeltown^|Kintyre|RAF Machrihanish|Kinlochkilkerran
OKY|YBOK|268|3021|Oakey Army Aviation Centre|Swartz Barracks
SVJ|ENSH|307|3022|Svolvær Airport, Helle|Svolvær lufthavn
DOL|LFRG|308|3023|Deauville Normandie airport
AJR|ESNX|319|3024|Arvidsjaur^
YQN|CYQN|172|3025 3026|Nakina^
KNQ|NWWD|360|3027|Koné^
CMX|KCMX|94|3028|Houghton County Memorial^
BIK|WABB|208|3029|Frans Kaisiepo^
FUN|NGFU|346|3030|Funafuti~
DUT|PADU|141|3031 3032|Tom Madsen (Dutch Harbor)^
SOB|LHSM|285|3033 3034|Hévíz–Balaton^|Sármellék International|FlyBatalon Airport|Batalon Airport
TYF|ESST|319|3035|Torsby^
JAV|BGJN|143|3036|Ilulissat^
NRA|YNAR|276|3037|Narrandera^
BRW|PABR|52|3038|Wiley Post Will Rogers Memorial^
YRL|CYRL|176|3039|Red Lake^
PLJ|MZPL|74|3040|Placencia^
WSZ|NZWS|339|3041|Westport^
MPH|RPVE|223|3042 3043|Godofredo P. Ramos^
KGI|YPKG|275|3044|Kalgoorlie Boulder^
CAZ|YCBA|276|3045|Cobar^
LMP|LICD|312|3046|Lampedusa^
MIM|YMER|276|3047|Merimbula^
YIF|CYIF|75|3048 3049|St Augustin^|Pakuashipi Airport
LWB|KLWB|140|3050|Greenbrier Valley^
MYA|YMRY|276|3051|Moruya^|RAAF Moruya
LSY|YLIS|276|3052|Lismore^
VDZ|PAVD|52|3053|Valdez Pioneer Field|Valdez Number 2
CNJ|YCCY|268|3054|Cloncurry^
OME|PAOM|141|3055|Nome^
BIH|KBIH|121|3056|Eastern Sierra Regional^
JMK|LGMK|279|3057|Mykonos Island National^
CYX|UESS|221|3058|Cherskiy^|Chersky Airport|Аэропорт Черский
LEA|YPLM|275|3059 3060|Learmonth^|RAAF Learmonth
LRE|YLRE|268|3061|Longreach^
RFP|NTTR|367|3062 3063|Raiatea^
PPP|YBPN|268|3064|Proserpine Whitsunday Coast^
ZKP|UESU|221|3065|Zyryanka^|УЕСУ|Аэропорт Зырянка
WYA|YWHA|267|3066|Whyalla^
PMQ|SAWP|62|3067|Perito Moreno Jalil Hamer^
VHM|ESNV|319|3068|Vilhelmina South Lapland^
LKN|ENLK|307|3069|Leknes^|Leknes lufthavn
KKN|ENKR|307|3070|Kirkenes Airport, Høybuktmoen
YHY|CYHY|96|3071|Hay River / Merlyn Carter^
HDF|EDAH|281|3072 3073|Heringsdorf^
CTL|YBCV|268|3074|Charleville^
SJX|MZSJ|74|3075|Sartaneja^
YGV|CYGV|172|3076|Havre-Saint-Pierre^
SEK|UESK|221|3077|Srednekolymsk^|УЕСК|Среднеколымск
ILY|EGPI|300|3078|Islay^|Glenegedale
PNL|LICG|312|3079|Pantelleria^|I D'Amico|TP
MKK|PHMK|351|3080 3081|Molokai^
GGW|KGGW|93|3082|Glasgow Valley County Airport Wokal Field|Glascow / Valley County|Glasgow AAF
GOV|YPGV|270|3083|Gove^
RZA|SAWU|62|3084|Santa Cruz^
SKN|ENSK|307|3085|Stokmarknes Airport, Skagen|Stokmarknes lufthavn
YYE|CYYE|99|3086|Fort Nelson^
OTZ|PAOT|141|3087|Ralph Wien Memorial^
YEV|CYEV|113|3088|Inuvik Mike Zubko^
ZIX|UEVV|254|3089|Zhigansk^|УЕЖЖ|Аэропорт Жиганск
HTG|UOHH|216|3090|Khatanga^
GEC|LCGK|202|3091|Lefkoniko Airport / Geçitkale Air Base
CTN|YCKN|268|3092|Cooktown^
TCA|YTNK|270|3093|Tennant Creek^
KDL|EEKA|320|3094|Kärdla^
YOJ|CYOJ|96|3095|High Level^
MYL|KMYL|78|3096|McCall Municipal^
LNY|PHNY|351|3097|Lanai^
CNL|EKSN|287|3098|Sindal^
VAQ|UNIW|216|3099|Vanavara^
SMN|KSMN|78|3100|Lemhi County^
MMO|GVMA|261|3101|Maio^|Maio Island
JEG|BGAA|143|3102|Aasiaat^|Mittarfik Aasiaat|Aasiaat Lufthavn|Egedesminde
KCT|VCCK|196|3103|Koggala^|SLAF Koggala
PSG|PAPG|116|3104|Petersburg James A Johnson^
YXL|CYXL|176|3105|Sioux Lookout^
HKK|NZHK|339|3106|Hokitika Airfield
OLF|KOLF|93|3107|L M Clayton^
WEI|YBWP|268|3108|Weipa^
CNB|YCNM|276|3109|Coonamble^
IFJ|BIIS|264|3110|Ísafjörður^
ANX|ENAN|307|3111|Andøya Airport, Andenes
RIS|RJER|247|3112 3113|Rishiri^
YVB|CYVB|172|3114|Bonaventure^
LHG|YLRD|276|3115|Lightning Ridge^
CFN|EIDL|288|3116|Donegal^|Gweedore
RVK|ENRM|307|3117|Rørvik Airport, Ryum
EGS|BIEG|264|3118|Egilsstaðir^
BHB|KBHB|140|3119|Hancock County-Bar Harbor^
YSM|CYSM|96|3120|Fort Smith^
CKH|UESO|221|3121|Chokurdakh^|Chokurdah Airport|Cokurdah Airport|Аэропорт Чокурдах
HVG|ENHV|307|3122|Honningsvåg Airport, Valan
DLG|PADL|52|3123|Dillingham^
TEX|KTEX|93|3124|Telluride Regional^
WRG|PAWG|162|3125|Wrangell^
FRD|KFHR|121|3126|Friday Harbor^
YRT|CYRT|152|3127|Rankin Inlet^
MNG|YMGD|270|3128|Maningrida^
LKL|ENNA|307|3129|Lakselv Airport, Banak|North Cape Airport
TOU|NWWU|360|3130|Touho^
EPR|YESP|275|3131|Esperance^
AYQ|YAYE|270|3132 3133|Ayers Rock Connellan^
AOK|LGKP|279|3134|Karpathos^
HZK|BIHU|264|3135|Húsavík^
CDV|PACV|52|3136|Merle K (Mudhole) Smith^|Cordova Mile 13
SQO|ESUD|319|3137|Storuman^
KRP|EKKA|287|3138|Midtjyllands Airport / Air Base Karup
SCC|PASC|52|3139 3140|Deadhorse^
BJF|ENBS|307|3141|Båtsfjord^
ENF|EFET|291|3142|Enontekio^
WGE|YWLG|276|3143|Walgett^
CPD|YCBP|267|3144|Coober Pedy^
CED|YCDU|267|3145|Ceduna^
YAY|CYAY|164|3146|St. Anthony^
BRK|YBKE|276|3147|Bourke^
CUK|MZCK|74|3148|Caye Caulker^
GJA|MHNJ|169|3149|La Laguna^
YAZ|CYAZ|174|3150|Tofino / Long Beach^
SYS|UERS|254|3151|Saskylakh^|УЕРС|Аэропорт Саскылах
SMI|LGSM|279|3152|Samos^
VAW|ENSS|307|3153|Vardø Airport, Svartnes
HDN|KHDN|93|3154|Yampa Valley^
KGC|YKSC|267|3155|Kingscote^
FIZ|YFTZ|275|3156|Fitzroy Crossing^
YPZ|CYPZ|174|3157|Burns Lake^
YCB|CYCB|79|3158|Cambridge Bay^
AUQ|NTMN|356|3159|Hiva Oa-Atuona^
PBO|YPBO|275|3160|Paraburdoo^
FLW|LPFL|258|3161|Flores^
HNS|PAHN|116|3162|Haines^
HFN|BIHN|264|3163|Hornafjörður^
OGN|ROYN|247|3164|Yonaguni^
BWK|LDSB|327|3165 3166|Brač^|Bol Airport
BCI|YBAR|268|3167|Barcaldine^
YZA||174|3168 3169|Cache Creek-Ashcroft Regional^
NTN|YNTN|268|3170|Normanton^
YQH|CYQH|175|3171|Watson Lake^
NEV|TKPN|165|3172|Vance W. Amory~|Nevis|Bambooshay Airport|Newcastle Airport
CPX|TJCP|150|3173|Benjamin Rivera Noriega^
BKQ|YBCK|268|3174|Blackall^
WUN|YWLU|275|3175|Wiluna^
YMO|CYMO|172|3176|Moosonee^
SES|UOIG|216|3177|Svetlogorsk^
YDA|CYDA|175|3178|Dawson City^
WYS|KWYS|93|3179|Yellowstone^
LER|YLST|275|3180|Leinster^
LNO|YLEO|275|3181|Leonora^
WIN|YWTN|268|3182|Winton^
CMA|YCMU|268|3183|Cunnamulla^
HNM|PHHN|351|3184|Hana^
BEB|EGPL|300|3185 3186|Benbecula^
TRA|RORT|247|3187|Tarama^
ATC|MYCA|139|3188|Arthur's Town^
INU|ANYN|357|3189 3190|Nauru~
EUX|TNCE|118|3191|F. D. Roosevelt^
BRR|EGPR|300|3192|Barra^|Barra Eoligarry Airport|Barra Island
SDP|PASD|52|3193|Sand Point^
YVQ|CYVQ|96|3194|Norman Wells^
SFG|TFFG|126|3195 3196|Grand Case-l'Espérance^
KWM|YKOW|268|3197|Kowanyama^
MKR|YMEK|275|3198|Meekatharra^
BVG|ENBV|307|3199|Berlevåg^
YYQ|CYYQ|176|3200|Churchill^
EMK|PAEM|141|3201|Emmonak^
BQU|TVSB|168|3202|J F Mitchell^
PLN|KPLN|94|3203|Pellston Regional Airport of Emmet County^
MEH|ENMH|307|3204|Mehamn^
KLW|PAKW|116|3205|Klawock^
IRG|YLHR|268|3206|Lockhart River^
THG|YTNG|268|3207|Thangool^
LTM|SYLT|108|3208|Lethem^
UNK|PAUN|52|3209|Unalakleet^
GAM|PAGM|141|3210|Gambell^
SVA|PASA|141|3211|Savoonga^
YGW|CYGW|172|3212|Kuujjuarapik^
YAK|PAYA|177|3213|Yakutat^
MMG|YMOG|275|3214|Mount Magnet^
NAQ|BGQQ|170|3215|Qaanaaq^
ULP|YQLP|268|3216|Quilpie^
HLE|FHSH|265|3217 3218|Saint Helena~
IUE|NIUE|358|3219 3220|Niue~
AMV|ULDD|306|3221|Amderma^
AIN|PAWI|52|3222|Wainwright^
FYU|PFYU|52|3223|Fort Yukon^
ASI|FHAW|265|3224 3225|RAF Ascension Island|Wideawake Airfield
ANI|PANI|52|3226|Aniak^
IGA|MYIG|139|3227|Inagua^
CRI|MYCI|139|3228|Colonel Hill^|Crooked Island Airport
TER|LPLA|258|3229|Lajes^
NBE|DTNH|49|3230|Enfidha - Hammamet~
AKF|HLKF|48|3231|Kufra^
IAM|DAUZ|3|3232 3233|Zarzaitine - In Aménas^
GOQ|ZLGM|240|3234|Golmud^
CYI|RCKU|242|3235|Chiayi^|Shueishang Airport|嘉義航空站|水上機場
ANN|PANT|132|3236|Annette Island^
SHW|OESH|236|3237|Sharurah Domestic^
KAC|OSKL|197|3238 3239|Qamishli~|مطار القامشلي‎
HOI|NTTO|367|3240|Hao^
SCT|OYSQ|180|3241|Socotra^
OLA|ENOL|307|3242|Ørland^|Orland
LRR|OISL|245|3243|Lar^
CDB|PACD|141|3244|Cold Bay^
SMA|LPAZ|258|3245|Santa Maria^
STD|SVSO|82|3246|Mayor Buenaventura Vivas~
CYO|MUCL|110|3247|Vilo Acuña~
PXO|LPPS|263|3248|Porto Santo^
AWK|PWAK|370|3249 3250|Wake Island Airfield
CCC|MUCC|110|3251|Jardines Del Rey^
SHI|RORS|247|2384|Shimojishima^|Shimoji Airport
HRM|DAFH|3|3252|Hassi R'Mel^
RAH|OERF|236|3253|Rafha Domestic^
AKN|PAKN|52|3254|King Salmon^|Naknek Air Force Base
MRX|OIAM|245|3255|Mahshahr^
IBR|RJAH|247|3256 3257|Ibaraki~|hyakuri
TPP|SPST|120|3258|Cadete FAP Guillermo Del Castillo Paredes^
NTX|WION|207|3259|Ranai^|Natuna|Natuna-Ranai|Raden Sadjad
MAH|LEMH|302|3260 3261|Menorca^|Maó
BBA|SCBA|89|3262|Balmaceda^
AFL|SBAT|90|3263|Piloto Osvaldo Marques Dias^
GHB|MYEM|139|3264 3265|Governor's Harbour^
BDU|ENDU|307|3266|Bardufoss^
PIF|RCSQ|242|3267|Pingtung Air Force Base North
TTT|RCFN|242|3268|Taitung^|Fengnin Airport|台東機場
EFL|LGKF|279|3269|Kefallinia^
GXG|FNNG|32|3270 3271|Negage^
TIM|WABP|208|3272|Mozes Kilangin^
KET|VYKG|255|3273|Kengtung^
ADK|PADK|51|3274|Adak^
LYR|ENSB|179|3275|Svalbard Airport, Longyear
ESR|SCES|158|3276|Ricardo García Posada^
GDE|HAGO|2|3277|Gode^|Iddiole
RZR|OINR|245|3278|Ramsar^
MYG|MYMM|139|3279|Mayaguana^
NOS|FMNN|329|3280|Nosy Be-Fascene~
WMX|WAVV|208|3281|Wamena^
CAJ|SVCN|82|3282|Canaima^
PBU|VYPT|255|3283|Putao^
TCB|MYAT|139|3284|Treasure Cay^
CYZ|RPUY|223|3285|Cauayan^
RGI|NTTG|367|3286|Rangiroa^
GST|PAGS|116|3287|Gustavus^
KWA|PKWA|354|3288|Bucholz Army Air Field
PNI|PTPN|363|3289|Pohnpei~|Ponape
CSK|GOGS|16|3290|Cap Skirring^
HAC|RJTH|247|3291|Hachijojima^
GMR|NTGJ|348|3292|Totegegie^
KIR|EIKY|288|3293|Kerry^
NTQ|RJNW|247|3294|Noto Satoyama^
PSZ|SLPS|119|3295|Capitán Av. Salvador Ogaya G. airport
UEO|ROKJ|247|3296|Kumejima^
TKN|RJKN|247|3297 3298|Tokunoshima^
ASJ|RJKA|247|3299 3300|Amami^
TNE|RJFG|247|3301 3302|New Tanegashima^
OKI|RJNO|247|3303|Oki Global Geopark^|okinoshima|sekai
MJD|OPMJ|212|3304|Moenjodaro^
SNP|PASN|52|3305 3306|St Paul Island^|Pribilof
YGL|CYGL|172|3307|La Grande Rivière^
YRB|CYRB|155|3308|Resolute Bay^
DUE|FNDU|32|3309|Dundo^
NLK|YSNF|359|3310|Norfolk Island~
GDT|MBGT|103|3311|JAGS McCartney~
DOM|TDPD|95|3312|Douglas-Charles^
XSC|MBSC|103|3313|South Caicos^
SOM|SVST|82|3314|San Tomé^|Don Edmundo Barrios|San José de Guanipa
YPX|CYPX|172|3315|Puvirnituq^
GTE|YGTE|270|3316|Groote Eylandt^
TSJ|RJDT|247|3317|Tsushima^
MAS|AYMO|364|3318|Momote^
FEN|SBFN|142|3319 3320|Fernando de Noronha^
ELH|MYEH|139|3321 3322|North Eleuthera^
VCS|VVCS|203|3323|Con Dao^|Conson Airport
YWK|CYWK|102|3324|Wabush^
CYB|MWCB|84|3325|Charles Kirkconnell~
GAL|PAGA|52|3326|Edward G. Pitka Sr^
YCL|CYCL|135|3327|Charlo^
YFS|CYFS|96|3328|Fort Simpson^
YNL|CYNL|154|3329|Points North Landing^
YQA|CYQA|172|3330 3331|Muskoka^
YVP|CYVP|172|3332|Kuujjuaq^
MCG|PAMC|52|3333|McGrath^
OIM|RJTO|247|3334 3335|Oshima^
VAM|VRMV|334|3336 3337|Villa International Airport Maamigili
CIW|TVSC|168|3338|Canouan^
SDT|OPSS|212|3339|Saidu Sharif^
CJL|OPCH|212|3340|Chitral^
PIX|LPPI|258|3341|Pico^
SIS|FASS|23|3342|Sishen^
BVI|YBDV|268|3343|Birdsville^
HTI|YBHM|272|3344|Hamilton Island^
NHV|NTMD|356|3345|Nuku Hiva^
SNW|VYTD|255|3346|Thandwe^
JWA|FBJW|21|3347|Jwaneng^
YUX|CYUX|114|3348 3349|Hall Beach^
BIM|MYBS|139|3350 3351|South Bimini^
KNG|WASK|208|3352|Utarom^
KNS|YKII|271|3353|King Island^
GCI|EGJB|290|3354|Guernsey^|Channel Islands
LZN|RCFG|242|3355|Matsu Nangan^|Matsu Islands
BUA|AYBK|340|3356|Buka^
YZP|CYZP|174|3357|Sandspit^|Queen Charlotte Islands|Haida Gwaii
ORT|PAOR|52|3358|Northway^
ILI|PAIL|52|3359|Iliamna^
WBM|AYWD|364|3360|Wapenamanda^
YSF|CYSF|154|3361|Stony Rapids^
GKN|PAGK|52|3362|Gulkana^
AAA|NTGA|367|3363|Anaa^
AAM|FAMD|23|3364|Malamala^
ABL|PAFM|52|3365|Ambler^
ACI|EGJA|290|3366|Alderney^|The Blaye|Channel Islands
AGX|VOAT|215|3367|Agatti^
AHE|NTHE|367|3368 3369|Ahe^|Tenukupara
AKP|PAKP|52|3370|Anaktuvuk Pass^
ANV|PANV|52|3371|Anvik^
ARC|PARC|52|3372|Arctic Village^
ASV|HKAM|41|3373 3374|Amboseli^
ATK|PATQ|52|3375|Atqasuk Edward Burnell Sr Memorial^
AXP|MYAP|139|3376|Spring Point^
AXR|NTGU|367|3377|Arutua^
BBN|WBGZ|218|3378|Bario^
BCL|MRBC|88|3379 3380|Barra del Colorado^
BCW||36|3381|Benguera Island^
BEU|YBIE|268|3382|Bedourie^
BOB|NTTB|367|3383|Bora Bora^
BPY|FMNQ|329|3384|Besalampy^
BQL|YBOU|268|3385|Boulia^
CCZ|MYBC|139|3386|Chub Cay^
CHT|NZCI|341|3387|Inia William Tuuta Memorial^|Karewa
CUQ|YCOE|268|3388|Coen^
CYC|MZCP|74|3389 3390|Caye Chapel^
DCF|TDCF|95|3391 3312|Canefield^
DRG|PADE|141|3392|Deering^
EBA|LIRJ|312|3393|Marina di Campo^|LI
ELC|YELD|270|3394|Elcho Island^
EOI|EGED|300|3395|Eday^|London Airport
FAV|NTGF|367|3396|Fakarava^
GRW|LPGR|258|3397 3398|Graciosa^
HCR|PAHC|52|3399|Holy Cross^
HID|YHID|268|3400|Horn Island^
HPA|NFTL|369|3401|Lifuka Island^|Salote Pilolevu Airport|Haapai
HUH|NTTH|367|3402|Huahine-Fare^
HVA|FMNL|329|3403|Analalava^
IAN|PAIK|52|3404|Bob Baker Memorial^
IKI|RJDB|247|3405 3406|Iki^
ILP|NWWE|360|3407|Île des Pins^
JHM|PHJH|351|3408|Kapalua^
JZH|ZUJZ|240|3409|Jiuzhai Huanglong^|Aba|Songpan
KAT|NZKT|339|3410|Kaitaia^
KDM|VRMT|334|3411|Kaadedhdhoo^
KDO|VRMK|334|3412|Kadhdhoo^
KKR|NTGK|367|3413|Kaukura^
KKX|RJKI|247|3414 3415|Kikai^
KTD|RORK|247|3416 3417|Kitadaito^
KTG|WIOK|231|3418|Rahadi Osman^|Rahadi Usman
KUM|RJFC|247|3419 3420|Yakushima^
KWY||41|3421|Kiwayu^|Mkononi Airport
KYD|RCLY|242|3422|Lanyu^|Lanyu Auxiliary Station
KYP|VYKP|255|3423|Kyaukpyu^
LGI|MYLD|139|3424 3425|Deadman's Cay^
LIF|NWWL|360|3426|Lifou^
LSI|EGPB|300|3427|Sumburgh^|Shetlands
LUV|WAPF|208|3428|Karel Sadsuitubun^|Tual Baru
LZY|ZUNZ|240|3429 3430|Nyingchi Mainling^|Kang Ko
MAU|NTTP|367|3431|Maupiti^
MEE|NWWR|360|3432 3433|Maré^
MFK|RCMT|242|3434 3435|Matsu Beigan^|Matsu Islands
MHU|YHOT|274|3436|Mount Hotham^
MKP|NTGM|367|3437|Makemo^
MMD|ROMD|247|3438 3439|Minamidaito^
MOG|VYMS|255|3440|Mong Hsat^|Monghsat Airport
MOZ|NTTM|367|3441|Moorea Temae^
MQS|TVSM|168|3442|Mustique^
MUA|AGGM|349|3443|Munda^
MVT|NTGV|367|3444|Mataiva^
MXM|FMSR|329|3445|Morombe^
MYE|RJTQ|247|3446|Miyakejima^
MYU|PAMY|141|3447|Mekoryuk^
MZV|WBMU|218|3448 3449|Mulu^
NAH|WAMH|222|3450|Naha^
NCA|MBNC|103|3451|North Caicos^
NGQ|ZUAL|240|3452 3453|Ngari Gunsa^|Ali Airport
NUI|PAQT|52|3454|Nuiqsut^
NWA|FMCI|332|3455 3456|Mohéli Bandar Es Eslam^|Mwali
OHE|ZYMH|240|3457|Mohe Gulian^
OIR|RJEO|247|3458|Okushiri^
OPU|AYBM|364|3459|Balimo^
OTR|MRCC|88|3460|Coto 47^
PCP|FPPR|47|3461|Principe^
PDO|WIPQ|207|3462|Pendopo^
PGH|VIPT|215|3463|Pantnagar^|Panthnagar
PIZ|PPIZ|141|3464|Point Lay LRRS^
PJG|OPPG|212|3465|Panjgur^
PJM|MRPJ|88|3466|Puerto Jimenez^|Corcovado National Park
PMZ|MRPM|88|3467|Palmar Sur^
PSU|WIOP|231|3468|Pangsuma^
PTH|PAPH|52|3469|Port Heiden^
PTU|PAPM|141|3470|Platinum^
PVA|SKPV|77|3471|El Embrujo^
QBC|CYBD|174|3472|Bella Coola^
RBY|PARY|52|3473|Ruby^
RNJ|RORY|247|3474|Yoron^
RRG|FIMR|335|3475|Sir Charles Gaetan Duval^|Plaine Corail
RUR|NTAR|367|3476|Rurutu^
SJZ|LPSJ|258|3477|São Jorge^
SML|MYLS|139|3478|Stella Maris^
SMS|FMMS|329|3479|Sainte Marie^
SNE|GVSN|261|3480|Preguiça^|Sao Nicolau Island
SOJ|ENSR|307|3481|Sørkjosen^
SQG|WIOS|231|3482|Tebelian^
SRP|ENSO|307|3483|Stord Airport, Sørstokken|Sorstokken
SST|SAZL|56|3484|Santa Teresita^
SVI|SKSV|77|3485|Eduardo Falla Solano^
TAH|NVVW|344|3486|Whitegrass^
TBH|RPVU|223|3487|Tugdan^|Romblon Airport|Alcantara|Barangay Tugdan
TGJ|NWWA|360|3488|Tiga^
TIH|NTGC|367|3489|Tikehau^
TKP|NTGT|367|3490|Takapoto^
TKX|NTKR|367|3491 3492|Takaroa^
TOD|WMBT|217|3493|Tioman^|Kampung Tekek|Sultan Ahmad Shah
TRE|EGPU|300|3494|Tiree^|Inner Hebrides
TUB|NTAT|367|3495|Tubuai^
UNI|TVSU|168|3496|Union Island~
USU|RPVV|223|3497|Francisco B. Reyes (Busuanga)^
UTO|PAIM|52|3498|Indian Mountain LRRS^
UVE|NWWV|360|3499|Ouvéa^
VMU|AYBA|364|3500|Baimuru^
VNX|FQVL|36|3501|Vilankulo^|Vilanculos Airport
VOH|FMNV|329|3502|Vohemar^
WKK||52|3503|Aleknagik / New^
WNR|YWDH|268|3504|Windorah^
XKS|CYAQ|176|3505|Kasabonika^
XMH|NTGI|367|3506 3507|Manihi^
XTG|YTGM|268|3508|Thargomindah^
YBK|CYBK|152|3509|Baker Lake^
YBX|CYBX|75|3510|Lourdes-de-Blanc-Sablon^
YGR|CYGR|109|3511|Îles-de-la-Madeleine^
YIV|CYIV|176|3512 3513|Island Lake^
YKL|CYKL|172|3514|Schefferville^
YNA|CYNA|172|3515|Natashquan^
YOP|CYOP|96|3516|Rainbow Lake^
YPL|CYPL|70|3517|Pickle Lake^
YPN|CYPN|172|3518|Port-Menier^
YPY|CYPY|96|3519|Fort Chipewyan^
YUS|ZLYS|240|3520|Yushu Batang^
YYL|CYYL|176|3521|Lynn Lake^
YZS|CYZS|70|3522|Coral Harbour^
YZT|CYZT|174|3523|Port Hardy^
ZGU|NVSQ|344|3524|Gaua Island^|Banks Islands
ZMT|CZMT|174|3525|Masset^
ZSJ|CZSJ|176|3526|Sandy Lake^
AEU|OIBA|245|3527|Abu Musa Island^
KHK|OIBQ|245|3528|Khark^
MEU|SBMD|157|3529|Monte Dourado - Serra do Areão^
AEG|WIME|207|3530|Aek Godang^
BQA|RPUR|223|3531|Dr. Juan C. Angara^
FGU|NTGB|367|3532 3533|Fangatau^
NPO|WIOG|231|3534|Nanga Pinoh^
OKE|RJKB|247|3535|Okinoerabu^
SNB|YSNB|270|3536|Snake Bay^|Austin Strip|RAAF Melville Island
HDS|FAHT|23|3537|Eastgate Airport / Air Force Base Hoedspruit
PGU|OIBP|245|3538|Persian Gulf~|Asalouyeh|Khalije Fars|PSEEZ
TEB|KTEB|140|3539|Teterboro^|Manhattan|New York City
AZS|MDCY|159|3540 3541|Samaná El Catey~
RLK|ZBYZ|240|3542 3543|Bayannur Tianjitai^
GPS|SEGS|347|3544|Seymour Galapagos Ecological^
BBQ|TAPB|54|3545|Burton-Nibbs~
EGX|PAII|52|3546|Egegik^
MJK|YSHK|275|3547|Shark Bay^|Monkey Mia Airport
ABK|HAKD|2|3548|Kebri Dahar^|Kabri Dar
BEJ|WAQT|222|3549|Kalimarau^|Berau Airport
CNP|BGCO|161|3550|Neerlerit Inaat^
DSO|ZKSD|232|3551 3552|Sondok^
ESD|KORS|121|3553|Orcas Island^
GRY|BIGR|264|3554|Grímsey^
HSL|PAHL|52|3555|Huslia^
KAI|SYKA|108|3556 3557|Kaieteur^
KUS|BGKK|143|3558|Kulusuk^|Kap Dan
LLV|ZBLL|240|3559|Lüliang^
MRE|HKMS|41|3560|Mara Serena Lodge Airstrip
NOB|MRNS|88|3561|Nosara^
PRI|FSPP|333|3562|Praslin Island^
SAB|TNCS|118|3563|Juancho E. Yrausquin^
STG|PAPB|141|3564 3565|St George^
TPJ|VNTJ|213|3566 3567|Taplejung^|Suketar Airport
VIJ|TUPW|173|3568|Virgin Gorda^
XQU||174|3569|Qualicum Beach^
YAA||174|3570|Anahim Lake^
ZEL|CBBC|174|3571|Bella Bella (Campbell Island)^
ZHY|ZLZW|240|3572|Zhongwei Shapotou^
DEF|OIAD|245|3573|Dezful^|Vahdati Air Base
VLY|EGOV|300|3574|Anglesey^|Maes Awyr Môn|RAF Valley
GMQ|ZLGL|240|3575 3576|Golog Maqên^|Guoluo Maqin|Maqin
HQL|ZWTK|250|3577|Tashikuergan Hongqilafu^
KMC|OEKK|236|3578|King Khaled Military City^
KPW|UHMK|183|3579|Keperveem^|Keperveyem Airport|Аэропорт Кепервеем
LFM|OISR|245|3580|Lamerd^
WAE|OEWD|236|3581|Wadi Al Dawasir Domestic^
SBT|USDA|256|3582|Sabetta~|Oil & Gas|NOVATEK
KKS|OIFK|245|3583|Kashan^
BVJ|USDB|256|3584|Bovanenkovo^|HELIOPS|GAZPROM
BZX|ZUBZ|240|3585 3586|Bazhong Enyang^
LLC|RPLH|223|3587|Cagayan North~|Northern Cagayan
MQJ|UEMA|221|3588|Moma^|Аэропорт Мома
LSR|WIMU|207|3589|Alas Leuser^
TZN|MYAK|139|3590|Congo Town^|Congotown Airport|South Andros Airport
NAM|WAPN|208|3591|Namniwel^
TBI|MYCB|139|3592 3593|New Bight^
AXF|ZBAL|240|3594|Alxa Left Banner Bayanhot^
CWJ|ZPCW|240|3595|Cangyuan Washan^
DDR|ZUDR|240|3596|Rikaze Dingri^|Shigatse Tingri
DTU|ZYDU|240|3597|Wudalianchi Dedu^
HTT|ZLHX|240|3598|Huatugou^
HUO|ZBHZ|240|3599 3600|Huolinhe^
JMJ|ZPJM|240|3601|Lancang Jingmai^
JSJ|ZYJS|240|3602|Jiansanjiang^
KXB|WAWP|222|3603|Sangia Nibandera^|Kolaka|Southeast Sulawesi
OKL|WAJO|208|3604|Oksibil^|Gunung Bintang
TMH|WAKT|208|3605|Tanah Merah^
TRT|WAFB|222|3606|Toraja^
TXE|WITK|207|3607|Rembele^
UCB|ZBUC|240|3608|Ulanqab^
UGU|WAYB|208|3609 3610|Bilorai^|Zugapa
WNI|WAWD|222|3611|Matahora^
YIE|ZBES|240|3612|Arxan Yi'ershi^
TVS|ZBSN|240|3613|Tangshan Sannühe^
KOW|ZSGZ|240|3614|Ganzhou Huangjin^
NAO|ZUNC|240|3615|Nanchong Gaoping^
NNY|ZHNY|240|3616|Nanyang Jiangying^
DQA|ZYDQ|240|3617|Daqing Sartu^
HDD|OPKD|212|3618|Hyderabad^
ZKL||240|3619|Zigong Fengming^
MXZ|ZGMX|240|3620|Meizhou Meixian Changgangji~
AKA|ZLAK|240|3621|Ankang Fuqiang^
AIP|VIAX|215|3622 3623|Adampur^
HRH|VIAH|215|3624|Aligarh^
MFG|OPMF|212|3625|Muzaffarabad^
SOD|SDCO|160|3626|Sorocaba^
CBZ||240|3627|Binzhou Dagao General Aviation^
JUH|ZSJH|240|3628 3629|Chizhou Jiuhuashan^
DJB|WIPA|207|3630|Sultan Thaha^
SHF|ZWHZ|250|3631|Shihezi Huayuan^
WUT|ZBXZ|240|3632|Xinzhou Wutaishan^
GBI|VOGB|215|3633|Kalaburagi^
WNH|ZPWS|240|3634|Wenshan Puzhehei^
MNU|VYMM|255|3635|Mawlamyine^
JLG|VAJL|215|3636|Jalgaon^
TCR|VOTK|215|3637|Tuticorin^
MRA|HLMS|48|3638|Misrata~
BHR|VNBP|213|3639|Bharatpur^
KDI|WAWW|222|3640|Haluoleo^
JBB|WARE|207|3641|Notohadinegoro^
KSQ|UTSK|238|3642|Karshi^
LOH|SETM|107|3643|Ciudad de Catamayo^
VAS|LTAR|293|3644|Sivas Nuri Demirağ^
DSE|HADC|2|3645 3646|Kombolcha^
QHV|SSNH|160|3647|Novo Hamburgo^
LLK|UBBL|190|3648|Lankaran~
BSX|VYPN|255|3649|Pathein^
CAU|SNRU|153|3650|Caruaru^
JIC|ZLJC|240|3651|Jinchang Jinchuan^
JDO|SBJU|100|3652|Orlando Bezerra de Menezes^
ORG|SMZO|145|835|Zorg en Hoop^
EAX||145|835|Eduard Alexander Gummels^
WUA|ZBUH|240|3653|Wuhai^
ITN||71|3654|Tertuliano Guedes de Pinho^
DGH|VEDO|215|3655|Deoghar^
GTO|WAMG|222|3656|Jalaluddin^
LBJ|WATO|222|3657|Komodo^
LSW|WIMA|207|3658|Malikus Saleh^
KZR|LTBZ|293|3659|Zafer^
LLO|WAFD|222|3660|Bua - Palopo Lagaligo^
AAZ|MGQZ|106|3661|Quezaltenango^
BXT|WRLC|222|3662|LNG Badak^
SMQ|WAOS|231|3663|Sampit (H.Asan)^
TKQ|HTKA|17|3664|Kigoma^
BRA|SNBR|71|3665|Dom Ricardo Weberberger^
BMU|WADB|222|3666|Sultan Muhammad Salahuddin^
GPB|SBGU|160|3667|Tancredo Thomas de Faria^
TBO|HTTB|17|3668|Tabora^
KDD|OPKH|212|3669|Khuzdar^
MUZ|HTMU|17|3670|Musoma^
TOB|HLTQ|48|3671|Tobruk~
TOW|SBTD|160|3672|Toledo - Luiz Dalcanale Filho Municipal^
BWX|WADY|207|3673|Banyuwangi^
OPS|SBSI|90|3674|Presidente João Batista Figueiredo^
THD|VVTX|191|3675|Tho Xuan^
CFB|SBCB|160|3676|Cabo Frio^
JPR|SBJI|149|3677|Ji-Paraná^
SHY|HTSY|17|3678|Shinyanga^
UMU|SSUM|160|3679|Orlando de Carvalho^
PFR|FZVS|33|3680|Ilebo^
TJQ|WIOD|207|3681|H A S Hanandjoeddin~
BXG|YBDG|274|3682|Bendigo^
KCA|ZWKC|250|3683 3684|Kuqa Qiuci^
PFQ|OITP|245|3685|Parsabad-Moghan^
GUZ|SNGA|160|3686|Guarapari^
MWQ|VYMW|255|3687|Magway^
KAA|FLKS|34|3688|Kasama^
MOF|WATC|222|3689|Frans Xavier Seda^
ENE|WATE|222|3690|H. Hasan Aroeboesman (Ende)^
SET|SNHS|153|3691|Santa Magalhães^
IKG|UAFP|194|3692|Karakol^
AXJ|RJDA|247|3693|Amakusa^
MZH|LTAP|293|3694|Amasya Merzifon^
ABU|WATA|222|3695|AA Bere Tallo (Haliwen)^
BGG|LTCU|293|3696|Bingöl^
JRG|VEJH|215|3697|Jharsuguda^
HUG|MGHT|106|3698|Huehuetenango^
TJL|SBTG|80|3699|Plínio Alarcom^
JGB|VEJR|215|3700|Jagdalpur^
KMN|FZSB|33|3701|Kamina City^
PYT|SNZR|160|3702|Pedro Rabelo de Souza^
BKZ|HTBU|17|3703|Bukoba^
JPE|SNEB|73|3704|Nagib Demachki^
PTO|SBPO|160|3705|Juvenal Loureiro Cardoso^
CLV|SBCN|160|3706|Nelson Ribeiro Guimarães^
VAL|SNVB|71|3707|Valença^
SWQ|WADS|222|3708|Sultan Muhammad Kaharuddin III^
GLK|HCMR|39|3709|Galcaio^
SRA|SSZR|160|3710|Luis Alberto Lehr^
FBE|SSFB|160|3711|Paulo Abdala^
GGR|HCMW|39|3712|Garowe^
PPE|MMPE|111|3713|Mar de Cortés~
TJS|WALG|222|3714|Tanjung Harapan^
OAL|SSKW|149|3715|Cacoal^
EME|EDWE|281|3716|Emden^
SHC|HASR|2|3717|Shire Inda Selassie^
UVI|SSUV|160|3718|José Cleto^
BMO|VYBM|255|3719|Banmaw^
LEP||160|3720|Leopoldina^
HMS|WAGB|231|3721|Haji Muhammad Sidik^
BVS|SNVS|157|3722|Breves^
FBD|OAFZ|210|3723|Fayzabad^
CJZ|SJZA|100|3724|Pedro Vieira Moreira^
VNT|EVVA|311|3725|Ventspils~
BMS|SSXH|71|3726|Sócrates Mariani Bittencourt^
RTG|WATG|222|3727|Frans Sales Lega^
OPP|SNSM|73|3728|Salinópolis^
CUA|MMDA|129|3729|Ciudad Constitución National^
INO|FZBA|28|3730|Inongo^
GIT|HTRU|17|3731|Mchauru^
DHG||253|3732|Dalnegorsk^
LWY|WBGW|218|3733|Lawas^
PKN|WAOI|231|3734|Iskandar^
MXB|WAFM|222|3735|Andi Jemma^
OUZ|GQPZ|44|3736|Tazadit^
XKH|VLXK|252|3737|Xieng Khouang^
WGP|WADW|222|3738|Umbu Mehang Kunda^
TMC|WADT|222|3739|Tambolaka^
KUD|WBKT|218|3740|Kudat^
BNB|FZGN|28|3741|Boende^
PYG|VEPY|215|3742 3743|Pakyong^
MHC|SCPQ|158|3744|Mocopulli^
CNI|ZYCH|240|3745 3746|Changhai Dachangshandao^
DLR|UHHD|253|3747|Dalnerechensk^
TLU|SKTL|77|3748|Golfo de Morrosquillo^
ZPC|SCPC|158|3749|Pucón^
DEM|HADD|2|3750|Dembidollo^
HBQ|ZLHB|240|3751 3752|Haibei Qilian^
LNU|WAQM|222|3753|Robert Atty Bessing
ODY|VLOS|252|3754|Oudomsay^
NOD|EDWS|281|3755|Norden-Norddeich^
LDX|SOOM|83|3756|Saint-Laurent-du-Maroni^
NPT|KUUU|140|3757|Newport State^
TIE|HATP|2|3758|Tippi^
DIU|VADU|215|3759|Diu^
LPY|LFHP|308|3760|Le Puy-Loudes Airfield
UNA|SBTC|71|3761|Una-Comandatuba^
RJM|WASN|208|3762 3763|Marinda^
BQB|YBLN|275|3764|Busselton Margaret River Regional^
BUU|WIPI|207|3765|Muara Bungo^
HEI|EDXB|281|3766 3767|Heide-Büsum^
ZMD||156|3768|Sena Madureira^
GGF|SNYA|157|3769|Almeirim^
LQM|SKLG|77|3770|Caucaya^
BDP|VNCG|213|3771|Bhadrapur^
TUH|KAYX|85|3772|Arnold Air Force Base
OYG|HUMY|25|3773|Moyo^
CAF|SWCA|125|3774|Carauari^
OEA|KOEA|85|3775|O'Neal^
SZI|UASZ|181|3776|Zaysan^
ANS|SPHY|120|3777|Andahuaylas^
BRB|SBRR|100|3778|Barreirinhas National^
OES|SAVN|63|3779|Antoine de Saint Exupéry^
TTS|FMNT|329|3780|Tsaratanana^
JIW|OPJI|212|3781|Jiwani Airport (INACTIVE}
ULZ|ZMDN|249|3782|Donoi^
ODO|UIKB|206|3783|Bodaybo^
KNY|UNKI|216|3784|Kodinsk^
ORZ|MZAM|74|3785|H.E Alfredo Martinez (Tower Hill) Airstrip
JPY|SDTK|160|3786|Paraty^
MOY||77|3787|Monterrey^
ITI|SWZL|160|3788|Fazenda Americana^
DBA|OPDB|212|3789|Dalbandin^
BYO|SBDB|80|3790|Bonito^
MTF|HAMT|2|3791|Mizan Teferi^
KSO|LGKA|279|3792|Kastoria National Airport Aristotle
GUB|MMGR|129|3793|Guerrero Negro^
CTP||100|3794|Carutapera^
SFC|TFFC|105|3795|St-François^
PGQ|WAME|208|3796 3797|Buli^
KXO|HUKI|25|3798|Kisoro^
MXW|ZMMG|249|3799|Mandalgobi^
JKL|LGKY|279|3800 3801|Kalymnos^
RBB|SWBR|125|3802|Borba^
SRL||129|3803|Palo Verde^
RBQ|SLRQ|119|3804|Rurrenabaque^
JJG|SBJA|160|3805|Humberto Ghizzo Bortoluzzi Regional^
UNG|AYKI|364|3806|Kiunga^
BBR|TFFB|105|3807|Basse-Terre Baillif^
AAI||55|3808|Arraias^
KYL||140|3809|Port Largo^
TKM|UIKG|206|3810|Taksimo^
FDE|ENBL|307|3811|Førde Airport, Bringeland
UYU|SLUY|119|3812|Uyuni Joya Andina^
EKS|UHSK|237|3813 3814|Shakhtyorsk^
NGK|UHSN|237|3815|Nogliki^
GAX|FOGX|30|3816|Gamba^
YZZ||174|3817|Trail Regional^
JUM|VNJL|213|3818|Jumla^
SUY|UENS|254|3819|Suntar^
OBN|EGEO|300|3820|Oban^
OSY|ENNM|307|3821|Namsos^
LEV|NFNB|345|3822|Levuka Airfield
SFL|GVSF|261|3823|São Filipe^
TIZ|AYTA|364|3824|Tari^
MMH|KMMH|121|3825|Mammoth Yosemite^
AKS|AGGA|349|3826|Gwaunaru'u^
DEE|UHSM|237|3827|Yuzhno-Kurilsk Mendeleyevo^
STZ||90|3828|Santa Terezinha^
KJJ|HUKJ|25|3829|Kajjansi Airfield
BAZ|SWBC|125|3830|Barcelos^
GZO|AGGN|349|3831|Nusatupe^
MOJ|SMMO|145|3832|Moengo Airstrip
JNX|LGNX|279|3833|Naxos Island National^
SEW|HESW|12|3834|Siwa Oasis North^
LWK|EGET|300|3427 3835|Lerwick / Tingwall^
SOG|ENSG|307|3836|Sogndal Airport, Haukåsen
RYO|SAWT|62|3837|28 de Noviembre^
MJY|UNIM|216|3838|Motygino^
VHV|UENI|254|3839|Verkhnevilyuisk^
BUT|VQBT|246|3840|Bathpalathang^
MBL|KMBL|94|3841|Manistee County Blacker^
KRE|HBBO|11|3842|Kirundo^
TLY|UHWP|253|3843|Plastun^
PND|MZPG|74|3844|Punta Gorda^
NRD|EDWY|281|3845|Norderney^
LTT|LFTZ|308|3846 3847|La Môle^
SWX|FBSW|21|3848|Shakawe^
RIH|MPSM|144|3849|Scarlett Martinez~
TAJ|AYTJ|364|3850|Tadji^
NZG|UIUN|206|3851|Nizhneangarsk~
GOY|UNIT|216|3852|Tura Mountain^
PAS|LGPA|279|3853 3854|Paros National^
MIP|LLMR|209|3855|Mitzpe Ramon Airfield
BMK|EDWR|281|3856|Borkum^
CCA|SLHI|119|3857|Chimore^
IWD|KIWD|130|3858|Gogebic Iron County^
YFO|CYFO|176|3859|Flin Flon^
HFS|ESOH|319|3860|Hagfors^
PEU|MHPL|169|3861|Puerto Lempira^
SLI|FLSW|34|3862|Solwesi^
LDG|ULAL|306|3863|Leshukonskoye^
PCN|NZPN|339|3864|Picton Aerodrome
THX|UOTT|216|3865|Turukhansk^
SWL|RPSV|223|3866|San Vicente^
NBN|FGAB|35|3867 3868|Annobón^
IAO|RPNS|223|3869|Siargao^
BQJ|UEBB|253|3870|Batagay^
AGI|SMWA|145|3871|Wageningen Airstrip
IRZ|SWTP|125|3872|Tapuruquara^
BQG|UHNB|253|3873|Bogorodskoye^
KIE|AYIQ|340|3874|Aropa^
IRA|AGGK|349|3875|Ngorangora^
DPT|UEBD|253|3876|Deputatskiy^
LMC|SKNA|77|3877|La Macarena^
MTP|KMTP|140|3878|Montauk^
LXG|VLLN|252|3879|Luang Namtha^
SGO|YSGE|268|3880 3881|St George^
UMS|UEMU|214|3882|Ust-Maya^
KOC|NWWK|360|3883|Koumac^
NUS|NVSP|344|3884|Norsup^
MUU|SIRI|71|3885|Barra Grande^
NQU|SKNQ|77|3886|Reyes Murillo^
YEK|CYEK|152|3887|Arviat^
KAX|YKBR|275|3888|Kalbarri^
EVG|ESND|319|3889|Sveg^
JSU|BGMQ|143|3890|Maniitsoq^
PMK|YPAM|272|3891|Palm Island^
SDN|ENSD|307|3892|Sandane Airport, Anda
ISC|EGHE|300|3893 3894|St. Mary's^
PSY|SFAL|266|3895|Port Stanley^
LVO|YLTN|275|3896|Laverton^
MVY|KMVY|140|3897 3898|Martha's Vineyard^
OUI|LFEC|308|3899|Ouessant^
YMP||174|3900|Port McNeill^
YGT|CYGT|114|3901|Igloolik^
PJA|ESUP|319|3902|Pajala^
LEQ|EGHC|300|3903|Land's End^
PDM|MPPD|144|3904|Capt. J. Montenegro^
YKQ|CYKQ|172|3905|Waskaganish^
JUI|EDWJ|281|3906|Juist^
SKU|LGSY|279|3907 3908|Skiros^
SUK|UEBS|254|3909|Sakkyryr^
ITU|UHSI|221|3910 3911|Iturup^
YIO|CYIO|114|3912|Pond Inlet^
UKG|UEBT|253|3913|Ust-Kuyga^
YAT|CYAT|172|3914|Attawapiskat^
LRV|SVRS|82|3915 3916|Los Roques^
DMD|YDMG|268|3917|Doomadgee^
YTE|CYTE|114|3918 3919|Cape Dorset^
YCO|CYCO|79|3920|Kugluktuk^
YHK|CYHK|79|3921|Gjoa Haven^
HGL|EDXH|281|3922|Helgoland-Düne^
YXP|CYXP|114|3923|Pangnirtung^
JFR|BGPT|143|3924|Paamiut^
AUU|YAUR|268|3925|Aurukun^
KRB|YKMB|268|3926|Karumba^
TKJ|PFTO|52|3927|Tok Junction^
HGD|YHUG|268|3928|Hughenden^
ABM|YNPE|268|3929|Northern Peninsula^
HPB|PAHP|141|3930|Hooper Bay^
YCY|CYCY|114|3931|Clyde River^
SLH|NVSC|344|3932|Sola^
MQC|LFVM|134|3933|Miquelon^
JSY|LGSO|279|3934 3935|Syros^
JTY|LGPL|279|3936|Astypalaia^
JUV|BGUK|143|3937|Upernavik^
AGE|EDWG|281|3938 3939|Wangerooge^
YZG|CYZG|172|3940|Salluit^
BID|KBID|140|3941|Block Island State^
KQA|PAUT|52|3942|Akutan^
VAK|PAVA|141|3943|Chevak^
KVC|PAVC|141|3944|King Cove^
YUB|CYUB|96|3945|Tuktoyaktuk / James Gruben^
SGY|PAGY|116|3946|Skagway^
CSH|ULAS|306|3947|Solovki^
LEL|YLEV|270|3948|Lake Evella^
YFA|CYFA|172|3949|Fort Albany^
BMY|NWWC|360|3950|Île Art - Waala^
BFQ|MPPI|144|3951|Bahia Piña^
MOU|PAMO|141|3952|Mountain Village^
YON|VQTY|246|3953|Yongphulla^
WLK|PASK|52|3954|Selawik^
TOG|PATG|52|3955|Togiak^
YAB|CYAB|152|3956|Arctic Bay^
MLO|LGML|279|3957 3958|Milos^
BLB|MPHO|144|3959 3960|Panamá Pacífico~
EDR|YPMP|268|3961|Pormpuraaw^
KWT|PFKW|52|3962|Kwethluk^
RCM|YRMD|268|3963|Richmond^
HNH|PAOH|116|3964|Hoonah^
AUK|PAUK|141|3965|Alakanuk^
KWN|PAQH|52|3966|Quinhagak^
PHO|PAPO|141|3967|Point Hope^
ZFM|CZFM|96|3968|Fort Mcpherson^
ORV|PFNO|52|3969|Robert (Bob) Curtis Memorial^
JCK|YJLC|268|3970|Julia Creek^
ZUM|CZUM|102|3971|Churchill Falls^
KPN|PAKI|141|3972|Kipnuk^
KOT|PFKO|141|3973|Kotlik^
YHO|CYHO|102|3974|Hopedale^
OOK|PAOO|141|3975|Toksook Bay^
LAK|CYKD|96|3976|Aklavik/Freddie Carmichael^
SHH|PASH|141|3977|Shishmaref^
WBB||141|3978|Stebbins^
KUK|PFKA|141|3979|Kasigluk^
IMK|VNST|213|3980|Simikot^
KSM|PASM|141|3981|St Mary's^
VPN|BIVO|264|3982|Vopnafjörður^
YWJ|CYWJ|96|3983|Déline^
KNW|PANW|52|3984|New Stuyahok^
NUP|PPIT|141|3985|Nunapitchuk^
YGH|CYGH|96|3986|Fort Good Hope^
SCM|PACM|141|3987|Scammon Bay^
WTK|PAWN|141|3988|Noatak^
BMR|EDWZ|281|3989|Baltrum^
UTK||354|3990|Utirik^
KIT|LGKC|279|3991|Kithira^
OFU|NSAS|361|3992|Ofu^
LXS|LGLM|279|3993|Limnos^
HMV|ESUT|319|3994|Hemavan^
BTT|PABT|52|3995|Bettles^
AKV|CYKO|172|3996|Akulivik^
BGK|MZBG|74|3997|Big Creek^
BKC|PABL|52|3998|Buckland^
FIE|EGEF|300|3999|Fair Isle^
FUT|NLWF|371|4000|Pointe Vele^
HEH|VYHH|255|4001|Heho^
IDY|LFEY|308|4002|Île d'Yeu^
JIK|LGIK|279|4003|Ikaria^
KVL|PAVL|141|4004|Kivalina^
MSA|CZMD|176|4005|Muskrat Dam^
PKP|NTGP|367|4006 4007|Puka Puka^
TTQ|MRBT|88|4008|Barra del Tortuguero
XGR|CYLU|114|4009|Kangiqsualujjuaq (Georges River)^
XTL|CYBQ|176|4010|Tadoule Lake^
YAC|CYAC|176|4011|Cat Lake^
YAX||176|4012 4013|Wapekeka^
YBB|CYBB|79|4014|Kugaaruk^
YBE|CYBE|154|4015|Uranium City^
YBT|CYBT|176|4016|Brochet^
YBV|CYBV|176|4017|Berens River^
YCR|CYCR|176|4018|Cross Lake (Charlie Sinclair Memorial)^
YCS|CYCS|152|4019|Chesterfield Inlet^
YDP|CYDP|102|4020|Nain^
YER|CYER|172|4021|Fort Severn^
YFH|CYFH|172|4022|Fort Hope^
YGB|CYGB|174|4023|Texada Gillies Bay^
YGO|CYGO|176|4024|Gods Lake Narrows^
YGX|CYGX|176|4025|Gillam^
YGZ|CYGZ|114|4026|Grise Fiord^
YHI|CYHI|96|4027|Ulukhaktok Holman^
YHR|CYHR|75|4028|Chevery^
YIK|CYIK|172|4029|Ivujivik^
YKG|CYAS|172|4030|Kangirsuk^
YLC|CYLC|114|4031|Kimmirut^
YLH|CYLH|172|4032|Lansdowne House^
YMH|CYMH|164|4033|Mary's Harbour^
YMN|CYFT|102|4034|Makkovik^
YNC|CYNC|172|4035|Wemindji^
YNE|CYNE|176|4036|Norway House^
YNS|CYHH|172|4037|Nemiscau^
YOC|CYOC|175|4038|Old Crow^
YOH|CYOH|176|4039|Oxford House^
YPC|CYPC|96|4040|Paulatuk (Nora Aliqatchialuk Ruben)^
YPH|CYPH|172|4041|Inukjuak^
YPJ|CYLA|172|4042|Aupaluk^
YPM|CYPM|176|4043|Pikangikum^
YPO|CYPO|172|4044|Peawanuck^
YQC|CYHA|172|4045|Quaqtaq^
YRA|CYRA|96|4046|Rae Lakes^
YRF|CYCA|102|4047|Cartwright^
YRS|CYRS|176|4048 4049|Red Sucker Lake^
YSG|CYLK|96|4050 4051|Lutselk'e^
YSK|CYSK|114|4052|Sanikiluaq^
YST|CYST|176|4053|St. Theresa Point^
YSY|CYSY|96|4054|Sachs Harbour (David Nasogaluak Jr. Saaryuaq)^
YTL|CYTL|176|4055|Big Trout Lake^
YTQ|CYTQ|172|4056|Tasiujaq^
YUD|CYMU|172|4057|Umiujaq^
YUT|CYUT|152|4058|Naujaat^
YVM|CYVM|114|4059|Qikiqtarjuaq^
YVZ|CYVZ|176|4060|Deer Lake^
YWP|CYWP|172|4061|Webequie^
YXN|CYXN|152|4062|Whale Cove^
YYH|CYYH|79|4063|Taloyoak^
ZAC|CZAC|176|4064|York Landing^
ZEM|CZEM|172|4065|Eastmain River^
ZFD|CZFD|154|4066|Fond-du-Lac^
ZFN|CZFN|96|4067|Tulita^
ZGI|CZGI|176|4068|Gods River^
ZKE|CZKE|172|4069|Kashechewan^
ZPB|CZPB|176|4070|Sachigo Lake^
ZRJ|CZRJ|176|4071|Round Lake (Weagamow Lake)^
ZTM|CZTM|176|4072|Shamattawa^
ZWL|CZWL|154|4073|Wollaston Lake^
YAL|CYAL|174|4074|Alert Bay^
SXP||141|4075|Nunam Iqua^
VCL|VVCA|203|4076|Chu Lai^
BMW|DATM|3|4077|Bordj Badji Mokhtar^
NYU|VYBG|255|4078 4079|Bagan^
ZDY|OMDL|200|4080|Delma^
TEK|PAKA|52|4081|Tatitlek^
ENT|PKMA|354|4082|Eniwetok^
PXH|YPMH|267|4083 4084|Prominent Hill^
LEC|SBLE|71|4085|Coronel Horácio de Mattos^
SCY|SEST|347|4086|San Cristóbal^
OLP|YOLD|267|4087|Olympic Dam^
AFS|UTSN|238|4088|Sugraly^
YDL|CYDL|174|4089|Dease Lake^
AIT|NCAI|365|4090|Aitutaki^
GKK|VRMO|334|4091 4092|Kooddoo^
KBU|WAOK|222|4093|Gusti Syamsir Alam^
PTZ|SESM|107|4094|Rio Amazonas^
AAK|NGUK|368|4095|Aranuka^
AET|PFAL|52|4096|Allakaket^
AGJ|RORA|247|4097 4098|Aguni^
AIU|NCAT|365|4099|Enua^
AKB|PAAK|51|4100|Atka^
AKI|PFAK|52|4101|Akiak^
AKK|PAKH|52|4102|Akhiok^
APK|NTGD|367|4103|Apataki^
ARD|WATM|222|4104|Alor Island - Mali^
ATT||141|4105|Atmautluak^
BAS|AGGE|349|4106|Ballalae^
BBG|NGTU|368|4107|Butaritari^
BDD|YBAU|268|4108|Badu Island^
BKM|WBGQ|218|4109|Bakalalan^
BMQ|HKBM|41|4110|Bamburi^
BNY|AGGB|349|4111|Bellona/Anua^
BOT|AYET|364|4112|Bosset^
BTO|SMBO|145|4113|Botopasi^
BUC|YBKT|268|4114|Burketown^
BUI|WAJB|208|4115|Bokondini^
CCV|NVSF|344|4116|Craig Cove^
CEM|PACE|52|4117|Central^
CHU|PACH|52|4118|Chuathbaluk^
CIK|PACI|52|4119|Chalkyitsik^
CKD|PACJ|52|4120|Crooked Creek^
CRU|TGPZ|104|4121|Lauriston^
CVU|LPCR|258|4122|Corvo^
CYF|PACK|141|4123|Chefornak^
CYT|PACY|52|4124 4125|Yakataga^
DOP|VNDP|213|4126|Dolpa^
DTD|WALJ|222|4127 4128|Datadawai^
DWB|FMNO|329|4129|Soalala^
DWS||240|4130|Morin Dawa Banner^
EAA|PAEG|52|4131|Eagle^
EEK|PAEE|141|4132|Eek^
EJT||355|4133|Enejit^
ELI|PFEL|141|4134|Elim^
EUA|NFTE|369|4135|Kaufana^
FLS|YFLI|271|4136|Flinders Island^
FOA||300|4137|Foula Airfield
FRE|AGGF|349|4138|Fera/Maringe^
FTA|NVVF|344|4139|Futuna^
FTI|NSFQ|361|4140|Fitiuta^
GGS|SAWR|62|4141|Gobernador Gregores^
GLV|PAGL|141|4142|Golovin^
GNU||52|4143|Goodnews^
GTA|AGOK|349|4144 4145|Gatokae Aerodrome
HAA|ENHK|307|4146|Hasvik^
HIL|HASL|2|4147 4148|Shilavo^
HUS|PAHU|52|4149|Hughes^
HXD|ZLDL|240|4150|Delingha^
ICI|NFCI|345|4151|Cicia^
IGG|PAIG|52|4152|Igiugig^
IHU|AYIH|364|4153|Ihu^
IIA|EIMN|288|4154 4155|Inishmaan Aerodrome
ILF|CZBD|176|4156|Ilford^
INQ|EIIR|288|4157|Inisheer Aerodrome
IRC|PACR|52|4158|Circle City (New)^
JEJ||354|4159|Jeh^
JMO|VNJS|213|4160|Jomsom^
JQA|BGUQ|143|4161|Qaarsut^
KAL|PAKV|52|4162|Kaltag^
KBC||52|4163|Birch Creek^
KCQ||52|4164 4165|Chignik Lake^
KDV|NFKD|345|4166|Vunisea^
KEW||176|4167|Keewaywin^
KFP|PAKF|141|4168|False Pass^
KGE|AGKG|349|4169|Kaghau^
KGK|PAJZ|52|4170|Koliganek^
KGX|PAGX|52|4171|Grayling^
KHM|VYKI|255|4172|Kanti^
KIF||176|4173|Kingfisher Lake^
KIO||355|4174|Kili^
KKA|PAKK|141|4175|Koyuk Alfred Adams^
KKH|PADY|141|4176|Kongiganak^
KLG|PALG|52|4177|Kalskag^
KLN|PALB|52|4178|Larsen Bay^
KMO|PAMB|52|4179|Manokotak^
KPV|PAPE|52|4180|Perryville^
KRI|AYKK|364|4181|Kikori^
KSJ|LGKS|279|4182|Kasos^
KTS|PFKT|141|4183|Brevig Mission^
KUG|YKUB|268|4184|Kubin Island^
KVM|UHMO|183|4185|Markovo^
KWK|PAGG|141|4186|Kwigillingok^
KXF|NFNO|345|4187|Koro Island^
KYK|PAKY|52|4188|Karluk^
KYU|PFKU|52|4189|Koyukuk^
KZS|LGKJ|279|4190|Kastelorizo^
LBP||218|4191|Long Banga^
LBR|SWLB|125|4192|Lábrea^
LBW|WRLB|222|4193|Yuvai Semaring^
LDH|YLHI|273|4194|Lord Howe Island^
LGL|WBGF|218|4195|Long Lellang^
LKB|NFNK|345|4196|Lakeba Island^
LMY|AYLM|364|4197|Lake Murray^
LNB|NVSM|344|4198 4199|Lamen Bay^
LNE|NVSO|344|4200|Lonorore^
LNV|AYKY|364|4201|Londolovit^
LOD|NVSG|344|4202|Longana^
LPD|SKLP|77|4203|La Pedrera^
LPM|NVSL|344|4204|Lamap^
LPS||121|4205|Lopez Island^
LPU|WRLP|222|4206|Long Apung^
LRS|LGLE|279|4207|Leros^
LSA|AYKA|364|4208|Losuia^
LUA|VNLK|213|4209|Lukla^
LUP|PHLU|351|4210|Kalaupapa^
MCV|YMHU|270|4211 4212|McArthur River Mine^
MFA|HTMA|17|4213|Mafia^
MFJ|NFMO|345|4214|Moala^
MGT|YMGB|270|4215|Milingimbi^
MHM|AGOB|349|4216|Manaoba^
MIS|AYMS|364|4217|Misima Island^
MLL|PADM|141|4218|Marshall Don Hunter Sr^
MLY|PAML|52|4219|Manley Hot Springs^
MNY|AGGO|349|4220|Mono^
MOI|NCMR|365|4221|Mitiaro Island^
MUK|NCMK|365|4222|Mauke^
MXH|AYMR|364|4223|Moro^
MYI|YMAE|272|4224|Murray Island^
NCN|PFCB|52|4225|Chenega Bay^
NDY|EGES|300|4226|Sanday^
NGI|NFNG|345|4227|Ngau^
NIB|PAFS|52|4228|Nikolai^
NIU|NTKN|367|4229|Naiu^
NLG|PAOU|52|4230|Nelson Lagoon^
NME|PAGT|141|4231|Nightmute^
NNB|AGGT|349|4232|Santa Ana^
NNR|EICA|288|4233|Connemara Regional^
NNX|WRLF|222|4234|Nunukan^
NRL|EGEN|300|4235|North Ronaldsay^
NTT|NFTP|369|4236|Kuini Lavenia^
NUL|PANU|52|4237|Nulato^
OBU|PAOB|52|4238|Kobuk^
OBX|AYOB|364|4239|Obo^
ODN|WBGI|218|4240|Long Seridan^
OKR|YYKI|268|4241|Yorke Island^
OLH||52|4242|Old Harbor^
ONG|YMTI|268|4243|Mornington Island^
ORI||52|4244|Port Lions^
OTD|MPRA|144|4245|Raul Arias Espinoza^
PBJ|NVSI|344|4246|Tavie^
PDB||52|4247|Pedro Bay^
PIP|PAPN|52|4248|Pilot Point^
PKG|WMPA|217|4249|Pulau Pangkor^
PPW|EGEP|300|4250|Papa Westray^
PTA|PALJ|52|4251|Port Alsworth^
PTF|NFFO|345|4252|Malolo Lailai Island^
PUR|SLPR|119|4253|Puerto Rico^
RCE||121|4254|Roche Harbor^
RDV||52|4255|Red Devil^
RET|ENRS|307|4256|Røst^
RMP|PFMP|52|4257|Rampart^
RMT|NTAM|367|4258|Rimatara^
RNL|AGGR|349|4259|Rennell/Tingoa^
RSH|PARS|52|4260|Russian Mission^
RTA|NFNR|345|4261|Rotuma^
RUS|AGGU|349|4262|Marau^
RVE|SKSA|77|4263|Los Colonizadores^
RVV|NTAV|367|4264|Raivavae^
SBR|YSII|268|4265|Saibai Island^
SCZ|AGGL|349|4266|Santa Cruz/Graciosa Bay/Luova^
SEU|HTSN|17|4267 4268|Seronera^
SHG|PAGH|52|4269|Shungnak^
SIF|VNSI|213|4270|Simara^
SKH|VNSK|213|4271|Surkhet^
SKK|PFSH|52|4272|Shaktoolik^
SLQ|PASL|52|4273|Sleetmute^
SLX|MBSY|103|4274|Salt Cay^
SMK|PAMK|141|4275|St Michael^
SMT|SBSO|90|4276|Adolino Bedin Regional^
SOY|EGER|300|4277|Stronsay^
SRV||52|4278|Stony River 2^
SSR|NVSH|344|4279 4280|Sara^
SUR||172|4281|Summer Beaver^
SVU|NFNS|345|4282|Savusavu^
SYU|YWBS|268|4283|Warraber Island^
TAL|PATA|52|4284|Ralph M Calhoun Memorial^
TBG|AYTB|364|4285|Tabubil^
TCT|PPCT|52|4286|Takotna^
TFI|AYTU|364|4287|Tufi^
TGH|NVST|344|4288|Tongoa^
THO|BITN|264|4289|Þórshöfn^
TLA|PATE|141|4290|Teller^
TLT|PALT|52|4291|Tuluksak^
TMG|WBKM|218|4292|Tomanggong^
TNK|POKA|141|4293|Tununak^
TPI|AYTI|364|4294|Tapini^
TVU|NFNM|345|4295|Matei^
TWA||52|4296|Twin Hills^
UAH|NTMU|356|4297|Ua Huka^
UAP|NTMP|356|4298|Ua Pou^
UII|MHUT|169|4299|Utila^
UIT||355|4300|Jaluit^
VAO|AGGV|349|4301|Suavanao^
VBV|NFVB|345|4302 4303|Vanua Balavu^
VEE|PAVE|52|4304|Venetie^
VLS|NVSV|344|4305|Valesdir^
WAA|PAIW|141|4306|Wales^
WBQ|PAWB|52|4307|Beaver^
WLH|NVSW|344|4308|Walaha^
WMO|PAWM|141|4309|White Mountain^
WNN||176|4310 4311|Wunnumin Lake^
WRY|EGEW|300|4312|Westray^
WSN|PFWS|52|4313|South Naknek Number 2^
WTL||141|4314|Tuntutuliak^
WWT|PAEW|141|4315|Mertarvik^
XBE||176|4316|Bearskin Lake^
XLB|CZWH|176|4317|Lac Brochet^
XSI|CZSN|176|4318|South Indian Lake^
XYA|AGGY|349|4319|Yandina^
YBI||164|4320|Black Tickle^
YCK|CYVL|96|4321|Tommy Kochon^
YFX||164|4322|St. Lewis (Fox Harbour)^
YHA||164|4323|Port Hope Simpson^
YHP|CYHP|176|4324 4325|Poplar Hill^
YKU||172|4326|Chisasibi^
YLE||96|4327|Whatì^
YNO||176|4328|North Spirit Lake^
YOG|CYKP|172|4329|Ogoki Post^
YRG||102|4330|Rigolet^
YSO||102|4331|Postville^
YWB|CYKG|172|4332|Kangiqsujuaq (Wakeham Bay)^
YWM||164|4333|Williams Harbour^
ZKG||75|4334|Kégashka^
ZLT||75|4335|La Tabatière^
ZTB||75|4336|Tête-à-la-Baleine^
CKW|YCHK|275|4337|Christmas Creek^
DTB|WIMN|207|4338|Silangit^
USJ|UAAL|181|4339|Usharal^
GYZ|YGRM|275|4340|Gruyere^
SXK|WPAS|208|4341|Mathilda Batlayeri^
DEX|WAVD|208|4342|Nop Goliat Dekai^
BTW|WAOC|222|4343|Bersujud^
JRN||90|4344|Juruena^
CAA|MHGE|169|4345|El Aguacate^
NVM|SDNM|90|4346|Brigadeiro Eduardo Gomes^
ACM||77|4347 4348|Arica^
BIC|LFEA|308|4349|Aérodrome de Belle Île
BYR|EKLS|287|4350|Læsø^
CHD|SNQU|71|4351|Mucugê^
CJN|WICN|207|4352|Nusawiru^
CKX||52|4353|Chicken^
CLP|PFCL|52|4354|Clarks Point^
CWS||121|4355|Center Island^
DRV|VRMD|334|4356|Dharavandhoo^
DTR||121|4357|Decatur Shores^
EJN|ZBEN|240|4358 4359|Ejin Banner Taolai^
FHZ|NTKH|367|4360 4361|Fakahina^
GGJ|SSGY|160|4362|Guaíra^
GMS|SNYW|100|4363|Antônio Guerreiro^
GZG|ZUGZ|240|4364|Garze Gesar^
HAL|FYHI|50|4365|Halali^
HHZ|NTGH|367|4366|Hikueru^
HJB|ZWHJ|250|4367|Hejing Bayinbuluke^
ICC|SVIE|82|4368|Andrés Miguel Salazar Marcano^
JIO|WAPM|208|4369|Jos Orno Imsula^
JJM|HKMK|41|4370|Mulika Lodge^
JSK|OIZJ|245|4371|Jask^
KEB||52|4372|Nanwalek^
KHZ|NTKA|367|4373|Kauehi^
KIU||41|4374|Kiunga^
KLP|WAGF|231|4375|Seruyan Kuala Pembuang^
KNK|PFKK|52|4376|Kokhanok^
KQR|YKAR|275|4377|Karara^
KRC|WIJI|207|4378|Departi Parbo^
KWB|WAHU|207|4379|Dewadaru^
LFH||240|4380|Lanping Fenghua General^
LGZ|ZUSH|240|4381|Shannan Longzi^
LKA|WATL|222|4382|Larantuka Gewayentana^
LMA|PAMH|52|4383|Minchumina^
MYK|KMYK|52|4384|May Creek^
NAU|NTGN|367|4385 4386|Napuka Island^
OJU|WAFU|222|4387|Tanjung Api^
OLG||41|3560|Olare Orok Airfield
OLJ|NVSZ|344|4388|North West Santo^
OSJ||41|3560|Ol Seki Airstrip
OTO||240|4389|Otog Banner Wulan^
PGM||52|4390|Port Graham^
PKA|PAPK|52|4391|Napaskiak^
RHT|ZBAR|240|4392|Alxa Right Banner Badanjilin^
RKI|WIEB|207|4393|Mentawai^
RRR|NTKO|367|4394|Raroia^
SOV|PASO|52|4395|Seldovia^
SSW||121|4396|Stuart Island Airpark
SVS|PFSV|52|4397|Stevens Village^
TJN|NTKM|367|4398|Takume^
TKV|NTGO|367|4399 4400|Tatakoto^
TLI|WAFL|222|4401 4402|Sultan Bantilan^
TMF|VRNT|334|4403|Thimarafushi^
TNM|SCRM|178|4404|Teniente Rodolfo Marsh Martin^
UKE||215|4405|Utkela^
UOL|WAMY|222|4406 4407|Buol - Pogogul^
VSV|VISV|215|4408|Shravasti^
WDN||121|4409|Waldron Airstrip
WNA|PANA|52|4410|Napakiak^
WRH||250|4411|Wuerhe^
XPK|CZFG|176|4412|Pukatawagan^
YAE|UNIJ|216|4413|Yartsevo^
YAS|NFSW|345|4414|Yasawa Island^
YDV|CZTA|176|4415|Bloodvein River^
YFJ|CYWE|96|4416 4417|Wekweètì^
YHG||164|4418|Charlottetown^
YNP||102|4419|Natuashish^
ZGS||75|4420|La Romaine^`;
export const METROPOLITAN = `AIY|ACY
ALY|HBE
ANK|ESB
ATP|TAJ
AUW|CWA
BAK|GYD
BHZ|CNF
BJS|PEK PKX
BUE|EZE AEP
BUH|OTP BBU
CAS|CMN
CHI|ORD MDW RFD
CSL|SBP
DKR|DSS
DTT|DTW
EAP|BSL
ESK|AOE
ETH|ETM
FMY|RSW
FYV|XNA
HAR|MDT
ILE|GRK
IZM|ADB
JKT|CGK HLP
KCL|KCQ
LON|LHR LGW STN LTN LCY SEN
LUL|PIB
MES|KNO
MIL|MXP BGY LIN PMF
MKC|MCI
MMA|MMX
MOW|SVO DME VKO ZIA
MTS|SHO
NHA|CXR
NLP|MQP
NQT|EMA
NYC|JFK EWR LGA
ORL|MCO SFB DWS
OSA|KIX ITM UKB
PAR|CDG ORY BVA XCR
PFN|ECP
PUM|KXB
QDL|GUZ
QOR|OGU
REK|KEF RKV
RIO|GIG SDU
ROM|FCO CIA
RTW|GSV
SAC|SMF MHR SCK
SAO|GRU CGH VCP
SDZ|LSI LWK
SEL|ICN GMP
SHP|BPE
SIA|XIY
SPK|CTS OKD
SSI|BQK
SSM|CIU
STO|ARN NYO VST BMA
TCI|TFS TFN
THA|TUH
TIP|MJI
TWB|WTB
TYO|HND NRT
UBS|GTR
WAS|IAD DCA
WCA|MHC
YEA|YEG
YMQ|YUL YHU
YSW|YZG
YTO|YYZ YTZ
YVA|HAH`;
export const FORMER = `ABN||LDX
AFF||ALS
AFW|Fort Worth Alliance Airport|DFW
AGB|Augsburg Airport|MUC
AGC|Allegheny County Airport|PIT
AKC|Akron Fulton International Airport|CAK
AMI|Selaparang Airport|LOP
APA|Arapahoe County Airport|DEN BJC
AVW|Marana Regional Airport|TUS
AZI|Abu Dhabi Bateen Airport|AUH
BAD|Barksdale Air Force Base|SHV
BAU|Bauru Airport|JTC
BBX|Wings Field Airport|PHL TTN PNE
BEC|Beech Factory Airport|ICT
BFH|Parana Airport|CWB
BFK|Buckley Space Force Base|DEN BJC
BFM|Mobile Downtown Airport|MOB
BIF|Biggs Army Air Field|ELP
BIX|Biloxi, Keesler Air Force Base, Navu|GPT
BJY||BEG
BKA|Bykovo Airport|SVO DME VKO ZIA
BKL|Burke Lakefront Airport|CLE
BLD|Boulder City Municipal Airport|LAS
BLP||LIM
BMT|Beaumont Municipal Airport|BPT
BPM|Hyderabad Old Airport|HYD
BQH|London Biggin Hill Airport|LHR LGW STN LTN
BTL|W K Kellogg Airport|AZO
BTZ|Bursa Airport|YEI
BWH||PEN
BWU|Bankstown Airport Aws|SYD WSI
BXN|Imsik Airport|BJV
BZC|Umberto Modiano Airport|CFB
CBM|Columbus Air Force Base|GTR
CCE|Madinaty Capital International Airport|CAI
CGF|Cuyahoga County Airport|CLE
CGU||PZO
CGX|Meigs Field Airport|ORD MDW RFD
CHN||CJJ
CKL|Chkalovskiy Air Base|SVO DME VKO ZIA
CLW|Clearwater Air Park Airport|PIE
CNW|Tstc Waco Airport|ACT
COX||TZN
CPQ|Amarais Airport|VCP
CRE|Grand Strand Airport|MYR
CRG|Craig Municipal Airport|JAX
CUB|Jim Hamilton–L.B. Owens Airport|CAE
CVS|Cannon Air Force Base|CVN
CXH|Vancouver Coal Harbour Airport|YVR YXX
CXO|Montgomery County Airport|IAH HOU
CXY|Capital City Airport|MDT
DAX|Dachuan Airport|DZH
DCK||OBU
DEJ|Tongren Dejiang Airport|TEN
DET|Detroit City Airport|DTW
DHF|Al Dhafra Air Base|AUH
DIA|Doha International Airport|DOH
DKX|Knoxville Downtown Island Airport|TYS
DMA|Davis Monthan Air Force Base|TUS
DNA|Kadena Air Base|OKA
DNL|Daniel Field Airport|AGS
DNM||MJK
DPA|DuPage Airport|ORD MDW RFD
DRJ||LDX
DTS||DSI
DWH|David Wayne Hooks Field Airport|IAH HOU
DYS|Dyess Air Force Base|ABI
EDF|Elmendorf Air Force Base|ANC MRI
EFD|Ellington Field|IAH HOU
EGA||EGE
EIL|Eielson Air Force Base|FAI
EKA|Murray Field|ACV
ELA||NYT
ENC|Nancy-Essey Airport|ETZ
ENQ||XPL
EPS|El Portillo National Airport|AZS
ESF|Alexandria Esler Regional Airport|AEX
EWD||WAE
FAF|Felker Army Air Field|PHF
FBK|Ladd Army Airfield|FAI
FBU|Fornebu Airport|OSL TRF
FCS|Butts Army Air Field|COS
FFC|Atlanta Regional Airport - Falcon Field Airport|ATL PDK
FFO|Wright-Patterson Air Force Base|DAY
FFZ|Mesa Falcon Field Airport|AZA
FGI|Fagali\\'i Airport|APW
FRU||BSZ|was
FSI|Henry Post Army Airfield|LAW
FTL||MLL
FTW|Fort Worth Meacham International Airport|DFW
FTY|Fulton County Airport-Brown Field|ATL PDK
FWH|NAS Fort Worth JRB / Carswell Field|DFW
FXE|Fort Lauderdale Executive Airport|FLL
FZO|Bristol Filton Airport|BRS
GCJ|Grand Central Airport|JNB HLA
GEN||OSL
GMU|Greenville Downtown Airport|GSP
GOB||ABK
GSE|Gothenburg City Airport|GOT
GYI||GOM
HBG|Hattiesburg Municipal Airport|PIB
HBT||KMC
HEM|Helsinki-Malmi Airport|HEL
HEX||JBQ
HFD|Hartford-Brainard Airport|BDL
HHA||CSX
HIF|Hill Air Force Base|OGD
HIK||HNL
HIO|Portland-Hillsboro Airport|PDX
HIW|Hiroshimanishi|HIJ
HLY||VLY
HOW||BLB
HUA|Redstone Army Airfield|HSV
HWO|North Perry Airport|FLL
HZU|Chengdu Huaizhou Airport|CTU TFU
IAB|Mc Connell Air Force Base|ICT
IDL||JFK
IGL|Çiğli Air Base|ADB
IKR||ABQ
INB||BGK
ING|Lago Argentino Airport|FTE
INR||CIU
ISL||IST
ISM|Kissimmee Gateway Airport|MCO SFB
ISN|Sloulin Fld Intl Airport|XWA
IUD|Al Udeid AB Airport|DOH
IWS|West Houston Airport|IAH HOU
JAD|Jandakot Airport|PER
KBY||KUF
KIA||KAI
KIV||RMO|was
KKU||CLP
KNC||JGS
KUZ||KUV
KVD||GNJ|was
LBG|Paris–Le Bourget Airport|CDG ORY BVA
LGP|Legazpi Airport|DRP
LLH||SAP
LLN||BUI
LNA|Palm Beach Co Park Airport|DJT
LOU|Bowman Field|SDF
LSF|Lawson Army Airfield|CSG
LSV|Nellis Air Force Base|LAS
LTH|Long Thanh International Airport|SGN
LUF|Luke Air Force Base|PHX AZA
LUH|Ludhiana Airport|HWR
LYN|Lyon-Bron Airport|LYS GNB
MCC|Mc Clellan Airfield|SMF MHR SCK
MCF|Macdill Air Force Base, Fl.|TPA PIE
MER|Castle Airport|MCE
MGL|Düsseldorf Mönchengladbach Airport|DUS NRN
MGY|Dayton-Wright Brothers Airport|DAY
MHP|Loshitsa / Minsk International 1|MSQ
MIB|Minot Air Force Base|MOT
MJV|Murcia–San Javier Airport|RMU
MLH||BSL
MMT|McEntire Air National Guard Weather Facility Base|CAE
MOH||DIB
MRB|Eastern West Virginia Regional Airport|AOO
MTN|Martin State Airport|IAD BWI DCA
MWC|Lawrence J Timmerman Airport|MKE
MXF|Maxwell Air Force Base / Montgomery|MGM
MZM|Metz-Frescaty|ETZ
NAY|Beijing Nanyuan Airport|PEK PKX
NBG|New Orleans NAS JRB/Alvin Callender Field|MSY
NBW|Guantanamo Bay Naval Base|GAO
NDZ||FCN
NET||TBI
NEW|Lakefront Airport|MSY
NGP|Corpus Christi NAS Airport|CRP
NGU|Norfolk Ns Airport|ORF
NHD|Al Minhad Air Base|DXB DWC
NIP|Jacksonville Nas Airport|JAX
NJK|El Centro, Naval Air Facility|IPL
NLO|N'Dolo Airport|FIH
NMM|Meridian Nas Airport|MEI
NNK||WSN
NOE||NOD
NOW|Port Angeles Cgas Airport|CLM
NPA|Pensacola Nas Airport|PNS
NQX|Key West Nas Airport|EYW
NTR|Del Norte International Airport|MTY
NVK|Narvik Airport, Framnes|EVE
NZA||NZC
NZJ|El Toro Airport|SNA
OCA|Ocean Reef Club Airport|KYL
OCE|Ocean City Municipal Airport|SBY
OEM||ORG
OFF|Offutt Air Force Base|OMA
OKO|Yokota Air Base|HND NRT
OLT||SAN
OMJ||NGS
OMN||DAB
ORX|Oriximina Airport|TMT
OSU|Ohio State University Airport|CMH LCK
OZP|Moron Ab Airport|SVQ
PAM|Tyndall Air Force Base|ECP
PBI||DJT|was
PBV||STG
PCB|Pondok Cabe Airport|CGK HLP
PHG|Port Harcourt City Airport|PHC
PID|Nassau Paradise Island Airport|NAS
PII||FAI
PLL|Manaus Air Force Base|MAO
PLU|Carlos Drummond de Andrade Airport|CNF
PNH|Phnom Penh International Airport|KTI
POX|Pontoise – Cormeilles Aerodrom|CDG ORY BVA
PVP||SRL
PWK|Chicago Executive Airport|ORD MDW RFD
PZS|Temuco Maquehue Airport|ZCO
QAS||CFK
QMM||EBA
QNS|Canoas Air Force Base|POA
QPG|Paya Lebar Airport|SIN XSP
QRA|Rand|JNB HLA
QXR|RADOM Airport|RDO
RBD|Dallas Executive Airport|DFW DAL
RCA|Ellsworth Air Force Base|RAP
RDR|Grand Forks Air Force Base|GFK
REP|Siem Reap International Airport|SAI
RHV||SJC
RND|Randolph Air Force Base|SAT
RRJ|Jacarepagua-Roberto Marinho Airport|GIG SDU
RTE|Campo de Marte Airport|GRU CGH VCP
RVR||NRR
RVS|Richard Lloyd Jones Jr Airport|TUL
RYG|Rygge|OSL TRF
RYY|Cobb County Airport-Mc Collum Field Airport|ATL PDK
SCS|Scatsa Airport|LSI LWK
SDA||BGW
SDM||TIJ
SDV|Sde Dov Airport|TLV
SFF|Felts Field|GEG
SFQ|Şanlıurfa Airport|GNY
SGJ||UST
SGL||MNL
SGR|Houston, Sugar Land Municipal / Hull Field Airport|IAH HOU
SGS||TWT
SIC||NOP
SKA|Fairchild Air Force Base|GEG
SKF|Kelly Field Annex|SAT
SNZ|Santa Cruz Air Force Base|GIG SDU
SPG|Albert Whitted Airport|PIE
SRI|Temindung Airport|AAP
SSF|Stinson Municipal Airport|SAT
SSN|Seoul Air Base|ICN GMP
STP|St. Paul Downtown Airport|MSP
STU|Santa Cruz Airport|GIG SDU
SUS|Spirit of St Louis Airport|STL
SVN|Hunter U. S. Army Airfield|SAV
SXF||BER
SZO||ZUH
SZV|Guangfu Airport|WUX
TAF|Oran/Tafaraoui|ORN
TCE|Tulcea Danube Delta Airport|CND
TCM|McChord Field Airport (Joint Base Lewis-McChord)|TIW
TGA|Tengah Air Base|SIN XSP
THF|Tempelhof Airport|BER
TIK|Tinker Air Force Base|OKC
TKI|Collin County Regional Airport at Mc Kinney Airport|DFW DAL
TLJ|Tatalina LRRS Airport|TCT
TMB|Miami Executive Airport|MIA OPF
TNT|Dade Collier Training And Transition Airport|MIA OPF
TOJ|Madrid–Torrejón Airport|MAD
TPO||PTA
TRM|Jacqueline Cochran Regional Airport|PSP
TSE||NQZ|was
TTD|Portland–Troutdale Airport|PDX
TXG|Taichung Airport|RMQ
TXL|Berlin Tegel Airport|BER
TZR|Bolton Field Airport|CMH LCK
UAB|Incirlik Air Base|ADA
UAM|USAF Andersen Air Force Base|GUM
UDD|Bermuda Dunes Airport|PSP
UGN|Waukegan Rgnl Airport|ORD MDW RFD
ULN|Buyant-Ukhaa International Airport|UBN
UMP|Indianapolis Metropolitan Airport|IND
UUU||NPT
VAD|Moody Air Force Base|VLD
VDA|Ovda Airport|ETM
VGT|North Las Vegas Air Terminal|LAS
VIR|Virginia Aerodrome|DUR
VIY|Vélizy – Villacoublay Air Base|CDG ORY BVA
VKV|Vaskovo Airport|ARH
VNY|Van Nuys Airport|LAX ONT
VOD|Vodochody Airport|PRG
VQQ|Cecil Airport|JAX
VRO|Kawama Airport|VRA
VTS||VNT
WBW|Wilkes-Barre Wyoming Valley Airport|AVP
WHP|Whiteman Airport|LAX ONT
WHU|Wuhu Wanli Airport|WHA
WRB|Robins Afb Airport|MCN
XBG||YBG
XDB||LIL
XFW|Hamburg Finkenwerder Airport|HAM
YAV|Winnipeg St Andrews Airport|YWG
YAW|Shearwater Airport|YHZ
YBW|Calgary Springbank Airport|YYC
YDT|Boundary Bay Airport|YVR YXX
YEH|Yinchuan Yueyahu Airport|INC
YHC|Vancouver Harbour Water Airport|YVR YXX
YIP|Willow Run Airport|DTW
YKZ|Toronto/Buttonville Municipal Airport|YYZ YHM YKF YTZ
YLS||YLK
YMX|Montréal–Mirabel International Airport|YUL YHU
YRO|Ottawa / Rockcliffe Airport|YOW YND
YXD|Edmonton City Centre Airport|YEG
YZD|Downsview Airport|YYZ YHM YKF YTZ
ZGC||LHW
ZNA|Nanaimo Harbour Water Airport|YCD
ZSB||SZG
ZXT|Zabrat Airport|GYD`;
