/** The vocabulary of the benchmark's posts; what it says does not matter, only how long and how varied it is. */
export const englishWords = (
  'river bridge paper morning garden window the a of with under between slow quiet bright careful ' +
  'walk carry build measure remember answer open close letter stone winter harbour lamp kitchen road ' +
  'and but while because often never almost together again small heavy green old number question table'
).split(' ')

export const hanzi = [
  ...'天地山水日月風雲花草樹木春夏秋冬東西南北上下左右大小多少長短高低遠近新舊前後早晚人家書畫茶飯車船城鄉路橋門窗光影聲色我你他們是有在來去看聽說寫做想知道可以因為所以但是如果今明昨年時分這那每些',
]

export const headings = {
  english: ['A walk by the river', 'Notes on paper', 'What the lamp showed', 'Small tools', 'Winter light'],
  chinese: ['河邊的早晨', '紙上的筆記', '燈下所見', '小工具', '冬天的光'],
} as const

export const names = ['river', 'bridge', 'paper', 'garden', 'window', 'lamp', 'harbour', 'letter', 'stone']

export const languagesOfCode = ['js', 'ts', 'python', 'bash']
