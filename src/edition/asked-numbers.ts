/** Numbers that remember which of them were asked for: what was printed with them stands while they are the same. */
import { COUNTED, type Counted, type Counts } from '../model/counts.ts';
import type { Numbers } from '../text/cited.ts';

/** A number that was asked for. It is data: a function would hold on to the numbers of its day. */
type Question =
  | { readonly of: 'claim' | 'check'; readonly id: string }
  | { readonly of: 'counts'; readonly id: Counted };

export class AskedNumbers implements Numbers {
  readonly claim: Numbers['claim'];
  readonly check: Numbers['check'];
  readonly counts: Counts;
  readonly #questions = new Map<string, Question>();

  constructor(numbers: Numbers) {
    this.claim = (id) => numbers.claim(this.#asked({ of: 'claim', id }));
    this.check = (id) => numbers.check(this.#asked({ of: 'check', id }));
    const getters = COUNTED.map(
      (id) => [id, { get: () => numbers.counts[this.#asked({ of: 'counts', id })] }] as const,
    );
    this.counts = Object.defineProperties({} as Counts, Object.fromEntries(getters));
  }

  #asked<Id extends string>(question: Question & { readonly id: Id }): Id {
    this.#questions.set(`${question.of}/${question.id}`, question);
    return question.id;
  }

  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }
}

/** What some numbers answer to questions: a claim is one object as long as it is the same; checks are computed anew. */
export function answersTo(questions: readonly Question[], numbers: Numbers): unknown[] {
  return questions.map((question) => {
    if (question.of === 'counts') return numbers.counts[question.id];
    if (question.of === 'claim') return numbers.claim(question.id);
    const check = numbers.check(question.id);
    return check && [check.result, check.range, check.digits];
  });
}
