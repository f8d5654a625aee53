/** Texts in Latin letters that are not English, and English ones with names of elsewhere. */
import { expect, it } from 'vitest';
import { isOtherLatin } from '../../../src/text/other-latin.ts';

it.each([
  'Ein Tag des Monats, keine Menge: kein Diagramm zeigt ihn.',
  'Auf die pünktliche Zahlung der Beiträge achten.',
  'Dzień miesiąca, a nie liczba: żaden wykres go nie pokazuje.',
  'Un jour du mois, pas une quantité: aucun graphique ne le montre.',
  'Tse chyslo misiatsia, a ne kilkist: na zhodnomu hrafiku yoho nemaie.',
])('isOtherLatin tells that “%s” is not English', (text) => {
  expect(isOtherLatin(text)).toBe(true);
});

it.each([
  'A day of the month, not a quantity: no chart shows it.',
  'See the Revue des études slaves of Paris.',
  'Rosa Luxemburg, von der Leyen and Charles de Gaulle.',
  'The word ne means “not”; tse is “this”.',
  'Le Monde, La Croix',
  'naïve façade, café, Piłsudski and Łódź',
  'Attend to dues.',
  'mining and metallurgy',
])('isOtherLatin lets “%s” pass', (text) => {
  expect(isOtherLatin(text)).toBe(false);
});
