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
  // Straight arms and square shoulders: what widens downwards is a dress to those who know the signs on doors.
  const round = w(0.08);
  return [
    `m${coords(width / 2 - head, head)}`,
    `a${coords(head, head)} 0 1 0 ${coords(2 * head, 0)}a${coords(head, head)} 0 1 0 ${coords(-2 * head, 0)}z`,
    `m${coords(head - w(0.4) + round, shoulders - head)}h${coords(w(0.8) - 2 * round)}l${coords(round, round)}`,
    `v${coords(arms - round)}h${coords(-w(0.13))}v${coords(legs)}h${coords(-w(0.23))}v${coords(-gap)}`,
    `h${coords(-w(0.08))}v${coords(gap)}h${coords(-w(0.23))}v${coords(-legs)}h${coords(-w(0.13))}`,
    `v${coords(round - arms)}z`,
  ].join('');
}
