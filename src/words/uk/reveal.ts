/** Поступове відкривання: графік крок за кроком. */
import type * as en from '../en/reveal.ts';

export const reveal: typeof en.reveal = {
  title: (step, of) => `Крок ${step} з ${of}`,
  description: 'Графік крок за кроком: спершу придивіться, скажіть, що бачите, а тоді йдіть далі.',
  all: (name) => `${name}: крок за кроком`,
  allDescription: (name) => `Графік «${name}» крок за кроком: кожен крок на окремому аркуші.`,
  start: 'Крок за кроком',
  sheets: 'Усі кроки на папері',
  steps: 'Кроки',
  previous: 'Назад',
  next: 'Далі',
  chart: 'Графік',
  drawing: 'Рисунок',
  asks: {
    marks: 'Що ви бачите? Що це може бути?',
    axes: 'Що тут міряють і чим?',
    names: 'Що з чим зіставлено?',
    numbers: 'Хто називає ці числа, а хто їх обчислив?',
  },
};
