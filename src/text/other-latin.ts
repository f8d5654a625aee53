/** Texts in Latin letters that are not English: German, Polish or French ones, or Ukrainian without its letters. */

/** Small words that English does not have, language by language; names of people have some of them. */
const WORDS = [
  'der|das|und|nicht|ist|ein|eine|einen|einer|dem|mit|auf|für|von|zu|im|sich|auch|kein|keine|wird|nach|bei|aus|wie',
  'oder|zum|zur|über|des',
  'nie|się|jest|że|są|który|która|które|oraz|przez|dla|ale|jako|tego|żaden|nad|przy|był|była|było|ich|jej|też',
  'le|la|les|un|une|du|et|est|pas|dans|que|qui|ne|aucun|pour|sur|avec|ce|cette|au|aux|il|elle|sont|leur',
  'tse|shcho|yak|yaki|iak|vid|nemaie|yoho|abo|dlia|zhodnomu|bulo|buv|bula|vony|vin|takozh|yikh',
  'eto|chto|kak|byl|byla|bylo',
];
const FOREIGN = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu');
const ENGLISH = new RegExp(
  '\\b(?:the|of|and|a|an|to|in|is|it|that|for|not|no|as|by|with|was|were|are|on|at|from|this|its|be|or|who|which|' +
    'has|had)\\b',
  'giu',
);
/** A small word with a letter that English does not have. */
const ACCENTED = /(?<!\p{L})\p{Ll}*[ąęłżźśćńäöüßçèêàùû]\p{Ll}*(?!\p{L})/u;

/** So many words can be told, and so many of them tell. */
const [TELLABLE, TELLING, WITH_ACCENTS] = [4, 3, 1];

/** Is a text in Latin letters in another language than English? Of names and of a few words nobody can tell. */
export function isOtherLatin(text: string): boolean {
  // Of most texts this is all.
  const foreign = text.match(FOREIGN)?.length ?? 0;
  if (foreign === 0) return false;
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < TELLABLE) return false;
  const english = text.match(ENGLISH)?.length ?? 0;
  return foreign > 2 * english && foreign >= (ACCENTED.test(text) ? WITH_ACCENTS : TELLING);
}
