/** The sign for people: one size, so that more people are more signs. */
import { coords } from './scene.ts';

/** A person in the manner of Gerd Arntz, in relative steps from the corner of the place. */
export function personOf(width: number, height: number): string {
  const head = width * 0.22;
  const shoulders = 2 * head + height * 0.035;
  const w = (part: number): number => width * part;
  const arms = height * 0.4;
  const legs = height - shoulders - arms;
  const gap = height - shoulders - height * 0.46;
  return [
    `m${coords(width / 2 - head, head)}`,
    `a${coords(head, head)} 0 1 0 ${coords(2 * head, 0)}a${coords(head, head)} 0 1 0 ${coords(-2 * head, 0)}z`,
    `m${coords(head - w(0.3), shoulders - head)}h${coords(w(0.6))}l${coords(w(0.16), arms)}h${coords(-w(0.16))}`,
    `l${coords(-w(0.04), legs)}h${coords(-w(0.22))}v${coords(-gap)}h${coords(-w(0.08))}v${coords(gap)}`,
    `h${coords(-w(0.22))}l${coords(-w(0.04), -legs)}h${coords(-w(0.16))}z`,
  ].join('');
}
