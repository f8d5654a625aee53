/** Слова для тих, хто править сайт. */
import type { MaintainerWords } from './en.ts';

/** One of three forms after a number, by the rules of Ukrainian. */
export function plural(count: number, one: string, few: string, many: string): string {
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return one;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

export const uk: MaintainerWords = {
  live: {
    label: 'Проблеми у вмісті',
    problems: (count) => plural(count, 'проблема', 'проблеми', 'проблем'),
    under: 'Під цією панеллю – остання справна сторінка. Вона зміниться, щойно все буде виправлено.',
    alone: 'Сторінки, яку можна показати, ще немає. Вона з’явиться, щойно все буде виправлено.',
    hide: 'Сховати (Esc)',
    show: 'Показати',
    open: 'Відкрити в редакторі',
    nearest: 'Можливо, мали на увазі',
    why: 'Чому це важливо',
    mend: 'Як виправити',
    more: (count) => `і ще ${count}`,
    about: 'Докладніше про цю проблему',
    mended: 'Усі проблеми виправлено.',
  },
};
