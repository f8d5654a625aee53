/** In which language a command speaks. */
import { LANGS, type Lang } from '../model/common.ts';

/** `--lang`, else the language of the terminal, else English. */
export function language(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Lang {
  const given = wanted ?? env['LC_ALL'] ?? env['LANG'] ?? '';
  return LANGS.find((lang) => given.toLowerCase().startsWith(lang)) ?? 'en';
}
