/** Words of growth and decline: with them "from … to …" are two moments. */
export const CHANGE = new RegExp(
  String.raw`(?<!\p{L})(?:з?більш(?:и|а|ен|у)|з?менш(?:и|а|ен|у)|побільш|поменш|зр[оі]с|вир[оі]с|рост|ріст|зниз|` +
    'знижу|підвищ|підня|подня|впа|скоро[тч]|дове[лд]|дов[іо]в|перей|дош|дійш|увелич|уменьш|возрос|вырос|сниз|пониз|' +
    'повыс|сократ|упал|паден|gr(?:ew|ow)|r(?:ose|is(?:e|ing))|f(?:ell|all)|(?:in|de)creas|reduc|drop)',
  'iu',
);
