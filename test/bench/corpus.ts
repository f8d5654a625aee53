/**
 * A made-up corpus in the project's own content format, for measuring only: the same documents for the same seed.
 * A document has about as many words, notes, claims and recommendations as a short source of the edition; every claim,
 * note and recommendation quotes words that stand once, so the corpus passes the whole content check.
 */
import { createHash } from 'node:crypto';

/** Ids of the controlled vocabulary and of the works that content may use, taken from the real data. */
export interface Terms {
  readonly themes: readonly string[];
  readonly addressees: readonly string[];
  readonly works: readonly string[];
}

export interface SampleDocument {
  readonly slug: string;
  /** Files of content/documents/<slug>/, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly claims: readonly unknown[];
  readonly recommendations: readonly unknown[];
}

const PARAGRAPHS = 9;
const SYLLABLES = [
  'ба',
  'ве',
  'го',
  'ди',
  'жу',
  'за',
  'ки',
  'лу',
  'мо',
  'не',
  'пи',
  'ро',
  'су',
  'та',
  'фе',
  'хо',
  'ча',
  'шу',
];
const LATIN = [
  'ba',
  've',
  'ho',
  'dy',
  'zhu',
  'za',
  'ky',
  'lu',
  'mo',
  'ne',
  'py',
  'ro',
  'su',
  'ta',
  'fe',
  'kho',
  'cha',
  'shu',
];
const GENRES = [
  ['Made-up report', 'Вигаданий допис'],
  ['Made-up letter', 'Вигаданий лист'],
  ['Made-up theses', 'Вигадані тези'],
  ['Made-up minutes', 'Вигаданий протокол'],
] as const;
// Sentences without a numeral or number word: those would have to be claimed.
const UK = [
  'Робота осередку поширюється й поглиблюється, хоч засоби ще малі.',
  'Товариші скаржаться, що збори тягнуться надто довго й без користи.',
  'Молодь шукає книжок, а читальня зачинена від самої весни.',
  'Заводський комітет підтримує гурток політичної грамоти, де читають газети вголос.',
  'Жіночий відділ провадить бесіди з робітницями майстерень та їдальні.',
  'Шефство над селом налагоджено, але поїздки бувають зрідка.',
  'Стінгазета виходить нерівно: бракує паперу та дописувачів.',
  'Бюро звертає увагу на стан цехів і на настрій безпартійних.',
];
const EN = [
  'The work of the cell is spreading and going deeper, though its means are still small.',
  'Comrades complain that the meetings drag on for too long and to no purpose.',
  'The young look for books, and the reading room has been closed since the spring.',
  'The factory committee supports a circle of political grammar where newspapers are read aloud.',
  'The Women’s Department holds talks with the women of the workshops and the canteen.',
  'Patronage over the village has been set up, but journeys there are rare.',
  'The wall newspaper comes out unevenly: paper and writers are lacking.',
  'The bureau attends to the state of the shops and the mood of those outside the party.',
];
const TASKS = [
  ['притягти робітниць до праці', 'draw the women workers into the work'],
  ['налагодити роботу гуртка', 'set the work of the circle in order'],
  ['відкрити читальню', 'open the reading room'],
  ['поширити стінгазету', 'widen the wall newspaper'],
  ['перевірити сплату внесків', 'verify the payment of dues'],
] as const;

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of places that stand only once in a document, in Ukrainian and in Latin letters. */
function namer(random: Random): () => readonly [string, string] {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const picks = Array.from({ length: 4 }, () => random.whole(0, SYLLABLES.length - 1));
      const uk = `${capital(picks.map((pick) => SYLLABLES[pick]).join(''))}нівка`;
      if (used.has(uk)) continue;
      used.add(uk);
      return [uk, `${capital(picks.map((pick) => LATIN[pick]).join(''))}nivka`];
    }
  };
}

const KINDS = ['term', 'place', 'body', 'event', 'comment', 'old-form'] as const;
const QUALITIES = [
  ['stated', 'exactly'],
  ['approximate', 'about'],
  ['self-reported', 'exactly'],
] as const;

/** Makes document number `index` of the corpus. Depends on nothing but its arguments. */
export function sampleDocument(index: number, seed: number, terms: Terms): SampleDocument {
  const random = new Random(seed * 1_000_003 + index);
  const name = namer(random);
  const slug = `sample-${String(index).padStart(5, '0')}`;
  const id = (kind: string, number: number): string => `s${String(index).padStart(5, '0')}-${kind}${number}`;
  const [title, titleEn] = name();
  const blocks: { uk: string; en: string; modern: string }[] = [];
  const notes: { heading: string; quote: string; en: string; uk: string; titleUk: string }[] = [];
  const claims: unknown[] = [];
  const recommendations: unknown[] = [];

  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph += 1) {
    const sentences: string[] = [];
    const english: string[] = [];
    /** Words of the source, and what the modern translation has for them. */
    let marked = ['', ''] as readonly [string, string];
    const chatter = (): void => {
      const pick = random.whole(0, UK.length - 1);
      sentences.push(UK[pick] ?? '');
      english.push(EN[pick] ?? '');
    };
    chatter();
    chatter();
    const [place, placeEn] = name();
    if (paragraph % 3 === 0) {
      const value = random.whole(110, 98_000);
      const [certainty, bound] = random.pick(QUALITIES);
      const quote = `${place} має ${bound === 'about' ? 'близько ' : ''}${grouped(value)} членів`;
      sentences.push(`${quote}.`);
      english.push(`${placeEn} has ${bound === 'about' ? 'about ' : ''}{${id('c', paragraph)}} members.`);
      marked = [`${grouped(value)} членів`, `{${id('c', paragraph)}} членів`];
      claims.push({
        id: id('c', paragraph),
        document: slug,
        quote,
        label: { en: `members in ${placeEn}`, uk: `члени, ${place}` },
        kind: 'count',
        value,
        bound,
        unit: 'person',
        measures: 'cell-members',
        date: {
          edtf: '1920',
          ground: 'inferred',
          reason: { en: 'The corpus is dated as a whole.', uk: 'Корпус датовано в цілому.' },
        },
        certainty,
      });
    } else if (paragraph % 3 === 1) {
      const [task, taskEn] = random.pick(TASKS);
      const quote = `Осередок ${place} повинен ${task}`;
      sentences.push(`${quote}.`);
      english.push(`The cell ${placeEn} must ${taskEn}.`);
      recommendations.push({
        id: id('r', paragraph),
        document: slug,
        quote,
        theme: random.pick(terms.themes),
        ...addressed(random.pick(terms.addressees)),
        modality: 'must',
        modalWord: 'повинен',
        quantity: null,
        gist: { en: `${capital(taskEn)}.`, uk: `${capital(task)}.` },
      });
    } else {
      sentences.push(`Цех ${place} має свій ссередок.`);
      english.push(`The shop ${placeEn} has a {${id('e', paragraph)}|cell} of its own.`);
      marked = ['ссередок', `{${id('e', paragraph)}|осередок}`];
      notes.push({
        heading: `Slip {#${id('e', paragraph)} .emendation reading="осередок" certainty="high"}`,
        quote: `Цех ${place} має свій **ссередок**`,
        en: 'A slip of the pen; the word stands right elsewhere.',
        uk: 'Описка: деінде це слово стоїть правильно.',
        titleUk: 'Описка',
      });
    }
    chatter();
    const [other, otherEn] = name();
    sentences.push(`Про це пише й ${other} у листі до редакції.`);
    english.push(`${otherEn} writes of it too in a letter to the editors.`);
    const claim = `{${id('c', paragraph - (paragraph % 3))}}`;
    // Both languages say the same.
    const [about, beside] = [random.whole(0, UK.length - 1), random.whole(0, UK.length - 1)];
    notes.push({
      heading: `${otherEn} {#${id('n', paragraph)} .${random.pick(KINDS)} sources="${random.pick(terms.works)}"}`,
      quote: `пише й **${other}** у листі`,
      en: `${EN[about]} The report counts ${claim} members. *${EN[beside]}*`,
      uk: `${UK[about]} Звіт нараховує ${claim} членів. *${UK[beside]}*`,
      titleUk: other,
    });
    chatter();
    const uk = sentences.join(' ');
    blocks.push({
      uk,
      en: english.join(' '),
      modern: uk.replace(...marked).replaceAll('користи', 'користі'),
    });
  }

  const key = (heading: string): string => /#\S+?(?=[ }])/.exec(heading)?.[0] ?? '';
  const both = (en: string, uk: string): string => `{ en: ${JSON.stringify(en)}, uk: ${JSON.stringify(uk)} }`;
  const silence = both('Nothing is said.', 'Нічого не сказано.');
  const fact = `{ value: ${both('Unknown', 'Невідомо')}, ground: unknown, reason: ${silence} }`;
  const text = `# ${title}\n\n${blocks.map((block) => block.uk).join('\n\n')}\n`;
  const year = random.whole(1921, 1928);
  const [genreEn, genreUk] = random.pick(GENRES);
  const front = [
    `title: ${JSON.stringify(title)}`,
    `titles: ${both(titleEn, title)}`,
    `short: ${both(titleEn, title)}`,
    'language: uk',
    `genre: ${both(genreEn, genreUk)}`,
    `sourceFile: "${slug}.txt"`,
    `sourceSha256: "${createHash('sha256').update(text).digest('hex')}"`,
    `date: { edtf: "${year}~/${year + random.whole(1, 2)}~", ground: inferred, reason: ${silence} }`,
    `place: ${fact}`,
    `author: ${fact}`,
    `abstract: ${both(`A made-up report from ${titleEn}, to measure.`, `Вигаданий допис для вимірювання: ${title}.`)}`,
    `unknown: [${both('Everything.', 'Усе.')}]`,
  ];
  const translation = (heading: string, of: (block: { en: string; modern: string }) => string): string =>
    [`## h1\n\n${heading}`, ...blocks.map((block, at) => `## p${at + 1}\n\n${of(block)}`)].join('\n\n');
  return {
    slug,
    claims,
    recommendations,
    files: {
      'transcription.md': `---\n${front.join('\n')}\n---\n\n${text}`,
      'translation.en.md': `${translation(titleEn, (block) => block.en)}\n`,
      'translation.uk.md': `${translation(title, (block) => block.modern)}\n`,
      'notes.md': `${notes.map((note) => `## ${note.heading}\n\n> ${note.quote}\n\n${note.en}`).join('\n\n')}\n`,
      'notes.uk.md': `${notes.map((note) => `## ${note.titleUk} {${key(note.heading)}}\n\n${note.uk}`).join('\n\n')}\n`,
    },
  };
}

/**
 * A small generator of numbers that look random and are the same every time: mulberry32 (T. Ettinger, public domain).
 */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.whole(0, from.length - 1)];
    if (chosen === undefined) throw new RangeError('Nothing to pick from.');
    return chosen;
  }
}

/** An addressee with the ground on which it is known. */
function addressed(addressee: string): { readonly addressee: string; readonly addressed: string } {
  return { addressee, addressed: addressee === 'unstated' ? 'not-named' : 'named' };
}
